"""Outcomes: parts make up the whole, nothing counts twice, shares are never averaged, a fall is flagged."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from subsidies.models import Kernindicator
from subsidies.pdf.plan import Begrotingspost, Dekkingspost, Planactiviteit, PlanContext
from subsidies.pdf.uitkomsten import Jaarstand, Kernuitkomst, Reeks, Totaal, add_up, gather
from tests.factories.plan import make_indicator, make_kern, report_values
from tests.factories.subsidies import Verband

D = Decimal
ALLIANCES = ("Aurora", "Baken", "Cirkel")
amounts = st.decimals(min_value=0, max_value=10**9, places=2)
wholes = st.integers(min_value=0, max_value=10**6).map(D)


@st.composite
def series(draw: Callable[..., Any], *, share: bool = False) -> Reeks:
    """An indicator of one of three alliances, shared at random, with values over some years."""
    number = draw(st.integers(1, 6))
    owner = ALLIANCES[number % 3]
    shared = draw(st.sets(st.sampled_from([naam for naam in ALLIANCES if naam != owner])))
    years = sorted(draw(st.sets(st.integers(2023, 2027))))
    values = []
    for year in years:
        facts = {"teller": draw(wholes), "noemer": draw(wholes) + 1} if share else {"waarde": draw(amounts)}
        values.append(Jaarstand(**facts, jaar=year, is_akkoord=draw(st.booleans())))
    return Reeks(
        number,
        f"Indicator {number}",
        owner,
        owner.lower(),
        "aandeel" if share else "getal",
        False,
        "",
        tuple(sorted(shared)),
        tuple(values),
    )


def kern(rows: list[Reeks], *, cumulatief: bool = False, meetwijze: str = "getal") -> Kernuitkomst:
    """A core indicator over these series."""
    return Kernuitkomst(1, "Bereik", "mensen", meetwijze, cumulatief, "", tuple(rows))


def by_id(rows: list[Reeks]) -> dict[int, Reeks]:
    """Every indicator once."""
    return {row.id: row for row in rows}


@given(st.lists(series(), max_size=12), st.booleans())
def test_totals_of_alliances_make_up_the_whole_however_they_share(rows: list[Reeks], cumulatief: bool) -> None:
    outcome = kern(rows, cumulatief=cumulatief)

    parts = add_up(row.totaal for row in outcome.per_alliantie)

    assert (parts.stand, parts.aantal) == (outcome.totaal.stand, outcome.totaal.aantal)


@given(st.lists(series(), max_size=12))
def test_an_indicator_counts_once_whoever_shows_it(rows: list[Reeks]) -> None:
    expected = sum(
        (value.waarde or D(0) for row in by_id(rows).values() for value in row.waarden if value.is_akkoord), D(0)
    )

    assert (kern(rows).totaal.stand or D(0)) == expected
    assert kern([*rows, *rows]).totaal == kern(rows).totaal


@given(st.lists(series(), max_size=12))
def test_cumulative_takes_the_last_year_with_akkoord(rows: list[Reeks]) -> None:
    expected = sum((approved[-1].waarde or D(0) for row in by_id(rows).values() if (approved := row.akkoord)), D(0))

    assert (kern(rows, cumulatief=True).totaal.stand or D(0)) == expected


@given(st.lists(series(share=True), max_size=12))
def test_shares_are_numerators_over_denominators(rows: list[Reeks]) -> None:
    counted = [value for row in by_id(rows).values() for value in row.akkoord]
    total = kern(rows, meetwijze="aandeel").totaal

    if not counted:
        assert total.stand is None
        return
    tellers = sum((value.teller or D(0) for value in counted), D(0))
    noemers = sum((value.noemer or D(0) for value in counted), D(0))
    assert (total.teller, total.noemer) == (tellers, noemers)
    assert total.stand == (tellers * 100 / noemers).quantize(D("0.01"))


def test_shares_are_not_averaged() -> None:
    small = Totaal.of(Jaarstand(teller=D(1), noemer=D(1), jaar=2025))
    large = Totaal.of(Jaarstand(teller=D(0), noemer=D(99), jaar=2025))

    assert add_up([small, large]).getal == "1\u00a0%"


@given(st.lists(amounts, max_size=6), st.sets(st.integers(0, 5)), st.none() | amounts)
def test_every_fall_without_a_reason_is_flagged(
    values: list[Decimal], explained: set[int], begin: Decimal | None
) -> None:
    row = Reeks(
        1,
        "Bereik",
        "Aurora",
        "aurora",
        "getal",
        True,
        "",
        (),
        tuple(
            Jaarstand(waarde=value, jaar=2020 + number, correctie_reden="Dubbel." if number in explained else "")
            for number, value in enumerate(values)
        ),
        beginstand=begin,
    )

    before = [values[0] if begin is None and values else begin, *values]
    falls = [2020 + n for n, value in enumerate(values) if value < (before[n] or D(0)) and n not in explained]
    assert [fall.jaar for fall in row.dalingen] == falls


@st.composite
def budgets(draw: Callable[..., Any]) -> PlanContext:
    """A plan with random activities, categories, partners and cover."""
    partners = ("", "Aurora", "Baken")
    activities = []
    for number in range(draw(st.integers(0, 6))):
        lines = tuple(
            Begrotingspost(str(kind), "", value, "")
            for kind, value in draw(
                st.lists(
                    st.tuples(st.sampled_from(["personeel", "overhead", "overig"]), st.none() | amounts), max_size=5
                )
            )
        )
        partner = str(draw(st.sampled_from(partners)))
        activities.append(
            Planactiviteit(number, str(number), f"A{number}", "", partner, partner.lower(), "", "", "", lines)
        )
    cover = tuple(
        Dekkingspost(str(kind), "", "", "", value, "")
        for kind, value in draw(
            st.lists(st.tuples(st.sampled_from(["subsidie", "eigen", "derden"]), amounts), max_size=5)
        )
    )
    return PlanContext(1, "", "", True, "", "", 2026, 1, "", "", None, None, tuple(activities), cover)


@given(budgets())
def test_parts_of_a_budget_make_up_the_whole_to_the_cent(plan: PlanContext) -> None:
    for groups in (plan.per_activiteit, plan.per_kostensoort, plan.per_partner):
        assert sum((group.bedrag for group in groups), D(0)) == plan.kosten
        for group in groups:
            assert sum((line.bedrag or D(0) for line in group.regels), D(0)) == group.bedrag
    assert sum((amount for _name, amount in plan.per_bron), D(0)) == plan.totale_dekking
    assert plan.verschil == plan.totale_dekking - plan.kosten
    assert PlanContext.from_facts(plan.facts) == plan


@given(budgets(), st.sets(st.sampled_from(["aurora", "baken"])))
def test_a_partner_keeps_its_own_money_and_no_other(plan: PlanContext, own: set[str]) -> None:
    mine = plan.for_partners(own)

    assert {row.organisatie_slug for row in mine.activiteiten if row.regels} <= own
    assert [row.regels for row in mine.activiteiten if row.organisatie_slug in own] == [
        row.regels for row in plan.activiteiten if row.organisatie_slug in own
    ]


def test_only_values_with_akkoord_count_and_others_are_shown_apart(verband: Verband, vreemd: Verband) -> None:
    core = make_kern(verband)
    mine = make_indicator(verband, kernindicator=core)
    theirs = make_indicator(vreemd, kernindicator=core)
    mine.gedeeld_met.add(vreemd.subsidie)
    report_values(verband, 2023, {mine: {"waarde": D(10)}})
    report_values(verband, 2024, {mine: {"waarde": D(20)}})
    report_values(vreemd, 2024, {theirs: {"waarde": D(7)}}, akkoord=False)

    (outcome,) = gather([core], met_open=True)
    (without,) = gather(list(Kernindicator.objects.select_related("beleidsdoel")), met_open=False)

    assert (outcome.totaal.stand, outcome.totaal.aantal, str(outcome.totaal.peildatum)) == (D(30), 2, "2024-12-31")
    assert [(row.alliantie, value.waarde) for row, value in outcome.nog_niet_akkoord] == [("Alliantie Vreemd", D(7))]
    assert (without.totaal, without.nog_niet_akkoord) == (outcome.totaal, ())
    shown = {
        row.alliantie: (row.totaal.stand, [shared.naam for shared in row.gedeeld]) for row in outcome.per_alliantie
    }
    assert shown == {"Alliantie Eigen": (D(30), []), "Alliantie Vreemd": (None, ["Deelnemers"])}
