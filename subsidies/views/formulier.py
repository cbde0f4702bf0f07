"""The blank form of a report, for a team that writes offline."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from documents.models import Status
from documents.production import make_again
from documents.responses import serve
from documents.stand import TEMPLATE, Adressen, PdfStand, say_stopped, stand_of
from documents.storage import FileDamaged
from subsidies.actions.formulier import FORM_KIND, create_formulier, form_document, form_for
from subsidies.actions.pdf import stop_pdf
from subsidies.models import Jaarrapportage
from subsidies.pdf.formulier import Formulier, as_text

WRITERS = "Wie aan deze rapportage schrijft: de coördinator en de bestuurder alles, een partner de eigen onderdelen."


def _form(request: AuthenticatedRequest, pk: int) -> tuple[Jaarrapportage, Formulier]:
    rapportage = get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)
    form = form_for(rapportage, request.user)
    if form is None:
        raise Http404
    return rapportage, form


@require_http_methods(["GET", "POST"])
@access(WRITERS, reads="subsidies.formulier.gelezen")
def formulier(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The page with both forms of the form; POST asks for the PDF."""
    rapportage, form = _form(request, pk)
    if request.method == "POST":
        create_formulier(rapportage, by=request.user)
        return redirect("subsidies:formulier", pk)
    context = {"rapportage": rapportage, "pdf": _pdf(rapportage, form)}
    return render(request, "subsidies/lezen/formulier.html", context)


def _pdf(rapportage: Jaarrapportage, form: Formulier) -> PdfStand:
    """How far the PDF of exactly this form is."""
    adressen = Adressen.of(
        "subsidies",
        [rapportage.pk],
        pagina="formulier",
        pdf="formulier_pdf",
        voortgang="formulier_voortgang",
        maken="formulier",
        stop="formulier_stop",
    )
    return stand_of(FORM_KIND, form_document(form), adressen)


@require_GET
@access(WRITERS)
def formulier_voortgang(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Only the block with the progress: fetched again by the page while it is not done."""
    return render(request, TEMPLATE, {"stand": _pdf(*_form(request, pk))})


@require_POST
@access(WRITERS)
def formulier_stop(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Stop the making; where it was over, nothing changes."""
    rapportage, form = _form(request, pk)
    document = form_document(form)
    stopped = document is not None and stop_pdf(FORM_KIND, document, rapportage=rapportage, by=request.user)
    say_stopped(request, is_gestopt=stopped)
    return redirect("subsidies:formulier", pk)


@require_GET
@access(WRITERS, reads="subsidies.formulier.gelezen")
def formulier_tekst(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The form as plain text."""
    _rapportage, form = _form(request, pk)
    response = HttpResponse(b"\xef\xbb\xbf" + as_text(form).encode(), content_type="text/plain; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="formulier-jaarrapportage-{pk}.txt"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


@require_GET
@access(WRITERS, reads="subsidies.formulier.gelezen")
def formulier_pdf(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The form as a PDF, or 303 to the page where it is asked for."""
    _rapportage, form = _form(request, pk)
    document = form_document(form)
    page = redirect("subsidies:formulier", pk)
    page.status_code = 303
    if document is None or document.status != Status.KLAAR:
        return page
    try:
        return serve(document, name=f"formulier-jaarrapportage-{pk}")
    except FileDamaged:
        make_again(FORM_KIND, document)
        messages.warning(request, _("De PDF is beschadigd of kwijt. Wij maken hem opnieuw; kijk over een minuut."))
        return page
