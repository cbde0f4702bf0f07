"""Template filters for Dutch dates and amounts: ``{% load dutch %}``, then ``{{ bedrag|amount }}``.

An absent value (None or an empty string) shows as "onbekend": no cell stays blank.
"""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from documents import dutch

register = template.Library()

LINES_PER_PARAGRAPH = 40
"""A paragraph of more line ends is cut up: the layout of one block takes time by the square of its lines."""

_YEARS = re.compile(r"\b\d{4}[–-]\d{4}\b")


def _or_unknown(function: Callable[..., str]) -> Callable[..., str]:
    @wraps(function)
    def shown(value: Any, *arguments: Any) -> str:
        return _("onbekend") if value is None or value == "" else function(value, *arguments)

    return shown


for _function in (
    dutch.amount,
    dutch.amount_plain,
    dutch.amount_signed,
    dutch.date_long,
    dutch.date_short,
    dutch.moment,
    dutch.moment_utc,
    dutch.month_year,
    dutch.number,
    dutch.percentage,
    dutch.percentage_signed,
):
    register.filter(_function.__name__, _or_unknown(_function))


@register.filter
def meting(value: Any) -> str:
    """A measured number, with decimals only where it has them: ``412`` or ``12,50``."""
    if value is None or value == "":
        return _("onbekend")
    return dutch.number(value, 0 if value == int(value) else 2)


@register.filter
def svg(value: float) -> str:
    """A coordinate as SVG reads it: with a point, whatever the language of the page."""
    return f"{value:g}"


@register.filter
def paragraphs(text: str) -> SafeString:
    """Turn a person's plain text into HTML: blank lines part paragraphs, single line ends stay."""
    blocks = []
    for paragraph in re.split(r"\n\s*\n", str(text).strip()):
        lines = [str(conditional_escape(line)) for line in paragraph.split("\n")]
        for start in range(0, len(lines), LINES_PER_PARAGRAPH):
            kind = ' class="vervolg"' if start else ""
            blocks.append(f"<p{kind}>{'<br>'.join(lines[start : start + LINES_PER_PARAGRAPH])}</p>")
    return mark_safe("\n".join(blocks))  # noqa: S308  escaped above


@register.filter
def keep_years(text: str) -> SafeString:
    """Keep years such as 2023–2027 on one line (class ``heel``)."""
    marked = _YEARS.sub(lambda years: f'<span class="heel">{years[0]}</span>', str(conditional_escape(text)))
    return mark_safe(marked)  # noqa: S308  escaped above
