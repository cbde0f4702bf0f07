"""The only way out for a file: a stored one, and one that was made for this request."""

from django.http import HttpResponse

from documents.models import Document, Soort

OFFICE = "application/vnd.openxmlformats-officedocument."
CONTENT_TYPES = {
    "csv": "text/csv; charset=binary",
    "pdf": "application/pdf",
    "docx": f"{OFFICE}wordprocessingml.document",
    "xlsx": f"{OFFICE}spreadsheetml.sheet",
}
MADE_TYPES = CONTENT_TYPES | {"csv": "text/csv; charset=utf-8"}  # we write UTF-8; of what came in nobody knows


def file_response(content: bytes, *, name: str) -> HttpResponse:
    """A file that was made for this request, under ``name`` (ASCII, with extension): saved by the browser."""
    response = HttpResponse(content, content_type=MADE_TYPES[name.rpartition(".")[2]])
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def serve(document: Document, *, name: str) -> HttpResponse:
    """The file under ``name`` (ASCII, without extension), never cached, never run as a page.

    Raises `documents.storage.FileDamaged`; the caller shows what to do. Reading is recorded by the view's mark.
    """
    # What came in from outside is only ever saved by the browser, never shown in it.
    manner = "attachment" if document.soort == Soort.STUK else "inline"
    response = HttpResponse(document.content(), content_type=CONTENT_TYPES[document.extensie])
    response["Content-Disposition"] = f'{manner}; filename="{name}.{document.extensie}"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    response["ETag"] = f'"{document.sha256}"'
    return response
