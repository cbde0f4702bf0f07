"""Importing public subsidy overviews: upload, look at every row's fate, apply, undo."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from allianties.views.pagina import add_refusal
from documents.responses import serve
from documents.storage import FileDamaged
from documents.uploads import takes_file
from evaluaties.actions.overzicht import (
    CONTROLE_KIND,
    TOEPASSEN_KIND,
    receive_overzicht,
    remove_overzicht,
    retry_overzicht,
    start_toepassen,
    undo_overzicht,
)
from evaluaties.forms.overzicht import OngedaanForm, OverzichtForm
from evaluaties.models import Naampaar, Subsidieoverzicht
from evaluaties.permissions.motief import imports_overzichten
from evaluaties.statuses import OVERZICHT_BADGES, OverzichtStatus
from jobs.models import Job
from jobs.models import Status as JobStatus

PAGE = 50
IMPORTERS = "Accounthouders en beheerders."
FATES = ("alle", "geweigerd", "aanvaard")


@require_http_methods(["GET", "POST"])
@access(IMPORTERS, when=imports_overzichten)
@takes_file
def overzicht_list(request: AuthenticatedRequest) -> HttpResponse:
    """Imports, the newest first, with the form for a new file."""
    sent = request.method == "POST"
    form = OverzichtForm(request.POST if sent else None, request.FILES if sent else None)
    if sent and form.is_valid():
        try:
            overzicht, is_new = receive_overzicht(
                form.csv, naam=form.naam, is_fictief=form.cleaned_data["is_fictief"], by=request.user
            )
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            if is_new:
                messages.success(request, _("Wij controleren het bestand. Er telt nog niets mee."))
            else:
                messages.info(request, _("Dit bestand is er al. U ziet hier wat ermee is gedaan."))
            return redirect(overzicht)
    page = Paginator(Subsidieoverzicht.objects.visible_to(request.user).for_list(), PAGE).get_page(
        request.GET.get("pagina")
    )
    context = {
        "pagina": page,
        "rijen": [(row, OVERZICHT_BADGES[OverzichtStatus(row.status)]) for row in page],
        "form": form,
        "open_paren": Naampaar.objects.visible_to(request.user).open().count(),
    }
    return render(request, "evaluaties/overzicht_list.html", context)


def _load(request: AuthenticatedRequest, pk: int) -> Subsidieoverzicht:
    return get_object_or_404(Subsidieoverzicht.objects.visible_to(request.user).for_list(), pk=pk)


def _progress(overzicht: Subsidieoverzicht) -> dict[str, object]:
    """What the block with the progress shows."""
    status = OverzichtStatus(overzicht.status)
    kind = CONTROLE_KIND if status == OverzichtStatus.CONTROLE else TOEPASSEN_KIND
    is_busy = status in (OverzichtStatus.CONTROLE, OverzichtStatus.TOEPASSEN)
    job = Job.objects.for_key(kind, str(overzicht.pk)) if is_busy else None
    is_failed = job is not None and job.status == JobStatus.MISLUKT
    return {
        "overzicht": overzicht,
        "badge": OVERZICHT_BADGES[OverzichtStatus.GEWEIGERD if is_failed else status],
        "taak": job,
        "is_bezig": is_busy and not is_failed,
        "is_mislukt": is_failed,
    }


@require_GET
@access(IMPORTERS, when=imports_overzichten)
def overzicht_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One import: how far it is, every row with its fate, and what can be done now."""
    overzicht = _load(request, pk)
    fate = request.GET.get("lot", "alle")
    rows = overzicht.regels.order_by("regel")
    if fate in FATES[1:]:
        rows = rows.filter(is_aanvaard=fate == "aanvaard")
    context = {
        **_progress(overzicht),
        "pagina": Paginator(rows, PAGE).get_page(request.GET.get("pagina")),
        "lot": fate if fate in FATES else "alle",
        "query": f"lot={fate}&" if fate in FATES[1:] else "",
    }
    return render(request, "evaluaties/overzicht_detail.html", context)


@require_GET
@access(IMPORTERS, when=imports_overzichten)
def overzicht_voortgang(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Only the block with the progress: the page fetches it again until it is final."""
    return render(request, "evaluaties/overzicht_voortgang.html", _progress(_load(request, pk)))


@require_GET
@access(IMPORTERS, when=imports_overzichten, reads="evaluaties.subsidieoverzicht.gelezen")
def overzicht_bestand(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The file as it came in."""
    overzicht = _load(request, pk)
    try:
        return serve(overzicht.document, name=f"subsidieoverzicht-{overzicht.pk}")
    except FileDamaged:
        messages.warning(request, _("Het bestand is beschadigd of kwijt. De ingelezen rijen zijn er nog."))
        return redirect(overzicht)


@require_POST
@access(IMPORTERS, when=imports_overzichten)
def overzicht_toepassen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Apply what was checked; a second press changes nothing."""
    overzicht = _load(request, pk)
    if start_toepassen(overzicht, by=request.user):
        messages.success(request, _("Wij passen het overzicht toe. U mag deze pagina verlaten."))
    return redirect(overzicht)


@require_POST
@access(IMPORTERS, when=imports_overzichten)
def overzicht_retry(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Check once more what failed."""
    overzicht = _load(request, pk)
    if retry_overzicht(overzicht, by=request.user):
        messages.success(request, _("Wij controleren het bestand opnieuw."))
    return redirect(overzicht)


@require_http_methods(["GET", "POST"])
@access(IMPORTERS, when=imports_overzichten)
def overzicht_ongedaan(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Undo a whole import, with a reason; a second time changes nothing."""
    overzicht = _load(request, pk)
    if overzicht.status != OverzichtStatus.TOEGEPAST:
        messages.info(request, _("Dit overzicht telt niet mee. Er is niets veranderd."))
        return redirect(overzicht)
    form = OngedaanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        undo_overzicht(overzicht, reden=form.cleaned_data["reden"], by=request.user)
        messages.success(request, _("Het overzicht telt niet meer mee."))
        return redirect(overzicht)
    return render(request, "evaluaties/overzicht_ongedaan.html", {"overzicht": overzicht, "form": form})


@require_POST
@access(IMPORTERS, when=imports_overzichten)
def overzicht_weg(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Throw away what was never applied."""
    overzicht = _load(request, pk)
    if not remove_overzicht(overzicht, by=request.user):
        messages.info(request, _("Dit overzicht is toegepast of nog bezig. Er is niets weggegooid."))
        return redirect(overzicht)
    messages.success(request, _("Het overzicht is weggegooid. Er telde niets mee."))
    return redirect("evaluaties:overzicht_list")
