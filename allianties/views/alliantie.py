"""Pages of alliances."""

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.invoer import GeenDatum, clean_text, parse_datum
from accounts.models import User
from accounts.roles import Permission
from allianties import actions
from allianties.forms import AlliantieForm, RegisterZoekForm, alliantie_values
from allianties.models import Alliantie, Deelname, Domein
from allianties.permissions import (
    can_change_alliantie,
    can_read_personen,
    may_change_masterdata,
    may_change_some_alliantie,
    permissions_for,
    reads_allianties,
    team_rights,
)
from allianties.views import samenstelling as stand
from allianties.views.pagina import PER_PAGE, add_refusal, find_by_slug

READERS = "Het ministerie ziet alle allianties, wie bij een alliantie hoort de eigen."
CREATORS = "De beheerder voegt allianties toe."
CHANGERS = "De beheerder, en de accounthouder van deze alliantie."
PERSONEN = "Het ministerie, en de coördinator van deze alliantie."


@require_safe
@access(READERS, when=reads_allianties)
def alliantie_list(request: AuthenticatedRequest) -> HttpResponse:
    """All alliances that this person may see, by name, the fictitious ones last."""
    filters = RegisterZoekForm(request.GET)
    wanted = filters.read()
    rows = Alliantie.objects.visible_to(request.user).for_list().by_name()
    if q := wanted.get("q"):
        rows = rows.zoek(q)
    if terrein := wanted.get("terrein"):
        rows = rows.op_terrein(terrein)
    pagina = Paginator(rows, PER_PAGE).get_page(request.GET.get("pagina"))
    vandaag = timezone.localdate()
    context = {
        "pagina": pagina,
        "rijen": [_rij(row, vandaag) for row in pagina],
        "filters": filters,
        "gefilterd": bool(wanted),
        "query": filters.query(),
        "can_create": may_change_masterdata(request.user),
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Allianties")}],
    }
    return render(request, "allianties/alliantie_list.html", context)


def _rij(row: Alliantie, vandaag: date) -> dict[str, Any]:
    """A row of the list, from what `for_list` loaded."""
    deelnames = list(row.deelnames.all())
    present = stand.samenstelling_op(deelnames, stand.laatste_dag(deelnames, vandaag))
    return {
        "alliantie": row,
        "partners": present.partners,
        "penvoerder": present.penvoerder,
        "onbekend": stand.onbekend(row),
        "periode": stand.periode(deelnames),
        "afgeleid": stand.is_afgeleid(deelnames),
    }


@require_safe
@access(READERS, when=reads_allianties)
def alliantie_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Facts of one alliance, its composition on a day, and what changed in it."""
    visible = Alliantie.objects.visible_to(request.user)
    alliantie, former = find_by_slug(visible.select_related("voorganger"), slug)
    if former:
        return redirect(alliantie, permanent=True)
    vandaag = timezone.localdate()
    deelnames = list(Deelname.objects.filter(alliantie=alliantie).select_related("organisatie").in_order())
    dag, op, fout = _gekozen_dag(request.GET.get("op", ""), deelnames, vandaag)
    events = stand.wijzigingen(deelnames, vandaag)
    rights = permissions_for(request.user, alliantie)
    context = {
        "alliantie": alliantie,
        "feiten": _feiten(alliantie, request.user, deelnames),
        "stand": stand.samenstelling_op(deelnames, dag),
        "op": op,
        "op_fout": fout,
        "is_vandaag": dag == vandaag,
        "later": [row for row in deelnames if row.begindatum > dag] if dag == vandaag else [],
        "onbekend": stand.onbekend(alliantie),
        "afgeleid": stand.is_afgeleid(deelnames),
        "tijdlijn": stand.tijdlijn(events, vandaag),
        "redenen": [event for event in events if event["reden"]],
        "bronnen": sorted({text for text in (alliantie.bron, *(row.bron for row in deelnames)) if text}),
        "can_change": Permission.ALLIANTIE_CHANGE in rights,
        "can_change_deelnames": Permission.DEELNAME_CHANGE in rights,
        "can_read_personen": can_read_personen(request.user, alliantie),
        "can_see_team": team_rights(request.user, alliantie).leest,
        "kruimels": [
            {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
            {"label": alliantie.naam},
        ],
    }
    return render(request, "allianties/alliantie_detail.html", context)


def _gekozen_dag(typed: str, deelnames: Sequence[Deelname], vandaag: date) -> tuple[date, str, str]:
    """The day of the composition, what stands in its field, and the sentence when that is no day.

    A day in the future is refused (ontwerp 6, rule 13); without a day it is today, or the last day that there was.
    """
    typed = clean_text(typed).replace("\x00", "").strip()
    if not typed:
        dag = stand.laatste_dag(deelnames, vandaag)
        return dag, dag.strftime("%d-%m-%Y"), ""
    try:
        dag = parse_datum(typed)
    except GeenDatum as refused:
        return vandaag, typed[:40], _("%(zin)s U ziet de partners van vandaag.") % {"zin": refused}
    if dag > vandaag:
        return vandaag, typed, _("Deze dag ligt in de toekomst. U ziet de partners van vandaag.")
    return dag, dag.strftime("%d-%m-%Y"), ""


def _feiten(row: Alliantie, user: User, deelnames: Sequence[Deelname]) -> list[dict[str, Any]]:
    visible = Alliantie.objects.visible_to(user)
    voorganger = row.voorganger if row.voorganger_id and visible.filter(pk=row.voorganger_id).exists() else None
    feiten: list[dict[str, Any]] = [
        {"term": _("Thema"), "waarde": row.thema},
        {"term": _("Terreinen"), "waarde": ", ".join(str(Domein(one).label) for one in row.domeinen)},
        {
            "term": _("Periode"),
            "waarde": stand.periode(deelnames),
            "bij": _("afgeleid van de periode") if stand.is_afgeleid(deelnames) else "",
        },
        {"term": _("Ook bekend als"), "waarde": ", ".join(row.aliases)},
    ]
    if voorganger is not None:
        feiten.append({"term": _("Voorganger"), "waarde": voorganger.naam, "url": voorganger.get_absolute_url()})
    else:
        feiten.append({"term": _("Voorganger"), "waarde": _("geen bekend")})
    for opvolger in visible.filter(voorganger=row).by_name():
        feiten.append({"term": _("Opvolger"), "waarde": opvolger.naam, "url": opvolger.get_absolute_url()})
    return feiten


@require_safe
@access(PERSONEN, when=reads_allianties, reads="allianties.personen.gelezen")
def alliantie_personen(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Who acts for this alliance, and which officials keep its account; each reading is recorded."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    if not can_read_personen(request.user, alliantie):
        raise PermissionDenied(PERSONEN)
    context = {
        "alliantie": alliantie,
        "contactpersonen": alliantie.contactpersonen.geldig()
        .select_related("user", "organisatie")
        .order_by("organisatie__naam", "rol", "user__naam"),
        "accounthouders": alliantie.accounthouderschappen.geldig().select_related("user").order_by("user__naam"),
        "kruimels": [
            {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
            {"label": alliantie.naam, "url": alliantie.get_absolute_url()},
            {"label": _("Personen")},
        ],
    }
    return render(request, "allianties/alliantie_personen.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@access(CREATORS, when=may_change_masterdata)
def alliantie_create(request: AuthenticatedRequest) -> HttpResponse:
    """Add an alliance; partners are added on its page."""
    form = AlliantieForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            row = actions.create_alliantie(by=request.user, **cast(Any, form.feiten()))
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De alliantie is toegevoegd. Voeg nu de partners toe."))
            return redirect(row)
    kruimels = [
        {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
        {"label": _("Alliantie toevoegen")},
    ]
    context = {"form": form, "titel": _("Alliantie toevoegen"), "kruimels": kruimels}
    return render(request, "allianties/formulier.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@access(CHANGERS, when=may_change_some_alliantie)
def alliantie_change(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Change an alliance; of two writers both texts are shown."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    if not can_change_alliantie(request.user, alliantie):
        raise PermissionDenied(CHANGERS)
    form = AlliantieForm(form_data(request), alliantie=alliantie)
    if request.method == "POST" and form.is_valid():
        try:
            row = actions.change_alliantie(
                alliantie, revision=form.cleaned_data["revision"], by=request.user, **cast(Any, form.feiten())
            )
        except actions.Conflict:
            alliantie.refresh_from_db()
            form.show_conflict(alliantie_values(alliantie), alliantie.revision)
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De alliantie is gewijzigd."))
            return redirect(row)
    kruimels = [
        {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
        {"label": alliantie.naam, "url": alliantie.get_absolute_url()},
        {"label": _("Wijzigen")},
    ]
    context = {"form": form, "titel": _("Alliantie wijzigen"), "kruimels": kruimels}
    return render(request, "allianties/formulier.html", context)
