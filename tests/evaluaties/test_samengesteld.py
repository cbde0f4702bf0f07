"""A composed annex: its facts, their sources, what is hidden, and that screen and paper say the same."""

import re
from collections import Counter
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from allianties.models import Organisatie
from documents.canonical import canonical_json
from documents.pdf import render_html
from evaluaties.models import Bijlageconcept, BlokSoort, Sjabloon
from evaluaties.pdf import (
    TEMPLATE_SAMENGESTELD,
    gather_concept,
    html_edition,
    present_concept,
    present_web,
    version_links,
)
from evaluaties.pdf.samenstelling import Samenstelling
from subsidies.models import Overgang
from subsidies.pdf.plain import from_plain
from tests.factories.accounts import user_factory
from tests.factories.kamer import blok_factory, blokpassage_factory, kamerafspraak_factory, passage_factory
from tests.factories.papier import VIJANDIG
from tests.factories.samenstel import compose, make_bond, make_wereld, money_of, report_of, values_of
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
ON = date(2025, 12, 31)
MOMENT = datetime(2025, 12, 31, 22, 59, 59, tzinfo=UTC)


@pytest.fixture
def wereld(db):
    """Two fictitious alliances with figures of 2023 and 2024, and a real one without."""
    return make_wereld()


def paper(facts):
    """The HTML of the PDF."""
    context = {**present_concept(facts), "titel": facts["titel"], "created": MOMENT, "document_nummer": "bijlage-0"}
    return render_html(TEMPLATE_SAMENGESTELD, context)


def words(html):
    """What is read, without what only a screen has or only paper needs."""
    html = re.sub(r"<(head|title|footer|nav|style)\b.*?</\1>", " ", html, flags=re.DOTALL)
    html = re.sub(r'<section class="inhoudsopgave.*?</section>', " ", html, flags=re.DOTALL)
    html = re.sub(r"<details.*?<summary>(.*?)</summary>.*?</details>", r"\1", html, flags=re.DOTALL)
    html = re.sub(r'<sup class="nootverwijzing">.*?</sup>', " ", html, flags=re.DOTALL)
    html = re.sub(r"</?span\b[^>]*>", "", html)
    html = html.replace('<h2 id="noten">Noten</h2>', " ").replace("↑", " ").replace("\u200b", "")
    return re.sub(r"<[^>]+>", " ", html).split()


@pytest.mark.slow
@pytest.mark.parametrize("sjabloon", list(Sjabloon))
def test_screen_and_paper_say_the_same_words(wereld, sjabloon):
    facts = gather_concept(compose(wereld, sjabloon, ON))

    # Chapters of fictitious alliances get their mark on paper from the style sheet.
    screen, printed = Counter(words(html_edition(facts))), Counter(words(paper(facts)))
    del screen["fictief"], printed["fictief"]
    assert (screen - printed, printed - screen) == (Counter(), Counter())


def test_facts_are_plain_and_can_be_read_again(wereld):
    facts = gather_concept(compose(wereld, Sjabloon.VOORTGANG, ON))

    assert facts["schema_version"] == 2
    assert from_plain(Samenstelling, facts).blokken[2].verhalen[0].alliantie.naam == "Openbaar"
    assert canonical_json(facts) == canonical_json(gather_concept_again(wereld, facts))
    assert [table["naam"] for table in facts["tabellen"]] == ["allianties", "cijfers"]


def gather_concept_again(wereld, facts):
    return gather_concept(wereld.brief.bijlageconcepten.get(titel=facts["titel"]))


def test_the_number_of_queries_does_not_grow(wereld):
    concept = compose(wereld, Sjabloon.VOORTGANG, ON)
    with CaptureQueriesContext(connection) as few:
        gather_concept(concept)
    for number in range(4):
        bond = make_bond(f"Extra {number}", wereld.periode, leden=3)
        versie = report_of(bond, 2024, geld=[money_of(bond.leden[0], "10", "9")], akkoord=date(2025, 5, 1))
        blok = blok_factory(concept=concept, soort=BlokSoort.ALLIANTIE, alliantie=bond.alliantie)
        blokpassage_factory(blok=blok, passage=passage_factory(versie=versie, tekst="Nog een."))
    with CaptureQueriesContext(connection) as many:
        gather_concept(concept)

    assert len(few) == len(many) == 9


def test_only_what_had_akkoord_on_the_day_counts(wereld):
    versie = wereld.versies[1]  # over 2024, akkoord on 3 May 2025
    before = gather_concept(compose(wereld, Sjabloon.VOORTGANG, date(2025, 5, 2)))
    after = gather_concept(compose(wereld, Sjabloon.FINANCIEEL, date(2025, 5, 3)))

    story = before["blokken"][3]["verhalen"][0]
    assert story["alliantie"]["naam"] == "Tweede Sluis"
    assert story["jaren_zonder"] == [2024]
    assert [one["jaar"] for one in story["indicatoren"][0]["standen"]] == [2023]
    assert [one["bron"]["jaar"] for one in after["blokken"][1]["verhalen"][1]["geld"]] == [2023, 2024]
    assert Overgang.objects.filter(versie=versie).count() == 1


def test_a_passage_says_where_it_is_from_and_whether_it_was_changed(wereld):
    facts = gather_concept(compose(wereld, Sjabloon.FINANCIEEL, ON))
    html = paper(facts)

    assert (
        "Letterlijk uit: Tweede Sluis, jaarrapportage 2023, versie 1, onderdeel Samenvatting, akkoord op 3\xa0mei 2024."
        in html
    )
    assert "Bewerkt naar: Tweede Sluis, jaarrapportage 2024, versie 1" in html
    assert [(row["tekst"], row["is_letterlijk"]) for row in facts["passages"]] == [
        ("De alliantie deed veel.", True),
        ("Zij deed nog meer.", False),
    ]


def test_citations_are_notes_and_the_second_one_points_back(wereld):
    facts = gather_concept(compose(wereld, Sjabloon.MOTIES, ON))

    assert [row["tekst"] for row in facts["noten"]][:2] == [
        "Kamerstuk\xa0II 2023/24, 30\xa0420, nr.\xa02023.",
        "Zie noot 1.",
    ]
    assert "[Kamerstuk" not in paper(facts)
    assert "&lt;b&gt;hier&lt;/b&gt;" in paper(facts)


def test_real_and_fictitious_figures_never_share_a_table(wereld):
    shown = present_concept(gather_concept(compose(wereld, Sjabloon.OVERZICHT, ON)))
    tables = [deel for deel in shown["blokken"][1]["delen"] if deel["vorm"] == "tabel"]

    assert [(table["is_fictief"], len(table["rijen"])) for table in tables] == [(False, 1), (True, 2)]
    assert not shown["is_fictief"]


def test_a_fictitious_letter_makes_a_fictitious_annex(db):
    wereld = make_wereld(fictieve_brief=True)
    facts = gather_concept(compose(wereld, Sjabloon.FINANCIEEL, ON))

    assert facts["is_fictief"]
    assert {story["alliantie"]["naam"] for story in facts["blokken"][1]["verhalen"]} == {"Tweede Sluis", "Berkenbond"}


def shield(organisatie):
    """From today on."""
    Organisatie.objects.filter(pk=organisatie.pk).update(is_afgeschermd=True)


def test_a_shielded_member_has_no_name_and_no_figure_of_its_own(wereld):
    lid = wereld.bonden[0].leden[1]
    concept = compose(wereld, Sjabloon.JAAROVERZICHT, ON)
    passage = passage_factory(versie=wereld.versies[0], tekst=f"Met {lid.naam} lukte het.")
    blokpassage_factory(blok=concept.blokken.first(), passage=passage)
    shield(lid)
    facts = gather_concept(concept)

    assert lid.naam not in canonical_json(facts)
    assert "Uit: Tweede Sluis" in paper(facts)
    stories = [story for blok in facts["blokken"][2:5] for story in blok["verhalen"]]
    story = next(one for one in stories if one["alliantie"]["naam"] == "Tweede Sluis")
    (money,) = story["geld"]
    assert [part["naam"] for part in money["delen"]] == [
        "Lid 1 van Tweede Sluis",
        "Lid 3 van Tweede Sluis + een partnerorganisatie",
    ]
    assert sum(Decimal(part["begroot"]) for part in money["delen"]) == Decimal(money["begroot"])
    (stand,) = story["indicatoren"][0]["standen"]
    assert len(stand["delen"]) == 2
    assert sum(Decimal(part["stand"]) for part in stand["delen"]) == Decimal(stand["stand"])


def test_with_one_open_member_left_there_are_no_parts_at_all(wereld):
    for lid in wereld.bonden[0].leden[:2]:
        shield(lid)
    facts = gather_concept(compose(wereld, Sjabloon.FINANCIEEL, ON))

    money = next(one["geld"] for one in facts["blokken"][1]["verhalen"] if one["alliantie"]["naam"] == "Tweede Sluis")
    assert [one["delen"] for one in money] == [[], []]
    assert all(one["begroot"] for one in money)


def test_an_amount_that_lacks_is_not_counted_as_nothing(wereld):
    bond = wereld.bonden[0]
    first, second = bond.leden[:2]
    report_of(bond, 2025, geld=[money_of(first, "1000", "900"), money_of(second, "500", None)], akkoord=ON)
    other = wereld.bonden[1]
    report_of(other, 2025, geld=[money_of(other.leden[0], "4000", "4000")], akkoord=ON)

    concept = compose(wereld, Sjabloon.FINANCIEEL, ON)
    Bijlageconcept.objects.update(jaren=[2025])
    facts = gather_concept(Bijlageconcept.objects.get(pk=concept.pk))

    story = next(one for one in facts["blokken"][1]["verhalen"] if one["alliantie"]["naam"] == "Tweede Sluis")
    (money,) = story["geld"]
    assert (Decimal(money["begroot"]), money["besteed"]) == (Decimal(1500), None)
    assert [part["besteed"] for part in money["delen"]] == ["900", None]
    table = next(deel for deel in present_concept(facts)["blokken"][1]["delen"] if deel["vorm"] == "tabel")
    row = next(row for row in table["rijen"] if row[0]["tekst"] == "Tweede Sluis")
    assert [cell["tekst"] for cell in row[1:]] == ["niet bekend"] * 3 + ["bedragen niet volledig"]
    assert [cell["tekst"] for cell in table["totaal"][:3]] == ["Totaal van 1 van 2", "4", "4"]


def test_thousands_add_up_along_rows_and_columns(wereld):
    shown = present_concept(gather_concept(compose(wereld, Sjabloon.FINANCIEEL, ON)))
    for table in [deel for deel in shown["blokken"][1]["delen"] if deel["vorm"] == "tabel"]:
        cells = [[_int(cell["tekst"]) for cell in row[1:4]] for row in [*table["rijen"], table["totaal"]]]
        assert all(spent - planned == difference for planned, spent, difference in cells)
        assert [sum(column) for column in zip(*cells[:-1], strict=True)] == cells[-1]
        assert table["eenheid"] == "bedragen x € 1.000"


def _int(text):
    return int(text.replace(".", "").replace("\N{MINUS SIGN}", "-"))


def test_shared_indicators_add_up_and_each_part_is_there(wereld):
    facts = gather_concept(compose(wereld, Sjabloon.JAAROVERZICHT, ON))

    (kern,) = facts["blokken"][1]["kernen"]
    assert kern["jaar"] == 2024
    assert sorted(part["alliantie"] for part in kern["delen"]) == ["Berkenbond", "Tweede Sluis"]
    assert Decimal(kern["stand"]) == sum(Decimal(part["stand"]) for part in kern["delen"])


def test_a_motion_is_told_as_it_was_on_the_day(wereld):
    kamerafspraak_factory(
        omschrijving="Later gedaan.", datum=date(2025, 1, 1), status="afgedaan", afgedaan_datum=date(2026, 1, 1)
    )
    kamerafspraak_factory(omschrijving="Nog niet gedaan.", datum=date(2026, 1, 1))
    kamerafspraak_factory(omschrijving="Bedacht.", datum=date(2025, 1, 1), is_fictief=True)
    facts = gather_concept(compose(wereld, Sjabloon.MOTIES, ON))

    rows = {row["omschrijving"]: row["status"] for row in facts["blokken"][1]["afspraken"]}
    assert rows["Later gedaan."] == "Open"
    assert "Nog niet gedaan." not in rows
    assert "Bedacht." not in rows


def test_an_evaluation_tells_what_went_less_well_and_an_unknown_one_only_its_name(wereld):
    told = gather_concept(compose(wereld, Sjabloon.OPVOLGING, ON))["blokken"][1]["evaluatie"]
    early = gather_concept(compose(wereld, Sjabloon.OPVOLGING, date(2023, 2, 1)))["blokken"][1]["evaluatie"]

    assert told["negatief"] == ["De start was traag."]
    assert told["aanbevelingen"][0]["opvolging"] == "Dat gebeurt nu."
    assert not early["is_bekend"]
    assert early["evaluatie"] is None


def test_one_block_looks_as_in_the_whole_annex(wereld):
    concept = compose(wereld, Sjabloon.VOORTGANG, ON)
    whole = present_concept(gather_concept(concept))
    for place, blok in enumerate(concept.blokken.all()):
        alone = present_concept(gather_concept(concept, alleen=blok.pk))
        assert alone["blokken"][place] == whole["blokken"][place]


def test_hostile_texts_are_text_and_nothing_is_fetched(wereld):
    concept = compose(wereld, Sjabloon.THEMA, ON)
    blok = concept.blokken.all()[0]
    blok.tekst = VIJANDIG
    blok.save()
    passage = passage_factory(versie=wereld.versies[0], tekst=VIJANDIG + "a" * 50_000)
    blokpassage_factory(blok=blok, passage=passage)
    facts = gather_concept(concept)

    for html in (paper(facts), html_edition(facts)):
        assert "<script" not in html
        assert "<img" not in html
        assert not re.search(r'(?:src|href)="(?!#)', html)


def test_a_reader_gets_links_to_the_reports_that_it_may_read(wereld):
    concept = compose(wereld, Sjabloon.VOORTGANG, ON)
    stranger = user_factory()
    reader = make_verband("Lezer").accounthouder

    assert version_links(concept, stranger) == {}
    links = version_links(concept, reader)
    assert ("Tweede Sluis", 2023, 1) in links
    shown = present_web(gather_concept(concept), links)
    tables = [deel for blok in shown["blokken"] for deel in blok["delen"] if deel["vorm"] == "tabel"]
    urls = {cell.get("url") for table in tables for row in table["rijen"] for cell in row}
    assert links["Tweede Sluis", 2023, 1] in urls


def test_without_alliances_and_reports_there_still_is_an_annex(wereld):
    concept = compose(make_wereld("2018-2022"), Sjabloon.OVERZICHT, date(2018, 1, 1))
    facts = gather_concept(concept)

    assert [story["alliantie"]["naam"] for story in facts["blokken"][1]["verhalen"]] == [
        "Openbaar",
        "Berkenbond",
        "Tweede Sluis",
    ]
    assert "Letterlijk uit" in paper(facts)
    assert "zonder akkoord op de peildatum" in paper(facts)


def test_values_have_their_version_as_source(wereld):
    bond = wereld.bonden[0]
    indicator = bond.subsidie.indicatoren.get()
    newer = {bond.leden[0]: Decimal(999)}
    report_of(bond, 2024, indicatoren=[values_of(indicator, 2024, newer)], akkoord=date(2025, 9, 1), nummer=2)
    facts = gather_concept(compose(wereld, Sjabloon.VOORTGANG, ON))

    stand = facts["blokken"][3]["verhalen"][0]["indicatoren"][0]["standen"][-1]
    assert (stand["stand"], stand["bron"]) == ("999", {"jaar": 2024, "versie": 2, "akkoord_datum": "2025-09-01"})
