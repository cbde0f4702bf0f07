"""The main journey in a real browser: a report is written, handed in and judged, and stands in an annex."""

import io
import re
import time
from collections.abc import Callable

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.documents.pdf_checks import assert_accessible_pdf

Visit = Callable[..., Visitor]
pytestmark = pytest.mark.browser


def pdf_text(content: bytes) -> str:
    """All text of a PDF."""
    document = pypdfium2.PdfDocument(io.BytesIO(content))
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def download(page: Page, path: str, seconds: float = 60) -> bytes:
    """Ask for a PDF until it is there, as a person who loads the page again would."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        response = page.request.get(path, max_redirects=0)
        if response.status == 200:
            return response.body()
        assert response.status == 303, response.status
        time.sleep(0.5)
    raise AssertionError(f"{path} was not ready within {seconds} s")


def report_page(visitor: Visitor, alliantie: str, jaar: int) -> str:
    """The address of a report, found in the list."""
    visitor.go(f"/rapportages/?q={alliantie}&jaar={jaar}")
    visitor.page.get_by_role("link", name=re.compile(f"{alliantie} {jaar}")).click()
    return re.sub(r"^https?://[^/]+", "", visitor.page.url)


def write_and_hand_in(coordinator: Visitor) -> str:
    """The coordinator writes two parts, makes a mistake, mends it and hands in; gives the report's address."""
    coordinator.look("start coordinator")
    address = report_page(coordinator, "Zilvergaren", 2025)
    coordinator.look("rapportage concept")

    coordinator.page.get_by_role("link", name="Samenvatting voor de Kamer").first.click()
    coordinator.look("onderdeel schrijven")
    coordinator.page.get_by_label(re.compile("Wat moet de Kamer weten")).fill("Wij bereikten 412 mensen. ‹Zilverproef›")
    coordinator.page.get_by_role("button", name="Dit onderdeel is klaar").click()
    expect(coordinator.page.get_by_text("Dit onderdeel is klaar.")).to_be_visible()
    coordinator.page.get_by_role("link", name="Financiën", exact=True).first.click()
    coordinator.look("financien schrijven")
    coordinator.page.locator("[name$=-besteed_invoer]").first.fill("± 60")
    coordinator.page.get_by_role("button", name="Dit onderdeel is klaar").click()
    expect(coordinator.page.get_by_text("Uw tekst is wel opgeslagen.")).to_be_visible()
    coordinator.look("financien fout")
    coordinator.page.locator("[name$=-besteed_invoer]").first.fill("€ 1.000,00")
    coordinator.page.get_by_role("button", name="Opslaan en later verder").click()
    expect(coordinator.page.get_by_text(re.compile("^Opgeslagen om")).first).to_be_visible()

    coordinator.go(f"{address}indienen/", "indienen")
    coordinator.page.get_by_label(re.compile("Ik verklaar")).check()
    coordinator.page.get_by_role("button", name="Indienen").dblclick()
    coordinator.page.wait_for_url(re.compile("/ontvangst/|/rapportages/[0-9]+/$"))
    coordinator.go(f"{address}versies/1/ontvangst/")
    expect(coordinator.page.get_by_text("Kenmerk")).to_be_visible()
    expect(coordinator.page.get_by_role("link", name="PDF openen")).to_be_visible(timeout=60_000)
    coordinator.look("ontvangstbevestiging")

    content = download(coordinator.page, f"{address}pdf/")
    assert_accessible_pdf(content)
    said = pdf_text(content)
    assert "Zilverproef" in said and "fictief" in said
    coordinator.go("/demo/postvak/", "postvak")
    assert "Ontvangstbevestiging van uw jaarrapportage" in coordinator.text()
    return address


def judge(accounthouder: Visitor, address: str) -> None:
    """The accounthouder takes the report up and gives akkoord."""
    accounthouder.look("start accounthouder")
    accounthouder.go(address, "rapportage ingediend")
    accounthouder.page.get_by_role("button", name="In behandeling nemen").click()
    accounthouder.look("rapportage in beoordeling")
    accounthouder.go(f"{address}besluiten/", "besluiten")
    accounthouder.go(f"{address}terugsturen/", "terugsturen")
    accounthouder.go(f"{address}akkoord/", "akkoord geven")
    accounthouder.page.get_by_role("button", name="Akkoord geven").click()
    expect(accounthouder.page.get_by_text("U hebt akkoord gegeven.")).to_be_visible()
    accounthouder.look("rapportage akkoord")


def make_annex(kamer: Visitor) -> None:
    """Staff for Parliament make the annex and download it."""
    kamer.look("start kamer")
    kamer.go("/kamerbrieven/", "kamerbrieven")
    kamer.go("/kamerbrieven/bijlagen/nieuw/", "bijlage maken")
    kamer.page.get_by_label("Periode").select_option(label="2023–2027")
    kamer.page.get_by_role("button", name=re.compile("Maak|maken", re.IGNORECASE)).first.click()
    kamer.page.wait_for_url(re.compile("/kamerbrieven/bijlagen/[0-9]+/$"))
    kamer.look("bijlage in de maak")
    annex = re.sub(r"^https?://[^/]+", "", kamer.page.url)
    content = download(kamer.page, f"{annex}pdf/")
    assert_accessible_pdf(content)
    said = pdf_text(content)
    for naam in (
        "Financieel Sterk door Werk",
        "Politica",
        "Act4Respect Unlimited",
        "Fictieve voorbeelden",
        "Zilverproef",
    ):
        assert naam in said, naam
    kamer.go(annex, "bijlage klaar")


def test_from_draft_to_annex(visit: Visit) -> None:
    address = write_and_hand_in(visit("coordinator2"))
    judge(visit("accounthouder2"), address)
    make_annex(visit("kamer"))


@pytest.mark.long
@pytest.mark.parametrize("naam", ["coordinator", "partner", "bestuurder"])
def test_without_javascript_the_reports_are_found(visit: Visit, naam: str) -> None:
    visitor = visit(naam, javascript=False)
    visitor.go("/rapportages/")
    assert visitor.page.get_by_role("link", name=re.compile("20[0-9]{2}")).count() > 0


def test_without_javascript_a_draft_is_saved(visit: Visit) -> None:
    visitor = visit("coordinator", javascript=False)
    report_page(visitor, "Kompasbloem", 2025)
    visitor.page.get_by_role("link", name="Vooruitblik").first.click()
    visitor.page.locator("textarea").first.fill("Zonder script geschreven.")
    visitor.page.get_by_role("button", name="Opslaan en later verder").click()
    expect(visitor.page.get_by_text("Opgeslagen om")).to_be_visible()
    assert visitor.page.locator("textarea").first.input_value() == "Zonder script geschreven."


FICTIEF = "/evaluaties/fictief-bereik-en-samenwerking/"
# An address with a pattern in it is the last link of that form on the page before.
PAGES = {
    "accounthouder": [
        "/", "/allianties/", "/allianties/politica/", "/allianties/politica/rapportages/", "/organisaties/",
        "/organisaties/movisie/", "/subsidies/", "/rapportages/", "/evaluaties/", "/evaluaties/verwey-jonker-2020/",
        "/aanbevelingen/", "/account/meldingen/", "/account/wachtwoord/", "/account/sessies/", "/taken/",
        "/uitkomsten/", "/rapportages/inbox/", "/rondschrijven/", "/contact/",
        "/allianties/tweede-sluis/contact/", "/allianties/tweede-sluis/contact/[0-9]+/",
        "/allianties/tweede-sluis/briefing/", "/allianties/tweede-sluis/sturing/",
        "/allianties/tweede-sluis/overdragen/",
        "/evaluaties/kaders/", "/evaluaties/kaders/[0-9]+/", "/evaluaties/antwoorden/", "/evaluaties/motieven/",
        "/evaluaties/motieven/antwoorden/2025/", "/evaluaties/kalender/", "/evaluaties/overzicht/",
        "/subsidieoverzichten/", "/subsidieoverzichten/[0-9]+/", "/subsidieoverzichten/namen/",
        f"{FICTIEF}bevindingen/", "/bevindingen/[0-9]+/", f"{FICTIEF}feitencheck/", f"{FICTIEF}toegang/",
    ],
    "beheerder": [
        "/", "/personen/", "/personen/nieuw/", "/allianties/nieuw/", "/organisaties/nieuw/", "/stijl/",
        "/storingen/", "/storingen/nieuw/", "/veiligheid/vertrouwenspersonen/", "/veiligheid/datalekken/",
    ],
    "coordinator2": [
        "/allianties/zilvergaren/theorie/", "/theorie/[0-9]+/verschil/[0-9]+/",
        "/allianties/zilvergaren/theorie/", "/theorie/[0-9]+/",
        "/allianties/zilvergaren/plannen/", "/plannen/[0-9]+/", "/plannen/[0-9]+/dekking/",
        "/allianties/zilvergaren/plannen/", "/plannen/[0-9]+/", "/plannen/[0-9]+/activiteiten/[0-9]+/",
        "/allianties/zilvergaren/indicatoren/", "/indicatoren/[0-9]+/", "/indicatoren/[0-9]+/wijzigen/",
        "/allianties/stemvork/rapportages/", "/verplichtingen/[0-9]+/uitstel/",
        "/allianties/stemvork/rapportages/", "/rapportages/[0-9]+/", "/rapportages/[0-9]+/stukken/",
        "/allianties/stemvork/rapportages/", "/rapportages/[0-9]+/", "/rapportages/[0-9]+/passages/",
        "/rapportages/[0-9]+/versies/[0-9]+/passages/", "/rapportages/[0-9]+/versies/[0-9]+/passages/[0-9]+/",
        "/rapportages/[0-9]+/passages/", "/rapportages/[0-9]+/passages/[0-9]+/",
        "/allianties/zilvergaren/team/", "/allianties/zilvergaren/team/uitnodigen/",
        "/allianties/stemvork/contact/", "/eigen-onderdelen/",
    ],
    "partner": ["/", "/allianties/", "/rapportages/", "/veiligheid/", "/veiligheid/doorgeven/", "/veiligheid/eigen/"],
    "auditor": ["/"],
    "uitvoerder": ["/"],
    "ondertekenaar": ["/"],
    "beoordelaar": ["/"],
    "onderzoeker": [
        "/", "/evaluaties/", FICTIEF, f"{FICTIEF}materiaal/", f"{FICTIEF}materiaal/[a-z-]+/[0-9]+/",
        f"{FICTIEF}interviews/", f"{FICTIEF}interviews/nieuw/",
    ],
    "bestuurder": ["/"],
}  # fmt: skip


def linked(page: Page, pattern: str) -> str:
    """The last link of this form on the page."""
    links = [str(link.get_attribute("href")) for link in page.locator("main a[href]").all()]
    return [link for link in links if re.fullmatch(pattern, link)][-1]


@pytest.mark.long
@pytest.mark.parametrize("naam", sorted(PAGES))
def test_every_page_of_a_role(visit: Visit, naam: str) -> None:
    visitor = visit(naam)
    for path in PAGES[naam]:
        visitor.go(linked(visitor.page, path) if "[" in path else path, f"{naam} {path}")


def test_pages_for_who_is_not_logged_in(visit: Visit) -> None:
    visitor = visit()
    for path in ("/inloggen/", "/wachtwoord/vergeten/", "/privacy/", "/toegankelijkheid/", "/hulp/"):
        visitor.go(path, f"openbaar {path}")


def test_a_strangers_page_says_what_to_do(visit: Visit) -> None:
    visitor = visit("partner2")
    response = visitor.page.goto("/rapportages/999999/")
    assert response is not None and response.status == 404
    visitor.look("404")
    visitor.errors.clear()  # the browser itself reports the 404
