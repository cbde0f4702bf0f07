"""Organisations are added and changed."""

from typing import Any, TypedDict, Unpack, cast

from django.db import transaction

from accounts.models import User
from accounts.roles import Permission
from allianties.actions.revisie import insert_row, refuse_circle, require, update_row
from allianties.actions.slugs import free_slug, keep_former, require_free
from allianties.models import Organisatie
from audit.record import record

GEMAAKT = "allianties.organisatie.gemaakt"
GEWIJZIGD = "allianties.organisatie.gewijzigd"


class OrganisatieFeiten(TypedDict, total=False):
    """What can be said about an organisation, besides its name."""

    aliases: list[str]
    kvk_nummer: str | None
    rechtsvorm: str
    oprichtingsjaar: int | None
    omvang: str
    domeinen: list[str]
    is_consortium: bool
    onderdeel_van: Organisatie | None
    is_afgeschermd: bool
    correspondentieadres: str
    website: str
    is_fictief: bool
    bron: str


@transaction.atomic
def create_organisatie(
    *, naam: str, by: User | None, slug: str = "", **feiten: Unpack[OrganisatieFeiten]
) -> Organisatie:
    """Add an organisation; its address is made from its name unless ``slug`` is given.

    Records *gemaakt*. Raises PermissionDenied, or ValidationError (KvK number in use, not eight digits, a circle).
    """
    require(by, Permission.ALLIANTIE_CHANGE)
    row = Organisatie(naam=naam, **_stored(feiten))
    refuse_circle(row, row.onderdeel_van, "onderdeel_van")
    if slug:
        require_free(Organisatie, slug)
    row.slug = slug or free_slug(Organisatie, naam, row=None)
    insert_row(row)
    record(GEMAAKT, by=by, subject=row, data={"is_afgeschermd": row.is_afgeschermd})
    return row


@transaction.atomic
def change_organisatie(
    organisatie: Organisatie, *, revision: int, naam: str, by: User | None, **feiten: Unpack[OrganisatieFeiten]
) -> Organisatie:
    """Change an organisation while it still has ``revision``; a new name gives a new address, the old one redirects.

    Records *gewijzigd* with the names of the fields that changed. Raises PermissionDenied, `Conflict`,
    ValidationError.
    """
    require(by, Permission.ALLIANTIE_CHANGE)
    row = Organisatie.objects.get(pk=organisatie.pk)
    values = _stored(feiten) | {"naam": naam}
    changed = sorted(name for name, value in values.items() if getattr(row, name) != value)
    refuse_circle(row, values.get("onderdeel_van"), "onderdeel_van")
    former = row.slug
    if naam != row.naam:
        values["slug"] = free_slug(Organisatie, naam, row=row)
    update_row(row, revision=revision, values=values)
    if row.slug != former:
        keep_former(row, former)
    record(GEWIJZIGD, by=by, subject=row, data={"velden": changed, "revision": row.revision})
    return row


def _stored(feiten: OrganisatieFeiten) -> dict[str, Any]:
    """As it is stored: no KvK number is NULL, because an empty one would be unique too."""
    values = cast(dict[str, Any], dict(feiten))
    if "kvk_nummer" in values:
        values["kvk_nummer"] = values["kvk_nummer"] or None
    return values
