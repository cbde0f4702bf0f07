"""An annex from its first block to the PDF, by two people; and the first steps without JavaScript."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils.timezone import localdate
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]
NEW = "/kamerbrieven/bijlagen/samenstellen/nieuw/"


def begin(visitor: Visitor, titel: str) -> Page:
    """A report of a year: it needs no letter, so it can be begun at once."""
    page = visitor.go(NEW).page
    page.get_by_label("Gezamenlijke voortgangsrapportage over een jaar").check()
    page.get_by_label("Titel").fill(titel)
    page.get_by_label("Stand op").fill(f"{localdate() - timedelta(days=1):%d-%m-%Y}")
    page.get_by_label("2024", exact=True).check()
    page.get_by_role("button", name="Bijlage beginnen").click()
    page.wait_for_url(re.compile(r"/samenstellen/[0-9]+/$"))
    return page


def write_intro(page: Page) -> None:
    """The connecting text of the first block."""
    page.get_by_role("link", name=re.compile("nog geen tekst")).click()
    page.get_by_role("link", name="Kop en tekst wijzigen").click()
    page.get_by_label("Uw tekst").fill("Dit is de stand, zoals eerder gemeld [Kamerstuk II 2022/23, 30 420, nr. 380].")
    page.get_by_role("button", name="Opslaan").click()
    page.wait_for_url(re.compile(r"\?blok="))


def give_reasons(visitor: Visitor, page: Page) -> None:
    """Each point that may stay gets a sentence, until none is left."""
    for _number in range(40):
        waiting = page.locator(".punten-mag li", has_text="nog geen reden").get_by_role("link")
        if not waiting.count():
            return
        waiting.first.click()
        visitor.look("samenstellen-reden")
        page.get_by_label("Reden").fill("Dat is bekend.")
        page.get_by_role("button", name="Reden opslaan").click()
        page.wait_for_url(re.compile(r"/samenstellen/[0-9]+/$"))
    raise AssertionError("there are always more points")


def test_two_people_bring_an_annex_to_its_pdf(visit: Visit) -> None:
    maker = visit("kamer")
    maker.go(NEW, "samenstellen-nieuw")
    page = begin(maker, "Het jaar 2024")
    maker.look("samenstellen")
    address = page.url
    write_intro(page)
    maker.look("samenstellen-blok")
    block = page.get_by_role("link", name="Kop en tekst wijzigen").get_attribute("href")
    maker.go(f"{block}passages/", "samenstellen-passages").go(str(block), "samenstellen-blok-wijzigen")
    maker.go(f"{address}blokken/nieuw/", "samenstellen-blok-nieuw").go(f"{address}voorbeeld/", "samenstellen-voorbeeld")
    maker.go(f"{address}instellingen/", "samenstellen-instellingen").go(address)
    give_reasons(maker, page)
    page.get_by_role("link", name="Laten controleren").click()
    maker.look("samenstellen-stap")
    page.get_by_role("button", name="Laten controleren").click()
    expect(page.get_by_text("U werkte zelf aan deze bijlage.")).to_be_visible()

    checker = visit("kamer2")
    page = checker.go("/").page
    expect(page.get_by_text("Controleer bijlage ‘Het jaar 2024’").first).to_be_visible()
    page.goto(address)
    page.get_by_role("link", name="Definitief maken").click()
    page.get_by_role("button", name="Definitief maken").click()
    page.wait_for_url(re.compile(r"/kamerbrieven/bijlagen/[0-9]+/$"))
    expect(page.get_by_role("heading", name="De PDF is klaar")).to_be_visible(timeout=120_000)
    answer = page.request.get(f"{page.url}pdf/")
    assert answer.body().startswith(b"%PDF")
    page.goto(address)
    expect(page.get_by_role("heading", name="De bijlage is definitief")).to_be_visible()
    assert not page.get_by_role("link", name="Kop en tekst wijzigen").count()


def test_blocks_move_without_javascript(visit: Visit) -> None:
    visitor = visit("kamer", javascript=False)
    page = begin(visitor, "Zonder script")
    write_intro(page)

    page.get_by_role("button", name="Omlaag", exact=True).click()
    first = page.locator(".delen-groot .onderdelen li").first
    expect(first).to_contain_text("Overzicht van de allianties")
    page.get_by_role("link", name="Blok toevoegen").click()
    page.get_by_label("Wat voor blok?").select_option("moties")
    page.get_by_role("button", name="Blok toevoegen").click()
    expect(page.locator(".delen-groot .onderdelen li").last).to_contain_text("Moties en toezeggingen")
    page.get_by_role("link", name="Passages kiezen").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Passages voor ‘Moties en toezeggingen’")
