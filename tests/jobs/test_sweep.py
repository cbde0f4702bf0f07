import uuid
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db.models.functions import Now

from jobs.models import LEASE, Hartslag, Job, Status
from jobs.queue import enqueue
from jobs.sweep import has_missed, sweep
from jobs.tasks import run_job, run_sweep
from jobs.worker import Watch, beat_heart

pytestmark = pytest.mark.django_db


def waiting_since(job: Job, seconds: int) -> None:
    Job.objects.filter(pk=job.pk).update(due_at=Now() - timedelta(seconds=seconds))


def test_sweep_does_what_is_due_oldest_first(calls):
    for key, seconds in (("b", 5), ("a", 10), ("later", -60)):
        waiting_since(enqueue("proef", key), seconds)

    assert sweep() == 2

    assert calls == ["a", "b"]


@pytest.mark.slow
def test_sweep_goes_on_until_nothing_is_left(calls):
    for number in range(45):
        enqueue("proef", str(number))

    assert sweep() == 45
    assert sweep() == 0


def test_sweep_begins_nothing_new_after_its_time(calls):
    enqueue("proef", "1")

    assert sweep(seconds=0) == 0
    assert calls == []


def test_sweep_goes_on_after_a_failure(kinds):
    done = []

    def work(key, beat):
        if key == "a":
            raise ValueError
        done.append(key)

    kinds.add(work)
    waiting_since(enqueue("proef", "a"), 10)
    enqueue("proef", "b")

    assert sweep() == 2

    assert done == ["b"]


def test_sweep_ends_a_job_whose_process_died_at_the_last_try(calls):
    Job.objects.create(
        kind="proef", key="1", status=Status.BEZIG, claim=uuid.uuid4(), lease_until=Now() - LEASE, tries=5
    )

    sweep()

    assert calls == []
    assert Job.objects.get().error == "Het proces is bij elke poging gestopt."


@pytest.mark.parametrize(("seconds", "missed"), [(11, False), (13, True)])
def test_missed_after_twelve_seconds(calls, seconds, missed):
    waiting_since(enqueue("proef", "1"), seconds)

    assert has_missed() == missed


def test_kinds_of_another_version_are_not_missed():
    waiting_since(Job.objects.create(kind="nieuwer", key="1"), 60)

    assert not has_missed()
    assert sweep() == 0


def test_tasks_are_doors(calls):
    run_job(str(enqueue("proef", "1").pk))
    enqueue("proef", "2")
    run_sweep()

    assert calls == ["1", "2"]


def test_run_jobs_says_how_many(calls):
    enqueue("proef", "1")
    out = StringIO()

    call_command("run_jobs", stdout=out)

    assert out.getvalue() == "1 taken gedaan\n"


def test_watch_shows_life_and_starts_nothing_without_reason(calls):
    enqueue("proef", "1")
    watch = Watch("worker@proef")

    watch.look()

    assert [slag.naam for slag in Hartslag.objects.alive(Now())] == ["worker@proef"]
    assert not watch.is_running
    assert calls == []


def test_workers_unseen_for_a_day_are_forgotten():
    Hartslag.objects.create(naam="oud", gezien_op=Now() - timedelta(hours=25))
    Hartslag.objects.create(naam="gisteren", gezien_op=Now() - timedelta(hours=23))

    beat_heart("nieuw")

    assert set(Hartslag.objects.values_list("naam", flat=True)) == {"gisteren", "nieuw"}
