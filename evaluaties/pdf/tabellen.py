"""The figures of a composed annex as plain tables: they go along as CSV (documents.production)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from evaluaties.pdf.presentation import overview_row
from evaluaties.pdf.samenstelling import Bron, Samenstelling, Verhaal

Cell = str | None


def tables_of(facts: Samenstelling) -> list[dict[str, Any]]:
    """Those that have rows: alliances, figures of indicators, money, motions and promises."""
    tables = [
        (
            "allianties",
            _("Allianties"),
            [_("Alliantie"), _("Partners"), _("Thema"), _("Doel"), _("Subsidie in euro"), _("Fictief")],
            list(_alliances(facts)),
        ),
        (
            "cijfers",
            _("Cijfers van indicatoren"),
            [
                _("Alliantie"),
                _("Indicator"),
                _("Eenheid"),
                _("Jaar"),
                _("Deel"),
                _("Stand"),
                _("Streefwaarde"),
                _("Versie"),
                _("Akkoord op"),
                _("Fictief"),
            ],
            list(_figures(facts)),
        ),
        (
            "financieel",
            _("Begroot en besteed"),
            [
                _("Alliantie"),
                _("Jaar"),
                _("Deel"),
                _("Begroot in euro"),
                _("Besteed in euro"),
                _("Versie"),
                _("Akkoord op"),
                _("Fictief"),
            ],
            list(_money(facts)),
        ),
        (
            "moties-en-toezeggingen",
            _("Moties en toezeggingen"),
            [
                _("Nr."),
                _("Soort"),
                _("Omschrijving"),
                _("Datum"),
                _("Vindplaats"),
                _("Status"),
                _("Stand van zaken"),
                _("Fictief"),
            ],
            list(_agreed(facts)),
        ),
    ]
    return [
        {"naam": naam, "titel": titel, "kolommen": columns, "rijen": rows}
        for naam, titel, columns, rows in tables
        if rows
    ]


def _stories(facts: Samenstelling) -> Iterator[Verhaal]:
    for blok in facts.blokken:
        yield from blok.verhalen


def _alliances(facts: Samenstelling) -> Iterator[list[Cell]]:
    seen: dict[str, Verhaal] = {}
    for story in _stories(facts):
        seen.setdefault(story.alliantie.naam, story)
    for story in seen.values():
        row = overview_row(story.alliantie)
        yield [row.naam, row.partners, row.thema, story.alliantie.doel, _plain(story.alliantie.bedrag), _yes(story)]


def _figures(facts: Samenstelling) -> Iterator[list[Cell]]:
    for story in _stories(facts):
        for row in story.indicatoren:
            if row.beginjaar is not None:
                start = [str(row.beginjaar), _("beginstand"), _plain(row.beginstand), None, None, None]
                yield [story.alliantie.naam, row.naam, row.eenheid, *start, _yes(story)]
            for one in row.standen:
                values = [(_("geheel"), one.stand), *((part.naam, part.stand) for part in one.delen)]
                for naam, stand in values:
                    target = _plain(one.streefwaarde) if naam == _("geheel") else None
                    figure = [str(one.jaar), naam, _plain(stand), target, *_source(one.bron)]
                    yield [story.alliantie.naam, row.naam, row.eenheid, *figure, _yes(story)]


def _money(facts: Samenstelling) -> Iterator[list[Cell]]:
    for story in _stories(facts):
        for one in story.geld:
            parts = [(_("geheel"), one.begroot, one.besteed)]
            parts += [(part.naam, part.begroot, part.besteed) for part in one.delen]
            for naam, begroot, besteed in parts:
                amounts = [str(one.bron.jaar), naam, _plain(begroot), _plain(besteed)]
                yield [story.alliantie.naam, *amounts, *_source(one.bron), _yes(story)]


def _agreed(facts: Samenstelling) -> Iterator[list[Cell]]:
    for blok in facts.blokken:
        for row in blok.afspraken:
            told = [row.omschrijving, _day(row.datum), row.vindplaats, row.status, row.stand]
            yield [str(row.nummer), row.soort, *told, _("ja") if row.is_fictief else _("nee")]


def _plain(value: Decimal | None) -> Cell:
    return None if value is None else str(value)


def _source(bron: Bron) -> list[Cell]:
    return [str(bron.versie), _day(bron.akkoord_datum)]


def _day(day: date | None) -> Cell:
    return day.isoformat() if day else None


def _yes(story: Verhaal) -> str:
    return _("ja") if story.is_fictief else _("nee")
