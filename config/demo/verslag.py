"""What a fictitious report says in its generated rows: activities, values, assumptions, reach, answers and money."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from allianties.models import Organisatie
from config.demo.bestanden import key_of, slug_of
from config.demo.indicatoren import indicator_names
from config.demo.update import update_rows
from config.fixture_rows import FixtureError, Row
from documents.dutch import amount_plain
from subsidies.models import (
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    FinancieleRegel,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Toets,
    Uitsplitsing,
)
from subsidies.statuses import ActiviteitStand, Kostensoort, OnderdeelSoort, Oordeelwoord


@dataclass(frozen=True)
class _Activity:
    sleutel: str
    naam: str
    partner: str
    stand: str
    gerealiseerd: str
    reden: str
    naar: int | None
    besteed: dict[str, Decimal]
    toelichting: dict[str, str]

    @classmethod
    def read(cls, row: Row) -> "_Activity":
        found = cls(
            sleutel=row.text("sleutel", ""),
            naam=row.text("naam", ""),
            partner=row.text("partner", ""),
            stand=row.choice("stand", ["", *ActiviteitStand.values], "uitgevoerd"),
            gerealiseerd=row.text("gerealiseerd", ""),
            reden=row.text("reden", ""),
            naar=row.whole_or_none("naar"),
            besteed=row.amounts("besteed"),
            toelichting=row.table("toelichting"),
        )
        row.finish()
        if strange := sorted({*found.besteed, *found.toelichting} - set(Kostensoort.values)):
            raise FixtureError(f"{row.place}: unknown categories {strange}.")
        return found


@dataclass(frozen=True)
class _Measure:
    waarde: Decimal | None
    teller: Decimal | None
    noemer: Decimal | None

    @classmethod
    def read(cls, row: Row) -> "_Measure":
        return cls(row.number("waarde"), row.number("teller"), row.number("noemer"))

    def put(self, target: Indicatoropgave | Uitsplitsing) -> None:
        """Write the value, and how somebody would have typed it."""
        for name in ("waarde", "teller", "noemer"):
            value: Decimal | None = getattr(self, name)
            setattr(target, name, value)
            setattr(target, f"{name}_invoer", "" if value is None else str(value).replace(".", ","))


@dataclass(frozen=True)
class _Value:
    sleutel: str
    stand: _Measure
    tekst: str
    opmerking: str
    aangevuld: str
    delen: list[tuple[str, _Measure]]

    @classmethod
    def read(cls, row: Row) -> "_Value":
        delen = []
        for part in row.rows("delen"):
            delen.append((part.text("label"), _Measure.read(part)))
            part.finish()
        found = cls(
            sleutel=row.text("sleutel"),
            stand=_Measure.read(row),
            tekst=row.text("tekst", ""),
            opmerking=row.text("opmerking", ""),
            aangevuld=row.text("aangevuld", ""),
            delen=delen,
        )
        row.finish()
        return found


@dataclass(frozen=True)
class _Assignment:
    soort: str
    organisatie: str
    aan: str
    tot: date | None
    voor_allen: bool


@dataclass(frozen=True)
class Rows:
    """The rows of one report as the fixture tells them."""

    place: str
    activities: list[_Activity]
    values: dict[str, _Value]
    tests: dict[str, tuple[str, str]]
    reach: dict[str, tuple[int | None, str]]
    answers: dict[str, tuple[int | None, str, str]]
    received: list[Decimal]
    reserve: Decimal | None
    income: dict[str, tuple[Decimal, Decimal]]
    assigned: list[_Assignment]
    ready: list[str] | None = field(default=None)

    @classmethod
    def read(cls, row: Row, *, is_draft: bool) -> "Rows":
        """Raises `FixtureError` where it does not fit. Of a draft, only the partners in ``klaar`` are ready."""
        ready = row.texts("klaar")
        return cls(
            place=row.place,
            activities=[_Activity.read(part) for part in row.rows("activiteit")],
            values={value.sleutel: value for value in map(_Value.read, row.rows("indicator"))},
            tests=dict(_test(part) for part in row.rows("toets")),
            reach=dict(_reach(part) for part in row.rows("bereik")),
            answers=dict(_answer(part) for part in row.rows("antwoord")),
            received=list(row.amounts("ontvangen").values()),
            reserve=row.number("reserve_mutatie"),
            income=dict(_income(part) for part in row.rows("inkomen")),
            assigned=[_assignment(part) for part in row.rows("toewijzing")],
            ready=ready if is_draft else None,
        )

    def fill(self, rapportage: Jaarrapportage) -> list[Onderdeel]:
        """Fill in the generated rows; returns the parts that are ready by their rows alone, without a text."""
        parts = {
            (part.soort, part.organisatie.slug if part.organisatie else ""): part
            for part in rapportage.onderdelen.select_related("organisatie")
        }
        self._activities(rapportage, parts)
        self._values(rapportage)
        self._theory(rapportage)
        self._answers(rapportage)
        self._money(rapportage)
        self._assign(parts)
        rows_of = (OnderdeelSoort.ACTIVITEITEN, OnderdeelSoort.INDICATOREN, OnderdeelSoort.FINANCIEN)
        ready = [
            part
            for (soort, slug), part in parts.items()
            if slug and soort in rows_of and (self.ready is None or slug in self.ready)
        ]
        return ready if self.ready is not None else [*ready, parts[OnderdeelSoort.KADER, ""]]

    def supplement(self, rapportage: Jaarrapportage) -> None:
        """Add what was written after a question of the ministry."""
        rows = Indicatoropgave.objects.filter(onderdeel__rapportage=rapportage).select_related("indicator")
        told = self._values_by_name(rapportage)
        changed = [row for row in rows if row.indicator.naam in told]
        for row in changed:
            row.opmerking = told[row.indicator.naam].aangevuld or row.opmerking
        update_rows(changed, ["opmerking"])

    def _known(self, kind: str, told: Iterable[str], there: Iterable[str]) -> None:
        if strange := sorted(set(told) - set(there)):
            raise FixtureError(f"{self.place}: {kind} {strange} not in this report.")

    def _activities(self, rapportage: Jaarrapportage, parts: dict[tuple[str, str], Onderdeel]) -> None:
        told = {key_of(rapportage.subsidie, "activiteit", row.sleutel): row for row in self.activities if row.sleutel}
        reports = list(Activiteitverslag.objects.filter(onderdeel__rapportage=rapportage).select_related("activiteit"))
        there = {row.activiteit.sleutel for row in reports if row.activiteit}
        self._known("activities", (str(key) for key in told), (str(key) for key in there))
        reports = [row for row in reports if row.activiteit and row.activiteit.sleutel in told]
        for row in reports:
            said = told[row.activiteit.sleutel] if row.activiteit else self.activities[0]
            row.stand, row.gerealiseerd, row.reden = said.stand, said.gerealiseerd, said.reden
            row.verschoven_naar = said.naar
        update_rows(reports, ["stand", "gerealiseerd", "reden", "verschoven_naar"])
        Activiteitverslag.objects.bulk_create(
            Activiteitverslag(
                onderdeel=parts[OnderdeelSoort.ACTIVITEITEN, row.partner],
                volgorde=900 + number,
                naam=row.naam,
                stand=row.stand,
                gerealiseerd=row.gerealiseerd,
                reden=row.reden,
            )
            for number, row in enumerate(self.activities)
            if not row.sleutel
        )
        lines = list(FinancieleRegel.objects.filter(onderdeel__rapportage=rapportage).select_related("activiteit"))
        changed = []
        for line in lines:
            spent = told.get(line.activiteit.sleutel) if line.activiteit else None
            if spent and line.kostensoort in spent.besteed:
                line.besteed = spent.besteed[line.kostensoort]
                line.besteed_invoer = amount_plain(line.besteed)
                line.toelichting = spent.toelichting.get(line.kostensoort, "")
                changed.append(line)
        update_rows(changed, ["besteed", "besteed_invoer", "toelichting"])

    def _values_by_name(self, rapportage: Jaarrapportage) -> dict[str, _Value]:
        names = indicator_names(slug_of(rapportage.subsidie))
        self._known("indicators", self.values, names)
        return {names[sleutel]: value for sleutel, value in self.values.items()}

    def _values(self, rapportage: Jaarrapportage) -> None:
        rows = list(
            Indicatoropgave.objects.filter(onderdeel__rapportage=rapportage)
            .select_related("indicator")
            .prefetch_related("uitsplitsingen")
        )
        told = self._values_by_name(rapportage)
        self._known("indicators", told, (row.indicator.naam for row in rows))
        members = {
            row.organisatie.naam: row.organisatie
            for row in rapportage.alliantie.deelnames.select_related("organisatie")
        }
        parts_of = Organisatie.objects.filter(onderdeel_van__in=members.values())
        members |= {organisatie.naam: organisatie for organisatie in parts_of}
        parts = []
        for row in rows:
            said = told.get(row.indicator.naam)
            if said is None:
                continue
            said.stand.put(row)
            row.tekst, row.opmerking = said.tekst, said.opmerking
            labels = dict(said.delen)
            for part in row.uitsplitsingen.all():
                part.organisatie = members.get(part.label)
                if part.label in labels:
                    labels.pop(part.label).put(part)
                parts.append(part)
            self._known(f"parts of {row.indicator.naam}", labels, ())
        names = [f"{name}{suffix}" for name in ("waarde", "teller", "noemer") for suffix in ("", "_invoer")]
        update_rows(rows, [*names, "tekst", "opmerking"])
        update_rows(parts, [*names, "organisatie"])

    def _theory(self, rapportage: Jaarrapportage) -> None:
        tests = list(Toets.objects.filter(onderdeel__rapportage=rapportage).select_related("knoop"))
        nodes = {name: key_of(rapportage.subsidie, "knoop", name) for name in (*self.tests, *self.reach)}
        names = {key: name for name, key in nodes.items()}
        self._known("assumptions and risks", self.tests, (names.get(row.knoop.sleutel, "") for row in tests))
        for row in tests:
            row.oordeel, row.toelichting = self.tests.get(names.get(row.knoop.sleutel, ""), ("", ""))
        update_rows(tests, ["oordeel", "toelichting"])
        reach = list(Bereik.objects.filter(onderdeel__rapportage=rapportage).select_related("knoop"))
        groups = {row.pk: names.get(row.knoop.sleutel, "") if row.knoop else "" for row in reach}
        self._known("actors", self.reach, groups.values())
        for group in reach:
            group.aantal, group.toelichting = self.reach.get(groups[group.pk], (None, ""))
            group.aantal_invoer = "" if group.aantal is None else str(group.aantal)
        update_rows(reach, ["aantal", "aantal_invoer", "toelichting"])

    def _answers(self, rapportage: Jaarrapportage) -> None:
        rows = list(Kaderantwoord.objects.filter(onderdeel__rapportage=rapportage).select_related("vraag"))
        self._known("questions", self.answers, (row.vraag.code for row in rows))
        for row in rows:
            row.score, row.tekst, row.methode = self.answers.get(row.vraag.code, (None, "", ""))
        update_rows(rows, ["score", "tekst", "methode"])

    def _money(self, rapportage: Jaarrapportage) -> None:
        rows = list(Bijdrageregel.objects.filter(onderdeel__rapportage=rapportage).order_by("volgorde"))
        for row, amount in zip(rows, self.received, strict=False):
            row.ontvangen, row.ontvangen_invoer = amount, amount_plain(amount)
        update_rows(rows, ["ontvangen", "ontvangen_invoer"])
        if self.reserve is not None:
            reserve = Reserve.objects.get(onderdeel__rapportage=rapportage)
            if reserve.begin is None:
                reserve.begin, reserve.begin_invoer = Decimal("0.00"), amount_plain(Decimal("0.00"))
            reserve.mutatie, reserve.mutatie_invoer = self.reserve, amount_plain(self.reserve)
            reserve.save()
        incomes = list(
            Inkomen.objects.filter(onderdeel__rapportage=rapportage).select_related("onderdeel__organisatie")
        )
        for income in incomes:
            owner = income.onderdeel.organisatie
            if owner and owner.slug in self.income:
                income.totaal, income.eigen = self.income[owner.slug]
                income.totaal_invoer, income.eigen_invoer = amount_plain(income.totaal), amount_plain(income.eigen)
        update_rows(incomes, ["totaal", "totaal_invoer", "eigen", "eigen_invoer"])

    def _assign(self, parts: dict[tuple[str, str], Onderdeel]) -> None:
        by_slug = {part.organisatie.slug: part.organisatie for part in parts.values() if part.organisatie}
        changed = []
        for row in self.assigned:
            self._known("parts", [f"{row.soort} {row.organisatie}"], [f"{soort} {slug}" for soort, slug in parts])
            part = parts[row.soort, row.organisatie]
            part.toegewezen_aan = by_slug[row.aan] if row.aan else None
            part.interne_datum, part.open_voor_allen = row.tot, row.voor_allen
            changed.append(part)
        update_rows(changed, ["toegewezen_aan", "interne_datum", "open_voor_allen"])


def _test(row: Row) -> tuple[str, tuple[str, str]]:
    found = row.text("knoop"), (row.choice("oordeel", Oordeelwoord.values), row.text("toelichting", ""))
    row.finish()
    return found


def _reach(row: Row) -> tuple[str, tuple[int | None, str]]:
    found = row.text("knoop"), (row.whole_or_none("aantal"), row.text("toelichting", ""))
    row.finish()
    return found


def _answer(row: Row) -> tuple[str, tuple[int | None, str, str]]:
    found = row.text("vraag"), (row.whole_or_none("score"), row.text("tekst", ""), row.text("methode", ""))
    row.finish()
    return found


def _income(row: Row) -> tuple[str, tuple[Decimal, Decimal]]:
    found = row.text("organisatie"), (row.money("totaal"), row.money("eigen"))
    row.finish()
    return found


def _assignment(row: Row) -> _Assignment:
    found = _Assignment(
        soort=row.choice("onderdeel", OnderdeelSoort.values),
        organisatie=row.text("organisatie", ""),
        aan=row.text("aan", ""),
        tot=row.day_or_none("intern_klaar_op"),
        voor_allen=row.flag("open_voor_allen"),
    )
    row.finish()
    return found
