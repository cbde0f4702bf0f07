"""Contact with an alliance: how often, what a partner wishes, each moment, and what was agreed in it."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, lock_alliantie, require, update_row
from allianties.models import (
    Alliantie,
    Contactafspraak,
    Contactmoment,
    Contactwens,
    Gespreksafspraak,
    MomentStatus,
    Organisatie,
)
from allianties.permissions import contact_rights
from audit.record import record

AFSPRAAK_TOEGEVOEGD = "allianties.contactafspraak.toegevoegd"
AFSPRAAK_GEWIJZIGD = "allianties.contactafspraak.gewijzigd"
WENS_OPGESLAGEN = "allianties.contactwens.opgeslagen"
MOMENT_TOEGEVOEGD = "allianties.contactmoment.toegevoegd"
MOMENT_GEWIJZIGD = "allianties.contactmoment.gewijzigd"
GESPREKSAFSPRAAK_TOEGEVOEGD = "allianties.gespreksafspraak.toegevoegd"
GESPREKSAFSPRAAK_GEWIJZIGD = "allianties.gespreksafspraak.gewijzigd"
GESPREKSAFSPRAAK_AFGEHANDELD = "allianties.gespreksafspraak.afgehandeld"
GESPREKSAFSPRAAK_HEROPEND = "allianties.gespreksafspraak.heropend"


def require_contact(by: User | None, alliantie: Alliantie) -> None:
    """Raise unless ``by`` keeps the account of this alliance, and it is in use."""
    if alliantie.alleen_openbaar:
        raise ValidationError(_("Deze alliantie is nog niet in gebruik. Contact houdt u hier pas daarna bij."))
    require(by, Permission.CONTACT_WRITE, alliantie)


@transaction.atomic
def add_contactafspraak(
    alliantie: Alliantie,
    *,
    aantal: int,
    per_maanden: int,
    begindatum: date,
    by: User | None,
    einddatum: date | None = None,
    grondslag: str = "",
) -> Contactafspraak:
    """From ``begindatum`` on so often; an agreement without an end that began before ends the day before.

    Records *toegevoegd*. Raises PermissionDenied, or ValidationError where another holds in these days.
    """
    require_contact(by, alliantie)
    lock_alliantie(alliantie)
    former = alliantie.contactafspraken.filter(einddatum__isnull=True, begindatum__lt=begindatum)
    former.update(einddatum=begindatum - timedelta(days=1), revision=F("revision") + 1)
    row = insert_row(
        Contactafspraak(
            alliantie=alliantie,
            aantal=aantal,
            per_maanden=per_maanden,
            begindatum=begindatum,
            einddatum=einddatum,
            grondslag=grondslag,
        )
    )
    record(AFSPRAAK_TOEGEVOEGD, by=by, subject=alliantie, data={"contactafspraak": row.pk})
    return row


@transaction.atomic
def change_contactafspraak(row: Contactafspraak, *, revision: int, by: User | None, **values: Any) -> Contactafspraak:
    """Correct an agreement. Records *gewijzigd*. Raises PermissionDenied, `Conflict` or ValidationError."""
    require_contact(by, row.alliantie)
    lock_alliantie(row.alliantie)
    update_row(row, revision=revision, values=values)
    record(AFSPRAAK_GEWIJZIGD, by=by, subject=row.alliantie, data={"contactafspraak": row.pk})
    return row


@transaction.atomic
def save_contactwens(
    alliantie: Alliantie,
    organisatie: Organisatie,
    *,
    wens: str,
    toelichting: str,
    revision: int,
    by: User,
) -> Contactwens:
    """The wish of the own organisation; nobody says it for another.

    Records *opgeslagen*, without the words. Raises PermissionDenied, `Conflict` or ValidationError.
    """
    if organisatie.pk not in contact_rights(by, alliantie).organisaties or alliantie.alleen_openbaar:
        raise PermissionDenied(_("De wens van een organisatie schrijft die organisatie zelf op."))
    values = {"wens": wens, "toelichting": toelichting, "gezegd_op": timezone.now()}
    row = Contactwens.objects.filter(alliantie=alliantie, organisatie=organisatie).first()
    if row is None:
        row = insert_row(Contactwens(alliantie=alliantie, organisatie=organisatie, **values))
    else:
        update_row(row, revision=revision, values=values)
    record(WENS_OPGESLAGEN, by=by, subject=alliantie, data={"organisatie": organisatie.pk})
    return row


@transaction.atomic
def add_contactmoment(
    alliantie: Alliantie, *, by: User | None, organisaties: Collection[Organisatie] = (), **values: Any
) -> Contactmoment:
    """Plan a moment of contact, or note one that was held.

    Records *toegevoegd*, without the words. Raises PermissionDenied, or ValidationError: held in the future, or with
    an organisation that never took part.
    """
    require_contact(by, alliantie)
    row = Contactmoment(alliantie=alliantie, **values)
    _check_moment(row, alliantie, organisaties)
    insert_row(row)
    row.organisaties.set(organisaties)
    record(MOMENT_TOEGEVOEGD, by=by, subject=alliantie, data=_facts(row))
    return row


@transaction.atomic
def change_contactmoment(
    row: Contactmoment, *, revision: int, by: User | None, organisaties: Collection[Organisatie], **values: Any
) -> Contactmoment:
    """Change a moment, or note that it was held. Records *gewijzigd*.

    Raises PermissionDenied, `Conflict`, or ValidationError as `add_contactmoment`.
    """
    require_contact(by, row.alliantie)
    _check_moment(Contactmoment(**values), row.alliantie, organisaties)
    update_row(row, revision=revision, values=values)
    row.organisaties.set(organisaties)
    record(MOMENT_GEWIJZIGD, by=by, subject=row.alliantie, data=_facts(row))
    return row


def _check_moment(row: Contactmoment, alliantie: Alliantie, organisaties: Collection[Organisatie]) -> None:
    if row.status == MomentStatus.GEHOUDEN and row.datum and row.datum > timezone.localdate():
        raise ValidationError({"datum": _("Deze dag ligt in de toekomst. Kies ‘gepland’, of een andere dag.")})
    members = set(alliantie.deelnames.values_list("organisatie", flat=True))
    if any(one.pk not in members for one in organisaties):
        raise ValidationError({"organisaties": _("Kies organisaties die meedoen of meededen in deze alliantie.")})


def _facts(row: Contactmoment) -> dict[str, str | int]:
    return {"contactmoment": row.pk, "datum": row.datum.isoformat(), "soort": row.soort, "status": row.status}


@transaction.atomic
def add_gespreksafspraak(moment: Contactmoment, *, by: User | None, **values: Any) -> Gespreksafspraak:
    """Note what was agreed in a talk. Records *toegevoegd*. Raises PermissionDenied or ValidationError."""
    require_contact(by, moment.alliantie)
    row = insert_row(Gespreksafspraak(moment=moment, **values))
    record(GESPREKSAFSPRAAK_TOEGEVOEGD, by=by, subject=moment.alliantie, data={"gespreksafspraak": row.pk})
    return row


@transaction.atomic
def change_gespreksafspraak(row: Gespreksafspraak, *, revision: int, by: User | None, **values: Any) -> None:
    """Correct what was agreed. Records *gewijzigd*. Raises PermissionDenied, `Conflict` or ValidationError."""
    require_contact(by, row.moment.alliantie)
    update_row(row, revision=revision, values=values)
    record(GESPREKSAFSPRAAK_GEWIJZIGD, by=by, subject=row.moment.alliantie, data={"gespreksafspraak": row.pk})


@transaction.atomic
def settle_gespreksafspraak(row: Gespreksafspraak, *, by: User | None) -> None:
    """It was done today; a second press changes nothing. Records *afgehandeld*."""
    _mark_done(row, {"gedaan_datum": timezone.localdate()}, GESPREKSAFSPRAAK_AFGEHANDELD, by=by)


@transaction.atomic
def reopen_gespreksafspraak(row: Gespreksafspraak, *, by: User | None) -> None:
    """It was not done after all; a second press changes nothing. Records *heropend*."""
    _mark_done(row, {"gedaan_datum": None}, GESPREKSAFSPRAAK_HEROPEND, by=by)


def _mark_done(row: Gespreksafspraak, values: Mapping[str, date | None], event: str, *, by: User | None) -> None:
    alliantie = row.moment.alliantie
    require_contact(by, alliantie)
    present = Gespreksafspraak.objects.select_for_update().get(pk=row.pk)
    if (present.gedaan_datum is None) == (values["gedaan_datum"] is None):
        return
    update_row(present, revision=present.revision, values=values)
    record(event, by=by, subject=alliantie, data={"gespreksafspraak": row.pk})
