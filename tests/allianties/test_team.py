"""Coordinators and partners' administrators manage people, within bounds; an invitation waits for its reader."""

import re
from datetime import date, timedelta
from itertools import count

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
from tests.factories.subsidies import START, Verband, make_verband

pytestmark = pytest.mark.django_db
PASSWORDS = {"new_password1": "vier losse woorden hier", "new_password2": "vier losse woorden hier"}
numbers = count(1)


@pytest.fixture
def verband() -> Verband:
    return make_verband("Eigen")


@pytest.fixture
def vreemd() -> Verband:
    return make_verband("Vreemd")


@pytest.fixture
def partnerbeheerder(verband: Verband) -> User:
    lid, rol = verband.lid, Rol.PARTNER
    return contactpersoon_factory(alliantie=verband.alliantie, organisatie=lid, rol=rol, is_beheerder=True).user


def add_lid(verband: Verband, naam: str = "Derde") -> Organisatie:
    number = next(numbers)
    row = Organisatie.objects.create(naam=f"{naam} {number}", slug=f"derde-{number}", is_fictief=True)
    Deelname.objects.create(alliantie=verband.alliantie, organisatie=row, rol="partner", begindatum=START)
    return row


def login(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def row_of(verband: Verband, user: User) -> Contactpersoon:
    return Contactpersoon.objects.get(alliantie=verband.alliantie, user=user)


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def link() -> str:
    """The path in the last mail."""
    found = re.search(r"/meewerken/[\w-]+/", Mail.objects.latest("aangemaakt_op").tekst)
    assert found
    return found.group()


def invite(verband: Verband, by: User, *, rol: Rol = Rol.PARTNER, organisatie: Organisatie | None = None, **facts):
    return actions.invite_contactpersoon(
        verband.alliantie,
        organisatie=organisatie or verband.lid,
        rol=rol,
        naam=facts.pop("naam", "Nieuw Mens"),
        email=facts.pop("email", f"nieuw{next(numbers)}@voorbeeld.example"),
        by=by,
        **facts,
    )


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
    client = login(partnerbeheerder)
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


def test_a_known_and_an_unknown_address_get_the_same_answer(verband: Verband) -> None:
    known = user_factory(email="bekend@voorbeeld.example", naam="Echte Naam")
    client = login(verband.coordinator)
    page = f"/allianties/{verband.alliantie.slug}/team/"
    answers, queries = [], []
    for email in ("bekend@voorbeeld.example", "onbekend@voorbeeld.example"):
        facts = {"naam": "Getypte Naam", "email": email, "organisatie": verband.lid.pk, "rol": "partner"}
        with CaptureQueriesContext(
            connection,
        ) as asked:
            answer = client.post(f"{page}uitnodigen/", facts, follow=True)
        answers.append(answer.content.decode().replace(email, "ADRES"))
        queries.append([query["sql"] for query in asked])

    assert "De uitnodiging is onderweg." in answers[0]
    assert "Echte Naam" not in answers[0] + answers[1]
    assert len(queries[0]) == len(queries[1])
    assert not known.contactpersonen.exists()
    assert not User.objects.filter(email="onbekend@voorbeeld.example").exists()
    assert "Getypte Naam" not in "".join(Mail.objects.values_list("tekst", flat=True))
    assert set(Mail.objects.values_list("aan", flat=True)) == {None}


def test_a_new_person_accepts_with_a_password_and_only_once(verband: Verband) -> None:
    row = invite(verband, verband.coordinator, naam="Nieuw Mens", email="Nieuw@Voorbeeld.example", is_beheerder=True)
    address = link()
    guest = Client()

    opened = guest.get(address)
    page = guest.get("/meewerken/").content.decode()
    wrong = guest.post("/meewerken/", {"new_password1": "kort", "new_password2": "kort"})
    chosen = guest.post("/meewerken/", PASSWORDS)
    again = Client().get(address, follow=True)

    assert (opened.status_code, opened["Location"], wrong.status_code) == (302, "/meewerken/", 200)
    assert verband.alliantie.naam in page
    assert verband.lid.naam in page
    user = User.objects.get(email="nieuw@voorbeeld.example")
    assert (chosen.status_code, guest.session["_auth_user_id"], again.status_code) == (302, str(user.pk), 404)
    held = user.contactpersonen.get()
    assert (held.organisatie, held.rol, held.is_beheerder, user.naam) == (verband.lid, "partner", True, "Nieuw Mens")
    assert not Teamuitnodiging.objects.filter(pk=row.pk).exists()
    assert events() == [
        "allianties.team.uitgenodigd",
        "allianties.contactpersoon.toegevoegd",
        "allianties.teamuitnodiging.aanvaard",
        "accounts.user.ingelogd",
    ]


def test_a_known_person_logs_in_and_accepts(verband: Verband) -> None:
    known = user_factory(email="bekend@voorbeeld.example", password="een lang wachtwoord")
    invite(verband, verband.coordinator, email=known.email)
    address = link()
    guest, own, other = Client(), login(known), login(verband.partner)
    for client in (guest, own, other):
        client.get(address)

    assert "Log in, dan kunt u de uitnodiging aannemen." in guest.get("/meewerken/").content.decode()
    guest.post("/meewerken/", PASSWORDS)
    assert "een ander e-mailadres" in other.get("/meewerken/").content.decode()
    other.post("/meewerken/")
    assert not known.contactpersonen.exists()
    assert User.objects.get(pk=known.pk).check_password("een lang wachtwoord")
    assert own.post("/meewerken/").status_code == 302
    assert known.contactpersonen.get().rol == "partner"


def test_an_official_a_closed_account_and_a_role_held_already(verband: Verband) -> None:
    official, closed = user_factory(Rol.UITVOERDER), user_factory(is_active=False, password="een lang wachtwoord")
    for user in (official, closed, verband.partner):
        invite(verband, verband.coordinator, email=user.email)
        client = login(user)
        client.get(link())
        client.post("/meewerken/")

    assert not official.contactpersonen.exists()
    assert not closed.contactpersonen.exists()
    assert verband.partner.contactpersonen.count() == 1


def test_an_expired_or_withdrawn_invitation_does_nothing(verband: Verband) -> None:
    expired = invite(verband, verband.coordinator)
    first = link()
    Teamuitnodiging.objects.filter(pk=expired.pk).update(verloopt_op=timezone.now())
    actions.renew_teamuitnodiging(expired, by=verband.gewone_coordinator)
    second = link()
    old = Client().get(first, follow=True).status_code
    new = Client().get(second, follow=True).status_code
    actions.withdraw_teamuitnodiging(expired, by=verband.coordinator)

    assert (old, new, Client().get(second, follow=True).status_code) == (404, 200, 404)
    with pytest.raises(actions.Conflict):
        actions.renew_teamuitnodiging(expired, by=verband.coordinator)


@pytest.mark.slow
def test_fifty_invitations_a_day_also_to_one_address(verband: Verband) -> None:
    for _number in range(50):
        invite(verband, verband.coordinator, email="steeds@voorbeeld.example")

    with pytest.raises(ValidationError):
        invite(verband, verband.coordinator)
    assert Teamuitnodiging.objects.count() == 1


def test_ending_now_ends_a_running_session(verband: Verband) -> None:
    client = login(verband.partner)
    page = f"/allianties/{verband.alliantie.slug}/"
    before = client.get(page).status_code

    login(verband.coordinator).post(f"{page}team/{row_of(verband, verband.partner).pk}/", {"actie": "meteen"})

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
    client = login(partnerbeheerder)
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
    client = login(partnerbeheerder)
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

    assert {login(vreemd.coordinator).get(url).status_code for url in urls} == {404}
    assert {login(verband.partner).get(url).status_code for url in urls} == {403}
    assert {login(verband.accounthouder).get(url).status_code for url in urls} == {403}
    assert {login(user_factory(Rol.BEHEERDER)).get(url).status_code for url in urls} == {200}
    assert [login(verband.bestuurder).get(url).status_code for url in urls] == [200, 403, 403]
    assert login(partnerbeheerder).post(f"{page}uitnodigingen/{row.pk}/", {"intrekken": "1"}).status_code == 404
    assert login(vreemd.coordinator).post(f"{page}uitnodigingen/{row.pk}/", {"intrekken": "1"}).status_code == 404
    assert login(verband.gewone_coordinator).post(f"{page}uitnodigingen/{row.pk}/", {"opnieuw": "1"}).status_code == 302
    assert Teamuitnodiging.objects.filter(pk=row.pk).exists()


def test_the_bestuurder_gives_and_ends_a_mandate_on_the_page(verband: Verband) -> None:
    client = login(verband.bestuurder)
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
    client = login(verband.coordinator)
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
    client = login(verband.coordinator)
    page = f"/allianties/{verband.alliantie.slug}/team/"
    client.get(page)

    with CaptureQueriesContext(connection) as asked:
        assert client.get(page).status_code == 200

    assert len(asked) == 13
