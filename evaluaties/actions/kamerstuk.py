"""Parliamentary papers are added and changed by staff for Parliament."""

from datetime import date
from typing import Any, TypedDict, Unpack, cast

from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, require, update_row
from allianties.actions.slugs import RESERVED, unused_slug
from audit.record import record
from evaluaties.models import Kamerstuk

GEMAAKT = "evaluaties.kamerstuk.gemaakt"
GEWIJZIGD = "evaluaties.kamerstuk.gewijzigd"


class KamerstukFeiten(TypedDict, total=False):
    """What can be said about a paper."""

    kamer: str
    vergaderjaar: int
    dossier: str
    toevoeging: str
    nummer: str
    titel: str
    datum: date | None
    datum_tekst: str
    dossier_titel: str
    omschrijving: str
    bron: str


@transaction.atomic
def create_kamerstuk(*, by: User | None, **feiten: Unpack[KamerstukFeiten]) -> Kamerstuk:
    """Add a paper. Recorded. Raises PermissionDenied, or ValidationError where it is there already."""
    require(by, Permission.BIJLAGE_CREATE)
    row = Kamerstuk(**cast(Any, feiten))
    place = "-".join(filter(None, (row.dossier, row.toevoeging, row.nummer))) if row.nummer else row.titel
    row.slug = unused_slug(Kamerstuk, place or row.omschrijving, reserved=RESERVED)
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"slug": row.slug})
    return row


@transaction.atomic
def change_kamerstuk(
    kamerstuk: Kamerstuk, *, revision: int, by: User | None, **feiten: Unpack[KamerstukFeiten]
) -> Kamerstuk:
    """Change a paper while it still has ``revision``; its address stays. Recorded.

    Raises PermissionDenied, `Conflict` or ValidationError.
    """
    require(by, Permission.BIJLAGE_CREATE)
    row = Kamerstuk.objects.select_for_update().get(pk=kamerstuk.pk)
    values = cast(dict[str, Any], dict(feiten))
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    update_row(row, revision=revision, values=values)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row
