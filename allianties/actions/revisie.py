"""How a row is written so that of two writers neither loses anything, and who may ask for it."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, models, transaction
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie, Organisatie
from allianties.permissions import permissions_for

SLUG_LOCK = 0x534C5547  # "SLUG"
Row = TypeVar("Row", bound=models.Model)


class Conflict(Exception):
    """Somebody else changed this row in the meantime; nothing was changed. Show both texts."""


def require(by: User | None, permission: Permission, alliantie: Alliantie | None = None) -> None:
    """Raise PermissionDenied unless ``by`` holds this right, ministry-wide or on ``alliantie``.

    None is the system itself: commands and fixtures.
    """
    if by is None:
        return
    rights = permissions_for(by, alliantie) if alliantie is not None else by.ministry_permissions
    if permission not in rights:
        raise PermissionDenied(_("Dit mag u niet. Vraag het de beheerder."))


@contextmanager
def _explained(row: models.Model, exclude: Collection[str] = ()) -> Iterator[None]:
    """Where another was just quicker the database refuses; checking once more gives the sentence for people."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError:
        row.full_clean(exclude=exclude)
        raise


def insert_row(row: Row, *, exclude: Collection[str] = ()) -> Row:
    """Check (but for the fields in ``exclude``) and insert.

    Raises ValidationError with sentences for people, also when another was just quicker.
    """
    row.full_clean(exclude=exclude)
    with _explained(row, exclude):
        row.save(force_insert=True)
    return row


def update_row(row: Row, *, revision: int, values: Mapping[str, Any]) -> Row:
    """Check and change, only while the row still has this ``revision``; the new revision is one higher.

    Raises `Conflict`, or ValidationError with sentences for people.
    """
    for name, value in values.items():
        setattr(row, name, value)
    row.full_clean()
    changed = {**values, "revision": revision + 1}
    with _explained(row):
        updated = type(row)._default_manager.filter(pk=row.pk, revision=revision).update(**changed)
    if not updated:
        raise Conflict
    row.revision = revision + 1  # type: ignore[attr-defined]  # every editable row has one (ontwerp 5)
    return row


def lock_slugs() -> None:
    """One writer of slugs at a time, to the end of the transaction."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [SLUG_LOCK])


def lock_alliantie(alliantie: Alliantie) -> None:
    """One writer of a composition at a time, to the end of the transaction."""
    Alliantie.objects.select_for_update().get(pk=alliantie.pk)


def refuse_circle(row: Organisatie | Alliantie, parent: Organisatie | Alliantie | None, field: str) -> None:
    """Raise ValidationError when ``row`` stands above its own ``parent`` (by ``field``)."""
    seen: set[int | None] = {row.pk} if row.pk else set()
    while parent is not None:
        if parent.pk in seen:
            raise ValidationError({field: _("Zo ontstaat een kring: deze staat er al boven. Kies een andere.")})
        seen.add(parent.pk)
        parent = getattr(parent, field)
