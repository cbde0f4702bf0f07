"""Pages that hardly change, and who may read them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from tests.factories.rollen import ALL_ROLES, make_person
from tests.factories.subsidies import make_verband


def fields(client: Client) -> dict[str, str]:
    """The lines of security.txt."""
    response = client.get("/.well-known/security.txt")
    assert (response.status_code, response.headers["Content-Type"]) == (200, "text/plain; charset=utf-8")
    return dict(line.split(": ", 1) for line in response.content.decode().splitlines())


def test_security_txt_says_where_to_report_and_until_when(client: Client, settings: Any) -> None:
    settings.BASE_URL, settings.DEFAULT_FROM_EMAIL = "https://allianties.example", "meldpunt@allianties.example"

    found = fields(client)

    assert sorted(found) == ["Canonical", "Contact", "Expires", "Preferred-Languages"]
    assert found["Contact"] == "mailto:meldpunt@allianties.example"
    assert found["Canonical"] == "https://allianties.example/.well-known/security.txt"
    assert found["Preferred-Languages"] == "nl, en"
    left = datetime.strptime(found["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) - datetime.now(UTC)
    assert timedelta(days=30) < left < timedelta(days=366)


@pytest.mark.parametrize(
    ("address", "heading"),
    [("/privacy/", "Privacy"), ("/toegankelijkheid/", "Toegankelijkheid"), ("/hulp/", "Hulp")],
)
def test_page_is_public_and_costs_no_query(client: Client, address: str, heading: str) -> None:
    response = client.get(address)

    assert response.status_code == 200
    assert f"<h1>{heading}" in response.content.decode()
    assert client.post(address).status_code in {403, 405}


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_gallery_is_for_the_beheerder_alone(client: Client, rol: str) -> None:
    client.force_login(make_person(rol, make_verband()))

    assert client.get("/stijl/").status_code == (200 if rol == "beheerder" else 403)


@pytest.mark.django_db
def test_gallery_is_not_for_strangers(client: Client) -> None:
    response = client.get("/stijl/")

    assert (response.status_code, response.headers["Location"]) == (302, "/inloggen/?next=/stijl/")
