"""The edges of managing people: strangers, stale rows, and accounts without a password."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.models import Uitnodiging, User
from accounts.roles import Rol
from allianties import actions
from allianties.models import Contactpersoon, Teamuitnodiging
from audit.models import AuditEvent
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.subsidies import Verband
from tests.factories.team import events, invite, row_of

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
PASSWORD = "vier losse woorden hier"
ENDED = "allianties.contactpersoon.beeindigd"


def today() -> date:
    return timezone.localdate()


# Ending


def test_who_stopped_already_is_not_ended_again(verband: Verband) -> None:
    row = row_of(verband, verband.partner)
    actions.end_contactpersoon_now(row, by=verband.coordinator)
    stopped = row_of(verband, verband.partner)

    with pytest.raises(actions.Conflict):
        actions.end_contactpersoon_now(stopped, by=verband.coordinator)

    assert stopped.einddatum == today() - DAY
    assert events() == [ENDED]


def test_two_who_end_the_same_person_the_second_is_told(verband: Verband) -> None:
    stale = row_of(verband, verband.partner)
    actions.end_contactpersoon(row_of(verband, verband.partner), tot=today(), by=verband.coordinator)

    with pytest.raises(actions.Conflict):
        actions.end_contactpersoon_now(stale, by=verband.gewone_coordinator)

    assert row_of(verband, verband.partner).einddatum == today()
    assert events() == [ENDED]


def test_the_system_ends_a_role_without_a_name(verband: Verband) -> None:
    actions.end_contactpersoon(row_of(verband, verband.bestuurder), tot=today(), by=None)

    assert row_of(verband, verband.bestuurder).einddatum == today()
    assert list(AuditEvent.objects.values_list("event", "actor_id")) == [(ENDED, None)]


# Invitations


def test_strangers_neither_renew_nor_withdraw(verband: Verband, vreemd: Verband) -> None:
    row = invite(verband, verband.coordinator)
    secret = row.token_hash

    for by in (vreemd.coordinator, verband.partner, verband.bestuurder, verband.accounthouder):
        with pytest.raises(PermissionDenied):
            actions.renew_teamuitnodiging(row, by=by)
        with pytest.raises(PermissionDenied):
            actions.withdraw_teamuitnodiging(row, by=by)

    assert Teamuitnodiging.objects.get().token_hash == secret
    assert events() == ["allianties.team.uitgenodigd"]


def test_an_invitation_of_a_closed_account_is_worth_nothing(verband: Verband, beheerder: User) -> None:
    """The roles of a closed account hold to the end of the day; its invitations do not."""
    row = invite(verband, verband.coordinator)
    actions.deactivate_person(verband.coordinator, by=beheerder)

    with pytest.raises(actions.Conflict):
        actions.accept_teamuitnodiging(row, by=None, password=PASSWORD)

    assert not User.objects.filter(email=row.email).exists()


def test_an_official_is_told_why_not(verband: Verband) -> None:
    official = user_factory(Rol.UITVOERDER, password=PASSWORD)
    row = invite(verband, verband.coordinator, email=official.email)

    with pytest.raises(ValidationError) as refused:
        actions.accept_teamuitnodiging(row, by=official)

    assert refused.value.messages == ["U werkt bij het ministerie. Daarom kunt u geen rol bij een alliantie aannemen."]
    assert not official.contactpersonen.exists()
    assert Teamuitnodiging.objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("who", ["gesloten", "ander", "met wachtwoord", "zonder wachtwoord", "onbekend"])
def test_only_the_reader_of_the_mail_accepts(who: str, verband: Verband) -> None:
    """A closed account, another person, one who must log in first, no password chosen, another at a new address."""
    email = "lezer@voorbeeld.example"
    if who != "onbekend":
        user_factory(
            email=email,
            is_active=who != "gesloten",
            password=PASSWORD if who in ("gesloten", "met wachtwoord") else None,
        )
    row = invite(verband, verband.coordinator, email=email)
    by = verband.partner if who in ("ander", "onbekend") else None
    password = None if who == "zonder wachtwoord" else "een heel ander wachtwoord"

    with pytest.raises(PermissionDenied):
        actions.accept_teamuitnodiging(row, by=by, password=password)

    assert Teamuitnodiging.objects.filter(pk=row.pk).exists()
    assert not Contactpersoon.objects.filter(user__email=email).exists()
    known = User.objects.filter(email=email).first()
    assert (known is None) is (who == "onbekend")
    assert known is None or not known.check_password("een heel ander wachtwoord")


def test_who_never_chose_a_password_chooses_it_here_and_the_other_link_stops(verband: Verband) -> None:
    waiting = user_factory(email="wacht@voorbeeld.example", naam="Eigen Naam")
    other = Uitnodiging.issue(waiting)
    row = invite(verband, verband.coordinator, email=waiting.email)

    user = actions.accept_teamuitnodiging(row, by=None, password=PASSWORD)

    assert user == waiting
    kept = User.objects.get(pk=waiting.pk)
    assert (kept.naam, kept.check_password(PASSWORD)) == ("Eigen Naam", True)
    assert Uitnodiging.objects.open(other) is None
    assert kept.contactpersonen.get().organisatie == verband.lid


# Mandates and administration


def test_nobody_gives_himself_a_mandate(verband: Verband) -> None:
    """A bestuurder who coordinates too may give mandates, but not the own one."""
    own = contactpersoon_factory(
        user=verband.bestuurder, alliantie=verband.alliantie, organisatie=verband.penvoerder, rol=Rol.COORDINATOR
    )

    with pytest.raises(ValidationError) as refused:
        actions.change_mandaat(own, vanaf=today(), by=verband.bestuurder)

    assert refused.value.messages == ["U kunt uzelf geen mandaat geven."]
    own.refresh_from_db()
    assert own.mandaat_vanaf is None


def test_a_partner_becomes_administrator_and_no_longer(verband: Verband) -> None:
    row = row_of(verband, verband.partner)

    actions.change_partnerbeheer(row, is_beheerder=True, by=verband.coordinator)
    given = row_of(verband, verband.partner).is_beheerder
    actions.change_partnerbeheer(row, is_beheerder=False, by=verband.coordinator)

    assert (given, row_of(verband, verband.partner).is_beheerder) == (True, False)
    found = AuditEvent.objects.order_by("pk").values_list("event", "actor_id", "data__is_beheerder")
    change, actor = "allianties.partnerbeheer.gewijzigd", verband.coordinator.pk
    assert list(found) == [(change, actor, True), (change, actor, False)]


def test_a_bestuurder_administers_nobody(verband: Verband) -> None:
    with pytest.raises(ValidationError) as refused:
        actions.change_partnerbeheer(row_of(verband, verband.bestuurder), is_beheerder=True, by=verband.coordinator)

    assert refused.value.messages == ["Alleen een partner of een coördinator beheert mensen."]
    assert not row_of(verband, verband.bestuurder).is_beheerder


@pytest.mark.parametrize("days", [{"einddatum": -1}, {"begindatum": 1}])
def test_only_a_role_of_today_changes(days: dict[str, int], verband: Verband) -> None:
    row = row_of(verband, verband.partner)
    Contactpersoon.objects.filter(pk=row.pk).update(**{name: today() + days[name] * DAY for name in days})

    with pytest.raises(actions.Conflict):
        actions.change_partnerbeheer(row, is_beheerder=True, by=verband.coordinator)

    assert not row_of(verband, verband.partner).is_beheerder
    assert events() == []
