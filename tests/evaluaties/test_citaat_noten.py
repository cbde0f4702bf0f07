"""Citations between brackets in a text, and the footnotes that they become."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluaties.kamerstukken import Noot, Noten, find_citaten, parse_citaat

NBSP = "\N{NO-BREAK SPACE}"
BRIEF = "Kamerstuk II 2022/23, 30 420, nr. 380"
NOTA = "Kamerstuk II 2022/23, 30 420, nr. 374"


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def texts(noten: Noten) -> list[str]:
    return [plain(noot.tekst) for noot in noten.noten]


def test_citation_in_a_sentence_is_found_with_its_place():
    text = f"Zoals eerder gemeld [{BRIEF}]. Zie ook [Handelingen II 2016/17, nr. 66, item 6]."

    found = find_citaten(text)

    assert [text[each.begin : each.eind] for each in found] == [
        f"[{BRIEF}]",
        "[Handelingen II 2016/17, nr. 66, item 6]",
    ]
    assert found[0].citaat == parse_citaat(BRIEF)
    assert [each.fout for each in found] == ["", ""]


@pytest.mark.parametrize(
    "text",
    [
        "De alliantie [sic] deed mee.",
        "[Tweede Kamer] [EK] [TK]",
        "[]",
        "] [",
        "[nr. 380]",
        "[Kamer 12 is vol]",
        "[Bijlage bij Kamerbrief van 13 februari 2023]",
        "Kamerstuk II 2022/23, 30 420, nr. 380 zonder haakjes",
        "een [ dat open blijft",
    ],
)
def test_other_brackets_are_plain_text(text):
    assert find_citaten(text) == []
    assert Noten().read(text) == ([text] if text else [], [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gemeld [Kamerstuk II 2022/24, 30 420, nr. 380].", "volgen elkaar niet op"),
        ("Gemeld [kamerstukken].", "dossiernummer ontbreekt"),
        ("Gemeld [Aanhangsel nr. 2421].", "vergaderjaar ontbreekt"),
        ("Gemeld [Bijlage 2 bij Kamerstuk 30 420].", "nummer ontbreekt"),
        ("Gemeld [zie Handelingen].", "vergaderjaar ontbreekt"),
        (f"Gemeld [{BRIEF}. En verder\nop de volgende regel.", "haakje ] achter deze verwijzing ontbreekt"),
        (f"Gemeld [Kamerstuk {'x' * 700}].", "ten hoogste 600 tekens"),
    ],
)
def test_what_is_meant_as_a_citation_and_cannot_be_read_is_a_problem(text, words):
    (found,) = find_citaten(text)

    assert found.citaat is None
    assert words in found.fout
    parts, problems = Noten().read(text)
    assert ("".join(str(part) for part in parts), problems) == (text, [found])


def test_the_chamber_alone_counts_when_it_can_be_read():
    (found,) = find_citaten("[Tweede Kamer, vergaderjaar 2022–2023, 30 420, nr. 380] en [Tweede Kamer]")

    assert found.citaat == parse_citaat(BRIEF)


def test_a_title_may_have_brackets():
    (found,) = find_citaten(f"Zie [{BRIEF}, Brief [deel 2] en meer]!")

    assert found.citaat is not None
    assert found.citaat.titel == "Brief [deel 2] en meer"


def test_a_citation_in_a_bracket_that_is_no_citation_counts():
    (found,) = find_citaten(f"[dit stond al in [{BRIEF}] en elders]")

    assert found.citaat == parse_citaat(BRIEF)


def test_the_second_time_points_to_the_first():
    noten = Noten()
    for text in (
        f"{BRIEF}, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023",
        NOTA,
        "Kamerstukken II 2022/2023, 30420, nr. 380",
        "Kamerstuk 30 420, nr. 380, p. 7",
        f"{NOTA}, p. 2-3",
        BRIEF,
    ):
        noten.add_citaat(parse_citaat(text))

    assert texts(noten) == [
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023.",
        "Kamerstuk II 2022/23, 30 420, nr. 374.",
        "Zie noot 1.",
        "Zie noot 1, p. 7.",
        "Zie noot 2, p. 2–3.",
        "Zie noot 1.",
    ]
    assert [noot.eerste for noot in noten.noten] == [None, None, 1, 1, 2, 1]


def test_page_of_the_first_note_does_not_become_that_of_the_next():
    noten = Noten()
    for text in (f"{BRIEF}, p. 7", f"{BRIEF}, p. 7", BRIEF):
        noten.add_citaat(parse_citaat(text))

    assert texts(noten)[1:] == ["Zie noot 1.", "Zie noot 1, het hele stuk."]


@pytest.mark.parametrize(
    "other",
    [
        NOTA,
        "Bijlage bij Kamerstuk II 2022/23, 30 420, nr. 380",
        "Bijlage 2 bij Kamerstuk II 2022/23, 30 420, nr. 380",
        "Kamerstuk II 2022/23, 30 420 XVII, nr. 380",
        "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380",
        "Kamerstuk II 2021/22, 30 420, nr. 380",
        "Aanhangsel Handelingen II 2022/23, nr. 380",
    ],
)
def test_another_paper_is_written_in_full(other):
    noten = Noten()
    noten.add_citaat(parse_citaat(BRIEF))

    assert noten.add_citaat(parse_citaat(other)).eerste is None


def test_debates_of_other_years_and_items_are_other_papers():
    noten = Noten()
    for text in (
        "2016/17, nr. 66, item 6",
        "2016/17, nr. 66, item 7",
        "2017/18, nr. 66, item 6",
        "2016/17, nr. 66, item 6",
    ):
        noten.add_citaat(parse_citaat(f"Handelingen II {text}"))

    assert [noot.eerste for noot in noten.noten] == [None, None, None, 1]


def test_a_text_becomes_parts_with_notes_in_the_order_of_the_document():
    noten = Noten()
    first, _ = noten.read(f"Eerder gemeld [{BRIEF}].")
    noten.add_vrij("Cijfers van de alliantie zelf.")
    second, _ = noten.read(f"[{BRIEF}] Nog eens [{NOTA}] en uit.")

    assert [part if isinstance(part, str) else part.nummer for part in first] == ["Eerder gemeld", 1, "."]
    assert [part if isinstance(part, str) else part.nummer for part in second] == [3, " Nog eens", 4, " en uit."]
    assert texts(noten) == [f"{BRIEF}.", "Cijfers van de alliantie zelf.", "Zie noot 1.", f"{NOTA}."]


def test_notes_are_kept_as_plain_values():
    noten = Noten(officieel=True)
    noten.add_citaat(parse_citaat(BRIEF))
    noten.add_citaat(parse_citaat(f"{BRIEF}, p. 7-9"))
    rows = json.loads(json.dumps(noten.as_rows()))

    assert [Noot(**row) for row in rows] == noten.noten
    assert texts(noten) == ["Kamerstukken II 2022/23, 30420, nr. 380.", "Zie noot 1, p. 7-9."]


@settings(deadline=None)
@given(st.lists(st.sampled_from(["[", "]", "Kamerstuk ", f"[{BRIEF}]", "TK", "x ", "\n"]), max_size=30).map("".join))
def test_nothing_of_the_text_is_lost(text):
    parts, problems = Noten().read(text)
    words = [part for part in parts if isinstance(part, str)]
    found = find_citaten(text)

    assert all(before.eind <= after.begin for before, after in zip(found, found[1:], strict=False))
    assert [each for each in found if each.citaat is None] == problems
    assert len("".join(words)) + sum(each.eind - each.begin for each in found if each.citaat) <= len(text)


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["[", "]", "[Kamerstuk ", f"[{BRIEF}] ", "[[[TK]]] ", "Kamerstuk [x] "])
def test_a_long_text_takes_time_in_proportion(unit):
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        before = time.process_time()
        find_citaten(text)
        return time.process_time() - before

    assert seconds(400_000) < 40 * max(seconds(40_000), 0.005)
