"""The last part of a citation: title, day and page, after the number."""

import re
from datetime import date

from django.utils.translation import gettext as _

from documents.dutch import MONTHS

DASH = "-‐‑‒–—−"
_NR = "[1-9][0-9]{0,4}"
_PAGINA = rf"(?:blz|pag(?:ina)?['’]?s?|pp|p)\.?\s*(?P<van>{_NR})(?:\s*(?:[{DASH}]|t/m)\s*(?P<tot>{_NR}))?"
_DAG = (
    r"(?P<dag>[0-9]{1,2})(?:\s*(?P<naam>"
    + "|".join(MONTHS)
    + r")\s*|[-/.](?P<maand>[0-9]{1,2})[-/.])(?P<jaar>[0-9]{4})"
)
PAGE_FIRST = re.compile(rf"{_PAGINA}(?=\s*(?:[,;.]|$))", re.IGNORECASE)
PAGE_LAST = re.compile(rf"(?:^|[,;]\s*){_PAGINA}$", re.IGNORECASE)
DAY_FIRST = re.compile(rf"(?:(?:van|d\.?d\.?)\s+)?{_DAG}", re.IGNORECASE)
DAY_LAST = re.compile(rf"(?:(?:^|[,;]\s*)(?:(?:van|d\.?d\.?|datum)\s+)?){_DAG}$", re.IGNORECASE)
# What a title may not begin with; and what could be read as one more number, so that it needs quotation marks.
PART = re.compile(r"(?:nrs?|nos?|nummers?|item)\b\.?\s*(?:[0-9]|$)|(?-i:pp?|blz|pag)\.|vergaderjaar\b", re.IGNORECASE)
NUMBER = re.compile(rf"(?:[0-9]{{1,5}}|[A-Z]{{1,3}})\s*(?:[{DASH},;&/]|en\b|t/m|$)|\(?bijlage\b", re.IGNORECASE)
SECOND_CITATION = re.compile(r"\b(?:kamerst(?:uk(?:ken)?|\.)|handelingen|aanhangsel)\s+[0-9IV]", re.IGNORECASE)
SHORTEST, LONGEST = 4, 300
OPEN, CLOSE = '“"„«', '”"“»'


class CitaatError(ValueError):
    """This does not make a citation; the message is a sentence for the person who wrote it."""


def read_staart(text: str) -> tuple[str, date | None, str]:
    """Title, day and page of what follows the number, for example ``Emancipatienota 2022–2025, 18 november 2022``.

    The page may also stand first. Raises CitaatError.
    """
    text, pagina = _take_page(text.lstrip(f" ,;.:{DASH}"))
    text, pagina = (text, pagina) if pagina else _drop_page(text)
    text = text.strip(" ,;.") if text[:1] not in OPEN else text.rstrip(" ,;.")
    text, dag = _drop_day(text)
    text = text.rstrip(" ,;")
    if text and text[0] in OPEN and text[-1] in CLOSE and len(text) > 2:
        titel = text[1:-1].strip()
    else:
        titel = text
        if SECOND_CITATION.search(titel):
            raise CitaatError(
                _("Schrijf één verwijzing per keer. Is “%(tekst)s” een titel? Zet die dan tussen “ en ”.")
                % {"tekst": titel[:60]}
            )
        if titel and _is_unclear(titel):
            raise CitaatError(
                _("Wij begrijpen “%(tekst)s” niet. Is het een titel? Zet die dan tussen “ en ”.")
                % {"tekst": titel[:60]}
            )
    if len(titel) > LONGEST:
        raise CitaatError(_("Een titel is ten hoogste %(most)s tekens lang.") % {"most": LONGEST})
    return titel, dag, pagina


def needs_quotes(titel: str) -> bool:
    """Whether this title would be read as something else when it stood without quotation marks."""
    try:
        return titel[0] in OPEN or bool(NUMBER.match(titel)) or read_staart(titel) != (titel, None, "")
    except CitaatError:
        return True


def _is_unclear(titel: str) -> bool:
    return bool(len(titel) < SHORTEST or not any(letter.isalpha() for letter in titel) or PART.match(titel))


def _take_page(text: str) -> tuple[str, str]:
    found = PAGE_FIRST.match(text)
    return (text[found.end() :].lstrip(" ,;."), _page(found)) if found else (text, "")


def _drop_page(text: str) -> tuple[str, str]:
    found = PAGE_LAST.search(text.rstrip(" ,;."))
    return (text[: found.start()], _page(found)) if found else (text, "")


def _page(found: re.Match[str]) -> str:
    first, last = found["van"], found["tot"]
    if last is None:
        return first
    if int(last) <= int(first):
        raise CitaatError(
            _("De laatste pagina komt na de eerste: “p. %(van)s–%(tot)s” kan niet.") % {"van": first, "tot": last}
        )
    return f"{first}-{last}"


def _drop_day(text: str) -> tuple[str, date | None]:
    found = DAY_LAST.search(text)
    if found is None:
        return text, None
    month = MONTHS.index(found["naam"].lower()) + 1 if found["naam"] else int(found["maand"])
    try:
        return text[: found.start()], date(int(found["jaar"]), month, int(found["dag"]))
    except ValueError:
        raise CitaatError(_("De dag “%(dag)s” bestaat niet.") % {"dag": found[0].strip(" ,;")}) from None
