"""The people of an alliance among themselves: invite, accept, renew, withdraw, mandate, administration.

What a coordinator or a partner's administrator may do stands in `allianties.permissions.team_rights`. An invitation
has no effect until somebody who reads the mail accepts it, and answers the same whether the address is known or not.
"""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import Uitnodiging, User
from accounts.roles import Rol
from allianties.actions.revisie import Conflict, insert_row, lock_alliantie
from allianties.actions.rol import add_contact_row, contact_facts, require_team
from allianties.emails import send_team_invitation
from allianties.models import Alliantie, Contactpersoon, Deelname, DeelnameRol, Organisatie, Teamuitnodiging
from allianties.permissions import forget_permissions, team_rights
from audit.models import AuditEvent
from audit.record import record

UITGENODIGD = "allianties.team.uitgenodigd"
VERNIEUWD = "allianties.teamuitnodiging.vernieuwd"
INGETROKKEN = "allianties.teamuitnodiging.ingetrokken"
AANVAARD = "allianties.teamuitnodiging.aanvaard"
MANDAAT_GEWIJZIGD = "allianties.mandaat.gewijzigd"
BEHEER_GEWIJZIGD = "allianties.partnerbeheer.gewijzigd"
PER_DAY = 50
REFUSED = "Dit mag u niet. Vraag het de beheerder."


@transaction.atomic
def invite_contactpersoon(
    alliantie: Alliantie,
    *,
    organisatie: Organisatie,
    rol: Rol,
    naam: str,
    email: str,
    by: User,
    is_beheerder: bool = False,
) -> Teamuitnodiging:
    """Ask somebody by mail to act for ``organisatie`` in ``alliantie``; asking again sends a new link.

    Known and unknown addresses get the same answer after the same work. Records *uitgenodigd*. Raises
    PermissionDenied, or ValidationError: no member today, a coordinator or bestuurder outside the penvoerder, one's
    own address, or too many in one day.
    """
    if not team_rights(by, alliantie).may_manage(rol, organisatie.pk):
        raise PermissionDenied(REFUSED)
    _require_member(alliantie, organisatie, rol)
    address = User.objects.normalize_email(email.strip()).lower()
    if address == by.email.lower():
        raise ValidationError({"email": _("U kunt uzelf geen rol geven. Vraag een andere beheerder.")})
    Alliantie.objects.select_for_update().get(pk=alliantie.pk)
    _require_calm(by)
    former = alliantie.teamuitnodigingen.filter(email=address, organisatie=organisatie, rol=rol.value)
    former.delete()
    row = Teamuitnodiging(
        email=address,
        naam=naam,
        alliantie=alliantie,
        organisatie=organisatie,
        rol=rol.value,
        is_beheerder=is_beheerder,
        uitgenodigd_door=by,
    )
    token = row.new_token()
    insert_row(row)
    _send(row, token)
    record(UITGENODIGD, by=by, subject=alliantie, data=_facts(row))
    return row


def _require_member(alliantie: Alliantie, organisatie: Organisatie, rol: str) -> None:
    rows = Deelname.objects.geldig().filter(alliantie=alliantie, organisatie=organisatie)
    if not rows.exists():
        raise ValidationError({"organisatie": _("Deze organisatie doet nu niet mee in deze alliantie.")})
    if rol != Rol.PARTNER and not rows.filter(rol=DeelnameRol.PENVOERDER).exists():
        raise ValidationError({"organisatie": _("Deze rol hoort bij de penvoerder. Kies de penvoerder.")})


def _require_calm(by: User) -> None:
    since = timezone.now() - timedelta(days=1)
    sent = AuditEvent.objects.filter(actor_id=by.pk, event__in=[UITGENODIGD, VERNIEUWD], moment__gte=since)
    if sent.count() >= PER_DAY:
        raise ValidationError(_("U nodigde vandaag al %(aantal)s mensen uit. Ga morgen verder.") % {"aantal": PER_DAY})


def _send(row: Teamuitnodiging, token: str) -> None:
    send_team_invitation(row.email, reverse("allianties:teamuitnodiging_open", args=[token]))


@transaction.atomic
def renew_teamuitnodiging(row: Teamuitnodiging, *, by: User) -> Teamuitnodiging:
    """A new link by mail; the former one stops. Records *vernieuwd*. Raises PermissionDenied or `Conflict`."""
    row = _locked(row)
    if not team_rights(by, row.alliantie).may_manage(row.rol, row.organisatie_id):
        raise PermissionDenied(REFUSED)
    _require_calm(by)
    token = row.new_token()
    row.uitgenodigd_door, row.uitgenodigd_op = by, timezone.now()
    row.save(update_fields=["token_hash", "verloopt_op", "uitgenodigd_door", "uitgenodigd_op"])
    _send(row, token)
    record(VERNIEUWD, by=by, subject=row.alliantie, data=_facts(row))
    return row


@transaction.atomic
def withdraw_teamuitnodiging(row: Teamuitnodiging, *, by: User) -> None:
    """The link stops, name and address go. Records *ingetrokken*. Raises PermissionDenied or `Conflict`."""
    row = _locked(row)
    if not team_rights(by, row.alliantie).may_manage(row.rol, row.organisatie_id):
        raise PermissionDenied(REFUSED)
    facts = _facts(row)
    row.delete()
    record(INGETROKKEN, by=by, subject=row.alliantie, data=facts)


@transaction.atomic
def accept_teamuitnodiging(row: Teamuitnodiging, *, by: User | None, password: str | None = None) -> User:
    """Who reads the mail takes the role from today: ``by`` when logged in, else with a first ``password``.

    The inviter must still have the right, and the organisation must still take part: the role ends with that, also
    where the end is planned. Holding the role already is
    fine. Records *aanvaard*. Raises `Conflict` (used, withdrawn, expired or no longer allowed), PermissionDenied
    (another person is logged in, or the account needs its own log-in), or ValidationError (an official, a demo
    account).
    """
    lock_alliantie(row.alliantie)
    row = _locked(row)
    if row.is_verlopen or not team_rights(row.uitgenodigd_door, row.alliantie).may_manage(row.rol, row.organisatie_id):
        raise Conflict
    if not row.uitgenodigd_door.is_active:
        raise Conflict
    user = _accepting(row, by, password)
    _require_member(row.alliantie, row.organisatie, row.rol)
    if user.ministry_roles:
        raise ValidationError(_("U werkt bij het ministerie. Daarom kunt u geen rol bij een alliantie aannemen."))
    contact = Contactpersoon(
        user=user,
        alliantie=row.alliantie,
        organisatie=row.organisatie,
        rol=row.rol,
        is_beheerder=row.is_beheerder,
        begindatum=timezone.localdate(),
    )
    held = user.contactpersonen.filter(alliantie=row.alliantie, organisatie=row.organisatie, rol=row.rol).geldig()
    if not held.exists():
        add_contact_row(contact, by=row.uitgenodigd_door)
    facts = _facts(row)
    row.delete()
    record(AANVAARD, by=user, subject=row.alliantie, data=facts)
    return user


def _accepting(row: Teamuitnodiging, by: User | None, password: str | None) -> User:
    """The person of this address; made now where there is none, with the password that was chosen."""
    user = User.objects.select_for_update().filter(email__iexact=row.email).first()
    if user is not None and (not user.is_active or (by is not None and by.pk != user.pk)):
        raise PermissionDenied(REFUSED)
    if user is not None and user.has_usable_password():
        if by is None:
            raise PermissionDenied(REFUSED)
        return user
    if password is None or (user is None and by is not None):
        raise PermissionDenied(REFUSED)
    if user is None:
        user = User(email=row.email, naam=row.naam)
    user.set_password(password)
    if user._state.adding:
        insert_row(user)
    else:
        user.save(update_fields=["password"])
        Uitnodiging.objects.filter(user=user, gebruikt_op__isnull=True).update(verloopt_op=timezone.now())
    return user


@transaction.atomic
def change_mandaat(row: Contactpersoon, *, vanaf: date | None, by: User) -> Contactpersoon:
    """A coordinator may hand in from ``vanaf`` on, or no longer (None). By the bestuurder or the beheerder.

    Records *gewijzigd*. Raises PermissionDenied, `Conflict`, or ValidationError (not a coordinator, oneself).
    """
    if not team_rights(by, row.alliantie).geeft_mandaat:
        raise PermissionDenied(REFUSED)
    if by.pk == row.user_id:
        raise ValidationError(_("U kunt uzelf geen mandaat geven."))
    if row.rol != Rol.COORDINATOR:
        raise ValidationError(_("Alleen een coördinator kan een mandaat hebben."))
    _change(row, mandaat_vanaf=vanaf)
    record(MANDAAT_GEWIJZIGD, by=by, subject=row.user, data=contact_facts(row))
    return row


@transaction.atomic
def change_partnerbeheer(row: Contactpersoon, *, is_beheerder: bool, by: User) -> Contactpersoon:
    """Somebody manages the people of the own organisation, or no longer.

    Records *gewijzigd*. Raises PermissionDenied, `Conflict`, or ValidationError (a bestuurder, oneself).
    """
    require_team(by, row)
    if row.rol == Rol.BESTUURDER:
        raise ValidationError(_("Alleen een partner of een coördinator beheert mensen."))
    _change(row, is_beheerder=is_beheerder)
    record(BEHEER_GEWIJZIGD, by=by, subject=row.user, data=contact_facts(row, is_beheerder=is_beheerder))
    return row


def _change(row: Contactpersoon, **values: date | bool | None) -> None:
    """Change a row that holds today."""
    if not Contactpersoon.objects.geldig().filter(pk=row.pk).update(**values):
        raise Conflict
    for name, value in values.items():
        setattr(row, name, value)
    forget_permissions(row.user)


def _locked(row: Teamuitnodiging) -> Teamuitnodiging:
    found = Teamuitnodiging.objects.select_for_update(of=("self",)).filter(pk=row.pk)
    current = found.select_related("alliantie", "organisatie", "uitgenodigd_door").first()
    if current is None:
        raise Conflict
    return current


def _facts(row: Teamuitnodiging) -> dict[str, str | int | bool]:
    return {
        "uitnodiging": row.pk,
        "organisatie": row.organisatie_id,
        "rol": row.rol,
        "is_beheerder": row.is_beheerder,
        "uitgenodigd_door": str(row.uitgenodigd_door_id),
    }
