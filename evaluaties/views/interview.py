"""Interviews of an evaluation: read and written by who evaluates, and by its researchers while their access holds."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from allianties.actions import Conflict
from allianties.models import Alliantie
from evaluaties.actions.interview import change_interview, create_interview, writes_interviews
from evaluaties.forms.interview import InterviewForm, interview_values
from evaluaties.models import Evaluatie, Interview, Toegangsdeel
from evaluaties.models.feitencheck import allianties_van
from evaluaties.views.kader import writes

PAGE = 50
READERS = "De onderzoekers van deze evaluatie, en wie bij het ministerie evaluaties beheert."
READ = "evaluaties.interview.gelezen"


def _evaluatie(request: AuthenticatedRequest, slug: str) -> Evaluatie:
    """404 for everybody else, also for who sees the evaluation itself."""
    evaluatie = get_object_or_404(Evaluatie.objects.visible_to(request.user), slug=slug)
    if not writes_interviews(request.user, evaluatie):
        raise Http404
    return evaluatie


def _choices(user: User, evaluatie: Evaluatie) -> "QuerySet[Alliantie]":
    """A researcher is offered the alliances that were granted, staff all of the evaluation."""
    if writes(user):
        return allianties_van(evaluatie)
    granted = Toegangsdeel.objects.readable_by(user).filter(toegang__evaluatie=evaluatie)
    return Alliantie.objects.filter(pk__in=granted.values("alliantie")).order_by("naam")


@require_GET
@access(READERS, reads=READ)
def interview_list(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """All interviews of one evaluation, by day."""
    evaluatie = _evaluatie(request, slug)
    rows = Interview.objects.visible_to(request.user).filter(evaluatie=evaluatie).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/interview_list.html", {"evaluatie": evaluatie, "pagina": page})


@require_http_methods(["GET", "POST"])
@access(READERS)
def interview_create(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Plan or note an interview."""
    evaluatie = _evaluatie(request, slug)
    initial: dict[str, Any] = {"toestemming": "niet_gevraagd", "status": "gepland"}
    form = InterviewForm(_choices(request.user, evaluatie), form_data(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            create_interview(evaluatie, by=request.user, **form.feiten())
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            drop_text(request)
            messages.success(request, _("Het interview is opgeslagen."))
            return redirect("evaluaties:interview_list", slug)
    context = {"form": form, "evaluatie": evaluatie, "titel": _("Interview toevoegen")}
    return render(request, "evaluaties/interview_form.html", context)


@require_http_methods(["GET", "POST"])
@access(READERS, reads=READ)
def interview_change(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """Read and change one interview."""
    evaluatie = _evaluatie(request, slug)
    rows = Interview.objects.visible_to(request.user).filter(evaluatie=evaluatie).for_list()
    interview = get_object_or_404(rows, pk=pk)
    offered = Q(pk__in=_choices(request.user, evaluatie).values("pk")) | Q(pk=interview.alliantie_id)
    choices = Alliantie.objects.filter(offered).order_by("naam")
    form = InterviewForm(choices, form_data(request), initial=interview_values(interview))
    if request.method == "POST" and form.is_valid():
        try:
            change_interview(interview, revision=form.cleaned_data["revision"], by=request.user, **form.feiten())
        except Conflict:
            now = rows.get(pk=pk)
            form.show_conflict(interview_values(now), now.revision)
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            drop_text(request)
            messages.success(request, _("Het interview is opgeslagen."))
            return redirect("evaluaties:interview_list", slug)
    context = {"form": form, "evaluatie": evaluatie, "titel": _("Interview")}
    return render(request, "evaluaties/interview_form.html", context)
