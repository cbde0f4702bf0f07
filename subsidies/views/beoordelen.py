"""Judging reports: take up, judge, ask for more, send back, give akkoord, take it back."""

from collections.abc import Callable, Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from accounts.transitions import Transition, TransitionNotAllowed
from subsidies.actions.beoordeling import JudgedNegative, judge_rapportage, negative_judgement
from subsidies.actions.rapportage import (
    approve_rapportage,
    reopen_rapportage,
    request_supplement,
    return_rapportage,
    take_up_rapportage,
)
from subsidies.forms import AanvullingForm, OordeelForm, RedenForm
from subsidies.models import Antwoordbrief, Jaarrapportage, Oordeel, RapportageVersie
from subsidies.pdf import RapportageContext
from subsidies.pdf.controle import finance_points
from subsidies.permissions import can_judge, can_remark, reads_internal
from subsidies.regels import EIGEN_INKOMSTEN_MIN, RESERVE_MAX
from subsidies.statuses import (
    APPROVE,
    REOPEN,
    REQUEST_SUPPLEMENT,
    RETURN,
    TE_BEOORDELEN,
    OordeelSoort,
    OordeelUitkomst,
)
from subsidies.views.opmerkingen import Kaart, remarks_beside

JUDGES = "De accounthouder van deze alliantie."
BOTH = "De accounthouder van deze alliantie over de inhoud, de uitvoerder over de financiën."


def _load(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    return get_object_or_404(Jaarrapportage.objects.visible_to(request.user).for_detail(), pk=pk)


def _judge(request: AuthenticatedRequest, pk: int) -> Jaarrapportage:
    """The report, for who decides on it; 404 where it may not be seen, 403 for other readers."""
    rapportage = _load(request, pk)
    if not can_judge(request.user, rapportage, OordeelSoort.INHOUD):
        raise PermissionDenied(JUDGES)
    return rapportage


def _not_now(request: AuthenticatedRequest, rapportage: Jaarrapportage, transition: Transition) -> HttpResponse | None:
    """Where this step cannot be taken now: to the report, with a sentence. At a post the action itself looks."""
    if request.method == "POST" or rapportage.status in transition.sources:
        return None
    messages.info(request, _("Deze stap kan nu niet. Hieronder ziet u waar de rapportage staat."))
    return redirect(rapportage)


def _done(request: AuthenticatedRequest, pk: int, act: Callable[[], object], sentence: str) -> HttpResponse:
    """Do it; where the report moved on meanwhile, show where it stands now."""
    try:
        act()
    except TransitionNotAllowed:
        messages.info(request, _("De rapportage is intussen van stand veranderd. Hieronder ziet u waar zij staat."))
    except JudgedNegative as refused:
        messages.error(request, str(refused))
        return redirect("subsidies:rapportage_decide", pk)
    else:
        drop_text(request)
        messages.success(request, sentence)
    return redirect("subsidies:rapportage_detail", pk)


def judgements(versie: RapportageVersie) -> list[tuple[OordeelSoort, Oordeel | None]]:
    """Both kinds in order, each with the judgement that counts for this version; one query."""
    given = Oordeel.objects.filter(versie=versie).counting()
    return [(soort, given.get((versie.pk, soort.value))) for soort in OordeelSoort]


def review_context(
    user: User, rapportage: Jaarrapportage, versie: RapportageVersie | None, kaarten: Sequence[Kaart] | None = None
) -> dict[str, Any]:
    """What the step and the margin of a report show of its review: at most three queries, one less with ``kaarten``.

    Judgements are for the ministry until they stand in a letter; letters are for coordinator, bestuurder and ministry.
    """
    kaarten = remarks_beside(user, rapportage)["kaarten"] if kaarten is None else kaarten
    remarks = [card.opmerking for card in kaarten]
    opened = [row for row in remarks if row.is_open]
    tot = rapportage.aanvulling_einddatum
    given = judgements(versie) if versie and reads_internal(user) else []
    letters = Antwoordbrief.objects.filter(versie__rapportage=rapportage).visible_to(user).for_page()
    return {
        "opmerkingen_totaal": len(remarks),
        "opmerkingen_open": len(opened),
        "eerste_opmerking": opened[0] if opened else None,
        "aanvullingen": sum(row.vraagt_aanvulling for row in opened),
        "oordelen": given,
        "oordeel_geven": [soort for soort, _row in given if can_judge(user, rapportage, soort)]
        if rapportage.status in TE_BEOORDELEN
        else [],
        "financien_open": rapportage.status in TE_BEOORDELEN
        and any(soort == OordeelSoort.FINANCIEN and row is None for soort, row in given)
        and can_judge(user, rapportage, OordeelSoort.FINANCIEN),
        "brieven": list(letters) if rapportage.ingediend_op else [],
        "can_remark": can_remark(user, rapportage),
        "aanvulling_dagen_te_laat": max(0, (timezone.localdate() - tot).days) if tot else 0,
    }


@require_POST
@access(JUDGES)
def rapportage_take_up(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Start judging."""
    _load(request, pk)
    return _done(
        request, pk, lambda: take_up_rapportage(pk, by=request.user), _("U hebt de rapportage in behandeling genomen.")
    )


@require_GET
@access(JUDGES)
def rapportage_decide(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The three answers side by side, with what is known: judgements, open remarks, what is missing."""
    rapportage = _judge(request, pk)
    if elsewhere := _not_now(request, rapportage, APPROVE):
        return elsewhere
    versie = rapportage.versies.last()
    context = {
        "rapportage": rapportage,
        "versie": versie,
        "ontbreekt": versie.facts["ontbreekt"] if versie else [],
        "bezwaar": negative_judgement(versie) if versie else None,
        **review_context(request.user, rapportage, versie),
    }
    return render(request, "subsidies/beoordelen_besluit.html", context)


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_supplement(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Ask for what is missing: reason, term, and the parts that open again."""
    rapportage = _judge(request, pk)
    if elsewhere := _not_now(request, rapportage, REQUEST_SUPPLEMENT):
        return elsewhere
    asking = list(rapportage.opmerkingen.asking().for_page())
    form = AanvullingForm(
        form_data(request), list(rapportage.onderdelen.in_order()), {row.onderdeel_id for row in asking}
    )
    if request.method == "POST" and form.is_valid():
        facts = form.cleaned_data
        return _done(
            request,
            pk,
            lambda: request_supplement(
                pk, by=request.user, reden=facts["reden"], tot=facts["tot"], onderdelen=facts["onderdelen"]
            ),
            _("U hebt om een aanvulling gevraagd. De alliantie krijgt bericht en een brief."),
        )
    context = {"rapportage": rapportage, "form": form, "vragen": asking}
    return render(request, "subsidies/beoordelen_aanvulling.html", context)


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_return(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Send back, with a reason."""
    rapportage = _judge(request, pk)
    if elsewhere := _not_now(request, rapportage, RETURN):
        return elsewhere
    form = RedenForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        reden = form.cleaned_data["reden"]
        return _done(
            request,
            pk,
            lambda: return_rapportage(pk, by=request.user, reden=reden),
            _("De rapportage is teruggestuurd. De alliantie krijgt bericht."),
        )
    return render(request, "subsidies/rapportage_return.html", {"rapportage": rapportage, "form": form})


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_approve(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Give akkoord, after a page that says what it means and what is not judged yet."""
    rapportage = _judge(request, pk)
    if elsewhere := _not_now(request, rapportage, APPROVE):
        return elsewhere
    if request.method == "POST":
        return _done(
            request,
            pk,
            lambda: approve_rapportage(pk, by=request.user),
            _("U hebt akkoord gegeven. Akkoord is geen vaststelling."),
        )
    versie = rapportage.versies.last()
    given = dict(judgements(versie)) if versie and reads_internal(request.user) else {}
    context = {
        "rapportage": rapportage,
        "versie": versie,
        "bezwaar": negative_judgement(versie) if versie and given else None,
        "zonder_financien": bool(given) and given[OordeelSoort.FINANCIEN] is None,
        "zonder_inhoud": bool(given) and given[OordeelSoort.INHOUD] is None,
        "ontbreekt": versie.facts["ontbreekt"] if versie else [],
        "open": rapportage.opmerkingen.visible_to(request.user).open().count(),
    }
    return render(request, "subsidies/rapportage_approve.html", context)


@require_http_methods(["GET", "POST"])
@access(JUDGES)
def rapportage_reopen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take akkoord back, with a reason."""
    rapportage = _judge(request, pk)
    if elsewhere := _not_now(request, rapportage, REOPEN):
        return elsewhere
    form = RedenForm(
        form_data(request),
        vraag=gettext_lazy("Waarom trekt u het akkoord in? De alliantie leest dit."),
        knop=gettext_lazy("Akkoord intrekken"),
    )
    if request.method == "POST" and form.is_valid():
        reden = form.cleaned_data["reden"]
        return _done(
            request,
            pk,
            lambda: reopen_rapportage(pk, by=request.user, reden=reden),
            _("Het akkoord is ingetrokken. De rapportage is weer in beoordeling."),
        )
    return render(request, "subsidies/beoordelen_heropenen.html", {"rapportage": rapportage, "form": form})


@require_http_methods(["GET", "POST"])
@access(BOTH)
def oordeel_give(request: AuthenticatedRequest, pk: int, soort: str) -> HttpResponse:
    """Judge the content, or the finances with a checklist from the frozen facts."""
    rapportage, kind = _load(request, pk), OordeelSoort(soort)
    versie = rapportage.versies.last()
    if versie is None or not can_judge(request.user, rapportage, kind):
        messages.info(request, _("Over de inhoud oordeelt de accounthouder, over de financiën de uitvoerder."))
        return redirect(rapportage)
    form = OordeelForm(form_data(request), kind)
    if request.method == "POST" and form.is_valid():
        uitkomst = OordeelUitkomst(form.cleaned_data["uitkomst"])
        return _done(
            request,
            pk,
            lambda: judge_rapportage(
                versie.pk, by=request.user, soort=kind, uitkomst=uitkomst, toelichting=form.cleaned_data["toelichting"]
            ),
            _("Uw oordeel is vastgelegd. Het komt in de antwoordbrief."),
        )
    context = {
        "rapportage": rapportage,
        "versie": versie,
        "soort": kind,
        "form": form if rapportage.status in TE_BEOORDELEN else None,
        "eerder": [row for row in _earlier(rapportage) if row.soort == kind],
        "punten": _points(rapportage, versie) if kind == OordeelSoort.FINANCIEN else [],
        "ontbreekt": versie.facts["ontbreekt"],
    }
    return render(request, "subsidies/beoordelen_oordeel.html", context)


def _earlier(rapportage: Jaarrapportage) -> list[Oordeel]:
    rows = Oordeel.objects.filter(versie__rapportage=rapportage).select_related("door", "versie")
    return list(rows.defer("versie__inhoud").order_by("-gegeven_op", "-pk"))


def _points(rapportage: Jaarrapportage, versie: RapportageVersie) -> list[Any]:
    regeling, day = rapportage.subsidie.regeling, rapportage.laatste_dag
    return finance_points(
        RapportageContext.from_facts(versie.facts),
        inkomen_min=regeling.rule(EIGEN_INKOMSTEN_MIN, day),
        reserve_max=regeling.rule(RESERVE_MAX, day),
        subsidie=rapportage.subsidie.bedrag,
    )
