"""Reads and denials reach the trail after the response, also when the view failed."""

import hashlib
import hmac
import logging
from collections.abc import Callable

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from accounts.models import User
from audit.record import record, request_facts

logger = logging.getLogger(__name__)
DENIED = {403, 404}


def origin_hash(request: HttpRequest) -> str:
    """The client's address, salted and hashed: comparable within this installation, not readable."""
    address = request.META.get("REMOTE_ADDR", "")
    return hmac.new(settings.SECRET_KEY.encode(), address.encode(), hashlib.sha256).hexdigest()[:32]


class AuditMiddleware:
    """Gives events of this request its id and origin; records marked reads and every denial."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass, then record what the view's mark asks for."""
        token = request_facts.set((getattr(request, "id", ""), origin_hash(request)))
        try:
            response = self.get_response(request)
            self._record(request, response)
        finally:
            request_facts.reset(token)
        return response

    def _record(self, request: HttpRequest, response: HttpResponse) -> None:
        match, user = request.resolver_match, request.user
        by = user if isinstance(user, User) else None
        if by is None or match is None:
            return
        reads = getattr(match.func, "reads", None)
        if response.status_code in DENIED:
            event, resultaat = "toegang.geweigerd", "geweigerd"
        elif response.status_code >= 500 and reads:
            event, resultaat = reads, "mislukt"
        elif reads and request.method == "GET" and response.status_code == 200:
            event, resultaat = reads, "gelukt"
        else:
            return
        data = {"view": match.view_name, **{key: str(value)[:80] for key, value in match.kwargs.items()}}
        if getattr(match.func, "secret", False):
            data = {"view": match.app_name}  # which row somebody asked for would tell that there is one
        try:
            record(event, by=by, data=data, resultaat=resultaat)
        except DatabaseError:
            logger.exception("audit_write_failed event=%s", event)
