"""A check of facts by the alliances: who answers, who is told, until when."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from accounts.roles import Rol
from evaluaties.actions.evaluatie import finish_evaluatie
from evaluaties.actions.feitencheck import answer_feitencheck, request_feitencheck, send_feitencheck_reminders
from evaluaties.models import Feitencheck, Feitencheckreactie, feitencheck_open
from notifications.models import Mail, Mailvoorkeur
from overzichten.taken import own_tasks, waiting_count
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import evaluatie_factory, onderzoekstoegang_factory
from tests.factories.onderzoek import FAR, TODAY, end_access

pytestmark = pytest.mark.django_db


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
