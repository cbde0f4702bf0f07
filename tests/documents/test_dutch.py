from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.template import Context, Template

from documents import dutch

N = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("euros", "expected"),
    [
        (Decimal("2512300"), f"€{N}2.512.300,00"),
        (Decimal("0"), f"€{N}0,00"),
        (Decimal("-50"), f"€{N}−50,00"),
        (Decimal("999.995"), f"€{N}1.000,00"),
        (Decimal("-0.001"), f"€{N}0,00"),
        (Decimal("999999999999.99"), f"€{N}999.999.999.999,99"),
        (12, f"€{N}12,00"),
    ],
)
def test_amount(euros, expected):
    assert dutch.amount(euros) == expected


def test_amount_signed_and_plain():
    assert dutch.amount_plain(Decimal("1234.5")) == "1.234,50"
    assert [dutch.amount_signed(Decimal(n)) for n in ("41300", "-11549.75", "0")] == [
        "+41.300,00",
        "−11.549,75",
        "0,00",
    ]


def test_percentage():
    assert dutch.percentage(20) == f"20{N}%"
    assert dutch.percentage(Decimal("12.25"), 1) == f"12,3{N}%"
    assert dutch.percentage_signed(Decimal("22.94")) == f"+22,9{N}%"
    assert dutch.percentage_signed(Decimal("-3.73")) == f"−3,7{N}%"


def test_dates():
    assert dutch.date_long(date(2026, 4, 16)) == f"16{N}april 2026"
    assert dutch.date_short(date(2025, 12, 31)) == "31-12-2025"
    assert dutch.month_year(date(2026, 5, 1)) == "mei 2026"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 3, 27, 14, 12, tzinfo=UTC), f"27{N}maart 2026 om{N}15:12"),
        (datetime(2026, 7, 1, 22, 30, tzinfo=UTC), f"2{N}juli 2026 om{N}00:30"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), f"25{N}oktober 2026 om{N}02:30"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), f"25{N}oktober 2026 om{N}02:30"),
    ],
)
def test_moment_is_told_in_amsterdam(at, expected):
    assert dutch.moment(at) == expected


def test_day_of_a_moment_is_the_day_in_amsterdam():
    assert dutch.date_short(datetime(2025, 12, 31, 23, 30, tzinfo=UTC)) == "01-01-2026"


def test_moment_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        dutch.moment(datetime(2026, 1, 1))  # noqa: DTZ001 - that is what is refused


def _render(source: str, **context: object) -> str:
    return Template("{% load dutch %}" + source).render(Context(context))


def test_filters():
    day = date(2026, 4, 16)

    assert _render("{{ a|amount }} {{ d|date_short }}", a=Decimal("1.5"), d=day) == f"€{N}1,50 16-04-2026"
    assert _render("{{ p|percentage:1 }}", p=Decimal("3.44")) == f"3,4{N}%"


@pytest.mark.parametrize("value", [None, ""])
def test_the_unknown_is_shown_as_unknown(value):
    assert _render("{{ v|amount }} {{ v|date_long }}", v=value) == "onbekend onbekend"


def test_years_stay_together():
    assert _render("{{ t|keep_years }}", t="A <b> 2023–2027") == 'A &lt;b&gt; <span class="heel">2023–2027</span>'


def test_paragraphs_keep_line_ends_and_escape():
    assert _render("{{ t|paragraphs }}", t="a\nb <i>\n \nc\n\n\n\nd") == "<p>a<br>b &lt;i&gt;</p>\n<p>c</p>\n<p>d</p>"


def test_a_paragraph_of_many_lines_is_cut_up():
    html = _render("{{ t|paragraphs }}", t="\n".join("x" * 1 for _ in range(81)))

    assert html.count("<br>") == 78
    assert html.count('<p class="vervolg">') == 2
