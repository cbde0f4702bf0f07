"""Steering an alliance: what was asked, the briefing before a talk, and the handover to another accounthouder."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.actions.overdracht import hand_over_alliantie
from allianties.actions.revisie import Conflict
from allianties.models import Alliantie
from allianties.permissions import reads_contact
from allianties.views.contact import (
    STAFF,
    WRITERS,
    conflict_shown,
    contact_url,
    kruimels,
    load_alliantie,
    reads_all,
    require_writer,
)
from allianties.views.pagina import find_by_slug, form_page
from evaluaties.actions.sturing import add_sturingsafspraak, change_sturingsafspraak
from evaluaties.forms.sturing import OverdrachtForm, SturingsafspraakForm, sturingsafspraak_values
from evaluaties.models import Landing, Sturingsafspraak
from evaluaties.pdf.briefing import Briefing, gather_briefing

PAGE = 50
FORM_METHODS = ["GET", "HEAD", "POST"]
ASKED = "Wie contact leest bij het ministerie, en de coördinator en de bestuurder van de alliantie."


def _url(alliantie: Alliantie) -> str:
    return reverse("evaluaties:alliantie_sturing", args=[alliantie.slug])


@require_safe
@access(ASKED, when=reads_contact)
def alliantie_sturing(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """What the ministry asked after the start, and where it landed."""
    alliantie, rights = load_alliantie(request, slug)
    if not rights.leest_sturing:
        raise PermissionDenied(ASKED)
    rows = Sturingsafspraak.objects.visible_to(request.user).filter(alliantie=alliantie).for_list()
    page = Paginator(rows, PAGE).get_page(request.GET.get("pagina"))
    vandaag = timezone.localdate()
    context = {
        "alliantie": alliantie,
        "rechten": rights,
        "pagina": page,
        "rijen": [(row, row.dagen_open(vandaag)) for row in page],
        "landingen": Landing.objects.visible_to(request.user).at_contact_of(alliantie),
        "kruimels": kruimels(alliantie, _("Wat het ministerie vroeg")),
    }
    return render(request, "evaluaties/sturing_list.html", context)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def sturing_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Note what the ministry asked."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    form = SturingsafspraakForm(form_data(request), alliantie=alliantie, user=request.user)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        add_sturingsafspraak(alliantie, by=request.user, **form.feiten())
        return _("De vraag is opgeslagen."), _url(alliantie)

    titel = _("Vraag van het ministerie toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(alliantie, titel), act=act)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def sturing_change(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """Say where it landed, or correct it; of two writers both texts are shown."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    row = get_object_or_404(Sturingsafspraak.objects.select_related("alliantie"), pk=pk, alliantie=alliantie)
    form = SturingsafspraakForm(form_data(request), alliantie=alliantie, user=request.user, row=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            change_sturingsafspraak(row, revision=facts["revision"], by=request.user, **form.feiten())
        except Conflict as conflict:
            present = Sturingsafspraak.objects.get(pk=row.pk)
            raise conflict_shown(form, sturingsafspraak_values(present), conflict) from conflict
        return _("De vraag is gewijzigd."), _url(alliantie)

    titel = _("Vraag van het ministerie wijzigen")
    return form_page(request, form, titel=titel, kruimels=kruimels(alliantie, titel), act=act)


@require_safe
@access(STAFF, when=reads_all)
def alliantie_briefing(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """One page to read, or print, before a talk."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    if alliantie.alleen_openbaar:
        raise Http404
    vandaag = timezone.localdate()
    briefing = gather_briefing(alliantie, vandaag, user=request.user)
    context = {
        "alliantie": alliantie,
        "briefing": briefing,
        "verplichtingen": [(duty, duty.days_late(vandaag)) for duty in briefing.verplichtingen],
        "vandaag": vandaag,
        "kruimels": kruimels(alliantie, _("Briefing")),
    }
    return render(request, "evaluaties/briefing.html", context)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def alliantie_overdragen(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Hand the account over: what is open stands in the note already."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    data = form_data(request)
    notitie = "" if data else first_note(gather_briefing(alliantie, timezone.localdate(), user=request.user))
    form = OverdrachtForm(data, alliantie=alliantie, user=request.user, notitie=notitie)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        hand_over_alliantie(alliantie, by=request.user, **facts)
        message = _("De alliantie is overgedragen. De nieuwe accounthouder ziet uw notitie op de eerste pagina.")
        return message, contact_url(alliantie)

    titel = _("Alliantie overdragen")
    return form_page(request, form, titel=titel, kruimels=kruimels(alliantie, titel), act=act)


def first_note(briefing: Briefing) -> str:
    """The open points as text, with what there is not left out; at most what fits in the field."""
    parts = [
        "\n".join([f"{heading}:", *(f"- {' '.join(line.split())}" for line in lines)])
        for heading, lines in briefing.open_points()
        if lines
    ]
    return "\n\n".join(parts)[:7000]
