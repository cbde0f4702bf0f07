"""What a citation is made of, and its two written forms.

The normal form is how the ministry writes (domein 12.9): ``Kamerstuk II 2022/23, 30 420, nr. 380``. The official
form is that of Aanwijzing voor de regelgeving 3.43: ``Kamerstukken II 2022/23, 30420, nr. 380``. A chamber or
session year that is not known is left out, and a citation without them is read again as it was written.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.translation import gettext as _

from documents.dutch import NBSP, date_long
from evaluaties.kamerstukken.staart import CitaatError, needs_quotes

KAMERS = ("I", "II")
VOORBEELD = "Kamerstuk II 2022/23, 30 420, nr. 380"
FIRST_YEAR, LAST_YEAR = 1814, 2199
ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
LETTER = re.compile(r"[A-OQ-Z]")
DEEL = re.compile(r"[0-9]{2}")
RIJKSWET = re.compile(r"\(R[0-9]{3,4}\)")
CIJFERNUMMER = re.compile(r"[1-9][0-9]{0,4}")
LETTERNUMMER = re.compile(r"(?!(?:EN|NRS?|NOS?)$)[A-Z]{1,3}")


class Soort(StrEnum):
    """Where the words stand."""

    KAMERSTUK = "kamerstuk"
    BIJLAGE = "bijlage"
    HANDELINGEN = "handelingen"
    AANHANGSEL = "aanhangsel"

    @property
    def has_dossier(self) -> bool:
        """Whether this kind is kept by dossier; debates and questions are numbered by session year."""
        return self in (Soort.KAMERSTUK, Soort.BIJLAGE)


@dataclass(frozen=True)
class Citaat:
    """What a citation is made of; empty is unknown.

    ``kamer`` is "I" (Eerste Kamer) or "II" (Tweede Kamer); ``vergaderjaar`` the first year of the session; ``dossier``
    digits, with a ``toevoeging`` such as "XVII" for a budget chapter; ``nummer`` the number (II) or letter (I), empty
    while the paper has none, with ``meer`` numbers of the same dossier after it. ``datum`` is a day, or a text such as
    "2025, voor de zomer" where the day is not known: that text is not read back. ``bijlage`` is the number of an annex,
    ``item`` that of a debate, ``pagina`` "3" or "3-5".
    """

    kamer: str
    vergaderjaar: int | None
    dossier: str
    nummer: str
    toevoeging: str = ""
    titel: str = ""
    datum: date | str | None = None
    soort: Soort = Soort.KAMERSTUK
    meer: tuple[str, ...] = ()
    bijlage: str = ""
    item: str = ""
    pagina: str = ""

    @property
    def nummers(self) -> tuple[str, ...]:
        """All numbers; none while the paper has no number."""
        return (self.nummer, *self.meer) if self.nummer else ()


def format_vergaderjaar(first_year: int) -> str:
    """The session from September of ``first_year``: ``2022/23``, but ``1999/2000``."""
    last_year = first_year + 1
    return f"{first_year}/{last_year}" if last_year % 100 == 0 else f"{first_year}/{last_year % 100:02d}"


def format_dossier(dossier: str, toevoeging: str = "") -> str:
    """The dossier in groups of three, with its chapter: ``30 420``, ``36 600 VIII``. Spaces do not break.

    Raises CitaatError where ``dossier`` is not made of the digits 0 to 9.
    """
    if not (dossier.isascii() and dossier.isdigit()):
        raise CitaatError(_("Een dossier heeft alleen cijfers, bijvoorbeeld 30420."))
    grouped = f"{int(dossier):,}".replace(",", NBSP)
    return f"{grouped}{_joint(toevoeging)}{toevoeging}"


def _joint(toevoeging: str) -> str:
    """What stands between a dossier and its addition."""
    if not toevoeging:
        return ""
    return "-" if toevoeging.isdigit() else NBSP


def format_citaat(citaat: Citaat, *, officieel: bool = False, with_titel: bool = True, with_datum: bool = True) -> str:
    """The normal form, or the official one, followed by title, date and page where they are known.

    A title that could be read as something else (a number, a page) stands between “ and ”. A paper without a number is
    cited by title and date. Raises CitaatError for what is no citation: an unknown chamber, a dossier that is no
    number, a number that does not belong to the chamber, or a paper with neither number nor title.
    """
    _check(citaat)
    parts = _place(citaat, officieel=officieel) if citaat.nummer else []
    if citaat.titel and (with_titel or not citaat.nummer):
        parts.append(f"“{citaat.titel}”" if citaat.nummer and needs_quotes(citaat.titel) else citaat.titel)
    if citaat.datum and (with_datum or not citaat.nummer):
        parts.append(date_long(citaat.datum) if isinstance(citaat.datum, date) else citaat.datum)
    if citaat.pagina:
        parts.append(format_pagina(citaat.pagina, officieel=officieel))
    return ", ".join(parts)


def format_pagina(pagina: str, *, officieel: bool = False) -> str:
    """``p. 3`` or ``p. 3–5``; the official form writes a range with a hyphen."""
    return f"p.{NBSP}{pagina if officieel else pagina.replace('-', '–')}"


def is_nummer(nummer: str, kamer: str) -> bool:
    """Whether a paper of this chamber can have this number: digits in the Tweede Kamer, letters in the Eerste."""
    digits, letters = CIJFERNUMMER.fullmatch(nummer), LETTERNUMMER.fullmatch(nummer)
    return bool((digits and kamer != "I") or (letters and kamer != "II"))


def is_toevoeging(toevoeging: str, dossier: str) -> bool:
    """Whether this can follow a dossier number.

    That is a Roman chapter, the letter of a fund, the number of a Rijkswet, or two digits of a part (21 501-20); in a
    dossier of four digits these would be a session year.
    """
    forms = (ROMAN, LETTER, RIJKSWET, *((DEEL,) if len(dossier) > 4 else ()))
    return any(form.fullmatch(toevoeging) for form in forms)


def _place(citaat: Citaat, *, officieel: bool) -> list[str]:
    """Where the words stand: the parts up to and with the number."""
    first = _word(citaat, officieel=officieel)
    if citaat.kamer:
        first += f"{NBSP}{citaat.kamer}"
    jaar = format_vergaderjaar(citaat.vergaderjaar) if citaat.vergaderjaar else ""
    if not citaat.soort.has_dossier:
        parts = [f"{first} {jaar}".rstrip()]
    else:
        dossier = format_dossier(citaat.dossier, citaat.toevoeging)
        if officieel:
            dossier = f"{citaat.dossier}{_joint(citaat.toevoeging)}{citaat.toevoeging}"
        parts = [f"{first} {jaar}", dossier] if jaar else [f"{first} {dossier}"]
    parts.append(_numbers(citaat))
    if citaat.item:
        parts.append(f"item{NBSP}{citaat.item}")
    return parts


def _word(citaat: Citaat, *, officieel: bool) -> str:
    if citaat.soort is Soort.HANDELINGEN:
        return "Handelingen"
    if citaat.soort is Soort.AANHANGSEL:
        return f"Aanhangsel{NBSP}Handelingen"
    word = "Kamerstukken" if officieel or citaat.meer else "Kamerstuk"
    if citaat.soort is Soort.BIJLAGE:
        number = f"{NBSP}{citaat.bijlage}" if citaat.bijlage else ""
        return f"Bijlage{number} bij {word}"
    return word


def _numbers(citaat: Citaat) -> str:
    """``nr. 380``, ``nrs. 1, 2 en 3``; letters stand without ``nr.``."""
    *before, last = citaat.nummers
    listed = f"{', '.join(before)} en{NBSP}{last}" if before else last
    if citaat.nummer.isalpha():
        return listed
    return f"{'nrs.' if before else 'nr.'}{NBSP}{listed}"


def _check(citaat: Citaat) -> None:
    """Refuse what cannot be written as a citation."""
    if citaat.kamer and citaat.kamer not in KAMERS:
        raise CitaatError(_("De kamer is I (Eerste Kamer) of II (Tweede Kamer)."))
    if citaat.vergaderjaar is not None and not FIRST_YEAR <= citaat.vergaderjaar <= LAST_YEAR:
        raise CitaatError(_("Een vergaderjaar ligt tussen 1814/15 en 2199/2200."))
    if not citaat.nummer and not (citaat.soort is Soort.KAMERSTUK and citaat.titel):
        raise CitaatError(_("Geef een nummer. Een Kamerstuk zonder nummer heeft een titel nodig."))
    kamer = citaat.kamer if citaat.soort.has_dossier else "II"
    if not all(is_nummer(nummer, kamer) for nummer in citaat.nummers):
        raise CitaatError(_("Een nummer heeft alleen cijfers; bij de Eerste Kamer is het een letter."))
    if len({nummer.isalpha() for nummer in citaat.nummers}) > 1:
        raise CitaatError(_("Meer nummers samen zijn allemaal cijfers, of allemaal letters."))
    if citaat.soort.has_dossier:
        format_dossier(citaat.dossier)
        if citaat.toevoeging and not is_toevoeging(citaat.toevoeging, citaat.dossier):
            raise CitaatError(_("Achter het dossier kan een Romeins cijfer staan, bijvoorbeeld 36 600 XVII."))
