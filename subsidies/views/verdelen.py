"""The coordinator divides a report over the partners, and puts back what is not ready yet."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.verdelen import divide_rapportage, members_of, reopen_onderdeel
from subsidies.forms.verdelen import ToewijzingForm
from subsidies.models import Jaarrapportage, Onderdeel

COORDINATOR = "De coördinator van de alliantie."


@require_http_methods(["GET", "POST"])
@access(COORDINATOR)
def rapportage_verdelen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who writes which part, and by when; with what is ready."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if Permission.RAPPORTAGE_WRITE not in permissions_for(request.user, rapportage.alliantie):
        return HttpResponse(status=404)
    parts = list(rapportage.onderdelen.in_order())
    members = [(row.organisatie_id, row.organisatie.naam) for row in members_of(rapportage)]
    for part in parts:
        part.rapportage = rapportage
    data = request.POST if request.method == "POST" else None
    forms = [ToewijzingForm(part, members, data) for part in parts]
    if data is not None and all([form.is_valid() for form in forms]):
        try:
            changed = divide_rapportage(pk, by=request.user, verdeling=[form.toewijzing for form in forms])
        except TransitionNotAllowed:
            messages.info(request, _("Deze rapportage is ingediend en kan nu niet worden gewijzigd."))
            return redirect(rapportage)
        told = ngettext("%(aantal)s onderdeel is veranderd.", "%(aantal)s onderdelen zijn veranderd.", changed)
        messages.success(request, _("De verdeling is opgeslagen.") + " " + told % {"aantal": changed})
        return redirect("subsidies:rapportage_verdelen", pk)
    context = {
        "rapportage": rapportage,
        "rijen": forms,
        "fouten": [form for form in forms if form.errors],
        "klaar": sum(part.is_klaar for part in parts),
        "per_partij": _by_party(parts),
    }
    return render(request, "subsidies/verdelen.html", context)


def _by_party(parts: list[Onderdeel]) -> list[tuple[str, int, int]]:
    """Per writer: how many parts, and how many of them are ready."""
    counted: dict[str, list[int]] = {}
    for part in parts:
        row = counted.setdefault(writer_of(part), [0, 0])
        row[0] += 1
        row[1] += part.is_klaar
    return [(naam, total, ready) for naam, (total, ready) in counted.items()]


def writer_of(part: Onderdeel) -> str:
    """Who writes this part, in words."""
    if part.organisatie:
        return part.organisatie.naam
    if part.toegewezen_aan:
        return part.toegewezen_aan.naam
    return _("Alle partners samen") if part.open_voor_allen else _("De coördinator")


@require_POST
@access(COORDINATOR)
def onderdeel_reopen(request: AuthenticatedRequest, pk: int, onderdeel_pk: int) -> HttpResponse:
    """Put a part that was ready back to draft."""
    part = get_object_or_404(
        Onderdeel.objects.visible_to(request.user).select_related("rapportage__subsidie__alliantie"),
        pk=onderdeel_pk,
        rapportage_id=pk,
    )
    if Permission.RAPPORTAGE_WRITE not in permissions_for(request.user, part.rapportage.alliantie):
        return HttpResponse(status=404)
    try:
        part = reopen_onderdeel(part.pk, by=request.user)
    except TransitionNotAllowed:
        messages.info(request, _("Deze rapportage is ingediend en kan nu niet worden gewijzigd."))
    else:
        messages.success(request, _("‘%(titel)s’ staat weer op concept.") % {"titel": part.titel})
    return redirect("subsidies:rapportage_verdelen", pk)
