"""What each kind of block tells, in the forms of `vormen`."""

from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from evaluaties.models import BlokSoort, Sjabloon
from evaluaties.pdf.cijfers import indicator_parts, kern_parts, money_tables, money_used
from evaluaties.pdf.presentation import CONCLUSIE_KOPPEN, first_upper, members_sentence, overview_row, overview_total
from evaluaties.pdf.samenstelling import Blok, Evaluatievervolg, Passage, Samenstelling, Verhaal
from evaluaties.pdf.vormen import Element, Teller, cel, kop, lijst, noted, noted_list, passage, plain_text, tabel, zin
from evaluaties.pdf.zinnen import report_source, with_mark

ALLEEN_OP_NIEUWE_PAGINA = (BlokSoort.ALLIANTIE, BlokSoort.EVALUATIE, BlokSoort.FINANCIEEL, BlokSoort.THEMA)

Tell = Callable[[Blok, Samenstelling, Teller], Iterator[Element]]


def default_title(blok: Blok, *, is_first: bool) -> str:
    """The usual heading of a block; a text that is not the first goes on without one."""
    if blok.soort == BlokSoort.ALLIANTIE and blok.verhalen:
        return blok.verhalen[0].alliantie.naam
    if blok.soort == BlokSoort.THEMA:
        return first_upper(blok.thema)
    if blok.soort == BlokSoort.EVALUATIE and blok.evaluatie:
        return blok.evaluatie.titel
    if blok.soort == BlokSoort.TEKST:
        return _("Inleiding") if is_first else ""
    return str(BlokSoort(blok.soort).label)


def _groups(blok: Blok) -> Iterator[tuple[list[Verhaal], bool]]:
    """Real alliances apart from fictitious ones: never one table or total with both."""
    for is_fictief in (False, True):
        rows = [story for story in blok.verhalen if story.is_fictief == is_fictief]
        if rows:
            yield rows, is_fictief


def _overview(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    for stories, is_fictief in _groups(blok):
        rows = []
        for story in stories:
            row = overview_row(story.alliantie)
            words = [cel(word) for word in (row.naam, row.partners, row.thema, row.doel)]
            rows.append([*words, cel(row.subsidie, getal=True)])
        total = overview_total(tuple(story.alliantie for story in stories))
        subsidy = _("Subsidie %(periode)s") % {"periode": context.periode.naam}
        columns = [(_("Alliantie"), 18), (_("Partners"), 22), (_("Thema"), 15), (_("Doel"), 31), (subsidy, 14)]
        yield tabel(
            _("Overzicht van de allianties"),
            columns,
            rows,
            teller=teller,
            getallen=(4,),
            eenheid=_("in euro’s"),
            totaal=[cel(_("Totaal")), cel(""), cel(""), cel(""), cel(total, getal=True)] if total else (),
            is_fictief=is_fictief,
        )
    if not blok.verhalen:
        yield zin(_("Van deze periode zijn geen allianties bekend."))
    yield from kern_parts(blok.kernen, teller)
    yield from _passages(blok)


def _passages(blok: Blok) -> Iterator[Element]:
    """The passages; with more than one alliance a heading for each."""
    names = {row.alliantie for row in blok.passages}
    last = ""
    for row in blok.passages:
        if len(names) > 1 and row.alliantie != last:
            yield kop(row.alliantie, is_fictief=row.is_fictief)
        last = row.alliantie
        yield passage(row)


def _alliance(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    if not blok.verhalen:
        yield from (passage(row) for row in blok.passages)
        return
    story = blok.verhalen[0]
    yield from _who(story)
    is_year = context.sjabloon == Sjabloon.JAAROVERZICHT
    for text in story.teksten:
        yield kop(text.kop, is_fictief=story.is_fictief)
        yield plain_text(text.tekst)
        yield zin(_("Letterlijk uit: %(bron)s.") % {"bron": report_source(text.bron)}, soort="bron")
    if blok.passages:
        yield kop(_("Uit de jaarrapportages"), is_fictief=story.is_fictief)
        yield from (passage(row) for row in blok.passages)
    yield kop(_("Resultaten"), is_fictief=story.is_fictief)
    yield from _without_reports(story)
    for row in story.indicatoren:
        yield from indicator_parts(row, story, teller)
    if not story.indicatoren and not story.alliantie.alleen_openbaar:
        yield zin(_("Er zijn geen cijfers uit jaarrapportages met akkoord."))
    if is_year and story.geld:
        yield kop(_("Gebruikt geld"), is_fictief=story.is_fictief)
        yield from money_used(story, teller)


def _who(story: Verhaal) -> Iterator[Element]:
    row = story.alliantie
    yield kop(_("Doel"))
    yield plain_text(row.doel) if row.doel else zin(_("Het doel is niet bekend."))
    told = overview_row(row)
    said = _("Partners: %(partners)s. Thema: %(thema)s. Subsidie in euro’s: %(subsidie)s.") % {
        "partners": told.partners,
        "thema": told.thema,
        "subsidie": told.subsidie,
    }
    yield zin(" ".join(filter(None, (said, members_sentence(row)))), soort="klein")
    if row.bronnen:
        yield zin(_("Bron: %(bron)s") % {"bron": "; ".join(row.bronnen)}, soort="bron")


def _without_reports(story: Verhaal) -> Iterator[Element]:
    if story.alliantie.alleen_openbaar:
        yield zin(_("Rapportages: niet in openbare bronnen."))
    elif story.jaren_zonder:
        years = ", ".join(str(jaar) for jaar in story.jaren_zonder)
        yield zin(_("Geen jaarrapportage met akkoord over: %(jaren)s.") % {"jaren": years})


def _theme(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    by_alliance: dict[str, list[Passage]] = {}
    for row in blok.passages:
        by_alliance.setdefault(row.alliantie, []).append(row)
    for story in blok.verhalen:
        yield kop(story.alliantie.naam, is_fictief=story.is_fictief)
        yield plain_text(story.alliantie.doel) if story.alliantie.doel else zin(_("Het doel is niet bekend."))
        yield from (passage(row) for row in by_alliance.pop(story.alliantie.naam, ()))
    for naam, rows in by_alliance.items():
        yield kop(naam, is_fictief=rows[0].is_fictief)
        yield from (passage(row) for row in rows)
    if not blok.verhalen:
        yield zin(_("Geen alliantie van deze periode heeft dit thema."))


def _motions(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    if not blok.afspraken:
        yield zin(_("Op deze dag waren er geen moties of toezeggingen bekend."))
    else:
        rows = [
            [
                cel(str(row.nummer)),
                cel(f"{row.soort.capitalize()}. {with_mark(row.omschrijving, is_fictief=row.is_fictief)}"),
                cel(row.vindplaats or _("niet bekend")),
                cel(" ".join(filter(None, (f"{row.status}.", row.stand)))),
            ]
            for row in blok.afspraken
        ]
        columns = [(_("Nr."), 6), (_("Omschrijving"), 36), (_("Vindplaats"), 24), (_("Stand van zaken"), 34)]
        fictief = all(row.is_fictief for row in blok.afspraken)
        yield tabel(_("Moties en toezeggingen"), columns, rows, teller=teller, is_fictief=fictief)
    yield from _passages(blok)


def _money(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    for stories, is_fictief in _groups(blok):
        yield from money_tables(stories, context.jaren, teller, is_fictief=is_fictief)
    if not blok.verhalen:
        yield zin(_("Van deze periode zijn geen allianties bekend."))
    yield from _passages(blok)


def _evaluation(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    told = blok.evaluatie
    if told is None or told.evaluatie is None:
        yield zin(_("Deze evaluatie was op de peildatum nog niet bekend."))
    else:
        yield from _researched(told, teller)
    yield from _passages(blok)


def _researched(told: Evaluatievervolg, teller: Teller) -> Iterator[Element]:
    row = told.evaluatie
    if row is None:
        return
    made = ", ".join(filter(None, (row.soort, row.onderzoeker, row.opgeleverd)))
    if row.citaat:
        yield zin(f"{first_upper(made)}.")
        line = _("De Kamer ontving het onderzoek met een brief.")
        yield noted(line, teller.cited(row.citaat))
    else:
        yield zin(f"{first_upper(made)}.")
    for soort, heading in CONCLUSIE_KOPPEN.items():
        said = [one.tekst for one in row.conclusies if one.soort == soort]
        if said:
            yield kop(str(heading), is_fictief=told.is_fictief)
            yield lijst(said)
    if told.negatief:
        yield kop(_("Wat minder goed ging"), is_fictief=told.is_fictief)
        yield lijst(told.negatief)
    if told.aanbevelingen:
        columns = [(_("Nr."), 6), (_("Aanbeveling"), 38), (_("Reactie"), 22), (_("Wat ermee gebeurde"), 34)]
        rows = [
            [
                cel(str(one.nummer)),
                cel(one.tekst),
                cel(one.reactie or _("niet bekend")),
                cel(" ".join(_followed(one.status, (*one.gedaan, *_landed(one.landingen), one.opvolging)))),
            ]
            for one in told.aanbevelingen
        ]
        yield kop(_("Aanbevelingen en wat ermee gebeurde"), is_fictief=told.is_fictief)
        yield tabel(_("Aanbevelingen"), columns, rows, teller=teller, is_fictief=told.is_fictief)
    if row.bronnen:
        yield zin(_("Bron: %(bron)s") % {"bron": "; ".join(row.bronnen)}, soort="bron")


def _followed(status: str, said: tuple[str, ...]) -> Iterator[str]:
    yield f"{status}."
    yield from (text if text.endswith(".") else f"{text}." for text in said if text)


def _landed(landings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_("Geland: %(plek)s") % {"plek": landing} for landing in landings)


def _papers(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    if blok.kamerstukken:
        yield noted_list(
            (f"{row.wanneer}: {row.omschrijving}" if row.wanneer else row.omschrijving, teller.cited(row.citaat))
            for row in blok.kamerstukken
        )
    else:
        yield zin(_("Over deze periode zijn geen Kamerstukken bekend."))
    yield from _passages(blok)


CONTENTS: dict[str, Tell] = {
    BlokSoort.OVERZICHT: _overview,
    BlokSoort.ALLIANTIE: _alliance,
    BlokSoort.THEMA: _theme,
    BlokSoort.MOTIES: _motions,
    BlokSoort.FINANCIEEL: _money,
    BlokSoort.EVALUATIE: _evaluation,
    BlokSoort.KAMERSTUKKEN: _papers,
}
