"""An annex in the making on paper: a draft to read and to pass round within the ministry."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import AuthenticatedRequest, access
from documents.models import Status
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.actions.voorbeeld import create_voorbeeld, stop_voorbeeld
from evaluaties.models import Bijlageconcept
from evaluaties.pdf import names_shielded
from evaluaties.permissions.bijlage import composes
from evaluaties.views.bijlageconcept import (
    COMPOSERS,
    FORM_METHODS,
    composing,
    kruimels,
    load_to_change,
)


def _pdf(concept: Bijlageconcept) -> PdfStand | None:
    """How far the last draft is; None where there is none."""
    if concept.voorbeeld is None:
        return None
    adressen = Adressen.of(
        "evaluaties",
        [concept.pk],
        pagina="bijlageconcept_voorbeeld",
        pdf="bijlageconcept_voorbeeld_pdf",
        voortgang="bijlageconcept_voorbeeld_stand",
        stop="bijlageconcept_voorbeeld_stop",
    )
    return stand_of(PDF_KIND, concept.voorbeeld, adressen, is_paneel=True)


@require_http_methods(FORM_METHODS)
@access(COMPOSERS, when=composes)
@composing
def bijlageconcept_voorbeeld(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The last draft on paper, and a button for one of what stands there now."""
    concept = load_to_change(request, pk)
    if request.method == "POST":
        create_voorbeeld(concept, by=request.user)
        messages.success(request, _("Wij maken het voorbeeld. U mag deze pagina verlaten."))
        return redirect("evaluaties:bijlageconcept_voorbeeld", pk)
    titel = _("Voorbeeld als PDF")
    context = {"concept": concept, "pdf": _pdf(concept), "titel": titel, "kruimels": kruimels(concept, titel)}
    return render(request, "evaluaties/samenstellen_voorbeeld.html", context)


@require_POST
@access(COMPOSERS, when=composes)
def bijlageconcept_voorbeeld_stop(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Stop the making of the draft; where it was over, nothing changes."""
    concept = load_to_change(request, pk)
    say_stopped(request, is_gestopt=stop_voorbeeld(concept, by=request.user))
    return redirect("evaluaties:bijlageconcept_voorbeeld", pk)


@require_safe
@access(COMPOSERS, when=composes)
def bijlageconcept_voorbeeld_stand(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Only the block with the progress: the page fetches it again until the PDF is there."""
    concept = load_to_change(request, pk)
    if concept.voorbeeld is None:
        raise Http404
    return render(request, TEMPLATE, {"stand": _pdf(concept)})


@require_safe
@access(COMPOSERS, when=composes, reads="evaluaties.bijlageconcept.voorbeeld_gelezen")
def bijlageconcept_voorbeeld_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The draft, or 303 to the page that shows how far it is."""
    concept = load_to_change(request, pk)
    document = concept.voorbeeld
    if document is not None and document.status == Status.KLAAR and not names_shielded(document.context):
        try:
            return serve(document, name=f"concept-bijlage-{concept.pk}")
        except FileDamaged:
            messages.warning(request, _("De PDF is beschadigd of kwijt. Maak een nieuw voorbeeld."))
    return HttpResponse(
        status=303, headers={"Location": reverse("evaluaties:bijlageconcept_voorbeeld", args=[concept.pk])}
    )
