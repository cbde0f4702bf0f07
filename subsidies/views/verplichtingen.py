"""What a decision obliges an alliance to, with the last day: entered by the ministry."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from subsidies.actions.plan import create_plan_verplichting
from subsidies.actions.rapportage import create_verplichting
from subsidies.actions.verplichting import can_set, report_due
from subsidies.forms.verplichting import PlanplichtForm, RapportageplichtForm
from subsidies.models import Subsidie, Verplichting, VerplichtingSoort

SETTERS = "De accounthouder van deze alliantie, en de uitvoerder."


@require_http_methods(["GET", "POST"])
@access(SETTERS)
def verplichtingen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The duties of a grant by year, with a form for the reports and one for the plans."""
    grants = Subsidie.objects.visible_to(request.user).select_related("alliantie", "periode", "regeling")
    grant = get_object_or_404(grants, pk=pk)
    if not can_set(request.user, grant):
        raise Http404
    duties = {(row.soort, row.jaar): row for row in grant.verplichtingen.all()}
    jaren = list(range(grant.periode.begindatum.year, grant.periode.einddatum.year + 1))
    days = {jaar: due.dag for jaar in jaren if (due := report_due(grant, jaar))}
    wanted = form_data(request)
    reports = RapportageplichtForm(
        wanted if wanted and "plannen" not in wanted else None,
        {jaar: dag for jaar, dag in days.items() if (VerplichtingSoort.JAARRAPPORTAGE, jaar) not in duties},
    )
    plans = PlanplichtForm(
        wanted if wanted and "plannen" in wanted else None,
        [jaar for jaar in jaren if (VerplichtingSoort.ACTIVITEITENPLAN, jaar) not in duties],
    )
    if request.method == "POST" and reports.is_valid():
        made = [create_verplichting(grant, int(jaar), by=request.user) for jaar in reports.cleaned_data["jaren"]]
        return _saved(request, grant, made)
    if request.method == "POST" and plans.is_valid():
        facts = {name: plans.cleaned_data[name] for name in ("vervaldatum", "artikel")}
        made = [create_plan_verplichting(grant, int(plans.cleaned_data["jaar"]), by=request.user, **facts)]
        return _saved(request, grant, made)
    context = {
        "subsidie": grant,
        "alliantie": grant.alliantie,
        "rijen": [_year(jaar, duties) for jaar in jaren],
        "rapportageform": reports if reports.fields["jaren"].choices else None,  # type: ignore[attr-defined]  # a choice field
        "planform": plans if plans.fields["jaar"].choices else None,  # type: ignore[attr-defined]  # a choice field
        "regel_onbekend": not days,
        "fout_titel": _("Er is nog niets vastgelegd"),
    }
    return render(request, "subsidies/verplichtingen.html", context)


def _year(jaar: int, duties: dict[tuple[str, int], Verplichting]) -> dict[str, Any]:
    return {
        "jaar": jaar,
        "rapportage": duties.get((VerplichtingSoort.JAARRAPPORTAGE, jaar)),
        "plan": duties.get((VerplichtingSoort.ACTIVITEITENPLAN, jaar)),
    }


def _saved(request: AuthenticatedRequest, grant: Subsidie, made: list[Verplichting]) -> HttpResponse:
    drop_text(request)
    sentence = ngettext(
        "Er is %(aantal)s verplichting vastgelegd.", "Er zijn %(aantal)s verplichtingen vastgelegd.", len(made)
    )
    messages.success(request, sentence % {"aantal": len(made)})
    return redirect("subsidies:verplichtingen", grant.pk)
