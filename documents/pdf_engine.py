"""What, besides the HTML and the data, decides the bytes of a PDF: written on the receipt of every document."""

import hashlib
import zlib
from importlib.metadata import version
from pathlib import Path
from typing import Any

from documents.glyphs import FONT_FILES
from documents.pdf import STYLESHEET
from documents.pdf_theme import theme

HERE = Path(__file__).resolve().parent
TEMPLATE_DIR = HERE.parent / "templates" / "pdf"
PACKAGES = ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "cssselect2", "pyphen", "pillow")
RECIPE = ("canonical.py", "pdf.py", "pdf_marks.py", "production.py", "spreadsheet.py")


def engine_facts() -> dict[str, Any]:
    """Versions of the engine; sha256 of every font, of the style sheet, of the templates, of our own steps, and the
    theme with its files."""
    from weasyprint.text.ffi import pango

    number = pango.pango_version()
    own = theme()
    return {
        **({"theme": own.facts} if own else {}),
        **{name: version(name) for name in PACKAGES},
        "pango": f"{number // 10000}.{number // 100 % 100}.{number % 100}",
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "recipe": {name: _sha256(HERE / name) for name in RECIPE},
        "fonts": {path.name: _sha256(path) for path in FONT_FILES},
        "stylesheets": {STYLESHEET.name: _sha256(STYLESHEET)},
        "templates": {
            path.relative_to(TEMPLATE_DIR.parent).as_posix(): _sha256(path)
            for path in sorted(TEMPLATE_DIR.rglob("*.html"))
        },
    }


def differences(then: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """What differs between two receipts and can change the bytes, as "what: old → new", digests by their beginning.

    Templates count for nothing: they made the HTML, and that is kept.
    """
    old, new = _flat(then), _flat(now)
    return [
        f"{name}: {old.get(name, '?')[:12]} → {new.get(name, '?')[:12]}"
        for name in sorted(old | new)
        if old.get(name) != new.get(name) and not name.startswith("templates ")
    ]


def _flat(facts: dict[str, Any]) -> dict[str, str]:
    found = {}
    for name, value in facts.items():
        if isinstance(value, dict):
            found.update({f"{name} {key}": str(digest) for key, digest in value.items()})
        else:
            found[name] = str(value)
    return found


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
