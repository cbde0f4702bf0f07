"""Schemes: their rules by article, and which recommendations landed at each rule."""

import re
from collections import defaultdict
from itertools import groupby

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from evaluaties.models import Aanbeveling, Landing
from evaluaties.views.evaluatie import PAGE
from subsidies.models import Regeling, Regelversie

EVERYBODY = "Wie is ingelogd: regelingen zijn openbaar. De aanbevelingen erbij zijn die u mag lezen."


@require_GET
@access(EVERYBODY)
def regeling_list(request: AuthenticatedRequest) -> HttpResponse:
    """Schemes, the newest first."""
    rows = Regeling.objects.annotate(aantal_regels=Count("regelversies")).order_by("-begindatum", "code")
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "evaluaties/regeling_list.html", {"pagina": page})


@require_GET
@access(EVERYBODY)
def regeling_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One scheme: a row per rule with its dated values, and what landed there; then what was passed on to it."""
    regeling = get_object_or_404(Regeling, slug=slug)
    landed: dict[str, list[Landing]] = defaultdict(list)
    for landing in Landing.objects.visible_to(request.user).at_rules_of(regeling):
        if landing.regelversie is not None:
            landed[landing.regelversie.naam].append(landing)
    rules = sorted(regeling.regelversies.all(), key=_by_article)
    context = {
        "regeling": regeling,
        "regels": [
            {"naam": naam, "versies": versies, "landingen": landed[naam]}
            for naam, versies in ((naam, list(rows)) for naam, rows in groupby(rules, lambda rule: rule.naam))
        ],
        "doorgegeven": Aanbeveling.objects.visible_to(request.user).filter(regeling=regeling).for_list(),
        "aantal_aanbevelingen": Aanbeveling.objects.visible_to(request.user).of_regeling(regeling).count(),
    }
    return render(request, "evaluaties/regeling_detail.html", context)


def _by_article(rule: Regelversie) -> tuple[list[tuple[int, str]], str, str]:
    """Articles as people count: 2.10 after 2.9, other laws after the own ones; a rule's values stay together."""
    first = rule.artikel
    parts = [(int(part), "") if part.isdigit() else (10_000, part) for part in re.findall(r"\d+|[^\d.]+", first)]
    return (parts, rule.naam, rule.begindatum.isoformat())
