"""Menu as data: label, address, who sees it."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Context of every page."""
    return {"menu": [], "demo": settings.DEMO, "rol_omschrijving": "", "voetlinks": []}
