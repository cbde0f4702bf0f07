"""People are invited, and leave. The roles they hold stand in `rol`."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import Rolverlening, Uitnodiging, User
from accounts.roles import Permission, Rol
from allianties.actions.revisie import insert_row, require
from allianties.emails import send_invitation
from allianties.permissions import forget_permissions
from audit.record import record

UITGENODIGD = "allianties.persoon.uitgenodigd"
VERNIEUWD = "allianties.uitnodiging.vernieuwd"
GEDEACTIVEERD = "allianties.persoon.gedeactiveerd"


@transaction.atomic
def invite_person(*, email: str, naam: str, by: User | None, send_mail: bool = True) -> tuple[User, str]:
    """Make an account without a password; gives the person and the path of a one-time link (valid seven days).

    Writes the mail with the link to the outbox unless ``send_mail`` is False; records *uitgenodigd*. Whether an
    address is known is said to a beheerder only: anybody else gets PermissionDenied before it is looked up.
    Raises ValidationError for an address in use or a bad one.
    """
    require(by, Permission.PERSOON_CHANGE)
    user = User(email=User.objects.normalize_email(email.strip()).lower(), naam=naam)
    user.set_unusable_password()
    if User.objects.filter(email__iexact=user.email).exists():
        raise ValidationError({"email": _("Er is al een persoon met dit e-mailadres. Zoek haar of hem op.")})
    insert_row(user)
    path = _link(user, send_mail=send_mail)
    record(UITGENODIGD, by=by, subject=user)
    return user, path


@transaction.atomic
def renew_invitation(user: User, *, by: User | None, send_mail: bool = True) -> str:
    """A new one-time link for somebody who has no password yet; older links stop working. Gives its path.

    Records *vernieuwd*. Raises PermissionDenied, or ValidationError for who chose a password (that goes through
    "Wachtwoord vergeten", so that a beheerder cannot take over an account) and for who was deactivated.
    """
    require(by, Permission.PERSOON_CHANGE)
    if not user.is_active:
        raise ValidationError(_("Deze persoon kan niet meer inloggen. Een nieuwe uitnodiging kan dus niet."))
    if user.has_usable_password():
        raise ValidationError(
            _("Deze persoon heeft al een wachtwoord gekozen. Op de inlogpagina staat ‘Wachtwoord vergeten?’.")
        )
    path = _link(user, send_mail=send_mail)
    record(VERNIEUWD, by=by, subject=user)
    return path


@transaction.atomic
def deactivate_person(user: User, *, by: User | None) -> User:
    """This person can no longer log in: roles end today, open links stop working, the row stays.

    Sessions end at their next request. Records *gedeactiveerd*; doing it twice changes nothing. Raises
    PermissionDenied, or ValidationError for oneself and for the last beheerder.
    """
    require(by, Permission.PERSOON_CHANGE)
    row = User.objects.select_for_update().get(pk=user.pk)
    if by is not None and by.pk == row.pk:
        raise ValidationError(_("U kunt uw eigen account niet sluiten. Vraag een andere beheerder."))
    if not row.is_active:
        return row
    require_other_beheerder(row)
    today = timezone.localdate()
    for rows in (row.rolverleningen, row.contactpersonen, row.accounthouderschappen):
        rows.filter(begindatum__gt=today).delete()
        rows.geldig(today).update(einddatum=today)
    Uitnodiging.objects.filter(user=row, gebruikt_op__isnull=True).update(verloopt_op=timezone.now())
    row.is_active = False
    row.save(update_fields=["is_active"])
    forget_permissions(row)
    record(GEDEACTIVEERD, by=by, subject=row)
    return row


def require_other_beheerder(user: User) -> None:
    """Raise ValidationError when ``user`` is the only active beheerder of today."""
    holders = Rolverlening.objects.geldig().filter(rol=Rol.BEHEERDER.value, user__is_active=True)
    if set(holders.select_for_update().values_list("user", flat=True)) == {user.pk}:
        raise ValidationError(_("Dit is de laatste beheerder. Geef eerst een ander deze rol."))


def _link(user: User, *, send_mail: bool) -> str:
    path = reverse("uitnodiging_open", args=[Uitnodiging.issue(user)])
    if send_mail:
        send_invitation(user, path)
    return path
