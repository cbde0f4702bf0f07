"""Job kinds for the fault tests: a slow one with an effect, one that fails, one that kills its process."""

import os
import signal
import time
from collections.abc import Mapping
from functools import partial
from typing import Any

from documents.production import mark_failed, produce
from jobs.models import Job
from jobs.registry import Beat, Effect, JobError, handler
from tests.faults.proef import models


def _effect(key: str) -> None:
    models.Effect.objects.create(key=key)


@handler("proef_traag")
def slow(key: str, beat: Beat) -> Effect:
    """Ten beats; the key ends in ``:seconds``."""
    models.Poging.objects.create(key=key, pid=os.getpid())
    seconds = float(key.rpartition(":")[2])
    for step in range(10):
        beat(step * 10, "bezig met de proef")
        time.sleep(seconds / 10)
    return partial(_effect, key)


@handler("proef_stil")
def silent(key: str, beat: Beat) -> Effect:
    """Works longer than a lease without a word."""
    models.Poging.objects.create(key=key, pid=os.getpid())
    time.sleep(float(key.rpartition(":")[2]))
    return partial(_effect, key)


@handler("proef_gif")
def poison(key: str, beat: Beat) -> None:
    """Kills its process each time."""
    models.Poging.objects.create(key=key, pid=os.getpid())
    os.kill(os.getpid(), signal.SIGKILL)


def _failed(key: str, job: Job) -> None:
    models.Effect.objects.create(key=f"mislukt {key}")


@handler("proef_fout", on_failed=_failed)
def failing(key: str, beat: Beat) -> None:
    """Fails each time."""
    models.Poging.objects.create(key=key, pid=os.getpid())
    raise JobError("De proef mislukt altijd.")


def _present(facts: dict[str, Any]) -> Mapping[str, Any]:
    """Ten paragraphs a page, as many pages as the facts say: some seconds of work."""
    alineas = 10 * int(facts["bladzijden"])
    return {"tekst": "\n\n".join(["Wij deden dit en daarna dat, in zes gemeenten. " * 6] * alineas)}


@handler("proef_pdf", on_failed=mark_failed)
def paper(key: str, beat: Beat) -> Effect | None:
    """A real document; each try is written down."""
    models.Poging.objects.create(key=key, pid=os.getpid())
    return produce(key, beat, "pdf/components/tekst.html", _present)
