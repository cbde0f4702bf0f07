"""From a frozen context to a stored file: the slow part of a document, repeatable without harm."""

from collections.abc import Callable, Mapping
from typing import Any

from documents.models import Document, Status
from documents.pdf import Attachment, engine_facts, render_html, render_pdf
from documents.storage import FileDamaged
from jobs.models import Job
from jobs.queue import enqueue
from jobs.registry import Beat

Present = Callable[[dict[str, Any]], Mapping[str, Any]]


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


def make(document: Document, template: str, present: Present, beat: Beat | None = None) -> Callable[[], None]:
    """Render outside a transaction; gives the step that stores file, receipt and status in the caller's transaction.

    The machine-readable data (the frozen context as JSON) goes into the PDF. Raises the errors of `render_pdf`.
    """
    html = html_of(document, template, present)
    data = Attachment(
        f"{document.nummer}.json", "application/json", document.context_json.encode(), "De gegevens van dit document"
    )
    content = render_pdf(html, titel=document.titel, created=document.moment, attachments=[data], beat=beat)
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
