"""A researcher reads exactly what was granted, until the last day."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from accounts.roles import Rol
from allianties.models import Organisatie
from audit.models import AuditEvent
from evaluaties.actions.toegang import confirm_toegang, send_access_mails, withdraw_toegang
from evaluaties.models import Onderzoekstoegang
from jobs.models import Job
from notifications.models import Mail
from overzichten.taken import own_tasks, waiting_count
from subsidies.actions.rapportage import submit_rapportage
from tests.factories.accounts import user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.evaluaties import evaluatie_factory, interview_factory
from tests.factories.onderzoek import FAR, TODAY, end_access, handed_in

pytestmark = pytest.mark.django_db


def read(alliantie, jaar, end=""):
    return f"/evaluaties/onderzoek/materiaal/{alliantie.slug}/{jaar}/{end}"


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


def test_a_researcher_stops_the_making_and_begins_it_again(toegang, verband, vreemd, log_in):
    client = log_in(toegang.user)
    page, stop, block = (read(verband.alliantie, 2025, end) for end in ("", "pdf/stop/", "pdf/voortgang/"))
    assert "PDF maken" in client.get(page).content.decode()
    assert "niets veranderd" in client.post(stop, follow=True).content.decode()  # nobody asked for it yet
    client.post(read(verband.alliantie, 2025, "pdf/maken/"))
    assert "Stop met maken" in client.get(block).content.decode()

    said = client.post(stop, follow=True).content.decode()

    assert "Het maken van de PDF is gestopt" in said and "Maak de PDF toch" in said
    assert Job.objects.get(kind="onderzoek_pdf").status == "geannuleerd"
    assert AuditEvent.objects.filter(event="evaluaties.materiaal.pdf_gestopt").count() == 1
    client.post(read(verband.alliantie, 2025, "pdf/maken/"))
    assert Job.objects.get(kind="onderzoek_pdf").status == "wachtend"
    for stranger in (vreemd.coordinator, user_factory(Rol.KAMER)):
        assert log_in(stranger).post(stop).status_code == log_in(stranger).get(block).status_code == 404
    assert Job.objects.get(kind="onderzoek_pdf").status == "wachtend"


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
