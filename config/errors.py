"""Error pages in plain Dutch, with a reference and nothing of the inside."""

import logging

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from accounts.access import public
from accounts.concepten import keep_text
from accounts.models import User

logger = logging.getLogger(__name__)


@public("foutpagina")
def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400"""
    return render(request, "400.html", status=400)


@public("foutpagina")
def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: a page of another role."""
    return render(request, "403.html", {"wie": str(exception or "")}, status=403)


@public("foutpagina")
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: not there, or not yours."""
    return render(request, "404.html", status=404)


@public("foutpagina")
def server_error(request: HttpRequest) -> HttpResponse:
    """500: touches neither database nor session."""
    reference = getattr(request, "id", "")[:8].upper()
    return HttpResponse(render_to_string("500.html", {"referentie": reference}), status=500)


@public("foutpagina")
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's key is old (logged in again in another tab): keep the text and show the form again.

    Only a same-site post carries the session (SameSite=Lax), so another site cannot plant text here.
    """
    if isinstance(request.user, User) and keep_text(request, request.user):
        messages.info(request, _("Deze pagina was verlopen."))
        return redirect(request.path)
    logger.warning("csrf_refused reason=%s", reason)
    return render(request, "403_csrf.html", status=403)
