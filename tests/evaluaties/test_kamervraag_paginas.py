"""Pages of questions of Parliament: from question to answer, what is found, what is said, and by role."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions.kamervraag import initial_antwoord, insert_passage, request_paraaf
from evaluaties.models import Kamervraag
from overzichten.taken import own_tasks, waiting_count
from subsidies.models import Passage
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import kamerstuk_factory
from tests.factories.kamer import kamervraag_factory
from tests.factories.kamervraag import WORDS, fit_passage, ready
from tests.factories.pagina import count_queries, text_of
from tests.factories.passages import judged
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
LIJST = "/kamerbrieven/vragen/"


def today():
    return timezone.localdate()


@pytest.fixture
def verband(db):
    return make_verband("Kompas", is_fictief=False)


@pytest.fixture
def passage(verband):
    return fit_passage(verband)


def test_from_question_to_answer_in_six_posts(kamer, log_in, passage):
    colleague, posts = user_factory(Rol.KAMER), 0

    def post(path, data, by=kamer):
        nonlocal posts
        posts += 1
        response = log_in(by).post(path, data)
        assert response.status_code == 302, text_of(response)
        return response["Location"]

    facts = {"titel": "Veiligheid op scholen", "vraag": "Hoeveel bijeenkomsten waren er?", "kamer": "II"}
    sources = post(f"{LIJST}nieuw/", {**facts, "ontvangen_datum": f"{today():%d-%m-%Y}", "revision": ""})
    row = Kamervraag.objects.get()
    url = row.get_absolute_url()
    assert sources == f"{url}bronnen/"
    page = text_of(log_in(kamer).get(sources))
    assert WORDS in page
    assert f'name="passage" value="{passage.pk}"' in page

    assert post(f"{url}invoegen/", {"passage": passage.pk}) == url
    assert "staat letterlijk in het antwoord" in text_of(log_in(kamer).get(url))
    post(f"{url}ter-paraaf/", {})
    row.refresh_from_db()
    assert "Lees het antwoord en parafeer het." in text_of(log_in(colleague).get(url))
    post(f"{url}paraaf/", {"tekst": row.antwoord_sha256}, by=colleague)
    assert "Verzend het antwoord" in text_of(log_in(kamer).get(url))
    post(f"{url}beantwoord/", {"datum": f"{today():%d-%m-%Y}", "citaat": "", "revision": row.revision})
    row.refresh_from_db()
    assert row.status == "beantwoord"
    assert WORDS in row.antwoord
    assert posts == 5


def test_a_change_after_initials_is_said(kamer, log_in, verband, passage):
    row = kamervraag_factory()
    insert_passage(row, passage, by=kamer)
    request_paraaf(row, by=kamer)
    row.refresh_from_db()
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=kamer)
    client, url = log_in(kamer), row.get_absolute_url()
    assert "van een eerdere tekst" not in text_of(client.get(url))
    client.post(f"{url}antwoord/", {"antwoord": "Heel anders.", "revision": row.revision})
    judged(passage, verband, is_akkoord=False, partij="coordinator", moment=timezone.now() + timedelta(seconds=1))
    page = text_of(client.get(url))
    for words in ("van een eerdere tekst", "gewijzigd in het antwoord, of weg", "Niet iedereen vindt de passage"):
        assert words in page
    old = client.post(f"{url}paraaf/", {"tekst": row.antwoord_sha256}, follow=True)
    assert "intussen gewijzigd" in text_of(old)


def test_earlier_answers_and_papers_are_found_by_the_words_of_the_question(kamer, log_in):
    paper = kamerstuk_factory("380")
    type(paper).objects.filter(pk=paper.pk).update(omschrijving="Over de veiligheid van leerlingen.")
    answered = {"status": "beantwoord", "beantwoord_datum": date(2025, 3, 20)}
    kamervraag_factory(titel="Eerder gevraagd", antwoord="Scholen kregen steun.", **answered)
    kamervraag_factory(titel="Iets anders", vraag="Over bomen.", antwoord="Bomen groeien.", **answered)
    kamervraag_factory(titel="Nog open", antwoord="Over scholen.")
    row = kamervraag_factory(titel="Veiligheid", vraag="Wat kreeg de school?")
    client, url = log_in(kamer), f"{row.get_absolute_url()}bronnen/"
    page = text_of(client.get(url))
    assert "Eerder gevraagd" in page
    assert paper.citaat in page
    assert "Iets anders" not in page
    assert "Nog open" not in page
    assert "Iets anders" in text_of(client.get(url, {"q": "boom"}))
    for odd in ("' | ! & (", "<script>", "\0", "x" * 500):
        assert client.get(url, {"q": odd, "alliantie": "onzin", "terrein": "onzin"}).status_code == 200


def test_passages_are_narrowed_by_alliance_and_theme(kamer, log_in, verband, passage):
    other = make_verband("Ander")
    row = kamervraag_factory(titel="Bijeenkomsten", vraag="Welke?")
    client, url = log_in(kamer), f"{row.get_absolute_url()}bronnen/"
    assert WORDS in text_of(client.get(url, {"alliantie": verband.alliantie.slug}))
    assert WORDS not in text_of(client.get(url, {"alliantie": other.alliantie.slug}))
    type(verband.alliantie).objects.filter(pk=verband.alliantie.pk).update(domeinen=["media"])
    assert WORDS in text_of(client.get(url, {"terrein": "media"}))
    assert WORDS not in text_of(client.get(url, {"terrein": "recht"}))
    assert WORDS not in text_of(client.get(url, {"q": "bestaatniet"}))


def test_html_in_questions_is_shown_as_text(kamer, log_in):
    row = kamervraag_factory(vraag="<script>alert(1)</script>", antwoord="<img src=x>")
    page = text_of(log_in(kamer).get(row.get_absolute_url()))
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
    assert "<img src=x>" not in page


def test_mistakes_are_said_and_what_was_typed_stays(kamer, log_in):
    row, client = ready(), log_in(kamer)
    url = row.get_absolute_url()
    page = text_of(client.post(f"{LIJST}nieuw/", {"titel": "Mijn titel", "ontvangen_datum": "31-2-2025"}))
    for words in ("bestaat niet", "Plak hier de vragen.", "Mijn titel"):
        assert words in page
    page = text_of(client.post(f"{url}antwoord/", {"antwoord": "Mijn tekst", "revision": "9"}))
    assert "Een collega heeft dit intussen ook gewijzigd" in page
    assert "Mijn tekst" in page
    page = text_of(client.post(f"{url}beantwoord/", {"datum": "1-4-2025", "revision": "0"}))
    assert "Een collega moet deze tekst nog paraferen" in page
    for number in ("", "onzin", "999999", "9" * 40):
        assert client.post(f"{url}invoegen/", {"passage": number}).status_code == 404
    client.post(f"{url}uitstel/", {"reden": "Cijfers.", "revision": "0"})
    assert "Een tweede keer kan niet" in text_of(client.get(f"{url}uitstel/", follow=True))


def test_the_list_marks_late_ones_and_open_ones_come_first(kamer, log_in):
    kamervraag_factory(titel="Klaar", status="beantwoord", beantwoord_datum=date(2025, 3, 20))
    kamervraag_factory(titel="Later", vervaldatum=today() + timedelta(2), vraag="Over bomen.")
    kamervraag_factory(titel="Laat", vervaldatum=today() - timedelta(1))
    client = log_in(kamer)
    page = text_of(client.get(LIJST))
    places = [page.index(f">{words}</a>") for words in ("Laat", "Later", "Klaar")]
    assert places == sorted(places)
    assert page.count("te laat") == 1
    assert "1 dag te laat" in page
    assert "over 2 dagen" in page
    assert ">Klaar</a>" not in text_of(client.get(LIJST, {"stand": "open"}))
    found = text_of(client.get(LIJST, {"q": "boom"}))
    assert ">Later</a>" in found
    assert ">Laat</a>" not in found


def test_what_is_not_answered_waits_for_who_writes_answers(kamer):
    kamervraag_factory(titel="Bomen", vervaldatum=today() + timedelta(3))
    kamervraag_factory(status="beantwoord", beantwoord_datum=date(2025, 3, 20))
    for person in (kamer, user_factory(Rol.ACCOUNTHOUDER)):
        assert [(task.titel, task.dagen) for task in own_tasks(person)] == [
            ("Beantwoord Kamervragen: Bomen", "over 3 dagen")
        ]
    assert waiting_count(user_factory(Rol.KAMER)) == 1
    assert own_tasks(user_factory(Rol.AUDITOR)) == []


@pytest.mark.slow
def test_pages_by_role(log_in, verband, passage):
    row = ready()
    url = row.get_absolute_url()
    readers = [user_factory(rol) for rol in (Rol.KAMER, Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR)]
    others = [verband.partner, verband.coordinator, verband.bestuurder, user_factory(), user_factory(Rol.BEHEERDER)]
    for path in (LIJST, url):
        assert {log_in(person).get(path).status_code for person in readers} == {200}
        assert {log_in(person).get(path).status_code for person in others} == {403}
    for path in (f"{LIJST}nieuw/", *(f"{url}{wat}/" for wat in ("wijzigen", "antwoord", "bronnen", "beantwoord"))):
        assert [log_in(person).get(path).status_code for person in readers] == [200, 200, 403, 403]
        assert {log_in(person).get(path).status_code for person in others} == {403}
    for path in ("antwoord", "beantwoord", "invoegen", "ter-paraaf", "paraaf"):
        assert {log_in(person).post(f"{url}{path}/", {}).status_code for person in others + readers[2:]} == {403}
    assert log_in(readers[0]).get(f"{LIJST}999999/").status_code == 404
    assert f"{url}antwoord/" not in text_of(log_in(readers[3]).get(url))


@pytest.mark.slow
def test_the_same_number_of_queries_at_1_and_200_rows(kamer, log_in, verband, passage):
    client, row = log_in(kamer), ready()
    answered = {"status": "beantwoord", "beantwoord_datum": date(2025, 3, 20)}
    insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=kamer)
    kamervraag_factory(**answered)
    paths = (LIJST, row.get_absolute_url(), f"{row.get_absolute_url()}bronnen/?q=bijeenkomst", "/")
    one = [count_queries(client, path) for path in paths]
    rows = [kamervraag_factory(antwoord="Een bijeenkomst.", **answered) for _n in range(100)]
    rows += [kamervraag_factory() for _n in range(100)]
    for _n in range(20):
        initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=user_factory(Rol.KAMER))
    for number in range(5):
        insert_passage(row, judged(_again(passage, number), verband), by=kamer)

    assert [count_queries(client, path) for path in paths] == one
    assert max(one) <= 20


def _again(passage, number):
    return Passage.objects.create(
        versie=passage.versie,
        onderdeel=passage.onderdeel,
        tekst=f"Bijeenkomst {number}.",
        sha256=f"{number:064d}",
        gemarkeerd_op=timezone.now(),
        gemarkeerd_door=passage.gemarkeerd_door,
    )
