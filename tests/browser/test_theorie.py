"""A theory of change is drawn with the keyboard alone, in a browser without JavaScript."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visitor

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]
MOST_TABS = 120


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until this has the focus."""
    for _press in range(MOST_TABS):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"not reached with Tab: {target}")


def press(page: Page, role: str, name: str) -> None:
    """Go to a link or a button, and press Enter."""
    tab_to(page, page.locator("main").get_by_role(role, name=name))  # type: ignore[arg-type]  # one of its words
    page.keyboard.press("Enter")


def choose(page: Page, name: str, text: str) -> None:
    """Go down a list until the option with this text is chosen."""
    field = page.locator(f"select[name={name}]")
    tab_to(page, field)
    for _press in range(field.locator("option").count()):
        if text in field.locator("option:checked").inner_text():
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"not in the list: {text}")


def write(page: Page, name: str, text: str) -> None:
    """Go to a field and type."""
    tab_to(page, page.locator(f"[name={name}]"))
    page.keyboard.type(text)


def test_a_step_and_a_link_by_keyboard_without_javascript(visit: Visit) -> None:
    page = visit("coordinator2", javascript=False).go("/allianties/stemvork/theorie/").page
    press(page, "link", "Nieuwe versie beginnen")
    write(page, "reden", "Er komt een stap bij.")
    press(page, "button", "Concept beginnen")
    page.wait_for_url(re.compile("/theorie/[0-9]+/bewerken/$"))

    press(page, "link", "Stap toevoegen")
    choose(page, "soort", "activiteit")
    write(page, "naam", "Toetsenbordproef")
    press(page, "button", "Stap toevoegen")
    expect(page.get_by_text("‘Toetsenbordproef’ is toegevoegd.")).to_be_visible()
    press(page, "link", "Verband toevoegen")
    choose(page, "van", "Toetsenbordproef")
    choose(page, "naar", "O1")
    write(page, "reden", "Wie dit doet, bereikt dat.")
    press(page, "button", "Verband toevoegen")
    page.wait_for_url(re.compile("/bewerken/$"))
    expect(page.get_by_role("row", name=re.compile("Toetsenbordproef.*O1"))).to_be_visible()

    looker = visit("coordinator2")
    draft = re.sub(r"^https?://[^/]+|bewerken/$", "", page.url)
    for path in ("", "bewerken/", "bewerken/?weergave=boom", "stappen/nieuw/", "verbanden/nieuw/", "teksten/"):
        looker.go(f"{draft}{path}", f"theorie concept {path}")
