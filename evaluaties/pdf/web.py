"""A composed annex on a screen: the same parts as on paper, where figures open into their parts."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse

from accounts.models import User
from documents.glyphs import Printer
from evaluaties.models import Bijlageconcept, Blokpassage
from evaluaties.pdf.samengesteld import present_concept
from subsidies.models import Jaarrapportage, RapportageVersie

TEMPLATE_WEB = "uitgave/bijlage.html"
Links = Mapping[tuple[str, int, int], str]


def present_web(facts: Mapping[str, Any], links: Links | None = None) -> dict[str, Any]:
    """What a page shows: letter for letter what the paper says, also where a character has no glyph.

    ``links``: (alliance, year, version) to the page of that version, for figures and passages.
    """
    shown = present_concept(facts)
    for blok in shown["blokken"]:
        for deel in blok["delen"]:
            _add_links([deel, *(cell for row in deel.get("rijen", ()) for cell in row)], links or {})
    plain: dict[str, Any] = Printer().value(shown)
    return plain


def _add_links(parts: list[dict[str, Any]], links: Links) -> None:
    for part in parts:
        if "versie" in part:
            alliantie, jaar, versie = part["versie"]
            part["url"] = links.get((alliantie, jaar, versie), "")


def version_links(concept: Bijlageconcept, user: User) -> Links:
    """The pages of the reports of the period that this person may read. One query."""
    seen = Jaarrapportage.objects.visible_to(user).filter(subsidie__periode=concept.periode_id)
    rows = RapportageVersie.objects.filter(rapportage__in=seen, rapportage__subsidie__alliantie__isnull=False)
    fields = ("rapportage__subsidie__alliantie__naam", "rapportage__jaar", "nummer", "rapportage")
    return {
        (naam, jaar, nummer): reverse("subsidies:versie_detail", args=[report, nummer])
        for naam, jaar, nummer, report in rows.values_list(*fields)
    }


def passage_links(passages: Iterable[Blokpassage]) -> Links:
    """The same of these passages, as `read_concept` read them for this person."""
    versions = [one.passage.versie for one in passages if getattr(one, "is_leesbaar", False)]
    return {
        (row.rapportage.alliantie.naam, row.rapportage.jaar, row.nummer): reverse(
            "subsidies:versie_detail", args=[row.rapportage_id, row.nummer]
        )
        for row in versions
    }


def html_edition(facts: Mapping[str, Any], nummer: str = "") -> str:
    """The annex as one HTML file that stands alone: its own style, and nothing that is fetched."""
    return str(render_to_string(TEMPLATE_WEB, {**present_web(facts), "document_nummer": nummer}))
