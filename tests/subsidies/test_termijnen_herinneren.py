"""Reminders: the newest step that is due, at most once, and to nobody without need."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse

from accounts.models import User
from allianties.models import Contactpersoon
from config.celery import SCHEDULE, app
from notifications.models import Mail, Mailvoorkeur, Wijze
from subsidies import beat
from subsidies.actions.herinnering import PART_STEPS, STEPS, due_step, send_reminders
from subsidies.actions.rapportage import submit_rapportage, withdraw_rapportage
from subsidies.actions.termijn import postpone_verplichting
from subsidies.models import Activiteitenplan, Herinnering, Verplichting, VerplichtingSoort
from tests.factories.subsidies import Verband

DUE = date(2026, 4, 1)  # over 2025


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("days", "step"),
    [(-57, None), (-56, -56), (-53, -56), (-50, -56), (-49, None), (-14, -14), (-2, None), (-1, -1), (0, -1), (1, 1),
     (2, 1), (7, 1), (8, None), (14, 14), (56, 56), (62, 56), (63, None), (400, None)],
)  # fmt: skip
def test_the_newest_step_that_is_due(days: int, step: int | None) -> None:
    assert due_step(STEPS, days) == step


def remind(day: date) -> int:
    with time_machine.travel(datetime(day.year, day.month, day.day, 10, tzinfo=UTC), tick=False):
        return send_reminders()


@pytest.mark.slow
def test_each_step_reminds_coordinators_and_accounthouder_once(verband: Verband, duty: Verplichting) -> None:
    people = {verband.coordinator, verband.gewone_coordinator, verband.accounthouder}

    for step in STEPS:
        day = DUE + timedelta(days=step)
        assert [remind(day), remind(day), remind(day + timedelta(days=1)) if step not in (-1, 1) else 0] == [3, 0, 0]

    assert {row.user for row in Herinnering.objects.all()} == people
    assert sorted(set(Herinnering.objects.values_list("dagen", flat=True))) == list(STEPS)
    assert Mail.objects.filter(soort="herinnering").count() == 3 * len(STEPS)


def test_a_reminder_tells_nothing_of_the_alliance(verband: Verband, duty: Verplichting) -> None:
    remind(DUE - timedelta(days=14))

    for mail in Mail.objects.filter(soort="herinnering"):
        words = mail.onderwerp + mail.tekst + mail.html
        assert "Eigen" not in words
        assert "2025" in words
        assert "1\u00a0april 2026" in words
        assert reverse("subsidies:uitstel", args=[duty.pk]) in words


def test_a_machine_that_was_off_catches_up_with_the_newest_step_only(verband: Verband, duty: Verplichting) -> None:
    assert remind(DUE + timedelta(days=2)) == 3  # −1 and +1 were both missed

    assert set(Herinnering.objects.values_list("dagen", flat=True)) == {1}


def test_the_day_is_that_of_amsterdam(verband: Verband, duty: Verplichting) -> None:
    with time_machine.travel("2026-03-31 21:59:59+00:00", tick=False):  # 31 March 23:59:59
        send_reminders()
        assert set(Herinnering.objects.values_list("dagen", flat=True)) == {-1}
    with time_machine.travel("2026-04-01 22:00:00+00:00", tick=False):  # 2 April 0:00
        send_reminders()
        assert set(Herinnering.objects.values_list("dagen", flat=True)) == {-1, 1}


def test_another_date_reminds_anew(verband: Verband, duty: Verplichting) -> None:
    remind(DUE - timedelta(days=14))
    postpone_verplichting(duty.pk, tot=date(2026, 4, 2), reden="Reden", by=verband.accounthouder)

    assert remind(DUE - timedelta(days=13)) == 3


def close_report(verband: Verband) -> None:
    submit_rapportage(verband.rapportage().pk, by=verband.bestuurder, moment=at("2026-02-01T12:00+01:00"))


def end_roles(verband: Verband) -> None:
    Contactpersoon.objects.filter(alliantie=verband.alliantie).update(einddatum=date(2026, 3, 17))
    verband.accounthouder.rolverleningen.update(einddatum=date(2026, 3, 17))


def turn_off(verband: Verband) -> None:
    for user in (verband.coordinator, verband.gewone_coordinator, verband.accounthouder):
        Mailvoorkeur.objects.create(user=user, soort="herinnering", wijze=Wijze.UIT)


def close_accounts(verband: Verband) -> None:
    User.objects.update(is_active=False)


def only_public(verband: Verband) -> None:
    type(verband.alliantie).objects.update(alleen_openbaar=True, is_fictief=False)


@pytest.mark.parametrize("change", [close_report, end_roles, turn_off, close_accounts, only_public])
def test_nobody_is_reminded_without_need(
    verband: Verband, duty: Verplichting, change: Callable[[Verband], None]
) -> None:
    change(verband)

    assert remind(DUE - timedelta(days=14)) == 0
    assert not Mail.objects.filter(soort="herinnering").exists()
    assert not Herinnering.objects.exists()


def test_what_was_taken_back_is_reminded_again(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Nog niet goed.")

    assert remind(DUE - timedelta(days=14)) == 3


@pytest.mark.parametrize(("status", "count"), [("concept", 3), ("ingediend", 0), ("akkoord", 0), ("teruggestuurd", 3)])
def test_a_plan_is_reminded_of_until_it_is_handed_in(verband: Verband, status: str, count: int) -> None:
    plan_duty = Verplichting.objects.create(
        subsidie=verband.subsidie, soort=VerplichtingSoort.ACTIVITEITENPLAN, jaar=2026, vervaldatum=DUE, artikel="x"
    )
    handed = {"ingediend_op": at("2026-01-01T12:00+00:00"), "ingediend_door": verband.bestuurder}
    agreed = {"akkoord_op": at("2026-01-02T12:00+00:00"), "akkoord_door": verband.accounthouder}
    facts = {"concept": {}, "akkoord": {**handed, **agreed}}.get(status, handed)
    Activiteitenplan.objects.create(
        subsidie=verband.subsidie, jaar=2026, nummer=1, verplichting=plan_duty, status=status, **facts
    )

    assert remind(DUE - timedelta(days=1)) == count


def test_a_part_reminds_who_writes_it(verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()
    own = report.onderdelen.get(soort="bijdrage", organisatie=verband.lid)
    given = report.onderdelen.get(soort="samenwerking")
    given.toegewezen_aan = verband.lid
    nobody = report.onderdelen.get(soort="vooruitblik")
    for part in (own, given, nobody):
        part.interne_datum = date(2026, 2, 20)
        part.save()

    counts = [remind(date(2026, 2, 20) + timedelta(days=step)) for step in PART_STEPS]

    assert counts == [4, 4, 4]
    assert {row.user for row in Herinnering.objects.filter(onderdeel__in=[own, given])} == {verband.partner}
    coordinators = {verband.coordinator, verband.gewone_coordinator}
    assert {row.user for row in Herinnering.objects.filter(onderdeel=nobody)} == coordinators
    mail = Mail.objects.filter(aan=verband.partner)[0]
    assert "Eigen" not in mail.onderwerp + mail.tekst + mail.html
    assert "20\u00a0februari 2026" in mail.tekst


def test_a_part_that_is_open_to_all_reminds_every_partner(verband: Verband, vreemd: Verband) -> None:
    part = verband.rapportage().onderdelen.get(soort="samenwerking")
    part.open_voor_allen, part.interne_datum = True, date(2026, 2, 20)
    for given in (None, verband.penvoerder):
        part.toegewezen_aan = given
        part.save()

        remind(part.interne_datum + timedelta(days=PART_STEPS[0 if given is None else 1]))

        everybody = {verband.partner, verband.coordinator, verband.gewone_coordinator}
        assert {row.user for row in Herinnering.objects.filter(onderdeel=part)} == everybody
    assert Herinnering.objects.filter(onderdeel=part).count() == 2 * 3


def test_a_part_that_is_ready_or_closed_is_not_reminded_of(verband: Verband) -> None:
    report = verband.rapportage()
    report.onderdelen.update(interne_datum=date(2026, 2, 20), is_klaar=True)
    assert remind(date(2026, 2, 13)) == 0

    report.onderdelen.update(is_klaar=False)
    submit_rapportage(report.pk, by=verband.bestuurder)
    assert remind(date(2026, 2, 13)) == 0


def test_the_clock_is_quiet_at_night_and_the_command_is_not(
    verband: Verband, duty: Verplichting, capsys: pytest.CaptureFixture[str]
) -> None:
    with time_machine.travel("2026-03-18 06:59:00+01:00", tick=False):
        beat.remind()
        assert not Herinnering.objects.exists()
        call_command("remind")
        assert capsys.readouterr().out == "reminders: 3\n"
    with time_machine.travel("2026-03-31 07:00:00+02:00", tick=False):
        beat.remind()
        assert Herinnering.objects.count() == 6


def test_everything_that_the_clock_does_is_known_to_the_worker() -> None:
    app.loader.import_default_modules()

    assert {row["task"] for row in SCHEDULE.values()} <= set(app.tasks)
