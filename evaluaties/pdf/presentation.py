"""How the facts of an annex are shown: chapters with numbers, sentences for what is not known."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.dutch import amount_plain, date_long, month_year
from documents.pdf import Hoofdstuk
from evaluaties.pdf.context import Alliantie, BijlageContext, Evaluatie

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
    """What the template shows of the frozen facts."""
    context = BijlageContext.from_facts(facts)
    chapters = _Chapters()
    overview = chapters.add(_("Overzicht van de allianties"), "overzicht")
    alliances = [_chapter(row, chapters.add(row.naam, f"alliantie-{n}")) for n, row in enumerate(context.allianties, 1)]
    evaluations = chapters.add(
        _("Evaluaties"),
        "evaluaties",
        [(row.titel, f"evaluatie-{n}") for n, row in enumerate(context.evaluaties, 1)],
    )
    examples = None
    if context.voorbeelden:
        parts = [
            (_("%(naam)s (fictief)") % {"naam": row.naam}, f"voorbeeld-{n}")
            for n, row in enumerate(context.voorbeelden, 1)
        ]
        examples = chapters.add(_("Fictieve voorbeelden"), "voorbeelden", parts)
    return {
        "bijlage": {name: value for name, value in asdict(context).items() if name in ("periode", "kamerstukken")},
        "peildatum": context.peildatum,
        "samenstelling_op": context.samenstelling_op,
        "koptekst": bijlage_titel(context.periode.naam),
        "maand": month_year(context.peildatum).capitalize(),
        "feiten": _facts(context),
        "hoofdstukken": tuple(chapters.rows),
        "inhoud_op_nieuwe_pagina": True,
        "overzicht": overview,
        "rijen": [_row(row) for row in context.allianties],
        "totaal": _total(context.allianties),
        "overige_subsidies": [(row.ontvanger, row.soort, _amount(row.bedrag)) for row in context.overige_subsidies],
        "allianties": alliances,
        "evaluatiehoofdstuk": evaluations,
        "evaluaties": [_evaluation(row, n) for n, row in enumerate(context.evaluaties, 1)],
        "voorbeeldhoofdstuk": examples,
        "voorbeeldrijen": [_row(row) for row in context.voorbeelden],
        "voorbeeldtotaal": _total(context.voorbeelden),
        "voorbeelden": [
            _chapter(row, Hoofdstuk(row.naam, f"voorbeeld-{n}")) for n, row in enumerate(context.voorbeelden, 1)
        ],
    }


class _Chapters:
    """The contents while they are made: numbers from 1."""

    def __init__(self) -> None:
        self.rows: list[Hoofdstuk] = []

    def add(self, titel: str, anker: str, parts: list[tuple[str, str]] | None = None) -> Hoofdstuk:
        chapter = Hoofdstuk(
            titel, anker, str(len(self.rows) + 1), tuple(Hoofdstuk(name, part) for name, part in parts or [])
        )
        self.rows.append(chapter)
        return chapter


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
        (_("Allianties"), _count(context)),
        (_("Bedragen"), _("in euro’s, waar zij bekend zijn") if known else _("niet in openbare bronnen gevonden")),
    ]


def _count(context: BijlageContext) -> str:
    real, invented = len(context.allianties), len(context.voorbeelden)
    if not invented:
        return str(real)
    return _("%(aantal)s, en aan het eind %(fictief)s fictieve voorbeelden") % {"aantal": real, "fictief": invented}


def _amount(value: Decimal | None) -> str:
    return _("niet bekend") if value is None else amount_plain(value)


def _total(rows: tuple[Alliantie, ...]) -> str:
    """The sum, only where every part is known: parts equal the whole."""
    amounts = [row.bedrag for row in rows if row.bedrag is not None]
    return amount_plain(sum(amounts, Decimal(0))) if amounts and len(amounts) == len(rows) else ""


def _row(row: Alliantie) -> Rij:
    return Rij(
        naam=row.naam,
        partners=_partners(row),
        thema=row.thema or ", ".join(row.terreinen) or _("niet bekend"),
        doel=row.doel or _("niet bekend"),
        subsidie=_amount(row.bedrag),
    )


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


def _chapter(row: Alliantie, chapter: Hoofdstuk) -> dict[str, Any]:
    facts = asdict(row)
    return {
        **facts,
        "hoofdstuk": chapter,
        "thema": row.thema or _("niet bekend"),
        "terreinen": ", ".join(row.terreinen),
        "subsidie": _amount(row.bedrag),
        "ledenzin": _members_sentence(row),
        "is_afgeleid": any(lid.is_afgeleid for lid in row.leden),
        "bron": "; ".join(row.bronnen),
    }


def _members_sentence(row: Alliantie) -> str:
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


def _evaluation(row: Evaluatie, number: int) -> dict[str, Any]:
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
        "regel": f"{', '.join(made).capitalize()}.",
        "conclusiegroepen": [(kop, texts) for kop, texts in groups if texts],
        "bron": "; ".join(row.bronnen),
    }
