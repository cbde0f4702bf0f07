"""What a worker does besides its tasks: it shows that it lives, and looks itself when nobody nudges it.

A thread in the worker's main process. It opens a database connection for each look and closes it again, so that a
pool child forked later inherits none. Jobs run in a process of their own, never in the main process.
"""

import logging
import os
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import Any

from celery import bootsteps
from django.conf import settings
from django.db import connection
from django.db.models.functions import Now

from jobs.models import Hartslag
from jobs.sweep import has_missed

logger = logging.getLogger(__name__)

EVERY = 5.0
FORGET = timedelta(days=1)


class Watch:
    """The looking itself: a sign of life, and a process for jobs that nobody took."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._runner: subprocess.Popen[bytes] | None = None

    def look(self) -> None:
        """Once: write the sign of life; start ``run_jobs`` where jobs were missed and none is running."""
        try:
            beat_heart(self.name)
            missed = has_missed()
        except Exception as error:
            logger.warning("watch_failed error=%s", type(error).__name__)
            return
        if missed and not self.is_running:
            self._runner = start_run_jobs()
            logger.warning("jobs_missed runner=%d", self._runner.pid)

    @property
    def is_running(self) -> bool:
        """Our ``run_jobs`` is at work; also reaps one that ended."""
        return self._runner is not None and self._runner.poll() is None


def beat_heart(name: str) -> None:
    """Write that this worker lives now, and forget the ones that were not seen for a day."""
    Hartslag.objects.update_or_create(naam=name, defaults={"gezien_op": Now()})
    Hartslag.objects.filter(gezien_op__lt=Now() - FORGET).delete()


def start_run_jobs() -> "subprocess.Popen[bytes]":
    """Start ``manage.py run_jobs`` as a child that ends with us."""
    manage = Path(settings.BASE_DIR) / "manage.py"
    return subprocess.Popen(  # noqa: S603 - fixed command
        [sys.executable, str(manage), "run_jobs", "--parent", str(os.getpid())], stdin=subprocess.DEVNULL
    )


class WatchStep(bootsteps.StartStopStep):
    """Runs the watch as long as the worker does; starts before the broker is there."""

    requires = ("celery.worker.components:Pool",)

    def __init__(self, parent: Any, **options: object) -> None:
        super().__init__(parent, **options)
        self._stop = threading.Event()

    def start(self, parent: Any) -> None:
        """Begin to look."""
        watch = Watch(parent.hostname)
        threading.Thread(target=self._work, args=(watch,), name="jobs-watch", daemon=True).start()

    def stop(self, parent: Any) -> None:
        """Look no more."""
        self._stop.set()

    terminate = stop

    def _work(self, watch: Watch) -> None:
        while True:
            watch.look()
            connection.close()
            if self._stop.wait(EVERY):
                return
