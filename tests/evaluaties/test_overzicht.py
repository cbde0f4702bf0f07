"""Importing a public overview: page, worker, command, undo, names; who may, and that nothing is half imported."""

import json
from decimal import Decimal
from io import StringIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from accounts.roles import Rol
from audit.models import AuditEvent
from config.middleware import BodyLimitMiddleware, file_limit
from evaluaties.actions.ontvanger import BesluitBotst, decide_naampaar, link_ontvanger
from evaluaties.actions.overzicht import TOEPASSEN_KIND, apply_overzicht, start_toepassen, undo_overzicht
from evaluaties.models import Naampaar, Ontvanger, Overzichtrij, Subsidieoverzicht
from evaluaties.statuses import PaarBesluit
from jobs.models import MAX_TRIES, Job
from jobs.registry import JobError
from jobs.runner import run
from tests.factories.accounts import user_factory
from tests.factories.allianties import organisatie_factory
from tests.factories.overzicht import naampaar_factory, ontvanger_factory, overzichtrij_factory
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_verband

pytestmark = pytest.mark.django_db
LIST = "/subsidieoverzichten/"
CSV = """Ministerie;Regeling;Ontvanger;Artikel;Bedrag;Jaar
OCW;Steun;Stichting Maanvis;25;1.000,50;2024
OCW;Steun;Maanvis;25;500;2024
OCW;Steun;;25;1;2024
OCW;Steun;Ganzenveer;9;250;2023
"""


@pytest.fixture
def importer(db):
    """Somebody who may import."""
    return user_factory(Rol.BEHEERDER)


@pytest.fixture
def upload(client, do_jobs):
    """Send a file, let the worker check it; gives the overview."""

    def go(text=CSV, name="overzicht.csv", **fields):
        client.post(LIST, {"bestand": SimpleUploadedFile(name, text.encode()), **fields})
        do_jobs()
        return Subsidieoverzicht.objects.order_by("pk").last()

    return go


def counting():
    return Overzichtrij.objects.tellend(is_fictief=False)


@pytest.mark.slow
def test_upload_check_apply_and_undo(importer, log_in, upload, do_jobs):
    client = log_in(importer)
    overzicht = upload()

    assert (overzicht.status, overzicht.rijen, overzicht.aanvaard) == ("gecontroleerd", 4, 3)
    assert (overzicht.bedrag, overzicht.ontvangers) == (Decimal("1750.50"), 3)
    assert counting().count() == Ontvanger.objects.count() == 0
    page = text_of(client.get(overzicht.get_absolute_url()))
    assert "De ontvanger ontbreekt." in page and "1.000,50" in page
    assert "Maanvis" not in text_of(client.get(f"{overzicht.get_absolute_url()}?lot=geweigerd"))

    for _press in range(2):
        client.post(f"{overzicht.get_absolute_url()}toepassen/")
    assert "Wordt toegepast" in text_of(client.get(overzicht.get_absolute_url()))
    do_jobs()
    overzicht.refresh_from_db()
    assert (overzicht.status, overzicht.toegepast_door) == ("toegepast", importer)
    assert counting().count() == 3
    assert {Naampaar.objects.get().een.naam, Naampaar.objects.get().ander.naam} == {"Maanvis", "Stichting Maanvis"}
    assert client.get(f"{overzicht.get_absolute_url()}bestand/").content == CSV.encode()

    undo = f"{overzicht.get_absolute_url()}ongedaan/"
    assert "schrijf kort waarom" in text_of(client.post(undo, {"reden": ""}))
    for _press in range(2):
        assert client.post(undo, {"reden": "Verkeerd jaar."}).status_code == 302
    overzicht.refresh_from_db()
    assert (overzicht.status, overzicht.ongedaan_reden) == ("ongedaan", "Verkeerd jaar.")
    assert counting().count() == Naampaar.objects.open().count() == 0
    assert AuditEvent.objects.filter(event="evaluaties.subsidieoverzicht.ongedaan_gemaakt").count() == 1


def test_the_same_file_and_the_same_rows_are_known_again(importer, log_in, upload, do_jobs):
    log_in(importer)
    first = upload()
    assert upload(name="andere-naam.csv") == first
    start_toepassen(first, by=importer)
    do_jobs()

    second = upload(CSV.replace("250;2023", "250;2022"))

    assert (second.aanvaard, second.geweigerd) == (1, 3)
    assert second.regels.filter(reden="Dubbel: staat al in het overzicht ‘overzicht’.").count() == 2
    undo_overzicht(first, reden="Opnieuw.", by=importer)
    assert upload() != first


def test_what_changed_since_the_check_is_shown_again_and_nothing_is_applied(importer, log_in, upload, do_jobs):
    log_in(importer)
    first, second = upload(), upload(f"{CSV}OCW;Steun;Nieuw;25;5;2024\n")
    start_toepassen(first, by=importer)
    do_jobs()
    start_toepassen(second, by=importer)
    do_jobs()

    second.refresh_from_db()
    assert (second.status, second.aanvaard) == ("gecontroleerd", 1)
    assert "Sinds de controle" in second.melding
    assert counting().count() == 3


def test_recipients_that_came_in_between_make_the_job_try_again(importer, log_in, upload):
    log_in(importer)
    overzicht = upload()
    start_toepassen(overzicht, by=importer)
    effect = apply_overzicht(overzicht.pk, lambda percent, tekst="": None)
    ontvanger_factory("Tussendoor")
    assert effect is not None

    with pytest.raises(JobError):
        effect()

    assert counting().count() == 0


def test_a_failed_apply_leaves_nothing_and_can_be_pressed_again(importer, log_in, upload, private_files):
    client = log_in(importer)
    overzicht = upload()
    start_toepassen(overzicht, by=importer)
    for file in private_files.rglob("*.csv"):
        file.unlink()
    job = Job.objects.get(kind=TOEPASSEN_KIND, key=str(overzicht.pk))
    for _try in range(MAX_TRIES):
        Job.objects.filter(pk=job.pk).update(due_at="2020-01-01T00:00Z")
        run(job.pk)

    overzicht.refresh_from_db()
    assert (overzicht.status, counting().count()) == ("gecontroleerd", 0)
    assert job.referentie in text_of(client.get(overzicht.get_absolute_url()))


def test_progress_counts_rows_of_all_rows(importer, log_in, upload):
    log_in(importer)
    lines = [f"OCW;Steun;Naam {number};25;10;2024" for number in range(1, 1201)]
    overzicht = upload("\n".join(["Ministerie;Regeling;Ontvanger;Artikel;Bedrag;Jaar", *lines]))
    start_toepassen(overzicht, by=importer)
    told = []
    effect = apply_overzicht(overzicht.pk, lambda percent, tekst="": told.append((percent, tekst)))

    assert (25, "500 van 1.200 rijen gelezen") in told
    assert any(words.endswith("van 1.200 namen vergeleken") for _percent, words in told)
    assert [percent for percent, _words in told] == sorted(percent for percent, _words in told)
    assert counting().count() == 0
    assert effect is not None
    effect()
    assert counting().count() == 1200


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "leeg"),
        (b"PK\x03\x04abc", "Excelbestand"),
        (b"MZ\x00", "geen tekstbestand"),
        (b"%PDF-1.7", "geen tekstbestand"),
    ],
)
def test_what_is_no_text_is_refused_at_the_door(importer, log_in, content, words):
    page = log_in(importer).post(LIST, {"bestand": SimpleUploadedFile("x.csv", content)})

    assert words in text_of(page)
    assert not Subsidieoverzicht.objects.exists()


def test_a_file_without_header_is_kept_refused_and_can_be_thrown_away(importer, log_in, upload):
    client = log_in(importer)
    overzicht = upload("a;b\n1;2\n")

    assert "geen kopregel" in text_of(client.get(overzicht.get_absolute_url()))
    client.post(f"{overzicht.get_absolute_url()}weg/")
    assert not Subsidieoverzicht.objects.exists()


def test_an_upload_of_two_gigabyte_is_refused_by_its_size_and_one_of_twenty_megabyte_may_come():
    request = RequestFactory().post(LIST, {"bestand": SimpleUploadedFile("x.csv", b"x")})
    assert 20 * 1024**2 < file_limit(request) < 22 * 1024**2
    request.META["CONTENT_LENGTH"] = str(2 * 1024**3)

    assert BodyLimitMiddleware(lambda passed: HttpResponse())(request).status_code == 413


@pytest.mark.slow
@pytest.mark.parametrize("rol", [Rol.KAMER, Rol.AUDITOR, Rol.UITVOERDER])
@pytest.mark.parametrize("path", ["", "namen/", "{pk}/", "{pk}/bestand/", "{pk}/ongedaan/", "ontvangers/{naam}/"])
def test_a_wrong_role_is_refused(log_in, rol, path):
    rij = overzichtrij_factory()
    address = LIST + path.format(pk=rij.overzicht_id, naam=rij.ontvanger_id)

    assert log_in(user_factory(rol)).get(address).status_code == 403


def test_people_of_alliances_are_refused_and_what_is_not_there_is_not_found(importer, log_in):
    assert log_in(make_verband("Vreemd").partner).get(LIST).status_code == 403
    assert log_in(importer).get(f"{LIST}4711/").status_code == 404


def test_invented_rows_are_never_counted_with_real_ones(importer, log_in, upload, do_jobs):
    log_in(importer)
    overzicht = upload(is_fictief="on")
    start_toepassen(overzicht, by=importer)
    do_jobs()

    assert counting().count() == 0
    assert Overzichtrij.objects.tellend(is_fictief=True).count() == 3


def command(path, *flags):
    out = StringIO()
    call_command("import_subsidieoverzicht", str(path), *flags, stdout=out)
    return json.loads(out.getvalue().splitlines()[-1]), out.getvalue()


def test_the_command_looks_then_applies_and_a_second_time_finds_nothing_new(tmp_path):
    file = tmp_path / "overzicht.csv"
    file.write_bytes(CSV.encode("cp1252"))
    expected = {"rows": 4, "accepted": 3, "refused": 1, "organisations": 3, "amount": "1750.50"}

    facts, said = command(file)
    assert facts == expected
    assert "regel 4 geweigerd: De ontvanger ontbreekt." in said
    assert not Subsidieoverzicht.objects.exists()

    assert command(file, "--toepassen")[0] == expected
    assert counting().count() == 3
    again = {"rows": 4, "accepted": 0, "refused": 4, "organisations": 0, "amount": "0.00"}
    assert command(file, "--toepassen")[0] == again
    assert counting().count() == 3


def test_the_command_says_what_is_wrong_with_a_file(tmp_path):
    with pytest.raises(CommandError, match="kan niet worden gelezen"):
        command(tmp_path / "weg.csv")


def test_a_decision_is_remembered_changed_and_taken_back(importer, log_in):
    een, ander, derde = (ontvanger_factory(naam) for naam in ("Maanvis", "Stichting Maanvis", "Maanvis Nederland"))
    first, second = naampaar_factory(een, ander), naampaar_factory(ander, derde)
    client = log_in(importer)
    for pair in (first, second):
        client.post(f"{LIST}namen/{pair.pk}/", {"besluit": "zelfde"})

    assert set(Ontvanger.objects.values_list("naam", "hoofd__naam")) == {
        ("Maanvis", None),
        ("Stichting Maanvis", "Maanvis"),
        ("Maanvis Nederland", "Maanvis"),
    }
    page = text_of(client.get(f"{LIST}namen/?stand=besloten"))
    assert "dezelfde organisatie" in page and importer.naam in page
    client.post(f"{LIST}namen/{first.pk}/", {"besluit": "open"})
    derde.refresh_from_db()
    een.refresh_from_db()
    assert (derde.hoofd_id, een.hoofd_id) == (ander.pk, None)
    assert client.post(f"{LIST}namen/{first.pk}/", {"besluit": "misschien"}).status_code == 302


def test_decisions_that_contradict_are_refused_with_both_names(importer):
    een, ander, derde = (ontvanger_factory(naam) for naam in ("Een", "Ander", "Derde"))
    decide_naampaar(naampaar_factory(een, ander), besluit=PaarBesluit.ZELFDE, by=importer)
    decide_naampaar(naampaar_factory(een, derde), besluit=PaarBesluit.ANDERS, by=importer)

    with pytest.raises(BesluitBotst, match="Een.*Derde"):
        decide_naampaar(naampaar_factory(ander, derde), besluit=PaarBesluit.ZELFDE, by=importer)


def test_a_recipient_is_linked_to_an_organisation_by_name_or_spelling(importer, log_in):
    organisatie = organisatie_factory("Maanvis", aliases=["De Maanvis"])
    ontvanger = ontvanger_factory()
    client, address = log_in(importer), f"{LIST}ontvangers/{ontvanger.pk}/"

    assert "wij vinden geen organisatie" in text_of(client.post(address, {"organisatie": "Onbekend"}))
    client.post(address, {"organisatie": "De Maanvis"})
    ontvanger.refresh_from_db()
    assert (ontvanger.organisatie, ontvanger.gekoppeld_door) == (organisatie, importer)
    assert not link_ontvanger(ontvanger, organisatie, by=importer)
    client.post(address, {"organisatie": ""})
    ontvanger.refresh_from_db()
    assert ontvanger.organisatie is None


@pytest.mark.slow
@pytest.mark.parametrize(("path", "queries"), [("", 7), ("namen/", 6), ("{pk}/", 6)])
def test_pages_ask_the_same_number_of_questions_at_one_row_and_at_many(importer, log_in, path, queries):
    client = log_in(importer)
    overzicht = overzichtrij_factory().overzicht
    naampaar_factory(overzichtrij_factory().ontvanger, overzichtrij_factory().ontvanger)

    def asked():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert client.get(LIST + path.format(pk=overzicht.pk)).status_code == 200
        return len(captured)

    asked()
    few = asked()
    for _row in range(20):
        overzichtrij_factory(overzicht=overzicht)
        naampaar_factory(overzichtrij_factory().ontvanger, overzichtrij_factory().ontvanger)
    assert (few, asked()) == (queries, queries)


def test_a_file_that_is_there_as_invented_is_not_applied_as_real(importer, log_in, upload, tmp_path):
    log_in(importer)
    overzicht = upload(is_fictief="on")
    path = tmp_path / "overzicht.csv"
    path.write_text(CSV)

    with pytest.raises(CommandError, match="al als fictieve gegevens"):
        command(path, "--toepassen")
    assert upload() == overzicht
    assert counting().count() == 0


def test_a_file_that_is_there_as_real_is_refused_as_invented_with_a_sentence(importer, log_in, upload, client):
    log_in(importer)
    overzicht = upload()
    again = client.post(LIST, {"bestand": SimpleUploadedFile("o.csv", CSV.encode()), "is_fictief": "on"})

    assert "Dit bestand is er al als echte gegevens." in text_of(again)
    assert Subsidieoverzicht.objects.get() == overzicht
