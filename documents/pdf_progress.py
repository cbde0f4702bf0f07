"""How far a PDF is, in words: pages and chapters laid out, pages drawn, and the time that is left at this pace."""

import logging
import time
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from documents.pdf_process import Messages, tidy
from documents.pdf_size import size_of

# How the time is spent, in percents: styles, layout, layout again for the numbers of pages, drawing, writing.
_LAID, _AGAIN, _DRAWN = 5, 58, 61
_WRITING = 89
_CHAPTER_DEPTH = 6
_FIRST_GUESS_SECONDS = 2.0


class Progress:
    """The child's count; each change becomes one message."""

    def __init__(self, messages: Messages, html: str) -> None:
        self.messages = messages
        self.started = time.monotonic()
        self.expected = size_of(html).pages
        self.laid = self.drawn = self.chapters = 0
        self.paths: list[tuple[int, ...]] | None = None
        self.is_again = False

    def laid_out(self, page: int, root: Any, resume_at: Any) -> None:
        """A page stands; ``resume_at`` is where the next begins in the tree of boxes, None at the end."""
        if self.is_again:
            return
        if self.paths is None:
            self.paths = sorted(_headings(root, (), _CHAPTER_DEPTH))
        self.laid = max(self.laid, page)
        self.expected = max(self.expected, self.laid + (resume_at is not None))
        if resume_at is None:
            self.expected, self.chapters = self.laid, len(self.paths)
        else:
            here = tuple(_path(resume_at))
            self.chapters = max(self.chapters, sum(path < here for path in self.paths) - 1)
        parts = [_("%(klaar)d van ongeveer %(alle)d pagina’s") % {"klaar": self.laid, "alle": self.expected}]
        if len(self.paths) > 1:
            parts.append(_("%(klaar)d van %(alle)d hoofdstukken") % {"klaar": self.chapters, "alle": len(self.paths)})
        self._tell(_LAID + (_AGAIN - _LAID) * self.laid // self.expected, ", ".join(parts))

    def again(self) -> None:
        """The numbers of pages are known now: some pages are laid out again."""
        self.is_again = True
        self._tell(_AGAIN, _("de inhoudsopgave krijgt haar paginanummers"))

    def painted(self) -> None:
        """A page is drawn."""
        self.drawn += 1
        done = {"klaar": self.drawn, "alle": self.laid}
        self._tell(
            _DRAWN + (_WRITING - _DRAWN) * self.drawn // max(self.laid, 1),
            _("%(klaar)d van %(alle)d pagina’s zijn getekend") % done,
        )

    def writing(self) -> None:
        """All is drawn; tags, fonts and data follow."""
        self._tell(_WRITING, _("het bestand wordt geschreven"))

    def _tell(self, percent: int, what: str) -> None:
        text = _("De PDF wordt gemaakt: %(stand)s.") % {"stand": what}
        self.messages.progress(percent, " ".join(filter(None, (text, self._left(percent), _may_leave()))))

    def _left(self, percent: int) -> str:
        spent = time.monotonic() - self.started
        if spent < _FIRST_GUESS_SECONDS:
            return ""
        return time_left(spent * (100 - percent) / percent)


def _may_leave() -> str:
    return _("U mag deze pagina verlaten.")


def time_left(seconds: float) -> str:
    """A rough word for how long it still takes."""
    if seconds < 20:
        return _("Nog enkele seconden.")
    minutes = round(seconds / 60) or 1
    return ngettext("Nog ongeveer %(aantal)d minuut.", "Nog ongeveer %(aantal)d minuten.", minutes) % {
        "aantal": minutes
    }


def _headings(box: Any, path: tuple[int, ...], depth: int) -> Iterator[tuple[int, ...]]:
    """Where the chapters begin in the tree of boxes."""
    if box.element_tag == "h2":
        yield path
    elif depth:
        for number, child in enumerate(getattr(box, "children", ())):
            yield from _headings(child, (*path, number), depth - 1)


def _path(resume_at: Any) -> Iterator[int]:
    while resume_at:
        [(number, resume_at)] = list(resume_at.items())[:1]
        yield number


class _Listener(logging.Handler):
    """WeasyPrint's warnings for the parent's log, and the steps between the pages."""

    def __init__(self, messages: Messages, progress: Progress) -> None:
        super().__init__()
        self.messages, self.counted = messages, progress

    def emit(self, record: logging.LogRecord) -> None:
        """Pass on one record."""
        text = record.getMessage()
        if record.levelno >= logging.WARNING:
            self.messages.warning(text)
        elif "Repagination" in text:
            tidy()  # before pages are laid out once more
            self.counted.again()
        elif text.startswith("Step 7"):
            self.counted.writing()


def listen(messages: Messages, html: str) -> None:
    """Follow the engine in this process: its log, each page that it lays out and each that it draws."""
    from weasyprint.document import Page
    from weasyprint.layout import page as layout

    progress = Progress(messages, html)
    listener = _Listener(messages, progress)
    for name, level in (("weasyprint", logging.WARNING), ("weasyprint.progress", logging.INFO)):
        log = logging.getLogger(name)
        log.handlers, log.propagate, log.disabled = [listener], False, False
        log.setLevel(level)
    remake, paint = layout.remake_page, Page.paint

    def remake_page(index: int, context: Any, root_box: Any, html: Any) -> Any:
        made = remake(index, context, root_box, html)
        progress.laid_out(index + 1, root_box, made[1])
        return made

    def paint_page(page: Any, *args: Any, **options: Any) -> None:
        paint(page, *args, **options)
        progress.painted()

    layout.remake_page, Page.paint = remake_page, paint_page
