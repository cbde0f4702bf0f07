"""What differs between two versions of a report."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from subsidies.forms.versies import chosen_versions
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
    choice = chosen_versions(request, list(rows.values_list("nummer", flat=True)), een=a, ander=b)
    if choice.is_valid():
        return redirect("subsidies:versie_verschil", pk, choice.cleaned_data["een"], choice.cleaned_data["ander"])
    sections = compare(*(shown_context(request.user, rapportage, versie) for versie in (old, new)))
    context = {
        "rapportage": rapportage,
        "oude": old,
        "nieuwe": new,
        "keuze": choice,
        "secties": [row for row in sections if row.wijzigingen],
        "gelijk": [row for row in sections if not row.wijzigingen],
        "aantal": sum(len(row.wijzigingen) for row in sections),
        "beperkt": not reads_all_money(request.user, rapportage),
    }
    return render(request, "subsidies/lezen/verschil.html", context)
