"""The worker as a door: the PDF of a report that was handed in."""

from collections.abc import Callable

from django.utils.translation import gettext_lazy as _

from documents.production import mark_failed, mark_retried, produce
from jobs.registry import Beat, handler
from subsidies.pdf import TEMPLATE, present


@handler("rapportage_pdf", on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een jaarrapportage"))
def rapportage_pdf(key: str, beat: Beat) -> Callable[[], None] | None:
    """``key`` is the document's id."""
    return produce(key, beat, TEMPLATE, present)
