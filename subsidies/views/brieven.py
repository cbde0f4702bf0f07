"""The letters that answer a report: on screen from their frozen facts, and as PDF."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import AuthenticatedRequest, access
from documents.models import Status
from documents.production import make_again
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from subsidies.actions.brief import BRIEF_KIND
from subsidies.actions.pdf import may_stop, retry_pdf, stop_pdf
from subsidies.models import Antwoordbrief, Jaarrapportage
from subsidies.pdf.brief import BriefContext

READERS = "De coördinator en de bestuurder van de alliantie, en wie bij het ministerie haar rapportages leest."


def _load(request: AuthenticatedRequest, pk: int, brief_pk: int) -> Antwoordbrief:
    report = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    rows = Antwoordbrief.objects.visible_to(request.user).select_related("document", "overgang", "versie")
    brief = get_object_or_404(rows.filter(versie__rapportage=report), pk=brief_pk)
    brief.versie.rapportage = report
    return brief


def _pdf(request: AuthenticatedRequest, brief: Antwoordbrief) -> PdfStand:
    """How far the PDF is."""
    rapportage = brief.versie.rapportage
    adressen = Adressen.of(
        "subsidies",
        [rapportage.pk, brief.pk],
        pagina="brief_detail",
        pdf="brief_pdf",
        voortgang="brief_voortgang",
        maken="brief_opnieuw",
        stop="brief_stop" if may_stop(BRIEF_KIND, request.user, rapportage) else "",
    )
    return stand_of(BRIEF_KIND, brief.document, adressen)


@require_GET
@access(READERS, reads="subsidies.brief.gelezen")
def brief_detail(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """The letter, word for word as in the PDF."""
    brief = _load(request, pk, brief_pk)
    context = {
        "rij": brief,
        "rapportage": brief.versie.rapportage,
        "brief": BriefContext.from_facts(brief.document.context),
        "pdf": _pdf(request, brief),
    }
    return render(request, "subsidies/beoordelen_brief.html", context)


@require_GET
@access(READERS)
def brief_voortgang(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """Only the block with the progress: the page fetches it again until the PDF is there."""
    brief = _load(request, pk, brief_pk)
    return render(request, TEMPLATE, {"stand": _pdf(request, brief)})


@require_GET
@access(READERS, reads="subsidies.brief.gelezen")
def brief_pdf(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """The PDF, or 303 to the page that shows the progress; a damaged file is made again from its receipt."""
    brief = _load(request, pk, brief_pk)
    if brief.document.status == Status.KLAAR:
        try:
            return serve(brief.document, name=f"antwoord-jaarrapportage-{pk}-versie-{brief.versie.nummer}")
        except FileDamaged:
            make_again(BRIEF_KIND, brief.document)
            messages.warning(
                request, _("De PDF is beschadigd of kwijt. De brief zelf is veilig. Wij maken de PDF opnieuw.")
            )
    page = redirect("subsidies:brief_detail", pk, brief_pk)
    page.status_code = 303
    return page


@require_POST
@access(READERS)
def brief_opnieuw(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """Make a PDF that failed or was stopped once more."""
    brief = _load(request, pk, brief_pk)
    if retry_pdf(BRIEF_KIND, brief.document, rapportage=brief.versie.rapportage, by=request.user):
        messages.success(request, _("Wij maken de PDF opnieuw. U mag deze pagina verlaten."))
    return redirect("subsidies:brief_detail", pk, brief_pk)


@require_POST
@access("De coördinator, de bestuurder, en wie bij het ministerie de rapportage beoordeelt of controleert.")
def brief_stop(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """Stop the making of a PDF; where it was over, nothing changes."""
    brief = _load(request, pk, brief_pk)
    stopped = stop_pdf(BRIEF_KIND, brief.document, rapportage=brief.versie.rapportage, by=request.user)
    say_stopped(request, is_gestopt=stopped)
    return redirect("subsidies:brief_detail", pk, brief_pk)
