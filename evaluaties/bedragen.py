"""Shares, concentration and amounts of public overviews, in Decimal; pure. Money is in euro.

Sources of the formulas: the Herfindahl-Hirschman index is the sum of squared shares, between 1/n (n equal parts) and 1
(one recipient has all); it is a measure of concentration in competition law (Commission guidelines on horizontal
mergers, 2004/C 31/03, point 16) where shares are percentages; we use fractions, so 1 stands for 10,000 there.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

EURO_DIGITS = 12
CENT = Decimal("0.01")
_SPACES = re.compile(r"[\s\u00a0\u202f']")
_SHAPE = re.compile(r"(?P<sign>[-−–]?)(?P<digits>\d[\d.,]*)(?P<after>-?)", re.ASCII)
_GROUPED = {sign: re.compile(rf"\d{{1,3}}(?:\{sign}\d{{3}})+") for sign in ".,"}


def aandelen(bedragen: Sequence[Decimal]) -> list[Decimal]:
    """Each amount as a fraction of their sum: bᵢ / Σb. Amounts are above zero; an empty list gives an empty one."""
    if any(bedrag <= 0 for bedrag in bedragen):
        raise ValueError("Shares are of amounts above zero.")
    total = sum(bedragen, Decimal(0))
    return [bedrag / total for bedrag in bedragen]


def concentratie(bedragen: Sequence[Decimal]) -> Decimal | None:
    """The Herfindahl-Hirschman index Σ (bᵢ / Σb)²: from 1/n (all equal) to 1 (all at one). None without amounts.

    Two recipients that turn out to be one never lower it: (a + b)² ≥ a² + b².
    """
    return sum((aandeel * aandeel for aandeel in aandelen(bedragen)), Decimal(0)) if bedragen else None


def effectief_aantal(concentratie: Decimal) -> Decimal:
    """1 / HHI: with how many equal recipients the money would be as concentrated as it is."""
    return 1 / concentratie


def deel(part: Decimal | int, total: Decimal | int) -> Decimal | None:
    """``part`` as a fraction of ``total``; None where there is no total."""
    return Decimal(part) / Decimal(total) if total else None


def gemiddelde(values: Sequence[Decimal | int]) -> Decimal | None:
    """The mean Σx / n; None without values."""
    return sum((Decimal(value) for value in values), Decimal(0)) / len(values) if values else None


class OnleesbaarBedrag(ValueError):
    """The text is no amount; the message is a Dutch sentence for the reader."""


@dataclass(frozen=True)
class Notatie:
    """How a file writes numbers, read from all its amounts: which signs it uses before decimals, which in groups."""

    decimaal: frozenset[str] = frozenset()
    groepen: frozenset[str] = frozenset()
    lange_decimalen: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Notatie":
        """What the amounts that can be read in one way only show about those that can be read in two."""
        decimal, groups, long = set(), set(), set()
        for text in texts:
            digits = _digits(text)
            for sign, other in ((".", ","), (",", ".")):
                if sign not in digits:
                    continue
                if digits.count(sign) > 1 or (other in digits and digits.index(sign) < digits.index(other)):
                    groups.add(sign)
                elif other in digits or not _GROUPED[sign].fullmatch(digits):
                    decimal.add(sign)
                    if len(digits.rpartition(sign)[2]) > 2:  # noqa: PLR2004 - cents
                        long.add(sign)
        return cls(frozenset(decimal), frozenset(groups), frozenset(long))


def _digits(text: str) -> str:
    match = _SHAPE.fullmatch(_bare(text))
    return match["digits"] if match else ""


def _bare(text: str) -> str:
    cleaned = _SPACES.sub("", text)
    for word in ("€", "EUR", "eur", "Eur"):
        cleaned = cleaned.removeprefix(word).removesuffix(word)
    return cleaned.removesuffix(",-").removesuffix(".-").removesuffix(",--")


def lees_bedrag(text: str, notatie: Notatie, *, duizenden: bool = False) -> Decimal:
    """An amount as public overviews write it, in euro to the cent: ``1.234.567,89``, ``1234567.89``, ``€ 12,50``.

    ``duizenden``: the column says that it is in thousands of euro. A single sign before exactly three digits can be
    read in two ways: see `_is_group`. Raises `OnleesbaarBedrag`; the message holds no more than the text itself.
    """
    match = _SHAPE.fullmatch(_bare(text))
    if not match:
        raise OnleesbaarBedrag("onleesbaar")
    whole, decimals = _parts(match["digits"], notatie, duizenden=duizenden)
    value = Decimal(f"{whole}.{decimals or '0'}") * (1000 if duizenden else 1)
    if not duizenden and len(decimals.rstrip("0")) > 2:  # noqa: PLR2004 - cents
        raise OnleesbaarBedrag("decimalen")
    if value >= Decimal(10) ** EURO_DIGITS:
        raise OnleesbaarBedrag("te groot")
    value = value.quantize(CENT, rounding=ROUND_HALF_UP)
    return -value if match["sign"] or match["after"] else value


def _parts(digits: str, notatie: Notatie, *, duizenden: bool) -> tuple[str, str]:
    """Digits before and after the decimal sign."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0:
        return digits, ""
    sign = digits[last]
    other = "," if sign == "." else "."
    if digits.count(sign) > 1 or (other not in digits and _is_group(digits, sign, notatie, duizenden=duizenden)):
        if other in digits or not _GROUPED[sign].fullmatch(digits):
            raise OnleesbaarBedrag("onleesbaar")
        return digits.replace(sign, ""), ""
    whole, decimals = digits[:last], digits[last + 1 :]
    if other in whole and not _GROUPED[other].fullmatch(whole):
        raise OnleesbaarBedrag("onleesbaar")
    return whole.replace(other, ""), decimals


def _is_group(digits: str, sign: str, notatie: Notatie, *, duizenden: bool) -> bool:
    """Whether a sign that stands once is between groups of three (``1.234`` is 1234), not before decimals.

    Euro amounts have two decimals at most, so three digits are a group, unless this file shows longer decimals
    elsewhere. In thousands of euro three decimals are usual: there the rest of the file must decide, and without any
    evidence the Dutch notation does.
    """
    if not _GROUPED[sign].fullmatch(digits):
        return False
    decimal, group = sign in notatie.decimaal, sign in notatie.groepen
    if not duizenden:
        if sign in notatie.lange_decimalen:
            raise OnleesbaarBedrag("dubbelzinnig")
        return True
    if decimal and group:
        raise OnleesbaarBedrag("dubbelzinnig")
    return group or (not decimal and sign == ".")


def afgerond(bedragen: Sequence[Decimal], eenheid: int = 1000) -> list[int]:
    """The amounts in units of ``eenheid``, rounded so that they add up to the rounded total (largest remainder).

    The total is rounded half away from zero. Each amount becomes one of the two whole numbers next to it; what is whole
    stays as it is, and of two amounts the larger one never becomes the smaller. Equal remainders go by place: the first
    one up.
    """
    exact = [bedrag / eenheid for bedrag in bedragen]
    doel = int(sum(exact, Decimal(0)).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    down = [math.floor(value) for value in exact]
    largest_first = sorted(range(len(exact)), key=lambda place: (down[place] - exact[place], place))
    for place in largest_first[: doel - sum(down)]:
        down[place] += 1
    return down
