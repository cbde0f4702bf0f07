"""The register of data breaches (AVG art. 33, fifth paragraph)."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F

from accounts.models import User
from audit.record import record
from evaluaties.models import Datalek
from evaluaties.models.vertrouwenspersoon import keeps_datalekken


@dataclass(frozen=True)
class Datalekgegevens:
    """What is known of a breach."""

    ontdekt_op: datetime
    omschrijving: str
    besluit: str
    reden: str
    gemeld_op: datetime | None
    betrokkenen_op: datetime | None


@transaction.atomic
def record_datalek(facts: Datalekgegevens, *, by: User) -> Datalek:
    """A breach was found. Recorded."""
    _require(by)
    row = Datalek.objects.create(**vars(facts), aangemaakt_door=by)
    record("evaluaties.datalek.vastgelegd", by=by, subject=row)
    return row


@transaction.atomic
def change_datalek(row: Datalek, facts: Datalekgegevens, *, revision: int, by: User) -> bool:
    """What became known or was decided; False when somebody else saved in between. Recorded."""
    _require(by)
    changed = Datalek.objects.filter(pk=row.pk, revision=revision).update(**vars(facts), revision=F("revision") + 1)
    if changed:
        record("evaluaties.datalek.gewijzigd", by=by, subject=row, data={"besluit": facts.besluit})
    return bool(changed)


def _require(user: User) -> None:
    if not keeps_datalekken(user):
        raise PermissionDenied
