"""An alliance with a passage fit for Parliament, and an annex in the making that is about it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from accounts.models import User
from accounts.roles import Rol
from evaluaties.actions.bijlageconcept import change_blok, create_concept
from evaluaties.actions.blokpassage import add_passages
from evaluaties.models import Bijlageconcept, Blok, BlokSoort, Sjabloon
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage, Passage
from tests.factories.beoordelen import last_version
from tests.factories.kamer import kamerbrief_factory
from tests.factories.passages import judged, make_passage
from tests.factories.subsidies import Verband, first_part, make_periode, make_user, make_verband

NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))
DAY = date(2026, 5, 1)


@dataclass
class Samenstelling:
    """An annex with one alliance, its approved passage in its block, and a text; nothing is wrong with it."""

    verband: Verband
    rapportage: Jaarrapportage
    passage: Passage
    concept: Bijlageconcept
    maker: User

    @property
    def blok(self) -> Blok:
        """The block of the alliance."""
        return self.concept.blokken.get(soort=BlokSoort.ALLIANTIE)

    @property
    def tekst(self) -> Blok:
        """The block of text."""
        return self.concept.blokken.get(soort=BlokSoort.TEKST)


def make_approved(verband: Verband, jaar: int = 2025) -> tuple[Jaarrapportage, Passage]:
    """A report with akkoord on 2 March 2026, and its summary as a passage that all found fit."""
    report = verband.rapportage(jaar)
    actions.submit_rapportage(report.pk, by=verband.bestuurder, moment=NOON - timedelta(days=2))
    actions.take_up_rapportage(report.pk, by=verband.accounthouder, moment=NOON - timedelta(days=1))
    passage = judged(make_passage(last_version(report)), verband, moment=NOON)
    actions.approve_rapportage(report.pk, by=verband.accounthouder, moment=NOON)
    return report, passage


def make_new_version(verband: Verband, report: Jaarrapportage, tekst: str | None) -> None:
    """Akkoord is taken back; with ``tekst`` a second version with it in the summary gets akkoord."""
    pk, by = report.pk, verband.accounthouder
    actions.reopen_rapportage(pk, by=by, reden="Cijfer.", moment=NOON + timedelta(days=5))
    if tekst is None:
        return
    actions.return_rapportage(pk, by=by, reden="Cijfer.", moment=NOON + timedelta(days=6))
    part = first_part(report, "samenvatting")
    part.tekst = tekst
    part.save()
    actions.submit_rapportage(pk, by=verband.bestuurder, moment=NOON + timedelta(days=7))
    actions.take_up_rapportage(pk, by=by, moment=NOON + timedelta(days=8))
    actions.approve_rapportage(pk, by=by, moment=NOON + timedelta(days=9))


def make_samenstelling(naam: str = "Samen", *, maker: User | None = None) -> Samenstelling:
    """An annex of progress per alliance over 2025 as on 1 May 2026."""
    verband = make_verband(naam)
    rapportage, passage = make_approved(verband)
    maker = maker or make_user("maker", rol=Rol.KAMER)
    concept = make_concept(maker)
    added = add_passages(concept.blokken.get(alliantie=verband.alliantie), [passage.pk], by=maker)
    assert added == 1
    for blok in concept.blokken.filter(soort=BlokSoort.TEKST):
        change_blok(blok, revision=blok.revision, titel=blok.titel, tekst="Dit is de stand.", by=maker)
    return Samenstelling(verband, rapportage, passage, concept, maker)


def make_concept(maker: User, sjabloon: Sjabloon = Sjabloon.VOORTGANG, **facts: object) -> Bijlageconcept:
    """An annex about 2025 as on 1 May 2026, filled by its template, with a letter that has a day."""
    values = {"titel": "Voortgang", "periode": make_periode(), "peildatum": DAY, "jaren": [2025], **facts}
    if sjabloon != Sjabloon.JAAROVERZICHT and "kamerbrief" not in values:
        values["kamerbrief"] = kamerbrief_factory(verzenddatum=date(2026, 12, 18))
    return create_concept(sjabloon=sjabloon, by=maker, **values)  # type: ignore[arg-type]  # a test's facts
