"""Who may do what with a report: the transition table joined with a person's rights on its alliance."""

from accounts.models import User
from accounts.roles import Permission
from accounts.transitions import Transition
from allianties.permissions import permissions_for
from subsidies.models import Jaarrapportage, Onderdeel
from subsidies.statuses import TRANSITIONS


def allowed_transitions(user: User, rapportage: Jaarrapportage) -> list[Transition]:
    """What this person may do with this report in its present status, in the order of the table."""
    rights = permissions_for(user, rapportage.alliantie)
    return [row for row in TRANSITIONS if rapportage.status in row.sources and row.permission in rights]


def sees_draft(user: User, rapportage: Jaarrapportage) -> bool:
    """Whether this person reads the text as it stands, also before handing in."""
    return Permission.RAPPORTAGE_READ_CONCEPT in permissions_for(user, rapportage.alliantie)


def can_write(user: User, onderdeel: Onderdeel) -> bool:
    """Whether this person may change this part now: the coordinator all, a partner those of its organisation."""
    rapportage = onderdeel.rapportage
    if not rapportage.is_writable:
        return False
    rights = permissions_for(user, rapportage.alliantie)
    if Permission.RAPPORTAGE_WRITE in rights:
        return True
    return Permission.RAPPORTAGE_WRITE_OWN in rights and onderdeel.organisatie_id in own_organisations(user, rapportage)


def own_organisations(user: User, rapportage: Jaarrapportage) -> set[int]:
    """The organisations for which this person acts in the report's alliance today."""
    rows = user.contactpersonen.geldig().filter(alliantie=rapportage.subsidie.alliantie_id)
    return set(rows.values_list("organisatie", flat=True))
