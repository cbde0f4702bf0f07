"""An idle session is locked: text is kept, nothing else happens, and logging in brings it back."""

import time

import pytest
from django.test import Client

from accounts.concepten import NEVER_KEPT
from accounts.models import Concepttekst, User
from accounts.roles import Rol
from allianties.models import Organisatie
from tests.factories.accounts import concepttekst_factory, user_factory

pytestmark = pytest.mark.django_db
PATH = "/organisaties/nieuw/"
PASSWORD = "vier losse woorden hier"


@pytest.fixture
def beheerder() -> User:
    return user_factory(Rol.BEHEERDER, password=PASSWORD)


def client_idle_for(user: User, seconds: int) -> Client:
    client = Client()
    client.force_login(user)
    session = client.session
    session["gezien_op"] = int(time.time()) - seconds
    session.save()
    return client


def test_a_session_within_its_time_goes_on_and_moves_its_clock(beheerder: User) -> None:
    client = client_idle_for(beheerder, 3500)

    assert client.get(PATH).status_code == 200
    assert time.time() - client.session["gezien_op"] < 60


def test_a_locked_session_reads_nothing(beheerder: User) -> None:
    response = client_idle_for(beheerder, 3700).get(PATH)

    assert (response.status_code, response["Location"]) == (302, f"/inloggen/?next={PATH}")
    assert Concepttekst.objects.count() == 0


def test_a_locked_session_keeps_its_text_and_changes_nothing(beheerder: User) -> None:
    client = client_idle_for(beheerder, 3700)

    response = client.post(PATH, {"naam": "Stichting Bewaard", "csrfmiddlewaretoken": "x" * 32})

    assert response["Location"] == f"/inloggen/?next={PATH}"
    assert Organisatie.objects.count() == 0
    kept = Concepttekst.objects.get()
    assert (kept.user, kept.pad, kept.payload) == (beheerder, PATH, "naam=Stichting+Bewaard")
    assert "U was uitgelogd. Uw tekst is bewaard." in client.get(response["Location"]).content.decode()


def test_after_logging_in_again_the_text_stands_in_its_form_until_it_is_saved(beheerder: User) -> None:
    client = client_idle_for(beheerder, 3700)
    login = client.post(PATH, {"naam": "Stichting Bewaard"})["Location"]

    back = client.post(login, {"login": beheerder.email, "password": PASSWORD}, follow=True)
    saved = client.post(PATH, {"naam": "Stichting Bewaard"})

    assert back.redirect_chain[-1][0] == PATH
    assert 'value="Stichting Bewaard"' in back.content.decode()
    assert saved["Location"] == "/organisaties/stichting-bewaard/"
    assert Concepttekst.objects.count() == 0


def test_the_newest_text_of_a_page_replaces_an_older_one(beheerder: User) -> None:
    for naam in ("Eerst", "Daarna"):
        client_idle_for(beheerder, 3700).post(PATH, {"naam": naam})

    assert Concepttekst.objects.get().payload == "naam=Daarna"


def test_passwords_are_never_kept(beheerder: User) -> None:
    posted = dict.fromkeys(NEVER_KEPT, "geheim")

    client_idle_for(beheerder, 3700).post("/account/wachtwoord/", posted)
    client_idle_for(beheerder, 3700).post(PATH, posted | {"naam": "Wel"})

    assert [kept.payload for kept in Concepttekst.objects.all()] == ["naam=Wel"]


def test_a_kept_text_is_for_its_writer_only(beheerder: User) -> None:
    concepttekst_factory(user=user_factory(Rol.BEHEERDER), pad=PATH, payload="naam=Van+een+ander")
    client = Client()
    client.force_login(beheerder)

    assert "Van een ander" not in client.get(PATH).content.decode()
