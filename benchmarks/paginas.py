"""Pages of a large report beside a bare Django page: queries, median time as a ratio, bytes over the wire.

A large report has 60 activities, 80 indicators, 5 partners and 3 earlier years (`manage seed_volume`). Everything is
made in one transaction that is rolled back, so nothing stays behind. Times are of the server alone, in one process: the
ratio to a bare page of the same run says more than the milliseconds.
"""

import gzip
import statistics
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import include, path

from accounts.access import access
from accounts.roles import Rol
from benchmarks.wereld import Wereld

RUNS = 5
MOST_QUERIES = 15
# All sections at once: a question per kind of row, at any size; and handing in asks for the words of the declaration.
WHOLE_REPORT = {"indienen": 23, "formulier": 22}
ACTIVITIES, INDICATORS, YEARS = 60, 80, 4


@access("Alleen voor de meting.")
def bare(request: HttpRequest) -> HttpResponse:
    """A page with a session and one query: the person who is logged in."""
    return HttpResponse(f"<!doctype html><title>kaal</title><p>{request.user.pk}")


urlpatterns = [path("kaal/", bare), path("", include(settings.ROOT_URLCONF))]


@dataclass(frozen=True)
class Meting:
    """One page: who asks it, how many queries it takes, and its median time beside the bare page."""

    pagina: str
    rol: str
    vragen: int
    milliseconden: float
    keer_kaal: float
    kilobyte_gzip: float


def measure() -> list[Meting]:
    """Every page of a large report, each the median of five runs; the bare page comes first."""
    with transaction.atomic(), override_settings(ROOT_URLCONF="benchmarks.paginas", ALLOWED_HOSTS=["testserver"]):
        wereld = Wereld(jaren=YEARS, activiteiten=ACTIVITIES, indicatoren=INDICATORS)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        found = list(_measured(wereld))
        transaction.set_rollback(True)
    return found


def _measured(wereld: Wereld) -> Iterator[Meting]:
    missing: set[str] = set()
    opened: set[str] = set()
    for rol, user in wereld.people.items():
        client = Client()
        client.force_login(user)
        bare_page = _page("kale Django-pagina", rol, client, "/kaal/", None)
        if not opened:
            yield bare_page
        for name, address in wereld.pages(user):
            status = client.get(address).status_code
            if status >= 500:
                raise RuntimeError(f"{address} answered {status}; a page that fails cannot be measured.")
            if status == 200:
                opened.add(name)
                yield _page(name, rol, client, address, bare_page.milliseconden)
            else:
                missing.add(name)
    if missing - opened:
        raise RuntimeError(f"Nobody could open: {', '.join(sorted(missing - opened))}.")


def _page(name: str, rol: Rol, client: Client, address: str, ground: float | None) -> Meting:
    """One page; the first visit was made before."""
    with CaptureQueriesContext(connection) as queries:
        content = client.get(address).content
    # The savepoints of this measurement's own transaction are no questions.
    asked = sum("SAVEPOINT" not in row["sql"] for row in queries.captured_queries)
    times = []
    for _run in range(RUNS):
        begin = time.perf_counter()
        client.get(address)
        times.append(time.perf_counter() - begin)
    spent = statistics.median(times) * 1000
    return Meting(
        name, rol.value, asked, spent, spent / (ground or spent), round(len(gzip.compress(content, 6)) / 1000, 1)
    )


def too_many(rows: list[Meting]) -> list[Meting]:
    """The pages that ask more than was promised."""
    return [row for row in rows if row.vragen > WHOLE_REPORT.get(row.pagina, MOST_QUERIES)]


def as_json(rows: list[Meting]) -> list[dict[str, object]]:
    """Plain rows."""
    return [asdict(row) for row in rows]
