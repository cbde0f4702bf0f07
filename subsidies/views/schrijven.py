"""Beginning a report, handing it in, and taking it back; its parts are written on the pages of views/onderdeel.py."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.permissions import permissions_for
from subsidies.actions.genereren import start_rapportage, update_rapportage
from subsidies.actions.rapportage import NotReady, blocking_points, submit_rapportage, withdraw_rapportage
from subsidies.forms import IndienForm, RedenForm
from subsidies.models import Jaarrapportage, Verplichting
from subsidies.pdf import Written, missing_parts
from subsidies.permissions import allowed_transitions
from subsidies.statuses import SUBMIT, WITHDRAW

SUBMITTERS = "De bestuurder van de penvoerder, en een coördinator met een mandaat."


@require_POST
@access("De coördinator van de alliantie.")
def rapportage_start(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Begin the report of a duty; a second press gives the same report."""
    verplichting = get_object_or_404(
        Verplichting.objects.visible_to(request.user).select_related("subsidie__alliantie", "subsidie__regeling"), pk=pk
    )
    alliantie = verplichting.subsidie.alliantie
    if alliantie is None or Permission.RAPPORTAGE_WRITE not in permissions_for(request.user, alliantie):
        return HttpResponse(status=404)
    return redirect(start_rapportage(verplichting, by=request.user))


@require_POST
@access("De coördinator van de alliantie.")
def rapportage_update(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Add to the form what came after its beginning: plan, theory, questions, partners, indicators."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if Permission.RAPPORTAGE_WRITE not in permissions_for(request.user, rapportage.alliantie):
        return HttpResponse(status=404)
    try:
        added = update_rapportage(pk, by=request.user)
    except TransitionNotAllowed:
        messages.info(request, _("Deze rapportage is al ingediend. Het formulier blijft zoals het was."))
    else:
        messages.success(
            request,
            _("Het formulier is bijgewerkt. Wat u schreef, staat er nog.")
            if added
            else _("Er is niets nieuws: het formulier was al bij."),
        )
    return redirect(rapportage)


@require_http_methods(["GET", "POST"])
@access(SUBMITTERS)
def rapportage_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand in after the declaration, with a list of what is still missing."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    if SUBMIT not in allowed_transitions(request.user, rapportage):
        return _not_now(request, rapportage)
    verklaring = rapportage.subsidie.regeling.verklaring(localdate())
    form = IndienForm(request.POST if request.method == "POST" else None, verklaring=verklaring)
    if request.method == "POST" and form.is_valid():
        try:
            versie = submit_rapportage(pk, by=request.user)
        except TransitionNotAllowed:
            return _not_now(request, Jaarrapportage.objects.get(pk=pk))
        except NotReady:
            pass
        else:
            messages.success(request, _("De rapportage is ingediend. U krijgt een ontvangstbevestiging per e-mail."))
            return redirect("subsidies:rapportage_ontvangst", pk, versie.nummer)
    written = Written.of(rapportage)
    annexes = list(rapportage.stukken.filter(verwijderd_op__isnull=True))
    context = {
        "rapportage": rapportage,
        "form": form,
        "fout_titel": _("De rapportage is nog niet ingediend"),
        "fout_veilig": _("Al uw teksten zijn opgeslagen."),
        "blokkades": blocking_points(rapportage, written),
        "ontbreekt": missing_parts(written.parts, written.grens, annexes),
        "niet_klaar": [part for part in written.parts if not part.is_klaar],
        "laatste_dag": date(rapportage.jaar, 12, 31),
        "dagen_te_laat": rapportage.verplichting.days_late(),
    }
    return render(request, "subsidies/rapportage_submit.html", context)


def _not_now(request: AuthenticatedRequest, rapportage: Jaarrapportage) -> HttpResponse:
    """Handed in already (a double click, a second tab, a colleague), or not this person's to do."""
    if rapportage.ingediend_op and not rapportage.is_writable:
        messages.info(request, _("Deze rapportage is al ingediend. Hieronder ziet u waar zij staat."))
    else:
        messages.info(request, _("Alleen de bestuurder, of een coördinator met een mandaat, kan indienen."))
    return redirect("subsidies:rapportage_detail", rapportage.pk)


@require_http_methods(["GET", "POST"])
@access(SUBMITTERS)
def rapportage_withdraw(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take back what nobody took up yet, with a reason."""
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    elsewhere = _("U kunt deze rapportage nu niet intrekken. Hieronder ziet u waar zij staat.")
    if WITHDRAW not in allowed_transitions(request.user, rapportage):
        messages.info(request, elsewhere)
        return redirect(rapportage)
    form = RedenForm(
        form_data(request), vraag=_("Waarom trekt u de rapportage in? Het ministerie leest dit."), knop=_("Intrekken")
    )
    if request.method == "POST" and form.is_valid():
        try:
            withdraw_rapportage(pk, by=request.user, reden=form.cleaned_data["reden"])
        except TransitionNotAllowed:
            messages.info(request, elsewhere)
        else:
            drop_text(request)
            messages.success(request, _("De rapportage is ingetrokken. U kunt haar weer wijzigen."))
        return redirect(rapportage)
    return render(request, "subsidies/rapportage_withdraw.html", {"rapportage": rapportage, "form": form})
