"""Appointments of confidants, and the register of data breaches."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access, may
from accounts.roles import Permission
from evaluaties.actions.datalek import change_datalek, record_datalek
from evaluaties.actions.vertrouwenspersoon import (
    AppointmentRefused,
    confirm_vertrouwenspersoon,
    end_vertrouwenspersoon,
    propose_vertrouwenspersoon,
)
from evaluaties.forms.vertrouwenspersoon import DatalekForm, VoorstelForm
from evaluaties.models import Datalek, Vertrouwenspersoon
from evaluaties.models.vertrouwenspersoon import keeps_datalekken

APPOINTS = "Beheerders: twee van hen wijzen samen een vertrouwenspersoon aan."
KEEPS = "Beheerders en vertrouwenspersonen houden samen het register van datalekken bij."
PAGE = 50
appoints = may(Permission.VERTROUWENSPERSOON_APPOINT)


@require_http_methods(["GET", "HEAD", "POST"])
@access(APPOINTS, when=appoints)
def vertrouwenspersoon_list(request: AuthenticatedRequest) -> HttpResponse:
    """Who was proposed, appointed and ended; and the form to propose."""
    user = request.user
    form = VoorstelForm(request.POST if request.method == "POST" else None, by=user)
    if request.method == "POST" and form.is_valid():
        chosen, begin, end = (form.cleaned_data[name] for name in ("user", "begindatum", "einddatum"))
        try:
            propose_vertrouwenspersoon(chosen, begindatum=begin, einddatum=end, by=user)
        except AppointmentRefused as refused:
            form.add_error("user", str(refused))
        else:
            messages.success(request, _("Het voorstel staat klaar. Een andere beheerder moet het bevestigen."))
            return redirect("evaluaties:vertrouwenspersoon_list")
    rows = Vertrouwenspersoon.objects.visible_to(user).select_related(
        "user", "voorgesteld_door", "bevestigd_door", "beeindigd_door"
    )
    pagina = Paginator(rows.order_by("-voorgesteld_op", "pk"), PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/vertrouwenspersoon_list.html", {"form": form, "pagina": pagina})


@require_POST
@access(APPOINTS, when=appoints)
def vertrouwenspersoon_confirm(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """The second beheerder confirms."""
    row = get_object_or_404(Vertrouwenspersoon.objects.visible_to(request.user), pk=pk)
    try:
        if confirm_vertrouwenspersoon(row, by=request.user):
            messages.success(request, _("De vertrouwenspersoon is aangewezen."))
    except AppointmentRefused as refused:
        messages.error(request, str(refused))
    return redirect("evaluaties:vertrouwenspersoon_list")


@require_POST
@access(APPOINTS, when=appoints)
def vertrouwenspersoon_end(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """It ends now."""
    row = get_object_or_404(Vertrouwenspersoon.objects.visible_to(request.user), pk=pk)
    if end_vertrouwenspersoon(row, by=request.user):
        messages.success(request, _("De aanwijzing is beëindigd. Deze persoon leest vanaf nu niets meer."))
    return redirect("evaluaties:vertrouwenspersoon_list")


@require_http_methods(["GET", "HEAD", "POST"])
@access(KEEPS, when=keeps_datalekken)
def datalek_list(request: AuthenticatedRequest) -> HttpResponse:
    """The register, and the form for a new breach."""
    form = DatalekForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        row = record_datalek(form.facts, by=request.user)
        messages.success(request, _("Het datalek is vastgelegd."))
        return redirect(row)
    rows = Datalek.objects.visible_to(request.user).for_list()
    pagina = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/datalek_list.html", {"form": form, "pagina": pagina})


@require_http_methods(["GET", "HEAD", "POST"])
@access(KEEPS, when=keeps_datalekken)
def datalek_detail(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """One breach: what is known, decided and done."""
    row = get_object_or_404(Datalek.objects.visible_to(request.user), pk=pk)
    form = DatalekForm(request.POST if request.method == "POST" else None, row=row)
    if request.method == "POST" and form.is_valid():
        if change_datalek(row, form.facts, revision=form.cleaned_data["revision"] or 0, by=request.user):
            messages.success(request, _("Opgeslagen."))
            return redirect(row)
        form.add_error(None, _("Een ander sloeg intussen iets op. Vergelijk met hieronder en sla opnieuw op."))
        row.refresh_from_db()
        # what was typed stays; the next time it is saved over the newest
        form.data = {**request.POST.dict(), "revision": str(row.revision)}
    return render(request, "evaluaties/datalek_detail.html", {"form": form, "datalek": row})
