"""Contact: agreed against happened, wishes that stay with their partner, and notes that stay at the ministry."""

from datetime import date, timedelta
from html import unescape

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from allianties.actions import contact as actions
from allianties.actions.revisie import Conflict
from allianties.models import Alliantie, Contactafspraak, Contactmoment, Contactwens, Gespreksafspraak
from allianties.models.contactstand import contact_stands, stand_of, too_long_ago, year_stands
from allianties.views.pagina import PER_PAGE
from audit.models import AuditEvent
from tests.allianties.conftest import Wereld
from tests.factories.allianties import (
    alliantie_factory,
    contactafspraak_factory,
    contactmoment_factory,
    contactwens_factory,
    gespreksafspraak_factory,
)

TAB = "/allianties/zeepaard/contact/"
MOMENT = {"datum": "01-03-2026", "soort": "gesprek", "status": "gehouden", "onderwerp": "Voortgang", "revision": "0"}
PAGES = ["", "nieuw/", "afspraken/nieuw/", "{moment}/", "{moment}/wijzigen/", "{moment}/afspraken/nieuw/"]
STATUS = {
    "accounthouder": [200, 200, 200, 200, 200, 200],
    "vreemde_accounthouder": [200, 403, 403, 200, 403, 403],
    "auditor": [200, 403, 403, 200, 403, 403],
    "coordinator": [200, 403, 403, 200, 403, 403],
    "partner": [200, 403, 403, 403, 403, 403],
    "bestuurder": [200, 403, 403, 403, 403, 403],
    "kamer": [403] * 6,
    "beheerder": [403] * 6,
    "vreemde": [404, 403, 403, 404, 403, 403],
    "niemand": [403] * 6,
}


def text(wereld: Wereld, naam: str, path: str = TAB) -> str:
    """A page as this person reads it."""
    return unescape(wereld.client(naam).get(path).content.decode()).replace("\xa0", " ")


@pytest.mark.slow
@pytest.mark.parametrize("naam", STATUS)
def test_who_opens_which_page(wereld: Wereld, naam: str) -> None:
    moment = contactmoment_factory(alliantie=wereld.alliantie)
    client = wereld.client(naam)

    paths = [TAB + page.format(moment=moment.pk) for page in PAGES]

    assert [client.get(path).status_code for path in paths] == STATUS[naam]


def test_notes_are_for_the_ministry_and_the_report_for_the_coordinator_too(wereld: Wereld) -> None:
    moment = contactmoment_factory(
        alliantie=wereld.alliantie, onderwerp="Geheimplan", verslag="Gedeeldwoord", notitie_intern="Interngeheim"
    )
    gespreksafspraak_factory(moment=moment, tekst="Beloftewoord")
    page = f"{TAB}{moment.pk}/"

    words = {naam: text(wereld, naam, page) for naam in ("accounthouder", "auditor", "coordinator", "partner", "kamer")}

    assert {naam: "Interngeheim" in page for naam, page in words.items()} == {
        "accounthouder": True,
        "auditor": True,
        "coordinator": False,
        "partner": False,
        "kamer": False,
    }
    assert ["Gedeeldwoord" in page and "Beloftewoord" in page for page in words.values()] == [True] * 3 + [False] * 2
    assert "112" in words["coordinator"]
    tab = text(wereld, "partner")
    assert not any(word in tab for word in ("Geheimplan", "Gedeeldwoord", "Beloftewoord", "Interngeheim"))
    assert AuditEvent.objects.filter(event="allianties.contactmoment.gelezen").count() == 3


def test_a_partner_sees_contact_with_itself_and_with_all_only(wereld: Wereld) -> None:
    days = (date(2026, 1, 7), date(2026, 1, 8), date(2026, 1, 9))
    whole, own, other = (contactmoment_factory(alliantie=wereld.alliantie, datum=day) for day in days)
    own.organisaties.set([wereld.partner])
    other.organisaties.set([wereld.afgeschermd])
    contactmoment_factory(alliantie=wereld.andere)

    def seen(naam: str) -> set[Contactmoment]:
        return set(Contactmoment.objects.visible_to(wereld.mensen[naam]).filter(alliantie=wereld.alliantie))

    assert seen("partner") == {whole, own}
    assert seen("coordinator") == seen("accounthouder") == {whole, own, other}
    assert seen("kamer") == seen("vreemde") == seen("niemand") == set()
    assert "09-01-2026" not in text(wereld, "partner")
    assert wereld.afgeschermd.naam not in text(wereld, "partner")


@pytest.mark.slow
def test_a_wish_is_said_for_the_own_organisation_and_read_by_no_other_partner(wereld: Wereld) -> None:
    contactwens_factory(alliantie=wereld.alliantie, organisatie=wereld.penvoerder, toelichting="Penvoerderwens")
    client = wereld.client("partner")

    done = client.post(f"{TAB}wens/boei/", {"wens": "meer", "toelichting": "Partnerwens", "revision": "-1"})
    refused = client.post(f"{TAB}wens/anker/", {"wens": "minder", "revision": "0"})

    assert (done.status_code, refused.status_code) == (302, 403)
    readers = ("accounthouder", "auditor", "partner", "coordinator", "bestuurder")
    assert ["Partnerwens" in text(wereld, naam) for naam in readers] == [True, True, True, False, False]
    assert ["Penvoerderwens" in text(wereld, naam) for naam in readers] == [True, True, False, True, True]
    assert wereld.client("accounthouder").get(f"{TAB}wens/boei/").status_code == 403
    assert wereld.client("vreemde").get(f"{TAB}wens/boei/").status_code == 404
    for naam in ("coordinator", "vreemde", "kamer", "niemand"):
        assert Contactwens.objects.visible_to(wereld.mensen[naam]).filter(organisatie=wereld.partner).count() == 0


def test_of_two_wishes_at_once_the_second_sees_both(wereld: Wereld) -> None:
    contactwens_factory(alliantie=wereld.alliantie, organisatie=wereld.partner, toelichting="Eerst", revision=3)
    page = wereld.client("partner").post(
        f"{TAB}wens/boei/", {"wens": "minder", "toelichting": "Daarna", "revision": "2"}
    )

    words = unescape(page.content.decode())

    assert page.status_code == 200
    assert all(word in words for word in ("Eerst", "Daarna", "Een collega heeft dit intussen ook gewijzigd"))


@pytest.mark.slow
def test_an_alliance_that_is_not_in_use_has_no_contact(wereld: Wereld) -> None:
    Alliantie.objects.filter(pk=wereld.alliantie.pk).update(is_fictief=False, alleen_openbaar=True)
    alliantie = Alliantie.objects.get(pk=wereld.alliantie.pk)
    moment = contactmoment_factory(alliantie=alliantie, onderwerp="Geheimplan")
    client = wereld.client("accounthouder")

    codes = [client.get(TAB + page.format(moment=moment.pk)).status_code for page in PAGES[1:]]

    assert codes == [404] * 5
    assert "nog niet in gebruik" in text(wereld, "accounthouder")
    assert "Geheimplan" not in text(wereld, "accounthouder")
    assert "Zeepaard" not in text(wereld, "accounthouder", "/contact/")
    with pytest.raises(ValidationError, match="nog niet in gebruik"):
        actions.add_contactmoment(alliantie, datum=date(2026, 1, 1), soort="gesprek", onderwerp="x", by=None)


def test_a_talk_is_noted_with_what_was_agreed_and_that_is_settled(wereld: Wereld) -> None:
    client = wereld.client("accounthouder")

    client.post(f"{TAB}nieuw/", MOMENT | {"organisaties": [wereld.partner.pk], "verslag": "Goed.", "aanwezig": "arts"})
    moment = Contactmoment.objects.get()
    afspraken = f"{TAB}{moment.pk}/afspraken/"
    client.post(f"{afspraken}nieuw/", {"tekst": "Stuurt cijfers.", "partij": "alliantie", "revision": "0"})
    promise = Gespreksafspraak.objects.get()
    for _press in range(2):
        client.post(f"{afspraken}{promise.pk}/gedaan/")

    promise.refresh_from_db()
    assert (moment.status, [*moment.organisaties.all()]) == ("gehouden", [wereld.partner])
    assert (promise.gedaan_datum, promise.revision) == (timezone.localdate(), 1)
    client.post(f"{afspraken}{promise.pk}/gedaan/", {"heropenen": "1"})
    promise.refresh_from_db()
    assert promise.gedaan_datum is None
    assert AuditEvent.objects.filter(event="allianties.gespreksafspraak.afgehandeld").count() == 1
    assert "cijfers" not in str([*AuditEvent.objects.values_list("data", flat=True)])


def test_what_cannot_be_is_said_at_its_field(wereld: Wereld) -> None:
    morgen = (timezone.localdate() + timedelta(days=1)).strftime("%d-%m-%Y")
    client = wereld.client("accounthouder")
    strange = Alliantie.objects.get(slug="bever").deelnames.get().organisatie

    future = client.post(f"{TAB}nieuw/", MOMENT | {"datum": morgen})
    stranger = client.post(f"{TAB}nieuw/", MOMENT | {"organisaties": [strange.pk]})
    often = client.post(
        f"{TAB}afspraken/nieuw/",
        {"vorm": "per_jaar", "getal": "53", "begindatum": "1-1-2026", "einddatum": "1-1-2025", "revision": "0"},
    )

    assert "ligt in de toekomst" in unescape(future.content.decode())
    assert "Kies organisaties uit de lijst." in stranger.content.decode()
    assert "Vaker dan 52 keer per jaar" in often.content.decode()
    assert "De laatste dag ligt voor de eerste dag" in often.content.decode()
    assert Contactmoment.objects.count() == Contactafspraak.objects.count() == 0
    with pytest.raises(PermissionDenied):
        actions.add_contactafspraak(
            wereld.alliantie,
            aantal=1,
            per_maanden=6,
            begindatum=date(2026, 1, 1),
            by=wereld.mensen["vreemde_accounthouder"],
        )


def test_a_new_agreement_ends_the_former_and_two_never_overlap(wereld: Wereld) -> None:
    client = wereld.client("accounthouder")
    former = contactafspraak_factory(alliantie=wereld.alliantie)
    facts = {"vorm": "maanden", "getal": "3", "begindatum": "1-1-2026", "grondslag": "Gesprek", "revision": "0"}

    client.post(f"{TAB}afspraken/nieuw/", facts)
    again = client.post(f"{TAB}afspraken/nieuw/", facts)

    former.refresh_from_db()
    assert former.revision == 1
    row = Contactafspraak.objects.get(einddatum=None)
    assert (row.woorden, row.dagen, former.einddatum) == ("elke 3 maanden", 92, date(2025, 12, 31))
    assert "is er al een afspraak" in unescape(again.content.decode())
    with pytest.raises(Conflict):
        actions.change_contactafspraak(row, revision=9, aantal=2, by=wereld.mensen["accounthouder"])


@pytest.mark.django_db
def test_longest_not_spoken_stands_first_with_its_days_late(wereld: Wereld) -> None:
    op = date(2026, 6, 30)
    often, never, without = (alliantie_factory(naam, is_fictief=True) for naam in ("Vaak", "Nooit", "Zonder"))
    contactafspraak_factory(alliantie=often, aantal=4)
    contactafspraak_factory(alliantie=never, aantal=1, per_maanden=6, begindatum=date(2026, 1, 1))
    contactmoment_factory(alliantie=often, datum=date(2026, 3, 20))
    contactmoment_factory(alliantie=often, datum=date(2026, 6, 20), soort="email")
    contactmoment_factory(alliantie=often, datum=date(2026, 6, 1), status="afgezegd")
    contactmoment_factory(alliantie=often, datum=date(2026, 7, 2), status="gepland")
    contactmoment_factory(alliantie=without, datum=date(2020, 2, 1))

    stands = contact_stands(Alliantie.objects.filter(pk__in=[often.pk, never.pk, without.pk]), op)

    assert [(one.naam, one.laatste, one.volgende, one.dagen_laat) for one in stands] == [
        ("Nooit", None, None, 0),
        ("Zonder", date(2020, 2, 1), None, 0),
        ("Vaak", date(2026, 3, 20), date(2026, 7, 2), 10),
    ]
    loaded = {
        row.naam: stand_of(row, row.contactafspraken.all(), row.contactmomenten.all(), op)
        for row in (often, never, without)
    }
    assert [loaded[one.naam] for one in stands] == stands
    user = wereld.mensen["accounthouder"]
    for row in (often, never):
        user.accounthouderschappen.create(alliantie=row, begindatum=date(2020, 1, 1))
    assert [row.naam for row in too_long_ago(user, op)] == ["Vaak"]
    assert {row.naam for row in too_long_ago(user, date(2026, 7, 5))} == {"Vaak", "Nooit"}
    # A new agreement counts from its first day, however long ago the last talk was.
    fresh = contactafspraak_factory(alliantie=without, aantal=4, begindatum=op)
    (stand,) = contact_stands(Alliantie.objects.filter(pk=without.pk), op)
    assert (stand.uiterlijk, stand.dagen_laat) == (op + timedelta(days=fresh.dagen), 0)
    assert stand_of(without, [fresh], without.contactmomenten.all(), op) == stand
    assert list(too_long_ago(wereld.mensen["vreemde_accounthouder"], op)) == []


def test_agreed_against_happened_per_year() -> None:
    half = Contactafspraak(aantal=4, per_maanden=12, begindatum=date(2024, 7, 1), einddatum=date(2025, 12, 31))
    days = [("gesprek", "gehouden", date(2025, 2, 1)), ("email", "gehouden", date(2025, 3, 1))]
    days += [("telefoon", "gepland", date(2025, 9, 1)), ("gesprek", "afgezegd", date(2025, 10, 1))]
    moments = [Contactmoment(soort=soort, status=status, datum=day) for soort, status, day in days]

    rows = year_stands([half], moments, date(2026, 1, 5))

    facts = [(row.jaar, row.afgesproken, row.gehouden, row.gepland, row.emails) for row in rows]
    assert facts == [(2026, None, 0, 0, 0), (2025, 4, 1, 1, 1), (2024, 2, 0, 0, 0)]


@settings(max_examples=50)
@given(aantal=st.integers(1, 52), maanden=st.integers(1, 60))
def test_so_many_talks_fit_in_the_days_that_were_agreed(aantal: int, maanden: int) -> None:
    row = Contactafspraak(aantal=aantal, per_maanden=maanden, begindatum=date(2025, 1, 1))

    assert row.dagen * aantal >= 365 * maanden / 12 > (row.dagen - 1) * aantal
    assert row.in_year(2025) == pytest.approx(aantal * 12 / maanden)


@pytest.mark.slow
def test_pages_cost_the_same_at_one_and_at_many(wereld: Wereld) -> None:
    client, coordinator = wereld.client("accounthouder"), wereld.client("coordinator")
    row = contactmoment_factory(alliantie=wereld.alliantie)
    gespreksafspraak_factory(moment=row)
    contactafspraak_factory(alliantie=wereld.alliantie)
    paths = [TAB, "/contact/", f"{TAB}{row.pk}/"]

    def cost() -> list[int]:
        found = []
        for one, path in [*((client, path) for path in paths), (coordinator, TAB)]:
            with CaptureQueriesContext(connection) as captured:
                assert one.get(path).status_code == 200
            found.append(len(captured))
        return found

    few = cost()
    for number in range(30):
        moment = contactmoment_factory(alliantie=wereld.alliantie, datum=date(2020 + number % 6, 1, 1))
        moment.organisaties.set([wereld.partner])
        gespreksafspraak_factory(moment=row)
    for number in range(200):
        contactmoment_factory(alliantie=alliantie_factory(f"A{number}", is_fictief=True))

    assert cost() == few
    assert few == [11, 5, 12, 12]


@pytest.mark.django_db
def test_who_chose_own_alliances_keeps_that_on_the_next_page(wereld: Wereld) -> None:
    user = wereld.mensen["accounthouder"]
    for number in range(PER_PAGE + 1):
        row = alliantie_factory(f"Alliantie {number:03}", is_fictief=True)
        user.accounthouderschappen.create(alliantie=row, begindatum=date(2020, 1, 1))

    assert 'href="?van=mij&pagina=2"' in text(wereld, "accounthouder", "/contact/?van=mij")


def test_the_director_is_led_to_what_the_ministry_asked(wereld: Wereld) -> None:
    pages = {naam: text(wereld, naam) for naam in ("bestuurder", "coordinator", "partner")}

    assert {naam: "Wat het ministerie vroeg" in page for naam, page in pages.items()} == {
        "bestuurder": True,
        "coordinator": True,
        "partner": False,
    }
