"""The menu of every role: what stands in it, that each item opens, and what it costs."""

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import resolve

from accounts.models import User
from accounts.roles import Rol
from config.navigation import Link, Navigation
from tests.factories.rollen import ALL_ROLES, NONE, make_person
from tests.factories.subsidies import Verband, make_verband

EVERYBODY = ["Mijn werk", "Subsidies", "Evaluaties"]
ALLIANCE = ["Mijn werk", "Allianties", "Rapportages", "Subsidies", "Evaluaties"]
READERS = [*ALLIANCE[:3], "Evaluaties", "Aanbevelingen", "Kamerbrieven"]
JUDGES = [*READERS[:3], "Postvak in", *READERS[3:]]
WITHOUT = ["Mijn werk", "Rapportages", "Subsidies", "Evaluaties"]
MENUS = {
    Rol.ACCOUNTHOUDER.value: JUDGES,
    Rol.UITVOERDER.value: JUDGES,
    Rol.KAMER.value: READERS,
    Rol.AUDITOR.value: READERS,
    Rol.BEHEERDER.value: [
        "Mijn werk",
        "Allianties",
        "Organisaties",
        "Subsidies",
        "Evaluaties",
        "Personen",
        "Taken",
    ],
    Rol.COORDINATOR.value: ALLIANCE,
    Rol.BESTUURDER.value: ALLIANCE,
    Rol.PARTNER.value: ALLIANCE,
    Rol.ONDERTEKENAAR.value: WITHOUT,
    Rol.BEOORDELAAR.value: WITHOUT,
    Rol.ONDERZOEKER.value: WITHOUT,
    NONE: WITHOUT,
}


@pytest.fixture
def verband(db: None) -> Verband:
    """An alliance without reports."""
    return make_verband("Eigen")


def navigation_at(path: str, user: User | None) -> Navigation:
    """What stands around the page at this address."""
    request = RequestFactory().get(path)
    request.resolver_match = resolve(path)
    if user is not None:
        request.user = User.objects.get(pk=user.pk)
    return Navigation(request)


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_menu_of_a_role(verband: Verband, rol: str) -> None:
    nav = navigation_at("/", make_person(rol, verband))

    assert [link.label for link in nav.menu] == MENUS[rol]


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_every_item_opens_for_whoever_sees_it(client: Client, verband: Verband, rol: str) -> None:
    user = make_person(rol, verband)
    client.force_login(user)

    links = navigation_at("/", user).menu

    assert {link.url: client.get(link.url).status_code for link in links} == {link.url: 200 for link in links}


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_menu_costs_three_queries_at_most(verband: Verband, rol: str) -> None:
    nav = navigation_at("/", make_person(rol, verband))

    with CaptureQueriesContext(connection) as captured:
        assert nav.menu == nav.menu
    assert len(captured) <= 3


def test_count_at_the_first_item_is_what_waits(client: Client, verband: Verband) -> None:
    verband.rapportage()
    client.force_login(verband.coordinator)

    counts = [link.aantal for link in navigation_at("/", verband.coordinator).menu]
    page = client.get("/allianties/").content.decode()

    assert counts == [1, 0, 0, 0, 0]
    assert '<span class="menutal">1<span class="visually-hidden"> wachten op u</span></span>' in page


@pytest.mark.parametrize(
    ("path", "current"),
    [("/", ["Mijn werk"]), ("/allianties/", ["Allianties"]), ("/rapportages/", ["Rapportages"]), ("/hulp/", [])],
)
def test_one_item_is_the_current_one(verband: Verband, path: str, current: list[str]) -> None:
    nav = navigation_at(path, verband.coordinator)

    assert [link.label for link in nav.menu if link.is_huidig] == current


def test_stranger_has_no_menu_and_no_role(db: None) -> None:
    nav = navigation_at("/hulp/", None)

    assert (nav.menu, nav.rol_omschrijving, nav.alliantie_tabs) == ([], "", [])
    assert [link.label for link in nav.voetlinks] == ["Hulp", "Toegankelijkheid", "Privacy"]


@pytest.mark.parametrize(
    ("rol", "words"),
    [
        (Rol.KAMER, "medewerker Kamerbrieven · ministerie"),
        (Rol.PARTNER, "medewerker van een partner"),
        (Rol.BEOORDELAAR, "beoordelaar"),
        (NONE, "geen rol"),
    ],
)
def test_role_in_words(verband: Verband, rol: str, words: str) -> None:
    assert navigation_at("/", make_person(rol, verband)).rol_omschrijving == words


def test_tabs_stand_at_the_pages_of_one_alliance_only(verband: Verband) -> None:
    slug = verband.alliantie.slug
    here = f"/allianties/{slug}/"

    tabs = navigation_at(here, verband.coordinator).alliantie_tabs

    register = navigation_at(f"{here}indicatoren/", verband.coordinator).alliantie_tabs

    assert tabs[:2] == [Link("Overzicht", here, True), Link("Rapportages", f"{here}rapportages/", False)]
    assert Link("Plan en indicatoren", f"{here}plannen/", False) in tabs
    assert [link.label for link in register if link.is_huidig] == ["Plan en indicatoren"]
    assert navigation_at("/allianties/", verband.coordinator).alliantie_tabs == []


def test_foot_opens_without_log_in(client: Client, db: None) -> None:
    for link in navigation_at("/hulp/", None).voetlinks:
        assert client.get(link.url).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_foot_opens_for_whoever_sees_it(client: Client, verband: Verband, rol: str) -> None:
    user = make_person(rol, verband)
    client.force_login(user)

    links = navigation_at("/", user).voetlinks

    assert len(links) > 3
    assert {link.url: client.get(link.url, follow=True).status_code for link in links} == {
        link.url: 200 for link in links
    }
