"""What people type: cleaned where that is harmless, refused with a sentence where it is not."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from accounts.invoer import DatumField, GeenDatum, RegelsField, TekstField, clean_text, parse_datum


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  gewoon  ", "gewoon"),
        ("cafe\u0301", "café"),
        ("a\u202eb\u2066c\u200f", "abc"),
        ("a\x07b\x1b[31m", "ab[31m"),
        ("\ufeffbegin", "begin"),
        ("twee\r\nregels\tvol", "twee regels vol"),
        ("🌈 👩‍🚀 en 日本", "🌈 👩‍🚀 en 日本"),
        ("a\ud800b", "ab"),
    ],
)
def test_tekst_field_cleans(typed: str, kept: str) -> None:
    assert TekstField(max_length=50).clean(typed) == kept


def test_clean_text_with_lines_keeps_line_ends_in_one_form() -> None:
    assert clean_text("a\r\nb\rc\u2028d\te\x0bf", lines=True) == "a\nb\nc\nd\te\nf"


@pytest.mark.parametrize("typed", [None, "", "   ", "\u202e", "\x07"])
def test_tekst_field_without_text_is_missing(typed: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        TekstField().clean(typed)

    assert refused.value.messages == ["Vul dit in."]


def test_tekst_field_says_how_much_too_long() -> None:
    with pytest.raises(ValidationError) as refused:
        TekstField(max_length=5).clean("zeven!!")

    assert refused.value.messages == ["Deze tekst is te lang: 7 tekens. Er passen er 5. Maak hem korter."]


def test_tekst_field_counts_a_line_end_once() -> None:
    assert TekstField(max_length=3, lines=True).clean("a\r\nb") == "a\nb"


def test_tekst_field_refuses_nul() -> None:
    with pytest.raises(ValidationError) as refused:
        TekstField().clean("a\x00b")

    assert refused.value.messages == [
        "In deze tekst staat een teken dat wij niet kunnen bewaren. Plak de tekst opnieuw, zonder opmaak."
    ]


def test_tekst_field_gives_the_browser_no_length() -> None:
    assert "maxlength" not in TekstField(max_length=5).widget.attrs


def test_regels_field_gives_a_list() -> None:
    field = RegelsField(line_length=10, most=3, required=False)

    assert field.clean(" een \r\n\r\ntwee\neen") == ["een", "twee"]
    assert field.clean("") == []
    assert field.prepare_value(["een", "twee"]) == "een\ntwee"
    assert field.has_changed(["een"], "een") is False
    assert field.has_changed(["een"], "een\ntwee") is True


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("a\nb\nc\nd", "Dit zijn te veel regels: hooguit 3."),
        ("kort\nveel te lang deze", "Regel 2 is te lang: hooguit 10 tekens."),
    ],
)
def test_regels_field_refuses(typed: str, sentence: str) -> None:
    with pytest.raises(ValidationError) as refused:
        RegelsField(line_length=10, most=3).clean(typed)

    assert refused.value.messages == [sentence]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31-12-2025", date(2025, 12, 31)),
        ("2025-12-31", date(2025, 12, 31)),
        (" 1-2-2024 ", date(2024, 2, 1)),
        ("29-02-2024", date(2024, 2, 29)),
        ("01-01-1900", date(1900, 1, 1)),
        ("31-12-2100", date(2100, 12, 31)),
    ],
)
def test_parse_datum_reads(text: str, day: date) -> None:
    assert parse_datum(text) == day


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("gisteren", "‘gisteren’ is geen datum. Schrijf de dag als 31-12-2025."),
        ("31/12/2025", "‘31/12/2025’ is geen datum. Schrijf de dag als 31-12-2025."),
        ("٣١-١٢-٢٠٢٥", "‘٣١-١٢-٢٠٢٥’ is geen datum. Schrijf de dag als 31-12-2025."),
        ("20251231", "‘20251231’ is geen datum. Schrijf de dag als 31-12-2025."),
        ("x" * 90, "‘" + "x" * 40 + "…’ is geen datum. Schrijf de dag als 31-12-2025."),
        ("31-02-2025", "De dag 31-02-2025 bestaat niet. Controleer dag en maand."),
        ("29-02-2023", "De dag 29-02-2023 bestaat niet. Controleer dag en maand."),
        ("0-0-2025", "De dag 0-0-2025 bestaat niet. Controleer dag en maand."),
        ("31-12-1899", "Het jaar 1899 kan niet. Vul een jaar in van 1900 tot en met 2100."),
        ("1-1-0001", "Het jaar 0001 kan niet. Vul een jaar in van 1900 tot en met 2100."),
        ("01-01-2101", "Het jaar 2101 kan niet. Vul een jaar in van 1900 tot en met 2100."),
    ],
)
def test_parse_datum_refuses(text: str, sentence: str) -> None:
    with pytest.raises(GeenDatum) as refused:
        parse_datum(text)

    assert str(refused.value) == sentence


def test_datum_field_shows_what_it_read_and_keeps_what_it_could_not() -> None:
    field = DatumField()

    assert field.clean("2025-12-31") == date(2025, 12, 31)
    assert field.clean("31-12-2025\u200e") == date(2025, 12, 31)
    assert field.prepare_value(date(2025, 12, 31)) == "31-12-2025"
    assert field.prepare_value("32-12-2025") == "32-12-2025"
    assert DatumField(required=False).clean("") is None
    assert DatumField(required=False).clean("\x00") is None


@pytest.mark.parametrize("typed", ["", "  ", None])
def test_datum_field_missing(typed: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        DatumField().clean(typed)

    assert refused.value.messages == ["Vul een dag in, bijvoorbeeld 31-12-2025."]
