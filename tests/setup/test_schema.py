"""The short cut of an empty embedded database says what the migrations say."""

from typing import Any

import pytest
from django.conf import settings
from django.db import connection

from config import schema


def test_schema_file_fits_all_migrations() -> None:
    first = schema.FILE.read_text().partition("\n")[0]

    assert first == f"-- {schema.fingerprint()}", "Migrations have changed. Run: ./manage freeze_schema"


def test_schema_file_is_not_used_in_a_database_with_tables(db: None) -> None:
    assert schema.load(connection) is False


def test_schema_file_is_not_used_in_a_database_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(connection.settings_dict, "USER", "allianties")

    assert schema.load(connection) is False


@pytest.mark.long(seconds=140)
def test_schema_file_is_what_the_migrations_make(
    django_db_setup: None, django_db_blocker: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = schema.FILE.read_text()
    monkeypatch.setattr(schema, "FILE", tmp_path / "schema.sql")
    monkeypatch.setattr(schema, "SCRATCH", "test_schema_freeze")
    with django_db_blocker.unblock():
        name = connection.settings_dict["NAME"]
        schema.freeze()
        connection.close()

    assert connection.settings_dict["NAME"] == name
    assert schema.FILE.read_text() == before
    assert settings.DATABASE_ROLE in before
