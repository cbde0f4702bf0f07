"""A report as a researcher reads it: frozen, without money, income, annexes and shielded organisations."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from documents.canonical import canonical_json
from evaluaties.pdf.gather import without_shielded
from subsidies.models import RapportageVersie
from subsidies.pdf.context import RapportageContext

TEMPLATE_ONDERZOEK = "pdf/rapportage_onderzoek.html"


def material_facts(versie: RapportageVersie) -> dict[str, Any]:
    """The facts of a frozen version without what is confidential; shielding is that of today."""
    plain: dict[str, Any] = json.loads(canonical_json(without_shielded(_without_money(versie))))
    return plain


def _without_money(versie: RapportageVersie) -> dict[str, Any]:
    context = RapportageContext.from_facts(versie.facts).for_partners(())
    parts = tuple(replace(part, organisatie_slug="") for part in context.onderdelen)
    return replace(context, onderdelen=parts, ontbreekt=()).facts


def material_contexts(versies: Iterable[RapportageVersie]) -> list[RapportageContext]:
    """Many at once, in their order. One query."""
    facts: list[dict[str, Any]] = json.loads(
        canonical_json({"rijen": without_shielded([_without_money(versie) for versie in versies])})
    )["rijen"]
    return [RapportageContext.from_facts(one) for one in facts]


def material_context(versie: RapportageVersie) -> RapportageContext:
    """The same, to be shown on a page."""
    return RapportageContext.from_facts(material_facts(versie))


def edition_for_research(versie: RapportageVersie) -> dict[str, Any]:
    """The facts of the PDF: marked as an edition, so that no other document has them."""
    return {**material_facts(versie), "uitgave": "onderzoek"}
