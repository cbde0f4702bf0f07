"""Pages of one moment of contact, and of what was agreed in it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from allianties.actions import contact as actions
from allianties.actions.revisie import Conflict
from allianties.forms.contact import (
    ContactmomentForm,
    GespreksafspraakForm,
    contactmoment_values,
    gespreksafspraak_values,
)
from allianties.models import Alliantie, Contactmoment, Gespreksafspraak, Organisatie
from allianties.models.organisatie import OrganisatieQuerySet
from allianties.permissions import Contactrechten, reads_contact
from allianties.views.contact import (
    WRITERS,
    conflict_shown,
    contact_url,
    kruimels,
    load_alliantie,
    reads_all,
    require_writer,
)
from allianties.views.pagina import form_page

NOTES = "Wie contact leest bij het ministerie, en de coördinator van de alliantie zonder de interne notitie."
FORM_METHODS = ["GET", "HEAD", "POST"]


def _load(request: AuthenticatedRequest, slug: str, pk: int) -> tuple[Contactmoment, Contactrechten]:
    """The moment with its alliance; a stranger gets 404, who reads no notes 403."""
    alliantie, rights = load_alliantie(request, slug)
    rows = Contactmoment.objects.visible_to(request.user).filter(alliantie=alliantie)
    row = get_object_or_404(rows.select_related("alliantie").prefetch_related("organisaties"), pk=pk)
    if not rights.leest_verslag:
        raise PermissionDenied(NOTES)
    return row, rights


def _url(row: Contactmoment) -> str:
    return reverse("allianties:contactmoment_detail", args=[row.alliantie.slug, row.pk])


def _members(alliantie: Alliantie) -> OrganisatieQuerySet:
    rows: OrganisatieQuerySet = Organisatie.objects.filter(deelnames__alliantie=alliantie).distinct()
    return rows.by_name()


def _titel(row: Contactmoment) -> str:
    return f"{row.get_soort_display()} {row.datum:%d-%m-%Y}".capitalize()


@require_safe
@access(NOTES, when=reads_contact, reads="allianties.contactmoment.gelezen")
def contactmoment_detail(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """One moment: what was said, and what was agreed; each reading is recorded."""
    row, rights = _load(request, slug, pk)
    vandaag = timezone.localdate()
    context = {
        "alliantie": row.alliantie,
        "moment": row,
        "titel": _titel(row),
        "rechten": rights,
        "is_verstreken": row.is_verstreken(vandaag),
        "afspraken": [(promise, promise.is_laat(vandaag)) for promise in row.afspraken.in_order()],
        "kruimels": kruimels(row.alliantie, _titel(row)),
    }
    return render(request, "allianties/contactmoment_detail.html", context)


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def contactmoment_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Plan a moment, or note one that was held."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    form = ContactmomentForm(form_data(request), leden=_members(alliantie))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        row = actions.add_contactmoment(alliantie, by=request.user, **form.feiten())
        return _("Het contactmoment is opgeslagen."), _url(row)

    titel = _("Contactmoment toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(alliantie, titel), act=act, uitleg=_safety())


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def contactmoment_change(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """Change a moment; of two writers both texts are shown."""
    row, rights = _load(request, slug, pk)
    require_writer(rights)
    form = ContactmomentForm(form_data(request), leden=_members(row.alliantie), row=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            actions.change_contactmoment(row, revision=facts["revision"], by=request.user, **form.feiten())
        except Conflict as conflict:
            present = Contactmoment.objects.get(pk=row.pk)
            raise conflict_shown(form, contactmoment_values(present), conflict) from conflict
        return _("Het contactmoment is gewijzigd."), _url(row)

    titel = _("Contactmoment wijzigen")
    return form_page(request, form, titel=titel, kruimels=kruimels(row.alliantie, titel), act=act, uitleg=_safety())


def _safety() -> str:
    return _(
        "Hoort u over dreiging, intimidatie of druk? Schrijf dat niet in een verslag. Geef het door als onveilige"
        " situatie. Bel bij direct gevaar 112."
    )


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def gespreksafspraak_add(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """Note what was agreed in a talk."""
    moment, rights = _load(request, slug, pk)
    require_writer(rights)
    form = GespreksafspraakForm(form_data(request))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_gespreksafspraak(moment, by=request.user, **form.feiten())
        return _("De afspraak is opgeslagen."), _url(moment)

    titel = _("Afspraak toevoegen")
    return form_page(request, form, titel=titel, kruimels=kruimels(moment.alliantie, titel), act=act)


def _promise(request: AuthenticatedRequest, slug: str, pk: int, afspraak_pk: int) -> Gespreksafspraak:
    """What was agreed in this moment, for who may change it."""
    moment, rights = _load(request, slug, pk)
    require_writer(rights)
    return get_object_or_404(
        Gespreksafspraak.objects.select_related("moment__alliantie"), pk=afspraak_pk, moment=moment
    )


@require_http_methods(FORM_METHODS)
@access(WRITERS, when=reads_all)
def gespreksafspraak_change(request: AuthenticatedRequest, slug: str, pk: int, afspraak_pk: int) -> HttpResponse:
    """Correct what was agreed."""
    row = _promise(request, slug, pk, afspraak_pk)
    form = GespreksafspraakForm(form_data(request), row=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            actions.change_gespreksafspraak(row, revision=facts["revision"], by=request.user, **form.feiten())
        except Conflict as conflict:
            row.refresh_from_db()
            raise conflict_shown(form, gespreksafspraak_values(row), conflict) from conflict
        return _("De afspraak is gewijzigd."), _url(row.moment)

    titel = _("Afspraak wijzigen")
    return form_page(request, form, titel=titel, kruimels=kruimels(row.moment.alliantie, titel), act=act)


@require_POST
@access(WRITERS, when=reads_all)
def gespreksafspraak_settle(request: AuthenticatedRequest, slug: str, pk: int, afspraak_pk: int) -> HttpResponse:
    """What was agreed is done, or is not after all."""
    row = _promise(request, slug, pk, afspraak_pk)
    if "heropenen" in request.POST:
        actions.reopen_gespreksafspraak(row, by=request.user)
        messages.success(request, _("De afspraak staat weer open."))
    else:
        actions.settle_gespreksafspraak(row, by=request.user)
        messages.success(request, _("De afspraak is gedaan."))
    return redirect(contact_url(row.moment.alliantie) if "tab" in request.POST else _url(row.moment))
