"""What every test stands on: a real PostgreSQL, entered as the runtime role, and a fixed cast of people."""

import gc
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.test.utils import setup_databases, teardown_databases


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `./check --alles` adds to the browser walk."""
    parser.addoption("--pictures", action="store_true", help="look at every page at both widths and keep its picture")


def pytest_configure() -> None:
    """What differs from production in tests: a fast password hash, and static files without a manifest."""
    settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    guard_databases()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first: in a parallel run none is left alone at the end."""
    items.sort(key=lambda item: -max((mark.kwargs.get("seconds", 0) for mark in item.iter_markers("long")), default=0))


def pytest_collection_finish() -> None:
    """What all tests share is there to the end: the collector of garbage does not walk it again and again."""
    gc.collect()
    gc.freeze()


def guard_databases() -> None:
    """Fail what connects to a database that is not for tests: somebody works in it. No ``except`` of ours stops it."""
    connect = DatabaseWrapper.get_new_connection

    def connect_to_test_database(self: DatabaseWrapper, params: dict[str, Any]) -> Any:
        name = params.get("dbname", "")
        if not name.startswith("test_") and name != "postgres":  # there databases are made
            pytest.fail(f"A test connects to the database {name!r}, whose name does not start with test_.")
        return connect(self, params)

    pytest.MonkeyPatch().setattr(DatabaseWrapper, "get_new_connection", connect_to_test_database)


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
def django_db_setup(
    django_test_environment: None,
    django_db_modify_db_settings: None,
    django_db_keepdb: bool,
    django_db_createdb: bool,
    django_db_blocker: Any,
) -> Iterator[None]:
    """Made by the owner, used as the runtime role: every test shows that its rights are enough.

    pytest-django's own makes no database where no test of the run has its mark or ``db``: a run of tests with only
    ``own_database`` or ``read_only_world`` then worked in the database of the environment.
    """
    with django_db_blocker.unblock():
        made = setup_databases(
            verbosity=0,
            interactive=False,
            keepdb=django_db_keepdb and not django_db_createdb,
            serialized_aliases=set(),
        )
        use_runtime_role()
    yield
    with django_db_blocker.unblock():
        use_owner()
        if not django_db_keepdb:
            teardown_databases(made, verbosity=0)


@pytest.fixture
def as_owner(db: None) -> Iterator[None]:
    """Inside the test's transaction: act as the owner (for what an administrator of the database could do)."""
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("SET ROLE NONE")
    yield
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {settings.DATABASE_ROLE}")


@contextmanager
def copy_of_database() -> Iterator[str]:
    """Another database with what the test database holds now, until the end of the block; gives its name."""
    facts = connection.settings_dict
    name = f"{facts['NAME']}_{uuid.uuid4().hex[:8]}"
    connection.close()
    server = psycopg.connect(host=facts["HOST"], port=facts["PORT"] or None, user=facts["USER"], dbname="postgres")
    server.autocommit = True
    server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{facts["NAME"]}"')
    try:
        yield name
    finally:
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        server.close()


@contextmanager
def connected_to(name: str) -> Iterator[None]:
    """Work in this database until the end of the block."""
    facts, before = connection.settings_dict, connection.settings_dict["NAME"]
    connection.close()
    facts["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        facts["NAME"] = before


@pytest.fixture
def own_database(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """A database of this test alone, copied from the test database: for threads, and for rows that must stay.

    Flushing is impossible where TRUNCATE is guarded, so the copy is thrown away as a whole.
    """
    with django_db_blocker.unblock(), copy_of_database() as name, connected_to(name):
        yield
