"""Money as people write it, and when a difference must be explained."""

from decimal import Decimal

import pytest

from subsidies.bedragen import Afwijkingsgrens, GeenBedrag, parse_bedrag

GRENS = Afwijkingsgrens(Decimal(20), Decimal(25_000), "Kaderregeling 7.8")


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("€ 1.000.000,00", "1000000.00"),
        ("1000000", "1000000.00"),
        ("12,5", "12.50"),
        ("0", "0.00"),
        (" 1.250,07 ", "1250.07"),
        ("€\u00a02.512.300", "2512300.00"),
        ("-3", "-3.00"),
        ("−3,10", "-3.10"),
        ("999.999.999.999,99", "999999999999.99"),
    ],
)
def test_parse_bedrag_reads_dutch_notation(text: str, amount: str) -> None:
    assert parse_bedrag(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1e99",
        "12,345,67",
        "1.00.00",
        "١٢٣",
        "12.5",
        "1,234",
        "NaN",
        "Infinity",
        "1.000.000.000.000",
        "± 60",
        "--1",
        "1 €",
    ],
)
def test_parse_bedrag_refuses_anything_else(text: str) -> None:
    with pytest.raises(GeenBedrag):
        parse_bedrag(text)


@pytest.mark.parametrize(
    ("begroot", "besteed", "asks"),
    [
        ("100000", "80100", False),  # 19,9 %
        ("124995", "99996", False),  # 20 % but € 24.999
        ("125000", "100000", True),  # exactly 20 % and € 25.000
        ("125000", "150000", True),
        ("0", "25000", True),
        ("0", "24999.99", False),
        ("1000000", "1025000", False),  # € 25.000 but 2,5 %
    ],
)
def test_afwijkingsgrens_needs_both_bounds(begroot: str, besteed: str, asks: bool) -> None:
    assert GRENS.asks(Decimal(begroot), Decimal(besteed)) is asks
