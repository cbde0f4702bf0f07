"""Words in a line chart: none lies over a line, a point or other words, whatever the figures are."""

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from subsidies.charts.bijschrift import Punt, Vak, Zetter, _steps, room_of
from subsidies.charts.indicator import Grafiek, Stand, draw_indicator

D = Decimal


def drawn(
    begin: Stand | None, gepland: list[Stand], behaald: list[Stand], *, is_aandeel: bool = False
) -> tuple[Grafiek, Grafiek]:
    """Both cuts."""
    picture = draw_indicator(
        "Bereik", eenheid="mensen", begin=begin, gepland=gepland, behaald=behaald, is_aandeel=is_aandeel
    )
    assert picture is not None
    wide, small = picture.sneden
    return wide, small


def problems(cut: Grafiek) -> list[str]:
    """Words over a line, over other words, or outside the picture."""
    rooms = [(words, room_of(words)) for words in cut.bijschriften]
    found = []
    for at, (words, room) in enumerate(rooms):
        if not (room.links >= 0 and room.boven >= 0 and room.rechts <= cut.breedte + 2 and room.onder <= cut.hoogte):
            found.append(f"{words.tekst} outside")
        found += [f"{words.tekst} over {other.tekst}" for other, there in rooms[at + 1 :] if room.hits(there)]
        if words.soort != "as":
            lines = [_steps(*pair) for line in (cut.gepland, cut.behaald) for pair in zip(line, line[1:], strict=False)]
            found += [f"{words.tekst} on a line" for line in lines if any(map(room.holds, line))]
    return found


CASES = {
    "one value": (None, [], [(2024, D(12))]),
    "one target": (None, [(2024, D(12))], []),
    "baseline and one value": ((2022, D(10)), [], [(2023, D(80))]),
    "steep climb from zero": ((2022, D(0)), [(2023, D(900)), (2027, D(1000))], [(2023, D(950)), (2024, D(960))]),
    "steep fall": ((2022, D(1000)), [(2023, D(100)), (2027, D(10))], [(2023, D(90)), (2024, D(20))]),
    "equal values": ((2022, D(5)), [(year, D(5)) for year in range(2023, 2028)], [(2023, D(5)), (2024, D(5))]),
    "all zero": ((2022, D(0)), [(2023, D(0)), (2024, D(0))], [(2023, D(0))]),
    "negative": ((2022, D(-20)), [(2023, D(-10)), (2027, D(40))], [(2023, D(-30)), (2024, D(-5)), (2025, D(12))]),
    "all negative": (None, [(2023, D(-1)), (2024, D(-2))], [(2023, D(-3)), (2024, D(-9))]),
    "five years": (
        (2022, D(40)),
        [(2023, D(50)), (2024, D(60)), (2025, D(70)), (2026, D(80)), (2027, D(90))],
        [(2023, D(45)), (2024, D(72)), (2025, D(66)), (2026, D(95)), (2027, D(88))],
    ),
    "big numbers": (
        (2022, D(1_000_000)),
        [(2023, D(1_250_000)), (2027, D(123_456_789))],
        [(2023, D(98_000_000)), (2027, D(122_000_000))],
    ),
    "end in one point": ((2022, D(1)), [(2023, D(7)), (2024, D(9))], [(2023, D(2)), (2024, D(9))]),
    "target far from what came": ((2022, D(0)), [(2023, D(100)), (2024, D(100)), (2025, D(100))], [(2024, D(3))]),
    "an early baseline": ((2004, D(3)), [(2023, D(5)), (2027, D(9))], [(2023, D(4))]),
}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("is_aandeel", [False, True])
def test_no_words_lie_over_a_line_or_each_other(name: str, *, is_aandeel: bool) -> None:
    for cut in drawn(*CASES[name], is_aandeel=is_aandeel):
        assert problems(cut) == [], cut.naam


VALUES = st.integers(-2_000, 2_000).map(D)
YEARS = st.dictionaries(st.integers(2023, 2027), VALUES, min_size=1, max_size=5).map(lambda rows: sorted(rows.items()))


@settings(deadline=None, max_examples=60)
@given(begin=st.one_of(st.none(), VALUES), gepland=YEARS, behaald=YEARS)
def test_words_stay_in_the_picture_and_apart(begin: Decimal | None, gepland: list[Stand], behaald: list[Stand]) -> None:
    for cut in drawn(None if begin is None else (2022, begin), gepland, behaald):
        assert [said for said in problems(cut) if "on a line" not in said] == []


@settings(deadline=None, max_examples=60)
@given(values=st.lists(VALUES, min_size=1, max_size=6))
def test_the_axis_has_round_steps_and_holds_every_value(values: list[Decimal]) -> None:
    rows = list(enumerate(values, 2022))
    wide, _small = drawn(None, [], rows)
    labels = [words for words in wide.bijschriften if words.soort == "as" and words.anker == "end"]

    assert len({words.tekst for words in labels}) == len(labels) == len(wide.lijnen)
    assert "0" in {words.tekst for words in labels}
    assume(len(wide.lijnen) > 1)
    apart = {round(one - other, 0) for one, other in zip(wide.lijnen, wide.lijnen[1:], strict=False)}
    assert max(apart) - min(apart) <= 1
    assert all(min(wide.lijnen) - 0.1 <= point.y <= max(wide.lijnen) + 0.1 for point in wide.behaald)


def test_where_no_place_is_free_the_least_bad_one_is_taken() -> None:
    everywhere = [[Punt(0, y), Punt(200, y)] for y in range(0, 100, 2)]
    put = Zetter(200, 100, everywhere, []).put(Punt(100, 50), "10", "as")

    room = room_of(put)
    assert Vak(0, 0, 200, 100).holds(Punt(room.links, room.boven))
