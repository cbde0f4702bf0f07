"""Reading a citation: tolerant of spaces, dashes, capitals, singular and plural; a sentence where it cannot be read.

A citation is read from left to right, each part by one pattern at the place where the part before it ended; its length
is bounded, so is its time. Not read, and said: more dossiers at once, a whole dossier without a number, and a paper
without a number (write that as plain text, by title and date).
"""

import re
import unicodedata
from datetime import date

from django.utils.translation import gettext as _

from evaluaties.kamerstukken.citaat import (
    FIRST_YEAR,
    LAST_YEAR,
    LETTERNUMMER,
    VOORBEELD,
    Citaat,
    Soort,
    is_nummer,
    is_toevoeging,
)
from evaluaties.kamerstukken.staart import DASH, DAY_FIRST, PAGE_FIRST, CitaatError, read_staart

LONGEST = 600
MOST_NUMBERS = 20
INVISIBLE = dict.fromkeys(map(ord, "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"))
AROUND = {"[": "]", "(": ")"}

_KAMERNAAM = r"(?:TK|EK|(?:tweede|eerste|2e|1e)\s+kamer)"
ZIE = re.compile(r"zie(?:\s+(?:ook|bijvoorbeeld))?:?\s+", re.IGNORECASE)
BIJLAGE = re.compile(r"bijlagen?(?:\s+(?P<nr>[0-9]{1,3}|[IVXLCDM]{1,8}))?\s+bij\s+(?:het\s+|de\s+)?", re.IGNORECASE)
BIJLAGE_NA = re.compile(
    r"[\s,;]*\(?bijlage(?:\s+(?P<nr>[0-9]{1,3}|[IVXLCDM]{1,8}))?\)?(?=\s*(?:[,;.]|$))", re.IGNORECASE
)
PUBLICATIE = re.compile(r"ah-(tk|ek)-([0-9]{4})([0-9]{4})-([0-9]+)", re.IGNORECASE)
KAMERSTUK = re.compile(rf"kamerst(?:uk(?:ken)?|\.)(?=I|[^A-Za-z]|$)|kst-(?=[0-9])|(?={_KAMERNAAM}\b)", re.IGNORECASE)
HANDELINGEN = re.compile(
    r"(?P<aan>aanhangsel)?\s*(?:(?:van|bij|der|de)\s+)*handelingen(?![a-z])(?:\s+(?:van\s+)?der?(?=\s+(?:tweede|eerste)\b))?|aanhangsel\b",
    re.IGNORECASE,
)
KAMER = re.compile(
    rf"(?P<naam>{_KAMERNAAM})\b(?:\s+der\s+Staten-Generaal)?|(?P<romein>[IVX]{{1,5}})(?![A-Za-z])", re.IGNORECASE
)
BOTH = re.compile(r"\s*(?:/|&|en\b)\s*[IVX]", re.IGNORECASE)
JAARWOORD = re.compile(r"(?:vergaderjaar|zittingsjaar|zitting|verg\.?\s*jr\.?|vj\.?)\s*", re.IGNORECASE)
JAREN = re.compile(
    rf"(?P<een>[0-9]{{4}})\s*(?:/|[{DASH}])\s*(?P<twee>[0-9]{{4}}|[0-9]{{2}})(?![0-9])"
    r"|(?P<fout>[0-9]{1,4}\s*/\s*[0-9]*|(?:1[89]|20|21)[0-9]{2}(?=\s*,\s*[0-9]))"
)
DOSSIER = re.compile(r"[0-9]{1,3}(?:[ .][0-9]{3})+(?![0-9])|[0-9]+")
LABEL = r"(?:(?:nummers?|nrs?|nos?)(?![A-Za-z])\.?|n°|№)\s*"
TOEVOEGING = re.compile(
    rf"\s*[{DASH}]\s*(?P<cijfers>[0-9]{{2}})(?=[\s,]*nrs?(?![A-Za-z])"
    rf"|\s*[,{DASH}]\s*(?:[0-9]{{1,5}}|[A-Z]{{1,3}})\s*(?:[,;.]|en\b|$))"
    rf"|\s*[{DASH}]?\s*(?!(?:nummers?|nrs?|nos?|en|p|pp|blz|pag)(?![A-Za-z]))"
    r"(?P<los>\(?R[0-9]{3,4}\)?|[A-Za-z]{1,12}(?![A-Za-z0-9]))"
    r"|\s*,\s*(?P<komma>[IVXLCDM]{1,8})(?=[\s,]*nrs?(?![A-Za-z]))",
    re.IGNORECASE,
)
VOOR_NUMMER = re.compile(rf"(?P<tussen>[\s,;:]*)(?P<streep>[{DASH}]\s*)?(?P<label>(?={LABEL}))?", re.IGNORECASE)
_STOP = rf"(?=\s*(?:[,;:(“\"„«]|$|\.\s*(?:$|[^\s0-9])|pp?\.?\s*[0-9]|blz\b|pag|van\b|d\.?d\b|item\b|[{DASH}]\s+\S))"
_TOT = rf"\s*(?:t/m|tot\s+en\s+met|[{DASH}])\s*(?:{LABEL})?"


def _lists(element: str, loose: str = _STOP) -> list[re.Pattern[str]]:
    """A list that ends with *en*, a list after a plural, and one number or range, in the order in which to try them."""
    one = rf"(?:{LABEL})?{element}(?![0-9A-Z])(?:{_TOT}{element}(?![0-9A-Z]))?"
    forms = (
        rf"{one}(?:\s*[,;]\s*{one})*\s*,?\s*(?:en\b|&|\+)\s*{one}{_STOP}",
        rf"(?=(?:nrs|nos|nummers)(?![A-Z])){one}{_STOP}(?:\s*[,;]\s*{one}{_STOP})*",
        rf"{one}{_STOP}|(?:{LABEL})?{element}(?![0-9A-Z]){loose}",
    )
    return [re.compile(form, re.IGNORECASE) for form in forms]


NUMMERS = [*_lists("[0-9]{1,5}", r"(?=\s+[^\W\d])"), *_lists("(?!(?:en|nrs?|nos?)(?![A-Z]))[A-Z]{1,3}")]
BEREIK = re.compile(rf"(?P<van>[0-9]+){_TOT}(?P<tot>[0-9]+)", re.IGNORECASE)
ITEM = re.compile(r"[\s,;]*item\s*(?P<item>[1-9][0-9]{0,2})(?![0-9A-Za-z])", re.IGNORECASE)
TUSSEN = re.compile(r"[\s,;:]*")


def parse_citaat(text: str) -> Citaat:
    """The citation that this text is. Raises CitaatError with a sentence that says what is wrong."""
    return _Lezer(_clean(text)).read()


def parse_vergaderjaar(text: str) -> int:
    """The first year of a session such as ``2022/23`` or ``2022–2023``. Raises CitaatError."""
    lezer = _Lezer(_clean(text))
    jaar = lezer.read_vergaderjaar()
    if jaar is None or lezer.rest():
        raise CitaatError(_("Schrijf het vergaderjaar met twee jaren, bijvoorbeeld 2022/23."))
    return jaar


def _clean(text: str) -> str:
    """One line with single spaces, without what cannot be seen and without a bracket around it."""
    if len(text) > LONGEST:
        raise CitaatError(
            _("Een verwijzing is ten hoogste %(most)s tekens lang. Deze tekst heeft er %(size)s.")
            % {"most": LONGEST, "size": len(text)}
        )
    text = " ".join(text.translate(INVISIBLE).split())
    if any(unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"} for char in text):
        raise CitaatError(_("Deze tekst heeft tekens die u niet ziet. Typ de verwijzing opnieuw."))
    if text[:1] in AROUND and text.endswith(AROUND[text[0]]):
        text = text[1:-1].strip()
    text = PUBLICATIE.sub(r"Aanhangsel \1 \2/\3, nr. \4", text)
    if not text.strip(" .,;"):
        raise CitaatError(_("Typ een verwijzing, bijvoorbeeld: %(example)s.") % {"example": VOORBEELD})
    return text


class _Lezer:
    """The text, and how far it is read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What stands here, when it has this form; it is then read."""
        found = pattern.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def rest(self) -> str:
        """The beginning of what is not read yet, for a sentence."""
        left = self.text[self.at :].strip(" ,;:")
        return f"{left[:40]}…" if len(left) > 40 else left

    def read(self) -> Citaat:
        """All parts, in the order in which they are written."""
        self.take(ZIE)
        soort, bijlage = self._soort()
        kamer = self._kamer()
        jaar = self.read_vergaderjaar()
        dossier, toevoeging = (self._dossier(), self._toevoeging()) if soort.has_dossier else ("", "")
        if not soort.has_dossier and jaar is None:
            raise CitaatError(
                _("Het vergaderjaar ontbreekt. Schrijf bijvoorbeeld: %(example)s.")
                % {"example": "Handelingen II 2016/17, nr. 66, item 6"}
            )
        nummers = self._nummers(bare=not soort.has_dossier)
        if not nummers and kamer != "II" and LETTERNUMMER.fullmatch(toevoeging):
            nummers, toevoeging = [toevoeging], ""
        _check_toevoeging(toevoeging, dossier)
        self._check_nummers(nummers, kamer if soort.has_dossier else "II")
        item = self.take(ITEM) if soort is Soort.HANDELINGEN else None
        if soort is Soort.KAMERSTUK and (after := self.take(BIJLAGE_NA)):
            soort, bijlage = Soort.BIJLAGE, (after["nr"] or "").upper()
        titel, datum, pagina = self._staart()
        return Citaat(
            kamer=kamer,
            vergaderjaar=jaar,
            dossier=dossier,
            nummer=nummers[0],
            toevoeging=toevoeging,
            titel=titel,
            datum=datum,
            soort=soort,
            meer=tuple(nummers[1:]),
            bijlage=bijlage,
            item=item["item"] if item else "",
            pagina=pagina,
        )

    def _soort(self) -> tuple[Soort, str]:
        bijlage = self.take(BIJLAGE)
        if self.take(KAMERSTUK):
            nr = (bijlage["nr"] or "").upper() if bijlage else ""
            return (Soort.BIJLAGE if bijlage else Soort.KAMERSTUK), nr
        found = None if bijlage else self.take(HANDELINGEN)
        if found is None:
            raise CitaatError(
                _("Begin met Kamerstuk, Bijlage bij Kamerstuk, Handelingen of Aanhangsel, bijvoorbeeld: %(example)s.")
                % {"example": VOORBEELD}
            )
        return (Soort.AANHANGSEL if "aanhangsel" in found[0].lower() else Soort.HANDELINGEN), ""

    def _kamer(self) -> str:
        self.take(TUSSEN)
        found = self.take(KAMER)
        if found is None:
            return ""
        if found["naam"]:
            return "I" if found["naam"].lower()[0] in "e1" else "II"
        kamer = found["romein"].upper()
        if kamer not in ("I", "II"):
            raise CitaatError(
                _("Kamer %(kamer)s bestaat niet: schrijf I (Eerste Kamer) of II (Tweede Kamer).") % {"kamer": kamer}
            )
        if BOTH.match(self.text, self.at):
            raise CitaatError(_("Kies één kamer: I (Eerste Kamer) of II (Tweede Kamer)."))
        return kamer

    def read_vergaderjaar(self) -> int | None:
        """The first year, or None where no session year stands here."""
        self.take(TUSSEN)
        word = self.take(JAARWOORD)
        found = self.take(JAREN)
        if found is None and word is None:
            return None
        if found is None or found["fout"]:
            raise CitaatError(_("Schrijf het vergaderjaar met twee jaren, bijvoorbeeld 2022/23."))
        first, second = int(found["een"]), found["twee"]
        if second not in (f"{first + 1:04d}", f"{(first + 1) % 100:02d}"):
            raise CitaatError(
                _("De jaren van %(jaar)s volgen elkaar niet op. Schrijf bijvoorbeeld 2022/23.") % {"jaar": found[0]}
            )
        if not FIRST_YEAR <= first <= LAST_YEAR:
            raise CitaatError(_("Een vergaderjaar ligt tussen 1814/15 en 2199/2200."))
        return first

    def _dossier(self) -> str:
        self.take(TUSSEN)
        found = self.take(DOSSIER)
        if found is None:
            raise CitaatError(
                _("Het dossiernummer ontbreekt, bijvoorbeeld 30 420. Er staat: “%(rest)s”.") % {"rest": self.rest()}
            )
        dossier = re.sub("[ .]", "", found[0]).lstrip("0")
        if not 1 <= len(dossier) <= 6:
            raise CitaatError(
                _("“%(dossier)s” is geen dossiernummer. Een dossiernummer heeft ten hoogste zes cijfers.")
                % {"dossier": found[0][:40]}
            )
        return dossier

    def _toevoeging(self) -> str:
        found = self.take(TOEVOEGING)
        if found is None:
            return ""
        if found["cijfers"]:
            return found["cijfers"]
        toevoeging = (found["los"] or found["komma"]).upper()
        return f"({toevoeging.strip('()')})" if toevoeging[-2:].strip(")").isdigit() else toevoeging

    def _nummers(self, *, bare: bool) -> list[str]:
        """The numbers that stand here; none where nothing looks like a number.

        After a dossier digits need a comma, a dash or *nr.* before them: ``30 42`` is no dossier 30 with number 42.
        """
        before = self.at
        lead = self.take(VOOR_NUMMER)
        apart = bare or (lead is not None and (lead["tussen"].strip() or lead["streep"] or lead["label"] is not None))
        found = next(filter(None, map(self.take, NUMMERS)), None) if apart else None
        if found is None:
            self.at = before
            return []
        return _expand(found[0])

    def _check_nummers(self, nummers: list[str], kamer: str) -> None:
        if not nummers:
            raise self._no_number()
        wrong = next((nummer for nummer in nummers if not is_nummer(nummer, kamer)), "")
        if wrong and kamer == "I":
            raise CitaatError(
                _("Bij de Eerste Kamer is het nummer een letter, bijvoorbeeld A. Er staat: %(nr)s.") % {"nr": wrong}
            )
        if wrong:
            raise CitaatError(
                _("Bij de Tweede Kamer is het nummer een getal, bijvoorbeeld nr. 380. Er staat: %(nr)s.")
                % {"nr": wrong}
            )

    def _no_number(self) -> CitaatError:
        rest = self.rest()
        if re.match(r"(?:en|&|/)\s*[0-9]", rest):
            return CitaatError(_("Noem één dossier per verwijzing. Er staat: “%(rest)s”.") % {"rest": rest})
        if re.match(r"[IVXLCDM]{2,8}(?![A-Za-z])", rest):
            return CitaatError(_("Zet het hoofdstuk zonder komma achter het dossier, bijvoorbeeld 36 600 VIII."))
        if re.match(rf"{LABEL}|[0-9]", rest, re.IGNORECASE):
            return CitaatError(
                _("Wij lezen geen nummer in “%(rest)s”. Schrijf bijvoorbeeld: %(example)s.")
                % {"rest": rest, "example": VOORBEELD}
            )
        return CitaatError(
            _("Het nummer ontbreekt. Heeft het stuk nog geen nummer? Schrijf dan titel en datum als gewone tekst.")
        )

    def _staart(self) -> tuple[str, date | None, str]:
        left = self.text[self.at :].lstrip()
        if re.match(r"en\b|&", left, re.IGNORECASE):
            raise CitaatError(_("Schrijf één verwijzing per keer. Er staat ook: “%(rest)s”.") % {"rest": self.rest()})
        if left and left[0] not in f',;:.(“"„«{DASH}' and not PAGE_FIRST.match(left) and not DAY_FIRST.match(left):
            raise CitaatError(_("Zet een komma achter het nummer. Er staat: “%(rest)s”.") % {"rest": self.rest()})
        return read_staart(left)


def _check_toevoeging(toevoeging: str, dossier: str) -> None:
    if not toevoeging or is_toevoeging(toevoeging, dossier):
        return
    if set(toevoeging) <= set("IVXLCDM"):
        raise CitaatError(
            _("“%(letters)s” is geen Romeins cijfer. Schrijf bijvoorbeeld 36 600 XVII.") % {"letters": toevoeging}
        )
    raise CitaatError(
        _("Wij begrijpen “%(letters)s” achter het dossier niet. Zet een komma en dan het nummer.")
        % {"letters": toevoeging}
    )


def _expand(text: str) -> list[str]:
    """The numbers in a list such as ``nrs. 1, 2 en 5 t/m 7``, each once, in the order in which they stand."""
    text = re.sub(LABEL, "", text, flags=re.IGNORECASE)
    for found in BEREIK.finditer(text):
        first, last = int(found["van"]), int(found["tot"])
        if not first < last <= first + MOST_NUMBERS:
            raise CitaatError(
                _("Van nummer %(van)s tot en met %(tot)s kan niet. Noem de nummers één voor één, ten hoogste %(most)s.")
                % {"van": found["van"], "tot": found["tot"], "most": MOST_NUMBERS}
            )
    listed = BEREIK.sub(lambda found: ", ".join(str(n) for n in range(int(found["van"]), int(found["tot"]) + 1)), text)
    words = [word for word in re.findall(r"[0-9]+|[A-Za-z]+", listed) if word.lower() != "en"]
    nummers = list(dict.fromkeys(word.lstrip("0") or "0" if word.isdigit() else word.upper() for word in words))
    if len(nummers) > MOST_NUMBERS:
        raise CitaatError(_("Noem ten hoogste %(most)s nummers in één verwijzing.") % {"most": MOST_NUMBERS})
    return nummers
