"""Duties to evaluate are added and changed; one that comes back gets a next last day when it is fulfilled."""

from datetime import date
from typing import Any, TypedDict, Unpack, cast

from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, require, update_row
from allianties.actions.slugs import unused_slug
from audit.record import record
from evaluaties.models import Evaluatie, Evaluatieplicht
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Regeling

GEMAAKT = "evaluaties.evaluatieplicht.gemaakt"
GEWIJZIGD = "evaluaties.evaluatieplicht.gewijzigd"


class PlichtFeiten(TypedDict, total=False):
    """What can be said about a duty, besides its scheme and article."""

    regel: str
    vervaldatum: date | None
    is_afgeleid: bool
    herhaling_jaren: int | None
    evaluatie: Evaluatie | None
    is_nakoming_onbekend: bool
    toelichting: str
    bron: str


@transaction.atomic
def create_plicht(
    *, regeling: Regeling, grondslag: str, by: User | None, **feiten: Unpack[PlichtFeiten]
) -> Evaluatieplicht:
    """Add a duty to evaluate a scheme. Recorded. Raises PermissionDenied or ValidationError."""
    require(by, Permission.EVALUATIE_WRITE)
    row = Evaluatieplicht(regeling=regeling, grondslag=grondslag, **cast(Any, feiten))
    row.slug = unused_slug(Evaluatieplicht, f"{regeling.slug} {grondslag}")
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"regeling": regeling.slug})
    plan_next(row)
    return row


@transaction.atomic
def change_plicht(
    plicht: Evaluatieplicht,
    *,
    revision: int,
    regeling: Regeling,
    grondslag: str,
    by: User | None,
    **feiten: Unpack[PlichtFeiten],
) -> Evaluatieplicht:
    """Change a duty while it still has ``revision``, or say with which evaluation it is fulfilled. Recorded.

    Raises PermissionDenied, `Conflict` or ValidationError.
    """
    require(by, Permission.EVALUATIE_WRITE)
    row = Evaluatieplicht.objects.select_for_update().get(pk=plicht.pk)
    values = cast(dict[str, Any], dict(feiten)) | {"regeling": regeling, "grondslag": grondslag}
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    update_row(row, revision=revision, values=values)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    plan_next(row)
    return row


def plan_next(plicht: Evaluatieplicht) -> Evaluatieplicht | None:
    """The next last day of a duty that comes back, once it is fulfilled; None where there is nothing to plan.

    The years count from the publication, else from the end of the research, else from the last day of this one. A next
    day that was reckoned before is reckoned again, unless somebody took it over or that duty has its evaluation.
    """
    evaluatie, years = plicht.evaluatie, plicht.herhaling_jaren
    if not years or evaluatie is None or evaluatie.status != EvaluatieStatus.AFGEROND:
        return None
    start = evaluatie.gepubliceerd_datum or evaluatie.einddatum or plicht.vervaldatum
    if start is None:
        return None
    if known := Evaluatieplicht.objects.select_for_update().filter(vorige=plicht).first():
        due = years_after(start, years)
        if known.is_afgeleid and known.evaluatie_id is None and known.vervaldatum != due:
            update_row(known, revision=known.revision, values={"vervaldatum": due})
        return None
    return Evaluatieplicht.objects.create(
        slug=unused_slug(Evaluatieplicht, f"{plicht.regeling.slug} {plicht.grondslag}"),
        regeling=plicht.regeling,
        grondslag=plicht.grondslag,
        regel=plicht.regel,
        vervaldatum=years_after(start, years),
        is_afgeleid=True,
        herhaling_jaren=years,
        vorige=plicht,
        bron=plicht.bron,
    )


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
