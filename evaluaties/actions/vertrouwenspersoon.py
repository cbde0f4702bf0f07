"""Who reads what is told in confidence: two beheerders appoint, one can end it at once."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from audit.record import record
from evaluaties.models import Vertrouwenspersoon
from evaluaties.models.vertrouwenspersoon import EXCLUDED


class AppointmentRefused(ValueError):
    """This appointment cannot be; the text is a Dutch sentence."""


def candidate_problem(user: User) -> str | None:
    """Why this person cannot be a confidant; None: it can."""
    if not user.is_active or not user.ministry_roles:
        return _("Kies iemand met een rol bij het ministerie.")
    if user.ministry_roles & EXCLUDED:
        return _("Een beheerder, controleur of accounthouder kan geen vertrouwenspersoon zijn. Kies iemand anders.")
    if user.contactpersonen.geldig().exists():
        return _("Wie voor een alliantie werkt, kan geen vertrouwenspersoon zijn. Kies iemand anders.")
    return None


@transaction.atomic
def propose_vertrouwenspersoon(
    user: User, *, begindatum: date, einddatum: date | None = None, by: User
) -> Vertrouwenspersoon:
    """A beheerder proposes somebody else; nothing changes until another beheerder confirms. Recorded."""
    _require_beheerder(by)
    if user == by:
        raise AppointmentRefused(_("U kunt niet uzelf voorstellen. Vraag een andere beheerder."))
    if problem := candidate_problem(user):
        raise AppointmentRefused(problem)
    User.objects.select_for_update().get(pk=user.pk)
    if Vertrouwenspersoon.objects.open().filter(user=user).exists():
        raise AppointmentRefused(_("Deze persoon is al voorgesteld of aangewezen."))
    for row in Vertrouwenspersoon.objects.run_out().filter(user=user):
        end_vertrouwenspersoon(row, by=by)
    row = Vertrouwenspersoon.objects.create(
        user=user, begindatum=begindatum, einddatum=einddatum, voorgesteld_door=by, voorgesteld_op=timezone.now()
    )
    record("evaluaties.vertrouwenspersoon.voorgesteld", by=by, subject=row)
    return row


@transaction.atomic
def confirm_vertrouwenspersoon(row: Vertrouwenspersoon, *, by: User) -> bool:
    """Another beheerder confirms; False when it was confirmed or ended already. Recorded."""
    _require_beheerder(by)
    locked = Vertrouwenspersoon.objects.select_for_update().get(pk=row.pk)
    if locked.bevestigd_op or locked.beeindigd_op:
        return False
    if by.pk in (locked.voorgesteld_door_id, locked.user_id):
        raise AppointmentRefused(_("Een andere beheerder dan degene die dit voorstelde, moet het bevestigen."))
    if problem := candidate_problem(locked.user):
        raise AppointmentRefused(problem)
    locked.bevestigd_door, locked.bevestigd_op = by, timezone.now()
    locked.save(update_fields=["bevestigd_door", "bevestigd_op"])
    record("evaluaties.vertrouwenspersoon.bevestigd", by=by, subject=locked)
    return True


@transaction.atomic
def end_vertrouwenspersoon(row: Vertrouwenspersoon, *, by: User) -> bool:
    """It ends now, also for who has a page open; False when it had ended. Recorded."""
    _require_beheerder(by)
    locked = Vertrouwenspersoon.objects.select_for_update().get(pk=row.pk)
    if locked.beeindigd_op:
        return False
    locked.beeindigd_door, locked.beeindigd_op = by, timezone.now()
    locked.save(update_fields=["beeindigd_door", "beeindigd_op"])
    record("evaluaties.vertrouwenspersoon.beeindigd", by=by, subject=locked)
    return True


def _require_beheerder(user: User) -> None:
    if Permission.VERTROUWENSPERSOON_APPOINT not in user.ministry_permissions:
        raise PermissionDenied
