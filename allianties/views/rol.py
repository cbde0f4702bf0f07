"""Pages on which the beheerder gives a role to a person, or ends one."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from accounts.models import Rolverlening, User
from allianties import actions
from allianties.forms import AccounthouderschapForm, ContactpersoonForm, EindeForm, RolForm
from allianties.models import Accounthouderschap, Contactpersoon
from allianties.permissions import is_beheerder
from allianties.views.pagina import form_page
from allianties.views.persoon import BEHEER, kruimels, persoon_url

FORM_METHODS = ["GET", "HEAD", "POST"]


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def rol_grant(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """A ministry-wide role."""
    user = get_object_or_404(User, pk=pk)
    form = RolForm(form_data(request), user=user)
    return _grant(request, user, form, _("Rol bij het ministerie geven"), actions.grant_rol)


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def contactpersoon_add(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """A role at an alliance."""
    user = get_object_or_404(User, pk=pk)
    form = ContactpersoonForm(form_data(request), user=user)
    return _grant(request, user, form, _("Rol bij een alliantie geven"), actions.add_contactpersoon)


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def accounthouderschap_add(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """The account of an alliance; it works only together with the role accounthouder."""
    user = get_object_or_404(User, pk=pk)
    form = AccounthouderschapForm(form_data(request), user=user)
    uitleg = _("Dit werkt alleen samen met de rol accounthouder.")
    return _grant(
        request, user, form, _("Accounthouder van een alliantie maken"), actions.add_accounthouderschap, uitleg
    )


def _grant(
    request: AuthenticatedRequest,
    user: User,
    form: forms.Form,
    titel: str,
    action: Callable[..., object],
    uitleg: str = "",
) -> HttpResponse:
    def act(facts: dict[str, Any]) -> tuple[str, str]:
        action(user, by=request.user, **facts)
        return _("De rol van %(naam)s is opgeslagen.") % {"naam": user}, persoon_url(user)

    return form_page(request, form, titel=titel, kruimels=kruimels(user, titel), act=act, uitleg=uitleg)


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def rol_end(request: AuthenticatedRequest, pk: UUID, rij: int) -> HttpResponse:
    """End a ministry-wide role."""
    row = get_object_or_404(Rolverlening.objects.select_related("user"), pk=rij, user=pk)
    return _end(request, row, actions.end_rol)


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def contactpersoon_end(request: AuthenticatedRequest, pk: UUID, rij: int) -> HttpResponse:
    """End a role at an alliance."""
    row = get_object_or_404(Contactpersoon.objects.select_related("user"), pk=rij, user=pk)
    return _end(request, row, actions.end_contactpersoon)


@require_http_methods(FORM_METHODS)
@access(BEHEER, when=is_beheerder)
def accounthouderschap_end(request: AuthenticatedRequest, pk: UUID, rij: int) -> HttpResponse:
    """End the keeping of an account."""
    row = get_object_or_404(Accounthouderschap.objects.select_related("user"), pk=rij, user=pk)
    return _end(request, row, actions.end_accounthouderschap)


def _end(
    request: AuthenticatedRequest,
    row: Rolverlening | Contactpersoon | Accounthouderschap,
    action: Callable[..., object],
) -> HttpResponse:
    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            action(row, tot=facts["tot"], by=request.user)
        except actions.Conflict as conflict:
            raise ValidationError(_("Een collega heeft deze rol intussen gewijzigd. Bekijk de persoon.")) from conflict
        return _("De laatste dag van de rol is opgeslagen."), persoon_url(row.user)

    titel = _("Rol beëindigen")
    return form_page(request, EindeForm(form_data(request)), titel=titel, kruimels=kruimels(row.user, titel), act=act)
