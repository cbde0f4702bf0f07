import os
import signal
import subprocess
import sys
import threading
import time
from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.db import OperationalError
from django.db.models.functions import Now

from config.folder import ROOT
from jobs import worker
from jobs.models import Hartslag, Job
from jobs.queue import enqueue

CHILD = """
import time
from jobs.process import die_with_parent
die_with_parent({parent})
print('ik leef', flush=True)
time.sleep(60)
"""
PARENT = f"""
import os, subprocess, sys
child = {CHILD!r}.format(parent=os.getpid())
subprocess.run([sys.executable, "-c", child])
"""


@pytest.fixture
def runners(monkeypatch):
    """Instead of run_jobs, which would look in another database than the test's: a process that waits for its input."""
    started = []

    def start():
        started.append(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))
        return started[-1]

    monkeypatch.setattr(worker, "start_run_jobs", start)
    yield started
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.django_db
def test_watch_starts_one_runner_for_missed_jobs_until_it_ends(calls, runners):
    Job.objects.filter(pk=enqueue("proef", "1").pk).update(due_at=Now() - timedelta(seconds=13))
    watch = worker.Watch("worker@proef")

    watch.look()
    watch.look()
    assert (len(runners), watch.is_running, calls) == (1, True, [])

    runners[0].communicate(b"klaar\n")
    watch.look()
    assert len(runners) == 2


def test_watch_goes_on_without_a_database(monkeypatch, caplog):
    def away(name):
        raise OperationalError("geheim adres")

    monkeypatch.setattr(worker, "beat_heart", away)

    worker.Watch("worker@proef").look()

    assert [record.getMessage() for record in caplog.records] == ["watch_failed error=OperationalError"]


def test_step_looks_until_it_is_stopped(committed, monkeypatch):
    monkeypatch.setattr(worker, "EVERY", 0.01)
    before = set(threading.enumerate())
    step = worker.WatchStep(SimpleNamespace(hostname="worker@stap"))

    step.start(SimpleNamespace(hostname="worker@stap"))
    [thread] = set(threading.enumerate()) - before
    ends = time.monotonic() + 5
    while not Hartslag.objects.filter(naam="worker@stap").exists():
        assert time.monotonic() < ends, "no sign of life"
        time.sleep(0.01)
    step.stop(SimpleNamespace())

    thread.join(timeout=5)
    assert not thread.is_alive()


def test_runner_is_manage_py_that_ends_with_us(monkeypatch):
    seen = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **options: seen.append(command))

    worker.start_run_jobs()

    assert seen == [[sys.executable, str(ROOT / "manage.py"), "run_jobs", "--parent", str(os.getpid())]]


@pytest.mark.slow
def test_process_dies_with_its_parent():
    with subprocess.Popen([sys.executable, "-c", PARENT], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "ik leef\n"

        parent.send_signal(signal.SIGKILL)

        # the pipe ends when the child, which holds it too, is gone
        assert parent.stdout.read() == ""


@pytest.mark.slow
def test_process_whose_parent_is_already_gone_ends_at_once():
    done = subprocess.run(
        [sys.executable, "-c", CHILD.format(parent=1 << 22)], cwd=ROOT, capture_output=True, timeout=20, check=False
    )

    assert (done.returncode, done.stdout) == (-signal.SIGKILL, b"")
