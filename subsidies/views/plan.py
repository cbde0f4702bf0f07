"""Reading plans of activities, and what happens to them: handed in, taken back, judged, revised."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.roles import Permission
from accounts.transitions import Transition, TransitionNotAllowed
from allianties.models import Alliantie
from allianties.permissions import can_read_personen, permissions_by_alliance, permissions_for
from subsidies.actions import plan as actions
from subsidies.actions.verplichting import can_set
from subsidies.forms import RedenForm
from subsidies.models import (
    Activiteitenplan,
    Jaarrapportage,
    PlanOvergang,
    Subsidie,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.pdf.plan import PlanContext, shown_context
from subsidies.permissions import allowed_plan_transitions, can_write_plan, organisations_at, reads_money_of
from subsidies.statuses import PLAN_APPROVE, PLAN_RETURN, PLAN_SUBMIT, PLAN_WITHDRAW
from subsidies.views.planopmerkingen import discussion

READERS = "De eigen alliantie, en wie bij het ministerie rapportages leest vanaf het indienen."
SUBMITTERS = "De bestuurder van de penvoerder, en een coördinator met een mandaat."
JUDGES = "De accounthouder van deze alliantie."
WRITERS = "De coördinator van de alliantie."


def load_plan(request: AuthenticatedRequest, pk: int) -> Activiteitenplan:
    """The plan that this person may see, or 404."""
    return get_object_or_404(Activiteitenplan.objects.visible_to(request.user).for_detail(), pk=pk)


def context_for(request: AuthenticatedRequest, plan: Activiteitenplan) -> PlanContext | None:
    """The plan as this person may read it: of a partner's money only its own."""
    inhoud = shown_context(plan, own=is_own(request, plan))
    return for_reader(request, plan, inhoud) if inhoud else None


def is_own(request: AuthenticatedRequest, plan: Activiteitenplan) -> bool:
    """Whether this person acts for the alliance itself."""
    return Permission.RAPPORTAGE_READ in permissions_by_alliance(request.user).get(plan.alliantie.pk, frozenset())


def for_reader(request: AuthenticatedRequest, plan: Activiteitenplan, inhoud: PlanContext) -> PlanContext:
    """Without the money of other partners, for who reads only its own."""
    if reads_money_of(request.user, plan.alliantie):
        return inhoud
    own = organisations_at(request.user, plan.subsidie.alliantie_id).values()
    return inhoud.for_partners({row.slug for row in own})


@require_GET
@access("Het ministerie ziet alle allianties, een alliantie zichzelf.")
def alliantie_plannen(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The tab of an alliance with its plans, a row per year."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    grants = Subsidie.objects.visible_to(request.user).filter(alliantie=alliantie).for_list()
    can_start = Permission.PLAN_WRITE in permissions_for(request.user, alliantie)
    plans: dict[tuple[int, int], list[Activiteitenplan]] = {}
    for plan in Activiteitenplan.objects.visible_to(request.user).filter(subsidie__alliantie=alliantie).for_list():
        plans.setdefault((plan.subsidie_id, plan.jaar), []).append(plan)
    duties = {
        (duty.subsidie_id, duty.jaar): duty
        for duty in Verplichting.objects.filter(subsidie__alliantie=alliantie, soort=VerplichtingSoort.ACTIVITEITENPLAN)
    }
    periods = [
        {
            "subsidie": grant,
            "legt_vast": can_set(request.user, grant),
            "rows": [
                _year(jaar, plans.get((grant.pk, jaar), []), duties.get((grant.pk, jaar)), can_start=can_start)
                for jaar in range(grant.periode.begindatum.year, grant.periode.einddatum.year + 1)
            ],
        }
        for grant in grants
    ]
    return render(request, "subsidies/plan_list.html", {"alliantie": alliantie, "periodes": periods})


def _year(jaar: int, plans: list[Activiteitenplan], duty: Verplichting | None, *, can_start: bool) -> dict[str, Any]:
    """One year of the list: its versions, the newest first, and whether it is late."""
    handed_in = any(plan.ingediend_op for plan in plans)
    return {
        "jaar": jaar,
        "plan": plans[0] if plans else None,
        "eerdere": plans[1:],
        "duty": duty,
        "dagen_te_laat": duty.days_late() if duty and not handed_in else 0,
        "can_start": can_start and not plans,
    }


@require_POST
@access(WRITERS)
def plan_start(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Begin the plan of a year; a second press gives the same plan."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    if Permission.PLAN_WRITE not in permissions_for(request.user, alliantie):
        raise Http404
    raw = {name: request.POST.get(name, "") for name in ("subsidie", "jaar")}
    numbers = {
        name: int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0 for name, text in raw.items()
    }
    grant = get_object_or_404(
        Subsidie.objects.filter(alliantie=alliantie).select_related("alliantie", "periode"), pk=numbers["subsidie"]
    )
    try:
        plan = actions.start_plan(grant, numbers["jaar"], by=request.user, neem_over="leeg" not in request.POST)
    except ValueError:
        raise Http404 from None
    return redirect(plan)


@require_GET
@access(READERS, reads="subsidies.plan.gelezen")
def plan_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One plan: as it is written for the alliance, as it was handed in for the ministry."""
    plan = load_plan(request, pk)
    inhoud = context_for(request, plan)
    transitions = allowed_plan_transitions(request.user, plan)
    versions = list(Activiteitenplan.objects.visible_to(request.user).filter(subsidie=plan.subsidie_id, jaar=plan.jaar))
    steps = list(plan.overgangen.select_related("door")) if plan.ingediend_op else []
    handed_in = [step for step in steps if step.inhoud]
    can_write = can_write_plan(request.user, plan)
    points = actions.blocking_points(inhoud) if inhoud and plan.is_writable and not inhoud.is_beperkt else []
    context = {
        "plan": plan,
        "badge": plan.badge,
        "inhoud": inhoud,
        "balans": actions.balance_sentence(inhoud) if inhoud and not inhoud.is_beperkt else "",
        "punten": points,
        "versies": versions,
        "stappen": _conversation(plan, steps),
        **discussion(request.user, plan, inhoud),
        "toont_namen": can_read_personen(request.user, plan.alliantie),
        "toont_reden": reads_money_of(request.user, plan.alliantie),  # it may name an amount of another partner
        "is_eigen": is_own(request, plan),
        "can_write": can_write,
        "can_submit": PLAN_SUBMIT in transitions,
        "can_withdraw": PLAN_WITHDRAW in transitions,
        "can_judge": PLAN_APPROVE in transitions and PLAN_RETURN in transitions,
        "can_revise": plan.can_be_revised
        and plan.nummer == max(row.nummer for row in versions)
        and Permission.PLAN_WRITE in permissions_for(request.user, plan.alliantie),
        "laat": plan.days_late(handed_in[0].moment) if handed_in else 0,
        "dagen_te_laat": plan.verplichting.days_late() if plan.verplichting and not handed_in else 0,
        "rapportage": Jaarrapportage.objects.visible_to(request.user).filter(plan=plan.pk).first()
        if plan.can_be_revised
        else None,
    }
    return render(request, "subsidies/plan_detail.html", context)


def _conversation(plan: Activiteitenplan, steps: list[PlanOvergang]) -> list[dict[str, Any]]:
    """What was said between alliance and ministry, each step with who and when."""
    words = {
        PLAN_SUBMIT.name: _("Ingediend"),
        PLAN_WITHDRAW.name: _("Ingetrokken door de alliantie"),
        PLAN_RETURN.name: _("Teruggestuurd door het ministerie"),
        PLAN_APPROVE.name: _("Akkoord van het ministerie"),
    }
    return [
        {
            "stap": step,
            "wat": words[step.naam],
            "badge": step.naam,
            "laat": plan.days_late(step.moment) if step.inhoud else 0,
        }
        for step in steps
    ]


@require_GET
@access(READERS, reads="subsidies.plan.gelezen")
def plan_ingediend(request: AuthenticatedRequest, pk: int, stap_pk: int) -> HttpResponse:
    """The receipt with the copy: what was handed in in one step, word for word (afdeling 2.3 Awb)."""
    plan = load_plan(request, pk)
    step = get_object_or_404(plan.overgangen.handed_in().select_related("door"), pk=stap_pk)
    inhoud = for_reader(request, plan, PlanContext.from_facts(step.facts))
    context = {
        "plan": plan,
        "stap": step,
        "inhoud": inhoud,
        "laat": plan.days_late(step.moment),
        "toont_namen": can_read_personen(request.user, plan.alliantie),
    }
    return render(request, "subsidies/plan_ingediend.html", context)


def _done(request: AuthenticatedRequest, pk: int, act: Callable[[], object], sentence: str) -> HttpResponse:
    """Do it; where the plan moved on meanwhile, show where it stands now."""
    try:
        act()
    except TransitionNotAllowed:
        messages.info(request, _("Het plan is intussen van stand veranderd. Hieronder ziet u waar het staat."))
    else:
        messages.success(request, sentence)
    return redirect("subsidies:plan_detail", pk)


@require_http_methods(["GET", "POST"])
@access(SUBMITTERS)
def plan_submit(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Hand in, after a page that says what must and what may still be put right."""
    plan = load_plan(request, pk)
    if PLAN_SUBMIT not in allowed_plan_transitions(request.user, plan):
        messages.info(
            request,
            _("Alleen de bestuurder, of een coördinator met een mandaat, kan indienen.")
            if plan.is_writable
            else _("Dit plan is al ingediend. Hieronder ziet u waar het staat."),
        )
        return redirect(plan)
    if request.method == "POST":
        try:
            step = actions.submit_plan(pk, by=request.user)
        except TransitionNotAllowed:
            return _done(request, pk, lambda: None, _("Dit plan is al ingediend. Hieronder ziet u waar het staat."))
        except actions.PlanNotReady:
            pass
        else:
            messages.success(request, _("Het plan is ingediend. U krijgt een ontvangstbevestiging per e-mail."))
            return redirect(step)
    inhoud = context_for(request, plan)
    context = {
        "plan": plan,
        "inhoud": inhoud,
        "punten": actions.blocking_points(inhoud) if inhoud else [],
        "ontbreekt": actions.missing_points(inhoud) if inhoud else [],
        "can_write": can_write_plan(request.user, plan),
        "dagen_te_laat": plan.verplichting.days_late() if plan.verplichting else 0,
    }
    return render(request, "subsidies/plan_submit.html", context)


def _with_reason(
    request: AuthenticatedRequest,
    plan: Activiteitenplan,
    transition: Transition,
    act: Callable[[str], object],
    words: dict[str, str],
) -> HttpResponse:
    """A page that asks why, and does it; not for who may not, and not in another state."""
    if transition not in allowed_plan_transitions(request.user, plan):
        messages.info(request, _("Dit kan nu niet. Hieronder ziet u waar het plan staat."))
        return redirect(plan)
    return reason_page(request, plan, lambda reden: _done(request, plan.pk, lambda: act(reden), words["klaar"]), words)


def reason_page(
    request: AuthenticatedRequest, plan: Activiteitenplan, act: Callable[[str], HttpResponse], words: dict[str, str]
) -> HttpResponse:
    """A form with one question: why."""
    form = RedenForm(request.POST if request.method == "POST" else None, knop=words["knop"])
    form.fields["reden"].label = words["vraag"]
    if request.method == "POST" and form.is_valid():
        return act(form.cleaned_data["reden"])
    return render(request, "subsidies/plan_reden.html", {"plan": plan, "form": form, "woorden": words})


@require_http_methods(["GET", "POST"])
@access(SUBMITTERS)
def plan_withdraw(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take back what has no akkoord yet."""
    plan = load_plan(request, pk)
    words = {
        "titel": _("Activiteitenplan %(jaar)s intrekken") % {"jaar": plan.jaar},
        "vraag": _("Waarom trekt u het plan in? Het ministerie leest dit."),
        "uitleg": _("Daarna kunt u het plan wijzigen en opnieuw indienen. Wat u indiende, blijft bewaard."),
        "knop": _("Intrekken"),
        "klaar": _("Het plan is ingetrokken. U kunt het weer wijzigen."),
    }
    return _with_reason(
        request, plan, PLAN_WITHDRAW, lambda reden: actions.withdraw_plan(pk, by=request.user, reden=reden), words
    )


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def plan_return(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Send back, with a reason."""
    plan = load_plan(request, pk)
    words = {
        "titel": _("Activiteitenplan %(jaar)s terugsturen") % {"jaar": plan.jaar},
        "vraag": _("Wat moet anders? De alliantie leest dit."),
        "uitleg": _("De alliantie kan daarna het plan wijzigen en opnieuw indienen. Wat is ingediend, blijft bewaard."),
        "knop": _("Terugsturen"),
        "klaar": _("Het plan is teruggestuurd. De alliantie krijgt bericht."),
    }
    return _with_reason(
        request, plan, PLAN_RETURN, lambda reden: actions.return_plan(pk, by=request.user, reden=reden), words
    )


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def plan_approve(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Give akkoord, after a page that says what it means."""
    plan = load_plan(request, pk)
    if PLAN_APPROVE not in allowed_plan_transitions(request.user, plan):
        messages.info(request, _("Dit kan nu niet. Hieronder ziet u waar het plan staat."))
        return redirect(plan)
    if request.method == "POST":
        return _done(
            request,
            pk,
            lambda: actions.approve_plan(pk, by=request.user),
            _("U hebt akkoord gegeven. De jaarrapportage wordt uit dit plan gemaakt."),
        )
    return render(request, "subsidies/plan_approve.html", {"plan": plan, "stap": plan.overgangen.handed_in().first()})


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def plan_revise(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """A new version of an agreed plan, with a reason."""
    plan = load_plan(request, pk)
    if Permission.PLAN_WRITE not in permissions_for(request.user, plan.alliantie):
        raise Http404
    words = {
        "titel": _("Nieuwe versie van het activiteitenplan %(jaar)s") % {"jaar": plan.jaar},
        "vraag": _("Waarom is een nieuwe versie nodig? Het ministerie leest dit."),
        "uitleg": _("Alles uit versie %(nummer)s staat er al in. Die versie blijft zoals zij is, met het akkoord.")
        % {"nummer": plan.nummer},
        "knop": _("Nieuwe versie maken"),
    }

    def act(reden: str) -> HttpResponse:
        try:
            new = actions.revise_plan(pk, reden=reden, by=request.user)
        except TransitionNotAllowed:
            messages.info(request, _("Er is al een nieuwere versie. Hieronder ziet u welke versies er zijn."))
            return redirect("subsidies:alliantie_plannen", plan.alliantie.slug)
        messages.success(request, _("Versie %(nummer)s staat klaar om te wijzigen.") % {"nummer": new.nummer})
        return redirect(new)

    return reason_page(request, plan, act, words)
