import pytest
from django.core.exceptions import ValidationError
from django.core.mail import BadHeaderError, EmailMultiAlternatives, send_mail
from django.db import IntegrityError, transaction
from django.template.loader import render_to_string

from accounts.models import User
from jobs.models import Job, Status
from notifications.models import Mail, Mailvoorkeur, Wijze
from notifications.outbox import queue_mail
from notifications.soorten import SOORTEN, TE_KIEZEN

pytestmark = pytest.mark.django_db


@pytest.fixture
def user() -> User:
    return User.objects.create_user("ontvanger@voorbeeld.example")


def queue(to, kind="ingediend", subject="Er is iets ingediend"):
    return queue_mail(kind, to=to, subject=subject, body_text="Tekst", body_html="<p>Tekst</p>")


def test_mail_and_its_job_are_written_together(user, settings):
    settings.BASE_URL = "https://allianties.example"

    mail = queue(user)

    job = Job.objects.get()
    assert (job.kind, job.key, job.status) == ("mail", str(mail.pk), Status.WACHTEND)
    assert (mail.aan, mail.adres, mail.verzonden_op) == (user, user.email, None)
    assert mail.message_id.endswith("@allianties.example>")
    assert mail.pk.hex in mail.message_id


def test_nothing_is_left_when_the_action_fails(user):
    with pytest.raises(RuntimeError), transaction.atomic():
        queue(user)
        raise RuntimeError

    assert (Mail.objects.count(), Job.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    "subject",
    ["regel\nBcc: ander@voorbeeld.example", "a\rb", "a\x00b", "a\u2028b", "a\x85b", "", "x" * 201],
)
def test_subject_that_is_not_one_line_refused(user, subject):
    with pytest.raises(BadHeaderError):
        queue(user, subject=subject)

    assert not Mail.objects.exists()


@pytest.mark.parametrize("address", ["geen adres", "a@b.example\nBcc: c@d.example", ""])
def test_bad_address_refused(address):
    with pytest.raises(ValidationError):
        queue(address)


@pytest.mark.parametrize("field", ["onderwerp", "adres"])
def test_database_refuses_a_line_end_in_a_header(user, field):
    mail = queue(user)

    with pytest.raises(IntegrityError), transaction.atomic():
        Mail.objects.filter(pk=mail.pk).update(**{field: "a\nb@voorbeeld.example"})


def test_unknown_kind_refused(user):
    with pytest.raises(KeyError):
        queue(user, kind="reclame")


@pytest.mark.parametrize("soort", TE_KIEZEN, ids=lambda soort: soort.code)
def test_kind_that_somebody_turned_off_is_not_written(user, soort):
    Mailvoorkeur.objects.create(user=user, soort=soort.code, wijze=Wijze.UIT)
    other = User.objects.create_user("ander@voorbeeld.example")

    assert queue(user, kind=soort.code) is None
    assert queue(other, kind=soort.code) is not None
    assert Mail.objects.get().aan == other


@pytest.mark.parametrize("soort", [s for s in SOORTEN if s.is_wettelijk], ids=lambda soort: soort.code)
def test_kind_that_the_law_needs_cannot_be_turned_off(user, soort):
    with pytest.raises(IntegrityError), transaction.atomic():
        Mailvoorkeur.objects.create(user=user, soort=soort.code, wijze=Wijze.UIT)

    assert queue(user, kind=soort.code) is not None


def test_mail_of_django_and_allauth_goes_to_the_outbox(user, settings):
    settings.EMAIL_BACKEND = "notifications.backend.OutboxEmailBackend"
    message = EmailMultiAlternatives("Nieuw wachtwoord", "Tekst", to=["Ontvanger <ONTVANGER@voorbeeld.example>"])
    message.attach_alternative("<p>Tekst</p>", "text/html")

    assert message.send() == 1
    assert send_mail("Ander", "Tekst", None, ["vreemd@voorbeeld.example"]) == 1

    assert list(Mail.objects.order_by("aangemaakt_op").values_list("soort", "aan", "adres", "tekst", "html")) == [
        ("account", user.pk, "ontvanger@voorbeeld.example", "Tekst", "<p>Tekst</p>"),
        ("account", None, "vreemd@voorbeeld.example", "Tekst", ""),
    ]
    assert Job.objects.count() == 2


def test_mail_stays_when_its_person_is_removed(user):
    mail = queue(user)

    user.delete()

    mail.refresh_from_db()
    assert (mail.aan, mail.adres) == (None, "ontvanger@voorbeeld.example")


def test_base_bodies_are_plain_dutch():
    text = render_to_string("emails/base_body.txt")
    html = render_to_string("emails/base_body.html")

    for words in ("Goedendag,", "Met vriendelijke groet,", "U kunt deze e-mail niet beantwoorden."):
        assert words in text
        assert words in html
    assert '<html lang="nl">' in html
