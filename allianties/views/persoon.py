"""Pages of people, for the beheerder: invite, look up, close."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import models, transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import form_data
from accounts.models import Rolverlening, User
from accounts.roles import ALLIANCE_ROLES, SENTENCES, Rol
from allianties import actions
from allianties.forms import UitnodigenForm, ZoekForm
from allianties.models import Contactpersoon
from allianties.models.organisatie import SorteerVorm
from allianties.permissions import is_beheerder
from allianties.views.pagina import PER_PAGE, form_page

BEHEER = "De beheerder beheert personen en rollen."
READS = "allianties.personen.gelezen"


def persoon_url(user: User) -> str:
    """Where the page of this person is."""
    return reverse("allianties:persoon_detail", args=[user.pk])


def kruimels(user: User | None = None, titel: str = "") -> list[dict[str, str]]:
    """Where a page of people stands."""
    found = [{"label": _("Personen"), "url": reverse("allianties:persoon_list")}]
    if user is not None:
        found.append({"label": user.naam, "url": persoon_url(user) if titel else ""})
    if titel:
        found.append({"label": titel, "url": ""})
    return found


@require_safe
@access(BEHEER, when=is_beheerder, reads=READS)
def persoon_list(request: AuthenticatedRequest) -> HttpResponse:
    """Everybody with an account, by name, with today's roles."""
    filters = ZoekForm(request.GET)
    q = filters.read().get("q", "")
    today = timezone.localdate()
    people = User.objects.order_by(SorteerVorm("naam"), "pk").prefetch_related(
        models.Prefetch("rolverleningen", Rolverlening.objects.geldig(today), to_attr="rollen_nu"),
        models.Prefetch(
            "contactpersonen", Contactpersoon.objects.geldig(today).select_related("alliantie"), to_attr="contacten_nu"
        ),
    )
    if q:
        people = people.filter(models.Q(naam__icontains=q) | models.Q(email__icontains=q))
    pagina = Paginator(people, PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": pagina,
        "rijen": [{"persoon": user, "rollen": _rollen(user), **_stand(user)} for user in pagina],
        "filters": filters,
        "gefilterd": bool(q),
        "query": filters.query(),
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Personen")}],
    }
    return render(request, "allianties/persoon_list.html", context)


def _rollen(user: Any) -> list[str]:
    """Today's roles in words, from what the list loaded."""
    rollen = [str(row.get_rol_display()) for row in user.rollen_nu]
    return rollen + [f"{row.get_rol_display()}, {row.alliantie.naam}" for row in user.contacten_nu]


def _stand(user: User) -> dict[str, str]:
    """Whether this person can log in: shape, colour, word."""
    if not user.is_active:
        return {"vorm": "streep", "kleur": "grijs", "stand": _("Gesloten")}
    if not user.has_usable_password():
        return {"vorm": "klok", "kleur": "petrol", "stand": _("Uitgenodigd")}
    return {"vorm": "tik", "kleur": "groen", "stand": _("Kan inloggen")}


@require_safe
@access(BEHEER, when=is_beheerder, reads=READS)
def persoon_detail(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """One person: every role that was ever held, with its days."""
    user = get_object_or_404(User, pk=pk)
    context = {
        "persoon": user,
        **_stand(user),
        "is_zelf": user.pk == request.user.pk,
        "is_uitgenodigd": user.is_active and not user.has_usable_password(),
        "rollen": [
            {"rij": row, "uitleg": SENTENCES[Rol(row.rol)], "is_open": _is_open(row)}
            for row in user.rolverleningen.select_related("verleend_door").order_by("-begindatum", "rol")
        ],
        "contacten": [
            {"rij": row, "is_open": _is_open(row)}
            for row in user.contactpersonen.select_related("alliantie", "organisatie").order_by("-begindatum", "pk")
        ],
        "schappen": [
            {"rij": row, "is_open": _is_open(row)}
            for row in user.accounthouderschappen.select_related("alliantie").order_by("-begindatum", "pk")
        ],
        "kruimels": kruimels(user),
    }
    return render(request, "allianties/persoon_detail.html", context)


def _is_open(row: Any) -> bool:
    return row.einddatum is None or row.einddatum > timezone.localdate()


@require_http_methods(["GET", "HEAD", "POST"])
@access(BEHEER, when=is_beheerder)
def persoon_invite(request: AuthenticatedRequest) -> HttpResponse:
    """Invite somebody with a first role; the link goes by mail."""

    @transaction.atomic
    def invite(facts: dict[str, Any]) -> tuple[str, str]:
        user, _path = actions.invite_person(email=facts["email"], naam=facts["naam"], by=request.user)
        days = {"vanaf": facts["vanaf"], "tot": facts["tot"], "by": request.user}
        if facts["rol"] in ALLIANCE_ROLES:
            actions.add_contactpersoon(
                user,
                alliantie=facts["alliantie"],
                organisatie=facts["organisatie"],
                rol=facts["rol"],
                mandaat_vanaf=facts["mandaat_vanaf"],
                is_beheerder=facts["is_beheerder"],
                **days,
            )
        else:
            actions.grant_rol(user, rol=facts["rol"], **days)
        return _("%(naam)s is uitgenodigd. De e-mail met de link is onderweg.") % {"naam": user}, persoon_url(user)

    titel = _("Persoon uitnodigen")
    return form_page(
        request, UitnodigenForm(form_data(request)), titel=titel, kruimels=kruimels(titel=titel), act=invite
    )


@require_POST
@access(BEHEER, when=is_beheerder)
def uitnodiging_renew(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Send a new link to somebody who has no password yet."""
    user = get_object_or_404(User, pk=pk)
    try:
        actions.renew_invitation(user, by=request.user)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, _("De e-mail met een nieuwe link is onderweg. De vorige link werkt niet meer."))
    return redirect(persoon_url(user))


@require_http_methods(["GET", "HEAD", "POST"])
@access(BEHEER, when=is_beheerder)
def persoon_deactivate(request: AuthenticatedRequest, pk: UUID) -> HttpResponse:
    """Close an account, after a page that says what happens."""
    user = get_object_or_404(User, pk=pk)
    if request.method == "POST":
        try:
            actions.deactivate_person(user, by=request.user)
        except ValidationError as refused:
            messages.error(request, " ".join(refused.messages))
        else:
            messages.success(request, _("Het account van %(naam)s is gesloten.") % {"naam": user})
        return redirect(persoon_url(user))
    context = {"persoon": user, "kruimels": kruimels(user, _("Account sluiten"))}
    return render(request, "allianties/persoon_sluiten.html", context)
