"""Fictitious indicators with their targets, what alliances measure in the same way, and the uniform questions."""

from collections import Counter
from datetime import datetime
from decimal import Decimal

from allianties.models import Domein, Organisatie
from config.demo.bestanden import demo_files, key_of
from config.feiten import organisaties_by_slug, perioden_by_slug
from config.fixture_rows import Row, checked, find, read_fixture
from documents.dutch import AMSTERDAM
from subsidies.models import (
    Beleidsdoel,
    Evaluatiekader,
    Indicator,
    Kadermethode,
    Kadervraag,
    Kernindicator,
    Streefwaarde,
    Subsidie,
    Subsidieperiode,
)
from subsidies.statuses import Dimensie, IndicatorSoort, KaderStatus, Meetwijze, Schaal


def load_indicatoren() -> Counter[str]:
    """What is not there yet, in the caller's transaction; returns how many rows were added per kind."""
    goals = {goal.code: goal for goal in Beleidsdoel.objects.all()}
    made = _load_uniform(goals)
    loader = _Indicators(goals)
    for file, subsidie in demo_files("indicatoren"):
        made.update(indicatoren=loader.load(file, subsidie))
    loader.share()
    return made


def indicator_names(slug: str) -> dict[str, str]:
    """How the reports of an alliance name its indicators: their ``sleutel`` and their name."""
    file = read_fixture(f"demo/indicatoren-{slug}.toml")
    return {row.text("sleutel"): row.text("naam") for row in file.rows("indicator")}


def _load_uniform(goals: dict[str, Beleidsdoel]) -> Counter[str]:
    """What is the same for all alliances: the uniform questions, and what they measure together."""
    file, made = read_fixture("demo/kader.toml"), Counter[str]()
    periode = find(perioden_by_slug(), file.text("periode"), file)
    for row in file.rows("kernindicator"):
        goal = row.text("beleidsdoel", "")
        kern = Kernindicator(
            periode=periode,
            naam=row.text("naam"),
            eenheid=row.text("eenheid"),
            meetwijze=row.choice("meetwijze", Meetwijze.values),
            is_cumulatief=row.flag("cumulatief"),
            beleidsdoel=find(goals, goal, row) if goal else None,
        )
        checked(row, kern)
        if not periode.kernindicatoren.filter(naam=kern.naam).exists():
            kern.save()
            made.update(kernindicatoren=1)
    for row in file.rows("kader"):
        made.update(kadervragen=_load_framework(row, periode))
    file.finish()
    return made


def _load_framework(row: Row, periode: Subsidieperiode) -> int:
    kader = Evaluatiekader(
        periode=periode,
        nummer=row.whole("nummer"),
        naam=row.text("naam"),
        vanaf_jaar=row.whole("vanaf_jaar"),
        bron=row.text("bron"),
    )
    methods = [
        Kadermethode(kader=kader, volgorde=number, naam=part.text("naam"), instrument=part.text("instrument", ""))
        for number, part in enumerate(row.rows("methode"), start=1)
    ]
    names = [method.naam for method in methods]
    questions = [
        checked(
            part,
            Kadervraag(
                kader=kader,
                volgorde=number,
                code=part.text("code"),
                dimensie=part.choice("dimensie", Dimensie.values),
                vraag=part.text("vraag"),
                schaal=part.choice("schaal", Schaal.values),
                methoden=part.choices("methoden", names),
            ),
        )
        for number, part in enumerate(row.rows("vraag"), start=1)
    ]
    checked(row, kader)
    if periode.kaders.filter(nummer=kader.nummer).exists():
        return 0
    kader.save()
    Kadermethode.objects.bulk_create(methods)
    made = len(Kadervraag.objects.bulk_create(questions))
    kader.status, kader.in_gebruik_op = KaderStatus.IN_GEBRUIK, datetime(kader.vanaf_jaar, 1, 9, 9, tzinfo=AMSTERDAM)
    kader.save(update_fields=["status", "in_gebruik_op"])
    return made


class _Indicators:
    """Collects which indicators are shared, to be written when all alliances have theirs."""

    def __init__(self, goals: dict[str, Beleidsdoel]) -> None:
        self.goals = goals
        self.organisaties: dict[str, Organisatie] = organisaties_by_slug()
        self.kern = {kern.naam: kern for kern in Kernindicator.objects.all()}
        self.grants = {
            grant.alliantie.slug: grant
            for grant in Subsidie.objects.filter(alliantie__is_fictief=True).select_related("alliantie")
            if grant.alliantie
        }
        self.shared: list[tuple[Indicator, list[Subsidie]]] = []

    def load(self, file: Row, subsidie: Subsidie) -> int:
        """The indicators of one grant, unless it has some; returns how many were added."""
        indicators, targets = [], []
        is_new = not subsidie.indicatoren.exists()
        for number, row in enumerate(file.rows("indicator"), start=1):
            with_ = [find(self.grants, slug, row) for slug in row.texts("gedeeld_met")]
            values = row.table("streefwaarden")
            indicator = self._indicator(row, subsidie, number)
            indicators.append(indicator)
            targets += [
                Streefwaarde(indicator=indicator, jaar=int(jaar), waarde=Decimal(waarde))
                for jaar, waarde in values.items()
            ]
            if with_ and is_new:
                self.shared.append((indicator, with_))
        if not is_new:
            return 0
        Indicator.objects.bulk_create(indicators)
        Streefwaarde.objects.bulk_create(targets)
        return len(indicators)

    def share(self) -> None:
        """Write who shares what."""
        for indicator, grants in self.shared:
            indicator.gedeeld_met.set(grants)

    def _indicator(self, row: Row, subsidie: Subsidie, number: int) -> Indicator:
        owner, node = row.text("ingevuld_door", ""), row.text("knoop", "")
        goal, kern = row.text("beleidsdoel", ""), row.text("kernindicator", "")
        row.text("sleutel")  # by which the reports name it
        indicator = Indicator(
            subsidie=subsidie,
            volgorde=number,
            organisatie=find(self.organisaties, owner, row) if owner else None,
            naam=row.text("naam"),
            soort=row.choice("soort", IndicatorSoort.values),
            meetwijze=row.choice("meetwijze", Meetwijze.values),
            definitie=row.text("definitie"),
            eenheid=row.text("eenheid", ""),
            bron=row.text("bron"),
            betrouwbaarheid=row.text("betrouwbaarheid", ""),
            beginstand=row.number("beginstand"),
            beginjaar=row.whole_or_none("beginjaar"),
            is_cumulatief=row.flag("cumulatief"),
            uitsplitsing=row.texts("uitsplitsing"),
            knoop_sleutel=key_of(subsidie, "knoop", node) if node else None,
            domeinen=row.choices("domeinen", Domein.values),
            beleidsdoel=find(self.goals, goal, row) if goal else None,
            kernindicator=find(self.kern, kern, row) if kern else None,
            vanaf_jaar=row.whole_or_none("vanaf_jaar") or subsidie.periode.begindatum.year,
            tot_jaar=row.whole_or_none("tot_jaar"),
        )
        return checked(row, indicator)
