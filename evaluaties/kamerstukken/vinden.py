"""Citations between square brackets in running text: ``… zoals eerder gemeld [Kamerstuk II 2022/23, 30 420, nr. 380].``

A bracket that begins like a citation and cannot be read is a problem, also where its closing bracket is missing; every
other bracket is plain text.
"""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from evaluaties.kamerstukken.citaat import Citaat
from evaluaties.kamerstukken.lezen import LONGEST, parse_citaat
from evaluaties.kamerstukken.staart import CitaatError

BEGINS = re.compile(
    r"\s*(?:zie\s+(?:ook\s+)?)?(?:kamerst|handelingen|aanhangsel|bijlagen?\s[^\[\]]{0,12}bij\s+kamerst)", re.IGNORECASE
)
MAYBE = re.compile(r"\s*(?:kst-|ah-|(?:TK|EK|tweede\s+kamer|eerste\s+kamer)\b)", re.IGNORECASE)
BRACKET = re.compile(r"[\[\]]")
SHOWN = 60


@dataclass(frozen=True)
class Gevonden:
    """A bracket in a text, from ``begin`` up to ``eind``: the citation in it, or the sentence with what is wrong."""

    begin: int
    eind: int
    tekst: str
    citaat: Citaat | None = None
    fout: str = ""


def find_citaten(text: str) -> list[Gevonden]:
    """All citations between square brackets, and all that were meant to be one, in the order of the text."""
    found: list[Gevonden] = []
    for begin, end in _brackets(text):
        if found and begin < found[-1].eind:
            continue  # inside a citation that was found already: brackets in a title
        read = _read(text, begin, end)
        if read is not None:
            found.append(read)
    return found


def _brackets(text: str) -> list[tuple[int, int]]:
    """Where brackets open and close, sorted by opening; a bracket that never closes ends at itself."""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for mark in BRACKET.finditer(text):
        if mark[0] == "[":
            opened.append(mark.start())
        elif opened:
            pairs.append((opened.pop(), mark.end()))
    return sorted(pairs + [(begin, begin) for begin in opened])


def _read(text: str, begin: int, end: int) -> Gevonden | None:
    meant = BEGINS.match(text, begin + 1)
    if not meant and not MAYBE.match(text, begin + 1):
        return None
    if begin == end:
        words = text[begin : begin + SHOWN].split("\n")[0]
        problem = Gevonden(begin, begin + len(words), words, fout=_("Het haakje ] achter deze verwijzing ontbreekt."))
        return problem if meant else None
    inside = text[begin + 1 : min(end - 1, begin + LONGEST + 2)]
    try:
        return Gevonden(begin, end, inside, citaat=parse_citaat(inside))
    except CitaatError as wrong:
        return Gevonden(begin, end, inside, fout=str(wrong)) if meant else None
