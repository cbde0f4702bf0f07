"""The theory of change as nested text ("komt door …"), from the same graph as the picture. Pure: no ORM.

Given as a flat row of pieces that open and close lists: a template walks it without recursion, however deep it is.
"""

from dataclasses import dataclass, field
from typing import Literal

from subsidies.charts.graaf import IMPACT, LAYER, Graaf, Knoop, Verband

DEEPEST = 8  # lists in lists; what lies deeper gets a place of its own below


@dataclass(frozen=True)
class Regel:
    """A node at its place: how it leads to the node above it, and what hangs on it."""

    knoop: Knoop
    code: str
    verband: Verband | None = None
    aanname: Knoop | None = None
    aanname_code: str = ""
    hangers: list[tuple[Verband, Knoop, str]] = field(default_factory=list)
    oorzaken: int = 0
    elders: Literal["", "boven", "onder"] = ""  # its causes stand above, or below in a list of their own


@dataclass(frozen=True)
class Stuk:
    """One piece: ``open`` or ``dicht`` of a list, ``regel`` with its line, ``einde`` of that line."""

    wat: Literal["open", "regel", "einde", "dicht"]
    regel: Regel | None = None


@dataclass(frozen=True)
class Tekst:
    """Everything: from each impact back, and then the steps without a path to one."""

    verbonden: list[Stuk]
    los: list[Stuk]


def text_of(graaf: Graaf) -> Tekst:
    """Every node once with its causes, every link once."""
    writer = _Writer(graaf)
    connected = writer.write([row for row in graaf.stappen if row.soort == IMPACT])
    loose: list[Stuk] = []
    leading = {row.van for row in graaf.paden}
    for row in sorted(graaf.stappen, key=lambda row: (row.sleutel in leading, -LAYER[row.soort])):
        if row.sleutel not in writer.written:
            loose += writer.write([row])
    return Tekst(connected, loose)


class _Writer:
    """Walks the graph once, depth first and without recursion."""

    def __init__(self, graaf: Graaf) -> None:
        self.graaf = graaf
        self.written: set[str] = set()

    def write(self, roots: list[Knoop]) -> list[Stuk]:
        """The pieces of these nodes and all that leads to them."""
        pieces: list[Stuk] = []
        while roots := [row for row in roots if row.sleutel not in self.written]:
            later: list[Knoop] = []
            pieces += [Stuk("open")]
            todo: list[tuple[Stuk | Verband | Knoop, int]] = [(row, 1) for row in reversed(roots)]
            while todo:
                self._step(*todo.pop(), pieces, todo, later)
            pieces += [Stuk("dicht")]
            roots = later
        return pieces

    def _step(
        self,
        item: Stuk | Verband | Knoop,
        depth: int,
        pieces: list[Stuk],
        todo: list[tuple[Stuk | Verband | Knoop, int]],
        later: list[Knoop],
    ) -> None:
        """Write one piece; what comes after it goes on the pile."""
        if isinstance(item, Stuk):
            pieces.append(item)
            return
        link, node = (item, self.graaf.op_sleutel[item.van]) if isinstance(item, Verband) else (None, item)
        if link is None and node.sleutel in self.written:
            return
        causes = self.graaf.oorzaken.get(node.sleutel, [])
        is_new = node.sleutel not in self.written
        elders: Literal["", "boven", "onder"] = "" if is_new else "boven"
        if is_new and causes and depth >= DEEPEST:
            later.append(node)
            elders = "onder"
        elif is_new:
            self.written.add(node.sleutel)
        pieces.append(Stuk("regel", self._line(node, link, len(causes), elders, is_new=is_new)))
        if elders or not causes or not is_new:
            pieces.append(Stuk("einde"))
            return
        pieces.append(Stuk("open"))
        todo += [(Stuk("einde"), depth), (Stuk("dicht"), depth)]
        todo += [(row, depth + 1) for row in reversed(causes)]

    def _line(
        self, node: Knoop, link: Verband | None, causes: int, elders: Literal["", "boven", "onder"], *, is_new: bool
    ) -> Regel:
        graaf = self.graaf
        hanging = graaf.hangt_aan.get(node.sleutel, []) if is_new and elders != "onder" else []
        return Regel(
            knoop=node,
            code=graaf.codes[node.sleutel],
            verband=link,
            aanname=graaf.op_sleutel[link.aanname] if link and link.aanname else None,
            aanname_code=graaf.codes[link.aanname] if link and link.aanname else "",
            hangers=[(row, side, graaf.codes[side.sleutel]) for row, side in hanging],
            oorzaken=causes,
            elders=elders,
        )
