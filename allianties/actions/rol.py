"""Roles are granted and ended: ministry-wide ones, contact persons of an alliance, and accounthouders."""

from datetime import date, timedelta

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import PeriodQuerySet, Rolverlening, User
from accounts.roles import Permission, Rol
from allianties.actions.persoon import require_other_beheerder
from allianties.actions.revisie import Conflict, insert_row, lock_alliantie, require
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon, Deelname, DeelnameRol, Organisatie
from allianties.permissions import forget_permissions, is_beheerder, team_rights
from audit.record import record

ROL_VERLEEND = "allianties.rol.verleend"
ROL_BEEINDIGD = "allianties.rol.beeindigd"
CONTACTPERSOON_TOEGEVOEGD = "allianties.contactpersoon.toegevoegd"
CONTACTPERSOON_BEEINDIGD = "allianties.contactpersoon.beeindigd"
ACCOUNTHOUDERSCHAP_TOEGEVOEGD = "allianties.accounthouderschap.toegevoegd"
ACCOUNTHOUDERSCHAP_BEEINDIGD = "allianties.accounthouderschap.beeindigd"
OF_THE_PENVOERDER = (Rol.COORDINATOR, Rol.BESTUURDER)


@transaction.atomic
def grant_rol(user: User, *, rol: Rol, vanaf: date, by: User | None, tot: date | None = None) -> Rolverlening:
    """``user`` holds a ministry-wide role from ``vanaf`` to ``tot`` (both inclusive; None is open).

    Records *verleend*. Raises PermissionDenied, or ValidationError: to oneself, to who cannot log in, or in days in
    which the person holds this role already.
    """
    _require_other(user, by)
    if not is_free(user.rolverleningen.filter(rol=rol.value), vanaf, tot):
        raise ValidationError(_("Deze persoon heeft deze rol al in (een deel van) deze periode."))
    row = Rolverlening(user=user, rol=rol.value, begindatum=vanaf, einddatum=tot, verleend_door=by)
    insert_row(row, exclude=["verleend_door"])  # the system has no name
    forget_permissions(user)
    record(ROL_VERLEEND, by=by, subject=user, data=_facts(row, rol=rol.value))
    return row


@transaction.atomic
def end_rol(verlening: Rolverlening, *, tot: date, by: User | None) -> Rolverlening:
    """This role holds up to and including ``tot``.

    Records *beeindigd*. Raises PermissionDenied, `Conflict` (it was ended in the meantime), or ValidationError (ends
    before it began, later than it already does, or is the role of the last beheerder).
    """
    require(by, Permission.PERSOON_CHANGE)
    if verlening.rol == Rol.BEHEERDER.value:
        require_other_beheerder(verlening.user)
    _end(verlening, tot)
    record(ROL_BEEINDIGD, by=by, subject=verlening.user, data=_facts(verlening, rol=verlening.rol))
    return verlening


@transaction.atomic
def add_contactpersoon(
    user: User,
    *,
    alliantie: Alliantie,
    organisatie: Organisatie,
    rol: Rol,
    vanaf: date,
    by: User | None,
    tot: date | None = None,
    mandaat_vanaf: date | None = None,
    is_beheerder: bool = False,
) -> Contactpersoon:
    """``user`` acts for ``organisatie`` in ``alliantie`` from ``vanaf`` to ``tot`` (both inclusive; None is open).

    ``mandaat_vanaf`` lets a coordinator hand in from that day on; ``is_beheerder`` lets somebody manage the people of
    the own organisation. For the beheerder; others invite (`team`). Records *toegevoegd*. Raises PermissionDenied, or
    ValidationError: to oneself, an organisation that does not take part on the first day, a coordinator or bestuurder
    outside the penvoerder of that day (where that is known), a mandate for another role, a demo account at a real
    alliance, or days in which the person holds this role already.
    """
    lock_alliantie(alliantie)
    _require_other(user, by)
    return add_contact_row(
        Contactpersoon(
            user=user,
            alliantie=alliantie,
            organisatie=organisatie,
            rol=rol.value,
            begindatum=vanaf,
            einddatum=tot,
            mandaat_vanaf=mandaat_vanaf,
            is_beheerder=is_beheerder,
        ),
        by=by,
    )


def add_contact_row(row: Contactpersoon, *, by: User | None) -> Contactpersoon:
    """Check the rules of a contact person and insert; the caller asked for the right and locked the alliance.

    Nobody acts longer than the organisation takes part, or leads where the role asks that: ``einddatum`` becomes that
    last day where it is later or open. Records *toegevoegd*.
    """
    user, alliantie, organisatie = row.user, row.alliantie, row.organisatie
    if user.is_demo and not alliantie.is_fictief:
        raise ValidationError({"alliantie": _("Een demo-account hoort alleen bij een fictieve alliantie.")})
    if row.rol in OF_THE_PENVOERDER:
        _require_penvoerder(alliantie, organisatie, row.begindatum)
    row.einddatum = min((day for day in (row.einddatum, _last_day(row)) if day is not None), default=None)
    same = user.contactpersonen.filter(alliantie=alliantie, organisatie=organisatie, rol=row.rol)
    if not is_free(same, row.begindatum, row.einddatum):
        raise ValidationError(_("Deze persoon heeft deze rol al in (een deel van) deze periode."))
    insert_row(row)
    forget_permissions(user)
    data = contact_facts(row, organisatie=organisatie.pk, is_beheerder=row.is_beheerder)
    record(CONTACTPERSOON_TOEGEVOEGD, by=by, subject=user, data=data)
    return row


def _last_day(row: Contactpersoon) -> date | None:
    """Until when the organisation of ``row`` takes part without a break; for a role of the penvoerder: leads.

    None while that goes on. Raises ValidationError where it does not take part on the first day of the row.
    """
    parts = list(Deelname.objects.filter(alliantie=row.alliantie).order_by("begindatum"))
    own = [part for part in parts if part.organisatie_id == row.organisatie_id]
    first = next((part for part in own if _holds(part, row.begindatum)), None)
    if first is None:
        sentence = _("Deze organisatie doet niet mee in deze alliantie op de eerste dag van deze rol.")
        raise ValidationError({"organisatie": sentence})
    leads = row.rol in OF_THE_PENVOERDER
    tot = first.einddatum
    for part in own:
        goes_on = tot is not None and part.begindatum == tot + timedelta(days=1)
        if goes_on and not (leads and first.is_penvoerder and not part.is_penvoerder):
            tot = part.einddatum
    others = [part.begindatum for part in parts if part.is_penvoerder and part.organisatie_id != row.organisatie_id]
    led = [day - timedelta(days=1) for day in others if leads and day > row.begindatum]
    return min([*led, *([tot] if tot is not None else [])], default=None)


def _holds(part: Deelname, day: date) -> bool:
    return part.begindatum <= day and (part.einddatum is None or part.einddatum >= day)


@transaction.atomic
def end_contactpersoon(contactpersoon: Contactpersoon, *, tot: date, by: User | None) -> Contactpersoon:
    """This person acts for the alliance up to and including ``tot``.

    Records *beeindigd*. Raises PermissionDenied, `Conflict` or ValidationError, as `end_rol`.
    """
    require_team(by, contactpersoon)
    _end(contactpersoon, tot)
    record(CONTACTPERSOON_BEEINDIGD, by=by, subject=contactpersoon.user, data=contact_facts(contactpersoon))
    return contactpersoon


@transaction.atomic
def end_contactpersoon_now(contactpersoon: Contactpersoon, *, by: User | None) -> None:
    """This person acts for the alliance no longer, from this moment: yesterday was the last day.

    A row of which no day went by goes; its history stays. Records *beeindigd*. Raises PermissionDenied or `Conflict`.
    """
    require_team(by, contactpersoon)
    gisteren = timezone.localdate() - timedelta(days=1)
    if contactpersoon.einddatum is not None and contactpersoon.einddatum <= gisteren:
        raise Conflict
    _cut(contactpersoon, gisteren, by=by)


def end_contacts_of(alliantie: Alliantie, organisatie: Organisatie, *, tot: date, by: User | None) -> int:
    """Everybody who acts for ``organisatie`` in ``alliantie`` stops with its participation; gives how many.

    Invitations of that organisation go too. Records *beeindigd* for each. The caller asked for the right.
    """
    rows = alliantie.contactpersonen.filter(Q(einddatum__isnull=True) | Q(einddatum__gt=tot), organisatie=organisatie)
    found = list(rows.select_related("user").select_for_update(of=("self",)))
    for row in found:
        _cut(row, tot, by=by)
    alliantie.teamuitnodigingen.filter(organisatie=organisatie).delete()
    return len(found)


def end_penvoerder_roles(alliantie: Alliantie, organisatie: Organisatie, *, tot: date, by: User | None) -> None:
    """Who coordinates or directs for ``organisatie`` stops: it leads ``alliantie`` up to and including ``tot``.

    These roles read every partner's money. A role that began after ``tot`` keeps its first day alone, so that the
    past stays; one that still has to begin goes, as do its invitations. Records *beeindigd* for each. The caller
    asked for the right.
    """
    rows = alliantie.contactpersonen.filter(
        Q(einddatum__isnull=True) | Q(einddatum__gt=tot), organisatie=organisatie, rol__in=OF_THE_PENVOERDER
    )
    today = timezone.localdate()
    for row in rows.select_related("user").select_for_update(of=("self",)):
        _cut(row, max(tot, row.begindatum) if row.begindatum <= today else tot, by=by)
    alliantie.teamuitnodigingen.filter(organisatie=organisatie, rol__in=OF_THE_PENVOERDER).delete()


def _cut(row: Contactpersoon, tot: date, *, by: User | None) -> None:
    data = contact_facts(row) | {"einddatum": tot.isoformat()}
    if row.begindatum > tot:
        row.delete()
    elif not Contactpersoon.objects.filter(pk=row.pk, einddatum=row.einddatum).update(einddatum=tot):
        raise Conflict
    forget_permissions(row.user)
    record(CONTACTPERSOON_BEEINDIGD, by=by, subject=row.user, data=data)


def require_team(by: User | None, row: Contactpersoon) -> None:
    """Raise PermissionDenied unless ``by`` may end or change this row; ValidationError for one's own."""
    if by is None:
        return
    if not team_rights(by, row.alliantie).may_end(row):
        raise PermissionDenied(_("Dit mag u niet. Vraag het de beheerder."))
    if by.pk == row.user_id and not is_beheerder(by):
        raise ValidationError(_("U kunt uw eigen rol niet wijzigen of beëindigen. Vraag een collega of de beheerder."))


@transaction.atomic
def add_accounthouderschap(
    user: User, *, alliantie: Alliantie, vanaf: date, by: User | None, tot: date | None = None
) -> Accounthouderschap:
    """``user`` keeps the account of ``alliantie`` from ``vanaf`` to ``tot`` (both inclusive; None is open).

    It gives rights only together with the role accounthouder. Records *toegevoegd*. Raises PermissionDenied, or
    ValidationError: to oneself, a demo account at a real alliance, or in days in which it is so already.
    """
    _require_other(user, by)
    if user.is_demo and not alliantie.is_fictief:
        raise ValidationError({"alliantie": _("Een demo-account hoort alleen bij een fictieve alliantie.")})
    if not is_free(user.accounthouderschappen.filter(alliantie=alliantie), vanaf, tot):
        raise ValidationError(_("Deze persoon is dat al in (een deel van) deze periode."))
    row = insert_row(Accounthouderschap(user=user, alliantie=alliantie, begindatum=vanaf, einddatum=tot))
    forget_permissions(user)
    record(ACCOUNTHOUDERSCHAP_TOEGEVOEGD, by=by, subject=user, data=_facts(row, alliantie=alliantie.pk))
    return row


@transaction.atomic
def end_accounthouderschap(schap: Accounthouderschap, *, tot: date, by: User | None) -> Accounthouderschap:
    """This person keeps the account up to and including ``tot``.

    Records *beeindigd*. Raises PermissionDenied, `Conflict` or ValidationError, as `end_rol`.
    """
    require(by, Permission.PERSOON_CHANGE)
    _end(schap, tot)
    record(ACCOUNTHOUDERSCHAP_BEEINDIGD, by=by, subject=schap.user, data=_facts(schap, alliantie=schap.alliantie_id))
    return schap


def is_free(rows: PeriodQuerySet, vanaf: date, tot: date | None) -> bool:
    """Whether none of these rows holds on a day from ``vanaf`` to ``tot`` (both inclusive)."""
    overlapping = rows.filter(Q(einddatum__isnull=True) | Q(einddatum__gte=vanaf))
    if tot is not None:
        overlapping = overlapping.filter(begindatum__lte=tot)
    return not overlapping.exists()


def _require_other(user: User, by: User | None) -> None:
    """Only a beheerder gives roles, to another who can log in; one at a time per person."""
    require(by, Permission.PERSOON_CHANGE)
    if by is not None and by.pk == user.pk:
        raise ValidationError(_("U kunt uzelf geen rol geven. Vraag een andere beheerder."))
    if not User.objects.select_for_update().get(pk=user.pk).is_active:
        raise ValidationError(_("Deze persoon kan niet meer inloggen. Een nieuwe rol kan dus niet."))


def _require_penvoerder(alliantie: Alliantie, organisatie: Organisatie, op: date) -> None:
    """Raise ValidationError where another organisation is known to lead on the day ``op``."""
    leader = Deelname.objects.op(op).filter(alliantie=alliantie, rol=DeelnameRol.PENVOERDER).first()
    if leader is not None and leader.organisatie_id != organisatie.pk:
        sentence = _("Deze rol hoort bij de penvoerder. Op de eerste dag van deze rol is dat %(naam)s.")
        raise ValidationError({"organisatie": sentence % {"naam": leader.organisatie.naam}})


def _end(row: Rolverlening | Contactpersoon | Accounthouderschap, tot: date) -> None:
    if tot < row.begindatum:
        raise ValidationError({"tot": _("De laatste dag ligt voor de eerste dag van deze rol.")})
    if row.einddatum is not None and tot > row.einddatum:
        raise ValidationError({"tot": _("Deze rol eindigt al eerder. Geef de rol opnieuw.")})
    updated = type(row).objects.filter(pk=row.pk, einddatum=row.einddatum).update(einddatum=tot)
    if not updated:
        raise Conflict
    row.einddatum = tot
    forget_permissions(row.user)


def contact_facts(row: Contactpersoon, **facts: str | int | None) -> dict[str, str | int | None]:
    """What the trail keeps about a row: numbers and days."""
    mandaat = row.mandaat_vanaf.isoformat() if row.mandaat_vanaf else None
    return _facts(row, rol=row.rol, alliantie=row.alliantie_id, mandaat_vanaf=mandaat, **facts)


def _facts(
    row: Rolverlening | Contactpersoon | Accounthouderschap, **facts: str | int | None
) -> dict[str, str | int | None]:
    tot = row.einddatum.isoformat() if row.einddatum else None
    return {**facts, "begindatum": row.begindatum.isoformat(), "einddatum": tot}
