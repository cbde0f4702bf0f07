"""What the ministry asked and where it landed, the briefing before a talk, and the handover of an account."""

from collections.abc import Callable
from datetime import date, timedelta
from html import unescape

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.actions.overdracht import hand_over_alliantie
from allianties.models import Alliantie, Overdracht
from allianties.permissions import forget_permissions
from audit.models import AuditEvent
from evaluaties.actions.sturing import add_sturingsafspraak
from evaluaties.models import Sturingsafspraak
from overzichten.taken import own_tasks, waiting_count
from subsidies.actions.beoordeling import place_opmerking
from subsidies.actions.rapportage import submit_rapportage, take_up_rapportage
from tests.factories.accounts import user_factory
from tests.factories.allianties import (
    contactafspraak_factory,
    contactmoment_factory,
    contactwens_factory,
    gespreksafspraak_factory,
    overdracht_factory,
)
from tests.factories.evaluaties import sturingsafspraak_factory
from tests.factories.rollen import make_person
from tests.factories.subsidies import Verband, make_verband

pytestmark = pytest.mark.django_db
Login = Callable[[User], Client]
PAGES = ["sturing/", "briefing/", "sturing/nieuw/", "overdragen/"]
STATUS = {
    "accounthouder": [200, 200, 403, 403],
    "auditor": [200, 200, 403, 403],
    "coordinator": [200, 403, 403, 403],
    "bestuurder": [200, 403, 403, 403],
    "partner": [403] * 4,
    "kamer": [403] * 4,
    "beheerder": [403] * 4,
    "geen": [403] * 4,
}
ASKED = {"gevraagd": "Meet het bereik.", "gevraagd_datum": "01-03-2026", "stand": "open", "revision": "0"}


@pytest.fixture
def verband() -> Verband:
    """The alliance that the test is about."""
    return make_verband("Eigen")


def url(verband: Verband, page: str) -> str:
    return f"/allianties/{verband.alliantie.slug}/{page}"


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


@pytest.mark.slow
@pytest.mark.parametrize("rol", STATUS)
def test_who_opens_which_page(log_in: Login, verband: Verband, rol: str) -> None:
    client = log_in(make_person(rol, verband))

    assert [client.get(url(verband, page)).status_code for page in PAGES] == STATUS[rol]


@pytest.mark.slow
def test_a_stranger_finds_nothing_and_an_unused_alliance_has_nothing(log_in: Login, verband: Verband) -> None:
    stranger = make_verband("Vreemd")
    keeper = log_in(verband.accounthouder)

    assert [keeper.get(url(verband, page)).status_code for page in PAGES] == [200] * 4
    assert log_in(stranger.coordinator).get(url(verband, "sturing/")).status_code == 404
    Alliantie.objects.filter(pk=verband.alliantie.pk).update(is_fictief=False, alleen_openbaar=True)
    keeper = log_in(verband.accounthouder)
    assert [keeper.get(url(verband, page)).status_code for page in PAGES] == [404] * 4


@pytest.mark.slow
def test_what_was_asked_lands_in_a_report_and_is_found_there(log_in: Login, verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.coordinator)
    moment = contactmoment_factory(alliantie=verband.alliantie)
    client = log_in(verband.accounthouder)

    client.post(url(verband, "sturing/nieuw/"), ASKED | {"moment": moment.pk})
    row = Sturingsafspraak.objects.get()
    change = url(verband, f"sturing/{row.pk}/")
    nowhere = client.post(change, ASKED | {"stand": "geland"})
    never = client.post(change, ASKED | {"stand": "vervallen"})
    both = client.post(change, ASKED | {"landing": f"rapportage-{report.pk}"})
    client.post(change, ASKED | {"stand": "geland", "landing": f"rapportage-{report.pk}"})
    late = client.post(change, ASKED | {"stand": "open"})

    row.refresh_from_db()
    assert "Kies waar het is geland." in nowhere.content.decode()
    assert "Schrijf op waarom dit er niet komt." in never.content.decode()
    assert "Dit past niet bij uw antwoord" in both.content.decode()
    assert "Een collega heeft dit intussen ook gewijzigd" in late.content.decode()
    assert (row.stand, row.rapportage, row.url, row.plek) == (
        "geland",
        report,
        report.get_absolute_url(),
        f"jaarrapportage {report.jaar}",
    )
    page = unescape(log_in(verband.coordinator).get(url(verband, "sturing/")).content.decode())
    assert f"Jaarrapportage {report.jaar}" in page
    assert AuditEvent.objects.filter(event="evaluaties.sturingsafspraak.gewijzigd").count() == 1


def test_nothing_lands_at_another_alliance(verband: Verband) -> None:
    other = make_verband("Ander")
    report = other.rapportage()
    facts = {"gevraagd": "x", "gevraagd_datum": date(2026, 1, 1)}
    keeper = verband.accounthouder

    with pytest.raises(ValidationError, match="andere alliantie"):
        add_sturingsafspraak(verband.alliantie, by=keeper, stand="geland", rapportage=report, **facts)
    with pytest.raises(ValidationError, match="andere alliantie"):
        moment = contactmoment_factory(alliantie=other.alliantie)
        add_sturingsafspraak(verband.alliantie, by=keeper, moment=moment, **facts)
    with pytest.raises(ValidationError, match="precies één plek"):
        add_sturingsafspraak(verband.alliantie, by=keeper, stand="geland", **facts)
    with pytest.raises(PermissionDenied):
        add_sturingsafspraak(verband.alliantie, by=other.accounthouder, **facts)


@pytest.mark.slow
def test_briefing_shows_what_is_open_and_nothing_of_another(log_in: Login, verband: Verband) -> None:
    for one, word in ((verband, "eigen"), (make_verband("Vreemd"), "vreemd")):
        report = one.rapportage()
        submit_rapportage(report.pk, by=one.coordinator)
        take_up_rapportage(report.pk, by=one.accounthouder)
        part = report.onderdelen.get(soort="financien")
        version = report.versies.get()
        words = f"Opmerking {word}"
        place_opmerking(version.pk, onderdeel=part.pk, tekst=words, is_intern=True, by=one.accounthouder)
        moment = contactmoment_factory(alliantie=one.alliantie, onderwerp=f"Gesprek {word}")
        gespreksafspraak_factory(moment=moment, tekst=f"Belofte {word}", uiterlijk_datum=date(2021, 1, 1))
        gespreksafspraak_factory(moment=moment, tekst=f"Gedaan {word}", gedaan_datum=date(2021, 1, 1))
        sturingsafspraak_factory(alliantie=one.alliantie, gevraagd=f"Vraag {word}")
        contactwens_factory(alliantie=one.alliantie, organisatie=one.lid, toelichting=f"Wens {word}")
        contactafspraak_factory(alliantie=one.alliantie)
    client = log_in(verband.accounthouder)
    client.get(url(verband, "briefing/"))

    with CaptureQueriesContext(connection) as captured:
        page = unescape(client.get(url(verband, "briefing/")).content.decode()).replace("\xa0", " ")

    for word in ("Opmerking eigen", "Gesprek eigen", "Belofte eigen", "Vraag eigen", "Wens eigen", "te laat"):
        assert word in page
    assert "vreemd" not in page.partition("<main")[2]
    assert "Gedaan eigen" not in page
    assert "−47.654,33" in page
    assert len(captured) == 14


@pytest.mark.slow
def test_an_account_goes_over_in_one_action_and_waits_until_it_is_read(log_in: Login, verband: Verband) -> None:
    new = user_factory(Rol.ACCOUNTHOUDER)
    sturingsafspraak_factory(alliantie=verband.alliantie, gevraagd="Vraag die open staat")
    verband.rapportage(2025)
    client = log_in(verband.accounthouder)
    today = timezone.localdate()

    form = unescape(client.get(url(verband, "overdragen/")).content.decode())
    client.post(
        url(verband, "overdragen/"),
        {"aan": str(new.pk), "begindatum": today.strftime("%d-%m-%Y"), "notitie": "Overdrachtsgeheim"},
    )

    row = Overdracht.objects.get()
    former = verband.accounthouder.accounthouderschappen.get()
    assert "- Vraag die open staat" in form
    assert "aarrapportage 2025, uiterlijk 1 april 2026" in form
    assert former.einddatum == today - timedelta(days=1)
    assert new.accounthouderschappen.get().begindatum == today
    tasks = own_tasks(fresh(new))
    assert [task.titel for task in tasks] == ["Lees de overdracht van Alliantie Eigen"]
    assert waiting_count(fresh(new)) == 1
    assert waiting_count(fresh(verband.accounthouder)) == 0
    page = f"/overdrachten/{row.pk}/"
    assert client.post(f"{page}gelezen/").status_code == 403
    assert log_in(verband.coordinator).get(page).status_code == 403
    reader = log_in(new)
    assert "Overdrachtsgeheim" in reader.get(page).content.decode()
    for _press in range(2):
        reader.post(f"{page}gelezen/")
    assert waiting_count(fresh(new)) == 0
    assert AuditEvent.objects.filter(event="allianties.overdracht.gelezen").count() == 1
    assert not AuditEvent.objects.filter(data__icontains="Overdrachtsgeheim").exists()


def test_what_cannot_be_handed_over(verband: Verband) -> None:
    keeper, today = verband.accounthouder, timezone.localdate()
    new = user_factory(Rol.ACCOUNTHOUDER)

    def hand_over(by: User = keeper, aan: User = new, day: date = today) -> None:
        hand_over_alliantie(verband.alliantie, aan=aan, begindatum=day, notitie="x", by=by)

    for aan in (user_factory(Rol.UITVOERDER), keeper):
        with pytest.raises(ValidationError, match="Kies een andere persoon"):
            hand_over(aan=aan)
    for day in (today - timedelta(days=1), today + timedelta(days=400)):
        with pytest.raises(ValidationError, match="komende jaar"):
            hand_over(day=day)
    with pytest.raises(PermissionDenied):
        hand_over(by=new, aan=keeper)
    hand_over(day=today + timedelta(days=30))
    forget_permissions(keeper)
    with pytest.raises(ValidationError, match="bent u geen accounthouder"):
        hand_over(day=today + timedelta(days=60), aan=user_factory(Rol.ACCOUNTHOUDER))


@pytest.mark.slow
def test_start_page_tells_whom_was_not_spoken_for_too_long(log_in: Login, verband: Verband) -> None:
    contactafspraak_factory(alliantie=verband.alliantie, aantal=4)
    keeper = verband.accounthouder

    def titles() -> list[str]:
        tasks = own_tasks(fresh(keeper))
        assert waiting_count(fresh(keeper)) == len(tasks)
        return [task.titel.replace("\xa0", " ") for task in tasks]

    never = titles()
    contactmoment_factory(alliantie=verband.alliantie, datum=date(2025, 1, 2))
    contactmoment_factory(alliantie=verband.alliantie, datum=timezone.localdate() + timedelta(days=9), status="gepland")
    long_ago = titles()
    page = log_in(keeper).get("/").content.decode()
    contactmoment_factory(alliantie=verband.alliantie, datum=timezone.localdate())

    assert never == ["Nog nooit gesproken: Alliantie Eigen"]
    assert long_ago == ["Niet gesproken sinds 2 januari 2025: Alliantie Eigen"]
    assert "Niet gesproken sinds" in page and "Gepland op" in page
    assert titles() == []
    overdracht_factory(alliantie=verband.alliantie)
    assert waiting_count(fresh(verband.coordinator)) == 0
