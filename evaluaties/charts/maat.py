"""The line of one measure over the years; a year that is unknown stands in the words, never as a zero. Pure: no ORM."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from django.utils.translation import gettext as _

from subsidies.charts.bijschrift import ABOVE_OR_BELOW, Bijschrift, Punt, Zetter
from subsidies.charts.indicator import Grafiek, Reekstekening

# name, width, height, left, right, top, bottom, steps
SNEDEN = (("breed", 620, 240, 70, 70, 28, 34, 4), ("smal", 288, 220, 62, 34, 28, 30, 2))
_ROUND = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


def draw_maat(
    naam: str, bekend: Sequence[tuple[int, Decimal]], onbekend: Sequence[int], zeg: Callable[[Decimal], str]
) -> Reekstekening | None:
    """The chart of the known years, with its words; None where fewer than two years are known."""
    if len(bekend) < 2:  # noqa: PLR2004 - one point is no line
        return None
    words = _("Per jaar: %(reeks)s.") % {"reeks": ", ".join(f"{jaar} {zeg(value)}" for jaar, value in bekend)}
    if onbekend:
        words += " " + _("Onbekend: %(jaren)s.") % {"jaren": ", ".join(str(jaar) for jaar in onbekend)}
    return Reekstekening(naam, words, tuple(_cut(cut, bekend, zeg) for cut in SNEDEN))


def _cut(
    cut: tuple[str, int, int, int, int, int, int, int],
    rows: Sequence[tuple[int, Decimal]],
    zeg: Callable[[Decimal], str],
) -> Grafiek:
    name, width, height, left, right, top, bottom, steps = cut
    first, last = rows[0][0], rows[-1][0]
    high = _round_up(max(value for _jaar, value in rows), steps)

    def place(jaar: int, value: Decimal) -> Punt:
        share = (jaar - first) / (last - first)
        return Punt(
            round(left + share * (width - left - right), 1),
            round(height - bottom - float(value / high) * (height - top - bottom), 1),
        )

    ticks = [high * step / steps for step in range(steps + 1)]
    words = [Bijschrift(left - 8, place(first, value).y + 5, zeg(value), "as", "end") for value in ticks]
    shown = [jaar for jaar, _value in rows] if name == "breed" and last - first < 12 else [first, last]
    words += [Bijschrift(place(jaar, high).x, height - 8, str(jaar), "as", "middle") for jaar in shown]
    line = tuple(place(jaar, value) for jaar, value in rows)
    words.append(Zetter(width, height, [line], words).put(line[-1], zeg(rows[-1][1]), "behaald", ABOVE_OR_BELOW))
    return Grafiek(
        name,
        width,
        height,
        left,
        width - right,
        tuple(place(first, value).y for value in ticks),
        tuple(words),
        (),
        line,
    )


def _round_up(value: Decimal, steps: int) -> Decimal:
    """The lowest round number from ``value`` up, so that each of ``steps`` is round."""
    if value <= 0:
        return Decimal(steps)
    step = value / steps
    size = Decimal(10) ** step.adjusted()
    return next(size * factor for factor in _ROUND if size * factor >= step) * steps
