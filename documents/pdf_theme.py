"""A ministry's own looks on top of ours: a folder with theme.css, and the images and fonts that it names.

Read once per process and checked before anything is rendered; what the receipt says of it, is of the same bytes.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings

from documents.pdf_process import PdfFailed

IMAGES = {".png": "image/png", ".jpg": "image/jpeg", ".svg": "image/svg+xml"}
FONTS = {".ttf", ".otf"}
MAX_BYTES = 5 << 20
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_URL = re.compile(r"""url\(\s*["']?([^"')]*)""", re.IGNORECASE)


class ThemeBroken(PdfFailed):
    """The theme folder cannot be used; the text says what to do. Nothing is rendered with half a theme."""


@dataclass(frozen=True)
class Theme:
    """The files of a theme by name; ``css`` is theme.css."""

    folder: Path
    files: dict[str, bytes]

    @property
    def css(self) -> str:
        """The style sheet, applied after ours."""
        return self.files["theme.css"].decode()

    @property
    def fonts(self) -> list[Path]:
        """Font files, for the engine's font configuration."""
        return [self.folder / name for name in sorted(self.files) if Path(name).suffix in FONTS]

    def image(self, name: str) -> tuple[bytes, str]:
        """An image and its type; raises ValueError for any other name."""
        kind = IMAGES.get(Path(name).suffix)
        if kind is None or name not in self.files:
            raise ValueError("a theme fetches images from its own folder only")
        return self.files[name], kind

    @property
    def facts(self) -> dict[str, str]:
        """Its name, and the sha256 of every file, for the receipt of a document."""
        digests = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(self.files.items())}
        return {"name": self.folder.name, **digests}


@cache
def theme() -> Theme | None:
    """The theme of this installation (setting PDF_THEME_DIR), None without one. Raises ThemeBroken."""
    if not settings.PDF_THEME_DIR:
        return None
    folder = Path(settings.PDF_THEME_DIR)
    if not folder.is_dir():
        raise ThemeBroken(f"PDF_THEME_DIR is no folder: {folder}. Give the folder that holds theme.css, or unset it.")
    found = Theme(folder, {path.name: _content(path) for path in sorted(folder.iterdir())})
    if "theme.css" not in found.files:
        raise ThemeBroken(f"There is no theme.css in {folder}. Add it, or unset PDF_THEME_DIR.")
    if sum(map(len, found.files.values())) > MAX_BYTES:
        raise ThemeBroken(
            f"The files in {folder} are more than {MAX_BYTES >> 20} MB together. Make the images smaller."
        )
    _check_css(found)
    return found


def _content(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise ThemeBroken(f"{path} is a link or a folder. A theme holds plain files only: copy the file into it.")
    if not _NAME.fullmatch(path.name) or path.suffix not in {".css", ".txt", ".md", *IMAGES, *FONTS}:
        raise ThemeBroken(
            f"{path.name!r} is no file of a theme. Names have letters, digits, dots and dashes, and end in"
            " .css, .png, .jpg, .svg, .ttf, .otf, .txt or .md: rename or remove it."
        )
    if path.stat().st_size > MAX_BYTES:
        raise ThemeBroken(f"{path.name} is more than {MAX_BYTES >> 20} MB. Make it smaller.")
    return path.read_bytes()


def _check_css(found: Theme) -> None:
    """What the engine would leave out with a warning, said before the work: the fetcher refuses it in any case."""
    try:
        css = found.css
    except UnicodeDecodeError:
        raise ThemeBroken("theme.css is not UTF-8. Save it as UTF-8.") from None
    if "@import" in css.lower():
        raise ThemeBroken("theme.css has an @import. Put all rules in theme.css itself.")
    for url in _URL.findall(css):
        scheme, _colon, name = url.strip().partition(":")
        if scheme != "theme" or not _NAME.fullmatch(name):
            raise ThemeBroken(f"theme.css refers to {url!r}. Put the image in the folder and write url(theme:NAME).")
        if name not in found.files or Path(name).suffix not in IMAGES:
            raise ThemeBroken(
                f"theme.css refers to {url!r}, which is no image in the folder. Add it, or drop the rule."
            )
