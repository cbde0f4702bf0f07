"""A factory per model of jobs."""

from itertools import count
from typing import Any

from django.utils import timezone

from jobs.models import Hartslag, Job

_number = count(1)


def job_factory(kind: str = "proef", **fields: Any) -> Job:
    """A job that waits."""
    values = {"key": str(next(_number))} | fields
    return Job.objects.create(kind=kind, **values)


def hartslag_factory(naam: str = "worker", **fields: Any) -> Hartslag:
    """A sign of life of now."""
    values = {"gezien_op": timezone.now()} | fields
    return Hartslag.objects.create(naam=naam, **values)
