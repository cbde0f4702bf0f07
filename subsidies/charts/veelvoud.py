"""Small multiples: the same small chart for each alliance, years on one axis and a scale on the other. Pure: no ORM."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

BREED, HOOG = 220, 96
LINKS, RECHTS, BOVEN, ONDER = 34, 14, 14, 24


@dataclass(frozen=True)
class Stip:
    """One year that has a score; ``y`` is higher for a lower score, as SVG counts."""

    x: float
    y: float
    jaar: int
    score: int


@dataclass(frozen=True)
class Streep:
    """One step of the scale."""

    y: float
    woord: str

    @property
    def woord_y(self) -> float:
        """Where its word stands."""
        return self.y + 5


@dataclass(frozen=True)
class Klein:
    """One chart, with its words."""

    titel: str
    beschrijving: str
    strepen: tuple[Streep, ...]
    jaren: tuple[tuple[float, int], ...]
    stippen: tuple[Stip, ...]
    breedte: int = BREED
    hoogte: int = HOOG
    links: int = LINKS
    rechts: int = BREED - RECHTS

    @property
    def pad(self) -> str:
        """The line through the years that have a score; it breaks where a year has none."""
        years = [jaar for _x, jaar in self.jaren]
        found, before = [], None
        for stip in self.stippen:
            joined = before is not None and years.index(stip.jaar) == years.index(before) + 1
            found.append(f"{'L' if joined else 'M'}{stip.x:g} {stip.y:g}")
            before = stip.jaar
        return " ".join(found)


def draw_small(titel: str, scores: Mapping[int, int | None], jaren: Sequence[int], woorden: Mapping[int, str]) -> Klein:
    """The chart of one alliance. ``jaren`` and ``woorden`` (score -> word) are those of all, so that charts compare."""
    low, high = min(woorden), max(woorden)
    first, last = min(jaren), max(jaren)

    def x(jaar: int) -> float:
        share = (jaar - first) / (last - first) if last > first else 0.5
        return round(LINKS + 8 + share * (BREED - LINKS - RECHTS - 16), 1)

    def y(score: int) -> float:
        return round(HOOG - ONDER - (score - low) / (high - low) * (HOOG - BOVEN - ONDER), 1)

    dots = tuple(Stip(x(jaar), y(score), jaar, score) for jaar in jaren if (score := scores.get(jaar)) is not None)
    said = ", ".join(
        f"{jaar}: {woorden[score]}" if (score := scores.get(jaar)) is not None else _("%(jaar)s: geen") % {"jaar": jaar}
        for jaar in jaren
    )
    marks = tuple(Streep(y(score), woorden[score]) for score in (low, high))
    return Klein(titel, said, marks, tuple((x(jaar), jaar) for jaar in jaren), dots)
