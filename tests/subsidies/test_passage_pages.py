"""The pages of passages: marking without JavaScript, judging, and what each reader sees."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from documents.canonical import sha256
from overzichten.taken import own_tasks, waiting_count
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage, Passage
from subsidies.pdf import RapportageContext
from tests.factories.beoordelen import bring, last_version
from tests.factories.lezen import make_written
from tests.factories.passages import judged, make_passage
from tests.factories.subsidies import Verband, make_user

TEXT = "Eerste alinea.\r\n\r\nTweede alinea met <b>tekens</b>.\n\nDerde alinea."


def client(user: User) -> Client:
    """Somebody who is logged in."""
    one = Client()
    one.force_login(user)
    return one


def url(name: str, *args: object) -> str:
    """An address of these pages."""
    return reverse(f"subsidies:{name}", args=args)


@pytest.fixture
def report(verband: Verband) -> Jaarrapportage:
    """Handed in, with three paragraphs at the goals."""
    row = verband.rapportage(2025)
    row.onderdelen.filter(soort="doelen").update(tekst=TEXT)
    actions.submit_rapportage(row.pk, by=verband.bestuurder)
    return Jaarrapportage.objects.get(pk=row.pk)


def doelen(user: User, report: Jaarrapportage) -> str:
    """The address of the form for the goals, as the page of parts gives it."""
    page = client(user).get(url("passage_choose", report.pk, 1), {"soort": "doelen"}).content.decode()
    (address,) = [
        part.split('"')[0] for part in page.split('href="') if "/versies/1/passages/" in part and "?" not in part
    ][:1]
    return address


def test_paragraphs_that_follow_each_other_are_one_passage(verband: Verband, report: Jaarrapportage) -> None:
    page = client(verband.coordinator)
    address = doelen(verband.coordinator, report)
    assert "Tweede alinea met &lt;b&gt;tekens&lt;/b&gt;." in page.get(address).content.decode()

    response = page.post(address, {"alineas": ["1", "0"]}, follow=True)

    (passage,) = Passage.objects.all()
    assert passage.tekst == "Eerste alinea.\r\n\r\nTweede alinea met <b>tekens</b>."
    assert passage.onderdeel == "Voortgang per doel"
    words = response.content.decode()
    assert "1 passage is gemarkeerd." in words
    assert "&lt;b&gt;tekens" in words
    assert "<b>tekens" not in words


def test_paragraphs_apart_and_typed_words_are_passages_of_their_own(verband: Verband, report: Jaarrapportage) -> None:
    data = {"alineas": ["0", "2"], "woorden": "alinea met"}
    client(verband.accounthouder).post(doelen(verband.accounthouder, report), data)
    assert list(Passage.objects.values_list("tekst", flat=True)) == ["Eerste alinea.", "Derde alinea.", "alinea met"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({}, "Kies minstens één alinea, of plak de woorden."),
        ({"woorden": "  \n "}, "Kies minstens één alinea, of plak de woorden."),
        ({"woorden": "een andere tekst"}, "Deze woorden staan niet in dat onderdeel."),
        ({"alineas": ["9"]}, "deze alinea staat niet in dit onderdeel."),
        ({"alineas": ["0", "0\x00"]}, "deze alinea staat niet in dit onderdeel."),
    ],
)
def test_wrong_input_is_said_and_kept(
    verband: Verband, report: Jaarrapportage, data: dict[str, object], sentence: str
) -> None:
    response = client(verband.coordinator).post(doelen(verband.coordinator, report), data)
    assert sentence in response.content.decode()
    assert str(data.get("woorden", "")).strip() in response.content.decode()
    assert not Passage.objects.exists()


def test_address_in_the_words_is_warned_of(verband: Verband, report: Jaarrapportage) -> None:
    second = bring(verband, "concept", 2024)
    second.onderdelen.filter(soort="doelen").update(tekst="Vragen? Mail voorbeeld@demo.example.")
    actions.submit_rapportage(second.pk, by=verband.bestuurder)
    response = client(verband.coordinator).post(doelen(verband.coordinator, second), {"alineas": ["0"]}, follow=True)
    assert "in de passage staat een e-mailadres" in response.content.decode()
    assert "hier staat een e-mailadres" in response.content.decode()


def test_older_version_says_that_there_is_a_newer_one(verband: Verband, report: Jaarrapportage) -> None:
    address = doelen(verband.coordinator, report)
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Meer.")
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    page = client(verband.coordinator)
    assert "Er is een nieuwere versie: 2." in page.get(url("passage_choose", report.pk, 1)).content.decode()
    assert "Er is een nieuwere versie: 2." in page.post(address, {"alineas": ["0"]}, follow=True).content.decode()
    assert not Passage.objects.exists()


@pytest.mark.slow
def test_from_marking_to_everybody_finds_it_fit(db: None) -> None:
    written = make_written()
    written.hand_in()
    verband, report = written.verband, written.rapportage
    passage = make_passage(last_version(report), soort="bijdrage", organisatie=verband.lid)
    for user, partij, word in (
        (verband.partner, "partner", "1 passage geschikt is voor de Kamer"),
        (verband.coordinator, "coordinator", "1 passage geschikt is voor de Kamer"),
        (verband.accounthouder, "accounthouder", "1 passage geschikt is voor de Kamer"),
    ):
        page = client(user)
        assert word in page.get(url("passage_list", report.pk)).content.decode()
        (task,) = [row for row in own_tasks(User.objects.get(pk=user.pk)) if "passages" in row.titel]
        assert task.url == url("passage_list", report.pk)
        before = waiting_count(User.objects.get(pk=user.pk))
        page.post(url("passage_approve", report.pk, passage.pk, partij))
        assert waiting_count(User.objects.get(pk=user.pk)) == before - 1
        assert word not in page.get(url("passage_list", report.pk)).content.decode()
    assert list(Passage.objects.geschikt()) == [passage]


def test_refusing_needs_a_reason_and_the_history_stays(verband: Verband, report: Jaarrapportage) -> None:
    passage = make_passage(last_version(report), soort="doelen")
    page = client(verband.accounthouder)
    address = url("passage_refuse", report.pk, passage.pk, "accounthouder")
    assert "Derde alinea." in page.get(address).content.decode()
    assert "schrijf de reden op" in page.post(address, {"reden": " "}).content.decode()
    page.post(address, {"reden": "Dit is te vroeg."})
    page.post(url("passage_approve", report.pk, passage.pk, "accounthouder"))
    words = client(verband.coordinator).get(url("passage_detail", report.pk, passage.pk)).content.decode()
    assert words.index("niet geschikt") < words.index("Dit is te vroeg.")
    assert [row.is_akkoord for row in passage.oordelen.all()] == [False, True]


@pytest.mark.slow
def test_strangers_find_nothing_and_readers_cannot_judge(verband: Verband, vreemd: Verband) -> None:
    report = bring(verband, "in_beoordeling")
    passage = make_passage(last_version(report))
    kamer, beheerder = make_user("kamer", rol=Rol.KAMER), make_user("beheerder", rol=Rol.BEHEERDER)
    pages = {
        "passage_list": (report.pk,),
        "passage_detail": (report.pk, passage.pk),
        "passage_choose": (report.pk, 1),
        "passage_mark": (report.pk, 1, 1),
        "passage_refuse": (report.pk, passage.pk, "coordinator"),
    }
    for name, args in pages.items():
        for user in (vreemd.coordinator, vreemd.partner, kamer, beheerder):
            assert client(user).get(url(name, *args)).status_code == 404, name
        expected = 200 if name in ("passage_list", "passage_detail") else 403
        for user in (vreemd.accounthouder, verband.bestuurder, make_user("u", rol=Rol.UITVOERDER)):
            assert client(user).get(url(name, *args)).status_code == expected, name
    approve = url("passage_approve", report.pk, passage.pk, "coordinator")
    answers = [client(user).post(approve).status_code for user in (vreemd.coordinator, kamer, verband.partner)]
    assert answers == [404, 404, 403]
    assert client(verband.coordinator).get(approve).status_code == 405
    assert client(verband.coordinator).post(approve.replace("coordinator", "kamer")).status_code == 404
    assert not passage.oordelen.exists()
    other = bring(vreemd, "in_beoordeling")
    assert client(vreemd.coordinator).get(url("passage_detail", other.pk, passage.pk)).status_code == 404


@pytest.mark.slow
def test_partner_reads_the_passage_of_another_and_nothing_about_money(db: None) -> None:
    written = make_written()
    written.hand_in()
    verband, report = written.verband, written.rapportage
    make_passage(last_version(report), soort="bijdrage", organisatie=verband.lid)
    money = make_passage(
        last_version(report), soort="financien", organisatie=verband.lid, tekst="Minder dan begroot, geheim."
    )
    page = client(written.ander_mens)
    words = page.get(url("passage_list", report.pk)).content.decode()
    assert f"Tekst bijdrage {verband.lid.naam}" in words
    assert "geheim" not in words
    assert "/geschikt/" not in words
    assert page.get(url("passage_detail", report.pk, money.pk)).status_code == 404
    assert page.post(url("passage_approve", report.pk, money.pk, "partner")).status_code == 404
    assert "geheim" in client(verband.partner).get(url("passage_list", report.pk)).content.decode()


@pytest.mark.slow
def test_organisation_without_people_is_said_before_marking(db: None) -> None:
    written = make_written()
    versie, naam = written.hand_in(), written.verband.lid.naam
    parts = RapportageContext.from_facts(versie.facts).onderdelen
    at = next(at for at, part in enumerate(parts) if (part.soort, part.organisatie) == ("bijdrage", naam))
    page, address = client(written.verband.coordinator), url("passage_mark", written.rapportage.pk, 1, at)
    assert "kan nu niemand dat zeggen" not in page.get(address).content.decode()
    Contactpersoon.objects.filter(organisatie=written.verband.lid).update(einddatum=date(2024, 1, 1))
    assert f"Namens {naam} kan nu niemand dat zeggen." in page.get(address).content.decode()


@pytest.mark.slow
def test_staff_for_parliament_read_no_reasons(verband: Verband) -> None:
    report = bring(verband, "akkoord")
    passage = make_passage(last_version(report))
    judged(passage, verband, partij="accounthouder", is_akkoord=False)
    kamer = client(make_user("kamer", rol=Rol.KAMER))
    for address in (url("passage_list", report.pk), url("passage_detail", report.pk, passage.pk)):
        assert "niet geschikt" in kamer.get(address).content.decode()
        assert "Dit klopt niet." not in kamer.get(address).content.decode()
        assert "Dit klopt niet." in client(verband.coordinator).get(address).content.decode()


def test_source_without_akkoord_is_said_at_a_fit_passage(verband: Verband, report: Jaarrapportage) -> None:
    judged(make_passage(last_version(report)), verband)
    words = client(verband.coordinator).get(url("passage_list", report.pk)).content.decode()
    assert "De rapportage heeft nu geen akkoord." in words


def queries(user: User, *addresses: str) -> list[int]:
    """How many queries each page asks."""
    page, found = client(user), []
    for address in addresses:
        page.get(address)
        with CaptureQueriesContext(connection) as seen:
            assert page.get(address).status_code == 200
        found.append(len(seen))
    return found


@pytest.mark.slow
@pytest.mark.parametrize("who", ["coordinator", "partner", "accounthouder"])
def test_as_many_queries_for_one_as_for_two_hundred(verband: Verband, who: str) -> None:
    report = bring(verband, "akkoord")
    versie, user = last_version(report), getattr(verband, who)
    first = make_passage(versie)
    addresses = (url("passage_list", report.pk), "/", url("passage_detail", report.pk, first.pk))
    before = queries(user, *addresses)
    facts = {"versie": versie, "gemarkeerd_op": first.gemarkeerd_op, "gemarkeerd_door": verband.coordinator}
    Passage.objects.bulk_create(
        Passage(onderdeel="Kop", tekst=f"Tekst {number}", sha256=sha256(str(number)), **facts) for number in range(199)
    )
    for passage in Passage.objects.exclude(pk=first.pk):
        judged(passage, verband, partij="accounthouder")
    assert queries(user, *addresses) == before
    assert max(before) <= 15
