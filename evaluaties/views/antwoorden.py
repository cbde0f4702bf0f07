"""Answers to one uniform question, all alliances and years side by side, and as a file."""

from collections.abc import Callable

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from documents.responses import file_response
from evaluaties.pdf.antwoorden import answer_book, gather_answers
from subsidies.exports import Boek, to_csv, to_xlsx
from subsidies.models import Evaluatiekader, Kadervraag
from subsidies.statuses import KaderStatus

PAGE = 50
READERS = "Het ministerie alle ingediende rapportages, een alliantie zichzelf, een onderzoeker wat is vrijgegeven."
FORMATS: dict[str, Callable[[Boek], bytes]] = {"csv": to_csv, "xlsx": to_xlsx}


@require_GET
@access(READERS, reads="evaluaties.antwoorden.gelezen")
def antwoorden(request: AuthenticatedRequest) -> HttpResponse:
    """The answers to ``?kader=…&vraag=…``; without those, the questions to choose from."""
    if "vraag" not in request.GET:
        kaders = Evaluatiekader.objects.filter(status=KaderStatus.IN_GEBRUIK).select_related("periode")
        rows = kaders.prefetch_related("vragen").order_by("-periode__begindatum", "-nummer")
        chosen = Paginator(rows, 5).get_page(request.GET.get("pagina"))
        return render(request, "evaluaties/antwoorden_kiezen.html", {"pagina": chosen})
    vraag = _asked(request)
    naast = gather_answers(request.user, vraag)
    page = Paginator(naast.per_alliantie, PAGE).get_page(request.GET.get("pagina"))
    context = {
        "vraag": vraag,
        "naast": naast,
        "pagina": page,
        "grafieken": naast.charts({row["naam"] for row in page}),
        "query": f"kader={vraag.kader_id}&vraag={vraag.code}&",
        "is_score": bool(naast.woorden),
    }
    return render(request, "evaluaties/antwoorden.html", context)


@require_GET
@access(READERS, reads="evaluaties.antwoorden.geexporteerd")
def antwoorden_export(request: AuthenticatedRequest, formaat: str) -> HttpResponse:
    """The same as a file."""
    if formaat not in FORMATS:
        raise Http404
    vraag = _asked(request)
    content = FORMATS[formaat](answer_book(gather_answers(request.user, vraag)))
    return file_response(content, name=f"antwoorden-{vraag.kader_id}-{vraag.code}.{formaat}")


def _asked(request: AuthenticatedRequest) -> Kadervraag:
    """The question of the address; 404 for one that is not there, or of a concept."""
    kader, code = request.GET.get("kader", ""), request.GET.get("vraag", "")
    if not (kader.isascii() and kader.isdigit() and len(kader) < 10) or "\x00" in code:
        raise Http404
    rows = Kadervraag.objects.filter(kader__status=KaderStatus.IN_GEBRUIK).select_related("kader__periode")
    return get_object_or_404(rows, kader=int(kader), code=code)
