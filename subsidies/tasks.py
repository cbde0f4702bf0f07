"""The worker as a door: the PDFs of a report that was handed in and of the answer to it."""

from collections.abc import Callable

from django.utils.translation import gettext_lazy as _

from documents.production import mark_failed, mark_retried, produce
from jobs.registry import Beat, handler
from subsidies.pdf import TEMPLATE, present
from subsidies.pdf.brief import BRIEF_TEMPLATE, present_brief
from subsidies.pdf.formulier import TEMPLATE as FORM_TEMPLATE
from subsidies.pdf.formulier import present_form
from subsidies.pdf.partner import TEMPLATE_PARTNER, present_partner


@handler("rapportage_pdf", on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een jaarrapportage"))
def rapportage_pdf(key: str, beat: Beat) -> Callable[[], None] | None:
    """``key`` is the document's id."""
    return produce(key, beat, TEMPLATE, present)


@handler("antwoordbrief_pdf", on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een antwoordbrief"))
def antwoordbrief_pdf(key: str, beat: Beat) -> Callable[[], None] | None:
    """``key`` is the document's id."""
    return produce(key, beat, BRIEF_TEMPLATE, present_brief)


@handler("formulier_pdf", on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een leeg formulier"))
def formulier_pdf(key: str, beat: Beat) -> Callable[[], None] | None:
    """``key`` is the document's id."""
    return produce(key, beat, FORM_TEMPLATE, present_form)


@handler("uitgave_pdf", on_failed=mark_failed, on_retry=mark_retried, label=_("PDF voor een partner"))
def uitgave_pdf(key: str, beat: Beat) -> Callable[[], None] | None:
    """``key`` is the document's id."""
    return produce(key, beat, TEMPLATE_PARTNER, present_partner)
