"""A plan of activities as plain values: gathered once, frozen at handing in, shown on every page."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from subsidies.models import Activiteit, Activiteitenplan, Begrotingsregel, Dekking
from subsidies.pdf.plain import from_plain
from subsidies.statuses import BijdrageSoort, Kostensoort

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Begrotingspost:
    """Costs of an activity in one category, in euro; what did not parse stands in ``bedrag_invoer``."""

    kostensoort: str
    omschrijving: str
    bedrag: Decimal | None
    bedrag_invoer: str
    activiteit: str = ""
    organisatie: str = ""

    @property
    def soort(self) -> str:
        """The category in words."""
        return _label(Kostensoort, self.kostensoort)


@dataclass(frozen=True)
class Planactiviteit:
    """An activity of the plan; ``is_beperkt``: its money is not for this reader."""

    id: int
    sleutel: str
    naam: str
    omschrijving: str
    organisatie: str
    organisatie_slug: str
    middelen: str
    geplande_output: str
    knoop: str
    regels: tuple[Begrotingspost, ...]
    is_beperkt: bool = False

    @property
    def totaal(self) -> Decimal:
        """What it costs, in euro."""
        return som(self.regels)


@dataclass(frozen=True)
class Dekkingspost:
    """Where money comes from, in euro."""

    soort: str
    organisatie: str
    organisatie_slug: str
    omschrijving: str
    bedrag: Decimal | None
    bedrag_invoer: str

    @property
    def soort_naam(self) -> str:
        """The kind in words."""
        return _label(BijdrageSoort, self.soort)


@dataclass(frozen=True)
class Groep:
    """A total with the lines that make it up, in euro."""

    naam: str
    bedrag: Decimal
    regels: tuple[Begrotingspost, ...]


@dataclass(frozen=True)
class PlanContext:
    """One version of the plan and budget of a year."""

    schema_version: int
    alliantie: str
    alliantie_slug: str
    is_fictief: bool
    periode: str
    regeling: str
    jaar: int
    nummer: int
    reden: str
    toelichting: str
    vervaldatum: date | None
    theorie_versie: int | None
    activiteiten: tuple[Planactiviteit, ...]
    dekking: tuple[Dekkingspost, ...]
    is_beperkt: bool = False

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "PlanContext":
        """The plan of a handing in, from its canonical JSON."""
        return from_plain(cls, facts)

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)

    @property
    def regels(self) -> tuple[Begrotingspost, ...]:
        """Every budget line, each with its activity and partner."""
        return tuple(
            replace(line, activiteit=row.naam, organisatie=row.organisatie)
            for row in self.activiteiten
            for line in row.regels
        )

    @property
    def kosten(self) -> Decimal:
        """All costs, in euro."""
        return som(self.regels)

    @property
    def totale_dekking(self) -> Decimal:
        """All money that comes in, in euro."""
        return som(self.dekking)

    @property
    def verschil(self) -> Decimal:
        """Cover minus costs, in euro: 0 when the budget is in balance (Kaderregeling 3.5)."""
        return self.totale_dekking - self.kosten

    @property
    def per_activiteit(self) -> tuple[Groep, ...]:
        """Costs by activity, in the order of the plan."""
        return tuple(
            Groep(row.naam, row.totaal, tuple(replace(line, activiteit=row.naam) for line in row.regels))
            for row in self.activiteiten
        )

    @property
    def per_kostensoort(self) -> tuple[Groep, ...]:
        """Costs by category, in the order of the list of categories."""
        order = {soort.value: number for number, soort in enumerate(Kostensoort)}
        groups = _grouped(self.regels, lambda line: line.kostensoort)
        return tuple(
            Groep(_label(Kostensoort, key), som(lines), lines)
            for key, lines in sorted(groups.items(), key=lambda row: order.get(row[0], len(order)))
        )

    @property
    def per_partner(self) -> tuple[Groep, ...]:
        """Costs by partner, by name; what belongs to no partner has an empty name."""
        groups = _grouped(self.regels, lambda line: line.organisatie)
        return tuple(Groep(key, som(lines), lines) for key, lines in sorted(groups.items()))

    @property
    def per_bron(self) -> tuple[tuple[str, Decimal], ...]:
        """Cover by kind: subsidy, own, third parties; a kind without rows is 0."""
        return tuple(
            (str(soort.label), som(row for row in self.dekking if row.soort == soort)) for soort in BijdrageSoort
        )

    def for_partners(self, slugs: Collection[str]) -> "PlanContext":
        """The plan as the organisations ``slugs`` may read it: the money of others is left out."""
        return replace(
            self,
            is_beperkt=True,
            activiteiten=tuple(
                row
                if row.organisatie_slug and row.organisatie_slug in slugs
                else replace(row, regels=(), is_beperkt=True)
                for row in self.activiteiten
            ),
            dekking=tuple(row for row in self.dekking if row.organisatie_slug and row.organisatie_slug in slugs),
        )


def plan_context(plan: Activiteitenplan) -> PlanContext:
    """The plan as it stands now; ``plan`` comes from ``for_detail()``. Three queries."""
    activities = plan.activiteiten.select_related("organisatie", "knoop").prefetch_related("begrotingsregels")
    return PlanContext(
        schema_version=SCHEMA_VERSION,
        alliantie=plan.alliantie.naam,
        alliantie_slug=plan.alliantie.slug,
        is_fictief=plan.alliantie.is_fictief,
        periode=plan.subsidie.periode.naam,
        regeling=plan.subsidie.regeling.naam,
        jaar=plan.jaar,
        nummer=plan.nummer,
        reden=plan.reden,
        toelichting=plan.toelichting,
        vervaldatum=plan.verplichting.vervaldatum if plan.verplichting else None,
        theorie_versie=plan.theorieversie.nummer if plan.theorieversie else None,
        activiteiten=tuple(_activity(row) for row in activities),
        dekking=tuple(_cover(row) for row in plan.dekking.select_related("organisatie")),
    )


def shown_context(plan: Activiteitenplan, *, own: bool) -> PlanContext | None:
    """What a reader sees: a draft as it stands for the alliance itself (``own``), otherwise what was handed in last."""
    if own and plan.is_writable:
        return plan_context(plan)
    last = plan.overgangen.handed_in().first()
    if last is not None:
        return PlanContext.from_facts(last.facts)
    return None if plan.is_writable else plan_context(plan)


def som(rows: Iterable[Begrotingspost | Dekkingspost]) -> Decimal:
    """The known amounts together, in euro."""
    return sum((row.bedrag for row in rows if row.bedrag is not None), Decimal("0.00"))


def _activity(row: Activiteit) -> Planactiviteit:
    return Planactiviteit(
        id=row.pk,
        sleutel=str(row.sleutel),
        naam=row.naam,
        omschrijving=row.omschrijving,
        organisatie=row.organisatie.naam if row.organisatie else "",
        organisatie_slug=row.organisatie.slug if row.organisatie else "",
        middelen=row.middelen,
        geplande_output=row.geplande_output,
        knoop=row.knoop.naam if row.knoop else "",
        regels=tuple(_line(line) for line in row.begrotingsregels.all()),
    )


def _line(row: Begrotingsregel) -> Begrotingspost:
    return Begrotingspost(row.kostensoort, row.omschrijving, row.bedrag, row.bedrag_invoer)


def _cover(row: Dekking) -> Dekkingspost:
    return Dekkingspost(
        soort=row.soort,
        organisatie=row.organisatie.naam if row.organisatie else "",
        organisatie_slug=row.organisatie.slug if row.organisatie else "",
        omschrijving=row.omschrijving,
        bedrag=row.bedrag,
        bedrag_invoer=row.bedrag_invoer,
    )


def _label(choices: type[Kostensoort] | type[BijdrageSoort], value: str) -> str:
    return str(choices(value).label) if value in choices.values else value


def _grouped(
    lines: Iterable[Begrotingspost], key: Callable[[Begrotingspost], str]
) -> dict[str, tuple[Begrotingspost, ...]]:
    found: dict[str, tuple[Begrotingspost, ...]] = {}
    for line in lines:
        found[key(line)] = (*found.get(key(line), ()), line)
    return found
