"""Contact with an alliance: agreed against happened, the wishes of partners, and the overview of all alliances."""

from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access, may
from accounts.concepten import form_data
from accounts.roles import Permission, Rol
from allianties.actions import contact as actions
from allianties.actions.revisie import Conflict
from allianties.forms.contact import (
    ContactafspraakForm,
    ContactwensForm,
    contactafspraak_values,
    contactwens_values,
)
from allianties.forms.revisie import RevisieForm
from allianties.models import Alliantie, Contactafspraak, Contactmoment, Contactwens, Deelname, Gespreksafspraak
from allianties.models.contact import alliances_with_contact
from allianties.models.contactstand import contact_stands, stand_of, year_stands
from allianties.permissions import Contactrechten, contact_rights, reads_contact
from allianties.views.pagina import PER_PAGE, find_by_slug, form_page

READERS = "Wie contact leest bij het ministerie, en de mensen van de eigen alliantie."
STAFF = "Accounthouders, uitvoerders en controleurs bij het ministerie."
WRITERS = "De accounthouder van deze alliantie."
MEMBERS = "De mensen van deze organisatie, alleen voor de eigen organisatie."
reads_all = may(Permission.CONTACT_READ)


def load_alliantie(request: AuthenticatedRequest, slug: str) -> tuple[Alliantie, Contactrechten]:
    """The alliance in use, with what this person may do here; a stranger gets 404."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    if alliantie.alleen_openbaar:
        raise Http404
    return alliantie, contact_rights(request.user, alliantie)


def require_writer(rights: Contactrechten) -> None:
    """Raise 403 unless this person keeps the account."""
    if not rights.schrijft:
        raise PermissionDenied(WRITERS)


def contact_url(alliantie: Alliantie) -> str:
    """The tab."""
    return reverse("allianties:alliantie_contact", args=[alliantie.slug])


def kruimels(alliantie: Alliantie, titel: str = "") -> list[dict[str, str]]:
    """The way to a page under the tab."""
    found = [
        {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
        {"label": alliantie.naam, "url": alliantie.get_absolute_url()},
        {"label": _("Contact"), "url": contact_url(alliantie) if titel else ""},
    ]
    return [*found, {"label": titel, "url": ""}] if titel else found


def conflict_shown(form: RevisieForm, values: Mapping[str, Any], conflict: Conflict) -> ValidationError:
    """Of two writers both texts are shown at the fields; the sentence stands in the form already."""
    form.show_conflict(values, values["revision"])
    return ValidationError([])


@require_safe
@access(READERS, when=reads_contact)
def alliantie_contact(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """The tab of an alliance: how often was agreed, what happened, what was agreed in talks, and wishes."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    if alliantie.alleen_openbaar:
        return render(request, "allianties/contact.html", {"alliantie": alliantie, "kruimels": kruimels(alliantie)})
    rights = contact_rights(request.user, alliantie)
    vandaag = timezone.localdate()
    moments = list(Contactmoment.objects.visible_to(request.user).filter(alliantie=alliantie).for_list())
    agreed = list(Contactafspraak.objects.visible_to(request.user).filter(alliantie=alliantie))
    context: dict[str, Any] = {
        "alliantie": alliantie,
        "rechten": rights,
        "afspraken": agreed[::-1],
        "afspraak": next((row for row in agreed if row.geldt(vandaag)), None),
        "pagina": Paginator(moments, PER_PAGE).get_page(request.GET.get("pagina")),
        "wensen": _wishes(request, alliantie, rights),
        "vandaag": vandaag,
        "kruimels": kruimels(alliantie),
    }
    if rights.leest_verslag:
        promises = Gespreksafspraak.objects.filter(moment__alliantie=alliantie).open().in_order()
        context |= {
            "stand": stand_of(alliantie, agreed, moments, vandaag),
            "jaren": year_stands(agreed, moments, vandaag),
            "open_afspraken": [(row, row.is_laat(vandaag)) for row in promises.select_related("moment")[:PER_PAGE]],
        }
    return render(request, "allianties/contact.html", context)


def _wishes(request: AuthenticatedRequest, alliantie: Alliantie, rights: Contactrechten) -> list[dict[str, Any]]:
    """Of each member of today that this person may know of: its wish, and whether it may be said here."""
    said = {row.organisatie_id: row for row in Contactwens.objects.visible_to(request.user).filter(alliantie=alliantie)}
    members = Deelname.objects.op(timezone.localdate()).filter(alliantie=alliantie)
    return [
        {"organisatie": row.organisatie, "wens": said.get(row.organisatie_id), "eigen": is_own}
        for row in members
        if (is_own := row.organisatie_id in rights.organisaties) or rights.leest_alles
    ]


@require_safe
@access(STAFF, when=reads_all)
def contact_list(request: AuthenticatedRequest) -> HttpResponse:
    """All alliances in use: last talk, next one, what is agreed and how late; longest not spoken first."""
    rows = alliances_with_contact(request.user)
    is_eigen = request.GET.get("van") == "mij"
    if is_eigen:
        rows = rows.filter(pk__in=request.user.accounthouderschappen.geldig().values("alliantie"))
    pagina = Paginator(contact_stands(rows, timezone.localdate()), PER_PAGE).get_page(request.GET.get("pagina"))
    context = {
        "pagina": pagina,
        "is_eigen": is_eigen,
        "query": "van=mij&" if is_eigen else "",
        "is_accounthouder": Rol.ACCOUNTHOUDER in request.user.ministry_roles,
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Contact")}],
    }
    return render(request, "allianties/contact_list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=reads_all)
def contactafspraak_add(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Agree how often; the former agreement ends the day before."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    form = ContactafspraakForm(form_data(request))

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        actions.add_contactafspraak(alliantie, by=request.user, **form.feiten())
        return _("De afspraak is opgeslagen."), contact_url(alliantie)

    return _page(request, form, alliantie, _("Afspreken hoe vaak"), act, _("Een lopende afspraak eindigt vanzelf."))


@require_http_methods(["GET", "HEAD", "POST"])
@access(WRITERS, when=reads_all)
def contactafspraak_change(request: AuthenticatedRequest, slug: str, pk: int) -> HttpResponse:
    """Correct an agreement."""
    alliantie, rights = load_alliantie(request, slug)
    require_writer(rights)
    row = get_object_or_404(Contactafspraak.objects.select_related("alliantie"), pk=pk, alliantie=alliantie)
    form = ContactafspraakForm(form_data(request), row=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            actions.change_contactafspraak(row, revision=facts["revision"], by=request.user, **form.feiten())
        except Conflict as conflict:
            row.refresh_from_db()
            raise conflict_shown(form, contactafspraak_values(row), conflict) from conflict
        return _("De afspraak is gewijzigd."), contact_url(alliantie)

    return _page(request, form, alliantie, _("Afspraak wijzigen"), act)


@require_http_methods(["GET", "HEAD", "POST"])
@access(MEMBERS, when=reads_contact)
def contactwens_save(request: AuthenticatedRequest, slug: str, organisatie: str) -> HttpResponse:
    """The wish of the own organisation."""
    alliantie, rights = load_alliantie(request, slug)
    member = get_object_or_404(
        Deelname.objects.op(timezone.localdate()).filter(alliantie=alliantie), organisatie__slug=organisatie
    ).organisatie
    if member.pk not in rights.organisaties:
        raise PermissionDenied(MEMBERS)
    row = Contactwens.objects.filter(alliantie=alliantie, organisatie=member).first()
    form = ContactwensForm(form_data(request), row=row)

    def act(facts: dict[str, Any]) -> tuple[str, str]:
        try:
            actions.save_contactwens(alliantie, member, by=request.user, **facts)
        except Conflict as conflict:
            present = Contactwens.objects.get(alliantie=alliantie, organisatie=member)
            raise conflict_shown(form, contactwens_values(present), conflict) from conflict
        return _("Uw wens is opgeslagen."), contact_url(alliantie)

    uitleg = _("Het ministerie leest deze wens. Andere partners zien haar niet.")
    return _page(request, form, alliantie, _("Wens van %(naam)s") % {"naam": member.naam}, act, uitleg)


def _page(
    request: AuthenticatedRequest,
    form: RevisieForm,
    alliantie: Alliantie,
    titel: str,
    act: Callable[[dict[str, Any]], tuple[str, str]],
    uitleg: str = "",
) -> HttpResponse:
    return form_page(request, form, titel=titel, kruimels=kruimels(alliantie, titel), act=act, uitleg=uitleg)
