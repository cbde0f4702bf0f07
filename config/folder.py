"""The data folder: everything that one installation keeps, its secrets, its locks, and who uses it now.

Standard library only: it is read before Django is.
"""

import base64
import fcntl
import json
import os
import secrets
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOG_BYTES = 5_000_000


def fernet_key() -> str:
    """A new key for encrypted fields."""
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


class ServiceError(Exception):
    """Something that a person must solve; the text is a sentence for that person."""


class Folder:
    """A data folder. Others may pass through it as root (PostgreSQL then runs as nobody), but see nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        self.run = self.path / "run"
        self.log = self.path / "log"
        self.database = self.path / "postgres"
        self.static = self.path / "static"

    def prepare(self) -> None:
        """Make the folder and its parts."""
        self.path.mkdir(parents=True, exist_ok=True)
        self.path.chmod(0o711 if os.geteuid() == 0 else 0o700)
        for part in (self.run, self.log):
            part.mkdir(mode=0o700, exist_ok=True)

    def log_file(self, name: str) -> Path:
        """The log of one process; a large one is put aside first, replacing the one before it."""
        path = self.log / f"{name}.log"
        if path.exists() and path.stat().st_size > LOG_BYTES:
            path.rename(path.with_suffix(".log.1"))
        return path

    def settings(self, *, empty: bool = False) -> dict[str, str]:
        """Secrets and the kind of world: made at first use, never changed, in a file for the owner only.

        A secret that an older version did not know is added.

        Raises ServiceError where ``empty`` is asked of a folder that holds the demo world.
        """
        path = self.path / "settings.json"
        with Lock(self.run / "settings.lock"):
            made = {
                "SECRET_KEY": secrets.token_urlsafe(50),
                "FIELD_KEYS": fernet_key(),
                "SIGNAL_KEYS": fernet_key(),
                "DEMO": "0" if empty else "1",
            }
            stored: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
            if made.keys() - stored.keys():
                stored = made | stored
                self._write(path, json.dumps(stored, indent=2))
        if empty and stored["DEMO"] == "1":
            raise ServiceError(f"{self.path} holds the demo world. Choose an empty folder with --data DIR.")
        return stored

    def note(self, name: str, facts: dict[str, str]) -> None:
        """Tell other processes something, whole or not at all."""
        self._write(self.run / f"{name}.json", json.dumps(facts))

    def noted(self, name: str) -> dict[str, str]:
        """What ``note`` told; empty where nothing is known."""
        try:
            facts: dict[str, str] = json.loads((self.run / f"{name}.json").read_text())
        except (OSError, ValueError):
            return {}
        return facts

    def forget(self, name: str) -> None:
        """Take back a note."""
        (self.run / f"{name}.json").unlink(missing_ok=True)

    @staticmethod
    def _write(path: Path, text: str) -> None:
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(text)
        draft.replace(path)


class Lock:
    """A lock of the kernel on a file: gone when this process is gone. Waits for it."""

    def __init__(self, path: Path, kind: int = fcntl.LOCK_EX) -> None:
        self.fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self.fd, kind)
        except BaseException:
            os.close(self.fd)
            raise

    def __enter__(self) -> "Lock":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go."""
        os.close(self.fd)


def try_lock(path: Path) -> Lock | None:
    """The exclusive lock, or None where someone has it."""
    try:
        return Lock(path, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return None


def tail(path: Path, lines: int = 15) -> str:
    """The last lines of a log."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 20_000))
            return "\n".join(file.read().decode(errors="replace").splitlines()[-lines:])
    except OSError:
        return ""


def data_folder(given: str | None) -> Folder:
    """The folder of ``--data``, else of ALLIANTIES_DATA, else .data beside the code."""
    return Folder(Path(given or os.environ.get("ALLIANTIES_DATA") or ROOT / ".data"))
