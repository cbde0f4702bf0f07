"""The only door to WeasyPrint: from a template to HTML, from HTML to a PDF that is PDF/A-3a and PDF/UA-1 at once.

Three steps, kept apart so that a receipt can hold the HTML and make the same bytes again:
``render_html(template, context)`` → store it → ``render_pdf(html, …)``. Rendering happens in a forked child with limits
(documents.pdf_process), with our own fonts and style sheet and those of a theme (documents.pdf_theme), and without
network or files.
"""

import io
import logging
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from django.template.loader import render_to_string

from documents.glyphs import FONT_FILES, Printer, break_long_words, drawable
from documents.pdf_marks import Marks, add_pdfua_identifier
from documents.pdf_process import (
    Beat,
    Limits,
    Messages,
    Outcome,
    PdfFailed,
    PdfTooLarge,
    PdfTooSlow,
    run_limited,
    tidy,
)
from documents.pdf_progress import listen
from documents.pdf_theme import IMAGES, theme

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = [
    "Attachment",
    "Hoofdstuk",
    "Limits",
    "PdfFailed",
    "PdfTooLarge",
    "PdfTooSlow",
    "preload",
    "render_html",
    "render_pdf",
]

logger = logging.getLogger(__name__)

STATIC_DIR = Path(__file__).resolve().parent.parent / "static"
STYLESHEET = STATIC_DIR / "pdf" / "pdf.css"
FONTCONFIG_FILE = Path(__file__).resolve().parent / "fonts.conf"
MAX_HTML_BYTES = 32 << 20

_DATA_IMAGE = re.compile(r"data:image/(png|jpeg);base64,", re.IGNORECASE)
_EVERYWHERE = re.compile(r"^::(marker|(?:footnote|note)-\w+)", re.MULTILINE)
MAX_PIXELS = 20_000_000


@dataclass(frozen=True)
class Attachment:
    """A file inside the PDF, related to it as data (AFRelationship Data). ``mime`` such as ``application/json``."""

    name: str
    mime: str
    data: bytes
    description: str


@dataclass(frozen=True)
class Hoofdstuk:
    """One line of the contents: ``anker`` is the id of its heading; ``onderdelen`` are its sections."""

    titel: str
    anker: str
    nummer: str = ""
    onderdelen: tuple["Hoofdstuk", ...] = ()


def render_html(template: str, context: "Mapping[str, Any] | DataclassInstance") -> str:
    """Return the final HTML of a document: the same context gives the same text.

    ``context`` holds plain values only (TypeError otherwise). Every text in it is made printable first
    (documents.glyphs); the template gets the number of characters that stand as a code as ``niet_afdrukbaar``, and
    base.html says so. The HTML refers to nothing but ``static:`` files; pdf.css is applied by ``render_pdf``.
    """
    printer = Printer()
    if is_dataclass(context):
        given = {field.name: getattr(context, field.name) for field in fields(context)}
    else:
        given = dict(context)
    plain: dict[str, Any] = printer.value(given)
    rendered = str(render_to_string(template, {**plain, "niet_afdrukbaar": printer.replaced}))
    late = Printer()
    html = break_long_words(late.text(rendered))
    if late.replaced:
        logger.warning("pdf_template_characters template=%s count=%d", template, late.replaced)
    return html


def render_pdf(
    html: str,
    *,
    titel: str,
    created: datetime,
    attachments: Sequence[Attachment] = (),
    beat: Beat | None = None,
    limits: Limits | None = None,
) -> bytes:
    """Return the PDF of ``html``, byte for byte the same for the same arguments and engine (documents.pdf_engine).

    ``titel`` and ``created`` (aware) become the document's title and dates; nothing asks the clock. ``beat(percent,
    text)`` is called at least every two seconds in this process. Raises PdfTooSlow, PdfTooLarge or PdfFailed; nothing
    is left behind then. ValueError for a naive ``created``.
    """
    if created.tzinfo is None:
        raise ValueError("created must carry a time zone: the dates in the PDF are absolute")
    if len(html) > MAX_HTML_BYTES:
        raise PdfTooLarge(f"the HTML is {len(html)} characters, at most {MAX_HTML_BYTES} are allowed")
    preload()
    work = _Work(html, Printer().text(titel), created.astimezone(UTC), tuple(attachments))
    outcome = run_limited(work.write, limits or Limits(), beat)
    _log(outcome)
    return outcome.data


def _log(outcome: Outcome) -> None:
    for text in outcome.warnings:
        logger.warning("pdf_warning %s", text)
    logger.info(
        "pdf_rendered bytes=%d cpu=%.2f memory=%d",
        len(outcome.data),
        outcome.cpu_seconds,
        outcome.memory_bytes,
    )


@cache
def preload() -> None:
    """Import the engine and read style sheets and fonts once, so that each child finds them ready (half a second).

    Raises ThemeBroken.
    """
    import weasyprint.pdf  # noqa: F401  slow import

    stylesheets()
    engine_stylesheet()
    drawable()


@cache
def stylesheets() -> list[Any]:
    """Ours, and after it the theme's."""
    from weasyprint import CSS

    own = theme()
    texts = [STYLESHEET.read_text(), *([own.css] if own else [])]
    return [CSS(string=text, url_fetcher=StaticFetcher()) for text in texts]


@cache
def engine_stylesheet() -> Any:
    """WeasyPrint's own sheet, with marks and notes only where our documents have them.

    Its rules for ``::marker`` and notes hold for every element: six styles each, 40 MB in a hundred pages, for nothing.
    """
    import weasyprint
    from weasyprint import CSS

    text = (Path(weasyprint.__file__).parent / "css" / "html5_ua.css").read_text()
    return CSS(
        string=_EVERYWHERE.sub(lambda match: f"{'li' if match[1] == 'marker' else '.voetnoot'}::{match[1]}", text)
    )


class StaticFetcher:
    """What a document may fetch: images of ours as ``static:NAME``, of the theme as ``theme:NAME``, PNG or JPEG data.

    Everything else (network, files, redirects, other data) raises; WeasyPrint then logs and goes on without it.
    """

    _fail_on_errors = False  # read by WeasyPrint

    def __call__(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
        """Return WeasyPrint's response for ``url``, or raise ValueError."""
        from weasyprint.urls import URLFetcher, URLFetcherResponse

        del headers
        if _DATA_IMAGE.match(url):
            found = URLFetcher(allowed_protocols=["data"], allow_redirects=False).fetch(url)
            content, kind = found.read(), str(found.content_type)
            _check_pixels(content)
        elif url.startswith("theme:") and (own := theme()):
            content, kind = own.image(url.removeprefix("theme:"))
        else:
            path = _static_image(url)
            content, kind = path.read_bytes(), IMAGES[path.suffix]
        return URLFetcherResponse(url, content, {"Content-Type": kind})


def _check_pixels(content: bytes) -> None:
    """A small file can hold an image that fills the memory: its head says how large it is."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as image:
            width, height = image.size
    except UnidentifiedImageError:
        return  # the engine says so, and goes on without it
    if width * height > MAX_PIXELS:
        raise ValueError(f"an image has {width} × {height} pixels, at most {MAX_PIXELS} are drawn")


def _static_image(url: str) -> Path:
    scheme, colon, name = url.partition(":")
    path = (STATIC_DIR / unquote(name).lstrip("/")).resolve()
    if not colon or scheme != "static" or not path.is_relative_to(STATIC_DIR) or path.suffix not in IMAGES:
        raise ValueError("a PDF fetches images from our static files only")
    return path


@dataclass(frozen=True)
class _Work:
    """One rendering, run in the child."""

    html: str
    titel: str
    created: datetime
    attachments: tuple[Attachment, ...]

    def write(self, messages: Messages) -> bytes:
        """Return the PDF's bytes."""
        from weasyprint.pdf import pydyf, tags

        listen(messages, self.html)
        tags._get_pdf_tag = _with_notes(tags._get_pdf_tag)
        document = _html(self.html).render(
            font_config=_own_fonts(), stylesheets=stylesheets(), pdf_variant="pdf/a-3a", dpi=150
        )
        tidy()  # what the layout leaves behind, before the drawing needs room of its own
        self._describe(document)
        mimes = {item.name: item.mime for item in self.attachments}
        finisher = Marks(pydyf.String, pydyf.Dictionary, pydyf.Array, mimes).finish
        data: bytes = document.write_pdf(
            finisher=finisher, pdf_variant="pdf/a-3a", attachments=self._attachments(), dpi=150
        )
        return data

    def _describe(self, document: Any) -> None:
        """Title, language and dates from our arguments; attachments only those that were given."""
        moment = self.created.strftime("%Y-%m-%dT%H:%M:%SZ")
        metadata = document.metadata
        metadata.title, metadata.lang = self.titel, "nl"
        metadata.created = metadata.modified = moment
        metadata.attachments = []
        for page in document.pages:
            page.links = [link for link in page.links if link[0] != "attachment"]
        add_pdfua_identifier(metadata)

    def _attachments(self) -> list[Any]:
        from weasyprint import Attachment as EmbeddedFile

        return [
            EmbeddedFile(
                string=item.data,
                name=item.name,
                description=item.description,
                created=self.created,
                modified=self.created,
                relationship="Data",
            )
            for item in sorted(self.attachments, key=lambda item: item.name)
        ]


def _html(text: str) -> Any:
    from weasyprint import HTML

    html = HTML(string=text, url_fetcher=StaticFetcher())
    html._ua_stylesheets = lambda forms=False: [engine_stylesheet()]
    return html


def _with_notes(original: Callable[[str | None], str]) -> Callable[[str | None], str]:
    """Footnotes are written as ``<small class="voetnoot">``; PDF/UA-1 7.9 wants them tagged as notes."""

    def tag_of(name: str | None) -> str:
        return "Note" if name == "small" else original(name)

    return tag_of


def _own_fonts() -> Any:
    """WeasyPrint's font configuration with our four files, the theme's, and nothing of the machine.

    Made in the child: Pango may start a thread for it, and a thread does not survive a fork.
    """
    os.environ["FONTCONFIG_FILE"] = str(FONTCONFIG_FILE)
    from weasyprint.text.ffi import ffi, fontconfig, pangoft2
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    configuration.add_font_face = lambda *_: None  # writes to a temporary folder that a killed child leaves behind
    own = theme()
    for path in (*FONT_FILES, *(own.fonts if own else ())):
        if not fontconfig.FcConfigAppFontAddFile(configuration._config, str(path).encode()):
            raise PdfFailed(f"the font {path.name} cannot be loaded")
    pangoft2.pango_fc_font_map_config_changed(ffi.cast("PangoFcFontMap *", configuration.font_map))
    return configuration
