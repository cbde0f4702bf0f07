"""The graph of a theory of change, its picture and its text: both hold everything, and the rules hold."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from subsidies.charts import theorie
from subsidies.charts.delen import seven_parts
from subsidies.charts.graaf import Graaf, Knoop, Verband, in_circle, link_refusal, links_refused, problems
from subsidies.charts.indeling import BINNEN, lay_out
from subsidies.charts.letter import text_width, wrap
from subsidies.charts.tekst import text_of
from subsidies.charts.theorie import picture, pictured
from subsidies.charts.vergelijking import compare
from subsidies.statuses import KnoopSoort

KINDS = [kind.value for kind in KnoopSoort]
SIGNS = st.characters(codec="utf-8", exclude_categories=["C"])


def graph(kinds: dict[str, str], *links: tuple[str, ...]) -> Graaf:
    """A graph of keys with kinds, and links (from, to, perhaps an assumption)."""
    return Graaf(
        tuple(Knoop(key, soort, f"Naam {key}") for key, soort in kinds.items()),
        tuple(Verband(link[0], link[1], aanname=link[2] if len(link) > 2 else "") for link in links),
    )


@st.composite
def graphs(draw: st.DrawFn, *, checked: bool = True) -> Graaf:
    """Any graph; ``checked``: only with links that the rules allow."""
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=14))
    names = st.text(SIGNS, min_size=1, max_size=200)
    graaf = Graaf(tuple(Knoop(f"k{number}", soort, draw(names)) for number, soort in enumerate(kinds)), ())
    if not kinds:
        return graaf
    ends = st.integers(0, len(kinds) - 1)
    for van, naar in draw(st.lists(st.tuples(ends, ends), max_size=25)):
        row = Verband(f"k{van}", f"k{naar}")
        if van != naar and (not checked or not link_refusal(graaf, row)):
            graaf = Graaf(graaf.knopen, (*graaf.verbanden, row))
    return graaf


def marks(markup: str, attribute: str) -> list[str]:
    """Every value of this attribute, in order."""
    return [found for found in re.findall(rf'{attribute}="([^"]*)"', markup) if found]


def written(graaf: Graaf) -> str:
    """The text equivalent as HTML."""
    tekst = text_of(graaf)
    return "".join(
        render_to_string("subsidies/theorie_tekst.html", {"stukken": pieces}) for pieces in (tekst.verbonden, tekst.los)
    )


@given(graphs())
@hypothesis_settings(deadline=None, max_examples=60)
def test_every_step_stands_once_in_the_layout_and_keeps_its_column(graaf: Graaf) -> None:
    plan = lay_out(graaf)
    boxes = [place for column in plan.kolommen for place in column if place.knoop]

    assert sorted(place.knoop.sleutel for place in boxes if place.knoop) == sorted(row.sleutel for row in graaf.stappen)
    for column in plan.kolommen:
        for above, below in zip(column, column[1:], strict=False):
            assert above.y + above.hoogte <= below.y - below.merk_hoogte
    assert all(place.y >= 0 and place.y + place.hoogte <= plan.hoogte for place in boxes)


@given(graphs())
@hypothesis_settings(deadline=None, max_examples=60)
def test_picture_and_text_hold_every_node_and_link(graaf: Graaf) -> None:
    svg, text = picture(graaf, titel="Proef"), written(graaf)
    codes = set(graaf.codes.values())
    links = {f"{graaf.codes[row.van]} {graaf.codes[row.naar]}" for row in graaf.verbanden}
    hanging = {graaf.codes[row.van] for row in graaf.hangers}

    ElementTree.fromstring(svg)
    assert set(marks(svg, "data-knoop")) == codes
    assert set(marks(svg, "data-verband")) == links
    assert set(marks(text, "data-knoop")) == {graaf.codes[row.sleutel] for row in graaf.stappen} | hanging
    for row in graaf.stappen:
        assert marks(text, "id").count(f"stap-{graaf.codes[row.sleutel]}") == 1
    assert len(marks(text, "data-knoop")) >= len(graaf.paden) + len(hanging)


@given(graphs())
@hypothesis_settings(deadline=None, max_examples=60)
def test_text_names_each_link_exactly_once_and_closes_what_it_opens(graaf: Graaf) -> None:
    tekst = text_of(graaf)
    pieces = [*tekst.verbonden, *tekst.los]
    links = [piece.regel.verband for piece in pieces if piece.regel and piece.regel.verband]

    assert sorted((row.van, row.naar) for row in links) == sorted((row.van, row.naar) for row in graaf.paden)
    for opened, closed in (("open", "dicht"), ("regel", "einde")):
        assert sum(piece.wat == opened for piece in pieces) == sum(piece.wat == closed for piece in pieces)


@pytest.mark.slow
@given(graphs(checked=False))
@hypothesis_settings(deadline=None, max_examples=100)
def test_no_circle_is_accepted(graaf: Graaf) -> None:
    if in_circle(graaf):
        assert links_refused(graaf)
    if not links_refused(graaf):
        assert in_circle(graaf) == []


@given(graphs())
@hypothesis_settings(deadline=None, max_examples=60)
def test_what_was_built_by_the_rules_breaks_none(graaf: Graaf) -> None:
    assert links_refused(graaf) == []


@given(graphs())
@hypothesis_settings(deadline=None, max_examples=40)
def test_a_graph_does_not_differ_from_itself(graaf: Graaf) -> None:
    assert compare(graaf, graaf).is_leeg
    assert compare(graaf, graaf).zin == "geen verschil"


@given(graphs(), graphs())
@hypothesis_settings(deadline=None, max_examples=40)
def test_what_is_more_one_way_is_less_the_other_way(one: Graaf, other: Graaf) -> None:
    there, back = compare(one, other), compare(other, one)

    assert [row.naam for row in there.erbij] == [row.naam for row in back.eraf]
    assert [row.naam for row in there.verbanden_erbij] == [row.naam for row in back.verbanden_eraf]
    assert len(there.gewijzigd) == len(back.gewijzigd)


@given(st.text(SIGNS, max_size=200))
@hypothesis_settings(deadline=None)
def test_a_name_of_200_signs_fits_its_box(name: str) -> None:
    lines = wrap(name, width=BINNEN, size=15)

    assert all(text_width(line, 15) <= BINNEN or len(line) == 1 for line in lines)
    kept = "".join(name.split()).replace("-", "")
    assert "".join("".join(lines).split()).replace("-", "") == kept


def test_codes_count_within_a_kind() -> None:
    graaf = graph({"x": "activiteit", "y": "impact", "z": "activiteit", "q": "risico"})
    assert list(graaf.codes.values()) == ["A1", "I1", "A2", "R1"]


BASE = {"a": "activiteit", "o": "output", "p": "output", "i": "impact", "b": "aanname", "r": "risico"}


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (("a", "a"), "niet naar zichzelf"),
        (("a", "elders"), "twee stappen van deze versie"),
        (("p", "a"), "gaat niet terug"),
        (("a", "o"), "loopt al een verband"),
        (("p", "o"), "loopt al een verband"),
        (("a", "r"), "is geen stap"),
        (("b", "r"), "hangt aan een stap"),
    ],
)
def test_a_wrong_link_gets_a_sentence(link: tuple[str, str], words: str) -> None:
    graaf = graph(BASE, ("a", "o"), ("o", "p"))
    assert words in link_refusal(graaf, Verband(*link))


def test_a_circle_within_a_column_is_refused_and_the_other_way_is_not() -> None:
    graaf = graph({"o": "output", "p": "output", "q": "output"}, ("o", "p"), ("p", "q"))

    assert "ontstaat een kring" in link_refusal(graaf, Verband("q", "o"))
    assert link_refusal(graaf, Verband("o", "q")) == ""


def test_links_written_past_the_rules_are_found() -> None:
    assert "gaat niet terug" in links_refused(graph(BASE, ("o", "a")))[0].zin
    assert "vormen een kring: O1, O2" in links_refused(graph(BASE, ("o", "p"), ("p", "o")))[0].zin
    assert "alleen een aanname" in links_refused(graph(BASE, ("a", "o", "r")))[0].zin
    assert "tussen twee stappen" in links_refused(graph(BASE, ("r", "o", "b")))[0].zin


def test_nodes_without_a_path_are_problems() -> None:
    graaf = graph(BASE, ("a", "o"), ("r", "a"))

    found = [point.sleutel for point in problems(graaf)]

    assert found == ["a", "o", "p", "b"]
    assert "nog geen impact" in problems(graph({"a": "activiteit"}))[0].zin
    assert problems(graph(BASE, ("a", "o", "b"), ("o", "i"), ("p", "i"), ("r", "a"))) == []


def test_seven_parts_name_what_is_missing() -> None:
    empty = seven_parts(graph({}), analyse=" ", functies="", indicatoren=0)
    assert [part.letter for part in empty] == list("abcdefg")
    assert [part.letter for part in empty if part.is_aanwezig] == []
    assert empty[0].ontbreekt == ("een impact", "een tussenstap")

    kinds = {kind: kind for kind in KINDS}
    graaf = graph(kinds)
    paid = Graaf((*graaf.knopen, Knoop("duur", "uitkomst", "x", kosten=Decimal(0))), ())
    full = seven_parts(paid, analyse="a", functies="f", indicatoren=1)
    assert all(part.is_aanwezig for part in full)
    assert [part.letter for part in seven_parts(graaf, analyse="a", functies="f", indicatoren=1) if part.ontbreekt] == [
        "g"
    ]


def test_solid_dashed_and_refuted_arrows() -> None:
    def stroke(onderbouwing: str) -> Any:
        nodes = (
            Knoop("a", "activiteit", "A"),
            Knoop("o", "output", "O"),
            Knoop("b", "aanname", "B", onderbouwing=onderbouwing),
        )
        svg = ElementTree.fromstring(picture(Graaf(nodes, (Verband("a", "o", aanname="b"),)), titel="x"))
        path = svg.find(".//g[@data-verband='A1 O1']/path")
        assert path is not None
        return path.get("stroke"), path.get("stroke-dasharray")

    assert stroke("onderbouwd") == (theorie.INKT2, None)
    assert stroke("") == stroke("niet_aangetoond") == (theorie.OKER_TEKST, "7 4")
    assert stroke("weerlegd")[0] == theorie.ROOD


def test_picture_has_name_description_font_and_nothing_inline() -> None:
    svg = ElementTree.fromstring(picture(graph(BASE, ("a", "o")), titel="<b>Titel & co"))

    assert svg.findtext("title") == "<b>Titel & co"
    assert "Aantal pijlen: 1" in svg.findtext("desc", "")
    assert svg.get("font-family", "").startswith("'Source Sans 3'")
    assert not any(element.get("style") or element.tag == "style" for element in svg.iter())


def test_colours_are_the_tokens() -> None:
    tokens = (Path(settings.BASE_DIR) / "static" / "css" / "tokens.css").read_text()
    used = {value for value in vars(theorie).values() if isinstance(value, str) and value.startswith("#")}
    assert [colour for colour in used if colour not in tokens] == []


def test_a_picture_holds_no_more_than_can_be_read() -> None:
    kinds = {f"a{number}": "activiteit" for number in range(200)} | {"i": "impact", "r": "risico", "s": "risico"}
    graaf = graph(kinds, *((f"a{number}", "i") for number in range(200)), ("r", "i"), ("s", "a199"))

    shown = pictured(graaf)

    assert len(shown.stappen) == 150
    assert "i" in shown.op_sleutel and "r" in shown.op_sleutel and "s" not in shown.op_sleutel
    assert pictured(shown) is shown


def test_a_chain_of_500_is_written_without_deep_nesting() -> None:
    names = [f"o{number}" for number in range(499)]
    graaf = graph(
        {name: "output" for name in names} | {"i": "impact"}, *zip(names, names[1:], strict=False), (names[-1], "i")
    )

    tekst = text_of(graaf)

    depth = deepest = 0
    for piece in tekst.verbonden:
        depth += {"open": 1, "dicht": -1}.get(piece.wat, 0)
        deepest = max(deepest, depth)
    assert deepest <= 8
    assert tekst.los == []
    assert len({piece.regel.code for piece in tekst.verbonden if piece.regel}) == 500


def test_long_words_break_by_dutch_rules_and_lines_can_be_counted_off() -> None:
    assert wrap("onderhandelingsvaardigheden", width=BINNEN, size=15)[0].endswith("-")
    assert wrap("een twee drie vier", width=40, size=15, most=2)[-1].endswith("…")
    assert wrap("", width=40, size=15) == []
