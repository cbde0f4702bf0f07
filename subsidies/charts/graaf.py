"""The theory of change as a graph: nodes, links, codes and the rules that hold for it. Pure: no ORM.

Picture, text, comparison and checks are all made from this one object, so they cannot tell different stories.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from django.utils.translation import gettext as _

from subsidies.statuses import CAUSAL, KNOOP_LETTER, KnoopSoort, Onderbouwing

LAYER = {soort.value: number for number, soort in enumerate(CAUSAL)}
IMPACT = KnoopSoort.IMPACT.value
AANNAME = KnoopSoort.AANNAME.value


@dataclass(frozen=True)
class Knoop:
    """A node; ``sleutel`` is the same in every version."""

    sleutel: str
    soort: str
    naam: str
    omschrijving: str = ""
    van: str = ""
    onderbouwing: str = ""
    kosten: Decimal | None = None
    indicatoren: tuple[tuple[int, str], ...] = ()  # id and name
    pk: int = 0

    @property
    def is_stap(self) -> bool:
        """Whether it is a step on the way; otherwise it hangs on one."""
        return self.soort in LAYER

    @property
    def soort_woord(self) -> str:
        """Its kind in words."""
        return str(KnoopSoort(self.soort).label)

    @property
    def onderbouwing_woord(self) -> str:
        """How well it is supported, in words; unknown is not shown yet."""
        return str(Onderbouwing(self.onderbouwing or Onderbouwing.NIET_AANGETOOND).label)


@dataclass(frozen=True)
class Verband:
    """A link between the keys of two nodes, with its reason and the key of the assumption under it."""

    van: str
    naar: str
    reden: str = ""
    aanname: str = ""
    pk: int = 0


@dataclass(frozen=True)
class Probleem:
    """What is not right, as a sentence, and the node that it is about (empty: the whole)."""

    zin: str
    sleutel: str = ""


@dataclass(frozen=True)
class Graaf:
    """All nodes in their order, and all links."""

    knopen: tuple[Knoop, ...]
    verbanden: tuple[Verband, ...]

    @cached_property
    def op_sleutel(self) -> dict[str, Knoop]:
        """Nodes by key."""
        return {knoop.sleutel: knoop for knoop in self.knopen}

    @cached_property
    def codes(self) -> dict[str, str]:
        """The code of every node: a letter for the kind, and its place among its kind."""
        seen: defaultdict[str, int] = defaultdict(int)
        codes = {}
        for knoop in self.knopen:
            seen[knoop.soort] += 1
            codes[knoop.sleutel] = f"{KNOOP_LETTER[KnoopSoort(knoop.soort)]}{seen[knoop.soort]}"
        return codes

    @cached_property
    def stappen(self) -> tuple[Knoop, ...]:
        """The nodes on the way to impact."""
        return tuple(knoop for knoop in self.knopen if knoop.is_stap)

    @cached_property
    def paden(self) -> tuple[Verband, ...]:
        """The links between steps."""
        return tuple(row for row in self.verbanden if self._is_stap(row.van) and self._is_stap(row.naar))

    @cached_property
    def hangers(self) -> tuple[Verband, ...]:
        """The other links: what an actor, assumption or risk hangs on."""
        paths = set(self.paden)
        return tuple(row for row in self.verbanden if row not in paths)

    @cached_property
    def oorzaken(self) -> dict[str, list[Verband]]:
        """Of every step the links that lead to it, by layer from the right and by code."""
        found: defaultdict[str, list[Verband]] = defaultdict(list)
        place = {knoop.sleutel: number for number, knoop in enumerate(self.knopen)}
        for row in sorted(self.paden, key=lambda row: (-LAYER[self.op_sleutel[row.van].soort], place[row.van])):
            found[row.naar].append(row)
        return dict(found)

    @cached_property
    def hangt_aan(self) -> dict[str, list[tuple[Verband, Knoop]]]:
        """Of every step what hangs on it, in the order of the nodes."""
        found: defaultdict[str, list[tuple[Verband, Knoop]]] = defaultdict(list)
        place = {knoop.sleutel: number for number, knoop in enumerate(self.knopen)}
        pairs = [(row, *self._ends(row)) for row in self.hangers]
        for row, side, step in sorted(pairs, key=lambda pair: place[pair[1].sleutel]):
            found[step.sleutel].append((row, side))
        return dict(found)

    @cached_property
    def losse(self) -> tuple[Knoop, ...]:
        """Nodes without a path to impact: steps that lead nowhere, and what hangs on nothing."""
        reached = self._reaches(row.sleutel for row in self.stappen if row.soort == IMPACT)
        used = {row.aanname for row in self.paden} | {self._ends(row)[0].sleutel for row in self.hangers}
        return tuple(row for row in self.knopen if row.sleutel not in (reached if row.is_stap else used))

    def naam(self, sleutel: str) -> str:
        """Code and name of a node, as they stand in a sentence."""
        return f"{self.codes[sleutel]} {self.op_sleutel[sleutel].naam}"

    def leads_to(self, van: str, naar: str) -> bool:
        """Whether a path of links goes from ``van`` to ``naar``."""
        return self._is_stap(van) and van in self._reaches([naar])

    def _reaches(self, ends: Iterable[str]) -> set[str]:
        """All steps from which a path goes to one of ``ends``."""
        todo, reached = list(ends), set[str]()
        while todo:
            key = todo.pop()
            if key not in reached:
                reached.add(key)
                todo += [row.van for row in self.oorzaken.get(key, ())]
        return reached

    def _is_stap(self, sleutel: str) -> bool:
        return self.op_sleutel[sleutel].is_stap

    def _ends(self, row: Verband) -> tuple[Knoop, Knoop]:
        """What hangs, and the node on which it hangs."""
        van, naar = self.op_sleutel[row.van], self.op_sleutel[row.naar]
        return (naar, van) if van.is_stap else (van, naar)


def link_refusal(graaf: Graaf, row: Verband) -> str:
    """Why this link may not be added to the graph, as a sentence; empty when it may."""
    van, naar = graaf.op_sleutel.get(row.van), graaf.op_sleutel.get(row.naar)
    if van is None or naar is None:
        return _("Een verband loopt tussen twee stappen van deze versie. Kies ze uit de lijst.")
    if van == naar:
        return _("Een stap kan niet naar zichzelf leiden. Kies twee verschillende stappen.")
    if any({other.van, other.naar} == {row.van, row.naar} for other in graaf.verbanden):
        return _("Tussen %(van)s en %(naar)s loopt al een verband. Wijzig dat verband.") % _names(graaf, row)
    return _kind_refusal(graaf, row, van, naar) or _back_refusal(graaf, row, van, naar) or _circle_refusal(graaf, row)


def assumption_refusal(graaf: Graaf, row: Verband) -> str:
    """Why the assumption of this link is none, as a sentence; empty when it is one."""
    if not row.aanname:
        return ""
    node = graaf.op_sleutel.get(row.aanname)
    if node is None or node.soort != AANNAME:
        return _("Kies bij een verband alleen een aanname van deze versie.")
    if not graaf.op_sleutel[row.van].is_stap:
        return _("Een aanname hoort bij een verband tussen twee stappen.")
    return ""


def _names(graaf: Graaf, row: Verband) -> dict[str, str]:
    return {"van": graaf.naam(row.van), "naar": graaf.naam(row.naar)}


def _kind_refusal(graaf: Graaf, row: Verband, van: Knoop, naar: Knoop) -> str:
    """Steps lead to steps; the others hang on a step."""
    if naar.is_stap:
        return ""
    if van.is_stap:
        return _("%(naar)s is geen stap. Kies haar als begin van het verband: zij hangt aan een stap.") % _names(
            graaf, row
        )
    return _("%(van)s hangt aan een stap: een activiteit, output, tussenstap, uitkomst of impact.") % _names(graaf, row)


def _back_refusal(graaf: Graaf, row: Verband, van: Knoop, naar: Knoop) -> str:
    """A link goes on to the right, or stays in its column."""
    if not (van.is_stap and naar.is_stap) or LAYER[naar.soort] >= LAYER[van.soort]:
        return ""
    words = {**_names(graaf, row), "soort_van": van.soort_woord, "soort_naar": naar.soort_woord}
    return _("Een verband gaat niet terug: van %(soort_van)s naar %(soort_naar)s kan niet. Draai het om.") % words


def _circle_refusal(graaf: Graaf, row: Verband) -> str:
    if not graaf.leads_to(row.naar, row.van):
        return ""
    return _("Zo ontstaat een kring: %(naar)s leidt al naar %(van)s.") % _names(graaf, row)


def links_refused(graaf: Graaf) -> list[Probleem]:
    """What the rules do not allow in a graph as it stands: every wrong link, and the first circle."""
    found = []
    for row in graaf.verbanden:
        van, naar = graaf.op_sleutel[row.van], graaf.op_sleutel[row.naar]
        sentence = _kind_refusal(graaf, row, van, naar) or _back_refusal(graaf, row, van, naar)
        sentence = sentence or assumption_refusal(graaf, row)
        if sentence:
            found.append(Probleem(sentence, row.van))
    circle = in_circle(graaf)
    if circle and not found:
        names = ", ".join(graaf.codes[key] for key in circle)
        found.append(Probleem(_("Deze stappen vormen een kring: %(namen)s.") % {"namen": names}, circle[0]))
    return found


def in_circle(graaf: Graaf) -> list[str]:
    """The steps that stand in a circle or before one (by Kahn's algorithm); empty when there is none."""
    waiting = {row.sleutel: len(graaf.oorzaken.get(row.sleutel, ())) for row in graaf.stappen}
    effects: defaultdict[str, list[str]] = defaultdict(list)
    for row in graaf.paden:
        effects[row.van].append(row.naar)
    free = [key for key, count in waiting.items() if not count]
    while free:
        key = free.pop()
        del waiting[key]
        for effect in effects[key]:
            waiting[effect] -= 1
            if not waiting[effect]:
                free.append(effect)
    return list(waiting)


def problems(graaf: Graaf) -> list[Probleem]:
    """What stands in the way of establishing, as sentences in the order of the nodes."""
    found = []
    if not any(row.soort == IMPACT for row in graaf.stappen):
        found.append(Probleem(_("Er is nog geen impact. Voeg toe welke verandering u uiteindelijk wilt.")))
    for row in graaf.losse:
        if row.is_stap:
            sentence = _("%(naam)s leidt nog niet tot een impact. Voeg een verband toe.")
        else:
            sentence = _("%(naam)s hangt nog nergens aan. Verbind haar met een stap.")
        found.append(Probleem(sentence % {"naam": graaf.naam(row.sleutel)}, row.sleutel))
    return found
