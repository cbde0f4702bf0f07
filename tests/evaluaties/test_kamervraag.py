"""Questions of Parliament: the term, the answer from approved passages, initials, and the sending."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
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
from subsidies.models import Passage
from tests.factories.accounts import user_factory
from tests.factories.kamer import kamervraag_factory
from tests.factories.kamervraag import WORDS, fit_passage, ready
from tests.factories.passages import judged
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db


def today():
    return timezone.localdate()


@pytest.fixture
def verband(db):
    return make_verband("Kompas", is_fictief=False)


@pytest.fixture
def passage(verband):
    return fit_passage(verband)


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


def test_words_of_a_text():
    assert words_of("Hoe zit het met de School, de school & 12 maanden_lang?") == ["school", "maanden", "lang"]
    assert words_of("a b \x00 ' ;") == []
    assert len(words_of(" ".join(f"woord{number:04d}" for number in range(100)))) == 24
