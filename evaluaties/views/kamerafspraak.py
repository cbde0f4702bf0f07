"""Motions and promises to Parliament: the list, one of them, and what is done with it."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.roles import Permission
from accounts.transitions import TransitionNotAllowed
from allianties.views.pagina import form_page
from evaluaties.actions import kamerafspraak as actions
from evaluaties.forms.kamerafspraak import (
    AfdoenForm,
    AfspraakFilterForm,
    HeropenForm,
    KamerafspraakForm,
    VervallenForm,
    afspraak_values,
    slot_values,
)
from evaluaties.models import Kamerafspraak
from evaluaties.statuses import (
    AFSPRAAK_BADGES,
    AFSPRAAK_DROP,
    AFSPRAAK_REOPEN,
    AFSPRAAK_SETTLE,
    AFSPRAAK_STAPPEN,
    AfspraakStatus,
)
from evaluaties.views.bijlage import MAKERS, PAGE, READERS, makes_bijlagen, reads_bijlagen

STAPPEN = {
    AFSPRAAK_SETTLE.name: (AfdoenForm, actions.settle_kamerafspraak),
    AFSPRAAK_DROP.name: (VervallenForm, actions.drop_kamerafspraak),
    AFSPRAAK_REOPEN.name: (HeropenForm, actions.reopen_kamerafspraak),
}


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerafspraak_list(request: AuthenticatedRequest) -> HttpResponse:
    """Motions and promises: the open ones first, by the day that they are due."""
    form = AfspraakFilterForm(request.GET)
    asked = form.asked()
    fields = {"stand": "status", "soort": "soort"}
    rows = Kamerafspraak.objects.visible_to(request.user).filter(**{fields[name]: asked[name] for name in asked})
    page = Paginator(rows.for_list(), PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": page,
        "rijen": [(row, AFSPRAAK_BADGES[AfspraakStatus(row.status)]) for row in page],
        "filter": form,
        "filter_query": f"{urlencode(asked)}&" if asked else "",
        "can_create": makes_bijlagen(request.user),
    }
    return render(request, "evaluaties/kamerafspraak_list.html", context)


def _load(request: AuthenticatedRequest, pk: int) -> Kamerafspraak:
    return get_object_or_404(Kamerafspraak.objects.visible_to(request.user).for_list(), pk=pk)


@require_GET
@access(READERS, when=reads_bijlagen)
def kamerafspraak_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """One motion or promise: where it stands, how far it is, where it was answered."""
    row = _load(request, pk)
    context = {
        "afspraak": row,
        "badge": AFSPRAAK_BADGES[AfspraakStatus(row.status)],
        "stappen": [step for step in AFSPRAAK_STAPPEN if row.status in step.sources],
        "can_change": makes_bijlagen(request.user),
    }
    return render(request, "evaluaties/kamerafspraak_detail.html", context)


def _kruimels(last: str, row: Kamerafspraak | None = None) -> list[dict[str, str]]:
    return [
        {"label": _("Kamerbrieven"), "url": reverse("evaluaties:kamerbrief_list")},
        {"label": _("Moties en toezeggingen"), "url": reverse("evaluaties:kamerafspraak_list")},
        *([{"label": str(row).capitalize(), "url": row.get_absolute_url()}] if row else []),
        {"label": last},
    ]


@require_http_methods(["GET", "HEAD", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def kamerafspraak_create(request: AuthenticatedRequest) -> HttpResponse:
    """Write down a motion or a promise; ``?kamerstuk=SLUG`` or ``?kamerbrief=PK`` says where it stands."""
    form = KamerafspraakForm(form_data(request), begin=request.GET.dict())

    def act(_facts: dict[str, Any]) -> tuple[str, str]:
        row = actions.create_kamerafspraak(by=request.user, **cast(Any, form.feiten()))
        return _("Toegevoegd."), row.get_absolute_url()

    titel = _("Motie of toezegging toevoegen")
    return form_page(request, form, titel=titel, kruimels=_kruimels(titel), act=act)


@require_http_methods(["GET", "HEAD", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def kamerafspraak_change(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Change what it says, or how far it is."""
    row = _load(request, pk)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.change_kamerafspraak(row, by=request.user, **cast(Any, facts))
        return _("Opgeslagen."), row.get_absolute_url()

    form = KamerafspraakForm(form_data(request), afspraak=row)
    titel = _("Wijzigen")
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(titel, row),
        act=act,
        now=lambda: afspraak_values(_load(request, pk)),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@access(MAKERS, when=may(Permission.BIJLAGE_CREATE))
def kamerafspraak_stap(request: AuthenticatedRequest, pk: int, naam: str) -> HttpResponse:
    """Settle it, let it fall away, or open it again."""
    row = _load(request, pk)
    step = next((one for one in AFSPRAAK_STAPPEN if one.name == naam), None)
    if step is None:
        raise Http404
    if row.status not in step.sources:
        messages.info(request, _("De stand is intussen veranderd. Dit kan nu niet."))
        return redirect(row)
    form_class, action = STAPPEN[naam]

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            cast(Any, action)(row, by=request.user, **facts)
        except TransitionNotAllowed as refused:
            raise ValidationError(_("De stand is intussen veranderd. Dit kan nu niet.")) from refused
        return _("De nieuwe stand is opgeslagen."), row.get_absolute_url()

    form = form_class(form_data(request), afspraak=row)
    titel = str(step.label)
    return form_page(
        request,
        form,
        titel=titel,
        kruimels=_kruimels(titel, row),
        act=act,
        uitleg=row.omschrijving,
        now=lambda: slot_values(_load(request, pk)),
    )
