"""Money and measured numbers in Decimal, to the cent; pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

MAX_DIGITS = 14
MAX_DIGITS_GETAL = 16
_DUTCH = re.compile(r"(?P<sign>[-−]?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<cents>\d{1,2}))?", re.ASCII)
_SPACES = re.compile(r"[\s\u00a0\u202f]")


class GeenBedrag(ValueError):
    """The text is not an amount in Dutch notation; the message is the sentence for the reader."""


class GeenGetal(ValueError):
    """The text is not a number in Dutch notation; the message is what was typed."""


def parse_getal(text: str) -> Decimal:
    """A measured number as people write it: ``1.250``, ``12,5``, ``-3``.

    ASCII digits only; points only between groups of three; at most two decimals and fourteen digits before the
    comma. Raises `GeenGetal`.
    """
    cleaned = _SPACES.sub("", text)
    match = _DUTCH.fullmatch(cleaned)
    if not match or len(match["whole"].replace(".", "").lstrip("0")) > MAX_DIGITS_GETAL - 2:
        raise GeenGetal(text)
    return _decimal(match)


def parse_bedrag(text: str) -> Decimal:
    """An amount as people write it, in euro: ``€ 1.000.000,00``, ``1000000``, ``12,5``, ``-3``.

    ASCII digits only; points only between groups of three; at most two decimals and twelve digits before the
    comma. Raises `GeenBedrag`.
    """
    cleaned = _SPACES.sub("", text).removeprefix("€")
    match = _DUTCH.fullmatch(cleaned)
    if not match or len(match["whole"].replace(".", "").lstrip("0")) > MAX_DIGITS - 2:
        raise GeenBedrag(text)
    return _decimal(match)


def _decimal(match: re.Match[str]) -> Decimal:
    """What stands in the text, to two decimals."""
    cents = (match["cents"] or "").ljust(2, "0")
    return Decimal(f"{'-' if match['sign'] else ''}{match['whole'].replace('.', '')}.{cents}")


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
