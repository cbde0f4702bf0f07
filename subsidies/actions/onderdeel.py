"""The rows of a section: which kinds there are, how they are kept, and what is wrong with them.

One table (`RIJSOORTEN`) says per kind what is kept as it was typed, what is read from it, and what the plan fixed.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from subsidies.bedragen import GeenBedrag, GeenGetal, parse_bedrag, parse_getal
from subsidies.models import (
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    FinancieleRegel,
    Indicatoropgave,
    Inkomen,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Toets,
    Uitsplitsing,
)
from subsidies.pdf.gather import row_prefetches
from subsidies.statuses import OnderdeelSoort

MAX_COUNT = 2_147_483_647
_COUNT = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,12}", re.ASCII)
GEEN_BEDRAG = _("u vulde ‘%(tekst)s’ in. Vul een bedrag van 0 of hoger in, bijvoorbeeld 1.250,00.")
GEEN_MUTATIE = _("u vulde ‘%(tekst)s’ in. Vul een bedrag in, bijvoorbeeld 1.250,00 of -1.250,00.")
GEEN_GETAL = _("u vulde ‘%(tekst)s’ in. Vul een getal in, bijvoorbeeld 60 of 12,5.")
GEEN_AANTAL = _("u vulde ‘%(tekst)s’ in. Vul een heel getal in, bijvoorbeeld 60.")

Waarde = Decimal | int | None
Lezer = Callable[[str], Waarde]


def read_amount(text: str) -> Decimal | None:
    """The amount of 0 or more that stands there (euro), or None."""
    amount = read_signed(text)
    return amount if amount is not None and amount >= 0 else None


def read_signed(text: str) -> Decimal | None:
    """The amount that stands there (euro), also below 0, or None."""
    try:
        return parse_bedrag(text)
    except GeenBedrag:
        return None


def read_number(text: str) -> Decimal | None:
    """The measured number that stands there, or None."""
    try:
        return parse_getal(text)
    except GeenGetal:
        return None


def read_count(text: str) -> int | None:
    """The whole number of 0 or more that stands there, or None."""
    cleaned = re.sub(r"[\s\u00a0\u202f]", "", text)
    if not _COUNT.fullmatch(cleaned):
        return None
    number = int(cleaned.replace(".", ""))
    return number if number <= MAX_COUNT else None


def as_text(text: str) -> str:
    """Kept as it was typed."""
    return text


def as_number(text: str) -> int | None:
    """The number of a choice; empty is None."""
    return int(text) if text else None


@dataclass(frozen=True)
class Getypt:
    """How a typed number is read, and the sentence for what is none."""

    lees: Lezer
    zin: Any


BEDRAG = Getypt(read_amount, GEEN_BEDRAG)
MUTATIE = Getypt(read_signed, GEEN_MUTATIE)
GETAL = Getypt(read_number, GEEN_GETAL)
AANTAL = Getypt(read_count, GEEN_AANTAL)


@dataclass(frozen=True)
class Rijsoort:
    """A kind of row.

    naam     its name in forms; the relation from Onderdeel, but for the parts of an indicator's value
    velden   kept texts and choices: name -> how the text becomes the value
    getypt   numbers: ``<name>_invoer`` keeps the text, ``<name>`` what was read
    bron     the relation that says from which row of plan or theory it was made; such a row stays
    vast     what that source fixed
    vrij     writers may add rows; one that is emptied goes
    """

    naam: str
    model: type[models.Model]
    velden: Mapping[str, Callable[[str], Any]] = field(default_factory=dict)
    getypt: Mapping[str, Getypt] = field(default_factory=dict)
    bron: str = ""
    vast: tuple[str, ...] = ()
    vrij: bool = False
    lengte: Mapping[str, int] = field(default_factory=dict)

    @property
    def namen(self) -> tuple[str, ...]:
        """The fields that people fill in."""
        return (*self.velden, *(f"{name}_invoer" for name in self.getypt))

    def is_fixed(self, row: models.Model) -> bool:
        """Whether the row was made from plan, theory or the indicator: it stays, and its source's words too."""
        if isinstance(row, Uitsplitsing):
            return row.label in row.opgave.indicator.uitsplitsing
        return not self.vrij or bool(self.bron and getattr(row, f"{self.bron}_id"))

    def open_names(self, row: models.Model) -> list[str]:
        """The fields of this row that people may fill in."""
        return [name for name in self.namen if name not in self.vast or not self.is_fixed(row)]

    def typed(self, row: models.Model, name: str) -> str:
        """What a field shows: the text as it is kept."""
        value = getattr(row, f"{name}_id" if name == "organisatie" else name)
        return "" if value is None else str(value)

    def is_empty(self, row: models.Model) -> bool:
        """Nothing is filled in."""
        return not any(self.typed(row, name).strip() for name in self.open_names(row))


T = as_text
_METING = {"waarde": GETAL, "teller": GETAL, "noemer": GETAL}
RIJSOORTEN = {
    kind.naam: kind
    for kind in (
        Rijsoort(
            "activiteitverslagen",
            Activiteitverslag,
            {"naam": T, "stand": T, "gerealiseerd": T, "reden": T, "verschoven_naar": as_number},
            bron="activiteit",
            vast=("naam",),
            vrij=True,
            lengte={"naam": 200},
        ),
        Rijsoort(
            "indicatoropgaven",
            Indicatoropgave,
            {"tekst": T, "bron": T, "opmerking": T, "correctie_reden": T},
            _METING,
            bron="indicator",
            lengte={"bron": 300},
        ),
        Rijsoort(
            "uitsplitsingen",
            Uitsplitsing,
            {"label": T, "organisatie": as_number},
            _METING,
            vast=("label",),
            vrij=True,
            lengte={"label": 80},
        ),
        Rijsoort("toetsen", Toets, {"oordeel": T, "toelichting": T}, bron="knoop"),
        Rijsoort(
            "bereik",
            Bereik,
            {"doelgroep": T, "toelichting": T},
            {"aantal": AANTAL},
            bron="knoop",
            vast=("doelgroep",),
            vrij=True,
            lengte={"doelgroep": 200},
        ),
        Rijsoort(
            "kaderantwoorden",
            Kaderantwoord,
            {"score": as_number, "tekst": T, "methode": T},
            bron="vraag",
            lengte={"methode": 300},
        ),
        Rijsoort(
            "regels",
            FinancieleRegel,
            {"post": T, "kostensoort": T, "toelichting": T},
            {"begroot": BEDRAG, "besteed": BEDRAG},
            bron="activiteit",
            vast=("post", "kostensoort", "begroot_invoer"),
            vrij=True,
            lengte={"post": 200, "toelichting": 4000},
        ),
        Rijsoort(
            "bijdrageregels",
            Bijdrageregel,
            {"soort": T, "omschrijving": T},
            {"begroot": BEDRAG, "ontvangen": BEDRAG},
            vrij=True,
            lengte={"omschrijving": 300},
        ),
        Rijsoort("reserve", Reserve, getypt={"begin": BEDRAG, "mutatie": MUTATIE}),
        Rijsoort("inkomen", Inkomen, getypt={"totaal": BEDRAG, "eigen": BEDRAG}),
    )
}
S = OnderdeelSoort
# Which kinds of rows a section has, in the order of the page.
RIJEN: dict[str, tuple[str, ...]] = {
    S.ACTIVITEITEN: ("activiteitverslagen",),
    S.INDICATOREN: ("indicatoropgaven", "uitsplitsingen"),
    S.AANNAMES: ("toetsen",),
    S.ACTOREN: ("bereik",),
    S.KADER: ("kaderantwoorden",),
    S.FINANCIEN: ("regels", "bijdrageregels", "reserve"),
    S.BIJDRAGE: ("inkomen",),
}
NOT_WRITTEN = ("indicatoropgaven__indicator__gedeeld_met",)  # shown where a report is read
VAN_DE_ALLIANTIE = ("bijdrageregels", "reserve")  # money of the alliance as a whole, not of one partner


@dataclass(frozen=True)
class Rij:
    """What somebody filled in for one row. Fields that are not named stay as they are.

    ``pk`` None is a new row; ``ouder`` is the indicator's row to which a new part of a value belongs; ``sleutel`` the
    number by which the page calls a new row.
    """

    soort: str
    pk: int | None
    waarden: Mapping[str, str]
    ouder: int | None = None
    sleutel: int | None = None


def kinds_of(part: Onderdeel) -> list[Rijsoort]:
    """The kinds of rows on this part's page."""
    names = RIJEN.get(part.soort, ())
    return [RIJSOORTEN[name] for name in names if part.organisatie_id is None or name not in VAN_DE_ALLIANTIE]


def rows_of(part: Onderdeel, kind: Rijsoort) -> list[Any]:
    """The rows of this kind, in order."""
    if kind.model is Uitsplitsing:
        rows: list[Any] = []
        for opgave in part.indicatoropgaven.all():
            for row in opgave.uitsplitsingen.all():
                row.opgave = opgave
                rows.append(row)
        return rows
    if kind.model in (Reserve, Inkomen):
        single: Any = getattr(part, kind.naam, None)
        return [single] if single else []
    return list(getattr(part, kind.naam).all())


def fetch_rows(part: Onderdeel) -> Onderdeel:
    """The same part, with its rows fetched in a few queries."""
    wanted = row_prefetches().get(OnderdeelSoort(part.soort), ())
    needed = [row for row in wanted if getattr(row, "prefetch_to", row) not in NOT_WRITTEN]
    prefetch_related_objects([part], *needed)
    return part


def write_rows(part: Onderdeel, given: Iterable[Rij]) -> dict[tuple[str, int], int]:
    """Keep what was filled in; gives the ids of new rows by kind and `Rij.sleutel` (without one: place among the new).

    A row that a colleague took away comes back where writers may add rows; nothing that was typed is lost.
    """
    made: dict[tuple[str, int], int] = {}
    given = list(given)
    if given:
        fetch_rows(part)
    kinds = {kind.naam: kind for kind in kinds_of(part)}
    for name, kind in kinds.items():
        stored = {row.pk: row for row in rows_of(part, kind)}
        number = 0
        for filled in (row for row in given if row.soort == name):
            row = stored.get(filled.pk) if filled.pk else None
            if row is not None:
                _write(kind, row, filled)
                continue
            if new := _add(part, kind, filled, list(stored.values())):
                stored[new.pk] = new
                made[name, number if filled.sleutel is None else filled.sleutel] = new.pk
            number += 1
    return made


def _write(kind: Rijsoort, row: Any, filled: Rij) -> None:
    changed = _fill(kind, row, filled)
    if kind.vrij and not kind.is_fixed(row) and kind.is_empty(row):
        row.delete()
    elif changed:
        row.save(update_fields=changed)


def _fill(kind: Rijsoort, row: Any, filled: Rij) -> list[str]:
    """Put the texts in the row; gives the names of what changed."""
    changed = []
    for name in kind.open_names(row):
        if name not in filled.waarden or filled.waarden[name] == kind.typed(row, name):
            continue
        text = filled.waarden[name]
        if name.endswith("_invoer"):
            value = name.removesuffix("_invoer")
            setattr(row, name, text)
            setattr(row, value, kind.getypt[value].lees(text))
            changed += [name, value]
        else:
            kept = kind.velden[name](text)
            if name == "score" and kept is not None and kept not in row.vraag.scores:
                raise ValueError(f"{kept} is outside the scale of question {row.vraag.code}")
            setattr(row, f"{name}_id" if name == "organisatie" else name, kept)
            changed.append(name)
    return changed


def _add(part: Onderdeel, kind: Rijsoort, filled: Rij, stored: Sequence[Any]) -> Any | None:
    """A new row after the others; None where nothing was filled in or this kind takes no rows of writers."""
    if not kind.vrij:
        return None
    if kind.model is Uitsplitsing:
        opgave = next((row for row in part.indicatoropgaven.all() if row.pk == filled.ouder), None)
        if opgave is None:
            return None
        row: Any = Uitsplitsing(opgave=opgave)
    else:
        row = kind.model(onderdeel=part)
    _fill(kind, row, filled)
    if kind.is_empty(row):
        return None
    row.volgorde = max((other.volgorde for other in stored), default=-1) + 1
    row.save()
    return row
