"""Grants, and the reports of one alliance."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from accounts.roles import Permission
from allianties.models import Alliantie
from allianties.permissions import permissions_for
from subsidies.actions.stuk import adds_archief
from subsidies.actions.verplichting import can_set
from subsidies.models import (
    Activiteitenplan,
    Archiefrapportage,
    Jaarrapportage,
    Subsidie,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.statuses import PlanStatus

PAGE = 50


@require_GET
@access("Het ministerie ziet alle subsidies, een alliantie de eigen.")
def subsidie_list(request: AuthenticatedRequest) -> HttpResponse:
    """All grants that one may see, newest period first."""
    rows = Subsidie.objects.visible_to(request.user).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    return render(request, "subsidies/subsidie_list.html", {"pagina": page})


@require_GET
@access("Het ministerie ziet alle allianties, een alliantie zichzelf.")
def alliantie_rapportages(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The tab of an alliance with its grants, duties and reports."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    subsidies = Subsidie.objects.visible_to(request.user).filter(alliantie=alliantie).for_list()
    visible = {
        row.verplichting_id: row
        for row in Jaarrapportage.objects.visible_to(request.user).filter(subsidie__alliantie=alliantie)
    }
    can_start = Permission.RAPPORTAGE_WRITE in permissions_for(request.user, alliantie)
    agreed = set(
        Activiteitenplan.objects.filter(subsidie__alliantie=alliantie, status=PlanStatus.AKKOORD).values_list(
            "subsidie", "jaar"
        )
    )
    duties = Verplichting.objects.filter(subsidie__alliantie=alliantie, soort=VerplichtingSoort.JAARRAPPORTAGE)
    rows = [
        {
            "duty": duty,
            "rapportage": (report := visible.get(duty.pk)),
            "dagen_te_laat": 0 if report and report.ingediend_op else duty.days_late(),
            "can_start": can_start and report is None,
            "heeft_plan": (duty.subsidie_id, duty.jaar) in agreed,
        }
        for duty in duties.select_related("subsidie__periode")
    ]
    context = {
        "alliantie": alliantie,
        "subsidies": subsidies,
        "rows": rows,
        "verplichtingen": {grant.pk for grant in subsidies if can_set(request.user, grant)},
        "leest_termijn": Permission.RAPPORTAGE_READ in permissions_for(request.user, alliantie),
        "archief": Archiefrapportage.objects.visible_to(request.user)
        .filter(subsidie__alliantie=alliantie)
        .select_related("document"),
        "archief_toevoegen": any(adds_archief(request.user, grant) for grant in subsidies),
    }
    return render(request, "subsidies/alliantie_rapportages.html", context)
