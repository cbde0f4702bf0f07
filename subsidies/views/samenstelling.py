"""Who takes part in an alliance: join, leave, another penvoerder. The rules of the running grant are asked first."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission
from allianties.actions import Conflict
from allianties.forms import DeelnameEindeForm, DeelnameForm, PenvoerderForm
from allianties.models import Alliantie, Deelname
from allianties.permissions import permissions_for
from subsidies.actions import samenstelling

CHANGERS = "De beheerder, en de accounthouder van deze alliantie."


def _load(request: AuthenticatedRequest, slug: str) -> Alliantie:
    """The alliance that this person sees and whose composition it may change."""
    visible = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    if Permission.DEELNAME_CHANGE not in permissions_for(request.user, visible):
        return get_object_or_404(Alliantie.objects.none())
    return visible


def _change(
    request: AuthenticatedRequest, alliantie: Alliantie, form: Any, titel: str, act: Callable[[dict[str, Any]], object]
) -> HttpResponse:
    """One form, one action: what the rules refuse stands above the form, and what was typed stays."""
    if request.method == "POST" and form.is_valid():
        try:
            act(form.cleaned_data)
        except samenstelling.RegelOvertreden as refused:
            form.add_error(None, f"{refused} § {refused.artikel}")
        except ValidationError as refused:
            form.add_error(None, refused)
        except Conflict:
            form.add_error(
                None,
                _("Een collega wijzigde deze deelname net ook. Open de bladzijde opnieuw en kijk wat er nu staat."),
            )
        else:
            drop_text(request)
            messages.success(request, _("De samenstelling is gewijzigd."))
            return redirect(alliantie)
    return render(request, "subsidies/samenstelling_form.html", {"alliantie": alliantie, "form": form, "titel": titel})


@require_http_methods(["GET", "POST"])
@access(CHANGERS)
def deelname_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """An organisation joins."""
    alliantie = _load(request, slug)
    form: BaseForm = DeelnameForm(form_data(request), alliantie=alliantie)
    return _change(
        request,
        alliantie,
        form,
        _("Partner toevoegen"),
        lambda facts: samenstelling.add_deelname(alliantie, by=request.user, **facts),
    )


@require_http_methods(["GET", "POST"])
@access(CHANGERS)
def deelname_end(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """An organisation leaves."""
    alliantie = _load(request, slug)
    deelname = get_object_or_404(Deelname.objects.select_related("organisatie"), pk=pk, alliantie=alliantie)
    form: BaseForm = DeelnameEindeForm(form_data(request), deelname=deelname)
    return _change(
        request,
        alliantie,
        form,
        _("Deelname van %(naam)s beëindigen") % {"naam": deelname.organisatie.naam},
        lambda facts: samenstelling.end_deelname(deelname, by=request.user, **{"revision": deelname.revision, **facts}),
    )


@require_http_methods(["GET", "POST"])
@access(CHANGERS)
def penvoerder_change(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Another member leads."""
    alliantie = _load(request, slug)
    form: BaseForm = PenvoerderForm(form_data(request), alliantie=alliantie)
    return _change(
        request,
        alliantie,
        form,
        _("Penvoerder wijzigen"),
        lambda facts: samenstelling.change_penvoerder(alliantie, by=request.user, **facts),
    )
