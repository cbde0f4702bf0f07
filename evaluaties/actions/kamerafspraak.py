"""Motions and promises to Parliament: written down, changed, settled with where they were answered, opened again."""

from datetime import date
from typing import Any, TypedDict, Unpack, cast

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.actions.revisie import insert_row, require, update_row
from audit.record import record
from documents.dutch import date_long
from evaluaties.models import Kamerafspraak, Kamerbrief, Kamerstuk
from evaluaties.statuses import AFSPRAAK_DROP, AFSPRAAK_REOPEN, AFSPRAAK_SETTLE, AfspraakStatus

GEMAAKT = "evaluaties.kamerafspraak.gemaakt"
GEWIJZIGD = "evaluaties.kamerafspraak.gewijzigd"
GEZET = "evaluaties.kamerafspraak.gezet"


class AfspraakFeiten(TypedDict, total=False):
    """What can be said about a motion or a promise."""

    soort: str
    omschrijving: str
    datum: date
    kamerstuk: Kamerstuk | None
    kamerbrief: Kamerbrief | None
    vindplaats: str
    vervaldatum: date | None
    stand: str
    is_fictief: bool


@transaction.atomic
def create_kamerafspraak(*, by: User | None, **feiten: Unpack[AfspraakFeiten]) -> Kamerafspraak:
    """Write down a motion or a promise; it is open. Recorded. Raises PermissionDenied or ValidationError."""
    require(by, Permission.BIJLAGE_CREATE)
    row = Kamerafspraak(**cast(Any, feiten))
    _check_days(row.datum, row.vervaldatum)
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"soort": str(row.soort)})
    return row


@transaction.atomic
def change_kamerafspraak(
    afspraak: Kamerafspraak, *, revision: int, by: User | None, **feiten: Unpack[AfspraakFeiten]
) -> Kamerafspraak:
    """Change what it says or how far it is, while it still has ``revision``. Recorded.

    Raises PermissionDenied, `Conflict` or ValidationError.
    """
    require(by, Permission.BIJLAGE_CREATE)
    row = Kamerafspraak.objects.select_for_update().get(pk=afspraak.pk)
    values = cast(dict[str, Any], dict(feiten))
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    _check_days(values.get("datum", row.datum), values.get("vervaldatum", row.vervaldatum))
    if row.afgedaan_datum and values.get("datum", row.datum) > row.afgedaan_datum:
        raise ValidationError({"datum": _("Dit is na de dag waarop het is afgedaan.")})
    update_row(row, revision=revision, values=values)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row


@transaction.atomic
def settle_kamerafspraak(
    afspraak: Kamerafspraak,
    *,
    revision: int,
    datum: date,
    kamerstuk: Kamerstuk | None = None,
    kamerbrief: Kamerbrief | None = None,
    stand: str,
    by: User | None,
) -> Kamerafspraak:
    """It was answered: on which day, and in which paper or letter; without one of these in words.

    Raises PermissionDenied, `Conflict`, TransitionNotAllowed or ValidationError.
    """
    if kamerstuk is None and kamerbrief is None and not stand.strip():
        raise ValidationError(_("Kies het Kamerstuk of de Kamerbrief met het antwoord, of schrijf op waar het staat."))
    if kamerbrief is not None and not kamerbrief.is_verzonden:
        raise ValidationError(
            {"kamerbrief": _("Deze brief is nog niet verzonden. De Kamer heeft het antwoord nog niet.")}
        )
    facts = {"afgedaan_in_kamerstuk": kamerstuk, "afgedaan_in_brief": kamerbrief, "stand": stand}
    return _close(afspraak, AFSPRAAK_SETTLE, revision=revision, datum=datum, facts=facts, by=by)


@transaction.atomic
def drop_kamerafspraak(
    afspraak: Kamerafspraak, *, revision: int, datum: date, stand: str, by: User | None
) -> Kamerafspraak:
    """It fell away, with the reason. Raises PermissionDenied, `Conflict`, TransitionNotAllowed or ValidationError."""
    if not stand.strip():
        raise ValidationError({"stand": _("Schrijf waarom het is vervallen.")})
    return _close(afspraak, AFSPRAAK_DROP, revision=revision, datum=datum, facts={"stand": stand}, by=by)


@transaction.atomic
def reopen_kamerafspraak(afspraak: Kamerafspraak, *, revision: int, reden: str, by: User | None) -> Kamerafspraak:
    """It was not answered after all: open again, with the reason and the day on top of how far it is.

    Raises PermissionDenied, `Conflict`, TransitionNotAllowed or ValidationError.
    """
    if not reden.strip():
        raise ValidationError({"reden": _("Schrijf waarom dit weer open is.")})
    row = _load(afspraak, AFSPRAAK_REOPEN, by)
    said = _("Weer open op %(dag)s: %(reden)s") % {"dag": date_long(timezone.localdate()), "reden": reden.strip()}
    values = {
        "status": AfspraakStatus.OPEN,
        "afgedaan_datum": None,
        "afgedaan_in_kamerstuk": None,
        "afgedaan_in_brief": None,
        "stand": f"{said}\n{row.stand}".strip(),
    }
    return _set(row, AFSPRAAK_REOPEN, revision=revision, values=values, by=by)


def _close(
    afspraak: Kamerafspraak,
    step: Transition,
    *,
    revision: int,
    datum: date,
    facts: dict[str, Any],
    by: User | None,
) -> Kamerafspraak:
    row = _load(afspraak, step, by)
    if not row.datum <= datum <= timezone.localdate():
        raise ValidationError(
            {"datum": _("Kies een dag van %(datum)s tot en met vandaag.") % {"datum": date_long(row.datum)}}
        )
    values = {**facts, "status": step.target, "afgedaan_datum": datum}
    return _set(row, step, revision=revision, values=values, by=by)


def _load(afspraak: Kamerafspraak, step: Transition, by: User | None) -> Kamerafspraak:
    """The row, locked, for somebody who may take this step now."""
    require(by, step.permission)
    row = Kamerafspraak.objects.select_for_update().get(pk=afspraak.pk)
    if row.status not in step.sources:
        raise TransitionNotAllowed(row.status)
    return row


def _set(
    row: Kamerafspraak, step: Transition, *, revision: int, values: dict[str, Any], by: User | None
) -> Kamerafspraak:
    van = row.status
    update_row(row, revision=revision, values=values)
    record(GEZET, by=by, subject=row, data={"stap": step.name, "van": str(van), "naar": str(row.status)})
    return row


def _check_days(datum: date, vervaldatum: date | None) -> None:
    if datum > timezone.localdate():
        raise ValidationError({"datum": _("Dit is van vandaag of eerder.")})
    if vervaldatum is not None and vervaldatum < datum:
        raise ValidationError({"vervaldatum": _("De uiterste dag is niet eerder dan de motie of toezegging zelf.")})
