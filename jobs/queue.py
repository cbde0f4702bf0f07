"""Ask for slow work, in the caller's transaction; try again; cancel."""

from django.db import transaction
from django.db.models.functions import Now

from jobs import nudge, registry
from jobs.models import FINISHED, Job, Status

AGAIN = {
    "status": Status.WACHTEND,
    "tries": 0,
    "error": "",
    "voortgang": 0,
    "voortgang_tekst": "",
    "finished_at": None,
    "due_at": Now(),
}


def enqueue(kind: str, key: str, *, again: bool = False) -> Job:
    """The job of this (kind, key), made if it was not there, in the caller's transaction.

    A job that waits, runs or is finished is left as it is; with ``again`` a finished one starts anew.
    After commit the worker gets one nudge, which waits half a second at most and never raises. Raises
    UnknownKind for a kind without a handler.
    """
    registry.get(kind)
    with transaction.atomic():
        Job.objects.bulk_create([Job(kind=kind, key=key)], ignore_conflicts=True)
        if again:
            Job.objects.filter(kind=kind, key=key, status__in=FINISHED).update(**AGAIN)
        job = Job.objects.get(kind=kind, key=key)
        if job.status == Status.WACHTEND:
            nudge.after_commit(job.pk)
    return job


def retry(job: Job) -> bool:
    """Start a failed job anew with all its tries; False when it is not (or no longer) *mislukt*.

    The kind's ``on_retry`` runs in the same transaction; the nudge follows after commit.
    """
    kind = registry.get(job.kind)
    with transaction.atomic():
        locked = Job.objects.select_for_update().filter(pk=job.pk, status=Status.MISLUKT).first()
        if locked is None:
            return False
        Job.objects.filter(pk=job.pk).update(**AGAIN)
        if kind.on_retry is not None:
            kind.on_retry(job.key, locked)
        nudge.after_commit(job.pk)
    return True


def cancel(job: Job) -> bool:
    """Stop an unfinished job: its handler, if it runs, will have no effect. False when it was finished."""
    changed = (
        Job.objects.open()
        .filter(pk=job.pk)
        .update(status=Status.GEANNULEERD, finished_at=Now(), claim=None, lease_until=None)
    )
    return changed == 1
