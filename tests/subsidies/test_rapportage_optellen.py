"""The money of a report: every total is the sum of its parts, whatever the names, the shifts or who reads it."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from documents.canonical import canonical_json
from subsidies.pdf import RapportageContext
from subsidies.pdf.context import totals
from subsidies.pdf.delen import Activiteitdeel, Deel, Regel
from subsidies.statuses import ActiviteitStand, OnderdeelSoort

D = Decimal
PARTNERS = ("", "aurora", "baken", "cirkel")  # the first: the alliance as a whole
ACTIVITIES = {1: "Training", 2: "Training", 3: "Congres"}  # two activities of one name
SUMS = ("per_activiteit", "per_kostensoort", "per_partner")
amounts = st.none() | st.integers(-(10**8), 10**11).map(lambda cents: D(cents) / 100)


@st.composite
def posts(draw: Callable[..., Any]) -> Regel:
    """A post of an activity, or one that a writer added, with amounts that may be unknown."""
    begroot, besteed = draw(amounts), draw(amounts)
    activiteit = draw(st.none() | st.sampled_from(sorted(ACTIVITIES)))
    return Regel(
        post=draw(st.sampled_from(["Zaal", "Training", ""])),
        begroot=begroot,
        besteed=besteed,
        verschil=besteed - begroot if begroot is not None and besteed is not None else None,
        uitleg_verplicht=False,
        toelichting="",
        activiteit=ACTIVITIES.get(activiteit, ""),
        kostensoort=draw(st.sampled_from(["", "personeel", "overhead"])),
        activiteit_id=activiteit,
    )


def finances(slug: str, rows: tuple[Regel, ...]) -> Deel:
    """The finances of one partner; all partners have one name, so only the slug tells them apart."""
    part = Deel(OnderdeelSoort.FINANCIEN, "Financiën", "", "Partner" if slug else "", "", organisatie_slug=slug)
    return added_up(replace(part, regels=rows))


def added_up(part: Deel) -> Deel:
    """With the totals of its posts."""
    sums = totals(part.regels)
    return replace(
        part,
        totaal_begroot=sums["totaal_begroot"],
        totaal_besteed=sums["totaal_besteed"],
        totaal_verschil=sums["totaal_verschil"],
    )


def report(parts: tuple[Deel, ...], jaar: int = 2025) -> RapportageContext:
    """A report with only these parts."""
    day = date(jaar, 12, 31)
    return RapportageContext(3, "Aurora", "aurora", True, "", "", jaar, 1, day, (), day, None, parts, ())


@st.composite
def reports(draw: Callable[..., Any]) -> RapportageContext:
    """A report with finances of some partners."""
    slugs = draw(st.lists(st.sampled_from(PARTNERS), unique=True))
    return report(tuple(finances(slug, tuple(draw(st.lists(posts(), max_size=4)))) for slug in slugs))


def spent(context: RapportageContext) -> Decimal:
    """What was spent, added up post by post."""
    return sum((row.besteed or D(0) for part in context.onderdelen for row in part.regels), D(0))


@given(reports())
def test_every_total_of_a_report_is_the_sum_of_its_parts_to_the_cent(context: RapportageContext) -> None:
    whole = context.totaal

    assert whole.besteed == spent(context)
    assert whole.verschil == whole.besteed - whole.begroot
    for name in SUMS:
        groups = getattr(context, name)
        for figure in ("begroot", "besteed", "verschil"):
            assert sum((getattr(group, figure) for group in groups), D(0)) == getattr(whole, figure), (name, figure)
        rows = [row for group in groups for row in group.regels]
        assert sorted(map(repr, rows)) == sorted(repr(row) for _part, row in context.regels), name
    assert sum((part.totaal_besteed or D(0) for part in context.onderdelen), D(0)) == whole.besteed
    assert RapportageContext.from_facts(json.loads(canonical_json(context.facts))) == context


@given(reports())
def test_activities_and_partners_of_one_name_are_never_added_together(context: RapportageContext) -> None:
    for group in context.per_activiteit:
        assert len({row.activiteit_id for row in group.regels}) == 1
    assert len(context.per_partner) == sum(bool(part.regels) for part in context.onderdelen)


@given(reports(), st.sets(st.sampled_from(PARTNERS[1:])))
def test_a_partner_reads_its_own_total_and_no_cent_of_others(context: RapportageContext, own: set[str]) -> None:
    mine = context.for_partners(own)

    assert spent(mine) == sum((row.besteed or D(0) for p, row in context.regels if p.organisatie_slug in own), D(0))
    assert mine.totaal.besteed == spent(mine)
    assert all(part.totaal_besteed is None for part in mine.onderdelen if part.organisatie_slug not in own)


@given(reports(), st.sets(st.sampled_from(sorted(ACTIVITIES))))
def test_what_shifts_to_another_year_is_spent_once(context: RapportageContext, moved: set[int]) -> None:
    """The posts of the activities that moved are empty in this year and stand in the next; nothing else changes."""

    def of_year(part: Deel, *, later: bool) -> Deel:
        rows = tuple(
            row if (row.activiteit_id in moved) == later else replace(row, besteed=D(0), verschil=None)
            for row in part.regels
        )
        told = tuple(
            Activiteitdeel(pk, naam, "", "", None, ActiviteitStand.VERSCHOVEN if pk in moved else "", "", "", 2026)
            for pk, naam in ACTIVITIES.items()
        )
        return added_up(replace(part, regels=rows, activiteiten=told))

    this = report(tuple(of_year(part, later=False) for part in context.onderdelen))
    following = report(tuple(of_year(part, later=True) for part in context.onderdelen), 2026)

    assert this.totaal.besteed + following.totaal.besteed == context.totaal.besteed
    for name in SUMS:
        before = getattr(context, name)
        assert [a.besteed + b.besteed for a, b in zip(getattr(this, name), getattr(following, name), strict=True)] == [
            group.besteed for group in before
        ]
    for group in this.per_activiteit:
        assert group.besteed == 0 or not {row.activiteit_id for row in group.regels} & moved
