"""Private files, outside the web root. No URL leads here; `documents.responses.serve` is the only way out."""

import os
import tempfile
from pathlib import Path

from django.conf import settings


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


def writable() -> bool:
    """Whether a file can be written now (for the health check)."""
    try:
        write(".health", b"ok")
    except OSError:
        return False
    return True
