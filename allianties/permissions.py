"""What a person may do on an alliance: ministry-wide roles joined with the rows that hang on the alliance."""

from collections import defaultdict
from datetime import date

from django.utils import timezone

from accounts.models import User
from accounts.roles import ACCOUNTHOUDERSCHAP, MANDAAT, PERMISSIONS, Permission, Rol
from allianties.models import Alliantie

KEPT = "_alliantie_permissions"


def permissions_for(user: User, alliantie: Alliantie) -> frozenset[Permission]:
    """What ``user`` may do on ``alliantie`` today (days inclusive, Amsterdam).

    Joined: ministry-wide roles; `Contactpersoon` rows, with what a mandate adds from its day on; and an
    `Accounthouderschap`, which counts only together with the role. Two queries for a user and a day, whatever the
    number of alliances.
    """
    return user.ministry_permissions | permissions_by_alliance(user).get(alliantie.pk, frozenset())


def permissions_by_alliance(user: User) -> dict[int, frozenset[Permission]]:
    """The rights that hang on alliances: id -> permissions. Kept on the user object for the day."""
    today = timezone.localdate()
    kept: tuple[date, dict[int, frozenset[Permission]]] | None = getattr(user, KEPT, None)
    if kept is None or kept[0] != today:
        kept = (today, _load(user, today))
        setattr(user, KEPT, kept)
    return kept[1]


def forget_permissions(user: User) -> None:
    """Rows of this person changed: ask the database again."""
    user.__dict__.pop(KEPT, None)
    user.__dict__.pop("ministry_roles", None)


def _load(user: User, today: date) -> dict[int, frozenset[Permission]]:
    found: defaultdict[int, frozenset[Permission]] = defaultdict(frozenset)
    for alliantie, rol, mandaat_vanaf in user.contactpersonen.geldig(today).values_list(
        "alliantie", "rol", "mandaat_vanaf"
    ):
        found[alliantie] |= PERMISSIONS[Rol(rol)]
        if mandaat_vanaf is not None and mandaat_vanaf <= today:
            found[alliantie] |= MANDAAT
    if Rol.ACCOUNTHOUDER in user.ministry_roles:
        for alliantie in user.accounthouderschappen.geldig(today).values_list("alliantie", flat=True):
            found[alliantie] |= ACCOUNTHOUDERSCHAP
    return dict(found)


def can_change_alliantie(user: User, alliantie: Alliantie) -> bool:
    """Whether this person may change the facts of this alliance."""
    return Permission.ALLIANTIE_CHANGE in permissions_for(user, alliantie)


def can_read_personen(user: User, alliantie: Alliantie) -> bool:
    """Whether this person sees who acts for this alliance: the ministry, and its own coordinators.

    Names of people at an alliance say something about them, so a partner sees none (AVG art. 9 by inference).
    """
    if Permission.ALLIANTIE_READ in user.ministry_permissions:
        return True
    return Permission.RAPPORTAGE_WRITE in permissions_for(user, alliantie)


def can_read_shielded(user: User) -> bool:
    """Whether this person sees what is shielded of an organisation: only the ministry (domein 12.13)."""
    return Permission.ALLIANTIE_READ in user.ministry_permissions


def may_change_masterdata(user: User) -> bool:
    """For whom the pages of organisations and new alliances are: the beheerder."""
    return Permission.ALLIANTIE_CHANGE in user.ministry_permissions


def may_change_some_alliantie(user: User) -> bool:
    """For whom the page to change an alliance is: the beheerder, and who keeps the account of one."""
    return may_change_masterdata(user) or any(
        Permission.ALLIANTIE_CHANGE in rights for rights in permissions_by_alliance(user).values()
    )


def is_beheerder(user: User) -> bool:
    """For whom the pages of people and roles are."""
    return Permission.PERSOON_CHANGE in user.ministry_permissions


def reads_allianties(user: User) -> bool:
    """For whom the lists of alliances and organisations are: the ministry, and people at an alliance."""
    return Permission.ALLIANTIE_READ in user.ministry_permissions or bool(permissions_by_alliance(user))
