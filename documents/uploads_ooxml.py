"""A Word or Excel file that came in: no macros, no links outside, no bomb; written anew without its author."""

import io
import posixpath
import re
import zipfile
from xml.parsers import expat

from django.utils.translation import gettext as _

from documents.uploads_refused import Geweigerd

MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 200  # a sheet of equal cells packs to one hundredth; a bomb to less than one thousandth
SMALL = 1024 * 1024
MAX_XML = 5 * 1024 * 1024
MAX_NESTED = 1
MAINS = {
    "docx": ("word/document.xml", "wordprocessingml.document.main+xml"),
    "xlsx": ("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
}
MACROS = re.compile(r"vbaproject|vbadata|activex|macrosheets|oleobject|\.bin\Z|\.exe\Z|\.js\Z|\.vbs\Z", re.IGNORECASE)
# Small tables of settings of Excel and Word that end in .bin, and hold nothing that runs.
HARMLESS = re.compile(r"printersettings[0-9]*\.bin\Z", re.IGNORECASE)
NESTED = re.compile(r"/embeddings/[^/]+\.(docx|xlsx)\Z", re.IGNORECASE)
PROPERTIES = {
    "docProps/core.xml": (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
        b'"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
    ),
    "docProps/app.xml": (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
    ),
    "docProps/custom.xml": (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
        b'"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
    ),
}


def clean_ooxml(content: bytes, depth: int = 0) -> tuple[str, bytes]:
    """``docx`` or ``xlsx``, and the bytes to keep; raises `Geweigerd`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _whole(content, archive)
            entries = _entries(archive)
            kind = _kind(archive, entries)
            for name, info in entries.items():
                _judge(archive, name, info, depth)
            return kind, _anonymous(archive, entries)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise Geweigerd(_("dit bestand is beschadigd. Sla het opnieuw op als docx of xlsx.")) from error
    except (RuntimeError, UnicodeError) as error:  # a password; a name that is none
        raise Geweigerd(_("dit bestand is beveiligd of beschadigd. Sla het opnieuw op, zonder wachtwoord.")) from error


def _whole(content: bytes, archive: zipfile.ZipFile) -> None:
    """One archive from the first byte to the last: nothing before it, behind it, or as its comment."""
    if archive.comment or content[-22:-18] != b"PK\x05\x06":
        raise Geweigerd(_("achter dit bestand staat nog iets anders. Sla het opnieuw op als docx of xlsx."))
    if min((info.header_offset for info in archive.infolist()), default=1) != 0:
        raise Geweigerd(_("voor dit bestand staat nog iets anders. Sla het opnieuw op als docx of xlsx."))


def _entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The parts by name, unless there are too many, they unpack to too much, or a name leads elsewhere."""
    rows = [row for row in archive.infolist() if not row.is_dir()]
    total = sum(row.file_size for row in rows)
    bomb = any(row.file_size > SMALL and row.file_size > MAX_RATIO * max(row.compress_size, 1) for row in rows)
    if len(rows) > MAX_ENTRIES or total > MAX_UNPACKED or bomb:
        raise Geweigerd(_("dit bestand wordt bij het uitpakken veel te groot. Maak het kleiner en sla het opnieuw op."))
    if any(row.flag_bits & 0x1 for row in rows):
        raise Geweigerd(_("dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord."))
    names = {row.filename: row for row in rows}
    if len({name.lower() for name in names}) != len(rows) or any(not _is_plain(name) for name in names):
        raise Geweigerd(_("dit bestand is anders gebouwd dan Word of Excel het doet. Sla het opnieuw op."))
    return names


def _is_plain(name: str) -> bool:
    return (
        name.isprintable()
        and "\\" not in name
        and not name.startswith("/")
        and posixpath.normpath(name) == name
        and ".." not in name.split("/")
    )


def _kind(archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> str:
    if "[Content_Types].xml" not in entries:
        raise Geweigerd(_("dit is een zipbestand, geen Word- of Excelbestand. Stuur de bestanden zelf, een voor een."))
    types = [str(attributes.get("ContentType", "")) for _tag, attributes in _elements(archive, "[Content_Types].xml")]
    if any(re.search("macroenabled|vbaproject|ms-office.activex", kind, re.IGNORECASE) for kind in types):
        raise _macros()
    for kind, (main, content_type) in MAINS.items():
        if main in entries and any(found.endswith(content_type) for found in types):
            return kind
    raise Geweigerd(_("dit is geen Word- of Excelbestand. Sla het op als docx, xlsx of pdf."))


def _macros() -> Geweigerd:
    return Geweigerd(_("in dit bestand zitten macro’s of programma’s. Sla het op als docx of xlsx, zonder."))


def _judge(archive: zipfile.ZipFile, name: str, info: zipfile.ZipInfo, depth: int) -> None:
    """Refuse macros, links that leave the file, and what is packed inside and not fit itself."""
    if MACROS.search(name) and not HARMLESS.search(name):
        raise _macros()
    if name.endswith(".rels"):
        _refuse_outside(archive, name)
    elif NESTED.search(f"/{name}"):
        if depth >= MAX_NESTED:
            raise Geweigerd(_("in dit bestand zitten bestanden in bestanden. Sla het op als pdf."))
        clean_ooxml(archive.read(info), depth + 1)
    elif "/embeddings/" in f"/{name}".lower():
        raise Geweigerd(_("in dit bestand zitten andere bestanden. Stuur die apart, en dit bestand zonder."))


def _refuse_outside(archive: zipfile.ZipFile, name: str) -> None:
    """A link for the reader may lead outside; a template, picture or table may not be fetched from there."""
    for _tag, attributes in _elements(archive, name):
        if attributes.get("TargetMode", "").lower() != "external":
            continue
        kind, target = attributes.get("Type", "").rpartition("/")[2], attributes.get("Target", "")
        if kind != "hyperlink" or not re.match(r"(https?:|mailto:|#)", target, re.IGNORECASE):
            raise Geweigerd(
                _("dit bestand haalt iets van buiten op, zoals een sjabloon of een plaatje. Sla het op als pdf.")
            )


def _elements(archive: zipfile.ZipFile, name: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of a small XML part with their attributes; a DTD is refused, so nothing can be expanded."""
    found: list[tuple[str, dict[str, str]]] = []

    def refuse(*_facts: object) -> None:
        raise Geweigerd(_("dit bestand is anders gebouwd dan Word of Excel het doet. Sla het opnieuw op."))

    content = archive.read(name)
    if len(content) > MAX_XML:
        refuse()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda tag, attributes: found.append((tag, attributes))
    try:
        parser.Parse(content, True)
    except expat.ExpatError:
        refuse()
    return found


def _anonymous(archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> bytes:
    """Packed anew: the same parts in the same order, without dates and without who made it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name, info in entries.items():
            fresh = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            fresh.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(fresh, PROPERTIES.get(name) or archive.read(info))
    return out.getvalue()
