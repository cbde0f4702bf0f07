"""A world of its own for the fault tests: PostgreSQL, a broker, workers and beat, all real processes."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
import pytest
import redis

from config.folder import ROOT, Folder
from config.servers import Valkey
from config.services import use_services

ADDRESSES = ("DATABASE_URL", "DATABASE_OWNER_URL", "CELERY_BROKER_URL", "DATA_DIR", "EMAIL_URL")
CELERY = [sys.executable, "-P", "-m", "celery", "-A", "config.celery"]


class World:
    """The processes of one installation, and what the database says about them."""

    def __init__(self, environment: dict[str, str], folder: Folder, sockets: Path, logs: Path) -> None:
        self.environment = {
            **os.environ,
            **environment,
            "DJANGO_SETTINGS_MODULE": "tests.faults.settings",
            "PYTHONPATH": str(ROOT),
        }
        self.valkey = Valkey(folder, fast=True)
        self.valkey.account.own(sockets)
        self.sockets = sockets
        self.logs = logs
        self.children: list[subprocess.Popen[bytes]] = []
        self.database = psycopg.connect(environment["DATABASE_OWNER_URL"], autocommit=True)

    # processes

    def manage(self, *arguments: str) -> None:
        subprocess.run(
            [sys.executable, "manage.py", *arguments], cwd=ROOT, env=self.environment, check=True, timeout=120
        )

    def start(self, name: str, command: list[str]) -> "subprocess.Popen[bytes]":
        with (self.logs / f"{name}.log").open("ab") as log:
            child = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        self.children.append(child)
        return child

    def start_worker(self, concurrency: int = 2) -> "subprocess.Popen[bytes]":
        """Start a worker and wait for its sign of life."""
        self.database.execute("truncate jobs_hartslag")
        command = [*CELERY, "worker", "--concurrency", str(concurrency), "--loglevel", "INFO"]
        worker = self.start("worker", [*command, "--without-gossip", "--without-mingle"])
        self.until(lambda: self.one("select count(*) from jobs_hartslag") == 1, 90)
        return worker

    def start_beat(self) -> "subprocess.Popen[bytes]":
        schedule = str(self.logs / "beat")
        return self.start("beat", [*CELERY, "beat", "--schedule", schedule, "--pidfile="])

    def stop_all(self) -> None:
        for child in self.children:
            kill_family(child)
        self.children.clear()

    # broker

    def flush_broker(self) -> None:
        path = self.environment["CELERY_BROKER_URL"].removeprefix("redis+socket://")
        with redis.Redis(unix_socket_path=path, socket_timeout=5) as client:
            client.flushall()

    def queue_length(self) -> int:
        path = self.environment["CELERY_BROKER_URL"].removeprefix("redis+socket://")
        with redis.Redis(unix_socket_path=path, socket_timeout=5) as client:
            return int(client.llen("celery"))

    def start_broker(self) -> None:
        self.broker = self.valkey.start(self.sockets)
        self.until(lambda: self.valkey.is_ready(self.broker, self.sockets), 10)

    def stop_broker(self) -> None:
        self.broker.kill()
        self.broker.wait()

    @contextmanager
    def hanging_broker(self) -> Iterator[None]:
        """The broker takes connections but answers nothing, until the end of the block."""
        self.broker.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.broker.send_signal(signal.SIGCONT)

    def cpu_seconds(self, pid: int) -> float:
        """CPU time of one process so far."""
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    # jobs

    def enqueue(self, kind: str, *keys: str) -> list[float]:
        """Enqueue in a process of its own, each key in its own transaction; seconds per enqueue with commit."""
        result = subprocess.run(
            [sys.executable, "-m", "tests.faults.hand_in", kind, *keys],
            cwd=ROOT,
            env=self.environment,
            check=True,
            capture_output=True,
            timeout=60,
        )
        return [float(line) for line in result.stdout.split()]

    def one(self, query: str, *arguments: object) -> int:
        row = self.database.execute(query, arguments).fetchone()
        assert row is not None
        return int(row[0] or 0)

    def effects(self, pattern: str) -> list[str]:
        rows = self.database.execute("select key from proef_effect where key like %s order by key", [pattern])
        return [row[0] for row in rows]

    def count(self, pattern: str, status: str) -> int:
        return self.one("select count(*) from jobs_job where key like %s and status = %s", pattern, status)

    def tries(self, pattern: str) -> int:
        return self.one("select max(tries) from jobs_job where key like %s", pattern)

    def until(self, condition: Callable[[], bool], seconds: float) -> float:
        """Wait for it; gives how long it took, fails after ``seconds``."""
        started = time.monotonic()
        while not condition():
            if time.monotonic() - started > seconds:
                pytest.fail(f"not within {seconds} seconds\n{self.tail()}")
            time.sleep(0.1)
        return time.monotonic() - started

    def tail(self) -> str:
        return "\n".join(
            f"--- {log.name}\n" + "\n".join(log.read_text(errors="replace").splitlines()[-25:])
            for log in sorted(self.logs.glob("*.log"))
        )


def kill_family(child: "subprocess.Popen[bytes]") -> None:
    """SIGKILL for the process and all its children: it is its own process group."""
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """PostgreSQL and a broker of our own, migrated."""
    base = tmp_path_factory.mktemp("faults")
    folder = Folder(base / "data")
    sockets = Path(tempfile.mkdtemp(prefix="faults-", dir="/tmp"))  # a socket's path has 107 bytes
    with pytest.MonkeyPatch.context() as patch:
        for name in ADDRESSES:
            patch.delenv(name, raising=False)
        patch.setenv("CELERY_BROKER_URL", f"redis+socket://{sockets}/valkey.sock")
        environment, services = use_services(folder, fast=True)
    world = World(environment, folder, sockets, base)
    world.start_broker()
    for settings in ("config.settings", world.environment["DJANGO_SETTINGS_MODULE"]):  # the first by the short cut
        world.manage("migrate", "-v0", "--settings", settings)
    yield world
    world.stop_broker()
    world.database.close()
    for service in services:
        service.release()
    shutil.rmtree(sockets)


@pytest.fixture
def world(cluster: World) -> Iterator[World]:
    """No processes, no jobs, an empty broker."""
    cluster.flush_broker()
    cluster.database.execute("truncate jobs_job, jobs_hartslag, proef_effect, proef_poging")
    yield cluster
    cluster.stop_all()
    if cluster.broker.poll() is not None:
        cluster.start_broker()
