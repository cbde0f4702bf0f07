"""The register: commissioning, steps, who sees what, the calendar and the overview."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from evaluaties.actions.evaluatie import (
    change_evaluatie,
    check_evaluatie,
    create_evaluatie,
    drop_evaluatie,
    finish_evaluatie,
    reopen_evaluatie,
    start_evaluatie,
)
from evaluaties.actions.plicht import change_plicht, years_after
from evaluaties.models import Aanbeveling, Evaluatie, EvaluatieAlliantie, Evaluatieplicht
from evaluaties.statuses import CHECK, TRANSITIONS, EvaluatieStatus
from evaluaties.views.evaluatie import ACTS
from overzichten.taken import own_tasks, waiting_count
from subsidies.models import Evaluatiekader
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    conclusie_factory,
    evaluatie_factory,
    evaluatiealliantie_factory,
    evaluatieperiode_factory,
    evaluatieplicht_factory,
    feitencheck_factory,
    onderzoekstoegang_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
NEW = "/evaluaties/nieuw/"


@pytest.fixture
def writer(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.mark.slow
def test_commissioned_with_its_facts_and_recorded(writer, log_in):
    verband = make_verband("Zon")
    periode = verband.subsidie.periode
    typed = {
        "titel": "Nieuw",
        "soort": "ex_ante",
        "onderzoeker": "Bureau Q",
        "onderzoeker_aliases": "Buro Q\nQ BV",
        "periode": periode.slug,
        "allianties": [verband.alliantie.pk],
        "gepland_begindatum": "1-3-2027",
        "gepland_einddatum": "1-9-2027",
        "kosten": "84.500,00",
        "onderzoeksvragen": "Werkt het?",
        "is_fictief": "on" if verband.alliantie.is_fictief else "",
    }
    response = log_in(writer).post(NEW, {name: value for name, value in typed.items() if value})

    row = Evaluatie.objects.get()
    # A title that is the name of a page of ours gets another address.
    assert response.status_code == 302, text_of(response)
    assert (row.slug, row.status, row.kosten) == ("nieuw-2", "te_starten", Decimal("84500.00"))
    assert row.onderzoeker_aliases == ["Buro Q", "Q BV"]
    assert list(row.allianties.all()) == [verband.alliantie]
    assert AuditEvent.objects.filter(event="evaluaties.evaluatie.gemaakt", subject_id=str(row.pk)).count() == 1
    page = text_of(log_in(writer).get(f"/evaluaties/{row.slug}/"))
    for part in ("Te starten", "Bureau Q", "ook: Buro Q", "€\xa084.500,00", "1\xa0maart 2027", "Werkt het?"):
        assert part in page, part


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"titel": ""}, "Vul de titel in."),
        ({"soort": ""}, "Maak een keuze."),
        ({"gepland_begindatum": "1-9-2027", "gepland_einddatum": "1-3-2027"}, "ligt voor het geplande begin"),
        ({"gepland_begindatum": "31-2-2027"}, "bestaat niet"),
        ({"eerste_jaar": "2025", "laatste_jaar": "2023"}, "Het laatste jaar ligt voor het eerste jaar."),
        ({"kosten": "-1"}, "Vul een bedrag van 0 of hoger in"),
        ({"kosten": "veel"}, "veel"),
        ({"titel": "x" * 301}, "te lang"),
        ({"allianties": ["0"]}, "Kies alleen uit de lijst."),
    ],
)
def test_what_does_not_fit_is_said_and_stays_typed(writer, log_in, typed, sentence):
    response = log_in(writer).post(NEW, {"titel": "Onderzoek", "soort": "ex_post"} | typed)

    page = text_of(response)
    assert response.status_code == 200
    assert sentence in page
    for value in typed.values():
        assert isinstance(value, list) or value[:200] in page
    assert not Evaluatie.objects.exists()


def test_whom_it_is_about_fits_its_periods(writer):
    verband = make_verband("Zon")
    other = make_periode("2018-2022")
    kader = Evaluatiekader.objects.create(periode=other, nummer=1, naam="Kader", vanaf_jaar=2018, bron="Bron")
    facts: dict[str, Any] = {"soort": "ex_post", "is_fictief": verband.alliantie.is_fictief, "by": writer}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"periode": other, "allianties": [verband.alliantie]}, "allianties"),
        ({"periode": verband.subsidie.periode, "kader": kader}, "kader"),
        ({"extra_perioden": [other]}, "periode"),
        ({"periode": other, "extra_perioden": [other]}, "extra_perioden"),
        ({"allianties": [verband.alliantie], "is_fictief": not verband.alliantie.is_fictief}, "allianties"),
    ]
    for wrong, field in cases:
        with pytest.raises(ValidationError) as refused:
            create_evaluatie(titel="X", **(facts | wrong))
        assert list(refused.value.message_dict) == [field]
    assert not Evaluatie.objects.exists()


@pytest.mark.slow
@pytest.mark.parametrize("status", EvaluatieStatus.values)
def test_every_step_goes_exactly_from_its_states(writer, status):
    reden = "Geen geld." if status == "vervallen" else ""
    for step in TRANSITIONS:
        row = evaluatie_factory(status=status, reden_vervallen=reden)
        feitencheck_factory(evaluatie=row)
        given = {"reden": "Omdat."} if step.needs_reason else {}
        act: Any = {**ACTS, CHECK: check_evaluatie}[step]
        if status in step.sources:
            assert act(row, by=writer, **given).status == step.target
        else:
            with pytest.raises(TransitionNotAllowed):
                act(row, by=writer, **given)
            row.refresh_from_db()
            assert row.status == status
    with pytest.raises(PermissionDenied):
        start_evaluatie(evaluatie_factory(status="te_starten"), by=user_factory(Rol.KAMER))


def test_a_step_without_a_day_keeps_the_day_that_was_known(writer):
    row = evaluatie_factory(status="te_starten", begindatum=date(2026, 3, 2), einddatum=date(2026, 4, 2))
    assert start_evaluatie(row, by=writer).begindatum == date(2026, 3, 2)
    Evaluatie.objects.filter(pk=row.pk).update(status="feitencheck")
    feitencheck_factory(evaluatie=row)
    assert finish_evaluatie(row, dag=None, by=writer).einddatum == date(2026, 4, 2)


def test_steps_keep_their_days_and_their_reason(writer):
    row = start_evaluatie(evaluatie_factory(status="te_starten"), dag=date(2026, 3, 2), by=writer)
    with pytest.raises(ValidationError, match="toekomst"):
        start_evaluatie(evaluatie_factory(status="te_starten"), dag=TODAY + timedelta(days=1), by=writer)
    Evaluatie.objects.filter(pk=row.pk).update(status="feitencheck")
    with pytest.raises(ValidationError, match="voordat het begon"):
        finish_evaluatie(row, dag=date(2026, 3, 1), by=writer)
    with pytest.raises(ValidationError, match="nog niet aan de allianties voorgelegd"):
        finish_evaluatie(row, by=writer)
    feitencheck_factory(evaluatie=row)
    row = finish_evaluatie(row, dag=date(2026, 3, 2), by=writer)
    assert (row.status, row.einddatum) == ("afgerond", date(2026, 3, 2))
    row = reopen_evaluatie(row, reden="Een tabel klopt niet.", by=writer)
    assert (row.status, row.begindatum, row.einddatum) == ("lopend", date(2026, 3, 2), None)
    with pytest.raises(ValidationError):
        drop_evaluatie(row, reden="  ", by=writer)
    assert drop_evaluatie(row, reden="Geen geld.", by=writer).reden_vervallen == "Geen geld."
    with pytest.raises(IntegrityError, match="vervallen_reason"), transaction.atomic():
        Evaluatie.objects.filter(pk=row.pk).update(reden_vervallen="")


@pytest.mark.slow
def test_a_step_by_its_page_and_once_more(writer, log_in):
    row = evaluatie_factory("Onderzoek", slug="onderzoek", status="te_starten")
    client, address = log_in(writer), "/evaluaties/onderzoek/stap/start/"

    assert "Begonnen op" in text_of(client.get(address))
    assert "is geen datum" in text_of(client.post(address, {"dag": "gisteren"}))
    assert client.post(address, {"dag": "2-3-2026"}).status_code == 302
    assert "Dit kan niet meer" in text_of(client.post(address, {"dag": "2-3-2026"}, follow=True))
    assert client.get("/evaluaties/onderzoek/stap/niets/").status_code == 404
    row.refresh_from_db()
    assert (row.status, row.begindatum) == ("lopend", date(2026, 3, 2))


def test_of_two_writers_both_texts_are_shown(writer, log_in):
    row = evaluatie_factory("Eerst", slug="eerst")
    typed = {"titel": "Mijn titel", "soort": row.soort, "revision": "0"}
    client = log_in(writer)

    assert client.post("/evaluaties/eerst/wijzigen/", typed | {"titel": "Van een ander"}).status_code == 302
    page = text_of(client.post("/evaluaties/eerst/wijzigen/", typed))
    assert "Een collega heeft dit intussen ook gewijzigd." in page
    assert "Van een ander" in page
    assert 'value="Mijn titel"' in page
    assert client.post("/evaluaties/eerst/wijzigen/", typed | {"revision": "1"}).status_code == 302
    row.refresh_from_db()
    assert (row.titel, row.slug) == ("Mijn titel", "eerst")


@pytest.mark.slow
@pytest.mark.parametrize(
    "path", [NEW, "/evaluaties/a/wijzigen/", "/evaluaties/a/stap/start/", "/evaluaties/plichten/nieuw/"]
)
def test_only_accounthouders_write(log_in, path):
    evaluatie_factory(slug="a", status="te_starten")

    assert log_in(user_factory(Rol.KAMER)).get(path).status_code == 403
    assert log_in(make_verband("Zon").coordinator).get(path).status_code == 403


@pytest.mark.slow
def test_an_alliance_sees_what_is_about_it_and_findings_when_they_are_final(log_in):
    mine, other = make_verband("Zon"), make_verband("Maan")
    periode = mine.subsidie.periode
    all_of_it = evaluatie_factory("Over alle", slug="alle", periode=periode, status="lopend", kosten=Decimal("1234.00"))
    conclusie_factory(evaluatie=all_of_it, tekst="Geheime conclusie")
    aanbeveling_factory(evaluatie=all_of_it, tekst="Geheim advies")
    theirs = evaluatie_factory("Over Maan", slug="maan", periode=periode)
    evaluatiealliantie_factory(evaluatie=theirs, alliantie=other.alliantie)
    spanning = evaluatie_factory("Over meer", slug="meer", periode=make_periode("2018-2022"))
    evaluatieperiode_factory(evaluatie=spanning, periode=periode)
    before = evaluatie_factory("Van toen", slug="toen", periode=None)
    Evaluatie.objects.filter(pk=before.pk).update(periode=None)
    researcher = onderzoekstoegang_factory(evaluatie=theirs).user

    assert set(Evaluatie.objects.visible_to(mine.coordinator)) == {all_of_it, spanning}
    assert set(Evaluatie.objects.visible_to(other.partner)) == {all_of_it, theirs, spanning}
    assert list(Evaluatie.objects.visible_to(researcher)) == [theirs]
    client = log_in(mine.coordinator)
    assert client.get("/evaluaties/maan/").status_code == client.get("/evaluaties/toen/").status_code == 404
    page = text_of(client.get("/evaluaties/alle/"))
    assert "zodra het onderzoek is afgerond" in page
    assert "Geheim" not in page + text_of(client.get("/aanbevelingen/"))
    assert "1.234" not in page
    assert not Aanbeveling.objects.visible_to(mine.coordinator).exists()
    Evaluatie.objects.filter(pk=all_of_it.pk).update(status="afgerond")
    assert "Geheime conclusie" in text_of(client.get("/evaluaties/alle/"))


@pytest.mark.parametrize("q", ["Verweij-Jonker", "verwey-jonker", "VJ Instituut", "synergie"])
def test_researchers_are_found_under_every_name(writer, log_in, q):
    evaluatie_factory("Synergie", onderzoeker="Verwey-Jonker Instituut", onderzoeker_aliases=["VJ Instituut"])
    evaluatie_factory("Ander onderzoek", onderzoeker="Bureau Z")

    page = text_of(log_in(writer).get("/evaluaties/", {"q": q}))

    assert "Verwey-Jonker Instituut" in page
    assert "Ander onderzoek" not in page


def test_the_list_filters_by_scheme_and_state(writer, log_in):
    now, then = make_periode(), make_periode("2018-2022")
    evaluatie_factory("Van nu", periode=now, status="lopend")
    both = evaluatie_factory("Van beide", periode=now)
    evaluatieperiode_factory(evaluatie=both, periode=then)
    client = log_in(writer)

    page = text_of(client.get("/evaluaties/", {"regeling": then.regeling.slug, "status": "afgerond"}))
    assert ("Van beide" in page, "Van nu" in page) == (True, now.regeling == then.regeling and "Van nu" in page)
    assert "Van beide" not in text_of(client.get("/evaluaties/", {"status": "lopend"}))
    assert "Geen evaluatie past" in text_of(client.get("/evaluaties/", {"q": "zzz"}))
    assert "Van nu" in text_of(client.get("/evaluaties/", {"status": "onzin", "pagina": "x"}))


def test_calendar_has_the_nearest_first_and_marks_what_is_late(writer, log_in):
    evaluatieplicht_factory(regel="Lang geleden.", vervaldatum=TODAY - timedelta(days=1))
    evaluatieplicht_factory(regel="Vandaag nog.", vervaldatum=TODAY)
    evaluatieplicht_factory(regel="Ooit.")
    evaluatieplicht_factory(regel="Wie weet.", vervaldatum=date(2020, 1, 1), is_nakoming_onbekend=True)
    evaluatieplicht_factory(regel="Gedaan.", vervaldatum=date(2021, 1, 1), evaluatie=evaluatie_factory("Klaar"))
    evaluatie_factory("Loopt uit", status="lopend", gepland_einddatum=TODAY - timedelta(days=2))

    page = text_of(log_in(writer).get("/evaluaties/kalender/"))
    places = [page.index(word) for word in ("Loopt uit", "Lang geleden.", "Vandaag nog.", "Ooit.", "Wie weet.")]
    assert places == sorted(places)
    assert page.count("te laat") == 2
    assert "Gedaan." in page[places[3] :]
    stranger = text_of(log_in(make_verband("Zon").coordinator).get("/evaluaties/kalender/"))
    assert "Lang geleden." not in stranger


@pytest.mark.slow
@pytest.mark.parametrize(("days", "waits"), [(-1, True), (0, True), (365, True), (366, False), (None, False)])
def test_a_duty_without_an_evaluation_is_a_task_within_a_year(writer, days, waits):
    duty = evaluatieplicht_factory(vervaldatum=None if days is None else TODAY + timedelta(days=days))

    assert [task.artikel for task in own_tasks(writer)] == ([duty.grondslag] if waits else [])
    assert waiting_count(writer) == int(waits)
    assert own_tasks(user_factory(Rol.KAMER)) == []
    # With an evaluation under way it waits only once it is late.
    Evaluatieplicht.objects.filter(pk=duty.pk).update(evaluatie=evaluatie_factory(status="lopend"))
    assert waiting_count(User.objects.get(pk=writer.pk)) == int(days is not None and days < 0)


def test_a_duty_that_comes_back_gets_its_next_day_once(writer, log_in):
    duty = evaluatieplicht_factory(vervaldatum=date(2025, 2, 18), herhaling_jaren=5)
    row = evaluatie_factory(status="feitencheck", gepubliceerd_datum=date(2024, 2, 29))
    feitencheck_factory(evaluatie=row)
    facts: Any = {"regeling": duty.regeling, "grondslag": duty.grondslag, "herhaling_jaren": 5, "evaluatie": row}
    change_plicht(duty, revision=0, by=writer, **facts)
    assert Evaluatieplicht.objects.count() == 1

    finish_evaluatie(row, by=writer)
    change_plicht(duty, revision=1, by=writer, **facts)

    following = Evaluatieplicht.objects.get(vorige=duty)
    assert (following.vervaldatum, following.is_afgeleid, following.is_open) == (date(2029, 2, 28), True, True)

    def published(day):
        present = Evaluatie.objects.get(pk=row.pk)
        change_evaluatie(
            present, revision=present.revision, titel=present.titel, gepubliceerd_datum=day, einddatum=None, by=writer
        )
        following.refresh_from_db()
        return following.vervaldatum

    assert published(date(2024, 3, 15)) == date(2029, 3, 15)  # what was published later than was thought
    Evaluatieplicht.objects.filter(pk=following.pk).update(is_afgeleid=False)
    assert published(date(2024, 4, 1)) == date(2029, 3, 15)  # somebody took that day over
    Evaluatieplicht.objects.filter(pk=following.pk).update(is_afgeleid=True, evaluatie=evaluatie_factory())
    assert published(date(2024, 5, 1)) == date(2029, 3, 15)
    assert years_after(date(2022, 2, 18), 5) == date(2027, 2, 18)


def test_duties_are_added_and_changed_by_their_pages(writer, log_in):
    regeling, client = make_periode().regeling, log_in(writer)
    typed = {"regeling": regeling.slug, "grondslag": "Awb 4:24", "regel": "Evalueer.", "vervaldatum": "18-2-2027"}
    row = evaluatie_factory(slug="klaar")

    assert client.post("/evaluaties/plichten/nieuw/", typed).status_code == 302
    duty = Evaluatieplicht.objects.get()
    address = f"/evaluaties/plichten/{duty.pk}/"
    both = typed | {"revision": "0", "evaluatie": row.slug, "is_nakoming_onbekend": "on"}
    assert "Niet allebei." in text_of(client.post(address, both))
    assert client.post(address, typed | {"revision": "0", "evaluatie": row.slug}).status_code == 302
    assert "Een collega" in text_of(client.post(address, typed | {"revision": "0"}))
    duty.refresh_from_db()
    assert duty.evaluatie == row
    assert client.get("/evaluaties/plichten/999999/").status_code == 404


def test_overview_and_file_have_the_columns_of_the_annex(writer, log_in):
    evaluatie_factory("=1+1", doel="Doel.", soort="ex_durante", status="feitencheck", begrotingsartikel="25")
    evaluatie_factory("Weg", status="vervallen", reden_vervallen="Geen geld.")
    client = log_in(writer)

    assert "Toelichting onderzoek" in text_of(client.get("/evaluaties/overzicht/"))
    response = client.get("/evaluaties/overzicht/csv/")
    lines = response.content.decode("utf-8-sig").splitlines()
    assert "Thema;Subthema;Type onderzoek;Afronding;Status;Toelichting onderzoek;Art." in lines
    assert lines[-1] == "onbekend;onbekend;ex durante;onbekend;Lopend;'=1+1. Doel.;25"
    assert response["Content-Disposition"] == 'attachment; filename="evaluaties-overzicht.csv"'
    assert AuditEvent.objects.filter(event="evaluaties.overzicht.meegenomen").count() == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "queries"), [("/evaluaties/", 8), ("/evaluaties/kalender/", 6), ("/evaluaties/overzicht/", 6)]
)
def test_pages_ask_the_same_number_of_queries_at_1_and_200_rows(writer, log_in, path, queries):
    verband, client = make_verband("Zon"), log_in(writer)

    def fill(amount):
        rows = Evaluatie.objects.bulk_create(
            Evaluatie(slug=f"s-{amount}-{n}", titel=f"T{n}", soort="ex_post", periode=verband.subsidie.periode)
            for n in range(amount)
        )
        EvaluatieAlliantie.objects.bulk_create(
            EvaluatieAlliantie(evaluatie=e, alliantie=verband.alliantie) for e in rows
        )

    counts = []
    client.get(path)
    for amount in (1, 200):
        fill(amount)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(path).status_code == 200
        counts.append(len(captured))
    assert counts == [queries, queries]
