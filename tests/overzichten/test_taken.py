"""What is on whose plate: every state of a report, every side of it, and nothing of a stranger."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from overzichten.taak import days_left
from overzichten.taken import own_tasks, received_tasks, waiting_count, waiting_tasks
from subsidies.actions.rapportage import (
    approve_rapportage,
    create_verplichting,
    request_supplement,
    return_rapportage,
    submit_rapportage,
    take_up_rapportage,
    withdraw_rapportage,
)
from subsidies.models import Jaarrapportage, Verplichting
from tests.factories.allianties import contactmoment_factory, gespreksafspraak_factory
from tests.factories.signaal import vertrouwenspersoon_factory
from tests.factories.subsidies import Verband, make_user, make_verband

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


def bring_to(verband: Verband, status: str) -> Jaarrapportage:
    """A filled report over 2025 in this state, by its real actions."""
    report = verband.rapportage()
    judge = verband.accounthouder
    if status != "concept":
        submit_rapportage(report.pk, by=verband.coordinator)
    if status not in {"concept", "ingediend"}:
        take_up_rapportage(report.pk, by=judge)
    if status == "akkoord":
        approve_rapportage(report.pk, by=judge)
    elif status == "aanvulling_gevraagd":
        request_supplement(report.pk, reden="Graag cijfers.", by=judge)
    elif status == "teruggestuurd":
        return_rapportage(report.pk, reden="Niet af.", by=judge)
    report.refresh_from_db()
    return report


def plate(user: User) -> tuple[int, int, int, int]:
    """How many: own, counted in the menu, waiting on others, received."""
    fresh = User.objects.get(pk=user.pk)
    return len(own_tasks(fresh)), waiting_count(fresh), len(waiting_tasks(fresh)), len(received_tasks(fresh))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-2, "2 dagen te laat"),
        (-1, "1 dag te laat"),
        (0, "vandaag"),
        (1, "over 1 dag"),
        (30, "over 30 dagen"),
    ],
)
def test_days_left_in_words(days: int, words: str) -> None:
    assert days_left(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.slow
@pytest.mark.parametrize(
    ("status", "coordinator", "partner", "accounthouder"),
    [
        ("concept", (1, 1, 0, 0), (1, 1, 0, 0), (0, 0, 0, 0)),
        ("ingediend", (0, 0, 1, 0), (0, 0, 1, 0), (1, 1, 0, 1)),
        ("in_beoordeling", (0, 0, 1, 0), (0, 0, 1, 0), (1, 1, 0, 1)),
        ("aanvulling_gevraagd", (1, 1, 0, 0), (1, 1, 0, 0), (0, 0, 1, 1)),
        ("teruggestuurd", (1, 1, 0, 0), (1, 1, 0, 0), (0, 0, 1, 1)),
        ("akkoord", (0, 0, 0, 0), (0, 0, 0, 0), (0, 0, 0, 1)),
    ],
)
def test_who_is_to_act_follows_the_state(
    verband: Verband,
    status: str,
    coordinator: tuple[int, ...],
    partner: tuple[int, ...],
    accounthouder: tuple[int, ...],
) -> None:
    assert bring_to(verband, status).status == status

    assert plate(verband.coordinator) == coordinator
    assert plate(verband.bestuurder) == coordinator
    assert plate(verband.partner) == partner
    assert plate(verband.accounthouder) == accounthouder


def test_partner_whose_part_is_ready_waits_on_the_others(verband: Verband) -> None:
    report = verband.rapportage()
    report.onderdelen.filter(organisatie=verband.lid).update(is_klaar=True)

    assert plate(verband.partner) == (0, 0, 1, 0)
    assert plate(verband.coordinator) == (1, 1, 0, 0)


def test_part_that_is_open_to_all_is_a_task_of_every_partner_until_it_is_ready(
    verband: Verband, vreemd: Verband
) -> None:
    report = verband.rapportage()
    report.onderdelen.filter(organisatie=verband.lid).update(is_klaar=True)
    report.onderdelen.filter(soort="samenwerking").update(open_voor_allen=True)
    opened = [plate(user) for user in (verband.partner, vreemd.partner)]

    report.onderdelen.filter(soort="samenwerking").update(is_klaar=True)

    assert opened == [(1, 1, 0, 0), (0, 0, 0, 0)]
    assert plate(verband.partner) == (0, 0, 1, 0)


def test_duty_without_a_report_is_a_task_of_the_coordinator_alone(verband: Verband) -> None:
    create_verplichting(verband.subsidie, 2025, by=None)

    task = own_tasks(verband.coordinator)[0]
    others = [plate(user) for user in (verband.bestuurder, verband.partner, verband.accounthouder)]

    assert (task.titel, task.artikel) == ("Begin met jaarrapportage 2025 van Alliantie Eigen", "R22 1.5")
    assert (task.dagen, task.is_laat) == ("over 30 dagen", False)
    assert task.url == f"/allianties/{verband.alliantie.slug}/rapportages/"
    assert plate(verband.coordinator) == (1, 1, 0, 0)
    assert others == [(0, 0, 0, 0)] * 3


@pytest.mark.parametrize(("days", "count"), [(0, 1), (182, 1), (183, 0)])
def test_duty_is_shown_from_half_a_year_before(verband: Verband, days: int, count: int) -> None:
    duty = create_verplichting(verband.subsidie, 2025, by=None)
    Verplichting.objects.filter(pk=duty.pk).update(vervaldatum=TODAY + timedelta(days=days))

    assert plate(verband.coordinator) == (count, count, 0, 0)


def test_late_is_only_what_was_never_handed_in(verband: Verband) -> None:
    report = bring_to(verband, "teruggestuurd")
    late = verband.rapportage(2024)
    Verplichting.objects.filter(pk=report.verplichting_id).update(vervaldatum=date(2026, 3, 1))

    first, second = own_tasks(verband.coordinator)

    assert (first.url, first.is_laat, first.dagen) == (late.get_absolute_url(), True, "335 dagen te laat")
    assert (second.url, second.is_laat, second.dagen) == (report.get_absolute_url(), False, "")


def test_withdrawn_report_is_writable_again_and_not_late(verband: Verband) -> None:
    report = bring_to(verband, "ingediend")
    withdraw_rapportage(report.pk, by=verband.coordinator, reden="Een fout bedrag.")
    Verplichting.objects.filter(pk=report.verplichting_id).update(vervaldatum=date(2026, 3, 1))

    task = own_tasks(verband.coordinator)[0]

    assert task.is_laat is False
    assert plate(verband.coordinator) == (1, 1, 0, 0)


def test_earliest_due_date_comes_first(verband: Verband) -> None:
    create_verplichting(verband.subsidie, 2025, by=None)
    verband.rapportage(2023)
    verband.rapportage(2024)

    assert [task.datum for task in own_tasks(verband.coordinator)] == ["01-04-2024", "01-04-2025", "01-04-2026"]


@pytest.mark.slow
@pytest.mark.parametrize("status", ["concept", "ingediend", "in_beoordeling", "teruggestuurd", "akkoord"])
def test_report_of_a_stranger_is_never_counted_or_named(verband: Verband, vreemd: Verband, status: str) -> None:
    bring_to(vreemd, status)
    create_verplichting(vreemd.subsidie, 2024, by=None)
    vertrouwenspersoon_factory()

    for user in (verband.coordinator, verband.bestuurder, verband.partner, make_user("Zonder rol")):
        assert plate(user) == (0, 0, 0, 0)
    assert plate(verband.accounthouder)[:3] == (0, 0, 0)
    assert plate(make_user("Beheer", rol=Rol.BEHEERDER)) == (0, 0, 0, 0)


def test_concept_is_not_received_by_anybody_at_the_ministry(verband: Verband) -> None:
    bring_to(verband, "concept")

    for rol in (Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.AUDITOR, Rol.KAMER):
        assert received_tasks(make_user(rol.value, rol=rol)) == []


@pytest.mark.parametrize(("status", "count"), [("in_beoordeling", 0), ("akkoord", 1)])
def test_staff_for_parliament_receive_only_akkoord(verband: Verband, status: str, count: int) -> None:
    bring_to(verband, status)

    tasks = received_tasks(make_user("Kamer", rol=Rol.KAMER))

    assert [task.titel for task in tasks] == ["Jaarrapportage 2025 van Alliantie Eigen"] * count


def test_person_of_yesterday_has_no_tasks(verband: Verband) -> None:
    verband.rapportage()
    verband.coordinator.contactpersonen.update(einddatum=TODAY - timedelta(days=1))
    verband.partner.contactpersonen.update(begindatum=TODAY + timedelta(days=1))

    assert plate(verband.coordinator) == plate(verband.partner) == (0, 0, 0, 0)


def test_real_alliance_from_public_facts_has_no_tasks(db: None) -> None:
    echt = make_verband("Echt", is_fictief=False, alleen_openbaar=True)

    for user in (echt.coordinator, echt.bestuurder, echt.partner, echt.accounthouder):
        assert plate(user) == (0, 0, 0, 0)


@pytest.mark.slow
def test_lists_of_others_stop_at_ten(verband: Verband) -> None:
    reader = make_user("Lezer", rol=Rol.UITVOERDER)
    for number in range(11):
        submit_rapportage(make_verband(f"Nummer {number}").rapportage().pk, by=_handing_in(number))

    assert len(received_tasks(reader)) == 10


def _handing_in(number: int) -> User:
    return User.objects.get(naam=f"coordinator Nummer {number}")


def test_talks_and_promises_that_went_by_wait_for_who_keeps_the_account(verband: Verband, vreemd: Verband) -> None:
    today = timezone.localdate()
    yesterday, own = today - timedelta(days=1), verband.alliantie
    planned = contactmoment_factory(alliantie=own, datum=yesterday, status="gepland")
    promise = gespreksafspraak_factory(moment=planned, uiterlijk_datum=yesterday)
    gespreksafspraak_factory(moment=planned, uiterlijk_datum=today)
    gespreksafspraak_factory(moment=planned, uiterlijk_datum=yesterday, gedaan_datum=yesterday)
    contactmoment_factory(alliantie=own, datum=today, status="gepland")
    contactmoment_factory(alliantie=vreemd.alliantie, datum=yesterday, status="gepland")

    tasks = own_tasks(verband.accounthouder)

    assert [task.titel for task in tasks] == [
        f"Afgesproken in een gesprek, en de uiterste dag is voorbij: {own.naam}", f"Was dit gesprek er: {own.naam}"
    ]  # fmt: skip
    assert [task.reden for task in tasks][0] == promise.tekst
    assert {task.url for task in tasks} == {f"/allianties/{own.slug}/contact/{planned.pk}/"}
    assert waiting_count(verband.accounthouder) == 2
    assert own_tasks(verband.coordinator) == []
