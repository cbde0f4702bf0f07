import threading
import uuid
from datetime import timedelta

import pytest
from django.db import OperationalError, connection, transaction
from django.db.models.functions import Now

from jobs import runner
from jobs.models import LEASE, Hartslag, Job, Status
from jobs.queue import cancel, enqueue
from jobs.registry import JobError, LeaseLost


def make_due(job: Job) -> None:
    Job.objects.filter(pk=job.pk, status=Status.WACHTEND).update(due_at=Now())


def expire(job: Job) -> None:
    Job.objects.filter(pk=job.pk).update(lease_until=Now() - timedelta(seconds=1))


def effect(name: str = "effect") -> None:
    Hartslag.objects.create(naam=name, gezien_op=Now())


def effects() -> int:
    return Hartslag.objects.count()


@pytest.mark.django_db
def test_run_does_the_work_then_effect_and_status_together(kinds):
    kinds.add(lambda key, beat: effect)
    job = enqueue("proef", "1")

    assert runner.run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.tries, job.voortgang, job.claim, job.lease_until) == (Status.KLAAR, 1, 100, None, None)
    assert job.finished_at is not None
    assert effects() == 1


@pytest.mark.django_db
def test_run_again_does_nothing(calls):
    job = enqueue("proef", "1")

    assert [runner.run(job.pk) for _ in range(5)] == [True, False, False, False, False]

    assert calls == ["1"]


@pytest.mark.django_db
def test_what_may_not_run_is_left_alone(calls):
    later = enqueue("proef", "later")
    Job.objects.filter(pk=later.pk).update(due_at=Now() + timedelta(minutes=1))
    unknown = Job.objects.create(kind="andere_versie", key="1")
    cancelled = enqueue("proef", "weg")
    cancel(cancelled)
    held = Job.objects.create(
        kind="proef", key="bezet", status=Status.BEZIG, claim=uuid.uuid4(), lease_until=Now() + LEASE, tries=1
    )

    assert [runner.run(pk) for pk in (later.pk, unknown.pk, cancelled.pk, held.pk, uuid.uuid4())] == [False] * 5

    assert calls == []


@pytest.mark.django_db
def test_left_behind_job_is_taken_over(calls):
    job = Job.objects.create(
        kind="proef", key="1", status=Status.BEZIG, claim=uuid.uuid4(), lease_until=Now() - LEASE, tries=2
    )

    assert runner.run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.tries) == (Status.KLAAR, 3)


@pytest.mark.django_db
def test_effect_that_fails_leaves_nothing(kinds):
    def broken():
        effect()
        raise ValueError

    kinds.add(lambda key, beat: broken)
    job = enqueue("proef", "1")

    runner.run(job.pk)

    job.refresh_from_db()
    assert (job.status, effects()) == (Status.WACHTEND, 0)


@pytest.mark.django_db
def test_failure_pauses_longer_each_time_then_mislukt(kinds):
    farewell = []

    def fail(key, beat):
        raise JobError("De PDF is te groot.")

    kinds.add(fail, on_failed=lambda key, job: farewell.append((key, job.status, job.tries, job.error)))
    job = enqueue("proef", "1")
    pauses = []

    for _ in range(4):
        make_due(job)
        runner.run(job.pk)
        job.refresh_from_db()
        waits = Job.objects.filter(pk=job.pk).values_list("due_at", flat=True).get() - database_now()
        pauses.append(round(waits.total_seconds()))
        assert (job.status, farewell) == (Status.WACHTEND, [])
    make_due(job)
    runner.run(job.pk)

    job.refresh_from_db()
    assert pauses == [2, 5, 10, 20]
    assert (job.status, job.tries, job.error) == (Status.MISLUKT, 5, "De PDF is te groot.")
    assert farewell == [("1", Status.MISLUKT, 5, "De PDF is te groot.")]


def database_now():
    with connection.cursor() as cursor:
        cursor.execute("select statement_timestamp()")
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_farewell_that_fails_does_not_keep_the_job_open(kinds):
    def fail(key, *rest):
        effect()
        raise ValueError(key)

    kinds.add(fail, on_failed=fail)
    job = enqueue("proef", "1")
    Job.objects.filter(pk=job.pk).update(tries=4)

    runner.run(job.pk)

    job.refresh_from_db()
    assert job.status == Status.MISLUKT


@pytest.mark.django_db
def test_error_and_log_hold_no_text_of_the_exception(kinds, caplog):
    def fail(key, beat):
        raise ValueError(key)

    kinds.add(fail)
    job = enqueue("proef", "iemand@voorbeeld.example")

    runner.run(job.pk)

    job.refresh_from_db()
    assert job.error.startswith("ValueError in test_runner.py, regel ")
    assert "iemand@voorbeeld" not in "\n".join(str(record.args) for record in caplog.records)


@pytest.mark.django_db
def test_beat_shows_progress_within_bounds(kinds):
    seen = []

    def work(key, beat):
        for percent in (-5, 40, 200):
            beat(percent, f"stap {percent}")
            seen.append(Job.objects.values_list("voortgang", "voortgang_tekst").get(key=key))

    kinds.add(work)
    runner.run(enqueue("proef", "1").pk)

    assert seen == [(0, "stap -5"), (40, "stap 40"), (100, "stap 200")]


@pytest.mark.django_db
@pytest.mark.parametrize("change", ["taken_over", "cancelled"])
def test_who_lost_the_job_has_no_effect(kinds, change):
    def work(key, beat):
        job = Job.objects.get(key=key)
        if change == "cancelled":
            cancel(job)
        else:
            Job.objects.filter(pk=job.pk).update(claim=uuid.UUID(int=7), tries=2)
        return effect

    kinds.add(work)
    job = enqueue("proef", "1")
    runner.run(job.pk)

    job.refresh_from_db()
    assert effects() == 0
    assert job.status == (Status.GEANNULEERD if change == "cancelled" else Status.BEZIG)


@pytest.mark.django_db
def test_beat_tells_that_the_job_is_lost(kinds):
    reached = []

    def work(key, beat):
        cancel(Job.objects.get(key=key))
        with pytest.raises(LeaseLost):
            beat(50, "")
        reached.append(key)
        beat(60, "")

    kinds.add(work)
    job = enqueue("proef", "1")
    runner.run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.error, reached) == (Status.GEANNULEERD, "", ["1"])


@pytest.mark.django_db
def test_failure_of_who_lost_the_job_is_not_counted(kinds):
    def work(key, beat):
        Job.objects.filter(key=key).update(claim=uuid.UUID(int=7))
        raise ValueError

    kinds.add(work)
    job = enqueue("proef", "1")
    runner.run(job.pk)

    job.refresh_from_db()
    assert (job.status, job.error) == (Status.BEZIG, "")


@pytest.mark.django_db
def test_job_that_kills_its_process_ends_mislukt_after_five_tries(kinds):
    farewell = []
    kinds.add(lambda key, beat: None, on_failed=lambda key, job: farewell.append(key))
    job = enqueue("proef", "1")

    for _ in range(5):  # each claim is followed by the death of its process
        assert runner._claim(job.pk) is not None
        assert runner.give_up_exhausted() == 0
        expire(job)

    assert runner._claim(job.pk) is None
    assert runner.give_up_exhausted() == 1
    assert runner.give_up_exhausted() == 0
    job.refresh_from_db()
    assert (job.status, job.tries, farewell) == (Status.MISLUKT, 5, ["1"])


@pytest.mark.django_db
def test_heartbeat_keeps_the_lease_of_a_silent_handler(kinds, monkeypatch):
    monkeypatch.setattr(runner, "HEARTBEAT", 0.01)
    extended = threading.Event()

    def note(claim):
        extended.set()
        return True

    monkeypatch.setattr(runner.Claim, "extend", note)
    kinds.add(lambda key, beat: None if extended.wait(5) else pytest.fail("no heartbeat"))

    runner.run(enqueue("proef", "1").pk)

    assert Job.objects.get().status == Status.KLAAR


@pytest.mark.django_db
def test_heartbeat_survives_a_database_that_is_away_and_stops_when_lost(kinds, monkeypatch):
    monkeypatch.setattr(runner, "HEARTBEAT", 0.01)
    answers = [OperationalError, True, False]
    lost = threading.Event()

    def extend(claim):
        answer = answers.pop(0)
        if answer is OperationalError:
            raise OperationalError
        if not answer:
            lost.set()
        return answer

    monkeypatch.setattr(runner.Claim, "extend", extend)
    kinds.add(lambda key, beat: None if lost.wait(5) else pytest.fail("no heartbeat"))

    runner.run(enqueue("proef", "1").pk)

    assert answers == []


@pytest.mark.long
@pytest.mark.slow
def test_eight_threads_claim_one_job_once(committed, kinds):
    for _ in range(25):
        begin = threading.Barrier(8)
        tried: list[str] = []
        done: list[str] = []

        def work(key, beat, tried=tried, done=done):
            tried.append(key)
            return lambda: done.append(key)

        kinds.add(work, name=f"draad-{uuid.uuid4().hex[:6]}")
        job = enqueue(kinds.names[-1], "1")
        in_threads(8, lambda begin=begin, job=job: (begin.wait(), runner.run(job.pk)))
        job.refresh_from_db()
        assert (len(tried), len(done), job.status, job.tries) == (1, 1, Status.KLAAR, 1)


@pytest.mark.slow
def test_eight_threads_enqueue_one_job(committed, calls):
    begin = threading.Barrier(8)
    made = []

    def hand_in():
        begin.wait()
        with transaction.atomic():
            made.append(enqueue("proef", "1").pk)

    in_threads(8, hand_in)

    assert (len(made), len(set(made)), Job.objects.count()) == (8, 1, 1)


@pytest.mark.slow
def test_beat_inside_a_transaction_is_refused(committed, kinds):
    def work(key, beat):
        with transaction.atomic():
            beat(1, "")

    kinds.add(work)
    job = enqueue("proef", "1")
    runner.run(job.pk)

    job.refresh_from_db()
    assert job.error.startswith("RuntimeError")


def in_threads(count, function) -> None:
    def closed():
        try:
            function()
        finally:
            connection.close()

    threads = [threading.Thread(target=closed) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
