"""What one partner earns, spends, plans and drafts is nowhere to be found for another: every address is walked."""

import io
import itertools
import re
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from documents.models import Document
from documents.production import html_of
from jobs.models import Job
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting, return_rapportage, take_up_rapportage
from subsidies.actions.uitgave import UITGAVE_KIND, create_uitgave, find_uitgave
from subsidies.models import (
    Begrotingsregel,
    Bijdrageregel,
    Dekking,
    Jaarrapportage,
    Kadervraag,
    Partij,
    Passage,
    Rapportagestuk,
    RapportageVersie,
    Reserve,
)
from subsidies.pdf import RapportageContext
from subsidies.pdf.delen import Deel
from subsidies.pdf.partner import TEMPLATE_PARTNER, present_partner
from tests.factories.lezen import Geschreven, make_written
from tests.factories.passages import make_passage
from tests.factories.subsidies import make_user, make_verband

BEGROOT, BESTEED = Decimal("734512.89"), Decimal("613407.31")
INKOMEN, EIGEN = Decimal("918273.64"), Decimal("423561.72")
RESERVE, MUTATIE = Decimal("55443.21"), Decimal("11772.19")
BIJDRAGE, ONTVANGEN = Decimal("66554.41"), Decimal("77665.53")
PLAN, DEKKING = Decimal("845623.17"), Decimal("39281.47")
SECRETS = [
    *(BEGROOT, BESTEED, BESTEED - BEGROOT, INKOMEN, EIGEN, RESERVE, MUTATIE, RESERVE + MUTATIE),
    *(BIJDRAGE, ONTVANGEN, PLAN, DEKKING),
]
WORDS = ["CONCEPTTEKST-VAN-A", "TOELICHTING-VAN-A", "OPMERKING-OVER-A", "VOLLEDIGE-PDF", "BIJLAGE-BIJ-ALLES"]
SHARE = "46,13"
QUERIES = ("?versie=1", "?per=partner", "?per=activiteit", "?per=kostensoort", "?pagina=2", "?formaat=csv")


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """Partner A (``ander``) and partner B (``verband.lid``); handed in, returned, drafted again; and the next year."""
    written = make_written("Geheim")
    report, ander = written.rapportage, written.ander
    Begrotingsregel.objects.filter(activiteit__organisatie=ander).update(bedrag=PLAN, bedrag_invoer="845.623,17")
    assert report.plan is not None
    Dekking.objects.create(plan=report.plan, soort="eigen", organisatie=ander, bedrag=DEKKING, omschrijving="Van A")
    money = report.onderdelen.get(soort="financien", organisatie=ander)
    money.regels.update(begroot=BEGROOT, besteed=BESTEED, toelichting="TOELICHTING-VAN-A")
    Bijdrageregel.objects.create(
        onderdeel=money, volgorde=0, soort="eigen", omschrijving="Van A", begroot=BIJDRAGE, ontvangen=ONTVANGEN
    )
    Reserve.objects.update_or_create(onderdeel=money, defaults={"begin": RESERVE, "mutatie": MUTATIE})
    income = report.onderdelen.get(soort="bijdrage", organisatie=ander).inkomen
    income.totaal, income.eigen = INKOMEN, EIGEN
    income.save()
    versie = written.hand_in()
    versie.document.store(b"%PDF-1.7 VOLLEDIGE-PDF 734.512,89", html="VOLLEDIGE-PDF", engine={})
    for soort, tekst in (("financien", "TOELICHTING-VAN-A"), ("bijdrage", "")):
        make_passage(versie, soort=soort, organisatie=ander, tekst=tekst)
    take_up_rapportage(report.pk, by=written.verband.accounthouder)
    report.opmerkingen.create(
        versie=versie,
        nummer=1,
        onderdeel=money,
        door=written.verband.accounthouder,
        tekst="OPMERKING-OVER-A",
        geplaatst_op=timezone.now(),
    )
    return_rapportage(report.pk, by=written.verband.accounthouder, reden="Pas iets aan.")
    for part in report.onderdelen.filter(organisatie=ander):
        part.tekst = "CONCEPTTEKST-VAN-A"
        part.save()
    start_rapportage(create_verplichting(written.verband.subsidie, 2026, by=None), by=None)
    return written


def patterns(resolver: URLResolver, prefix: str = "") -> Iterator[tuple[str, dict[str, object]]]:
    """Every address as a template, with the converters of its names."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from patterns(entry, prefix + str(entry.pattern))
        elif isinstance(entry, URLPattern):
            yield prefix + str(entry.pattern), dict(entry.pattern.converters)


def pools(written: Geschreven) -> dict[str, Sequence[object]]:
    """What may stand in an address: everything of this alliance."""
    verband, report = written.verband, written.rapportage
    reports = list(verband.subsidie.rapportages.order_by("jaar"))
    parts = [part.pk for row in reports[-2:] for part in row.onderdelen.exclude(organisatie=None)]
    assert report.plan is not None
    nodes = [node.pk for version in verband.subsidie.theorieversies.all() for node in version.knopen.all()]
    vragen = list(Kadervraag.objects.order_by("pk"))
    soorten = sorted({part.soort for part in report.onderdelen.all()})
    return {
        "pk": [verband.subsidie.pk, verband.partner.pk],
        "rapportages/pk": [row.pk for row in reports],
        "eigen-onderdelen/pk": [row.pk for row in reports],
        "verplichtingen/pk": [row.pk for row in verband.subsidie.verplichtingen.all()],
        "plannen/pk": [row.pk for row in verband.subsidie.plannen.all()],
        "indicatoren/pk": [row.pk for row in verband.subsidie.indicatoren.all()],
        "theorie/pk": [row.pk for row in verband.subsidie.theorieversies.all()],
        "onderdeel_pk": parts,
        "subsidie_pk": [verband.subsidie.pk],
        "activiteit_pk": list(report.plan.activiteiten.values_list("pk", flat=True)),
        "knoop_pk": nodes[:1],
        "verband_pk": [1],
        "stap_pk": [1, 2],
        "stuk_pk": list(Rapportagestuk.objects.values_list("pk", flat=True)) or [1],
        "brief_pk": [1],
        "opmerking_pk": list(report.opmerkingen.values_list("pk", flat=True)),
        "rij": list(verband.alliantie.contactpersonen.values_list("pk", flat=True)[:2]),
        "pk2": [1],
        "nummer": [1, 2],
        "jaar": [2024, 2025, 2026],
        "a": [1],
        "b": [2],
        "soort": soorten,
        "formaat": ["csv", "xlsx", "json", "txt", "pdf"],
        "slug": [verband.alliantie.slug, verband.lid.slug, written.ander.slug],
        "organisatie": [verband.lid.slug, written.ander.slug],
        "evaluaties/pk": [vraag.kader_id for vraag in vragen[:1]],
        "vraag": [vraag.pk for vraag in vragen[:2]],
        "passage_pk": list(Passage.objects.filter(versie__rapportage=report).values_list("pk", flat=True)),
        "partij": Partij.values,
        "plaats": [at for at, part in enumerate(written_parts(report)) if part.organisatie],
        "versie_pk": list(report.versies.values_list("pk", flat=True)),
        "afspraak_pk": [1],
        "alliantie": [verband.alliantie.slug],
        "bron": ["eigen", "overzicht"],
        "stap": ["start"],
        "stuk": [1],
        "wat": ["verwijderen"],
        "sleutel": ["x"],
        "naam": ["start"],
        "token": ["x"],
        "uidb36": ["x"],
        "key": ["x"],
    }


def written_parts(report: Jaarrapportage) -> Sequence[Deel]:
    """The parts of the first version."""
    return RapportageContext.from_facts(report.versies.get(nummer=1).facts).onderdelen


def addresses(written: Geschreven) -> Iterator[str]:
    """Every address that can be made of the URLconf and the rows of this alliance."""
    known = pools(written)
    for template, converters in patterns(get_resolver()):
        path = template.replace("^", "").replace("$", "")
        path = re.sub(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)", r"<\1>", path)
        names = re.findall(r"<(?:\w+:)?(\w+)>", path)
        missing = set(names) - known.keys()
        assert not missing, f"{template}: say in `pools` what stands in the place of {missing}"
        kind = path.split("/")[0]
        for values in itertools.product(*(known.get(f"{kind}/{name}", known[name]) for name in names)):
            made = path
            for name, value in zip(names, values, strict=True):
                if name in converters and not _fits(converters[name], value):
                    break
                made = re.sub(rf"<(?:\w+:)?{name}>", str(value), made, count=1)
            else:
                yield f"/{made}"


def _fits(converter: object, value: object) -> bool:
    return bool(re.fullmatch(getattr(converter, "regex", ".*"), str(value)))


def text_of(response: Any) -> str:
    """What somebody can read in an answer: headers, and the text of whatever file it is."""
    content: bytes = b"".join(response) if response.streaming else response.content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"\n".join(archive.read(name) for name in archive.namelist())
    headers = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
    return unescape(f"{headers}\n{content.decode('utf-8', 'replace')}")


def leaks(text: str) -> set[str]:
    """The secrets of A in this text, in whatever way an amount is written."""
    bare = re.sub(r"(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))", "", text).replace("−", "-")
    found = {word for word in WORDS if word in text}
    found |= {str(amount) for amount in SECRETS if re.search(_amount(abs(amount)), bare)}
    return found | ({SHARE} if re.search(r"(?<!\d)46[.,]13(?!\d)", bare) else set())


def _amount(amount: Decimal) -> str:
    whole, cents = str(amount).split(".")
    return rf"(?<!\d){whole}(?:[.,]{cents})?(?!\d)"


def walk(user: User, urls: list[str]) -> dict[str, str]:
    client = Client(raise_request_exception=False)
    client.force_login(user)
    read = {}
    for url in urls:
        response = client.get(url)
        assert response.status_code != 500, url
        if response.status_code == 200:
            read[url] = text_of(response)
    return read


@pytest.mark.long(seconds=110)
@pytest.mark.slow
def test_no_address_tells_a_partner_anything_of_anothers_money_or_drafts(geschreven: Geschreven) -> None:
    urls = [url for url in dict.fromkeys(addresses(geschreven)) if "uitloggen" not in url]
    first = walk(geschreven.verband.partner, urls)
    opened = [url + query for url in first for query in QUERIES if re.search(r"/(lezen|plannen|indicatoren)/", url)]

    read = first | walk(geschreven.verband.partner, opened)

    assert len(first) > 40
    assert {url: found for url, text in read.items() if (found := leaks(text))} == {}


@pytest.mark.slow
@pytest.mark.parametrize("who", ["ander", "coordinator", "bestuurder"])
def test_who_may_know_finds_it(who: str, geschreven: Geschreven) -> None:
    """The walk finds secrets where they are: otherwise its silence says nothing."""
    verband, report = geschreven.verband, geschreven.rapportage
    user = geschreven.ander_mens if who == "ander" else getattr(verband, who)
    urls = [
        url for url in addresses(geschreven) if re.match(rf"/rapportages/{report.pk}/(lezen|onderdelen|passages)/", url)
    ]

    found = set().union(*map(leaks, walk(user, urls).values()))

    assert {str(BEGROOT), str(BESTEED), str(INKOMEN), "CONCEPTTEKST-VAN-A", "TOELICHTING-VAN-A"} <= found


@pytest.mark.slow
def test_the_ministry_reads_all_that_was_handed_in_but_no_draft(geschreven: Geschreven) -> None:
    here = rf"/rapportages/{geschreven.rapportage.pk}/(lezen|onderdelen)/"
    urls = [url for url in addresses(geschreven) if re.match(here, url)]

    found = set().union(*map(leaks, walk(geschreven.verband.accounthouder, urls).values()))

    assert {str(BEGROOT), str(BESTEED), str(INKOMEN)} <= found
    assert "CONCEPTTEKST-VAN-A" not in found


def version_of(written: Geschreven) -> RapportageVersie:
    versie = written.rapportage.versies.get(nummer=1)
    versie.rapportage = written.rapportage
    return versie


@pytest.mark.slow
def test_a_partner_gets_an_edition_of_its_own(geschreven: Geschreven) -> None:
    report, partner = geschreven.rapportage, geschreven.verband.partner
    client = Client()
    client.force_login(partner)
    page, pdf = f"/rapportages/{report.pk}/versies/1/", f"/rapportages/{report.pk}/versies/1/pdf/"

    before = client.get(pdf)
    shown = client.get(page).content.decode()
    asked = client.post(f"{page}uitgave/")
    twice = client.post(f"{page}uitgave/")
    waiting = client.get(pdf)

    assert (before.status_code, asked.status_code, twice.status_code, waiting.status_code) == (303, 302, 302, 303)
    assert "Maak de PDF voor uw organisatie" in shown
    document = find_uitgave(partner, version_of(geschreven))
    assert document is not None
    assert Job.objects.filter(kind=UITGAVE_KIND).get().key == str(document.pk)
    html = html_of(document, TEMPLATE_PARTNER, present_partner)
    lid = geschreven.verband.lid.naam
    assert f"Uitgave voor {lid}: bedragen en inkomsten van andere partners zijn weggelaten." in unescape(html)
    assert lid in document.titel
    assert leaks(html) == leaks(document.context_json) == set()
    document.store(b"%PDF-1.7 EIGEN-UITGAVE", html=html, engine={})
    Job.objects.filter(kind=UITGAVE_KIND).update(status="klaar", finished_at=document.klaar_op)
    served = client.get(pdf)
    assert (served.status_code, served.content) == (200, b"%PDF-1.7 EIGEN-UITGAVE")
    assert "PDF voor uw organisatie openen" in client.get(page).content.decode()


def test_every_organisation_its_own_edition(geschreven: Geschreven) -> None:
    versie = version_of(geschreven)

    of_b = create_uitgave(versie, by=geschreven.verband.partner)
    of_a = create_uitgave(versie, by=geschreven.ander_mens)

    assert Document.objects.filter(pk__in=[of_a.pk, of_b.pk, versie.document_id]).count() == 3
    assert str(BEGROOT) in of_a.context_json
    assert leaks(of_b.context_json) == set()


@pytest.mark.slow
def test_others_get_no_edition_and_the_whole_goes_to_who_may_read_it(geschreven: Geschreven) -> None:
    report, verband = geschreven.rapportage, geschreven.verband
    page = f"/rapportages/{report.pk}/versies/1/"
    answers = {}
    kamer, vreemd = make_user("Kamer", rol=Rol.KAMER), make_verband("Vreemd")
    for user in (verband.coordinator, verband.accounthouder, kamer, vreemd.partner):
        client = Client()
        client.force_login(user)
        answers[user] = (client.get(f"{page}pdf/").status_code, client.post(f"{page}uitgave/").status_code)

    assert answers[verband.coordinator] == answers[verband.accounthouder] == (200, 404)
    assert answers[kamer] == answers[vreemd.partner] == (404, 404)


def test_a_hash_of_the_whole_is_not_for_partners(geschreven: Geschreven) -> None:
    """With it, a partner who knows the rest could try amounts until it fits."""
    versie = version_of(geschreven)
    client = Client()
    client.force_login(geschreven.verband.partner)
    receipt = client.get(f"/rapportages/{geschreven.rapportage.pk}/versies/1/ontvangst/").content.decode()

    assert versie.sha256[:8] not in receipt
    assert geschreven.verband.bestuurder.naam not in receipt
