"""How wide words are in our letter, and where they break: measured in the font itself, hyphens by Dutch rules."""

from functools import lru_cache
from pathlib import Path

import pyphen
from django.conf import settings
from fontTools.ttLib import TTFont

FONT = Path("static") / "fonts" / "SourceSans3-Semibold.ttf"
LETTER = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
MISSING = 0.6  # em, of a sign that the font lacks


@lru_cache(maxsize=1)
def _advances() -> dict[int, float]:
    """Width of every sign, in em."""
    with TTFont(Path(settings.BASE_DIR) / FONT, lazy=True) as font:
        units = font["head"].unitsPerEm
        metrics = font["hmtx"].metrics
        return {sign: metrics[name][0] / units for sign, name in font.getBestCmap().items()}


@lru_cache(maxsize=1)
def _hyphenator() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)


def text_width(text: str, size: float) -> float:
    """Width in pixels of a text of this size in pixels."""
    advances = _advances()
    return sum(advances.get(ord(sign), MISSING) for sign in text) * size


def wrap(text: str, *, width: float, size: float, most: int = 0) -> list[str]:
    """The text in lines no wider than ``width`` pixels; ``most`` lines at most (0: all), the last one ends in "…"."""
    lines = [""]
    for word in text.split():
        rest = word
        while rest:
            head, rest = _fit(lines[-1], rest, width, size)
            lines[-1] = f"{lines[-1]} {head}".strip()
            if rest:
                lines.append("")
    lines = [line for line in lines if line]
    if most and len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][:-1].rstrip()}…"]
    return lines


def _fit(line: str, word: str, width: float, size: float) -> tuple[str, str]:
    """How much of the word still goes on this line, and what is left for the next one."""
    room = width - (text_width(f"{line} ", size) if line else 0)
    if text_width(word, size) <= room:
        return word, ""
    if line and text_width(word, size) <= width:
        return "", word
    for head, rest in _hyphenator().iterate(word):
        if text_width(f"{head}-", size) <= room:
            return (head if head.endswith("-") else f"{head}-"), rest
    if line:
        return "", word
    return _cut(word, width, size)


def _cut(word: str, width: float, size: float) -> tuple[str, str]:
    """A word that no rule breaks is cut where the line ends."""
    count = 1
    while count < len(word) and text_width(word[: count + 1], size) <= width:
        count += 1
    return word[:count], word[count:]
