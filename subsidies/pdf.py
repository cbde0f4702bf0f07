"""What a report is, as plain values: one context for the frozen version, the screen and the PDF (ontwerp 6, rule 7)."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from allianties.models import Deelname
from documents.pdf import Hoofdstuk
from subsidies.bedragen import Afwijkingsgrens
from subsidies.models import Jaarrapportage, Onderdeel
from subsidies.statuses import UITLEG, OnderdeelSoort

SCHEMA_VERSION = 1
TEMPLATE = "pdf/rapportage.html"


@dataclass(frozen=True)
class Regel:
    """One post of the financial table, in euro."""

    post: str
    begroot: Decimal | None
    besteed: Decimal | None
    verschil: Decimal | None
    uitleg_verplicht: bool
    toelichting: str


@dataclass(frozen=True)
class Deel:
    """One section: of the alliance, or of one organisation."""

    soort: str
    titel: str
    artikel: str
    organisatie: str
    tekst: str
    regels: tuple[Regel, ...] = ()
    totaal_begroot: Decimal | None = None
    totaal_besteed: Decimal | None = None
    totaal_verschil: Decimal | None = None


@dataclass(frozen=True)
class Lid:
    """A member on the last day of the reporting year."""

    naam: str
    rol: str


@dataclass(frozen=True)
class RapportageContext:
    """A yearly report as it was at one moment; no model instances, no names of persons."""

    schema_version: int
    alliantie: str
    alliantie_slug: str
    is_fictief: bool
    periode: str
    regeling: str
    jaar: int
    versie: int
    leden_op: date
    leden: tuple[Lid, ...]
    vervaldatum: date
    grens: Afwijkingsgrens | None
    onderdelen: tuple[Deel, ...]
    ontbreekt: tuple[str, ...]

    @classmethod
    def from_concept(cls, rapportage: Jaarrapportage, versie: int) -> "RapportageContext":
        """The report as it is written now; ``versie`` is the number that it would get."""
        parts = list(rapportage.onderdelen.in_order().prefetch_related("regels"))
        grens = rapportage.subsidie.regeling.afwijkingsgrens(rapportage.laatste_dag)
        members = Deelname.objects.filter(alliantie=rapportage.alliantie).op(rapportage.laatste_dag)
        return cls(
            schema_version=SCHEMA_VERSION,
            alliantie=rapportage.alliantie.naam,
            alliantie_slug=rapportage.alliantie.slug,
            is_fictief=rapportage.alliantie.is_fictief,
            periode=rapportage.subsidie.periode.naam,
            regeling=rapportage.subsidie.regeling.naam,
            jaar=rapportage.jaar,
            versie=versie,
            leden_op=rapportage.laatste_dag,
            leden=tuple(Lid(row.organisatie.naam, row.get_rol_display()) for row in members),
            vervaldatum=rapportage.verplichting.vervaldatum,
            grens=grens,
            onderdelen=tuple(_part(part, grens) for part in parts),
            ontbreekt=tuple(missing_parts(parts, grens)),
        )

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "RapportageContext":
        """The report of a frozen version, from its canonical JSON (schema version 1)."""
        grens = facts["grens"]
        return cls(
            **{
                **facts,
                "leden_op": date.fromisoformat(facts["leden_op"]),
                "vervaldatum": date.fromisoformat(facts["vervaldatum"]),
                "leden": tuple(Lid(**lid) for lid in facts["leden"]),
                "grens": grens
                and Afwijkingsgrens(Decimal(grens["procent"]), Decimal(grens["bedrag"]), grens["artikel"]),
                "onderdelen": tuple(_frozen_part(part) for part in facts["onderdelen"]),
                "ontbreekt": tuple(facts["ontbreekt"]),
            }
        )

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)


def _part(part: Onderdeel, grens: Afwijkingsgrens | None) -> Deel:
    rows = tuple(
        Regel(row.post, row.begroot, row.besteed, row.verschil, row.must_explain(grens), row.toelichting)
        for row in part.regels.all()
    )
    return Deel(
        soort=part.soort,
        titel=part.titel,
        artikel=UITLEG[OnderdeelSoort(part.soort)].artikel,
        organisatie=part.organisatie.naam if part.organisatie else "",
        tekst=part.tekst,
        regels=rows,
        **totals(rows),
    )


def totals(rows: tuple[Regel, ...]) -> dict[str, Decimal | None]:
    """The sums of a financial table, in euro: parts equal the whole to the cent; empty without rows."""
    if not rows:
        return {"totaal_begroot": None, "totaal_besteed": None, "totaal_verschil": None}
    begroot = sum((row.begroot or Decimal(0) for row in rows), Decimal(0))
    besteed = sum((row.besteed or Decimal(0) for row in rows), Decimal(0))
    return {"totaal_begroot": begroot, "totaal_besteed": besteed, "totaal_verschil": besteed - begroot}


def missing_parts(parts: list[Onderdeel], grens: Afwijkingsgrens | None) -> list[str]:
    """What R22 art. 1.5 asks and is not there yet: sentences for the writer. Handing in stays possible."""
    missing = []
    for part in parts:
        soort = OnderdeelSoort(part.soort)
        rows = list(part.regels.all())
        if not UITLEG[soort].verplicht:
            continue
        if soort is OnderdeelSoort.FINANCIEN:
            if not rows:
                missing.append(_("Financiën: er staat nog geen post in de tabel."))
            if any(row.begroot is None or row.besteed is None for row in rows):
                missing.append(_("Financiën: van een of meer posten ontbreekt een bedrag."))
            if any(row.must_explain(grens) and not row.toelichting.strip() for row in rows):
                missing.append(_("Financiën: leg elke post uit met een groot verschil."))
        elif not part.tekst.strip():
            missing.append(_("%(onderdeel)s: er staat nog geen tekst.") % {"onderdeel": part.titel})
    missing.append(_("Controleverklaring van de accountant: stuur die na."))
    return missing


def _frozen_part(facts: Mapping[str, Any]) -> Deel:
    def money(value: str | None) -> Decimal | None:
        return None if value is None else Decimal(value)

    rows = tuple(
        Regel(
            **{
                **row,
                "begroot": money(row["begroot"]),
                "besteed": money(row["besteed"]),
                "verschil": money(row["verschil"]),
            }
        )
        for row in facts["regels"]
    )
    sums = {name: money(facts[name]) for name in ("totaal_begroot", "totaal_besteed", "totaal_verschil")}
    return Deel(**{**facts, "regels": rows, **sums})


def present(facts: dict[str, Any]) -> dict[str, Any]:
    """What the PDF template shows of a frozen version."""
    context = RapportageContext.from_facts(facts)
    chapters = tuple(
        Hoofdstuk(part.titel, f"onderdeel-{number}", str(number)) for number, part in enumerate(context.onderdelen, 1)
    )
    return {
        "rapportage": asdict(context),
        "hoofdstukken": chapters,
        "is_fictief": context.is_fictief,
        "koptekst": f"{context.alliantie}, jaarrapportage {context.jaar}",
    }
