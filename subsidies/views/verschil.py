"""What differs between two versions of a report."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from subsidies.pdf import shown_context
from subsidies.pdf.verschil import compare
from subsidies.permissions import reads_all_money
from subsidies.views.lezen import READERS, readable_versions, report_to_read


@require_GET
@access(READERS, reads="subsidies.verschil.gelezen")
def versie_verschil(request: AuthenticatedRequest, pk: int, a: int, b: int) -> HttpResponse:
    """Version ``a`` beside version ``b``, word by word, as far as this person may read both."""
    rapportage = report_to_read(request, pk)
    rows = readable_versions(request.user, rapportage)
    old, new = (get_object_or_404(rows, nummer=nummer) for nummer in (a, b))
    sections = compare(*(shown_context(request.user, rapportage, versie) for versie in (old, new)))
    context = {
        "rapportage": rapportage,
        "oude": old,
        "nieuwe": new,
        "secties": [row for row in sections if row.wijzigingen],
        "gelijk": [row for row in sections if not row.wijzigingen],
        "aantal": sum(len(row.wijzigingen) for row in sections),
        "beperkt": not reads_all_money(request.user, rapportage),
    }
    return render(request, "subsidies/lezen/verschil.html", context)
