import re

import pytest
from django.urls import reverse

from accounts.models import User
from jobs.models import Job
from notifications.models import Mail

pytestmark = pytest.mark.django_db

OLD, NEW = "een oud wachtwoord 1", "vier losse woorden samen"


@pytest.fixture(autouse=True)
def outbox(settings) -> None:
    settings.EMAIL_BACKEND = "notifications.backend.OutboxEmailBackend"


@pytest.fixture
def user() -> User:
    return User.objects.create_user("ik@voorbeeld.example", OLD, naam="Ik")


def formal(mail: Mail) -> bool:
    """We write "u": no "je" or "jouw" from a package's own texts."""
    return not re.search(r"\b(je|jij|jouw|hallo)\b", mail.tekst, re.IGNORECASE)


def test_password_reset_goes_through_the_outbox(client, user):
    client.post(reverse("account_reset_password"), {"email": user.email})

    mail = Mail.objects.get()
    assert (mail.soort, mail.aan, mail.onderwerp) == ("account", user, "Kies een nieuw wachtwoord")
    assert Job.objects.filter(kind="mail", key=str(mail.pk)).count() == 1
    assert formal(mail)


def test_link_of_a_password_reset_works_and_its_use_is_told(client, user):
    client.post(reverse("account_reset_password"), {"email": user.email})
    mail = Mail.objects.get()
    link = re.search(r"https?://[^/]+(/\S+)", mail.tekst)
    assert link is not None

    page = client.get(link[1], follow=True)
    client.post(page.request["PATH_INFO"], {"password1": NEW, "password2": NEW})

    user.refresh_from_db()
    assert user.check_password(NEW)
    told = Mail.objects.exclude(pk=mail.pk).get()
    assert told.onderwerp == "Uw wachtwoord is opnieuw gekozen"
    assert formal(told)
    assert "127.0.0.1" not in told.tekst


def test_changed_password_is_told(client, user):
    client.force_login(user)

    client.post(reverse("account_change_password"), {"oldpassword": OLD, "password1": NEW, "password2": NEW})

    mail = Mail.objects.get()
    assert (mail.soort, mail.aan, mail.onderwerp) == ("account", user, "Uw wachtwoord is gewijzigd")
    assert formal(mail)


def test_unknown_address_learns_nothing_on_screen(client, user):
    known = client.post(reverse("account_reset_password"), {"email": user.email}, follow=True)
    unknown = client.post(reverse("account_reset_password"), {"email": "niemand@voorbeeld.example"}, follow=True)

    assert unknown.request["PATH_INFO"] == known.request["PATH_INFO"]
    assert all(formal(mail) for mail in Mail.objects.all())
