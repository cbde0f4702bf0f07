"""Marks of views, log-in, and what reaches the audit trail."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from accounts.access import access, may, public
from accounts.models import Uitnodiging, User
from accounts.roles import Permission, Rol
from audit.models import AuditEvent
from tests.factories.accounts import uitnodiging_factory, user_factory

pytestmark = pytest.mark.django_db
PASSWORD = "vier losse woorden hier"


def view(request: HttpRequest) -> HttpResponse:
    return HttpResponse("binnen")


def test_access_asks_and_marks() -> None:
    marked: Any = access("Wie annexen maakt.", when=may(Permission.BIJLAGE_CREATE), reads="x.y.gelezen")(view)
    request = RequestFactory().get("/")

    request.user = user_factory(Rol.KAMER)
    assert marked(request).content == b"binnen"
    request.user = user_factory(Rol.BEHEERDER)
    with pytest.raises(PermissionDenied, match=r"Wie annexen maakt\."):
        marked(request)
    assert (marked.access, marked.reads) == ("Wie annexen maakt.", "x.y.gelezen")


def test_public_marks_with_a_reason() -> None:
    marked: Any = public("wie geen account heeft")(view)

    assert marked.access == "openbaar: wie geen account heeft"
    assert marked.login_required is False


def test_logging_in_and_out_and_failing_are_recorded() -> None:
    user, client = user_factory(password=PASSWORD), Client()

    wrong = client.post("/inloggen/", {"login": user.email, "password": "niet dit"})
    unknown = client.post("/inloggen/", {"login": "wie@voorbeeld.example", "password": "niet dit"})
    right = client.post("/inloggen/", {"login": user.email.upper(), "password": PASSWORD})
    client.post("/uitloggen/")

    assert (wrong.status_code, unknown.status_code, right.status_code) == (200, 200, 302)
    found = list(AuditEvent.objects.order_by("pk").values_list("event", "resultaat", "actor_id"))
    assert found == [
        ("accounts.user.ingelogd", "geweigerd", None),
        ("accounts.user.ingelogd", "geweigerd", None),
        ("accounts.user.ingelogd", "gelukt", user.pk),
        ("accounts.user.uitgelogd", "gelukt", user.pk),
    ]


def test_a_wrong_password_and_an_unknown_address_look_the_same() -> None:
    user = user_factory(password=PASSWORD)
    pages = []
    for login in (user.email, "wie@voorbeeld.example"):
        client = Client()
        html = client.post("/inloggen/", {"login": login, "password": "niet dit"}).content.decode()
        pages.append([line for line in html.replace(login, "").splitlines() if "csrfmiddlewaretoken" not in line])

    assert pages[0] == pages[1]


def test_a_closed_account_cannot_log_in() -> None:
    user = user_factory(password=PASSWORD, is_active=False)
    client = Client()

    client.post("/inloggen/", {"login": user.email, "password": PASSWORD})

    assert "_auth_user_id" not in client.session


def test_sign_up_is_closed() -> None:
    facts = {"email": "a@b.example", "password1": PASSWORD, "password2": PASSWORD}

    response = Client().post("/inloggen/aanmelden/", facts)

    assert response.templates[0].name == "account/signup_closed.html"
    assert User.objects.count() == 0


def test_denials_are_recorded() -> None:
    client = Client()
    user = user_factory(Rol.KAMER)
    client.force_login(user)

    statuses = [client.get(path).status_code for path in ("/personen/", "/allianties/bestaat-niet/")]

    assert statuses == [403, 404]
    found = AuditEvent.objects.filter(event="toegang.geweigerd").order_by("pk").values_list("actor_id", "data")
    assert list(found) == [
        (user.pk, {"view": "allianties:persoon_list"}),
        (user.pk, {"view": "allianties:alliantie_detail", "slug": "bestaat-niet"}),
    ]


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ("kort", "kort", "12 tekens"),
        (PASSWORD, "iets anders helemaal", "Fout:"),
        ("", "", "Dit veld is verplicht."),
        ("wachtwoord\x00wachtwoord", "wachtwoord\x00wachtwoord", "Null-tekens zijn niet toegestaan."),
    ],
)
def test_a_first_password_that_cannot_be(first: str, second: str, sentence: str) -> None:
    uitnodiging_factory(token="geheim")
    client = Client()
    client.get("/uitnodiging/geheim/")

    page = client.post("/uitnodiging/", {"new_password1": first, "new_password2": second})

    assert sentence in page.content.decode()
    assert Uitnodiging.objects.get().gebruikt_op is None


def test_the_secret_of_an_invitation_leaves_the_address() -> None:
    uitnodiging_factory(token="geheim")
    client = Client()

    opened = client.get("/uitnodiging/geheim/")
    page = client.get(opened["Location"])

    assert opened["Location"] == "/uitnodiging/"
    assert "geheim" not in page.content.decode()
    assert page.status_code == 200


@pytest.mark.parametrize("token", ["fout", "x" * 500])
def test_an_invitation_that_is_not_there(token: str) -> None:
    page = Client().get(f"/uitnodiging/{token}/", follow=True)

    assert page.status_code == 404
    assert "Deze uitnodiging werkt niet meer" in page.content.decode()
