"""Several people at the same moment, with real threads on a real PostgreSQL."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client

from accounts.transitions import TransitionNotAllowed
from jobs.models import Job
from notifications.models import Mail
from subsidies.actions import rapportage as actions
from subsidies.actions.passage import judge_passage, mark_passages
from subsidies.actions.rapportage import Conflict
from subsidies.models import Overgang, Partij, Passage, RapportageVersie
from tests.factories.subsidies import Verband, first_part, make_verband

PEOPLE = 8


def at_once(acts: list[Callable[[], object]]) -> list[str]:
    """Do all of it at the same moment, each on its own connection; the name of what each ended in."""
    start = Barrier(len(acts))

    def one(act: Callable[[], object]) -> str:
        try:
            connection.ensure_connection()
            start.wait(20)
            act()
        except (Conflict, TransitionNotAllowed, ValidationError) as refused:
            return type(refused).__name__
        finally:
            connection.close()
        return "done"

    with ThreadPoolExecutor(len(acts)) as pool:
        return sorted(pool.map(one, acts))


def test_one_after_the_other_nobody_is_refused(verband: Verband) -> None:
    part = first_part(verband.rapportage())

    for number in range(PEOPLE):
        part = actions.save_onderdeel(part.pk, by=verband.coordinator, tekst=str(number), revision=part.revision)

    assert (part.tekst, part.revision) == (str(PEOPLE - 1), PEOPLE)


@pytest.mark.slow
def test_eight_presses_of_indienen_give_one_version(own_database: None) -> None:
    verband = make_verband("Druk")
    report = verband.rapportage()

    ends = at_once([lambda: actions.submit_rapportage(report.pk, by=verband.bestuurder)] * PEOPLE)

    assert ends == ["TransitionNotAllowed"] * (PEOPLE - 1) + ["done"]
    assert RapportageVersie.objects.count() == Overgang.objects.count() == 1
    assert Job.objects.filter(kind="rapportage_pdf").count() == 1
    assert Mail.objects.filter(soort="ontvangstbevestiging").count() == 3


@pytest.mark.slow
def test_eight_writers_in_one_part_one_is_saved_and_seven_are_told(own_database: None) -> None:
    verband = make_verband("Druk")
    part = first_part(verband.rapportage())

    def save(number: int) -> Callable[[], object]:
        return lambda: actions.save_onderdeel(part.pk, by=verband.coordinator, tekst=f"tekst {number}", revision=0)

    ends = at_once([save(number) for number in range(PEOPLE)])

    part.refresh_from_db()
    assert ends == ["Conflict"] * (PEOPLE - 1) + ["done"]
    assert (part.revision, part.tekst.startswith("tekst ")) == (1, True)


@pytest.mark.slow
def test_the_same_words_are_marked_once_and_judgements_all_stand(own_database: None) -> None:
    verband = make_verband("Druk")
    versie = actions.submit_rapportage(verband.rapportage().pk, by=verband.bestuurder)
    markers = [verband.coordinator, verband.accounthouder] * (PEOPLE // 2)

    def mark(number: int) -> Callable[[], object]:
        return lambda: mark_passages(versie.pk, by=markers[number], onderdeel=1, teksten=["Alliantie  Druk"])

    ends = at_once([mark(number) for number in range(PEOPLE)])
    assert ends == ["ValidationError"] * (PEOPLE - 1) + ["done"]
    (passage,) = Passage.objects.all()

    def judge(*, is_akkoord: bool) -> Callable[[], object]:
        by, partij = verband.accounthouder, Partij.ACCOUNTHOUDER
        return lambda: judge_passage(passage.pk, by=by, partij=partij, is_akkoord=is_akkoord, reden="Nee.")

    assert at_once([judge(is_akkoord=False)] * PEOPLE) == ["done"] * PEOPLE
    assert passage.oordelen.filter(is_akkoord=False).count() == PEOPLE
    assert at_once([judge(is_akkoord=True)] * PEOPLE) == ["done"] * PEOPLE
    assert (
        passage.oordelen.filter(partij=Partij.ACCOUNTHOUDER, is_akkoord=True, moment__gt=passage.gemarkeerd_op).count()
        == 1
    )


@pytest.mark.slow
def test_akkoord_and_sending_back_at_once_give_one_decision(own_database: None) -> None:
    verband = make_verband("Druk")
    report = verband.rapportage()
    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)

    ends = at_once(
        [
            lambda: actions.approve_rapportage(report.pk, by=verband.accounthouder),
            lambda: actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders."),
        ]
    )

    assert ends == ["TransitionNotAllowed", "done"]
    assert Overgang.objects.filter(naar__in=["akkoord", "teruggestuurd"]).count() == 1


@pytest.mark.slow
def test_the_page_saves_by_itself_while_its_writer_presses_klaar(own_database: None) -> None:
    verband = make_verband("Tegelijk")
    part = first_part(verband.rapportage(filled=False), "samenvatting")
    answers: list[int] = []

    def post(**headers: str) -> None:
        client = Client()
        client.force_login(verband.coordinator)
        part.refresh_from_db()
        page = client.get(part.get_absolute_url()).content.decode()
        hidden = dict(re.findall(r'<input type="hidden" name="(basis|revision|vanaf)" value="([^"]*)"', page))
        data = {name: unescape(value) for name, value in hidden.items()} | {"tekst": "Kort en goed."}
        ready = {} if headers else {"klaar": "1"}
        answers.append(client.post(part.get_absolute_url(), data | ready, headers=headers).status_code)

    for _round in range(3):
        at_once([post, lambda: post(**{"X-Autosave": "1"}), lambda: post(**{"X-Autosave": "1"})])

    part.refresh_from_db()
    assert set(answers) <= {200, 302}
    assert (part.tekst, part.is_klaar) == ("Kort en goed.", True)
