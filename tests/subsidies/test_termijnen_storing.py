"""An outage extends what fell due in it, once, by days of Amsterdam."""

from datetime import date, datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from subsidies.actions.rapportage import create_verplichting, submit_rapportage
from subsidies.actions.termijn import NietUitgesteld, extensions, record_storing
from subsidies.models import Storing, Uitstel, Verplichting
from tests.factories.notifications import mails
from tests.factories.subsidies import Verband, make_user


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


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
