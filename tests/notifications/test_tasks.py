from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from accounts.models import User
from jobs import runner
from jobs.models import Job, Status
from notifications.models import Mail
from notifications.outbox import queue_mail
from notifications.tasks import send_mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def postvak(settings, tmp_path) -> Path:
    settings.EMAIL_TRANSPORT = {
        "backend": "notifications.backend.EmlBackend",
        "file_path": str(tmp_path / "postvak"),
    }
    settings.DEFAULT_FROM_EMAIL = "allianties@voorbeeld.example"
    return Path(tmp_path) / "postvak"


def mail(kind: str = "ontvangstbevestiging") -> Mail:
    user = User.objects.create_user("coördinator@voorbeeld.example".replace("ö", "o"))
    made = queue_mail(
        kind, to=user, subject="Ontvangen: één stuk", body_text="Zie https://x.example/\nDag", body_html="<p>é</p>"
    )
    assert made is not None
    return made


def job_of(made: Mail) -> Job:
    return Job.objects.get(kind="mail", key=str(made.pk))


def read(path: Path):
    return message_from_bytes(path.read_bytes(), policy=default)


def test_sending_writes_one_whole_eml_file_and_marks_it_sent(postvak):
    made = mail()

    runner.run(job_of(made).pk)

    made.refresh_from_db()
    [file] = postvak.iterdir()
    message = read(file)
    assert made.verzonden_op is not None
    assert job_of(made).status == Status.KLAAR
    assert file.suffix == ".eml"
    assert message["Subject"] == "Ontvangen: één stuk"
    assert (message["To"], message["From"]) == ("coordinator@voorbeeld.example", "allianties@voorbeeld.example")
    assert message["Message-ID"] == made.message_id
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime.astimezone(UTC) == made.aangemaakt_op.replace(microsecond=0)
    assert message.get_body(("plain",)).get_content().split() == ["Zie", "https://x.example/", "Dag"]
    assert message.get_body(("html",)).get_content().strip() == "<p>é</p>"
    assert postvak.stat().st_mode & 0o077 == 0


def test_a_repeat_after_a_crash_is_the_same_mail(postvak):
    made = mail()

    first = send_mail(str(made.pk), lambda *progress: None)  # the process dies before the mail is marked sent
    content = [file.read_bytes() for file in postvak.iterdir()]
    runner.run(job_of(made).pk)

    assert callable(first)
    assert len(list(postvak.iterdir())) == len(content) == 1
    assert read(next(postvak.iterdir()))["Message-ID"] == made.message_id


def test_what_is_sent_or_gone_is_not_sent_again(postvak):
    made = mail()
    Mail.objects.filter(pk=made.pk).update(verzonden_op=datetime(2026, 1, 1, tzinfo=UTC))

    assert send_mail(str(made.pk), lambda *progress: None) is None
    assert send_mail("00000000-0000-4000-8000-000000000000", lambda *progress: None) is None

    assert not postvak.exists()


def test_transport_that_fails_is_tried_again(settings):
    settings.EMAIL_TRANSPORT = {
        "backend": "django.core.mail.backends.smtp.EmailBackend", "host": "127.0.0.1", "port": 1, "timeout": 1,
    }  # fmt: skip
    made = mail()

    runner.run(job_of(made).pk)

    made.refresh_from_db()
    job = job_of(made)
    assert made.verzonden_op is None
    assert (job.status, job.tries) == (Status.WACHTEND, 1)
    assert job.error.startswith("ConnectionRefusedError")


@pytest.mark.parametrize(
    ("kind", "demo", "kept"),
    [("account", False, False), ("account", True, True), ("ontvangstbevestiging", False, True)],
)
def test_text_with_a_secret_is_wiped_once_sent(postvak, settings, kind, demo, kept):
    settings.DEMO = demo
    made = mail(kind)

    runner.run(job_of(made).pk)

    made.refresh_from_db()
    assert bool(made.tekst) == bool(made.html) == kept
