"""What a composed annex is, as plain values (schema version 2): blocks in order, each figure with its source.

No keys, no moments of making, no names of persons, no addresses. Dates are inclusive, amounts in euro.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evaluaties.pdf.context import Alliantie, Evaluatie, Kamerstuk, Periode
from subsidies.pdf.delen import Jaarwaarde

SCHEMA_VERSION = 2


@dataclass(frozen=True)
class Bron:
    """The frozen report that a figure or a text is from; ``akkoord_datum`` None: it had no akkoord on the day."""

    jaar: int
    versie: int
    akkoord_datum: date | None


@dataclass(frozen=True)
class Passage:
    """Words of a report that were found fit. ``is_letterlijk``: as they stand there; otherwise staff changed them."""

    alliantie: str
    is_fictief: bool
    bron: Bron
    onderdeel: str
    tekst: str
    is_letterlijk: bool
    is_afgeschermd: bool = False  # a name was taken out


@dataclass(frozen=True)
class Deelstand:
    """A part of a figure. Of shielded organisations never one of its own."""

    naam: str
    stand: Decimal | None
    teller: Decimal | None = None
    noemer: Decimal | None = None


@dataclass(frozen=True)
class Stand:
    """What was reached in a year; a share in percent."""

    jaar: int
    stand: Decimal | None
    streefwaarde: Decimal | None
    delen: tuple[Deelstand, ...]
    bron: Bron


@dataclass(frozen=True)
class Indicator:
    """An indicator with what was planned and reached, from reports with akkoord. ``tekst``: of one in words."""

    naam: str
    organisatie: str
    eenheid: str
    meetwijze: str
    is_cumulatief: bool
    beginjaar: int | None
    beginstand: Decimal | None
    streefwaarden: tuple[Jaarwaarde, ...]
    standen: tuple[Stand, ...]
    gedeeld_met: tuple[str, ...]
    tekst: str


@dataclass(frozen=True)
class Gelddeel:
    """What one member budgeted and spent; None: a line of its lacks an amount."""

    naam: str
    begroot: Decimal | None
    besteed: Decimal | None


@dataclass(frozen=True)
class Jaargeld:
    """What an alliance budgeted and spent in a year; None: the report has no amounts, or not of every line."""

    begroot: Decimal | None
    besteed: Decimal | None
    delen: tuple[Gelddeel, ...]
    bron: Bron


@dataclass(frozen=True)
class Rapporttekst:
    """A text of a report that is told whole: only in the overview of a year, which stays within the ministry."""

    kop: str
    tekst: str
    bron: Bron


@dataclass(frozen=True)
class Verhaal:
    """One alliance: who it is, and what its reports with akkoord say."""

    alliantie: Alliantie
    is_fictief: bool
    indicatoren: tuple[Indicator, ...] = ()
    geld: tuple[Jaargeld, ...] = ()
    teksten: tuple[Rapporttekst, ...] = ()
    jaren_zonder: tuple[int, ...] = ()  # asked for, and no report with akkoord on the day


@dataclass(frozen=True)
class Kerndeel:
    """What one alliance adds to a shared indicator."""

    alliantie: str
    indicator: str
    stand: Decimal | None
    teller: Decimal | None
    noemer: Decimal | None
    bron: Bron


@dataclass(frozen=True)
class Kern:
    """What alliances measure in the same way, added up over one year; never real and fictitious together."""

    naam: str
    eenheid: str
    meetwijze: str
    is_fictief: bool
    jaar: int
    stand: Decimal | None
    delen: tuple[Kerndeel, ...]


@dataclass(frozen=True)
class Vervolg:
    """What became of a recommendation, as on the day."""

    nummer: int
    tekst: str
    status: str
    reactie: str
    gedaan: tuple[str, ...]
    landingen: tuple[str, ...]
    opvolging: str


@dataclass(frozen=True)
class Evaluatievervolg:
    """An evaluation and its follow-up; not ``is_bekend``: on the day it was not public, and only its name is told."""

    titel: str
    is_bekend: bool
    is_fictief: bool
    evaluatie: Evaluatie | None = None
    aanbevelingen: tuple[Vervolg, ...] = ()
    negatief: tuple[str, ...] = ()


@dataclass(frozen=True)
class Afspraak:
    """A motion or a promise, as on the day."""

    nummer: int
    soort: str
    omschrijving: str
    datum: date
    vindplaats: str
    status: str
    stand: str
    is_fictief: bool


@dataclass(frozen=True)
class Blok:
    """One block; what belongs to other kinds stays empty."""

    soort: str
    titel: str
    tekst: str
    passages: tuple[Passage, ...] = ()
    verhalen: tuple[Verhaal, ...] = ()
    kernen: tuple[Kern, ...] = ()
    thema: str = ""
    evaluatie: Evaluatievervolg | None = None
    afspraken: tuple[Afspraak, ...] = ()
    kamerstukken: tuple[Kamerstuk, ...] = ()


@dataclass(frozen=True)
class Samenstelling:
    """The whole annex. ``brief`` and ``kenmerk``: of the letter; empty for the overview of a year."""

    schema_version: int
    sjabloon: str
    titel: str
    brief: str
    is_fictief: bool
    is_voorbeeld: bool
    periode: Periode
    peildatum: date
    samenstelling_op: date
    jaren: tuple[int, ...]
    blokken: tuple[Blok, ...]
    kenmerk: str = ""
    citeert_officieel: bool = False  # papers in the form of Aanwijzing 3.43
