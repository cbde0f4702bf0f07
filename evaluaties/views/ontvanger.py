"""Names of recipients: proposals that two are one organisation, decisions, and the link to an organisation of ours."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from allianties.models import Organisatie
from evaluaties.actions.ontvanger import BesluitBotst, decide_naampaar, link_ontvanger
from evaluaties.forms.ontvanger import BesluitForm, KoppelForm
from evaluaties.models import Naampaar, Ontvanger, Overzichtrij
from evaluaties.permissions.motief import imports_overzichten
from evaluaties.statuses import PaarBesluit

PAGE = 50
IMPORTERS = "Accounthouders en beheerders."


@require_GET
@access(IMPORTERS, when=imports_overzichten)
def naampaar_list(request: AuthenticatedRequest) -> HttpResponse:
    """Names that look like each other: those that wait for a decision, or those on which was decided."""
    is_decided = request.GET.get("stand") == "besloten"
    pairs = Naampaar.objects.visible_to(request.user).for_list()
    rows = pairs.besloten().order_by("-besloten_op", "pk") if is_decided else pairs.open()
    context = {
        "pagina": Paginator(rows, PAGE).get_page(request.GET.get("pagina")),
        "is_besloten": is_decided,
        "query": "stand=besloten&" if is_decided else "",
    }
    return render(request, "evaluaties/naampaar_list.html", context)


@require_POST
@access(IMPORTERS, when=imports_overzichten)
def naampaar_besluit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Decide on one pair; remembered for every later import."""
    pair = get_object_or_404(Naampaar.objects.visible_to(request.user).for_list(), pk=pk)
    form = BesluitForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Kies of het dezelfde organisatie is."))
        return redirect("evaluaties:naampaar_list")
    try:
        decide_naampaar(pair, besluit=PaarBesluit(form.cleaned_data["besluit"]), by=request.user)
    except BesluitBotst as clash:
        messages.error(request, str(clash))
    else:
        messages.success(request, _("Uw besluit is bewaard."))
    back = {"stand": "besloten"} if pair.besluit != PaarBesluit.OPEN else {}
    page = request.POST.get("pagina", "")
    query = urlencode(back | ({"pagina": page} if page.isdecimal() else {}))
    address = reverse("evaluaties:naampaar_list")
    return redirect(f"{address}?{query}" if query else address)


@require_http_methods(["GET", "POST"])
@access(IMPORTERS, when=imports_overzichten)
def ontvanger_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One recipient: its spellings, what it received, and which organisation of ours it is."""
    recipient = get_object_or_404(
        Ontvanger.objects.visible_to(request.user).select_related("hoofd", "organisatie", "gekoppeld_door"), pk=pk
    )
    form = KoppelForm(
        request.POST if request.method == "POST" else None,
        ontvanger=recipient,
        organisaties=Organisatie.objects.visible_to(request.user),
    )
    if request.method == "POST" and form.is_valid():
        if link_ontvanger(recipient, form.cleaned_data["organisatie"], by=request.user):
            messages.success(request, _("De koppeling is bewaard."))
        return redirect("evaluaties:ontvanger_detail", pk)
    group = recipient.telt_als
    spellings = Ontvanger.objects.filter(pk=group) | Ontvanger.objects.filter(hoofd=group)
    rows = (
        Overzichtrij.objects.tellend(is_fictief=recipient.is_fictief)
        .filter(ontvanger__in=spellings)
        .select_related("overzicht")
        .order_by("-jaar", "regeling", "pk")
    )
    context = {
        "ontvanger": recipient,
        "schrijfwijzen": spellings.order_by("naam"),
        "pagina": Paginator(rows, PAGE).get_page(request.GET.get("pagina")),
        "form": form,
    }
    return render(request, "evaluaties/ontvanger_detail.html", context)
