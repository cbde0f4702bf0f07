"""Pages of alliances and organisations: who sees what, days, search, former addresses, number of queries."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from allianties import actions
from allianties.models import Alliantie, Deelname, DeelnameRol, Herkomst, LedenBekend, Organisatie
from audit.models import AuditEvent
from tests.allianties.conftest import EIGEN, MINISTERIE, Wereld
from tests.factories.accounts import user_factory
from tests.factories.allianties import (
    alliantie_factory,
    contactpersoon_factory,
    deelname_factory,
    organisatie_factory,
)

ZEEPAARD, ANKER, CIRKEL = "/allianties/zeepaard/", "/organisaties/anker/", "/organisaties/cirkel/"
TODAY = "U ziet de partners van vandaag."


def text(response) -> str:
    return str(response.content.decode())


@pytest.mark.slow
@pytest.mark.parametrize("naam", [*MINISTERIE, *EIGEN])
@pytest.mark.parametrize("path", ["/allianties/", ZEEPAARD, "/organisaties/", ANKER, CIRKEL])
def test_readers_get_the_page(naam: str, path: str, wereld: Wereld) -> None:
    response = wereld.client(naam).get(path)

    assert response.status_code == 200
    assert "Zeepaard" in text(response) or path == "/organisaties/"


@pytest.mark.parametrize("path", [ZEEPAARD, ANKER, CIRKEL, f"{ZEEPAARD}personen/"])
def test_a_stranger_gets_404_with_the_row_there(path: str, wereld: Wereld) -> None:
    response = wereld.client("vreemde").get(path)

    assert response.status_code == 404
    assert not {"Zeepaard", "Anker", "Cirkel"} & set(text(response).split())


@pytest.mark.parametrize("path", ["/allianties/", "/organisaties/"])
def test_a_stranger_sees_only_the_own_rows_in_lists_and_searches(path: str, wereld: Wereld) -> None:
    client = wereld.client("vreemde")
    listed, found = text(client.get(path)), text(client.get(path, {"q": "a"}))

    for page in (listed, found):
        assert "Zeepaard" not in page
        assert "Anker" not in page
    assert ("Alliantie Bever" if path == "/allianties/" else "Stichting Dam") in listed
    assert "1 alliantie" in listed or "1 organisatie" in listed


@pytest.mark.parametrize("naam", ["niemand", "ondertekenaar"])
@pytest.mark.parametrize("path", ["/allianties/", "/organisaties/", ZEEPAARD])
def test_somebody_without_such_work_gets_403(naam: str, path: str, wereld: Wereld) -> None:
    assert wereld.client(naam).get(path).status_code == 403


@pytest.mark.parametrize("path", ["/allianties/", ZEEPAARD, "/organisaties/", ANKER, "/personen/"])
def test_without_log_in_one_is_sent_to_it(path: str, wereld: Wereld) -> None:
    response = Client().get(path)

    assert (response.status_code, response["Location"]) == (302, f"/inloggen/?next={path}")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("naam", "path", "status"),
    [
        ("beheerder", "/allianties/nieuw/", 200),
        ("accounthouder", "/allianties/nieuw/", 403),
        ("coordinator", "/allianties/nieuw/", 403),
        ("beheerder", "/organisaties/nieuw/", 200),
        ("accounthouder", "/organisaties/nieuw/", 403),
        ("beheerder", f"{ANKER}wijzigen/", 200),
        ("accounthouder", f"{ANKER}wijzigen/", 403),
        ("coordinator", f"{ANKER}wijzigen/", 403),
        ("beheerder", f"{ZEEPAARD}wijzigen/", 200),
        ("accounthouder", f"{ZEEPAARD}wijzigen/", 200),
        ("vreemde_accounthouder", f"{ZEEPAARD}wijzigen/", 403),
        ("coordinator", f"{ZEEPAARD}wijzigen/", 403),
        ("vreemde", f"{ZEEPAARD}wijzigen/", 403),
        ("uitvoerder", f"{ZEEPAARD}personen/", 200),
        ("coordinator", f"{ZEEPAARD}personen/", 200),
        ("bestuurder", f"{ZEEPAARD}personen/", 403),
        ("partner", f"{ZEEPAARD}personen/", 403),
    ],
)
def test_pages_of_another_role_are_403(naam: str, path: str, status: int, wereld: Wereld) -> None:
    assert wereld.client(naam).get(path).status_code == status


def test_penvoerder_first_then_the_alphabet(wereld: Wereld) -> None:
    page = text(wereld.client("partner").get(ZEEPAARD))
    table = page[page.index("Partners op ") :]

    assert table.index("Stichting Anker") < table.index("Huis Cirkel") < table.index("Vereniging Boei")


def test_unknown_penvoerder_and_partners_are_said(wereld: Wereld) -> None:
    deels = alliantie_factory("Deels", slug="deels", leden_bekend=LedenBekend.DEELS)
    alliantie_factory("Niets", slug="niets", leden_bekend=LedenBekend.ONBEKEND)
    for naam in ("Zon", "Ámbar", "boter"):
        deelname_factory(
            alliantie=deels, organisatie=organisatie_factory(naam), datum_herkomst=Herkomst.AFGELEID, bron="Kamerbrief"
        )
    client = wereld.client("kamer")

    page, empty, listed = (
        text(client.get(path)) for path in ("/allianties/deels/", "/allianties/niets/", "/allianties/")
    )

    assert "De penvoerder is niet bekend. De partners staan op alfabet." in page
    assert page.index("Ámbar") < page.index("boter") < page.index("Zon")
    assert "partners deels bekend" in page
    assert ">afgeleid<" in page
    assert "Kamerbrief" in page
    assert "Van deze alliantie: partners niet bekend." in empty
    assert "penvoerder niet bekend" in listed


@pytest.mark.parametrize(
    ("op", "cirkel", "sentence"),
    [
        ("31-12-2022", False, ""),
        ("2022-12-31", False, ""),
        ("1-1-2023", True, ""),
        (
            "31-02-2025",
            True,
            "De dag 31-02-2025 bestaat niet. Controleer dag en maand. U ziet de partners van vandaag.",
        ),
        (
            "<script>",
            True,
            "‘&lt;script&gt;’ is geen datum. Schrijf de dag als 31-12-2025. U ziet de partners van vandaag.",
        ),
        (
            "٣١-١٢-٢٠٢٥",
            True,
            "‘٣١-١٢-٢٠٢٥’ is geen datum. Schrijf de dag als 31-12-2025. U ziet de partners van vandaag.",
        ),
        ("31-12-2099", True, f"Deze dag ligt in de toekomst. {TODAY}"),
        ("\x00", True, ""),
    ],
)
def test_composition_on_a_day(op: str, cirkel: bool, sentence: str, wereld: Wereld) -> None:
    response = wereld.client("kamer").get(ZEEPAARD, {"op": op})
    page = text(response)
    table = page[page.index('id="partners-titel"') : page.index("</table>", page.index('id="partners-titel"'))]

    assert response.status_code == 200
    assert ("Huis Cirkel" in table) is cirkel
    assert sentence in page
    assert ("Fout:" in page) is bool(sentence)


def test_composition_without_a_day_is_of_today_or_of_the_last_day(wereld: Wereld) -> None:
    oud = alliantie_factory("Oud", slug="oud")
    deelname_factory(alliantie=oud, begindatum=date(2018, 1, 1), einddatum=date(2022, 12, 31))
    client = wereld.client("kamer")

    assert "Partners op 31-12-2022" in text(client.get("/allianties/oud/"))
    assert "01-01-2018 tot en met 31-12-2022" in text(client.get("/allianties/"))


def test_timeline_and_reasons(wereld: Wereld) -> None:
    with time_machine.travel("2026-03-01 12:00"):
        actions.change_penvoerder(
            wereld.alliantie,
            organisatie=wereld.partner,
            vanaf=date(2025, 1, 1),
            reden="Een nieuwe directeur",
            by=wereld.mensen["beheerder"],
        )
        page = text(wereld.client("partner").get(ZEEPAARD))

    assert "begin met 2 partners" in page
    assert "Huis Cirkel komt erbij" in page
    assert "Kwam er later bij" in page
    assert "Vereniging Boei wordt penvoerder" in page
    assert "Stichting Anker gaat verder als partner" in page
    assert "Een nieuwe directeur" in page


def test_a_reason_stands_at_the_change_that_it_explains(wereld: Wereld) -> None:
    cirkel = Deelname.objects.get(organisatie=wereld.afgeschermd)
    Deelname.objects.filter(pk=cirkel.pk).update(einddatum=date(2027, 12, 31))
    client = wereld.client("partner")

    before = text(client.get(ZEEPAARD))
    actions.end_deelname(cirkel, tot=date(2025, 6, 30), reden="Gaat alleen verder", revision=0, by=None)
    after = text(client.get(ZEEPAARD))

    reasons = before[before.index('id="redenen"') :]
    assert reasons.count("Kwam er later bij") == 1
    assert "Huis Cirkel: laatste dag" not in reasons
    reasons = after[after.index('id="redenen"') :]
    assert reasons.index("Huis Cirkel: laatste dag") < reasons.index("Gaat alleen verder")
    assert "komt erbij" not in reasons


@pytest.mark.parametrize("naam", EIGEN)
def test_what_is_shielded_stays_inside_the_ministry(naam: str, wereld: Wereld) -> None:
    page = text(wereld.client(naam).get(CIRKEL))

    for secret in ("22222222", "cirkel.example", "Postbus 9"):
        assert secret not in page
    assert "afgeschermd" in page
    assert "11111111" in text(wereld.client(naam).get(ANKER))


def test_the_ministry_sees_what_is_shielded(wereld: Wereld) -> None:
    page = text(wereld.client("kamer").get(CIRKEL))

    assert "22222222" in page
    assert "Postbus 9" in page


def test_participations_and_kin_of_others_are_not_shown(wereld: Wereld) -> None:
    deelname_factory(alliantie=wereld.andere, organisatie=wereld.penvoerder)
    Alliantie.objects.filter(pk=wereld.alliantie.pk).update(voorganger=wereld.andere)
    alliantie_factory("Alliantie Opvolgster", voorganger=wereld.alliantie)
    geheim = organisatie_factory("Consortium Diep", is_consortium=True)
    Organisatie.objects.filter(pk=wereld.penvoerder.pk).update(onderdeel_van=geheim)

    partner, kamer = wereld.client("partner"), wereld.client("kamer")

    assert "Alliantie Bever" not in text(partner.get(ANKER))
    assert "Consortium Diep" not in text(partner.get(ANKER))
    assert "Bever" not in text(partner.get(ZEEPAARD))
    assert "Opvolgster" not in text(partner.get(ZEEPAARD))
    assert "Alliantie Bever" in text(kamer.get(ANKER))
    assert "Consortium Diep" in text(kamer.get(ANKER))
    assert "Alliantie Bever" in text(kamer.get(ZEEPAARD))
    assert "Alliantie Opvolgster" in text(kamer.get(ZEEPAARD))


def test_parts_of_a_consortium(wereld: Wereld) -> None:
    consortium = organisatie_factory("Consortium Golf", slug="golf", is_consortium=True)
    organisatie_factory("Deel Een", onderdeel_van=consortium)

    assert "Deel Een" in text(wereld.client("kamer").get("/organisaties/golf/"))


def test_former_addresses_redirect_for_those_who_may_see_the_row(wereld: Wereld) -> None:
    beheerder = wereld.mensen["beheerder"]
    actions.change_alliantie(wereld.alliantie, revision=0, naam="Alliantie Zeester", by=beheerder)
    actions.change_organisatie(wereld.penvoerder, revision=0, naam="Stichting Ankers", by=beheerder)
    own, stranger = wereld.client("partner"), wereld.client("vreemde")

    moved = [(own.get(path).status_code, own.get(path)["Location"]) for path in (ZEEPAARD, ANKER)]

    assert moved == [(301, "/allianties/alliantie-zeester/"), (301, "/organisaties/stichting-ankers/")]
    assert [stranger.get(path).status_code for path in (ZEEPAARD, ANKER)] == [404, 404]


@pytest.mark.parametrize(
    ("q", "found"),
    [("ZEEPAARD", True), ("hippo", True), ("cafe", True), ("%", False), ("_eepaard", False), ("niets", False)],
)
def test_search_in_names_and_spellings(q: str, found: bool, wereld: Wereld) -> None:
    Alliantie.objects.filter(pk=wereld.alliantie.pk).update(aliases=["Hippocampus", "Café Zee"])

    page = text(wereld.client("kamer").get("/allianties/", {"q": q}))

    assert ("Alliantie Zeepaard" in page) is found


@pytest.mark.slow
@pytest.mark.parametrize("path", ["/allianties/", "/organisaties/", "/personen/"])
@pytest.mark.parametrize(
    "query",
    [
        {"q": "a\x00b"},
        {"q": "x" * 5000},
        {"q": "\u202e"},
        {"terrein": "bestaatniet"},
        {"pagina": "-1"},
        {"pagina": "x"},
    ],
)
def test_filters_that_cannot_be_read_filter_nothing(path: str, query: dict[str, str], wereld: Wereld) -> None:
    response = wereld.client("beheerder").get(path, query)

    assert response.status_code == 200
    assert "lege" not in text(response)


def test_filter_by_field(wereld: Wereld) -> None:
    Alliantie.objects.filter(pk=wereld.andere.pk).update(domeinen=["media"])
    Organisatie.objects.filter(pk=wereld.partner.pk).update(domeinen=["media", "recht"])
    client = wereld.client("kamer")

    allianties, organisaties = (
        text(client.get(path, {"terrein": "media"})) for path in ("/allianties/", "/organisaties/")
    )

    assert "Alliantie Bever" in allianties
    assert "Alliantie Zeepaard" not in allianties
    assert "Vereniging Boei" in organisaties
    assert "Stichting Anker" not in organisaties


def test_people_of_an_alliance_are_shown_and_the_reading_is_recorded(wereld: Wereld) -> None:
    page = text(wereld.client("coordinator").get(f"{ZEEPAARD}personen/"))

    for naam in ("coordinator", "partner", "bestuurder", "accounthouder"):
        assert wereld.mensen[naam].naam in page
    assert wereld.mensen["vreemde"].naam not in page
    event = AuditEvent.objects.get(event="allianties.personen.gelezen")
    assert event.actor_id == wereld.mensen["coordinator"].pk
    assert event.data == {"view": "allianties:alliantie_personen", "slug": "zeepaard"}


def test_names_of_people_are_not_on_the_page_of_the_alliance(wereld: Wereld) -> None:
    page = text(wereld.client("kamer").get(ZEEPAARD))

    assert wereld.mensen["coordinator"].naam not in page
    assert f"{ZEEPAARD}personen/" in page
    assert f"{ZEEPAARD}personen/" not in text(wereld.client("partner").get(ZEEPAARD))


def queries(client: Client, path: str) -> int:
    client.get(path)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


# session, person, roles, count, rows, for alliances their partners; two for the menu. allauth's list of sessions,
# where it is kept at every request, asks five more.
@pytest.mark.parametrize(("path", "number"), [("/allianties/", 7), ("/organisaties/", 6)])
@pytest.mark.slow
def test_lists_ask_the_same_number_of_queries_at_1_and_200_rows(path: str, number: int, settings, db: None) -> None:
    number += 5 if settings.USERSESSIONS_TRACK_ACTIVITY else 0
    client = Client()
    client.force_login(user_factory(Rol.KAMER))
    deelname_factory(rol=DeelnameRol.PENVOERDER)
    at_one = queries(client, path)

    allianties = Alliantie.objects.bulk_create(Alliantie(naam=f"Veel {one}", slug=f"veel-{one}") for one in range(200))
    organisaties = Organisatie.objects.bulk_create(
        Organisatie(naam=f"Org {one}", slug=f"org-{one}") for one in range(200)
    )
    Deelname.objects.bulk_create(
        Deelname(alliantie=alliantie, organisatie=organisatie, begindatum=date(2020, 1, 1))
        for alliantie in allianties
        for organisatie in organisaties[:4]
    )

    assert (at_one, queries(client, path)) == (number, number)


@pytest.mark.parametrize("naam", ["kamer", "coordinator"])
def test_a_detail_page_asks_the_same_number_of_queries_at_any_size(naam: str, wereld: Wereld, settings) -> None:
    most = 15 + (5 if settings.USERSESSIONS_TRACK_ACTIVITY else 0)
    client = wereld.client(naam)
    small = queries(client, ZEEPAARD)
    for number in range(40):
        deelname_factory(
            alliantie=wereld.alliantie,
            organisatie=organisatie_factory(f"Extra {number}", is_fictief=True),
            reden="Groei",
        )
        contactpersoon_factory(alliantie=wereld.alliantie)

    assert queries(client, ZEEPAARD) == small
    assert small <= most
