"""One document of every kind that the application makes, through the ways by which people get it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from accounts.roles import Rol
from documents.models import Document, Soort
from evaluaties.actions.bijlage import PDF_KIND as BIJLAGE_KIND
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.actions.bijlageconcept import add_blok, change_blok, create_concept
from evaluaties.actions.blokpassage import add_passages
from evaluaties.actions.toegang import ONDERZOEK_KIND
from evaluaties.actions.voorbeeld import create_voorbeeld
from evaluaties.models import BlokSoort, Sjabloon
from evaluaties.pdf.materiaal import edition_for_research
from jobs.models import Job
from jobs.queue import enqueue
from jobs.runner import run
from subsidies.actions.brief import BRIEF_KIND
from subsidies.actions.formulier import FORM_KIND, create_formulier
from subsidies.actions.rapportage import PDF_KIND, approve_rapportage, request_supplement, take_up_rapportage
from subsidies.actions.uitgave import UITGAVE_KIND, create_uitgave
from subsidies.models import Antwoordbrief, RapportageVersie
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bevinding_factory,
    conclusie_factory,
    evaluatie_factory,
    kamerstuk_factory,
)
from tests.factories.kamer import kamerafspraak_factory, kamerbrief_factory
from tests.factories.lezen import Geschreven, make_written
from tests.factories.passages import judged, make_passage
from tests.factories.subsidies import make_periode, make_user

VIJANDIG = (
    '<script>alert("x")</script> <b>vet</b> </td></table><h1>kop</h1> '
    "https://voorbeeld.example/?a=1&b=2 file:///etc/passwd "
    '<img src="http://127.0.0.1:9/x.png"> \u202eomgekeerd\u202c مرحبا 🎉 👩\u200d👧 漢字 =1+1 ‘eind’ '
    f'{{{{ titel }}}} {{% now "Y" %}}\n\n{"woordzonderspatie" * 40}'
)


@dataclass
class Papier:
    """Something to print: ``tekst`` stands in every field that people fill in."""

    geschreven: Geschreven
    tekst: str

    def versie(self) -> RapportageVersie:
        """The version that was handed in."""
        return self.geschreven.rapportage.versies.get()


def make_papier(tekst: str = "Een gewone zin.") -> Papier:
    """A report over 2025 that was handed in, with ``tekst`` wherever people write."""
    geschreven = make_written("Papier")
    report, alliantie = geschreven.rapportage, geschreven.verband.alliantie
    alliantie.naam, alliantie.doel = f"Alliantie {tekst}"[:100], tekst
    alliantie.save()
    for part in report.onderdelen.all():
        part.tekst = f"{part.soort}: {tekst}"
        part.save()
        part.activiteitverslagen.update(gerealiseerd=tekst, reden=tekst)
        part.regels.update(toelichting=tekst)
        part.kaderantwoorden.update(tekst=tekst[:300], methode=tekst[:300])
    geschreven.hand_in()
    return Papier(geschreven, tekst)


def _rapportage(papier: Papier) -> Document:
    return papier.versie().document


def _brief(papier: Papier) -> Document:
    report, by = papier.geschreven.rapportage, papier.geschreven.verband.accounthouder
    take_up_rapportage(report.pk, by=by)
    request_supplement(report.pk, by=by, reden=papier.tekst)
    return Antwoordbrief.objects.latest("pk").document


def _formulier(papier: Papier) -> Document:
    verband = papier.geschreven.verband
    return create_formulier(verband.rapportage(2026), by=verband.coordinator)


def _uitgave(papier: Papier) -> Document:
    return create_uitgave(papier.versie(), by=papier.geschreven.verband.partner)


def _onderzoek(papier: Papier) -> Document:
    facts = edition_for_research(papier.versie())
    document = Document.objects.for_context(Soort.RAPPORTAGE, facts, titel="Uitgave", moment=timezone.now())
    enqueue(ONDERZOEK_KIND, str(document.pk))
    return document


def _bijlage(papier: Papier) -> Document:
    report, verband = papier.geschreven.rapportage, papier.geschreven.verband
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)
    tekst = papier.tekst[:4000]
    evaluatie = evaluatie_factory(
        kamerstuk=kamerstuk_factory(datum=date(2025, 2, 13), omschrijving=tekst[:300]),
        gepubliceerd_datum=date(2025, 1, 1),
        doel=tekst,
        methode=tekst,
        onbekend=tekst,
    )
    conclusie_factory(evaluatie=evaluatie, tekst=tekst)
    aanbeveling_factory(evaluatie=evaluatie, tekst=tekst, opvolging=tekst)
    by = make_user("kamer", rol=Rol.KAMER)
    return create_bijlage(make_periode(), timezone.localdate(), by=by).document


def _samengesteld(papier: Papier) -> Document:
    """As a draft: hostile words are problems that a final annex must solve or explain."""
    report, verband, by = papier.geschreven.rapportage, papier.geschreven.verband, make_user("kamer", rol=Rol.KAMER)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)
    kamerafspraak_factory(omschrijving=papier.tekst[:2000], stand=papier.tekst[:4000], is_fictief=True)
    evaluatie = evaluatie_factory(gepubliceerd_datum=date(2025, 1, 1), doel=papier.tekst, is_fictief=True)
    conclusie_factory(evaluatie=evaluatie, tekst=papier.tekst)
    bevinding_factory(evaluatie=evaluatie, tekst=papier.tekst[:4000], strekking="negatief")
    aanbeveling_factory(evaluatie=evaluatie, tekst=papier.tekst, opvolging=papier.tekst)
    concept = create_concept(
        sjabloon=Sjabloon.VOORTGANG,
        titel=f"Voortgang {papier.tekst}"[:200],
        periode=report.subsidie.periode,
        peildatum=timezone.localdate(),
        jaren=[2025],
        kamerbrief=kamerbrief_factory(titel=papier.tekst[:200], is_fictief=True),
        by=by,
    )
    add_blok(concept, soort=BlokSoort.EVALUATIE, evaluatie=evaluatie, by=by)
    for soort in (BlokSoort.MOTIES, BlokSoort.FINANCIEEL):
        add_blok(concept, soort=soort, by=by)
    passage = judged(make_passage(papier.versie()), verband)
    for blok in concept.blokken.all():
        if blok.alliantie_id:
            add_passages(blok, [passage.pk], by=by)
        tekst = f"{papier.tekst} [Kamerstuk II 2022/23, 30 420, nr. 380] [Kamerstuk 99]"
        change_blok(blok, revision=blok.revision, titel=papier.tekst[:200], tekst=tekst, by=by)
    return create_voorbeeld(concept, by=by)


# A new kind of document: its job kind, and how to get one. Every test over all kinds then has it.
SOORTEN: dict[str, tuple[str, Callable[[Papier], Document]]] = {
    "rapportage": (PDF_KIND, _rapportage),
    "brief": (BRIEF_KIND, _brief),
    "formulier": (FORM_KIND, _formulier),
    "uitgave": (UITGAVE_KIND, _uitgave),
    "onderzoek": (ONDERZOEK_KIND, _onderzoek),
    "bijlage": (BIJLAGE_KIND, _bijlage),
    "samengesteld": (BIJLAGE_KIND, _samengesteld),
}


def make_document(soort: str, tekst: str = "Een gewone zin.") -> Document:
    """A finished document of this kind, made by its own job."""
    kind, get = SOORTEN[soort]
    document = get(make_papier(tekst))
    job = Job.objects.get(kind=kind, key=str(document.pk))
    assert run(job.pk)
    document.refresh_from_db()
    assert document.html is not None, Job.objects.get(pk=job.pk).error
    return document
