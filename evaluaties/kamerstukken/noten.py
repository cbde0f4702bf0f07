"""Footnotes in the order of the document: what was cited before is not written again but pointed to."""

from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from evaluaties.kamerstukken.citaat import Citaat, Soort, format_citaat, format_pagina
from evaluaties.kamerstukken.vinden import Gevonden, find_citaten

Sleutel = tuple[Soort, str, str, str, tuple[str, ...], str, str, int | None]


@dataclass(frozen=True)
class Noot:
    """One footnote. ``eerste`` is the number of the note that has the full text, when this one only points there."""

    nummer: int
    tekst: str
    eerste: int | None = None


class Noten:
    """The notes of one document; every use of a citation gets a number of its own."""

    def __init__(self, *, officieel: bool = False) -> None:
        self.officieel = officieel
        self.noten: list[Noot] = []
        self._first: dict[Sleutel, tuple[int, Citaat]] = {}

    def add_citaat(self, citaat: Citaat) -> Noot:
        """The full text the first time, after that *Zie noot 3.*, with the page where that is another one.

        The same paper with another session year than before is written in full: one of the two is then wrong, and that
        has to be seen.
        """
        first = self._first.setdefault(_sleutel(citaat), (len(self.noten) + 1, citaat))
        nummer, before = first
        years = {citaat.vergaderjaar, before.vergaderjaar} - {None}
        if nummer == len(self.noten) + 1 or len(years) > 1:
            return self._add(f"{format_citaat(citaat, officieel=self.officieel)}.")
        if citaat.pagina == before.pagina:
            tekst = _("Zie noot %(nummer)s.") % {"nummer": nummer}
        elif citaat.pagina:
            pagina = format_pagina(citaat.pagina, officieel=self.officieel)
            tekst = _("Zie noot %(nummer)s, %(pagina)s.") % {"nummer": nummer, "pagina": pagina}
        else:
            tekst = _("Zie noot %(nummer)s, het hele stuk.") % {"nummer": nummer}
        return self._add(tekst, eerste=nummer)

    def add_vrij(self, tekst: str) -> Noot:
        """A note in free words; the same words twice stay two notes."""
        return self._add(tekst)

    def read(self, text: str) -> tuple[list[str | Noot], list[Gevonden]]:
        """The text with a note in the place of every citation between brackets, and the brackets that are a problem.

        A problem stays in the text as it was typed. The space before a note is left out.
        """
        parts: list[str | Noot] = []
        problems: list[Gevonden] = []
        at = 0
        for found in find_citaten(text):
            if found.citaat is None:
                problems.append(found)
                continue
            parts += [text[at : found.begin].rstrip(" \N{NO-BREAK SPACE}"), self.add_citaat(found.citaat)]
            at = found.eind
        parts.append(text[at:])
        return [part for part in parts if part != ""], problems

    def as_rows(self) -> list[dict[str, Any]]:
        """All notes as plain values, to keep with a document."""
        return [asdict(noot) for noot in self.noten]

    def _add(self, tekst: str, *, eerste: int | None = None) -> Noot:
        noot = Noot(len(self.noten) + 1, tekst, eerste)
        self.noten.append(noot)
        return noot


def _sleutel(citaat: Citaat) -> Sleutel:
    """What makes two citations the same paper. A number belongs to one paper of its dossier, whatever the year."""
    place = (citaat.soort, citaat.dossier, citaat.toevoeging, citaat.bijlage, citaat.nummers, citaat.item)
    if citaat.soort.has_dossier:
        return (*place, "I" if citaat.nummer.isalpha() else "II", None)
    return (*place, citaat.kamer, citaat.vergaderjaar)
