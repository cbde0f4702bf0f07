"""Start the application for real, look at its processes, and end them."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 120


def environment(**changes: str) -> dict[str, str]:
    """Ours, without what the tests themselves run on."""
    hidden = {
        "DATABASE_URL",
        "DATABASE_OWNER_URL",
        "CELERY_BROKER_URL",
        "DATA_DIR",
        "SECRET_KEY",
        "FIELD_KEYS",
        "SIGNAL_KEYS",
        "HTTPS",
    }
    hidden |= {"DEMO", "BASE_URL", "DATABASE_AS_OWNER", "ALLIANTIES_DATA", "ALLOWED_HOSTS", "EMAIL_URL"}
    return {
        **{name: value for name, value in os.environ.items() if name not in hidden},
        "PYTHONPATH": str(ROOT),
        **changes,
    }


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def manage(data: Path, *arguments: str, **changes: str) -> "subprocess.CompletedProcess[str]":
    """Run ./manage to its end."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "config.services", "manage", "--data", str(data), *arguments],
        env=environment(**changes),
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
    )


def wait_until(condition: Callable[[], object], seconds: float, what: str) -> None:
    """Wait for something; fail with ``what`` where it does not come."""
    limit = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < limit, f"not within {seconds} s: {what}"
        time.sleep(0.05)


def children(pid: int) -> set[int]:
    """All processes below one, however deep."""
    parents: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, todo = set(), [pid]
    while todo:
        below = parents.get(todo.pop(), [])
        found.update(below)
        todo += below
    return found


def is_alive(pid: int) -> bool:
    """Whether a process exists and is no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def command_line(pid: int) -> str:
    """The command line of a process; empty where it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


class Start:
    """A running ./start on a data folder."""

    def __init__(self, data: Path, *arguments: str, **changes: str) -> None:
        self.data, self.output = data, data.with_suffix(".output")
        self.port = free_port()
        command = [sys.executable, "-P", "-m", "config.supervisor", "--data", str(data), "--empty"]
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port), *arguments],
                env=environment(**changes),
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    def __enter__(self) -> "Start":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(60)

    def said(self) -> str:
        """What it has printed."""
        return self.output.read_text()

    def wait_for(self, text: str, seconds: float = START_SECONDS) -> None:
        """Wait until it prints something."""
        wait_until(lambda: re.search(text, self.said()) or self.process.poll() is not None, seconds, text)
        assert re.search(text, self.said()), self.said()

    def ready(self) -> "Start":
        """Wait for its page."""
        self.wait_for("Ready in")
        return self

    def child(self, pattern: str) -> int:
        """The topmost process below it whose command line fits."""
        return min(pid for pid in children(self.process.pid) if re.search(pattern, command_line(pid)))

    def kill(self, pid: int, number: int = signal.SIGKILL) -> None:
        """Send a signal to one of its processes."""
        assert pid in children(self.process.pid)
        os.kill(pid, number)
