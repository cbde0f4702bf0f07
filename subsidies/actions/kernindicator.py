"""What alliances of a period measure in the same way: added and changed by the ministry."""

from typing import TypedDict, Unpack

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row
from audit.record import record
from subsidies.models import Beleidsdoel, Kernindicator, Subsidieperiode
from subsidies.statuses import Meetwijze

WAY = ("meetwijze", "is_cumulatief")


class KernFeiten(TypedDict):
    """What can be said about a core indicator."""

    naam: str
    eenheid: str
    meetwijze: str
    is_cumulatief: bool
    beleidsdoel: Beleidsdoel | None


@transaction.atomic
def create_kernindicator(periode: Subsidieperiode, *, by: User, **feiten: Unpack[KernFeiten]) -> Kernindicator:
    """Add a core indicator to a period: alliances may then let their own indicators count in it.

    Raises PermissionDenied, or ValidationError with sentences for people.
    """
    _require_ministry(by)
    row = Kernindicator(periode=periode, **feiten)
    _check(row)
    insert_row(row)
    record("subsidies.kernindicator.gemaakt", by=by, subject=row, data={"periode": periode.pk})
    return row


@transaction.atomic
def change_kernindicator(pk: int, *, by: User, **feiten: Unpack[KernFeiten]) -> Kernindicator:
    """Change a core indicator; how it is measured stays once an indicator counts in it.

    Raises PermissionDenied, or ValidationError with sentences for people.
    """
    _require_ministry(by)
    row = Kernindicator.objects.select_for_update(of=("self",)).select_related("periode").get(pk=pk)
    changed = sorted(name for name, value in feiten.items() if getattr(row, name) != value)
    if set(WAY) & set(changed) and row.indicatoren.exists():
        refusal = _("Er tellen al indicatoren in mee. Maak een nieuwe als u anders wilt meten.")
        raise ValidationError({name: refusal for name in WAY if name in changed})
    for name, value in feiten.items():
        setattr(row, name, value)
    _check(row)
    row.full_clean()
    row.save()
    record("subsidies.kernindicator.gewijzigd", by=by, subject=row, data={"velden": changed})
    return row


def _require_ministry(by: User) -> None:
    if Permission.EVALUATIE_WRITE not in by.ministry_permissions:
        raise PermissionDenied


def _check(row: Kernindicator) -> None:
    if row.meetwijze == Meetwijze.KWALITATIEF and row.is_cumulatief:
        raise ValidationError({"is_cumulatief": _("Woorden tellen niet op. Haal het vinkje weg.")})
    if row.periode.kernindicatoren.filter(naam=row.naam).exclude(pk=row.pk).exists():
        raise ValidationError({"naam": _("Deze periode heeft al een indicator met deze naam. Kies een andere naam.")})
