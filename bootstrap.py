"""From an empty machine to a working environment; then hands over to the command that was asked for.

Standard library only, and readable by an old Python 3, so that it gives a sentence instead of a traceback.
"""

from __future__ import annotations

import ctypes
import fcntl
import glob
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
STAMP = os.path.join(VENV, "installed.json")
MODULES = {"start": "config.supervisor", "check": "config.check", "manage": "config.services"}
LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}


def say(text: str) -> None:
    """One line for the person at the terminal, apart from what a command prints."""
    print(text, file=sys.stderr, flush=True)


def newer_python() -> None:
    """Continue under a newer Python where the default one is too old, or stop with a sentence."""
    if tuple(sys.version_info) >= (3, 11):
        return
    for name in ("python3.13", "python3.12", "python3.11"):
        path = shutil.which(name)
        if path:
            os.execv(path, [path, *sys.argv])
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version_info[0]}.{sys.version_info[1]}.")


def missing_packages() -> list[str]:
    """Names of the Debian packages that are not there yet."""
    missing = []
    if not shutil.which("uv") and not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        missing.append("python3-venv")
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def apt_prefix() -> list[str] | None:
    """How apt-get can be called here: [] as root, with sudo where it asks nothing, None where it cannot."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages where that is allowed; False where it is not, or failed."""
    prefix = apt_prefix()
    if prefix is None:
        return False
    install = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    if not glob.glob("/var/lib/apt/lists/*Packages*"):
        subprocess.run([*prefix, "apt-get", "update", "-q"], stdout=subprocess.DEVNULL)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for attempt in (1, 2):
        done = subprocess.run(install, env=environment, capture_output=True, text=True)
        if done.returncode == 0:
            return True
        if attempt == 1:  # old lists name packages that are gone
            subprocess.run([*prefix, "apt-get", "update", "-q"], stdout=subprocess.DEVNULL)
    say(done.stdout[-2000:] + done.stderr[-2000:])
    return False


def system_libraries() -> None:
    """See to it that venv and Pango are there, or print the one line that a system administrator must run."""
    missing = missing_packages()
    if not missing:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    say("System packages are missing: " + " ".join(missing) + ".")
    if not apt_install(missing):
        say("Run this once as root, then try again:\n\n    " + line + "\n")
        sys.exit(1)


def fingerprint(lock: str) -> str:
    """What an installation from this lock file depends on."""
    with open(os.path.join(ROOT, lock), "rb") as file:
        content = file.read()
    return hashlib.sha256(content + repr(sys.version_info[:2]).encode()).hexdigest()


def installed() -> dict[str, str]:
    """The fingerprints of the lock files that .venv was filled from."""
    try:
        with open(STAMP) as file:
            stamps: dict[str, str] = json.load(file)
            return stamps
    except (OSError, ValueError):
        return {}


def same_python() -> bool:
    """Whether .venv exists and is of this version of Python."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    return os.path.exists(PYTHON) and os.path.isdir(os.path.join(VENV, "lib", version, "site-packages"))


def install(lock: str) -> None:
    """Fill .venv from a lock file: by uv where it is, otherwise, or where that fails, by venv and pip."""
    uv = shutil.which("uv")
    options = ["--require-hashes", "--only-binary", ":all:", "-r", os.path.join(ROOT, lock)]
    if uv:
        environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "VIRTUAL_ENV": VENV}
        commands = [[uv, "pip", "install", "-q", "--compile-bytecode", *options]]
        if not same_python():
            commands.insert(0, [uv, "venv", "-q", "--clear", "--python", sys.executable, VENV])
        if all(subprocess.run(command, env=environment).returncode == 0 for command in commands):
            return
        say("uv could not do it; trying pip.")
    if not same_python() or not os.path.exists(os.path.join(VENV, "bin", "pip")):
        command = [sys.executable, "-m", "venv", "--clear", VENV]
        if subprocess.run(command).returncode:
            sys.exit("Python could not make .venv; see above.")
    command = [PYTHON, "-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check", *options]
    if subprocess.run(command).returncode:
        sys.exit("The packages could not be installed; see above. Check the network and pip's configuration.")


def environment(lock: str) -> float:
    """Bring .venv in step with the lock file; one process at a time. Gives the seconds it took."""
    begin = time.monotonic()
    wanted = fingerprint(lock)
    folder = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    if installed().get(lock) != wanted or not same_python():
        system_libraries()
        say(f"Installing packages from {lock} ...")
        install(lock)
        stamp = {
            "requirements.txt": fingerprint("requirements.txt"),
            lock: wanted,
        }  # the second contains the first
        with open(STAMP, "w") as file:
            json.dump(stamp, file)
        say(f"Installed in {time.monotonic() - begin:.0f} s.")
    os.close(folder)
    return time.monotonic() - begin


def main() -> None:
    """Run ``bootstrap.py start|check|manage ARGUMENT...``."""
    newer_python()
    command, arguments = sys.argv[1], sys.argv[2:]
    seconds = environment("requirements-dev.txt" if command == "check" else "requirements.txt")
    environ = {**os.environ, "PYTHONPATH": ROOT, "INSTALL_SECONDS": f"{seconds:.1f}"}
    if command == "manage":
        arguments = ["manage", *arguments]
    os.execve(PYTHON, [PYTHON, "-P", "-m", MODULES[command], *arguments], environ)


if __name__ == "__main__":
    main()
