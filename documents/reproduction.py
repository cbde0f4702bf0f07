"""Make a document again from its receipt, and compare."""

import re
from dataclasses import dataclass

import pikepdf
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.canonical import sha256
from documents.models import Document, Soort, Status
from documents.pdf_content import PdfContent, read_content
from documents.pdf_engine import differences, engine_facts
from documents.production import render
from documents.storage import FileDamaged, read

_OBJECT = re.compile(rb"\n(\d+) 0 obj")


@dataclass(frozen=True)
class Reproduction:
    """What came of it: Dutch sentences; ``content`` is what was made, None where nothing could be made."""

    is_same: bool
    lines: tuple[str, ...]
    content: bytes | None = None


def reproduce(document: Document) -> Reproduction:
    """Render the stored HTML (never a template) and compare with the stored file. Changes nothing.

    Raises documents.pdf.PdfFailed where the engine cannot make it.
    """
    if document.soort == Soort.STUK:
        return _received(document)
    html = document.html
    if html is None:
        return Reproduction(False, (str(_NOT_MADE[Status(document.status)]),))
    if sha256(document.context_json) != document.context_sha256:
        return Reproduction(
            False, (_("FOUT: de vastgelegde gegevens zijn veranderd; zij passen niet bij hun sha256."),)
        )
    made = render(document, html)
    stored, lines = _stored(document)
    if sha256(made) == document.sha256:
        lines.append(_("Opnieuw gemaakt en gelijk: %(aantal)d bytes, sha256 %(sha256)s.") % _figures(made))
        if stored is None:
            lines.append(_("Vraag de PDF op haar pagina: dan wordt het bestand hersteld."))
        return Reproduction(stored is not None, tuple(lines), made)
    lines.append(_("Opnieuw gemaakt, maar met andere bytes: %(aantal)d bytes, sha256 %(sha256)s.") % _figures(made))
    if changed := differences(document.engine, engine_facts()):
        lines.append(_("De programma’s zijn anders dan toen. Het document is daarmee niet beschadigd:"))
        lines += [f"  {line}" for line in changed]
        lines += _compared(stored, made) if stored is not None else []
    else:
        lines.append(_("FOUT: de programma’s zijn dezelfde als toen. Het bewaarde HTML of het bestand is veranderd."))
        lines += [_first_difference(stored, made)] if stored is not None else []
    return Reproduction(False, tuple(lines), made)


_NOT_MADE = {
    Status.IN_DE_MAAK: gettext_lazy("Dit document is nog niet gemaakt: het wacht, of een taak is bezig."),
    Status.KLAAR: gettext_lazy("FOUT: dit document is klaar, maar het HTML ontbreekt."),
    Status.MISLUKT: gettext_lazy("Dit document is nog niet gemaakt: het maken is mislukt."),
    Status.GEANNULEERD: gettext_lazy("Dit document is nog niet gemaakt: het maken is gestopt."),
}


def _figures(content: bytes) -> dict[str, object]:
    return {"aantal": len(content), "sha256": sha256(content)}


def _received(document: Document) -> Reproduction:
    if document.status != Status.KLAAR:
        return Reproduction(False, (_("Dit bestand is nog niet binnen."),))
    stored, lines = _stored(document)
    lines.append(_("Een ontvangen bestand kan niet opnieuw worden gemaakt; alleen de sha256 is gecontroleerd."))
    return Reproduction(stored is not None, tuple(lines))


def _stored(document: Document) -> tuple[bytes | None, list[str]]:
    """The stored bytes as they were recorded, or None; and what is to be said of them."""
    try:
        content = read(document.bestandsnaam)
    except FileDamaged:
        return None, [_("Het bewaarde bestand ontbreekt.")]
    if sha256(content) != document.sha256:
        return None, [
            _("Het bewaarde bestand is beschadigd: het heeft sha256 %(is)s, vastgelegd is %(moet)s.")
            % {"is": sha256(content), "moet": document.sha256}
        ]
    return content, [_("Het bewaarde bestand is heel: %(aantal)d bytes, sha256 %(sha256)s.") % _figures(content)]


def _compared(stored: bytes, made: bytes) -> list[str]:
    """How two PDFs differ as a reader sees them."""
    try:
        then, now = read_content(stored), read_content(made)
    except pikepdf.PdfError:
        return [_("De tekst is niet te vergelijken: het bewaarde bestand is niet te lezen als PDF.")]
    return [_compared_text(then, now), _compared_structure(then, now)]


def _compared_text(then: PdfContent, now: PdfContent) -> str:
    if then.texts == now.texts:
        return _("De tekst is op elke bladzijde gelijk (%(aantal)d bladzijden).") % {"aantal": len(now.texts)}
    if len(then.texts) != len(now.texts):
        return _("Het aantal bladzijden was %(toen)d en is nu %(nu)d.") % {
            "toen": len(then.texts),
            "nu": len(now.texts),
        }
    pages = [
        str(number) for number, pair in enumerate(zip(then.texts, now.texts, strict=True), 1) if pair[0] != pair[1]
    ]
    return _("De tekst is anders op bladzijde %(bladzijden)s.") % {"bladzijden": ", ".join(pages)}


def _compared_structure(then: PdfContent, now: PdfContent) -> str:
    parts = [
        name
        for name, same in (
            (_("structuur"), then.structure == now.structure),
            (_("bladwijzers"), then.bookmarks == now.bookmarks),
            (_("gegevens in de PDF"), then.attachments == now.attachments),
        )
        if not same
    ]
    if not parts:
        return _("Structuur, bladwijzers en gegevens in de PDF zijn gelijk.")
    return _("Anders zijn: %(delen)s.") % {"delen": ", ".join(parts)}


def _first_difference(stored: bytes, made: bytes) -> str:
    """Where, not what: the place may hold text about people."""
    at = next(
        (at for at, pair in enumerate(zip(stored, made, strict=False)) if pair[0] != pair[1]),
        min(len(stored), len(made)),
    )
    before = _OBJECT.findall(stored[:at])
    return _("Het eerste verschil staat op byte %(plaats)d van %(aantal)d, in object %(object)s van de PDF.") % {
        "plaats": at + 1,
        "aantal": len(stored),
        "object": before[-1].decode() if before else "-",
    }
