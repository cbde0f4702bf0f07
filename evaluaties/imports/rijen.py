"""From records to rows with a fate: accepted, or refused with the reason. Pure: no ORM."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.translation import gettext as _

from evaluaties.bedragen import Notatie, OnleesbaarBedrag, lees_bedrag
from evaluaties.imports.bestand import KOLOMMEN, VERVANGEN, Gelezen, Kop, Rauw
from evaluaties.imports.namen import sleutel

LENGTES = {"ministerie": 200, "regeling": 300, "ontvanger": 300, "artikel": 60, "bedrag": 60, "jaar": 20}
EERSTE_JAAR, LAATSTE_JAAR = 1980, 2100
TELT_PER = 500
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
Telt = Callable[[int, int], None]


@dataclass(frozen=True)
class Rij:
    """One row: what stood there, what it means, and why it was refused (empty: accepted)."""

    regel: int
    reden: str = ""
    ministerie: str = ""
    regeling: str = ""
    ontvanger: str = ""
    artikel: str = ""
    bedrag: Decimal | None = None
    bedrag_invoer: str = ""
    jaar: int | None = None
    vingerafdruk: str = ""

    @property
    def is_aanvaard(self) -> bool:
        """Whether it may count."""
        return not self.reden


def judge(gelezen: Gelezen, telt: Telt | None = None) -> list[Rij]:
    """Every record with its fate by itself and within this file; ``telt`` hears how many were done of how many."""
    notatie = Notatie.of(_cell(row, gelezen.kop, "bedrag") for row in gelezen.rijen if not row.fout)
    seen: dict[str, int] = {}
    rows = []
    for count, rauw in enumerate(gelezen.rijen, start=1):
        row = _judge_one(rauw, gelezen.kop, notatie)
        if row.is_aanvaard and (first := seen.setdefault(row.vingerafdruk, row.regel)) != row.regel:
            row = replace(row, reden=_("Dubbel: dezelfde gegevens staan op regel %(regel)s.") % {"regel": first})
        rows.append(row)
        if telt is not None and count % TELT_PER == 0:
            telt(count, len(gelezen.rijen))
    return rows


def refuse_known(rows: list[Rij], bekend: Mapping[str, str]) -> list[Rij]:
    """The same rows, where what an earlier overview holds already is refused; ``bekend``: fingerprint → its name."""
    return [
        replace(row, reden=_("Dubbel: staat al in het overzicht ‘%(naam)s’.") % {"naam": bekend[row.vingerafdruk]})
        if row.is_aanvaard and row.vingerafdruk in bekend
        else row
        for row in rows
    ]


def _cell(row: Rauw, kop: Kop, column: str) -> str:
    place = kop.plaats.get(column)
    text = row.cellen[place] if place is not None and place < len(row.cellen) else ""
    if not text.isprintable():
        text = _CONTROL.sub(" ", text.replace("\ufeff", ""))
    return " ".join(text.split())


def _judge_one(rauw: Rauw, kop: Kop, notatie: Notatie) -> Rij:
    if rauw.fout:
        return Rij(rauw.regel, reden=rauw.fout)
    cells = {column: _cell(rauw, kop, column) for column in KOLOMMEN}
    row = Rij(
        rauw.regel,
        ministerie=cells["ministerie"][: LENGTES["ministerie"]],
        regeling=cells["regeling"][: LENGTES["regeling"]],
        ontvanger=cells["ontvanger"][: LENGTES["ontvanger"]],
        artikel=cells["artikel"][: LENGTES["artikel"]],
        bedrag_invoer=cells["bedrag"][: LENGTES["bedrag"]],
    )
    if problem := _shape_problem(rauw, kop, cells):
        return replace(row, reden=problem)
    try:
        bedrag = lees_bedrag(cells["bedrag"], notatie, duizenden=kop.duizenden)
    except OnleesbaarBedrag as error:
        return replace(row, reden=_amount_problem(str(error), cells["bedrag"]))
    jaar = _year(cells["jaar"])
    if jaar is None:
        return replace(row, reden=_("‘%(tekst)s’ is geen jaar.") % {"tekst": cells["jaar"]})
    facts = (cells["ministerie"], cells["regeling"], cells["ontvanger"], cells["artikel"])
    mark = "\x1f".join([*(sleutel(text) for text in facts), f"{bedrag:f}", str(jaar)])
    return replace(
        row,
        bedrag=bedrag,
        jaar=jaar,
        vingerafdruk=hashlib.blake2b(mark.encode(), digest_size=16).hexdigest(),
    )


def _shape_problem(rauw: Rauw, kop: Kop, cells: dict[str, str]) -> str:
    """Why this record is no row, before its amount and year are read; empty when it may be one."""
    width = max((place + 1 for place, cell in enumerate(rauw.cellen) if cell.strip()), default=0)
    if len(rauw.cellen) < kop.breedte or width > kop.breedte:
        return _("Deze regel heeft %(aantal)s kolommen; de kop heeft er %(kop)s.") % {
            "aantal": len(rauw.cellen),
            "kop": kop.breedte,
        }
    if any(VERVANGEN in cell for cell in cells.values()):
        return _("Er staat een teken dat wij niet kunnen lezen.")
    if not (cells["ontvanger"] and cells["bedrag"] and cells["jaar"]):
        return _missing(cells)
    for column, most in LENGTES.items():
        if len(cells[column]) > most:
            return _("De kolom %(kolom)s is langer dan %(most)s tekens.") % {"kolom": column, "most": most}
    return ""


def _missing(cells: dict[str, str]) -> str:
    if not cells["ontvanger"]:
        return _("De ontvanger ontbreekt.")
    return _("Het jaar ontbreekt.") if cells["bedrag"] else _("Het bedrag ontbreekt.")


def _amount_problem(kind: str, text: str) -> str:
    sentences = {
        "decimalen": _("Het bedrag ‘%(tekst)s’ heeft meer dan twee cijfers achter de komma."),
        "te groot": _("Het bedrag ‘%(tekst)s’ is te groot."),
        "dubbelzinnig": _("Het bedrag ‘%(tekst)s’ kunnen wij op twee manieren lezen. Schrijf het met twee decimalen."),
    }
    return sentences.get(kind, _("‘%(tekst)s’ is geen bedrag.")) % {"tekst": text}


def _year(text: str) -> int | None:
    match = re.fullmatch(r"([12]\d{3})(?:[.,]0+)?", text, re.ASCII)
    year = int(match[1]) if match else 0
    return year if EERSTE_JAAR <= year <= LAATSTE_JAAR else None
