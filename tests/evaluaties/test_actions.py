"""Making an annex: frozen, recorded, once; refused where the day cannot be."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from accounts.roles import Rol
from audit.models import AuditEvent
from documents.models import Document, Status
from documents.storage import FileDamaged
from evaluaties.actions.bijlage import (
    PDF_KIND,
    PeildatumNotAllowed,
    create_bijlage,
    peildatum_problem,
    restore_bijlage,
    retry_bijlage,
)
from evaluaties.models import Bijlage
from jobs.models import MAX_TRIES, Job
from jobs.models import Status as JobStatus
from jobs.runner import run
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import bijlage_factory
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
DAY = date(2025, 12, 31)


def test_create_freezes_records_and_asks_for_the_pdf(kamer):
    bijlage = create_bijlage(make_periode(), DAY, by=kamer)

    assert (bijlage.peildatum, bijlage.aangemaakt_door) == (DAY, kamer)
    document = bijlage.document
    assert (document.status, document.soort) == (Status.IN_DE_MAAK, "bijlage")
    assert document.nummer == f"bijlage-{document.context_sha256[:8]}"
    assert timezone.localtime(document.moment).isoformat() == "2025-12-31T23:59:59+01:00"
    assert Job.objects.get(kind=PDF_KIND, key=str(document.pk)).status == JobStatus.WACHTEND
    event = AuditEvent.objects.get(event="evaluaties.bijlage.gemaakt")
    assert (event.actor_id, event.subject_id) == (kamer.pk, str(bijlage.pk))
    assert event.data == {"periode": "2023-2027", "peildatum": "2025-12-31", "document": document.nummer}


def test_equal_facts_give_the_same_annex_document_and_job(kamer):
    first = create_bijlage(make_periode(), DAY, by=kamer)
    second = create_bijlage(make_periode(), DAY, by=None)

    assert first == second
    assert (Bijlage.objects.count(), Document.objects.count(), Job.objects.count()) == (1, 1, 1)
    assert AuditEvent.objects.filter(event="evaluaties.bijlage.gemaakt").count() == 1


def test_other_facts_give_another_annex_beside_the_first(kamer):
    first = create_bijlage(make_periode(), DAY, by=kamer)
    make_verband("Nieuw")
    second = create_bijlage(make_periode(), DAY, by=kamer)

    assert first != second
    assert first.document != second.document
    assert Bijlage.objects.count() == 2


def test_another_day_gives_another_document(kamer):
    one = create_bijlage(make_periode(), DAY, by=kamer)
    other = create_bijlage(make_periode(), DAY - timedelta(1), by=kamer)

    assert one.document != other.document


@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR, Rol.BEHEERDER, Rol.ONDERTEKENAAR])
def test_others_may_not(rol):
    with pytest.raises(PermissionDenied):
        create_bijlage(make_periode(), DAY, by=user_factory(rol))
    assert not Bijlage.objects.exists()


def test_future_and_too_early_are_refused_with_a_sentence(kamer):
    periode, today = make_periode(), timezone.localdate()

    with pytest.raises(PeildatumNotAllowed, match="toekomst"):
        create_bijlage(periode, today + timedelta(1), by=kamer)
    with pytest.raises(PeildatumNotAllowed, match="begint pas op 1.januari 2023"):
        create_bijlage(periode, date(2022, 12, 31), by=kamer)
    assert not Document.objects.exists()


def test_today_the_first_day_and_a_day_after_the_period_are_allowed():
    assert peildatum_problem(make_periode(), timezone.localdate()) is None
    assert peildatum_problem(make_periode(), date(2023, 1, 1)) is None
    assert peildatum_problem(make_periode("2018-2022"), date(2024, 6, 1)) is None


@pytest.mark.slow
def test_job_makes_the_pdf_once_however_often_it_comes(kamer, do_jobs):
    bijlage = create_bijlage(make_periode(), DAY, by=kamer)
    do_jobs()

    document = Document.objects.get(pk=bijlage.document_id)
    content = document.content()
    assert document.status == Status.KLAAR
    assert content.startswith(b"%PDF")
    job = Job.objects.get()
    assert not run(job.pk)
    Job.objects.update(status=JobStatus.WACHTEND, finished_at=None)
    assert run(job.pk)
    document.refresh_from_db()
    assert document.content() == content
    assert Job.objects.get().status == JobStatus.KLAAR


def fail():
    """The state after the last try: job and document both say so."""
    Job.objects.update(status=JobStatus.MISLUKT, finished_at=timezone.now(), tries=MAX_TRIES, error="PdfTooSlow")
    Document.objects.update(status=Status.MISLUKT)


def test_retry_starts_a_failed_job_anew_once(kamer):
    bijlage = bijlage_factory()
    assert not retry_bijlage(bijlage, by=kamer)

    fail()
    assert retry_bijlage(bijlage, by=kamer)
    assert not retry_bijlage(bijlage, by=kamer)

    job = Job.objects.get()
    assert (job.status, job.tries) == (JobStatus.WACHTEND, 0)
    assert Document.objects.get().status == Status.IN_DE_MAAK
    assert AuditEvent.objects.filter(event="evaluaties.bijlage.opnieuw_gevraagd").count() == 1


@pytest.mark.slow
@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"%PDF bedorven")])
def test_damaged_file_is_made_again_byte_for_byte(kamer, do_jobs, private_files, damage):
    bijlage = bijlage_factory()
    do_jobs()
    document = Document.objects.get()
    content = document.content()
    damage(private_files / document.bestandsnaam)
    with pytest.raises(FileDamaged):
        document.content()

    restore_bijlage(bijlage, by=kamer)
    do_jobs()

    assert Document.objects.get().content() == content
    assert AuditEvent.objects.filter(event="evaluaties.bijlage.bestand_hersteld").count() == 1
