import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from jobs.models import Hartslag, Job, Status

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 29, 12, tzinfo=UTC)
LATER, EARLIER = NOW + timedelta(seconds=1), NOW - timedelta(seconds=1)


def running(key: str, lease_until: datetime, tries: int = 1) -> Job:
    return Job.objects.create(
        kind="k", key=key, status=Status.BEZIG, claim=uuid.uuid4(), lease_until=lease_until, tries=tries, due_at=EARLIER
    )


def keys(jobs) -> list[str]:
    return sorted(jobs.values_list("key", flat=True))


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "gek"},
        {"voortgang": 101},
        {"tries": 6},
        {"status": Status.BEZIG},
        {"status": Status.BEZIG, "claim": uuid.UUID(int=1), "lease_until": NOW, "tries": 0},
        {"claim": uuid.UUID(int=1)},
        {"lease_until": NOW},
        {"status": Status.KLAAR},
        {"finished_at": NOW},
    ],
)
def test_impossible_job_refused(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        Job.objects.create(kind="k", key="1", **fields)


def test_one_job_per_kind_and_key():
    Job.objects.create(kind="k", key="1")
    Job.objects.create(kind="ander", key="1")

    with pytest.raises(IntegrityError), transaction.atomic():
        Job.objects.create(kind="k", key="1")


def test_words_for_jobs():
    Job.objects.create(kind="k", key="wacht", due_at=NOW)
    Job.objects.create(kind="k", key="later", due_at=LATER)
    Job.objects.create(kind="k", key="klaar", status=Status.KLAAR, finished_at=EARLIER, due_at=EARLIER)
    Job.objects.create(kind="k", key="mislukt", status=Status.MISLUKT, finished_at=EARLIER, due_at=EARLIER, tries=5)
    running("leeft", LATER)
    running("dood", NOW)
    running("op", EARLIER, tries=5)

    assert keys(Job.objects.due(NOW)) == ["wacht"]
    assert keys(Job.objects.expired(NOW)) == ["dood", "op"]
    assert keys(Job.objects.claimable(NOW)) == ["dood", "wacht"]
    assert keys(Job.objects.exhausted(NOW)) == ["op"]
    assert keys(Job.objects.open()) == ["dood", "later", "leeft", "op", "wacht"]
    assert keys(Job.objects.mislukt()) == ["mislukt"]
    assert Job.objects.for_list()[0].key == "mislukt"
    assert list(Job.objects.for_list())[-1].key == "klaar"


def test_for_key():
    job = Job.objects.create(kind="k", key="1")

    assert Job.objects.for_key("k", "1") == job
    assert Job.objects.for_key("k", "2") is None


def test_referentie_can_be_read_out():
    job = Job(id=uuid.UUID("1a2b3c4d-0000-4000-8000-000000000000"), kind="k", key="1")

    assert job.referentie == "D-1A2B3C4D"
    assert str(job) == "k D-1A2B3C4D"


@pytest.mark.parametrize("status", Status)
def test_finished_and_retry(status):
    job = Job(status=status)

    assert job.is_finished == (status in {"klaar", "mislukt", "geannuleerd"})
    assert job.can_retry == (status == "mislukt")


def test_hartslag_alive_for_half_a_minute():
    Hartslag.objects.create(naam="oud", gezien_op=NOW - timedelta(seconds=30))
    Hartslag.objects.create(naam="nieuw", gezien_op=NOW - timedelta(seconds=29))

    assert [str(slag) for slag in Hartslag.objects.alive(NOW)] == ["nieuw 29-03-2026 11:59:31"]
