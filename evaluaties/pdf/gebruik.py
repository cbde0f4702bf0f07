"""Where the words of a report were used: read back from what was frozen in annexes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from documents.models import Document
from evaluaties.models import Bijlage
from evaluaties.pdf.gather import without_shielded
from subsidies.models import Jaarrapportage

MOST_KEPT = 2_000


@dataclass(frozen=True)
class Passage:
    """Words of a report as an annex holds them: its summary, or a passage that was picked."""

    alliantie: str
    jaar: int
    versie: int
    tekst: str
    akkoord_datum: date | None


_kept: dict[str, tuple[Passage, ...]] = {}  # by the sha256 of the frozen facts: they never change


def passages(documents: Iterable[tuple[str, str]]) -> dict[str, tuple[Passage, ...]]:
    """The passages in each annex (id, sha256 of its context), by id; at most one query, for those not read before."""
    asked = dict(documents)
    if len(_kept) > MOST_KEPT:
        _kept.clear()
    missing = [pk for pk, digest in asked.items() if digest not in _kept]
    if missing:
        for document in Document.objects.filter(pk__in=missing).defer("html_gzip").iterator(chunk_size=20):
            _kept[document.context_sha256] = tuple(_read(document))
    return {pk: _kept[digest] for pk, digest in asked.items()}


def _read(document: Document) -> Iterable[Passage]:
    facts = document.context
    for used in facts.get("passages", ()):  # of an annex that was composed
        day = date.fromisoformat(used["akkoord_datum"]) if used.get("akkoord_datum") else None
        yield Passage(used["alliantie"], used["jaar"], used["versie"], used["tekst"], day)
    if "blokken" in facts:
        return
    for row in (*facts["allianties"], *facts["voorbeelden"]):
        if summary := row["samenvatting"]:
            yield Passage(
                row["naam"],
                summary["jaar"],
                summary["versie"],
                summary["tekst"],
                date.fromisoformat(summary["akkoord_datum"]),
            )


def uses_of(rapportage: Jaarrapportage, bijlagen: Iterable[Bijlage]) -> list[tuple[Bijlage, Passage]]:
    """The annexes of the report's period that hold a passage of it, in the order given; shielding is that of today."""
    shown = list(bijlagen)
    found = passages((str(row.document_id), row.document.context_sha256) for row in shown)
    names = {rapportage.alliantie.naam, *rapportage.alliantie.aliases}
    return [
        (row, replace(passage, tekst=without_shielded(passage.tekst)))
        for row in shown
        for passage in found[str(row.document_id)]
        if passage.jaar == rapportage.jaar and passage.alliantie in names
    ]
