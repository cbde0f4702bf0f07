"""What is in an annex besides its pages: the facts as JSON and each table as CSV, as they are in the PDF."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from accounts.access import AuthenticatedRequest, access
from documents.production import attachments_of
from evaluaties.models import Bijlage
from evaluaties.pdf import names_shielded
from evaluaties.views.bijlage import SHARED


@require_safe
@access(SHARED, reads="evaluaties.bijlage.gegevens_gelezen")
def bijlage_gegevens(request: AuthenticatedRequest, pk: int, naam: str) -> HttpResponse:
    """One of the files inside the PDF: ``json``, or the name of a table. Not while it names who is shielded since."""
    bijlage = get_object_or_404(Bijlage.objects.visible_to(request.user).select_related("document"), pk=pk)
    if names_shielded(bijlage.document.context):
        raise Http404
    for file in attachments_of(bijlage.document):
        if file.name == f"{naam}.csv" or (naam == "json" and file.name.endswith(".json")):
            response = HttpResponse(file.data, content_type=f"{file.mime}; charset=utf-8")
            response["Content-Disposition"] = f'attachment; filename="{file.name}"'
            response["X-Content-Type-Options"] = "nosniff"
            return response
    raise Http404
