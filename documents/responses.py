"""The only way out for a stored file."""

from django.http import HttpResponse

from documents.models import Document


def serve(document: Document, *, name: str) -> HttpResponse:
    """The file under ``name`` (ASCII, without extension), never cached, never run as a page.

    Raises `documents.storage.FileDamaged`; the caller shows what to do. Reading is recorded by the view's mark.
    """
    response = HttpResponse(document.content(), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    response["ETag"] = f'"{document.sha256}"'
    return response
