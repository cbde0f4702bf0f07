"""Remarks at a plan: placed by the ministry at an activity or the whole, answered by both sides."""

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from subsidies.actions.planopmerking import answer_planopmerking, place_planopmerking
from subsidies.forms import AntwoordForm
from subsidies.forms.planopmerking import PlanopmerkingForm
from subsidies.models import Activiteitenplan, Planopmerking
from subsidies.pdf.plan import PlanContext, shown_context
from subsidies.permissions import answers_plan, organisations_at, reads_internal, reads_money_of, remarks_plan

READERS = "Het ministerie; van de alliantie coördinator en bestuurder, en een partner bij de eigen activiteit."
REMARKERS = "De accounthouder van deze alliantie, en de uitvoerder."


@dataclass(frozen=True)
class Bericht:
    """A remark or an answer as one reader sees it."""

    id: int
    van: str
    geplaatst_op: datetime
    tekst: str


@dataclass(frozen=True)
class Gesprek:
    """A remark with its answers. ``wacht``: the other side wrote last."""

    opmerking: Bericht
    sleutel: str
    activiteit: str
    antwoorden: tuple[Bericht, ...]
    wacht: bool

    @property
    def anker(self) -> str:
        """Its place on the page of the plan."""
        return f"opmerking-{self.opmerking.id}"


def discussion(user: User, plan: Activiteitenplan, inhoud: PlanContext | None) -> dict[str, Any]:
    """What was said at this plan, for this reader: by activity, and at the whole (with activities that are gone).

    At most one query. A remark may name an amount, so a partner reads those at its own activities alone.
    """
    talks: dict[str, list[Gesprek]] = {}
    elsewhere: list[Gesprek] = []
    if plan.ingediend_op is not None:
        keys = {row.sleutel for row in inhoud.activiteiten} if inhoud else set()
        for talk in _talks(user, plan, inhoud):
            talks.setdefault(talk.sleutel, []).append(talk) if talk.sleutel in keys else elsewhere.append(talk)
    return {
        "gesprekken": talks,
        "gesprekken_geheel": elsewhere,
        "can_remark": remarks_plan(user, plan),
        "can_answer": answers_plan(user, plan),
        "wachtend": sum(talk.wacht for row in (*talks.values(), elsewhere) for talk in row),
    }


def _talks(user: User, plan: Activiteitenplan, inhoud: PlanContext | None) -> list[Gesprek]:
    ministry = reads_internal(user)
    own = None if reads_money_of(user, plan.alliantie) else _own_keys(user, plan, inhoud)
    heads: list[Planopmerking] = []
    answers: dict[int, list[Planopmerking]] = {}
    for row in plan.opmerkingen.for_page():
        if own is not None and str(row.sleutel) not in own:
            continue
        heads.append(row) if row.opmerking_id is None else answers.setdefault(row.opmerking_id, []).append(row)

    def message(row: Planopmerking) -> Bericht:
        """Names of people at an alliance are not said; those of officials only at the ministry."""
        van = _("u") if row.door_id == user.pk else row.organisatie or (row.door.naam if ministry else "")
        return Bericht(row.pk, van or _("het ministerie"), row.geplaatst_op, row.tekst)

    found = []
    for row in heads:
        given = answers.get(row.pk, [])
        last = given[-1] if given else row
        found.append(
            Gesprek(
                message(row),
                str(row.sleutel or ""),
                row.activiteit,
                tuple(message(answer) for answer in given),
                wacht=plan.is_besproken and bool(last.organisatie) == ministry,
            )
        )
    return found


def _own_keys(user: User, plan: Activiteitenplan, inhoud: PlanContext | None) -> set[str]:
    """The activities of the organisations for which this person acts, as the plan stands now."""
    slugs = {row.slug for row in organisations_at(user, plan.subsidie.alliantie_id).values()}
    return {row.sleutel for row in inhoud.activiteiten if row.organisatie_slug in slugs} if inhoud else set()


def _load(request: AuthenticatedRequest, pk: int) -> Activiteitenplan:
    return get_object_or_404(Activiteitenplan.objects.visible_to(request.user).for_detail(), pk=pk)


@require_http_methods(["GET", "POST"])
@access(REMARKERS)
def planopmerking_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Place a remark; ``?activiteit=`` proposes the activity that was read."""
    plan = _load(request, pk)
    inhoud = shown_context(plan, own=False)
    if not remarks_plan(request.user, plan) or inhoud is None:
        messages.info(request, _("Bij dit plan kunt u nu geen opmerking plaatsen."))
        return redirect(plan)
    form = PlanopmerkingForm(form_data(request), inhoud, activiteit=request.GET.get("activiteit", ""))
    if request.method == "POST" and form.is_valid():
        key = form.cleaned_data["activiteit"]
        try:
            row = place_planopmerking(
                pk, by=request.user, tekst=form.cleaned_data["tekst"], sleutel=uuid.UUID(key) if key else None
            )
        except (TransitionNotAllowed, ValueError):
            form.add_error(None, _("Het plan is intussen veranderd. Bekijk het opnieuw."))
        else:
            drop_text(request)
            messages.success(request, _("Uw opmerking is geplaatst. De alliantie kan haar lezen."))
            return redirect(f"{reverse('subsidies:plan_detail', args=[pk])}#opmerking-{row.pk}")
    return render(request, "subsidies/planopmerking_form.html", {"plan": plan, "form": form})


@require_http_methods(["GET", "POST"])
@access(READERS)
def planopmerking_detail(request: AuthenticatedRequest, pk: int, opmerking_pk: int) -> HttpResponse:
    """One remark with its answers, and a field to answer."""
    plan = _load(request, pk)
    inhoud = None if reads_money_of(request.user, plan.alliantie) else shown_context(plan, own=True)
    talk = next((row for row in _talks(request.user, plan, inhoud) if row.opmerking.id == opmerking_pk), None)
    if talk is None:
        raise Http404
    form = AntwoordForm(form_data(request)) if answers_plan(request.user, plan) else None
    if request.method == "POST" and form is not None and form.is_valid():
        try:
            answer_planopmerking(opmerking_pk, by=request.user, tekst=form.cleaned_data["tekst"])
        except TransitionNotAllowed:
            messages.info(request, _("Het plan heeft intussen akkoord. Antwoorden kan niet meer."))
        else:
            drop_text(request)
            messages.success(request, _("Uw antwoord is geplaatst."))
        return redirect(f"{reverse('subsidies:plan_detail', args=[pk])}#{talk.anker}")
    return render(request, "subsidies/planopmerking_detail.html", {"plan": plan, "gesprek": talk, "form": form})
