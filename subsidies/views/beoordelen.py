"""Judging reports: take up, send back, give akkoord."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.transitions import TransitionNotAllowed
from subsidies.actions.rapportage import approve_rapportage, return_rapportage, take_up_rapportage
from subsidies.forms import RedenForm
from subsidies.models import Jaarrapportage

JUDGES = "De accounthouder van deze alliantie."


def _load(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    return get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)


def _done(request: AuthenticatedRequest, pk: int, act: Callable[[], None], sentence: str) -> HttpResponse:
    """Do it; where the report moved on meanwhile, show where it stands now."""
    try:
        act()
    except TransitionNotAllowed:
        messages.info(request, _("De rapportage is intussen van stand veranderd. Hieronder ziet u waar zij staat."))
    else:
        messages.success(request, sentence)
    return redirect("subsidies:rapportage_detail", pk)


@require_POST
@access(JUDGES)
def rapportage_take_up(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Start judging."""
    _load(request, pk)
    return _done(
        request, pk, lambda: take_up_rapportage(pk, by=request.user), _("U hebt de rapportage in behandeling genomen.")
    )


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_return(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Send back, with a reason."""
    rapportage = _load(request, pk)
    form = RedenForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        reden = form.cleaned_data["reden"]
        return _done(
            request,
            pk,
            lambda: return_rapportage(pk, by=request.user, reden=reden),
            _("De rapportage is teruggestuurd. De alliantie krijgt bericht."),
        )
    return render(request, "subsidies/rapportage_return.html", {"rapportage": rapportage, "form": form})


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_approve(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Give akkoord, after a page that says what it means."""
    rapportage = _load(request, pk)
    if request.method == "POST":
        return _done(
            request,
            pk,
            lambda: approve_rapportage(pk, by=request.user),
            _("U hebt akkoord gegeven. Akkoord is geen vaststelling."),
        )
    return render(
        request, "subsidies/rapportage_approve.html", {"rapportage": rapportage, "versie": rapportage.versies.last()}
    )
