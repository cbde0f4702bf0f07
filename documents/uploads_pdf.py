"""A PDF that came in: nothing in it that runs, opens or carries something else; written anew without its author."""

import io
import re
from collections.abc import Iterator

import pikepdf
from django.utils.translation import gettext as _

from documents.uploads_refused import Geweigerd

MAX_OBJECTS = 200_000
MAX_DEPTH = 100
# Actions that do more than lead the reader to a page or an address.
ACTIONS = {
    "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition", "/RichMediaExecute",
    "/Movie", "/Sound", "/SetOCGState", "/Thread", "/Trans", "/GoTo3DView",
}  # fmt: skip
ANNOTATIONS = {"/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"}
PLAIN = {"/GoTo", "/URI", "/Named", "/ResetForm", "/Hide"}


def clean_pdf(content: bytes) -> bytes:
    """The bytes to keep; raises `Geweigerd`.

    The copy has no document information and no XMP. A PDF with a digital signature is kept to the bit: any change
    would void the signature, and the signer's name is meant to be read.
    """
    _whole(content)
    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False, suppress_warnings=True) as pdf:
            if pdf.is_encrypted:
                raise _locked()
            signed = _judge(pdf)
            return content if signed else _anonymous(pdf)
    except pikepdf.PasswordError as error:
        raise _locked() from error
    except (pikepdf.PdfError, RecursionError, ValueError, TypeError) as error:
        raise Geweigerd(_("deze pdf is beschadigd. Sla haar opnieuw op als pdf.")) from error


def _locked() -> Geweigerd:
    return Geweigerd(_("deze pdf is met een wachtwoord beveiligd. Sla haar op zonder wachtwoord."))


def _whole(content: bytes) -> None:
    """From the first byte to the last one PDF: nothing before it, and nothing behind its end."""
    tail = content.rpartition(b"%%EOF")[2]
    if b"%%EOF" not in content or tail.strip(b"\r\n \t\x00") or len(tail) > 1024:
        raise Geweigerd(
            _("achter deze pdf staat nog iets anders, of zij is niet compleet. Sla haar opnieuw op als pdf.")
        )


def _judge(pdf: pikepdf.Pdf) -> bool:
    """Refuse what runs or carries something; gives whether the file is signed."""
    if len(pdf.objects) > MAX_OBJECTS:
        raise Geweigerd(_("deze pdf is te ingewikkeld. Druk haar af naar een nieuwe pdf."))
    signed = False
    for found in _dictionaries(pdf):
        _refuse_active(found)
        _refuse_carried(found)
        signed = signed or ("/ByteRange" in found and "/Contents" in found)
    return signed


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary in the file, also those inside others; streams by their dictionary, never unpacked."""
    for root in [*pdf.objects, pdf.trailer]:
        stack = [(root, 0)]
        while stack:
            found, depth = stack.pop()
            if depth > MAX_DEPTH:
                raise Geweigerd(_("deze pdf is te ingewikkeld. Druk haar af naar een nieuwe pdf."))
            if not isinstance(found, pikepdf.Object):
                continue
            kind = found._type_code
            if kind == pikepdf.ObjectType.array:
                children = list(found)
            elif kind in (pikepdf.ObjectType.dictionary, pikepdf.ObjectType.stream):
                yield found
                children = [found[key] for key in found.keys()]  # noqa: SIM118  a pikepdf object iterates values
            else:
                continue
            # what is referred to stands in pdf.objects itself
            stack.extend(
                (child, depth + 1) for child in children if isinstance(child, pikepdf.Object) and not child.is_indirect
            )


def _refuse_active(found: pikepdf.Object) -> None:
    action = str(found.get("/S", "")) if "/S" in found else ""
    if "/JS" in found or action in ("/JavaScript", "/Rendition"):
        raise Geweigerd(_("in deze pdf zit een script (JavaScript). Druk haar af naar een nieuwe pdf."))
    if action in ACTIONS:
        raise Geweigerd(_("deze pdf kan een programma of een ander bestand openen. Druk haar af naar een nieuwe pdf."))
    if "/AA" in found:
        raise Geweigerd(_("deze pdf doet iets vanzelf. Druk haar af naar een nieuwe pdf."))
    start = found.get("/OpenAction")
    # a bare destination only says at which page to begin
    if start is not None and start._type_code != pikepdf.ObjectType.array and str(start.get("/S", "")) != "/GoTo":
        raise Geweigerd(_("deze pdf doet iets zodra zij opengaat. Druk haar af naar een nieuwe pdf."))


def _refuse_carried(found: pikepdf.Object) -> None:
    if "/EmbeddedFiles" in found or "/EF" in found or str(found.get("/Type", "")) == "/EmbeddedFile":
        raise Geweigerd(_("in deze pdf zitten andere bestanden. Stuur die apart, en deze pdf zonder."))
    if "/XFA" in found:
        raise Geweigerd(_("deze pdf is een formulier met een programma erin. Druk haar af naar een nieuwe pdf."))
    if str(found.get("/Subtype", "")) in ANNOTATIONS:
        raise Geweigerd(_("in deze pdf zit een bijlage, geluid of beeld. Druk haar af naar een nieuwe pdf."))


def _anonymous(pdf: pikepdf.Pdf) -> bytes:
    """Written anew: without who made it, and without what no reader would come across."""
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    for found in _dictionaries(pdf):
        for key in ("/Metadata", "/PieceInfo"):
            if key in found:
                del found[key]
    pdf.remove_unreferenced_resources()
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, preserve_pdfa=False)
    return re.sub(rb"\A(%PDF-[^\n]*\n%[^\n]*\n)(?:%[^\n]*\n)*", rb"\1", out.getvalue())
