"""The register of indicators: added and changed by the coordinator of the alliance that owns them."""

import uuid
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypedDict, Unpack

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, update_row
from allianties.models import Organisatie
from allianties.permissions import permissions_for
from audit.record import record
from subsidies.models import Beleidsdoel, Indicator, Kernindicator, Streefwaarde, Subsidie
from subsidies.statuses import Meetwijze


class IndicatorFeiten(TypedDict, total=False):
    """What can be said about an indicator."""

    naam: str
    soort: str
    meetwijze: str
    is_cumulatief: bool
    definitie: str
    eenheid: str
    bron: str
    betrouwbaarheid: str
    beginstand: Decimal | None
    beginjaar: int | None
    vanaf_jaar: int
    tot_jaar: int | None
    uitsplitsing: list[str]
    organisatie: Organisatie | None
    knoop_sleutel: uuid.UUID | None
    domeinen: list[str]
    beleidsdoel: Beleidsdoel | None
    kernindicator: Kernindicator | None


@transaction.atomic
def create_indicator(
    subsidie: Subsidie,
    *,
    by: User | None,
    streefwaarden: Mapping[int, Decimal | None],
    gedeeld_met: Iterable[Subsidie] = (),
    **feiten: Unpack[IndicatorFeiten],
) -> Indicator:
    """Add an indicator to a grant, with a target for each year that has one.

    It is asked in every report that is begun from now on. Records *gemaakt*. Raises PermissionDenied, or
    ValidationError with sentences for people.
    """
    _require_writer(subsidie, by)
    Subsidie.objects.select_for_update(of=("self",)).get(pk=subsidie.pk)
    last = subsidie.indicatoren.aggregate(last=Max("volgorde"))["last"]
    row = Indicator(subsidie=subsidie, volgorde=0 if last is None else last + 1, **feiten)
    shared = list(gedeeld_met)
    _check(row, shared)
    insert_row(row)
    row.gedeeld_met.set(shared)
    _set_targets(row, streefwaarden)
    record("subsidies.indicator.gemaakt", by=by, subject=row, data={"subsidie": subsidie.pk})
    return row


@transaction.atomic
def change_indicator(
    indicator: Indicator,
    *,
    revision: int,
    by: User | None,
    streefwaarden: Mapping[int, Decimal | None],
    gedeeld_met: Iterable[Subsidie] = (),
    **feiten: Unpack[IndicatorFeiten],
) -> Indicator:
    """Change an indicator while it still has ``revision``; values that were handed in stay as they are.

    Records *gewijzigd* with the names of the fields that changed, the years of which the target changed, and with
    whom it is shared now. Raises PermissionDenied, `Conflict`, or ValidationError with sentences for people.
    """
    _require_writer(indicator.subsidie, by)
    before = Indicator.objects.get(pk=indicator.pk)
    shared = list(gedeeld_met)
    for name, value in feiten.items():
        setattr(indicator, name, value)
    _check(indicator, shared)
    other = [name for name in ("meetwijze", "is_cumulatief") if getattr(before, name) != getattr(indicator, name)]
    if other and indicator.waarden.exists():
        refusal = _("Er zijn al waarden ingediend. Maak een nieuwe indicator als u anders gaat meten.")
        raise ValidationError(dict.fromkeys(other, refusal))
    update_row(indicator, revision=revision, values=feiten)
    changed = sorted(name for name, value in feiten.items() if getattr(before, name) != value)
    was = {row.pk for row in indicator.gedeeld_met.all()}
    if was != {row.pk for row in shared}:
        indicator.gedeeld_met.set(shared)
        changed.append("gedeeld_met")
    years = _set_targets(indicator, streefwaarden)
    record(
        "subsidies.indicator.gewijzigd",
        by=by,
        subject=indicator,
        data={"velden": changed, "streefwaarden": years, "gedeeld_met": sorted(row.pk for row in shared)},
    )
    return indicator


def _require_writer(subsidie: Subsidie, by: User | None) -> None:
    """None is the system itself: commands and fixtures."""
    if by is None:
        return
    if subsidie.alliantie is None or Permission.PLAN_WRITE not in permissions_for(by, subsidie.alliantie):
        raise PermissionDenied


def _check(row: Indicator, shared: list[Subsidie]) -> None:
    """What makes values add up wrongly: another way of measuring, another period, itself."""
    kern = row.kernindicator
    if row.meetwijze == Meetwijze.KWALITATIEF and row.is_cumulatief:
        raise ValidationError({"is_cumulatief": _("Woorden tellen niet op. Haal het vinkje weg.")})
    if kern is not None and kern.periode_id != row.subsidie.periode_id:
        raise ValidationError({"kernindicator": _("Deze indicator hoort bij een andere periode. Kies een andere.")})
    if kern is not None and (kern.meetwijze, kern.is_cumulatief) != (row.meetwijze, row.is_cumulatief):
        raise ValidationError(
            {
                "kernindicator": _(
                    "‘%(naam)s’ wordt anders gemeten (%(meetwijze)s, %(cumulatief)s). Dan kunnen wij niet optellen."
                )
                % {
                    "naam": kern.naam,
                    "meetwijze": kern.get_meetwijze_display(),
                    "cumulatief": _("cumulatief") if kern.is_cumulatief else _("niet cumulatief"),
                }
            }
        )
    if any(other.pk == row.subsidie_id or other.periode_id != row.subsidie.periode_id for other in shared):
        raise ValidationError({"gedeeld_met": _("Kies andere allianties uit dezelfde periode.")})


def _set_targets(row: Indicator, targets: Mapping[int, Decimal | None]) -> list[int]:
    """The given years get these targets, or none; other years stay. The years of which the target changed."""
    known = {target.jaar: target.waarde for target in row.streefwaarden.all()}
    changed = {jaar: value for jaar, value in targets.items() if known.get(jaar) != value}
    row.streefwaarden.filter(jaar__in=[jaar for jaar, value in changed.items() if value is None]).delete()
    for jaar, value in changed.items():
        if value is not None:
            Streefwaarde.objects.update_or_create(indicator=row, jaar=jaar, defaults={"waarde": value})
    return sorted(changed)
