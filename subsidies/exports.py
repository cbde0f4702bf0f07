"""Figures as files: tables in CSV and XLSX, without anything that a spreadsheet would run."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.utils.translation import gettext as _
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from documents.spreadsheet import Cel, csv_bytes, shortened


@dataclass(frozen=True)
class Blad:
    """One table: a name (at most 31 characters), columns and rows."""

    naam: str
    kolommen: Sequence[str]
    rijen: Sequence[Sequence[Cel]]


@dataclass(frozen=True)
class Boek:
    """Tables with where they come from: (what, text) lines that stand first."""

    titel: str
    bron: Sequence[tuple[str, str]]
    bladen: Sequence[Blad]
    moment: datetime


def to_csv(boek: Boek) -> bytes:
    """Where the tables come from, then each table under its name (`documents.spreadsheet.csv_bytes`)."""
    rows: list[Sequence[Cel]] = list(boek.bron)
    for blad in boek.bladen:
        rows += [[], [blad.naam], blad.kolommen, *blad.rijen]
    return csv_bytes(rows)


def to_xlsx(boek: Boek) -> bytes:
    """A workbook with a first sheet that says what it is; amounts are numbers, everything else is text."""
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = Workbook(stream, options)
    book.set_properties({"title": boek.titel, "created": boek.moment.replace(tzinfo=None)})
    styles = {
        "kop": book.add_format({"bold": True, "bottom": 2, "text_wrap": True, "valign": "top"}),
        "vet": book.add_format({"bold": True, "valign": "top"}),
        "tekst": book.add_format({"text_wrap": True, "valign": "top"}),
        "getal": book.add_format({"num_format": "#,##0.00", "valign": "top"}),
        "heel": book.add_format({"num_format": "0", "valign": "top"}),
    }
    source = book.add_worksheet(_("Bron"))
    source.set_column(0, 0, 24)
    source.set_column(1, 1, 80)
    for number, (what, said) in enumerate(boek.bron):
        source.write_string(number, 0, what, styles["vet"])
        source.write_string(number, 1, shortened(said), styles["tekst"])
    for blad in boek.bladen:
        _write_sheet(book.add_worksheet(blad.naam[:31]), blad, styles)
    book.close()
    return stream.getvalue()


def _write_sheet(sheet: Worksheet, blad: Blad, styles: dict[str, object]) -> None:
    for column, name in enumerate(blad.kolommen):
        numeric = any(isinstance(row[column], int | Decimal) for row in blad.rijen)
        sheet.set_column(column, column, 14 if numeric else 30)
        sheet.write_string(0, column, name, styles["kop"])
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(blad.rijen, start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(number, column, shortened(cell), styles["tekst"])
            elif isinstance(cell, Decimal):
                sheet.write_number(number, column, cell, styles["getal"])
            elif cell is not None:
                sheet.write_number(number, column, cell, styles["heel"])
