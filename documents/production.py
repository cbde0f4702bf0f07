"""From a frozen context to a stored file: the slow part of a document, repeatable without harm."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from documents.models import Document, Status
from documents.pdf import Attachment, render_html, render_pdf
from documents.pdf_engine import engine_facts
from documents.spreadsheet import csv_bytes, number
from documents.storage import FileDamaged
from jobs.models import Job
from jobs.queue import enqueue
from jobs.registry import Beat

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


def make(document: Document, template: str, present: Present, beat: Beat | None = None) -> Callable[[], None]:
    """Render outside a transaction; gives the step that stores file, receipt and status in the caller's transaction.

    The machine-readable data goes into the PDF (`attachments_of`). Raises the errors of `render_pdf`.
    """
    html = html_of(document, template, present)
    content = render(document, html, beat)
    engine = engine_facts()

    def store() -> None:
        Document.objects.select_for_update().get(pk=document.pk).store(content, html=html, engine=engine)

    return store


def produce(document_id: str, beat: Beat, template: str, present: Present = dict) -> Callable[[], None] | None:
    """The handler of a document's job: nothing where the file stands already, whole and as recorded."""
    document = Document.objects.get(pk=document_id)
    if document.status == Status.KLAAR:
        try:
            document.content()
        except FileDamaged:
            pass
        else:
            return None
    return make(document, template, present, beat)


def mark_failed(document_id: str, job: Job) -> None:
    """The job gave up: the document says so. One that was *klaar* stays so; its file is what is missing."""
    Document.objects.filter(pk=document_id, status=Status.IN_DE_MAAK).update(status=Status.MISLUKT)


def mark_retried(document_id: str, job: Job) -> None:
    """The button "Probeer opnieuw": the document is in the making again."""
    Document.objects.filter(pk=document_id, status=Status.MISLUKT).update(status=Status.IN_DE_MAAK)


def make_again(kind: str, document: Document) -> Job:
    """The stored file is gone or damaged: ask for it once more, from the receipt."""
    return enqueue(kind, str(document.pk), again=True)
