"""The register of evaluations: list, page, and what is commissioned, changed and brought further."""

from typing import Any, cast

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.views.pagina import form_page
from evaluaties.actions.evaluatie import (
    change_evaluatie,
    create_evaluatie,
    drop_evaluatie,
    finish_evaluatie,
    reopen_evaluatie,
    start_evaluatie,
)
from evaluaties.forms.evaluatie import EvaluatieForm, EvaluatieZoekForm, StapForm, evaluatie_values
from evaluaties.models import Bevinding, Evaluatie, Feitencheck
from evaluaties.permissions.aanbeveling import reads_toegang, writes_findings
from evaluaties.permissions.motief import reads_motieven
from evaluaties.statuses import CHECK, DROP, FINISH, REOPEN, START, TRANSITIONS
from evaluaties.views.bijlage import reads_bijlagen

PAGE = 50
EVERYBODY = "Het ministerie alles; allianties de evaluaties van hun periode; onderzoekers die van hun toegang."
WRITERS = "Alleen accounthouders van het ministerie."
writes_evaluaties = may(Permission.EVALUATIE_WRITE)
reads_ministry = may(Permission.ALLIANTIE_READ)
ACTS = {
    START: start_evaluatie,
    FINISH: finish_evaluatie,
    DROP: drop_evaluatie,
    REOPEN: reopen_evaluatie,
}
EXPLAINED = {
    "start": gettext_lazy("De onderzoekers zijn begonnen."),
    "finish": gettext_lazy("Het rapport is af. Daarna kunnen de allianties de conclusies en aanbevelingen lezen."),
    "drop": gettext_lazy("Het onderzoek komt er niet, of stopt. De reden blijft te lezen."),
    "reopen": gettext_lazy("Het onderzoek loopt weer. De dag van afronding vervalt."),
}


@require_GET
@access(EVERYBODY)
def evaluatie_list(request: AuthenticatedRequest) -> HttpResponse:
    """Evaluations, the newest period first."""
    filters = EvaluatieZoekForm(request.GET)
    wanted = filters.read()
    rows = Evaluatie.objects.visible_to(request.user).for_list()
    if q := wanted.get("q"):
        rows = rows.search(q)
    if regeling := wanted.get("regeling"):
        rows = rows.of_regeling(regeling)
    if status := wanted.get("status"):
        rows = rows.filter(status=status)
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": page,
        "filters": filters,
        "gefilterd": bool(wanted),
        "query": filters.query(),
        "can_create": writes_evaluaties(request.user),
        "is_ministerie": reads_ministry(request.user),
        "leest_motieven": reads_motieven(request.user),
    }
    return render(request, "evaluaties/evaluatie_list.html", context)


def load(request: AuthenticatedRequest, slug: str) -> Evaluatie:
    """An evaluation that this person may see; otherwise 404."""
    return get_object_or_404(Evaluatie.objects.visible_to(request.user).for_detail(), slug=slug)


@require_GET
@access(EVERYBODY)
def evaluatie_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One evaluation: what was found, what is advised and what became of it."""
    evaluatie = load(request, slug)
    can_write = writes_evaluaties(request.user)
    context = {
        "evaluatie": evaluatie,
        "can_write": can_write,
        "leest_toegang": reads_toegang(request.user),
        "stappen": [step for step in TRANSITIONS if can_write and evaluatie.status in step.sources],
        "is_ministerie": reads_ministry(request.user),
        "leest_stukken": reads_bijlagen(request.user),
        "leest_bevindingen": reads_ministry(request.user)
        or writes_findings(request.user, evaluatie)
        or Bevinding.objects.visible_to(request.user).filter(evaluatie=evaluatie).exists(),
        "toont_bevindingen": Evaluatie.objects.findings_visible_to(request.user).filter(pk=evaluatie.pk).exists(),
        "plichten": evaluatie.plichten.visible_to(request.user).select_related("regeling").in_order(),
        **_research(request.user, evaluatie),
    }
    return render(request, "evaluaties/evaluatie_detail.html", context)


def _research(user: User, evaluatie: Evaluatie) -> dict[str, bool]:
    """What of the research this person may open: material as a researcher, and the check of facts. Two queries."""
    granted = user.onderzoekstoegangen.geldig().filter(evaluatie=evaluatie)
    checks = Feitencheck.objects.visible_to(user).filter(evaluatie=evaluatie)
    return {
        "onderzoekt": not user.ministry_permissions and granted.exists(),
        "controleert": writes_evaluaties(user) or checks.exists(),
    }


def _crumbs(*last: tuple[str, str]) -> list[dict[str, str]]:
    first = {"label": _("Evaluaties"), "url": reverse("evaluaties:evaluatie_list")}
    return [first, *({"label": label, "url": url} for label, url in last)]


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def evaluatie_create(request: AuthenticatedRequest) -> HttpResponse:
    """Commission an evaluation; it is still to begin."""
    form = EvaluatieForm(form_data(request))

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = create_evaluatie(by=request.user, **cast(Any, form.feiten()))
        said = _("De evaluatie is toegevoegd. Kies ‘Starten’ zodra de onderzoekers beginnen.")
        return said, row.get_absolute_url()

    titel = _("Evaluatie toevoegen")
    uitleg = _("Vul in wat u nu weet. Alleen de titel en de soort zijn nodig; de rest kan later.")
    return form_page(request, form, titel=titel, kruimels=_crumbs((titel, "")), act=act, uitleg=uitleg)


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def evaluatie_change(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Change what is known of an evaluation; of two writers both texts are shown."""
    evaluatie = load(request, slug)
    form = EvaluatieForm(form_data(request), evaluatie=evaluatie)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        row = change_evaluatie(evaluatie, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De evaluatie is gewijzigd."), row.get_absolute_url()

    titel = _("Evaluatie wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_crumbs((evaluatie.titel, evaluatie.get_absolute_url()), (titel, "")),
        act=act,
        now=lambda: evaluatie_values(load(request, slug)),
    )


def _step_of(name: str) -> Transition:
    """The step of this name; otherwise 404."""
    for step in TRANSITIONS:
        if step.name == name:
            return step
    raise Http404


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=writes_evaluaties)
def evaluatie_stap(request: AuthenticatedRequest, slug: str, stap: str) -> HttpResponse:
    """Bring an evaluation one step further; from a state that does not allow it nothing happens."""
    evaluatie, step = load(request, slug), _step_of(stap)
    if step == CHECK:  # its page asks what the alliances get to read
        return redirect("evaluaties:feitencheck_request", slug)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        row = cast(Any, ACTS[step])(evaluatie, by=request.user, **facts)
        said = _("De evaluatie staat nu op ‘%(status)s’.") % {"status": row.get_status_display()}
        return said, row.get_absolute_url()

    titel = str(step.label)
    try:
        if evaluatie.status not in step.sources:
            raise TransitionNotAllowed
        return form_page(
            request,
            StapForm(form_data(request), stap=step),
            titel=titel,
            kruimels=_crumbs((evaluatie.titel, evaluatie.get_absolute_url()), (titel, "")),
            act=act,
            uitleg=str(EXPLAINED[step.name]),
        )
    except TransitionNotAllowed:
        messages.warning(
            request,
            _("Dit kan niet meer: de evaluatie staat op ‘%(status)s’. Er is niets gewijzigd.")
            % {"status": load(request, slug).get_status_display()},
        )
        return redirect(evaluatie)
