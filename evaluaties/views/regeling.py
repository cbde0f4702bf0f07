"""Schemes: their rules by article, and which recommendations landed at each rule."""

import re
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.views.pagina import form_page
from documents.dutch import amount, date_long
from evaluaties.forms.regeling import RegelingForm, RegelversieForm
from evaluaties.models import Aanbeveling, Landing
from evaluaties.views.evaluatie import PAGE, WRITERS, writes_evaluaties
from subsidies.actions.regeling import add_regelversie, create_regeling, remove_regelversie
from subsidies.models import Regeling, Regelversie
from subsidies.regels import Eenheid

EVERYBODY = "Wie is ingelogd: regelingen zijn openbaar. De aanbevelingen erbij zijn die u mag lezen."


@require_GET
@access(EVERYBODY)
def regeling_list(request: AuthenticatedRequest) -> HttpResponse:
    """Schemes, the newest first."""
    rows = Regeling.objects.annotate(aantal_regels=Count("regelversies")).order_by("-begindatum", "code")
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {"pagina": page, "can_write": writes_evaluaties(request.user)}
    return render(request, "evaluaties/regeling_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def regeling_create(request: AuthenticatedRequest) -> HttpResponse:
    """Add a next scheme."""
    form = RegelingForm(form_data(request))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        row = create_regeling(by=request.user, **facts)
        return _("De regeling is toegevoegd. Voeg nu haar regels toe."), _address(row)

    titel = _("Regeling toevoegen")
    kruimels = [{"label": _("Regelingen"), "url": reverse("evaluaties:regeling_list")}, {"label": titel}]
    return form_page(request, form, titel=titel, kruimels=kruimels, act=act)


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def regelversie_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Add a rule to a scheme without grants, or a next value of a rule."""
    regeling = get_object_or_404(Regeling, slug=slug)
    form = RegelversieForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = add_regelversie(regeling, by=request.user, **form.feiten())
        return _("De regel is toegevoegd."), f"{_address(regeling)}#regel-{row.naam}"

    titel = _("Regel toevoegen")
    kruimels = [
        {"label": _("Regelingen"), "url": reverse("evaluaties:regeling_list")},
        {"label": regeling.code, "url": _address(regeling)},
        {"label": titel},
    ]
    return form_page(request, form, titel=titel, kruimels=kruimels, act=act, uitleg=regeling.naam)


@require_POST
@access(WRITERS, when=writes_evaluaties)
def regelversie_remove(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take away a rule that was written down wrongly."""
    row = get_object_or_404(Regelversie.objects.select_related("regeling"), pk=pk)
    try:
        remove_regelversie(row, by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, _("Weggehaald. In de geschiedenis blijft het staan."))
    return redirect(_address(row.regeling))


def _address(regeling: Regeling) -> str:
    return reverse("evaluaties:regeling_detail", args=[regeling.slug])


@require_GET
@access(EVERYBODY)
def regeling_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One scheme: a row per rule with its dated values, and what landed there; then what was passed on to it."""
    regeling = get_object_or_404(Regeling, slug=slug)
    landed: dict[str, list[Landing]] = defaultdict(list)
    for landing in Landing.objects.visible_to(request.user).at_rules_of(regeling):
        if landing.regelversie is not None:
            landed[landing.regelversie.naam].append(landing)
    context = {
        "regeling": regeling,
        "regels": [
            {"naam": naam, "versies": versies, "landingen": landed[naam]}
            for naam, versies in _by_rule(regeling.regelversies.order_by("begindatum", "pk"))
        ],
        "doorgegeven": Aanbeveling.objects.visible_to(request.user).filter(regeling=regeling).for_list(),
        "aantal_aanbevelingen": Aanbeveling.objects.visible_to(request.user).of_regeling(regeling).count(),
        "can_write": writes_evaluaties(request.user) and not regeling.subsidies.exists(),
    }
    return render(request, "evaluaties/regeling_detail.html", context)


def _by_rule(versions: Iterable[Regelversie]) -> list[tuple[str, list[tuple[Regelversie, str]]]]:
    """Each rule with its dated values and how these are shown, by the article of the first one."""
    rules: dict[str, list[tuple[Regelversie, str]]] = defaultdict(list)
    for version in versions:
        rules[version.naam].append((version, _shown(version)))
    return sorted(rules.items(), key=lambda rule: (_article(rule[1][0][0].artikel), rule[0]))


def _article(artikel: str) -> list[tuple[int, str]]:
    """Articles as people count: 2.10 after 2.9, and other laws after the own ones."""
    return [(int(part), "") if part.isdigit() else (10_000, part) for part in re.findall(r"\d+|[^\d.]+", artikel)]


def _shown(version: Regelversie) -> str:
    """The value as people write it; empty where it is unknown."""
    with suppress(ValueError):
        if version.eenheid == Eenheid.DATUM and version.waarde:
            return date_long(date.fromisoformat(version.waarde))
    with suppress(InvalidOperation):
        if version.eenheid == Eenheid.EURO and version.waarde:
            return amount(Decimal(version.waarde))
    plain = version.eenheid in (Eenheid.AANTAL, Eenheid.JA_NEE, Eenheid.MAAND_DAG)
    return version.waarde if plain or not version.waarde else f"{version.waarde} {version.get_eenheid_display()}"
