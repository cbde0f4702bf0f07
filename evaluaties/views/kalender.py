"""What must be evaluated and when: duties, planned dates, and the overview for the budget."""

from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.views.pagina import form_page
from documents import dutch
from documents.responses import file_response
from evaluaties.actions.plicht import change_plicht, create_plicht
from evaluaties.exports.sea import sea_columns, sea_row, sea_sheet
from evaluaties.forms.plicht import PlichtForm, plicht_values
from evaluaties.models import Evaluatie, Evaluatieplicht
from evaluaties.statuses import UNFINISHED, EvaluatieStatus
from evaluaties.views.evaluatie import EVERYBODY, PAGE, WRITERS, writes_evaluaties
from subsidies.exports import Boek, to_csv


@dataclass(frozen=True)
class Kalenderrij:
    """One row: a day (None: unknown), what, and whether it is past."""

    datum: date | None
    wat: str
    titel: str
    url: str
    is_laat: bool
    artikel: str = ""
    bij: str = ""
    is_fictief: bool = False


@require_GET
@access(EVERYBODY)
def evaluatie_kalender(request: AuthenticatedRequest) -> HttpResponse:
    """Duties and planned dates, the nearest first, what is late marked; then what is fulfilled or not known."""
    user = request.user
    plichten = list(Evaluatieplicht.objects.visible_to(user).select_related("regeling", "evaluatie").in_order())
    can_write = writes_evaluaties(user)
    rows = [_duty_row(row, can_write) for row in plichten if row.is_open]
    for evaluatie in Evaluatie.objects.visible_to(user).filter(status__in=UNFINISHED).in_order():
        rows += _planned_rows(evaluatie)
    rows.sort(key=lambda row: (row.datum is None, row.datum or date.max, row.titel))
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": page,
        "te_laat": sum(row.is_laat for row in rows),
        "overige": [row for row in plichten if not row.is_open],
        "can_write": can_write,
        "vandaag": timezone.localdate(),
    }
    return render(request, "evaluaties/evaluatie_kalender.html", context)


def _duty_row(row: Evaluatieplicht, can_write: bool) -> Kalenderrij:
    """A duty that is not fulfilled, with the evaluation that is to do so."""
    by = _("Met: %(titel)s") % {"titel": row.evaluatie.titel} if row.evaluatie else _("Nog geen evaluatie gekozen")
    parts = [row.regeling.naam, by, _("Deze dag is uitgerekend") if row.is_afgeleid else "", row.toelichting]
    url = reverse("evaluaties:plicht_change", args=[row.pk]) if can_write else ""
    return Kalenderrij(
        row.vervaldatum, _("uiterste dag"), row.regel, url, row.is_laat, row.grondslag, ". ".join(filter(None, parts))
    )


def _planned_rows(row: Evaluatie) -> list[Kalenderrij]:
    """The planned begin while it has not begun, and the planned end; one row without a day where nothing is planned."""
    today, url = timezone.localdate(), row.get_absolute_url()
    days = [(row.gepland_einddatum, _("einde gepland"))]
    if row.status == EvaluatieStatus.TE_STARTEN:
        days.insert(0, (row.gepland_begindatum, _("begin gepland")))
    known = [
        Kalenderrij(day, what, row.titel, url, day < today, is_fictief=row.is_fictief) for day, what in days if day
    ]
    return known or [Kalenderrij(None, _("niets gepland"), row.titel, url, is_laat=False, is_fictief=row.is_fictief)]


@require_GET
@access(EVERYBODY)
def evaluatie_overzicht(request: AuthenticatedRequest) -> HttpResponse:
    """The overview in the columns of the SEA annex of the budget."""
    rows = Evaluatie.objects.visible_to(request.user).for_overview()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {"pagina": page, "kolommen": sea_columns(), "rijen": [(row, sea_row(row)) for row in page]}
    return render(request, "evaluaties/evaluatie_overzicht.html", context)


@require_GET
@access(EVERYBODY, reads="evaluaties.overzicht.meegenomen")
def evaluatie_export(request: AuthenticatedRequest) -> HttpResponse:
    """The same overview as a CSV file."""
    rows = list(Evaluatie.objects.visible_to(request.user).for_overview())
    now = timezone.now()
    source = [(_("Bron"), _("Register van evaluaties")), (_("Datum"), dutch.moment(now))]
    if any(row.is_fictief for row in rows):
        source.append((_("Fictief"), _("Een deel van deze evaluaties is verzonnen.")))
    boek = Boek(titel=_("Overzicht van evaluaties"), bron=source, bladen=[sea_sheet(rows)], moment=now)
    return file_response(to_csv(boek), name="evaluaties-overzicht.csv")


def _kruimels(titel: str) -> list[dict[str, str]]:
    return [
        {"label": _("Evaluaties"), "url": reverse("evaluaties:evaluatie_list")},
        {"label": _("Kalender"), "url": reverse("evaluaties:evaluatie_kalender")},
        {"label": titel},
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def plicht_create(request: AuthenticatedRequest) -> HttpResponse:
    """Add a duty to evaluate a scheme."""
    form = PlichtForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        create_plicht(by=request.user, **cast(Any, form.feiten()))
        return _("De plicht staat in de kalender."), reverse("evaluaties:evaluatie_kalender")

    titel = _("Plicht toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(titel), act=act)


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def plicht_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change a duty, or say with which evaluation it is fulfilled."""
    visible = Evaluatieplicht.objects.visible_to(request.user).select_related("regeling", "evaluatie")
    plicht = get_object_or_404(visible, pk=pk)
    form = PlichtForm(form_data(request), plicht=plicht)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        change_plicht(plicht, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De plicht is gewijzigd."), reverse("evaluaties:evaluatie_kalender")

    titel = _("Plicht om te evalueren")
    return form_page(
        request, form, titel=titel, kruimels=_kruimels(titel), act=act, now=lambda: plicht_values(visible.get(pk=pk))
    )
