"""A report handed in while things break: it stands, and exactly one PDF and one receipt each follow by themselves."""

import os
import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import redis

from tests.browser.conftest import Site, Visitor
from tests.documents.pdf_checks import assert_accessible_pdf
from tests.setup.launch import children, command_line, wait_until

Visit = Callable[..., Visitor]
pytestmark = [pytest.mark.browser, pytest.mark.long]

START = """
from subsidies.models import Onderdeel, Subsidie
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
grant = Subsidie.objects.get(alliantie__slug="{slug}")
report = start_rapportage(create_verplichting(grant, {jaar}, by=None), by=None)
Onderdeel.objects.filter(rapportage=report).update(tekst="Veel werk gedaan dit jaar. " * {words})
print("pk", report.pk)
"""
COUNT = """
from collections import Counter
from jobs.models import Job
from notifications.models import Mail
from subsidies.models import RapportageVersie
versie = RapportageVersie.objects.get(rapportage={pk})
mails = Counter(Mail.objects.filter(tekst__contains=versie.referentie).values_list("adres", flat=True))
print("versies", RapportageVersie.objects.filter(rapportage={pk}).count())
print("document", versie.document.status)
print("jobs", Job.objects.filter(kind="rapportage_pdf", key=str(versie.document_id)).count())
print("mails", sorted(mails.values()))
print("unsent", Mail.objects.filter(tekst__contains=versie.referentie, verzonden_op__isnull=True).count())
"""
AGAIN = """
from jobs.models import Job
from jobs.tasks import run_job
from subsidies.models import RapportageVersie
versie = RapportageVersie.objects.get(rapportage={pk})
job = Job.objects.get(kind="rapportage_pdf", key=str(versie.document_id))
for _delivery in range(5):
    run_job.delay(str(job.pk))
print("sent")
"""


def draft(site: Site, slug: str, words: int = 200, jaar: int = 2026) -> int:
    """A report over 2026 with a text in every part; its number."""
    said = site.manage("shell", "-v0", "-c", START.format(slug=slug, words=words, jaar=jaar))
    found = re.search(r"pk (\d+)", said)
    assert found, said
    return int(found[1])


def hand_in(visitor: Visitor, pk: int) -> float:
    """Press the button; gives the seconds that the request took."""
    visitor.go(f"/rapportages/{pk}/indienen/")
    visitor.page.get_by_label(re.compile("Ik verklaar")).check()
    begin = time.monotonic()
    visitor.page.get_by_role("button", name="Indienen").click()
    visitor.page.wait_for_url(re.compile("/ontvangst/$"))
    return time.monotonic() - begin


def processes(site: Site, pattern: str) -> list[int]:
    """Processes of this site whose command line fits."""
    return [pid for pid in children(site.keeper.pid) if re.search(pattern, command_line(pid))]


def broker_path(site: Site) -> str:
    """The socket of the broker, as its worker knows it."""
    for pid in processes(site, "celery"):
        for line in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
            if line.startswith(b"CELERY_BROKER_URL="):
                return line.decode().split("=", 1)[1].removeprefix("redis+socket://")
    raise AssertionError("no worker")


@contextmanager
def stopped(pids: list[int], seconds: float) -> Iterator[None]:
    """These processes hang for at least ``seconds`` and then go on."""
    begin = time.monotonic()
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        yield
        time.sleep(max(0.0, seconds - (time.monotonic() - begin)))
    finally:
        for pid in pids:
            os.kill(pid, signal.SIGCONT)


def assert_one_of_everything(site: Site, visitor: Visitor, pk: int, seconds: float = 60) -> None:
    """Within a minute and without a human: one version, one valid PDF, one receipt for each receiver."""

    def ready() -> bool:
        return visitor.page.request.get(f"/rapportages/{pk}/pdf/", max_redirects=0).status == 200

    wait_until(ready, seconds, "the PDF")
    assert_accessible_pdf(visitor.page.request.get(f"/rapportages/{pk}/pdf/").body())
    wait_until(lambda: "unsent 0" in site.manage("shell", "-v0", "-c", COUNT.format(pk=pk)), seconds, "the receipts")
    said = site.manage("shell", "-v0", "-c", COUNT.format(pk=pk))
    assert "versies 1\n" in said and "document klaar\n" in said and "jobs 1\n" in said, said
    assert re.search(r"mails \[1(, 1)*\]", said), said


def test_worker_killed_in_the_middle_of_a_pdf_with_the_broker_emptied(site: Site, visit: Visit) -> None:
    visitor = visit("coordinator2")
    pk = draft(site, "zilvergaren", words=250)
    hand_in(visitor, pk)

    def rendering() -> bool:
        page = visitor.page.request.get(f"/rapportages/{pk}/versies/1/pdf/voortgang/").text()
        return bool(re.search(r"\((\d+) %\)", page))

    wait_until(rendering, 30, "the PDF in the making")
    for pid in processes(site, r"celery.* worker"):
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: processes(site, "celery"), 30, "a celery process")
    redis.Redis(unix_socket_path=broker_path(site)).flushall()

    assert_one_of_everything(site, visitor, pk)


def test_broker_stopped_at_the_moment_of_handing_in(site: Site, visit: Visit) -> None:
    visitor = visit("coordinator2")
    pk = draft(site, "stemvork")
    visitor.go(f"/rapportages/{pk}/")
    for pid in processes(site, "valkey"):
        os.kill(pid, signal.SIGKILL)

    hand_in(visitor, pk)

    assert_one_of_everything(site, visitor, pk)


def test_broker_hanging_at_the_moment_of_handing_in(site: Site, visit: Visit) -> None:
    visitor = visit("coordinator")
    pk = draft(site, "tweede-sluis", jaar=2027)
    visitor.go(f"/rapportages/{pk}/")

    with stopped(processes(site, "valkey"), seconds=10):
        seconds = hand_in(visitor, pk)

    assert seconds < 3  # half a second for the nudge, the page, and the browser
    assert_one_of_everything(site, visitor, pk)


def test_the_same_task_delivered_five_times(site: Site, visit: Visit) -> None:
    visitor = visit("coordinator")
    pk = draft(site, "kompasbloem", words=100)
    hand_in(visitor, pk)

    site.manage("shell", "-v0", "-c", AGAIN.format(pk=pk))

    assert_one_of_everything(site, visitor, pk)
