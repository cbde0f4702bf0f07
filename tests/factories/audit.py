"""A factory per model of audit, through the one door that writes them."""

from audit.chain import extend_chain
from audit.models import AuditEvent, AuditLabel, AuditSchakel
from audit.record import record


def auditevent_factory(event: str = "proef.rij.gemaakt") -> AuditEvent:
    """An event that is not chained yet."""
    return record(event, by=None)


def auditlabel_factory() -> AuditLabel:
    """The names that belong to a new event."""
    return AuditLabel.objects.get(event=auditevent_factory())


def auditschakel_factory() -> AuditSchakel:
    """The link of a new event."""
    event = auditevent_factory()
    extend_chain()
    return AuditSchakel.objects.get(event=event)
