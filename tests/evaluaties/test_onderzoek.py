"""A researcher reads exactly what was granted, until the last day; answers, interviews, checks of facts."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Rol
from allianties.models import Organisatie
from audit.models import AuditEvent
from evaluaties.actions.evaluatie import finish_evaluatie
from evaluaties.actions.feitencheck import answer_feitencheck, request_feitencheck, send_feitencheck_reminders
from evaluaties.actions.toegang import confirm_toegang, grant_toegang, send_access_mails, withdraw_toegang
from evaluaties.models import Feitencheck, Feitencheckreactie, Interview, Onderzoekstoegang, feitencheck_open
from notifications.models import Mail, Mailvoorkeur
from overzichten.taken import own_tasks, waiting_count
from subsidies.actions.rapportage import submit_rapportage
from subsidies.models import Inkomen, Kaderantwoord
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.evaluaties import (
    evaluatie_factory,
    interview_factory,
    onderzoekstoegang_factory,
    toegangsdeel_factory,
)
from tests.factories.subsidies import make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
FAR = timedelta(days=60)


def handed_in(verband, jaar=2025, score=4):
    """A report with everything that could leak, handed in."""
    make_framework(verband)
    report = verband.rapportage(jaar)
    for part in report.onderdelen.filter(soort="bijdrage"):
        Inkomen.objects.update_or_create(onderdeel=part, defaults={"totaal": 987654, "eigen": 123456})
    answers = Kaderantwoord.objects.filter(onderdeel__rapportage=report)
    answers.filter(vraag__code="vijf").update(score=score, tekst="Lid Eigen hielp mee.", methode="Gesprek")
    submit_rapportage(report.pk, by=verband.bestuurder)
    return report


@pytest.fixture
def staff(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def verband(db):
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db):
    return make_verband("Vreemd")


@pytest.fixture
def toegang(verband, staff):
    handed_in(verband)
    return grant_toegang(
        evaluatie_factory(slug="onderzoek"),
        user=user_factory(),
        allianties=[verband.alliantie],
        jaren=[2025],
        begindatum=TODAY(),
        einddatum=TODAY() + FAR,
        by=staff,
    )


def read(alliantie, jaar, end=""):
    return f"/evaluaties/onderzoek/materiaal/{alliantie.slug}/{jaar}/{end}"


def end_access(toegang):
    Onderzoekstoegang.objects.filter(pk=toegang.pk).update(
        begindatum=TODAY() - FAR, einddatum=TODAY() - timedelta(days=1)
    )


@pytest.mark.slow
def test_a_researcher_reads_what_was_granted_without_money_and_shielded_names_and_each_read_is_logged(
    toegang, verband, log_in
):
    Organisatie.objects.filter(pk=verband.lid.pk).update(is_afgeschermd=True)
    client = log_in(toegang.user)

    start = client.get("/").content.decode()
    assert "/evaluaties/onderzoek/materiaal/" in start
    pages = [client.get("/evaluaties/onderzoek/materiaal/"), client.get(read(verband.alliantie, 2025))]
    links = [row["url"] for row in pages[1].context["sectielijst"]]
    pages += [client.get(url) for url in links]
    text = "".join(page.content.decode() for page in pages)
    assert {page.status_code for page in pages} == {200}
    assert "2025 activiteiten geheimtekst" in text
    for secret in ("250.000", "12.345", "987.654", "123.456", "2025 financien geheimtekst", "Lid Eigen", "Minder uren"):
        assert secret not in text, secret
    assert "een partnerorganisatie" in text
    reads = AuditEvent.objects.filter(event="evaluaties.materiaal.gelezen", actor_id=toegang.user.pk)
    assert reads.count() == len(pages)
    assert reads.filter(data__jaar="2025", data__alliantie=verband.alliantie.slug).count() == len(pages) - 1


@pytest.mark.slow
def test_what_was_not_granted_does_not_exist_and_after_the_last_day_nothing_does(toegang, verband, vreemd, log_in):
    handed_in(vreemd)
    interview = interview_factory(evaluatie=toegang.evaluatie, alliantie=verband.alliantie)
    client = log_in(toegang.user)
    ends = ("", "activiteiten/", "kader/", "pdf/")
    mine = [read(verband.alliantie, 2025, end) for end in ends]
    others = [read(vreemd.alliantie, 2025, end) for end in ends] + [read(verband.alliantie, 2024, end) for end in ends]
    others += [path.replace("/onderzoek/", "/anders/") for path in mine]
    report = verband.subsidie.rapportages.get()
    others += [report.get_absolute_url(), f"{report.get_absolute_url()}pdf/"]
    rest = [
        "/evaluaties/onderzoek/",
        "/evaluaties/onderzoek/materiaal/",
        "/evaluaties/onderzoek/interviews/",
        f"/evaluaties/onderzoek/interviews/{interview.pk}/",
    ]

    assert {client.get(path).status_code for path in mine + rest} <= {200, 303}
    assert {client.get(path).status_code for path in others} == {404}
    assert client.post(read(vreemd.alliantie, 2025, "pdf/maken/")).status_code == 404
    assert client.get("/evaluaties/onderzoek/toegang/").status_code == 403
    for stranger in (vreemd.coordinator, verband.coordinator, user_factory(Rol.KAMER), user_factory()):
        assert {log_in(stranger).get(path).status_code for path in mine} == {404}

    end_access(toegang)
    client = log_in(toegang.user)
    assert {client.get(path).status_code for path in mine + others + rest} == {404}
    assert client.post(read(verband.alliantie, 2025, "pdf/maken/")).status_code == 404
    assert "geheimtekst" not in client.get("/evaluaties/antwoorden/").content.decode()


def test_a_controller_sees_who_may_read_and_changes_nothing(toegang, log_in):
    client = log_in(user_factory(Rol.AUDITOR))

    page = client.get("/evaluaties/onderzoek/toegang/").content.decode()

    assert toegang.user.naam in page
    assert "Toegang geven" not in page and "Nu intrekken" not in page
    assert "/evaluaties/onderzoek/toegang/" in client.get("/evaluaties/onderzoek/").content.decode()
    refused = [
        client.get("/evaluaties/onderzoek/toegang/nieuw/").status_code,
        client.post(f"/evaluaties/onderzoek/toegang/{toegang.pk}/intrekken/").status_code,
    ]
    assert refused == [403, 403]
    assert log_in(user_factory(Rol.UITVOERDER)).get("/evaluaties/onderzoek/toegang/").status_code == 403


def test_the_version_of_the_grant_stays_unless_later_ones_were_granted_too(toegang, verband, staff, log_in):
    report = verband.subsidie.rapportages.get()
    report.status, report.ingediend_op, report.ingediend_door = "concept", None, None
    report.save()
    report.onderdelen.filter(soort="activiteiten").update(tekst="Tweede versie")
    submit_rapportage(report.pk, by=verband.bestuurder)

    path = read(verband.alliantie, 2025, "activiteiten/")
    assert "Tweede versie" not in log_in(toegang.user).get(path).content.decode()
    Onderzoekstoegang.objects.filter(pk=toegang.pk).update(latere_versies=True)
    assert "Tweede versie" in log_in(toegang.user).get(path).content.decode()


@pytest.mark.slow
def test_the_pdf_is_the_edition_for_research(toegang, verband, log_in, do_jobs):
    client = log_in(toegang.user)

    client.post(read(verband.alliantie, 2025, "pdf/maken/"))
    do_jobs()
    response = client.get(read(verband.alliantie, 2025, "pdf/"))

    assert response.status_code == 200
    assert b"".join(response.streaming_content if response.streaming else [response.content]).startswith(b"%PDF")


@pytest.mark.slow
def test_staff_grant_alliances_times_years_and_the_last_day_is_asked(verband, vreemd, staff, log_in):
    handed_in(verband)
    evaluatie_factory(slug="onderzoek")
    researcher = user_factory()
    data = {
        "email": researcher.email,
        "allianties": [verband.alliantie.slug, vreemd.alliantie.slug],
        "jaren": ["2024", "2025"],
        "begindatum": TODAY().strftime("%d-%m-%Y"),
        "einddatum": (TODAY() + FAR).strftime("%d-%m-%Y"),
    }
    client = log_in(staff)
    path = "/evaluaties/onderzoek/toegang/nieuw/"

    assert "Toegang zonder einde kan niet" in client.post(path, data | {"einddatum": ""}).content.decode()
    assert "geen account" in client.post(path, data | {"email": "niemand@bureau.example"}).content.decode()
    assert "staat daarbuiten" in client.post(path, data | {"email": vreemd.partner.email}).content.decode()
    page = client.post(path, data, follow=True).content.decode()
    granted = Onderzoekstoegang.objects.get()
    assert granted.delen.count() == 4
    assert granted.delen.filter(versie__isnull=False).count() == 1
    assert researcher.naam in page and "kan nu lezen" in page
    later = (TODAY() + timedelta(days=1)).strftime("%d-%m-%Y")
    page = client.post(path, data | {"email": user_factory().email, "begindatum": later}, follow=True).content.decode()
    assert "kan vanaf" in page and "kan nu lezen" not in page
    for stranger in (verband.coordinator, user_factory(Rol.KAMER)):
        assert log_in(stranger).get(path).status_code == 403


def test_researchers_hear_of_the_end_once_and_confirm_that_copies_are_gone(toegang, staff, log_in):
    assert send_access_mails(TODAY()) == 0
    assert send_access_mails(toegang.einddatum - timedelta(days=14)) == 1
    assert send_access_mails(toegang.einddatum) == 0
    with pytest.raises(ValidationError):
        confirm_toegang(toegang, by=toegang.user)
    assert (waiting_count(staff), own_tasks(staff)) == (0, [])
    assert withdraw_toegang(toegang, by=staff)
    days = (0, 13, 14)
    assert [send_access_mails(TODAY() + timedelta(days=day)) for day in days] == [0, 0, 1]
    mails = Mail.objects.filter(aan=toegang.user)
    assert mails.count() == 4  # granted, warned, ended, and again because nobody confirmed
    assert not mails.filter(tekst__contains="Eigen").exists()
    for mail in mails:
        mail.mark_sent()
    assert not mails.filter(tekst="").exists()
    keeper = user_factory(Rol.ACCOUNTHOUDER)
    assert waiting_count(keeper) == 1
    assert own_tasks(keeper)[0].titel == f"Laat {toegang.user.naam} bevestigen dat kopieën zijn vernietigd"
    assert own_tasks(user_factory(Rol.KAMER)) == []
    listing = log_in(staff).get("/evaluaties/onderzoek/toegang/").content.decode()
    assert "vernietiging niet bevestigd" in listing
    path = reverse("evaluaties:toegang_confirm", args=[toegang.pk])
    assert log_in(user_factory()).get(path).status_code == 404
    client = log_in(toegang.user)
    assert path in client.get("/").content.decode()
    client.post(path)
    toegang.refresh_from_db()
    assert toegang.bevestigd_door == toegang.user
    assert own_tasks(keeper) == []
    assert send_access_mails(TODAY() + FAR) == 0


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


@pytest.mark.slow
@pytest.mark.parametrize("tie", ["coordinator", "kamer"])
def test_who_comes_to_work_for_an_alliance_or_the_ministry_reads_nothing_as_a_researcher(
    toegang, verband, vreemd, staff, log_in, tie
):
    paths = [read(verband.alliantie, 2025), "/evaluaties/onderzoek/materiaal/", "/evaluaties/onderzoek/interviews/"]
    assert {log_in(toegang.user).get(path).status_code for path in paths} == {200}
    if tie == "coordinator":
        contactpersoon_factory(user=toegang.user, alliantie=vreemd.alliantie, rol=Rol.COORDINATOR)
    else:
        toegang.user.rolverleningen.create(rol=Rol.KAMER, begindatum="2020-01-01")

    assert {log_in(toegang.user).get(path).status_code for path in paths} == {404}
    assert "/materiaal/" not in log_in(toegang.user).get("/").content.decode()
    assert "leest niets" in log_in(staff).get("/evaluaties/onderzoek/toegang/").content.decode()


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


@pytest.mark.slow
def test_findings_are_open_until_each_alliance_answered_or_the_last_day_passed(verband, vreemd, staff, log_in):
    evaluatie = evaluatie_factory(slug="onderzoek", status="lopend")
    check = request_feitencheck(
        evaluatie, bevindingen="Er waren vier bijeenkomsten.", uiterste_datum=TODAY() + FAR, by=staff
    )

    assert {row.pk for row in feitencheck_open(evaluatie)} == {verband.alliantie.pk, vreemd.alliantie.pk}
    assert Mail.objects.filter(aan=verband.coordinator).count() == 1
    assert not Mail.objects.filter(tekst__contains="bijeenkomsten").exists()
    mine = check.reacties.get(alliantie=verband.alliantie)
    path = reverse("evaluaties:feitencheck_answer", args=[mine.pk])
    for stranger in (vreemd.coordinator, verband.partner, verband.bestuurder, staff):
        assert log_in(stranger).get(path).status_code == 404
    client = log_in(verband.coordinator)
    assert "Schrijf op wat niet klopt" in client.post(path, {"antwoord": "klopt_niet"}).content.decode()
    client.post(path, {"antwoord": "klopt_niet", "tekst": "Het waren er vijf."})
    assert feitencheck_open(evaluatie) == [vreemd.alliantie]
    with pytest.raises(ValidationError):
        answer_feitencheck(mine, antwoord="klopt", tekst="", by=verband.coordinator)
    assert "er vijf" in log_in(staff).get("/evaluaties/onderzoek/feitencheck/").content.decode()
    assert "er vijf" not in log_in(vreemd.coordinator).get("/evaluaties/onderzoek/feitencheck/").content.decode()
    evaluatie.refresh_from_db()
    assert evaluatie.status == "feitencheck"
    with pytest.raises(ValidationError, match=vreemd.alliantie.naam):
        finish_evaluatie(evaluatie, by=user_factory(Rol.ACCOUNTHOUDER))
    type(check).objects.filter(pk=check.pk).update(uiterste_datum=TODAY() - timedelta(days=1))
    assert feitencheck_open(evaluatie) == []
    assert finish_evaluatie(evaluatie, by=user_factory(Rol.ACCOUNTHOUDER)).status == "afgerond"


def test_one_door_to_the_check_of_facts_and_who_must_correct_reads_the_answers(toegang, verband, vreemd, staff, log_in):
    evaluatie, url = toegang.evaluatie, "/evaluaties/onderzoek/"
    client, last = log_in(staff), (TODAY() + FAR).strftime("%d-%m-%Y")
    typed = {"bevindingen": "Er waren vier bijeenkomsten.", "uiterste_datum": last}
    assert client.post(f"{url}feitencheck/vragen/", typed).url == url  # it was finished
    type(evaluatie).objects.filter(pk=evaluatie.pk).update(status="lopend")
    door = client.get(f"{url}stap/check/")
    assert door.url == f"{url}feitencheck/vragen/"
    client.post(door.url, typed)
    evaluatie.refresh_from_db()
    assert (evaluatie.status, evaluatie.feitenchecks.count()) == ("feitencheck", 1)
    for one, words in ((verband, "Het waren er vijf."), (vreemd, "Zes, bij ons.")):
        mine = Feitencheckreactie.objects.get(alliantie=one.alliantie)
        answer_feitencheck(mine, antwoord="klopt_niet", tekst=words, by=one.coordinator)

    client = log_in(toegang.user)
    assert f"{url}feitencheck/" in client.get(url).content.decode()
    page = client.get(f"{url}feitencheck/").content.decode()
    assert "Het waren er vijf." in page and "vier bijeenkomsten" in page
    assert "Zes, bij ons." not in page  # that alliance was not granted
    assert verband.coordinator.naam not in page
    other = onderzoekstoegang_factory(user=user_factory()).user
    assert log_in(other).get(f"{url}feitencheck/").status_code == 404
    end_access(toegang)
    assert log_in(toegang.user).get(f"{url}feitencheck/").status_code == 404


@pytest.mark.slow
def test_a_check_of_facts_is_a_task_for_coordinators_and_then_for_staff(verband, vreemd, staff):
    def tasks(person):
        fresh = type(person).objects.get(pk=person.pk)
        found = own_tasks(fresh)
        assert waiting_count(fresh) == len(found)
        return {task.url for task in found if "feitencheck" in task.url}

    evaluatie = evaluatie_factory(slug="onderzoek", status="lopend")
    check = request_feitencheck(evaluatie, bevindingen="x", uiterste_datum=TODAY() + FAR, by=staff)
    mine = check.reacties.get(alliantie=verband.alliantie)
    path = reverse("evaluaties:feitencheck_answer", args=[mine.pk])
    assert tasks(verband.coordinator) == {path}
    (task,) = [one for one in own_tasks(verband.coordinator) if one.url == path]
    assert verband.alliantie.naam in task.reden
    for other in (verband.partner, verband.bestuurder, staff):
        assert tasks(other) == set()

    answer_feitencheck(mine, antwoord="klopt", tekst="", by=verband.coordinator)
    assert tasks(verband.coordinator) == tasks(staff) == set()
    answer_feitencheck(
        check.reacties.get(alliantie=vreemd.alliantie), antwoord="klopt", tekst="", by=vreemd.coordinator
    )
    assert tasks(staff) == {check.get_absolute_url()}
    assert tasks(vreemd.coordinator) == tasks(user_factory(Rol.AUDITOR)) == set()
    finish_evaluatie(evaluatie, by=staff)
    assert tasks(staff) == set()


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


def test_who_did_not_answer_is_reminded_once_before_the_last_day_and_cannot_switch_it_off(verband, vreemd, staff):
    for person in (verband.coordinator, vreemd.coordinator):
        Mailvoorkeur.objects.create(user=person, soort="herinnering", wijze="uit")
    evaluatie = evaluatie_factory(slug="onderzoek", status="lopend")
    last = TODAY() + timedelta(days=3)
    check = request_feitencheck(evaluatie, bevindingen="Vier bijeenkomsten.", uiterste_datum=last, by=staff)
    mine = check.reacties.get(alliantie=verband.alliantie)
    answer_feitencheck(mine, antwoord="klopt", tekst="", by=verband.coordinator)

    def mails():
        return [Mail.objects.filter(aan=one.coordinator).count() for one in (verband, vreemd)]

    assert mails() == [1, 1]
    assert send_feitencheck_reminders() == 0  # asked today
    Feitencheck.objects.update(gevraagd_op=timezone.now() - timedelta(days=9))
    assert send_feitencheck_reminders(last - timedelta(days=4)) == 0
    assert send_feitencheck_reminders(last + timedelta(days=1)) == 0
    assert (send_feitencheck_reminders(), send_feitencheck_reminders(last)) == (1, 0)
    assert mails() == [1, 2]
    assert not Mail.objects.filter(tekst__contains="bijeenkomsten").exists()
    Feitencheck.objects.update(herinnerd_op=None)
    type(evaluatie).objects.filter(pk=evaluatie.pk).update(status="vervallen", reden_vervallen="Geen geld.")
    assert send_feitencheck_reminders() == 0
