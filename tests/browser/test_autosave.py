"""A part that saves itself: on leaving a field, without a connection, after Back, beside a colleague, logged out."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.conftest import PASSWORD, Site, Visitor

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]

START = """
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import Subsidie
grant = Subsidie.objects.get(alliantie__slug="zilvergaren")
report = start_rapportage(create_verplichting(grant, 2027, by=None), by=None)
report.onderdelen.filter(soort="samenwerking").update(open_voor_allen=True)
print("adres", report.onderdelen.get(soort="samenwerking").get_absolute_url())
"""
LOCK = """
from importlib import import_module
from django.conf import settings
session = import_module(settings.SESSION_ENGINE).SessionStore("{key}")
session["gezien_op"] = 0
session.save()
"""
BACK = "window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))"


def field(visitor: Visitor) -> Locator:
    """Where the text of the part is typed."""
    return visitor.page.locator("textarea[name=tekst]")


def says(visitor: Visitor, words: str) -> None:
    """What stands at the button about saving."""
    expect(visitor.page.locator("[data-autosave-stand]")).to_contain_text(words)


def type_and_leave(visitor: Visitor, text: str) -> None:
    """Type a text and leave the field; no button is pressed."""
    field(visitor).fill(text)
    field(visitor).blur()


def press_save(visitor: Visitor) -> None:
    """The button for a draft."""
    visitor.page.get_by_role("button", name="Opslaan en later verder").click()


def without_connection(visitor: Visitor) -> None:
    """What is typed while the connection is away stays on the page, and is saved when it is back."""
    visitor.context.set_offline(True)
    type_and_leave(visitor, "Getypt zonder verbinding.")
    says(visitor, "Geen verbinding. Uw tekst staat nog op dit apparaat.")
    visitor.context.set_offline(False)
    says(visitor, "Opgeslagen om")
    visitor.errors = [line for line in visitor.errors if "ERR_INTERNET_DISCONNECTED" not in line]


def pressed_and_back(visitor: Visitor) -> None:
    """A page that comes back from the browser's memory after the button goes on saving by itself."""
    visitor.page.route(re.compile("/onderdelen/"), lambda route: route.fulfill(status=204))  # the page stays
    with visitor.page.expect_request(re.compile("/onderdelen/")):
        press_save(visitor)
    visitor.page.unroute(re.compile("/onderdelen/"))
    visitor.page.evaluate(BACK)
    with visitor.page.expect_response(re.compile("/onderdelen/")):
        type_and_leave(visitor, "Getypt na Terug.")
    says(visitor, "Opgeslagen om")


def beside_a_colleague(first: Visitor, second: Visitor, address: str) -> None:
    """The later of two is told, keeps its text, and chooses after the button."""
    second.go(address)
    expect(field(second)).to_have_value("Getypt na Terug.")
    type_and_leave(first, "Van de eerste.")
    says(first, "Opgeslagen om")
    type_and_leave(second, "Van de tweede.")
    says(second, "Demo Coördinator Twee sloeg intussen ook iets op in dit onderdeel.")
    expect(field(second)).to_have_value("Van de tweede.")
    press_save(second)
    expect(second.page.get_by_role("heading", name="Een collega werkte ook in dit onderdeel")).to_be_visible()
    expect(second.page.get_by_text("Van de eerste.").first).to_be_visible()
    expect(field(second)).to_have_value("Van de tweede.")
    second.conflicted()


def logged_out(visitor: Visitor, site: Site) -> None:
    """A session that ended is said; the text stays, also through logging in again in another tab."""
    key = next(cookie["value"] for cookie in visitor.context.cookies() if cookie["name"] == "sessionid")
    site.manage("shell", "-v0", "-c", LOCK.format(key=key))
    type_and_leave(visitor, "Getypt na het uitloggen.")
    says(visitor, "U bent uitgelogd. Uw tekst staat nog op deze pagina.")
    tab = visitor.context.new_page()
    tab.goto("/inloggen/")
    tab.get_by_label("E-mailadres").fill("coordinator2@demo.example")
    tab.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="Inloggen").click()
    tab.wait_for_url("/")
    tab.close()
    press_save(visitor)
    expect(visitor.page.get_by_text("Uw tekst is bewaard en staat hieronder.").first).to_be_visible()
    expect(field(visitor)).to_have_value("Getypt na het uitloggen.")
    press_save(visitor)
    expect(visitor.page.get_by_text("Opgeslagen om").first).to_be_visible()


def test_a_text_is_never_lost(site: Site, visit: Visit) -> None:
    coordinator, partner = visit("coordinator2"), visit("partner2")
    found = re.search(r"adres (\S+)", site.manage("shell", "-v0", "-c", START))
    assert found
    coordinator.go(found[1])
    type_and_leave(coordinator, "Getypt en het veld verlaten.")
    says(coordinator, "Opgeslagen om")
    coordinator.go(found[1])
    expect(field(coordinator)).to_have_value("Getypt en het veld verlaten.")

    without_connection(coordinator)
    pressed_and_back(coordinator)
    beside_a_colleague(coordinator, partner, found[1])
    logged_out(coordinator, site)

    coordinator.go(found[1])
    expect(field(coordinator)).to_have_value("Getypt na het uitloggen.")
