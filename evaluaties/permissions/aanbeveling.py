"""Who writes what was found, and who follows it up."""

from django.db.models import Exists, Q, QuerySet

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import Transition
from allianties.models import Alliantie
from allianties.models.alliantie import AlliantieQuerySet
from evaluaties.models import Aanbeveling, Evaluatie, EvaluatieAlliantie, Onderzoekstoegang, Toegangsdeel
from evaluaties.statuses import AANBEVELING_CARRY_OVER, AANBEVELING_STAPPEN, EvaluatieStatus
from subsidies.models import Jaarrapportage, RapportageVersie, Subsidie

# While these last, what was found can be written; a check of facts may correct it.
LOPEND = (EvaluatieStatus.LOPEND, EvaluatieStatus.FEITENCHECK)


def writes_findings(user: User, evaluatie: Evaluatie) -> bool:
    """Whether this person writes findings, conclusions and recommendations of this evaluation now.

    Its researchers while they have access, and staff for evaluations; once it is finished, nobody.
    """
    if evaluatie.status not in LOPEND:
        return False
    if Permission.EVALUATIE_WRITE in user.ministry_permissions:
        return True
    return Onderzoekstoegang.objects.geldig().filter(user=user, evaluatie=evaluatie).exists()


def citable_versions(user: User, evaluatie: Evaluatie) -> QuerySet[RapportageVersie]:
    """The frozen versions from which this person may cite: of the period for staff, what was granted for others."""
    if Permission.EVALUATIE_WRITE in user.ministry_permissions:
        reports = Jaarrapportage.objects.visible_to(user).filter(subsidie__periode__in=evaluatie.perioden)
        return RapportageVersie.objects.filter(rapportage__in=reports)
    granted = Toegangsdeel.objects.readable_by(user).filter(toegang__evaluatie=evaluatie)
    return RapportageVersie.objects.filter(pk__in=granted.values("te_lezen"))


def reads_toegang(user: User) -> bool:
    """Whether this person sees which researchers may read what: who manages evaluations, and controllers."""
    return bool(user.ministry_permissions & {Permission.EVALUATIE_WRITE, Permission.AUDIT_READ})


def reads_money(user: User) -> bool:
    """Whether what this person cites may be about money: researchers read reports without it."""
    return Permission.RAPPORTAGE_READ in user.ministry_permissions


def changes_text(user: User, aanbeveling: Aanbeveling) -> bool:
    """Whether this person may still change what the recommendation says: not once the ministry has answered."""
    if aanbeveling.reactie or aanbeveling.regeling_id is not None:
        return False
    return writes_findings(user, aanbeveling.evaluatie)


def follows_up(user: User) -> bool:
    """Whether this person answers recommendations and keeps what is done with them."""
    return Permission.EVALUATIE_WRITE in user.ministry_permissions


def concerned_allianties(aanbeveling: Aanbeveling) -> AlliantieQuerySet:
    """With whom it is talked over: the alliances of the scheme that it was passed on to, else the evaluated ones."""
    if aanbeveling.regeling_id is not None:
        grants = Subsidie.objects.filter(regeling=aanbeveling.regeling_id)
        return Alliantie.objects.filter(pk__in=grants.values("alliantie"))
    about = aanbeveling.evaluatie_id
    named = EvaluatieAlliantie.objects.filter(evaluatie=about)
    grants = Subsidie.objects.filter(Q(periode__evaluaties=about) | Q(periode__evaluatieperioden__evaluatie=about))
    return Alliantie.objects.filter(
        Q(pk__in=named.values("alliantie")) | Q(~Exists(named), pk__in=grants.values("alliantie"))
    )


def allowed_steps(user: User, aanbeveling: Aanbeveling) -> list[Transition]:
    """What this person may press at this recommendation in its present state, in the order of the table."""
    return [
        row
        for row in AANBEVELING_STAPPEN
        if aanbeveling.status in row.sources and row.permission in user.ministry_permissions
    ]


def carries_over(user: User, aanbeveling: Aanbeveling) -> bool:
    """Whether this person may pass it on to a next scheme now."""
    return follows_up(user) and aanbeveling.status in AANBEVELING_CARRY_OVER.sources


def takes_back(user: User, aanbeveling: Aanbeveling) -> bool:
    """Whether this person may undo that it was carried over: as long as nothing hangs on it."""
    if not follows_up(user) or aanbeveling.regeling_id is None:
        return False
    return Aanbeveling.objects.terug_te_nemen().filter(pk=aanbeveling.pk).exists()
