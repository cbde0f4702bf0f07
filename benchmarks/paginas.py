"""Pages of a large report beside a bare Django page: queries, median time as a ratio, bytes over the wire.

A large report has 60 activities, 80 indicators, 5 partners and 3 earlier years (`manage seed_volume`). Everything is
made in one transaction that is rolled back, so nothing stays behind. Times are of the server alone, in one process: the
ratio to a bare page of the same run says more than the milliseconds.
"""

import gzip
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from io import StringIO

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import include, path, reverse
from django.utils import timezone

from accounts.access import access
from accounts.models import Rolverlening, User
from accounts.roles import Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon
from subsidies.models import Jaarrapportage, Onderdeel
from subsidies.statuses import OnderdeelSoort, RapportageStatus

RUNS = 5
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
    found: list[Meting] = []
    with transaction.atomic(), override_settings(ROOT_URLCONF="benchmarks.paginas", ALLOWED_HOSTS=["testserver"]):
        call_command(
            "seed_volume",
            allianties=1,
            jaren=YEARS,
            activiteiten=ACTIVITIES,
            indicatoren=INDICATORS,
            stdout=StringIO(),
        )
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        for rol, user, paths in _visits():
            client = Client()
            client.force_login(user)
            ground = _median(client, "/kaal/")
            if not found:
                found.append(Meting("kale Django-pagina", rol, _queries(client, "/kaal/"), ground * 1000, 1.0, 0.1))
            for name, address in paths:
                seconds = _median(client, address)
                weight = len(gzip.compress(client.get(address).content, 6)) / 1000
                found.append(
                    Meting(name, rol, _queries(client, address), seconds * 1000, seconds / ground, round(weight, 1))
                )
        transaction.set_rollback(True)
    return found


def as_json(rows: list[Meting]) -> list[dict[str, object]]:
    """Plain rows."""
    return [asdict(row) for row in rows]


def _visits() -> Iterator[tuple[str, User, list[tuple[str, str]]]]:
    """Who looks at what: the newest report is a draft again, the one before stays handed in."""
    reports = Jaarrapportage.objects.filter(subsidie__alliantie__slug="volume-001").order_by("-jaar").for_detail()
    draft, handed_in = reports[0], reports[1]
    reports.filter(pk=draft.pk).update(
        status=RapportageStatus.CONCEPT, ingediend_op=None, ingediend_door=None, akkoord_op=None, akkoord_door=None
    )
    draft.refresh_from_db()
    there = set(handed_in.onderdelen.values_list("soort", flat=True))  # uniform questions only where a framework is
    reading = [
        (f"lezen: {soort.value}", reverse("subsidies:rapportage_sectie", args=[handed_in.pk, soort.value]))
        for soort in SECTIONS
        if soort in there
    ]
    for rol, user in _people(draft.alliantie):
        own = Onderdeel.objects.filter(rapportage=draft).visible_to(user).in_order()
        writing = [(f"schrijven: {part.soort}", part.get_absolute_url()) for part in _one_of_each(own)]
        mine = [("rapportage in concept", draft.get_absolute_url()), *writing] if writing else []
        yield (
            rol.value,
            user,
            [("start", "/"), *mine, ("rapportage", handed_in.get_absolute_url()), *reading, *_others(draft)],
        )


def _people(alliantie: Alliantie) -> Iterator[tuple[Rol, User]]:
    """A coordinator, a partner and the accounthouder of this alliance."""
    today = timezone.localdate()
    members = [row.organisatie for row in alliantie.deelnames.order_by("pk").select_related("organisatie")]
    for number, rol in enumerate((Rol.COORDINATOR, Rol.PARTNER, Rol.ACCOUNTHOUDER)):
        user = User.objects.create_user(f"meting{number}@demo.example", None, naam=f"Meting {number}", is_demo=True)
        if rol is Rol.ACCOUNTHOUDER:
            Rolverlening.objects.create(user=user, rol=rol, begindatum=today)
            Accounthouderschap.objects.create(user=user, alliantie=alliantie, begindatum=today)
        else:
            Contactpersoon.objects.create(
                user=user, alliantie=alliantie, organisatie=members[number], rol=rol, begindatum=today
            )
        yield rol, user


def _others(report: Jaarrapportage) -> list[tuple[str, str]]:
    """What the report was made from."""
    pages = [("rapportages", reverse("subsidies:rapportage_list"))]
    if report.plan:
        pages.append(("plan", report.plan.get_absolute_url()))
    if report.theorieversie:
        pages.append(("theory of change", report.theorieversie.get_absolute_url()))
    return pages


SECTIONS = (
    OnderdeelSoort.ACTIVITEITEN,
    OnderdeelSoort.INDICATOREN,
    OnderdeelSoort.AANNAMES,
    OnderdeelSoort.FINANCIEN,
    OnderdeelSoort.KADER,
)


def _one_of_each(parts: Iterable[Onderdeel]) -> list[Onderdeel]:
    return list({part.soort: part for part in parts}.values())


def _median(client: Client, address: str) -> float:
    client.get(address)
    times = []
    for _run in range(RUNS):
        begin = time.perf_counter()
        response = client.get(address)
        times.append(time.perf_counter() - begin)
        if response.status_code != 200:
            raise RuntimeError(f"{address} answered {response.status_code}; a page that fails cannot be measured.")
    return statistics.median(times)


def _queries(client: Client, address: str) -> int:
    """What the page asks the database; the savepoints of this measurement's own transaction are none."""
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return sum("SAVEPOINT" not in row["sql"] for row in queries.captured_queries)
