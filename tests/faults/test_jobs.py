"""Jobs survive what breaks: the worker, the broker, beat, and tasks that kill their process."""

import os
import signal
import subprocess
import sys
import time

import pytest

from config.folder import ROOT
from tests.faults.conftest import World, kill_family

pytestmark = pytest.mark.long

MINUTE = 60.0


def test_worker_killed_and_broker_emptied_loses_nothing(world: World) -> None:
    worker = world.start_worker()
    world.start_beat()
    keys = [f"moord-{number}:3" for number in range(6)]
    world.enqueue("proef_traag", *keys)
    world.until(lambda: world.count("moord-%", "bezig") == 2, 15)
    time.sleep(1)

    kill_family(worker)
    world.flush_broker()
    world.start_worker()

    took = world.until(lambda: world.count("moord-%", "klaar") == len(keys), MINUTE)
    assert world.effects("moord-%") == sorted(keys)
    assert world.tries("moord-%") == 2
    print(f"worker killed, broker emptied: 6 of 6 done {took:.1f} s after the new worker was there")


def test_pool_process_killed_in_mid_job_loses_nothing(world: World) -> None:
    worker = world.start_worker()
    world.start_beat()
    world.enqueue("proef_traag", "kind-1:3", "kind-2:3", "kind-3:3")
    world.until(lambda: world.one("select count(*) from proef_poging where key = 'kind-1:3'") == 1, 30)
    time.sleep(1)

    os.kill(world.one("select pid from proef_poging where key = 'kind-1:3'"), signal.SIGKILL)

    took = world.until(lambda: world.count("kind-%", "klaar") == 3, MINUTE)
    assert world.effects("kind-%") == ["kind-1:3", "kind-2:3", "kind-3:3"]
    assert worker.poll() is None
    print(f"pool process killed: 3 of 3 done after {took:.1f} s")


def test_job_that_was_never_nudged_is_found(world: World) -> None:
    world.start_worker()
    world.start_beat()
    time.sleep(2)

    world.database.execute(
        "insert into jobs_job (id, kind, key, status, tries, error, voortgang, voortgang_tekst)"
        " values (gen_random_uuid(), 'proef_traag', 'stil:0', 'wachtend', 0, '', 0, '')"
    )

    took = world.until(lambda: world.count("stil%", "klaar") == 1, 14)
    assert world.effects("stil%") == ["stil:0"]
    print(f"never nudged: done after {took:.1f} s")


def test_broker_dead_at_enqueue_only_delays(world: World) -> None:
    worker = world.start_worker()
    beat = world.start_beat()

    world.stop_broker()
    seconds = world.enqueue("proef_traag", "dood-1:0.5", "dood-2:0.5")

    took = world.until(lambda: world.count("dood-%", "klaar") == 2, MINUTE)
    assert world.effects("dood-%") == ["dood-1:0.5", "dood-2:0.5"]
    assert max(seconds) <= 1.0
    print(f"broker dead: enqueue with commit {seconds} s, done after {took:.1f} s, without a broker")

    world.start_broker()
    world.enqueue("proef_traag", "terug:0.1")
    took = world.until(lambda: world.count("terug%", "klaar") == 1, MINUTE)
    assert (worker.poll(), beat.poll()) == (None, None)
    print(f"broker back: next job done after {took:.1f} s")


def test_broker_hanging_at_enqueue_costs_one_second_once(world: World) -> None:
    worker = world.start_worker()
    beat = world.start_beat()
    time.sleep(2)
    cpu, started = world.cpu_seconds(worker.pid), time.monotonic()

    with world.hanging_broker():
        seconds = world.enqueue("proef_traag", "hangt-1:0.5", "hangt-2:0.5", "hangt-3:0.5")
        time.sleep(10)

    took = world.until(lambda: world.count("hangt-%", "klaar") == 3, MINUTE)
    busy = (world.cpu_seconds(worker.pid) - cpu) / (time.monotonic() - started)
    assert world.effects("hangt-%") == ["hangt-1:0.5", "hangt-2:0.5", "hangt-3:0.5"]
    assert seconds[0] <= 1.0
    assert max(seconds[1:]) <= 0.1
    assert busy < 0.5, "the worker spins while the broker hangs"
    print(f"broker hangs 10 s: enqueue {seconds} s, done {took:.1f} s after it went on, worker CPU {busy:.0%}")

    world.enqueue("proef_traag", "daarna:0.1")
    took = world.until(lambda: world.count("daarna%", "klaar") == 1, MINUTE)
    assert (worker.poll(), beat.poll()) == (None, None)
    print(f"afterwards: next job done after {took:.1f} s")


def test_same_task_delivered_five_times_has_one_effect(world: World) -> None:
    world.start_worker(concurrency=5)
    world.stop_broker()
    world.enqueue("proef_traag", "vijf:2")  # nobody is nudged yet
    world.start_broker()

    deliver = """
from uuid import UUID
import django; django.setup()
from jobs import nudge
from jobs.models import Job
job = Job.objects.get(key="vijf:2")
assert nudge.send([job.pk] * 5)
"""
    subprocess.run([sys.executable, "-c", deliver], cwd=ROOT, env=world.environment, check=True, timeout=60)

    world.until(lambda: world.count("vijf%", "klaar") == 1, MINUTE)
    world.until(lambda: world.queue_length() == 0, 20)
    time.sleep(3)
    assert world.effects("vijf%") == ["vijf:2"]
    assert world.one("select count(*) from proef_poging where key = 'vijf:2'") == 1


@pytest.mark.long(seconds=150)
def test_poison_job_ends_mislukt_and_the_queue_goes_on(world: World) -> None:
    world.start_worker()
    world.start_beat()

    world.enqueue("proef_gif", "gif")
    world.enqueue("proef_traag", *(f"gezond-{number}:0.2" for number in range(4)))

    healthy = world.until(lambda: world.count("gezond-%", "klaar") == 4, MINUTE)
    took = world.until(lambda: world.count("gif", "mislukt") == 1, 180)
    assert world.one("select count(*) from proef_poging where key = 'gif'") == 5
    assert world.tries("gif") == 5
    print(f"poison: the others done after {healthy:.1f} s, given up after {took:.1f} s")


@pytest.mark.long(seconds=70)
def test_failing_job_is_given_up_after_five_tries(world: World) -> None:
    world.start_worker()
    world.start_beat()

    world.enqueue("proef_fout", "fout")

    took = world.until(lambda: world.count("fout", "mislukt") == 1, 120)
    assert world.tries("fout") == 5
    assert world.effects("mislukt%") == ["mislukt fout"]
    print(f"failing: given up after {took:.1f} s")


def test_silent_job_longer_than_its_lease_is_not_done_twice(world: World) -> None:
    world.start_worker()
    world.start_beat()

    world.enqueue("proef_stil", "stil:28")

    world.until(lambda: world.count("stil%", "klaar") == 1, MINUTE)
    assert world.effects("stil%") == ["stil:28"]
    assert world.one("select count(*) from proef_poging where key = 'stil:28'") == 1


def test_missed_jobs_are_done_without_beat_and_die_with_the_worker(world: World) -> None:
    world.stop_broker()
    worker = world.start_worker()
    world.enqueue("proef_traag", "zelf-1:30")
    world.until(lambda: world.one("select count(*) from proef_poging where key = 'zelf-1:30'") == 1, MINUTE)
    runner = world.one("select pid from proef_poging where key = 'zelf-1:30'")

    worker.kill()
    worker.wait()

    world.until(lambda: not _is_alive(runner), 5)


def _is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
