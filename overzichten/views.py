"""Pages that span: the start page of every role."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from accounts.access import AuthenticatedRequest, access
from accounts.models import User
from accounts.roles import SENTENCES, Permission, Rol
from allianties.models.band import ties
from allianties.permissions import teams_of
from evaluaties.models import Onderzoekstoegang
from overzichten.taken import menu_facts, own_tasks, received_tasks, waiting_tasks

ON_OBJECTS = (Rol.BESTUURDER, Rol.COORDINATOR, Rol.PARTNER, Rol.BEOORDELAAR, Rol.ONDERZOEKER)


def held_roles(user: User) -> list[Rol]:
    """Every role that this person holds today, ministry-wide ones first."""
    held = {row.rol for row in ties(user)} | set(menu_facts(user))
    return sorted(user.ministry_roles) + [rol for rol in ON_OBJECTS if rol in held]


def empty_sentence(roles: list[Rol]) -> str:
    """What is true for somebody for whom nothing waits."""
    if Rol.KAMER in roles:
        return _("Maak een bijlage bij een Kamerbrief, of lees de rapportages met akkoord.")
    if Rol.BEHEERDER in roles:
        return _("Nodig mensen uit, of beheer organisaties en allianties.")
    if Rol.AUDITOR in roles:
        return _(
            "U kunt alles lezen behalve signalen over veiligheid. Het spoor controleert u met ./manage verify_audit."
        )
    if roles:
        return _("Zodra er werk voor u is, staat het hier.")
    return _("Zodra u een rol of een opdracht hebt, staat uw werk hier. Vraag de beheerder erom.")


def research_of(user: User, roles: list[Rol]) -> list[Onderzoekstoegang]:
    """What a researcher reads today, and ended accesses of which the confirmation waits. No query for staff."""
    if user.ministry_roles or set(ON_OBJECTS[:3]) & set(roles):
        return []
    rows = (
        Onderzoekstoegang.objects.filter(user=user, bevestigd_op__isnull=True).select_related("evaluatie").with_bound()
    )
    return [row for row in rows.order_by("einddatum") if row.is_voorbij or (row.is_geldig and not row.is_gebonden)]


@require_GET
@access("Iedereen die is ingelogd; ieder ziet het eigen werk.")
def start(request: AuthenticatedRequest) -> HttpResponse:
    """What is on my plate."""
    user = request.user
    roles = held_roles(user)
    tasks = own_tasks(user)
    context = {
        "rollen": [(rol.label, SENTENCES[rol]) for rol in roles],
        "eerste": tasks[0] if tasks else None,
        "taken": tasks[1:],
        "wachten": waiting_tasks(user),
        "binnen": received_tasks(user),
        "niets": empty_sentence(roles),
        "maakt_bijlagen": Permission.BIJLAGE_CREATE in user.ministry_permissions,
        "heeft_eigen_delen": Rol.PARTNER in roles or (not roles and user.contactpersonen.exists()),
        "teams": list(teams_of(user).by_name()) if set(ON_OBJECTS[:3]) & set(roles) else [],
        "deelt_bijlagen": bool(set(ON_OBJECTS[:3]) & set(roles)),
        "leest_contact": Permission.CONTACT_READ in user.ministry_permissions,
        "onderzoeken": research_of(user, roles),
        "beheert_personen": Permission.PERSOON_CHANGE in user.ministry_permissions,
    }
    return render(request, "overzichten/start.html", context)
