"""A fictitious controleverklaring: one page that says so."""

import io
from datetime import date

import pikepdf

from documents.canonical import sha256
from documents.dutch import date_long
from documents.uploads import Bestand


def make_verklaring(alliantie: str, jaar: int, op: date) -> Bestand:
    """The same bytes for the same report; no accountant is named, for there is none."""
    lines = (
        "FICTIEF: bedacht voor de demowereld. Dit is geen controleverklaring.",
        "",
        f"Controleverklaring bij de financiën van {alliantie} over {jaar}",
        f"Afgegeven op {date_long(op)}.",
        "Wij hebben de financiën van deze jaarrapportage bekeken.",
        "Zij sluiten aan bij de administratie van de partners.",
    )
    content = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        font = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
                Encoding=pikepdf.Name.WinAnsiEncoding,
            )
        )
        page = pdf.pages[0]
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        text = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
        page.obj.Contents = pdf.make_stream(f"BT /F1 12 Tf 20 TL 60 760 Td\n{text}ET".encode("cp1252"))
        pdf.save(content, deterministic_id=True)
    found = content.getvalue()
    return Bestand(content=found, extensie="pdf", origineel_sha256=sha256(found))


def _escaped(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
