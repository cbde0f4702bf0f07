"""Mails about annexes: that one waits to be checked. Never what is in it."""

from collections.abc import Iterable

from django.conf import settings
from django.utils.translation import gettext as _

from accounts.models import User
from evaluaties.models import Bijlage, Bijlageconcept, Kamerbrief
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


def send_shared(brief: Kamerbrief, bijlagen: Iterable[Bijlage], receiver: User) -> None:
    """A coordinator may read from now on what goes, or went, with a letter to Parliament."""
    sentence = _("U kunt nu een bijlage lezen bij een brief aan de Kamer. Uw alliantie staat daarin.")
    still = _("De brief is nog niet verzonden. Deel de bijlage tot dan met niemand.")
    urls = "\n".join(f"{settings.BASE_URL}{row.get_absolute_url()}" for row in bijlagen)
    text = sentence if brief.is_verzonden else f"{sentence}\n\n{still}"
    queue_mail(SOORT, to=receiver, subject=_("U kunt een bijlage voor de Kamer lezen"), body_text=f"{text}\n\n{urls}\n")
