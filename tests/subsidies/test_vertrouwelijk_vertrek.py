"""A partner that leaves loses access at once, and takes its own parts along; nothing of others."""

import json
from datetime import datetime, time, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from allianties import actions
from allianties.models import Contactpersoon, Deelname, Organisatie
from allianties.permissions import took_part
from audit.models import AuditEvent
from subsidies.actions.onderdeel import Rij
from subsidies.actions.rapportage import save_onderdeel, submit_rapportage, withdraw_rapportage
from subsidies.actions.verdelen import Toewijzing, divide_rapportage
from subsidies.models import Jaarrapportage, Onderdeel
from subsidies.pdf.eigen import as_text, own_parts
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user, make_verband

DAY = timedelta(days=1)


def leave(verband: Verband, *, days_ago: int = 1) -> None:
    """The member's last day was so many days ago."""
    deelname = Deelname.objects.get(alliantie=verband.alliantie, organisatie=verband.lid)
    tot = timezone.localdate() - days_ago * DAY
    actions.end_deelname(deelname, tot=tot, reden="Gestopt.", revision=deelname.revision, by=verband.accounthouder)


@pytest.mark.long
def test_every_page_of_a_running_session_closes(verband: Verband) -> None:
    report = verband.rapportage(2025)
    submit_rapportage(report.pk, by=verband.bestuurder)
    part = report.onderdelen.get(organisatie=verband.lid)
    client = as_(verband.partner)
    base = f"/rapportages/{report.pk}/"
    urls = [
        f"/allianties/{verband.alliantie.slug}/",
        f"/allianties/{verband.alliantie.slug}/rapportages/",
        base,
        f"{base}onderdelen/{part.pk}/",
        f"{base}pdf/",
        f"{base}versies/1/",
        f"{base}versies/1/ontvangst/",
        f"{base}versies/1/pdf/",
        f"{base}versies/1/uitgave/voortgang/",
    ]
    before = {client.get(url).status_code for url in urls}

    leave(verband)

    assert before <= {200, 303}
    assert {url: client.get(url).status_code for url in urls} == dict.fromkeys(urls, 404) | {urls[0]: 403}
    assert client.post(urls[3], {"tekst": "toch", "revision": "0"}).status_code == 404
    assert verband.alliantie.naam not in client.get("/rapportages/").content.decode()
    assert client.get("/eigen-onderdelen/").status_code == 200


def test_own_parts_as_they_stood_and_nothing_of_others(verband: Verband) -> None:
    report = verband.rapportage(2025)
    part = report.onderdelen.get(organisatie=verband.lid)
    save_onderdeel(part.pk, by=verband.partner, tekst="Van ons zelf", revision=part.revision)
    moment = timezone.now()
    part.refresh_from_db()
    history = apps.get_model("subsidies", "OnderdeelEvent").objects.filter(pgh_obj_id=part.pk)

    own = own_parts(report, verband.lid, moment)
    text = as_text(own)

    assert [(row.titel, row.tekst) for row in own.onderdelen] == [
        (f"Bijdrage en eigen inkomsten: {verband.lid.naam}", "Van ons zelf")
    ]
    assert "Van ons zelf" in text
    assert "geheimtekst" not in text
    assert history.count() >= 2
    assert own_parts(report, verband.lid, moment - DAY).onderdelen == ()
    assert "nog geen onderdeel" in as_text(own_parts(report, verband.lid, moment - DAY))


def give(verband: Verband, report: Jaarrapportage, soort: str, organisatie: Organisatie | None) -> Onderdeel:
    """The coordinator lets this member write a part of the alliance; gives the part."""
    part = report.onderdelen.get(soort=soort, organisatie=None)
    schrijver = str(organisatie.pk) if organisatie else ""
    divide_rapportage(report.pk, by=verband.coordinator, verdeling=[Toewijzing(part.pk, schrijver, None)])
    part.refresh_from_db()
    return part


def test_parts_that_were_assigned_go_along_while_they_are_theirs(verband: Verband) -> None:
    report = verband.rapportage(2025)
    for soort in ("actoren", "bijlagen", "financien", "samenwerking"):
        give(verband, report, soort, verband.lid)
    actors = report.onderdelen.get(soort="actoren")
    rij = Rij("bereik", None, {"doelgroep": "Buurthuizen", "aantal_invoer": "12"})
    save_onderdeel(actors.pk, by=verband.partner, tekst="Bereik van ons", revision=actors.revision, rijen=[rij])
    submit_rapportage(report.pk, by=verband.bestuurder)
    withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Nog iets.")
    give(verband, report, "samenwerking", None)  # the coordinator writes it after all
    submit_rapportage(report.pk, by=verband.bestuurder)
    verband.lid.naam = "Lid met een nieuwe naam"
    verband.lid.save()

    own = own_parts(report, verband.lid, timezone.now())

    soorten = [[part.soort for part in versie.onderdelen] for versie in own.versies]
    assert [part.titel.partition(":")[0] for part in own.onderdelen] == [
        "Actoren en bereik",
        "Bijdrage en eigen inkomsten",
        "Financiën",
        "Bijlagen",
    ]
    assert soorten == [["actoren", "samenwerking", "bijdrage", "bijlagen"], ["actoren", "bijdrage", "bijlagen"]]
    [reached] = own.onderdelen[0].tabellen
    assert (reached.titel, reached.rijen[0]["groep of actor"]) == ("Wie is bereikt", "Buurthuizen")
    assert as_text(own).count("Bereik van ons") == 3
    for stranger in (verband.penvoerder, make_verband("Vreemd").lid):
        assert "Bereik van ons" not in as_text(own_parts(report, stranger, timezone.now()))


def test_a_part_that_was_assigned_is_theirs_only_in_versions_until_the_last_day(verband: Verband) -> None:
    report = verband.rapportage(2025)
    give(verband, report, "samenwerking", verband.lid)
    last_day = timezone.now()
    submit_rapportage(report.pk, by=verband.bestuurder)

    soorten = [
        [part.soort for part in own_parts(report, verband.lid, moment).versies[0].onderdelen]
        for moment in (last_day, timezone.now())
    ]

    assert soorten == [["bijdrage"], ["samenwerking", "bijdrage"]]


def test_a_report_in_which_only_an_assigned_part_is_theirs_is_listed(verband: Verband) -> None:
    report = verband.rapportage(2025)
    report.onderdelen.filter(organisatie=verband.lid).delete()
    client, address = as_(verband.partner), f"/eigen-onderdelen/{report.pk}/{verband.lid.slug}/tekst/"
    before = address in client.get("/eigen-onderdelen/").content.decode()

    give(verband, report, "samenwerking", verband.lid)

    assert not before
    assert address in client.get("/eigen-onderdelen/").content.decode()


def test_what_others_wrote_after_leaving_is_not_shown(verband: Verband) -> None:
    report = verband.rapportage(2025)
    part = report.onderdelen.get(organisatie=verband.lid)
    save_onderdeel(part.pk, by=verband.partner, tekst="Van ons zelf", revision=part.revision)
    leave(verband)
    part.refresh_from_db()
    save_onderdeel(part.pk, by=verband.coordinator, tekst="Later van de coördinator", revision=part.revision)
    [one] = took_part(verband.partner)
    client = as_(verband.partner)
    page = f"/eigen-onderdelen/{report.pk}/{verband.lid.slug}/"

    text = client.get(f"{page}tekst/").content.decode()

    assert one.tot == timezone.localdate() - DAY
    assert "Later van de coördinator" not in text
    assert "nog geen onderdeel" in text  # everything was written after the last day


def test_handed_in_versions_show_only_the_own_parts(verband: Verband) -> None:
    report = verband.rapportage(2025)
    submit_rapportage(report.pk, by=verband.bestuurder)
    leave(verband)
    client = as_(verband.partner)
    page = f"/eigen-onderdelen/{report.pk}/{verband.lid.slug}/"

    text, data = client.get(f"{page}tekst/"), client.get(f"{page}json/")

    [versie] = json.loads(data.content)["versies"]
    assert {part["organisatie_slug"] for part in versie["onderdelen"]} == {verband.lid.slug}
    assert "bijdrage geheimtekst" in text.content.decode()
    for answer in (text, data):
        assert "attachment" in answer["Content-Disposition"]
        for secret in ("12345.67", "250000", "activiteiten geheimtekst", verband.penvoerder.naam):
            assert secret not in answer.content.decode()
    assert AuditEvent.objects.filter(event="subsidies.eigen_delen.gelezen").count() == 2


@pytest.mark.slow
def test_who_may_take_what_along(verband: Verband, vreemd: Verband) -> None:
    report, other = verband.rapportage(2025), vreemd.rapportage(2025)
    old = verband.rapportage(2022)  # before the member joined
    own = f"/eigen-onderdelen/{report.pk}/{verband.lid.slug}/tekst/"
    client = as_(verband.partner)

    assert client.get(own).status_code == 200
    for url in (
        f"/eigen-onderdelen/{report.pk}/{verband.penvoerder.slug}/tekst/",
        f"/eigen-onderdelen/{other.pk}/{verband.lid.slug}/tekst/",
        f"/eigen-onderdelen/{other.pk}/{vreemd.lid.slug}/json/",
        f"/eigen-onderdelen/{old.pk}/{verband.lid.slug}/json/",
        f"/eigen-onderdelen/999999/{verband.lid.slug}/json/",
    ):
        assert client.get(url).status_code == 404, url
    for stranger in (vreemd.partner, vreemd.coordinator, verband.accounthouder, make_user("Niemand")):
        assert as_(stranger).get(own).status_code == 404


def test_who_stopped_while_the_organisation_went_on_reads_nothing(verband: Verband) -> None:
    report = verband.rapportage(2025)
    row = Contactpersoon.objects.get(user=verband.partner)
    actions.end_contactpersoon_now(row, by=verband.coordinator)
    client = as_(verband.partner)

    page = client.get("/eigen-onderdelen/").content.decode()

    assert client.get(f"/eigen-onderdelen/{report.pk}/{verband.lid.slug}/tekst/").status_code == 404
    assert verband.lid.naam not in page
    assert "Vraag dan een collega" in page


@pytest.mark.parametrize("who", ["eigen", "geen"])
def test_the_start_page_leads_there_after_leaving(who: str, verband: Verband) -> None:
    leave(verband)
    page = as_(verband.partner if who == "eigen" else make_user("Niemand")).get("/").content.decode()

    assert ("/eigen-onderdelen/" in page) == (who == "eigen")


def test_the_end_of_the_last_day_counts(verband: Verband) -> None:
    leave(verband, days_ago=3)
    [one] = took_part(verband.partner)
    last = timezone.localdate() - 3 * DAY

    assert one.tot == last
    assert took_part(verband.partner, last)[0].tot is None
    assert one.jaren == frozenset(range(2023, last.year + 1))
    assert timezone.make_aware(datetime.combine(last, time.max)) < timezone.now()


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("many", [1, 20])
def test_own_parts_ask_a_fixed_number_of_questions(many: int) -> None:
    verband = make_verband("Veel")
    reports = [verband.rapportage(2023 + number % 4, filled=False) for number in range(many)]
    give(verband, reports[0], "actoren", verband.lid)
    for number in range(many - 1):
        reports[0].onderdelen.get(organisatie=verband.lid)
        Contactpersoon.objects.create(
            user=make_user(f"Collega {number}"),
            alliantie=verband.alliantie,
            organisatie=verband.lid,
            rol="partner",
            begindatum=timezone.localdate(),
        )
    client = as_(verband.partner)
    pages = ["/eigen-onderdelen/", f"/eigen-onderdelen/{reports[0].pk}/{verband.lid.slug}/json/"]
    client.get(pages[0])
    counts = []
    for page in pages:
        with CaptureQueriesContext(connection) as asked:
            assert client.get(page).status_code == 200
        counts.append(len(asked))

    assert counts == [7, 16]


def test_an_empty_page_of_a_partner_says_why(verband: Verband) -> None:
    report = verband.rapportage(2025, filled=False)
    report.onderdelen.filter(organisatie=verband.lid).delete()

    page = as_(verband.partner).get(f"/rapportages/{report.pk}/").content.decode()

    assert "Er is nog geen onderdeel voor uw organisatie." in page
    assert "De coördinator verdeelt het werk." in page
