"""What the child does, done here: the same bytes, so that the fork and its limits change nothing in a document."""

import gc
import logging
import os
from collections.abc import Iterator
from importlib import import_module

import pytest

from documents import pdf
from documents.pdf import Attachment, render_pdf
from documents.pdf_process import Messages
from tests.documents import samples
from tests.documents.pdf_checks import assert_accessible_pdf, attachments

LOGS = ("weasyprint", "weasyprint.progress")
HTML = (
    '<!DOCTYPE html><html lang="nl"><head><title>Werk</title></head><body data-koptekst="k" data-voettekst="v">'
    "<h1>Werk</h1><table><caption>Tabel 1. Posten</caption><thead><tr><th>Post</th><th>Bedrag</th></tr></thead>"
    '<tbody><tr><th>Huur</th><td>1<span class="voetnoot">Noot.</span></td></tr></tbody></table></body></html>'
)


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[Messages]:
    """The child's side of a pipe; what a child changes for itself is put back afterwards."""
    tags = import_module("weasyprint.pdf.tags")
    monkeypatch.setattr(tags, "_get_pdf_tag", tags._get_pdf_tag)
    layout, document = import_module("weasyprint.layout.page"), import_module("weasyprint.document")
    monkeypatch.setattr(layout, "remake_page", layout.remake_page)
    monkeypatch.setattr(document.Page, "paint", document.Page.paint)
    for name in LOGS:
        for setting in ("handlers", "propagate", "disabled", "level"):
            monkeypatch.setattr(logging.getLogger(name), setting, getattr(logging.getLogger(name), setting))
    read_fd, write_fd = os.pipe()
    yield Messages(write_fd)
    os.close(read_fd)
    os.close(write_fd)


# WeasyPrint leaves its own colour profile open, and only its destructor closes it; in the child nobody sees that.
@pytest.mark.long
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")
def test_the_work_of_the_child_gives_the_same_bytes_here(pipe: Messages) -> None:
    data = Attachment("feiten.json", "application/json", b"{}", "De gegevens")
    outside = render_pdf(HTML, titel="Werk", created=samples.CREATED, attachments=[data])

    here = pdf._Work(HTML, "Werk", samples.CREATED, (data,)).write(pipe)
    gc.collect()

    assert here == outside
    assert_accessible_pdf(here)
    assert list(attachments(here)) == ["feiten.json"]
