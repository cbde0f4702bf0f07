"""Many rows in one statement, with the same guards as one by one."""

import pytest
from django.db import DataError, connection
from django.test.utils import CaptureQueriesContext

from allianties.models import Organisatie
from config.demo.update import update_rows

pytestmark = pytest.mark.django_db


@pytest.fixture
def rows() -> list[Organisatie]:
    return [Organisatie.objects.create(slug=f"bedacht-{number}", naam=f"Bedacht {number}") for number in range(3)]


def test_update_rows_saves_the_named_fields_in_one_statement(rows: list[Organisatie]) -> None:
    for number, row in enumerate(rows):
        row.naam = f"Anders {number} 'en' %s"
        row.oprichtingsjaar = 2000 + number if number else None

    with CaptureQueriesContext(connection) as queries:
        update_rows(rows, ["naam", "oprichtingsjaar"])

    assert len(queries) == 1
    kept = Organisatie.objects.filter(pk__in=[row.pk for row in rows]).order_by("pk")
    assert [(row.naam, row.oprichtingsjaar) for row in kept] == [
        ("Anders 0 'en' %s", None),
        ("Anders 1 'en' %s", 2001),
        ("Anders 2 'en' %s", 2002),
    ]


def test_update_rows_refuses_what_is_too_long_and_a_row_that_is_gone(rows: list[Organisatie]) -> None:
    update_rows([], ["naam"])
    unsaved = Organisatie(pk=10**9, slug="weg", naam="Weg")
    with pytest.raises(ValueError, match="3 of 4 rows"):
        update_rows([*rows, unsaved], ["naam"])
    rows[1].slug = "x" * 500
    with pytest.raises(DataError):
        update_rows(rows, ["slug"])
