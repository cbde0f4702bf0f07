"""Nobody but the confidants and the reporter can learn that there is a signal (the second "Done when" of issue 04).

The same world is lived twice from one state of the database, once with a signal and once without, and what others can
see is compared: every page of the URLconf and every page that a link leads to, with exports, search and lists of the
trail, of jobs and of mail; the size of each answer; the rows of every table; and a search of every column.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from evaluaties.actions.dekking import refresh_dekking, send_dagberichten
from evaluaties.models import Signaal, Signaallezing
from jobs.models import Job
from notifications.models import Mail
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.signaal import vertrouwenspersoon_factory
from tests.factories.subsidies import Verband, make_verband

pytestmark = pytest.mark.django_db
WORKDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
WORDS = ("Kanariewoord", "Sijsjeszin", "Vinkenactie")
# Keys of forms, numbers of rows, and the clock of the database, which a test cannot stop; sizes are as they are.
RANDOM = re.compile(
    rb'\b[0-2]\d:[0-5]\d\b|name="csrfmiddlewaretoken" value="[^"]+"|\bD-[0-9A-F]{8}|'
    rb"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}"
)
QUICK = ["/", "/allianties/", "/rapportages/", "/evaluaties/", "/berichten/", "/taken/", "/veiligheid/"]
QUICK += ["/veiligheid/eigen/", "/veiligheid/gedeeld/", "/veiligheid/vertrouwd/", "/veiligheid/cijfers/"]
QUICK += ["/veiligheid/vertrouwenspersonen/", "/veiligheid/datalekken/", "/demo/postvak/"]

Walk = Callable[[Client], Iterator[tuple[str, Any]]]


@dataclass
class Seen:
    """What others can see."""

    pages: dict[tuple[str, str], tuple[int, int, bytes]] = field(default_factory=dict)
    tables: dict[str, tuple[int, int]] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    trail: list[tuple[str, str, str]] = field(default_factory=list)
    jobs: list[tuple[str, str]] = field(default_factory=list)
    mails: list[tuple[str, str, str]] = field(default_factory=list)
    files: list[int] = field(default_factory=list)


@dataclass
class Wereld:
    """An alliance with a reporter and confidant, and the others."""

    verband: Verband
    melder: User
    vertrouwenspersoon: User
    anderen: dict[str, User]


@pytest.fixture
def wereld(settings: Any) -> Iterator[Wereld]:
    """The state before; the pool of rows is there, as after the first hour."""
    settings.DEMO = True  # with the mailbox that everybody reads
    with time_machine.travel(WORKDAY, tick=False):
        verband, vreemd = make_verband("Eigen"), make_verband("Vreemd")
        colleague = contactpersoon_factory(
            alliantie=verband.alliantie, organisatie=verband.lid, rol=Rol.PARTNER, begindatum=WORKDAY.date()
        ).user
        others = {
            "accounthouder": verband.accounthouder,
            "uitvoerder": user_factory(Rol.UITVOERDER),
            "auditor": user_factory(Rol.AUDITOR),
            "kamer": user_factory(Rol.KAMER),
            "beheerder": user_factory(Rol.BEHEERDER),
            "collega van de partner": colleague,
            "andere partner": vreemd.partner,
            "coordinator": verband.coordinator,
            "bestuurder": verband.bestuurder,
            "zonder rol": user_factory(),
        }
        confidant = vertrouwenspersoon_factory().user
        refresh_dekking()
        yield Wereld(verband, verband.partner, confidant, others)


@contextmanager
def undone() -> Iterator[None]:
    """What happens inside leaves nothing."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def live(wereld: Wereld, *, met_signaal: bool) -> None:
    """A day: the reporter and the confidant look, and the clock does its work; perhaps with a signal."""
    reporter, confidant = Client(), Client()
    reporter.force_login(wereld.melder)
    confidant.force_login(wereld.vertrouwenspersoon)
    reporter.get("/veiligheid/doorgeven/")
    if met_signaal:
        contact = wereld.melder.contactpersonen.get()
        posted = {"plek": contact.pk, "soort": "doxing", "tekst": f"{WORDS[0]} staat op internet"}
        assert reporter.post("/veiligheid/doorgeven/", posted).status_code == 302
    confidant.get("/veiligheid/vertrouwd/")
    if met_signaal:
        row = Signaal.objects.own(wereld.melder).get()
        detail = f"/veiligheid/vertrouwd/{row.pk}/"
        assert WORDS[0] in confidant.get(detail).content.decode()
        for wat, tekst in (("antwoord", WORDS[1]), ("actie", WORDS[2])):
            assert confidant.post(f"{detail}{wat}/", {"tekst": tekst}).status_code == 302
    assert (WORDS[2] in reporter.get("/veiligheid/eigen/").content.decode()) is met_signaal
    refresh_dekking()
    send_dagberichten()


def look(wereld: Wereld, private: Path, walk: Walk, wie: Iterable[str]) -> Seen:
    """Everything that the others, a copy of the database and the disk show."""
    seen = Seen()
    seen.trail = list(AuditEvent.objects.order_by("pk").values_list("event", "data__view", "resultaat"))
    seen.jobs = list(Job.objects.order_by("created_at", "kind").values_list("kind", "status"))
    seen.mails = list(Mail.objects.order_by("aangemaakt_op", "adres").values_list("soort", "adres", "tekst"))
    seen.files = sorted(path.stat().st_size for path in private.rglob("[!.]*") if path.is_file())
    for table, rows, naming, *words in search(f"%{wereld.melder.pk}%", *(f"%{word}%" for word in WORDS)):
        seen.tables[table] = (rows, naming)
        seen.words[table] = sum(words)
    with undone():
        for name, user in [*((name, wereld.anderen[name]) for name in wie), ("niemand", None)]:
            client = Client(raise_request_exception=False)
            if user is not None:
                client.force_login(user)
            for url, response in walk(client):
                content = b"".join(response.streaming_content) if response.streaming else response.content
                seen.pages[name, url] = (response.status_code, len(content), RANDOM.sub(b"", content))
    return seen


def search(*patterns: str) -> list[tuple[Any, ...]]:
    """Of every table: how many rows, and how many with each of these texts in any column. One question."""
    counts = ", ".join("count(*) FILTER (WHERE t::text ILIKE %s)" for _pattern in patterns)
    tables = connection.introspection.table_names()
    each = [f"SELECT '{table}', count(*), {counts} FROM \"{table}\" t" for table in tables]  # noqa: S608 - our own
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(each), patterns * len(tables))
        return list(cursor.fetchall())


def compare(wereld: Wereld, private: Path, walk: Walk, wie: Iterable[str]) -> Seen:
    """Live and look, without and with; everything is equal but the log of reading."""
    with undone():
        live(wereld, met_signaal=False)
        without = look(wereld, private, walk, wie)
    with undone():
        live(wereld, met_signaal=True)
        having = look(wereld, private, walk, wie)

    log = Signaallezing._meta.db_table
    assert having.tables.pop(log) > without.tables.pop(log)  # reading is a row, as is opening an empty list
    assert sum(having.words.values()) == 0
    assert having.tables == without.tables
    assert (having.trail, having.jobs, having.mails) == (without.trail, without.jobs, without.mails)
    assert having.files == without.files
    assert having.pages.keys() == without.pages.keys()
    assert [key for key, page in having.pages.items() if page[0] == 500] == []
    assert [key for key, page in having.pages.items() if page != without.pages[key]] == []
    return having


def quick(client: Client) -> Iterator[tuple[str, Any]]:
    """The pages on which something would show first."""
    for url in QUICK:
        yield url, client.get(url)


def everything(client: Client) -> Iterator[tuple[str, Any]]:
    """Every address of the URLconf, with a number of a row or a row that is not there; then every link, 200 pages."""
    todo, done = [*dict.fromkeys(addresses())], set[str]()
    while todo and len(done) < 200:
        url = todo.pop(0)
        if url in done or url.startswith(("/static/", "/inloggen", "/account")):
            continue
        done.add(url)
        response = client.get(url)
        yield url, response
        if response.status_code == 200 and not response.streaming and "html" in response.get("Content-Type", ""):
            links = re.findall(r'href="(/[^"#]*)', response.content.decode())
            todo += [link for link in links if not re.search(r"[0-9a-f]{8}-", link)]


def addresses() -> Iterator[str]:
    """Every pattern, its parameters filled in."""
    filled = {"int": "1", "slug": "alliantie-1", "str": "x", "uuid": "00000000-0000-4000-8000-000000000000"}

    def walk(resolver: URLResolver, prefix: str) -> Iterator[str]:
        for entry in resolver.url_patterns:
            route = prefix + str(entry.pattern)
            if isinstance(entry, URLPattern):
                yield "/" + re.sub(r"<(?:(\w+):)?\w+>", lambda found: filled.get(found[1] or "str", "1"), route)
            else:
                yield from walk(entry, route)

    return (url for url in walk(get_resolver(), "") if "(?P" not in url)


@pytest.mark.slow
def test_a_signal_shows_on_no_page_in_no_table_in_no_list(wereld, private_files):
    seen = compare(wereld, private_files, quick, ["accounthouder", "auditor", "beheerder", "coordinator"])

    assert seen.pages["beheerder", "/veiligheid/vertrouwenspersonen/"][0] == 200
    assert seen.pages["coordinator", "/veiligheid/vertrouwd/"][0] == 403


@pytest.mark.long
def test_a_signal_shows_on_no_page_at_all(wereld, private_files):
    seen = compare(wereld, private_files, everything, wereld.anderen)

    assert len({url for _name, url in seen.pages}) > 100


@pytest.mark.slow
def test_a_row_with_a_signal_answers_as_an_empty_row_does(wereld):
    live(wereld, met_signaal=True)
    filled = Signaal.objects.own(wereld.melder).get()
    empty = next(row for row in Signaal.objects.all() if row.is_leeg)

    for user in wereld.anderen.values():
        client = Client()
        client.force_login(user)
        for rest in ("", "bestand/"):
            answers = [client.get(f"/veiligheid/vertrouwd/{row.pk}/{rest}") for row in (filled, empty)]
            assert [answer.status_code for answer in answers] == [403, 403]
            assert len({RANDOM.sub(b"", answer.content) for answer in answers}) == 1


@pytest.mark.slow
def test_a_row_of_the_database_does_not_tell_whether_it_is_filled(wereld):
    live(wereld, met_signaal=True)
    with connection.cursor() as cursor:
        cursor.execute("SELECT length(inhoud), left(inhoud, 12), length(melder_merk) FROM evaluaties_signaal")
        rows = set(cursor.fetchall())
        cursor.execute("SELECT count(DISTINCT melder_merk), count(*) FROM evaluaties_signaal")
        assert cursor.fetchone() == (32, 32)

    assert len(rows) == 1  # one length, and the part of a token that tells its moment is the same everywhere
