"""The chain over the audit rows: one writer at a time, so that whoever records never waits for another."""

import hashlib
import json
from dataclasses import dataclass

from django.db import connection, transaction

from audit.models import AuditEvent, AuditLabel, AuditSchakel
from audit.record import label_digest

LOCK = 0x41554449  # "AUDI"
GENESIS = "0" * 64
BATCH = 2_000


@dataclass(frozen=True)
class Broken:
    """The first place where the chain does not hold."""

    nummer: int
    event_id: int | None
    reason: str


def event_hash(event: AuditEvent, nummer: int, previous: str) -> str:
    """sha256 over the previous hash and the canonical JSON of every field of the event."""
    facts = {
        "id": event.pk,
        "nummer": nummer,
        "moment": event.moment.isoformat(),
        "event": event.event,
        "resultaat": event.resultaat,
        "actor_id": str(event.actor_id or ""),
        "subject_type": event.subject_type,
        "subject_id": event.subject_id,
        "data": event.data,
        "label_hash": event.label_hash,
        "herkomst": event.herkomst,
        "request_id": event.request_id,
    }
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(f"{previous}\n{canonical}".encode()).hexdigest()


@transaction.atomic
def extend_chain() -> int:
    """Chain every event that has no link yet; gives how many. Waits for another writer (advisory lock)."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    last = AuditSchakel.objects.order_by("-nummer").first()
    nummer, previous, added = (last.nummer, last.hash, 0) if last else (0, GENESIS, 0)
    while tail := list(AuditEvent.objects.filter(schakel__isnull=True).order_by("pk")[:BATCH]):
        links = []
        for event in tail:
            nummer += 1
            digest = event_hash(event, nummer, previous)
            links.append(AuditSchakel(event=event, nummer=nummer, vorige_hash=previous, hash=digest))
            previous = digest
        AuditSchakel.objects.bulk_create(links)
        added += len(links)
    return added


def first_broken() -> Broken | None:
    """Walk the chain from the start; None when every link holds and every kept label is the one recorded."""
    previous, expected = GENESIS, 1
    for link in AuditSchakel.objects.select_related("event").order_by("nummer").iterator(BATCH):
        if link.nummer != expected:
            return Broken(expected, None, f"link {expected} is missing")
        if link.vorige_hash != previous or link.hash != event_hash(link.event, link.nummer, previous):
            return Broken(link.nummer, link.event_id, "the event or its link was changed")
        previous, expected = link.hash, expected + 1
    for label in AuditLabel.objects.select_related("event").iterator(BATCH):
        if label_digest(label.zout, label.actor, label.subject) != label.event.label_hash:
            return Broken(0, label.event_id, "the label was changed")
    return None
