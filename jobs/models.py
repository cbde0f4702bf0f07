"""Slow work as rows: the truth about what waits, runs, is done or failed. Celery only nudges."""

import uuid
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Case, Q, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.roles import Permission

Moment = datetime | Combinable

MAX_TRIES = 5
LEASE = timedelta(seconds=20)
ALIVE = timedelta(seconds=30)


class Status(models.TextChoices):
    """Where a job stands."""

    WACHTEND = "wachtend", _("wacht")
    BEZIG = "bezig", _("bezig")
    KLAAR = "klaar", _("klaar")
    MISLUKT = "mislukt", _("mislukt")
    GEANNULEERD = "geannuleerd", _("geannuleerd")


FINISHED = (Status.KLAAR, Status.MISLUKT, Status.GEANNULEERD)


class JobQuerySet(models.QuerySet["Job"]):
    """Words for jobs. ``now`` is a moment or the database's ``Now()``."""

    def for_key(self, kind: str, key: str) -> "Job | None":
        """The one job of this kind for this key, or None: what a page reads to show progress."""
        return self.filter(kind=kind, key=key).first()

    def due(self, now: Moment) -> Self:
        """Waiting, and their moment has come."""
        return self.filter(status=Status.WACHTEND, due_at__lte=now)

    def expired(self, now: Moment) -> Self:
        """Taken by a process that has shown no sign of life for the length of a lease."""
        return self.filter(status=Status.BEZIG, lease_until__lte=now)

    def claimable(self, now: Moment) -> Self:
        """Due, or left behind by a dead process, with a try left."""
        waiting = Q(status=Status.WACHTEND, due_at__lte=now)
        left_behind = Q(status=Status.BEZIG, lease_until__lte=now, tries__lt=MAX_TRIES)
        return self.filter(waiting | left_behind)

    def exhausted(self, now: Moment) -> Self:
        """Left behind by a dead process at the last try."""
        return self.expired(now).filter(tries__gte=MAX_TRIES)

    def open(self) -> Self:
        """Waiting or running."""
        return self.filter(status__in=(Status.WACHTEND, Status.BEZIG))

    def mislukt(self) -> Self:
        """Given up after the last try."""
        return self.filter(status=Status.MISLUKT)

    def visible_to(self, user: User) -> Self:
        """Those who keep the application going see all jobs; a job's row tells nothing of its content."""
        return self if Permission.TAAK_RETRY in user.ministry_permissions else self.none()

    def for_list(self) -> Self:
        """The order of the page: failed first, then what runs or waits, then the newest."""
        rank = Case(
            When(status=Status.MISLUKT, then=Value(0)),
            When(status__in=(Status.BEZIG, Status.WACHTEND), then=Value(1)),
            default=Value(2),
        )
        return self.order_by(rank, "-created_at", "pk")


class Job(models.Model):
    """A piece of slow work: ``kind`` says which handler, ``key`` for which row; one per (kind, key)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(_("soort"), max_length=60)
    key = models.CharField(_("sleutel"), max_length=100)
    status = models.CharField(_("status"), max_length=12, choices=Status.choices, default=Status.WACHTEND)
    claim = models.UUIDField(null=True, editable=False)
    lease_until = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(_("pogingen"), default=0)
    # The database's clock decides, so that machines with other clocks agree.
    due_at = models.DateTimeField(db_default=Now())
    error = models.TextField(_("laatste fout"), blank=True)
    voortgang = models.PositiveSmallIntegerField(_("voortgang in procenten"), default=0)
    voortgang_tekst = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(_("gemaakt"), db_default=Now())
    finished_at = models.DateTimeField(_("afgerond"), null=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "key"], name="jobs_job_kind_key_uniq"),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="jobs_job_status"),
            models.CheckConstraint(condition=Q(voortgang__lte=100), name="jobs_job_voortgang"),
            models.CheckConstraint(condition=Q(tries__lte=MAX_TRIES), name="jobs_job_tries"),
            models.CheckConstraint(
                condition=Q(status=Status.BEZIG, claim__isnull=False, lease_until__isnull=False, tries__gte=1)
                | (~Q(status=Status.BEZIG) & Q(claim__isnull=True, lease_until__isnull=True)),
                name="jobs_job_bezig_has_lease",
            ),
            models.CheckConstraint(
                condition=Q(status__in=FINISHED, finished_at__isnull=False)
                | (~Q(status__in=FINISHED) & Q(finished_at__isnull=True)),
                name="jobs_job_finished_has_moment",
            ),
        ]
        indexes = [
            models.Index(fields=["due_at"], condition=Q(status=Status.WACHTEND), name="jobs_job_waiting"),
            models.Index(fields=["lease_until"], condition=Q(status=Status.BEZIG), name="jobs_job_running"),
            models.Index(fields=["status", "-created_at"], name="jobs_job_list"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.referentie}"

    @property
    def referentie(self) -> str:
        """What a person can quote on the phone."""
        return f"D-{self.id.hex[:8].upper()}"

    @property
    def is_finished(self) -> bool:
        """Nothing more will happen by itself."""
        return self.status in FINISHED

    @property
    def is_refused(self) -> bool:
        """It was given up with tries left: trying again changes nothing, and ``error`` is a sentence that says why."""
        return self.status == Status.MISLUKT and self.tries < MAX_TRIES

    @property
    def can_retry(self) -> bool:
        """The button "Probeer opnieuw" makes sense."""
        return self.status == Status.MISLUKT


class HartslagQuerySet(models.QuerySet["Hartslag"]):
    """Words for signs of life."""

    def alive(self, now: Moment) -> Self:
        """Workers that were seen less than half a minute before ``now``."""
        return self.filter(gezien_op__gt=now - ALIVE)


class Hartslag(models.Model):
    """The last sign of life of a worker: the health page reads it."""

    naam = models.CharField(max_length=200, primary_key=True)
    gezien_op = models.DateTimeField()

    objects = HartslagQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.naam} {self.gezien_op:%d-%m-%Y %H:%M:%S}"
