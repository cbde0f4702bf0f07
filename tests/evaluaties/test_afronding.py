"""Amounts in thousands add up to their total (largest remainder)."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from evaluaties.bedragen import afgerond

AMOUNT = st.integers(-(10**12), 10**12).map(lambda cents: Decimal(cents) / 100)


@given(st.lists(AMOUNT, max_size=20))
def test_the_rounded_parts_are_the_rounded_total_and_each_is_next_to_its_amount(amounts):
    rounded = afgerond(amounts)

    total = (sum(amounts, Decimal(0)) / 1000).quantize(Decimal(1), ROUND_HALF_UP)
    assert sum(rounded) == total
    assert len(rounded) == len(amounts)
    for amount, shown in zip(amounts, rounded, strict=True):
        assert abs(amount / 1000 - shown) < 1
        if amount % 1000 == 0:
            assert shown == amount / 1000


@given(st.lists(AMOUNT, max_size=12))
def test_a_larger_amount_is_never_shown_as_the_smaller_one(amounts):
    pairs = sorted(zip(amounts, afgerond(amounts), strict=True))

    for (less, shown), (more, shown_more) in zip(pairs, pairs[1:], strict=False):
        assert less == more or shown <= shown_more


def test_three_thirds_are_one_whole():
    assert afgerond([Decimal(333), Decimal(333), Decimal(334)]) == [0, 0, 1]
    assert afgerond([Decimal(1500), Decimal(1500)]) == [2, 1]
    assert afgerond([Decimal(-1500), Decimal(1500), Decimal(0)]) == [-1, 1, 0]
    assert afgerond([]) == []
