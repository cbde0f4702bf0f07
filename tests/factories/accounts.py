"""A factory per model of accounts: required fields only."""

from datetime import date
from itertools import count
from typing import Any

from accounts.models import Concepttekst, Rolverlening, Uitnodiging, User, token_hash
from accounts.roles import Rol

_number = count(1)
BEGIN = date(2020, 1, 1)


def user_factory(*roles: Rol, naam: str = "", email: str = "", **fields: Any) -> User:
    """A person who can log in by `client.force_login`, with these ministry-wide roles."""
    number = next(_number)
    user = User.objects.create_user(
        email=email or f"persoon{number}@voorbeeld.example", naam=naam or f"Persoon {number}", **fields
    )
    for rol in roles:
        rolverlening_factory(user=user, rol=rol)
    return user


def rolverlening_factory(*, user: User | None = None, rol: Rol = Rol.UITVOERDER, **fields: Any) -> Rolverlening:
    """A ministry-wide role, open from 2020 on."""
    values = {"begindatum": BEGIN} | fields
    return Rolverlening.objects.create(user=user or user_factory(), rol=rol.value, **values)


def uitnodiging_factory(*, user: User | None = None, token: str = "geheim", **fields: Any) -> Uitnodiging:
    """An invitation whose secret is ``token``."""
    return Uitnodiging.objects.create(user=user or user_factory(), token_hash=token_hash(token), **fields)


def concepttekst_factory(*, user: User | None = None, pad: str = "/pad/", payload: str = "tekst=mijn") -> Concepttekst:
    """A kept text."""
    return Concepttekst.objects.create(user=user or user_factory(), pad=pad, payload=payload)
