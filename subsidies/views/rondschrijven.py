"""One message to many coordinators: write, look, send."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission, Rol
from subsidies.actions.rondschrijven import receivers, send_rondschrijven
from subsidies.forms.rondschrijven import RondschrijvenForm
from subsidies.models import Rondschrijven
from subsidies.statuses import RondschrijvenAan

PER_PAGE = 20


@require_http_methods(["GET", "POST"])
@access(
    "De uitvoerder aan alle coördinatoren, een accounthouder aan die van de eigen allianties.",
    when=may(Permission.RONDSCHRIJVEN_SEND),
)
def rondschrijven(request: AuthenticatedRequest) -> HttpResponse:
    """Compose, preview with the number of receivers, send; below it what was sent."""
    form = RondschrijvenForm(form_data(request))
    aantal = None
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        aan = RondschrijvenAan(facts["aan"])
        if "versturen" in request.POST:
            row = send_rondschrijven(aan, onderwerp=facts["onderwerp"], tekst=facts["tekst"], by=request.user)
            drop_text(request)
            messages.success(
                request,
                ngettext(
                    "Het bericht is verstuurd aan %(aantal)s coördinator.",
                    "Het bericht is verstuurd aan %(aantal)s coördinatoren.",
                    row.ontvangers,
                )
                % {"aantal": row.ontvangers},
            )
            return redirect("subsidies:rondschrijven")
        aantal = len(receivers(aan, request.user))
        form = RondschrijvenForm(request.POST, preview=aantal > 0)
    sent = Rondschrijven.objects.select_related("door")
    if Rol.UITVOERDER not in request.user.ministry_roles:
        sent = sent.filter(door=request.user)
    context = {
        "form": form,
        "aantal": aantal,
        "voorbeeld": form.cleaned_data if aantal is not None and form.is_valid() else None,
        "pagina": Paginator(sent, PER_PAGE).get_page(request.GET.get("pagina")),
        "fout_titel": _("Het bericht is nog niet verstuurd"),
    }
    return render(request, "subsidies/rondschrijven.html", context)
