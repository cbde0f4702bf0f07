"""``manage reproduce_document``: every kind again, byte for byte; and what is said when it is not."""

import gzip
from io import StringIO

import pgtrigger
import pikepdf
import pytest
from django.core.management import CommandError, call_command

from allianties.models import Organisatie
from audit.models import AuditEvent
from documents import storage
from documents.models import Document, Soort, Status
from documents.pdf_content import read_content
from documents.reproduction import reproduce
from tests.documents.pdf_checks import page_texts
from tests.factories.documents import document_factory
from tests.factories.papier import SOORTEN, make_document

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.long]


def reproduced(document: Document, **options: str) -> tuple[int, str]:
    """The exit code, and everything that was said."""
    out = StringIO()
    try:
        call_command("reproduce_document", str(document.pk), stdout=out, **options)
    except CommandError as error:
        return error.returncode, out.getvalue() + str(error)
    return 0, out.getvalue()


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_kind_is_made_again_byte_for_byte(soort, tmp_path):
    document = make_document(soort)
    target = tmp_path / "opnieuw.pdf"

    code, said = reproduced(document, uit=str(target))

    assert code == 0, said
    assert target.read_bytes() == document.content()
    assert f"gelijk: {document.grootte} bytes, sha256 {document.sha256}" in said


@pytest.fixture
def document(db):
    return make_document("formulier")


def test_a_missing_and_a_damaged_file_are_told_apart_and_changed_nothing(document):
    whole = document.content()

    storage.write(document.bestandsnaam, whole[:-1])
    damaged = reproduced(document)
    (storage._path(document.bestandsnaam)).unlink()
    missing = reproduced(document)

    assert [damaged[0], missing[0]] == [1, 1]
    assert "Het bewaarde bestand is beschadigd" in damaged[1]
    assert "Het bewaarde bestand ontbreekt." in missing[1]
    for said in (damaged[1], missing[1]):
        assert f"gelijk: {len(whole)} bytes, sha256 {document.sha256}" in said
        assert "FOUT" not in said
    document.refresh_from_db()
    assert document.status == Status.KLAAR


def test_another_engine_is_no_damage_and_is_named(document):
    other = pikepdf.open(storage._path(document.bestandsnaam))
    other.save(storage._path(document.bestandsnaam).with_suffix(".ander"), linearize=True)  # same content, other bytes
    content = storage._path(document.bestandsnaam).with_suffix(".ander").read_bytes()
    document.engine["pango"], document.engine["weasyprint"] = "1.40.0", "69.0"
    document.engine["templates"] = {"pdf/oud.html": "0" * 64}
    document.store(content, html=document.html, engine=document.engine)

    code, said = reproduced(document)

    assert code == 1
    assert "pango: 1.40.0 → " in said
    assert "weasyprint: 69.0 → 70" in said
    assert "niet beschadigd" in said
    assert "FOUT" not in said
    assert "oud.html" not in said  # the HTML is kept: templates cannot change it
    assert "De tekst is op elke bladzijde gelijk" in said
    assert "Structuur, bladwijzers en gegevens in de PDF zijn gelijk." in said


def test_the_same_engine_and_other_bytes_is_an_error_with_its_place(document):
    html = document.html.replace("</h1>", " en meer</h1>")
    Document.objects.filter(pk=document.pk).update(html_gzip=gzip.compress(html.encode()))
    document.refresh_from_db()

    code, said = reproduced(document)

    assert code == 1
    assert "FOUT: de programma’s zijn dezelfde als toen." in said
    assert "Het eerste verschil staat op byte " in said
    assert "en meer" not in said


def test_other_text_under_another_engine_is_shown_by_page(document):
    html = document.html.replace("</h1>", " en meer</h1>")
    engine = {**document.engine, "pydyf": "0.1"}
    Document.objects.filter(pk=document.pk).update(html_gzip=gzip.compress(html.encode()), engine=engine)
    document.refresh_from_db()

    code, said = reproduced(document)

    assert code == 1
    assert "De tekst is anders op bladzijde 1" in said
    assert "pydyf: 0.1 → " in said


def test_changed_facts_are_found_before_anything_is_made(document, as_owner):
    with pgtrigger.ignore("documents.Document:receipt_stays"):
        Document.objects.filter(pk=document.pk).update(context_gzip=gzip.compress(b"{}"))
    document.refresh_from_db()

    found = reproduce(document)

    assert not found.is_same
    assert found.content is None
    assert found.lines == ("FOUT: de vastgelegde gegevens zijn veranderd; zij passen niet bij hun sha256.",)


def test_an_organisation_shielded_since_asks_for_a_reason_that_is_recorded(tmp_path):
    document = make_document("rapportage")
    Organisatie.objects.filter(naam="Lid Papier").update(is_afgeschermd=True)
    target = tmp_path / "opnieuw.pdf"

    compared = reproduced(document)
    refused = reproduced(document, uit=str(target), reden="  ")
    assert not target.exists()
    given = reproduced(document, uit=str(target), reden="Vraag van de rechter")

    assert compared[0] == given[0] == 0
    assert "Lid Papier" not in compared[1] + given[1]
    assert refused[0] == 1
    assert "afgeschermd" in refused[1]
    assert "Lid Papier" in "".join(page_texts(target.read_bytes()))
    event = AuditEvent.objects.get(event="documents.document.opnieuw_gemaakt")
    assert event.data == {"gelijk": True, "afgeschermd": True, "reden": "Vraag van de rechter"}
    assert event.subject_id == str(document.pk)


def test_a_received_file_is_checked_only(tmp_path):
    row = Document.objects.received(
        b"gegevens", extensie="csv", origineel_sha256="0" * 64, moment=document_factory().moment
    )
    target = tmp_path / "uit"

    whole = reproduced(row, uit=str(target))
    storage.write(row.bestandsnaam, b"iets anders")
    damaged = reproduced(row)

    assert whole[0] == 0
    assert "kan niet opnieuw worden gemaakt" in whole[1]
    assert not target.exists()
    assert damaged[0] == 1
    assert "beschadigd" in damaged[1]


@pytest.mark.parametrize("status", [Status.IN_DE_MAAK, Status.MISLUKT, Status.GEANNULEERD])
def test_a_document_that_was_not_made_says_so(status):
    code, said = reproduced(document_factory(soort=Soort.BRIEF, status=status))

    assert code == 1
    assert "Dit document is nog niet gemaakt" in said


@pytest.mark.parametrize(
    ("uuid", "said"), [("x", "geen UUID"), ("00000000-0000-4000-8000-000000000000", "Er is geen document")]
)
def test_what_does_not_exist(uuid, said):
    with pytest.raises(CommandError, match=said):
        call_command("reproduce_document", uuid)


def test_the_file_is_checked_before_the_work():
    row = document_factory()

    with pytest.raises(CommandError, match="in een map die bestaat"):
        call_command("reproduce_document", str(row.pk), uit="bestaat/niet.pdf")


def test_the_text_that_is_compared_is_the_text_that_is_read(document):
    content = document.content()

    mine = ["".join(text.split()) for text in read_content(content).texts]
    theirs = ["".join(text.split()) for text in page_texts(content)]

    assert len(mine) == len(theirs)
    assert [sorted(text) for text in mine] == [sorted(text) for text in theirs]
