"""Who writes, initials and sends answers to questions of Parliament."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from accounts.models import User
from evaluaties.models.kamerbrief import WRITERS


def answers_questions(user: User) -> bool:
    """Staff for Parliament, and accounthouders."""
    return bool(user.ministry_permissions & WRITERS)


def require_writer(by: User | None) -> None:
    """Raise PermissionDenied unless this person writes answers. None is the system itself."""
    if by is not None and not answers_questions(by):
        raise PermissionDenied(_("Dit mag u niet. Vraag het de beheerder."))
