"""Remarks at a plan that was handed in, and answers to them, until the ministry agrees. Nothing changes afterwards."""

import uuid

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from audit.record import record
from subsidies.models import Activiteitenplan, Planopmerking
from subsidies.pdf.plan import shown_context
from subsidies.permissions import answers_plan, remarks_plan


def _lock(pk: int) -> Activiteitenplan:
    plan = Activiteitenplan.objects.select_for_update(of=("self",)).for_detail().get(pk=pk)
    if not plan.is_besproken:
        raise TransitionNotAllowed(plan.status)
    return plan


@transaction.atomic
def place_planopmerking(plan_pk: int, *, by: User, tekst: str, sleutel: uuid.UUID | None = None) -> Planopmerking:
    """Place a remark at the activity ``sleutel`` of what was handed in, or at the whole plan.

    Raises PermissionDenied, TransitionNotAllowed before the first handing in and after akkoord, or ValueError where
    the activity is not in the plan.
    """
    plan = _lock(plan_pk)
    if not remarks_plan(by, plan):
        raise PermissionDenied
    inhoud = shown_context(plan, own=False)
    names = {row.sleutel: row.naam for row in inhoud.activiteiten} if inhoud else {}
    if sleutel is not None and str(sleutel) not in names:
        raise ValueError(f"{sleutel} is no activity of plan {plan_pk}")
    row = Planopmerking.objects.create(
        plan=plan,
        sleutel=sleutel,
        activiteit=names.get(str(sleutel), ""),
        tekst=tekst.strip(),
        door=by,
        geplaatst_op=timezone.now(),
    )
    record("subsidies.planopmerking.geplaatst", by=by, subject=row, data={"plan": plan.pk})
    return row


@transaction.atomic
def answer_planopmerking(pk: int, *, by: User, tekst: str) -> Planopmerking:
    """Answer a remark, by either side. Raises PermissionDenied, or TransitionNotAllowed after akkoord."""
    remark = Planopmerking.objects.get(pk=pk, opmerking=None)
    plan = _lock(remark.plan_id)
    if not answers_plan(by, plan):
        raise PermissionDenied
    row = Planopmerking.objects.create(
        plan=plan,
        opmerking=remark,
        sleutel=remark.sleutel,
        activiteit=remark.activiteit,
        tekst=tekst.strip(),
        door=by,
        geplaatst_op=timezone.now(),
    )
    record("subsidies.planopmerking.beantwoord", by=by, subject=remark, data={"antwoord": row.pk})
    return row
