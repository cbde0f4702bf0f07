"""What the default limits must take: long texts, a long table, a word without end."""

import base64
import io
import logging
import re

import pytest
from PIL import Image

from documents.glyphs import break_long_words
from documents.pdf import PdfTooSlow, StaticFetcher, render_html, render_pdf
from documents.pdf_process import Limits
from documents.pdf_size import fits, size_of
from documents.templatetags.dutch import paragraphs
from tests.documents import samples
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts

HTML = (
    '<!DOCTYPE html><html lang="nl"><body data-koptekst="k" data-voettekst="v"><h1>Titel</h1>'
    '<section class="hoofdstuk"><h2>Kop</h2>{}</section></body></html>'
)


def _render(body: str, limits: Limits | None = None) -> bytes:
    html = break_long_words(HTML.format(body))
    return render_pdf(html, titel="Titel", created=samples.CREATED, limits=limits)


@pytest.mark.long
@pytest.mark.slow
def test_a_word_of_ten_thousand_letters_stays_inside_the_page():
    cell = f"<table><thead><tr><th>A</th><th>B</th></tr></thead><tr><th>{'y' * 10_000}</th><td>z</td></tr></table>"

    data = _render(f"<p>{'x' * 10_000}</p>{cell}")

    assert_accessible_pdf(data)
    text = "".join(page_texts(data))
    assert text.count("x") == text.count("y") == 10_000


@pytest.mark.long
def test_a_text_of_a_hundred_thousand_characters():
    text = "Wij deden dit.\n" * 200 + "Daarna volgde een lange alinea zonder einde. " * 2160

    data = _render(f'<div class="tekst">{paragraphs(text)}</div>')

    assert_accessible_pdf(data)
    assert "".join(page_texts(data)).count("Wij deden dit.") == 200


@pytest.mark.long
def test_a_table_of_ten_thousand_rows():
    rows = "".join(f'<tr><th>Rij {n}</th><td class="getal">310.000,00</td></tr>' for n in range(10_000))

    data = _render(f"<table><thead><tr><th>Post</th><th>Begroot</th></tr></thead>{rows}</table>")

    pages = page_texts(data)
    assert all("Begroot" in page for page in pages[1:])
    assert "Rij 9999" in pages[-1]


@pytest.mark.long
@pytest.mark.slow
def test_a_document_that_takes_too_long_is_given_up():
    with pytest.raises(PdfTooSlow):
        _render("<p>" + "Lorem ipsum dolor. " * 100_000, Limits(cpu_seconds=1))


@pytest.mark.long
@pytest.mark.slow
def test_a_table_of_two_thousand_rows_with_hostile_cells():
    hostile = "مرحبا \u202eom\u202c 🎉 <b>x</b> https://voorbeeld.example/ "
    cells = render_html("pdf/components/tekst.html", {"tekst": hostile})
    rows = "".join(
        f'<tr><th>Rij {n}</th><td>{cells if n % 20 == 0 else "Tekst"}</td><td class="getal">1,00</td></tr>'
        for n in range(2000)
    )
    table = f"<table><thead><tr><th>Post</th><th>Tekst</th><th>Bedrag</th></tr></thead>{rows}</table>"

    data = _render(table)

    assert_accessible_pdf(data)
    text = "".join(page_texts(data))
    assert len(re.findall(r"Rij \d+", text)) == 2000
    assert text.count("<b>x</b>") == 100


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("sign", ["م", "🎉", "漢", "\u202e", "<b>", "a\u0301", "&"])
def test_a_passage_of_fifty_thousand_characters_of_any_kind(sign):
    tekst = (sign * 40 + " ") * (50_000 // (len(sign) * 40 + 1))
    html = render_html("pdf/components/tekst.html", {"tekst": tekst})

    data = _render(html)

    assert_accessible_pdf(data)
    assert len(page_texts(data)) < 100


@pytest.fixture
def image_of_80_megapixels():
    """A small file, 240 MB once drawn."""
    stream = io.BytesIO()
    Image.new("RGB", (10_000, 8_000)).save(stream, "PNG")
    return f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}"


@pytest.mark.long
@pytest.mark.slow
def test_an_image_of_80_megapixels_is_left_out_and_costs_no_memory(image_of_80_megapixels, caplog):
    with pytest.raises(ValueError, match="10000 × 8000 pixels"):
        StaticFetcher()(image_of_80_megapixels)

    with caplog.at_level(logging.INFO, "documents.pdf"):
        _render("<p>Voor</p><p>na</p>")
        data = _render(f'<p>Voor</p><p><img src="{image_of_80_megapixels}" alt="Groot"> na</p>')

    assert "na" in "".join(page_texts(data))
    # A child begins with the memory of the process of the tests, however large that has become.
    plain, drawn = (int(match[1]) for text in caplog.messages if (match := re.search(r"memory=(\d+)", text)))
    assert drawn - plain < 50 << 20
    assert len(data) < 100_000


def test_sixty_alliances_of_forty_pages_are_refused_before_the_work():
    page = "<p>" + "Wij deden dit en daarna dat, in zes gemeenten. " * 50 + "</p>"
    chapter = f"<section><h2>Alliantie</h2>{page * 40}</section>"
    size = size_of(HTML.format(chapter * 60))

    assert 2300 < size.pages < 2700
    assert not fits(size)
    assert fits(size_of(HTML.format(chapter * 10)))
