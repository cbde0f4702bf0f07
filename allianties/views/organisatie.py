"""Pages of organisations."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import AuthenticatedRequest, access
from accounts.concepten import drop_text, form_data
from accounts.models import User
from allianties import actions
from allianties.forms import OrganisatieForm, RegisterZoekForm, organisatie_values
from allianties.models import Deelname, Domein, Organisatie
from allianties.permissions import can_read_shielded, may_change_masterdata, reads_allianties
from allianties.views.pagina import PER_PAGE, add_refusal, find_by_slug

READERS = "Het ministerie ziet alle organisaties, wie bij een alliantie hoort de partners daarvan."
CHANGERS = "De beheerder houdt organisaties bij."


@require_safe
@access(READERS, when=reads_allianties)
def organisatie_list(request: AuthenticatedRequest) -> HttpResponse:
    """All organisations that this person may see, by name."""
    filters = RegisterZoekForm(request.GET)
    wanted = filters.read()
    rows = Organisatie.objects.visible_to(request.user).for_list().by_name()
    if q := wanted.get("q"):
        rows = rows.zoek(q)
    if terrein := wanted.get("terrein"):
        rows = rows.op_terrein(terrein)
    context = {
        "pagina": Paginator(rows, PER_PAGE).get_page(request.GET.get("pagina")),
        "filters": filters,
        "gefilterd": bool(wanted),
        "query": filters.query(),
        "can_create": may_change_masterdata(request.user),
        "kruimels": [{"label": _("Mijn werk"), "url": "/"}, {"label": _("Organisaties")}],
    }
    return render(request, "allianties/organisatie_list.html", context)


@require_safe
@access(READERS, when=reads_allianties)
def organisatie_detail(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Facts of one organisation, and where it takes part."""
    visible = Organisatie.objects.visible_to(request.user)
    organisatie, former = find_by_slug(visible.select_related("onderdeel_van"), slug)
    if former:
        return redirect(organisatie, permanent=True)
    context = {
        "organisatie": organisatie,
        "feiten": _feiten(organisatie, request.user),
        "onderdelen": visible.filter(onderdeel_van=organisatie).by_name() if organisatie.is_consortium else [],
        "deelnames": Deelname.objects.visible_to(request.user)
        .filter(organisatie=organisatie)
        .select_related("alliantie")
        .order_by("-begindatum", "alliantie__naam"),
        "can_change": may_change_masterdata(request.user),
        "kruimels": [
            {"label": _("Organisaties"), "url": reverse("allianties:organisatie_list")},
            {"label": organisatie.naam},
        ],
    }
    return render(request, "allianties/organisatie_detail.html", context)


def _feiten(row: Organisatie, user: User) -> list[dict[str, Any]]:
    """What this person may know: of a shielded organisation outsiders get nothing that leads to an address."""
    feiten: list[dict[str, Any]] = [
        {"term": _("Ook bekend als"), "waarde": ", ".join(row.aliases)},
        {"term": _("Rechtsvorm"), "waarde": row.rechtsvorm},
        {"term": _("Opgericht"), "waarde": row.oprichtingsjaar},
        {"term": _("Omvang"), "waarde": row.omvang},
        {"term": _("Terreinen"), "waarde": ", ".join(str(Domein(one).label) for one in row.domeinen)},
    ]
    parent = row.onderdeel_van
    if parent and Organisatie.objects.visible_to(user).filter(pk=parent.pk).exists():
        feiten.append({"term": _("Onderdeel van"), "waarde": parent.naam, "url": parent.get_absolute_url()})
    if row.is_afgeschermd and not can_read_shielded(user):
        feiten.append({"term": _("Adres en nummers"), "waarde": _("afgeschermd")})
        return feiten
    feiten += [
        {"term": _("KvK-nummer"), "waarde": row.kvk_nummer},
        {"term": _("Website"), "waarde": row.website, "url": row.website},
        {"term": _("Postadres"), "waarde": row.correspondentieadres},
        {"term": _("Bron"), "waarde": row.bron},
    ]
    if row.is_afgeschermd:
        feiten.append({"term": _("Afgeschermd"), "waarde": _("ja, alleen het ministerie ziet adres en nummers")})
    return feiten


@require_http_methods(["GET", "HEAD", "POST"])
@access(CHANGERS, when=may_change_masterdata)
def organisatie_create(request: AuthenticatedRequest) -> HttpResponse:
    """Add an organisation."""
    form = OrganisatieForm(form_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            row = actions.create_organisatie(by=request.user, **cast(Any, form.feiten()))
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De organisatie is toegevoegd."))
            return redirect(row)
    kruimels = [
        {"label": _("Organisaties"), "url": reverse("allianties:organisatie_list")},
        {"label": _("Organisatie toevoegen")},
    ]
    context = {"form": form, "titel": _("Organisatie toevoegen"), "kruimels": kruimels}
    return render(request, "allianties/formulier.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@access(CHANGERS, when=may_change_masterdata)
def organisatie_change(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Change an organisation; of two writers both texts are shown."""
    organisatie, _former = find_by_slug(Organisatie.objects.visible_to(request.user), slug)
    form = OrganisatieForm(form_data(request), organisatie=organisatie)
    if request.method == "POST" and form.is_valid():
        try:
            row = actions.change_organisatie(
                organisatie, revision=form.cleaned_data["revision"], by=request.user, **cast(Any, form.feiten())
            )
        except actions.Conflict:
            organisatie.refresh_from_db()
            form.show_conflict(organisatie_values(organisatie), organisatie.revision)
        except ValidationError as refused:
            add_refusal(form, refused)
        else:
            drop_text(request)
            messages.success(request, _("De organisatie is gewijzigd."))
            return redirect(row)
    kruimels = [
        {"label": _("Organisaties"), "url": reverse("allianties:organisatie_list")},
        {"label": organisatie.naam, "url": organisatie.get_absolute_url()},
        {"label": _("Wijzigen")},
    ]
    context = {"form": form, "titel": _("Organisatie wijzigen"), "kruimels": kruimels}
    return render(request, "allianties/formulier.html", context)
