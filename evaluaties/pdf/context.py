"""What an annex is, as plain values: the same facts in another database give the same document.

No keys, no moments of making, no names of persons, no addresses. Dates are inclusive, amounts in euro.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Periode:
    """The years over which is granted, and under which regeling."""

    naam: str
    begindatum: date
    einddatum: date
    toelichting: str
    bron: str
    regeling: str
    staatscourant: str


@dataclass(frozen=True)
class Lid:
    """A member on the day of the composition; ``is_afgeleid``: the dates are the bounds of the period."""

    naam: str
    is_penvoerder: bool
    begindatum: date
    einddatum: date | None
    is_afgeleid: bool
    onderdelen: tuple[str, ...]


@dataclass(frozen=True)
class Samenvatting:
    """The summary of the newest report with akkoord on the reference date."""

    jaar: int
    versie: int
    akkoord_datum: date
    tekst: str


@dataclass(frozen=True)
class Alliantie:
    """An alliance as the annex tells it. ``leden_bekend``: volledig, deels or onbekend; ``bedrag`` None: not known."""

    naam: str
    thema: str
    terreinen: tuple[str, ...]
    doel: str
    voorganger: str
    toelichting: str
    leden_bekend: str
    leden: tuple[Lid, ...]
    bedrag: Decimal | None
    alleen_openbaar: bool
    samenvatting: Samenvatting | None
    bronnen: tuple[str, ...]


@dataclass(frozen=True)
class OverigeSubsidie:
    """A grant of the period that does not go to an alliance."""

    soort: str
    ontvanger: str
    bedrag: Decimal | None


@dataclass(frozen=True)
class Conclusie:
    """``soort``: hoofd, deel or signaal."""

    soort: str
    tekst: str


@dataclass(frozen=True)
class Aanbeveling:
    """``termijn``: kort, lang or onbekend; an empty ``opvolging``: not known."""

    nummer: int
    tekst: str
    termijn: str
    opvolging: str


@dataclass(frozen=True)
class Evaluatie:
    """An evaluation of the period that was known on the reference date."""

    titel: str
    heeft_eigen_titel: bool
    onderzoeker: str
    soort: str
    opgeleverd: str
    gepubliceerd_datum: date | None
    doel: str
    methode: str
    opvolging: str
    onbekend: str
    citaat: str
    conclusies: tuple[Conclusie, ...]
    aanbevelingen: tuple[Aanbeveling, ...]
    bronnen: tuple[str, ...]


@dataclass(frozen=True)
class Kamerstuk:
    """A paper that Parliament had on the reference date."""

    citaat: str
    omschrijving: str
    wanneer: str


@dataclass(frozen=True)
class BijlageContext:
    """A period on a reference date. ``samenstelling_op`` is that date, or the period's last day when it is earlier."""

    schema_version: int
    periode: Periode
    peildatum: date
    samenstelling_op: date
    allianties: tuple[Alliantie, ...]
    voorbeelden: tuple[Alliantie, ...]
    overige_subsidies: tuple[OverigeSubsidie, ...]
    evaluaties: tuple[Evaluatie, ...]
    kamerstukken: tuple[Kamerstuk, ...]

    @property
    def facts(self) -> dict[str, Any]:
        """Plain dicts and lists, ready for canonical JSON."""
        return asdict(self)

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> "BijlageContext":
        """The annex of a stored document, from its canonical JSON (schema version 1)."""
        return cls(
            schema_version=facts["schema_version"],
            periode=Periode(**_with_days(facts["periode"], "begindatum", "einddatum")),
            peildatum=date.fromisoformat(facts["peildatum"]),
            samenstelling_op=date.fromisoformat(facts["samenstelling_op"]),
            allianties=tuple(_alliantie(row) for row in facts["allianties"]),
            voorbeelden=tuple(_alliantie(row) for row in facts["voorbeelden"]),
            overige_subsidies=tuple(
                OverigeSubsidie(**{**row, "bedrag": _money(row["bedrag"])}) for row in facts["overige_subsidies"]
            ),
            evaluaties=tuple(_evaluatie(row) for row in facts["evaluaties"]),
            kamerstukken=tuple(Kamerstuk(**row) for row in facts["kamerstukken"]),
        )


def _money(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def _with_days(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {**row, **{name: row[name] and date.fromisoformat(row[name]) for name in names}}


def _alliantie(row: Mapping[str, Any]) -> Alliantie:
    summary = row["samenvatting"]
    members = (_with_days(lid, "begindatum", "einddatum") for lid in row["leden"])
    return Alliantie(
        **{
            **row,
            "terreinen": tuple(row["terreinen"]),
            "leden": tuple(Lid(**{**lid, "onderdelen": tuple(lid["onderdelen"])}) for lid in members),
            "bedrag": _money(row["bedrag"]),
            "samenvatting": summary and Samenvatting(**_with_days(summary, "akkoord_datum")),
            "bronnen": tuple(row["bronnen"]),
        }
    )


def _evaluatie(row: Mapping[str, Any]) -> Evaluatie:
    return Evaluatie(
        **{
            **_with_days(row, "gepubliceerd_datum"),
            "conclusies": tuple(Conclusie(**one) for one in row["conclusies"]),
            "aanbevelingen": tuple(Aanbeveling(**one) for one in row["aanbevelingen"]),
            "bronnen": tuple(row["bronnen"]),
        }
    )
