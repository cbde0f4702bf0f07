"""Where everything stands in the picture: one column per kind of step, order within a column by barycentre.

A link over several columns passes each of them at a place of its own, so that no arrow runs behind a box. Pure: no ORM.
"""

from dataclasses import dataclass, field

from subsidies.charts.graaf import LAYER, Graaf, Knoop, Verband
from subsidies.charts.letter import wrap
from subsidies.statuses import CAUSAL

BREED, TUSSEN = 188, 66  # width of a box, and the gap between columns
BINNEN = BREED - 22  # room for text in a box
NAAM, REGEL = 15, 19  # size and line height of a name
KLEIN, REGEL_KLEIN = 13, 17
BOVEN = 64  # under the heads of the columns
RUIMTE = 26  # between two boxes
DOORGANG = 10  # height of a place where a link passes
MERK = 30  # height of a row of marks above a box
MERKEN_PER_RIJ = 4
SWEEPS = 6


@dataclass(eq=False)
class Plek:
    """A box, or the place where a link passes a column (``knoop`` is None)."""

    laag: int
    knoop: Knoop | None = None
    kop: list[str] = field(default_factory=list)
    regels: list[str] = field(default_factory=list)
    voet: list[str] = field(default_factory=list)
    merken: list[tuple[Verband, Knoop]] = field(default_factory=list)
    links: list["Plek"] = field(default_factory=list)
    rechts: list["Plek"] = field(default_factory=list)
    y: float = 0

    @property
    def x(self) -> int:
        """The left edge."""
        return self.laag * (BREED + TUSSEN)

    @property
    def merk_hoogte(self) -> int:
        """Room for what is drawn above the box."""
        return MERK * -(-len(self.merken) // MERKEN_PER_RIJ)

    @property
    def hoogte(self) -> int:
        """Height of the box alone."""
        if self.knoop is None:
            return DOORGANG
        small = (len(self.kop) + len(self.voet)) * REGEL_KLEIN
        return 18 + small + len(self.regels) * REGEL

    @property
    def nodig(self) -> int:
        """Height with what stands above it."""
        return self.hoogte + self.merk_hoogte

    @property
    def midden(self) -> float:
        """Where arrows arrive and leave."""
        return self.y + self.hoogte / 2


@dataclass(frozen=True)
class Indeling:
    """Columns of places from top to bottom, the places that each link passes, and the size of the whole."""

    kolommen: list[list[Plek]]
    wegen: list[tuple[Verband, list[Plek]]]
    breedte: int
    hoogte: int


def lay_out(graaf: Graaf) -> Indeling:
    """Give every step a place. Every node of the graph that is a step comes back once."""
    columns: list[list[Plek]] = [[] for _kind in CAUSAL]
    places: dict[str, Plek] = {}
    for row in graaf.stappen:
        place = _box(graaf, row)
        places[row.sleutel] = place
        columns[place.laag].append(place)
    ways = [(row, _way(columns, places[row.van], places[row.naar])) for row in graaf.paden]
    _order(columns)
    _place(columns)
    height = max((place.y + place.hoogte for column in columns for place in column), default=BOVEN + RUIMTE)
    width = len(CAUSAL) * (BREED + TUSSEN) - TUSSEN
    return Indeling(columns, ways, width, int(height) + RUIMTE)


def _box(graaf: Graaf, row: Knoop) -> Plek:
    """The box of a step: code and owner, name, actors below; what else hangs on it goes above."""
    hanging = graaf.hangt_aan.get(row.sleutel, [])
    actors = " ".join(graaf.codes[side.sleutel] for _link, side in hanging if side.soort == "actor")
    head = f"{graaf.codes[row.sleutel]} · {row.van or row.soort}"
    return Plek(
        LAYER[row.soort],
        row,
        kop=wrap(head, width=BINNEN, size=KLEIN, most=2),
        regels=wrap(row.naam, width=BINNEN, size=NAAM),
        voet=wrap(actors, width=BINNEN - 40, size=KLEIN),
        merken=[(link, side) for link, side in hanging if side.soort != "actor"],
    )


def _way(columns: list[list[Plek]], van: Plek, naar: Plek) -> list[Plek]:
    """The places of one link from left to right; those in between are made here."""
    way = [van]
    for layer in range(van.laag + 1, naar.laag):
        place = Plek(layer)
        columns[layer].append(place)
        way.append(place)
    way.append(naar)
    if van.laag != naar.laag:
        for left, right in zip(way, way[1:], strict=False):
            left.rechts.append(right)
            right.links.append(left)
    return way


def _order(columns: list[list[Plek]]) -> None:
    """Sort each column by the mean place of its neighbours, from the left and from the right, some times."""
    for sweep in range(SWEEPS):
        to_right = sweep % 2 == 0
        for column in columns if to_right else reversed(columns):
            rank = {id(place): number for other in columns for number, place in enumerate(other)}
            _sort(column, rank, to_right=to_right)


def _sort(column: list[Plek], rank: dict[int, int], *, to_right: bool) -> None:
    def weight(place: Plek) -> float:
        near = place.links if to_right else place.rechts
        if not near:
            return float(rank[id(place)])
        return sum(rank[id(other)] for other in near) / len(near)

    column.sort(key=weight)


def _place(columns: list[list[Plek]]) -> None:
    """Heights: stacked first, then each column moves towards its neighbours without changing its order."""
    for column in columns:
        y = float(BOVEN)
        for place in column:
            place.y = y + place.merk_hoogte
            y = place.y + place.hoogte + RUIMTE
    for sweep in range(SWEEPS):
        to_right = sweep % 2 == 1
        for column in columns if to_right else reversed(columns):
            _settle(column, [_wish(place, to_right=to_right) for place in column])
    top = min((place.y - place.merk_hoogte for column in columns for place in column), default=BOVEN)
    for column in columns:
        for place in column:
            place.y = round(place.y - top + BOVEN)


def _wish(place: Plek, *, to_right: bool) -> float:
    """The top edge that would put this place level with its neighbours."""
    near = (place.links if to_right else place.rechts) or place.links or place.rechts
    if not near:
        return place.y
    return sum(other.midden for other in near) / len(near) - place.hoogte / 2


def _settle(column: list[Plek], wishes: list[float]) -> None:
    """As near to the wishes as the order and the gaps allow (pool adjacent violators)."""
    offsets: list[float] = []
    total = 0.0
    for place in column:
        total += place.merk_hoogte
        offsets.append(total)
        total += place.hoogte + RUIMTE
    blocks: list[tuple[float, int]] = []
    for wish, offset in zip(wishes, offsets, strict=True):
        mean, count = wish - offset, 1
        while blocks and blocks[-1][0] > mean:
            other, size = blocks.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        blocks.append((mean, count))
    starts = [mean for mean, count in blocks for _place in range(count)]
    for place, start, offset in zip(column, starts, offsets, strict=True):
        place.y = start + offset
