"""What every PDF of this application must be: PDF/A-3a and PDF/UA-1, as far as it can be checked without a validator.

``assert_accessible_pdf(data)`` is for any test that makes a PDF. Sources: ISO 14289-1, ISO 19005-3, the Matterhorn
protocol 1.1 (numbers in brackets).
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
import pypdfium2
from pdfua import validate

# pdfua 0.1.3 stumbles over an array that pikepdf 10 no longer calls a dictionary; empty headings are checked below.
_BROKEN_RULES = {"UA-14-001"}


def assert_accessible_pdf(data: bytes) -> None:
    """Assert syntax, identifiers, language, title, structure, fonts, bookmarks and attachments of a PDF."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert not pdf.is_encrypted
        _assert_identity(pdf)
        elements = list(structure(pdf))
        _assert_structure(pdf, elements)
        _assert_headings(elements)
        _assert_content_is_marked(pdf)
        _assert_links(pdf, elements)
        _assert_fonts_embedded(pdf)
        _assert_attachments(pdf)
        _assert_no_actions(pdf)
    _assert_pdfua(data)


def structure(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Yield the structure elements of a document in reading order."""
    stack = [pdf.Root.StructTreeRoot]
    while stack:
        element = stack.pop()
        if "/S" in element:
            yield element
        kids: Any = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        stack.extend(kid for kid in reversed(kids) if isinstance(kid, pikepdf.Dictionary) and "/MCID" not in kid)


def page_texts(data: bytes) -> list[str]:
    """Return the text of each page, with a newline after each line and ordinary spaces."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n").replace("\xa0", " ") for page in document]
    finally:
        document.close()


def attachments(data: bytes) -> dict[str, bytes]:
    """Return the files inside a PDF by name."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


def bookmarks(data: bytes) -> list[str]:
    """Return the titles of all bookmarks, in order."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [item.get_title() for item in document.get_toc()]
    finally:
        document.close()


def _assert_identity(pdf: pikepdf.Pdf) -> None:
    xmp = pdf.Root.Metadata.read_bytes().decode()
    assert re.search(r'pdfaid:part="3"', xmp)
    assert re.search(r'pdfaid:conformance="A"', xmp)
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp  # (06-002)
    assert "pdfaExtension:schemas" in xmp
    assert str(pdf.Root.Lang) == "nl"  # (11-006)
    assert str(pdf.docinfo["/Title"]).strip()  # (06-003)
    assert str(pdf.docinfo["/Title"]) in _unescaped(xmp)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)  # (07-001)
    assert bool(pdf.Root.MarkInfo.Marked)
    assert "/OutputIntents" in pdf.Root
    assert pdf.Root.Outlines.Count > 0
    for page in pdf.pages:
        assert page.obj.Tabs == "/S"  # (28-008)
    numbers = [int(page.obj.StructParents) for page in pdf.pages]  # each page finds its structure
    assert numbers == sorted(set(numbers))


def _assert_structure(pdf: pikepdf.Pdf, elements: list[Any]) -> None:
    kinds = {str(element.S) for element in elements}
    assert "/Document" in kinds
    assert kinds <= _STANDARD_TYPES, kinds - _STANDARD_TYPES  # (02-001): no role map, so standard types only
    for element in elements:
        if element.S == "/TH":
            assert element.A.Scope in ("/Row", "/Column")
        if element.S == "/Figure":
            assert str(element.Alt).strip()  # (13-004)
        if element.S == "/TR":
            assert {str(kid.S) for kid in element.K} <= {"/TH", "/TD"}
    notes = [str(element.ID) for element in elements if element.S == "/Note"]
    assert len(notes) == len(set(notes))  # (19-003), (19-004)
    assert len(pdf.Root.StructTreeRoot.get("/IDTree", {"/Names": []})["/Names"]) == 2 * len(notes)


def _assert_headings(elements: list[Any]) -> None:
    levels = [int(str(element.S)[2]) for element in elements if re.fullmatch(r"/H[1-6]", str(element.S))]
    assert levels, "no heading at all"
    assert levels[0] == 1  # (14-002)
    for before, after in zip(levels, levels[1:], strict=False):
        assert after <= before + 1, f"a heading of level {after} follows one of level {before}"  # (14-003)
    for element in elements:
        if re.fullmatch(r"/H[1-6]", str(element.S)):
            assert _marks(element), "an empty heading"


def _marks(element: Any) -> list[int]:
    found: list[int] = []
    for kid in element.get("/K", []):
        if isinstance(kid, int):
            found.append(kid)
        elif isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += _marks(kid)
    return found


def _assert_content_is_marked(pdf: pikepdf.Pdf) -> None:
    """Each piece of text stands in the structure or is an artifact (01-003, 01-005)."""
    reachable = {(element.Pg.objgen, mark) for element in structure(pdf) if "/Pg" in element for mark in _own(element)}
    for page in pdf.pages:
        depth: list[bool] = []
        for instruction in pikepdf.parse_content_stream(page):
            operands, name = instruction.operands, str(instruction.operator)
            if name in ("BMC", "BDC"):
                marked = operands[0] == "/Artifact"
                if name == "BDC" and "/MCID" in operands[1]:
                    marked = (page.obj.objgen, int(operands[1]["/MCID"])) in reachable
                depth.append(marked)
            elif name == "EMC":
                depth.pop()
            elif name in ("Tj", "TJ", "'", '"'):
                assert any(depth), "text outside the structure"


def _own(element: Any) -> list[int]:
    return [kid for kid in element.get("/K", []) if isinstance(kid, int)]


def _assert_links(pdf: pikepdf.Pdf, elements: list[Any]) -> None:
    linked = set()
    for element in elements:
        for kid in element.get("/K", []):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                assert element.S == "/Link"  # (28-011)
                linked.add(kid.Obj.objgen)
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", []):
            assert annotation.Subtype == "/Link"
            assert str(annotation.Contents).strip()  # (28-012)
            assert int(annotation.F) & 4  # PDF/A: printed
            assert annotation.objgen in linked


def _assert_fonts_embedded(pdf: pikepdf.Pdf) -> None:
    fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font"]
    assert fonts
    for font in fonts:
        if font.Subtype == "/Type0":
            descriptor = font.DescendantFonts[0].FontDescriptor
            assert "/ToUnicode" in font  # (10-001)
            assert any(key in descriptor for key in ("/FontFile2", "/FontFile3"))  # (31-009)
            assert "SourceSans3" in str(descriptor.FontName).replace("-", "")
        else:
            assert str(font.Subtype).startswith("/CIDFont")


def _assert_attachments(pdf: pikepdf.Pdf) -> None:
    associated = {item.objgen for item in pdf.Root.get("/AF", [])}
    for name in pdf.attachments:
        spec = pdf.attachments[name].obj
        assert spec.AFRelationship == "/Data"
        assert spec.objgen in associated
        assert str(spec.Desc).strip()
        assert str(spec.EF.F.Subtype).count("/") == 2  # a MIME type, after the slash of a PDF name
        assert "/ModDate" in spec.EF.F.Params


def _assert_no_actions(pdf: pikepdf.Pdf) -> None:
    for item in pdf.objects:
        if isinstance(item, pikepdf.Dictionary):
            assert item.get("/S") not in ("/JavaScript", "/Launch", "/GoToR")
            assert "/OpenAction" not in item


def _assert_pdfua(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "document.pdf"
        path.write_bytes(data)
        report = validate(str(path))
    assert [finding.message for finding in report.findings] == []
    assert {outcome.rule_id for outcome in report.skipped} <= _BROKEN_RULES


def _unescaped(xmp: str) -> str:
    return xmp.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


_STANDARD_TYPES = {
    *("/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/NonStruct", "/P"),
    *("/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl", "/LBody"),
    *("/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Note", "/Link", "/Figure"),
}
