"""What people do to jobs."""

from uuid import UUID

from django.db import transaction

from accounts.models import User
from audit.record import record
from jobs import queue
from jobs.models import Job

HERSTART = "jobs.taak.herstart"


def retry_job(job_id: UUID, *, by: User) -> bool:
    """Start a failed job anew, with all its tries, and record who did; False when it is not *mislukt* any more.

    The kind's ``on_retry`` runs in the same transaction; the worker is nudged after commit. Raises Job.DoesNotExist.
    """
    with transaction.atomic():
        job = Job.objects.get(pk=job_id)
        if not queue.retry(job):
            return False
        record(HERSTART, by=by, subject=job, data={"kind": job.kind, "tries": job.tries})
    return True
