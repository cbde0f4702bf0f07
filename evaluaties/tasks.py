"""The worker as a door: the PDF of an annex."""

from django.utils.translation import gettext_lazy as _

from documents.production import mark_failed, mark_retried, produce
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.pdf import TEMPLATE, present
from jobs.registry import Beat, Effect, handler


@handler(PDF_KIND, on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een bijlage bij een Kamerbrief"))
def bijlage_pdf(key: str, beat: Beat) -> Effect | None:
    """``key`` is the document's id."""
    return produce(key, beat, TEMPLATE, present)
