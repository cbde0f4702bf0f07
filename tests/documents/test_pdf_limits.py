"""What the default limits must take: long texts, a long table, a word without end."""

import pytest

from documents.glyphs import break_long_words
from documents.pdf import PdfTooSlow, render_pdf
from documents.pdf_process import Limits
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
