"""An idle session is locked: it can keep text, and nothing else, until its person logs in again (ontwerp 5)."""

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils.translation import gettext as _

from accounts.concepten import keep_text
from accounts.models import User

SEEN = "gezien_op"
WRITE_EVERY_SECONDS = 60


class IdleLockMiddleware:
    """After SESSION_IDLE_SECONDS without a request the person is asked to log in again. A POST is kept first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass, or lock."""
        user = request.user
        if not isinstance(user, User):
            return self.get_response(request)
        now = int(time.time())
        seen = int(request.session.get(SEEN, now))
        if now - seen <= settings.SESSION_IDLE_SECONDS:
            if now - seen > WRITE_EVERY_SECONDS or SEEN not in request.session:
                request.session[SEEN] = now
            return self.get_response(request)
        request.user = AnonymousUser()
        if request.method == "POST" and request.path != resolve_url(settings.LOGIN_URL):
            if keep_text(request, user):
                messages.info(request, _("U was uitgelogd. Uw tekst is bewaard. Log in om verder te gaan."))
            return redirect_to_login(request.path)
        return self.get_response(request)
