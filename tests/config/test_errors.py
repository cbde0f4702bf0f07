"""Pages for what goes wrong: plain Dutch, a reference, and nothing lost or told."""

import re
from typing import Any

import pytest
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from accounts.access import access, public
from accounts.models import Concepttekst, User
from accounts.roles import Rol
from config.urls import handler400, handler403, handler404, handler500
from tests.factories.accounts import user_factory
from tests.factories.subsidies import Verband, first_part, make_verband

__all__ = ["handler400", "handler403", "handler404", "handler500"]


@public("proef")
def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("het geheime binnenste")


@public("proef")
def suspicious(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation("het geheime binnenste")


@access("Alleen voor de proef.", when=lambda user: False)
def refused(request: HttpRequest) -> HttpResponse:
    return HttpResponse()


urlpatterns = [
    path("stuk/", broken),
    path("verdacht/", suspicious),
    path("geweigerd/", refused),
    path("", include("config.urls")),
]


@pytest.fixture
def visitor(settings: Any) -> Client:
    """A browser that gets a page where the application breaks, and that must send the form's key."""
    settings.ROOT_URLCONF = __name__
    return Client(enforce_csrf_checks=True, raise_request_exception=False)


@pytest.fixture
def verband(db: None) -> Verband:
    """An alliance with people."""
    return make_verband("Eigen")


def page_of(response: Any, status: int) -> str:
    assert response.status_code == status
    page: str = response.content.decode()
    assert page.count("<h1>") == 1
    assert not re.search(r"geheime|Traceback|Exception|\berror\b", page, re.IGNORECASE)
    return page


def test_broken_page_has_a_reference_that_stands_in_the_header(
    visitor: Client, caplog: pytest.LogCaptureFixture
) -> None:
    response = visitor.get("/stuk/")

    page = page_of(response, 500)
    reference = re.search(r"<strong>([0-9A-F]{8})</strong>", page)
    assert "<h1>Er ging iets mis bij ons</h1>" in page
    assert "Het ligt niet aan u. Wat eerder is opgeslagen, is er nog." in page
    assert reference
    assert response.headers["X-Request-ID"].upper().startswith(reference[1])
    assert "het geheime binnenste" in caplog.text


@pytest.mark.django_db
def test_broken_page_asks_no_query_also_for_somebody_who_is_logged_in(
    visitor: Client, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(0):
        page_of(visitor.get("/stuk/"), 500)


@pytest.mark.parametrize(
    ("address", "status", "heading"),
    [
        ("/bestaat-niet/", 404, "Deze pagina bestaat niet, of u mag haar niet zien"),
        ("/verdacht/", 400, "Dit verzoek begrijpen wij niet"),
    ],
)
def test_page_for_a_stranger_needs_no_database(visitor: Client, address: str, status: int, heading: str) -> None:
    page = page_of(visitor.get(address), status)

    assert f"<h1>{heading}</h1>" in page
    assert "Hoofdmenu" not in page


@pytest.mark.django_db
def test_page_of_another_role_says_for_whom_it_is(visitor: Client) -> None:
    visitor.force_login(user_factory(Rol.KAMER))

    page = page_of(visitor.get("/geweigerd/"), 403)

    assert "<h1>Deze pagina is voor een andere rol</h1>" in page
    assert "<p>Alleen voor de proef.</p>" in page
    assert "Hoofdmenu" in page


@pytest.mark.django_db
def test_row_of_a_stranger_and_no_row_give_the_same_page(visitor: Client, verband: Verband) -> None:
    report = make_verband("Vreemd").rapportage()
    visitor.force_login(verband.coordinator)

    theirs = page_of(visitor.get(report.get_absolute_url()), 404)
    none = page_of(visitor.get("/rapportages/999999/"), 404)

    assert without_key(theirs) == without_key(none)
    assert "Vreemd" not in theirs


def without_key(page: str) -> str:
    """The page without the form's key, which differs each time."""
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page)


def write_address(verband: Verband) -> str:
    return first_part(verband.rapportage()).get_absolute_url()


@pytest.mark.django_db
def test_old_key_keeps_the_text_and_shows_it_in_the_form(visitor: Client, verband: Verband) -> None:
    address = write_address(verband)
    visitor.force_login(verband.coordinator)

    response = visitor.post(address, {"tekst": "Mijn lange verhaal", "revision": "0", "csrfmiddlewaretoken": "x" * 64})

    assert (response.status_code, response.headers["Location"]) == (302, address)
    kept = Concepttekst.objects.get()
    assert (kept.user, kept.pad) == (verband.coordinator, address)
    assert "csrfmiddlewaretoken" not in kept.payload
    page = visitor.get(address).content.decode()
    assert "Deze pagina was verlopen." in page
    assert page.count("Uw tekst is bewaard en staat hieronder.") == 1
    assert "U was uitgelogd" not in page
    assert "Mijn lange verhaal</textarea>" in page


@pytest.mark.django_db
def test_old_key_changes_nothing_by_itself(visitor: Client, verband: Verband) -> None:
    report = verband.rapportage()
    part = first_part(report)
    visitor.force_login(verband.coordinator)

    visitor.post(part.get_absolute_url(), {"tekst": "Anders", "revision": "0"})

    part.refresh_from_db()
    assert "Anders" not in part.tekst
    assert part.revision == 0


@pytest.mark.django_db
@pytest.mark.parametrize("who", [None, "coordinator"])
def test_old_key_without_text_gets_a_page(visitor: Client, verband: Verband, who: str | None) -> None:
    if who:
        visitor.force_login(getattr(verband, who))

    page = page_of(visitor.post("/inloggen/", {"login": "a@b.example", "password": "geheim"}), 403)

    assert "<h1>Deze pagina was te oud</h1>" in page
    assert "Ga één pagina terug: daar staat uw tekst nog." in page
    assert Concepttekst.objects.count() == 0


@pytest.mark.django_db
def test_stranger_with_an_old_key_leaves_nothing_behind(visitor: Client, verband: Verband) -> None:
    page_of(visitor.post(write_address(verband), {"tekst": "Geplant"}), 403)

    assert Concepttekst.objects.count() == 0
    assert User.objects.filter(naam="Geplant").count() == 0
