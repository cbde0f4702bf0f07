"""The mail that the 72 hours of a breach run: where to look, and nothing of what happened."""

from django.conf import settings
from django.utils.translation import gettext as _

from accounts.models import User
from evaluaties.models import Datalek
from notifications.outbox import queue_mail

SOORT = "datalek"


def send_alarm(row: Datalek, user: User) -> None:
    """Something in the register is not decided, or not passed on."""
    sentence = _(
        "In het register staat iets waarvoor een termijn van 72 uur loopt. Er is nog niet over besloten, of het is nog "
        "niet doorgegeven. Log in om te zien tot wanneer het kan en wat u moet doen."
    )
    body = f"{sentence}\n\n{settings.BASE_URL}{row.get_absolute_url()}\n"
    queue_mail(SOORT, to=user, subject=_("Kijk nu in het register: er loopt een termijn"), body_text=body)
