"""Money in Decimal, to the cent; pure."""

import re
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


# Kaderregeling art. 7.8, second paragraph: explain a difference of at least 20 % and at least € 25.000.
TOELICHTING_AANDEEL = Decimal("0.20")
TOELICHTING_BEDRAG = Decimal(25_000)


def needs_explanation(begroot: Decimal, besteed: Decimal) -> bool:
    """Whether a post needs an explanation (Kaderregeling 7.8, second paragraph; euro).

    Both bounds count. A post that was not budgeted counts as a difference of 100 % (domein 9, rule 15).
    """
    difference = abs(besteed - begroot)
    return difference >= TOELICHTING_BEDRAG and difference >= abs(begroot) * TOELICHTING_AANDEEL
