"""From a frozen version to what its PDF shows."""

from itertools import count
from typing import Any

from django.utils.translation import gettext as _

from documents.pdf import Hoofdstuk
from subsidies.pdf.context import RapportageContext, Sectie
from subsidies.pdf.delen import Deel
from subsidies.statuses import Meetwijze, OnderdeelSoort

TEMPLATE = "pdf/rapportage.html"
# Rows of a part that become a table of their own, in the order of the page.
TABLES = ("regels", "toetsen", "bereik", "bijdragen")


def present(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows of a frozen version."""
    return present_context(RapportageContext.from_facts(facts))


def present_context(context: RapportageContext) -> dict[str, Any]:
    """What the PDF template shows; tables are numbered through the document."""
    chapters = tuple(Hoofdstuk(row.titel, f"onderdeel-{row.nummer}", str(row.nummer)) for row in context.secties)
    numbers = count(1)
    return {
        "rapportage": context,
        "bladen": [_chapter(context, sectie, numbers) for sectie in context.secties],
        "hoofdstukken": chapters,
        "is_fictief": context.is_fictief,
        "koptekst": f"{context.alliantie}, jaarrapportage {context.jaar}",
    }


def _chapter(context: RapportageContext, sectie: Sectie, numbers: "count[int]") -> dict[str, Any]:
    return {
        "sectie": sectie,
        "delen": [_part(part, numbers) for part in sectie.delen],
        "optellingen": _sums(context, sectie, numbers) if sectie.soort == OnderdeelSoort.FINANCIEN else [],
    }


def _part(part: Deel, numbers: "count[int]") -> dict[str, Any]:
    return {
        "deel": part,
        "indicatoren": [
            {"indicator": row, "nummer": None if row.meetwijze == Meetwijze.KWALITATIEF else next(numbers)}
            for row in part.indicatoren
        ],
        "nummers": {name: next(numbers) if getattr(part, name) else None for name in TABLES},
    }


def _sums(context: RapportageContext, sectie: Sectie, numbers: "count[int]") -> list[dict[str, Any]]:
    """The totals per activity, category and partner; nothing where the posts are a single list without them."""
    if sectie.is_beperkt or not any(row.activiteit or row.kostensoort for part, row in context.regels):
        return []
    return [
        {"titel": titel, "rijen": rows, "leeg": empty, "nummer": next(numbers)}
        for titel, rows, empty in (
            (_("Per activiteit"), context.per_activiteit, _("Zonder naam")),
            (_("Per kostensoort"), context.per_kostensoort, _("Zonder kostensoort")),
            (_("Per partner"), context.per_partner, _("De alliantie als geheel")),
        )
    ]
