"""What comes in: a file is judged by its content, written anew without names of persons, and only then kept.

Allowed are PDF, DOCX and XLSX up to 20 MB. The judging runs in a child process with limits on time and memory, as the
making of a PDF does: a file that was made to harm costs one refusal, never a server.
"""

import re
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.utils.translation import gettext as _

from documents.canonical import sha256
from documents.pdf_process import Limits, Messages, PdfFailed, run_limited
from documents.uploads_ooxml import clean_ooxml
from documents.uploads_pdf import clean_pdf
from documents.uploads_refused import Geweigerd

__all__ = [
    "MAX_BYTES",
    "MAX_NAME",
    "Bestand",
    "Geweigerd",
    "QuarantineUploadHandler",
    "inspect",
    "label",
    "takes_file",
    "takes_file_of",
]

MAX_BYTES = 20 * 1024 * 1024
# What a browser sends around the file: the other fields and the borders between them.
AROUND = 1024 * 1024
MAX_NAME = 120
LIMITS = Limits(wall_seconds=30, cpu_seconds=20, memory_bytes=1 << 30, output_bytes=MAX_BYTES + AROUND)
PDF, ZIP = b"%PDF-", b"PK\x03\x04"
HARMFUL = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_UNSAFE = re.compile(r"[\\/:*?\"<>|]+")


@dataclass(frozen=True)
class Bestand:
    """A file that may come in: what is kept (without names of persons), and the sha256 of what was sent."""

    content: bytes
    extensie: str
    origineel_sha256: str


def takes_file(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view whose POST may be as large as a file; everywhere else the limit of ordinary forms holds."""
    view.body_limit = MAX_BYTES + AROUND  # type: ignore[attr-defined]  # the mark on a function
    return view


def takes_file_of(size: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Mark a view whose POST, file and all, may be at most ``size`` bytes: so small that it never touches the disk."""

    def mark(view: Callable[..., Any]) -> Callable[..., Any]:
        view.body_limit = size  # type: ignore[attr-defined]  # the mark on a function
        return view

    return mark


def label(name: str) -> str:
    """The name as people see it: one line without folders, control signs and extension, at most 120 characters."""
    text = unicodedata.normalize("NFC", name.replace("\x00", ""))
    text = "".join(char for char in text if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    last = [part for part in _UNSAFE.split(text) if part.strip(" .")]
    stem = last[-1] if last else ""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", stem)
    return " ".join(stem.split())[:MAX_NAME].strip(" .") or _("bestand")


def inspect(file: "UploadedFile[Any]") -> Bestand:
    """Judge what somebody sent, whatever it is called. Raises `Geweigerd` with a sentence for the sender."""
    if not file.size:
        raise Geweigerd(_("dit bestand is leeg. Kies een ander bestand."))
    if file.size > MAX_BYTES:
        raise Geweigerd(_("dit bestand is groter dan 20 MB. Maak het kleiner of splits het."))
    file.seek(0)
    original = file.read(MAX_BYTES + 1)
    kind = kind_of(original)
    try:
        outcome = run_limited(lambda messages: _answer(original, kind, messages), LIMITS, None)
    except PdfFailed as error:
        raise Geweigerd(
            _("wij kunnen dit bestand niet controleren: het is beschadigd of te ingewikkeld. Sla het opnieuw op.")
        ) from error
    verdict, extensie, content = outcome.data[:1], outcome.data[1:5].decode().strip(), outcome.data[5:]
    if verdict != b"+":
        raise Geweigerd(outcome.data[1:].decode())
    return Bestand(content, extensie, sha256(original))


def kind_of(content: bytes) -> str:
    """``pdf`` or ``ooxml``, by the first bytes; raises `Geweigerd` for everything else."""
    if content.startswith(PDF):
        return "pdf"
    if content.startswith(ZIP):
        return "ooxml"
    if content.startswith(HARMFUL):
        raise Geweigerd(_("dit is een programma, geen document. Stuur een pdf, een Word- of een Excelbestand."))
    if content.startswith(OLD_OFFICE):
        raise Geweigerd(
            _("dit bestand is oud (doc of xls) of heeft een wachtwoord. Sla het op als docx, xlsx of pdf, zonder.")
        )
    if re.match(rb"\s*(<!doctype|<html|<script|<\?xml|<svg)", content[:512], re.IGNORECASE):
        raise Geweigerd(_("dit is een webpagina, geen document. Stuur een pdf, een Word- of een Excelbestand."))
    raise Geweigerd(_("dit is geen pdf, Word- of Excelbestand, hoe het ook heet. Sla het op als pdf, docx of xlsx."))


def clean(content: bytes, kind: str) -> tuple[str, bytes]:
    """The extension and the bytes to keep; raises `Geweigerd`."""
    return ("pdf", clean_pdf(content)) if kind == "pdf" else clean_ooxml(content)


def _answer(content: bytes, kind: str, messages: Messages) -> bytes:
    """In the child: the verdict as bytes."""
    try:
        extensie, kept = clean(content, kind)
    except Geweigerd as refused:
        return b"-" + str(refused).encode()
    return b"+" + extensie.ljust(4).encode() + kept


class _Quarantined(UploadedFile):  # type: ignore[type-arg]  # not subscriptable at run time
    """A file that is still coming in, on disk in a folder of our own; gone when it is closed."""

    def temporary_file_path(self) -> str:
        """Where it stands (Django's storages ask)."""
        return str(self.file.name)  # type: ignore[union-attr]  # an uploaded file has one


class QuarantineUploadHandler(TemporaryFileUploadHandler):
    """Files above 2.5 MB wait in the quarantine, not in the machine's common folder; the sweep finds what stays."""

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """A file in the quarantine, readable to us alone."""
        super(TemporaryFileUploadHandler, self).new_file(*args, **kwargs)
        folder = Path(settings.QUARANTINE_ROOT)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        stream = tempfile.NamedTemporaryFile(dir=folder, prefix=".", suffix=".tmp")  # noqa: SIM115  closed by Django
        self.file = _Quarantined(stream, self.file_name, self.content_type, 0, self.charset, self.content_type_extra)  # type: ignore[assignment]  # a file like the one of Django
