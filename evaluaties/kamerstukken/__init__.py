"""Citations of parliamentary papers: write, read, find and number them. Pure: no ORM, no clock (domein 5.4, 12.9)."""

from evaluaties.kamerstukken.citaat import (
    VOORBEELD,
    Citaat,
    Soort,
    format_citaat,
    format_dossier,
    format_vergaderjaar,
)
from evaluaties.kamerstukken.lezen import parse_citaat, parse_vergaderjaar
from evaluaties.kamerstukken.noten import Noot, Noten
from evaluaties.kamerstukken.staart import CitaatError
from evaluaties.kamerstukken.vinden import Gevonden, find_citaten

__all__ = [
    "VOORBEELD",
    "Citaat",
    "CitaatError",
    "Gevonden",
    "Noot",
    "Noten",
    "Soort",
    "find_citaten",
    "format_citaat",
    "format_dossier",
    "format_vergaderjaar",
    "parse_citaat",
    "parse_vergaderjaar",
]
