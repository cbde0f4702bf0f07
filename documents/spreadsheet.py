"""Tables as text for a spreadsheet, without anything that it would run."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from django.utils.translation import gettext as _

Cel = str | int | Decimal | None

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
MAX_CELL = 32_000
"""A spreadsheet takes 32,767 characters in a cell; longer text is cut, and says so."""
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,8})?")  # "0123" is no number but a code


def csv_bytes(rows: Iterable[Sequence[Cel]]) -> bytes:
    """UTF-8 with BOM and semicolons, as Dutch spreadsheets open it; numbers with a comma.

    Text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([_csv_cell(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def number(cell: Cel) -> Cel:
    """A cell of frozen facts, where a number stands as text: "-12.50" is a number again, other text stays text."""
    return Decimal(cell) if isinstance(cell, str) and _NUMBER.fullmatch(cell) else cell


def _csv_cell(cell: Cel) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return harmless(cell)
    return f"{cell:f}".replace(".", ",") if isinstance(cell, Decimal) else str(cell)


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula, also after spaces; short enough for a cell."""
    cut = shortened(text)
    begins = (cut, cut.lstrip(" "), cut.lstrip())
    return f"'{cut}" if any(text.startswith(FORMULA_STARTS) for text in begins) else cut


def shortened(text: str) -> str:
    """The text, or its beginning with a sentence that says that there is more."""
    return (
        text if len(text) <= MAX_CELL else f"{text[:MAX_CELL]} {_('[ingekort: de hele tekst staat in de rapportage]')}"
    )
