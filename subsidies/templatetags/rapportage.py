"""Template filters for reports: ``{% load rapportage %}``; the words are those of subsidies.pdf.words."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import template

from subsidies.charts.indicator import Reekstekening, draw_indicator
from subsidies.pdf import words
from subsidies.pdf.delen import Indicatordeel, Jaarwaarde
from subsidies.statuses import Meetwijze

register = template.Library()

register.filter("meting", words.measured)
register.filter("getal", words.plain_number)
register.filter("uitleg", words.explanation)
register.filter("kenmerk", words.kind_of)
register.filter("conclusie", words.conclusion)
register.filter("stuksoort", words.annex_kind)
register.filter("stand_van", words.stand_badge)


@register.filter
def bij(rows: Mapping[str, list[Any]] | str | None, sleutel: str) -> list[Any]:
    """What a page has at this key; nothing where the page has no such rows at all."""
    return rows.get(sleutel, []) if isinstance(rows, Mapping) else []


@register.filter
def streefwaarde(indicator: Indicatordeel, jaar: int) -> str:
    """The target of a year, in the indicator's measure."""
    return words.measured(indicator.streefwaarde(jaar), indicator)


@register.filter
def tekening(indicator: Indicatordeel, jaar: int) -> Reekstekening | None:
    """The chart of an indicator up to ``jaar``, with its targets; None where there is nothing to draw."""
    has_begin = indicator.beginjaar is not None and indicator.beginstand is not None
    reached = [*indicator.eerder, Jaarwaarde(jaar, indicator.stand)]
    return draw_indicator(
        indicator.naam,
        eenheid=indicator.eenheid,
        begin=(indicator.beginjaar or 0, indicator.beginstand or Decimal(0)) if has_begin else None,
        gepland=[(row.jaar, row.waarde) for row in indicator.streefwaarden if row.waarde is not None],
        behaald=[(row.jaar, row.waarde) for row in reached if row.waarde is not None],
        is_aandeel=indicator.meetwijze == Meetwijze.AANDEEL,
    )
