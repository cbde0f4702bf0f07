"""A ministry's own style: applied after ours, on the receipt, accessible; a broken folder stops everything."""

import logging
import shutil
from pathlib import Path

import pytest

from documents import pdf
from documents.pdf import StaticFetcher, render_pdf
from documents.pdf_engine import differences, engine_facts
from documents.pdf_theme import ThemeBroken, theme
from tests.documents import samples
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts

FOLDER = Path(__file__).parent / "theme"


@pytest.fixture(autouse=True)
def fresh():
    """Style sheets are read once per process."""
    caches = (theme, pdf.stylesheets, pdf.preload)
    for cached in caches:
        cached.cache_clear()
    yield
    for cached in caches:
        cached.cache_clear()


@pytest.fixture
def folder(tmp_path, settings):
    """A copy of the theme that a test may break."""
    settings.PDF_THEME_DIR = str(tmp_path / "proef")
    shutil.copytree(FOLDER, settings.PDF_THEME_DIR)
    return Path(settings.PDF_THEME_DIR)


@pytest.mark.slow
@pytest.mark.long
def test_a_theme_comes_after_our_style_and_stays_accessible(sample_html, settings, caplog):
    html = sample_html("bijlage", samples.bijlage())
    plain = render_pdf(html, titel="T", created=samples.CREATED)
    settings.PDF_THEME_DIR = str(FOLDER)
    for cached in (theme, pdf.stylesheets, pdf.preload):
        cached.cache_clear()

    with caplog.at_level(logging.WARNING, "documents.pdf"):
        caplog.clear()
        themed = render_pdf(html, titel="T", created=samples.CREATED)

    assert_accessible_pdf(themed)
    assert caplog.messages == []
    assert themed == render_pdf(html, titel="T", created=samples.CREATED)
    pages = page_texts(themed)
    assert all("eigen stijl" in page for page in pages[:3])
    assert "B-2026-014 · fictief" in pages[3]  # what we must say of invented content is said under a theme too
    assert "eigen stijl" not in "".join(page_texts(plain))


def test_the_receipt_names_the_theme_and_every_file_of_it(folder, settings):
    with_theme = engine_facts()
    theme.cache_clear()
    (folder / "theme.css").write_text("h1 { color: red }")
    changed = engine_facts()
    settings.PDF_THEME_DIR = ""
    theme.cache_clear()
    without = engine_facts()

    assert with_theme["theme"]["name"] == "proef"
    assert set(with_theme["theme"]) == {"name", "theme.css", "merk.svg", "punt.png", "LICENSE.txt"}
    assert "theme" not in without
    assert [line.partition(":")[0] for line in differences(with_theme, changed)] == ["theme theme.css"]
    assert len(differences(without, with_theme)) == 5


def css(folder, text):
    (folder / "theme.css").write_text(text)


BROKEN = {
    "no theme.css": (lambda folder: (folder / "theme.css").unlink(), "There is no theme.css"),
    "no folder": (lambda folder: shutil.rmtree(folder), "PDF_THEME_DIR is no folder"),
    "address": (lambda folder: css(folder, "h1 { background: url(https://voorbeeld.example/a.png) }"), "refers to"),
    "file": (lambda folder: css(folder, "h1 { background: url('file:///etc/passwd') }"), "refers to"),
    "escape": (lambda folder: css(folder, "h1 { background: url(theme:../pdf.css) }"), "refers to"),
    "hidden escape": (lambda folder: css(folder, "h1 { background: url(theme:%2e%2e/a.png) }"), "refers to"),
    "unknown image": (lambda folder: css(folder, "h1 { background: url(theme:weg.png) }"), "no image in the folder"),
    "import": (lambda folder: css(folder, "@import url(theme:merk.svg);"), "@import"),
    "not UTF-8": (lambda folder: (folder / "theme.css").write_bytes(b"h1 { content: '\xff' }"), "UTF-8"),
    "link": (lambda folder: (folder / "a.png").symlink_to("/etc/passwd"), "plain files only"),
    "folder inside": (lambda folder: (folder / "map").mkdir(), "plain files only"),
    "program": (lambda folder: (folder / "a.py").write_text("x"), "no file of a theme"),
    "too large": (lambda folder: (folder / "a.png").write_bytes(b"0" * (6 << 20)), "Make it smaller"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_theme_is_refused_before_anything_is_rendered(folder, name):
    breaks, said = BROKEN[name]
    breaks(folder)

    with pytest.raises(ThemeBroken, match=said):
        render_pdf("<h1>x</h1>", titel="T", created=samples.CREATED)


@pytest.mark.parametrize(
    "url",
    ["theme:theme.css", "theme:../theme/merk.svg", "theme:%6derk.svg", "theme:", "theme:weg.png", "theme:/merk.svg"],
)
def test_only_images_of_the_folder_are_given(folder, url):
    with pytest.raises(ValueError, match="from its own folder only"):
        StaticFetcher()(url)


def test_an_image_of_the_theme_is_given_only_where_there_is_a_theme(folder, settings):
    assert StaticFetcher()("theme:punt.png").read() == (FOLDER / "punt.png").read_bytes()
    settings.PDF_THEME_DIR = ""
    theme.cache_clear()

    with pytest.raises(ValueError, match="our static files only"):
        StaticFetcher()("theme:punt.png")
