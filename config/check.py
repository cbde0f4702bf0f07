"""./check: every check in one order, the fastest first; stops at the first that fails and shows what it said."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import bootstrap
from config.folder import ROOT, Folder, ServiceError
from config.services import django, use_services

# What carries rights, states, terms and money is tested to the last branch (docs: tests say what holds).
EXACT = ["statuses", "permissions", "actions", "termijnen", "bedragen"]
PRODUCTION = {
    "HTTPS": "1",
    "DEMO": "0",
    "ALLOWED_HOSTS": "allianties.example",
    "BASE_URL": "https://allianties.example",
    "EMAIL_URL": "smtp://mail.example:25",
}
PARALLEL = ["-n", "2", "--dist", "loadfile"]
# Long tests wait for processes more than they compute. The longest begin first; who is done takes the next one.
WAITING = ["-n", "3", "--dist", "load", "--maxschedchunk", "1"]
SUMMARY = re.compile(r"(\d+) (passed|failed|skipped|errors?)\b")


@dataclass
class Step:
    """One check: its name, its command line, what it adds to the environment, and a quiet one that runs with it."""

    name: str
    command: list[str]
    environment: dict[str, str]
    aloud: bool = False
    beside: "Step | None" = None


class Failed(Exception):
    """A step said no."""


def tool(module: str, *arguments: str) -> list[str]:
    """The command line of a tool in our environment."""
    return [sys.executable, "-m", module, *arguments]


def static_steps() -> Iterator[Step]:
    """What is known within seconds."""
    yield Step("ruff format", tool("ruff", "format", "--check", "--quiet", "."), {})
    yield Step("ruff", tool("ruff", "check", "--quiet", "."), {})
    yield Step("import contracts", [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"], {})
    deploy = Step("check --deploy", django("check", "--deploy", "--fail-level", "WARNING"), PRODUCTION)
    owner = {"DATABASE_AS_OWNER": "1"}
    yield Step("migrations", django("makemigrations", "--check", "--dry-run"), owner, beside=deploy)


def test_steps(extra: list[str], *, everything: bool) -> Iterator[Step]:
    """The tests: the quick ones, or with everything all of them.

    Types are judged beside the browser walk, which leaves a core idle. Coverage is taken from the tests that run in our
    own process: it costs them a quarter of their time, and the others would add nothing to it.
    """
    types = Step("types", tool("mypy", "--strict", "."), {})
    if has_browser():
        environment = {"DJANGO_ALLOW_ASYNC_UNSAFE": "true"}
        walk = ["-m", "browser", "--pictures"] if everything else ["-m", "browser and not long"]
        walk += [] if extra else ["tests/browser"]  # collecting all tests takes as long as a page
        yield Step("browser walk", tool("pytest", *extra, *walk), environment, aloud=True, beside=types)
    else:
        yield types
    marks = "not browser and not long" if everything else "not browser and not long and not slow"
    covered = ["--cov", "--cov-report=", "--cov-fail-under=0"] if everything and not extra else []
    yield Step("tests", tool("pytest", *extra, *covered, *PARALLEL, "-m", marks), {}, aloud=True)
    if covered:
        yield Step("coverage", tool("coverage", "report"), {}, aloud=True)
        exact = ",".join(f"*/{name}.py,*/{name}/*.py" for name in EXACT)
        yield Step("exact coverage", tool("coverage", "report", f"--include={exact}", "--fail-under=100"), {})
    if everything:
        yield Step("long tests", tool("pytest", *extra, *WAITING, "-m", "long and not browser"), {}, aloud=True)


def has_browser() -> bool:
    """Whether Chromium is there, after an attempt to install it. Failed under CI where it is not."""
    if shutil.which("chromium") or (bootstrap.apt_install(["chromium"]) and shutil.which("chromium")):
        return True
    sentence = "The browser walk is skipped: there is no Chromium here. As root: apt-get install -y chromium"
    if os.environ.get("CI") == "true":
        raise Failed(sentence)
    print(sentence, flush=True)
    return False


def run(step: Step, environment: dict[str, str]) -> str:
    """Run a step, with the one beside it, and print its line; its output, or Failed."""
    if step.beside is None:
        return run_one(step, environment)
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(run_one, step.beside, environment)
        output = run_one(step, environment)
        other.result()
    return output


def run_one(step: Step, environment: dict[str, str]) -> str:
    """Run one command and print its line; its output, or Failed."""
    begin, said = time.monotonic(), []
    process = subprocess.Popen(
        step.command,
        cwd=ROOT,
        env={**environment, **step.environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        for line in process.stdout or ():
            said.append(line)
            if step.aloud:
                print(line, end="", flush=True)
    output = "".join(said)
    result = "" if process.returncode == 0 else "  FAILED"
    print(f"{step.name:<20}{time.monotonic() - begin:>7.1f} s{result}", flush=True)
    if process.returncode:
        raise Failed("" if step.aloud else output)
    return output


def count(outputs: list[str]) -> str:
    """The sums of pytest's last lines: ``12 passed, 0 failed, 1 skipped``."""
    sums = {"passed": 0, "failed": 0, "skipped": 0}
    for output in outputs:
        for number, what in SUMMARY.findall(output.rstrip().rsplit("\n", 1)[-1]):
            sums["failed" if what.startswith("error") else what] += int(number)
    return ", ".join(f"{number} {what}" for what, number in sums.items())


def main(arguments: list[str]) -> int:
    """Run ./check [--alles] [arguments for pytest]."""
    parser = argparse.ArgumentParser(prog="./check", description="Run every check.", allow_abbrev=False)
    parser.add_argument("--alles", action="store_true", help="also the long ones; at most 30 minutes")
    options, extra = parser.parse_known_args(arguments)
    begin = time.monotonic()
    outputs = []
    try:
        environment, services = use_services(Folder(ROOT / ".check"), fast=True)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else each of our processes compiles all modules anew
        for step in static_steps():
            run(step, environment)
        outputs = [run(step, environment) for step in test_steps(extra, everything=options.alles)]
    except (Failed, ServiceError) as error:
        print(error)
        print(f"Not in order, after {time.monotonic() - begin:.0f} s.")
        return 1
    print(f"All in order, in {time.monotonic() - begin:.0f} s.\n{count(outputs)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
