"""What a PDF says, apart from its bytes: text by page, structure, bookmarks and the files inside."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

_CHAR = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]*)>")


@dataclass(frozen=True)
class PdfContent:
    """Two PDFs that say the same in the same structure are equal here, whatever their bytes."""

    texts: tuple[str, ...]
    structure: tuple[str, ...]
    bookmarks: tuple[str, ...]
    attachments: dict[str, bytes]


def read_content(data: bytes) -> PdfContent:
    """Read a PDF that this application made; raises pikepdf.PdfError for other bytes."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_outline() as outline:
            marks = tuple(_titles(outline.root))
        return PdfContent(
            texts=tuple(_text(page) for page in pdf.pages),
            structure=tuple(_structure(pdf.Root.get("/StructTreeRoot"))),
            bookmarks=marks,
            attachments={name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()},
        )


def _titles(items: list[Any], depth: int = 0) -> Iterator[str]:
    for item in items:
        yield f"{depth} {item.title}"
        yield from _titles(item.children, depth + 1)


def _structure(root: Any) -> Iterator[str]:
    stack = [] if root is None else [(root, 0)]
    while stack:
        element, depth = stack.pop()
        if "/S" in element:
            yield f"{depth} {element.S}"
        kids: Any = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        stack.extend((kid, depth + 1) for kid in reversed(kids) if isinstance(kid, pikepdf.Dictionary))


def _text(page: Any) -> str:
    """The characters that are drawn, in the order in which they are drawn."""
    fonts = {name: _characters(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
    known: dict[bytes, str] = {}
    found: list[str] = []
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "Tf":
            known = fonts[str(operands[0])]
        elif operator in ("Tj", "TJ"):
            shown: Any = operands[0]
            parts = shown if operator == "TJ" else [shown]
            for part in parts:
                if isinstance(part, pikepdf.String):
                    codes = bytes(part)
                    found += [known.get(codes[at : at + 2], "\ufffd") for at in range(0, len(codes), 2)]
        elif operator == "ET":
            found.append("\n")
    return "".join(found)


def _characters(font: Any) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
        for code, text in _CHAR.findall(table)
    }
