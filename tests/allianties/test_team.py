"""Coordinators and partners' administrators manage people, within bounds; an invitation waits for its reader."""

import re
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.roles import Permission, Rol
from allianties import actions
from allianties.models import Contactpersoon, Deelname, Organisatie, Teamuitnodiging
from allianties.permissions import permissions_for, team_rights
from audit.models import AuditEvent
from notifications.models import Mail
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.pagina import as_
from tests.factories.subsidies import START, Verband
from tests.factories.team import invite, numbers

pytestmark = pytest.mark.django_db
PASSWORDS = {"new_password1": "vier losse woorden hier", "new_password2": "vier losse woorden hier"}


@pytest.fixture
def partnerbeheerder(verband: Verband) -> User:
    lid, rol = verband.lid, Rol.PARTNER
    return contactpersoon_factory(alliantie=verband.alliantie, organisatie=lid, rol=rol, is_beheerder=True).user


def add_lid(verband: Verband, naam: str = "Derde") -> Organisatie:
    number = next(numbers)
    row = Organisatie.objects.create(naam=f"{naam} {number}", slug=f"derde-{number}", is_fictief=True)
    Deelname.objects.create(alliantie=verband.alliantie, organisatie=row, rol="partner", begindatum=START)
    return row


def row_of(verband: Verband, user: User) -> Contactpersoon:
    return Contactpersoon.objects.get(alliantie=verband.alliantie, user=user)


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def link() -> str:
    """The path in the last mail."""
    found = re.search(r"/meewerken/[\w-]+/", Mail.objects.latest("aangemaakt_op").tekst)
    assert found
    return found.group()


def test_who_may_give_what(verband: Verband, vreemd: Verband, partnerbeheerder: User) -> None:
    """The matrix: nobody gives more than is one's own, or reaches into another alliance or organisation."""
    derde = add_lid(verband)
    people = {
        "coordinator met mandaat": verband.coordinator,
        "coordinator": verband.gewone_coordinator,
        "bestuurder": verband.bestuurder,
        "partner": verband.partner,
        "partnerbeheerder": partnerbeheerder,
        "vreemde coordinator": vreemd.coordinator,
        "accounthouder": verband.accounthouder,
        "beheerder": user_factory(Rol.BEHEERDER),
    }
    wanted = {
        "coordinator": (Rol.COORDINATOR, verband.penvoerder),
        "bestuurder": (Rol.BESTUURDER, verband.penvoerder),
        "partner": (Rol.PARTNER, verband.lid),
        "derde": (Rol.PARTNER, derde),
    }
    allowed = set()
    for who, by in people.items():
        for what, (rol, organisatie) in wanted.items():
            try:
                invite(verband, by, rol=rol, organisatie=organisatie)
            except PermissionDenied:
                continue
            allowed.add((who, what))

    assert allowed == {
        *(("coordinator met mandaat", what) for what in wanted),
        *(("beheerder", what) for what in wanted),
        ("coordinator", "coordinator"),
        ("coordinator", "partner"),
        ("coordinator", "derde"),
        ("partnerbeheerder", "partner"),
    }
    assert Teamuitnodiging.objects.count() == len(allowed)


@pytest.mark.parametrize("rol", [Rol.COORDINATOR, Rol.BESTUURDER])
def test_roles_of_the_penvoerder_stay_with_the_penvoerder(rol: Rol, verband: Verband) -> None:
    with pytest.raises(ValidationError) as refused:
        invite(verband, verband.coordinator, rol=rol, organisatie=verband.lid)

    assert refused.value.message_dict == {"organisatie": ["Deze rol hoort bij de penvoerder. Kies de penvoerder."]}


def test_only_who_takes_part_today_gets_people(verband: Verband, vreemd: Verband) -> None:
    gone = add_lid(verband)
    Deelname.objects.filter(organisatie=gone).update(einddatum=timezone.localdate() - timedelta(days=1))

    for organisatie in (gone, vreemd.lid):
        with pytest.raises(ValidationError):
            invite(verband, verband.coordinator, organisatie=organisatie)
    assert Mail.objects.count() == 0


def test_nobody_invites_or_raises_himself(verband: Verband, partnerbeheerder: User) -> None:
    own = row_of(verband, partnerbeheerder)

    with pytest.raises(ValidationError):
        invite(verband, partnerbeheerder, email=partnerbeheerder.email.upper())
    with pytest.raises(ValidationError):
        actions.change_partnerbeheer(own, is_beheerder=True, by=partnerbeheerder)
    with pytest.raises(ValidationError):
        actions.end_contactpersoon(own, tot=timezone.localdate(), by=partnerbeheerder)
    with pytest.raises(PermissionDenied):
        actions.change_mandaat(
            row_of(verband, verband.gewone_coordinator), vanaf=date(2025, 1, 1), by=verband.gewone_coordinator
        )
    with pytest.raises(PermissionDenied):
        actions.change_partnerbeheer(row_of(verband, verband.partner), is_beheerder=True, by=verband.partner)


def test_mandates_are_given_by_the_bestuurder_or_the_beheerder(verband: Verband, vreemd: Verband) -> None:
    row = row_of(verband, verband.gewone_coordinator)
    today = timezone.localdate()

    for by in (verband.coordinator, verband.partner, vreemd.bestuurder, verband.accounthouder):
        with pytest.raises(PermissionDenied):
            actions.change_mandaat(row, vanaf=today, by=by)
    actions.change_mandaat(row, vanaf=today, by=verband.bestuurder)
    given = Permission.RAPPORTAGE_SUBMIT in permissions_for(verband.gewone_coordinator, verband.alliantie)
    fresh = User.objects.get(pk=verband.gewone_coordinator.pk)
    actions.change_mandaat(row, vanaf=None, by=user_factory(Rol.BEHEERDER))
    with pytest.raises(ValidationError):
        actions.change_mandaat(row_of(verband, verband.partner), vanaf=today, by=verband.bestuurder)

    assert given or Permission.RAPPORTAGE_SUBMIT in permissions_for(fresh, verband.alliantie)
    after = User.objects.get(pk=verband.gewone_coordinator.pk)
    assert Permission.RAPPORTAGE_SUBMIT not in permissions_for(after, verband.alliantie)
    assert events() == ["allianties.mandaat.gewijzigd"] * 2


def test_who_may_end_whom(verband: Verband, vreemd: Verband, partnerbeheerder: User) -> None:
    derde = contactpersoon_factory(alliantie=verband.alliantie, organisatie=add_lid(verband), rol=Rol.PARTNER)
    rows = {
        "mandaat": row_of(verband, verband.coordinator),
        "coordinator": row_of(verband, verband.gewone_coordinator),
        "bestuurder": row_of(verband, verband.bestuurder),
        "partner": row_of(verband, verband.partner),
        "derde": derde,
        "vreemd": row_of(vreemd, vreemd.partner),
    }

    def may(by: User) -> set[str]:
        return {what for what, row in rows.items() if team_rights(by, row.alliantie).may_end(row)}

    assert may(verband.coordinator) == rows.keys() - {"vreemd"}
    assert may(verband.gewone_coordinator) == {"coordinator", "partner", "derde"}
    assert may(partnerbeheerder) == {"partner"}
    assert may(verband.bestuurder) == may(verband.partner) == may(derde.user) == may(verband.accounthouder) == set()
    assert may(user_factory(Rol.BEHEERDER)) == rows.keys()
    for what in ("derde", "vreemd", "coordinator", "bestuurder"):
        with pytest.raises(PermissionDenied):
            actions.end_contactpersoon_now(rows[what], by=partnerbeheerder)


def test_ended_people_cannot_act(verband: Verband, partnerbeheerder: User) -> None:
    row = invite(verband, partnerbeheerder)
    address = link()
    client = as_(partnerbeheerder)
    page = f"/allianties/{verband.alliantie.slug}/team/"
    before = client.get(page).status_code

    actions.end_contactpersoon_now(row_of(verband, partnerbeheerder), by=verband.coordinator)

    ended = User.objects.get(pk=partnerbeheerder.pk)
    assert (before, client.get(page).status_code, client.post(f"{page}uitnodigen/", {}).status_code) == (200, 403, 403)
    with pytest.raises(PermissionDenied):
        invite(verband, ended)
    guest = Client()
    guest.get(address)
    assert guest.post("/meewerken/", PASSWORDS).status_code == 404
    assert not User.objects.filter(email=row.email).exists()


def test_ending_now_ends_a_running_session(verband: Verband) -> None:
    client = as_(verband.partner)
    page = f"/allianties/{verband.alliantie.slug}/"
    before = client.get(page).status_code

    as_(verband.coordinator).post(f"{page}team/{row_of(verband, verband.partner).pk}/", {"actie": "meteen"})

    assert (before, client.get(page).status_code) == (200, 403)


def test_a_row_of_today_that_ends_now_goes(verband: Verband) -> None:
    row = contactpersoon_factory(
        alliantie=verband.alliantie, organisatie=verband.lid, rol=Rol.PARTNER, begindatum=timezone.localdate()
    )

    actions.end_contactpersoon_now(row, by=verband.coordinator)

    assert not row.user.contactpersonen.exists()
    assert events() == ["allianties.contactpersoon.beeindigd"]


def test_people_stop_when_their_organisation_leaves(verband: Verband, vreemd: Verband) -> None:
    today = timezone.localdate()
    later = contactpersoon_factory(
        alliantie=verband.alliantie, organisatie=verband.lid, rol=Rol.PARTNER, begindatum=today + timedelta(days=9)
    )
    elsewhere = contactpersoon_factory(alliantie=vreemd.alliantie, organisatie=verband.lid, rol=Rol.PARTNER)
    invite(verband, verband.coordinator)
    deelname = Deelname.objects.get(alliantie=verband.alliantie, organisatie=verband.lid)

    actions.end_deelname(
        deelname, tot=today - timedelta(days=1), reden="Gestopt.", revision=deelname.revision, by=verband.accounthouder
    )

    assert row_of(verband, verband.partner).einddatum == today - timedelta(days=1)
    assert not Contactpersoon.objects.filter(pk=later.pk).exists()
    elsewhere.refresh_from_db()
    assert elsewhere.einddatum is None
    assert row_of(verband, verband.coordinator).einddatum is None
    assert not Teamuitnodiging.objects.exists()
    assert permissions_for(User.objects.get(pk=verband.partner.pk), verband.alliantie) == frozenset()


def test_a_partners_administrator_sees_only_the_own_people(verband: Verband, partnerbeheerder: User) -> None:
    derde = contactpersoon_factory(alliantie=verband.alliantie, organisatie=add_lid(verband), rol=Rol.PARTNER)
    invite(verband, verband.coordinator, organisatie=derde.organisatie, naam="Gevraagd Elders")
    mine = invite(verband, verband.coordinator, naam="Gevraagd Hier")
    client = as_(partnerbeheerder)
    page = f"/allianties/{verband.alliantie.slug}/team/"

    text = client.get(page).content.decode()
    form = client.get(f"{page}uitnodigen/").content.decode()

    assert verband.partner.naam in text
    assert mine.naam in text
    for name in (verband.coordinator.naam, verband.bestuurder.naam, derde.user.naam, "Gevraagd Elders"):
        assert name not in text
    assert derde.organisatie.naam not in text + form
    assert "coördinator bij" not in form
    assert client.get(f"{page}{derde.pk}/").status_code == 404
    assert client.post(f"{page}{derde.pk}/", {"actie": "meteen"}).status_code == 404
    assert client.post(f"{page}{row_of(verband, verband.coordinator).pk}/", {"actie": "mandaat"}).status_code == 404


def test_posting_another_role_or_organisation_is_refused(
    verband: Verband, vreemd: Verband, partnerbeheerder: User
) -> None:
    derde = add_lid(verband)
    client = as_(partnerbeheerder)
    page = f"/allianties/{verband.alliantie.slug}/team/uitnodigen/"
    facts = {"naam": "Nieuw", "email": "nieuw@voorbeeld.example", "organisatie": verband.lid.pk, "rol": "partner"}

    for changed in ({"rol": "coordinator"}, {"rol": "beheerder"}, {"organisatie": derde.pk}, {"organisatie": "x"}):
        answer = client.post(page, facts | changed)
        assert answer.status_code == 200
    assert Teamuitnodiging.objects.count() == 0
    assert client.post(page, facts).status_code == 302
    assert client.post(f"/allianties/{vreemd.alliantie.slug}/team/uitnodigen/", facts).status_code == 404


@pytest.mark.slow
def test_pages_for_others(verband: Verband, vreemd: Verband, partnerbeheerder: User) -> None:
    page = f"/allianties/{verband.alliantie.slug}/team/"
    row = invite(verband, verband.coordinator, organisatie=verband.penvoerder)
    urls = [page, f"{page}uitnodigen/", f"{page}{row_of(verband, verband.partner).pk}/"]

    assert {as_(vreemd.coordinator).get(url).status_code for url in urls} == {404}
    assert {as_(verband.partner).get(url).status_code for url in urls} == {403}
    assert {as_(verband.accounthouder).get(url).status_code for url in urls} == {403}
    assert {as_(user_factory(Rol.BEHEERDER)).get(url).status_code for url in urls} == {200}
    assert [as_(verband.bestuurder).get(url).status_code for url in urls] == [200, 403, 403]
    assert as_(partnerbeheerder).post(f"{page}uitnodigingen/{row.pk}/", {"intrekken": "1"}).status_code == 404
    assert as_(vreemd.coordinator).post(f"{page}uitnodigingen/{row.pk}/", {"intrekken": "1"}).status_code == 404
    assert as_(verband.gewone_coordinator).post(f"{page}uitnodigingen/{row.pk}/", {"opnieuw": "1"}).status_code == 302
    assert Teamuitnodiging.objects.filter(pk=row.pk).exists()


def test_the_bestuurder_gives_and_ends_a_mandate_on_the_page(verband: Verband) -> None:
    client = as_(verband.bestuurder)
    page = f"/allianties/{verband.alliantie.slug}/team/{row_of(verband, verband.gewone_coordinator).pk}/"

    shown = client.get(page).content.decode()
    client.post(page, {"actie": "mandaat"})
    given = row_of(verband, verband.gewone_coordinator).mandaat_vanaf
    client.post(page, {"actie": "geen_mandaat"})
    refused = client.post(page, {"actie": "meteen"})

    assert "Mandaat geven vanaf vandaag" in shown
    assert "Toegang nu beëindigen" not in shown
    assert given == timezone.localdate()
    assert row_of(verband, verband.gewone_coordinator).mandaat_vanaf is None
    assert refused.status_code == 403


def test_ending_on_a_day_says_what_is_wrong(verband: Verband) -> None:
    client = as_(verband.coordinator)
    page = f"/allianties/{verband.alliantie.slug}/team/{row_of(verband, verband.partner).pk}/"

    wrong = client.post(page, {"actie": "op_dag", "tot": "ooit"})
    early = client.post(page, {"actie": "op_dag", "tot": "01-01-2001"})
    right = client.post(page, {"actie": "op_dag", "tot": "31-12-2099"})

    assert (wrong.status_code, early.status_code, right.status_code) == (200, 200, 302)
    assert "ligt voor de eerste dag" in early.content.decode()
    assert row_of(verband, verband.partner).einddatum == date(2099, 12, 31)


@pytest.mark.slow
@pytest.mark.parametrize("many", [1, 200])
def test_the_team_page_asks_a_fixed_number_of_questions(many: int, verband: Verband) -> None:
    for _number in range(many):
        contactpersoon_factory(alliantie=verband.alliantie, organisatie=verband.lid, rol=Rol.PARTNER)
    client = as_(verband.coordinator)
    page = f"/allianties/{verband.alliantie.slug}/team/"
    client.get(page)

    with CaptureQueriesContext(connection) as asked:
        assert client.get(page).status_code == 200

    assert len(asked) == 13
