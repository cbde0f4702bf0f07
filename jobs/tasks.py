"""The worker as a door to the jobs."""

from uuid import UUID

from celery import shared_task

from jobs import runner
from jobs.sweep import sweep


@shared_task(name="jobs.run")
def run_job(job_id: str) -> None:
    """Do this job if it may be done now."""
    runner.run(UUID(job_id))


@shared_task(name="jobs.sweep")
def run_sweep() -> None:
    """Do what is due."""
    sweep()
