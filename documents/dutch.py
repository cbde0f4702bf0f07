"""Dutch dates, amounts and percentages, in one place for paper and screen; independent of the machine's locale.

Source of the notation: CLDR 45 for nl-NL, with a true minus sign and a space that does not break.
"""

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_COMMA_FOR_POINT = str.maketrans(",.", ".,")


def number(value: Decimal | int, decimals: int = 0, *, signed: bool = False) -> str:
    """Return ``1.234,50``: groups of three, a comma, halves rounded away from zero; with ``signed`` also ``+``."""
    exact = Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    digits = f"{abs(exact):,.{decimals}f}".translate(_COMMA_FOR_POINT)
    if exact < 0:
        return MINUS + digits
    return "+" + digits if signed and exact > 0 else digits


def amount(euros: Decimal | int) -> str:
    """Return ``€ 2.512.300,00``; below zero ``€ −50,00``."""
    return f"€{NBSP}{amount_plain(euros)}"


def amount_plain(euros: Decimal | int) -> str:
    """Return ``2.512.300,00``, for a column with the unit in its caption."""
    return number(euros, 2)


def amount_signed(euros: Decimal | int) -> str:
    """Return ``+41.300,00`` or ``−11.549,75``, for a column of differences."""
    return number(euros, 2, signed=True)


def percentage(percent: Decimal | int, decimals: int = 0) -> str:
    """Return ``20 %`` for 20."""
    return f"{number(percent, decimals)}{NBSP}%"


def percentage_signed(percent: Decimal | int, decimals: int = 1) -> str:
    """Return ``+22,9 %`` for 22.94, for a column of differences."""
    return f"{number(percent, decimals, signed=True)}{NBSP}%"


def date_long(day: date) -> str:
    """Return ``16 april 2026``; of a moment, the day in Amsterdam."""
    day = _local_day(day)
    return f"{day.day}{NBSP}{MONTHS[day.month - 1]} {day.year:04d}"


def date_short(day: date) -> str:
    """Return ``31-12-2025``; of a moment, the day in Amsterdam."""
    day = _local_day(day)
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def month_year(day: date) -> str:
    """Return ``mei 2026``."""
    day = _local_day(day)
    return f"{MONTHS[day.month - 1]} {day.year:04d}"


def moment(at: datetime) -> str:
    """Return ``27 maart 2026 om 15:12``, in Amsterdam. ValueError for a moment without a time zone."""
    local = _local(at)
    return f"{date_long(local)} om{NBSP}{local.hour:02d}:{local.minute:02d}"


def moment_utc(at: datetime) -> str:
    """Return ``2026-03-27T14:12:00Z``, the W3C form for metadata. ValueError for a moment without a time zone."""
    return _aware(at).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _local_day(day: date) -> date:
    return _local(day).date() if isinstance(day, datetime) else day


def _local(at: datetime) -> datetime:
    return _aware(at).astimezone(AMSTERDAM)


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return at
