"""The parts of a report as plain values: what one row, one section, one figure is."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal


def share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """``part`` of ``whole`` in percent, to one decimal; None while unknown or where the whole is 0."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP) if part is not None and whole else None


@dataclass(frozen=True)
class Regel:
    """One post of the financial table, in euro."""

    post: str
    begroot: Decimal | None
    besteed: Decimal | None
    verschil: Decimal | None
    uitleg_verplicht: bool
    toelichting: str
    activiteit: str = ""
    kostensoort: str = ""
    activiteit_id: int | None = None  # of the plan; from schema version 3

    @property
    def procent(self) -> Decimal | None:
        """The difference as a share of what was budgeted; None where it is unknown or nothing was budgeted."""
        return share(self.verschil, self.begroot)


@dataclass(frozen=True)
class Activiteitdeel:
    """One activity: planned beside realised. ``id`` is None for one that was not in the plan."""

    id: int | None
    naam: str
    gepland: str
    geplande_output: str
    begroot: Decimal | None
    stand: str
    gerealiseerd: str
    reden: str
    verschoven_naar: int | None


@dataclass(frozen=True)
class Jaarwaarde:
    """A value of a year; a share is in percent."""

    jaar: int
    waarde: Decimal | None


@dataclass(frozen=True)
class Waardedeel:
    """A part of an indicator's value."""

    label: str
    organisatie: str
    waarde: Decimal | None
    teller: Decimal | None
    noemer: Decimal | None
    stand: Decimal | None


@dataclass(frozen=True)
class Indicatordeel:
    """One indicator with its baseline, targets, value and parts; ``stand`` is the value, a share in percent."""

    id: int
    naam: str
    soort: str
    meetwijze: str
    eenheid: str
    definitie: str
    is_cumulatief: bool
    beginstand: Decimal | None
    beginjaar: int | None
    streefwaarden: tuple[Jaarwaarde, ...]
    eerder: tuple[Jaarwaarde, ...]
    waarde: Decimal | None
    teller: Decimal | None
    noemer: Decimal | None
    stand: Decimal | None
    tekst: str
    bron: str
    opmerking: str
    correctie_reden: str
    delen: tuple[Waardedeel, ...]
    gedeeld_met: tuple[str, ...]

    def streefwaarde(self, jaar: int) -> Decimal | None:
        """The target of ``jaar``."""
        return next((row.waarde for row in self.streefwaarden if row.jaar == jaar), None)


@dataclass(frozen=True)
class Toetsdeel:
    """An assumption or risk of the theory, and what the year showed."""

    soort: str
    naam: str
    oordeel: str
    toelichting: str


@dataclass(frozen=True)
class Bereikdeel:
    """A group, and how many of it were reached."""

    doelgroep: str
    aantal: int | None
    toelichting: str


@dataclass(frozen=True)
class Kaderdeel:
    """A uniform question and its answer."""

    code: str
    dimensie: str
    vraag: str
    schaal: str
    score: int | None
    tekst: str
    methode: str


@dataclass(frozen=True)
class Bijdragedeel:
    """Own money or money of third parties, in euro."""

    soort: str
    omschrijving: str
    begroot: Decimal | None
    ontvangen: Decimal | None


@dataclass(frozen=True)
class Reservedeel:
    """The egalisatiereserve, in euro."""

    begin: Decimal | None
    mutatie: Decimal | None
    eind: Decimal | None


@dataclass(frozen=True)
class Inkomendeel:
    """A member's income in euro, and the share that does not come from this minister, in percent."""

    totaal: Decimal | None
    eigen: Decimal | None
    aandeel: Decimal | None


@dataclass(frozen=True)
class Stukdeel:
    """An annex: its file's sha256, and for a controleverklaring that of the finances it is about."""

    soort: str
    naam: str
    sha256: str
    financien_sha256: str


@dataclass(frozen=True)
class Deel:
    """One section: of the alliance, or of one organisation. ``is_beperkt``: left out for this reader."""

    soort: str
    titel: str
    artikel: str
    organisatie: str
    tekst: str
    regels: tuple[Regel, ...] = ()
    totaal_begroot: Decimal | None = None
    totaal_besteed: Decimal | None = None
    totaal_verschil: Decimal | None = None
    id: int | None = None
    organisatie_slug: str = ""
    geschreven_door: str = ""
    activiteiten: tuple[Activiteitdeel, ...] = ()
    indicatoren: tuple[Indicatordeel, ...] = ()
    toetsen: tuple[Toetsdeel, ...] = ()
    bereik: tuple[Bereikdeel, ...] = ()
    antwoorden: tuple[Kaderdeel, ...] = ()
    bijdragen: tuple[Bijdragedeel, ...] = ()
    reserve: Reservedeel | None = None
    inkomen: Inkomendeel | None = None
    stukken: tuple[Stukdeel, ...] = ()
    is_beperkt: bool = False

    @property
    def totaal_procent(self) -> Decimal | None:
        """The total difference as a share of the budget."""
        return share(self.totaal_verschil, self.totaal_begroot)

    @property
    def is_empty(self) -> bool:
        """Nothing to show."""
        rows = (self.regels, self.activiteiten, self.indicatoren, self.toetsen, self.bereik, self.antwoorden)
        return not (self.tekst or any(rows) or self.bijdragen or self.reserve or self.inkomen or self.stukken)
