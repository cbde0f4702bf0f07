"""Staff: what researchers may read, until when, and who did not confirm that copies are gone."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from allianties.views.pagina import add_refusal
from documents.dutch import date_long
from evaluaties.actions.toegang import confirm_toegang, grant_toegang, withdraw_toegang
from evaluaties.forms.toegang import ToegangForm
from evaluaties.models import Evaluatie, Onderzoekstoegang
from evaluaties.permissions.aanbeveling import reads_toegang
from evaluaties.views.kader import WRITERS, writes

PAGE = 25


def _evaluatie(request: AuthenticatedRequest, slug: str) -> Evaluatie:
    rows = Evaluatie.objects.visible_to(request.user).select_related("periode")
    return get_object_or_404(rows.prefetch_related("extra_perioden"), slug=slug)


@require_GET
@access("Wie bij het ministerie evaluaties beheert, en controleurs.", when=reads_toegang)
def toegang_list(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The accesses of one evaluation, the one that ends last first."""
    evaluatie = _evaluatie(request, slug)
    rows = Onderzoekstoegang.objects.visible_to(request.user).filter(evaluatie=evaluatie).for_list()
    page = Paginator(rows.order_by("-einddatum", "pk"), PAGE).get_page(request.GET.get("pagina"))
    context = {
        "evaluatie": evaluatie,
        "pagina": page,
        "can_write": writes(request.user),
        "onbevestigd": rows.onbevestigd().count(),
    }
    return render(request, "evaluaties/toegang_list.html", context)


@require_http_methods(["GET", "POST"])
@access(WRITERS, when=writes)
def toegang_grant(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Let a researcher read some alliances and years."""
    evaluatie = _evaluatie(request, slug)
    form = ToegangForm(evaluatie, form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            toegang = grant_toegang(evaluatie, by=request.user, **form.facts())
        except ValidationError as error:
            add_refusal(form, error)
        else:
            drop_text(request)
            if toegang.is_geldig:
                messages.success(request, _("De onderzoeker kan nu lezen wat u vrijgaf."))
            else:
                day = {"dag": date_long(toegang.begindatum)}
                messages.success(request, _("De onderzoeker kan vanaf %(dag)s lezen wat u vrijgaf.") % day)
            return redirect("evaluaties:toegang_list", slug)
    return render(request, "evaluaties/toegang_form.html", {"form": form, "evaluatie": evaluatie})


@require_POST
@access(WRITERS, when=writes)
def toegang_withdraw(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """End an access now."""
    rows = Onderzoekstoegang.objects.visible_to(request.user).filter(evaluatie=_evaluatie(request, slug))
    toegang = get_object_or_404(rows, pk=pk)
    if withdraw_toegang(toegang, by=request.user):
        messages.success(request, _("De toegang is ingetrokken. De onderzoeker kan niets meer lezen."))
    return redirect("evaluaties:toegang_list", slug)


@require_http_methods(["GET", "POST"])
@access("De onderzoeker zelf na het einde van de toegang, en wie bij het ministerie evaluaties beheert.")
def toegang_confirm(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Confirm that all copies are destroyed. The one page that stays; it shows nothing of what was read."""
    rows = Onderzoekstoegang.objects.voorbij().select_related("evaluatie", "user", "bevestigd_door")
    toegang = get_object_or_404(rows, pk=pk)
    if toegang.user_id != request.user.pk and not writes(request.user):
        raise Http404
    if request.method == "POST":
        if confirm_toegang(toegang, by=request.user):
            messages.success(request, _("Dank u. De bevestiging is vastgelegd."))
        return redirect("evaluaties:toegang_confirm", pk)
    context = {"toegang": toegang, "is_eigen": toegang.user_id == request.user.pk}
    return render(request, "evaluaties/toegang_confirm.html", context)
