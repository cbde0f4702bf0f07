"""A loaded world that many tests read: loaded once, and never committed."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from tests.conftest import connected_to, copy_of_database


@pytest.fixture(scope="module")
def read_only_world(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Callable[[], AbstractContextManager[None]]:
    """A context in which a module fixture loads rows for its tests. They need no database mark, and only read."""

    @contextmanager
    def world() -> Iterator[None]:
        with django_db_blocker.unblock(), transaction.atomic():
            yield
            transaction.set_rollback(True)

    return world


@pytest.fixture(scope="session")
def demo_database(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, str, Path]]:
    """A database with the demo world, loaded once per process: its name, what the command said, and its files."""
    said, files = StringIO(), tmp_path_factory.mktemp("bestanden")
    with django_db_blocker.unblock(), copy_of_database() as name:
        with connected_to(name), override_settings(DEMO=True, PRIVATE_ROOT=files), transaction.atomic():
            call_command("load_demo", stdout=said)
            connection.run_on_commit.clear()  # no worker has to hear of its jobs
        yield name, said.getvalue(), files


@pytest.fixture(scope="module")
def demo(
    demo_database: tuple[str, str, Path],
    read_only_world: Callable[[], AbstractContextManager[None]],
) -> Iterator[str]:
    """The demo world, for tests that read; what the command said when it was loaded."""
    name, said, files = demo_database
    with connected_to(name), read_only_world(), override_settings(DEMO=True, PRIVATE_ROOT=files):
        yield said
