"""The whole application with its demo world, started as ./start does, and a browser to walk it."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.axe import NARROW, WIDTHS, check_page
from tests.setup.launch import ROOT, environment, free_port, manage, wait_until

PASSWORD = "demo-wachtwoord-2027"  # noqa: S105 - the demo world's, printed by ./start
PICTURES = ROOT / ".check" / "beelden"
CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@dataclass
class Site:
    """A running application: its address, its data folder, the process that keeps it."""

    url: str
    data: Path
    keeper: "subprocess.Popen[str]"

    def manage(self, *arguments: str) -> str:
        """Run ./manage beside it; what it printed."""
        done = manage(self.data, *arguments)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """Real PostgreSQL, real broker, real worker, beat and web server, in a data folder of their own."""
    parent = Path(tempfile.mkdtemp(prefix="browser-"))
    parent.chmod(0o755)
    port, output = free_port(), parent / "output"
    with output.open("w") as out:
        keeper = subprocess.Popen(
            [sys.executable, "-P", "-m", "config.supervisor", "--data", str(parent / "data"), "--port", str(port)],
            env=environment(),
            stdout=out,
            stderr=out,
            text=True,
            start_new_session=True,
        )
    try:
        wait_until(lambda: "Ready in" in output.read_text() or keeper.poll() is not None, 240, "the demo world")
        assert "Ready in" in output.read_text(), output.read_text()
        yield Site(f"http://localhost:{port}", parent / "data", keeper)
    finally:
        keeper.terminate()
        keeper.wait(60)
        shutil.rmtree((parent / "data/postgres").resolve(), ignore_errors=True)
        shutil.rmtree(parent, ignore_errors=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a screen."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=CHROMIUM)
        yield chromium
        chromium.close()


class Visitor:
    """Somebody at the keyboard; every page that is looked at is checked once."""

    checked: set[str] = set()  # noqa: RUF012 - one list for the whole walk

    def __init__(self, site: Site, browser: Browser, *, pictures: bool, javascript: bool = True) -> None:
        self.site = site
        self.pictures = pictures
        self.context = browser.new_context(base_url=site.url, locale="nl-NL", java_script_enabled=javascript)
        self.context.set_default_timeout(15_000)
        self.page: Page = self.context.new_page()
        self.hosts: set[str] = set()
        self.page.on("request", lambda request: self.hosts.add(request.url.split("/")[2]))
        self.errors: list[str] = []
        self.page.on("console", lambda line: self.errors.append(line.text) if line.type == "error" else None)

    def log_in(self, naam: str) -> "Visitor":
        """Log in with a demo account."""
        self.page.goto("/inloggen/")
        self.page.get_by_label("E-mailadres").fill(f"{naam}@demo.example")
        self.page.get_by_label("Wachtwoord", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="Inloggen").click()
        self.page.wait_for_url("/")
        return self

    def go(self, path: str, name: str = "") -> "Visitor":
        """Open a page; with ``name`` also check it and keep its picture."""
        response = self.page.goto(path)
        assert response is not None and response.status < 400, f"{path}: {response and response.status}"
        if name:
            self.look(name)
        return self

    def look(self, name: str) -> "Visitor":
        """Check the page once: axe, targets, references, at 320 px; with ``--pictures`` also wide, and as a picture."""
        if name not in self.checked:
            self.checked.add(name)
            if self.pictures:
                check_page(self.page, name, WIDTHS, PICTURES)
            else:
                check_page(self.page, name, NARROW)
        return self

    def text(self) -> str:
        """What the page says."""
        return self.page.locator("main").inner_text()

    def conflicted(self) -> None:
        """A conflict was wanted here: the browser tells of the answer 409, and that line alone is let off."""
        assert any("409 (Conflict)" in line for line in self.errors)
        self.errors = [line for line in self.errors if "409 (Conflict)" not in line]

    def close(self) -> None:
        """Leave; only our own host was asked for anything, and the console stayed quiet."""
        self.context.close()
        assert self.hosts <= {self.site.url.split("/")[2]}
        assert self.errors == []


@pytest.fixture
def visit(site: Site, browser: Browser, pytestconfig: pytest.Config) -> Iterator[object]:
    """Makes visitors: ``visit("coordinator")``; without a name somebody who is not logged in."""
    visitors: list[Visitor] = []

    def arrive(naam: str = "", *, javascript: bool = True) -> Visitor:
        visitor = Visitor(site, browser, pictures=pytestconfig.getoption("--pictures"), javascript=javascript)
        visitors.append(visitor)
        return visitor.log_in(naam) if naam else visitor

    yield arrive
    for visitor in visitors:
        visitor.close()
