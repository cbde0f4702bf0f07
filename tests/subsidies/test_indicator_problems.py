"""What a measured value says about itself: shares, parts and whole, values that fall, text that is no number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subsidies.actions.punten import latest_values
from subsidies.bedragen import GeenGetal, parse_getal
from subsidies.models import Indicator, Indicatoropgave, Uitsplitsing
from subsidies.pdf.delen import Jaarwaarde
from subsidies.statuses import Meetwijze

D = Decimal
getallen = st.decimals(min_value=0, max_value=10**9, places=2)


def opgave(
    meetwijze: str = Meetwijze.GETAL, parts: tuple[Uitsplitsing, ...] = (), *, cumulatief: bool = False, **facts: object
) -> Indicatoropgave:
    """A value that is not stored, with these parts."""
    row = Indicatoropgave(pk=1, indicator=Indicator(meetwijze=meetwijze, is_cumulatief=cumulatief), **facts)
    row._prefetched_objects_cache = {"uitsplitsingen": list(parts)}  # type: ignore[attr-defined]  # as prefetch_related does
    return row


def part(label: str = "vrouwen", **facts: object) -> Uitsplitsing:
    """A part of a value."""
    return Uitsplitsing(label=label, **facts)


@pytest.mark.parametrize(("text", "number"), [("1.250", "1250"), ("12,5", "12.5"), ("-3", "-3"), ("0", "0")])
def test_parse_getal_reads_dutch_notation(text: str, number: str) -> None:
    assert parse_getal(text) == D(number)


def test_parse_getal_takes_fourteen_digits() -> None:
    assert parse_getal("99.999.999.999.999,99") == D("99999999999999.99")


@pytest.mark.parametrize("text", ["", "€ 12", "١٢", "12,345", "1e9", "NaN", "12 %", "100.000.000.000.000"])
def test_parse_getal_refuses_anything_else(text: str) -> None:
    with pytest.raises(GeenGetal):
        parse_getal(text)


@given(getallen)
def test_parse_getal_reads_back_what_is_shown(value: Decimal) -> None:
    assert parse_getal(f"{value:,.2f}".translate(str.maketrans(",.", ".,"))) == value


def test_an_empty_value_has_no_problems() -> None:
    assert opgave().problems(D(10)) == []


def test_a_sound_value_has_no_problems() -> None:
    assert opgave(waarde=D(412), parts=(part(waarde=D(400)), part("mannen", waarde=D(12)))).problems(D(300)) == []


def test_words_have_no_problems() -> None:
    assert opgave(Meetwijze.KWALITATIEF, tekst="Zij spraken zich vaker uit.").problems(D(3)) == []


def test_text_that_is_no_number_is_said_back() -> None:
    assert opgave(waarde_invoer="veel").problems(None) == ["‘veel’ is geen getal. Vul bijvoorbeeld 1.250 of 12,5 in."]


@pytest.mark.parametrize(
    ("teller", "noemer", "sentence"),
    [
        ("5", "0", "De noemer is 0. Vul een getal boven 0 in."),
        ("5", "-2", "De noemer is −2. Vul een getal boven 0 in."),
        ("5", None, "De noemer ontbreekt: van hoeveel is 5?"),
        (None, "9", "De teller ontbreekt: hoeveel van 9?"),
        ("10", "9", "De teller (10) is hoger dan de noemer (9): meer dan 100 %. Klopt dat?"),
    ],
)
def test_half_or_impossible_shares_are_said(teller: str | None, noemer: str | None, sentence: str) -> None:
    row = opgave(Meetwijze.AANDEEL, teller=D(teller) if teller else None, noemer=D(noemer) if noemer else None)

    assert row.problems(None) == [sentence]


def test_a_part_is_named() -> None:
    row = opgave(Meetwijze.AANDEEL, (part(teller=D(5), noemer=D(0)),), teller=D(5), noemer=D(0))

    assert row.problems(None) == [
        "De noemer is 0. Vul een getal boven 0 in.",
        "vrouwen: De noemer is 0. Vul een getal boven 0 in.",
    ]


def test_parts_without_a_whole_are_said() -> None:
    assert opgave(parts=(part(waarde=D(5)),)).problems(None) == [
        "De delen zijn samen 5, maar de waarde is niet ingevuld."
    ]


def test_the_parts_of_a_share_must_make_up_both_numbers() -> None:
    row = opgave(Meetwijze.AANDEEL, (part(teller=D(4), noemer=D(11)),), teller=D(5), noemer=D(10))

    assert row.problems(None) == [
        "De delen zijn samen 4, maar de teller is 5: 1 te weinig.",
        "De delen zijn samen 11, maar de noemer is 10: 1 te veel.",
    ]


@given(st.lists(getallen, min_size=1, max_size=12), getallen)
def test_the_difference_of_parts_and_whole_is_named_to_the_hundredth(values: list[Decimal], whole: Decimal) -> None:
    problems = opgave(waarde=whole, parts=tuple(part(waarde=value) for value in values)).problems(None)

    short = whole - sum(values)
    assert len(problems) == (short != 0)
    if problems:
        typed = problems[0].rsplit(": ", 1)[1].removesuffix(" te weinig.").removesuffix(" te veel.")
        assert parse_getal(typed) == abs(short)
        assert problems[0].endswith("te weinig.") is (short > 0)


@given(getallen, getallen, st.booleans())
def test_a_cumulative_value_falls_only_with_a_reason(now: Decimal, before: Decimal, explained: bool) -> None:
    reden = "Dubbel geteld in 2024." if explained else "  "
    problems = opgave(cumulatief=True, waarde=now, correctie_reden=reden).problems(before)

    assert bool(problems) is (now < before and not explained)


def test_the_first_cumulative_value_is_held_to_the_baseline() -> None:
    row = opgave(cumulatief=True, waarde=D(9))
    row.indicator.beginstand = D(10)

    assert row.problems(None) == [
        "De waarde (9) is lager dan de beginstand (10), maar telt elk jaar mee. "
        "Verbeter haar, of schrijf op waarom zij lager is."
    ]
    assert row.problems(D(9)) == []  # the value of an earlier year counts before the baseline
    row.correctie_reden = "Verkeerd geteld."
    assert row.problems(None) == []


def test_a_year_with_words_alone_hides_no_fall() -> None:
    earlier = {1: [Jaarwaarde(2023, D(10)), Jaarwaarde(2024, None)], 2: [Jaarwaarde(2024, None)]}

    assert latest_values(earlier) == {1: D(10), 2: None}


def test_a_value_that_is_not_cumulative_may_fall() -> None:
    assert opgave(waarde=D(3)).problems(D(9)) == []
