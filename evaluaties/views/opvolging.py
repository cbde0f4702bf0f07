"""Acts, talks and landings of a recommendation."""

from typing import Any, cast

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.views.pagina import form_page
from evaluaties.actions import opvolging as actions
from evaluaties.forms.opvolging import BesprekingForm, LandingForm, OpvolgactieForm, actie_values, bespreking_values
from evaluaties.models import Aanbeveling, Bespreking, Landing, Opvolgactie
from evaluaties.models.opvolging import LandingSoort
from evaluaties.views.aanbeveling import FOLLOWERS, keeps_evaluations, kruimels, load


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def opvolgactie_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add an act."""
    row = load(request, pk)
    form = OpvolgactieForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_opvolgactie(pk, by=request.user, **cast(Any, form.feiten()))
        return _("De actie is toegevoegd."), row.get_absolute_url()

    titel = _("Actie toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def opvolgactie_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change an act, or say that it was done."""
    visible = Aanbeveling.objects.visible_to(request.user)
    actie = get_object_or_404(Opvolgactie.objects.filter(aanbeveling__in=visible).select_related("aanbeveling"), pk=pk)
    form = OpvolgactieForm(form_data(request), actie=actie)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_opvolgactie(pk, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De actie is opgeslagen."), actie.aanbeveling.get_absolute_url()

    titel = _("Actie wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(actie.aanbeveling, titel),
        act=act,
        now=lambda: actie_values(Opvolgactie.objects.get(pk=pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def bespreking_add(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Note what an alliance said."""
    row = load(request, pk)

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_bespreking(pk, by=request.user, **cast(Any, form.feiten()))
        return _("De bespreking is toegevoegd."), row.get_absolute_url()

    form = BesprekingForm(form_data(request), user=request.user, aanbeveling=row)
    titel = _("Bespreking toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def bespreking_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Correct what was noted of a talk."""
    visible = Bespreking.objects.visible_to(request.user).select_related("aanbeveling", "alliantie")
    row = get_object_or_404(visible, pk=pk)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_bespreking(pk, by=request.user, **facts)
        return _("De bespreking is gewijzigd."), row.aanbeveling.get_absolute_url()

    form = BesprekingForm(form_data(request), user=request.user, aanbeveling=row.aanbeveling, bespreking=row)
    titel = _("Bespreking wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(row.aanbeveling, titel),
        act=act,
        uitleg=row.aanbeveling.tekst,
        now=lambda: bespreking_values(visible.get(pk=pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def landing_add(request: AuthenticatedRequest, pk: int, soort: str) -> HttpResponse:
    """Say where it landed."""
    row = load(request, pk)
    if soort not in LandingSoort.values:
        raise Http404
    kind = LandingSoort(soort)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_landing(pk, soort=kind, by=request.user, **facts)
        return _("Opgeslagen waar de aanbeveling terechtkwam."), row.get_absolute_url()

    form = LandingForm(form_data(request), soort=kind, user=request.user)
    titel = _("Waar zij terechtkwam: %(soort)s") % {"soort": kind.label}
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_POST
@access(FOLLOWERS, when=keeps_evaluations)
def landing_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take back that it landed there."""
    landing = get_object_or_404(Landing.objects.visible_to(request.user).select_related("aanbeveling"), pk=pk)
    actions.remove_landing(pk, by=request.user)
    messages.success(request, _("Weggehaald. In de geschiedenis blijft het staan."))
    return redirect(landing.aanbeveling)
