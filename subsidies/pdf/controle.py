"""The first look at a report that was handed in: what is there, what is missing. From the frozen facts alone."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from documents.dutch import amount, percentage
from subsidies.models import RapportageVersie, Regelversie
from subsidies.pdf.context import RapportageContext, totals
from subsidies.pdf.delen import Deel
from subsidies.regels import RegelStatus
from subsidies.statuses import OnderdeelSoort

MOST_KEPT = 5_000


class Verklaring(StrEnum):
    """Where the controleverklaring stands."""

    JA = "ja"
    NEE = "nee"
    PAST_NIET = "past_niet"


class Uitkomst(StrEnum):
    """What a check gives."""

    GOED = "goed"
    LET_OP = "let_op"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Eerstecontrole:
    """Completeness (R22 1.5, rule 14 of domein 9), controleverklaring and explanations of one frozen version."""

    ontbreekt: tuple[str, ...]
    verklaring: Verklaring
    uitleg_nodig: int
    uitleg_ontbreekt: int

    @property
    def volledig(self) -> bool:
        """Nothing that R22 1.5 asks is missing."""
        return not self.ontbreekt


@dataclass(frozen=True)
class Controlepunt:
    """One line of the checklist for the finances."""

    naam: str
    uitkomst: Uitkomst
    zin: str
    artikel: str = ""


def first_check(context: RapportageContext) -> Eerstecontrole:
    """What the first check of this report gives."""
    asked = [row for _part, row in context.regels if row.uitleg_verplicht]
    past = context.controleverklaring_past
    return Eerstecontrole(
        ontbreekt=context.ontbreekt,
        verklaring=Verklaring.NEE if past is None else Verklaring.JA if past else Verklaring.PAST_NIET,
        uitleg_nodig=len(asked),
        uitleg_ontbreekt=sum(not row.toelichting.strip() for row in asked),
    )


_kept: dict[str, Eerstecontrole] = {}  # by the sha256 of the frozen facts: they never change


def check_versions(versions: Iterable[tuple[int, str]]) -> dict[int, Eerstecontrole]:
    """The first check of each version (pk, sha256), by pk; at most one query, for those not read before."""
    asked = dict(versions)
    missing = [pk for pk, digest in asked.items() if digest not in _kept]
    if len(_kept) + len(missing) > MOST_KEPT:
        _kept.clear()
        missing = list(asked)
    if missing:
        rows = RapportageVersie.objects.filter(pk__in=missing).order_by().values_list("sha256", "inhoud")
        for digest, inhoud in rows.iterator(chunk_size=50):
            _kept[digest] = first_check(RapportageContext.from_facts(json.loads(inhoud)))
    return {pk: _kept[digest] for pk, digest in asked.items()}


def forget_checks() -> None:
    """Read every version again at the next question."""
    _kept.clear()


def finance_points(
    context: RapportageContext,
    *,
    inkomen_min: Regelversie | None,
    reserve_max: Regelversie | None,
    subsidie: Decimal | None,
) -> list[Controlepunt]:
    """The checklist for the judgement on the finances. ``subsidie``: the granted amount, in euro."""
    parts = [part for part in context.onderdelen if part.soort == OnderdeelSoort.FINANCIEN]
    return [
        _complete(context),
        _explained(context),
        _statement(context),
        _sums(parts),
        *_contributions(parts),
        *_income(context, inkomen_min),
        *_reserve(parts, reserve_max, subsidie),
    ]


def _complete(context: RapportageContext) -> Controlepunt:
    naam, artikel = _("Volledig"), "R22 1.5"
    if context.ontbreekt:
        return Controlepunt(naam, Uitkomst.LET_OP, " ".join(context.ontbreekt), artikel)
    sentence = _(
        "Activiteiten, besteding en controleverklaring zijn er, en horen bij plan, begroting en theory of change."
    )
    return Controlepunt(naam, Uitkomst.GOED, sentence, artikel)


def _explained(context: RapportageContext) -> Controlepunt:
    naam = _("Uitleg bij grote verschillen")
    if context.grens is None:
        return Controlepunt(naam, Uitkomst.ONBEKEND, _("Vanaf welk verschil uitleg nodig is, is niet bekend."))
    check, artikel = first_check(context), context.grens.artikel
    asked, silent = check.uitleg_nodig, check.uitleg_ontbreekt
    if not asked:
        return Controlepunt(naam, Uitkomst.GOED, _("Geen post heeft een verschil waarbij uitleg nodig is."), artikel)
    sentence = ngettext(
        "Bij %(met)s van %(nodig)s post met een groot verschil staat uitleg.",
        "Bij %(met)s van %(nodig)s posten met een groot verschil staat uitleg.",
        asked,
    ) % {"met": asked - silent, "nodig": asked}
    return Controlepunt(naam, Uitkomst.LET_OP if silent else Uitkomst.GOED, sentence, artikel)


def _statement(context: RapportageContext) -> Controlepunt:
    naam, artikel = _("Controleverklaring"), "R22 1.5"
    words = {
        Verklaring.JA: (Uitkomst.GOED, _("Er is een controleverklaring, en zij gaat over deze bedragen.")),
        Verklaring.NEE: (Uitkomst.LET_OP, _("Er is geen controleverklaring.")),
        Verklaring.PAST_NIET: (
            Uitkomst.LET_OP,
            _("De controleverklaring gaat over andere bedragen: de financiën zijn daarna gewijzigd."),
        ),
    }
    outcome, sentence = words[first_check(context).verklaring]
    return Controlepunt(naam, outcome, sentence, artikel)


def _sums(parts: list[Deel]) -> Controlepunt:
    naam = _("Optelling")
    if not any(part.regels for part in parts):
        return Controlepunt(naam, Uitkomst.ONBEKEND, _("Er staan geen posten in de tabel."))
    wrong = [
        part.titel
        for part in parts
        for key, value in totals(part.regels).items()
        if getattr(part, key) is not None and getattr(part, key) != value
    ]
    if wrong:
        return Controlepunt(
            naam,
            Uitkomst.LET_OP,
            _("De posten tellen niet op tot het totaal: %(delen)s.") % {"delen": ", ".join(dict.fromkeys(wrong))},
        )
    return Controlepunt(naam, Uitkomst.GOED, _("De posten tellen tot op de cent op tot de totalen."))


def _contributions(parts: list[Deel]) -> list[Controlepunt]:
    points = []
    for part in parts:
        for row in part.bijdragen:
            naam = _("Bijdrage: %(soort)s") % {"soort": row.omschrijving or row.soort}
            if row.begroot is None or row.ontvangen is None:
                points.append(Controlepunt(naam, Uitkomst.ONBEKEND, _("Begroot of ontvangen is niet ingevuld.")))
                continue
            words = {"begroot": amount(row.begroot), "ontvangen": amount(row.ontvangen)}
            less = row.ontvangen < row.begroot
            sentence = (
                _("Minder dan in het plan: begroot %(begroot)s, ontvangen %(ontvangen)s.")
                if less
                else _("Begroot %(begroot)s, ontvangen %(ontvangen)s.")
            )
            points.append(Controlepunt(naam, Uitkomst.LET_OP if less else Uitkomst.GOED, sentence % words))
    return points


def _income(context: RapportageContext, least: Regelversie | None) -> list[Controlepunt]:
    points = []
    for part in context.onderdelen:
        if part.inkomen is None:
            continue
        naam = _("Eigen inkomsten: %(organisatie)s") % {"organisatie": part.organisatie}
        artikel = f"R22 {least.artikel}" if least else ""
        if part.inkomen.aandeel is None:
            points.append(Controlepunt(naam, Uitkomst.ONBEKEND, _("Het aandeel is niet ingevuld."), artikel))
        elif least is None or not least.waarde:
            points.append(Controlepunt(naam, Uitkomst.ONBEKEND, _("Welk aandeel nodig is, is niet bekend.")))
        else:
            enough = part.inkomen.aandeel >= Decimal(least.waarde)
            sentence = _("%(aandeel)s van de inkomsten komt niet van deze minister; minstens %(minst)s is nodig.") % {
                "aandeel": percentage(part.inkomen.aandeel, 2),
                "minst": percentage(Decimal(least.waarde)),
            }
            points.append(Controlepunt(naam, Uitkomst.GOED if enough else Uitkomst.LET_OP, sentence, artikel))
    return points


def _reserve(parts: list[Deel], most: Regelversie | None, subsidie: Decimal | None) -> list[Controlepunt]:
    """Between 0 and the most; the upper bound only where the rule is known for certain."""
    points = []
    naam = _("Egalisatiereserve (geld dat over is en voor latere jaren blijft)")
    artikel = most.artikel if most else "Kaderregeling 8.7"
    for part in parts:
        if part.reserve is None:
            continue
        end = part.reserve.eind
        if end is None:
            points.append(Controlepunt(naam, Uitkomst.ONBEKEND, _("De reserve is niet helemaal ingevuld."), artikel))
        elif end < 0:
            sentence = _("De reserve staat aan het eind van het jaar onder nul: %(eind)s.")
            points.append(Controlepunt(naam, Uitkomst.LET_OP, sentence % {"eind": amount(end)}, artikel))
        elif most is None or not most.waarde or most.status != RegelStatus.BEKEND or subsidie is None:
            sentence = _("Eind van het jaar: %(eind)s. Over welk bedrag de bovengrens gaat, is niet bekend.")
            points.append(Controlepunt(naam, Uitkomst.ONBEKEND, sentence % {"eind": amount(end)}, artikel))
        else:
            bound = subsidie * Decimal(most.waarde) / 100
            sentence = _("Eind van het jaar: %(eind)s; hoogstens %(grens)s.")
            outcome = Uitkomst.GOED if end <= bound else Uitkomst.LET_OP
            words = {"eind": amount(end), "grens": amount(bound)}
            points.append(Controlepunt(naam, outcome, sentence % words, artikel))
    return points
