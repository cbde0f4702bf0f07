"""What a measure is: years with values that may be unknown, in series, in tables. Pure: no ORM."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from documents.dutch import number, percentage

AANTAL, AANDEEL, INDEX, GEMIDDELDE = "aantal", "aandeel", "index", "gemiddelde"
_SAID: dict[str, Callable[[Decimal], str]] = {
    AANTAL: number,
    AANDEEL: lambda value: percentage(value * 100, 1),
    INDEX: lambda value: number(value, 3),
    GEMIDDELDE: lambda value: number(value, 1),
}


@dataclass(frozen=True)
class Waarde:
    """One figure; None is unknown, and ``uitleg`` says why, or of what it is a part."""

    getal: Decimal | None
    uitleg: str = ""


@dataclass(frozen=True)
class Reeks:
    """One measure over the years."""

    naam: str
    soort: str
    waarden: Mapping[int, Waarde]

    def zeg(self, getal: Decimal) -> str:
        """A value as people read it."""
        return _SAID[self.soort](getal)

    def cel(self, jaar: int) -> "Cel":
        """The value of a year as it stands in a table."""
        waarde = self.waarden[jaar]
        tekst = _("onbekend") if waarde.getal is None else self.zeg(waarde.getal)
        return Cel(self.naam, tekst, waarde.uitleg, waarde.getal)

    @property
    def bekend(self) -> list[tuple[int, Decimal]]:
        """Years with a known value, in order."""
        return [(jaar, row.getal) for jaar, row in sorted(self.waarden.items()) if row.getal is not None]


@dataclass(frozen=True)
class Cel:
    """One figure as it stands in a table."""

    naam: str
    tekst: str
    uitleg: str
    getal: Decimal | None

    @property
    def waarde_of_woord(self) -> Decimal | str:
        """For a file: the number to four decimals, or the word for unknown."""
        return self.tekst if self.getal is None else self.getal.quantize(Decimal("0.0001")).normalize()


@dataclass(frozen=True)
class Tabel:
    """Series that share their years and their source; ``bron`` names the page with the rows behind each figure."""

    bron: str
    titel: str
    reeksen: tuple[Reeks, ...]
    toelichting: str = ""

    @property
    def jaren(self) -> list[int]:
        """All years, in order."""
        return sorted(self.reeksen[0].waarden) if self.reeksen else []

    @property
    def is_onbekend(self) -> bool:
        """Not one figure is known."""
        return not any(reeks.bekend for reeks in self.reeksen)

    @property
    def rijen(self) -> list[tuple[int, list[Cel]]]:
        """A row per year."""
        return [(jaar, [reeks.cel(jaar) for reeks in self.reeksen]) for jaar in self.jaren]


def series(naam: str, soort: str, jaren: Iterable[int], of: Callable[[int], Waarde]) -> Reeks:
    """A series with a value for each year."""
    return Reeks(naam, soort, {jaar: of(jaar) for jaar in jaren})


def known(getal: Decimal | int) -> Waarde:
    """A figure that is known."""
    return Waarde(Decimal(getal))


def unknown(uitleg: str) -> Waarde:
    """A figure that is not known, with the reason."""
    return Waarde(None, uitleg)
