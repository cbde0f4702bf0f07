"""Invitations to a team: the same answer for a known address, accepted once, and worth nothing when withdrawn."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties import actions
from allianties.models import Teamuitnodiging
from audit.models import AuditEvent
from notifications.models import Mail
from tests.factories.accounts import user_factory
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband
from tests.factories.team import invite

pytestmark = pytest.mark.django_db
PASSWORDS = {"new_password1": "vier losse woorden hier", "new_password2": "vier losse woorden hier"}


def events() -> list[str]:
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


def link() -> str:
    """The path in the last mail."""
    found = re.search(r"/meewerken/[\w-]+/", Mail.objects.latest("aangemaakt_op").tekst)
    assert found
    return found.group()


def test_a_known_and_an_unknown_address_get_the_same_answer(verband: Verband) -> None:
    known = user_factory(email="bekend@voorbeeld.example", naam="Echte Naam")
    client = as_(verband.coordinator)
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
    guest, own, other = Client(), as_(known), as_(verband.partner)
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
        client = as_(user)
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
