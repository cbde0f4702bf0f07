"""A PDF in the making survives its worker."""

import subprocess
import sys
from pathlib import Path

import pytest

from config.folder import ROOT
from tests.faults.conftest import World, kill_family

pytestmark = pytest.mark.long

PAGES = 150
ASK = """
import sys, django; django.setup()
from datetime import UTC, datetime
from documents.models import Document, Soort
from documents.production import ask
facts = {"bladzijden": sys.argv[1], "wie": sys.argv[2]}
row = Document.objects.for_context(Soort.BIJLAGE, facts, titel="Proef", moment=datetime(2026, 1, 1, tzinfo=UTC))
ask("proef_pdf", row)
print(row.pk)
"""


def script(world: World, code: str, *arguments: str) -> str:
    """What the web server does, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env=world.environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout.strip()


def is_rendering(world: World, key: str) -> bool:
    """Progress beyond the first sign of life: the child is at work."""
    return world.one("select max(voortgang) from jobs_job where key = %s", key) > 5


def status(world: World, key: str) -> tuple[str, str]:
    """Of the document and of its job."""
    row = world.database.execute(
        "select d.status, j.status from documents_document d join jobs_job j on j.key = d.id::text where d.id = %s",
        [key],
    ).fetchone()
    assert row is not None
    return row[0], row[1]


def files(world: World, key: str) -> list[str]:
    """What stands in the storage of this document, half-written files too."""
    folder = Path(world.environment["DATA_DIR"]) / "bestanden"
    return sorted(
        path.name for path in folder.rglob("*") if path.is_file() and (key in path.name or ".tmp" in path.name)
    )


def test_a_killed_worker_leaves_one_whole_file_made_by_another(world: World) -> None:
    worker = world.start_worker()
    world.start_beat()
    key = script(world, ASK, str(PAGES), "moord")
    world.until(lambda: is_rendering(world, key), 60)

    kill_family(worker)
    world.start_worker()

    took = world.until(lambda: status(world, key) == ("klaar", "klaar"), 180)
    assert files(world, key) == [f"{key}.pdf"]
    assert world.tries(key) == 2
    print(f"worker killed while rendering: made by another {took:.1f} s after it was there")
