"""Recommendations, and what became of them."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from evaluaties.models import Aanbeveling
from evaluaties.views.evaluatie import EVERYBODY, PAGE


@require_GET
@access(EVERYBODY)
def aanbeveling_list(request: AuthenticatedRequest) -> HttpResponse:
    """Recommendations of all evaluations, with what became of them."""
    rows = Aanbeveling.objects.visible_to(request.user).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/aanbeveling_list.html", {"pagina": page})
