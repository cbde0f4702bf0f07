"""Citations of parliamentary papers in one normal form (domein 12.9). Pure: no ORM, no clock.

Source of the form: Aanwijzingen voor de regelgeving 3.43, written as the ministry writes it.
"""

from dataclasses import dataclass
from datetime import date

from documents.dutch import NBSP, date_long

KAMERS = ("I", "II")


class CitaatError(ValueError):
    """These facts do not make a citation; the message says which one and what it may be."""


@dataclass(frozen=True)
class Citaat:
    """What a citation is made of.

    ``kamer`` is "I" (Eerste Kamer) or "II" (Tweede Kamer); ``vergaderjaar`` the first year of the session; ``dossier``
    digits, with a ``toevoeging`` such as "XVII" for a budget chapter; ``nummer`` the number (II) or letter (I), empty
    while the paper has none. ``datum`` is a day, or a text such as "2025, voor de zomer" where the day is not known.
    """

    kamer: str
    vergaderjaar: int
    dossier: str
    nummer: str
    toevoeging: str = ""
    titel: str = ""
    datum: date | str | None = None


def format_vergaderjaar(first_year: int) -> str:
    """The session from September of ``first_year``: ``2022/23``, but ``1999/2000``."""
    last_year = first_year + 1
    return f"{first_year}/{last_year}" if last_year % 100 == 0 else f"{first_year}/{last_year % 100:02d}"


def format_dossier(dossier: str, toevoeging: str = "") -> str:
    """The dossier in groups of three, with its chapter: ``30 420``, ``36 600 VIII``. Spaces do not break.

    Raises CitaatError where ``dossier`` is not made of the digits 0 to 9.
    """
    if not (dossier.isascii() and dossier.isdigit()):
        raise CitaatError(f"dossier {dossier!r} is not a number; give its digits only, for example '30420'")
    grouped = f"{int(dossier):,}".replace(",", NBSP)
    return f"{grouped}{NBSP}{toevoeging}" if toevoeging else grouped


def format_citaat(citaat: Citaat, *, with_titel: bool = True, with_datum: bool = True) -> str:
    """The normal form: ``Kamerstuk II 2022/23, 30 420, nr. 380``, followed by title and date where they are known.

    A paper without a number is cited by title and date. Raises CitaatError for an unknown chamber, a dossier that is no
    number, or a paper with neither number nor title.
    """
    if citaat.kamer not in KAMERS:
        raise CitaatError(f"kamer {citaat.kamer!r} is unknown; give 'I' or 'II'")
    if not citaat.nummer and not citaat.titel:
        raise CitaatError("a paper without a number is cited by its title: give one of the two")
    parts: list[str] = []
    if citaat.nummer:
        label = citaat.nummer if citaat.kamer == "I" else f"nr.{NBSP}{citaat.nummer}"
        parts += [
            f"Kamerstuk{NBSP}{citaat.kamer} {format_vergaderjaar(citaat.vergaderjaar)}",
            format_dossier(citaat.dossier, citaat.toevoeging),
            label,
        ]
    if citaat.titel and (with_titel or not citaat.nummer):
        parts.append(citaat.titel)
    if citaat.datum and (with_datum or not citaat.nummer):
        parts.append(date_long(citaat.datum) if isinstance(citaat.datum, date) else citaat.datum)
    return ", ".join(parts)
