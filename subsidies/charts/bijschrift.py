"""Words in a line chart: each beside its point, clear of lines, points and other words. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, hypot

from subsidies.charts.letter import text_width

AS, NADRUK = 15, 17  # pixels: words in general, and what was reached
POINT = 7  # a point reaches so far
OUTSIDE, ON_WORDS, ON_LINE = 100, 10, 1  # how bad each is
# Where words may stand from their point, the best first: x, y of the base line, anchor.
AT_POINT = (
    (12, 5, "start"),
    (12, 23, "start"),
    (12, -13, "start"),
    (0, -15, "middle"),
    (0, 27, "middle"),
    (-12, -10, "end"),
    (-12, 20, "end"),
    (-12, 5, "end"),
)
FURTHER = tuple((x, y, anchor) for y in (-30, 38, -46, 54) for x, anchor in ((10, "start"), (-10, "end")))
PLACES = (*AT_POINT, *FURTHER)
ABOVE_OR_BELOW = (*AT_POINT[3:7], *AT_POINT[1:3], *FURTHER, AT_POINT[0], AT_POINT[7])


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
class Vak:
    """A rectangle, in pixels."""

    links: float
    boven: float
    rechts: float
    onder: float

    def hits(self, other: "Vak") -> bool:
        """Whether the two share room."""
        across = self.links < other.rechts and other.links < self.rechts
        return across and self.boven < other.onder and other.boven < self.onder

    def holds(self, point: Punt) -> bool:
        """Whether the point is in it."""
        return self.links < point.x < self.rechts and self.boven < point.y < self.onder


def room_of(words: Bijschrift) -> Vak:
    """The room that words take."""
    size = NADRUK if words.soort == "behaald" else AS
    width = text_width(words.tekst, size)
    left = words.x - {"start": 0.0, "middle": width / 2, "end": width}[words.anker]
    return Vak(left - 2, words.y - size * 0.75, left + width + 2, words.y + size * 0.25)


class Zetter:
    """Puts words into a picture of this size, one after the other."""

    def __init__(
        self, breedte: float, hoogte: float, lijnen: Sequence[Sequence[Punt]], woorden: Sequence[Bijschrift]
    ) -> None:
        self._picture = Vak(0, 0, breedte, hoogte)
        self._steps = [step for line in lijnen for pair in pairwise(line) for step in _steps(*pair)]
        points = [Vak(p.x - POINT, p.y - POINT, p.x + POINT, p.y + POINT) for line in lijnen for p in line]
        self._taken = [*points, *map(room_of, woorden)]

    def put(self, point: Punt, tekst: str, soort: str, places: Sequence[tuple[int, int, str]] = PLACES) -> Bijschrift:
        """The words at the first place that is free, else at the least bad one."""
        best = min(self._options(point, tekst, soort, places), key=self._cost)
        self._taken.append(room_of(best))
        return best

    def put_if_free(self, point: Punt, tekst: str, soort: str) -> list[Bijschrift]:
        """The words above or below the point; none where no place is free: the table says it as well."""
        options = self._options(point, tekst, soort, ABOVE_OR_BELOW)
        found = next(([words] for words in options if not self._cost(words)), [])
        self._taken += map(room_of, found)
        return found

    @staticmethod
    def _options(point: Punt, tekst: str, soort: str, places: Sequence[tuple[int, int, str]]) -> list[Bijschrift]:
        return [Bijschrift(round(point.x + x, 1), round(point.y + y, 1), tekst, soort, a) for x, y, a in places]

    def _cost(self, words: Bijschrift) -> int:
        room, picture = room_of(words), self._picture
        outside = room.links < picture.links or room.rechts > picture.rechts
        outside = outside or room.boven < picture.boven or room.onder > picture.onder
        over = sum(room.hits(other) for other in self._taken)
        crossed = sum(map(room.holds, self._steps))
        return OUTSIDE * outside + ON_WORDS * over + ON_LINE * crossed


def _steps(one: Punt, other: Punt) -> list[Punt]:
    """The line between two points as points at most three pixels apart."""
    count = max(1, ceil(hypot(other.x - one.x, other.y - one.y) / 3))
    return [
        Punt(one.x + (other.x - one.x) * at / count, one.y + (other.y - one.y) * at / count) for at in range(count + 1)
    ]
