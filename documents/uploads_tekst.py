"""The door for tables as text (CSV): judged by content and size, and kept byte for byte, so that it can be traced."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from documents.canonical import sha256
from documents.uploads import HARMFUL, MAX_BYTES, OLD_OFFICE, PDF, ZIP, Bestand
from documents.uploads_refused import Geweigerd

UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def inspect_tekst(file: "UploadedFile[Any]") -> Bestand:
    """Judge what somebody sent, whatever it is called. Raises `Geweigerd` with a sentence for the sender."""
    if (file.size or 0) > MAX_BYTES:
        raise Geweigerd(_("dit bestand is groter dan 20 MB. Splits het, bijvoorbeeld per jaar."))
    file.seek(0)
    return judge_tekst(file.read(MAX_BYTES + 1))


def judge_tekst(content: bytes) -> Bestand:
    """The same for bytes that are here already."""
    if not content.strip():
        raise Geweigerd(_("dit bestand is leeg. Kies een ander bestand."))
    if len(content) > MAX_BYTES:
        raise Geweigerd(_("dit bestand is groter dan 20 MB. Splits het, bijvoorbeeld per jaar."))
    if content.startswith((ZIP, OLD_OFFICE)):
        raise Geweigerd(_("dit is een Excelbestand. Sla het in Excel op als CSV en kies dat bestand."))
    if content.startswith((PDF, *HARMFUL)) or (b"\x00" in content and not content.startswith(UTF_16)):
        raise Geweigerd(_("dit is geen tekstbestand. Kies een CSV-bestand."))
    return Bestand(content, "csv", sha256(content))
