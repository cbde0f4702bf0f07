"""Run one piece of work in a forked child with limits on time, memory and size.

``os.fork`` and not multiprocessing: a Celery worker child is daemonic and may have no children of that kind, and a
fork of a process that has imported everything costs milliseconds. The child closes every inherited descriptor
(database, broker), never returns into the caller's code, and dies with its parent.
"""

import ctypes
import gc
import json
import os
import resource
import select
import signal
import struct
import time
import traceback
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NoReturn

Beat = Callable[[int, str], None]

_HEADER = struct.Struct("!cI")
_PROGRESS, _WARNING, _RESULT, _FAILURE = b"P", b"W", b"R", b"F"
_PR_SET_PDEATHSIG = 1
_BALLAST_BYTES = 1 << 20
_BEAT_SECONDS = 1.0


class PdfFailed(Exception):
    """The PDF was not made; the message says why, without content of the document."""


class PdfTooSlow(PdfFailed):
    """The PDF was not ready within the limits of time."""


class PdfTooLarge(PdfFailed):
    """The document needs more memory, or makes a larger file, than the limits allow."""


class PdfKilled(PdfFailed):
    """Somebody else ended the process: the machine for lack of memory, or a person. It may go well another time."""


@dataclass(frozen=True)
class Limits:
    """What one PDF may cost. A table of 10,000 rows of four cells takes 84 s of CPU and 1.2 GB."""

    wall_seconds: float = 600
    cpu_seconds: int = 600
    memory_bytes: int = 2560 << 20  # on top of what the process has already
    output_bytes: int = 64 << 20


@dataclass
class Messages:
    """The child's side of the pipe."""

    fd: int
    _last: tuple[int, str] = field(default=(-1, ""))

    def progress(self, percent: int, text: str) -> None:
        """Tell how far the work is; said once per text."""
        if (percent, text) != self._last:
            self._last = (percent, text)
            self._send(_PROGRESS, json.dumps([percent, text]).encode())

    def warning(self, text: str) -> None:
        """Pass on a warning for the parent's log."""
        self._send(_WARNING, text[:2000].encode("utf-8", "replace"))

    def result(self, data: bytes) -> None:
        """Hand over the result; the last message."""
        self._send(_RESULT, data)

    def failure(self, kind: str, text: str) -> None:
        """Say why there is no result; the last message."""
        self._send(_FAILURE, json.dumps([kind, text[:2000]]).encode())

    def _send(self, kind: bytes, payload: bytes) -> None:
        data = memoryview(_HEADER.pack(kind, len(payload)) + payload)
        while data:
            data = data[os.write(self.fd, data) :]


@dataclass
class Outcome:
    """What the child made and what it cost (seconds of CPU, peak memory in bytes)."""

    data: bytes = b""
    warnings: list[str] = field(default_factory=list)
    cpu_seconds: float = 0.0
    memory_bytes: int = 0


def run_limited(work: Callable[[Messages], bytes], limits: Limits, beat: Beat | None) -> Outcome:
    """Run ``work`` in a child process and return its bytes.

    ``beat(percent, text)`` is called at once, then every second, in this process; whatever it raises ends the child and
    is passed on. Raises PdfTooSlow, PdfTooLarge or PdfFailed. Leaves no child behind.
    """
    read_fd, write_fd = os.pipe()
    parent = os.getpid()
    pid = _fork()
    if pid == 0:  # pragma: no cover  (the child ends without running the measurement's exit hook)
        _child(work, limits, write_fd, parent)
    os.close(write_fd)
    reader = _Reader(pid, read_fd, limits, beat)
    try:
        return reader.collect()
    finally:
        reader.end()
        os.close(read_fd)


def _fork() -> int:
    with warnings.catch_warnings():
        # Python warns when other threads exist; the child touches nothing of theirs.
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


class _Reader:
    """The parent's side: reads messages, keeps the beat, watches the clock."""

    def __init__(self, pid: int, fd: int, limits: Limits, beat: Beat | None) -> None:
        self.pid, self.fd, self.limits, self.beat = pid, fd, limits, beat
        self.deadline = time.monotonic() + limits.wall_seconds
        self.next_beat = 0.0
        self.progress: tuple[int, str] = (0, "")
        self.buffer = bytearray()
        self.outcome = Outcome()
        self.has_result = False
        self.failure: tuple[str, str] | None = None
        self.status: int | None = None

    def collect(self) -> Outcome:
        poll = select.poll()
        poll.register(self.fd, select.POLLIN | select.POLLHUP)
        while not (self.has_result or self.failure):
            self._keep_beat()
            left = self.deadline - time.monotonic()
            if left <= 0:
                raise PdfTooSlow(f"not ready within {self.limits.wall_seconds:g} seconds")
            if not poll.poll(min(left, _BEAT_SECONDS) * 1000):
                continue
            chunk = os.read(self.fd, 1 << 20)
            if not chunk:
                break
            self._take(chunk)
        self.end(kill=bool(self.has_result or self.failure))
        if self.failure:
            _raise_failure(*self.failure)
        if not self.has_result:
            self._raise_death()
        return self.outcome

    def _keep_beat(self) -> None:
        if self.beat and time.monotonic() >= self.next_beat:
            self.next_beat = time.monotonic() + _BEAT_SECONDS
            self.beat(*self.progress)

    def _take(self, chunk: bytes) -> None:
        self.buffer += chunk
        while len(self.buffer) >= _HEADER.size:
            kind, size = _HEADER.unpack_from(self.buffer)
            if kind == _RESULT and size > self.limits.output_bytes:
                self.failure = (
                    "large",
                    f"the file is {size} bytes, at most {self.limits.output_bytes} are allowed",
                )
                return
            if len(self.buffer) < _HEADER.size + size:
                return
            payload = bytes(self.buffer[_HEADER.size : _HEADER.size + size])
            del self.buffer[: _HEADER.size + size]
            self._handle(kind, payload)

    def _handle(self, kind: bytes, payload: bytes) -> None:
        if kind == _PROGRESS:
            percent, text = json.loads(payload)
            self.progress = (max(self.progress[0], int(percent)), str(text))
        elif kind == _WARNING:
            self.outcome.warnings.append(payload.decode())
        elif kind == _RESULT:
            self.outcome.data, self.has_result = payload, True
        else:
            self.failure = tuple(json.loads(payload))

    def _raise_death(self) -> NoReturn:
        signalled = os.WTERMSIG(self.status) if self.status is not None and os.WIFSIGNALED(self.status) else 0
        if signalled == signal.SIGXCPU:
            raise PdfTooSlow(f"more than {self.limits.cpu_seconds} seconds of CPU")
        if signalled == signal.SIGKILL:
            raise PdfKilled("the process was killed, most likely for lack of memory")
        raise PdfFailed(f"the process ended without a result (signal {signalled}, status {self.status})")

    def end(self, *, kill: bool = True) -> None:
        """Reap the child, killed where ``kill``; a second call does nothing."""
        if self.pid == 0:
            return
        pid, self.pid = self.pid, 0
        if kill:
            os.kill(pid, signal.SIGKILL)
        try:
            _, self.status, usage = os.wait4(pid, 0)
        except ChildProcessError:  # someone ignores SIGCHLD: the kernel has reaped it
            return
        self.outcome.cpu_seconds = usage.ru_utime + usage.ru_stime
        self.outcome.memory_bytes = usage.ru_maxrss * 1024


def _raise_failure(kind: str, text: str) -> NoReturn:
    if kind == "large":
        raise PdfTooLarge(text)
    raise PdfFailed(text)


def _child(
    work: Callable[[Messages], bytes], limits: Limits, fd: int, parent: int
) -> NoReturn:  # pragma: no cover  (child)
    """The whole life of the child process. Coverage cannot see it: it ends by ``os._exit``."""
    messages = Messages(fd)
    try:
        ballast = bytearray(_BALLAST_BYTES)
        _fence(limits, fd, parent)
        try:
            messages.result(work(messages))
        except MemoryError:
            del ballast
            messages.failure("large", f"more than {limits.memory_bytes} bytes of memory")
        except BaseException as error:
            messages.failure("failed", _describe(error))
    finally:
        os._exit(0)


def _describe(error: BaseException) -> str:  # pragma: no cover  (child)
    if isinstance(error, RecursionError):
        return "RecursionError: the document is nested too deeply"
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {os.path.basename(where.filename)}, line {where.lineno}: {error}"[:300]


def _fence(limits: Limits, fd: int, parent: int) -> None:  # pragma: no cover  (child)
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    signal.set_wakeup_fd(-1)
    for number in (
        signal.SIGTERM,
        signal.SIGINT,
        signal.SIGHUP,
        signal.SIGALRM,
        signal.SIGUSR1,
        signal.SIGXCPU,
    ):
        signal.signal(number, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    os.closerange(3, fd)
    os.closerange(fd + 1, os.sysconf("SC_OPEN_MAX"))
    # Collecting an inherited connection would say goodbye to the server in the parent's name; and this life is short.
    gc.freeze()
    gc.disable()
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_CPU, limits.cpu_seconds, grace=1)
    _limit(resource.RLIMIT_AS, _address_space() + limits.memory_bytes)


def _limit(kind: int, soft: int, grace: int = 0) -> None:  # pragma: no cover  (child)
    ceiling = resource.getrlimit(kind)[1]
    hard = soft + grace if ceiling == resource.RLIM_INFINITY else min(soft + grace, ceiling)
    resource.setrlimit(kind, (min(soft, hard), hard))


def tidy() -> None:  # pragma: no cover  (child)
    """Give back what is no longer used. The child collects nothing by itself: it does so where that helps."""
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc
    if trim is not None:
        trim(0)


def _address_space() -> int:  # pragma: no cover  (child)
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()
