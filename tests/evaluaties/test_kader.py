"""Versions of the uniform questions: a copy, changed while concept, taken into use, and then never changed."""

from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from subsidies.actions.kader import (
    KaderNotAllowed,
    activate_kader,
    add_kadervraag,
    change_kadervraag,
    remove_kadervraag,
    revise_kader,
)
from subsidies.models import Evaluatiekader, Kaderantwoord
from tests.factories.accounts import user_factory
from tests.factories.subsidies import first_part, make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db
QUESTION: dict[str, Any] = {
    "volgorde": 9,
    "dimensie": "sturing",
    "vraag": "Hoe ging het?",
    "schaal": "vijf",
    "methoden": ["Gesprek"],
}
ANSWERS = {
    "naam": "Vragen",
    "vanaf_jaar": "2026",
    "bron": "Bureau",
    "methoden": "Gesprek: leidraad\nVragenlijst: negen vragen",
}


@pytest.fixture
def verband(db):
    return make_verband("Eigen")


@pytest.fixture
def staff(db):
    return user_factory(Rol.ACCOUNTHOUDER)


def test_a_new_version_is_a_copy_that_is_changed_and_taken_into_use_while_running_reports_keep_theirs(
    verband, staff, log_in
):
    first = make_framework(verband)
    running = verband.rapportage(2025)
    client = log_in(staff)

    client.post(f"/evaluaties/kaders/{first.pk}/kopie/")
    copy = Evaluatiekader.objects.get(vorige=first)
    assert [row.code for row in copy.vragen.all()] == ["vijf", "ja_nee", "open"]
    blocked = client.post(f"/evaluaties/kaders/{copy.pk}/in-gebruik/", follow=True).content.decode()
    assert "met welke methoden" in blocked
    client.post(f"/evaluaties/kaders/{copy.pk}/wijzigen/", {**ANSWERS, "revision": "0"})
    assert {row.naam: row.instrument for row in copy.methoden.all()}["Gesprek"] == "leidraad"
    for vraag in copy.vragen.all():
        change_kadervraag(vraag, by=staff, **QUESTION | {"vraag": vraag.vraag, "schaal": vraag.schaal})
    client.post(f"/evaluaties/kaders/{copy.pk}/in-gebruik/")

    running.refresh_from_db()
    assert running.kader == first
    assert verband.rapportage(2026).kader == copy
    assert Evaluatiekader.objects.for_year(copy.periode, 2025) == first


def test_a_framework_in_use_never_changes_not_even_in_the_database(verband, staff):
    kader = make_framework(verband)
    vraag = kader.vragen.get(code="vijf")

    with pytest.raises(KaderNotAllowed):
        add_kadervraag(kader, by=staff, **QUESTION | {"methoden": []})
    with pytest.raises(KaderNotAllowed):
        remove_kadervraag(vraag, by=staff)
    with pytest.raises(KaderNotAllowed):
        activate_kader(kader, by=staff)
    for sql, number in (
        ("UPDATE subsidies_kadervraag SET vraag = 'anders' WHERE id = %s", vraag.pk),
        ("DELETE FROM subsidies_kadervraag WHERE id = %s", vraag.pk),
        ("UPDATE subsidies_evaluatiekader SET naam = 'anders' WHERE id = %s", kader.pk),
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, [number])


@pytest.mark.slow
def test_concepts_are_for_who_evaluates(verband, staff, log_in):
    concept = revise_kader(make_framework(verband), by=staff)
    path = f"/evaluaties/kaders/{concept.pk}/"

    assert log_in(staff).get(path).status_code == 200
    for stranger in (verband.coordinator, user_factory(Rol.KAMER), user_factory()):
        client = log_in(stranger)
        assert client.get(path).status_code == 404
        assert client.get(f"{path}wijzigen/").status_code == 403
        assert client.post(f"{path}in-gebruik/").status_code == 403
        assert f"/kaders/{concept.vorige_id}/" in client.get("/evaluaties/kaders/").content.decode()


def test_the_list_asks_as_much_for_one_version_as_for_many(verband, staff, log_in):
    kader = make_framework(verband)
    client = log_in(staff)
    client.get("/evaluaties/kaders/")

    def queries():
        with CaptureQueriesContext(
            connection,
        ) as caught:
            client.get("/evaluaties/kaders/")
        return len(caught)

    before = queries()
    for _ in range(6):
        revise_kader(kader, by=staff)
    assert queries() == before <= 10


@pytest.mark.slow
def test_an_answer_outside_the_scale_and_a_strange_method_are_refused_with_a_sentence(verband, staff, log_in):
    concept = revise_kader(make_framework(verband), by=staff)
    Evaluatiekader.objects.filter(pk=concept.pk).update(vanaf_jaar=2025)
    concept.methoden.create(volgorde=1, naam="Gesprek")
    concept.vragen.update(methoden=["Gesprek"])
    activate_kader(concept, by=staff)
    part = first_part(verband.rapportage(2025), "kader")
    row = Kaderantwoord.objects.get(onderdeel=part, vraag__code="vijf")
    client = log_in(verband.coordinator)
    url, name = part.get_absolute_url(), f"kaderantwoorden-{row.pk}"

    page = client.post(
        url, {"revision": part.revision, f"{name}-score": "7", f"{name}-methode": "Gevoel"}, follow=True
    ).content.decode()
    row.refresh_from_db()
    assert "‘7’ past niet bij de vraag" in page
    assert "‘Gevoel’ is geen methode" in page
    assert (row.score, row.methode) == (None, "")
    part.refresh_from_db()
    page = client.post(
        url, {"revision": part.revision, f"{name}-score": "4", "klaar": "1"}, follow=True
    ).content.decode()
    assert "kies hoe u dit weet" in page


def test_how_many_reports_there_are_is_for_who_evaluates(verband, staff, log_in):
    kader = make_framework(verband)
    verband.rapportage()

    for path in ("/evaluaties/kaders/", f"/evaluaties/kaders/{kader.pk}/"):
        pages = [log_in(person).get(path).content.decode() for person in (staff, verband.partner, user_factory())]
        assert [page.count("Rapportages met deze vragen") + page.count('data-k="Rapportages"') for page in pages] == [
            1,
            0,
            0,
        ]
