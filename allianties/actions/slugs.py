"""Addresses of organisations and alliances: readable, unique, and never given to another."""

import re
from collections.abc import Collection, Iterator

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.text import slugify
from django.utils.translation import gettext as _

from allianties.actions.revisie import lock_slugs
from allianties.models import Alliantie, Organisatie, VroegereSlug

MAX_LENGTH = 80
RESERVED = {"nieuw"}  # pages of their own
# What NFKD does not take apart.
_LETTERS = str.maketrans(
    {"&": " en ", "+": " plus ", "ø": "o", "Ø": "O", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
     "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "’": "", "‘": "", "'": ""}
)  # fmt: skip


def slug_of(naam: str) -> str:
    """The readable part of an address: ``Rutgers & Atria`` gives ``rutgers-en-atria``; empty without Latin letters."""
    return re.sub(r"_+", "-", slugify(naam.translate(_LETTERS)))[:MAX_LENGTH].strip("-")


def free_slug(model: type[Organisatie] | type[Alliantie], naam: str, *, row: Organisatie | Alliantie | None) -> str:
    """A slug for this name that no other row has or ever had. ``row`` may take back one of its own.

    Holds a lock until the end of the transaction, so that two writers cannot take the same.
    """
    lock_slugs()
    base = slug_of(naam) or model._meta.model_name or ""
    return next(candidate for candidate in _candidates(base) if not slug_taken(model, candidate, row=row))


def unused_slug(model: type[Model], text: str, *, reserved: Collection[str] = ()) -> str:
    """A slug for this text that no row of the model has, of a model whose slugs never change. Holds the same lock."""
    lock_slugs()
    rows, base = model._default_manager, slug_of(text) or model._meta.model_name or ""
    return next(one for one in _candidates(base) if one not in reserved and not rows.filter(slug=one).exists())


def slug_taken(model: type[Organisatie] | type[Alliantie], slug: str, *, row: Organisatie | Alliantie | None) -> bool:
    """Whether another row has this slug or once had it, or a page of ours has."""
    if slug in RESERVED:
        return True
    field = "organisatie" if model is Organisatie else "alliantie"
    present = model._default_manager.filter(slug=slug)
    former = VroegereSlug.objects.filter(slug=slug, **{f"{field}__isnull": False})
    if row is not None:
        present, former = present.exclude(pk=row.pk), former.exclude(**{field: row})
    return present.exists() or former.exists()


def require_free(model: type[Organisatie] | type[Alliantie], slug: str) -> None:
    """Raise ValidationError when a slug that was asked for is not free."""
    lock_slugs()
    if slug_taken(model, slug, row=None):
        raise ValidationError({"slug": _("Dit adres is al (eerder) gebruikt. Kies een ander.")})


def keep_former(row: Organisatie | Alliantie, former: str) -> None:
    """``former`` keeps leading to ``row``, which has a new slug."""
    field = "organisatie" if isinstance(row, Organisatie) else "alliantie"
    VroegereSlug.objects.filter(slug=row.slug, **{field: row}).delete()
    VroegereSlug.objects.create(slug=former, **{field: row})


def _candidates(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        ending = f"-{number}"
        yield base[: MAX_LENGTH - len(ending)].rstrip("-") + ending
        number += 1
