"""Pages that hardly change."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from accounts.access import AuthenticatedRequest, access, may, public
from accounts.roles import Permission
from config.stijl import gallery_context

SECURITY_DAYS = 180


@public("iedereen mag lezen hoe wij met gegevens omgaan")
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What we keep about people, and why."""
    return render(request, "config/privacy.html")


@public("de verklaring moet openbaar zijn")
@require_safe
def toegankelijkheid(request: HttpRequest) -> HttpResponse:
    """What works for whom, and what does not yet."""
    return render(request, "config/toegankelijkheid.html")


@public("hulp is er ook voor wie niet kan inloggen")
@require_safe
def hulp(request: HttpRequest) -> HttpResponse:
    """The first questions."""
    return render(request, "config/hulp.html")


@public("RFC 9116: wie een lek vindt, moet weten waar het heen kan")
@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report a leak (RFC 9116)."""
    expires = (timezone.now() + timedelta(days=SECURITY_DAYS)).strftime("%Y-%m-%dT00:00:00Z")
    text = (
        f"Contact: mailto:{settings.DEFAULT_FROM_EMAIL}\nExpires: {expires}\nPreferred-Languages: nl, en\n"
        f"Canonical: {settings.BASE_URL}/.well-known/security.txt\n"
    )
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


@require_safe
@access("De beheerder: alle onderdelen van het uiterlijk op één bladzijde.", when=may(Permission.PERSOON_CHANGE))
def stijl(request: AuthenticatedRequest) -> HttpResponse:
    """Every component in every state."""
    return render(request, "stijl.html", gallery_context())
