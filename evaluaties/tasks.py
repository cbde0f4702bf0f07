"""The worker as a door: the PDFs of an annex and for a researcher, and the two steps of a subsidy overview."""

from django.utils.translation import gettext_lazy as _

from documents.models import Document
from documents.production import mark_failed, mark_retried, produce
from evaluaties.actions.bijlage import PDF_KIND
from evaluaties.actions.overzicht import (
    CONTROLE_KIND,
    TOEPASSEN_KIND,
    apply_overzicht,
    check_overzicht,
    toepassen_failed,
)
from evaluaties.actions.toegang import ONDERZOEK_KIND
from evaluaties.pdf import TEMPLATE, present
from evaluaties.pdf.materiaal import TEMPLATE_ONDERZOEK
from evaluaties.pdf.samengesteld import TEMPLATE_SAMENGESTELD, present_concept
from evaluaties.pdf.samenstelling import SCHEMA_VERSION as SAMENGESTELD
from jobs.registry import Beat, Effect, handler
from subsidies.pdf.present import present as present_rapportage


@handler(PDF_KIND, on_failed=mark_failed, on_retry=mark_retried, label=_("PDF van een bijlage bij een Kamerbrief"))
def bijlage_pdf(key: str, beat: Beat) -> Effect | None:
    """``key`` is the document's id; what is in its facts tells how they are shown."""
    if Document.objects.get(pk=key).context["schema_version"] == SAMENGESTELD:
        return produce(key, beat, TEMPLATE_SAMENGESTELD, present_concept)
    return produce(key, beat, TEMPLATE, present)


@handler(CONTROLE_KIND, label=_("controle van een subsidieoverzicht"))
def overzicht_controle(key: str, beat: Beat) -> Effect | None:
    """``key`` is the overview's id."""
    return check_overzicht(int(key), beat)


@handler(TOEPASSEN_KIND, on_failed=toepassen_failed, label=_("toepassen van een subsidieoverzicht"))
def overzicht_toepassen(key: str, beat: Beat) -> Effect | None:
    """``key`` is the overview's id."""
    return apply_overzicht(int(key), beat)


@handler(ONDERZOEK_KIND, on_failed=mark_failed, on_retry=mark_retried, label=_("PDF voor een onderzoeker"))
def onderzoek_pdf(key: str, beat: Beat) -> Effect | None:
    """``key`` is the document's id."""
    return produce(key, beat, TEMPLATE_ONDERZOEK, present_rapportage)
