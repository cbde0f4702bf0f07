"""The start page of every role, by what stands on it, and what it costs."""

from datetime import date
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.roles import SENTENCES, Rol
from overzichten.views import empty_sentence, held_roles
from subsidies.actions.rapportage import approve_rapportage, submit_rapportage, take_up_rapportage
from subsidies.models import Jaarrapportage, Verplichting
from tests.factories.rollen import ALL_ROLES, NONE, make_person
from tests.factories.signaal import vertrouwenspersoon_factory
from tests.factories.subsidies import Verband, make_user, make_verband

pytestmark = pytest.mark.django_db


def shown(client: Client, user: User) -> str:
    """The start page of this person, as text."""
    client.force_login(user)
    response = client.get("/")
    assert response.status_code == 200
    return unescape(response.content.decode()).replace("\xa0", " ")


def handed_in(verband: Verband) -> Jaarrapportage:
    report = verband.rapportage()
    submit_rapportage(report.pk, by=verband.coordinator)
    return report


def accepted(verband: Verband) -> Jaarrapportage:
    report = handed_in(verband)
    take_up_rapportage(report.pk, by=verband.accounthouder)
    approve_rapportage(report.pk, by=verband.accounthouder)
    return report


EMPTY = {
    Rol.KAMER.value: "Maak een bijlage bij een Kamerbrief, of lees de rapportages met akkoord.",
    Rol.BEHEERDER.value: "Nodig mensen uit, of beheer organisaties en allianties.",
    Rol.AUDITOR.value: "U kunt alles lezen behalve signalen over veiligheid.",
    NONE: "Zodra u een rol of een opdracht hebt, staat uw werk hier. Vraag de beheerder erom.",
}
BUTTONS = {
    Rol.KAMER.value: ["Bijlage samenstellen", "Rapportages met akkoord"],
    Rol.BEHEERDER.value: ["Iemand uitnodigen", "Achtergrondtaken"],
}


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_page_of_somebody_for_whom_nothing_waits(client: Client, verband: Verband, rol: str) -> None:
    vertrouwenspersoon_factory()
    page = shown(client, make_person(rol, verband))
    body = page.partition("<main")[2].partition("</main>")[0]

    assert page.count("<h1>Mijn werk</h1>") == 1
    assert "Er wacht niets op u" in page
    assert EMPTY.get(rol, "Zodra er werk voor u is, staat het hier.") in page
    for owner, words in BUTTONS.items():
        assert [f">{word}</a>" in body for word in words] == [owner == rol] * 2
    for heading in ("Daarna voor u", "U wacht op anderen", "Binnengekomen"):
        assert heading not in page
    assert (str(SENTENCES[Rol(rol)]) in page) if rol != NONE else ("Uw rollen" not in page)


@pytest.mark.slow
@pytest.mark.parametrize("rol", ALL_ROLES)
def test_roles_are_held_on_the_day_itself(verband: Verband, rol: str) -> None:
    assert held_roles(make_person(rol, verband)) == ([] if rol == NONE else [Rol(rol)])


def test_person_with_two_roles_reads_both(client: Client, verband: Verband) -> None:
    user = make_person(Rol.KAMER, verband)
    user.rolverleningen.create(rol=Rol.BEHEERDER, begindatum="2020-01-01")

    page = shown(client, user)

    assert str(SENTENCES[Rol.KAMER]) in page
    assert str(SENTENCES[Rol.BEHEERDER]) in page
    assert empty_sentence([Rol.BEHEERDER, Rol.KAMER]) == EMPTY["kamer"]


def test_coordinator_reads_the_first_task_in_full_and_the_next_below(client: Client, verband: Verband) -> None:
    verband.rapportage(2024)
    verband.rapportage(2025)

    page = shown(client, verband.coordinator)

    first, _, rest = page.partition("Daarna voor u")
    assert "U bent aan zet" in first
    assert "Jaarrapportage 2024 van Alliantie Eigen".lower() in first.lower()
    assert "Uiterlijk 1 april 2025, 335 dagen te laat." in first
    assert "R22 1.5" in first
    assert "aarrapportage 2025 van Alliantie Eigen" in rest
    assert "over 30 dagen" in rest


def test_coordinator_sees_a_handed_in_report_as_waiting_on_others(client: Client, verband: Verband) -> None:
    handed_in(verband)

    page = shown(client, verband.coordinator)

    assert "Er wacht niets op u" in page
    assert "Jaarrapportage 2025 van Alliantie Eigen" in page.partition("U wacht op anderen")[2]
    assert "Nog niet in behandeling genomen." in page


@pytest.mark.slow
def test_accounthouder_sees_what_came_in_as_own_task(client: Client, verband: Verband) -> None:
    report = handed_in(verband)

    page = shown(client, verband.accounthouder)

    assert "U bent aan zet" in page
    assert page.count(f'href="{report.get_absolute_url()}"') == 2
    assert "Binnengekomen" in page


def test_auditor_sees_what_came_in_without_a_task(client: Client, verband: Verband) -> None:
    handed_in(verband)

    page = shown(client, make_person(Rol.AUDITOR, verband))

    assert "Er wacht niets op u" in page
    assert "Jaarrapportage 2025 van Alliantie Eigen" in page.partition("Binnengekomen")[2]


@pytest.mark.slow
def test_staff_for_parliament_sees_akkoord_only(client: Client, verband: Verband, vreemd: Verband) -> None:
    accepted(verband)
    handed_in(vreemd)

    page = shown(client, make_person(Rol.KAMER, verband))

    assert "Jaarrapportage 2025 van Alliantie Eigen" in page.partition("Binnengekomen")[2]
    assert "Vreemd" not in page


@pytest.mark.slow
@pytest.mark.parametrize(
    "rol", [Rol.COORDINATOR, Rol.BESTUURDER, Rol.PARTNER, Rol.BEHEERDER, Rol.ONDERTEKENAAR, Rol.ONDERZOEKER, NONE]
)
def test_report_of_a_stranger_is_not_named(client: Client, verband: Verband, vreemd: Verband, rol: str) -> None:
    accepted(vreemd)
    vreemd.rapportage(2024)
    vertrouwenspersoon_factory()

    page = shown(client, make_person(rol, verband))

    assert "Vreemd" not in page
    assert "menutal" not in page


def test_real_alliance_from_public_facts_has_no_tasks(client: Client, db: None) -> None:
    echt = make_verband("Echt", is_fictief=False, alleen_openbaar=True)

    for user in (echt.coordinator, echt.accounthouder):
        page = shown(client, user)
        assert "Er wacht niets op u" in page
        assert "Alliantie Echt" not in page


def test_stranger_is_sent_to_log_in(client: Client, db: None) -> None:
    response = client.get("/")

    assert (response.status_code, response.headers["Location"]) == (302, "/inloggen/?next=/")


def test_only_reading_is_possible(client: Client, verband: Verband) -> None:
    client.force_login(verband.coordinator)

    assert client.post("/").status_code == 405


def add_reports(verband: Verband, number: int) -> None:
    """Half of them to write, half of them handed in; without parts."""
    duties = Verplichting.objects.bulk_create(
        Verplichting(
            subsidie=verband.subsidie, soort="jaarrapportage", jaar=2100 + n, vervaldatum=date(2026, 4, 1), artikel="x"
        )
        for n in range(number)
    )
    handed = {"status": "ingediend", "ingediend_op": timezone.now(), "ingediend_door": verband.coordinator}
    Jaarrapportage.objects.bulk_create(
        Jaarrapportage(
            verplichting=duty, subsidie=verband.subsidie, jaar=duty.jaar, **(handed if duty.jaar % 2 else {})
        )
        for duty in duties
    )


def queries(client: Client, user: User) -> int:
    client.force_login(user)
    client.get("/")  # the session notes when it was seen
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get("/").status_code == 200
    return len(captured)


# Session, person with roles, rights on alliances, the count of all that waits, and lists with something in them.
@pytest.mark.parametrize(("who", "count"), [("coordinator", 7), ("accounthouder", 7), ("uitvoerder", 7)])
@pytest.mark.slow
def test_same_number_of_queries_for_one_report_and_for_200(
    client: Client, verband: Verband, who: str, count: int
) -> None:
    user = make_user("Lezer", rol=Rol.UITVOERDER) if who == "uitvoerder" else getattr(verband, who)
    handed_in(verband)
    verband.rapportage(2024)

    one = queries(client, user)
    add_reports(verband, 200)
    assert (one, queries(client, user)) == (count, count)
