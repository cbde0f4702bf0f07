"""What a document will cost, from its HTML: enough to refuse what cannot be made before an hour of work on it."""

import re
from dataclasses import dataclass

from documents.pdf_process import Limits

_TAG = re.compile(r"<[^>]*>")
_ROW = re.compile(r"<tr\b")
_CELL = re.compile(r"<t[dh]\b")
CHARS_PER_PAGE = 2300
ROWS_PER_PAGE = 40
CELLS_PER_PAGE_OF_WORK = 40  # cells cost more than their place on paper
MEMORY_PER_PAGE = 1_300_000
SECONDS_PER_PAGE = 0.1
"""Where nothing was measured yet. A slow machine measures itself; a limit of time stands behind this guess."""

_measured: list[float] = []


@dataclass(frozen=True)
class Size:
    """What can be said of a document before it is made. ``work`` is what it costs, in pages of ordinary text."""

    pages: int
    work: float


def size_of(html: str) -> Size:
    """Count characters, rows and cells."""
    text = len(_TAG.sub("", html)) / CHARS_PER_PAGE
    return Size(
        pages=max(1, round(max(text, len(_ROW.findall(html)) / ROWS_PER_PAGE))),
        work=text + len(_CELL.findall(html)) / CELLS_PER_PAGE_OF_WORK,
    )


def fits(size: Size, limits: Limits | None = None) -> bool:
    """Whether it can be made within the limits of time and memory, at the best pace that this process has shown."""
    limits = limits or Limits()
    pace = min(_measured, default=SECONDS_PER_PAGE)
    return size.work * pace <= limits.wall_seconds and size.work * MEMORY_PER_PAGE <= limits.memory_bytes


def note_pace(size: Size, seconds: float) -> None:
    """Remember the pace of a document that was made; a small one says little. The last twenty count."""
    if size.work >= 10:
        _measured.append(seconds / size.work)
        del _measured[:-20]
