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
def keep_years(text: str) -> SafeString:
    """Keep years such as 2023–2027 on one line (class ``heel``)."""
    marked = _YEARS.sub(lambda years: f'<span class="heel">{years[0]}</span>', str(conditional_escape(text)))
    return mark_safe(marked)  # noqa: S308  escaped above
