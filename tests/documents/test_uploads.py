"""What may come in, and what is refused with which sentence. Every file is made here (upload_corpus)."""

import io
import os
import time
import zipfile
from datetime import UTC, datetime
from typing import Any

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile

from documents import storage, tasks
from documents.canonical import sha256
from documents.models import Document, Status
from documents.responses import serve
from documents.uploads import MAX_BYTES, Geweigerd, QuarantineUploadHandler, clean, inspect, kind_of, label
from tests.documents.upload_corpus import action, link, locked_pdf, office, pdf, pdf_with_file, zipped

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAME = pikepdf.Name
SCRIPT = pikepdf.Dictionary(S=NAME("/JavaScript"), JS=pikepdf.String("app.alert(1)"))


def judge(content: bytes) -> tuple[str, bytes]:
    """As the child process does it."""
    return clean(content, kind_of(content))


def embedded(kind: str = "macro") -> bytes:
    """A Word file in an Excel file; macro: with macros."""
    parts = {"word/vbaProject.bin": b"x"} if kind == "macro" else {}
    return office("xlsx", {"xl/embeddings/Microsoft_Word_Document.docx": office("docx", parts)})


@pytest.mark.parametrize(
    ("content", "extensie"),
    [
        (pdf(), "pdf"),
        (pdf(OpenAction=pikepdf.Array([0, NAME("/Fit")])), "pdf"),
        (pdf(OpenAction=action("GoTo", D=pikepdf.Array([0, NAME("/Fit")]))), "pdf"),
        (pdf(Iets=action("URI", URI=pikepdf.String("https://x.example/"))), "pdf"),
        (office("docx"), "docx"),
        (office("xlsx", {"xl/printerSettings/printerSettings1.bin": b"x"}), "xlsx"),
        (office("docx", {"word/_rels/document.xml.rels": f"<r>{link('hyperlink', 'https://x.example/')}</r>"}), "docx"),
        (embedded("plain"), "xlsx"),
    ],
    ids=["pdf", "begins-at-a-page", "goes-to-a-page", "link", "word", "excel", "hyperlink", "word-in-excel"],
)
def test_ordinary_files_come_in(content: bytes, extensie: str) -> None:
    assert judge(content)[0] == extensie


REFUSED = {
    "program": (b"MZ" + b"\x00" * 200, "programma"),
    "elf": (b"\x7fELF" + b"\x00" * 200, "programma"),
    "script file": (b"#!/bin/sh\nrm -rf /\n", "programma"),
    "html": (b"<!DOCTYPE html><script>alert(1)</script>", "webpagina"),
    "svg": (b"  <svg onload='x'/>", "webpagina"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "oud"),
    "text": (b"zomaar tekst", "geen pdf, Word- of Excelbestand"),
    "picture": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "geen pdf, Word- of Excelbestand"),
    "half a pdf": (pdf()[:200], "niet compleet"),
    "pdf in name only": (b"%PDF-1.7\nniets\n%%EOF\n", "beschadigd"),
    "password": (locked_pdf(), "wachtwoord"),
    "no printing": (locked_pdf(""), "wachtwoord"),
    "javascript": (pdf(Names=pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=[SCRIPT]))), "script"),
    "script at opening": (pdf(OpenAction=SCRIPT), "opengaat|script"),
    "named action at opening": (pdf(OpenAction=action("Named", N=NAME("/Print"))), "zodra zij opengaat"),
    "launch": (pdf(Iets=action("Launch", F=pikepdf.String("cmd.exe"))), "openen"),
    "submit": (pdf(Iets=pikepdf.Array([action("SubmitForm")])), "openen"),
    "by itself": (pdf(AA=pikepdf.Dictionary()), "vanzelf"),
    "files in a pdf": (pdf_with_file(), "andere bestanden"),
    "xfa": (pdf(AcroForm=pikepdf.Dictionary(XFA=pikepdf.String("<x/>"))), "formulier"),
    "film": (pdf(Iets=pikepdf.Dictionary(Subtype=NAME("/RichMedia"))), "geluid of beeld"),
    "pdf and zip": (pdf() + zipped(a=b"b"), "nog iets anders"),
    "pdf and html": (pdf() + b"<html><script>alert(1)</script>", "nog iets anders"),
    "zip": (zipped(virus=b"x"), "zipbestand"),
    "zip before which is something": (b"PK\x03\x04rommel" + office(), "nog iets anders"),
    "zip behind which is something": (office() + b"MZ", "nog iets anders"),
    "macro by name": (office("docx", {"word/vbaProject.bin": b"x"}), "macro"),
    "macro by type": (office("docx", types='<Override ContentType="application/x.macroEnabled"/>'), "macro"),
    "macro in a file inside": (embedded(), "macro"),
    "object": (office("docx", {"word/embeddings/oleObject1.bin": b"x"}), "macro"),
    "program inside": (office("xlsx", {"xl/embeddings/iets.pdf": b"x"}), "andere bestanden"),
    "template from outside": (office("docx", rels=link("attachedTemplate", "https://x.example/t.dotm")), "sjabloon"),
    "picture from outside": (office("docx", rels=link("image", "https://x.example/p.png")), "sjabloon"),
    "link to a file": (office("docx", rels=link("hyperlink", "file://server/deel")), "sjabloon"),
    "zip bomb": (office("xlsx", {"xl/worksheets/sheet1.xml": b"0" * (20 << 20)}), "te groot"),
    "many parts": (office("xlsx", {f"xl/{n}.xml": b"" for n in range(2_001)}), "te groot"),
    "way out": (office("docx", {"../../etc/cron.d/x": b"x"}), "anders gebouwd"),
    "dtd": (office("docx", {"word/x.rels": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "anders gebouwd"),
    "half xml": (office("docx", {"word/x.rels": "<x"}), "anders gebouwd"),
    "neither word nor excel": (zipped(**{"[Content_Types].xml": b"<Types/>"}), "geen Word- of Excelbestand"),
    "half a zip": (office()[:300], "beschadigd"),
}


@pytest.mark.parametrize(("content", "words"), REFUSED.values(), ids=REFUSED)
def test_what_could_harm_is_refused_with_a_sentence(content: bytes, words: str) -> None:
    with pytest.raises(Geweigerd, match=words) as refused:
        judge(content)

    assert str(refused.value).endswith(".")


def test_files_in_files_in_files_are_refused() -> None:
    inner = office("xlsx", {"xl/embeddings/a.docx": office("docx")})

    with pytest.raises(Geweigerd, match="bestanden in bestanden"):
        judge(office("docx", {"word/embeddings/b.xlsx": inner}))


def test_a_password_on_a_part_of_a_zip_is_refused() -> None:
    content = bytearray(office())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := content.find(signature, start + 1)) >= 0:
            content[start + offset] |= 1

    with pytest.raises(Geweigerd, match="wachtwoord"):
        judge(bytes(content))


def test_names_of_persons_go_from_the_copy() -> None:
    _pdf, kept = judge(pdf(auteur="Geheime Naam"))
    _docx, packed = judge(office("docx", {"docProps/custom.xml": b"<p>Geheime Naam</p>"}))

    assert b"Geheime" in pdf(auteur="Geheime Naam")
    with pikepdf.open(io.BytesIO(kept)) as read:
        assert "/Info" not in read.trailer
        assert "/Metadata" not in read.Root
    assert b"Geheime" not in kept
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert b"Geheime" not in b"".join(archive.read(name) for name in archive.namelist())


def test_a_signed_pdf_is_kept_to_the_bit() -> None:
    signature = pikepdf.Dictionary(ByteRange=[0, 1, 2, 3], Contents=pikepdf.String("x"), Type=NAME("/Sig"))
    content = pdf(auteur="Accountant", Handtekening=signature)

    assert judge(content) == ("pdf", content)


def test_what_is_kept_is_the_same_every_time() -> None:
    assert judge(pdf("a", auteur="A")) == judge(pdf("a", auteur="A"))
    assert judge(office()) == judge(office())


@pytest.mark.slow
def test_the_judging_runs_apart_and_gives_file_or_sentence() -> None:
    content = pdf(auteur="Geheime Naam")

    came = inspect(SimpleUploadedFile("x.docx", content))

    assert (came.extensie, came.origineel_sha256) == ("pdf", sha256(content))
    assert came.content == judge(content)[1]
    with pytest.raises(Geweigerd, match="opengaat|script"):
        inspect(SimpleUploadedFile("x.pdf", pdf(OpenAction=SCRIPT)))


@pytest.mark.slow
def test_a_file_that_eats_memory_or_time_costs_one_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(content: bytes, kind: str) -> tuple[str, bytes]:
        raise MemoryError

    monkeypatch.setattr("documents.uploads.clean", endless)

    with pytest.raises(Geweigerd, match="te ingewikkeld"):
        inspect(SimpleUploadedFile("x.pdf", pdf()))


@pytest.mark.parametrize(("size", "words"), [(0, "leeg"), (MAX_BYTES + 1, "20 MB")])
def test_empty_and_too_large_are_said_without_reading(size: int, words: str) -> None:
    class Unread(io.BytesIO):
        def read(self, *args: object) -> bytes:
            raise AssertionError("read")

    with pytest.raises(Geweigerd, match=words):
        inspect(UploadedFile(Unread(), "x.pdf", size=size))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("controleverklaring 2025.pdf", "controleverklaring 2025"),
        ("C:\\Users\\Jansen\\stuk.pdf", "stuk"),
        ("../../etc/passwd", "passwd"),
        ("a\x00b\r\nSet-Cookie: x.pdf", "x"),
        ("\u202efdp.exe", "fdp"),
        ("x" * 400 + ".pdf", "x" * 120),
        ("", "bestand"),
        ("....", "bestand"),
        ("/", "bestand"),
        ("Verslag é ß 汉.docx", "Verslag é ß 汉"),
    ],
)
def test_a_name_is_only_a_label(name: str, kept: str) -> None:
    assert label(name) == kept


def keep(content: bytes = b"inhoud", extensie: str = "docx") -> Document:
    return Document.objects.received(content, extensie=extensie, origineel_sha256=sha256(b"origineel"), moment=MOMENT)


@pytest.mark.django_db
def test_a_received_file_is_kept_under_kind_and_uuid_once() -> None:
    first, second, other = keep(), keep(), keep(b"anders")

    assert first.pk == second.pk != other.pk
    assert (first.status, first.sha256, first.bestandsnaam) == (
        Status.KLAAR, sha256(b"inhoud"), f"stuk/{first.pk}.docx",
    )  # fmt: skip
    assert first.context["origineel_sha256"] == sha256(b"origineel")
    assert "docx" in first.bestandsnaam


@pytest.mark.django_db
def test_a_lost_file_is_whole_again_when_it_is_sent_again(private_files) -> None:
    document = keep()
    (private_files / document.bestandsnaam).unlink()

    assert keep().content() == b"inhoud"


@pytest.mark.django_db
@pytest.mark.parametrize("extensie", ["pdf", "docx", "xlsx"])
def test_a_received_file_is_only_saved_never_shown(extensie: str) -> None:
    response = serve(keep(extensie=extensie), name="stuk")

    assert response["Content-Disposition"] == f'attachment; filename="stuk.{extensie}"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]
    assert response["Content-Type"].startswith("application/")


@pytest.mark.django_db
def test_what_stayed_half_way_is_swept_and_what_has_a_row_stays(private_files, settings) -> None:
    settings.QUARANTINE_ROOT = private_files / "quarantaine"
    settings.QUARANTINE_ROOT.mkdir(parents=True)
    document = keep()
    left = [private_files / "stuk" / ".x.tmp", settings.QUARANTINE_ROOT / ".y.tmp", private_files / "stuk" / "weg.pdf"]
    young = private_files / "stuk" / ".jong.tmp"
    for path in (*left, young):
        path.write_bytes(b"half")
    old = time.time() - 2 * 24 * 60 * 60
    for path in (*left, private_files / document.bestandsnaam):
        os.utime(path, (old, old))

    tasks.run_sweep()

    assert [path.exists() for path in left] == [False] * 3
    assert young.exists()
    assert document.content() == b"inhoud"
    assert storage.sweep(lambda name: True) == 0


def test_a_large_file_waits_in_the_quarantine(tmp_path, settings) -> None:
    settings.QUARANTINE_ROOT = tmp_path / "quarantaine"
    handler = QuarantineUploadHandler()
    handler.new_file("bestand", "x.pdf", "application/pdf", 4, None, None)
    handler.receive_data_chunk(b"%PDF", 0)
    came: Any = handler.file_complete(4)
    path = came.temporary_file_path()

    assert os.path.dirname(path) == str(settings.QUARANTINE_ROOT)
    assert os.stat(path).st_mode & 0o077 == 0
    assert (came.size, came.read()) == (4, b"%PDF")
    came.close()
    assert not os.path.exists(path)
