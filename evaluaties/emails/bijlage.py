"""Mails about annexes: that one waits to be checked. Never what is in it."""

from collections.abc import Iterable

from django.conf import settings
from django.utils.translation import gettext as _

from accounts.models import User
from evaluaties.models import Bijlageconcept
from notifications.outbox import queue_mail

SOORT = "kamer"


def send_check_asked(concept: Bijlageconcept, receivers: Iterable[User]) -> None:
    """A colleague asks somebody to check an annex and make it final."""
    sentence = _("Een collega vraagt u een bijlage te controleren en definitief te maken.")
    for user in receivers:
        queue_mail(
            SOORT,
            to=user,
            subject=_("Controleer een bijlage voor de Kamer"),
            body_text=f"{sentence}\n\n{settings.BASE_URL}{concept.get_absolute_url()}\n",
        )
