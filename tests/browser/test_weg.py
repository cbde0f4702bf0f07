"""The quick exit of the pages about safety: one click, and what was seen or typed does not come back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Request, expect

from tests.browser.conftest import Visitor

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]
AWAY = "https://www.knmi.nl/"


@pytest.mark.parametrize("javascript", [True, False])
def test_one_click_leaves_and_back_shows_nothing_of_it(visit: Visit, javascript: bool) -> None:
    visitor, asked = visit("partner2", javascript=javascript), list[Request]()
    visitor.context.route(f"{AWAY}**", lambda route: route.fulfill(body="<h1>Het weer</h1>", content_type="text/html"))
    visitor.page.on("request", lambda request: asked.append(request) if request.url == AWAY else None)
    page = visitor.go("/veiligheid/doorgeven/").page
    page.get_by_label("Wat is er gebeurd?").fill("Kanariewoord")

    page.get_by_role("link", name="Deze site snel verlaten").click()
    page.wait_for_url(AWAY)
    expect(page.get_by_role("heading", name="Het weer")).to_be_visible()
    assert [request.headers.get("referer") for request in asked] == [None]
    page.go_back()
    if javascript:
        assert "/veiligheid/" not in page.url  # its place in the history was taken
    else:
        expect(page.get_by_label("Wat is er gebeurd?")).to_have_value("")
    visitor.hosts.discard("www.knmi.nl")
