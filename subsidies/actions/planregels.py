"""Writing a plan: activities with their budget lines, and where the money comes from. Drafts are never refused."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Max

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from allianties.models import Organisatie
from audit.record import record
from subsidies.actions.rapportage import Conflict
from subsidies.models import Activiteit, Activiteitenplan, Begrotingsregel, Dekking, Theorieknoop
from subsidies.permissions import can_write_plan


@dataclass(frozen=True)
class ActiviteitInvoer:
    """An activity as it was typed."""

    naam: str
    omschrijving: str = ""
    organisatie: Organisatie | None = None
    middelen: str = ""
    geplande_output: str = ""
    knoop: Theorieknoop | None = None


@dataclass(frozen=True)
class BegrotingInvoer:
    """A budget line as it was typed; an amount that does not parse stays as text (euro)."""

    kostensoort: str
    omschrijving: str = ""
    bedrag: Decimal | None = None
    bedrag_invoer: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was typed: the row is not kept."""
        return not (self.omschrijving or self.bedrag_invoer)


@dataclass(frozen=True)
class DekkingInvoer:
    """Money that comes in, as it was typed (euro)."""

    soort: str
    organisatie: Organisatie | None = None
    omschrijving: str = ""
    bedrag: Decimal | None = None
    bedrag_invoer: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing was typed: the row is not kept."""
        return not (self.omschrijving or self.bedrag_invoer or self.organisatie)


def _open(pk: int, by: User, revision: int) -> Activiteitenplan:
    """Lock the plan for writing, when this person may and nobody else saved since ``revision``."""
    plan = Activiteitenplan.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    if not plan.is_writable:
        raise TransitionNotAllowed(plan.status)
    if not can_write_plan(by, plan):
        raise PermissionDenied
    if plan.revision != revision:
        raise Conflict
    return plan


def _saved(plan: Activiteitenplan, by: User, what: str, subject: Activiteit | None = None) -> Activiteitenplan:
    plan.revision += 1
    plan.save(update_fields=["revision", "toelichting"])
    key = str(subject.sleutel) if subject else None
    record(
        "subsidies.plan.opgeslagen",
        by=by,
        subject=plan,
        data={"wat": what, "revision": plan.revision, "activiteit": key},
    )
    return plan


@transaction.atomic
def save_activiteit(
    plan_pk: int,
    *,
    by: User,
    revision: int,
    invoer: ActiviteitInvoer,
    regels: Sequence[BegrotingInvoer],
    activiteit_pk: int | None = None,
) -> Activiteit:
    """Add an activity, or change the one with ``activiteit_pk``, with all its budget lines; empty lines go.

    ``revision`` is the plan's from which the writer started; another one now raises `Conflict` and changes nothing.
    Raises PermissionDenied, TransitionNotAllowed where the plan is closed, ValueError for a step of another
    alliance's theory, or Activiteit.DoesNotExist where a colleague removed it.
    """
    plan = _open(plan_pk, by, revision)
    if invoer.knoop is not None and invoer.knoop.versie_id != plan.theorieversie_id:
        raise ValueError(f"node {invoer.knoop.pk} is not of the theory of change of plan {plan.pk}.")
    if activiteit_pk is None:
        last = plan.activiteiten.aggregate(last=Max("volgorde"))["last"]
        row = Activiteit(plan=plan, volgorde=0 if last is None else last + 1)
    else:
        row = plan.activiteiten.get(pk=activiteit_pk)
    for name in ("naam", "omschrijving", "organisatie", "middelen", "geplande_output", "knoop"):
        setattr(row, name, getattr(invoer, name))
    row.save()
    row.begrotingsregels.all().delete()
    Begrotingsregel.objects.bulk_create(
        Begrotingsregel(
            activiteit=row,
            volgorde=number,
            kostensoort=line.kostensoort,
            omschrijving=line.omschrijving,
            bedrag=line.bedrag,
            bedrag_invoer=line.bedrag_invoer,
        )
        for number, line in enumerate(line for line in regels if not line.is_empty)
    )
    _saved(plan, by, "activiteit", row)
    return row


@transaction.atomic
def remove_activiteit(plan_pk: int, activiteit_pk: int, *, by: User, revision: int) -> Activiteitenplan:
    """Take an activity and its budget lines out of a draft; versions that were handed in keep it."""
    plan = _open(plan_pk, by, revision)
    row = plan.activiteiten.get(pk=activiteit_pk)
    plan = _saved(plan, by, "activiteit weggehaald", row)
    row.delete()
    return plan


@transaction.atomic
def move_activiteit(plan_pk: int, activiteit_pk: int, *, by: User, revision: int, omhoog: bool) -> Activiteitenplan:
    """One place up or down; at the end of the list nothing changes."""
    plan = _open(plan_pk, by, revision)
    rows = list(plan.activiteiten.all())
    here = next(number for number, row in enumerate(rows) if row.pk == activiteit_pk)
    there = here - 1 if omhoog else here + 1
    if not 0 <= there < len(rows):
        return plan
    rows[here], rows[there] = rows[there], rows[here]
    for number, row in enumerate(rows):
        row.volgorde = number
    Activiteit.objects.bulk_update(rows, ["volgorde"])
    return _saved(plan, by, "volgorde", rows[there])


@transaction.atomic
def save_dekking(
    plan_pk: int, *, by: User, revision: int, regels: Sequence[DekkingInvoer], toelichting: str
) -> Activiteitenplan:
    """Put these rows in the place of the cover, and save the explanation of the plan; empty rows go."""
    plan = _open(plan_pk, by, revision)
    plan.toelichting = toelichting
    plan.dekking.all().delete()
    Dekking.objects.bulk_create(
        Dekking(
            plan=plan,
            volgorde=number,
            soort=row.soort,
            organisatie=row.organisatie,
            omschrijving=row.omschrijving,
            bedrag=row.bedrag,
            bedrag_invoer=row.bedrag_invoer,
        )
        for number, row in enumerate(row for row in regels if not row.is_empty)
    )
    return _saved(plan, by, "dekking")
