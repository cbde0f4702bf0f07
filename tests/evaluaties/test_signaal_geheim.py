"""Nobody but the confidants and the reporter can learn that there is a signal (the second "Done when" of issue 04).

The same world is lived twice from one state of the database, once with a signal and once without, and what others can
see is compared: every page of the URLconf and every page that a link leads to, with exports, search and lists of the
trail, of jobs and of mail; the size of each answer; the rows of every table; and a search of every column.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.db.models import Model
from django.test import Client
from django.urls import get_resolver
from django.urls.converters import IntConverter, UUIDConverter

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from evaluaties.actions.dekking import refresh_dekking, send_dagberichten
from evaluaties.models import Aanbeveling, Bevinding, Conclusie, Evaluatie, Signaal, Signaallezing
from jobs.models import Job
from notifications.models import Mail
from subsidies.actions.rapportage import submit_rapportage
from subsidies.models import (
    Activiteitenplan,
    Evaluatiekader,
    Jaarrapportage,
    Kadervraag,
    Onderdeel,
    Regeling,
    Subsidie,
    Theorieversie,
    Verplichting,
)
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.evaluaties import aanbeveling_factory, bevinding_factory, conclusie_factory, evaluatie_factory
from tests.factories.signaal import vertrouwenspersoon_factory
from tests.factories.subsidies import Verband, make_verband
from tests.factories.volume import make_framework
from tests.subsidies.test_vertrouwelijk import patterns

pytestmark = pytest.mark.django_db
WORKDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
WORDS = ("Kanariewoord", "Sijsjeszin", "Vinkenactie")
# Keys of forms, numbers of rows, and the clock of the database, which a test cannot stop; sizes are as they are.
RANDOM = re.compile(
    rb'\b[0-2]\d:[0-5]\d\b|name="csrfmiddlewaretoken" value="[^"]+"|\bD-[0-9A-F]{8}|'
    rb"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f-]{17}"
)
FIND = "?q=Kanariewoord"
NIEMAND = "niemand"  # who is not logged in
QUICK = {
    "accounthouder": ["/", f"/allianties/{FIND}", f"/evaluaties/{FIND}"],
    "auditor": [f"/organisaties/{FIND}"],
    "beheerder": ["/", f"/personen/{FIND}", "/berichten/", "/veiligheid/vertrouwenspersonen/"],
    "coordinator": ["/veiligheid/eigen/", "/veiligheid/gedeeld/", "/veiligheid/vertrouwd/"],
    NIEMAND: ["/veiligheid/cijfers/", "/demo/postvak/"],
}
# What stands in an address as a number: the first part of the address -> of which rows.
ROWS: dict[str, type[Model]] = {
    "rapportages": Jaarrapportage,
    "eigen-onderdelen": Jaarrapportage,
    "plannen": Activiteitenplan,
    "theorie": Theorieversie,
    "verplichtingen": Verplichting,
    "subsidies": Subsidie,
    "evaluaties": Evaluatiekader,
    "aanbevelingen": Aanbeveling,
    "bevindingen": Bevinding,
    "conclusies": Conclusie,
    "regelingen": Regeling,
}
MOST = 600  # pages for one person: every address, and what they link to

Walk = Callable[[Client, str], Iterator[tuple[str, Any]]]


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
        for name in wie:
            client = Client(raise_request_exception=False)
            if name != NIEMAND:
                client.force_login(wereld.anderen[name])
            for url, response in walk(client, name):
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


def quick(client: Client, name: str) -> Iterator[tuple[str, Any]]:
    """The pages on which something would show first, for who would see it there."""
    for url in QUICK[name]:
        yield url, client.get(url)


def everything(wereld: Wereld) -> Walk:
    """Every address of the URLconf with rows that are there; every search for a word of the signal; every link."""
    first = [*dict.fromkeys(addresses(wereld))]
    rows = {str(wereld.melder.pk), str(wereld.vertrouwenspersoon.pk)}

    def walk(client: Client, _name: str) -> Iterator[tuple[str, Any]]:
        todo, done = [*first], set[str]()
        while todo and len(done) < MOST:
            url = todo.pop(0)
            if url in done or url.startswith(("/static/", "/inloggen", "/uitloggen", "/account")):
                continue
            done.add(url)
            response = client.get(url)
            yield url, response
            if response.status_code == 200 and not response.streaming and "html" in response.get("Content-Type", ""):
                text = response.content.decode()
                links = [unescape(link) for link in re.findall(r'href="(/[^"#]*)', text)]
                todo += [link for link in links if set(re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}", link)) <= rows]
                if 'name="q"' in text and "?" not in url:
                    todo.insert(0, url + FIND)
        assert len(done) > len(first) - 10  # but for those that are passed over

    return walk


def addresses(wereld: Wereld) -> Iterator[str]:
    """Every pattern, its parameters filled in with what is there."""
    verband, evaluatie = wereld.verband, Evaluatie.objects.get()
    slugs = {"organisaties": verband.lid.slug, "evaluaties": evaluatie.slug, "alliantie": verband.alliantie.slug}
    words = {"formaat": "csv", "stap": "start", "naam": "start", "bron": "eigen", "organisatie": verband.lid.slug}

    def value(kind: str, converter: object, name: str) -> object:
        if isinstance(converter, UUIDConverter):
            return wereld.vertrouwenspersoon.pk if kind == "personen" else wereld.melder.pk
        if isinstance(converter, IntConverter):
            model = {"pk": ROWS.get(kind), "onderdeel_pk": Onderdeel, "vraag": Kadervraag}.get(name)
            row = model._default_manager.order_by("pk").first() if model else None
            return row.pk if row else 2025 if name == "jaar" else 1
        return words.get(name) or slugs.get(kind) or slugs["alliantie"]

    for route, converters in patterns(get_resolver()):
        path = route
        for name, converter in converters.items():
            path = re.sub(rf"<\w+:{name}>", str(value(route.split("/")[0], converter, name)), path)
        if "(?P" not in path:
            yield f"/{path}"
    vraag = Kadervraag.objects.earliest("pk")
    for formaat in ("csv", "xlsx"):
        yield f"/evaluaties/antwoorden/{formaat}/?kader={vraag.kader_id}&vraag={vraag.code}"
        for soort in ("indicatoren", "financien"):
            yield f"/rapportages/{Jaarrapportage.objects.earliest('pk').pk}/export/{soort}.{formaat}/"


def furnish(wereld: Wereld) -> None:
    """A report that was handed in, with answers to a framework, and an evaluation with what it found; the day before,
    so that mails of one moment do not stand in an order by chance.
    """
    with time_machine.travel(WORKDAY - timedelta(days=1), tick=False):
        make_framework(wereld.verband)
        report = wereld.verband.rapportage()
        submit_rapportage(report.pk, by=wereld.verband.bestuurder)
    evaluatie = evaluatie_factory(slug="onderzoek")
    bevinding_factory(evaluatie=evaluatie)
    conclusie_factory(evaluatie=evaluatie)
    aanbeveling_factory(evaluatie=evaluatie)


@pytest.mark.slow
def test_a_signal_shows_on_no_page_in_no_table_in_no_list(wereld, private_files):
    seen = compare(wereld, private_files, quick, ["accounthouder", "auditor", "beheerder", "coordinator", NIEMAND])

    assert seen.pages["beheerder", "/veiligheid/vertrouwenspersonen/"][0] == 200
    assert seen.pages["coordinator", "/veiligheid/vertrouwd/"][0] == 403


@pytest.mark.long(seconds=40)
@pytest.mark.parametrize(
    ("name", "least", "among"),
    [
        ("accounthouder", 200, ["/allianties/?q", "/organisaties/?q", "/evaluaties/?q", "/csv/", "/export/"]),
        ("kamer", 70, ["/allianties/?q", "/organisaties/?q", "/kamerbrieven/kamerstukken/?q"]),
        ("auditor", 120, ["/allianties/?q", "/organisaties/?q", "/evaluaties/?q", "/export/"]),
        ("beheerder", 100, ["/personen/?q", "/veiligheid/vertrouwenspersonen/"]),
        ("collega van de partner", 100, ["/organisaties/?q", "/export/"]),
        ("coordinator", 150, ["/organisaties/?q", "/export/"]),
        (NIEMAND, 5, ["/veiligheid/cijfers/"]),
    ],
)
def test_a_signal_shows_on_no_page_at_all(wereld, private_files, name, least, among):
    furnish(wereld)

    seen = compare(wereld, private_files, everything(wereld), [name])

    shown = [url for (_name, url), page in seen.pages.items() if page[0] == 200]
    assert len(shown) > least
    assert [part for part in among if not any(part in url for url in shown)] == []


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
