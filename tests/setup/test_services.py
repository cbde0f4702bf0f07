"""Which servers are started, and what environment the application's processes get."""

import pytest

from config.folder import Folder
from config.services import use_services

OWN = {"DATABASE_URL": "postgresql://web:x@db.example/allianties", "CELERY_BROKER_URL": "redis://broker.example/0"}


def test_with_both_addresses_nothing_embedded_is_touched(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, address in OWN.items():
        monkeypatch.setenv(name, address)
    for name in ("HTTPS", "DEMO"):
        monkeypatch.delenv(name, raising=False)

    environment, services = use_services(folder)

    assert services == []
    assert {name: environment[name] for name in OWN} == OWN
    assert "HTTPS" not in environment and "DEMO" not in environment
    assert not folder.database.exists()
    assert [path.name for path in folder.run.iterdir()] == ["settings.lock"]


def test_what_stands_in_the_environment_goes_before_what_is_made(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, address in OWN.items():
        monkeypatch.setenv(name, address)
    monkeypatch.setenv("SECRET_KEY", "chosen by the administrator, of enough length")
    monkeypatch.setenv("FIELD_KEYS", "")

    environment, _services = use_services(folder)

    assert environment["SECRET_KEY"] == "chosen by the administrator, of enough length"
    assert environment["FIELD_KEYS"] == folder.settings()["FIELD_KEYS"]


@pytest.mark.slow
def test_only_the_broker_is_embedded_where_a_database_is_given(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", OWN["DATABASE_URL"])
    monkeypatch.delenv("CELERY_BROKER_URL", raising=False)
    monkeypatch.delenv("HTTPS", raising=False)

    environment, services = use_services(folder)
    for service in services:
        service.release()

    assert [service.name for service in services] == ["valkey"]
    assert environment["CELERY_BROKER_URL"].startswith("redis+socket:///")
    assert environment["DATABASE_URL"] == OWN["DATABASE_URL"]
    assert "HTTPS" not in environment
    assert not folder.database.exists()


@pytest.mark.long
@pytest.mark.slow
def test_only_the_database_is_embedded_where_a_broker_is_given(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CELERY_BROKER_URL", OWN["CELERY_BROKER_URL"])
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("DATABASE_OWNER_URL", "postgresql://left@over.example/x")
    monkeypatch.delenv("HTTPS", raising=False)

    environment, services = use_services(folder, fast=True)
    for service in services:
        service.release()

    assert [service.name for service in services] == ["postgres"]
    assert environment["HTTPS"] == "0"
    assert environment["DATABASE_OWNER_URL"].startswith("postgresql://app@/allianties?host=")
    assert environment["DATABASE_URL"] == environment["DATABASE_OWNER_URL"] + "&options=-c%20role%3Dallianties_rw"
