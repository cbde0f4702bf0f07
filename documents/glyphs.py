"""Which characters the PDF font can draw, and what stands in for the others.

A character that no font has fails PDF/UA and shows as an empty box. It is replaced by a form that can be seen and
spoken, such as ``[teken U+1F600]``; the count lets the document say so. Nothing here knows WeasyPrint.
"""

import copy
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from fontTools.ttLib import TTFont

FONT_DIR = Path(__file__).resolve().parent.parent / "static" / "fonts"
FONT_FILES = tuple(FONT_DIR / f"SourceSans3-{style}.ttf" for style in ("Regular", "It", "Semibold", "Bold"))

MAX_CODES = 20
"""A longer run of characters is not spelled out whole: first these, then "en nog N"."""

LONG_WORD = 60
"""A longer word gets places to break, every WORD_PIECE characters: else its layout takes time by the square."""
WORD_PIECE = 40
PIECES_PER_SPACE = 50
"""In a "word" of thousands of characters every so many pieces are parted by a true space, for the same reason."""

_NEWLINES = re.compile("\r\n|[\r\x85\u2028\u2029]")
_SPACES = re.compile("[\t\v\f]")
_PLAIN_VALUES = (bool, int, float, Decimal, datetime, date, time, timedelta, UUID, Enum)


@cache
def drawable() -> frozenset[int]:
    """The code points that all four styles of the font can draw."""
    return frozenset(set.intersection(*(_code_points(path) for path in FONT_FILES)))


def _code_points(path: Path) -> set[int]:
    with TTFont(path) as font:
        return set(font.getBestCmap())


@cache
def _odd_run() -> re.Pattern[str]:
    fine = {code for code in drawable() if _is_visible(chr(code))} | {ord("\n")}
    return re.compile("[^" + "".join(re.escape(chr(code)) for code in sorted(fine)) + "]+")


def _is_visible(char: str) -> bool:
    """Whether a character is more than an instruction: controls, bidi marks, joiners and selectors are not."""
    if unicodedata.category(char) in ("Cc", "Cf"):
        return False
    return not ("\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef")


class Printer:
    """Makes texts printable and counts what stands as a code."""

    def __init__(self) -> None:
        self.replaced = 0

    def text(self, text: str) -> str:
        """Return ``text`` with only characters that the font can draw.

        Canonical form (NFC); line ends become a newline, other controls, bidi marks and joiners go; a character with
        a drawable compatible form (a styled or full-width letter) takes that; the others become a code. Keeps
        ``SafeString``: what is put in holds no markup.
        """
        clean = _SPACES.sub(" ", _NEWLINES.sub("\n", unicodedata.normalize("NFC", text)))
        clean = _odd_run().sub(self._stand_in, clean)
        return mark_safe(clean) if isinstance(text, SafeString) else clean  # noqa: S308  codes hold no markup

    def _stand_in(self, match: re.Match[str]) -> str:
        parts: list[str] = []
        missing: list[str] = []
        for char in match[0]:
            if not _is_visible(char):
                continue
            if plain := _plain_form(char):
                parts.append(self._code(missing) + plain)
                missing = []
            else:
                missing.append(char)
        return "".join(parts) + self._code(missing)

    def _code(self, missing: list[str]) -> str:
        if not missing:
            return ""
        self.replaced += len(missing)
        codes = " ".join(f"U+{ord(char):04X}" for char in missing[:MAX_CODES])
        rest = len(missing) - MAX_CODES
        word = "teken" if len(missing) == 1 else "tekens"
        return f"[{word} {codes} en nog {rest}]" if rest > 0 else f"[{word} {codes}]"

    def value(self, value: Any) -> Any:
        """Return a copy of a context value with every text in it made printable.

        Walks mappings, lists, tuples and dataclasses. Numbers, dates, enum members and None stay as they are.
        Raises TypeError for anything else (a model instance, a QuerySet, a function): paper is made from plain values.
        """
        if value is None or isinstance(value, _PLAIN_VALUES):
            return value
        if isinstance(value, str | Promise):
            return self.text(value if isinstance(value, str) else str(value))
        if is_dataclass(value) and not isinstance(value, type):
            return self._dataclass(value)
        if isinstance(value, Mapping):
            return {key: self.value(item) for key, item in value.items()}
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return type(value)(*(self.value(item) for item in value))
        if isinstance(value, list | tuple | set | frozenset):
            return _same_kind(value, [self.value(item) for item in value])
        raise TypeError(
            f"A PDF context holds plain values; {type(value).__name__} is not one. "
            "Gather what the document needs in a dataclass first."
        )

    def _dataclass(self, value: Any) -> Any:
        twin = copy.copy(value)
        for field in fields(value):
            object.__setattr__(twin, field.name, self.value(getattr(value, field.name)))
        return twin


def _same_kind(value: Iterable[Any], items: list[Any]) -> list[Any] | tuple[Any, ...]:
    if isinstance(value, set | frozenset):
        return sorted(items)
    return tuple(items) if isinstance(value, tuple) else items


def _plain_form(char: str) -> str:
    """A drawable form of the same character, or an empty string."""
    if unicodedata.category(char) == "Zs":
        return " "
    plain = unicodedata.normalize("NFKC", char)
    if plain != char and all(ord(part) in drawable() for part in plain):
        return plain
    return ""


def printable(text: str) -> str:
    """Return ``text`` as the PDF font can draw it (see ``Printer.text``)."""
    return Printer().text(text)


_TAG = re.compile("(<[^>]*>)")
_LONG_WORD = re.compile(rf"[^\s<>\u200b]{{{LONG_WORD + 1},}}")
_PIECE = re.compile(rf"(?:&#?\w+;|[^&]|&){{1,{WORD_PIECE}}}")


def break_long_words(html: str) -> str:
    """Return HTML whose over-long words can be broken (a zero-width space). Tags and references stay whole."""
    parts = _TAG.split(html)
    parts[::2] = [_LONG_WORD.sub(_broken, text) for text in parts[::2]]
    return "".join(parts)


def _broken(word: re.Match[str]) -> str:
    pieces = _PIECE.findall(word[0])
    chunks = (pieces[start : start + PIECES_PER_SPACE] for start in range(0, len(pieces), PIECES_PER_SPACE))
    return " ".join("\u200b".join(chunk) for chunk in chunks)
