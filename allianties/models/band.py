"""By what a person hangs on alliances: read once in a request, and then known by number."""

from datetime import date
from typing import Any, NamedTuple

from django.db.models import BigIntegerField, DateField, QuerySet, Value
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol

KEPT = "_alliantie_ties"


class Band(NamedTuple):
    """A row by which a person hangs on an alliance; an accounthouderschap has no organisation."""

    alliantie: int
    rol: str
    mandaat_vanaf: date | None
    organisatie: int | None
    slug: str
    naam: str


def ties(user: User) -> list[Band]:
    """By what ``user`` hangs on alliances today, by name of the organisation. One query, kept for the day."""
    today = timezone.localdate()
    kept: tuple[date, list[Band]] | None = getattr(user, KEPT, None)
    if kept is None or kept[0] != today:
        kept = (today, [Band(*row) for row in _ties(user, today)])
        setattr(user, KEPT, kept)
    return kept[1]


def _ties(user: User, today: date) -> QuerySet[Any]:
    contacts = user.contactpersonen.geldig(today).values_list(
        "alliantie", "rol", "mandaat_vanaf", "organisatie", "organisatie__slug", "organisatie__naam"
    )
    accounts = user.accounthouderschappen.geldig(today).values_list(
        "alliantie",
        Value(Rol.ACCOUNTHOUDER.value),
        Value(None, DateField()),
        Value(None, BigIntegerField()),
        Value(""),
        Value(""),
    )
    return contacts.union(accounts, all=True).order_by("organisatie__naam", "organisatie")


def held_at(user: User, *roles: Rol) -> list[int]:
    """The alliances on which this person holds one of these roles today. No query once the ties are known."""
    return [row.alliantie for row in ties(user) if row.rol in roles]
