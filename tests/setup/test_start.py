"""./start and ./manage for real: processes are started, killed, stopped and started again."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest

from config.folder import Folder
from tests.setup.launch import ROOT, Start, children, command_line, environment, is_alive, manage, wait_until

pytestmark = pytest.mark.long
POSTMASTER, VALKEY = r"bin/postgres -D", r"valkey-server"


def page(start: Start) -> int:
    """The status of a page."""
    with urlopen(f"http://localhost:{start.port}/livez/", timeout=10) as response:
        return int(response.status)


def database_answers(data: Path) -> bool:
    """Whether a command of our own reaches the database."""
    return manage(data, "showmigrations", "--plan").returncode == 0


def gone(pids: set[int], seconds: float = 30) -> None:
    """Wait until none of the processes lives."""
    wait_until(
        lambda: not any(is_alive(pid) for pid in pids), seconds, f"still there: {[command_line(p) for p in pids]}"
    )


def test_start_gives_a_page_and_stops_with_everything(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        below = children(start.process.pid)
        running = str([command_line(pid) for pid in below])
        assert page(start) == 200
        assert all(name in running for name in ("gunicorn", "celery", "postgres", "valkey"))
        start.process.send_signal(signal.SIGINT)
        assert start.process.wait(30) == 0

    assert not any(is_alive(pid) for pid in below)
    assert Folder(data).noted("start") == {}


def test_kill_of_the_supervisor_leaves_no_child_and_no_grandchild(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        below = children(start.process.pid)
        start.process.kill()
        start.process.wait()

        assert len(below) > 12
        gone(below)


def test_kill_of_the_supervisor_while_the_worker_is_stopped_leaves_nothing(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        below = children(start.process.pid)
        start.kill(start.child(r"celery .*worker"), signal.SIGSTOP)
        start.process.kill()
        start.process.wait()

        gone(below)


def test_kill_of_everything_at_once_and_start_again(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        below = children(start.process.pid)
        for pid in [start.process.pid, *below]:
            with suppress(ProcessLookupError):  # ended already: children do not outlive the supervisor
                os.kill(pid, signal.SIGKILL)
        start.process.wait()
        gone(below)

    with Start(data) as start:
        assert page(start.ready()) == 200


@pytest.mark.parametrize(
    ("pattern", "title"),
    [(r"celery .*worker", "The worker"), (r"celery .*beat", "The clock"), (r"gunicorn", "The web server")],
)
def test_dead_child_is_told_and_started_again(data: Path, pattern: str, title: str) -> None:
    with Start(data) as start:
        start.ready()
        dead = start.child(pattern)
        start.kill(dead)
        start.wait_for(f"{title} was ended by SIGKILL. It starts again in 1 s \\(1 of 3\\)", 10)
        start.wait_for(f"{title} runs again", 10)

        wait_until(lambda: start.child(pattern) != dead, 10, "another process")
        assert page(start) == 200


@pytest.mark.parametrize(
    ("pattern", "name", "title"), [(POSTMASTER, "postgres", "PostgreSQL"), (VALKEY, "valkey", "Valkey")]
)
def test_dead_server_is_told_and_started_again_at_the_same_address(
    data: Path, pattern: str, name: str, title: str
) -> None:
    with Start(data) as start:
        start.ready()
        before = Folder(data).noted(name)["sockets"]
        start.kill(start.child(pattern))
        start.wait_for(f"{title} has stopped. It starts again in 1 s", 10)
        start.wait_for(f"{title} runs again", 30)

        assert Folder(data).noted(name)["sockets"] == before
        assert database_answers(data)


def test_dead_keeper_is_told_and_its_server_started_again(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        start.kill(start.child(r"config.services keep postgres"))
        start.wait_for("PostgreSQL runs again", 60)

        assert database_answers(data)


def test_what_dies_too_often_stops_everything_with_its_last_lines(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        below = children(start.process.pid)
        for number in (1, 2, 3):
            start.kill(start.child(r"celery .*beat"))
            start.wait_for(rf"The clock was ended by SIGKILL. It starts again in \d+ s \({number} of 3\)", 10)
            start.wait_for("(The clock runs again[^~]*){" + str(number) + "}", 30)
        start.kill(start.child(r"celery .*beat"))
        start.wait_for("after 3 new starts. Everything stops", 10)

        assert start.process.wait(60) == 1
    gone(below)


def test_busy_port_is_told_with_a_way_out_and_nothing_is_started(data: Path) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        with Start(data, "--port", str(port)) as start:
            assert start.process.wait(30) == 1
            assert f"Port {port} cannot be used" in start.said()
            assert f"./start --port {port + 1}" in start.said()
            assert not (data / "postgres").exists()


def test_second_start_tells_the_address_of_the_first(data: Path) -> None:
    with Start(data) as first:
        first.ready()
        second_data = data.with_name("second")
        second_data.symlink_to(data)
        with Start(second_data) as second:
            assert second.process.wait(30) == 0
            assert f"It runs already, at http://localhost:{first.port}/" in second.said()
        second_data.unlink()
        assert page(first) == 200


def test_crashed_folder_with_a_stale_postmaster_pid_just_works(data: Path) -> None:
    assert manage(data, "check").returncode == 0
    wait_until(lambda: not (data / "postgres/postmaster.pid").exists(), 30, "the server stops")
    (data / "postgres/postmaster.pid").write_text(f"{os.getpid()}\n{data}/postgres\n0\n5432\n/tmp\n\n\nready\n")
    Folder(data).note("postgres", {"sockets": "/tmp/allianties-gone", "pid": "1"})
    Folder(data).note("start", {"address": "http://localhost:1"})

    assert database_answers(data)


def test_folder_of_another_postgres_version_is_refused_and_not_touched(data: Path) -> None:
    (data / "postgres").mkdir(parents=True)
    (data / "postgres/PG_VERSION").write_text("16\n")

    with Start(data) as start:
        assert start.process.wait(30) == 1
        assert "is of PostgreSQL 16; this installation has PostgreSQL 18. Nothing was changed." in start.said()
    assert [path.name for path in (data / "postgres").iterdir()] == ["PG_VERSION"]


def test_manage_works_alone_and_leaves_nothing(data: Path) -> None:
    done = manage(data, "migrate", "--check")

    assert done.returncode == 0, done.stderr
    wait_until(lambda: "pid" not in Folder(data).noted("postgres"), 30, "the server stops")
    wait_until(lambda: not list(Path(data / "postgres").glob("postmaster.pid")), 30, "the server stops")


def test_manage_works_many_times_at_once(data: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(lambda _: manage(data, "showmigrations", "--plan"), range(6)))

    assert [run.returncode for run in done] == [0] * 6, [run.stderr for run in done]


def test_manage_gives_the_exit_code_and_keeps_the_working_folder(data: Path) -> None:
    assert manage(data, "no_such_command").returncode == 1


def test_manage_uses_the_servers_of_a_running_start_and_leaves_them(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        postmaster = start.child(POSTMASTER)
        assert database_answers(data)
        time.sleep(1)

        assert is_alive(postmaster)
        assert page(start) == 200


def test_servers_outlive_a_start_while_a_manage_uses_them(data: Path) -> None:
    with Start(data) as start:
        start.ready()
        postmaster = start.child(POSTMASTER)
        command = [sys.executable, "-P", "-m", "config.services", "manage", "--data", str(data), "shell", "-c"]
        code = "import sys; from accounts.models import User; print('up', flush=True); sys.stdin.read()"
        code += "; User.objects.count(); print('fine')"
        with subprocess.Popen(
            [*command, code], env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as shell:
            assert shell.stdout and shell.stdin
            wait_until(lambda: "up" in str(shell.stdout and shell.stdout.readline()), 30, "the shell")
            start.process.terminate()
            start.process.wait(60)
            assert is_alive(postmaster)
            shell.stdin.close()
            assert "fine" in shell.stdout.read()
    gone({postmaster})


@pytest.mark.skipif(os.geteuid() != 0, reason="only root cannot run PostgreSQL as itself")
def test_root_may_keep_its_data_where_nobody_cannot_come() -> None:
    private = Path(tempfile.mkdtemp())
    cluster = None
    try:
        done = manage(private / "data", "migrate", "--check")
        cluster = (private / "data/postgres").resolve()

        assert done.returncode == 0, done.stderr
        assert cluster.parent == Path("/var/lib/allianties")
        wait_until(lambda: not (cluster / "postmaster.pid").exists(), 30, "the server stops")
    finally:
        shutil.rmtree(private)
        if cluster:
            shutil.rmtree(cluster)


def test_the_scripts_lead_there(data: Path) -> None:
    done = subprocess.run(
        [ROOT / "manage", "--data", str(data), "check"], env=environment(), capture_output=True, text=True, cwd="/"
    )

    assert done.returncode == 0, done.stderr
