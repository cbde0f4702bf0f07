"""A data folder for each test, which the user nobody may pass through, as PostgreSQL needs when we are root."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.folder import Folder


@pytest.fixture
def data() -> Iterator[Path]:
    """A path for a data folder; what is made there is removed."""
    parent = Path(tempfile.mkdtemp(prefix="setup-"))
    parent.chmod(0o755)
    yield parent / "data"
    target = (parent / "data/postgres").resolve()
    shutil.rmtree(target, ignore_errors=True)
    shutil.rmtree(parent)


@pytest.fixture
def folder(data: Path) -> Folder:
    """A prepared data folder."""
    made = Folder(data)
    made.prepare()
    return made
