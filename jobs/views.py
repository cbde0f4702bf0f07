"""The page of slow work: what failed, and a button to try it again."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from accounts.access import AuthenticatedRequest, access, may
from accounts.roles import Permission
from jobs import actions, registry
from jobs.models import Job, Status

PER_PAGE = 50
SHAPES = {
    Status.WACHTEND: ("klok", "grijs"),
    Status.BEZIG: ("half", "petrol"),
    Status.KLAAR: ("tik", "groen"),
    Status.MISLUKT: ("kruis", "rood"),
    Status.GEANNULEERD: ("streep", "grijs"),
}
WHO = "Accounthouders, uitvoerders en beheerders zien welke taken wachten of mislukt zijn."


@require_safe
@access(WHO, when=may(Permission.TAAK_RETRY))
def taak_list(request: AuthenticatedRequest) -> HttpResponse:
    """All jobs, failed ones first."""
    jobs = Job.objects.visible_to(request.user)
    pagina = Paginator(jobs.for_list(), PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": pagina,
        "rijen": [_row(job) for job in pagina],
        "mislukt": jobs.mislukt().count(),
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Taken")}],
    }
    return render(request, "jobs/taak_list.html", context)


def _row(job: Job) -> dict[str, object]:
    vorm, kleur = SHAPES[Status(job.status)]
    return {"job": job, "soort": registry.label(job.kind), "vorm": vorm, "kleur": kleur}


@require_POST
@access(
    "Accounthouders, uitvoerders en beheerders proberen een mislukte taak opnieuw.", when=may(Permission.TAAK_RETRY)
)
def taak_retry(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Try a failed job again."""
    job = get_object_or_404(Job.objects.visible_to(request.user), pk=pk)
    try:
        started = actions.retry_job(job.pk, by=request.user)
    except registry.UnknownKind:
        messages.error(request, _("Deze taak bestaat niet meer in deze versie. Er is niets gebeurd."))
        return redirect("jobs:taak_list")
    if started:
        messages.success(request, _("De taak %(ref)s wordt opnieuw geprobeerd.") % {"ref": job.referentie})
    else:
        messages.info(
            request, _("De taak %(ref)s is niet meer mislukt. Er is niets gebeurd.") % {"ref": job.referentie}
        )
    return redirect("jobs:taak_list")
