"""Who composes annexes, and who may make one final."""

from accounts.models import User
from accounts.roles import Permission
from evaluaties.models import Bijlage, Bijlageconcept, Sjabloon


def templates_of(user: User) -> tuple[Sjabloon, ...]:
    """With which templates this person may begin: staff for Parliament all, accounthouders the one of a year."""
    if Permission.BIJLAGE_CREATE in user.ministry_permissions:
        return tuple(Sjabloon)
    if Permission.OVERZICHT_CREATE in user.ministry_permissions:
        return (Sjabloon.JAAROVERZICHT,)
    return ()


def composes(user: User) -> bool:
    """Whether this person composes any kind of annex."""
    return bool(templates_of(user))


def may_compose(user: User, concept: Bijlageconcept) -> bool:
    """Whether this person may change this one, ask for its check and make it final."""
    return Sjabloon(concept.sjabloon) in templates_of(user)


def may_remake(user: User, bijlage: Bijlage) -> bool:
    """Whether this person may stop the making of its PDF, or ask for it again: who could have composed it."""
    if Permission.BIJLAGE_CREATE in user.ministry_permissions:
        return True
    concept = getattr(bijlage, "concept", None) if composes(user) else None
    return concept is not None and may_compose(user, concept)
