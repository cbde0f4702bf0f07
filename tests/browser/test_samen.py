"""Many hands, one report, in a real browser: divided, written together, signed, asked for more, and accepted."""

import io
import re
from collections.abc import Callable

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor
from tests.browser.test_reis import download, pdf_text
from tests.documents.pdf_checks import assert_accessible_pdf

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]
AMOUNT = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{2}")
NUMBER = re.compile(r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?")
MEASURED = {1: "3.217", 2: "3.461"}  # the indicator at which more is asked, in each version


def begin(coordinator: Visitor) -> str:
    """The coordinator begins the report over 2026, made from the plan; gives its address."""
    coordinator.go("/allianties/tweede-sluis/rapportages/", "rapportages van de alliantie")
    coordinator.page.get_by_role("button", name="Beginnen").click()
    coordinator.page.wait_for_url(re.compile("/rapportages/[0-9]+/$"))
    return re.sub(r"^https?://[^/]+", "", coordinator.page.url)


def divide(coordinator: Visitor, address: str) -> None:
    """One part to one partner, one part open to all."""
    coordinator.go(f"{address}verdelen/", "verdelen")
    for titel, wie in (("Samenwerking", "Alle partners samen"), ("Actoren en bereik", "Bureau Lindekwast")):
        coordinator.page.get_by_role("row", name=re.compile(f"^{titel}")).get_by_role("combobox").select_option(
            label=wie
        )
    coordinator.page.get_by_role("button", name="Verdeling opslaan").click()
    expect(coordinator.page.get_by_text(re.compile("verdeling", re.IGNORECASE)).first).to_be_visible()


def open_part(visitor: Visitor, address: str, titel: str) -> None:
    """Open a part by its name."""
    visitor.go(address)
    visitor.page.get_by_role("link", name=re.compile(f"^{titel}")).first.click()
    visitor.page.wait_for_url(re.compile("/onderdelen/[0-9]+/"))


def save(page: Page, *, ready: bool = False) -> None:
    """Press the button."""
    page.get_by_role("button", name="Dit onderdeel is klaar" if ready else "Opslaan en later verder").click()


def write_together(lindekwast: Visitor, radijsveld: Visitor, address: str) -> None:
    """Two partners in the part that is open to all: the second sees the first; both save, and nothing is lost."""
    open_part(lindekwast, address, "Samenwerking")
    open_part(radijsveld, address, "Samenwerking")
    expect(radijsveld.page.locator("#aanwezig")).to_contain_text("Demo Partner")
    radijsveld.look("samen in een onderdeel")
    lindekwast.page.locator("textarea[name=tekst]").fill("Lindekwast: wij spraken elkaar elke week.")
    save(lindekwast.page)
    expect(lindekwast.page.get_by_text("Opgeslagen om").first).to_be_visible()
    radijsveld.page.locator("textarea[name=tekst]").fill("Radijsveld: het overleg kostte veel tijd.")
    save(radijsveld.page)
    expect(radijsveld.page.get_by_role("heading", name="Een collega werkte ook in dit onderdeel")).to_be_visible()
    radijsveld.look("botsing")
    radijsveld.conflicted()
    expect(radijsveld.page.get_by_text("Lindekwast: wij spraken elkaar elke week.").first).to_be_visible()
    radijsveld.page.locator("textarea[name=tekst]").fill(
        "Lindekwast: wij spraken elkaar elke week. Radijsveld: het overleg kostte veel tijd."
    )
    radijsveld.page.get_by_role("button", name="Mijn keuze opslaan").click()
    expect(radijsveld.page.get_by_text("Opgeslagen om").first).to_be_visible()


def write_own(partner: Visitor, address: str, organisatie: str, spent: str) -> None:
    """A partner fills in what its activities cost, in its own part; it sees no part of another partner."""
    partner.go(address)
    other = "Stichting Radijsveld" if organisatie == "Bureau Lindekwast" else "Bureau Lindekwast"
    assert f"Financiën: {other}" not in partner.text()
    open_part(partner, address, f"Financiën: {organisatie}")
    for field in partner.page.locator("[name$=besteed_invoer]").all():
        budget = field.get_attribute("value") or ""
        assert budget == ""
        field.fill(spent)
    for field in partner.page.locator("textarea[name$=toelichting]").all():
        field.fill("De kosten vielen anders uit dan gepland.")
    save(partner.page)
    expect(partner.page.get_by_text("Opgeslagen om").first).to_be_visible()
    partner.look(f"eigen financien {organisatie}")


def answer_activities(visitor: Visitor, address: str, titel: str) -> None:
    """Every activity went as planned."""
    open_part(visitor, address, titel)
    for field in visitor.page.locator("input[type=radio][value=uitgevoerd]:visible").all():
        field.check()
    save(visitor.page)
    expect(visitor.page.get_by_text("Opgeslagen om").first).to_be_visible()


def measure(coordinator: Visitor, address: str, value: str) -> None:
    """The value of the first indicator of the alliance as a whole."""
    open_part(coordinator, address, "Indicatoren")
    coordinator.page.locator("[name$=waarde_invoer]").first.fill(value)
    save(coordinator.page)
    expect(coordinator.page.get_by_text("Opgeslagen om").first).to_be_visible()


def consolidate_and_sign(coordinator: Visitor, bestuurder: Visitor, address: str) -> None:
    """The coordinator writes what is left and looks at what is missing; the bestuurder signs, and it is handed in."""
    open_part(coordinator, address, "Samenvatting voor de Kamer")
    coordinator.page.locator("textarea[name=tekst]").fill("In 2026 kozen leerlingen vaker zelf. ‹Sluisproef›")
    save(coordinator.page, ready=True)
    measure(coordinator, address, MEASURED[1])
    coordinator.go(address, "rapportage in wording")
    bestuurder.go(f"{address}indienen/", "ondertekenen")
    assert "Controleverklaring" in bestuurder.text()
    bestuurder.page.get_by_label(re.compile("Ik verklaar")).check()
    bestuurder.page.get_by_role("button", name="Indienen").click()
    bestuurder.page.wait_for_url(re.compile("/ontvangst/"))
    expect(bestuurder.page.get_by_text("Kenmerk")).to_be_visible()


def ask_for_more(accounthouder: Visitor, address: str) -> None:
    """A remark at one indicator, with "hier ontbreekt iets"; then the request with its term."""
    accounthouder.go(address)
    accounthouder.page.get_by_role("button", name="In behandeling nemen").click()
    accounthouder.go(f"{address}lezen/indicatoren/", "indicatoren lezen")
    accounthouder.page.get_by_role("link", name="Opmerking plaatsen").first.click()
    plek = accounthouder.page.locator("select[name=plek]")
    plek.select_option(plek.locator("option[value^=i-]").first.get_attribute("value"))
    accounthouder.page.locator("textarea[name=tekst]").fill("Welke scholen telt u hier mee?")
    accounthouder.page.locator("input[name=vraagt_aanvulling]").check()
    accounthouder.look("opmerking plaatsen")
    accounthouder.page.get_by_role("button", name="Opmerking plaatsen").click()
    accounthouder.go(f"{address}aanvulling/", "aanvulling vragen")
    accounthouder.page.locator("textarea[name=reden]").fill("Vul de indicator aan waarbij wij iets vroegen.")
    accounthouder.page.get_by_role("button", name="Aanvulling vragen").click()
    expect(accounthouder.page.get_by_text("Wij missen nog iets").first).to_be_visible()


def answer(coordinator: Visitor, bestuurder: Visitor, address: str) -> None:
    """Only the part with the remark is open; the coordinator mends it, answers at the remark, and it is handed in."""
    coordinator.go(address, "wij missen nog iets")
    expect(coordinator.page.locator(".onderdelen-lijst a")).to_have_text(["Indicatoren"])
    measure(coordinator, address, MEASURED[2])
    coordinator.go(f"{address}opmerkingen/1/", "opmerking")
    coordinator.page.locator("textarea[name=tekst]").fill("Alle scholen die een hele lessenreeks deden.")
    coordinator.page.get_by_role("button", name=re.compile("Antwoord")).first.click()
    expect(coordinator.page.get_by_text("Alle scholen die een hele lessenreeks deden.").first).to_be_visible()
    bestuurder.go(f"{address}indienen/")
    bestuurder.page.get_by_label(re.compile("Ik verklaar")).check()
    bestuurder.page.get_by_role("button", name="Indienen").click()
    bestuurder.page.wait_for_url(re.compile("/versies/2/ontvangst/|/ontvangst/"))


def accept(accounthouder: Visitor, address: str) -> None:
    """Settle the remark and give akkoord; the letter says that akkoord is no vaststelling."""
    accounthouder.go(address, "aangevuld")
    accounthouder.page.get_by_role("button", name="In behandeling nemen").click()
    accounthouder.go(f"{address}opmerkingen/1/")
    accounthouder.page.get_by_role("button", name=re.compile("Afgehandeld|Afhandelen")).first.click()
    accounthouder.go(f"{address}akkoord/", "akkoord geven na aanvulling")
    accounthouder.page.get_by_role("button", name="Akkoord geven").click()
    expect(accounthouder.page.get_by_text("Akkoord is geen vaststelling").first).to_be_visible()


def amounts(text: str) -> set[str]:
    """Every amount in euro with cents."""
    return set(AMOUNT.findall(text))


def assert_pdf_equals_screen(coordinator: Visitor, address: str, versie: int) -> None:
    """The PDF of a version is there, is accessible, and every amount and every indicator on its screen stands in it."""
    content = download(coordinator.page, f"{address}versies/{versie}/pdf/")
    assert_accessible_pdf(content)
    said = pdf_text(content)
    assert "Sluisproef" in said and len(pypdfium2.PdfDocument(io.BytesIO(content))) > 3
    coordinator.go(f"{address}lezen/financien/?versie={versie}")
    shown = amounts(coordinator.text())
    assert len(shown) > 10
    assert shown <= amounts(said), shown - amounts(said)
    coordinator.go(f"{address}lezen/indicatoren/?versie={versie}")
    measured = set(NUMBER.findall(" ".join(coordinator.page.locator(".standen dd").all_inner_texts())))
    printed = set(NUMBER.findall(said))
    assert measured <= printed, measured - printed
    assert [value in measured for value in MEASURED.values()] == [number == versie for number in MEASURED]
    assert [value in printed for value in MEASURED.values()] == [number == versie for number in MEASURED]


def test_many_hands_one_report(visit: Visit) -> None:
    coordinator, bestuurder = visit("coordinator"), visit("bestuurder")
    lindekwast, radijsveld = visit("partner"), visit("partner2")
    address = begin(coordinator)
    divide(coordinator, address)
    write_together(lindekwast, radijsveld, address)
    write_own(lindekwast, address, "Bureau Lindekwast", "12.500,00")
    write_own(radijsveld, address, "Stichting Radijsveld", "98.765,43")
    answer_activities(lindekwast, address, "Activiteiten: Bureau Lindekwast")
    consolidate_and_sign(coordinator, bestuurder, address)
    accounthouder = visit("accounthouder")
    ask_for_more(accounthouder, address)
    answer(coordinator, bestuurder, address)
    accept(accounthouder, address)

    for versie in (1, 2):
        assert_pdf_equals_screen(coordinator, address, versie)
    lindekwast.go(f"{address}lezen/financien/")
    assert "12.500,00" in lindekwast.text() and "98.765,43" not in lindekwast.text()
