"""The edition of a report for one organisation: what it may read, and nothing of the money of others."""

from collections.abc import Collection
from typing import Any

from subsidies.pdf.context import RapportageContext
from subsidies.pdf.present import present

TEMPLATE_PARTNER = "pdf/rapportage_partner.html"


def edition_facts(facts: dict[str, Any], slugs: Collection[str], naam: str) -> dict[str, Any]:
    """The facts of a frozen version as the organisations ``slugs`` may read them, marked with for whom it is."""
    return {**RapportageContext.from_facts(facts).for_partners(slugs).facts, "uitgave": naam}


def present_partner(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows of an edition."""
    return {**present(facts), "uitgave": facts["uitgave"]}
