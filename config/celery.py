"""The Celery app: carries nudges to the worker, and beat runs the sweeper. What must happen is a Job row."""

import os
from typing import Any

from celery import Celery
from celery.signals import worker_init
from django.core.signals import request_started
from django.dispatch import receiver
from django.utils.module_loading import import_string

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

# A job longer than the hard limit has its process killed; the row's lease then brings it back.
SOFT_LIMIT = 540
HARD_LIMIT = 600

# What beat does, and how often (seconds). A message that nobody took before the next one is worth nothing.
SCHEDULE: dict[str, dict[str, Any]] = {
    "sweep": {"task": "jobs.sweep", "schedule": 10.0, "options": {"expires": 10}},
    "chain": {"task": "audit.chain", "schedule": 60.0, "options": {"expires": 60}},
    "sessions": {"task": "accounts.clear_sessions", "schedule": 3600.0, "options": {"expires": 3600}},
    # hourly, each at most once a day per person: what a stopped clock missed is caught up with
    "remind": {"task": "subsidies.remind", "schedule": 3600.0, "options": {"expires": 3600}},
    "digest": {"task": "notifications.digest", "schedule": 1800.0, "options": {"expires": 1800}},
    "dekking": {"task": "evaluaties.dekking", "schedule": 3600.0, "options": {"expires": 3600}},
    "dagbericht": {"task": "evaluaties.dagbericht", "schedule": 3600.0, "options": {"expires": 3600}},
    "datalek": {"task": "evaluaties.datalek", "schedule": 3600.0, "options": {"expires": 3600}},
    "kamerbrief": {"task": "evaluaties.kamerbrief", "schedule": 300.0, "options": {"expires": 300}},
    "onderzoek": {"task": "evaluaties.onderzoek", "schedule": 3600.0, "options": {"expires": 3600}},
    "files": {"task": "documents.sweep", "schedule": 3600.0, "options": {"expires": 3600}},
}

app = Celery("allianties")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.update(
    accept_content=["json"],
    task_serializer="json",
    result_serializer="json",
    result_backend=None,
    task_ignore_result=True,
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    task_soft_time_limit=SOFT_LIMIT,
    task_time_limit=HARD_LIMIT,
    task_publish_retry=False,
    worker_prefetch_multiplier=1,
    worker_max_tasks_per_child=200,
    worker_max_memory_per_child=250_000,
    # a process that starts slowly on a busy machine is not a dead one (default: 4 seconds, then it is killed)
    worker_proc_alive_timeout=30,
    worker_hijack_root_logger=False,
    worker_enable_remote_control=False,
    worker_send_task_events=False,
    broker_connection_retry=True,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    broker_connection_timeout=2,
    broker_transport_options={
        "visibility_timeout": 2 * HARD_LIMIT,
        "socket_timeout": 5,
        "socket_connect_timeout": 2,
        "health_check_interval": 10,
    },
    timezone="Europe/Amsterdam",
    enable_utc=True,
    beat_schedule=SCHEDULE,
)
app.autodiscover_tasks(["accounts", "audit", "documents", "jobs", "notifications"])


@receiver(request_started, dispatch_uid="config.warm_nudge")
def warm_nudge(**kwargs: object) -> None:
    """Let a web process import at its first request what a nudge needs, not when somebody hands in."""
    request_started.disconnect(dispatch_uid="config.warm_nudge")
    import_string("jobs.nudge.warm")()


@worker_init.connect(dispatch_uid="config.watch")
def prepare_worker(sender: Any, **kwargs: object) -> None:
    """Before the pool: let the worker look for jobs itself (a dead broker then only delays), and load the PDF engine.

    Pool processes are forked from here, so they have the engine at once, also one that replaces a killed one.
    """
    sender.app.steps["worker"].add(import_string("jobs.worker.WatchStep"))
    import_string("documents.pdf.preload")()
