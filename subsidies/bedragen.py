"""Money in Decimal, to the cent; pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

MAX_DIGITS = 14
_DUTCH = re.compile(r"(?P<sign>[-−]?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<cents>\d{1,2}))?", re.ASCII)


class GeenBedrag(ValueError):
    """The text is not an amount in Dutch notation; the message is the sentence for the reader."""


def parse_bedrag(text: str) -> Decimal:
    """An amount as people write it, in euro: ``€ 1.000.000,00``, ``1000000``, ``12,5``, ``-3``.

    ASCII digits only; points only between groups of three; at most two decimals and twelve digits before the
    comma. Raises `GeenBedrag`.
    """
    cleaned = re.sub(r"[\s\u00a0\u202f]", "", text).removeprefix("€")
    match = _DUTCH.fullmatch(cleaned)
    if not match:
        raise GeenBedrag(text)
    whole = match["whole"].replace(".", "")
    if len(whole.lstrip("0")) > MAX_DIGITS - 2:
        raise GeenBedrag(text)
    cents = (match["cents"] or "").ljust(2, "0")
    return Decimal(f"{'-' if match['sign'] else ''}{whole}.{cents}")


@dataclass(frozen=True)
class Afwijkingsgrens:
    """From which difference a post must be explained: both bounds count (Kaderregeling 7.8, second paragraph)."""

    procent: Decimal
    bedrag: Decimal
    artikel: str

    def asks(self, begroot: Decimal, besteed: Decimal) -> bool:
        """Whether this post needs an explanation (euro). A post that was not budgeted differs wholly (domein 9.15)."""
        difference = abs(besteed - begroot)
        return difference >= self.bedrag and difference * 100 >= abs(begroot) * self.procent
