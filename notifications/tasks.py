"""The worker as a door: sends a mail of the outbox."""

from email.utils import format_datetime

from celery import shared_task
from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from jobs.registry import Beat, Effect, handler
from notifications.digest import send_digests
from notifications.models import Mail
from notifications.outbox import KIND

FIRST_HOUR = 8


@shared_task(name="notifications.digest")
def run_digests() -> None:
    """The overviews of today; the clock asks twice an hour, so a missed hour is caught up with."""
    if timezone.localtime().hour >= FIRST_HOUR:
        send_digests()


@handler(KIND, label=_("E-mail versturen"))
def send_mail(key: str, beat: Beat) -> Effect | None:
    """Send by the real transport; mark it sent with the job. A repeat has the same Message-ID."""
    mail = Mail.objects.wachtend().filter(pk=key, voor_overzicht=False).first()
    if mail is None:
        return None
    message = EmailMultiAlternatives(
        mail.onderwerp, mail.tekst, settings.DEFAULT_FROM_EMAIL, [mail.adres], headers=_headers(mail)
    )
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    message.connection = get_connection(**settings.EMAIL_TRANSPORT)
    message.send()
    return mail.mark_sent


def _headers(mail: Mail) -> dict[str, str]:
    return {
        "Message-ID": mail.message_id,
        "Date": format_datetime(timezone.localtime(mail.aangemaakt_op)),
        "Auto-Submitted": "auto-generated",
    }
