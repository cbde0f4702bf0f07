"""Who keeps the embedded servers running, and the environment in which everything else finds them.

Each server runs under a keeper: a process that lives as long as anyone holds a shared lock on the service's
``.use`` file. So ./start and any number of ./manage share one server, and the kernel does the counting, also after
kill -9.
Where DATABASE_URL or CELERY_BROKER_URL is set, that server is not touched; each is judged apart.
"""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from urllib.parse import quote

from config.folder import ROOT, Folder, Lock, ServiceError, data_folder, tail, try_lock
from config.servers import DATABASE, SUPERUSER, Account, Postgres, Valkey

RUNTIME_ROLE = "allianties_rw"
SERVERS: dict[str, type[Postgres] | type[Valkey]] = {"postgres": Postgres, "valkey": Valkey}
ADDRESSES = {"postgres": "DATABASE_URL", "valkey": "CELERY_BROKER_URL"}
START_SECONDS, STOP_SECONDS = 60.0, 30.0
MIGRATED = "allianties.migrated"


class Service:
    """One server as its user sees it. Using begins at once and ends with ``release`` or our death."""

    def __init__(self, name: str, folder: Folder, *, fast: bool = False) -> None:
        self.folder, self.fast, self.name = folder, fast, name
        self.server = SERVERS[name](folder, fast=fast)
        self.title = self.server.title
        self.keeper: subprocess.Popen[bytes] | None = None
        self.begun = False
        self.use = Lock(folder.run / f"{name}.use", fcntl.LOCK_SH)  # waits for a server that is just stopping

    @property
    def sockets(self) -> str:
        """The folder with the server's socket."""
        return self.folder.noted(self.name)["sockets"]

    def begin(self) -> None:
        """Let it come up; its address is known from now on. Where another process does so, wait until it is ready."""
        kept = try_lock(self.folder.run / f"{self.name}.keeper")
        if kept is None:
            self.start()
            return
        with kept:
            self._keep(kept)
        self.begun = True

    def start(self) -> None:
        """See to it that the server runs and is ready. ServiceError where it does not come up."""
        begin, started = time.monotonic(), self.begun
        self.begun = False
        while time.monotonic() - begin < START_SECONDS:
            kept = try_lock(self.folder.run / f"{self.name}.keeper")
            if kept is None and "pid" in self.folder.noted(self.name):
                return
            if kept is not None:
                with kept:
                    if started:
                        raise ServiceError(f"{self.title} does not start:\n{self.last_lines()}")
                    self._keep(kept)
                started = True
            time.sleep(0.02)
        raise ServiceError(f"{self.title} was not ready after {START_SECONDS:.0f} s:\n{self.last_lines()}")

    def _keep(self, kept: Lock) -> None:
        self.server.check()
        sockets = _socket_folder(self.folder.noted(self.name).get("sockets", ""), self.server.account)
        self.folder.note(self.name, {"sockets": str(sockets)})  # not ready
        command = [sys.executable, "-P", "-m", "config.services", "keep", self.name, str(self.folder.path)]
        command += [str(kept.fd), "fast" if self.fast else "safe"]
        with self.folder.log_file(self.name).open("ab") as log:
            self.keeper = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                pass_fds=[kept.fd],
                start_new_session=True,
            )

    def died(self) -> str | None:
        """Why it does not run, or None where it does."""
        if self.keeper:
            self.keeper.poll()
        kept = try_lock(self.folder.run / f"{self.name}.keeper")
        if kept is None:
            return None
        kept.close()
        return "has stopped"

    def last_lines(self) -> str:
        """The end of the server's log."""
        return tail(self.folder.log / f"{self.name}.log")

    def release(self) -> None:
        """Stop using it; where nobody else does, wait until it has stopped."""
        self.use.close()
        begin = time.monotonic()
        while not self.died() and time.monotonic() - begin < STOP_SECONDS:
            if time.monotonic() - begin > 1 and "pid" in self.folder.noted(self.name):
                return  # another process uses it
            time.sleep(0.02)


class _Ended(BaseException):
    """The server, or our own time, has ended."""


def _ended(number: int, frame: FrameType | None) -> None:
    raise _Ended


def keep(name: str, folder: Folder, *, fast: bool) -> int:
    """Be the keeper: start the server, tell where it is, wait until nobody uses it or it dies, stop it.

    After a death the folder of the socket stays, so that users find the next server at the same address.
    """
    server, used = SERVERS[name](folder, fast=fast), True
    sockets = _socket_folder(folder.noted(name).get("sockets", ""), server.account)
    use = os.open(folder.run / f"{name}.use", os.O_RDWR)
    process = server.start(sockets)
    try:
        signal.signal(signal.SIGCHLD, _ended)
        signal.signal(signal.SIGTERM, _ended)
        while process.poll() is None and not server.is_ready(process, sockets):
            time.sleep(0.02)
        if process.poll() is None:
            folder.note(name, {"sockets": str(sockets), "pid": str(process.pid)})
            fcntl.flock(use, fcntl.LOCK_EX)  # granted when the last user is gone
            used = False
    except _Ended:
        pass
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    folder.note(name, {"sockets": str(sockets)})
    stop(process, server.stop_signal, STOP_SECONDS)
    if not used:
        shutil.rmtree(sockets, ignore_errors=True)
    return process.returncode


def _socket_folder(before: str, account: Account) -> Path:
    """The folder that was used before, where it is still ours alone; otherwise a new one."""
    if before:
        found = Path(before)
        owner = os.geteuid() if account.user is None else account.user
        if found.is_dir() and not found.is_symlink() and found.stat().st_uid == owner:
            for left in found.iterdir():  # of a server that was killed
                left.unlink()
            return found
    sockets = Path(tempfile.mkdtemp(prefix="allianties-", dir=_short_folder()))
    account.own(sockets)
    return sockets


def stop(process: "subprocess.Popen[bytes]", signal_number: int, seconds: float) -> None:
    """Ask a child to end, and make it and its process group end when it takes too long."""
    if process.poll() is None:
        process.send_signal(signal_number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _short_folder() -> str:
    """A folder for sockets, whose paths may have 107 bytes."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return own if os.geteuid() and len(own) < 40 and os.access(own, os.W_OK) else "/tmp"  # noqa: S108  # mkdtemp: 0700


def use_services(
    folder: Folder,
    *,
    empty: bool = False,
    fast: bool = False,
    meanwhile: Callable[[dict[str, str]], None] = lambda environment: None,
) -> tuple[dict[str, str], list[Service]]:
    """Start or join the embedded servers that are needed; the environment for Django's processes, and the servers.

    ``meanwhile`` gets that environment when the servers do not answer yet: for what can be done beside their start.

    What stands in our own environment goes before what is made here. HTTPS=0 and the demo world come with the embedded
    database only. Raises ServiceError.
    """
    folder.prepare()
    stored = folder.settings(empty=empty)
    needed = [name for name, address in ADDRESSES.items() if not os.environ.get(address)]
    services = [Service(name, folder, fast=fast) for name in needed]
    for service in services:
        service.begin()
    made = {
        "SECRET_KEY": stored["SECRET_KEY"],
        "FIELD_KEYS": stored["FIELD_KEYS"],
        "SIGNAL_KEYS": stored["SIGNAL_KEYS"],
        "DATA_DIR": str(folder.path),
    }
    made["BASE_URL"] = folder.noted("start").get("address", "http://localhost:8000")
    if "postgres" in needed:
        made |= {"HTTPS": "0", "DEMO": stored["DEMO"]}
    given = {name: value for name, value in os.environ.items() if value or name not in made}
    environment = {**made, **given, "DJANGO_SETTINGS_MODULE": "config.settings"}
    for service in services:
        environment |= _addresses(service)
    meanwhile(environment)
    for service in services:
        service.start()
    return environment, services


def _addresses(service: Service) -> dict[str, str]:
    if service.name == "valkey":
        return {"CELERY_BROKER_URL": f"redis+socket://{quote(service.sockets)}/valkey.sock"}
    owner = f"postgresql://{SUPERUSER}@/{DATABASE}?host={quote(service.sockets, safe='')}"
    role = quote(f"-c role={RUNTIME_ROLE}", safe="")
    return {"DATABASE_OWNER_URL": owner, "DATABASE_URL": f"{owner}&options={role}"}


def django(*arguments: str) -> list[str]:
    """The command line of a management command, for any working directory."""
    return [sys.executable, str(ROOT / "manage.py"), *arguments]


def migrating(folder: Folder) -> Lock:
    """Held by the one process that makes the tables."""
    return Lock(folder.run / "migrate.lock")


def is_migrated(folder: Folder) -> bool:
    """Whether the embedded database was migrated to the end, at least once."""
    return (folder.database / MIGRATED).exists()


def mark_migrated(folder: Folder) -> None:
    """Remember that; inside the cluster, so that it goes where the cluster goes."""
    if folder.database.exists():
        (folder.database / MIGRATED).touch()


def manage(arguments: list[str]) -> None:
    """Become a management command. The locks stay with this process, so the servers run exactly as long as it does."""
    data = None
    if arguments[:1] == ["--data"]:
        data, arguments = arguments[1], arguments[2:]
    folder = data_folder(data)
    environment, services = use_services(folder)
    embedded = "postgres" in [service.name for service in services]
    if embedded and not is_migrated(folder):
        with migrating(folder):
            if not is_migrated(folder):
                migrate = subprocess.run(django("migrate", "--verbosity", "0"), env=environment)
                if migrate.returncode:
                    sys.exit(migrate.returncode)
                mark_migrated(folder)
    for service in services:
        os.set_inheritable(service.use.fd, True)
    os.execve(sys.executable, django(*arguments), environment)


def main(arguments: list[str]) -> int:
    """``manage [--data DIR] COMMAND…`` or, for our own use, ``keep NAME DIR LOCK fast|safe``."""
    try:
        if arguments[0] == "manage":
            manage(arguments[1:])
        name, path, lock, mode = arguments[1:]
        os.set_inheritable(int(lock), False)
        return keep(name, Folder(Path(path)), fast=mode == "fast")
    except ServiceError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
