"""Alliances are added and changed; who takes part in them stands in `deelname`."""

from typing import Any, TypedDict, Unpack, cast

from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, refuse_circle, require, update_row
from allianties.actions.slugs import free_slug, keep_former, require_free
from allianties.models import Alliantie
from audit.record import record

GEMAAKT = "allianties.alliantie.gemaakt"
GEWIJZIGD = "allianties.alliantie.gewijzigd"


class AlliantieFeiten(TypedDict, total=False):
    """What can be said about an alliance, besides its name."""

    aliases: list[str]
    doel: str
    thema: str
    domeinen: list[str]
    voorganger: Alliantie | None
    leden_bekend: str
    is_fictief: bool
    alleen_openbaar: bool
    toelichting: str
    bron: str


@transaction.atomic
def create_alliantie(*, naam: str, by: User | None, slug: str = "", **feiten: Unpack[AlliantieFeiten]) -> Alliantie:
    """Add an alliance, without partners; its address is made from its name unless ``slug`` is given.

    Records *gemaakt*. Raises PermissionDenied or ValidationError.
    """
    require(by, Permission.ALLIANTIE_CHANGE)
    row = Alliantie(naam=naam, **feiten)
    if slug:
        require_free(Alliantie, slug)
    row.slug = slug or free_slug(Alliantie, naam, row=None)
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"is_fictief": row.is_fictief})
    return row


@transaction.atomic
def change_alliantie(
    alliantie: Alliantie, *, revision: int, naam: str, by: User | None, **feiten: Unpack[AlliantieFeiten]
) -> Alliantie:
    """Change an alliance while it still has ``revision``; a new name gives a new address, the old one redirects.

    Records *gewijzigd* with the names of the fields that changed. Raises PermissionDenied, `Conflict`,
    ValidationError (a circle of predecessors).
    """
    require(by, Permission.ALLIANTIE_CHANGE, alliantie)
    row = Alliantie.objects.get(pk=alliantie.pk)
    values = cast(dict[str, Any], dict(feiten)) | {"naam": naam}
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    refuse_circle(row, values.get("voorganger"), "voorganger")
    former = row.slug
    if naam != row.naam:
        values["slug"] = free_slug(Alliantie, naam, row=row)
    update_row(row, revision=revision, values=values)
    if row.slug != former:
        keep_former(row, former)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row
