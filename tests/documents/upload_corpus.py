"""Files that people could send, made here byte by byte: good ones, broken ones, and ones made to harm."""

import io
import zipfile
from collections.abc import Mapping

import pikepdf

MAIN = "application/vnd.openxmlformats-officedocument."
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Override PartName="/{part}" ContentType="{type}"/>{more}</Types>'
)
RELS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
CORE = (
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Geheime Naam</dc:creator>'
    "<cp:lastModifiedBy>Geheime Naam</cp:lastModifiedBy></cp:coreProperties>"
)
SHAPES = {
    "docx": ("word/document.xml", f"{MAIN}wordprocessingml.document.main+xml"),
    "xlsx": ("xl/workbook.xml", f"{MAIN}spreadsheetml.sheet.main+xml"),
}


def pdf(text: str = "", *, auteur: str = "", **root: object) -> bytes:
    """A PDF of one empty page; ``root`` are keys of its catalogue."""
    made = pikepdf.new()
    made.add_blank_page(page_size=(200, 200))
    made.pages[0].Contents = made.make_stream(f"% {text}".encode())
    if auteur:
        made.docinfo["/Author"] = auteur
        with made.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:creator"] = [auteur]
    for key, value in root.items():
        made.Root[f"/{key}"] = value
    out = io.BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


def locked_pdf(wachtwoord: str = "geheim") -> bytes:
    """A PDF that asks for a password (or, with an empty one, only forbids printing)."""
    made = pikepdf.open(io.BytesIO(pdf()))
    out = io.BytesIO()
    made.save(out, encryption=pikepdf.Encryption(owner="baas", user=wachtwoord))
    return out.getvalue()


def pdf_with_file() -> bytes:
    """A PDF that carries another file."""
    made = pikepdf.open(io.BytesIO(pdf()))
    made.attachments["virus.exe"] = pikepdf.AttachedFileSpec(made, b"MZ")  # type: ignore[call-arg]  # all have a default
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def action(soort: str, **more: object) -> pikepdf.Dictionary:
    """An action of this kind."""
    return pikepdf.Dictionary({"/S": pikepdf.Name(f"/{soort}")} | {f"/{key}": value for key, value in more.items()})


def office(
    extensie: str = "docx", parts: Mapping[str, str | bytes] | None = None, *, types: str = "", rels: str = ""
) -> bytes:
    """A small Word or Excel file with these parts besides."""
    main, content_type = SHAPES[extensie]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES.format(part=main, type=content_type, more=types))
        archive.writestr("_rels/.rels", RELS.format(rels))
        archive.writestr(main, "<x/>")
        archive.writestr("docProps/core.xml", CORE)
        for name, content in (parts or {}).items():
            archive.writestr(name, content)
    return out.getvalue()


def link(soort: str, doel: str) -> str:
    """A relation that leads outside the file."""
    return f'<Relationship Id="r1" Type="http://x.example/{soort}" Target="{doel}" TargetMode="External"/>'


def zipped(**parts: bytes) -> bytes:
    """Any zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
