import io
import logging
import os
import re
import subprocess
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pikepdf
import pytest

from documents.pdf import (
    MAX_HTML_BYTES,
    STATIC_DIR,
    STYLESHEET,
    Attachment,
    PdfTooLarge,
    StaticFetcher,
    render_pdf,
)
from documents.pdf_engine import TEMPLATE_DIR, engine_facts
from tests.documents import samples
from tests.documents.pdf_checks import assert_accessible_pdf, attachments, bookmarks, page_texts, structure

pytestmark = [pytest.mark.slow, pytest.mark.long]

DATA = Attachment("gegevens.json", "application/json", b'{"bedrag": "1.00"}', "De gegevens van deze bijlage")
MINIMAL = '<!DOCTYPE html><html lang="nl"><body data-koptekst="k" data-voettekst="v"><h1>Titel</h1>{}</body></html>'


@pytest.mark.parametrize("name", ["bijlage", "rapportage"])
def test_sample_is_accessible_and_makes_no_warning(name, sample_pdf, caplog):
    with caplog.at_level(logging.WARNING):
        data = sample_pdf(name, DATA)

    assert_accessible_pdf(data)
    assert caplog.messages == []
    assert attachments(data) == {"gegevens.json": DATA.data}
    assert data.startswith(b"%PDF-1.7")


def test_every_page_has_header_and_footer(sample_pdf):
    pages = page_texts(sample_pdf("bijlage"))

    assert len(pages) == 4
    for number, page in enumerate(pages, 1):
        assert f"Pagina {number} van 4" in page
        assert "Bijlage 1 · versie 3 · stand 31 december 2025 · document B-2026-014" in page
    assert "emancipatiebeleid 2023–2027" not in pages[0]  # no header; the title stands on two lines
    assert "Voortgang allianties emancipatiebeleid 2023–2027" in pages[2]
    assert pages[2].count("2 Voorbeeld van een alliantie") >= 1


def test_only_pages_of_a_fictitious_chapter_say_so(sample_pdf):
    pages = page_texts(sample_pdf("bijlage"))

    assert "B-2026-014 · fictief" not in pages[2]
    assert "B-2026-014 · fictief" in pages[3]
    assert "3 Fictieve voorbeelden · fictief" in pages[3]


def test_every_page_of_a_fictitious_document_says_so(sample_pdf):
    pages = page_texts(sample_pdf("rapportage"))

    assert all("document R-2026-031 · fictief" in page for page in pages)


def test_contents_point_to_the_right_pages_and_bookmarks_follow_the_headings(sample_pdf):
    data = sample_pdf("bijlage")

    lines = page_texts(data)[1].splitlines()
    shown = [line for line in lines if re.fullmatch(r"(1 Overzicht|Besteding|3 Fictieve).* \d", line)]
    assert shown == ["1 Overzicht van de allianties 2", "Besteding 3", "3 Fictieve voorbeelden 4"]
    assert bookmarks(data)[0] == "Voortgang allianties emancipatiebeleid 2023–2027"
    assert bookmarks(data)[-1] == "3 Fictieve voorbeelden (fictief)"


def test_every_footnote_stands_on_the_page_of_its_call():
    body = "".join(
        f"<p>{'Lorem ipsum dolor sit amet. ' * (5 + n * 7 % 23)} ROEP{n}x"
        f'<small class="voetnoot">NOOT{n}x {"Kamerstuk II 2022/23, 30 420, nr. 380. " * (1 + n % 4)}</small></p>'
        for n in range(40)
    )

    pages = page_texts(render_pdf(MINIMAL.format(body), titel="Titel", created=samples.CREATED))

    for n in range(40):
        calls = [page for page, text in enumerate(pages) if f"ROEP{n}x" in text]
        assert calls == [page for page, text in enumerate(pages) if f"NOOT{n}x" in text], n


def test_footnotes_headers_and_margins_are_tagged_as_what_they_are(sample_pdf):
    with pikepdf.open(io.BytesIO(sample_pdf("bijlage"))) as pdf:
        kinds = [str(element.S) for element in structure(pdf)]

    assert kinds.count("/Note") == 3
    assert kinds.count("/Figure") == 1
    assert kinds.count("/Caption") == 3


def test_head_of_a_long_table_is_repeated():
    rows = "".join(f"<tr><th>Rij {n}</th><td class=getal>{n}</td></tr>" for n in range(90))
    table = (
        f"<table><caption>Tabel 1. Lang</caption><thead><tr><th>Post</th><th>Kolomkop</th></tr></thead>{rows}</table>"
    )

    data = render_pdf(MINIMAL.format(table), titel="Titel", created=samples.CREATED)

    pages = page_texts(data)
    assert len(pages) > 1
    assert all("Kolomkop" in page for page in pages)
    assert_accessible_pdf(data)


def test_a_total_never_stands_alone_on_a_page():
    total = "<tfoot><tr><th>Totaal</th><td>1</td></tr></tfoot>"
    for count in range(26, 31):
        rows = "".join(f"<tr><th>Rij {n}</th><td>{n}</td></tr>" for n in range(count))
        html = MINIMAL.format(
            f"<table><caption>T</caption><thead><tr><th>A</th><th>B</th></tr></thead>{rows}{total}</table>"
        )

        pages = page_texts(render_pdf(html, titel="Titel", created=samples.CREATED))

        last = next(page for page in pages if "Totaal" in page)
        assert f"Rij {count - 1}" in last, count


def test_two_processes_make_the_same_bytes(sample_html, tmp_path):
    html = tmp_path / "document.html"
    html.write_text(sample_html("bijlage", samples.bijlage()))
    script = (
        "import sys, datetime, django; django.setup();"
        "from documents.pdf import Attachment, render_pdf;"
        "sys.stdout.buffer.write(render_pdf(open(sys.argv[1]).read(), titel='T',"
        "created=datetime.datetime(2026, 4, 1, tzinfo=datetime.UTC),"
        "attachments=[Attachment('b.json', 'application/json', b'{}', 'b'),"
        "Attachment('a.csv', 'text/csv', b'a;b', 'a')]))"
    )

    made = [
        subprocess.run(
            [sys.executable, "-c", script, str(html)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Europe/Amsterdam"))
    ]

    assert made[0] == made[1]
    assert made[0].startswith(b"%PDF-1.7")
    assert list(attachments(made[0])) == ["a.csv", "b.json"]


def test_dates_come_from_the_argument_only():
    data = render_pdf(MINIMAL.format(""), titel="Titel & co <x>", created=datetime(2026, 3, 27, 14, 12, tzinfo=UTC))

    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo["/CreationDate"]) == str(pdf.docinfo["/ModDate"]) == "D:20260327141200Z"
        assert str(pdf.docinfo["/Title"]) == "Titel & co <x>"
        assert b"2026-03-27T14:12:00Z" in pdf.Root.Metadata.read_bytes()


def test_moment_without_time_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        render_pdf(MINIMAL.format(""), titel="T", created=datetime(2026, 3, 27))  # noqa: DTZ001 - that is what is refused


def test_html_above_the_limit_is_refused():
    with pytest.raises(PdfTooLarge):
        render_pdf("x" * (MAX_HTML_BYTES + 1), titel="T", created=samples.CREATED)


class _CanaryServer(HTTPServer):
    def __init__(self):
        self.hits: list[str] = []
        super().__init__(("127.0.0.1", 0), _Canary)


class _Canary(BaseHTTPRequestHandler):
    server: _CanaryServer

    def do_GET(self):
        self.server.hits.append(self.path)
        self.send_response(302)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def log_message(self, *args):
        pass


@pytest.fixture
def canary():
    server = _CanaryServer()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_hostile_html_fetches_nothing_and_attaches_nothing(canary):
    url = f"http://127.0.0.1:{canary.server_port}"
    hostile = f"""<!DOCTYPE html><html lang="nl"><head><base href="{url}/">
        <link rel="stylesheet" href="{url}/a.css"><link rel="attachment" href="file:///etc/passwd">
        <link rel="attachment" href="static:fonts/LICENSE-source-sans.md">
        <style>@import url({url}/b.css);
        @font-face {{ font-family: f; src: url({url}/f.woff2), url(file:///etc/hosts) }}
        h1 {{ background: url({url}/c.png); font-family: f; content: url({url}/d.png) }}
        li {{ list-style: url({url}/l.png) }}
        </style></head><body data-koptekst="k" data-voettekst="v"><h1>Titel</h1>
        <img src="{url}/e.png" alt="a"><img src="file:///etc/passwd" alt="a"><img src="g.png" alt="a">
        <img src="static:../manage.py" alt="a"><img src="static:%2e%2e/manage.py" alt="a">
        <img src="data:text/html,<p>x" alt="a"><object data="{url}/h.svg"></object><embed src="{url}/i.svg">
        <a rel="attachment" href="file:///etc/passwd">x</a><iframe src="{url}/j"></iframe>
        <svg><title>t</title><image href="{url}/k.png"/><use href="{url}/m.svg#x"/></svg></body></html>"""

    data = render_pdf(hostile, titel="Titel", created=samples.CREATED)

    assert canary.hits == []
    assert attachments(data) == {}
    assert b"root:x" not in data


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "https://example.org/a.png",
        "file:///etc/passwd",
        "ftp://x/",
        "data:text/plain,x",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "static:../manage.py",
        "static:/../../etc/passwd",
        "static:pdf/pdf.css",
        "pdf/pdf.css",
    ],
)
def test_fetcher_refuses_all_but_our_own_images(url):
    with pytest.raises(ValueError, match="images from our static files only"):
        StaticFetcher()(url)


def test_fetcher_gives_images_in_the_document_itself():
    start_of_image = "data:image/png;base64,iVBORw0KGgo="

    assert StaticFetcher()(start_of_image).read() == b"\x89PNG\r\n\x1a\n"


def test_fetcher_gives_static_images(monkeypatch, tmp_path):
    monkeypatch.setattr("documents.pdf.STATIC_DIR", tmp_path)
    (tmp_path / "een plaat.png").write_bytes(b"\x89PNG")

    assert StaticFetcher()("static:een%20plaat.png").read() == b"\x89PNG"


def test_style_sheet_and_templates_use_no_flex_and_no_grid():
    for path in [STYLESHEET, *TEMPLATE_DIR.rglob("*.html")]:
        assert not re.search(r"display:\s*(inline-)?(flex|grid)|(^|[;{\s])(grid|flex)(-[a-z]+)?:", path.read_text()), (
            path
        )


@pytest.mark.parametrize("name", ["fictief", "voetnoot"])
def test_components_inside_a_line_add_no_white_space(name):
    text = (TEMPLATE_DIR / "components" / f"{name}.html").read_text()

    assert text == text.strip()


def test_engine_facts_name_everything_that_decides_the_bytes():
    facts = engine_facts()

    versions = {"weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "cssselect2", "pyphen", "pillow"}
    assert set(facts) == {*versions, "pango", "zlib", "recipe", "fonts", "stylesheets", "templates"}
    assert {"pdf.py", "pdf_marks.py", "spreadsheet.py"} <= set(facts["recipe"])
    assert set(facts["fonts"]) == {f"SourceSans3-{style}.ttf" for style in ("Regular", "It", "Semibold", "Bold")}
    assert set(facts["stylesheets"]) == {"pdf.css"}
    assert "pdf/base.html" in facts["templates"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", facts["pango"])
    assert all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in facts["fonts"].values())


def test_fonts_come_with_their_licence_and_for_the_web():
    fonts = Path(STATIC_DIR / "fonts")

    assert "SIL OPEN FONT LICENSE" in (fonts / "LICENSE-source-sans.md").read_text().upper()
    assert {path.name.removesuffix(".woff2") for path in fonts.glob("*.woff2")} == {p.name for p in fonts.glob("*.ttf")}
