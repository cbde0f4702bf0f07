"""Pages of people: for the beheerder alone; invitations, roles and closing through them."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from accounts.models import Rolverlening, User
from allianties.models import Accounthouderschap, Contactpersoon, Organisatie
from audit.models import AuditEvent
from notifications.models import Mail
from tests.allianties.conftest import Wereld
from tests.factories.accounts import user_factory

PERSONEN = [
    "/personen/",
    "/personen/nieuw/",
    "/personen/{pk}/",
    "/personen/{pk}/rollen/nieuw/",
    "/personen/{pk}/sluiten/",
]


@pytest.mark.parametrize(
    "naam", ["accounthouder", "uitvoerder", "kamer", "auditor", "coordinator", "vreemde", "niemand"]
)
@pytest.mark.parametrize("path", PERSONEN)
def test_pages_of_people_are_for_the_beheerder(naam: str, path: str, wereld: Wereld) -> None:
    response = wereld.client(naam).get(path.format(pk=wereld.mensen["partner"].pk))

    assert response.status_code == 403
    assert wereld.mensen["partner"].naam not in response.content.decode()


@pytest.mark.parametrize("path", PERSONEN)
def test_pages_of_people_for_the_beheerder(path: str, wereld: Wereld) -> None:
    client = wereld.client("beheerder")

    assert client.get(path.format(pk=wereld.mensen["partner"].pk)).status_code == 200
    assert client.get(path.format(pk="00000000-0000-4000-8000-000000000000")).status_code == (
        404 if "{pk}" in path else 200
    )


def test_invite_through_the_page_for_a_partner_and_for_the_ministry(wereld: Wereld) -> None:
    client = wereld.client("beheerder")
    facts = {"naam": "Nieuw Mens", "email": "nieuw@voorbeeld.example", "vanaf": "1-1-2025"}
    partner = facts | {"rol": "partner", "alliantie": wereld.alliantie.pk, "organisatie": wereld.partner.pk}

    first = client.post("/personen/nieuw/", partner, follow=True)
    second = client.post("/personen/nieuw/", facts | {"email": "kamer@voorbeeld.example", "rol": "kamer"})
    double = client.post("/personen/nieuw/", partner)

    user = User.objects.get(email="nieuw@voorbeeld.example")
    assert "Nieuw Mens is uitgenodigd. De e-mail met de link is onderweg." in first.content.decode()
    assert Contactpersoon.objects.get(user=user).rol == "partner"
    assert second.status_code == 302
    assert Rolverlening.objects.get(user__email="kamer@voorbeeld.example").rol == "kamer"
    assert "Er is al een persoon met dit e-mailadres." in double.content.decode()
    assert Mail.objects.count() == 2


def test_an_invitation_that_cannot_get_its_role_leaves_nothing(wereld: Wereld) -> None:
    dam = Organisatie.objects.get(slug="dam")

    page = wereld.client("beheerder").post(
        "/personen/nieuw/",
        {
            "naam": "Half",
            "email": "half@voorbeeld.example",
            "vanaf": "1-1-2025",
            "rol": "partner",
            "alliantie": wereld.alliantie.pk,
            "organisatie": dam.pk,
        },
    )

    assert "Deze organisatie doet niet mee in deze alliantie op de eerste dag van deze rol." in page.content.decode()
    assert User.objects.filter(email="half@voorbeeld.example").count() == 0
    assert Mail.objects.count() == 0
    assert AuditEvent.objects.filter(event__startswith="allianties.").exclude(event__endswith="gelezen").count() == 0


def test_roles_are_given_and_ended_through_the_pages(wereld: Wereld) -> None:
    client, user = wereld.client("beheerder"), wereld.mensen["vreemde_accounthouder"]
    page, today = f"/personen/{user.pk}/", timezone.localdate()
    days = {"vanaf": (today - timedelta(days=2)).isoformat(), "tot": ""}
    at_alliance = {"alliantie": wereld.alliantie.pk, "organisatie": wereld.penvoerder.pk, "rol": "coordinator"}

    given = [
        client.post(f"{page}rollen/nieuw/", days | {"rol": "kamer"}),
        client.post(f"{page}accounts/nieuw/", days | {"alliantie": wereld.alliantie.pk}),
        client.post(f"{page}allianties/nieuw/", days | at_alliance | {"mandaat_vanaf": "1-1-2025"}),
    ]
    shown = client.get(page).content.decode()
    rol, schap = Rolverlening.objects.get(user=user, rol="kamer"), Accounthouderschap.objects.get(user=user)
    contact = Contactpersoon.objects.get(user=user)
    ended = [
        client.post(f"{page}rollen/{rol.pk}/einde/", {"tot": today.isoformat()}),
        client.post(f"{page}accounts/{schap.pk}/einde/", {"tot": today.isoformat()}),
        client.post(f"{page}allianties/{contact.pk}/einde/", {"tot": today.isoformat()}),
    ]
    later = client.post(f"{page}rollen/{rol.pk}/einde/", {"tot": "31-12-2099"})

    assert [answer["Location"] for answer in given + ended] == [page] * 6
    assert "medewerker Kamerbrieven" in shown
    assert "mag indienen vanaf 01-01-2025" in shown
    for row in (rol, schap, contact):
        row.refresh_from_db()
        assert row.einddatum == today
    assert "Deze rol eindigt al eerder. Geef de rol opnieuw." in later.content.decode()


def test_a_role_of_another_person_is_not_found(wereld: Wereld) -> None:
    rol = wereld.mensen["kamer"].rolverleningen.get()

    response = wereld.client("beheerder").get(f"/personen/{wereld.mensen['auditor'].pk}/rollen/{rol.pk}/einde/")

    assert response.status_code == 404


def test_new_link_and_closing_through_the_pages(wereld: Wereld) -> None:
    client, user = wereld.client("beheerder"), wereld.mensen["partner"]

    link = client.post(f"/personen/{user.pk}/uitnodiging/", follow=True)
    closed = client.post(f"/personen/{user.pk}/sluiten/", follow=True)
    after = client.post(f"/personen/{user.pk}/uitnodiging/", follow=True)
    myself = client.post(f"/personen/{wereld.mensen['beheerder'].pk}/sluiten/", follow=True)

    assert "De e-mail met een nieuwe link is onderweg." in link.content.decode()
    assert "is gesloten." in closed.content.decode()
    assert "Deze persoon kan niet meer inloggen." in after.content.decode()
    assert "U kunt uw eigen account niet sluiten." in myself.content.decode()
    assert client.get(f"/personen/{user.pk}/uitnodiging/").status_code == 405


def test_the_list_of_people_shows_roles_and_finds_names(wereld: Wereld) -> None:
    client = wereld.client("beheerder")
    user_factory(naam="Gesloten Mens", is_active=False)

    page = client.get("/personen/").content.decode()
    found = client.get("/personen/", {"q": wereld.mensen["kamer"].email}).content.decode()

    assert "coördinator bij de penvoerder, Alliantie Zeepaard" in page
    assert "Gesloten" in page
    assert "1 persoon" in found
    assert Client().get("/personen/").status_code == 302
