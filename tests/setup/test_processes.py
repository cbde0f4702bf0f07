"""Our own processes: started, noticed when they die, started again three times, ended with all they started."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config import processes
from config.folder import Folder
from config.processes import Child, Guard, Place, Watch
from tests.setup.launch import children, environment, is_alive, wait_until


@pytest.fixture
def place(folder: Folder) -> Iterator[Place]:
    guard = Guard()
    yield Place(folder, {"PATH": os.environ["PATH"]}, guard)
    os.close(guard._write)
    os.waitpid(guard.pid, 0)


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "PAUSES", (0, 0, 0))


def test_child_is_started_again_three_times_and_then_no_more(
    place: Place, no_pauses: None, capsys: pytest.CaptureFixture[str]
) -> None:
    child = Child(place, "worker", ["/bin/sh", "-c", "echo broken; exit 3"], title="The worker")
    watch = Watch(child)
    child.start()

    starts = 0
    while True:
        if child.process:
            child.process.wait()
        if not watch.look():
            break
        starts += watch.due is None

    said = capsys.readouterr().out
    assert starts == 3
    assert "The worker stopped with exit code 3. It starts again in 0 s (1 of 3)." in said
    assert "The worker stopped with exit code 3, after 3 new starts. Everything stops.\nbroken\n" in said


def test_child_that_was_healthy_long_enough_starts_with_a_clean_slate(
    place: Place, no_pauses: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "HEALTHY_SECONDS", 0)
    child = Child(place, "worker", ["/bin/true"])
    watch = Watch(child, failures=3)
    child.start()
    assert child.process
    child.process.wait()

    assert watch.look()
    assert watch.failures == 1


def test_death_by_a_signal_is_told_by_its_name(place: Place) -> None:
    child = Child(place, "worker", ["/bin/sleep", "60"])
    child.start()
    assert child.process
    child.process.kill()
    child.process.wait()

    assert child.died() == "was ended by SIGKILL"


def test_what_a_dead_child_started_is_ended(place: Place, tmp_path: Path) -> None:
    child = Child(place, "worker", ["/bin/sh", "-c", "sleep 60 & echo $!; wait"])
    child.start()
    assert child.process
    log = place.folder.log / "worker.log"
    wait_until(lambda: log.exists() and log.read_text().strip(), 5, "the grandchild's number")
    grandchild = int(log.read_text())
    child.process.kill()
    child.process.wait()

    assert child.died()
    wait_until(lambda: not is_alive(grandchild), 5, "the grandchild ends")


SUPERVISOR = """
import sys, time
from pathlib import Path
from config import processes
from config.folder import Folder
from config.processes import Child, Guard, Place
processes.STOP_SECONDS = 1
guard = Guard()
folder = Folder(Path(sys.argv[1]))
Child(Place(folder, {}, guard), "deaf", ["/bin/sh", "-c", "trap '' TERM; sleep 60 & while :; do sleep 1; done"]).start()
Child(Place(folder, {}, guard), "meek", ["/bin/sh", "-c", "sleep 60"]).start()
print("started", flush=True)
time.sleep(60)
"""


@pytest.mark.slow
def test_kill_of_the_supervisor_leaves_nothing_even_of_a_child_that_does_not_listen(folder: Folder) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SUPERVISOR, str(folder.path)], env=environment(), stdout=subprocess.PIPE
    ) as supervisor:
        assert supervisor.stdout and supervisor.stdout.readline() == b"started\n"
        wait_until(lambda: len(children(supervisor.pid)) >= 5, 5, "grandchildren")
        below = children(supervisor.pid)
        supervisor.send_signal(signal.SIGKILL)

    wait_until(lambda: not any(is_alive(pid) for pid in below), 10, "everything ends")


def test_child_that_waits_begins_at_the_line_and_ends_where_nobody_can_give_it(place: Place) -> None:
    said = place.folder.path / "said"
    begun = Child(place, "wait", ["/bin/sh", "-c", f"read line && echo begun > {said}"], waits=True)
    begun.start()
    assert begun.process and begun.process.stdin
    begun.let_go()
    assert begun.process.wait(10) == 0
    assert said.read_text() == "begun\n"

    left = Child(place, "wait", ["/bin/sh", "-c", "read line || exit 4"], waits=True)
    left.start()
    assert left.process and left.process.stdin
    left.process.stdin.close()
    assert left.process.wait(10) == 4
    for child in (begun, left):
        child.stop()
