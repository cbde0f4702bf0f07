"""Answers side by side, and interviews: for who was granted them, and as many queries at one as at many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from allianties.models import Organisatie
from evaluaties.models import Interview
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import interview_factory, onderzoekstoegang_factory, toegangsdeel_factory
from tests.factories.onderzoek import end_access, handed_in
from tests.factories.subsidies import make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db


@pytest.mark.slow
def test_a_researcher_reads_interviews_of_granted_alliances_and_the_own(toegang, verband, vreemd, staff, log_in):
    colleague = onderzoekstoegang_factory(evaluatie=toegang.evaluatie).user
    rows = [
        interview_factory(evaluatie=toegang.evaluatie, alliantie=alliantie, functie=functie, aangemaakt_door=by)
        for alliantie, functie, by in (
            (verband.alliantie, "Gegund", staff),
            (vreemd.alliantie, "Van een vreemde", colleague),
            (None, "Van niemand", staff),
            (vreemd.alliantie, "Zelf geschreven", toegang.user),
        )
    ]
    path = "/evaluaties/onderzoek/interviews/"
    page = log_in(toegang.user).get(path).content.decode()

    assert [row.functie in page for row in rows] == [True, False, False, True]
    codes = [log_in(toegang.user).get(f"{path}{row.pk}/").status_code for row in rows]
    assert codes == [200, 404, 404, 200]
    assert log_in(toegang.user).post(f"{path}{rows[1].pk}/", {"functie": "Anders"}).status_code == 404
    assert len(Interview.objects.visible_to(staff)) == 4


def answers(client, kader, code="vijf", end=""):
    return client.get(f"/evaluaties/antwoorden/{end}?kader={kader.pk}&vraag={code}")


@pytest.mark.slow
def test_answers_stand_side_by_side_for_who_may_see_them(toegang, verband, vreemd, staff, log_in):
    handed_in(vreemd, score=2)
    handed_in(verband, 2024, score=3)
    kader = make_framework(verband)

    everything = answers(log_in(staff), kader).content.decode()
    assert "Alliantie Eigen" in everything and "Alliantie Vreemd" in everything
    assert "2024: 3, 2025: 4" in everything
    for person, other in ((verband.coordinator, "Vreemd"), (vreemd.partner, "Eigen")):
        assert f"Alliantie {other}" not in answers(log_in(person), kader).content.decode()
    assert "Er zijn nog geen antwoorden" in answers(log_in(user_factory(Rol.KAMER)), kader).content.decode()
    granted = answers(log_in(toegang.user), kader).content.decode()
    assert "2025: 4" in granted and "2024" not in granted and "Vreemd" not in granted
    exported = answers(log_in(toegang.user), kader, end="csv/").content.decode()
    assert "Lid Eigen hielp mee." in exported and "Vreemd" not in exported
    assert answers(log_in(staff), kader, end="xlsx/").content.startswith(b"PK")
    assert answers(log_in(staff), kader, code="weg").status_code == 404
    Organisatie.objects.filter(pk=verband.lid.pk).update(is_afgeschermd=True)
    assert "Lid Eigen" not in answers(log_in(toegang.user), kader).content.decode()
    end_access(toegang)
    assert "Er zijn nog geen antwoorden" in answers(log_in(toegang.user), kader).content.decode()


@pytest.mark.slow
def test_answers_ask_as_much_for_one_alliance_as_for_many(toegang, verband, staff, log_in):
    kader = make_framework(verband)
    client = log_in(staff)
    answers(client, kader)

    def queries():
        with CaptureQueriesContext(connection) as caught:
            answers(client, kader)
        return len(caught)

    before = queries()
    for name in ("Een", "Twee", "Drie"):
        handed_in(make_verband(name))
    assert queries() == before == 12  # four of them write that it was read


def test_an_interview_keeps_a_name_or_note_only_with_consent_and_encrypted(toegang, verband, staff, log_in):
    client = log_in(toegang.user)
    path = "/evaluaties/onderzoek/interviews/nieuw/"
    data = {
        "functie": "Projectleider bij een partner",
        "alliantie": verband.alliantie.slug,
        "status": "gepland",
        "toestemming": "niet_gevraagd",
        "naam": "Noor Voorbeeld",
        "notitie": "Wij spraken af.",
    }

    refused = client.post(path, data).content.decode()
    assert refused.count("alleen als de persoon daar toestemming voor gaf") == 4  # above, and at the field
    given = {
        "toestemming": "gegeven",
        "toestemming_datum": "02-11-2026",
        "toestemming_wijze": "email",
        "mag_naam": "on",
    }
    assert "Kies hoe de toestemming" in client.post(path, data | {"toestemming": "gegeven"}).content.decode()
    client.post(path, data | given)
    row = Interview.objects.get()
    assert row.naam == "Noor Voorbeeld"
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT i::text FROM evaluaties_interview i UNION ALL SELECT e::text FROM evaluaties_interviewevent e"
        )
        stored = str(cursor.fetchall())
    assert "Noor" not in stored and "spraken" not in stored
    assert "Projectleider" in log_in(staff).get("/evaluaties/onderzoek/interviews/").content.decode()
    for stranger in (verband.coordinator, user_factory(Rol.UITVOERDER), user_factory(Rol.BEHEERDER)):
        assert log_in(stranger).get("/evaluaties/onderzoek/interviews/").status_code == 404


def test_an_interview_opens_and_is_saved_when_more_are_about_the_same_alliance(toegang, verband, staff, log_in):
    rows = [interview_factory(evaluatie=toegang.evaluatie, alliantie=verband.alliantie) for _n in range(2)]
    client = log_in(staff)
    path = f"/evaluaties/onderzoek/interviews/{rows[0].pk}/"

    page = client.get(path).content.decode()
    assert page.count(f'value="{verband.alliantie.slug}"') == 1
    facts = {
        "functie": "Bestuurder",
        "alliantie": verband.alliantie.slug,
        "status": "gepland",
        "toestemming": "niet_gevraagd",
        "revision": "0",
    }
    assert client.post(path, facts).status_code == 302
    assert Interview.objects.get(pk=rows[0].pk).functie == "Bestuurder"


@pytest.mark.slow
def test_answers_ask_a_researcher_as_much_for_one_report_as_for_many(toegang, verband, staff, log_in):
    kader = make_framework(verband)
    client = log_in(toegang.user)
    answers(client, kader)

    def queries():
        with CaptureQueriesContext(connection) as caught:
            answers(client, kader)
        return len(caught)

    before = queries()
    for name in ("Een", "Twee"):
        other = make_verband(name)
        version = handed_in(other).versies.get()
        toegangsdeel_factory(toegang=toegang, alliantie=other.alliantie, versie=version)
    assert queries() == before
    assert "Alliantie Twee" in answers(client, kader).content.decode()
