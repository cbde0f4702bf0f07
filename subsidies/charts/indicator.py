"""The line chart of an indicator: what was planned against what came, in two cuts (vormgeving: Charts)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from documents.dutch import number

Stand = tuple[int, Decimal]  # year, value


@dataclass(frozen=True)
class Punt:
    """A point, in pixels."""

    x: float
    y: float


@dataclass(frozen=True)
class Bijschrift:
    """Words in the picture; ``soort`` is the class, ``anker`` start, middle or end."""

    x: float
    y: float
    tekst: str
    soort: str
    anker: str = "start"


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
    low, high = _span([value for _jaar, value in (*planned, *reached)], cut.stappen)
    inner = cut.breedte - cut.links - cut.rechts

    def place(row: Stand) -> Punt:
        share = (row[0] - first) / (last - first) if last > first else 0.5
        height = float((row[1] - low) / (high - low))
        return Punt(
            round(cut.links + share * inner, 1),
            round(cut.hoogte - cut.onder - height * (cut.hoogte - cut.boven - cut.onder), 1),
        )

    words: list[Bijschrift] = []
    ticks = []
    for step in range(cut.stappen + 1):
        value = low + (high - low) * step / cut.stappen
        y = place((first, value)).y
        ticks.append(y)
        words.append(Bijschrift(cut.links - 8, y + 5, f"{_said(value)}{suffix}", "as", "end"))
    shown = range(first, last + 1) if cut.is_breed or last - first < 4 else sorted({first, (first + last) // 2, last})
    words += [Bijschrift(place((jaar, low)).x, cut.hoogte - 8, str(jaar), "as", "middle") for jaar in shown]
    words += _labels(cut, begin, planned, reached, place, suffix)
    return Grafiek(
        cut.naam,
        cut.breedte,
        cut.hoogte,
        cut.links,
        cut.breedte - cut.rechts,
        tuple(ticks),
        tuple(words),
        tuple(place(row) for row in planned),
        tuple(place(row) for row in reached),
    )


def _labels(
    cut: _Snede,
    begin: Stand | None,
    planned: list[Stand],
    reached: list[Stand],
    place: Callable[[Stand], Punt],
    suffix: str,
) -> list[Bijschrift]:
    """The baseline, the last value and the last target, each at its point; the small cut names them on top."""
    words: list[Bijschrift] = []
    last = reached[-1] if reached and reached[-1] != begin else None
    goal = planned[-1] if planned and planned[-1] != begin else None
    if not cut.is_breed:
        if last:
            words.append(
                Bijschrift(4, 16, _("%(waarde)s behaald in %(jaar)s") % _facts(last, suffix), "behaald", "start")
            )
        if goal:
            words.append(Bijschrift(4, 35, _("%(waarde)s doel in %(jaar)s") % _facts(goal, suffix), "gepland", "start"))
        return words
    if begin:
        point = place(begin)
        words.append(Bijschrift(point.x + 4, point.y - 28, _("%(waarde)s beginstand") % _facts(begin, suffix), "begin"))
    if goal:
        point = place(goal)
        words.append(Bijschrift(point.x + 12, point.y + 5, _("%(waarde)s doel") % _facts(goal, suffix), "gepland"))
    if last:
        point = place(last)
        close = goal is not None and last[0] == goal[0] and abs(place(goal).y - point.y) < 20
        below = point.y + (24 if close else 16)
        words.append(Bijschrift(point.x + 12, below, _("%(waarde)s behaald") % _facts(last, suffix), "behaald"))
        same = next((row for row in planned if row[0] == last[0] and row != goal and row != begin), None)
        if same is not None and abs(place(same).y - point.y) > 8:
            there = place(same)
            words.append(
                Bijschrift(there.x - 8, there.y - 12, _("%(waarde)s gepland") % _facts(same, suffix), "begin", "end")
            )
    return words


def _facts(row: Stand, suffix: str) -> dict[str, object]:
    return {"waarde": f"{_said(row[1])}{suffix}", "jaar": row[0]}


def _span(values: Sequence[Decimal], steps: int) -> tuple[Decimal, Decimal]:
    """From 0 (or a round number below the lowest) to a round number, so that each of ``steps`` is round."""
    low, high = min(Decimal(0), *values), max(Decimal(0), *values)
    width = (high - low) / steps or Decimal(1)
    size = Decimal(10) ** (width.adjusted())
    step = next(size * factor for factor in (1, 2, Decimal("2.5"), 5, 10, 20) if size * factor >= width)
    if low < 0:
        low = -step * (-low / step).to_integral_value(rounding="ROUND_CEILING")
        steps_up = (high / step).to_integral_value(rounding="ROUND_CEILING")
        steps = max(steps, int(steps_up - low / step))
        return low, low + step * steps
    return Decimal(0), step * steps


def _path(points: Sequence[Punt]) -> str:
    return " ".join(f"{'L' if number else 'M'}{point.x:g} {point.y:g}" for number, point in enumerate(points))
