"""From the bytes of a CSV file to records with the line where each begins. Pure: no ORM.

Signs: UTF-8 with or without BOM, UTF-16 with BOM, otherwise Windows-1252. Comma, semicolon or tab, by the header. A
quote that is never closed costs its own line, not the rest of the file.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

MAX_RIJEN = 200_000
# A quoted text may run over so many lines; a quote that is still open then was a mistake.
MAX_REGELS_PER_RIJ = 50
KOP_BINNEN = 20
VERVANGEN = "\ufffd"
KOLOMMEN = {
    "ministerie": ("ministerie", "overheid", "ministry", "departement", "verstrekker", "naamministerie"),
    "regeling": ("regeling", "subsidieregeling", "scheme", "naamregeling", "regelingnaam", "subsidie"),
    "ontvanger": ("ontvanger", "recipient", "naamontvanger", "subsidieontvanger", "begunstigde", "ontvangernaam"),
    "artikel": ("beleidsartikel", "beleid", "artikel", "policyarticle", "article", "artikelnummer", "beleidsartikelnr"),
    "bedrag": ("bedrag", "realisatie", "amount", "bedrageur", "bedrageuro", "bedragineuro", "verleendbedrag"),
    "jaar": ("jaar", "year", "begrotingsjaar", "realisatiejaar", "subsidiejaar"),
}
VERPLICHT = ("ontvanger", "bedrag", "jaar")
_LINES = re.compile(r"\r\n|\r|\n")
_THOUSAND = re.compile(r"(x|×)?(euro?)?(1000|duizend(en)?)(euro?)?")


class BestandGeweigerd(Exception):
    """The file as a whole cannot be read; the message is a Dutch sentence."""


@dataclass(frozen=True)
class Kop:
    """The header: where each column stands, how many there are, and whether the amounts are in thousands."""

    plaats: dict[str, int]
    breedte: int
    duizenden: bool


@dataclass(frozen=True)
class Rauw:
    """One record: the line where it begins, its cells, or why it could not be cut into cells."""

    regel: int
    cellen: tuple[str, ...]
    fout: str = ""


@dataclass(frozen=True)
class Gelezen:
    """A file that could be read: its header, its records without empty lines, and how it was written."""

    kop: Kop
    rijen: list[Rauw]
    codering: str
    scheiding: str

    @property
    def kenmerken(self) -> str:
        """How the file was written, in words."""
        signs = {";": _("puntkomma"), ",": _("komma"), "\t": _("tab")}
        words = [self.codering, _("gescheiden door %(teken)s") % {"teken": signs[self.scheiding]}]
        if self.kop.duizenden:
            words.append(_("bedragen × € 1.000"))
        return ", ".join(words)


def read_bestand(content: bytes) -> Gelezen:
    """Cut the file into records. Raises `BestandGeweigerd` where there is no text or no header."""
    text, codering = decode(content)
    lines = _LINES.split(text)
    if lines and (named := re.fullmatch(r"sep=(.)", lines[0].strip(), re.IGNORECASE)):
        lines[0] = ""
        separators = named[1]
    else:
        separators = ";,\t"
    for separator in separators:
        if separator in ";,\t" and (found := _header(lines, separator)):
            kop, after = found
            rows = list(_records(lines, after, separator))
            if len(rows) > MAX_RIJEN:
                raise BestandGeweigerd(
                    _("Dit bestand heeft meer dan %(most)s rijen. Splits het per jaar.") % {"most": MAX_RIJEN}
                )
            return Gelezen(kop, rows, codering, separator)
    raise BestandGeweigerd(
        _(
            "Wij vinden geen kopregel met de kolommen ontvanger, bedrag en jaar. Zet de namen van de kolommen "
            "op de eerste regel, gescheiden door komma’s of puntkomma’s."
        )
    )


def decode(content: bytes) -> tuple[str, str]:
    """The text, and in which code it was written. Unreadable signs become U+FFFD: their rows are refused later."""
    if not content.strip():
        raise BestandGeweigerd(_("Dit bestand is leeg."))
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        text, codering = content.decode("utf-16", errors="replace"), "UTF-16"
    else:
        text, codering = _decode_bytes(content)
    if "\x00" in text:
        raise BestandGeweigerd(_("Dit is geen tekstbestand. Sla het overzicht op als CSV."))
    return text, codering


def _decode_bytes(content: bytes) -> tuple[str, str]:
    text = content.decode("utf-8-sig", errors="replace")
    broken = text.count(VERVANGEN)
    # A few broken signs among many good ones: still UTF-8. Hardly any good one: an older code.
    if not broken or sum(sign > "\x7f" for sign in text) > 2 * broken:
        return text, _("UTF-8 met BOM") if content.startswith(b"\xef\xbb\xbf") else "UTF-8"
    return content.decode("cp1252", errors="replace"), "Windows-1252"


def simple(text: str) -> str:
    """Letters and digits only, without accents and capitals: by which names of columns are compared."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    return "".join(sign for sign in bare if sign.isalnum())


def _header(lines: list[str], separator: str) -> tuple[Kop, int] | None:
    """The first record that names the columns, and the line after it; titles may stand above."""
    for row in _records(lines[:KOP_BINNEN], 0, separator):
        kop = _kop(row.cellen)
        if kop is not None:
            return kop, row.regel - 1 + _length(lines, row.regel - 1)
    return None


def _kop(cells: tuple[str, ...]) -> Kop | None:
    places: dict[str, int] = {}
    thousands = False
    for place, cell in enumerate(cells):
        name = simple(cell)
        for column, names in KOLOMMEN.items():
            bare = _without_unit(name) if column == "bedrag" else name
            if column not in places and bare in names:
                places[column] = place
                thousands = thousands or (column == "bedrag" and bool(_THOUSAND.search(name)))
    if not all(column in places for column in VERPLICHT):
        return None
    width = max((place + 1 for place, cell in enumerate(cells) if cell.strip()), default=0)
    return Kop(places, width, thousands)


def _without_unit(name: str) -> str:
    return re.sub(r"(in|x|×|eur|euro)+$", "", _THOUSAND.sub("", name)) or name


def _length(lines: list[str], start: int) -> int:
    """How many lines the record at ``start`` takes: more than one where a quoted text runs on."""
    quotes = 0
    for count, line in enumerate(lines[start : start + MAX_REGELS_PER_RIJ], start=1):
        quotes += line.count('"')
        if quotes % 2 == 0:
            return count
    return 1


def _records(lines: list[str], start: int, separator: str) -> Iterator[Rauw]:
    """Every record that is not empty."""
    number = start
    while number < len(lines):
        length = _length(lines, number)
        part = lines[number : number + length]
        if any(line.strip(f" \t{separator}\ufeff") for line in part):
            yield _record(part, number + 1, separator)
        number += length


def _record(part: list[str], regel: int, separator: str) -> Rauw:
    try:
        rows = list(csv.reader([f"{line}\n" for line in part], delimiter=separator, strict=True, skipinitialspace=True))
    except csv.Error:
        return Rauw(regel, (), _("Een aanhalingsteken staat verkeerd of wordt niet gesloten."))
    if len(rows) != 1:
        return Rauw(regel, (), _("Een aanhalingsteken staat verkeerd of wordt niet gesloten."))
    return Rauw(regel, tuple(rows[0]))
