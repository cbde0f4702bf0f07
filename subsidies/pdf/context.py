"""What a report is, as plain values: one context for the frozen version, the screen and the PDF (ontwerp 6, rule 7)."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from documents.canonical import canonical_json, sha256
from subsidies.bedragen import Afwijkingsgrens
from subsidies.pdf.delen import Deel, Regel, share
from subsidies.pdf.plain import from_plain
from subsidies.statuses import OnderdeelSoort

SCHEMA_VERSION = 3


@dataclass(frozen=True)
class Sectie:
    """The parts of one kind, as one numbered section."""

    nummer: int
    soort: str
    titel: str
    delen: tuple[Deel, ...]

    @property
    def is_beperkt(self) -> bool:
        """Whether something is left out for this reader."""
        return any(part.is_beperkt for part in self.delen)


@dataclass(frozen=True)
class Subtotaal:
    """A sum of posts, in euro, with the posts it is made of."""

    label: str
    begroot: Decimal
    besteed: Decimal
    verschil: Decimal
    regels: tuple[Regel, ...]

    @property
    def procent(self) -> Decimal | None:
        """The difference as a share of what was budgeted; None where nothing was budgeted."""
        return share(self.verschil, self.begroot)


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
    plan_versie: int | None = None
    theorie_versie: int | None = None

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "RapportageContext":
        """The report of a frozen version, from its canonical JSON (schema versions 1 to 3)."""
        return from_plain(cls, facts)

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)

    @property
    def secties(self) -> tuple[Sectie, ...]:
        """The report in numbered sections; parts of several organisations stand under one number."""
        groups = [(soort, tuple(parts)) for soort, parts in groupby(self.onderdelen, lambda part: part.soort)]
        return tuple(
            Sectie(number, soort, str(OnderdeelSoort(soort).label) if len(parts) > 1 else parts[0].titel, parts)
            for number, (soort, parts) in enumerate(groups, start=1)
        )

    def sectie(self, soort: str) -> Sectie | None:
        """The section of this kind."""
        return next((row for row in self.secties if row.soort == soort), None)

    @property
    def regels(self) -> tuple[tuple[Deel, Regel], ...]:
        """Every post, with the part that holds it."""
        return tuple((part, row) for part in self.onderdelen for row in part.regels)

    @property
    def per_activiteit(self) -> tuple[Subtotaal, ...]:
        """Posts by activity; two activities of one name stay two. Older versions know only the name."""
        return self._sums(lambda part, row: (row.activiteit_id, row.activiteit or row.post))

    @property
    def per_kostensoort(self) -> tuple[Subtotaal, ...]:
        """Posts by category of costs."""
        return self._sums(lambda part, row: (None, row.kostensoort))

    @property
    def per_partner(self) -> tuple[Subtotaal, ...]:
        """Posts by organisation; those of the alliance as a whole come under no name."""
        return self._sums(lambda part, row: (part.organisatie_slug, part.organisatie))

    @property
    def totaal(self) -> Subtotaal:
        """All posts together."""
        return _sum("", [row for _part, row in self.regels])

    def _sums(self, key: Callable[[Deel, Regel], tuple[int | str | None, str]]) -> tuple[Subtotaal, ...]:
        """Subtotals by what ``key`` gives: what tells groups apart besides their name, and that name."""
        groups: dict[tuple[int | str | None, str], list[Regel]] = {}
        for part, row in self.regels:
            groups.setdefault(key(part, row), []).append(row)
        return tuple(_sum(label, rows) for (_key, label), rows in groups.items())

    @property
    def is_beperkt(self) -> bool:
        """Whether something is left out for this reader."""
        return any(part.is_beperkt for part in self.onderdelen)

    @property
    def financien_sha256(self) -> str:
        """The sha256 of everything about money, which a controleverklaring names; another amount gives another one."""
        return financien_sha256(self.jaar, self.alliantie_slug, self.onderdelen)

    @property
    def controleverklaring_past(self) -> bool | None:
        """Whether the controleverklaring is about these finances; None where there is none."""
        given = [row for part in self.onderdelen for row in part.stukken if row.soort == "controleverklaring"]
        return any(row.financien_sha256 == self.financien_sha256 for row in given) if given else None

    def for_partners(self, slugs: Collection[str]) -> "RapportageContext":
        """The report as the organisations ``slugs`` may read it: the money and income of others is left out."""
        return replace(self, onderdelen=tuple(_without_money_of_others(part, slugs) for part in self.onderdelen))


def _without_money_of_others(part: Deel, slugs: Collection[str]) -> Deel:
    if part.organisatie_slug in slugs and part.organisatie_slug:
        return part
    if part.soort == OnderdeelSoort.FINANCIEN:
        return Deel(
            soort=part.soort,
            titel=part.titel,
            artikel=part.artikel,
            organisatie=part.organisatie,
            tekst="",
            id=part.id,
            organisatie_slug=part.organisatie_slug,
            is_beperkt=True,
        )
    return replace(
        part,
        inkomen=None,
        stukken=(),
        activiteiten=tuple(replace(row, begroot=None) for row in part.activiteiten),
        is_beperkt=part.inkomen is not None or bool(part.stukken),
    )


def financien_sha256(jaar: int, alliantie_slug: str, parts: Iterable[Deel]) -> str:
    """The sha256 of everything about money in these parts; the same for every schema version."""
    money = [
        {
            "organisatie": part.organisatie_slug,
            "regels": [
                {name: value for name, value in asdict(row).items() if name != "activiteit_id"} for row in part.regels
            ],
            "bijdragen": [asdict(row) for row in part.bijdragen],
            "reserve": asdict(part.reserve) if part.reserve else None,
        }
        for part in parts
        if part.soort == OnderdeelSoort.FINANCIEN
    ]
    return sha256(canonical_json({"jaar": jaar, "alliantie": alliantie_slug, "financien": money}))


def _sum(label: str, rows: Iterable[Regel]) -> Subtotaal:
    kept = tuple(rows)
    begroot = sum((row.begroot or Decimal(0) for row in kept), Decimal(0))
    besteed = sum((row.besteed or Decimal(0) for row in kept), Decimal(0))
    return Subtotaal(label, begroot, besteed, besteed - begroot, kept)


def totals(rows: tuple[Regel, ...]) -> dict[str, Decimal | None]:
    """The sums of a financial table, in euro: parts equal the whole to the cent; empty without rows."""
    if not rows:
        return {"totaal_begroot": None, "totaal_besteed": None, "totaal_verschil": None}
    total = _sum("", rows)
    return {"totaal_begroot": total.begroot, "totaal_besteed": total.besteed, "totaal_verschil": total.verschil}
