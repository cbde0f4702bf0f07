"""What indicators add up to: per year, per alliance and over a period, without counting anything twice.

Pure arithmetic over plain values; `gather` and `series_of` read them. Numbers that are not cumulative are summed over
the years, cumulative ones count with their last year, shares are the sum of numerators over the sum of denominators.
An indicator that alliances share counts once, at its owner.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.utils.translation import gettext as _

from documents.dutch import NBSP
from subsidies.models import Indicator, Indicatorwaarde, Kernindicator, Meting, Subsidieperiode
from subsidies.models.verslag import readable
from subsidies.statuses import Meetwijze


@dataclass(frozen=True)
class Getal:
    """A number, or a share as numerator and denominator."""

    waarde: Decimal | None = None
    teller: Decimal | None = None
    noemer: Decimal | None = None

    @property
    def stand(self) -> Decimal | None:
        """The number, or the share in percent to two decimals; None while it is unknown."""
        return Meting.stand_of(self.waarde, self.teller, self.noemer)

    @property
    def getal(self) -> str:
        """The stand in Dutch notation, a share with its sign."""
        stand = self.stand
        if stand is None:
            return _("onbekend")
        return readable(stand) if self.waarde is not None else f"{readable(stand)}{NBSP}%"


@dataclass(frozen=True)
class Deelwaarde(Getal):
    """A part of a value."""

    label: str = ""
    organisatie: str = ""


@dataclass(frozen=True)
class Jaarstand(Getal):
    """The value over one year, from one version of one report."""

    jaar: int = 0
    tekst: str = ""
    correctie_reden: str = ""
    is_akkoord: bool = False
    rapportage_id: int = 0
    versie: int = 0
    ingediend_op: datetime | None = None
    akkoord_op: datetime | None = None
    delen: tuple[Deelwaarde, ...] = ()

    @property
    def peildatum(self) -> date:
        """The day of which this is the stand."""
        return date(self.jaar, 12, 31)


@dataclass(frozen=True)
class Daling:
    """A cumulative value that is lower than the one before, without a reason."""

    jaar: int
    van: Decimal
    naar: Decimal


@dataclass(frozen=True)
class Reeks:
    """The values of one indicator, oldest year first."""

    id: int
    naam: str
    alliantie: str
    alliantie_slug: str
    meetwijze: str
    is_cumulatief: bool
    eenheid: str
    gedeeld_met: tuple[str, ...]
    waarden: tuple[Jaarstand, ...]
    is_fictief: bool = False
    beginstand: Decimal | None = None

    @property
    def akkoord(self) -> tuple[Jaarstand, ...]:
        """Values that count: of versions with akkoord."""
        return tuple(row for row in self.waarden if row.is_akkoord)

    @property
    def nog_niet_akkoord(self) -> tuple[Jaarstand, ...]:
        """Values that do not count yet."""
        return tuple(row for row in self.waarden if not row.is_akkoord)

    @property
    def dalingen(self) -> tuple[Daling, ...]:
        """Where a cumulative value falls without a logged correction; the first is held to the baseline."""
        if not self.is_cumulatief:
            return ()
        known = [(row, stand) for row in self.waarden if (stand := row.stand) is not None]
        before = [self.beginstand, *(stand for _row, stand in known)]
        return tuple(
            Daling(row.jaar, earlier, now)
            for earlier, (row, now) in zip(before, known, strict=False)
            if earlier is not None and now < earlier and not row.correctie_reden.strip()
        )

    def totaal(self, *, cumulatief: bool) -> "Totaal":
        """Over all years with akkoord: the last where it is cumulative, otherwise their sum."""
        counted = self.akkoord[-1:] if cumulatief else self.akkoord
        return add_up(Totaal.of(row) for row in counted)


@dataclass(frozen=True)
class Totaal(Getal):
    """A sum, with how many values are in it and the last year they are of."""

    aantal: int = 0
    laatste_jaar: int | None = None

    @classmethod
    def of(cls, row: Jaarstand) -> "Totaal":
        """One value as a sum."""
        known = row.stand is not None
        return cls(row.waarde, row.teller, row.noemer, int(known), row.jaar if known else None)

    @property
    def peildatum(self) -> date | None:
        """The day of the newest value in it."""
        return date(self.laatste_jaar, 12, 31) if self.laatste_jaar else None


def add_up(rows: Iterable[Totaal]) -> Totaal:
    """Numbers together, numerators together, denominators together; what is unknown adds nothing."""
    waarde: Decimal | None = None
    teller: Decimal | None = None
    noemer: Decimal | None = None
    aantal, years = 0, []
    for row in rows:
        if row.stand is None:
            continue
        aantal += row.aantal
        years += [row.laatste_jaar] if row.laatste_jaar else []
        if row.waarde is not None:
            waarde = (waarde or Decimal(0)) + row.waarde
        elif row.teller is not None and row.noemer is not None:
            teller, noemer = (teller or Decimal(0)) + row.teller, (noemer or Decimal(0)) + row.noemer
    return Totaal(waarde, teller, noemer, aantal, max(years, default=None))


@dataclass(frozen=True)
class Alliantieuitkomst:
    """What one alliance brings; ``gedeeld`` are indicators of others in which it shares: they count there."""

    alliantie: str
    alliantie_slug: str
    is_fictief: bool
    totaal: Totaal
    reeksen: tuple[Reeks, ...]
    gedeeld: tuple[Reeks, ...]


@dataclass(frozen=True)
class Kernuitkomst:
    """One core indicator of a period: its total opens into alliances, indicators, years and parts."""

    id: int
    naam: str
    eenheid: str
    meetwijze: str
    is_cumulatief: bool
    beleidsdoel: str
    reeksen: tuple[Reeks, ...]

    @property
    def is_kwalitatief(self) -> bool:
        """Whether it is told in words: there is nothing to add up."""
        return self.meetwijze == Meetwijze.KWALITATIEF

    @property
    def per_alliantie(self) -> tuple[Alliantieuitkomst, ...]:
        """By alliance, by name. The totals of all together are `totaal`."""
        rows = once(self.reeksen)
        owners = {row.alliantie: (row.alliantie_slug, row.is_fictief) for row in rows}
        names = sorted({*owners, *(naam for row in rows for naam in row.gedeeld_met)})
        return tuple(
            Alliantieuitkomst(
                naam,
                *owners.get(naam, ("", False)),
                add_up(row.totaal(cumulatief=self.is_cumulatief) for row in rows if row.alliantie == naam),
                tuple(row for row in rows if row.alliantie == naam),
                tuple(row for row in rows if naam in row.gedeeld_met),
            )
            for naam in names
        )

    @property
    def totaal(self) -> Totaal:
        """Over all alliances and years, every indicator once."""
        return add_up(row.totaal(cumulatief=self.is_cumulatief) for row in once(self.reeksen))

    @property
    def nog_niet_akkoord(self) -> tuple[tuple[Reeks, Jaarstand], ...]:
        """Values that are handed in and do not count yet."""
        return tuple((row, value) for row in once(self.reeksen) for value in row.nog_niet_akkoord)

    @property
    def dalingen(self) -> tuple[tuple[Reeks, Daling], ...]:
        """Cumulative values that fall without a reason."""
        return tuple((row, fall) for row in once(self.reeksen) for fall in row.dalingen)


def once(rows: Iterable[Reeks]) -> tuple[Reeks, ...]:
    """Every indicator once, whoever shows it."""
    return tuple({row.id: row for row in rows}.values())


def gather(kernen: Sequence[Kernindicator], *, met_open: bool) -> list[Kernuitkomst]:
    """The outcomes of these core indicators; four queries. ``met_open``: also what has no akkoord yet."""
    rows = Indicator.objects.filter(kernindicator__in=[kern.pk for kern in kernen]).for_register()
    found: dict[int | None, list[Reeks]] = {}
    for row in rows.order_by("subsidie__alliantie__naam", "volgorde", "pk"):
        found.setdefault(row.kernindicator_id, []).append(series_of(row, met_open=met_open))
    return [
        Kernuitkomst(
            kern.pk,
            kern.naam,
            kern.eenheid,
            kern.meetwijze,
            kern.is_cumulatief,
            str(kern.beleidsdoel or ""),
            tuple(found.get(kern.pk, [])),
        )
        for kern in kernen
    ]


def core_indicators(periode: Subsidieperiode) -> list[Kernindicator]:
    """The core indicators of a period, by name."""
    return list(Kernindicator.objects.filter(periode=periode).select_related("beleidsdoel"))


def series_of(row: Indicator, *, met_open: bool = True) -> Reeks:
    """The values of an indicator from ``for_register()``, as they stand in the last version of each report."""
    alliantie = row.subsidie.alliantie
    values = [_value(value) for value in row.waarden.all()]
    return Reeks(
        row.pk,
        row.naam,
        alliantie.naam if alliantie else "",
        alliantie.slug if alliantie else "",
        row.meetwijze,
        row.is_cumulatief,
        row.eenheid,
        tuple(sorted(str(grant.alliantie) for grant in row.gedeeld_met.all())),
        tuple(value for value in values if met_open or value.is_akkoord),
        is_fictief=bool(alliantie and alliantie.is_fictief),
        beginstand=row.beginstand,
    )


def _value(row: Indicatorwaarde) -> Jaarstand:
    report = row.versie.rapportage
    return Jaarstand(
        waarde=row.waarde,
        teller=row.teller,
        noemer=row.noemer,
        jaar=row.jaar,
        tekst=row.tekst,
        correctie_reden=row.correctie_reden,
        is_akkoord=row.is_akkoord,
        rapportage_id=report.pk,
        versie=row.versie.nummer,
        ingediend_op=row.versie.ingediend_op,
        akkoord_op=report.akkoord_op if row.is_akkoord else None,
        delen=tuple(
            Deelwaarde(
                waarde=part.waarde,
                teller=part.teller,
                noemer=part.noemer,
                label=part.label,
                organisatie=part.organisatie.naam if part.organisatie else "",
            )
            for part in row.delen.all()
        ),
    )
