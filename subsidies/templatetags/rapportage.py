"""Template filters for reports: ``{% load rapportage %}``; the words are those of subsidies.pdf.words."""

from django import template

from subsidies.pdf import words
from subsidies.pdf.context import Indicatordeel

register = template.Library()

register.filter("meting", words.measured)
register.filter("getal", words.plain_number)
register.filter("uitleg", words.explanation)
register.filter("kenmerk", words.kind_of)
register.filter("conclusie", words.conclusion)
register.filter("stuksoort", words.annex_kind)
register.filter("stand_van", words.stand_badge)


@register.filter
def streefwaarde(indicator: Indicatordeel, jaar: int) -> str:
    """The target of a year, in the indicator's measure."""
    return words.measured(indicator.streefwaarde(jaar), indicator)
