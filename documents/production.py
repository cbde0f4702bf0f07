"""From a frozen context to a stored file: the slow part of a document, repeatable without harm."""

import logging
import re
import time
from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from documents.models import Document, Soort, Status
from documents.pdf import Attachment, PdfTooLarge, PdfTooSlow, render_html, render_pdf
from documents.pdf_engine import engine_facts
from documents.pdf_size import Size, fits, note_pace, size_of
from documents.pdf_theme import ThemeBroken
from documents.spreadsheet import csv_bytes, number
from documents.storage import FileDamaged
from jobs.models import Job
from jobs.models import Status as JobStatus
from jobs.queue import cancel, enqueue, retry
from jobs.registry import Beat, JobError, Refused

logger = logging.getLogger(__name__)

Present = Callable[[dict[str, Any]], Mapping[str, Any]]

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def html_of(document: Document, template: str, present: Present) -> str:
    """The stored HTML where the document was made before, else the template over its frozen context.

    ``present`` turns the frozen facts (text) into what the template shows (Decimals, dates, chapters).
    """
    if document.html is not None:
        return document.html
    facts = {
        **present(document.context),
        "titel": document.titel,
        "created": document.moment,
        "document_nummer": document.nummer,
    }
    return render_html(template, facts)


def attachments_of(document: Document) -> list[Attachment]:
    """The machine-readable data of a document, from its frozen context alone: the same context gives the same bytes.

    All facts as JSON; and each of the tables under the context's key ``tabellen``, a list of ``{"naam": slug, "titel":
    text, "kolommen": [text], "rijen": [[text, number as text, or null]]}``, as NAAM.csv. ValueError for a name that
    is no slug, or that is there twice.
    """
    found = [
        Attachment(
            f"{document.nummer}.json",
            "application/json",
            document.context_json.encode(),
            "De gegevens van dit document",
        )
    ]
    names: set[str] = set()
    for table in document.context.get("tabellen", ()):
        naam = table["naam"]
        if naam in names or not _SLUG.fullmatch(naam):
            raise ValueError(f"the table {naam!r} needs a name of its own, of a-z, 0-9 and dashes")
        names.add(naam)
        rows = [table["kolommen"], *([number(cell) for cell in row] for row in table["rijen"])]
        found.append(Attachment(f"{naam}.csv", "text/csv", csv_bytes(rows), table["titel"] or naam))
    return found


def render(document: Document, html: str, beat: Beat | None = None) -> bytes:
    """The PDF of this document's HTML, with its data inside."""
    return render_pdf(
        html, titel=document.titel, created=document.moment, attachments=attachments_of(document), beat=beat
    )


def _render_or_refuse(document: Document, html: str, beat: Beat | None) -> bytes:
    size = size_of(html)
    if not fits(size):
        raise _refusal(document, size)
    begin = time.monotonic()
    try:
        content = render(document, html, beat)
    except (PdfTooLarge, PdfTooSlow) as error:
        logger.warning("pdf_refused document=%s pages=%d reason=%s", document.nummer, size.pages, error)
        raise _refusal(document, size) from error
    except ThemeBroken as error:
        raise JobError(str(error)) from error
    note_pace(size, time.monotonic() - begin)
    return content


def _refusal(document: Document, size: Size) -> Refused:
    if document.soort == Soort.BIJLAGE:
        what = _("Kies minder allianties of jaren.")
    else:
        what = _("Vraag de beheerder om hulp.")
    said = _("Dit document is te groot: ongeveer %(aantal)d pagina’s.") % {"aantal": size.pages}
    return Refused(f"{said} {what}")


def make(document: Document, template: str, present: Present, beat: Beat | None = None) -> Callable[[], None]:
    """Render outside a transaction; gives the step that stores file, receipt and status in the caller's transaction.

    The machine-readable data goes into the PDF (`attachments_of`). Raises Refused for what is too large or takes over
    ten minutes, before the work where that can be foreseen, and otherwise the errors of `render_pdf`.
    """
    html = html_of(document, template, present)
    content = _render_or_refuse(document, html, beat)
    engine = engine_facts()

    def store() -> None:
        Document.objects.select_for_update().get(pk=document.pk).store(content, html=html, engine=engine)

    return store


def produce(document_id: str, beat: Beat, template: str, present: Present = dict) -> Callable[[], None] | None:
    """The handler of a document's job: nothing where the file stands already, whole and as recorded."""
    document = Document.objects.get(pk=document_id)
    if document.status == Status.KLAAR and not _is_lost(document):
        return None
    return make(document, template, present, beat)


def ask(kind: str, document: Document) -> Job:
    """Ask for this document's file, in the caller's transaction: made once.

    Made anew where that failed or was stopped, and where the file is gone or damaged.
    """
    return again(kind, document) or enqueue(kind, str(document.pk), again=_is_lost(document))


def _is_lost(document: Document) -> bool:
    if document.status != Status.KLAAR:
        return False
    try:
        document.content()
    except FileDamaged:
        return True
    return False


def again(kind: str, document: Document) -> Job | None:
    """Make once more, with all tries, what failed or was stopped; None for any other. In the caller's transaction."""
    with transaction.atomic():
        job = Job.objects.select_for_update().for_key(kind, str(document.pk))
        if job is None or job.status != JobStatus.GEANNULEERD:
            return job if job is not None and retry(job) else None
        Document.objects.filter(pk=document.pk, status=Status.GEANNULEERD).update(status=Status.IN_DE_MAAK)
        return enqueue(kind, str(document.pk), again=True)


def stop(kind: str, document: Document) -> bool:
    """Stop the making; False where it was over. In the caller's transaction, who checks who may.

    The worker sees it at its next sign of life, at most a second or two later, and ends the child that renders. A
    document that was *klaar* stays so: only its file was being made again.
    """
    with transaction.atomic():
        job = Job.objects.for_key(kind, str(document.pk))
        if job is None or not cancel(job):
            return False
        Document.objects.filter(pk=document.pk, status=Status.IN_DE_MAAK).update(status=Status.GEANNULEERD)
    return True


def mark_failed(document_id: str, job: Job) -> None:
    """The job gave up: the document says so. One that was *klaar* stays so; its file is what is missing."""
    Document.objects.filter(pk=document_id, status=Status.IN_DE_MAAK).update(status=Status.MISLUKT)


def mark_retried(document_id: str, job: Job) -> None:
    """The button "Probeer opnieuw": the document is in the making again."""
    Document.objects.filter(pk=document_id, status=Status.MISLUKT).update(status=Status.IN_DE_MAAK)


def make_again(kind: str, document: Document) -> Job:
    """The stored file is gone or damaged: ask for it once more, from the receipt."""
    return enqueue(kind, str(document.pk), again=True)
