"""The register of evaluations."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from evaluaties.models import Evaluatie
from evaluaties.permissions.motief import reads_motieven

PAGE = 50
EVERYBODY = "Het ministerie alles; allianties de evaluaties van hun periode; onderzoekers die van hun toegang."


@require_GET
@access(EVERYBODY)
def evaluatie_list(request: AuthenticatedRequest) -> HttpResponse:
    """Evaluations, the newest period first."""
    rows = Evaluatie.objects.visible_to(request.user).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {"pagina": page, "leest_motieven": reads_motieven(request.user)}
    return render(request, "evaluaties/evaluatie_list.html", context)


@require_GET
@access(EVERYBODY)
def evaluatie_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One evaluation: what was found, what is advised and what became of it."""
    evaluatie = get_object_or_404(Evaluatie.objects.visible_to(request.user).for_detail(), slug=slug)
    return render(request, "evaluaties/evaluatie_detail.html", {"evaluatie": evaluatie})
