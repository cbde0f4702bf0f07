from datetime import date

import pytest
from django.db import connection
from django.db.models.functions import Now
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import Rolverlening, User
from audit.models import AuditEvent
from jobs.models import Job, Status
from jobs.queue import enqueue

pytestmark = pytest.mark.django_db

ALLOWED = ("accounthouder", "beheerder", "uitvoerder")
REFUSED = ("auditor", "kamer", "ondertekenaar", None)


def person(rol: str | None) -> User:
    user = User.objects.create_user(f"{rol}@voorbeeld.example", naam=f"Persoon {rol}")
    if rol:
        Rolverlening.objects.create(user=user, rol=rol, begindatum=date(2020, 1, 1))
    return user


@pytest.fixture
def staff(client):
    user = person("uitvoerder")
    client.force_login(user)
    return user


def failed(key: str = "1") -> Job:
    job = enqueue("proef", key)
    Job.objects.filter(pk=job.pk).update(
        status=Status.MISLUKT, finished_at=Now(), tries=5, error="Te groot", due_at=Now()
    )
    return job


@pytest.mark.parametrize("rol", ALLOWED)
def test_list_shows_failed_first_with_reference_and_button(client, calls, rol):
    client.force_login(person(rol))
    job = failed()
    enqueue("proef", "2")

    response = client.get(reverse("jobs:taak_list"))

    rows = [row["job"].status for row in response.context["rijen"]]
    page = response.content.decode()
    assert (response.status_code, rows) == (200, [Status.MISLUKT, Status.WACHTEND])
    assert page.count(reverse("jobs:taak_retry", args=[job.pk])) == 1
    for words in ("Er is 1 taak mislukt.", "Proefje", job.referentie, "Te groot", "Probeer opnieuw"):
        assert words in page


@pytest.mark.parametrize("rol", REFUSED)
def test_others_get_403(client, calls, rol):
    client.force_login(person(rol))
    job = failed()

    assert client.get(reverse("jobs:taak_list")).status_code == 403
    assert client.post(reverse("jobs:taak_retry", args=[job.pk])).status_code == 403
    job.refresh_from_db()
    assert job.status == Status.MISLUKT


def test_without_login_to_the_login_page(client, calls):
    assert client.get(reverse("jobs:taak_list")).status_code == 302
    assert client.post(reverse("jobs:taak_retry", args=[failed().pk])).status_code == 302


def test_empty_list_says_so(client, staff):
    assert "Er zijn geen taken." in client.get(reverse("jobs:taak_list")).content.decode()


@pytest.mark.parametrize("rows", [1, 200])
def test_list_asks_the_same_number_of_queries(client, staff, calls, rows):
    Job.objects.bulk_create([Job(kind="proef", key=str(number)) for number in range(rows)])

    with CaptureQueriesContext(connection) as asked:
        client.get(reverse("jobs:taak_list"))

    assert len([query for query in asked if "jobs_job" in query["sql"]]) == 3


def test_retry_starts_anew_and_is_recorded(client, staff, calls):
    job = failed()

    response = client.post(reverse("jobs:taak_retry", args=[job.pk]), follow=True)

    job.refresh_from_db()
    event = AuditEvent.objects.get(event="jobs.taak.herstart")
    assert (job.status, job.tries) == (Status.WACHTEND, 0)
    assert (event.actor_id, event.subject_id) == (staff.pk, str(job.pk))
    assert f"De taak {job.referentie} wordt opnieuw geprobeerd." in response.content.decode()


def test_second_press_does_nothing(client, staff, calls):
    job = failed()
    client.post(reverse("jobs:taak_retry", args=[job.pk]))

    response = client.post(reverse("jobs:taak_retry", args=[job.pk]), follow=True)

    assert f"De taak {job.referentie} is niet meer mislukt." in response.content.decode()
    assert AuditEvent.objects.filter(event="jobs.taak.herstart").count() == 1


def test_retry_of_a_kind_that_is_gone_says_so(client, staff):
    job = Job.objects.create(kind="verdwenen", key="1", status=Status.MISLUKT, finished_at=Now())

    response = client.post(reverse("jobs:taak_retry", args=[job.pk]), follow=True)

    assert "Deze taak bestaat niet meer in deze versie." in response.content.decode()


def test_retry_only_by_post_and_of_an_existing_job(client, staff, calls):
    assert client.get(reverse("jobs:taak_retry", args=[failed().pk])).status_code == 405
    unknown = reverse("jobs:taak_retry", args=["00000000-0000-4000-8000-000000000000"])
    assert client.post(unknown).status_code == 404
