"""Somebody was just quicker: the database refuses, and people get a sentence."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from allianties.actions.revisie import insert_row
from allianties.models import Organisatie


def test_what_no_check_explains_stays_an_error_for_us(db: None) -> None:
    Organisatie.objects.create(naam="Een", slug="zelfde")

    with pytest.raises(IntegrityError):
        insert_row(Organisatie(naam="Twee", slug="zelfde"), exclude={"slug"})


@pytest.mark.slow
def test_the_slower_of_two_with_one_kvk_number_gets_a_sentence(own_database: None) -> None:
    written, late = Event(), Organisatie(naam="Later", slug="later", kvk_nummer="12345678")

    def quicker() -> None:
        with transaction.atomic():
            Organisatie.objects.create(naam="Eerder", slug="eerder", kvk_nummer="12345678")
            written.set()
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_sleep(0.5)")
        connection.close()

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(quicker)
        written.wait(10)
        with pytest.raises(ValidationError, match="Dit KvK-nummer hoort al bij een andere organisatie"):
            insert_row(late)
        running.result()

    assert Organisatie.objects.count() == 1
