"""Files that go with a signal: sealed, in a folder that always holds a number of equal files.

Who can list the folder cannot tell a file with content from an empty one. Call these with the lock of
`evaluaties.models.signaal.lock_signalen`.
"""

import uuid
from collections.abc import Iterable
from pathlib import Path
from random import SystemRandom

from django.conf import settings

from accounts.sealed import seal_bytes, unseal_bytes
from documents import storage
from documents.uploads import Bestand

FOLDER = "overig"
MAX_BYTES = 2 * 1024 * 1024
SIZE = MAX_BYTES + 64 * 1024  # a cleaned file may be somewhat larger than what was sent
COVER = 4  # as many files are there; more are added by as many at once


def keep_file(file: Bestand, kept: set[str]) -> dict[str, str]:
    """Seal and keep a file instead of an empty one; gives what a signal remembers of it. ``kept``: what must stay."""
    name = str(uuid.uuid4())
    storage.write(f"{FOLDER}/{name}", seal_bytes(file.content, SIZE))
    for spare in list(_names() - kept - {name})[:1]:
        _path(spare).unlink(missing_ok=True)
    return {"naam": name, "extensie": file.extensie}


def read_file(kept: dict[str, str]) -> tuple[bytes, str]:
    """The bytes and the extension; raises `documents.storage.FileDamaged` where it is gone."""
    return unseal_bytes(storage.read(f"{FOLDER}/{kept['naam']}")), kept["extensie"]


def cover_files(kept: Iterable[str]) -> None:
    """Write every file anew, with the newest key: those of signals as they were, all others empty; add what lacks."""
    kept, names = set(kept), _names()
    wanted = max(len(names), COVER, -(-len(kept) // COVER) * COVER)
    contents = {name: unseal_bytes(storage.read(f"{FOLDER}/{name}")) for name in kept & names}
    empty = [str(uuid.uuid4()) for _number in range(wanted - len(contents))]
    for name in names - kept:
        _path(name).unlink(missing_ok=True)
    order = [*contents, *empty]
    SystemRandom().shuffle(order)
    for name in order:
        storage.write(f"{FOLDER}/{name}", seal_bytes(contents.get(name, b""), SIZE))


def _path(name: str) -> Path:
    return Path(settings.PRIVATE_ROOT) / FOLDER / name


def _names() -> set[str]:
    return {path.name for path in _path("").glob("[!.]*")}
