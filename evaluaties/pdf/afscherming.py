"""What may stand nowhere: names and details of organisations that are shielded today."""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from allianties.models import Organisatie
from allianties.models.organisatie import details_of, find_words


@dataclass(frozen=True)
class Afgeschermd:
    """Who is shielded today: by slug, by every name, and by every detail that leads to them."""

    slugs: frozenset[str]
    namen: re.Pattern[str] | None
    gegevens: re.Pattern[str] | None

    @classmethod
    def today(cls) -> "Afgeschermd":
        """One query."""
        slugs: set[str] = set()
        names: set[str] = set()
        details: set[str] = set()
        rows = Organisatie.objects.filter(is_afgeschermd=True)
        fields = ("slug", "naam", "aliases", "correspondentieadres", "website", "kvk_nummer")
        for slug, naam, aliases, adres, website, kvk_nummer in rows.values_list(*fields):
            slugs.add(slug)
            names.update((naam, *aliases))
            details.update((naam, *aliases, adres, website, kvk_nummer or "", *details_of(adres, website)))
        return cls(frozenset(slugs), find_words(names), find_words(details))

    def hides(self, text: str) -> bool:
        """Whether the text names one."""
        return self.namen is not None and self.namen.search(text) is not None

    def without(self, facts: Any) -> Any:
        """The same facts without the names, wherever they are written."""
        return _replaced(facts, self.namen, _("een partnerorganisatie")) if self.namen else facts

    def is_named(self, facts: Any) -> bool:
        """Whether stored facts name one that was shielded since: today's shielding wins (domein 12.13)."""
        return self.namen is not None and _replaced(facts, self.namen, "") != facts

    def is_led_to(self, facts: Any) -> bool:
        """Whether facts hold a name or a detail, in any of their texts."""
        return self.gegevens is not None and _replaced(facts, self.gegevens, "") != facts


def _replaced(value: Any, pattern: re.Pattern[str], by: str) -> Any:
    if isinstance(value, str):
        return pattern.sub(by, value)
    if isinstance(value, dict):
        return {key: _replaced(one, pattern, by) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_replaced(one, pattern, by) for one in value]
    return value
