"""The line chart of an indicator: what was planned against what came, in two cuts (vormgeving: Charts)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil

from django.utils.translation import gettext as _

from documents.dutch import number
from subsidies.charts.bijschrift import AS, Bijschrift, Punt, Zetter
from subsidies.charts.letter import text_width

Stand = tuple[int, Decimal]  # year, value
YEAR_WIDTH = 40  # pixels that a year under the axis needs
NEAR = 8  # pixels: two points that lie so close need one label


@dataclass(frozen=True)
class Grafiek:
    """One cut of the chart, ready to draw."""

    naam: str
    breedte: int
    hoogte: int
    links: float
    rechts: float
    lijnen: tuple[float, ...]
    bijschriften: tuple[Bijschrift, ...]
    gepland: tuple[Punt, ...]
    behaald: tuple[Punt, ...]

    @property
    def gepland_pad(self) -> str:
        """The dashed line."""
        return _path(self.gepland)

    @property
    def behaald_pad(self) -> str:
        """The solid line."""
        return _path(self.behaald)


@dataclass(frozen=True)
class Reekstekening:
    """The chart in its two cuts, with its words."""

    titel: str
    beschrijving: str
    sneden: tuple[Grafiek, ...]


@dataclass(frozen=True)
class _Snede:
    naam: str
    breedte: int
    hoogte: int
    links: int
    rechts: int
    boven: int
    onder: int
    stappen: int
    is_breed: bool


SNEDEN = (
    _Snede("breed", 620, 280, 62, 100, 34, 34, 4, True),
    _Snede("smal", 288, 252, 50, 30, 58, 30, 2, False),
)


def draw_indicator(
    naam: str,
    *,
    eenheid: str,
    begin: Stand | None,
    gepland: Sequence[Stand],
    behaald: Sequence[Stand],
    is_aandeel: bool = False,
) -> Reekstekening | None:
    """The chart; None where there is nothing to draw. Both series in the indicator's unit, a share in percent."""
    planned = sorted([*([begin] if begin and gepland else []), *gepland])
    reached = sorted([*([begin] if begin else []), *behaald])
    if not gepland and not behaald:
        return None
    suffix = " %" if is_aandeel else ""
    words = _description(eenheid or suffix.strip(), begin, gepland, behaald)
    return Reekstekening(naam, words, tuple(_cut(cut, begin, planned, reached, suffix) for cut in SNEDEN))


def _description(eenheid: str, begin: Stand | None, gepland: Sequence[Stand], behaald: Sequence[Stand]) -> str:
    parts = []
    if begin:
        parts.append(_("Beginstand in %(jaar)s: %(waarde)s.") % {"jaar": begin[0], "waarde": _said(begin[1])})
    if behaald:
        parts.append(_("Behaald: %(reeks)s.") % {"reeks": _series(behaald)})
    if gepland:
        parts.append(_("Gepland: %(reeks)s.") % {"reeks": _series(gepland)})
    if eenheid:
        parts.append(_("Eenheid: %(eenheid)s.") % {"eenheid": eenheid})
    return " ".join(parts)


def _series(rows: Sequence[Stand]) -> str:
    return ", ".join(f"{_said(value)} ({jaar})" for jaar, value in sorted(rows))


def _said(value: Decimal) -> str:
    return number(value, 0 if value == value.to_integral_value() else 2)


def _cut(cut: _Snede, begin: Stand | None, planned: list[Stand], reached: list[Stand], suffix: str) -> Grafiek:
    years = [jaar for jaar, _value in (*planned, *reached)]
    first, last = min(years), max(years)
    low, step, steps = _span([value for _jaar, value in (*planned, *reached)], cut.stappen)
    values = [low + step * at for at in range(steps + 1)]
    said = [f"{_said(value)}{suffix}" for value in values]
    left = max(float(cut.links), round(max(text_width(one, AS) for one in said) + 14, 1))
    inner = cut.breedte - left - cut.rechts

    def place(row: Stand) -> Punt:
        share = (row[0] - first) / (last - first) if last > first else 0.5
        height = float((row[1] - low) / (step * steps))
        return Punt(
            round(left + share * inner, 1),
            round(cut.hoogte - cut.onder - height * (cut.hoogte - cut.boven - cut.onder), 1),
        )

    ticks = [place((first, value)).y for value in values]
    words = [Bijschrift(left - 8, y + 5, text, "as", "end") for y, text in zip(ticks, said, strict=True)]
    words += [
        Bijschrift(place((jaar, low)).x, cut.hoogte - 8, str(jaar), "as", "middle")
        for jaar in _shown_years(first, last, inner)
    ]
    lines = [[place(row) for row in planned], [place(row) for row in reached]]
    if cut.is_breed:
        words += _labels(Zetter(cut.breedte, cut.hoogte, lines, words), begin, planned, reached, place, suffix)
    else:
        words += _heads(begin, planned, reached, suffix)
    return Grafiek(
        cut.naam,
        cut.breedte,
        cut.hoogte,
        left,
        cut.breedte - cut.rechts,
        tuple(ticks),
        tuple(words),
        tuple(lines[0]),
        tuple(lines[1]),
    )


def _shown_years(first: int, last: int, inner: float) -> list[int]:
    """The years under the axis, the last one always; so many apart that their words do."""
    apart = ceil((last - first) * YEAR_WIDTH / inner) or 1
    return list(range(last, first - 1, -apart))


def _ends(begin: Stand | None, planned: list[Stand], reached: list[Stand]) -> tuple[Stand | None, Stand | None]:
    """The last value and the last target; None where there is none but the baseline."""
    last = reached[-1] if reached and reached[-1] != begin else None
    goal = planned[-1] if planned and planned[-1] != begin else None
    return last, goal


def _heads(begin: Stand | None, planned: list[Stand], reached: list[Stand], suffix: str) -> list[Bijschrift]:
    """The last value and the last target above a small picture."""
    last, goal = _ends(begin, planned, reached)
    words: list[Bijschrift] = []
    if last:
        words.append(Bijschrift(4, 16, _("%(waarde)s behaald in %(jaar)s") % _facts(last, suffix), "behaald"))
    if goal:
        words.append(Bijschrift(4, 35, _("%(waarde)s doel in %(jaar)s") % _facts(goal, suffix), "gepland"))
    return words


def _labels(
    zetter: Zetter,
    begin: Stand | None,
    planned: list[Stand],
    reached: list[Stand],
    place: Callable[[Stand], Punt],
    suffix: str,
) -> list[Bijschrift]:
    """The last value and the last target; where there is room the baseline and what was planned for the last year."""
    last, goal = _ends(begin, planned, reached)
    words: list[Bijschrift] = []
    if last:
        words = [zetter.put(place(last), _("%(waarde)s behaald") % _facts(last, suffix), "behaald")]
    if goal:
        words = [zetter.put(place(goal), _("%(waarde)s doel") % _facts(goal, suffix), "gepland"), *words]
    if begin:
        text = _("%(waarde)s beginstand") % _facts(begin, suffix)
        words = [*zetter.put_if_free(place(begin), text, "begin"), *words]
    same = next((row for row in planned if last and row[0] == last[0] and row not in (goal, begin)), None)
    if last and same and abs(place(same).y - place(last).y) > NEAR:
        words += zetter.put_if_free(place(same), _("%(waarde)s gepland") % _facts(same, suffix), "begin")
    return words


def _facts(row: Stand, suffix: str) -> dict[str, object]:
    return {"waarde": f"{_said(row[1])}{suffix}", "jaar": row[0]}


def _span(values: Sequence[Decimal], steps: int) -> tuple[Decimal, Decimal, int]:
    """The lowest value of the axis (0, or a round number), the round step, and how many steps there are."""
    low, high = min(Decimal(0), *values), max(Decimal(0), *values)
    width = (high - low) / steps or Decimal(1)
    size = Decimal(10) ** width.adjusted()
    step = next(size * factor for factor in (1, 2, Decimal("2.5"), 5, 10, 20) if size * factor >= width)
    down, up = (int((value / step).to_integral_value(rounding="ROUND_CEILING")) for value in (-low, high))
    return -step * down, step, max(steps, down + up)


def _path(points: Sequence[Punt]) -> str:
    return " ".join(f"{'L' if number else 'M'}{point.x:g} {point.y:g}" for number, point in enumerate(points))
