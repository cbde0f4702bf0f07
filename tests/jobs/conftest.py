"""Kinds of jobs for one test, and rows that are really committed."""

from collections.abc import Iterator

import pytest
from celery import current_app

from jobs import nudge, registry
from jobs.models import Hartslag, Job


class Kinds:
    """Registers kinds; they are forgotten after the test."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def add(self, function, *, name="proef", **options):
        registry.handler(name, **options)(function)
        self.names.append(name)
        return function


@pytest.fixture
def kinds() -> Iterator[Kinds]:
    made = Kinds()
    yield made
    for name in made.names:
        registry.unregister(name)


@pytest.fixture
def calls(kinds: Kinds) -> list[str]:
    """The kind ``proef``: notes the keys it was called with, twice the same is fine."""
    seen: list[str] = []

    def note(key, beat):
        seen.append(key)

    kinds.add(note, label="Proefje")
    return seen


@pytest.fixture
def committed(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The database without a transaction around the test: for threads. Only jobs and signs of life are removed."""
    with django_db_blocker.unblock():
        yield
        Job.objects.all().delete()
        Hartslag.objects.all().delete()


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A broker inside this process; the list holds the ids of the jobs that were nudged, in order."""
    monkeypatch.setenv("CELERY_BROKER_URL", "memory://")  # Celery reads it from here first
    monkeypatch.setattr(nudge, "_silent_until", 0.0)
    nudge._pending.jobs.clear()
    received: list[str] = []

    with current_app.connection_for_read() as connection:
        queue = connection.SimpleQueue("celery")

        class Received(list[str]):
            def __iter__(self):
                return iter(list(self.drain()))

            def drain(self):
                while queue.qsize():
                    message = queue.get(block=False)
                    message.ack()
                    received.append(message.payload[0][0])
                return received

        queue.clear()
        yield Received()
        queue.clear()
        queue.close()
