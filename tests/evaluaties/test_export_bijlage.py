"""``manage export_bijlage``: the public facts of both periods on paper, the same bytes every time, and bad input."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction

from allianties.models import Alliantie, Deelname, Organisatie
from config.feiten import load_feiten
from documents.models import Document
from evaluaties.models import Evaluatie, Kamerstuk
from evaluaties.statuses import EvaluatieStatus
from jobs.models import Job
from tests.documents.pdf_checks import assert_accessible_pdf, attachments, page_texts
from tests.factories.allianties import organisatie_factory
from tests.factories.subsidies import make_periode, make_verband

pytestmark = [pytest.mark.django_db, pytest.mark.long]
PERIODS = [("2018-2022", "2022-12-31", 8), ("2023-2027", "2025-12-31", 5)]


def export(target, periode="2023-2027", peildatum="2025-12-31"):
    out = StringIO()
    call_command("export_bijlage", periode=periode, peildatum=peildatum, uit=str(target), stdout=out)
    return target.read_bytes()


def words(data):
    """The text of all pages with every run of white space as one space."""
    return " ".join(" ".join(page_texts(data)).split())


@pytest.mark.slow
@pytest.mark.parametrize(("periode", "peildatum", "alliances"), PERIODS)
def test_every_alliance_and_member_of_the_period_stands_in_an_accessible_pdf(tmp_path, periode, peildatum, alliances):
    load_feiten()
    data = export(tmp_path / "a.pdf", periode, peildatum)

    assert_accessible_pdf(data)
    text = words(data)
    found = Alliantie.objects.filter(subsidies__periode__slug=periode)
    assert len(found) == alliances
    for alliantie in found:
        assert alliantie.naam in text
        for row in Deelname.objects.filter(alliantie=alliantie).select_related("organisatie"):
            assert row.organisatie.naam in text
            for part in Organisatie.objects.filter(onderdeel_van=row.organisatie):
                assert part.naam in text
    assert text.count("Rapportages: niet in openbare bronnen.") == alliances
    assert "penvoerder niet bekend" in text
    assert "(afgeleid)" in text
    assert all("Werkversie, niet vastgesteld" in " ".join(page.split()) for page in page_texts(data))
    assert "ictie" not in text
    of_period = Evaluatie.objects.filter(periode__slug=periode, status=EvaluatieStatus.AFGEROND)
    known = [row for row in of_period if row.is_bekend(date.fromisoformat(peildatum))]
    assert known
    for evaluatie in known:
        assert " ".join(evaluatie.titel.split()) in text
        for row in [*evaluatie.conclusies.all(), *evaluatie.aanbevelingen.all()]:
            assert row.tekst in text


@pytest.mark.slow
def test_what_is_not_known_and_what_parliament_had_is_said(tmp_path):
    load_feiten()
    text = words(export(tmp_path / "a.pdf"))

    assert "De namen van de andere drie zijn niet bekend" in text
    assert "archiefsubsidies" in text
    assert "1. Kamerstuk II 2022/23, 30 420, nr. 374, Emancipatienota 2022–2025, 18 november 2022." in text
    assert "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023." in text
    later = Kamerstuk.objects.get(slug="periodieke-rapportage-2018-2025")
    assert later.titel + "." not in text


@pytest.mark.slow
def test_same_bytes_again_and_in_another_database(tmp_path):
    empty = transaction.savepoint()
    load_feiten()
    first = export(tmp_path / "a.pdf")
    again = export(tmp_path / "b.pdf")
    one = Document.objects.get()
    transaction.savepoint_rollback(empty)
    organisatie_factory("Schuift de sleutels op")
    load_feiten()
    elsewhere = export(tmp_path / "c.pdf")

    assert first == again == elsewhere
    assert Document.objects.get().pk != one.pk
    assert json.loads(next(iter(attachments(first).values()))) == one.context


@pytest.mark.slow
def test_fictitious_part_is_marked_on_each_page(tmp_path):
    make_verband("Verzonnen")
    data = export(tmp_path / "a.pdf")

    assert_accessible_pdf(data)
    pages = [page for page in page_texts(data) if "Fictieve voorbeelden op" in page or "Partners van Alliantie" in page]
    assert pages
    for page in pages:
        assert "Fictieve voorbeelden · fictief" in page
        assert "· fictief\n" in page or page.rstrip().endswith("· fictief")


@pytest.mark.slow
def test_signs_that_the_font_lacks_are_spelled_out(tmp_path):
    verband = make_verband("Tekens")
    type(verband.alliantie).objects.update(doel="Feest 🎉 en 漢字.")
    data = export(tmp_path / "a.pdf")

    assert_accessible_pdf(data)
    assert "[teken U+1F389]" in words(data)


@pytest.mark.slow
def test_lost_file_is_made_again(tmp_path, private_files):
    make_periode()
    first = export(tmp_path / "a.pdf")
    (private_files / Document.objects.get().bestandsnaam).unlink()

    assert export(tmp_path / "b.pdf") == first


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"periode": "2019-2020"}, "2018-2022 of 2023-2027"),
        ({"periode": ""}, "2018-2022 of 2023-2027"),
        ({"peildatum": "31-12-2025"}, "JJJJ-MM-DD"),
        ({"peildatum": "2025-02-30"}, "JJJJ-MM-DD"),
        ({"peildatum": "٢٠٢٥-١٢-٣١"}, "JJJJ-MM-DD"),
        ({"peildatum": ""}, "JJJJ-MM-DD"),
        ({"peildatum": "2999-01-01"}, "toekomst"),
        ({"peildatum": "2022-12-31"}, "begint pas op"),
        ({"uit": ""}, "--uit"),
        ({"uit": "/bestaat/niet/a.pdf"}, "--uit"),
        ({"uit": "x" * 5000}, "--uit"),
    ],
)
def test_bad_input_is_refused_with_a_sentence_before_anything_is_made(tmp_path, options, sentence):
    make_periode("2018-2022")
    make_periode("2023-2027")
    given = {"periode": "2023-2027", "peildatum": "2025-12-31", "uit": str(tmp_path / "a.pdf")} | options

    with pytest.raises(CommandError, match=sentence):
        call_command("export_bijlage", **given)
    assert not Document.objects.exists()
    assert not (tmp_path / "a.pdf").exists()


def test_without_periods_it_says_what_to_load(tmp_path):
    with pytest.raises(CommandError, match="load_feiten"):
        call_command("export_bijlage", periode="2023-2027", peildatum="2025-12-31", uit=str(tmp_path / "a.pdf"))


def test_folder_that_cannot_be_written_is_said(tmp_path):
    make_periode()

    with pytest.raises(CommandError, match="bestand in een map"):
        call_command("export_bijlage", periode="2023-2027", peildatum="2025-12-31", uit=str(tmp_path))


@pytest.mark.slow
def test_place_that_takes_no_file_is_said():
    make_periode()

    with pytest.raises(CommandError, match="kan niet worden geschreven"):
        call_command("export_bijlage", periode="2023-2027", peildatum="2025-12-31", uit="/proc/a.pdf")


def test_pdf_that_is_refused_is_said_with_its_reason_and_number(tmp_path, monkeypatch):
    monkeypatch.setattr("documents.pdf.MAX_HTML_BYTES", 10)
    make_periode()

    with pytest.raises(CommandError, match=r"niet gemaakt\. Dit document is te groot.*Nummer D-[0-9A-F]{8}"):
        call_command("export_bijlage", periode="2023-2027", peildatum="2025-12-31", uit=str(tmp_path / "a.pdf"))
    assert Job.objects.get().tries == 1


def test_exit_code_is_one_on_bad_input(db, tmp_path):
    with pytest.raises(CommandError) as refused:
        call_command("export_bijlage", periode="x", peildatum="x", uit=str(tmp_path / "x.pdf"))

    assert refused.value.returncode == 1
    assert not (tmp_path / "x.pdf").exists()
