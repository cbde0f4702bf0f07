"""An annex in other forms: one HTML file, and the facts as JSON and each table as CSV, as they are in the PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from accounts.access import AuthenticatedRequest, access
from documents.production import attachments_of
from evaluaties.models import Bijlage
from evaluaties.pdf import names_shielded
from evaluaties.pdf.samenstelling import SCHEMA_VERSION as SAMENGESTELD
from evaluaties.pdf.web import html_edition
from evaluaties.views.bijlage import SHARED


@require_safe
@access(SHARED, reads="evaluaties.bijlage.gegevens_gelezen")
def bijlage_gegevens(request: AuthenticatedRequest, pk: int, naam: str) -> HttpResponse:
    """``html``, ``json``, or the name of a table. Not while it names who is shielded since; always saved, not shown."""
    bijlage = get_object_or_404(Bijlage.objects.visible_to(request.user).select_related("document"), pk=pk)
    document = bijlage.document
    if names_shielded(document.context):
        raise Http404
    if naam == "html" and document.context["schema_version"] == SAMENGESTELD:
        page = html_edition(document.context, document.nummer).encode()
        return _file(f"{document.nummer}.html", "text/html", page)
    for file in attachments_of(document):
        if file.name == f"{naam}.csv" or (naam == "json" and file.name.endswith(".json")):
            return _file(file.name, file.mime, file.data)
    raise Http404


def _file(name: str, mime: str, data: bytes) -> HttpResponse:
    response = HttpResponse(data, content_type=f"{mime}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response
