"""Motions and promises: written down, settled with where they were answered, opened again; who may do and see what."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from allianties.actions.revisie import Conflict
from audit.models import AuditEvent
from evaluaties.actions.kamerafspraak import (
    change_kamerafspraak,
    create_kamerafspraak,
    drop_kamerafspraak,
    reopen_kamerafspraak,
    settle_kamerafspraak,
)
from evaluaties.models import Kamerafspraak
from overzichten.taken import own_tasks, waiting_count
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import kamerstuk_factory
from tests.factories.kamer import kamerafspraak_factory, kamerbrief_factory
from tests.factories.pagina import count_queries, text_of
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
LIJST = "/kamerbrieven/moties-en-toezeggingen/"
FACTS: dict[str, Any] = {
    "soort": "motie",
    "omschrijving": "De Kamer vraagt om een overzicht.",
    "datum": date(2025, 3, 1),
}


def today():
    return timezone.localdate()


@pytest.fixture
def sent_letter(db):
    return kamerbrief_factory(
        titel="Antwoordbrief", status="verzonden", verzonden_op=timezone.now(), verzenddatum=date(2025, 5, 1)
    )


def test_a_motion_is_written_down_and_recorded(kamer):
    paper = kamerstuk_factory("380")
    row = create_kamerafspraak(by=kamer, kamerstuk=paper, vervaldatum=date(2025, 6, 1), **FACTS)

    assert (row.status, row.afgedaan_datum, list(paper.afspraken.all())) == ("open", None, [row])
    event = AuditEvent.objects.get(event="evaluaties.kamerafspraak.gemaakt")
    assert event.data == {"soort": "motie"}


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"datum": date(2999, 1, 1)}, "datum"),
        ({"vervaldatum": date(2025, 2, 28)}, "vervaldatum"),
        ({"omschrijving": ""}, "omschrijving"),
        ({"soort": "wens"}, "soort"),
    ],
)
def test_what_cannot_be_is_refused(kamer, facts, field):
    with pytest.raises(ValidationError) as refused:
        create_kamerafspraak(by=kamer, **{**FACTS, **facts})

    assert field in refused.value.message_dict
    assert not Kamerafspraak.objects.exists()


def test_settling_keeps_where_it_was_answered(kamer, sent_letter):
    paper = kamerstuk_factory("418")
    row = kamerafspraak_factory()
    settle_kamerafspraak(
        row, revision=0, datum=date(2025, 5, 1), kamerstuk=paper, kamerbrief=sent_letter, stand="Gegeven.", by=kamer
    )
    row.refresh_from_db()

    assert (row.status, row.afgedaan_datum, row.afgedaan_in_kamerstuk, row.afgedaan_in_brief, row.stand) == (
        "afgedaan",
        date(2025, 5, 1),
        paper,
        sent_letter,
        "Gegeven.",
    )
    event = AuditEvent.objects.get(event="evaluaties.kamerafspraak.gezet")
    assert event.data == {"stap": "settle", "van": "open", "naar": "afgedaan"}


def test_settling_needs_an_answer_that_parliament_has(kamer):
    row = kamerafspraak_factory()
    with pytest.raises(ValidationError, match="Kies het Kamerstuk"):
        settle_kamerafspraak(row, revision=0, datum=today(), stand=" ", by=kamer)
    with pytest.raises(ValidationError, match="nog niet verzonden"):
        settle_kamerafspraak(row, revision=0, datum=today(), kamerbrief=kamerbrief_factory(), stand="", by=kamer)
    row.refresh_from_db()
    assert row.status == "open"


@pytest.mark.parametrize("days", [-1, 0, None])
def test_the_day_of_an_answer_lies_between_the_question_and_today(kamer, days):
    row = kamerafspraak_factory()
    day = today() + timedelta(1) if days is None else row.datum + timedelta(days)
    if days == 0:
        assert settle_kamerafspraak(row, revision=0, datum=day, stand="Ja.", by=kamer).afgedaan_datum == day
        return
    with pytest.raises(ValidationError, match="Kies een dag van"):
        settle_kamerafspraak(row, revision=0, datum=day, stand="Ja.", by=kamer)


def test_falling_away_needs_a_reason(kamer):
    row = kamerafspraak_factory()
    with pytest.raises(ValidationError, match="waarom het is vervallen"):
        drop_kamerafspraak(row, revision=0, datum=today(), stand="", by=kamer)
    drop_kamerafspraak(row, revision=0, datum=today(), stand="Ingetrokken.", by=kamer)
    row.refresh_from_db()

    assert (row.status, row.stand) == ("vervallen", "Ingetrokken.")


def test_opening_again_keeps_the_reason_with_the_day(kamer):
    row = kamerafspraak_factory()
    settle_kamerafspraak(row, revision=0, datum=today(), kamerstuk=kamerstuk_factory("418"), stand="Ja.", by=kamer)
    with pytest.raises(ValidationError, match="waarom dit weer open"):
        reopen_kamerafspraak(row, revision=1, reden=" ", by=kamer)
    reopen_kamerafspraak(row, revision=1, reden="De Kamer vroeg door.", by=kamer)
    row.refresh_from_db()

    assert (row.status, row.afgedaan_datum, row.afgedaan_in_kamerstuk, row.revision) == ("open", None, None, 2)
    assert row.stand.endswith("De Kamer vroeg door.\nJa.")
    assert row.stand.startswith("Weer open op ")


def test_steps_follow_the_table_and_the_revision(kamer):
    row = kamerafspraak_factory()
    with pytest.raises(TransitionNotAllowed):
        reopen_kamerafspraak(row, revision=0, reden="Toch.", by=kamer)
    with pytest.raises(Conflict):
        settle_kamerafspraak(row, revision=7, datum=today(), stand="Ja.", by=kamer)
    settle_kamerafspraak(row, revision=0, datum=today(), stand="Ja.", by=kamer)
    with pytest.raises(TransitionNotAllowed):
        drop_kamerafspraak(row, revision=1, datum=today(), stand="Nee.", by=kamer)
    with pytest.raises(ValidationError, match="na de dag waarop het is afgedaan"):
        Kamerafspraak.objects.update(afgedaan_datum=date(2025, 4, 1))
        change_kamerafspraak(row, revision=1, by=kamer, datum=date(2025, 4, 2))


@pytest.mark.parametrize("rol", [Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR, Rol.BEHEERDER])
def test_without_the_right_nothing_is_done(rol):
    row, person = kamerafspraak_factory(), user_factory(rol)
    for act in (
        lambda: create_kamerafspraak(by=person, **FACTS),
        lambda: change_kamerafspraak(row, revision=0, by=person, stand="Iets"),
        lambda: settle_kamerafspraak(row, revision=0, datum=today(), stand="Ja.", by=person),
        lambda: drop_kamerafspraak(row, revision=0, datum=today(), stand="Ja.", by=person),
    ):
        with pytest.raises(PermissionDenied):
            act()


# Pages


def test_from_adding_to_opening_again_in_pages(kamer, log_in, sent_letter):
    client, paper = log_in(kamer), kamerstuk_factory("380")
    facts = {"soort": "toezegging", "omschrijving": "De Kamer krijgt een overzicht.", "datum": "1-3-2025"}
    client.post(f"{LIJST}nieuw/", {**facts, "kamerstuk": paper.slug, "vervaldatum": "1-6-2025", "revision": ""})
    row = Kamerafspraak.objects.get()
    url = row.get_absolute_url()
    assert (row.kamerstuk, row.vervaldatum) == (paper, date(2025, 6, 1))

    changed = {**facts, "stand": "Wij werken eraan.", "revision": "0"}
    assert client.post(f"{url}wijzigen/", changed)["Location"] == url
    answer = {"datum": "1-5-2025", "kamerbrief": sent_letter.pk, "stand": "Gegeven.", "revision": "1"}
    assert client.post(f"{url}stap/settle/", answer)["Location"] == url
    page = text_of(client.get(url))
    assert "Antwoordbrief" in page
    assert f"{url}stap/reopen/" in page
    assert f"{url}stap/settle/" not in page
    assert "Dit kan nu niet" in text_of(client.get(f"{url}stap/settle/", follow=True))

    client.post(f"{url}stap/reopen/", {"reden": "De Kamer vroeg door.", "revision": "2"})
    row.refresh_from_db()
    assert row.status == "open"
    assert "De Kamer vroeg door." in text_of(client.get(url))


def test_a_form_can_begin_with_where_it_stands(kamer, log_in):
    paper, letter = kamerstuk_factory("380"), kamerbrief_factory()
    page = text_of(log_in(kamer).get(f"{LIJST}nieuw/", {"kamerstuk": paper.slug, "kamerbrief": letter.pk}))

    assert f'<option value="{paper.slug}" selected>' in page
    assert f'<option value="{letter.pk}" selected>' in page
    assert log_in(kamer).get(f"{LIJST}nieuw/", {"kamerbrief": "geheim", "datum": "onzin"}).status_code == 200


def test_what_is_late_or_nearly_due_waits_for_staff_for_parliament(kamer):
    kamerafspraak_factory(vervaldatum=today() - timedelta(1), soort="motie")
    kamerafspraak_factory(vervaldatum=today() + timedelta(28))
    kamerafspraak_factory(vervaldatum=today() + timedelta(29))
    kamerafspraak_factory()
    kamerafspraak_factory(vervaldatum=today(), status="afgedaan", afgedaan_datum=today())
    tasks = own_tasks(kamer)

    assert [(task.titel, task.dagen) for task in tasks] == [
        ("Beantwoord de motie van 1\N{NO-BREAK SPACE}maart 2025", "1 dag te laat"),
        ("Beantwoord de toezegging van 1\N{NO-BREAK SPACE}maart 2025", "over 28 dagen"),
    ]
    assert waiting_count(kamer) == 2
    assert own_tasks(user_factory(Rol.AUDITOR)) == []


def test_mistakes_are_said_and_what_was_typed_stays(kamer, log_in):
    row = kamerafspraak_factory()
    client, url = log_in(kamer), row.get_absolute_url()
    page = text_of(client.post(f"{LIJST}nieuw/", {"soort": "wens", "datum": "31-2-2025", "stand": "Mijn tekst"}))
    for words in ("bestaat niet", "Schrijf in één of twee zinnen", "Mijn tekst"):
        assert words in page
    page = text_of(client.post(f"{url}stap/settle/", {"datum": "1-5-2025", "stand": "", "revision": "0"}))
    assert "Kies het Kamerstuk of de Kamerbrief" in page
    page = text_of(client.post(f"{url}stap/settle/", {"datum": "1-5-2025", "stand": "Ja.", "revision": "9"}))
    assert "Een collega heeft dit intussen ook gewijzigd" in page
    page = text_of(client.post(f"{url}stap/drop/", {"datum": "1-5-2025", "stand": "", "revision": "0"}))
    assert "Schrijf waarom het is vervallen." in page
    assert client.get(f"{url}stap/onzin/").status_code == 404


def test_a_letter_that_is_not_sent_cannot_be_chosen_as_the_answer(kamer, log_in, sent_letter):
    concept = kamerbrief_factory(titel="Nog in concept")
    row = kamerafspraak_factory()
    page = text_of(log_in(kamer).get(f"{row.get_absolute_url()}stap/settle/"))

    assert "Antwoordbrief" in page
    assert "Nog in concept" not in page
    data = {"datum": "1-5-2025", "kamerbrief": concept.pk, "stand": "", "revision": "0"}
    assert "Kies een Kamerbrief uit de lijst." in text_of(
        log_in(kamer).post(f"{row.get_absolute_url()}stap/settle/", data)
    )


def test_the_list_shows_open_ones_by_day_and_can_be_narrowed(kamer, log_in):
    kamerafspraak_factory(omschrijving="Klaar", status="afgedaan", afgedaan_datum=date(2025, 4, 1))
    kamerafspraak_factory(omschrijving="Zonder dag")
    kamerafspraak_factory(omschrijving="Later", vervaldatum=date(2999, 1, 1))
    kamerafspraak_factory(omschrijving="Eerder", vervaldatum=date(2025, 4, 1), soort="motie")
    client = log_in(kamer)
    page = text_of(client.get(LIJST))

    places = [page.index(f">{words}</a>") for words in ("Eerder", "Later", "Zonder dag", "Klaar")]
    assert places == sorted(places)
    assert page.count("te laat") == 1
    narrowed = text_of(client.get(LIJST, {"stand": "open", "soort": "motie"}))
    assert ">Eerder</a>" in narrowed
    assert not {">Later</a>", ">Klaar</a>"} & set(narrowed.split("\n"))
    assert ">Later</a>" not in narrowed
    assert "Geen enkele motie" in text_of(client.get(LIJST, {"stand": "vervallen"}))
    assert ">Klaar</a>" in text_of(client.get(LIJST, {"stand": "onzin"}))


@pytest.mark.slow
def test_pages_by_role(log_in):
    verband, row = make_verband(), kamerafspraak_factory()
    url = row.get_absolute_url()
    readers = [user_factory(rol) for rol in (Rol.KAMER, Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR)]
    others = [verband.partner, verband.coordinator, verband.bestuurder, user_factory(), user_factory(Rol.BEHEERDER)]
    for path in (LIJST, url):
        assert {log_in(person).get(path).status_code for person in readers} == {200}
        assert {log_in(person).get(path).status_code for person in others} == {403}
    for path in (f"{LIJST}nieuw/", f"{url}wijzigen/", f"{url}stap/settle/"):
        assert [log_in(person).get(path).status_code for person in readers] == [200, 403, 403, 403]
        assert {log_in(person).post(path, {}).status_code for person in others} == {403}
    assert log_in(readers[0]).get(f"{LIJST}999999/").status_code == 404
    assert f"{url}wijzigen/" not in text_of(log_in(readers[1]).get(url))


@pytest.mark.slow
def test_the_same_number_of_queries_at_1_and_60_rows(kamer, log_in, sent_letter):
    client, paper = log_in(kamer), kamerstuk_factory("380")
    answered = {"status": "afgedaan", "afgedaan_datum": date(2025, 4, 1), "afgedaan_in_kamerstuk": paper}
    first = kamerafspraak_factory(kamerstuk=paper, afgedaan_in_brief=sent_letter, **answered)
    one = count_queries(client, LIJST)
    detail = count_queries(client, first.get_absolute_url())
    for _n in range(60):
        kamerafspraak_factory(kamerstuk=paper, kamerbrief=sent_letter)

    assert count_queries(client, LIJST) == one <= 10
    assert count_queries(client, first.get_absolute_url()) == detail <= 10
