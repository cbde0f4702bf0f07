"""The letters that answer a report: on screen from their frozen facts, and as PDF."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import AuthenticatedRequest, access
from documents.models import Document, Status
from documents.production import make_again
from documents.responses import serve
from documents.storage import FileDamaged
from jobs.models import Job
from jobs.queue import retry
from subsidies.actions.brief import BRIEF_KIND
from subsidies.models import Antwoordbrief, Jaarrapportage
from subsidies.pdf.brief import BriefContext

READERS = "De coördinator en de bestuurder van de alliantie, en wie bij het ministerie haar rapportages leest."


def _load(request: AuthenticatedRequest, pk: int, brief_pk: int) -> Antwoordbrief:
    report = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    rows = Antwoordbrief.objects.visible_to(request.user).select_related("document", "overgang", "versie")
    brief = get_object_or_404(rows.filter(versie__rapportage=report), pk=brief_pk)
    brief.versie.rapportage = report
    return brief


def _progress(document: Document) -> dict[str, object]:
    """How far the PDF is."""
    job = None if document.status == Status.KLAAR else Job.objects.for_key(BRIEF_KIND, str(document.pk))
    return {"document": document, "taak": job}


@require_GET
@access(READERS, reads="subsidies.brief.gelezen")
def brief_detail(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """The letter, word for word as in the PDF."""
    brief = _load(request, pk, brief_pk)
    context = {
        "rij": brief,
        "rapportage": brief.versie.rapportage,
        "brief": BriefContext.from_facts(brief.document.context),
        **_progress(brief.document),
    }
    return render(request, "subsidies/beoordelen_brief.html", context)


@require_GET
@access(READERS)
def brief_voortgang(request: AuthenticatedRequest, pk: int, brief_pk: int) -> HttpResponse:
    """Only the block with the progress: the page fetches it again until the PDF is there."""
    brief = _load(request, pk, brief_pk)
    context = {"rij": brief, "rapportage": brief.versie.rapportage, **_progress(brief.document)}
    return render(request, "subsidies/beoordelen_brief_pdf.html", context)


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
    """Try a failed PDF again."""
    brief = _load(request, pk, brief_pk)
    job = Job.objects.for_key(BRIEF_KIND, str(brief.document_id))
    if job is not None and retry(job):
        messages.success(request, _("Wij maken de PDF opnieuw. U mag deze pagina verlaten."))
    return redirect("subsidies:brief_detail", pk, brief_pk)
