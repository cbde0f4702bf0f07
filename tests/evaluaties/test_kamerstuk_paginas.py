"""Pages of parliamentary papers: found by a citation, entered by a citation, and everything that points to them."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from accounts.roles import Rol
from allianties.actions.revisie import Conflict
from audit.models import AuditEvent
from evaluaties.actions.kamerstuk import change_kamerstuk, create_kamerstuk
from evaluaties.forms.kamerstuk import FIELDS
from evaluaties.kamerstukken import parse_citaat
from evaluaties.models import BlokSoort, Kamerstuk
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import aanbeveling_factory, evaluatie_factory, kamerstuk_factory, landing_factory
from tests.factories.kamer import (
    blok_factory,
    blokpassage_factory,
    kamerafspraak_factory,
    kamerbrief_factory,
    kamervraag_factory,
)
from tests.factories.pagina import count_queries
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
LIJST = "/kamerbrieven/kamerstukken/"
NIEUW = "/kamerbrieven/kamerstukken/nieuw/"
NBSP = "\N{NO-BREAK SPACE}"
BRIEF = "Kamerstuk II 2022/23, 30 420, nr. 380"
LEEG = dict.fromkeys(FIELDS, "")


def text_of(response):
    return response.content.decode().replace(NBSP, " ").replace("&nbsp;", " ")


@pytest.fixture
def paper(db):
    return kamerstuk_factory("380", vergaderjaar=2022, dossier="30420", titel="Kamerbrief Allianties", toevoeging="")


def sent(**facts):
    return {**LEEG, "citaat": "", "revision": "", **facts}


# Finding


FOUND = {
    BRIEF: ["380"],
    "Kamerstukken II 2022/2023, 30420, nr. 380": ["380"],
    "kamerstuk 30420-380": ["380"],
    "30 420, nr. 380": ["380"],
    "30.420, nr. 380, p. 7": ["380"],
    "Bijlage bij Kamerstuk 30 420, nr. 380": ["380"],
    "Kamerstuk II 2021/22, 30 420, nr. 380": ["380"],
    "nrs. 374 en 380": [],
    "30 420, nrs. 374 en 380": ["374", "380"],
    "Kamerstuk I 2022/23, 30 420, A": [],
    "Handelingen II 2016/17, nr. 380, item 6": [],
    "30 420": ["374", "380"],
    "30420": ["374", "380"],
    "380": ["380"],
    "emancipatieNOTA": ["374"],
    "nota veilig": ["374"],
    "nota onvindbaar": [],
    "100%": [],
    "'\"<script>": [],
}


def test_a_paper_is_found_by_a_citation_in_any_form_and_by_words(paper):
    kamerstuk_factory(
        "374", vergaderjaar=2022, dossier="30420", titel="Emancipatienota", omschrijving="Over veilig zijn."
    )
    kamerstuk_factory("31", vergaderjaar=2018, dossier="31511", titel="Reactie")
    found = {asked: Kamerstuk.objects.matching(asked).values_list("nummer", flat=True) for asked in FOUND}

    assert {asked: sorted(numbers) for asked, numbers in found.items()} == FOUND


def test_the_list_finds_what_was_asked(kamer, log_in, paper):
    kamerstuk_factory("31", vergaderjaar=2018, dossier="31511", titel="Reactie")
    page = text_of(log_in(kamer).get(LIJST, {"q": "30420-380"}))

    assert "nr. 380" in page
    assert "nr. 31" not in page
    assert 'value="30420-380"' in page


def test_a_citation_that_is_not_there_can_be_added_at_once(kamer, log_in):
    client = log_in(kamer)
    page = text_of(client.get(LIJST, {"q": BRIEF}))

    assert "Dit Kamerstuk staat hier nog niet." in page
    assert f"{NIEUW}?citaat=Kamerstuk%20II%202022/23%2C%2030%20420%2C%20nr.%20380" in page
    assert f"{NIEUW}?citaat=Kamerstuk%2030420-381" in text_of(client.get(LIJST, {"q": "30420-381"}))
    assert f"{NIEUW}?citaat" not in text_of(client.get(LIJST, {"q": "onvindbaar"}))
    assert BRIEF in text_of(client.get(NIEUW, {"citaat": BRIEF}))
    assert "nog niet" not in text_of(log_in(user_factory(Rol.AUDITOR)).get(LIJST, {"q": BRIEF}))


def test_a_citation_that_cannot_be_read_is_said(kamer, log_in, paper):
    page = text_of(log_in(kamer).get(LIJST, {"q": "Kamerstuk II 2022/24, 30 420, nr. 380"}))

    assert "De jaren van 2022/24 volgen elkaar niet op" in page


def test_bad_questions_are_words(kamer, log_in):
    for asked in ("\0", "x" * 10_000, "[[[", "%s", "<script>alert(1)</script>"):
        response = log_in(kamer).get(LIJST, {"q": asked})
        assert response.status_code == 200
        assert "<script>alert" not in text_of(response)


# Writing


def test_a_pasted_citation_fills_the_fields(kamer, log_in):
    text = "Kamerstukken II 2024/2025, 36600-XVII, nr. 5, Brief over geld, 11 juni 2025"
    response = log_in(kamer).post(NIEUW, sent(citaat=text, omschrijving="Over geld."))
    row = Kamerstuk.objects.get()

    assert response["Location"] == row.get_absolute_url() == f"{LIJST}36600-xvii-5/"
    assert (row.kamer, row.vergaderjaar, row.dossier, row.toevoeging, row.nummer, row.titel, row.datum) == (
        "II",
        2024,
        "36600",
        "XVII",
        "5",
        "Brief over geld",
        date(2025, 6, 11),
    )
    assert AuditEvent.objects.filter(event="evaluaties.kamerstuk.gemaakt").count() == 1


def test_the_fields_show_what_was_read_when_something_is_missing(kamer, log_in):
    page = text_of(log_in(kamer).post(NIEUW, sent(citaat=BRIEF)))

    assert "Schrijf in één of twee zinnen" in page
    for value in ('value="2022/23"', 'value="30420"', 'value="380"', '<option value="II" selected>'):
        assert value in page
    assert not Kamerstuk.objects.exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"citaat": "Kamerstuk II 2022/24, 30 420, nr. 1"}, "volgen elkaar niet op"),
        ({"citaat": "Kamerstukken II 2022/23, 30420, nrs. 1 en 2"}, "één Kamerstuk"),
        ({"citaat": "Handelingen II 2016/17, nr. 66, item 6"}, "één Kamerstuk"),
        ({"citaat": "Kamerstuk 30 420, nr. 211"}, "Kies de Eerste of de Tweede Kamer."),
        ({"citaat": "Kamerstuk 30 420, nr. 211"}, "Vul het vergaderjaar in"),
        ({"kamer": "II", "vergaderjaar": "2022", "dossier": "30420", "nummer": "1"}, "met twee jaren"),
        ({"kamer": "II", "vergaderjaar": "2022/23", "dossier": "dertig", "nummer": "1"}, "alleen cijfers"),
        ({"kamer": "II", "vergaderjaar": "2022/23", "dossier": "30420", "nummer": "A"}, "alleen cijfers"),
        ({"kamer": "I", "vergaderjaar": "2022/23", "dossier": "30420", "nummer": "1"}, "een letter"),
        ({"kamer": "II", "vergaderjaar": "2022/23", "dossier": "30420", "toevoeging": "IIX", "nummer": "1"}, "Romeins"),
        ({"citaat": BRIEF}, "Dit Kamerstuk is er al."),
        ({"citaat": f"{BRIEF}, 13 februari 2023", "datum_tekst": ""}, "Dit Kamerstuk is er al."),
    ],
)
def test_what_is_no_paper_is_said_and_kept(kamer, log_in, paper, facts, sentence):
    response = log_in(kamer).post(NIEUW, sent(omschrijving="Over iets.", **facts))

    assert response.status_code == 200
    assert sentence in text_of(response)
    assert "Over iets." in text_of(response)
    assert Kamerstuk.objects.count() == 1


def test_a_paper_without_number_has_words_for_its_day(kamer, log_in):
    facts = {"kamer": "II", "vergaderjaar": "2024–2025", "dossier": "30 420", "titel": "Prioriteitenbrief"}
    log_in(kamer).post(NIEUW, sent(omschrijving="Brief.", datum_tekst="najaar 2024", **facts))

    assert Kamerstuk.objects.get().citaat == "Prioriteitenbrief, najaar 2024"


def test_a_citation_gives_its_number_later(kamer, log_in):
    row = kamerstuk_factory("", titel="Prioriteitenbrief", dossier="30420", vergaderjaar=2024, toevoeging="")
    url = f"{row.get_absolute_url()}wijzigen/"
    page = text_of(log_in(kamer).get(url))
    assert 'value="2024/25"' in page

    facts = {"citaat": "Kamerstuk II 2024/25, 30 420, nr. 999", "titel": "Prioriteitenbrief", "omschrijving": "Brief."}
    log_in(kamer).post(url, sent(revision="0", **facts))
    row.refresh_from_db()

    assert (row.nummer, row.titel, row.revision) == ("999", "Prioriteitenbrief", 1)


def test_two_people_at_once_lose_nothing(kamer, log_in, paper):
    facts = {name: getattr(paper, name) for name in ("kamer", "dossier", "nummer", "vergaderjaar", "omschrijving")}
    change_kamerstuk(paper, revision=0, by=kamer, **{**facts, "titel": "Van een ander"})
    with pytest.raises(Conflict):
        change_kamerstuk(paper, revision=0, by=kamer, **facts)

    data = {**facts, "vergaderjaar": "2022/23", "titel": "Van mij"}
    page = text_of(log_in(kamer).post(f"{paper.get_absolute_url()}wijzigen/", sent(revision="0", **data)))

    assert "Een collega heeft dit intussen ook gewijzigd" in page
    assert "Van een ander" in page
    assert "Van mij" in page


def test_without_the_right_nothing_is_written(paper):
    stranger = user_factory(Rol.ACCOUNTHOUDER)
    with pytest.raises(PermissionDenied):
        create_kamerstuk(by=stranger, kamer="II", vergaderjaar=2022, dossier="30420", nummer="1", omschrijving="Iets.")
    with pytest.raises(PermissionDenied):
        change_kamerstuk(paper, revision=0, by=stranger, titel="Iets")
    with pytest.raises(ValidationError):
        create_kamerstuk(by=None, kamer="II", vergaderjaar=2022, dossier="30420", nummer="A", omschrijving="Iets.")


@pytest.mark.slow
def test_pages_by_role(log_in, paper):
    verband = make_verband()
    readers = [user_factory(rol) for rol in (Rol.KAMER, Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR)]
    others = [verband.partner, verband.coordinator, verband.bestuurder, user_factory(), user_factory(Rol.BEHEERDER)]
    for path in (LIJST, paper.get_absolute_url()):
        assert {log_in(person).get(path).status_code for person in readers} == {200}
        assert {log_in(person).get(path).status_code for person in others} == {403}
    for path in (NIEUW, f"{paper.get_absolute_url()}wijzigen/"):
        assert [log_in(person).get(path).status_code for person in readers] == [200, 403, 403, 403]
        assert {log_in(person).post(path, sent(citaat=BRIEF)).status_code for person in others} == {403}


def test_an_unknown_paper_is_404(kamer, log_in):
    assert log_in(kamer).get(f"{LIJST}bestaat-niet/").status_code == 404
    assert log_in(kamer).get(f"{LIJST}bestaat-niet/wijzigen/").status_code == 404


# Where did this stand before?


def point_at(paper, number):
    """One of everything that points to a paper."""
    text = f"Eerder gemeld [Kamerstuk {paper.dossier}, nr. {paper.nummer}]."
    landing_factory(soort="kamerstuk", kamerstuk=paper, aanbeveling=aanbeveling_factory(tekst=f"Advies {number}"))
    evaluatie_factory(f"Onderzoek {number}", kamerstuk=paper)
    kamerafspraak_factory(omschrijving=f"Gevraagd {number}", kamerstuk=paper)
    kamerafspraak_factory(
        omschrijving=f"Beantwoord {number}",
        afgedaan_in_kamerstuk=paper,
        status="afgedaan",
        afgedaan_datum=date(2025, 4, 1),
    )
    brief = kamerbrief_factory(titel=f"Brief met bijlage {number}")
    for kind in (blok_factory, blokpassage_factory):
        blok = blok_factory(tekst=text if kind is blok_factory else "")
        blok.concept.titel = f"Bijlage {kind.__name__} {number}"
        blok.concept.kamerbrief = brief
        blok.concept.save()
        if kind is blokpassage_factory:
            blokpassage_factory(blok=blok, tekst=text)
    kamervraag_factory(titel=f"Vraag {number}", antwoord=text)


def test_everything_that_points_to_a_paper_stands_at_it(kamer, log_in, paper):
    point_at(paper, 1)
    kamerbrief_factory(titel="Deze brief zelf", kamerstuk=paper)
    page = text_of(log_in(kamer).get(paper.get_absolute_url()))

    assert "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties" in page
    assert "Kamerstukken II 2022/23, 30420, nr. 380" in page
    for words in (
        "Advies 1",
        "Onderzoek 1",
        "Gevraagd 1",
        "Beantwoord 1",
        "Bijlage blok_factory 1",
        "Bijlage blokpassage_factory 1",
        "Vraag 1",
        "Deze brief zelf",
    ):
        assert words in page


def test_a_list_of_papers_and_a_heading_point_too(kamer, log_in, paper):
    lists = blok_factory(soort=BlokSoort.KAMERSTUKKEN)
    heads = blok_factory(titel="Na [Kamerstuk 30 420, nr. 380]")
    for blok, titel in ((lists, "Met een lijst"), (heads, "Met een kop")):
        blok.concept.titel = titel
        blok.concept.save()

    page = text_of(log_in(kamer).get(paper.get_absolute_url()))

    assert "Met een lijst" in page and "Met een kop" in page


def test_what_points_elsewhere_does_not_stand_at_it(kamer, log_in, paper):
    other = kamerstuk_factory("3801", dossier="30420", vergaderjaar=2022, toevoeging="")
    point_at(other, 2)
    for text in ("380 deelnemers [sic]", "[Kamerstuk I 2022/23, 30 420, A] en 380", "[Kamerstuk 31 511, nr. 380]"):
        blok_factory(tekst=text)
    page = text_of(log_in(kamer).get(paper.get_absolute_url()))

    assert "Niets verwijst hiernaar." in page


def test_evaluation_and_recommendation_lead_to_the_paper_for_who_may_open_it(kamer, log_in, paper):
    evaluatie = evaluatie_factory("Onderzoek", kamerstuk=paper)
    landing = landing_factory(soort="kamerstuk", kamerstuk=paper, aanbeveling=aanbeveling_factory(evaluatie=evaluatie))
    coordinator = make_verband().coordinator

    for path in (evaluatie.get_absolute_url(), landing.aanbeveling.get_absolute_url()):
        for person, opens in ((kamer, True), (coordinator, False)):
            page = text_of(log_in(person).get(path))
            assert "Kamerstuk II 2022/23, 30 420, nr. 380" in page
            assert (f'href="{paper.get_absolute_url()}"' in page) == opens


@pytest.mark.slow
def test_a_paper_asks_the_same_number_of_queries_whatever_points_to_it(kamer, log_in, paper):
    client = log_in(kamer)
    point_at(paper, 1)
    one = count_queries(client, paper.get_absolute_url())
    for number in range(2, 8):
        point_at(paper, number)

    assert count_queries(client, paper.get_absolute_url()) == one <= 15


def test_numbers_of_one_citation_are_papers_of_their_own(paper):
    other = kamerstuk_factory("374", vergaderjaar=2022, dossier="30420", toevoeging="")
    citaat = parse_citaat("Kamerstukken II 2022/23, 30420, nrs. 374 en 380")

    assert set(Kamerstuk.objects.for_citaat(citaat)) == {paper, other}
    assert paper.is_cited_by(citaat)
    assert not paper.is_cited_by(parse_citaat("Kamerstuk II 2022/23, 30 420 XVII, nr. 380"))
