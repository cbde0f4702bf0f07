import gc
import os
import signal
import socket
import time

import pytest

from documents.pdf_process import Limits, PdfFailed, PdfKilled, PdfTooLarge, PdfTooSlow, run_limited


def _children() -> str:
    with open(f"/proc/self/task/{os.getpid()}/children") as children:
        return children.read()


@pytest.fixture(autouse=True)
def no_child_and_no_descriptor_left():
    children, descriptors = _children(), len(os.listdir("/proc/self/fd"))
    yield
    assert _children() == children
    assert len(os.listdir("/proc/self/fd")) == descriptors


def _spin(messages):
    while True:
        pass


def _kill_self(number: int) -> bytes:
    os.kill(os.getpid(), number)
    return b"still here"


def test_returns_the_bytes_and_what_they_cost():
    outcome = run_limited(lambda messages: b"x" * 3_000_000, Limits(), None)

    assert outcome.data == b"x" * 3_000_000
    assert outcome.memory_bytes > 0


@pytest.mark.slow
def test_progress_and_warnings_come_through():
    beats = []

    def work(messages):
        messages.progress(30, "halverwege")
        messages.warning("let op")
        time.sleep(1.2)
        return b"klaar"

    outcome = run_limited(work, Limits(), lambda *beat: beats.append(beat))

    assert outcome.warnings == ["let op"]
    assert (30, "halverwege") in beats


@pytest.mark.slow
def test_percentage_never_goes_back():
    beats = []

    def work(messages):
        messages.progress(60, "a")
        messages.progress(40, "b")
        time.sleep(1.2)
        return b""

    run_limited(work, Limits(), lambda *beat: beats.append(beat))

    assert beats[-1] == (60, "b")


@pytest.mark.slow
@pytest.mark.long
def test_heart_beats_at_least_every_two_seconds():
    beats = []

    with pytest.raises(PdfTooSlow, match="4 seconds"):
        run_limited(_spin, Limits(wall_seconds=4), lambda *_: beats.append(time.monotonic()))

    assert len(beats) >= 3
    assert max(after - before for before, after in zip(beats, beats[1:], strict=False)) < 2


@pytest.mark.long
@pytest.mark.slow
def test_too_much_cpu_is_too_slow():
    with pytest.raises(PdfTooSlow, match="CPU"):
        run_limited(_spin, Limits(cpu_seconds=1), None)


@pytest.mark.slow
def test_too_much_memory_is_too_large():
    with pytest.raises(PdfTooLarge, match="memory"):
        run_limited(lambda messages: b"x" * (200 << 20), Limits(memory_bytes=64 << 20), None)


def test_too_long_a_file_is_too_large():
    with pytest.raises(PdfTooLarge, match="2000 bytes"):
        run_limited(lambda messages: b"x" * 2000, Limits(output_bytes=1000), None)


def test_an_exception_is_described_without_a_traceback():
    def work(messages):
        raise KeyError("veld")

    with pytest.raises(PdfFailed, match=r"KeyError in test_pdf_process\.py, line \d+: 'veld'"):
        run_limited(work, Limits(), None)


def test_endless_recursion_is_described():
    def work(messages):
        return work(messages)

    with pytest.raises(PdfFailed, match="nested too deeply"):
        run_limited(work, Limits(), None)


@pytest.mark.parametrize(("number", "error"), [(signal.SIGKILL, PdfKilled), (signal.SIGSEGV, PdfFailed)])
def test_a_killed_child_is_noticed(number, error):
    with pytest.raises(error):
        run_limited(lambda messages: _kill_self(number), Limits(), None)


def test_a_silent_end_is_noticed():
    with pytest.raises(PdfFailed, match="without a result"):
        run_limited(lambda messages: os._exit(3), Limits(), None)


def test_what_the_beat_raises_ends_the_child_and_is_passed_on():
    def beat(percent, text):
        raise LookupError("lease lost")

    with pytest.raises(LookupError):
        run_limited(_spin, Limits(), beat)


def test_the_child_has_no_descriptor_of_the_parent():
    with open("/dev/null") as inherited:

        def work(messages):
            try:
                os.fstat(inherited.fileno())
            except OSError:
                return b"closed"
            return b"open"

        assert run_limited(work, Limits(), None).data == b"closed"


def test_signal_handlers_of_the_parent_do_not_run_in_the_child():
    before = signal.signal(signal.SIGTERM, lambda *_: None)
    try:
        with pytest.raises(PdfFailed, match="signal 15"):
            run_limited(lambda messages: _kill_self(signal.SIGTERM), Limits(), None)
    finally:
        signal.signal(signal.SIGTERM, before)


class _Connection:
    """Says goodbye to the server when it is collected, as a database driver does; part of a cycle."""

    def __init__(self, sock):
        self.sock, self.itself = sock, self

    def __del__(self):
        self.sock.send(b"goodbye")


@pytest.mark.slow
def test_a_lost_connection_of_the_parent_is_not_closed_by_the_child():
    ours, server = socket.socketpair()
    server.setblocking(False)
    gc.collect()
    gc.disable()
    try:
        _Connection(ours)
        run_limited(lambda messages: b"%d" % gc.collect(), Limits(), None)
        with pytest.raises(BlockingIOError):
            server.recv(10)
        gc.collect()
        assert server.recv(10) == b"goodbye"
    finally:
        gc.enable()
        ours.close()
        server.close()
