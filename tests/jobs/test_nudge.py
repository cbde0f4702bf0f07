import time
import uuid

import pytest

from jobs import nudge


@pytest.fixture
def dead(monkeypatch, tmp_path):
    monkeypatch.setenv("CELERY_BROKER_URL", f"redis+socket://{tmp_path}/geen.sock")
    monkeypatch.setattr(nudge, "_silent_until", 0.0)


def test_dead_broker_costs_little_and_silences_for_a_minute(dead, caplog):
    nudge.warm()
    started = time.monotonic()

    assert [nudge.send([uuid.uuid4()]) for _ in range(50)] == [False] * 50

    assert time.monotonic() - started < 1.0
    assert [record.getMessage() for record in caplog.records] == [
        "nudge_failed error=OperationalError silent_seconds=60"
    ]
    assert 59 < nudge._silent_until - time.monotonic() <= 60


def test_after_the_silence_it_is_tried_again(broker, monkeypatch):
    monkeypatch.setattr(nudge, "_silent_until", time.monotonic() + 60)
    job = uuid.uuid4()
    assert not nudge.send([job])

    monkeypatch.setattr(nudge, "_silent_until", time.monotonic() - 0.1)

    assert nudge.send([job])
    assert list(broker) == [str(job)]


@pytest.mark.django_db
def test_a_transaction_with_many_jobs_nudges_for_twenty(broker, django_capture_on_commit_callbacks):
    jobs = [uuid.uuid4() for _ in range(50)]

    with django_capture_on_commit_callbacks(execute=True):
        for job in jobs:
            nudge.after_commit(job)

    assert list(broker) == [str(job) for job in jobs[:20]]
