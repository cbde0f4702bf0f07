"""The making can be stopped, and asked for again; what is too large is refused once, with a sentence."""

import os
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from audit.models import AuditEvent
from documents.canonical import sha256
from documents.models import Document, Soort, Status
from documents.pdf_size import SECONDS_PER_PAGE, Size, fits, note_pace, size_of
from documents.production import ask, make, mark_failed, produce, stop
from jobs import registry
from jobs.models import MAX_TRIES, Job
from jobs.models import Status as JobStatus
from jobs.queue import retry
from jobs.runner import run
from tests.documents import samples

KIND = "proef_pdf"
MOMENT = datetime(2026, 3, 27, 14, 12, tzinfo=UTC)


@pytest.fixture
def document(db, settings):
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [*settings.TEMPLATES[0]["DIRS"], samples.TEMPLATES]}]
    return Document.objects.for_context(Soort.BIJLAGE, {"alineas": 2}, titel="Bijlage", moment=MOMENT)


@pytest.fixture
def kind():
    """The kind of this test; its beat does what the test asks first."""
    first: list[Callable[[], object]] = []

    def handle(key, beat):
        def beating(percent, tekst="", /):
            if first:
                first.pop()()
            beat(percent, tekst)

        return produce(key, beating, "voorbeeld/rapportage.html", lambda facts: samples.rapportage())

    registry.handler(KIND, on_failed=mark_failed)(handle)
    yield first
    registry.unregister(KIND)


def children():
    with open(f"/proc/self/task/{os.getpid()}/children") as found:
        return found.read()


def stands(document):
    """The state of the document and of its job."""
    document.refresh_from_db()
    return document.status, Job.objects.get(kind=KIND, key=str(document.pk)).status


@pytest.mark.slow
@pytest.mark.long
def test_stopped_in_mid_work_the_child_ends_and_nothing_is_kept_and_asked_again_it_is_made(document, kind):
    before = children()
    job = ask(KIND, document)
    kind.append(lambda: stop(KIND, document))

    assert run(job.pk)

    assert stands(document) == (Status.GEANNULEERD, JobStatus.GEANNULEERD)
    assert children() == before
    assert document.html is None
    assert not run(job.pk)  # nobody takes it up again by itself
    again = ask(KIND, document)
    assert again.pk == job.pk
    assert stands(document) == (Status.IN_DE_MAAK, JobStatus.WACHTEND)
    assert run(job.pk)
    assert stands(document) == (Status.KLAAR, JobStatus.KLAAR)


def test_stopped_before_it_began_it_never_begins(document, kind):
    job = ask(KIND, document)

    assert stop(KIND, document)
    assert not stop(KIND, document)
    assert not run(job.pk)
    assert not retry(Job.objects.get(pk=job.pk))
    assert stands(document) == (Status.GEANNULEERD, JobStatus.GEANNULEERD)


def test_what_is_over_is_not_stopped_and_stays(document, kind):
    job = ask(KIND, document)
    Job.objects.filter(pk=job.pk).update(status=JobStatus.KLAAR, finished_at=MOMENT)

    assert not stop(KIND, document)
    assert stands(document)[1] == JobStatus.KLAAR
    assert ask(KIND, document).status == JobStatus.KLAAR


def test_nothing_to_stop_where_nobody_asked(document, kind):
    assert not stop(KIND, document)
    document.refresh_from_db()
    assert document.status == Status.IN_DE_MAAK


def test_what_was_being_made_again_stays_klaar(document, kind):
    document.store(b"%PDF", html="<p>", engine={})
    ask(KIND, document)

    assert stop(KIND, document)
    assert stands(document) == (Status.KLAAR, JobStatus.GEANNULEERD)


def test_too_large_is_refused_before_the_work_once_with_a_sentence(document):
    def handle(key, beat):
        return produce(key, beat, "voorbeeld/rapportage.html", lambda facts: {"tekst": "Een zin. " * 700_000})

    registry.handler(KIND, on_failed=mark_failed)(handle)
    try:
        job = ask(KIND, document)
        assert run(job.pk)
    finally:
        registry.unregister(KIND)

    job.refresh_from_db()
    assert stands(document) == (Status.MISLUKT, JobStatus.MISLUKT)
    assert job.is_refused
    assert job.error.startswith("Dit document is te groot: ongeveer 27")
    assert job.error.endswith(" pagina’s. Kies minder allianties of jaren.")


@pytest.mark.parametrize("soort", [Soort.RAPPORTAGE, Soort.BRIEF, Soort.FORMULIER])
def test_another_kind_has_no_alliances_to_leave_out(document, soort):
    other = Document(soort=soort, context_gzip=document.context_gzip, html_gzip=None, moment=MOMENT, titel="T")

    with pytest.raises(registry.Refused, match="te groot: ongeveer .* Vraag de beheerder om hulp"):
        make(other, "voorbeeld/rapportage.html", lambda facts: {"tekst": "Een zin. " * 700_000})


def test_a_failure_at_the_last_try_is_no_refusal():
    assert not Job(status=JobStatus.MISLUKT, tries=MAX_TRIES).is_refused
    assert not Job(status=JobStatus.KLAAR, tries=1).is_refused
    assert Job(status=JobStatus.MISLUKT, tries=1).is_refused


@pytest.mark.parametrize(
    ("html", "pages"),
    [
        ("<p>x</p>", 1),
        ("<p>" + "Een zin. " * 2556 + "</p>", 10),
        ("<table>" + "<tr><td>a</td><td>b</td></tr>" * 2000 + "</table>", 50),
    ],
)
def test_pages_are_estimated_from_text_and_rows(html, pages):
    assert size_of(html).pages == pages


def test_what_fits_depends_on_the_pace_of_this_machine(monkeypatch):
    monkeypatch.setattr("documents.pdf_size._measured", [])
    large = Size(1500, 1500.0)

    assert fits(large)
    assert not fits(Size(10, 2500.0))  # memory
    note_pace(large, 1500 * 2.0)
    assert not fits(large)
    note_pace(Size(1, 1.0), 0.0)  # too small to say something
    assert not fits(large)
    note_pace(large, 1500 * SECONDS_PER_PAGE)
    assert fits(large)


def test_other_bytes_for_a_stored_document_are_never_silent(document):
    for content in (b"%PDF-1", b"%PDF-1", b"%PDF-2"):
        document.store(content, html="<p>", engine={})

    (event,) = AuditEvent.objects.filter(event="documents.document.andere_bytes")
    assert event.data == {"was": sha256(b"%PDF-1"), "is": sha256(b"%PDF-2")}
