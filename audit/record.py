"""The one way to write down what happened."""

import hashlib
import secrets
from collections.abc import Mapping
from contextvars import ContextVar

from django.db import models, transaction
from django.utils import timezone

from accounts.models import User
from audit.models import AuditEvent, AuditLabel

# Set by the middleware for the duration of a request: request id and a salted hash of the origin.
request_facts: ContextVar[tuple[str, str]] = ContextVar("request_facts", default=("", ""))

Scalar = str | int | float | bool | None
Value = Scalar | list[str] | list[int]


def label_digest(salt: str, actor: str, subject: str) -> str:
    """The hash by which an erased label can no longer be guessed, and a kept one can be checked."""
    return hashlib.sha256(f"{salt}\x1f{actor}\x1f{subject}".encode()).hexdigest()


def record(
    event: str,
    *,
    by: User | None,
    subject: models.Model | None = None,
    data: Mapping[str, Value] | None = None,
    resultaat: str = "gelukt",
) -> AuditEvent:
    """Write one audit row, in the caller's transaction.

    ``event`` is ``app.noun.participle``; ``by`` is None for the system itself; ``data`` holds ids, numbers and
    states, never names or texts. The row is chained later by `audit.chain`.
    """
    request_id, origin = request_facts.get()
    actor, label = (str(by) if by else "systeem"), (str(subject)[:300] if subject else "")
    salt = secrets.token_hex(16)
    with transaction.atomic():
        row = AuditEvent.objects.create(
            moment=timezone.now(),
            event=event,
            resultaat=resultaat,
            actor_id=by.pk if by else None,
            subject_type=subject._meta.label_lower if subject else "",
            subject_id=str(subject.pk) if subject else "",
            data=dict(data or {}),
            label_hash=label_digest(salt, actor[:200], label),
            herkomst=origin,
            request_id=request_id,
        )
        AuditLabel.objects.create(event=row, zout=salt, actor=actor[:200], subject=label)
    return row
