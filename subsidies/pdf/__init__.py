"""What a report is on paper and on screen: one context, gathered once, shown everywhere."""

from subsidies.pdf.context import RapportageContext
from subsidies.pdf.gather import Written, concept_financien, from_concept, missing_parts, parts_with_rows
from subsidies.pdf.present import TEMPLATE, present
from subsidies.pdf.shown import shown_context

__all__ = [
    "TEMPLATE",
    "RapportageContext",
    "Written",
    "concept_financien",
    "from_concept",
    "missing_parts",
    "parts_with_rows",
    "present",
    "shown_context",
]
