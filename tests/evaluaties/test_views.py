"""Pages: who may come in, what stands on them, bad input, and the number of queries."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from documents.models import Document
from evaluaties.models import Bijlage
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bijlage_factory,
    conclusie_factory,
    evaluatie_factory,
    kamerstuk_factory,
    onderzoekstoegang_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
NEW = "/kamerbrieven/bijlagen/nieuw/"


def test_list_and_detail_show_what_is_known_and_what_is_not(kamer, log_in):
    paper = kamerstuk_factory("380", titel="Kamerbrief")
    evaluatie = evaluatie_factory(
        "Onderzoek", slug="onderzoek", kamerstuk=paper, bron="Bron Z", heeft_eigen_titel=False
    )
    conclusie_factory(evaluatie=evaluatie, tekst="Het werkt.", doelmatigheid="positief", bron="Bron C")
    aanbeveling_factory(evaluatie=evaluatie, tekst="Vraag een plan.", opvolging="Gedaan.", bron_opvolging="Bron O")
    aanbeveling_factory(evaluatie=evaluatie, tekst="Praat vaker.")
    client = log_in(kamer)

    assert "Onderzoek" in text_of(client.get("/evaluaties/"))
    page = text_of(client.get("/evaluaties/onderzoek/"))
    expected = (
        "Het werkt.",
        "doelmatigheid: positief",
        "Bron C",
        "Gedaan.",
        "Bron O",
        "Praat vaker.",
        "Onbekend",
        "Bron Z",
        "Kamerbrief",
    )
    for part in expected:
        assert part in page
    assert "De titel van het rapport is niet bekend." in page


def test_recommendations_show_their_follow_up_or_unknown(kamer, log_in):
    aanbeveling_factory(tekst="Vraag een plan.", opvolging="Gedaan.")
    aanbeveling_factory(tekst="Praat vaker.")

    page = text_of(log_in(kamer).get("/aanbevelingen/"))

    assert "Gedaan." in page
    assert page.count("<span>Onbekend</span>") == 1


@pytest.mark.parametrize("path", ["/evaluaties/geheim/", "/evaluaties/", "/aanbevelingen/"])
def test_stranger_of_another_period_finds_nothing(log_in, path):
    stranger = make_verband("Vreemd").partner
    evaluatie = evaluatie_factory("Geheim onderzoek", slug="geheim", periode=make_periode("2018-2022"))
    aanbeveling_factory(evaluatie=evaluatie, tekst="Geheim advies")

    response = log_in(stranger).get(path)

    assert response.status_code == (404 if path.endswith("geheim/") else 200)
    assert "eheim onderzoek" not in text_of(response)
    assert "eheim advies" not in text_of(response)


def test_researcher_and_coordinator_read_their_own(log_in):
    access = onderzoekstoegang_factory()
    verband = make_verband()

    for person in (access.user, verband.coordinator):
        assert log_in(person).get(access.evaluatie.get_absolute_url()).status_code == 200


@pytest.mark.parametrize("path", ["/evaluaties/", "/aanbevelingen/", "/kamerbrieven/", NEW])
def test_without_log_in_one_is_asked_to(client, path):
    assert client.get(path).status_code == 302


def test_unknown_rows_are_404(kamer, log_in):
    client = log_in(kamer)

    for path in ("/evaluaties/bestaat-niet/", "/kamerbrieven/bijlagen/0/", f"/kamerbrieven/bijlagen/{10**30}/"):
        assert client.get(path).status_code == 404


@pytest.mark.slow
def test_empty_lists_say_what_comes(kamer, log_in):
    client = log_in(kamer)

    assert "nog geen evaluaties" in text_of(client.get("/evaluaties/"))
    assert "nog geen aanbevelingen" in text_of(client.get("/aanbevelingen/"))
    page = text_of(client.get("/kamerbrieven/"))
    assert "Er is nog geen bijlage." in page
    assert "Er zijn nog geen Kamerstukken." in page


def queries_of(client, path):
    """What the database is asked for this page, without the marks of transactions."""
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return [query["sql"] for query in captured if not query["sql"].startswith(("SAVEPOINT", "RELEASE"))]


def count_queries(client, path):
    return len(queries_of(client, path))


def many(first, last):
    """Evaluations with a recommendation, papers and annexes."""
    for n in range(first, last):
        evaluatie = evaluatie_factory()
        conclusie_factory(evaluatie=evaluatie)
        aanbeveling_factory(evaluatie=evaluatie)
        kamerstuk_factory(datum=date(2023, 1, 1))
        document = Document.objects.create(
            soort="bijlage", titel="B", moment=timezone.now(), context_sha256=f"{n:064}", context_gzip=b""
        )
        Bijlage.objects.create(periode=make_periode(), peildatum=date(2025, 12, 31), document=document)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "table", "own"),
    [
        ("/evaluaties/", "evaluaties_evaluatie", 2),
        ("/aanbevelingen/", "evaluaties_aanbeveling", 3),
        ("/kamerbrieven/bijlagen/", "evaluaties_bijlage", 2),
        ("/kamerbrieven/kamerstukken/", "evaluaties_kamerstuk", 2),
    ],
)
def test_lists_ask_the_same_number_of_queries_at_1_and_200_rows(kamer, log_in, path, table, own):
    """Two for the list itself (how many, and the rows of this page), one for the addressees of the filter."""
    client = log_in(kamer)
    many(0, 1)
    one = queries_of(client, path)
    assert len([sql for sql in one if f'FROM "{table}"' in sql]) == own

    many(1, 200)
    assert count_queries(client, path) == len(one)


@pytest.mark.slow
def test_details_ask_the_same_number_of_queries_whatever_their_size(kamer, log_in):
    client = log_in(kamer)
    evaluatie = evaluatie_factory()
    one = count_queries(client, evaluatie.get_absolute_url())
    for _n in range(20):
        conclusie_factory(evaluatie=evaluatie)
        aanbeveling_factory(evaluatie=evaluatie)

    assert count_queries(client, evaluatie.get_absolute_url()) == one <= 15
    assert count_queries(client, bijlage_factory().get_absolute_url()) <= 15
