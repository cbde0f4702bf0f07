"""Finds what was never nudged or was left behind by a dead process, and does it."""

import logging
import time
from datetime import timedelta
from uuid import UUID

from django.db.models.functions import Now

from jobs import registry
from jobs.models import Job
from jobs.runner import give_up_exhausted, run

logger = logging.getLogger(__name__)

BATCH = 20
# A waiting job older than this was missed by nudge and beat: the broker or beat is not there.
MISSED = timedelta(seconds=12)


def sweep(seconds: float = 30.0) -> int:
    """Do what is due, oldest first, until nothing is left or ``seconds`` have passed.

    Also ends jobs whose process died at the last try. Gives the number of jobs that were tried. Several
    sweeps may run at once: each job is claimed by one of them.
    """
    ends = time.monotonic() + seconds
    give_up_exhausted()
    count = 0
    while time.monotonic() < ends:
        claimed = 0
        for job_id in _claimable():
            claimed += run(job_id)
            if time.monotonic() >= ends:
                break
        if not claimed:
            break
        count += claimed
    if count:
        logger.info("sweep_done jobs=%d", count)
    return count


def has_missed() -> bool:
    """Jobs wait that nobody took in time: the broker or beat is not there."""
    moment = Now() - MISSED
    jobs = Job.objects.filter(kind__in=registry.names())
    return jobs.claimable(moment).exists() or jobs.exhausted(moment).exists()


def _claimable() -> list[UUID]:
    jobs = Job.objects.claimable(Now()).filter(kind__in=registry.names()).order_by("due_at", "pk")
    return list(jobs.values_list("pk", flat=True)[:BATCH])
