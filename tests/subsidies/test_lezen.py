"""Reading a report section by section, as each role meets it."""

import re

import html5lib
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Organisatie
from subsidies.actions import rapportage as actions
from subsidies.models import Jaarrapportage
from subsidies.statuses import OnderdeelSoort
from tests.factories.lezen import HOSTILE, OTHERS_MONEY, OWN_MONEY, Geschreven, make_written
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user, make_verband
from tests.factories.volume import make_large_report

SECTIONS = [soort.value for soort in OnderdeelSoort]


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """A draft with something in every section."""
    return make_written()


@pytest.fixture
def gelezen(geschreven: Geschreven) -> Geschreven:
    """The same, handed in."""
    geschreven.hand_in()
    return geschreven


def address(report: Jaarrapportage, soort: str) -> str:
    """The page of one section."""
    return reverse("subsidies:rapportage_sectie", args=[report.pk, soort])


def read(user: User, report: Jaarrapportage, soort: str, query: str = "") -> str:
    """What a person reads in a section; no spaces that do not break, no markup inside a sentence."""
    response = as_(user).get(address(report, soort) + query)
    assert response.status_code == 200, (soort, response.status_code)
    return response.content.decode().replace("\xa0", " ")


def words(page: str) -> str:
    """The text of a page without markup, in single spaces."""
    return re.sub(r"\s+", " ", " ".join(html5lib.parse(page, namespaceHTMLElements=False).itertext()))


@pytest.mark.slow
def test_the_report_opens_with_its_sections_and_the_first_one(gelezen: Geschreven) -> None:
    page = as_(gelezen.verband.accounthouder).get(gelezen.rapportage.get_absolute_url()).content.decode()

    for soort in SECTIONS:
        assert address(gelezen.rapportage, soort) in page
    assert "Tekst kop" in page
    assert "Tekst samenvatting" not in page


@pytest.mark.slow
def test_an_activity_stands_beside_its_plan(gelezen: Geschreven) -> None:
    said = words(read(gelezen.verband.accounthouder, gelezen.rapportage, "activiteiten"))

    plan, result = said.index("Zes trainingen van soort 1"), said.index(f"Gedaan door {gelezen.verband.lid.naam}")
    assert plan < result
    assert "Plan 2025, versie 2" in said and "Begroot: € 100.000,00" in said
    assert "Verschoven naar 2026" in said and f"Gerealiseerd · {gelezen.ander.naam}" in said


@pytest.mark.slow
def test_an_indicator_opens_into_its_parts_and_shows_earlier_years(gelezen: Geschreven) -> None:
    said = words(read(gelezen.verband.accounthouder, gelezen.rapportage, "indicatoren"))

    assert "Waar komt 412 vandaan?" in said and "vrouwen 300" in said and "Samen 412" in said
    assert "In 2025 behaald: 412 van 62. Dat is 350 boven de streefwaarde." in said
    assert "Beginstand 2022 10" in said and "2024 24" in said
    assert "71,43 %" in said and "45 van 63" in said


@pytest.mark.slow
def test_the_finances_say_where_an_explanation_is_asked(gelezen: Geschreven) -> None:
    said = words(read(gelezen.verband.accounthouder, gelezen.rapportage, "financien"))

    assert "minstens 20 % én minstens € 25.000,00" in said and "Kaderregeling 7.8" in said
    assert "Toelichting verplicht" in said and "−88.898,99" in said and "−88,9 %" in said
    assert "Stand op 31 december € 3.800,05" in said


@pytest.mark.slow
@pytest.mark.parametrize("per", ["activiteit", "kostensoort", "partner"])
def test_sums_open_into_posts_and_equal_the_whole(gelezen: Geschreven, per: str) -> None:
    said = words(read(gelezen.verband.accounthouder, gelezen.rapportage, "financien", f"?per={per}"))

    assert "Totaal 200.000,00 88.802,12 −111.197,88 −55,6 %" in said
    assert "Waar komt" in said


@pytest.mark.slow
def test_last_year_stands_on_the_same_page(gelezen: Geschreven) -> None:
    said = words(read(gelezen.verband.accounthouder, gelezen.rapportage, "vooruitblik"))

    assert "hetzelfde onderdeel in de jaarrapportage 2024, versie 1" in said
    assert "Tekst van 2024." in said


@pytest.mark.slow
def test_a_partner_reads_its_own_money_and_is_told_what_is_left_out(gelezen: Geschreven) -> None:
    partner, report = gelezen.verband.partner, gelezen.rapportage

    pages = {soort: read(partner, report, soort) for soort in SECTIONS}
    sums = [read(partner, report, "financien", f"?per={per}") for per in ("activiteit", "kostensoort", "partner")]

    for page in (*pages.values(), *sums):
        for amount in (*OTHERS_MONEY, "88.802,12", "5.000,10", "200.000,00"):
            assert amount not in page
    assert OWN_MONEY in pages["financien"]
    assert "Bedragen weggelaten: die zijn van een andere partner." in pages["financien"]
    assert "Inkomsten weggelaten" in pages["bijdrage"]
    assert "U leest de rapportage zonder het geld van andere partners." in pages["kop"]


@pytest.mark.slow
def test_the_ministry_reads_all_money(gelezen: Geschreven) -> None:
    for who in (gelezen.verband.accounthouder, gelezen.verband.coordinator, gelezen.verband.bestuurder):
        assert OTHERS_MONEY[0] in read(who, gelezen.rapportage, "financien")
        assert OTHERS_MONEY[1] in read(who, gelezen.rapportage, "bijdrage")


@pytest.mark.slow
def test_staff_for_parliament_read_all_money_but_only_with_akkoord(gelezen: Geschreven) -> None:
    kamer, report = make_user("kamer", rol=Rol.KAMER), gelezen.rapportage
    assert as_(kamer).get(address(report, "financien")).status_code == 404

    actions.take_up_rapportage(report.pk, by=gelezen.verband.accounthouder)
    actions.approve_rapportage(report.pk, by=gelezen.verband.accounthouder)

    assert OTHERS_MONEY[0] in read(kamer, report, "financien")


@pytest.mark.slow
def test_strangers_get_404_in_every_section(gelezen: Geschreven, vreemd: Verband) -> None:
    for who in (vreemd.coordinator, vreemd.partner, make_user("beheerder", rol=Rol.BEHEERDER)):
        for soort in SECTIONS:
            assert as_(who).get(address(gelezen.rapportage, soort)).status_code == 404


@pytest.mark.slow
@pytest.mark.parametrize("query", ["?versie=9", "?versie=0", "?versie=x", "?versie=²", "?versie=99999999999"])
def test_a_version_that_is_not_there_is_404(gelezen: Geschreven, query: str) -> None:
    client = as_(gelezen.verband.coordinator)

    assert client.get(address(gelezen.rapportage, "kop") + query).status_code == 404
    assert client.get(address(gelezen.rapportage, "bestaat-niet")).status_code == 404


@pytest.mark.slow
def test_partner_and_ministry_do_not_read_a_draft(geschreven: Geschreven) -> None:
    for who in (geschreven.verband.partner, geschreven.verband.accounthouder):
        assert as_(who).get(address(geschreven.rapportage, "kop")).status_code == 404
    assert "Tekst kop" in read(geschreven.verband.coordinator, geschreven.rapportage, "kop")


@pytest.mark.slow
def test_an_older_version_keeps_its_words_and_its_links(gelezen: Geschreven) -> None:
    report, verband = gelezen.rapportage, gelezen.verband
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    report.onderdelen.filter(soort="kop").update(tekst="Nieuwe kop")
    gelezen.hand_in()

    old = read(verband.accounthouder, report, "kop", "?versie=1")

    assert "Tekst kop" in old and "Nieuwe kop" not in old
    assert f"{address(report, 'samenvatting')}?versie=1" in old
    assert "Nieuwe kop" in read(verband.accounthouder, report, "kop")


@pytest.mark.slow
def test_hostile_text_is_shown_as_text(db: None) -> None:
    geschreven = make_written("Vijandig", hostile=True)
    geschreven.hand_in()

    for soort in SECTIONS:
        page = read(geschreven.verband.accounthouder, geschreven.rapportage, soort)
        assert "<b>vet</b>" not in page
        if soort not in ("financien", "bijdrage"):
            assert "&lt;b&gt;vet&lt;/b&gt;" in page, soort
    assert HOSTILE.split()[0] == "<b>vet</b>"


@pytest.mark.slow
def test_a_report_with_nothing_in_it_says_so(db: None) -> None:
    verband = make_verband("Leeg")
    report = verband.rapportage(filled=False)

    for soort in SECTIONS:
        if soort == "kader":
            assert as_(verband.coordinator).get(address(report, soort)).status_code == 404
        else:
            assert "iet ingevuld" in read(verband.coordinator, report, soort) or soort == "bijlagen", soort


@pytest.mark.slow
def test_who_wrote_stays_visible_to_who_wrote_and_to_who_leads(geschreven: Geschreven) -> None:
    verband, report, other = geschreven.verband, geschreven.rapportage, geschreven.ander_mens

    def save(who: User, soort: str, organisatie: Organisatie | None = None) -> None:
        part = report.onderdelen.get(soort=soort, organisatie=organisatie)
        actions.save_onderdeel(part.pk, by=who, tekst="Nieuw", revision=part.revision)

    save(verband.partner, "bijdrage", verband.lid)
    save(other, "bijdrage", geschreven.ander)
    save(verband.coordinator, "bijdrage", geschreven.ander)
    save(verband.gewone_coordinator, "financien")
    geschreven.hand_in()
    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Nog iets.")
    save(verband.gewone_coordinator, "bijdrage", verband.lid)  # after the version that is read

    def named(user: User, soort: str) -> list[str]:
        parts = words(read(user, report, soort, "?versie=1")).split("Geschreven door: ")[1:]
        return [", ".join(re.findall(r"([^;, ][^;,]*), \d+ \w+ 20\d\d", part[:120])) for part in parts]

    both = f"{verband.coordinator}, {other}"  # the last one first
    for leader in (verband.coordinator, verband.bestuurder):
        assert sorted(named(leader, "bijdrage")) == sorted([both, str(verband.partner)])
        assert named(leader, "financien") == [str(verband.gewone_coordinator)]
    assert named(verband.partner, "bijdrage") == [str(verband.partner)]
    assert named(other, "bijdrage") == [both]
    assert named(verband.partner, "financien") == named(verband.accounthouder, "bijdrage") == []


# Session, user with roles, report with its joins, rights, the version, last year's, remarks, one for the menu;
# and the row in the audit trail with its label, inside a savepoint.
READ_QUERIES = 12


def queries(who: User, report: Jaarrapportage, soort: str) -> int:
    """How many questions a section's page asks."""
    client = as_(who)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address(report, soort)).status_code == 200
    return len(asked)


@pytest.mark.slow
def test_queries_of_a_section_are_the_same_whatever_the_size(db: None) -> None:
    small = make_written("Klein")
    small.hand_in()
    verband, large = make_large_report()
    actions.submit_rapportage(large.pk, by=verband.bestuurder)

    for soort in SECTIONS:
        assert queries(small.verband.accounthouder, small.rapportage, soort) == READ_QUERIES, soort
        assert queries(verband.accounthouder, large, soort) == READ_QUERIES, soort
    for who in (verband.partner, verband.coordinator):  # one more: who wrote
        assert queries(who, large, "financien") == READ_QUERIES + 1


# Of these, two for the audit trail and two for its savepoint, as above.
TEXT_ONLY = ("samenvatting", "doelen", "samenwerking", "knelpunten", "naleving", "vooruitblik")
DRAFT_QUERIES = {"indicatoren": 15, "financien": 14, "bijlagen": 15, "activiteiten": 12} | dict.fromkeys(TEXT_ONLY, 10)


@pytest.mark.slow
def test_queries_of_a_draft_do_not_grow(db: None) -> None:
    small = make_written("Klein")
    _verband, large = make_large_report()

    for soort in SECTIONS:
        small_count = queries(small.verband.coordinator, small.rapportage, soort)
        assert queries(_verband.coordinator, large, soort) == small_count, soort
        assert small_count == DRAFT_QUERIES.get(soort, 11), soort


@pytest.mark.slow
def test_long_sections_are_divided_into_pages(db: None) -> None:
    verband, large = make_large_report()
    actions.submit_rapportage(large.pk, by=verband.bestuurder)

    seen: list[str] = []
    for number in (1, 2, 3):
        page = words(read(verband.accounthouder, large, "activiteiten", f"?pagina={number}"))
        seen += re.findall(r"Training (\d+) ", page)
    assert sorted(int(number) for number in set(seen)) == list(range(1, 61))
    assert "Pagina 1 van 4" in words(read(verband.accounthouder, large, "indicatoren"))


@pytest.mark.slow
def test_an_indicator_has_a_chart_with_its_values_in_words(gelezen: Geschreven) -> None:
    page = read(gelezen.verband.accounthouder, gelezen.rapportage, "indicatoren")

    assert "<svg" in page
    assert "Behaald: 24 (2024), 412 (2025)" in words(page)
