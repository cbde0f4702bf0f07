"""What every test stands on: a real PostgreSQL, entered as the runtime role, and a fixed cast of people."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `./check --alles` adds to the browser walk."""
    parser.addoption("--pictures", action="store_true", help="look at every page at both widths and keep its picture")


def pytest_configure() -> None:
    """What differs from production in tests: a fast password hash, and static files without a manifest."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


@pytest.fixture(autouse=True)
def private_files(tmp_path: Path, settings: Any) -> Path:
    """Each test has a storage of its own."""
    settings.PRIVATE_ROOT = tmp_path / "bestanden"
    return tmp_path / "bestanden"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """The test database is made by the owner; see `django_db_setup`. Each process of a parallel run has its own."""
    use_owner()


def use_owner() -> None:
    """Connect as the owner role from now on."""
    connection.close()
    connection.settings_dict["OPTIONS"]["options"] = ""


def use_runtime_role() -> None:
    """Connect as the web server and the worker do from now on: no right to change what must stay."""
    connection.close()
    connection.settings_dict["OPTIONS"]["options"] = f"-c role={settings.DATABASE_ROLE}"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Made by the owner, used as the runtime role: every test shows that its rights are enough."""
    with django_db_blocker.unblock():
        use_runtime_role()
    yield
    with django_db_blocker.unblock():
        use_owner()


@pytest.fixture
def as_owner(db: None) -> Iterator[None]:
    """Inside the test's transaction: act as the owner (for what an administrator of the database could do)."""
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("SET ROLE NONE")
    yield
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {settings.DATABASE_ROLE}")


@pytest.fixture
def own_database(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A database of this test alone, copied from the test database: for threads, and for rows that must stay.

    Flushing is impossible where TRUNCATE is guarded, so the copy is thrown away as a whole.
    """
    facts = connection.settings_dict
    template = facts["NAME"]
    copy = f"{template}_{uuid.uuid4().hex[:8]}"
    with django_db_blocker.unblock():
        connection.close()
        server = psycopg.connect(host=facts["HOST"], port=facts["PORT"] or None, user=facts["USER"], dbname="postgres")
        server.autocommit = True
        server.execute(f'CREATE DATABASE "{copy}" TEMPLATE "{template}"')
        facts["NAME"] = copy
        try:
            yield
        finally:
            connection.close()
            facts["NAME"] = template
            server.execute(f'DROP DATABASE "{copy}" WITH (FORCE)')
            server.close()
