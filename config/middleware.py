"""What every request and answer gets."""

import uuid
from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve

from documents.uploads import MAX_BYTES

DRAIN_LIMIT = 64 * 1024 * 1024
Next = Callable[[HttpRequest], HttpResponse]


class RequestIdMiddleware:
    """A reference that stands on the error page, in the log and in the audit trail."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Name the request."""
        request.id = str(uuid.uuid4())  # type: ignore[attr-defined]  # ours
        response = self.get_response(request)
        response["X-Request-ID"] = request.id  # type: ignore[attr-defined]  # ours
        return response


class SecurityHeadersMiddleware:
    """Headers for which Django has no setting; pages with data are not kept by any cache."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Add them."""
        response = self.get_response(request)
        response.headers.setdefault(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        )
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class BodyLimitMiddleware:
    """A POST above DATA_UPLOAD_MAX_MEMORY_SIZE is refused with a sentence, before anything reads it.

    The body is read and thrown away first (to a bound): a server that answers and hangs up while the browser
    still sends makes the browser show an error of its own instead of ours.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse, or pass."""
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        limit = file_limit(request) or settings.DATA_UPLOAD_MAX_MEMORY_SIZE or 0
        if length <= limit:
            return self.get_response(request)
        left = min(length, DRAIN_LIMIT)
        while left > 0 and (chunk := request.read(min(left, 64 * 1024))):
            left -= len(chunk)
        page = render_to_string(
            "413.html",
            {
                "grens_mb": min(limit, MAX_BYTES) // (1024 * 1024),
                "verstuurd_mb": length / (1024 * 1024),
                "is_bestand": limit > MAX_BYTES,
            },
        )
        return HttpResponse(page, status=413)


def file_limit(request: HttpRequest) -> int:
    """What a view that takes a file allows for its body (the mark of `documents.uploads.takes_file`); else 0.

    Only as a form with files: any other body would be read into memory as a whole.
    """
    if request.method != "POST" or request.content_type != "multipart/form-data":
        return 0
    try:
        return int(getattr(resolve(request.path_info).func, "body_limit", 0))
    except Resolver404:
        return 0


class ButtonOnlyMiddleware:
    """Who comes by a link where only a button leads gets a sentence instead of an empty page.

    That happens after a new log-in: the session was locked, the button was pressed, and log-in leads back to it.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass; fill an empty 405."""
        response = self.get_response(request)
        if request.method == "GET" and response.status_code == HTTPStatus.METHOD_NOT_ALLOWED and not response.content:
            response.content = render_to_string("405.html")
        return response
