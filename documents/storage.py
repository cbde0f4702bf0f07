"""Private files, outside the web root. No URL leads here; `documents.responses.serve` is the only way out."""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from django.conf import settings

HALF_WRITTEN_SECONDS = 60 * 60
UNCLAIMED_SECONDS = 24 * 60 * 60


class FileDamaged(Exception):
    """The file is missing, or is not what was stored."""


def _path(name: str) -> Path:
    return Path(settings.PRIVATE_ROOT) / name


def write(name: str, content: bytes) -> None:
    """Write whole or not at all: a temporary file in the same folder, flushed to disk, then renamed."""
    target = _path(name)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def read(name: str) -> bytes:
    """The bytes; raises `FileDamaged` where there is no such file."""
    try:
        return _path(name).read_bytes()
    except FileNotFoundError as error:
        raise FileDamaged(f"{name} is not in the storage; make it again.") from error


def sweep(kept: Callable[[str], bool], *, now: float | None = None) -> int:
    """Remove what was left half-way: temporary files after an hour, received files without a row after a day.

    ``kept`` answers whether a name of the folder of received files has a row. Gives how many were removed.
    """
    now = time.time() if now is None else now
    removed = 0
    for folder, pattern, age in (
        (Path(settings.PRIVATE_ROOT), "*/.*.tmp", HALF_WRITTEN_SECONDS),
        (Path(settings.QUARANTINE_ROOT), ".*.tmp", HALF_WRITTEN_SECONDS),
        (Path(settings.PRIVATE_ROOT), "stuk/[!.]*", UNCLAIMED_SECONDS),
    ):
        for path in folder.glob(pattern):
            if path.stat().st_mtime > now - age or (age == UNCLAIMED_SECONDS and kept(path.name)):
                continue
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def writable() -> bool:
    """Whether a file can be written now (for the health check)."""
    try:
        write(".health", b"ok")
    except OSError:
        return False
    return True
