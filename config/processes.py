"""Processes of our own: start them, end them with all that they started, and start again what died."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from config.folder import ROOT, Folder, ServiceError, tail
from config.servers import die_with_parent
from config.services import stop

PAUSES = (1, 4, 16)  # seconds before the first, second and third new start
HEALTHY_SECONDS = 600  # what ran this long starts with a clean slate
STOP_SECONDS = 10


def say(text: str) -> None:
    """One line for the person at the terminal."""
    print(text, flush=True)


class Guard:
    """A forked process that waits until we are gone, and then ends the process groups that we did not end."""

    def __init__(self) -> None:
        read, self._write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._write)
            self._watch(read)
            os._exit(0)
        os.close(read)

    def begin(self, group: int) -> None:
        """Watch over a process group."""
        os.write(self._write, f"+{group}\n".encode())

    def end(self, group: int) -> None:
        """It has ended."""
        os.write(self._write, f"-{group}\n".encode())

    @staticmethod
    def _watch(read: int) -> None:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        groups: set[int] = set()
        with os.fdopen(read) as lines:
            for line in lines:
                (groups.add if line[0] == "+" else groups.discard)(int(line[1:]))
        limit = time.monotonic() + STOP_SECONDS
        while groups and time.monotonic() < limit:
            groups = {group for group in groups if _group_lives(group)}
            time.sleep(0.1)
        for group in groups:
            os.killpg(group, signal.SIGKILL)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


class Watched(Protocol):
    """What the supervisor keeps alive: a child or an embedded server."""

    title: str

    def start(self) -> None:
        """Start it; ServiceError where it does not come up."""

    def died(self) -> str | None:
        """Why it does not run, or None where it does."""

    def last_lines(self) -> str:
        """The end of its log."""


@dataclass
class Place:
    """Where children run: the data folder, their environment, and who guards them."""

    folder: Folder
    environment: dict[str, str]
    guard: Guard


class Child:
    """One of our own processes, the head of a process group, with its log."""

    def __init__(
        self,
        place: Place,
        name: str,
        command: list[str],
        *,
        title: str = "",
        fds: tuple[int, ...] = (),
        waits: bool = False,
    ) -> None:
        self.place, self.name, self.command, self.fds, self.waits = place, name, command, fds, waits
        self.title = title or name
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process."""
        with self.place.folder.log_file(self.name).open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE if self.waits else subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                env=self.place.environment,
                pass_fds=self.fds,
                start_new_session=True,
                preexec_fn=die_with_parent(signal.SIGTERM),
            )
        self.place.guard.begin(self.process.pid)

    def let_go(self) -> None:
        """Give the line that one who ``waits`` is waiting for (config.standby)."""
        if self.process and self.process.stdin:
            with suppress(BrokenPipeError), self.process.stdin as line:  # it has failed: its exit code says so
                line.write(b"\n")

    def died(self) -> str | None:
        """Why it does not run; what is left of its group is ended."""
        if self.process is None or self.process.poll() is None:
            return None
        code = self.process.returncode
        self.stop()
        return f"was ended by {signal.Signals(-code).name}" if code < 0 else f"stopped with exit code {code}"

    def ask_to_stop(self) -> None:
        """Send the signal, without waiting."""
        if self.process and self.process.poll() is None:
            self.process.terminate()

    def stop(self) -> None:
        """Stop the process and its group."""
        if self.process:
            stop(self.process, signal.SIGTERM, STOP_SECONDS)
            self.place.guard.end(self.process.pid)
            self.process = None

    def last_lines(self) -> str:
        """The end of its log."""
        return tail(self.place.folder.log / f"{self.name}.log")


@dataclass
class Watch:
    """How often something died, and when it may start again."""

    thing: Watched
    failures: int = 0
    due: float | None = None
    started: float = field(default_factory=time.monotonic)

    def look(self) -> bool:
        """Start it again where it died and its pause is over. False where it died too often."""
        if self.due is None:
            reason = self.thing.died()
            return reason is None or self._note(reason)
        if time.monotonic() < self.due:
            return True
        self.due, self.started = None, time.monotonic()
        try:
            self.thing.start()
        except ServiceError as error:
            return self._note(f"failed: {error}")
        say(f"{self.thing.title} runs again.")
        return True

    def _note(self, reason: str) -> bool:
        if time.monotonic() - self.started > HEALTHY_SECONDS:
            self.failures = 0
        if self.failures == len(PAUSES):
            say(f"{self.thing.title} {reason}, after {self.failures} new starts. Everything stops.")
            say(self.thing.last_lines())
            return False
        pause = PAUSES[self.failures]
        self.failures += 1
        self.due = time.monotonic() + pause
        say(f"{self.thing.title} {reason}. It starts again in {pause} s ({self.failures} of {len(PAUSES)}).")
        return True
