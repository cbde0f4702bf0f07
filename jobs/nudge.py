"""The nudge after commit: tells a worker to look now. It may fail; the sweeper finds every job."""

import logging
import threading
import time
from collections.abc import Sequence
from uuid import UUID

from celery import current_app
from django.db import transaction

logger = logging.getLogger(__name__)

TIMEOUT = 0.5
SILENCE = 60.0
# A transaction with more jobs than this nudges for the first ones; the sweeper takes the others.
MOST = 20
RUN = "jobs.run"
# Own connection, own timeouts: a broker that hangs costs one wait of half a second, once a minute.
TRANSPORT = {
    "socket_timeout": TIMEOUT,
    "socket_connect_timeout": TIMEOUT,
    "max_retries": 0,
    "retry_on_timeout": False,
    "health_check_interval": 0,
}


class _Pending(threading.local):
    """Jobs of this thread's transaction. Ids of a rolled back one may stay: such a nudge does no harm."""

    def __init__(self) -> None:
        self.jobs: dict[UUID, None] = {}


_pending = _Pending()
_silent_until = 0.0


def after_commit(job_id: UUID) -> None:
    """Nudge for this job once the transaction is committed, in one go with its other jobs."""
    if len(_pending.jobs) < MOST:
        _pending.jobs[job_id] = None
    transaction.on_commit(_flush, robust=True)


def _flush() -> None:
    jobs = list(_pending.jobs)
    _pending.jobs.clear()
    if jobs:
        send(jobs)


def warm() -> None:
    """Do now what the first nudge of a process would import (up to half a second); contacts no broker."""
    current_app.finalize(auto=True)
    _ = current_app.amqp.send_task_message, current_app.connection_for_write().transport


def send(job_ids: Sequence[UUID]) -> bool:
    """Publish one message per job over one short connection; False when the broker did not answer in time.

    After a failure this process sends nothing for a minute. Never raises.
    """
    global _silent_until
    if time.monotonic() < _silent_until:
        return False
    try:
        _publish(job_ids)
    except Exception as error:
        _silent_until = time.monotonic() + SILENCE
        logger.warning("nudge_failed error=%s silent_seconds=%d", type(error).__name__, SILENCE)
        return False
    return True


def _publish(job_ids: Sequence[UUID]) -> None:
    connection = current_app.connection_for_write(connect_timeout=TIMEOUT, transport_options=TRANSPORT, heartbeat=0)
    try:
        with current_app.amqp.Producer(connection, auto_declare=False) as producer:
            for job_id in job_ids:
                current_app.send_task(RUN, (str(job_id),), producer=producer, retry=False, ignore_result=True)
    finally:
        connection.release()
