"""Questions of Parliament: the term, the answer from approved passages, initials, and the sending."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import Conflict
from audit.models import AuditEvent
from evaluaties.actions.kamervraag import (
    LONGEST,
    answer_kamervraag,
    change_kamervraag,
    cite_antwoord,
    create_kamervraag,
    initial_antwoord,
    insert_passage,
    passages_for_answers,
    postpone_kamervraag,
    request_paraaf,
    write_antwoord,
)
from evaluaties.models import Kamervraag, Paraaf
from evaluaties.models.woorden import words_of
from evaluaties.regels import antwoord_uiterlijk
from overzichten.taken import own_tasks, waiting_count
from subsidies.models import Passage
from tests.factories.accounts import user_factory
from tests.factories.beoordelen import last_version
from tests.factories.evaluaties import kamerstuk_factory
from tests.factories.kamer import kamervraag_factory
from tests.factories.passages import judged, make_passage
from tests.factories.samenstellen import make_approved
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
LIJST = "/kamerbrieven/vragen/"
WORDS = "De alliantie hield vier bijeenkomsten over veiligheid op school."


def text_of(response):
    return response.content.decode()


def today():
    return timezone.localdate()


@pytest.fixture
def verband(db):
    return make_verband("Kompas", is_fictief=False)


def fit_passage(verband, tekst=WORDS):
    """Words that everybody found fit, of a report with akkoord."""
    report, _summary = make_approved(verband)
    return judged(make_passage(last_version(report), tekst=tekst), verband)


@pytest.fixture
def passage(verband):
    return fit_passage(verband)


def ready(**kwargs: Any) -> Kamervraag:
    """With an answer that waits for initials."""
    return kamervraag_factory(**{"antwoord": "Ja.", "status": "ter_paraaf", **kwargs})


# The term


@given(st.dates(date(1950, 1, 1), date(2099, 1, 1)))
def test_the_answer_is_due_in_three_weeks_and_once_three_more(day):
    assert antwoord_uiterlijk(day) - day == timedelta(21)
    assert antwoord_uiterlijk(day, is_verlengd=True) - day == timedelta(42)


def test_the_last_day_is_computed_and_moves_with_the_day_of_receipt(kamer):
    row = create_kamervraag(by=kamer, titel="Scholen", vraag="Hoe?", ontvangen_datum=date(2025, 3, 3))
    assert row.vervaldatum == date(2025, 3, 24)
    row = change_kamervraag(row, revision=0, by=kamer, ontvangen_datum=date(2025, 3, 4))
    assert row.vervaldatum == date(2025, 3, 25)
    row = postpone_kamervraag(row, revision=1, reden="Wij wachten op cijfers.", by=kamer)
    assert row.vervaldatum == date(2025, 4, 15)
    row = change_kamervraag(row, revision=2, by=kamer, ontvangen_datum=date(2025, 3, 5))
    assert row.vervaldatum == date(2025, 4, 16)
    assert AuditEvent.objects.get(event="evaluaties.kamervraag.gemaakt").data == {"vervaldatum": "2025-03-24"}


def test_a_term_is_extended_once_and_with_a_reason(kamer):
    row = kamervraag_factory()
    with pytest.raises(ValidationError, match="waarom het antwoord later"):
        postpone_kamervraag(row, revision=0, reden="  ", by=kamer)
    postpone_kamervraag(row, revision=0, reden="Wij wachten op cijfers.", by=kamer)
    with pytest.raises(ValidationError, match="Een tweede keer kan niet"):
        postpone_kamervraag(row, revision=1, reden="Nog eens.", by=kamer)
    row.refresh_from_db()
    assert (row.vervaldatum, row.verlenging_reden) == (date(2025, 4, 14), "Wij wachten op cijfers.")


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"ontvangen_datum": date(2999, 1, 1)}, "ontvangen_datum"),
        ({"titel": ""}, "titel"),
        ({"vraag": ""}, "vraag"),
        ({"kamer": "III"}, "kamer"),
    ],
)
def test_what_cannot_be_is_refused(kamer, facts, field):
    given_facts: Any = {"titel": "Scholen", "vraag": "Hoe?", "ontvangen_datum": date(2025, 3, 3), **facts}
    with pytest.raises(ValidationError) as refused:
        create_kamervraag(by=kamer, **given_facts)
    assert field in refused.value.message_dict
    assert not Kamervraag.objects.exists()


# The answer


def test_a_passage_goes_in_word_for_word_with_its_source_and_once(kamer, passage):
    row = kamervraag_factory(antwoord="Ja.")
    assert insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    naam = passage.versie.rapportage.alliantie.naam
    assert row.antwoord == f"Ja.\n\n{WORDS}\n(Bron: {naam}, jaarrapportage 2025, versie 1, {passage.onderdeel}.)"
    assert not insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    assert row.antwoord.count(WORDS) == 1
    assert list(row.passages.values_list("passage", "volgorde")) == [(passage.pk, 1)]


def test_a_passage_that_was_taken_out_can_go_in_again(kamer, passage):
    row = kamervraag_factory()
    insert_passage(row, passage, by=kamer)
    write_antwoord(row, revision=1, antwoord="Nee.", by=kamer)
    assert insert_passage(row, passage, by=kamer)
    assert row.passages.count() == 1


def test_a_passage_that_makes_the_answer_too_long_is_refused(kamer, passage):
    row = kamervraag_factory(antwoord="x" * (LONGEST - len(WORDS)))
    with pytest.raises(ValidationError, match="te lang"):
        insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    assert WORDS not in row.antwoord
    assert not row.passages.exists()


def test_only_what_is_fit_now_goes_in(kamer, verband, passage):
    row = kamervraag_factory()
    judged(passage, verband, is_akkoord=False, partij="coordinator", moment=timezone.now() + timedelta(seconds=1))
    assert not passages_for_answers(kamer).filter(pk=passage.pk).exists()
    with pytest.raises(ValidationError, match="niet meer geschikt"):
        insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    assert row.antwoord == ""


def test_a_shielded_organisation_stays_out(kamer, verband):
    shielded = verband.lid
    passage = fit_passage(verband, f"{shielded.naam} hield vier bijeenkomsten.")
    type(shielded).objects.filter(pk=shielded.pk).update(is_afgeschermd=True)
    row = kamervraag_factory()
    with pytest.raises(ValidationError, match="afgeschermd"):
        insert_passage(row, passage, by=kamer)
    row = ready(antwoord=f"Dat deed {shielded.naam}.")
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=user_factory(Rol.KAMER))
    with pytest.raises(ValidationError, match="Haal de naam weg"):
        answer_kamervraag(row, revision=0, datum=today(), by=kamer)


def test_words_of_a_fictitious_alliance_make_the_questions_fictitious(kamer, verband, passage):
    row = kamervraag_factory()
    type(verband.alliantie).objects.filter(pk=verband.alliantie.pk).update(is_fictief=True)
    insert_passage(row, Passage.objects.get(pk=passage.pk), by=kamer)
    row.refresh_from_db()
    assert row.is_fictief


def test_of_two_writers_neither_loses_anything(kamer):
    row = kamervraag_factory()
    write_antwoord(row, revision=0, antwoord="Eerst.", by=kamer)
    with pytest.raises(Conflict):
        write_antwoord(row, revision=0, antwoord="Tegelijk.", by=kamer)
    row.refresh_from_db()
    assert row.antwoord == "Eerst."


# Initials and sending


def test_initials_stand_under_one_text(kamer):
    row = kamervraag_factory()
    with pytest.raises(ValidationError, match="Schrijf eerst een antwoord"):
        request_paraaf(row, by=kamer)
    write_antwoord(row, revision=0, antwoord="Ja.", by=kamer)
    request_paraaf(row, by=kamer)
    row.refresh_from_db()
    seen = row.antwoord_sha256
    initial_antwoord(row, tekst_sha256=seen, by=kamer)
    initial_antwoord(row, tekst_sha256=seen, by=kamer)
    assert Paraaf.objects.count() == 1
    with pytest.raises(ValidationError, match="niet leeg"):
        write_antwoord(row, revision=2, antwoord=" ", by=kamer)
    write_antwoord(row, revision=2, antwoord="Nee.", by=kamer)
    with pytest.raises(ValidationError, match="intussen gewijzigd"):
        initial_antwoord(row, tekst_sha256=seen, by=user_factory(Rol.KAMER))
    assert Paraaf.objects.count() == 1


def test_somebody_else_must_have_initialled_this_very_text(kamer):
    row, colleague = ready(), user_factory(Rol.ACCOUNTHOUDER)
    for person in (None, kamer):
        if person:
            initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=person)
        with pytest.raises(ValidationError, match="Een collega moet"):
            answer_kamervraag(row, revision=0, datum=today(), by=kamer)
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=colleague)
    row = write_antwoord(row, revision=0, antwoord="Toch niet.", by=kamer)
    with pytest.raises(ValidationError, match="Een collega moet"):
        answer_kamervraag(row, revision=1, datum=today(), by=kamer)
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=colleague)
    row = answer_kamervraag(row, revision=1, datum=today(), by=kamer)
    assert (row.status, row.beantwoord_datum) == ("beantwoord", today())


@pytest.mark.parametrize(
    ("citaat", "wanted"),
    [
        ("", ""),
        ("Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 2421", "Aanhangsel Handelingen 2022/23, nr. 2421"),
        ("Kamerstuk II 2022/23, 30 420, nr. 380", None),
        ("ergens", None),
    ],
)
def test_where_it_appeared_is_kept_in_the_normal_form(kamer, citaat, wanted):
    row = ready()
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=user_factory(Rol.KAMER))
    if wanted is None:
        with pytest.raises(ValidationError) as refused:
            answer_kamervraag(row, revision=0, datum=today(), citaat=citaat, by=kamer)
        assert "citaat" in refused.value.message_dict
        return
    row = answer_kamervraag(row, revision=0, datum=today(), citaat=citaat, by=kamer)
    assert row.citaat.replace("\N{NO-BREAK SPACE}", " ") == wanted
    row = cite_antwoord(row, revision=1, citaat="Aanhangsel Handelingen II 2023/24, nr. 7", by=kamer)
    assert row.citaat.endswith("nr.\N{NO-BREAK SPACE}7")


@pytest.mark.parametrize(("days", "accepted"), [(-1, False), (0, True), (None, False)])
def test_the_day_of_the_answer_lies_between_receipt_and_today(kamer, days, accepted):
    row = ready()
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=user_factory(Rol.KAMER))
    day = today() + timedelta(1) if days is None else row.ontvangen_datum + timedelta(days)
    if accepted:
        assert answer_kamervraag(row, revision=0, datum=day, by=kamer).beantwoord_datum == day
        return
    with pytest.raises(ValidationError) as refused:
        answer_kamervraag(row, revision=0, datum=day, by=kamer)
    assert "datum" in refused.value.message_dict


def test_after_the_answer_nothing_changes(kamer, passage):
    row = kamervraag_factory(status="beantwoord", antwoord="Ja.", beantwoord_datum=date(2025, 3, 20))
    for act in (
        lambda: change_kamervraag(row, revision=0, by=kamer, titel="Anders"),
        lambda: write_antwoord(row, revision=0, antwoord="Nee.", by=kamer),
        lambda: insert_passage(row, passage, by=kamer),
        lambda: postpone_kamervraag(row, revision=0, reden="Later.", by=kamer),
        lambda: request_paraaf(row, by=kamer),
        lambda: initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=kamer),
        lambda: answer_kamervraag(row, revision=0, datum=today(), by=kamer),
    ):
        with pytest.raises(TransitionNotAllowed):
            act()
    row.refresh_from_db()
    assert (row.titel, row.antwoord, row.revision) == ("De allianties", "Ja.", 0)


@pytest.mark.parametrize("rol", [Rol.UITVOERDER, Rol.AUDITOR, Rol.BEHEERDER])
def test_without_the_right_nothing_is_done(rol, passage):
    row, person = ready(), user_factory(rol)
    for act in (
        lambda: create_kamervraag(by=person, titel="A", vraag="B", ontvangen_datum=today()),
        lambda: write_antwoord(row, revision=0, antwoord="Nee.", by=person),
        lambda: insert_passage(row, passage, by=person),
        lambda: initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=person),
        lambda: answer_kamervraag(row, revision=0, datum=today(), by=person),
    ):
        with pytest.raises(PermissionDenied):
            act()
    row.refresh_from_db()
    assert (row.antwoord, row.status) == ("Ja.", "ter_paraaf")


# Pages


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


def test_words_of_a_text():
    assert words_of("Hoe zit het met de School, de school & 12 maanden_lang?") == ["school", "maanden", "lang"]
    assert words_of("a b \x00 ' ;") == []
    assert len(words_of(" ".join(f"woord{number:04d}" for number in range(100)))) == 24


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


def queries(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len([one for one in captured if not one["sql"].startswith(("SAVEPOINT", "RELEASE"))])


@pytest.mark.slow
def test_the_same_number_of_queries_at_1_and_200_rows(kamer, log_in, verband, passage):
    client, row = log_in(kamer), ready()
    answered = {"status": "beantwoord", "beantwoord_datum": date(2025, 3, 20)}
    insert_passage(row, passage, by=kamer)
    row.refresh_from_db()
    initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=kamer)
    kamervraag_factory(**answered)
    paths = (LIJST, row.get_absolute_url(), f"{row.get_absolute_url()}bronnen/?q=bijeenkomst", "/")
    one = [queries(client, path) for path in paths]
    rows = [kamervraag_factory(antwoord="Een bijeenkomst.", **answered) for _n in range(100)]
    rows += [kamervraag_factory() for _n in range(100)]
    for _n in range(20):
        initial_antwoord(row, tekst_sha256=row.antwoord_sha256, by=user_factory(Rol.KAMER))
    for number in range(5):
        insert_passage(row, judged(_again(passage, number), verband), by=kamer)

    assert [queries(client, path) for path in paths] == one
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
