import pytest
from django.db import transaction
from django.db.models.functions import Now

from jobs import registry
from jobs.models import Job, Status
from jobs.queue import cancel, enqueue, retry

pytestmark = pytest.mark.django_db


def finish(job: Job, status: Status) -> None:
    Job.objects.filter(pk=job.pk).update(
        status=status, finished_at=Now(), tries=5, error="ging mis", voortgang=40, voortgang_tekst="ver"
    )
    job.refresh_from_db()


def test_enqueue_makes_one_waiting_job(calls):
    first = enqueue("proef", "1")
    second = enqueue("proef", "1")

    assert first == second
    assert (first.status, first.tries, Job.objects.count()) == (Status.WACHTEND, 0, 1)


def test_enqueue_of_unknown_kind_refused():
    with pytest.raises(registry.UnknownKind):
        enqueue("onbekend", "1")

    assert not Job.objects.exists()


def test_enqueue_belongs_to_the_callers_transaction(calls):
    with pytest.raises(RuntimeError), transaction.atomic():
        enqueue("proef", "1")
        raise RuntimeError

    assert not Job.objects.exists()


@pytest.mark.parametrize("status", [Status.KLAAR, Status.MISLUKT, Status.GEANNULEERD])
def test_enqueue_leaves_a_finished_job_unless_again(calls, status):
    finish(enqueue("proef", "1"), status)

    assert enqueue("proef", "1").status == status

    job = enqueue("proef", "1", again=True)
    assert (job.status, job.tries, job.error, job.voortgang, job.voortgang_tekst, job.finished_at) == (
        Status.WACHTEND, 0, "", 0, "", None,
    )  # fmt: skip


def test_again_leaves_a_waiting_job(calls):
    job = enqueue("proef", "1")
    Job.objects.filter(pk=job.pk).update(tries=3)

    assert enqueue("proef", "1", again=True).tries == 3


def test_jobs_of_one_transaction_are_nudged_once_in_order(calls, broker, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        jobs = [enqueue("proef", "1"), enqueue("proef", "2"), enqueue("proef", "1")]

    assert list(broker) == [str(jobs[0].pk), str(jobs[1].pk)]


def test_nothing_is_nudged_before_the_commit(calls, broker, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=False):
        enqueue("proef", "1")

    assert list(broker) == []


def test_retry_starts_anew_and_tells_the_kind(kinds, broker, django_capture_on_commit_callbacks):
    told = []
    kinds.add(lambda key, beat: None, on_retry=lambda key, job: told.append((key, job.tries)))
    job = enqueue("proef", "1")
    finish(job, Status.MISLUKT)

    with django_capture_on_commit_callbacks(execute=True):
        assert retry(job)

    job.refresh_from_db()
    assert (job.status, job.tries, job.error) == (Status.WACHTEND, 0, "")
    assert told == [("1", 5)]
    assert list(broker)[-1] == str(job.pk)


@pytest.mark.parametrize("status", [Status.KLAAR, Status.GEANNULEERD])
def test_retry_of_what_did_not_fail_changes_nothing(calls, status):
    job = enqueue("proef", "1")
    finish(job, status)

    assert not retry(job)

    job.refresh_from_db()
    assert (job.status, job.tries) == (status, 5)


def test_cancel_once(calls):
    job = enqueue("proef", "1")

    assert cancel(job)
    assert not cancel(job)

    job.refresh_from_db()
    assert job.status == Status.GEANNULEERD
