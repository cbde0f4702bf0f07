"""Who may do what with a report: the transition table joined with a person's rights on its alliance."""

from accounts.models import User
from accounts.roles import PERMISSIONS, Permission, Rol
from accounts.transitions import Transition
from allianties.models import Alliantie
from allianties.models.band import Band, ties
from allianties.permissions import permissions_for
from subsidies.models import Activiteitenplan, Jaarrapportage, Onderdeel, Opmerking, Partij
from subsidies.statuses import PLAN_TRANSITIONS, TRANSITIONS, OnderdeelSoort, OordeelSoort, RapportageStatus

WORKS_ON = {
    Permission.RAPPORTAGE_WRITE,
    Permission.RAPPORTAGE_SUBMIT,
    Permission.RAPPORTAGE_REVIEW,
    Permission.FINANCIEN_REVIEW,
}


def allowed_transitions(user: User, rapportage: Jaarrapportage) -> list[Transition]:
    """What this person may do with this report in its present status, in the order of the table."""
    rights = permissions_for(user, rapportage.alliantie)
    return [row for row in TRANSITIONS if rapportage.status in row.sources and row.permission in rights]


def sees_draft(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person reads the text as it stands, also before handing in."""
    return Permission.RAPPORTAGE_READ_CONCEPT in permissions_for(user, rapportage.alliantie)


def can_write(user: User, onderdeel: Onderdeel) -> bool:
    """Whether this person may change this part now.

    The coordinator all; a partner those of its organisation, those assigned to it, and those open to all. While the
    ministry asked for more, only the parts that it marked.
    """
    rapportage = onderdeel.rapportage
    if not rapportage.is_writable:
        return False
    if rapportage.status == RapportageStatus.AANVULLING_GEVRAAGD and not onderdeel.is_heropend:
        return False
    rights = permissions_for(user, rapportage.alliantie)
    if Permission.RAPPORTAGE_WRITE in rights:
        return True
    return Permission.RAPPORTAGE_WRITE_OWN in rights and is_of(own_organisations(user, rapportage), onderdeel)


def is_of(organisations: set[int], onderdeel: Onderdeel) -> bool:
    """Whether one of these organisations writes this part: its own, assigned to it, or open to all."""
    if onderdeel.organisatie_id is not None:
        return onderdeel.organisatie_id in organisations
    return onderdeel.open_voor_allen or onderdeel.toegewezen_aan_id in organisations


def works_on(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person writes, hands in, judges or checks this report; who only reads does not."""
    return bool(permissions_for(user, rapportage.alliantie) & WORKS_ON)


def reads_all_money(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person reads the money and income of every partner: the ministry, coordinator and director."""
    return reads_money_of(user, rapportage.alliantie)


def reads_stukken(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person reads the annexes of a report that it may see: not a partner, who does not read all money.

    An annex is a file of somebody else: nothing in it can be left out for one reader.
    """
    return reads_all_money(user, rapportage) or Permission.RAPPORTAGE_READ_AKKOORD in user.ministry_permissions


def changes_stukken(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person adds and removes annexes now: coordinator and director, while the report is open for it."""
    if not (rapportage.is_writable and sees_draft(user, rapportage)):
        return False
    if rapportage.status != RapportageStatus.AANVULLING_GEVRAAGD:
        return True
    return rapportage.onderdelen.filter(soort=OnderdeelSoort.BIJLAGEN, is_heropend=True).exists()


def sends_statement(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person may still send a controleverklaring: also after handing in, until akkoord."""
    return sees_draft(user, rapportage) and rapportage.status != RapportageStatus.AKKOORD


def allowed_plan_transitions(user: User, plan: Activiteitenplan) -> list[Transition]:
    """What this person may do with this plan in its present status, in the order of the table."""
    rights = permissions_for(user, plan.alliantie)
    return [row for row in PLAN_TRANSITIONS if plan.status in row.sources and row.permission in rights]


def can_write_plan(user: User, plan: Activiteitenplan) -> bool:
    """Whether this person may change this plan now: the coordinator, until it is handed in."""
    return plan.is_writable and Permission.PLAN_WRITE in permissions_for(user, plan.alliantie)


def remarks_plan(user: User, plan: Activiteitenplan) -> bool:
    """Whether this person places remarks at this plan now: who remarks on reports, from handing in until akkoord."""
    return plan.is_besproken and Permission.RAPPORTAGE_REMARK in permissions_for(user, plan.alliantie)


def answers_plan(user: User, plan: Activiteitenplan) -> bool:
    """Whether this person answers remarks at this plan now: who places them, and the coordinator."""
    rights = permissions_for(user, plan.alliantie)
    return plan.is_besproken and not rights.isdisjoint({Permission.RAPPORTAGE_REMARK, Permission.PLAN_WRITE})


def reads_money_of(user: User, alliantie: Alliantie) -> bool:
    """Whether this person reads the money of every partner: the ministry, coordinator and director."""
    ministry = {Permission.RAPPORTAGE_READ, Permission.RAPPORTAGE_READ_AKKOORD}
    rights = permissions_for(user, alliantie)
    return not ministry.isdisjoint(user.ministry_permissions) or Permission.RAPPORTAGE_READ_CONCEPT in rights


def own_organisations(user: User, rapportage: Jaarrapportage) -> set[int]:
    """The organisations for which this person acts in the report's alliance today."""
    return set(organisations_at(user, rapportage.subsidie.alliantie_id))


def organisations_at(user: User, alliantie: int | None) -> dict[int, Band]:
    """The organisations for which this person acts in this alliance today, by id."""
    return {row.organisatie: row for row in ties(user) if row.alliantie == alliantie and row.organisatie is not None}


def reads_internal(user: User) -> bool:
    """Whether this person reads what the ministry writes for itself: internal remarks, judgements before the letter."""
    return Permission.RAPPORTAGE_READ in user.ministry_permissions


def can_remark(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person places and settles remarks: the accounthouder of the alliance, and the uitvoerder."""
    return Permission.RAPPORTAGE_REMARK in permissions_for(user, rapportage.alliantie)


def can_answer(user: User, opmerking: Opmerking) -> bool:
    """Whether this person may answer this remark: the ministry; at a shared one the coordinator and the part's writer.

    A settled remark is reopened before it is answered.
    """
    rapportage = opmerking.rapportage
    if not opmerking.is_open:
        return False
    if can_remark(user, rapportage):
        return True
    rights = permissions_for(user, rapportage.alliantie)
    if opmerking.is_intern:
        return False
    if Permission.RAPPORTAGE_WRITE in rights:
        return True
    return Permission.RAPPORTAGE_WRITE_OWN in rights and is_of(own_organisations(user, rapportage), opmerking.onderdeel)


def can_judge(user: User, rapportage: Jaarrapportage, soort: str) -> bool:
    """Whether this person gives this judgement: content the accounthouder, finance the uitvoerder."""
    wanted = Permission.FINANCIEN_REVIEW if soort == OordeelSoort.FINANCIEN else Permission.RAPPORTAGE_REVIEW
    return wanted in permissions_for(user, rapportage.alliantie)


def reads_inbox(user: User) -> bool:
    """For whom the shared inbox is: who keeps accounts, and who judges finances."""
    return Rol.ACCOUNTHOUDER in user.ministry_roles or Permission.FINANCIEN_REVIEW in user.ministry_permissions


def passage_parties(user: User, rapportage: Jaarrapportage, organisatie: int | None) -> tuple[Partij, ...]:
    """For whom this person judges passages of a part that ``organisatie`` wrote (None: the alliance as a whole)."""
    rights = permissions_for(user, rapportage.alliantie)
    writes = {Permission.RAPPORTAGE_WRITE, Permission.RAPPORTAGE_WRITE_OWN}
    own = organisatie is not None and any(
        row.alliantie == rapportage.subsidie.alliantie_id
        and row.organisatie == organisatie
        and not writes.isdisjoint(PERMISSIONS[Rol(row.rol)])
        for row in ties(user)
    )
    given = {
        Partij.PARTNER: own,
        Partij.COORDINATOR: Permission.RAPPORTAGE_WRITE in rights,
        Partij.ACCOUNTHOUDER: Permission.RAPPORTAGE_REVIEW in rights,
    }
    return tuple(partij for partij, may in given.items() if may)


def marks_passages(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person marks words of this report as meant for Parliament, be it only of its own parts."""
    wanted = {Permission.RAPPORTAGE_WRITE, Permission.RAPPORTAGE_WRITE_OWN, Permission.RAPPORTAGE_REVIEW}
    return rapportage.ingediend_op is not None and not wanted.isdisjoint(permissions_for(user, rapportage.alliantie))
