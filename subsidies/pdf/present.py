"""From a frozen version to what its PDF shows."""

from typing import Any

from documents.pdf import Hoofdstuk
from subsidies.pdf.context import RapportageContext

TEMPLATE = "pdf/rapportage.html"


def present(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows of a frozen version."""
    context = RapportageContext.from_facts(facts)
    chapters = tuple(Hoofdstuk(row.titel, f"onderdeel-{row.nummer}", str(row.nummer)) for row in context.secties)
    return {
        "rapportage": context,
        "hoofdstukken": chapters,
        "is_fictief": context.is_fictief,
        "koptekst": f"{context.alliantie}, jaarrapportage {context.jaar}",
    }
