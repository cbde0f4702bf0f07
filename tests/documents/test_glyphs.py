import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest
from django.db.models import TextChoices
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy
from hypothesis import given
from hypothesis import strategies as st

from documents.glyphs import Printer, break_long_words, drawable, printable
from tests.documents import samples
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts

HOSTILE = (
    "a\x00b\x07\x1b[31m \u202ekeer\u202c \u200fx \ufeff😀 👩\u200d👩\u200d👧 ❤\ufe0f 漢字 \ue000 \U0001d407 \u0301 "
    "e\u0301 ☃ \ud800 مرحبا"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coördinatie ‘š’ ≥ € 2.512,00 − Ж α", "Coördinatie ‘š’ ≥ € 2.512,00 − Ж α"),
        ("ja 😀", "ja [teken U+1F600]"),
        ("漢字 x", "[tekens U+6F22 U+5B57] x"),
        ("👩\u200d👧", "[tekens U+1F469 U+1F467]"),
        ("a\x00b\x07c\x7f\x9f", "abc"),
        ("\u202egevaar\u202c\u200e\u2066x\u2069\u061c", "gevaarx"),
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("a\tb\vc\fd", "a b c d"),
        ("e\u0301", "é"),
        ("\U0001d407\U0001d41e", "He"),
        ("\uff21\u2460", "A①" if ord("①") in drawable() else "A1"),
        ("a\u3000b", "a b"),
        ("x\ud800", "x[teken U+D800]"),
        ("\u00ad\u200b\ufeff\u2060", ""),
        ("", ""),
    ],
)
def test_printable(text, expected):
    assert printable(text) == expected


def test_a_long_run_is_cut_but_counted_whole():
    printer = Printer()

    text = printer.text("漢" * 50)

    assert text.count("U+6F22") == 20
    assert text.endswith("en nog 30]")
    assert printer.replaced == 50


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_anything_becomes_drawable_and_stays_so(text):
    once = printable(text)

    assert all(char == "\n" or ord(char) in drawable() for char in once)
    assert not any(unicodedata.category(char) == "Cf" for char in once)
    assert printable(once) == once


def test_safe_text_stays_safe_and_plain_text_does_not_become_safe():
    assert isinstance(Printer().text(mark_safe("<b>😀</b>")), SafeString)
    assert not isinstance(Printer().text("<b>"), SafeString)


@dataclass(frozen=True)
class _Rij:
    naam: str
    delen: tuple["_Rij", ...] = ()

    @property
    def lang(self) -> str:
        return self.naam * 2


class _Soort(TextChoices):
    EEN = "een", "Eén"


def test_every_text_in_a_context_is_reached():
    printer = Printer()
    rij = _Rij("x😀", (_Rij("y😀"),))

    out = printer.value(
        {"rij": rij, "lijst": ["😀", ("😀", {"z": "😀"})], "lui": gettext_lazy("Inhoud"), "set": {"b", "a"}}
    )

    assert printer.replaced == 5
    assert out["rij"].lang == "x[teken U+1F600]" * 2
    assert out["rij"].delen[0].naam == "y[teken U+1F600]"
    assert rij.naam == "x😀"
    assert out["lijst"] == ["[teken U+1F600]", ("[teken U+1F600]", {"z": "[teken U+1F600]"})]
    assert (out["lui"], out["set"]) == ("Inhoud", ["a", "b"])


def test_values_that_are_no_text_stay_what_they_are():
    values = {"a": 1, "b": Decimal("1.50"), "c": date(2026, 1, 1), "d": None, "e": True, "f": _Soort.EEN}

    assert Printer().value(values) == values
    assert Printer().value(values)["f"].label == "Eén"


@pytest.mark.parametrize("value", [object(), lambda: "x", b"bytes", (n for n in "ab")])
def test_values_that_are_not_plain_are_refused(value):
    with pytest.raises(TypeError, match="plain values"):
        Printer().value({"rij": [value]})


def test_long_words_get_places_to_break():
    word = "x" * 61

    assert break_long_words(f"<p title='{word}'>{word}</p>") == f"<p title='{word}'>{'x' * 40}\u200b{'x' * 21}</p>"
    assert break_long_words("<p>" + "x" * 60 + "</p>") == "<p>" + "x" * 60 + "</p>"


def test_character_references_stay_whole_in_long_words():
    text = "&amp;" * 61

    assert break_long_words(text) == "&amp;" * 40 + "\u200b" + "&amp;" * 21
    assert break_long_words("x" * 2400).count(" ") == 1


@pytest.mark.slow
def test_a_document_with_hostile_text_is_valid_and_says_so(sample_pdf):
    data = sample_pdf("bijlage", titel="Titel 😀 <&>", tekst=HOSTILE, nummer='B"\x00><script>')

    assert_accessible_pdf(data)
    pages = page_texts(data)
    assert "tekens konden niet worden afgedrukt en staan er als code, zoals [teken U+1F600]." in pages[0].replace(
        "\n", " "
    )
    assert "[teken U+1F600]" in pages[0]
    assert "[tekens U+6F22 U+5B57]" in "".join(pages)
    assert 'document B"><script>' in pages[0]


@pytest.mark.slow
def test_a_document_with_ordinary_text_says_nothing_about_codes(sample_html):
    html = sample_html("bijlage", samples.bijlage())

    assert "worden afgedrukt" not in html
