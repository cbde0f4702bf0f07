"""Fictitious plans per year: activities with their budget, and the steps that brought them into their state."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from accounts.models import User
from allianties.models import Organisatie
from config.demo.bestanden import demo_files, key_of
from config.demo.people import demo_users
from config.feiten import organisaties_by_slug
from config.fixture_rows import FixtureError, Row, checked, find
from documents.dutch import amount_plain
from subsidies.actions import plan as actions
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Begrotingsregel,
    Dekking,
    Subsidie,
    Theorieknoop,
    Theorieversie,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.statuses import BijdrageSoort, Kostensoort

SOURCE = "beschikking (fictief)"


def load_plannen() -> Counter[str]:
    """Plans and their duties that are not there yet, in the caller's transaction; returns how many were added."""
    users, organisaties = demo_users(), organisaties_by_slug()
    made: Counter[str] = Counter()
    for file, subsidie in demo_files("plannen"):
        facts = {row.text("sleutel"): _Facts.read(row, organisaties) for row in file.rows("activiteit")}
        days = {row.whole("jaar"): _due(row) for row in file.rows("verplichting")}
        plans = [_Plan.read(row, subsidie, facts, organisaties, users) for row in file.rows("plan")]
        if subsidie.plannen.exists():
            continue
        duties = {
            jaar: Verplichting(
                subsidie=subsidie,
                soort=VerplichtingSoort.ACTIVITEITENPLAN,
                jaar=jaar,
                vervaldatum=day,
                artikel=SOURCE,
            )
            for jaar, day in days.items()
        }
        Verplichting.objects.bulk_create(duties.values())
        for plan in plans:
            plan.play(duties.get(plan.plan.jaar))
        made.update(plannen=len(plans), planverplichtingen=len(duties))
    return made


@dataclass(frozen=True)
class _Facts:
    """What is the same about an activity in every year, unless a plan says otherwise."""

    naam: str
    omschrijving: str
    middelen: str
    organisatie: str
    knoop: str

    @classmethod
    def read(cls, row: Row, organisaties: dict[str, Organisatie]) -> "_Facts":
        """Raises `FixtureError` where it does not fit."""
        find(organisaties, row.text("partner"), row)
        facts = cls(
            row.text("naam"), row.text("omschrijving"), row.text("middelen"), row.text("partner"), row.text("knoop", "")
        )
        row.finish()
        return facts


@dataclass(frozen=True)
class _Step:
    actie: str
    op: datetime
    door: User


@dataclass(frozen=True)
class _Plan:
    """A plan as the file tells it."""

    place: str
    plan: Activiteitenplan
    activities: list[tuple[Activiteit, str, dict[str, Decimal]]]
    cover: list[Dekking]
    steps: list[_Step]

    @classmethod
    def read(
        cls,
        row: Row,
        subsidie: Subsidie,
        facts: dict[str, _Facts],
        organisaties: dict[str, Organisatie],
        users: dict[str, User],
    ) -> "_Plan":
        """Raises `FixtureError` where it does not fit, or where the cover differs from the costs."""
        plan = Activiteitenplan(
            subsidie=subsidie,
            jaar=row.whole("jaar"),
            nummer=row.whole_or_none("nummer") or 1,
            reden=row.text("reden", ""),
            toelichting=row.text("toelichting", ""),
        )
        activities = [
            _activity(part, number, subsidie, facts, organisaties)
            for number, part in enumerate(row.rows("activiteit"), start=1)
        ]
        cover = [_cover(part, number, organisaties) for number, part in enumerate(row.rows("dekking"), start=1)]
        steps = [_step(part, users) for part in row.rows("stap")]
        checked(row, plan)
        costs = sum(sum(lines.values()) for _activity, _node, lines in activities)
        covered = sum((line.bedrag for line in cover if line.bedrag is not None), Decimal(0))
        if costs != covered:
            raise FixtureError(f"{row.place}: costs are {costs} and the cover is {covered}. Make them the same.")
        return cls(row.place, plan, activities, cover, steps)

    def play(self, duty: Verplichting | None) -> None:
        """Write the plan with its rows, and take its steps."""
        plan = self.plan
        plan.verplichting = duty
        plan.theorieversie = self._theory()
        plan.save()
        self._write_rows()
        for step in self.steps:
            STEPS[step.actie](plan.pk, step)

    def _theory(self) -> Theorieversie | None:
        """The theory of change that was established when the plan was handed in; the newest for one that was not."""
        rows = Theorieversie.objects.filter(subsidie=self.plan.subsidie)
        rows = rows.filter(vastgesteld_op__lte=self.steps[0].op) if self.steps else rows
        return rows.for_year(self.plan.subsidie, self.plan.jaar)

    def _write_rows(self) -> None:
        nodes = {node.sleutel: node for node in Theorieknoop.objects.filter(versie=self.plan.theorieversie)}
        lines = []
        for activity, knoop, costs in self.activities:
            key = key_of(self.plan.subsidie, "knoop", knoop)
            if knoop and key not in nodes:
                raise FixtureError(f"{self.place} > {activity.naam}: no node {knoop!r} in the theory of that year.")
            activity.plan, activity.knoop = self.plan, nodes[key] if knoop else None
            lines += [
                Begrotingsregel(
                    activiteit=activity,
                    volgorde=number,
                    kostensoort=kostensoort,
                    omschrijving=activity.middelen[:300],  # the means are what the costs are for
                    bedrag=bedrag,
                    bedrag_invoer=amount_plain(bedrag),
                )
                for number, (kostensoort, bedrag) in enumerate(costs.items(), start=1)
            ]
        for row in self.cover:
            row.plan = self.plan
        Activiteit.objects.bulk_create(activity for activity, _knoop, _costs in self.activities)
        Begrotingsregel.objects.bulk_create(lines)
        Dekking.objects.bulk_create(self.cover)


def _activity(
    row: Row, number: int, subsidie: Subsidie, facts: dict[str, _Facts], organisaties: dict[str, Organisatie]
) -> tuple[Activiteit, str, dict[str, Decimal]]:
    sleutel = row.text("sleutel")
    if sleutel not in facts:
        raise FixtureError(f"{row.place}: no [[activiteit]] {sleutel!r} in this file. Known are {', '.join(facts)}.")
    known = facts[sleutel]
    costs = row.amounts("kosten")
    if strange := sorted(set(costs) - set(Kostensoort.values)):
        raise FixtureError(f"{row.place}: unknown categories {strange}; known are {', '.join(Kostensoort.values)}.")
    node = row.text("knoop", known.knoop)
    activity = Activiteit(
        sleutel=key_of(subsidie, "activiteit", sleutel),
        volgorde=number,
        naam=row.text("naam", known.naam),
        omschrijving=row.text("omschrijving", known.omschrijving),
        organisatie=find(organisaties, row.text("partner", known.organisatie), row),
        middelen=row.text("middelen", known.middelen),
        geplande_output=row.text("output"),
    )
    return checked(row, activity), node, costs


def _cover(row: Row, number: int, organisaties: dict[str, Organisatie]) -> Dekking:
    owner, bedrag = row.text("partner", ""), row.money("bedrag")
    cover = Dekking(
        volgorde=number,
        soort=row.choice("soort", BijdrageSoort.values),
        organisatie=find(organisaties, owner, row) if owner else None,
        omschrijving=row.text("omschrijving", ""),
        bedrag=bedrag,
        bedrag_invoer=amount_plain(bedrag),
    )
    return checked(row, cover)


def _due(row: Row) -> date:
    day = row.day("uiterlijk")
    row.finish()
    return day


def _step(row: Row, users: dict[str, User]) -> _Step:
    step = _Step(row.choice("actie", list(STEPS)), row.moment("op"), find(users, row.text("door"), row))
    row.finish()
    return step


STEPS: dict[str, Callable[[int, _Step], object]] = {
    "indienen": lambda pk, step: actions.submit_plan(pk, by=step.door, moment=step.op),
    "akkoord": lambda pk, step: actions.approve_plan(pk, by=step.door, moment=step.op),
}
