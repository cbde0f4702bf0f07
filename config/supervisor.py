"""./start: one supervisor for the web server, the worker and the clock, beside the embedded servers.

A process that dies is started again, three times, with growing pauses; then everything stops with its last
lines. When the supervisor itself is killed, the kernel tells its children, and a guard ends what does not listen.
"""

import argparse
import http
import http.client
import os
import signal
import socket
import sys
import textwrap
import time
from types import FrameType

from config.folder import Folder, ServiceError, data_folder, try_lock
from config.processes import Child, Guard, Place, Watch, Watched, say
from config.services import Service, django, mark_migrated, migrating, use_services

LIVE_SECONDS = 60
DEMO_ACCOUNTS = "accounthouder uitvoerder ondertekenaar coordinator bestuurder partner kamer beoordelaar onderzoeker"
DEMO_ACCOUNTS += " auditor beheerder accounthouder2 coordinator2 partner2 kamer2 beoordelaar2 beheerder2"
DEMO_PASSWORD = "demo-wachtwoord-2027"  # noqa: S105  # of the demo world only


class Stopped(BaseException):
    """Someone asked us to stop."""


def commands(port_fd: int, folder: Folder) -> dict[str, tuple[str, list[str]]]:
    """The processes of the application: name, title and command line."""
    cores = len(os.sched_getaffinity(0))
    module = [sys.executable, "-P", "-m"]
    web = [*module, "gunicorn", "config.wsgi:application", "--bind", f"fd://{port_fd}", "--preload"]
    web += [
        "--workers",
        str(max(2, cores)),
        "--threads",
        "4",
        "--graceful-timeout",
        "5",
        "--no-control-socket",
    ]
    celery = [*module, "celery", "-A", "config.celery"]
    worker = [*celery, "worker", "--concurrency", str(cores), "--loglevel", "INFO"]
    worker += ["--without-gossip", "--without-mingle"]
    schedule = str(folder.run / "beat-schedule")
    beat = [*celery, "beat", "--schedule", schedule, "--pidfile=", "--loglevel", "INFO"]
    return {"web": ("The web server", web), "worker": ("The worker", worker), "beat": ("The clock", beat)}


class Supervisor:
    """Prepares the application, starts its processes, and watches them and the servers."""

    def __init__(self, folder: Folder, guard: Guard, listener: socket.socket) -> None:
        self.folder, self.guard, self.listener, self.begun = folder, guard, listener, time.monotonic()
        self.services: list[Service] = []
        self.children: list[Child] = []

    def seconds(self) -> float:
        """How long it takes until now."""
        return time.monotonic() - self.begun

    def stand_by(self, environment: dict[str, str]) -> None:
        """While the servers come up: let the commands that need them import, which takes as long."""
        self.place = Place(self.folder, environment, self.guard)
        self.demo = environment.get("DEMO") == "1"
        self.migrate = self._command("migrate", "--verbosity", "1", "--skip-checks", waits=True)
        self.load_demo = self._command("load_demo", "--skip-checks", waits=True) if self.demo else None

    def _command(self, *step: str, waits: bool = False) -> Child:
        """Start a management command; one that waits has its imports done when it is let go."""
        command = [sys.executable, "-P", "-m", "config.standby", *step] if waits else django(*step)
        child = Child(self.place, step[0], command, waits=waits)
        self.children.append(child)
        child.start()
        return child

    def _finish(self, child: Child) -> None:
        """Wait for the end of a command. ServiceError where it fails."""
        if child.process and child.process.wait():
            raise ServiceError(f"manage {child.name} failed:\n{child.last_lines()}")
        child.stop()
        self.children.remove(child)

    def prepare(self) -> None:
        """Tables and static files, then the web server beside the demo world; the others need not hinder that."""
        with migrating(self.folder):
            self.migrate.let_go()
            static = self._command("collectstatic", "--noinput", "--verbosity", "0")
            self._finish(self.migrate)
            if "postgres" in [service.name for service in self.services]:
                mark_migrated(self.folder)
        if self.load_demo:
            self.load_demo.let_go()
        self._finish(static)
        say(f"Tables and static files are ready ({self.seconds():.1f} s).")
        self.start("web")
        if self.load_demo:
            self._finish(self.load_demo)
        self.wait_until_live()

    def start(self, *names: str) -> None:
        """Start these processes of the application."""
        known = commands(self.listener.fileno(), self.folder)
        for name in names:
            title, command = known[name]
            fds = (self.listener.fileno(),) if name == "web" else ()
            child = Child(self.place, name, command, title=title, fds=fds)
            self.children.append(child)
            child.start()

    def wait_until_live(self) -> None:
        """Wait for a page. ServiceError where a process ends before, or it takes a minute."""
        limit = time.monotonic() + LIVE_SECONDS
        while time.monotonic() < limit:
            for child in self.children:
                if child.process and child.process.poll() is not None:
                    raise ServiceError(f"{child.title} does not start. Its last lines:\n{child.last_lines()}")
            if _is_live(self.listener.getsockname()[1]):
                return
            time.sleep(0.05)
        raise ServiceError(f"No page after {LIVE_SECONDS} s. The logs are in {self.folder.log}.")

    def watch(self) -> None:
        """Keep everything running, until a signal comes or something died too often."""
        things: list[Watched] = [*self.services, *self.children]
        watches = [Watch(thing) for thing in things]
        while all(watch.look() for watch in watches):
            time.sleep(0.5)

    def stop(self) -> None:
        """Stop everything: our own processes, then the servers, where nobody else uses them."""
        for child in self.children:
            child.ask_to_stop()
        for child in self.children:
            child.stop()
        for service in self.services:
            service.release()


def _is_live(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/livez/", headers={"Host": "localhost"})
        return connection.getresponse().status == http.HTTPStatus.OK
    except OSError:
        return False
    finally:
        connection.close()


def listen(port: int) -> socket.socket:
    """The listening socket for the web server. ServiceError with a way out where the port is taken."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OverflowError as error:
        raise ServiceError("A port is a number from 1 to 65535.") from error
    except OSError as error:
        raise ServiceError(
            f"Port {port} cannot be used ({error.strerror}); another program may be using it. "
            f"Choose another one, for example: ./start --port {port + 1 if port < 65535 else 8000}"
        ) from error
    listener.listen(512)
    return listener


def _stopped(number: int, frame: FrameType | None) -> None:
    raise Stopped


def _run(options: argparse.Namespace, folder: Folder, guard: Guard) -> None:
    """From nothing to a running application, until someone stops it."""
    listener = listen(options.port)
    address = f"http://localhost:{listener.getsockname()[1]}"
    folder.note("start", {"address": address})
    supervisor = Supervisor(folder, guard, listener)
    try:
        _environment, supervisor.services = use_services(folder, empty=options.empty, meanwhile=supervisor.stand_by)
        say(f"Database and broker are ready ({supervisor.seconds():.1f} s).")
        supervisor.prepare()
        supervisor.start("worker", "beat")
        _welcome(address, demo=supervisor.demo, seconds=supervisor.seconds())
        supervisor.watch()
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        folder.forget("start")
        say("Stopping ...")
        supervisor.stop()


def _welcome(address: str, *, demo: bool, seconds: float) -> None:
    installed = float(os.environ.get("INSTALL_SECONDS", "0"))
    times = f"installation {installed:.1f} s, start {seconds:.1f} s"
    say(f"\nReady in {installed + seconds:.1f} s ({times}): {address}/\n")
    if demo:
        say(f"Demo accounts, all @demo.example and with the password {DEMO_PASSWORD}:")
        say(textwrap.fill(DEMO_ACCOUNTS, 100, initial_indent="  ", subsequent_indent="  "))
    else:
        say("There is no demo world. Make the first account with: ./manage create_beheerder EMAIL")
    say("\nCtrl-C stops everything.")


def main(arguments: list[str]) -> int:
    """Run ./start. Exit code 0 when stopped or running already, 1 where something must be solved first."""
    parser = argparse.ArgumentParser(prog="./start", description="Start the application.")
    parser.add_argument("--port", type=int, default=8000, help="port of the web server (8000)")
    parser.add_argument("--data", metavar="DIR", help="data folder (.data)")
    parser.add_argument("--empty", action="store_true", help="without the demo world")
    options = parser.parse_args(arguments)
    guard = Guard()  # first, so that it inherits no lock
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stopped)
    folder = data_folder(options.data)
    try:
        folder.prepare()
        mine = try_lock(folder.run / "start.lock")
        if mine is None:
            address = folder.noted("start").get("address", "an address that it tells when it is ready")
            say(f"It runs already, at {address}/ (data folder {folder.path}).")
            return 0
        with mine:
            _run(options, folder, guard)
    except ServiceError as error:
        print(error, file=sys.stderr)
        return 1
    except PermissionError as error:
        print(
            f"The data folder {folder.path} cannot be used: {error}. Choose another with --data DIR.",
            file=sys.stderr,
        )
        return 1
    except Stopped:
        return 0
    return 1  # something died too often


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
