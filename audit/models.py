"""What happened: rows that can only be added, chained afterwards by one writer."""

from typing import NoReturn

from django.db import models

from accounts.history import append_only_triggers


class AuditRowIsFinal(Exception):
    """Audit rows are only added; write a new event instead."""


class FinalRow(models.Model):
    """A row that is inserted once: save of an existing row and delete refuse, as the database does."""

    class Meta:
        abstract = True

    def save(self, **kwargs: object) -> None:
        """Insert only."""
        if not self._state.adding:
            raise AuditRowIsFinal(f"{type(self).__name__} {self.pk} cannot be changed.")
        super().save(force_insert=True)

    def delete(self, **kwargs: object) -> NoReturn:  # type: ignore[override]  # nothing is given back
        """Never."""
        raise AuditRowIsFinal(f"{type(self).__name__} {self.pk} cannot be deleted.")


class AuditEvent(FinalRow):
    """Who did what, when, to what, with which result (BIO2 8.15). Ids and a salted hash only: names and labels
    stand in AuditLabel, which can be erased without breaking the chain."""

    moment = models.DateTimeField()
    event = models.CharField(max_length=80, db_index=True)
    resultaat = models.CharField(max_length=10, default="gelukt")
    actor_id = models.UUIDField(null=True, db_index=True)
    subject_type = models.CharField(max_length=80, blank=True)
    subject_id = models.CharField(max_length=40, blank=True)
    data = models.JSONField(default=dict)
    label_hash = models.CharField(max_length=64, blank=True)
    herkomst = models.CharField(max_length=64, blank=True)
    request_id = models.CharField(max_length=36, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["subject_type", "subject_id"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(resultaat__in=["gelukt", "geweigerd", "mislukt"]),
                name="audit_event_resultaat",
            )
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.event} {self.subject_type} {self.subject_id}"


class AuditLabel(models.Model):
    """Names that belong to an event, readable for people; may be erased (AVG art. 17)."""

    event = models.OneToOneField(AuditEvent, models.PROTECT, primary_key=True, related_name="label")
    zout = models.CharField(max_length=32)
    actor = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"{self.actor} · {self.subject}"


class AuditSchakel(FinalRow):
    """One link of the chain: event, running number, previous hash, hash."""

    event = models.OneToOneField(AuditEvent, models.PROTECT, related_name="schakel")
    nummer = models.BigIntegerField(unique=True)
    vorige_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["nummer"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.nummer} {self.hash[:12]}"
