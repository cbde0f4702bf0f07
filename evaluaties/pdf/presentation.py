"""How the facts of an annex are shown: chapters with numbers, sentences for what is not known."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.dutch import amount_plain, date_long, month_year
from documents.pdf import Hoofdstuk
from evaluaties.pdf.context import Alliantie, BijlageContext, Evaluatie, Kamerstuk

TEMPLATE = "pdf/bijlage.html"
# The order in which conclusions are told, and the heading of each kind.
CONCLUSIE_KOPPEN = {
    "hoofd": gettext_lazy("Hoofdconclusies"),
    "deel": gettext_lazy("Deelconclusies"),
    "signaal": gettext_lazy("Zorgen die de onderzoekers meegaven"),
}


@dataclass(frozen=True)
class Rij:
    """One row of an overview table."""

    naam: str
    partners: str
    thema: str
    doel: str
    subsidie: str


def bijlage_titel(periode: str) -> str:
    """The title of the annex of a period."""
    return _("Allianties emancipatiebeleid %(periode)s") % {"periode": periode}


def present(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What the template shows of the frozen facts; chapters and tables are numbered in the order of the document."""
    context = BijlageContext.from_facts(facts)
    numbers = _Numbers()
    shown = {
        "periode": asdict(context.periode),
        "peildatum": context.peildatum,
        "samenstelling_op": context.samenstelling_op,
        "koptekst": bijlage_titel(context.periode.naam),
        "maand": first_upper(month_year(context.peildatum)),
        "feiten": _facts(context),
        "kamerstukken": [_paper(row) for row in context.kamerstukken],
        "inhoud_op_nieuwe_pagina": True,
        "overzicht": _overview(context, numbers),
        "allianties": [
            _alliance(row, numbers, numbers.chapter(row.naam, f"alliantie-{n}"))
            for n, row in enumerate(context.allianties, 1)
        ],
        "evaluaties": _evaluations(context, numbers),
        "voorbeelden": _examples(context, numbers) if context.voorbeelden else None,
    }
    return {**shown, "hoofdstukken": tuple(numbers.chapters)}


class _Numbers:
    """Chapters and tables while they are told: both from 1."""

    def __init__(self) -> None:
        self.chapters: list[Hoofdstuk] = []
        self.tables = 0

    def chapter(self, titel: str, anker: str, parts: Iterable[tuple[str, str]] = ()) -> Hoofdstuk:
        """The next chapter, with its sections as (title, anchor)."""
        sections = tuple(Hoofdstuk(name, part) for name, part in parts)
        self.chapters.append(Hoofdstuk(titel, anker, str(len(self.chapters) + 1), sections))
        return self.chapters[-1]

    def table(self) -> int:
        """The number of the next table."""
        self.tables += 1
        return self.tables


def _overview(context: BijlageContext, numbers: _Numbers) -> dict[str, Any]:
    return {
        "hoofdstuk": numbers.chapter(_("Overzicht van de allianties"), "overzicht"),
        "tabel": numbers.table(),
        "rijen": [overview_row(row) for row in context.allianties],
        "totaal": overview_total(context.allianties),
        "overige_subsidies": [(row.ontvanger, row.soort, _amount(row.bedrag)) for row in context.overige_subsidies],
    }


def _evaluations(context: BijlageContext, numbers: _Numbers) -> dict[str, Any]:
    parts = [(row.titel, f"evaluatie-{n}") for n, row in enumerate(context.evaluaties, 1)]
    return {
        "hoofdstuk": numbers.chapter(_("Evaluaties"), "evaluaties", parts),
        "rijen": [_evaluation(row, n, numbers) for n, row in enumerate(context.evaluaties, 1)],
    }


def _examples(context: BijlageContext, numbers: _Numbers) -> dict[str, Any]:
    """The last part: wholly fictitious alliances, each marked as such, also in the contents."""
    parts = [
        (_("%(naam)s (fictief)") % {"naam": row.naam}, f"voorbeeld-{n}") for n, row in enumerate(context.voorbeelden, 1)
    ]
    return {
        "hoofdstuk": numbers.chapter(_("Fictieve voorbeelden"), "voorbeelden", parts),
        "tabel": numbers.table(),
        "rijen": [overview_row(row) for row in context.voorbeelden],
        "totaal": overview_total(context.voorbeelden),
        "allianties": [
            _alliance(row, numbers, Hoofdstuk(row.naam, f"voorbeeld-{n}"))
            for n, row in enumerate(context.voorbeelden, 1)
        ],
    }


def _paper(row: Kamerstuk) -> dict[str, str]:
    """A line with its note; the last word stays with the note's number."""
    text = f"{row.wanneer}: {row.omschrijving}" if row.wanneer else row.omschrijving
    begin, _space, last = text.rpartition(" ")
    return {"begin": begin, "laatste_woord": last, "citaat": row.citaat}


def _facts(context: BijlageContext) -> list[tuple[str, str]]:
    scheme = context.periode.regeling
    if context.periode.staatscourant:
        scheme = f"{scheme} ({context.periode.staatscourant})"
    known = any(row.bedrag is not None for row in context.allianties)
    return [
        (_("Stand op"), date_long(context.peildatum)),
        (
            _("Subsidieperiode"),
            f"{date_long(context.periode.begindatum)} {_('tot en met')} {date_long(context.periode.einddatum)}",
        ),
        (_("Regeling"), scheme),
        (_("Aantal allianties"), _count(context)),
        (_("Bedragen"), _("in euro’s, waar zij bekend zijn") if known else _("niet in openbare bronnen gevonden")),
    ]


def _count(context: BijlageContext) -> str:
    real, invented = len(context.allianties), len(context.voorbeelden)
    if not invented:
        return str(real)
    return _("%(aantal)s, en aan het eind %(fictief)s fictieve voorbeelden") % {"aantal": real, "fictief": invented}


def _amount(value: Decimal | None) -> str:
    return _("niet bekend") if value is None else amount_plain(value)


def overview_total(rows: tuple[Alliantie, ...]) -> str:
    """The sum, only where every part is known: parts equal the whole."""
    amounts = [row.bedrag for row in rows if row.bedrag is not None]
    return amount_plain(sum(amounts, Decimal(0))) if amounts and len(amounts) == len(rows) else ""


def overview_row(row: Alliantie) -> Rij:
    """An alliance in the overview."""
    return Rij(
        naam=row.naam,
        partners=_partners(row),
        thema=row.thema or ", ".join(row.terreinen) or _("niet bekend"),
        doel=_first_sentence(row.doel) or _("niet bekend"),
        subsidie=_amount(row.bedrag),
    )


def _first_sentence(text: str) -> str:
    """What an overview can hold of an aim; the chapter tells it whole."""
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]


def _partners(row: Alliantie) -> str:
    """Names in one line: the penvoerder first and named as such, and what is not known."""
    names = [f"{lid.naam} ({_('penvoerder')})" if lid.is_penvoerder else lid.naam for lid in row.leden]
    if row.leden_bekend == "deels":
        names.append(_("overige niet bekend"))
    if not names:
        return _("niet bekend") if row.leden_bekend == "onbekend" else _("geen partners op deze dag")
    return "; ".join(names) + (f" ({_('penvoerder niet bekend')})" if _penvoerder_unknown(row) else "")


def _penvoerder_unknown(row: Alliantie) -> bool:
    """One organisation on its own needs no penvoerder; for more, the absence is shown."""
    several = len(row.leden) > 1 or row.leden_bekend != "volledig"
    return several and not any(lid.is_penvoerder for lid in row.leden)


def _alliance(row: Alliantie, numbers: _Numbers, chapter: Hoofdstuk) -> dict[str, Any]:
    return {
        **asdict(row),
        "hoofdstuk": chapter,
        "tabel": numbers.table() if row.leden else None,
        "thema": row.thema or _("niet bekend"),
        "terreinen": ", ".join(row.terreinen),
        "subsidie": _amount(row.bedrag),
        "ledenzin": members_sentence(row),
        "is_afgeleid": any(lid.is_afgeleid for lid in row.leden),
        "bron": "; ".join(row.bronnen),
    }


def members_sentence(row: Alliantie) -> str:
    """What must be said about who takes part, besides the names."""
    sentences = []
    if row.leden_bekend == "onbekend":
        sentences.append(_("De partners zijn niet bekend."))
    elif row.leden_bekend == "deels":
        sentences.append(_("De partners zijn deels bekend. Wie de andere zijn, is niet bekend."))
    elif not row.leden:
        sentences.append(_("Op deze dag had de alliantie geen partners."))
    elif len(row.leden) == 1:
        sentences.append(_("Dit partnerschap bestaat uit één organisatie."))
    if _penvoerder_unknown(row):
        sentences.append(
            _("Penvoerder niet bekend. De partners staan op alfabet.") if row.leden else _("Penvoerder niet bekend.")
        )
    return " ".join(sentences)


def first_upper(text: str) -> str:
    """With a capital."""
    return text[:1].upper() + text[1:]


def _evaluation(row: Evaluatie, number: int, numbers: _Numbers) -> dict[str, Any]:
    groups = [
        (kop, [one.tekst for one in row.conclusies if one.soort == soort]) for soort, kop in CONCLUSIE_KOPPEN.items()
    ]
    made = [row.soort, row.onderzoeker]
    if row.opgeleverd:
        made.append(_("opgeleverd: %(wanneer)s") % {"wanneer": row.opgeleverd})
    if row.gepubliceerd_datum:
        made.append(_("gepubliceerd op %(dag)s") % {"dag": date_long(row.gepubliceerd_datum)})
    return {
        **asdict(row),
        "anker": f"evaluatie-{number}",
        "tabel": numbers.table() if row.aanbevelingen else None,
        "regel": f"{first_upper(', '.join(made))}.",
        "conclusiegroepen": [(kop, texts) for kop, texts in groups if texts],
        "bron": "; ".join(row.bronnen),
    }
