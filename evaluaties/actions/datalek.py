"""The register of data breaches (AVG art. 33, fifth paragraph)."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from accounts.models import User
from audit.models import AuditEvent
from audit.record import record
from evaluaties.emails.datalek import send_alarm
from evaluaties.models import Datalek
from evaluaties.models.vertrouwenspersoon import ALARM_HOURS, datalek_keepers, keeps_datalekken

ALARM = "evaluaties.datalek.herinnerd"


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


def send_alarms(now: datetime | None = None) -> int:
    """Mail who keeps the register at 24, 48 and 66 hours, each once as long as it waits; gives how many mails."""
    now = now or timezone.now()
    return sum(_alarm(pk, now) for pk in Datalek.objects.waiting().values_list("pk", flat=True))


@transaction.atomic
def _alarm(pk: uuid.UUID, now: datetime) -> int:
    row = Datalek.objects.select_for_update().waiting().filter(pk=pk).first()
    past = [hours for hours in ALARM_HOURS if row and row.ontdekt_op + timedelta(hours=hours) <= now]
    told = AuditEvent.objects.filter(event=ALARM, subject_id=str(pk), data__uren__gte=max(past, default=0))
    if row is None or not past or told.exists():
        return 0
    record(ALARM, by=None, subject=row, data={"uren": max(past)})
    receivers = list(datalek_keepers())
    for user in receivers:
        send_alarm(row, user)
    return len(receivers)


def _require(user: User) -> None:
    if not keeps_datalekken(user):
        raise PermissionDenied
