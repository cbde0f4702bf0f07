"""What holds for every citation and for any text: written and read the same, and never slow."""

import time
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evaluaties.kamerstukken import Citaat, CitaatError, Soort, format_citaat, parse_citaat

NBSP = "\N{NO-BREAK SPACE}"


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


WORDS = st.sampled_from(
    [
        "Kamerbrief", "p. 3", "blz. 4", "nr. 5", "nrs.", "item 6", "bijlage 2", "12", "2023", "en", "A", "VIII", "tot",
        "van", "d.d.", "13 februari 2023", "31-12-2022", "“Veilig Meedoen!”", "“", "”", '"', ",",
        ";", ".", "-", "–", "(", "]", "&", "t/m",
        "Kamerstuk 30 420", "Handelingen II", "2022–2025", "é", "😀", "שלום",
    ]
)  # fmt: skip
FREE = st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs")), max_size=12)
TITLES = st.lists(WORDS | FREE, max_size=6).map(lambda parts: " ".join(" ".join(parts).split()))
NUMBERS = st.lists(st.integers(1, 99_999).map(str), min_size=1, max_size=4, unique=True)
LETTERS = st.lists(st.text("ABCDIVX", min_size=1, max_size=3), min_size=1, max_size=4, unique=True)
CHAPTERS = st.sampled_from(["", "I", "VIII", "XVII", "XLIX", "A", "C", "(R2100)", "20", "02"])
PAGES = st.sampled_from(["", "1", "3", "12-13", "7909-7943"])
YEARS = st.none() | st.integers(1814, 2199)


@st.composite
def citations(draw):
    """Any citation that the dataclass can hold, with titles that look like its other parts."""
    soort = draw(st.sampled_from(Soort))
    dossier = soort.has_dossier
    kamer = draw(st.sampled_from(["", "I", "II"]))
    letters = dossier and (kamer == "I" or (kamer == "" and draw(st.booleans())))
    nummer, *meer = draw(LETTERS if letters else NUMBERS)
    number = str(draw(st.integers(1, 999_999))) if dossier else ""
    chapter = draw(CHAPTERS) if dossier else ""
    return Citaat(
        kamer=kamer,
        vergaderjaar=draw(YEARS if dossier else st.integers(1814, 2199)),
        dossier=number,
        nummer=nummer,
        toevoeging="" if chapter.isdigit() and len(number) < 5 else chapter,
        titel=draw(TITLES),
        datum=draw(st.none() | st.dates(date(1814, 1, 1), date(2199, 12, 31))),
        soort=soort,
        meer=tuple(meer),
        bijlage=draw(st.sampled_from(["", "2", "IV"])) if soort is Soort.BIJLAGE else "",
        item=draw(st.sampled_from(["", "6"])) if soort is Soort.HANDELINGEN else "",
        pagina=draw(PAGES),
    )


@pytest.mark.slow
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(citations(), st.booleans())
def test_what_is_written_is_read_as_the_same_citation(citaat, officieel):
    written = format_citaat(citaat, officieel=officieel)

    assert parse_citaat(written) == citaat
    assert parse_citaat(plain(written)) == citaat


@settings(deadline=None)
@given(st.text(max_size=700))
def test_any_text_is_read_or_refused(text):
    for attempt in (text, f"Kamerstuk {text}", f"Kamerstuk II 2022/23, 30 420, nr. 380, {text}"):
        try:
            citaat = parse_citaat(attempt)
        except CitaatError:
            continue
        assert parse_citaat(format_citaat(citaat)) == citaat


@pytest.mark.parametrize(
    "unit",
    ["1, ", "1 ", "nr. ", "nrs. 1, 2 en ", "2022/", "p. 1-", "“", "[", "A", "Kamerstuk ", "bij ", " ", "-", "1 t/m "],
)
def test_hostile_text_takes_no_time(unit):
    before = time.process_time()
    for start in ("", "Kamerstuk ", "Kamerstuk II 2022/23, 30 420, nrs. 1", "Handelingen II 2016/17, nr. 66, "):
        for size in (590, 100_000):
            with suppress(CitaatError):
                parse_citaat(start + (unit * size)[: size - len(start)])

    assert time.process_time() - before < 0.5
