"""The register of indicators, one indicator with its chart, and what alliances reach together."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef
from django.db.models.functions import JSONObject
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import drop_text, form_data, keep_text
from accounts.models import User
from accounts.roles import Permission
from allianties.actions import Conflict
from allianties.models import Alliantie, Domein
from allianties.permissions import permissions_for
from subsidies.actions.indicator import change_indicator, create_indicator
from subsidies.charts.indicator import Reekstekening, draw_indicator
from subsidies.forms.indicator import IndicatorForm, indicator_values
from subsidies.models import Indicator, Kernindicator, Subsidie, Subsidieperiode, Theorieknoop
from subsidies.pdf.uitkomsten import Reeks, core_indicators, gather, series_of
from subsidies.statuses import Meetwijze

PAGE = 25
WRITERS = "De coördinator van de alliantie."


def reads_values(user: User, indicator: Indicator) -> tuple[bool, bool]:
    """Whether this person reads values at all, and also those without akkoord.

    The ministry's readers and the owning alliance read all that was handed in; staff for Parliament, and alliances
    with which it is shared, what has akkoord.
    """
    owner = indicator.subsidie.alliantie
    if owner is not None and Permission.RAPPORTAGE_READ in permissions_for(user, owner):
        return True, True
    if Permission.RAPPORTAGE_READ_AKKOORD in user.ministry_permissions:
        return True, False
    shared = [grant.alliantie for grant in indicator.gedeeld_met.all() if grant.alliantie]
    return any(Permission.RAPPORTAGE_READ in permissions_for(user, row) for row in shared), False


def visible_series(user: User, indicator: Indicator) -> Reeks:
    """The values of an indicator as this person may read them."""
    some, everything = reads_values(user, indicator)
    series = series_of(indicator, met_open=everything)
    return series if some else replace(series, waarden=())


@require_GET
@access("Het ministerie ziet alle allianties, een alliantie zichzelf.")
def alliantie_indicatoren(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The register of one alliance: its own indicators, and those that others share with it."""
    grants = Subsidie.objects.filter(alliantie=OuterRef("pk")).order_by("-periode__begindatum", "pk")
    with_grants = Alliantie.objects.visible_to(request.user).annotate(
        subsidielijst=ArraySubquery(grants.values(rij=JSONObject(pk="pk", periode="periode__naam")))
    )
    alliantie = get_object_or_404(with_grants, slug=slug)
    rows = Indicator.objects.visible_to(request.user).of_alliance(alliantie).for_register(met_delen=False)
    page = Paginator(rows.order_by("-subsidie__periode__begindatum", "volgorde", "pk"), PAGE).get_page(
        request.GET.get("pagina")
    )
    may_write = Permission.PLAN_WRITE in permissions_for(request.user, alliantie)
    periods: list[dict[str, Any]] = alliantie.subsidielijst if may_write else []  # type: ignore[attr-defined]  # annotated
    context = {
        "alliantie": alliantie,
        "pagina": page,
        "rijen": [_row(request.user, alliantie, row) for row in page],
        "subsidies": periods,
    }
    return render(request, "subsidies/indicator_list.html", context)


def _row(user: User, alliantie: Alliantie, indicator: Indicator) -> dict[str, Any]:
    """An indicator with its newest value and the target of that year."""
    values = visible_series(user, indicator).waarden
    newest = values[-1] if values else None
    targets = {target.jaar: target.waarde for target in indicator.streefwaarden.all()}
    jaar = newest.jaar if newest else max(targets, default=None)
    return {
        "indicator": indicator,
        "nieuwste": newest,
        "streef": targets.get(jaar) if jaar else None,
        "streefjaar": jaar,
        "van_ander": indicator.subsidie.alliantie if indicator.subsidie.alliantie_id != alliantie.pk else None,
        "gedeeld_met": [grant.alliantie for grant in indicator.gedeeld_met.all()],
        "is_aandeel": indicator.meetwijze == Meetwijze.AANDEEL,
    }


@require_GET
@access("Het ministerie, en de allianties van wie de indicator is.", reads="subsidies.indicator.gelezen")
def indicator_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One indicator: what it means, its path, and where each value comes from."""
    rows = Indicator.objects.visible_to(request.user).for_register()
    indicator = get_object_or_404(rows.select_related("organisatie", "beleidsdoel", "subsidie__periode"), pk=pk)
    alliantie = indicator.subsidie.alliantie
    if alliantie is None:
        raise Http404
    rights = permissions_for(request.user, alliantie)
    series = visible_series(request.user, indicator)
    targets = {target.jaar: target.waarde for target in indicator.streefwaarden.all()}
    step = (
        Theorieknoop.objects.filter(sleutel=indicator.knoop_sleutel, versie__subsidie=indicator.subsidie_id)
        .order_by("-versie__nummer")
        .first()
        if indicator.knoop_sleutel
        else None
    )
    values = {row.jaar: row for row in series.waarden}
    falls = {fall.jaar for fall in series.dalingen}
    context = {
        "indicator": indicator,
        "alliantie": alliantie,
        "reeks": series,
        "jaren": [
            {"jaar": jaar, "streef": targets.get(jaar), "waarde": values.get(jaar), "daalt": jaar in falls}
            for jaar in sorted({*targets, *values})
        ],
        "stap": step,
        "domeinen": [str(label) for code, label in Domein.choices if code in indicator.domeinen],
        "grafiek": _chart(indicator, series, targets),
        "nieuwste": series.waarden[-1] if series.waarden else None,
        "streef_nu": targets.get(series.waarden[-1].jaar) if series.waarden else None,
        "is_kwalitatief": indicator.meetwijze == Meetwijze.KWALITATIEF,
        "is_aandeel": indicator.meetwijze == Meetwijze.AANDEEL,
        "gedeeld_met": [grant.alliantie for grant in indicator.gedeeld_met.all() if grant.alliantie],
        "leest_rapportage": Permission.RAPPORTAGE_READ in rights,
        "ziet_eigenaar": Permission.ALLIANTIE_READ in rights,
        "can_write": Permission.PLAN_WRITE in rights,
    }
    return render(request, "subsidies/indicator_detail.html", context)


def _chart(indicator: Indicator, series: Reeks, targets: dict[int, Any]) -> Reekstekening | None:
    begin = (
        (indicator.beginjaar, indicator.beginstand)
        if indicator.beginjaar and indicator.beginstand is not None
        else None
    )
    return draw_indicator(
        indicator.naam,
        eenheid=indicator.eenheid,
        begin=begin,
        gepland=sorted(targets.items()),
        behaald=[(row.jaar, stand) for row in series.waarden if (stand := row.stand) is not None],
        is_aandeel=indicator.meetwijze == Meetwijze.AANDEEL,
    )


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def indicator_add(request: AuthenticatedRequest, slug: str, subsidie_pk: int) -> HttpResponse:
    """Add an indicator to a grant of this alliance."""
    alliantie = get_object_or_404(Alliantie.objects.visible_to(request.user), slug=slug)
    grant = get_object_or_404(
        Subsidie.objects.filter(alliantie=alliantie).select_related("alliantie", "periode"), pk=subsidie_pk
    )
    if Permission.PLAN_WRITE not in permissions_for(request.user, alliantie):
        raise Http404
    form = IndicatorForm(grant, form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            row = create_indicator(
                grant,
                by=request.user,
                streefwaarden=form.streefwaarden,
                gedeeld_met=form.cleaned_data["gedeeld_met"],
                **form.kenmerken,
            )
        except ValidationError as refused:
            _refuse(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De indicator is toegevoegd."))
            return redirect(row)
    return _form_page(request, alliantie, form, _("Indicator toevoegen"))


def _refuse(form: IndicatorForm, refused: ValidationError) -> None:
    """What the rules say, at its field where the form has it."""
    errors = refused.message_dict if hasattr(refused, "error_dict") else {"": refused.messages}
    for name, sentences in errors.items():
        for sentence in sentences:
            form.add_error(name if name in form.fields else None, sentence)


def _form_page(
    request: AuthenticatedRequest,
    alliantie: Alliantie,
    form: IndicatorForm,
    titel: str,
    indicator: Indicator | None = None,
) -> HttpResponse:
    if request.method == "POST":
        keep_text(request, request.user)
    context = {"alliantie": alliantie, "form": form, "titel": titel, "indicator": indicator}
    return render(request, "subsidies/indicator_form.html", context)


@require_http_methods(["GET", "POST"])
@access(WRITERS)
def indicator_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change an indicator with its targets."""
    rows = Indicator.objects.visible_to(request.user).select_related(
        "subsidie__alliantie", "subsidie__periode", "organisatie", "beleidsdoel"
    )
    indicator = get_object_or_404(rows, pk=pk)
    alliantie = indicator.subsidie.alliantie
    if alliantie is None or Permission.PLAN_WRITE not in permissions_for(request.user, alliantie):
        raise Http404
    form = IndicatorForm(indicator.subsidie, form_data(request), indicator=indicator)
    if request.method == "POST" and form.is_valid():
        try:
            change_indicator(
                indicator,
                revision=form.cleaned_data["revision"],
                by=request.user,
                streefwaarden=form.streefwaarden,
                gedeeld_met=form.cleaned_data["gedeeld_met"],
                **form.kenmerken,
            )
        except Conflict:
            indicator = get_object_or_404(rows, pk=pk)
            form.show_conflict(indicator_values(indicator), indicator.revision)
        except ValidationError as refused:
            _refuse(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De indicator is gewijzigd."))
            return redirect(indicator)
    return _form_page(request, alliantie, form, _("Indicator wijzigen"), indicator)


@require_GET
@access(
    "Wie bij het ministerie rapportages leest; Kamerbrieven ziet wat akkoord heeft.",
    when=may(Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD),
    reads="subsidies.uitkomsten.gelezen",
)
def uitkomsten(request: AuthenticatedRequest) -> HttpResponse:
    """What all alliances reach together in a period; each total opens into its parts."""
    measured = Exists(Kernindicator.objects.filter(periode=OuterRef("pk")))
    periods = list(Subsidieperiode.objects.annotate(meet=measured).order_by("-begindatum"))
    wanted = request.GET.get("periode", "")
    chosen = next((row for row in periods if row.slug == wanted), None)
    if wanted and chosen is None:
        raise Http404
    periode = chosen or next((row for row in periods if row.meet), periods[0] if periods else None)
    page = Paginator(core_indicators(periode) if periode else [], PAGE).get_page(request.GET.get("pagina"))
    complete = Permission.RAPPORTAGE_READ in request.user.ministry_permissions
    context = {
        "periode": periode,
        "periodes": periods,
        "pagina": page,
        "uitkomsten": gather(list(page), met_open=complete),
        "leest_rapportage": complete,
        "can_write": Permission.EVALUATIE_WRITE in request.user.ministry_permissions,
        "paginaquery": f"periode={periode.slug}&" if periode else "",
    }
    return render(request, "subsidies/uitkomsten.html", context)
