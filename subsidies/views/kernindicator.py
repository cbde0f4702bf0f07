"""The ministry says what alliances of a period measure in the same way."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission
from subsidies.actions.kernindicator import change_kernindicator, create_kernindicator
from subsidies.forms.kernindicator import KernindicatorForm
from subsidies.models import Kernindicator, Subsidieperiode

WRITERS = "Accounthouders bepalen wat over allianties heen optelt."


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=may(Permission.EVALUATIE_WRITE))
def kernindicator_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Add one to a period."""
    periode = get_object_or_404(Subsidieperiode, slug=slug)
    form = KernindicatorForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            row = create_kernindicator(periode, by=request.user, **form.cleaned_data)
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            return _saved(request, row, _("De indicator is toegevoegd. Allianties kunnen nu aangeven wat meetelt."))
    return _page(request, form, periode, _("Indicator toevoegen die optelt"))


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=may(Permission.EVALUATIE_WRITE))
def kernindicator_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change one; how it is measured only while nothing counts in it."""
    row = get_object_or_404(Kernindicator.objects.select_related("periode"), pk=pk)
    used = row.indicatoren.count()
    form = KernindicatorForm(form_data(request), row=row, is_gebruikt=bool(used))
    if request.method == "POST" and form.is_valid():
        try:
            change_kernindicator(pk, by=request.user, **form.cleaned_data)
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            return _saved(request, row, _("De indicator is gewijzigd."))
    return _page(request, form, row.periode, row.naam, used)


def _saved(request: AuthenticatedRequest, row: Kernindicator, sentence: str) -> HttpResponse:
    drop_text(request)
    messages.success(request, sentence)
    return redirect(f"{reverse('subsidies:uitkomsten')}?periode={row.periode.slug}")


def _page(
    request: AuthenticatedRequest, form: KernindicatorForm, periode: Subsidieperiode, titel: str, gebruikt: int = 0
) -> HttpResponse:
    context = {"form": form, "periode": periode, "titel": titel, "gebruikt": gebruikt}
    return render(request, "subsidies/kernindicator_form.html", context)
