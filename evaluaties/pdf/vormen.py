"""The few forms of which a composed annex is built, the same for paper and web: heading, text, passage, table, figure.

Each is a dict with ``vorm``, so that one template (pdf/components/delen.html) shows them all. Numbers of tables,
figures and notes come from one `Teller` per document, in the order of the document.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from documents.templatetags.dutch import LINES_PER_PARAGRAPH
from evaluaties.kamerstukken import CitaatError, Noot, Noten, parse_citaat
from evaluaties.pdf.samenstelling import Bron, Passage
from evaluaties.pdf.zinnen import passage_source, report_source
from subsidies.charts.indicator import Reekstekening

Element = dict[str, Any]
_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


class Teller:
    """Chapters, tables, figures and notes while they are told. A table is counted within its chapter."""

    def __init__(self, *, officieel: bool = False) -> None:
        self.noten = Noten(officieel=officieel)
        self.hoofdstuk = 0
        self._tables = self._figures = 0

    def begin(self) -> str:
        """The number of the next chapter."""
        self.hoofdstuk += 1
        self._tables = self._figures = 0
        return str(self.hoofdstuk)

    def table(self) -> str:
        """The number of the next table, such as ``3.1``."""
        self._tables += 1
        return f"{self.hoofdstuk}.{self._tables}"

    def figure(self) -> str:
        """The number of the next figure."""
        self._figures += 1
        return f"{self.hoofdstuk}.{self._figures}"

    def cited(self, citaat: str) -> dict[str, Any]:
        """A note with a citation that we hold; in free words where it has no number."""
        try:
            noot = self.noten.add_citaat(parse_citaat(citaat))
        except CitaatError:
            noot = self.noten.add_vrij(f"{citaat}.")
        return asdict(noot)


def kop(tekst: str, *, niveau: int = 3, is_fictief: bool = False) -> Element:
    """A heading inside a chapter."""
    return {"vorm": "kop", "tekst": tekst, "niveau": niveau, "is_fictief": is_fictief}


def zin(tekst: str, *, soort: str = "") -> Element:
    """One paragraph of our own words; ``soort``: klein or bron."""
    return {"vorm": "zin", "tekst": tekst, "soort": soort}


def lijst(items: Iterable[str]) -> Element:
    """A list of sentences."""
    return {"vorm": "lijst", "items": [{"tekst": item} for item in items]}


def noted_list(items: Iterable[tuple[str, dict[str, Any]]]) -> Element:
    """A list of sentences with a note each."""
    split = [(*_last_word(text), noot) for text, noot in items]
    return {"vorm": "lijst", "items": [{"tekst": begin, "laatste": last, "noot": noot} for begin, last, noot in split]}


def noted(text: str, noot: dict[str, Any]) -> Element:
    """One sentence of our own with a note."""
    begin, last = _last_word(text)
    return {"vorm": "tekst", "alineas": [{"regels": [[{"tekst": begin}, {"tekst": last, "noot": noot}]]}]}


def tekst(text: str, teller: Teller) -> Element:
    """A text by staff, in paragraphs; a citation between brackets becomes a note."""
    parts, _problems = teller.noten.read(text.replace("\r\n", "\n").strip())
    return {"vorm": "tekst", "alineas": _paragraphs(parts)}


def plain_text(text: str) -> Element:
    """A text of somebody else, as it is."""
    return {"vorm": "tekst", "alineas": _paragraphs([text.replace("\r\n", "\n").strip()])}


def _paragraphs(parts: Sequence[str | Noot]) -> list[dict[str, Any]]:
    """Blank lines part paragraphs, single line ends stay; long ones are cut up as paper needs it."""
    paragraphs: list[list[list[dict[str, Any]]]] = [[[]]]
    for part in parts:
        if isinstance(part, Noot):
            _add_note(paragraphs[-1][-1], part)
            continue
        for at, piece in enumerate(_BLANK.split(part)):
            if at:
                paragraphs.append([[]])
            for line_at, line in enumerate(piece.split("\n")):
                if line_at:
                    paragraphs[-1].append([])
                if line:
                    paragraphs[-1][-1].append({"tekst": line})
    return [
        {"is_vervolg": start > 0, "regels": lines[start : start + LINES_PER_PARAGRAPH]}
        for lines in paragraphs
        if any(lines)
        for start in range(0, len(lines), LINES_PER_PARAGRAPH)
    ]


def _last_word(text: str) -> tuple[str, str]:
    """The text up to its last word, and that word: on paper it stays with the note behind it."""
    begin, space, last = text.rpartition(" ")
    return begin + space, last


def _add_note(line: list[dict[str, Any]], noot: Noot) -> None:
    before = line.pop()["tekst"] if line and "noot" not in line[-1] else ""
    begin, last = _last_word(before)
    if begin:
        line.append({"tekst": begin})
    line.append({"tekst": last, "noot": asdict(noot)})


def passage(row: Passage) -> Element:
    """Approved words with their source line."""
    return {
        "vorm": "passage",
        "alineas": _paragraphs([row.tekst.replace("\r\n", "\n").strip()]),
        "bron": passage_source(row),
        "is_letterlijk": row.is_letterlijk and not row.is_afgeschermd,
        "is_fictief": row.is_fictief,
        "versie": [row.alliantie, row.bron.jaar, row.bron.versie],
    }


def cel(tekst: str, *, getal: bool = False) -> Element:
    """A cell of words; ``getal``: set as a figure."""
    return {"tekst": tekst, "getal": getal}


def cijfer(tekst: str, alliantie: str, bron: Bron, delen: Sequence[tuple[str, str]] = ()) -> Element:
    """A figure from a report; on a screen it opens into its parts and its source."""
    return {
        **cel(tekst, getal=True),
        "delen": [list(deel) for deel in delen],
        "bron": report_source(bron),
        "versie": [alliantie, bron.jaar, bron.versie],
    }


def tabel(
    titel: str,
    kolommen: Sequence[tuple[str, int]],
    rijen: Sequence[Sequence[Element]],
    *,
    teller: Teller,
    getallen: Sequence[int] = (),
    eenheid: str = "",
    totaal: Sequence[Element] = (),
    is_fictief: bool = False,
) -> Element:
    """A table with its number: columns as (name, width in percent); ``getallen``: columns with figures."""
    return {
        "vorm": "tabel",
        "nummer": teller.table(),
        "titel": titel,
        "eenheid": eenheid,
        "kolommen": [
            {"naam": naam, "breedte": width, "getal": at in getallen} for at, (naam, width) in enumerate(kolommen)
        ],
        "rijen": [list(row) for row in rijen],
        "totaal": list(totaal),
        "is_fictief": is_fictief,
    }


def figuur(tekening: Reekstekening, *, teller: Teller, is_fictief: bool = False) -> Element:
    """A chart, as lines and words."""
    cut = tekening.sneden[0]
    return {
        "vorm": "figuur",
        "nummer": teller.figure(),
        "titel": tekening.titel,
        "beschrijving": tekening.beschrijving,
        "is_fictief": is_fictief,
        **asdict(cut),
        "gepland_pad": cut.gepland_pad,
        "behaald_pad": cut.behaald_pad,
    }
