"""People are invited, get roles and leave: what actions change, record and refuse."""

import re
from datetime import timedelta
from io import StringIO

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from accounts.models import Rolverlening, Uitnodiging, User
from accounts.roles import Permission, Rol
from allianties import actions
from allianties.models import Accounthouderschap, Contactpersoon
from allianties.permissions import permissions_for
from audit.models import AuditEvent
from notifications.models import Mail
from tests.factories.accounts import rolverlening_factory, user_factory
from tests.factories.allianties import (
    accounthouderschap_factory,
    alliantie_factory,
    contactpersoon_factory,
    deelname_factory,
)

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def beheerder() -> User:
    return user_factory(Rol.BEHEERDER)


def today():
    return timezone.localdate()


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def test_invite_person_makes_an_account_a_link_and_a_mail(beheerder: User, settings) -> None:
    user, path = actions.invite_person(email=" Nieuw@Voorbeeld.example ", naam="Nieuw Mens", by=beheerder)

    assert (user.email, user.has_usable_password(), user.is_active) == ("nieuw@voorbeeld.example", False, True)
    mail = Mail.objects.get()
    assert (mail.aan, mail.adres, mail.soort) == (user, "nieuw@voorbeeld.example", "account")
    assert settings.BASE_URL + path in mail.tekst
    assert settings.BASE_URL + path in mail.html
    assert "Nieuw Mens" not in mail.onderwerp + mail.tekst + mail.html
    assert events() == ["allianties.persoon.uitgenodigd"]
    assert path.split("/")[2] not in str(AuditEvent.objects.get().data)


def test_the_link_works_once(beheerder: User) -> None:
    user, path = actions.invite_person(email="nieuw@voorbeeld.example", naam="Nieuw", by=beheerder)
    passwords = {"new_password1": "vier losse woorden hier", "new_password2": "vier losse woorden hier"}
    first, second = Client(), Client()

    opened = first.get(path)
    chosen = first.post("/uitnodiging/", passwords)
    again = second.get(path, follow=True)

    assert (opened.status_code, opened["Location"]) == (302, "/uitnodiging/")
    assert chosen.status_code == 302
    assert first.session["_auth_user_id"] == str(user.pk)
    assert again.status_code == 404
    assert "Deze uitnodiging werkt niet meer" in again.content.decode()


@pytest.mark.parametrize("email", ["bekend@voorbeeld.example", "BEKEND@voorbeeld.example"])
def test_invite_person_says_that_an_address_exists_to_a_beheerder_only(email: str, beheerder: User) -> None:
    user_factory(email="bekend@voorbeeld.example")

    with pytest.raises(ValidationError) as refused:
        actions.invite_person(email=email, naam="Dubbel", by=beheerder)
    for other in (user_factory(Rol.ACCOUNTHOUDER), contactpersoon_factory().user):
        with pytest.raises(PermissionDenied):
            actions.invite_person(email=email, naam="Dubbel", by=other)

    assert refused.value.message_dict == {"email": ["Er is al een persoon met dit e-mailadres. Zoek haar of hem op."]}
    assert Mail.objects.count() == 0
    assert events() == []


@pytest.mark.parametrize("email", ["geen adres", "a@b", "a@b.nl\nBcc: c@d.nl", "x" * 250 + "@voorbeeld.example", ""])
def test_invite_person_refuses_a_bad_address(email: str, beheerder: User) -> None:
    with pytest.raises(ValidationError):
        actions.invite_person(email=email, naam="Nieuw", by=beheerder)

    assert Mail.objects.count() == 0
    assert User.objects.filter(naam="Nieuw").count() == 0


def test_renew_invitation_ends_the_former_link(beheerder: User) -> None:
    user, first = actions.invite_person(email="nieuw@voorbeeld.example", naam="Nieuw", by=beheerder)

    second = actions.renew_invitation(user, by=beheerder)

    assert Uitnodiging.objects.open(first.split("/")[2]) is None
    assert Uitnodiging.objects.open(second.split("/")[2]) is not None
    assert Mail.objects.count() == 2
    assert events()[-1] == "allianties.uitnodiging.vernieuwd"


def test_renew_invitation_refused_for_who_has_a_password_or_left(beheerder: User) -> None:
    with_password, left = user_factory(password="een lang wachtwoord"), user_factory(is_active=False)

    for user in (with_password, left):
        with pytest.raises(ValidationError):
            actions.renew_invitation(user, by=beheerder)

    assert Mail.objects.count() == 0
    assert events() == []


def test_grant_and_end_rol(beheerder: User) -> None:
    user = user_factory()

    row = actions.grant_rol(user, rol=Rol.KAMER, vanaf=today() - DAY, by=beheerder)
    assert user.ministry_roles == {Rol.KAMER}
    actions.end_rol(row, tot=today() - DAY, by=beheerder)

    assert User.objects.get(pk=user.pk).ministry_roles == frozenset()
    assert (row.verleend_door, row.rol) == (beheerder, "kamer")
    assert events() == ["allianties.rol.verleend", "allianties.rol.beeindigd"]
    assert AuditEvent.objects.order_by("pk")[0].data["rol"] == "kamer"


@pytest.mark.parametrize(
    ("vanaf", "tot", "fits"), [(0, None, False), (-9, None, False), (-9, -6, True), (6, 9, True), (5, 5, False)]
)
def test_a_role_is_held_once_at_a_time(vanaf: int, tot: int | None, fits: bool, beheerder: User) -> None:
    user, base = user_factory(), today()
    rolverlening_factory(user=user, rol=Rol.KAMER, begindatum=base - 5 * DAY, einddatum=base + 5 * DAY)
    days = {"vanaf": base + vanaf * DAY, "tot": None if tot is None else base + tot * DAY}

    if fits:
        actions.grant_rol(user, rol=Rol.KAMER, by=beheerder, **days)
        return
    with pytest.raises(ValidationError) as refused:
        actions.grant_rol(user, rol=Rol.KAMER, by=beheerder, **days)
    assert refused.value.messages == ["Deze persoon heeft deze rol al in (een deel van) deze periode."]


def test_nobody_gives_a_role_to_oneself_or_to_who_left(beheerder: User) -> None:
    left, alliantie = user_factory(is_active=False), alliantie_factory()

    for user in (beheerder, left):
        with pytest.raises(ValidationError):
            actions.grant_rol(user, rol=Rol.KAMER, vanaf=today(), by=beheerder)
        with pytest.raises(ValidationError):
            actions.add_accounthouderschap(user, alliantie=alliantie, vanaf=today(), by=beheerder)

    assert events() == []


def test_roles_are_given_by_a_beheerder_only() -> None:
    row, other = contactpersoon_factory(), user_factory(Rol.ACCOUNTHOUDER)
    schap, verlening = accounthouderschap_factory(), rolverlening_factory()

    for act in (
        lambda: actions.grant_rol(row.user, rol=Rol.KAMER, vanaf=today(), by=other),
        lambda: actions.end_rol(verlening, tot=today(), by=other),
        lambda: actions.end_contactpersoon(row, tot=today(), by=other),
        lambda: actions.end_accounthouderschap(schap, tot=today(), by=other),
        lambda: actions.add_accounthouderschap(row.user, alliantie=row.alliantie, vanaf=today(), by=other),
        lambda: actions.deactivate_person(row.user, by=other),
        lambda: actions.renew_invitation(row.user, by=other),
    ):
        with pytest.raises(PermissionDenied):
            act()

    assert events() == []


def test_contactpersoon_with_a_mandate(beheerder: User) -> None:
    deelname, user = deelname_factory(), user_factory()

    row = actions.add_contactpersoon(
        user,
        alliantie=deelname.alliantie,
        organisatie=deelname.organisatie,
        rol=Rol.COORDINATOR,
        vanaf=today(),
        mandaat_vanaf=today(),
        by=beheerder,
    )
    assert Permission.RAPPORTAGE_SUBMIT in permissions_for(user, deelname.alliantie)
    actions.end_contactpersoon(row, tot=today(), by=beheerder)

    assert Contactpersoon.objects.get().einddatum == today()
    assert events() == ["allianties.contactpersoon.toegevoegd", "allianties.contactpersoon.beeindigd"]


def test_contactpersoon_refused(beheerder: User) -> None:
    deelname, demo, user = deelname_factory(), user_factory(is_demo=True), user_factory()
    facts = {"alliantie": deelname.alliantie, "organisatie": deelname.organisatie, "vanaf": today(), "by": beheerder}

    elsewhere = {"alliantie": alliantie_factory()}
    for who, values, sentence in (
        (demo, {"rol": Rol.PARTNER}, "Een demo-account hoort alleen bij een fictieve alliantie."),
        (
            user,
            {"rol": Rol.PARTNER} | elsewhere,
            "Deze organisatie doet niet mee in deze alliantie op de eerste dag van deze rol.",
        ),
        (user, {"rol": Rol.PARTNER, "mandaat_vanaf": today()}, "Alleen een coördinator kan een mandaat hebben."),
    ):
        with pytest.raises(ValidationError) as refused:
            actions.add_contactpersoon(who, **(facts | values))
        assert refused.value.messages == [sentence]
    with pytest.raises(ValidationError):
        actions.add_accounthouderschap(demo, alliantie=deelname.alliantie, vanaf=today(), by=beheerder)
    actions.add_contactpersoon(user, rol=Rol.PARTNER, **facts)
    with pytest.raises(ValidationError):
        actions.add_contactpersoon(user, rol=Rol.PARTNER, **facts)

    assert Contactpersoon.objects.count() == 1
    assert Accounthouderschap.objects.count() == 0


def test_accounthouderschap_given_and_ended(beheerder: User) -> None:
    user, alliantie = user_factory(Rol.ACCOUNTHOUDER), alliantie_factory()

    row = actions.add_accounthouderschap(user, alliantie=alliantie, vanaf=today(), by=beheerder)
    assert Permission.RAPPORTAGE_REVIEW in permissions_for(user, alliantie)
    with pytest.raises(ValidationError):
        actions.add_accounthouderschap(user, alliantie=alliantie, vanaf=today(), tot=today(), by=beheerder)
    actions.end_accounthouderschap(row, tot=today(), by=beheerder)

    assert events() == ["allianties.accounthouderschap.toegevoegd", "allianties.accounthouderschap.beeindigd"]


def test_the_end_of_a_role_is_not_before_its_begin_not_later_and_not_of_two_writers(beheerder: User) -> None:
    row = rolverlening_factory(begindatum=today() - DAY, einddatum=today())
    stale = Rolverlening.objects.get(pk=row.pk)

    for tot in (today() - 2 * DAY, today() + DAY):
        with pytest.raises(ValidationError):
            actions.end_rol(row, tot=tot, by=beheerder)
    actions.end_rol(row, tot=today() - DAY, by=beheerder)
    with pytest.raises(actions.Conflict):
        actions.end_rol(stale, tot=today(), by=beheerder)

    assert Rolverlening.objects.get(pk=row.pk).einddatum == today() - DAY


def test_the_last_beheerder_stays(beheerder: User) -> None:
    other = user_factory(Rol.BEHEERDER)
    own = beheerder.rolverleningen.get()

    actions.end_rol(other.rolverleningen.get(), tot=today() - DAY, by=beheerder)
    with pytest.raises(ValidationError) as refused:
        actions.end_rol(own, tot=today(), by=beheerder)
    with pytest.raises(ValidationError):
        actions.deactivate_person(beheerder, by=None)
    with pytest.raises(ValidationError):
        actions.deactivate_person(beheerder, by=beheerder)

    assert refused.value.messages == ["Dit is de laatste beheerder. Geef eerst een ander deze rol."]


def test_deactivate_person_ends_roles_links_and_sessions(beheerder: User) -> None:
    row = contactpersoon_factory()
    user = row.user
    rolverlening_factory(user=user, rol=Rol.KAMER, begindatum=today() + DAY)
    token = Uitnodiging.issue(user)
    client = Client()
    client.force_login(user)
    assert client.get("/allianties/").status_code == 200

    actions.deactivate_person(user, by=beheerder)
    actions.deactivate_person(user, by=beheerder)

    assert client.get("/allianties/").status_code == 302
    assert Contactpersoon.objects.get().einddatum == today()
    assert Rolverlening.objects.filter(user=user).count() == 0
    assert Uitnodiging.objects.open(token) is None
    assert events().count("allianties.persoon.gedeactiveerd") == 1


def test_create_beheerder_prints_a_link_and_a_new_one_the_second_time(settings) -> None:
    first, second = StringIO(), StringIO()

    call_command("create_beheerder", "eerste@voorbeeld.example", stdout=first)
    call_command("create_beheerder", "Eerste@voorbeeld.example", stdout=second)

    links = [
        re.match(rf"{re.escape(settings.BASE_URL)}/uitnodiging/([\w-]+)/\n", out.getvalue()) for out in (first, second)
    ]
    assert None not in links
    assert [Uitnodiging.objects.open(link[1]) is None for link in links if link] == [True, False]
    assert User.objects.get().ministry_roles == {Rol.BEHEERDER}
    assert Rolverlening.objects.count() == 1
    assert Mail.objects.count() == 0


def test_create_beheerder_says_what_is_wrong() -> None:
    user_factory(email="al@voorbeeld.example", password="een lang wachtwoord")

    for email in ("geen adres", "al@voorbeeld.example"):
        with pytest.raises(CommandError):
            call_command("create_beheerder", email)
