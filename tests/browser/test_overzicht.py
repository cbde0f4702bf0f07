"""An import of 25,000 rows by the real worker: what it does is seen on the page, and it can be undone."""

import re
import time
from collections.abc import Callable
from html import unescape

import pytest
from playwright.sync_api import FilePayload, expect

from benchmarks.overzicht import ROWS, make_csv
from tests.browser.conftest import Visitor

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]
LONGEST = 240  # seconds; how fast it must be is measured by `manage benchmark --overzicht`


def follow(visitor: Visitor, busy: str) -> list[int]:
    """The percentages that the block with the progress shows, until it no longer says ``busy``."""
    seen, limit = list[int](), time.monotonic() + LONGEST
    while time.monotonic() < limit:
        block = unescape(visitor.page.request.get(f"{visitor.page.url}voortgang/").text())
        if busy not in block:
            return seen
        seen += [int(found) for found in re.findall(r"\((\d+) %\)", block)]
        time.sleep(0.2)
    raise AssertionError(f"still busy after {LONGEST} s, seen: {seen}")


def test_a_large_import_shows_its_progress_and_is_undone(visit: Visit) -> None:
    visitor = visit("accounthouder")
    page = visitor.go("/subsidieoverzichten/").page
    csv = FilePayload(name="overzicht.csv", mimeType="text/csv", buffer=make_csv())
    page.get_by_label("CSV-bestand").set_input_files(files=csv)
    page.get_by_label("Dit zijn verzonnen gegevens").check()
    page.get_by_role("button", name="Controleren").click()
    page.wait_for_url(re.compile("/subsidieoverzichten/[0-9]+/$"))

    checked = follow(visitor, "Wij controleren het bestand")
    page.reload()
    expect(page.get_by_role("heading", name="Het overzicht is gecontroleerd")).to_be_visible()
    assert f"{ROWS:,}".replace(",", ".") in visitor.text()

    page.get_by_role("button", name="Toepassen").click()
    applied = follow(visitor, "Wij passen het overzicht toe")
    page.reload()
    expect(page.get_by_role("heading", name="Het overzicht telt mee")).to_be_visible()
    assert all(seen == sorted(seen) for seen in (checked, applied))
    assert len(set(applied)) > 2, applied

    page.get_by_role("link", name="Ongedaan maken").click()
    page.get_by_label("Waarom maakt u dit ongedaan?").fill("Proef.")
    page.get_by_role("button", name=re.compile("[Oo]ngedaan")).click()
    expect(page.get_by_role("heading", name="Het overzicht telt niet meer mee")).to_be_visible()
