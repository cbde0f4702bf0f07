"""How many questions the pages and steps of letters and annexes ask of the database: few, and the same however many."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from accounts.roles import Rol
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.actions.bijlageconcept import add_blok, move_blok
from evaluaties.actions.blokpassage import move_passage
from evaluaties.actions.kamerbrief import send_kamerbrief
from evaluaties.models import Bijlageconcept, Blokpassage, BlokSoort
from evaluaties.statuses import ConceptStatus
from tests.factories.accounts import user_factory
from tests.factories.kamer import bijlageconcept_factory, blok_factory, blokpassage_factory, kamerbrief_factory
from tests.factories.subsidies import make_periode

pytestmark = pytest.mark.django_db


@pytest.fixture
def kamer() -> User:
    return user_factory(Rol.KAMER)


def updates(queries: CaptureQueriesContext, table: str) -> int:
    return sum(query["sql"].startswith(f'UPDATE "{table}"') for query in queries)


@pytest.mark.parametrize("count", [1, 40])
def test_a_block_in_front_moves_all_others_in_one_step(kamer: User, count: int) -> None:
    concept = bijlageconcept_factory()
    first, *others = [blok_factory(concept=concept) for _number in range(count + 1)]

    with CaptureQueriesContext(connection) as queries:
        added = add_blok(concept, soort=BlokSoort.MOTIES, na=first, by=kamer)

    assert list(concept.blokken.all()) == [first, added, *others]
    assert [blok.volgorde for blok in concept.blokken.all()] == list(range(1, count + 3))
    assert updates(queries, "evaluaties_blok") == 1
    with CaptureQueriesContext(connection) as queries:
        assert move_blok(added, stappen=-1, by=kamer)
    assert updates(queries, "evaluaties_blok") == 1


def test_a_passage_is_moved_in_one_step(kamer: User) -> None:
    blok = blok_factory(concept=bijlageconcept_factory())
    first, second, third = [blokpassage_factory(blok=blok, volgorde=number) for number in (1, 2, 2)]

    with CaptureQueriesContext(connection) as queries:
        assert move_passage(third, stappen=-1, by=kamer)

    assert list(Blokpassage.objects.filter(blok=blok)) == [first, third, second]
    assert updates(queries, "evaluaties_blokpassage") == 1


def test_sending_asks_as_much_for_one_annex_as_for_six(kamer: User) -> None:
    counts = []
    for month, number in enumerate((1, 1, 6), 1):  # the first is not counted: it fills what is kept between requests
        brief = kamerbrief_factory(verzenddatum=date(2026, 5, 8))
        for day in range(number):
            bijlage = create_bijlage(make_periode(), date(2025, month, 1 + day), by=None)
            concept = bijlageconcept_factory(kamerbrief=brief)
            Bijlageconcept.objects.filter(pk=concept.pk).update(status=ConceptStatus.DEFINITIEF, bijlage=bijlage)
        with CaptureQueriesContext(connection) as queries:
            assert send_kamerbrief(brief, by=kamer).stukken.count() == number
        counts.append(len(queries))

    assert counts[1] == counts[2]
