"""Another penvoerder, or an organisation that leaves: who stops, when, and for whom a planned end already holds."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from accounts.models import User
from accounts.roles import Permission, Rol
from allianties import actions
from allianties.models import Contactpersoon, Deelname, Organisatie, Teamuitnodiging
from allianties.permissions import permissions_for
from audit.models import AuditEvent
from subsidies.models import Jaarrapportage
from subsidies.permissions import reads_all_money
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory, organisatie_factory
from tests.factories.subsidies import START, Verband
from tests.factories.team import invite, row_of

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
PASSWORD = "vier losse woorden hier"
ENDED = "allianties.contactpersoon.beeindigd"


def today() -> date:
    return timezone.localdate()


def change_penvoerder(verband: Verband, vanaf: date) -> None:
    actions.change_penvoerder(
        verband.alliantie, organisatie=verband.lid, vanaf=vanaf, reden="Afspraak.", by=verband.accounthouder
    )


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


def test_people_of_the_former_penvoerder_stop_reading_every_partners_money(verband: Verband, vreemd: Verband) -> None:
    leaders = (verband.coordinator, verband.gewone_coordinator, verband.bestuurder)
    helper = contactpersoon_factory(
        alliantie=verband.alliantie, organisatie=verband.penvoerder, rol=Rol.PARTNER
    )  # works for the former penvoerder, which stays as a partner
    report = verband.rapportage()
    before = [reads_all_money(fresh(user), report) for user in leaders]

    change_penvoerder(verband, today())

    assert before == [True, True, True]
    for user in leaders:
        assert row_of(verband, user).einddatum == today() - DAY
        assert not reads_all_money(fresh(user), report)
        assert permissions_for(fresh(user), verband.alliantie) == frozenset()
    for user in (helper.user, verband.partner):
        assert row_of(verband, user).einddatum is None
    assert row_of(vreemd, vreemd.coordinator).einddatum is None
    ended = AuditEvent.objects.filter(event=ENDED)
    assert set(ended.values_list("subject_id", flat=True)) == {str(user.pk) for user in leaders}
    assert set(ended.values_list("actor_id", flat=True)) == {verband.accounthouder.pk}
    assert set(ended.values_list("data__einddatum", flat=True)) == {(today() - DAY).isoformat()}


def test_a_planned_change_ends_them_on_the_eve(verband: Verband) -> None:
    change_penvoerder(verband, today() + 2 * DAY)

    assert row_of(verband, verband.coordinator).einddatum == today() + DAY
    assert Permission.RAPPORTAGE_WRITE in permissions_for(fresh(verband.coordinator), verband.alliantie)


@pytest.mark.parametrize(
    ("begin", "end", "left"),
    [
        (-9, None, (-9, -6)),  # the eve of the change
        (-5, None, (-5, -5)),  # began on the day of the change: that day alone
        (-2, 30, (-2, -2)),
        (-9, -6, (-9, -6)),  # had stopped by then: stays as it is
        (1, None, None),  # still has to begin: goes
    ],
)
def test_the_last_day_is_the_eve_or_the_own_first_day(
    begin: int, end: int | None, left: tuple[int, int] | None, verband: Verband
) -> None:
    row = contactpersoon_factory(
        alliantie=verband.alliantie,
        organisatie=verband.penvoerder,
        rol=Rol.COORDINATOR,
        begindatum=today() + begin * DAY,
        einddatum=None if end is None else today() + end * DAY,
    )

    change_penvoerder(verband, today() - 5 * DAY)

    found = Contactpersoon.objects.filter(pk=row.pk).values_list("begindatum", "einddatum").first()
    assert found == (None if left is None else tuple(today() + day * DAY for day in left))


def test_open_invitations_to_lead_go_with_the_change(verband: Verband) -> None:
    actions.invite_contactpersoon(
        verband.alliantie,
        organisatie=verband.penvoerder,
        rol=Rol.COORDINATOR,
        naam="Te Laat",
        email="telaat@voorbeeld.example",
        by=verband.coordinator,
    )
    kept = invite(verband, verband.coordinator)

    change_penvoerder(verband, today() + DAY)

    assert list(Teamuitnodiging.objects.all()) == [kept]


def test_the_page_says_that_people_stop_and_who_invites(verband: Verband) -> None:
    client = Client()
    client.force_login(verband.accounthouder)

    page = client.get(f"/allianties/{verband.alliantie.slug}/penvoerder/").content.decode()
    other = client.get(f"/allianties/{verband.alliantie.slug}/partners/nieuw/").content.decode()

    sentence = "houden hun rol tot en met de dag voor de wijziging. De beheerder nodigt de nieuwe coördinator uit."
    assert sentence in page
    assert "Partner toevoegen" in other
    assert sentence not in other


@pytest.mark.parametrize("rol", [Rol.COORDINATOR, Rol.BESTUURDER])
def test_the_beheerder_gives_roles_of_the_penvoerder_at_the_penvoerder_of_that_day(
    rol: Rol, verband: Verband, beheerder: User
) -> None:
    change = today() - 5 * DAY
    change_penvoerder(verband, change)
    user = user_factory()
    facts: dict[str, Any] = {"alliantie": verband.alliantie, "rol": rol, "by": beheerder}

    for organisatie, vanaf, leader in (
        (verband.lid, change - DAY, verband.penvoerder),
        (verband.penvoerder, change, verband.lid),
    ):
        with pytest.raises(ValidationError) as refused:
            actions.add_contactpersoon(user, organisatie=organisatie, vanaf=vanaf, **facts)
        assert refused.value.message_dict == {
            "organisatie": [f"Deze rol hoort bij de penvoerder. Op de eerste dag van deze rol is dat {leader.naam}."]
        }
    actions.add_contactpersoon(user, organisatie=verband.penvoerder, vanaf=START, tot=change - DAY, **facts)
    actions.add_contactpersoon(user, organisatie=verband.lid, vanaf=change, **facts)

    assert user.contactpersonen.count() == 2


def test_a_partner_role_needs_no_penvoerder(verband: Verband, beheerder: User) -> None:
    row = actions.add_contactpersoon(
        user_factory(),
        alliantie=verband.alliantie,
        organisatie=verband.lid,
        rol=Rol.PARTNER,
        vanaf=today(),
        by=beheerder,
    )

    assert row.einddatum is None


# An end that is planned holds for who comes after the plan


def at(day: date) -> time_machine.travel:
    return time_machine.travel(datetime.combine(day, time(12), UTC), tick=False)


def plan_leave(verband: Verband, organisatie: Organisatie, tot: date) -> Deelname:
    deelname = Deelname.objects.get(alliantie=verband.alliantie, organisatie=organisatie)
    return actions.end_deelname(
        deelname, tot=tot, reden="Gestopt.", revision=deelname.revision, by=verband.accounthouder
    )


def give(
    verband: Verband,
    beheerder: User,
    rol: Rol,
    organisatie: Organisatie,
    *,
    vanaf: date | None = None,
    tot: date | None = None,
) -> Contactpersoon:
    return actions.add_contactpersoon(
        user_factory(),
        alliantie=verband.alliantie,
        organisatie=organisatie,
        rol=rol,
        vanaf=vanaf or today(),
        tot=tot,
        by=beheerder,
    )


def accept(verband: Verband, rol: Rol, organisatie: Organisatie) -> Contactpersoon:
    """Somebody who was invited after the plan says yes."""
    row = actions.invite_contactpersoon(
        verband.alliantie,
        organisatie=organisatie,
        rol=rol,
        naam="Nieuw Mens",
        email="nieuw@voorbeeld.example",
        by=verband.coordinator,
    )
    user = actions.accept_teamuitnodiging(row, by=None, password=PASSWORD)
    return row_of(verband, user)


def test_who_is_invited_after_a_planned_leave_stops_with_the_organisation(verband: Verband, beheerder: User) -> None:
    report, last = verband.rapportage(), today() + 5 * DAY
    plan_leave(verband, verband.lid, last)

    row = accept(verband, Rol.PARTNER, verband.lid)
    others = [
        give(verband, beheerder, Rol.PARTNER, verband.lid, tot=tot).einddatum
        for tot in (last - DAY, last, last + DAY)  # a day that was asked for stays where it is earlier
    ]

    assert row.einddatum == last
    assert others == [last - DAY, last, last]
    assert Jaarrapportage.objects.visible_to(row.user).contains(report)
    with at(last + DAY):
        assert not Jaarrapportage.objects.visible_to(fresh(row.user)).exists()
        assert permissions_for(fresh(row.user), verband.alliantie) == frozenset()


@pytest.mark.parametrize("rol", [Rol.COORDINATOR, Rol.BESTUURDER])
def test_who_is_given_a_role_of_the_penvoerder_after_a_planned_change_stops_on_the_eve(
    rol: Rol, verband: Verband, beheerder: User
) -> None:
    report, change = verband.rapportage(), today() + 5 * DAY
    change_penvoerder(verband, change)
    lasting = give(verband, beheerder, Rol.PARTNER, verband.penvoerder)

    row = give(verband, beheerder, rol, verband.penvoerder)
    successor = give(verband, beheerder, rol, verband.lid, vanaf=change)

    assert row.einddatum == change - DAY
    assert (lasting.einddatum, successor.einddatum) == (None, None)  # it stays as a partner; the other leads on
    assert reads_all_money(fresh(row.user), report)
    with at(change):
        assert not reads_all_money(fresh(row.user), report)
        assert permissions_for(fresh(row.user), verband.alliantie) == frozenset()
        assert reads_all_money(fresh(successor.user), report)


def test_a_coordinator_who_accepts_after_a_planned_change_stops_on_the_eve(verband: Verband) -> None:
    change = today() + 5 * DAY
    change_penvoerder(verband, change)

    assert accept(verband, Rol.COORDINATOR, verband.penvoerder).einddatum == change - DAY


@pytest.mark.parametrize("rol", [Rol.PARTNER, Rol.BESTUURDER])
def test_who_left_or_still_has_to_come_gets_no_people(rol: Rol, verband: Verband, beheerder: User) -> None:
    organisatie = verband.penvoerder
    plan_leave(verband, organisatie, today() - DAY)
    actions.add_deelname(
        verband.alliantie, organisatie=organisatie, vanaf=today() + 2 * DAY, by=beheerder, tot=today() + 4 * DAY
    )

    for vanaf in (START - DAY, today(), today() + DAY, today() + 5 * DAY):
        with pytest.raises(ValidationError) as refused:
            give(verband, beheerder, rol, organisatie, vanaf=vanaf)
        assert refused.value.message_dict == {
            "organisatie": ["Deze organisatie doet niet mee in deze alliantie op de eerste dag van deze rol."]
        }
    before = give(verband, beheerder, rol, organisatie, vanaf=today() - DAY)  # not into the time that it comes back
    again = give(verband, beheerder, rol, organisatie, vanaf=today() + 2 * DAY)

    assert (before.einddatum, again.einddatum) == (today() - DAY, today() + 4 * DAY)


def test_where_the_penvoerder_is_unknown_a_role_of_it_ends_when_one_is_known(verband: Verband, beheerder: User) -> None:
    plan_leave(verband, verband.penvoerder, today() - DAY)
    change_penvoerder(verband, today() + 3 * DAY)
    other = organisatie_factory(is_fictief=True)
    actions.add_deelname(verband.alliantie, organisatie=other, vanaf=START, by=beheerder)

    ends = [give(verband, beheerder, Rol.COORDINATOR, one).einddatum for one in (other, verband.lid)]

    assert ends == [today() + 2 * DAY, None]
