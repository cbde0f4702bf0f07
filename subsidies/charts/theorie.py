"""The picture of a theory of change: SVG with attributes only (no inline style), the same on screen and on paper."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, tostring

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from subsidies.charts.graaf import LAYER, Graaf, Knoop, Verband
from subsidies.charts.indeling import (
    BREED,
    KLEIN,
    MERK,
    MERKEN_PER_RIJ,
    NAAM,
    REGEL,
    REGEL_KLEIN,
    RUIMTE,
    TUSSEN,
    Indeling,
    Plek,
    lay_out,
)
from subsidies.charts.letter import LETTER
from subsidies.statuses import CAUSAL, KnoopSoort, Onderbouwing

MOST = 150  # steps in one picture; the text has them all
# The tokens of tokens.css; a test keeps them the same.
INKT, INKT2, INKT3, LIJN_STERK = "#16202A", "#35424D", "#475561", "#66747F"
WIT, VLAK, PETROL, PETROL_VLAK = "#FFFFFF", "#F3F6F6", "#0A4A5C", "#E2EEF1"
OKER_TEKST, OKER_VLAK, ROOD, ROOD_VLAK = "#614000", "#FDF4DF", "#8F1D1A", "#FBEAE8"
BOXES: dict[str, dict[str, str]] = {
    KnoopSoort.ACTIVITEIT: {"fill": WIT, "stroke": LIJN_STERK, "stroke-width": "1.5"},
    KnoopSoort.OUTPUT: {"fill": WIT, "stroke": INKT, "stroke-width": "1.5"},
    KnoopSoort.TUSSENSTAP: {"fill": VLAK, "stroke": INKT, "stroke-width": "1.5", "rx": "14"},
    KnoopSoort.UITKOMST: {"fill": PETROL_VLAK, "stroke": PETROL, "stroke-width": "3"},
    KnoopSoort.IMPACT: {"fill": PETROL, "stroke": PETROL, "stroke-width": "1.5"},
}
SIDE = 4  # room for thick borders at the edges
LOOP = 36  # how far an arrow within a column bends out
PIL = (36, 24)


def heads() -> list[str]:
    """The heads of the columns, from left to right."""
    return [_("Activiteit"), _("Output"), _("Tussenstap"), _("Uitkomst"), _("Impact")]


def pictured(graaf: Graaf, most: int = MOST) -> Graaf:
    """The part of a graph that one picture holds: the columns on the right first, with what hangs on them."""
    if len(graaf.stappen) <= most:
        return graaf
    steps = sorted(graaf.stappen, key=lambda row: -LAYER[row.soort])[:most]
    kept = {row.sleutel for row in steps}
    links = [row for row in graaf.verbanden if all(end in kept for end in (row.van, row.naar))]
    links += [row for row in graaf.hangers if row.naar in kept or row.van in kept]
    sides = {row.aanname for row in links} | {end for row in links for end in (row.van, row.naar)}
    return Graaf(tuple(row for row in graaf.knopen if row.sleutel in kept | sides), tuple(links))


def picture(graaf: Graaf, *, titel: str) -> SafeString:
    """The SVG; its description counts what is drawn and says that the text holds the same."""
    return mark_safe(_Tekenaar(graaf).draw(titel))  # noqa: S308  built and escaped by ElementTree


@dataclass
class _Tekenaar:
    """Draws one graph: lines first, boxes over them, marks on top."""

    graaf: Graaf
    pills: list[tuple[float, float]] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)

    def draw(self, titel: str) -> str:
        """The whole picture as text."""
        plan = lay_out(self.graaf)
        loops = any(way[0].laag == way[-1].laag == len(CAUSAL) - 1 for _row, way in plan.wegen)
        width = plan.breedte + 2 * SIDE + (LOOP if loops else 0)
        svg = Element("svg", {"class": "theorie-beeld", "role": "img", "font-family": LETTER})
        svg.set("aria-labelledby", "theorie-titel theorie-uitleg")
        for tag, name, text in (("title", "theorie-titel", titel), ("desc", "theorie-uitleg", self._desc())):
            SubElement(svg, tag, {"id": name}).text = text
        for number, head in enumerate(heads()):
            self._head(svg, number * (BREED + TUSSEN), head)
        lines, boxes, marks = (SubElement(svg, "g") for _layer in range(3))
        self._links(lines, marks, plan)
        for column in plan.kolommen:
            for place in column:
                if place.knoop is not None:
                    self._box(boxes, place, place.knoop)
                    self._marks(marks, place)
        height = plan.hoogte + self._loose(svg, plan.hoogte)
        svg.set("viewBox", f"{-SIDE} 0 {width} {height}")
        svg.set("width", str(width))
        svg.set("height", str(height))
        return tostring(svg, encoding="unicode")

    def _desc(self) -> str:
        """What a listener needs to know of it."""
        counts = ", ".join(
            f"{head.lower()} {sum(row.soort == soort for row in self.graaf.stappen)}"
            for head, soort in zip(heads(), CAUSAL, strict=True)
        )
        return _(
            "Schema van links naar rechts, in vijf kolommen: %(kolommen)s. Aantal pijlen: %(aantal)s. Onder het"
            " schema staat dezelfde inhoud als tekst."
        ) % {"kolommen": counts, "aantal": len(self.graaf.paden)}

    def _head(self, svg: Element, x: int, text: str) -> None:
        _text(svg, x, 22, text, size=16, weight="700")
        SubElement(svg, "path", {"d": f"M{x} 35h{BREED}", "stroke": INKT, "stroke-width": "2", "fill": "none"})

    # Boxes

    def _box(self, parent: Element, place: Plek, row: Knoop) -> None:
        """One step: border by kind, code and owner, name, actors."""
        group = SubElement(parent, "g", {"class": "theorie-stap", "data-knoop": self.graaf.codes[row.sleutel]})
        x, y = place.x, place.y
        border = {"x": _n(x), "y": _n(y), "width": str(BREED), "height": _n(place.hoogte), **BOXES[row.soort]}
        if row in self.graaf.losse:
            border |= {"stroke-dasharray": "6 4", "stroke": ROOD}
        SubElement(group, "rect", border)
        if row.soort == KnoopSoort.OUTPUT:
            double = {
                "d": f"M{_n(x + 5)} {_n(y)}v{_n(place.hoogte)}",
                "stroke": border["stroke"],
                "stroke-width": "1.5",
            }
            SubElement(group, "path", double)
        is_full = row.soort == KnoopSoort.IMPACT
        left, base = x + 12, y + 9
        for line in place.kop:
            base += REGEL_KLEIN
            _text(group, left, base - 4, line, size=KLEIN, weight="400", colour=WIT if is_full else INKT3)
        for line in place.regels:
            base += REGEL
            _text(group, left, base - 5, line, size=NAAM, weight="600", colour=WIT if is_full else INKT)
        for line in place.voet:
            base += REGEL_KLEIN
            text = _text(group, left, base - 4, _("met "), size=KLEIN, weight="400", colour=WIT if is_full else INKT3)
            self._actors(text, line, row)

    def _actors(self, text: Element, line: str, row: Knoop) -> None:
        code = self.graaf.codes[row.sleutel]
        for number, actor in enumerate(line.split()):
            piece = SubElement(text, "tspan", {"data-knoop": actor, "data-verband": f"{actor} {code}"})
            piece.text = f"{', ' if number else ''}{actor}"
        self.shown |= set(line.split())

    def _marks(self, parent: Element, place: Plek) -> None:
        """Above a box, from right to left: a triangle for a risk, a pill for an assumption."""
        for number, (_link, side) in enumerate(reversed(place.merken)):
            row, column = divmod(number, MERKEN_PER_RIJ)
            right = place.x + BREED - column * (BREED / MERKEN_PER_RIJ)
            code, end = self.graaf.codes[side.sleutel], self.graaf.codes[place.knoop.sleutel] if place.knoop else ""
            group = SubElement(parent, "g", {"data-knoop": code, "data-verband": f"{code} {end}"})
            self.shown.add(code)
            bottom = place.y - 5 - row * MERK
            if side.soort == KnoopSoort.RISICO:
                triangle = {"d": f"M{_n(right - 35)} {_n(bottom - 20)}l10 19h-20z", "fill": ROOD_VLAK, "stroke": ROOD}
                SubElement(group, "path", {**triangle, "stroke-width": "1.5", "stroke-linejoin": "round"})
                _text(group, right - 22, bottom - 4, code, size=14, weight="700", colour=ROOD)
            else:
                self._pill(group, right - 20, bottom - 11, side)

    # Links

    def _links(self, lines: Element, marks: Element, plan: Indeling) -> None:
        starts = _spread(plan)
        for row, way in plan.wegen:
            aanname = self.graaf.op_sleutel.get(row.aanname)
            colour, dash = _line_look(aanname)
            codes = f"{self.graaf.codes[row.van]} {self.graaf.codes[row.naar]}"
            group = SubElement(lines, "g", {"data-verband": codes})
            curves = _loop(way) if way[0].laag == way[-1].laag else _curves(way, starts[row])
            look = {"fill": "none", "stroke": colour, "stroke-width": "1.75"} | (
                {"stroke-dasharray": dash} if dash else {}
            )
            SubElement(group, "path", {"d": _path(curves), **look})
            x, y = curves[-1][3]
            back = 9 if way[0].laag == way[-1].laag else -9
            SubElement(group, "path", {"d": f"M{_n(x)} {_n(y)}l{back} -4.5v9z", "fill": colour})
            if aanname is not None:
                pill = SubElement(marks, "g", {"data-knoop": self.graaf.codes[aanname.sleutel]})
                self.shown.add(self.graaf.codes[aanname.sleutel])
                self._pill(pill, *self._free_spot(curves), aanname)

    def _free_spot(self, curves: "list[Kromme]") -> tuple[float, float]:
        """Where the pill of a link goes: on its line, in a gap between columns, clear of other pills."""
        spots = [_point(curve, t) for curve in reversed(curves[::2]) for t in (0.5, 0.38, 0.62, 0.28, 0.72)]
        for x, y in spots:
            if all(abs(x - other_x) > PIL[0] or abs(y - other_y) > PIL[1] for other_x, other_y in self.pills):
                break
        else:
            x, y = spots[0]
        self.pills.append((x, y))
        return x, y

    def _pill(self, parent: Element, x: float, y: float, aanname: Knoop) -> None:
        """The code of an assumption; ochre or red while it is not supported."""
        colour, dash = _line_look(aanname)
        fill = {OKER_TEKST: OKER_VLAK, ROOD: ROOD_VLAK}.get(colour, WIT)
        code = self.graaf.codes[aanname.sleutel]
        width = max(PIL[0], 12 + 9 * len(code))
        shape = {"x": _n(x - width / 2), "y": _n(y - PIL[1] / 2), "width": str(width), "height": str(PIL[1])}
        look = {"rx": "12", "fill": fill, "stroke": colour, "stroke-width": "1.5"}
        SubElement(parent, "rect", shape | look | ({"stroke-dasharray": "4 2"} if dash else {}))
        text = _text(parent, x, y + 5, code, size=14, weight="700", colour=colour)
        text.set("text-anchor", "middle")

    # What hangs on nothing

    def _loose(self, svg: Element, top: int) -> int:
        """Codes that have no place in the columns, below them; gives the height that they take."""
        codes = [self.graaf.codes[row.sleutel] for row in self.graaf.knopen if not row.is_stap]
        codes = [code for code in codes if code not in self.shown]
        if not codes:
            return 0
        _text(svg, 0, top + 16, _("Nog nergens aan verbonden:"), size=NAAM, weight="600", colour=ROOD)
        for number, code in enumerate(codes):
            row, column = divmod(number, 20)
            text = _text(svg, column * 60, top + 40 + row * REGEL, code, size=NAAM, weight="700", colour=ROOD)
            text.set("data-knoop", code)
        return 40 + REGEL * -(-len(codes) // 20) + RUIMTE // 2


Punt = tuple[float, float]
Kromme = tuple[Punt, Punt, Punt, Punt]


def _n(value: float) -> str:
    """A number as short as it can be."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def _text(parent: Element, x: float, y: float, text: str, *, size: int, weight: str, colour: str = INKT) -> Element:
    attributes = {"x": _n(x), "y": _n(y), "font-size": str(size), "font-weight": weight, "fill": colour}
    element = SubElement(parent, "text", attributes)
    element.text = text
    return element


def _line_look(aanname: Knoop | None) -> tuple[str, str]:
    """Colour and dashes: solid while it is supported or assumes nothing."""
    if aanname is None or aanname.onderbouwing == Onderbouwing.ONDERBOUWD:
        return INKT2, ""
    return (ROOD, "2 4") if aanname.onderbouwing == Onderbouwing.WEERLEGD else (OKER_TEKST, "7 4")


def _spread(plan: Indeling) -> dict[Verband, float]:
    """Where each arrow leaves its box: several leave one below the other, in the order of where they go."""
    leaving: dict[int, list[tuple[float, Verband, Plek]]] = {}
    for row, way in plan.wegen:
        leaving.setdefault(id(way[0]), []).append((way[1].midden, row, way[0]))
    starts = {}
    for group in leaving.values():
        group.sort(key=lambda item: item[0])
        place = group[0][2]
        step = min(10.0, (place.hoogte - 12) / len(group))
        for number, (_y, row, _place) in enumerate(group):
            starts[row] = place.midden + (number - (len(group) - 1) / 2) * step
    return starts


def _curves(way: list[Plek], start: float) -> list[Kromme]:
    """From the right edge of the first box to the left edge of the last; straight through the places between."""
    curves: list[Kromme] = []
    x, y = float(way[0].x + BREED), start
    for place in way[1:]:
        end, half = float(place.x), (place.x - x) / 2
        curves.append(((x, y), (x + half, y), (end - half, place.midden), (end, place.midden)))
        x, y = float(place.x + BREED), place.midden
        if place is not way[-1]:
            curves.append(((end, y), (end, y), (x, y), (x, y)))
    return curves


def _loop(way: list[Plek]) -> list[Kromme]:
    """Within a column: out on the right, and back."""
    van, naar = way
    x, out = float(van.x + BREED), float(van.x + BREED + LOOP)
    down = 1 if naar.y > van.y else -1
    start, end = (place.midden + side * min(18, place.hoogte / 2 - 8) for place, side in ((van, down), (naar, -down)))
    return [((x, start), (out, start), (out, end), (x, end))]


def _path(curves: list[Kromme]) -> str:
    start = f"M{_n(curves[0][0][0])} {_n(curves[0][0][1])}"
    return start + "".join(f"C{' '.join(f'{_n(x)} {_n(y)}' for x, y in curve[1:])}" for curve in curves)


def _point(curve: Kromme, t: float) -> Punt:
    """The point of a curve at ``t`` from 0 to 1."""
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x = sum(weight * point[0] for weight, point in zip(weights, curve, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, curve, strict=True))
    return x, y
