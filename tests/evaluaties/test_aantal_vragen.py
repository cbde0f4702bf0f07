"""How many questions the pages and steps of letters and annexes ask of the database: few, and the same however many."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.actions.bijlageconcept import add_blok, move_blok
from evaluaties.actions.blokpassage import add_passages, move_passage
from evaluaties.actions.kamerbrief import send_kamerbrief
from evaluaties.models import Bijlageconcept, Blokpassage, BlokSoort
from evaluaties.models.bevinding import Strekking
from evaluaties.statuses import ConceptStatus
from tests.factories.allianties import organisatie_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    aanbevelingovergang_factory,
    bevinding_factory,
    conclusie_factory,
    evaluatie_factory,
    kamerstuk_factory,
    landing_factory,
    opvolgactie_factory,
)
from tests.factories.kamer import (
    bijlageconcept_factory,
    blok_factory,
    blokpassage_factory,
    conceptstap_factory,
    kamerafspraak_factory,
    kamerbrief_factory,
    probleemreden_factory,
)
from tests.factories.pagina import count_queries
from tests.factories.samenstellen import NOON, Samenstelling, make_approved, make_new_version
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db


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


def fill(samen: Samenstelling, first: int, last: int) -> None:
    """Of everything that an annex tells of, or that is wrong with it, that many more."""
    concept, maker = samen.concept, samen.maker
    for number in range(first, last):
        verband = make_verband(f"Meer {number}")
        report, passage = make_approved(verband)
        blok = add_blok(concept, soort=BlokSoort.ALLIANTIE, alliantie=verband.alliantie, by=maker)
        evaluatie = evaluatie_factory(periode=concept.periode, kamerstuk=kamerstuk_factory(datum=date(2025, 2, number)))
        told = add_blok(concept, soort=BlokSoort.EVALUATIE, evaluatie=evaluatie, by=maker)
        for each in (blok, told, concept.blokken.get(soort=BlokSoort.MOTIES)):
            assert add_passages(each, [passage.pk], by=maker) == 1
        make_new_version(verband, report, "Heel andere woorden.")
        conclusie_factory(evaluatie=evaluatie)
        bevinding_factory(evaluatie=evaluatie, strekking=Strekking.NEGATIEF)
        for _again in range(number):
            aanbeveling = aanbeveling_factory(evaluatie=evaluatie)
            aanbevelingovergang_factory(aanbeveling=aanbeveling, moment=NOON)
            opvolgactie_factory(aanbeveling=aanbeveling, gedaan_datum=date(2025, 4, number), bewijs="Verslag")
            landing_factory(aanbeveling=aanbeveling, soort="kamerstuk", kamerstuk=evaluatie.kamerstuk, tekst="")
        kamerafspraak_factory(kamerstuk=evaluatie.kamerstuk)
        organisatie_factory(f"Deel {number}", onderdeel_van=verband.lid)
        organisatie_factory(f"Afgeschermd {number}", is_afgeschermd=True)
        probleemreden_factory(concept=concept, sleutel=f"weg-{number}", door=maker)
        conceptstap_factory(concept=concept, door=maker)


@pytest.mark.slow
def test_every_block_asks_at_most_fifteen_whatever_stands_in_the_annex(samen: Samenstelling, kamer, log_in) -> None:
    url = samen.concept.get_absolute_url()
    kinds = (BlokSoort.MOTIES, BlokSoort.FINANCIEEL)
    for kind in kinds:
        add_blok(samen.concept, soort=kind, by=samen.maker)
    add_blok(samen.concept, soort=BlokSoort.THEMA, domein="onderwijs", by=samen.maker)
    papers = samen.concept.blokken.get(soort=BlokSoort.KAMERSTUKKEN)
    while move_blok(papers, stappen=-1, by=samen.maker):
        pass
    fill(samen, 1, 2)

    def counts() -> dict[str, int]:
        shown = {}
        for blok in samen.concept.blokken.order_by("-volgorde"):  # the first of each kind stays
            shown[blok.soort] = blok.pk
        return {soort: count_queries(client, f"{url}?blok={pk}") for soort, pk in shown.items()}

    client = log_in(samen.maker)
    one = counts()
    fill(samen, 2, 6)
    assert counts() == one == COMPOSER
    assert max(COMPOSER.values()) <= 15
    Bijlageconcept.objects.filter(pk=samen.concept.pk).update(status=ConceptStatus.TER_CONTROLE)
    client = log_in(kamer)  # a colleague, who may make it final
    assert counts() == COMPOSER


COMPOSER = {
    "alliantie": 15,
    "evaluatie": 15,
    "financieel": 15,
    "kamerstukken": 12,
    "moties": 13,
    "overzicht": 14,
    "tekst": 12,
    "thema": 13,
}
