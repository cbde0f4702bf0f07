"""The people of an alliance: who they are, invite, end, mandate; and the page on which an invitation is accepted."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth import login
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.access import AuthenticatedRequest, access, public
from accounts.concepten import form_data
from accounts.forms import EerstePasswordForm
from accounts.models import User
from accounts.roles import SENTENCES, Rol
from allianties import actions
from allianties.forms.team import LaatsteDagForm, TeamUitnodigenForm
from allianties.models import Alliantie, Contactpersoon, Deelname, Organisatie, Teamuitnodiging
from allianties.models.organisatie import SorteerVorm
from allianties.permissions import Teamrechten, reads_allianties, team_rights, visible_people
from allianties.views.pagina import PER_PAGE, add_refusal, find_by_slug, form_page

TEAM = "De coördinator en de bestuurder voor de hele alliantie, de beheerder van een partner voor de eigen organisatie."
READS = "allianties.personen.gelezen"
SESSION_KEY = "teamuitnodiging"


def _team(request: AuthenticatedRequest, slug: str) -> tuple[Alliantie, Teamrechten]:
    """The alliance and what this person may do with its people; a stranger gets 404, who may nothing 403."""
    alliantie, _former = find_by_slug(Alliantie.objects.visible_to(request.user), slug)
    rights = team_rights(request.user, alliantie)
    if not rights.leest:
        raise PermissionDenied(TEAM)
    return alliantie, rights


def _kruimels(alliantie: Alliantie, titel: str = "") -> list[dict[str, str]]:
    team = {"label": _("Mensen"), "url": _team_url(alliantie) if titel else ""}
    found = [
        {"label": _("Allianties"), "url": reverse("allianties:alliantie_list")},
        {"label": alliantie.naam, "url": alliantie.get_absolute_url()},
        team,
    ]
    return [*found, {"label": titel, "url": ""}] if titel else found


def _team_url(alliantie: Alliantie) -> str:
    return reverse("allianties:alliantie_team", args=[alliantie.slug])


@require_safe
@access(TEAM, when=reads_allianties, reads=READS)
def alliantie_team(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Who acts for this alliance, or for the own organisation in it, and who is invited."""
    alliantie, rights = _team(request, slug)
    people, invited = visible_people(rights, alliantie)
    vandaag = timezone.localdate()
    rows = people.geldig(vandaag).select_related("user", "organisatie")
    pagina = Paginator(
        rows.order_by(SorteerVorm("organisatie__naam"), "rol", SorteerVorm("user__naam"), "pk"), PER_PAGE
    ).get_page(request.GET.get("pagina"))
    context = {
        "alliantie": alliantie,
        "pagina": pagina,
        "rijen": [
            {
                "rij": row,
                "kan_wijzigen": _can_change(rights, row, request.user),
                "is_zelf": row.user_id == request.user.pk,
            }
            for row in pagina
        ],
        "uitnodigingen": [
            {"rij": row, "kan_wijzigen": rights.may_manage(row.rol, row.organisatie_id)}
            for row in invited.select_related("organisatie").order_by("-uitgenodigd_op")[:PER_PAGE]
        ],
        "kan_uitnodigen": bool(rights.beheert),
        "ziet_alles": rights.ziet is None,
        "kruimels": _kruimels(alliantie),
    }
    return render(request, "allianties/team.html", context)


def _can_change(rights: Teamrechten, row: Contactpersoon, user: User) -> bool:
    mandate = rights.geeft_mandaat and row.rol == Rol.COORDINATOR
    return row.user_id != user.pk and (rights.may_end(row) or mandate)


@require_http_methods(["GET", "HEAD", "POST"])
@access(TEAM, when=reads_allianties)
def team_invite(request: AuthenticatedRequest, slug: str) -> HttpResponse:
    """Invite somebody; the answer is the same whether the address has an account or not."""
    alliantie, rights = _team(request, slug)
    if not rights.beheert:
        raise PermissionDenied(TEAM)

    def invite(facts: dict[str, Any]) -> tuple[str, str]:
        actions.invite_contactpersoon(alliantie, by=request.user, **facts)
        return _("De uitnodiging is onderweg. Zij geldt pas als de ontvanger haar aanneemt."), _team_url(alliantie)

    titel = _("Iemand uitnodigen")
    form = TeamUitnodigenForm(form_data(request), rechten=rights, leden=_members(alliantie))
    uitleg = _("De ontvanger krijgt een e-mail met een link. Pas als die de uitnodiging aanneemt, verandert er iets.")
    return form_page(request, form, titel=titel, kruimels=_kruimels(alliantie, titel), act=invite, uitleg=uitleg)


def _members(alliantie: Alliantie) -> QuerySet[Organisatie]:
    """The organisations that take part today."""
    rows = Deelname.objects.geldig().filter(alliantie=alliantie)
    return Organisatie.objects.filter(pk__in=rows.values("organisatie")).by_name()


@require_http_methods(["GET", "HEAD", "POST"])
@access(TEAM, when=reads_allianties, reads=READS)
def team_persoon(request: AuthenticatedRequest, slug: str, rij: int) -> HttpResponse:
    """One person's role: end it, give or end a mandate, make somebody administrator of the own organisation."""
    alliantie, rights = _team(request, slug)
    people, _invited = visible_people(rights, alliantie)
    row = get_object_or_404(people.geldig().select_related("user", "organisatie", "alliantie"), pk=rij)
    if not _can_change(rights, row, request.user):
        raise PermissionDenied(TEAM)
    form = LaatsteDagForm(form_data(request) if request.POST.get("actie", "op_dag") == "op_dag" else None)
    if request.method == "POST":
        answer = _act(request, row, form)
        if answer is not None:
            return answer
    naam = row.user.naam
    context = {
        "alliantie": alliantie,
        "rij": row,
        "form": form,
        "uitleg": SENTENCES[Rol(row.rol)],
        "kan_beeindigen": rights.may_end(row),
        "kan_beheer_geven": rights.may_end(row) and row.rol == Rol.PARTNER,
        "kan_mandaat_geven": rights.geeft_mandaat and row.rol == Rol.COORDINATOR,
        "kruimels": _kruimels(alliantie, naam),
    }
    return render(request, "allianties/team_persoon.html", context)


def _act(request: AuthenticatedRequest, row: Contactpersoon, form: LaatsteDagForm) -> HttpResponse | None:
    """Do what the button says; None where the form has something to say."""
    by, vandaag = request.user, timezone.localdate()
    acts: dict[str, Callable[[], object]] = {
        "meteen": lambda: actions.end_contactpersoon_now(row, by=by),
        "op_dag": lambda: actions.end_contactpersoon(row, tot=form.cleaned_data["tot"], by=by),
        "mandaat": lambda: actions.change_mandaat(row, vanaf=vandaag, by=by),
        "geen_mandaat": lambda: actions.change_mandaat(row, vanaf=None, by=by),
        "beheer": lambda: actions.change_partnerbeheer(row, is_beheerder=True, by=by),
        "geen_beheer": lambda: actions.change_partnerbeheer(row, is_beheerder=False, by=by),
    }
    act = request.POST.get("actie", "op_dag")
    if act == "op_dag" and not form.is_valid():
        return None
    try:
        acts.get(act, acts["op_dag"])()
    except ValidationError as refused:
        if act == "op_dag":
            add_refusal(form, refused)
            return None
        messages.error(request, " ".join(refused.messages))
    except actions.Conflict:
        messages.error(request, _("Een collega heeft deze rol intussen gewijzigd. Hieronder staat wat er nu is."))
    else:
        messages.success(request, _("De wijziging is opgeslagen."))
    return redirect(_team_url(row.alliantie))


@require_POST
@access(TEAM, when=reads_allianties)
def team_uitnodiging(request: AuthenticatedRequest, slug: str, rij: int) -> HttpResponse:
    """Send a new link, or withdraw an invitation."""
    alliantie, rights = _team(request, slug)
    _people, invited = visible_people(rights, alliantie)
    row = get_object_or_404(invited, pk=rij)
    try:
        if "intrekken" in request.POST:
            actions.withdraw_teamuitnodiging(row, by=request.user)
            messages.success(request, _("De uitnodiging is ingetrokken. De link werkt niet meer."))
        else:
            actions.renew_teamuitnodiging(row, by=request.user)
            messages.success(request, _("De e-mail met een nieuwe link is onderweg. De vorige link werkt niet meer."))
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    except actions.Conflict:
        messages.error(request, _("Deze uitnodiging is intussen aangenomen of ingetrokken."))
    return redirect(_team_url(alliantie))


@public("wie is uitgenodigd heeft misschien nog geen account")
@never_cache
def teamuitnodiging_open(request: HttpRequest, token: str) -> HttpResponse:
    """Take the secret out of the address, so that it does not travel in a Referer."""
    request.session[SESSION_KEY] = token
    return redirect("allianties:teamuitnodiging_accept")


@public("wie is uitgenodigd heeft misschien nog geen account")
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def teamuitnodiging_accept(request: HttpRequest) -> HttpResponse:
    """Say yes: logged in as the person of this address, or with a first password."""
    open_rows = Teamuitnodiging.objects.open(request.session.get(SESSION_KEY, ""))
    row = open_rows.select_related("alliantie", "organisatie", "uitgenodigd_door").first()
    if row is None:
        return render(request, "account/uitnodiging_verlopen.html", status=404)
    holder = User.objects.filter(email__iexact=row.email).first()
    by = request.user if isinstance(request.user, User) else None
    must_log_in = holder is not None and holder.has_usable_password() and by is None
    is_other = by is not None and by != holder
    form = None
    if by is None and not must_log_in:
        person = holder or User(email=row.email, naam=row.naam)
        form = EerstePasswordForm(person, request.POST if request.method == "POST" else None)
    if request.method == "POST" and not must_log_in and not is_other and (form is None or form.is_valid()):
        password = form.cleaned_data["new_password1"] if form is not None else None
        answer = _accept(request, row, by, password)
        if answer is not None:
            return answer
    context = {
        "rij": row,
        "form": form,
        "moet_inloggen": must_log_in,
        "is_ander": is_other,
        "uitleg": SENTENCES[Rol(row.rol)],
        "inloggen": f"{reverse('account_login')}?next={reverse('allianties:teamuitnodiging_accept')}",
    }
    return render(request, "allianties/teamuitnodiging.html", context)


def _accept(request: HttpRequest, row: Teamuitnodiging, by: User | None, password: str | None) -> HttpResponse | None:
    try:
        user = actions.accept_teamuitnodiging(row, by=by, password=password)
    except (actions.Conflict, PermissionDenied):
        return render(request, "account/uitnodiging_verlopen.html", status=404)
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return None
    del request.session[SESSION_KEY]
    if by is None:
        login(request, user)
    messages.success(request, _("U werkt nu mee in %(naam)s.") % {"naam": row.alliantie.naam})
    return redirect("/")
