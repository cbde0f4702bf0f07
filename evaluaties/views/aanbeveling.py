"""Recommendations, and what became of them."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.views.pagina import form_page
from documents.responses import file_response
from evaluaties.actions import aanbeveling as actions
from evaluaties.actions.bevinding import change_aanbeveling
from evaluaties.exports.aanbeveling import aanbevelingen_csv
from evaluaties.forms.aanbeveling import (
    AanbevelingFilterForm,
    AanbevelingForm,
    DoorgevenForm,
    EigenaarForm,
    ReactieForm,
    StapForm,
    VoorgangerForm,
    aanbeveling_values,
    eigenaar_values,
    reactie_values,
)
from evaluaties.models import Aanbeveling, Bespreking, Landing
from evaluaties.models.aanbeveling import AanbevelingQuerySet
from evaluaties.models.opvolging import LandingSoort
from evaluaties.permissions.aanbeveling import (
    allowed_steps,
    carries_over,
    changes_text,
    concerned_allianties,
    follows_up,
    takes_back,
)
from evaluaties.statuses import AANBEVELING_TAKE_BACK, Reactie
from evaluaties.views.bijlage import reads_bijlagen
from evaluaties.views.evaluatie import EVERYBODY, PAGE
from subsidies.models import Regeling

FOLLOWERS = "Accounthouders volgen aanbevelingen op."
keeps_evaluations = may(Permission.EVALUATIE_WRITE)
reads_ministry = may(Permission.ALLIANTIE_READ)


def _filtered(request: AuthenticatedRequest) -> tuple[AanbevelingFilterForm, AanbevelingQuerySet]:
    """The form with what was chosen, and the rows that fit."""
    visible = Aanbeveling.objects.visible_to(request.user)
    named = visible.exclude(geadresseerde="").order_by("geadresseerde").values_list("geadresseerde", flat=True)
    form = AanbevelingFilterForm(
        request.GET, regelingen=list(Regeling.objects.order_by("-begindatum")), voor=list(named.distinct())
    )
    asked, rows = form.asked(), visible
    if slug := asked.get("regeling"):
        rows = rows.of_regeling(Regeling.objects.get(slug=slug))
    if "actie" in asked:
        rows = rows.te_laat()
    fields = {"stand": "status", "termijn": "termijn", "voor": "geadresseerde"}
    return form, rows.filter(**{field: asked[name] for name, field in fields.items() if name in asked}).for_list()


@require_GET
@access(EVERYBODY)
def aanbeveling_list(request: AuthenticatedRequest) -> HttpResponse:
    """Recommendations of all evaluations, with what became of them."""
    form, rows = _filtered(request)
    page = Paginator(rows.with_reading(request.user), PAGE).get_page(request.GET.get("pagina"))
    asked = form.asked()
    context = {"pagina": page, "filter": form, "filter_query": f"{urlencode(asked)}&" if asked else ""}
    return render(request, "evaluaties/aanbeveling_list.html", context)


@require_GET
@access(EVERYBODY, reads="evaluaties.aanbevelingen.gelezen")
def aanbeveling_csv(request: AuthenticatedRequest) -> HttpResponse:
    """The same list as a file."""
    _form, rows = _filtered(request)
    data = aanbevelingen_csv(rows, timezone.now(), with_owner=reads_ministry(request.user))
    return file_response(data, name="aanbevelingen.csv")


def load(request: AuthenticatedRequest, pk: int) -> Aanbeveling:
    """A recommendation that this person sees."""
    return get_object_or_404(
        Aanbeveling.objects.visible_to(request.user).with_reading(request.user).for_detail(), pk=pk
    )


@require_GET
@access(EVERYBODY)
def aanbeveling_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One recommendation: what is advised, what the ministry answered, what was done, and where it landed."""
    row = load(request, pk)
    user = request.user
    context = {
        "aanbeveling": row,
        "keten": actions.chain_of(row, user=user),
        "acties": list(row.acties.all()),
        "besprekingen": list(Bespreking.objects.visible_to(user).filter(aanbeveling=row).select_related("alliantie")),
        "nog_niet": list(concerned_allianties(row).exclude(besprekingen__aanbeveling=row).by_name())
        if reads_ministry(user)
        else [],
        "landingen": list(Landing.objects.visible_to(user).filter(aanbeveling=row).for_page()),
        "overgangen": list(row.overgangen.select_related("door")) if follows_up(user) else [],
        "stappen": allowed_steps(user, row),
        "volgt_op": follows_up(user),
        "mag_wijzigen": changes_text(user, row),
        "mag_doorgeven": carries_over(user, row),
        "mag_terugnemen": takes_back(user, row),
        "landingsoorten": LandingSoort,
        "dagen_te_laat": row.days_late(),
        "is_ministerie": reads_ministry(user),
        "leest_stukken": reads_bijlagen(user),
    }
    return render(request, "evaluaties/aanbeveling_detail.html", context)


def kruimels(row: Aanbeveling, last: str) -> list[dict[str, str]]:
    """Where a form about this recommendation stands."""
    return [
        {"label": _("Aanbevelingen"), "url": reverse("evaluaties:aanbeveling_list")},
        {"label": str(row).capitalize(), "url": row.get_absolute_url()},
        {"label": last},
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@access("De onderzoekers van de evaluatie zolang die loopt, en accounthouders.")
def aanbeveling_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change what it says, until the ministry has answered."""
    row = load(request, pk)
    if not changes_text(request.user, row):
        raise PermissionDenied(_("De tekst van deze aanbeveling staat vast."))
    form = AanbevelingForm(form_data(request), aanbeveling=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        change_aanbeveling(row, revision=facts["revision"], by=request.user, **cast(Any, form.feiten()))
        return _("De aanbeveling is gewijzigd."), row.get_absolute_url()

    titel = _("Aanbeveling wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(row, titel),
        act=act,
        now=lambda: aanbeveling_values(load(request, pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_reactie(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Give the ministry's answer."""
    row = load(request, pk)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        reactie = Reactie(facts["reactie"])
        try:
            actions.answer_aanbeveling(pk, by=request.user, **facts | {"reactie": reactie})
        except TransitionNotAllowed as refused:
            raise ValidationError(_("Deze aanbeveling is doorgegeven. Geef de reactie bij haar opvolger.")) from refused
        return _("De reactie is opgeslagen."), row.get_absolute_url()

    form = ReactieForm(form_data(request), aanbeveling=row)
    titel = _("Reactie geven")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(row, titel),
        act=act,
        uitleg=row.tekst,
        now=lambda: reactie_values(load(request, pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_eigenaar(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Say who owns it and until when."""
    row = load(request, pk)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.assign_aanbeveling(pk, by=request.user, **facts)
        return _("De eigenaar en de uiterste dag zijn opgeslagen."), row.get_absolute_url()

    form = EigenaarForm(form_data(request), aanbeveling=row)
    titel = _("Eigenaar en uiterste dag")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=kruimels(row, titel),
        act=act,
        uitleg=row.tekst,
        now=lambda: eigenaar_values(load(request, pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_stap(request: AuthenticatedRequest, pk: int, naam: str) -> HttpResponse:
    """Begin, finish or reopen it."""
    row = load(request, pk)
    step = next((one for one in allowed_steps(request.user, row) if one.name == naam), None)
    if step is None:
        if naam not in actions.STEP_NAMES:
            raise Http404
        messages.info(request, _("De aanbeveling is intussen van stand veranderd. Dit kan nu niet."))
        return redirect(row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.step_aanbeveling(pk, naam, by=request.user, toelichting=facts["toelichting"])
        return _("De nieuwe stand is opgeslagen."), row.get_absolute_url()

    form = StapForm(form_data(request), step=step)
    titel = str(step.label)
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_doorgeven(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Pass it on to a next scheme."""
    row = load(request, pk)
    if not carries_over(request.user, row):
        messages.info(request, _("Deze aanbeveling is al doorgegeven."))
        return redirect(row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        successor = actions.carry_over_aanbeveling(pk, by=request.user, **facts)
        return _("De aanbeveling is doorgegeven. Dit is haar opvolger."), successor.get_absolute_url()

    form = DoorgevenForm(form_data(request), aanbeveling=row)
    titel = _("Doorgeven aan een volgende regeling")
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_terugnemen(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Undo that it was carried over, while nothing hangs on it."""
    row = load(request, pk)
    if not takes_back(request.user, row):
        messages.info(request, _("Dit kan niet: deze aanbeveling is niet doorgegeven, of er hangt al iets aan."))
        return redirect(row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        before = actions.take_back_aanbeveling(pk, by=request.user, **facts)
        return _("Het doorgeven is teruggenomen. Dit is de aanbeveling zoals zij was."), before.get_absolute_url()

    form = StapForm(form_data(request), step=AANBEVELING_TAKE_BACK)
    titel = str(AANBEVELING_TAKE_BACK.label)
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)


@require_http_methods(["GET", "HEAD", "POST"])
@access(FOLLOWERS, when=keeps_evaluations)
def aanbeveling_voorganger(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Say from which earlier recommendation it comes."""
    row = load(request, pk)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_voorganger(pk, voorganger=facts["voorganger"], by=request.user)
        return _("Opgeslagen waar deze aanbeveling vandaan komt."), row.get_absolute_url()

    form = VoorgangerForm(form_data(request), aanbeveling=row, user=request.user)
    titel = _("Komt van een eerdere aanbeveling")
    return form_page(request, form, titel=titel, kruimels=kruimels(row, titel), act=act, uitleg=row.tekst)
