"""Writing a plan: one activity per page with its budget, the cover on another. Saved at any moment."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data, keep_text
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.planregels import move_activiteit, remove_activiteit, save_activiteit, save_dekking
from subsidies.actions.rapportage import Conflict
from subsidies.forms.plan import (
    ActiviteitForm,
    BegrotingTabel,
    DekkingTabel,
    PlantoelichtingForm,
    begroting_tabel,
    dekking_tabel,
)
from subsidies.models import Activiteit, Activiteitenplan
from subsidies.pdf.plan import plan_context
from subsidies.views.plan import WRITERS, load_plan


def _load(request: AuthenticatedRequest, pk: int) -> Activiteitenplan:
    """The plan that this person may write in, whatever its state; 404 for others."""
    plan = load_plan(request, pk)
    if Permission.PLAN_WRITE not in permissions_for(request.user, plan.alliantie):
        raise Http404
    return plan


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def activiteit_write(request: AuthenticatedRequest, pk: int, activiteit_pk: int | None = None) -> HttpResponse:
    """Add or change one activity with its budget lines."""
    plan = _load(request, pk)
    row = None
    if activiteit_pk is not None:
        row = plan.activiteiten.select_related("organisatie", "knoop").filter(pk=activiteit_pk).first()
    if request.method == "GET" and activiteit_pk is not None:
        get_object_or_404(plan.activiteiten, pk=activiteit_pk)
    if request.method == "POST" and "weggooien" in request.POST:
        drop_text(request)
        return redirect(plan)
    if not plan.is_writable:
        return _closed(request, plan)
    data = form_data(request)
    form = ActiviteitForm(plan, row, data)
    table = begroting_tabel(row, data)
    valid = table.is_valid() and (data is None or form.is_valid())
    if request.method == "POST" and valid:
        return _save_activity(request, plan, activiteit_pk, form, table)
    if request.method == "POST":
        keep_text(request, request.user)
    elif valid:
        _mark(table)
    return _activity_page(request, plan, row, form, table)


def _mark(table: BegrotingTabel | DekkingTabel) -> bool:
    """Show which typed amounts are none; True where there are."""
    return any([row.show_amount_errors() for row in table.forms])


def _said(request: AuthenticatedRequest) -> None:
    messages.success(request, _("Opgeslagen om %(tijd)s.") % {"tijd": f"{localtime():%H:%M}"})


def _save_activity(
    request: AuthenticatedRequest,
    plan: Activiteitenplan,
    activiteit_pk: int | None,
    form: ActiviteitForm,
    table: BegrotingTabel,
) -> HttpResponse:
    lines = [row.invoer for row in table.forms]  # before marking, which takes what is wrong out of the clean data
    wrong = _mark(table)
    try:
        saved = save_activiteit(
            plan.pk,
            by=request.user,
            revision=form.cleaned_data["revision"],
            invoer=form.invoer,
            regels=lines,
            activiteit_pk=activiteit_pk,
        )
    except (Conflict, Activiteit.DoesNotExist):
        keep_text(request, request.user)
        return _activity_conflict(request, plan.pk, activiteit_pk, form, table)
    except TransitionNotAllowed:
        return _closed(request, plan)
    drop_text(request)
    _said(request)
    if wrong or "meer" in request.POST:
        return redirect("subsidies:activiteit_write", plan.pk, saved.pk)
    return redirect(plan)


def _activity_conflict(
    request: AuthenticatedRequest,
    plan_pk: int,
    activiteit_pk: int | None,
    form: ActiviteitForm,
    table: BegrotingTabel,
) -> HttpResponse:
    """A colleague saved first: what is stored now stands beside what was typed, and the writer chooses."""
    plan = Activiteitenplan.objects.for_detail().get(pk=plan_pk)
    rows = plan.activiteiten.select_related("organisatie", "knoop").prefetch_related("begrotingsregels")
    stored = rows.filter(pk=activiteit_pk).first() if activiteit_pk else None
    form.start_from(plan.revision)
    return _activity_page(
        request, plan, stored, form, table, botsing=True, verdwenen=activiteit_pk is not None and stored is None
    )


def _activity_page(
    request: AuthenticatedRequest,
    plan: Activiteitenplan,
    row: Activiteit | None,
    form: ActiviteitForm,
    table: BegrotingTabel,
    *,
    botsing: bool = False,
    verdwenen: bool = False,
) -> HttpResponse:
    context = {
        "plan": plan,
        "activiteit": row,
        "form": form,
        "formset": table,
        "botsing": botsing,
        "verdwenen": verdwenen,
        "fout_titel": _("Kijk dit nog na"),
        "fout_veilig": _("Uw tekst staat nog in het formulier.")
        if request.method == "POST"
        else _("Alles is opgeslagen zoals u het schreef."),
    }
    return render(request, "subsidies/plan_activiteit.html", context, status=409 if botsing else 200)


def _closed(request: AuthenticatedRequest, plan: Activiteitenplan) -> HttpResponse:
    """The plan was handed in meanwhile: what was typed can be copied from the page."""
    hidden = ("csrfmiddlewaretoken", "revision")
    typed = [
        value
        for name, value in request.POST.items()
        if isinstance(value, str) and value.strip() and name not in hidden and "_FORMS" not in name
    ]
    status = 409 if request.method == "POST" else 200
    return render(request, "subsidies/plan_gesloten.html", {"plan": plan, "getypt": typed}, status=status)


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def dekking_write(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Where the money comes from, beside what the activities cost."""
    plan = _load(request, pk)
    if request.method == "POST" and "weggooien" in request.POST:
        drop_text(request)
        return redirect(plan)
    if not plan.is_writable:
        return _closed(request, plan)
    data = form_data(request)
    form, table = PlantoelichtingForm(plan, data), dekking_tabel(plan, data)
    valid = table.is_valid() and (data is None or form.is_valid())
    if request.method == "POST" and valid:
        return _save_cover(request, plan, form, table)
    if request.method == "POST":
        keep_text(request, request.user)
    elif valid:
        _mark(table)
    return _cover_page(request, plan, form, table)


def _save_cover(
    request: AuthenticatedRequest, plan: Activiteitenplan, form: PlantoelichtingForm, table: DekkingTabel
) -> HttpResponse:
    rows = [row.invoer for row in table.forms]
    wrong = _mark(table)
    try:
        save_dekking(
            plan.pk,
            by=request.user,
            revision=form.cleaned_data["revision"],
            regels=rows,
            toelichting=form.cleaned_data["toelichting"],
        )
    except Conflict:
        keep_text(request, request.user)
        plan = Activiteitenplan.objects.for_detail().get(pk=plan.pk)
        form.start_from(plan.revision)
        return _cover_page(request, plan, form, table, botsing=True)
    except TransitionNotAllowed:
        return _closed(request, plan)
    drop_text(request)
    _said(request)
    return redirect("subsidies:dekking_write", plan.pk) if wrong or "meer" in request.POST else redirect(plan)


def _cover_page(
    request: AuthenticatedRequest,
    plan: Activiteitenplan,
    form: PlantoelichtingForm,
    table: DekkingTabel,
    *,
    botsing: bool = False,
) -> HttpResponse:
    context: dict[str, Any] = {
        "plan": plan,
        "inhoud": plan_context(plan),
        "form": form,
        "formset": table,
        "botsing": botsing,
        "fout_titel": _("Kijk dit nog na"),
        "fout_veilig": _("Uw tekst staat nog in het formulier.")
        if request.method == "POST"
        else _("Alles is opgeslagen zoals u het schreef."),
    }
    return render(request, "subsidies/plan_dekking.html", context, status=409 if botsing else 200)


def _revision(request: AuthenticatedRequest) -> int:
    text = request.POST.get("revision", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _change(request: AuthenticatedRequest, plan: Activiteitenplan, act: Callable[[], object]) -> HttpResponse:
    """Do it; where somebody else was first, say so and show the plan as it is."""
    try:
        act()
    except (Conflict, Activiteit.DoesNotExist, StopIteration):
        messages.info(request, _("Een collega wijzigde het plan net ook. Kijk wat er nu staat en doe het dan opnieuw."))
    except TransitionNotAllowed:
        messages.info(request, _("Dit plan is al ingediend. Hieronder ziet u waar het staat."))
    return redirect(f"{plan.get_absolute_url()}#activiteiten")


@require_POST
@access(WRITERS)
def activiteit_move(request: AuthenticatedRequest, pk: int, activiteit_pk: int) -> HttpResponse:
    """One place up or down."""
    plan = _load(request, pk)
    return _change(
        request,
        plan,
        lambda: move_activiteit(
            pk, activiteit_pk, by=request.user, revision=_revision(request), omhoog="omhoog" in request.POST
        ),
    )


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def activiteit_remove(request: AuthenticatedRequest, pk: int, activiteit_pk: int) -> HttpResponse:
    """Take an activity out, after a page that says what goes."""
    plan = _load(request, pk)
    if request.method == "POST":
        return _change(
            request,
            plan,
            lambda: remove_activiteit(pk, activiteit_pk, by=request.user, revision=_revision(request)),
        )
    rows = plan.activiteiten.select_related("organisatie").prefetch_related("begrotingsregels")
    row = get_object_or_404(rows, pk=activiteit_pk)
    return render(request, "subsidies/plan_activiteit_weg.html", {"plan": plan, "activiteit": row})
