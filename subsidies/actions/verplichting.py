"""Which day a decision names for a report, and who may say so here."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import PermissionDenied

from accounts.models import User
from accounts.roles import Permission
from allianties.permissions import permissions_for
from subsidies.models import Subsidie
from subsidies.regels import RAPPORTAGE_UITERSTE_DAG


@dataclass(frozen=True)
class Uiterste:
    """The last day, and the article that names it."""

    dag: date
    artikel: str


def report_due(subsidie: Subsidie, jaar: int) -> Uiterste | None:
    """When the report over ``jaar`` is due by the rule of the regeling (R22 art. 1.5); None while it is unknown."""
    rule = subsidie.regeling.rule(RAPPORTAGE_UITERSTE_DAG, date(jaar, 12, 31))
    if rule is None or not rule.waarde:
        return None
    month, day = (int(part) for part in rule.waarde.split("-"))
    return Uiterste(date(jaar + 1, month, day), f"{subsidie.regeling.code} {rule.artikel}")


def can_set(user: User, subsidie: Subsidie) -> bool:
    """Whether this person enters the duties of a grant: who may also postpone them, at an alliance with people here."""
    alliantie = subsidie.alliantie
    if alliantie is None or alliantie.alleen_openbaar:
        return False
    return Permission.TERMIJN_POSTPONE in permissions_for(user, alliantie)


def require_setter(subsidie: Subsidie, by: User | None) -> None:
    """Raise PermissionDenied for who may not; None is the system itself: commands and fixtures."""
    if by is not None and not can_set(by, subsidie):
        raise PermissionDenied
