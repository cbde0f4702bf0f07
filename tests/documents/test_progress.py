"""What the reader is told while a PDF is made: pages and chapters that stand, and the time that is left."""

import re

import pytest

from documents.pdf import render_pdf
from documents.pdf_progress import time_left
from tests.documents import samples

ALINEA = "<p>" + "Wij deden dit en daarna dat, in zes gemeenten. " * 12 + "</p>"


@pytest.mark.slow
@pytest.mark.long
def test_pages_and_chapters_are_counted_and_never_go_back():
    chapters = "".join(
        f'<section class="hoofdstuk"><h2 id="h{n}">Kop {n}</h2>{ALINEA * 60}</section>' for n in range(6)
    )
    links = "".join(f'<li><a href="#h{n}">Kop {n}</a></li>' for n in range(6))
    html = (
        '<!DOCTYPE html><html lang="nl"><body data-koptekst="k" data-voettekst="v"><h1>Titel</h1>'
        f'<nav class="inhoudsopgave"><ol>{links}</ol></nav><main>{chapters}</main></body></html>'
    )
    told: list[tuple[int, str]] = []

    render_pdf(html, titel="T", created=samples.CREATED, beat=lambda *beat: told.append(beat))

    percents = [percent for percent, _text in told]
    assert percents == sorted(percents)
    laid = [
        match for _p, text in told if (match := re.search(r"(\d+) van ongeveer (\d+) pagina’s, (\d) van 6 h", text))
    ]
    drawn = [match for _p, text in told if (match := re.search(r"(\d+) van (\d+) pagina’s zijn getekend", text))]
    assert laid, told
    assert drawn, told
    for match in laid:
        assert 1 <= int(match[1]) <= int(match[2])
        assert int(match[3]) <= int(match[1])
    assert int(laid[-1][3]) >= 1
    assert {match[2] for match in drawn} == {drawn[0][2]}
    for _percent, text in told[1:]:
        assert len(text) <= 200
        assert not text or text.startswith("De PDF wordt gemaakt: ") and text.endswith("U mag deze pagina verlaten.")
    assert any("Nog enkele seconden." in text or "minu" in text for _percent, text in told)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "Nog enkele seconden."),
        (19, "Nog enkele seconden."),
        (21, "Nog ongeveer 1 minuut."),
        (89, "Nog ongeveer 1 minuut."),
        (100, "Nog ongeveer 2 minuten."),
        (550, "Nog ongeveer 9 minuten."),
    ],
)
def test_the_time_that_is_left_is_a_rough_word(seconds, said):
    assert time_left(seconds) == said
