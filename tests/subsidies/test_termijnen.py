"""Due dates: postponed, extended by an outage, reminded of at most once; and messages to coordinators."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.core.management import call_command
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from audit.models import AuditEvent
from config.celery import SCHEDULE, app
from notifications.models import Mail, Mailvoorkeur, Wijze
from subsidies import beat
from subsidies.actions.herinnering import PART_STEPS, STEPS, due_step, send_reminders
from subsidies.actions.rapportage import (
    approve_rapportage,
    create_verplichting,
    submit_rapportage,
    take_up_rapportage,
    withdraw_rapportage,
)
from subsidies.actions.rondschrijven import receivers, send_rondschrijven
from subsidies.actions.termijn import NietUitgesteld, extensions, postpone_verplichting, record_storing
from subsidies.models import (
    Activiteitenplan,
    Herinnering,
    Rondschrijven,
    Storing,
    Uitstel,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.statuses import RondschrijvenAan
from subsidies.termijnen import easter, feestdagen, is_werkdag, next_werkdag
from tests.factories.subsidies import Verband, make_user, make_verband

DUE = date(2026, 4, 1)  # over 2025
NOON = "2026-02-02 12:00:00+01:00"


@pytest.fixture
def duty(verband: Verband) -> Verplichting:
    return create_verplichting(verband.subsidie, 2025, by=None)


@pytest.fixture
def beheerder(db: None) -> User:
    return make_user("beheerder", rol=Rol.BEHEERDER)


def mails(soort: str) -> list[User | None]:
    return [mail.aan for mail in Mail.objects.filter(soort=soort).order_by("adres")]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# Working days.


def test_easter_and_what_hangs_on_it() -> None:
    known = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25), 2285: (3, 22)}

    assert {jaar: (easter(jaar).month, easter(jaar).day) for jaar in known} == known
    assert {date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 14), date(2026, 5, 25)} < feestdagen(2026)
    assert date(2025, 4, 26) in feestdagen(2025)  # the 27th is a Sunday
    assert date(2026, 4, 27) in feestdagen(2026)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (date(2026, 4, 1), date(2026, 4, 2)),
        (date(2026, 4, 2), date(2026, 4, 7)),  # Good Friday, weekend, Easter Monday
        (date(2027, 4, 30), date(2027, 5, 3)),
        (date(2026, 12, 24), date(2026, 12, 28)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_the_next_working_day(day: date, following: date) -> None:
    assert next_werkdag(day) == following
    assert is_werkdag(following)


# Postponement.


def test_a_postponement_moves_the_date_and_says_why(verband: Verband, duty: Verplichting) -> None:
    row = postpone_verplichting(
        duty.pk, tot=date(2026, 5, 1), reden=" De accountant is later. ", by=verband.accounthouder
    )

    duty.refresh_from_db()
    assert duty.vervaldatum == date(2026, 5, 1)
    assert (row.oude_datum, row.nieuwe_datum, row.reden) == (DUE, date(2026, 5, 1), "De accountant is later.")
    event = AuditEvent.objects.get(event="subsidies.verplichting.uitgesteld")
    assert event.data == {"van": "2026-04-01", "tot": "2026-05-01", "storing": None}
    assert set(mails("besluit")) == {verband.coordinator, verband.gewone_coordinator, verband.bestuurder}
    mail = Mail.objects.filter(soort="besluit")[0]
    assert "accountant" not in mail.tekst + mail.html
    assert verband.alliantie.naam not in mail.onderwerp + mail.tekst + mail.html
    assert "1\u00a0mei 2026" in mail.tekst


def test_a_decision_comes_at_once_whatever_somebody_chose(verband: Verband, duty: Verplichting) -> None:
    Mailvoorkeur.objects.create(user=verband.coordinator, soort="herinnering", wijze=Wijze.DAGELIJKS)

    postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=verband.accounthouder)

    assert not Mail.objects.get(aan=verband.coordinator).voor_overzicht


@pytest.mark.parametrize(
    ("tot", "reden"),
    [
        (DUE, "Reden"),
        (DUE - timedelta(days=1), "Reden"),
        (DUE + timedelta(days=367), "Reden"),
        (DUE + timedelta(days=1), "  \n "),
    ],
)
def test_only_later_at_most_a_year_and_with_a_reason(
    verband: Verband, duty: Verplichting, tot: date, reden: str
) -> None:
    with pytest.raises(NietUitgesteld):
        postpone_verplichting(duty.pk, tot=tot, reden=reden, by=verband.accounthouder)

    assert not Uitstel.objects.exists()
    assert not Mail.objects.exists()


def test_who_may_postpone(verband: Verband, vreemd: Verband, duty: Verplichting, beheerder: User) -> None:
    uitvoerder = make_user("uitvoerder", rol=Rol.UITVOERDER)

    for user in (verband.coordinator, verband.bestuurder, verband.partner, vreemd.accounthouder, beheerder):
        with pytest.raises(PermissionDenied):
            postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=user)
    assert postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=uitvoerder).door == uitvoerder


def test_nothing_to_postpone_after_akkoord(verband: Verband) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)

    with pytest.raises(NietUitgesteld, match="akkoord"):
        postpone_verplichting(report.verplichting_id, tot=date(2026, 5, 1), reden="R", by=verband.accounthouder)


def test_a_postponement_stays(verband: Verband, duty: Verplichting) -> None:
    row = postpone_verplichting(duty.pk, tot=date(2026, 5, 1), reden="Reden", by=verband.accounthouder)

    with pytest.raises(DatabaseError), transaction.atomic():
        Uitstel.objects.filter(pk=row.pk).update(reden="Anders")
    with pytest.raises(DatabaseError), transaction.atomic():
        row.delete()


def test_page_shows_history_and_takes_a_postponement(client: Client, verband: Verband, duty: Verplichting) -> None:
    address = reverse("subsidies:uitstel", args=[duty.pk])
    client.force_login(verband.accounthouder)

    wrong = client.post(address, {"tot": "01-03-2026", "reden": "Te vroeg"}).content.decode()
    no_day = client.post(address, {"tot": "31-02-2027", "reden": "Te vroeg"}).content.decode()
    right = client.post(address, {"tot": "01-05-2026", "reden": "Accountant later"}, follow=True).content.decode()

    assert "kies een dag na de uiterste dag van nu" in wrong
    assert "Te vroeg" in wrong
    assert "De dag 31-02-2027 bestaat niet" in no_day
    assert "Uitstel gegeven tot en met 1\u00a0mei 2026" in right
    client.force_login(verband.coordinator)
    page = client.get(address)
    assert "Accountant later" in page.content.decode()
    assert page.context["form"] is None
    assert client.post(address, {"tot": "01-06-2026", "reden": "Zelf"}).status_code == 404
    assert Uitstel.objects.count() == 1


def test_who_sees_a_term(
    client: Client, verband: Verband, vreemd: Verband, duty: Verplichting, beheerder: User
) -> None:
    address = reverse("subsidies:uitstel", args=[duty.pk])
    readers = [verband.partner, verband.bestuurder, vreemd.accounthouder, make_user("a", rol=Rol.AUDITOR)]
    others = [vreemd.coordinator, beheerder, make_user("k", rol=Rol.KAMER)]

    for user in (*readers, *others):
        client.force_login(user)
        assert client.get(address).status_code == (200 if user in readers else 404)


# Outage.


def storing(
    user: User, begin: str = "2026-04-01T20:00+02:00", eind: str = "2026-04-02T09:00+02:00"
) -> tuple[Storing, int]:
    with time_machine.travel("2026-05-01 12:00:00+02:00", tick=False):
        return record_storing(begonnen=at(begin), geeindigd=at(eind), omschrijving="Inloggen lukte niet", by=user)


def test_an_outage_extends_what_fell_due_in_it(verband: Verband, duty: Verplichting, beheerder: User) -> None:
    later = create_verplichting(verband.subsidie, 2026, by=None)

    row, count = storing(beheerder)

    duty.refresh_from_db()
    later.refresh_from_db()
    assert (count, duty.vervaldatum, later.vervaldatum) == (1, date(2026, 4, 7), date(2027, 4, 1))
    uitstel = row.uitstellen.get()
    assert "Storing van 1\u00a0april 2026" in uitstel.reden
    assert uitstel.door == beheerder
    assert verband.bestuurder in mails("besluit")
    assert AuditEvent.objects.filter(event="subsidies.storing.geregistreerd").count() == 1


def test_the_same_outage_twice_is_one(verband: Verband, duty: Verplichting, beheerder: User) -> None:
    first, again = storing(beheerder), storing(beheerder)

    assert first == again
    assert Uitstel.objects.count() == 1


@pytest.mark.parametrize(
    ("begin", "eind", "extended"),
    [
        ("2026-04-01T23:59+02:00", "2026-04-02T00:00+02:00", True),  # the last minute of the due date
        ("2026-04-01T22:00+00:00", "2026-04-01T22:05+00:00", False),  # midnight in Amsterdam: the day after
        ("2026-03-31T20:00+02:00", "2026-03-31T23:59+02:00", False),
        ("2026-03-31T20:00+02:00", "2026-04-01T00:00+02:00", True),
    ],
)
def test_days_are_those_of_amsterdam(
    verband: Verband, duty: Verplichting, begin: str, eind: str, extended: bool
) -> None:
    assert [row.verplichting for row in extensions(at(begin), at(eind))] == ([duty] if extended else [])


@pytest.mark.parametrize(("moment", "extended"), [("2026-04-01T21:59:59+00:00", 0), ("2026-04-01T22:00:00+00:00", 1)])
def test_what_was_handed_in_in_time_is_left_alone(
    verband: Verband, beheerder: User, moment: str, extended: int
) -> None:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.bestuurder, moment=at(moment))

    assert storing(beheerder)[1] == extended


@pytest.mark.parametrize(
    ("begin", "eind"),
    [("2026-04-01T20:00+02:00", "2026-04-01T20:00+02:00"), ("2026-04-02T20:00+02:00", "2026-04-01T20:00+02:00"),
     ("2026-04-01T20:00+02:00", "2026-06-01T20:00+02:00")],
)  # fmt: skip
def test_moments_that_are_no_outage(beheerder: User, begin: str, eind: str) -> None:
    with pytest.raises(NietUitgesteld):
        storing(beheerder, begin, eind)

    assert not Storing.objects.exists()


def test_only_the_beheerder_registers_an_outage(client: Client, verband: Verband) -> None:
    for user in (verband.accounthouder, verband.coordinator, make_user("u", rol=Rol.UITVOERDER)):
        with pytest.raises(PermissionDenied):
            storing(user)
        client.force_login(user)
        assert client.get(reverse("subsidies:storing_list")).status_code == 403
        assert client.get(reverse("subsidies:storing_add")).status_code == 403


def test_outage_is_shown_first_and_done_on_the_second_button(
    client: Client, verband: Verband, duty: Verplichting, beheerder: User
) -> None:
    address = reverse("subsidies:storing_add")
    data = {
        "begin_dag": "01-04-2026", "begin_tijd": "20:00", "eind_dag": "02-04-2026", "eind_tijd": "9.30",
        "omschrijving": "Inloggen lukte niet",
    }  # fmt: skip
    client.force_login(beheerder)
    with time_machine.travel("2026-05-01 12:00:00+02:00"):
        client.force_login(beheerder)
        shown = client.post(address, {**data, "bekijken": "1"}).content.decode()
        assert "van 1\u00a0april 2026 naar 7\u00a0april 2026" in shown
        assert verband.alliantie.naam in shown
        assert not Storing.objects.exists()
        future = client.post(address, {**data, "eind_dag": "03-05-2026"}).content.decode()
        assert "dit ligt in de toekomst" in future
        strange = client.post(address, {**data, "begin_tijd": "25:61"}).content.decode()
        assert "dit is geen tijd" in strange
        done = client.post(address, {**data, "bevestigen": "1"}, follow=True).content.decode()
        assert "Er is 1 termijn verlengd." in done
        assert "1 termijn verlengd" in client.get(reverse("subsidies:storing_list")).content.decode()


# Reminders.


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


# Messages to coordinators.

ALLEN, TE_LAAT = RondschrijvenAan.ALLEN, RondschrijvenAan.TE_LAAT


@time_machine.travel("2026-04-02 00:00:01+02:00", tick=False)
def test_to_whom_a_message_goes(verband: Verband, vreemd: Verband) -> None:
    uitvoerder = make_user("uitvoerder", rol=Rol.UITVOERDER)
    make_verband("Openbaar", is_fictief=False, alleen_openbaar=True)
    mine, theirs = [{v.coordinator, v.gewone_coordinator} for v in (verband, vreemd)]
    create_verplichting(verband.subsidie, 2025, by=None)
    submit_rapportage(vreemd.rapportage().pk, by=vreemd.bestuurder)

    assert set(receivers(ALLEN, uitvoerder)) == mine | theirs
    assert set(receivers(ALLEN, vreemd.accounthouder)) == theirs
    assert set(receivers(TE_LAAT, uitvoerder)) == mine
    assert receivers(TE_LAAT, vreemd.accounthouder) == []
    assert receivers(ALLEN, verband.coordinator) == []


@pytest.mark.parametrize(("moment", "late"), [("2026-04-01 23:59:59+02:00", 0), ("2026-04-02 00:00:00+02:00", 2)])
def test_late_begins_at_midnight_in_amsterdam(verband: Verband, duty: Verplichting, moment: str, late: int) -> None:
    with time_machine.travel(moment, tick=False):
        assert len(receivers(TE_LAAT, verband.accounthouder)) == late


def test_each_gets_a_mail_of_their_own_and_it_is_logged_with_a_count(verband: Verband, vreemd: Verband) -> None:
    Mailvoorkeur.objects.create(user=verband.gewone_coordinator, soort="rondschrijven", wijze=Wijze.UIT)
    Mailvoorkeur.objects.create(user=verband.coordinator, soort="rondschrijven", wijze=Wijze.DAGELIJKS)

    row = send_rondschrijven(ALLEN, onderwerp="Let op", tekst="Regel <b>1</b>\n\nRegel 2", by=verband.accounthouder)
    again = send_rondschrijven(ALLEN, onderwerp="Let op", tekst="Regel <b>1</b>\n\nRegel 2", by=verband.accounthouder)

    mail = Mail.objects.get(soort="rondschrijven")
    assert (row.ontvangers, row, mail.aan, mail.voor_overzicht) == (1, again, verband.coordinator, True)
    assert "&lt;b&gt;1&lt;/b&gt;" in mail.html
    assert "Regel <b>1</b>" in mail.tekst
    assert AuditEvent.objects.get(event="subsidies.rondschrijven.verzonden").data == {"aan": "allen", "ontvangers": 1}
    with pytest.raises(DatabaseError), transaction.atomic():
        Rondschrijven.objects.update(ontvangers=9)


def test_page_shows_the_number_before_it_sends(client: Client, verband: Verband, vreemd: Verband) -> None:
    address = reverse("subsidies:rondschrijven")
    data = {"aan": "allen", "onderwerp": "Let op\r\nBcc: x@y.example", "tekst": "Dien op tijd in."}
    client.force_login(verband.accounthouder)

    empty = client.post(address, {**data, "tekst": " ", "versturen": "1"})
    shown = client.post(address, {**data, "bekijken": "1"}).content.decode()
    assert empty.context["form"].errors
    assert "Zo gaat het naar 2 coördinatoren" in shown
    assert "Schrijf niets persoonlijks of vertrouwelijks" in shown
    assert not Mail.objects.exists()

    done = client.post(address, {**data, "versturen": "1"}, follow=True).content.decode()

    assert "Het bericht is verstuurd aan 2 coördinatoren." in done
    assert set(mails("rondschrijven")) == {verband.coordinator, verband.gewone_coordinator}
    client.force_login(vreemd.accounthouder)
    assert "Dien op tijd in." not in client.get(address).content.decode()


def test_nobody_to_write_to_has_no_button_to_send(client: Client, verband: Verband) -> None:
    client.force_login(verband.accounthouder)

    page = client.post(
        reverse("subsidies:rondschrijven"), {"aan": "te_laat", "onderwerp": "x", "tekst": "y", "bekijken": "1"}
    ).content.decode()

    assert "Er is nu niemand aan wie dit gaat." in page
    assert 'name="versturen"' not in page


@pytest.mark.parametrize("who", ["coordinator", "bestuurder", "partner"])
def test_messages_are_for_the_ministry(client: Client, verband: Verband, who: str) -> None:
    client.force_login(getattr(verband, who))

    assert client.get(reverse("subsidies:rondschrijven")).status_code == 403
    with pytest.raises(PermissionDenied):
        send_rondschrijven(ALLEN, onderwerp="x", tekst="y", by=getattr(verband, who))


# The receipt.


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-04-01T21:59:59+00:00", "Dat is op tijd."),
        ("2026-04-01T22:00:00+00:00", "Dat is 1 dag na de uiterste dag."),
    ],
)
def test_the_receipt_says_in_time_and_complete_and_leads_to_the_copy(
    client: Client, verband: Verband, moment: str, words: str
) -> None:
    versie = submit_rapportage(verband.rapportage().pk, by=verband.bestuurder, moment=at(moment))

    mail = Mail.objects.get(soort="ontvangstbevestiging", aan=verband.bestuurder)

    copy = reverse("subsidies:versie_detail", args=[versie.rapportage_id, 1])
    for text in (mail.tekst, mail.html):
        assert words in text
        assert "De rapportage is nog niet volledig." in text
        assert copy in text
        assert "geheimtekst" not in text
    client.force_login(verband.bestuurder)
    page = client.get(reverse("subsidies:rapportage_ontvangst", args=[versie.rapportage_id, 1])).content.decode()
    assert ("op tijd" in page) == (words == "Dat is op tijd.")
    assert "Nog niet: hieronder staat wat ontbreekt." in page
    assert copy in page


def test_everything_that_the_clock_does_is_known_to_the_worker() -> None:
    app.loader.import_default_modules()

    assert {row["task"] for row in SCHEDULE.values()} <= set(app.tasks)
