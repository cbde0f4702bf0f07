"""Does one job: claim, handler, effect and status. The only place that changes a running job."""

import logging
import threading
import time
import traceback
import uuid
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.db import close_old_connections, connection, transaction
from django.db.models import F
from django.db.models.functions import Now

from jobs import registry
from jobs.models import LEASE, MAX_TRIES, Job, Status

logger = logging.getLogger(__name__)

PAUSES = (2, 5, 10, 20)
HEARTBEAT = LEASE.total_seconds() / 4
# Longer than this a handler hangs: its lease is no longer kept, so that another process takes over.
LONGEST = 600.0


@dataclass(frozen=True)
class Claim:
    """A job that this process holds, until its lease runs out."""

    job_id: uuid.UUID
    token: uuid.UUID
    kind: registry.Kind
    key: str
    tries: int

    def extend(self, **progress: object) -> bool:
        """Keep the lease for another 20 seconds; False when the job is no longer ours."""
        held = Job.objects.filter(pk=self.job_id, claim=self.token, status=Status.BEZIG)
        return held.update(lease_until=Now() + LEASE, **progress) == 1


def run(job_id: uuid.UUID) -> bool:
    """Do this job if it may be done now; True when this call claimed it.

    A job that is finished, not yet due, held by another process, of a kind unknown here or not there at
    all is left alone, so a task may be delivered any number of times. Errors of the handler end in the
    row, never here.
    """
    claim = _claim(job_id)
    if claim is None:
        return False
    started = time.monotonic()
    try:
        with _Heartbeat(claim):
            effect = claim.kind.handler(claim.key, _beat(claim))
        _finish(claim, effect)
    except registry.LeaseLost:
        logger.warning("job_lease_lost job=%s kind=%s", claim.job_id, claim.kind.name)
    except Exception as error:
        _fail(claim, error)
    else:
        logger.info("job_done job=%s kind=%s seconds=%.2f", job_id, claim.kind.name, time.monotonic() - started)
    return True


def give_up_exhausted() -> int:
    """Mark *mislukt* the jobs whose process died at the last try; gives how many."""
    count = 0
    for job in Job.objects.exhausted(Now()).filter(kind__in=registry.names()):
        with transaction.atomic():
            locked = Job.objects.exhausted(Now()).select_for_update(skip_locked=True).filter(pk=job.pk).first()
            if locked is not None:
                _give_up(locked, "Het proces is bij elke poging gestopt.")
                count += 1
    return count


def _claim(job_id: uuid.UUID) -> Claim | None:
    token = uuid.uuid4()
    taken = (
        Job.objects.claimable(Now())
        .filter(pk=job_id, kind__in=registry.names())
        .update(
            status=Status.BEZIG,
            claim=token,
            lease_until=Now() + LEASE,
            tries=F("tries") + 1,
            voortgang=0,
            voortgang_tekst="",
        )
    )
    if not taken:
        return None
    job = Job.objects.filter(pk=job_id, claim=token).first()
    return None if job is None else Claim(job.pk, token, registry.get(job.kind), job.key, job.tries)


def _beat(claim: Claim) -> registry.Beat:
    def beat(percent: int, tekst: str = "", /) -> None:
        # durable: progress inside a transaction would show too late, and its lock would hold the heartbeat
        with transaction.atomic(durable=True):
            held = claim.extend(voortgang=min(max(percent, 0), 100), voortgang_tekst=tekst[:200])
        if not held:
            raise registry.LeaseLost

    return beat


def _finish(claim: Claim, effect: registry.Effect | None) -> None:
    with transaction.atomic():
        job = _held(claim)
        if effect is not None:
            effect()
        _close(job, Status.KLAAR, voortgang=100, error="")


def _held(claim: Claim) -> Job:
    job = Job.objects.select_for_update().filter(pk=claim.job_id, claim=claim.token, status=Status.BEZIG).first()
    if job is None:
        raise registry.LeaseLost
    return job


def _fail(claim: Claim, error: Exception) -> None:
    text = describe(error)
    trace = "".join(traceback.format_tb(error.__traceback__))
    logger.error(
        "job_failed job=%s kind=%s try=%d error=%s\n%s",
        claim.job_id,
        claim.kind.name,
        claim.tries,
        text,
        trace,
    )
    try:
        with transaction.atomic():
            job = _held(claim)
            if claim.tries >= MAX_TRIES or isinstance(error, registry.Refused):
                _give_up(job, text, is_refused=isinstance(error, registry.Refused))
            else:
                pause = timedelta(seconds=PAUSES[claim.tries - 1])
                Job.objects.filter(pk=job.pk).update(
                    status=Status.WACHTEND, claim=None, lease_until=None, due_at=Now() + pause, error=text
                )
    except registry.LeaseLost:
        logger.warning("job_lease_lost job=%s kind=%s", claim.job_id, claim.kind.name)


def _give_up(job: Job, text: str, *, is_refused: bool = False) -> None:
    """Mark *mislukt*, inside the caller's transaction that locked the row. One that was refused has tries left."""
    _close(job, Status.MISLUKT, error=text, **({"tries": 1} if is_refused else {}))
    job.refresh_from_db()
    on_failed = registry.get(job.kind).on_failed
    if on_failed is None:
        return
    try:
        with transaction.atomic():
            on_failed(job.key, job)
    except Exception as error:
        # The job must not stay open because its farewell fails.
        logger.error("job_on_failed_failed job=%s kind=%s error=%s", job.pk, job.kind, describe(error))


def _close(job: Job, status: Status, **fields: object) -> None:
    Job.objects.filter(pk=job.pk).update(status=status, claim=None, lease_until=None, finished_at=Now(), **fields)


def describe(error: BaseException) -> str:
    """What may be stored of an error: its class and place, never its text, which may hold personal data."""
    if isinstance(error, registry.JobError):
        return str(error)[:500]
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    place = f" in {Path(last.filename).name}, regel {last.lineno}" if last else ""
    return f"{type(error).__name__}{place}"


class _Heartbeat:
    """Keeps the lease while the handler works, in a thread with a database connection of its own."""

    def __init__(self, claim: Claim) -> None:
        self._claim = claim
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._work, name=f"lease-{claim.job_id}", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *error: object) -> None:
        self._done.set()
        self._thread.join(timeout=HEARTBEAT)

    def _work(self) -> None:
        ends = time.monotonic() + LONGEST
        try:
            while not self._done.wait(HEARTBEAT) and time.monotonic() < ends:
                try:
                    if not self._claim.extend():
                        return
                except Exception as error:
                    logger.warning("job_heartbeat_failed job=%s error=%s", self._claim.job_id, type(error).__name__)
                    close_old_connections()
        finally:
            connection.close()
