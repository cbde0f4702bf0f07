"""The pages of the review: what each reader sees, and that an internal remark leaves no trace with the alliance."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from notifications.models import Mail
from subsidies.actions import rapportage as actions
from subsidies.actions.beoordeling import answer_opmerking, judge_rapportage
from subsidies.models import Antwoordbrief, Jaarrapportage, Opmerking, Overgang
from subsidies.statuses import OordeelSoort, OordeelUitkomst, RapportageStatus
from subsidies.tasks import antwoordbrief_pdf
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts
from tests.factories.beoordelen import bring, last_version, make_uitvoerder, remark
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, first_part, make_user, make_verband

S = RapportageStatus


def url(name: str, *args: object) -> str:
    """An address of this app."""
    return reverse(f"subsidies:{name}", args=args)


def seen(user: User, address: str) -> bytes:
    """What stands there, without what differs at every visit."""
    response = as_(user).get(address)
    body = b"".join(response) if response.streaming else response.content
    return re.sub(rb'name="csrfmiddlewaretoken" value="[^"]+"', b"", body) + str(response.status_code).encode()


def addresses(report: Jaarrapportage) -> list[str]:
    """Every page of the report that its alliance has."""
    found = ["/", url("rapportage_list"), report.get_absolute_url(), url("opmerking_list", report.pk)]
    found += [url("opmerking_list", report.pk) + f"?stand={stand}" for stand in ("open", "afgehandeld")]
    found += [url("versie_detail", report.pk, 1), url("rapportage_ontvangst", report.pk, 1)]
    found += [url("opmerking_detail", report.pk, number) for number in (1, 2, 10001, 10002)]
    found += [url("rapportage_sectie", report.pk, part.soort) for part in report.onderdelen.all()]
    found += [reverse("evaluaties:rapportage_gebruikt", args=[report.pk])]
    return found


@pytest.mark.long
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_an_internal_remark_leaves_no_trace_with_the_alliance(verband: Verband, who: str) -> None:
    report, user = bring(verband, S.IN_BEOORDELING), getattr(verband, who)
    remark(verband, report, tekst="gedeelde vraag")
    before = {address: seen(user, address) for address in addresses(report)}
    mails = Mail.objects.count()

    internal = remark(verband, report, tekst="INTERN GEHEIM", is_intern=True)
    answer_opmerking(internal.pk, by=verband.accounthouder, tekst="INTERN ANTWOORD")

    assert {address: seen(user, address) for address in before} == before
    assert Mail.objects.count() == mails
    actions.request_supplement(report.pk, by=verband.accounthouder, reden="Meer.")
    letter = Antwoordbrief.objects.get().document.context_json
    assert "INTERN" not in letter
    assert not any("INTERN" in mail.tekst + mail.html for mail in Mail.objects.all())
    assert not any(b"INTERN" in seen(user, address) for address in addresses(report))


@pytest.mark.slow
def test_ministry_reads_internal_remarks_and_staff_for_parliament_none(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    remark(verband, report, tekst="gedeelde vraag")
    remark(verband, report, tekst="INTERN GEHEIM", is_intern=True)
    actions.approve_rapportage(report.pk, by=verband.accounthouder)

    for user in (verband.accounthouder, make_uitvoerder(), make_user("auditor", rol=Rol.AUDITOR)):
        page = seen(user, url("opmerking_list", report.pk))
        assert b"INTERN GEHEIM" in page
        assert b"gedeelde vraag" in page
    kamer = make_user("kamer", rol=Rol.KAMER)
    assert as_(kamer).get(url("opmerking_list", report.pk)).status_code == 404
    assert b"gedeelde vraag" not in seen(kamer, url("rapportage_sectie", report.pk, "activiteiten"))
    assert as_(kamer).get(url("brief_detail", report.pk, Antwoordbrief.objects.get().pk)).status_code == 404


@pytest.mark.slow
def test_partner_sees_remarks_at_its_own_parts_only(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    own = remark(
        verband, report, part=report.onderdelen.get(soort="bijdrage", organisatie=verband.lid), tekst="vraag-lid"
    )
    other = remark(
        verband, report, part=report.onderdelen.get(soort="bijdrage", organisatie=verband.penvoerder), tekst="vraag-pv"
    )

    page = seen(verband.partner, url("opmerking_list", report.pk)).decode()

    assert ("vraag-lid" in page, "vraag-pv" in page) == (True, False)
    assert as_(verband.partner).get(url("opmerking_detail", report.pk, own.nummer)).status_code == 200
    assert as_(verband.partner).get(url("opmerking_detail", report.pk, other.nummer)).status_code == 404


@pytest.mark.slow
def test_remark_stands_beside_its_section_with_its_count(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    remark(verband, report, tekst="hier een vraag")

    page = seen(verband.coordinator, url("rapportage_sectie", report.pk, "activiteiten")).decode()

    assert "hier een vraag" in page
    assert "1 opm." in page
    assert "Opmerking plaatsen" not in page
    assert "hier een vraag" not in seen(verband.coordinator, url("rapportage_sectie", report.pk, "kop")).decode()


@pytest.mark.slow
def test_names_of_people_at_the_other_side_are_not_said(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    User.objects.filter(pk=verband.coordinator.pk).update(naam="Zeldzame Naam")
    answer_opmerking(remark(verband, report).pk, by=verband.coordinator, tekst="antwoord")

    at_ministry = seen(verband.accounthouder, url("opmerking_list", report.pk)).decode()
    at_alliance = seen(verband.gewone_coordinator, url("opmerking_list", report.pk)).decode()

    assert "Penvoerder Eigen" in at_ministry
    assert "Zeldzame Naam" not in at_ministry + at_alliance
    assert verband.accounthouder.naam not in at_alliance
    assert "het ministerie" in at_alliance


GETS = ["rapportage_decide", "rapportage_supplement", "rapportage_return", "rapportage_approve", "rapportage_reopen"]
JUDGE = ["oordeel_inhoud", "oordeel_financien", "opmerking_list"]


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_stranger_gets_404_everywhere(verband: Verband, vreemd: Verband, who: str) -> None:
    report = bring(verband, S.AKKOORD)
    remark(verband, report)
    client, letter = as_(getattr(vreemd, who)), Antwoordbrief.objects.get().pk
    calls: list[tuple[str, tuple[int, ...]]] = [(name, (report.pk,)) for name in (*GETS, *JUDGE)]
    calls += [("opmerking_create", (report.pk, 1)), ("opmerking_detail", (report.pk, 1))]
    calls += [(name, (report.pk, letter)) for name in ("brief_detail", "brief_pdf", "brief_voortgang")]

    for name, args in calls:
        assert client.get(url(name, *args)).status_code == 404, name
        if not name.startswith("brief") and name not in ("rapportage_decide", "opmerking_list"):
            assert client.post(url(name, *args), {"reden": "x"}).status_code == 404, name
    for name, numbers in (
        ("opmerking_settle", (report.pk, 1)),
        ("opmerking_reopen", (report.pk, 1)),
        ("brief_opnieuw", (report.pk, letter)),
    ):
        assert client.post(url(name, *numbers)).status_code == 404, name
    assert client.get(url("inbox")).status_code == 403
    assert client.get(reverse("evaluaties:rapportage_gebruikt", args=[report.pk])).status_code == 404


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_own_alliance_does_not_come_to_the_pages_of_who_decides(verband: Verband, who: str) -> None:
    report = bring(verband, S.IN_BEOORDELING)

    for name in GETS:
        assert as_(getattr(verband, who)).get(url(name, report.pk)).status_code == 403, name


@pytest.mark.slow
def test_letter_of_another_report_is_not_found_under_this_one(verband: Verband) -> None:
    report, other = bring(verband, S.AKKOORD), bring(verband, S.INGEDIEND, jaar=2024)

    assert (
        as_(verband.coordinator).get(url("brief_detail", other.pk, Antwoordbrief.objects.get().pk)).status_code == 404
    )
    assert as_(verband.partner).get(url("brief_detail", report.pk, Antwoordbrief.objects.get().pk)).status_code == 404


@pytest.mark.slow
def test_placing_answering_and_settling_by_hand(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    part = first_part(report)
    judge, writer = as_(verband.accounthouder), as_(verband.coordinator)
    form = {"plek": f"o-{part.pk}", "tekst": "Waarom?", "lezers": "gedeeld", "vraagt_aanvulling": "on"}

    placed = judge.post(url("opmerking_create", report.pk, 1), form)
    answered = writer.post(url("opmerking_detail", report.pk, 1), {"tekst": "Daarom."})
    settled = judge.post(url("opmerking_settle", report.pk, 1))

    back = url("opmerking_list", report.pk) + "#opmerking-1"
    assert [response["Location"] for response in (placed, answered, settled)] == [back] * 3
    row = Opmerking.objects.get()
    assert (row.vraagt_aanvulling, row.is_open, row.antwoorden.get().tekst) == (True, False, "Daarom.")
    assert (
        "afgehandeld"
        in writer.post(url("opmerking_detail", report.pk, 1), {"tekst": "Nog iets."}, follow=True).content.decode()
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"lezers": "intern", "vraagt_aanvulling": "on", "tekst": "x"}, "een interne opmerking vraagt niets"),
        ({"lezers": "gedeeld", "tekst": ""}, "schrijf uw opmerking"),
        ({"lezers": "gedeeld", "tekst": "x", "plek": "o-999999"}, "deze plek staat niet in de versie"),
        ({"lezers": "gedeeld", "tekst": "x" * 4001}, "dit is te lang"),
    ],
)
def test_remark_that_cannot_be_says_why_and_keeps_the_text(
    verband: Verband, form: dict[str, Any], sentence: str
) -> None:
    report = bring(verband, S.INGEDIEND)
    facts = {"plek": f"o-{first_part(report).pk}", **form}

    page = as_(verband.accounthouder).post(url("opmerking_create", report.pk, 1), facts).content.decode()

    assert sentence in page
    assert facts["tekst"] in page
    assert not Opmerking.objects.exists()


@pytest.mark.slow
@pytest.mark.parametrize(("days", "good"), [(0, False), (1, True), (366, True), (367, False)])
def test_supplement_page_takes_a_term_from_tomorrow(verband: Verband, days: int, good: bool) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    tot = timezone.localdate() + timedelta(days=days)

    response = as_(verband.accounthouder).post(
        url("rapportage_supplement", report.pk),
        {"reden": "Dit mist.", "tot": f"{tot:%d-%m-%Y}", "onderdelen": [first_part(report).pk]},
    )

    report.refresh_from_db()
    assert (response.status_code, report.status) == ((302, S.AANVULLING_GEVRAAGD) if good else (200, S.IN_BEOORDELING))


@pytest.mark.slow
def test_approve_warns_without_judgement_on_finance_and_refuses_a_negative_one(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    client = as_(verband.accounthouder)
    assert "nog niet beoordeeld" in client.get(url("rapportage_approve", report.pk)).content.decode()
    judge_rapportage(
        last_version(report).pk,
        by=make_uitvoerder(),
        soort=OordeelSoort.FINANCIEN,
        uitkomst=OordeelUitkomst.NIET_IN_ORDE,
        toelichting="Nee.",
    )

    page = client.post(url("rapportage_approve", report.pk), follow=True).content.decode()

    assert "De uitvoerder vindt de financiën niet in orde" in page
    assert not Overgang.objects.filter(naar="akkoord").exists()


@pytest.mark.slow
def test_finance_page_shows_the_first_checks_and_keeps_the_judgement(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    client = as_(make_uitvoerder())

    page = client.get(url("oordeel_financien", report.pk)).content.decode()
    refused = client.post(url("oordeel_financien", report.pk), {"uitkomst": "niet_in_orde", "toelichting": ""})
    given = client.post(url("oordeel_financien", report.pk), {"uitkomst": "in_orde", "toelichting": ""})

    assert "Er is geen controleverklaring." in page
    assert "De posten tellen tot op de cent op" in page
    assert "leg uit wat er niet in orde is" in refused.content.decode()
    assert given.status_code == 302
    assert "Financiën: in orde" in client.get(report.get_absolute_url()).content.decode()
    assert "Financiën: in orde" not in seen(verband.coordinator, report.get_absolute_url()).decode()


@pytest.mark.slow
def test_supplement_is_shown_as_what_it_is(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    remark(verband, report, vraagt_aanvulling=True)
    actions.request_supplement(
        report.pk, by=verband.accounthouder, reden="Meer.", tot=timezone.localdate().replace(year=2099)
    )
    asked = seen(verband.coordinator, report.get_absolute_url()).decode()
    actions.submit_rapportage(report.pk, by=verband.coordinator)
    given = seen(verband.accounthouder, report.get_absolute_url()).decode()
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    judged = seen(verband.accounthouder, report.get_absolute_url()).decode()

    assert "Wij missen nog iets: vul aan en dien opnieuw in" in asked
    assert "2099" in asked
    assert "Aangevuld" in given
    assert "Beoordeel de 1 aanvulling" in judged


@pytest.mark.slow
def test_letter_is_an_accessible_pdf_that_says_what_the_page_says(verband: Verband) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    remark(verband, report, tekst="Waar bleef het geld?", vraagt_aanvulling=True)
    actions.request_supplement(
        report.pk, by=verband.accounthouder, reden="De verklaring mist.", tot=timezone.localdate().replace(year=2099)
    )
    letter = Antwoordbrief.objects.get()
    address = url("brief_pdf", report.pk, letter.pk)
    assert as_(verband.coordinator).get(address).status_code == 303
    store = antwoordbrief_pdf(str(letter.document_id), lambda *_beat: None)
    assert store is not None
    transaction.atomic(store)()

    response = as_(verband.coordinator).get(address)
    data = b"".join(response)
    text = "\n".join(page_texts(data))

    assert_accessible_pdf(data)
    page = seen(verband.coordinator, url("brief_detail", report.pk, letter.pk)).decode()
    for words in (
        "Wij missen nog iets in de jaarrapportage 2025",
        "De verklaring mist.",
        "Waar bleef het geld?",
        "De uitvoerder heeft de financiën nog niet beoordeeld.",
        "Een later akkoord is geen vaststelling van de subsidie.",
    ):
        assert words in text
        assert words in page
    assert "fictief" in text
    assert verband.accounthouder.naam not in text


@pytest.mark.slow
def test_leftovers_of_make_verband_are_not_shared(db: None) -> None:
    """Two alliances with a report each: a remark at one is nowhere at the other."""
    one, two = make_verband("Een"), make_verband("Twee")
    first, second = bring(one, S.INGEDIEND), bring(two, S.INGEDIEND)
    remark(one, first, tekst="alleen-bij-een")

    assert b"alleen-bij-een" not in seen(two.accounthouder, url("opmerking_list", second.pk))
    assert remark(two, second).nummer == 1
