"""Figures of a composed annex: indicators with chart and table, shared ones added up, and money."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from documents.dutch import amount_signed, number
from evaluaties.bedragen import afgerond
from evaluaties.pdf.samenstelling import Indicator, Jaargeld, Kern, Stand, Verhaal
from evaluaties.pdf.vormen import Element, Teller, cel, cijfer, figuur, kop, plain_text, tabel, zin
from evaluaties.pdf.zinnen import euros, measured, short_source, thousands
from subsidies.charts.indicator import Reekstekening, draw_indicator
from subsidies.statuses import Meetwijze

FEWEST_POINTS = 2  # of one series: below that a chart shows no more than the table


def indicator_parts(row: Indicator, story: Verhaal, teller: Teller) -> Iterator[Element]:
    """One indicator: its chart, and all figures of it in a table."""
    is_fictief = story.is_fictief
    if row.meetwijze == Meetwijze.KWALITATIEF:
        yield kop(row.naam, niveau=4, is_fictief=is_fictief)
        yield plain_text(row.tekst) if row.tekst else zin(_("Niet ingevuld."))
        return
    yield kop(row.naam, niveau=4)
    if row.gedeeld_met:
        yield zin(_("Gedeeld met %(namen)s; telt één keer mee.") % {"namen": ", ".join(row.gedeeld_met)}, soort="klein")
    drawing = _drawing(row)
    if drawing is not None:
        yield figuur(drawing, teller=teller, is_fictief=is_fictief)
    yield _indicator_table(row, story, teller)


def _drawing(row: Indicator) -> Reekstekening | None:
    reached = [(one.jaar, one.stand) for one in row.standen if one.stand is not None]
    planned = [(one.jaar, one.waarde) for one in row.streefwaarden if one.waarde is not None]
    begin = (row.beginjaar, row.beginstand) if row.beginjaar is not None and row.beginstand is not None else None
    if len(reached) + (begin is not None) < FEWEST_POINTS:
        return None
    return draw_indicator(
        row.naam,
        eenheid=row.eenheid,
        begin=begin,
        gepland=planned,
        behaald=reached,
        is_aandeel=row.meetwijze == Meetwijze.AANDEEL,
    )


def _indicator_table(row: Indicator, story: Verhaal, teller: Teller) -> Element:
    targets = {one.jaar: one.waarde for one in row.streefwaarden}
    rows = []
    if row.beginjaar is not None:
        value = cel(measured(row.beginstand, row.meetwijze), getal=True)
        rows.append([cel(f"{row.beginjaar} ({_('beginstand')})"), value, cel("–", getal=True), cel(_("plan"))])
    rows += [_stand_row(one, story.alliantie.naam, row.meetwijze) for one in row.standen]
    last = max((one.jaar for one in row.standen), default=0)
    rows += [
        [cel(str(jaar)), cel("–", getal=True), cel(measured(waarde, row.meetwijze), getal=True), cel(_("plan"))]
        for jaar, waarde in sorted(targets.items())
        if jaar > last and waarde is not None
    ]
    columns = [(_("Jaar"), 28), (_("Stand"), 20), (_("Streefwaarde"), 20), (_("Bron"), 32)]
    return tabel(
        row.naam, columns, rows, teller=teller, getallen=(1, 2), eenheid=row.eenheid, is_fictief=story.is_fictief
    )


def _stand_row(one: Stand, alliantie: str, meetwijze: str) -> list[Element]:
    parts = [(part.naam, measured(part.stand, meetwijze)) for part in one.delen]
    return [
        cel(str(one.jaar)),
        cijfer(measured(one.stand, meetwijze), alliantie, one.bron, parts),
        cel("–" if one.streefwaarde is None else measured(one.streefwaarde, meetwijze), getal=True),
        cel(short_source(one.bron)),
    ]


def kern_parts(kernen: Sequence[Kern], teller: Teller) -> Iterator[Element]:
    """The shared indicators, each with what every alliance adds to it."""
    for row in kernen:
        if row is kernen[0]:
            yield kop(_("Gedeelde indicatoren"))
        rows = [
            [
                cel(part.alliantie),
                cel(part.indicator),
                cijfer(measured(part.stand, row.meetwijze), part.alliantie, part.bron),
                cel(short_source(part.bron)),
            ]
            for part in row.delen
        ]
        yield tabel(
            _("%(naam)s in %(jaar)s") % {"naam": row.naam, "jaar": row.jaar},
            [(_("Alliantie"), 30), (_("Indicator"), 30), (_("Stand"), 16), (_("Bron"), 24)],
            rows,
            teller=teller,
            getallen=(2,),
            eenheid=row.eenheid,
            totaal=[cel(_("Samen")), cel(""), cel(measured(row.stand, row.meetwijze), getal=True), cel("")],
            is_fictief=row.is_fictief,
        )


def money_used(story: Verhaal, teller: Teller) -> Iterator[Element]:
    """What one alliance budgeted and spent, per year, to the cent."""
    rows = []
    for one in story.geld:
        parts = [(part.naam, euros(part.besteed)) for part in one.delen]
        difference = None if one.begroot is None or one.besteed is None else one.besteed - one.begroot
        rows.append(
            [
                cel(str(one.bron.jaar)),
                cel(euros(one.begroot), getal=True),
                cijfer(euros(one.besteed), story.alliantie.naam, one.bron, parts),
                cel("–" if difference is None else amount_signed(difference), getal=True),
                cel(short_source(one.bron)),
            ]
        )
    yield tabel(
        _("Begroot en besteed"),
        [(_("Jaar"), 12), (_("Begroot"), 21), (_("Besteed"), 21), (_("Verschil"), 20), (_("Bron"), 26)],
        rows,
        teller=teller,
        getallen=(1, 2, 3),
        eenheid=_("in euro’s"),
        is_fictief=story.is_fictief,
    )


def money_tables(
    stories: Sequence[Verhaal], jaren: Sequence[int], teller: Teller, *, is_fictief: bool
) -> Iterator[Element]:
    """Per year what the alliances budgeted and spent, in thousands, so that the parts add up to the printed total.

    The difference is that of the two printed amounts, so that it adds up along the row and down the column.
    """
    years = jaren or sorted({one.bron.jaar for story in stories for one in story.geld})
    told = False
    for jaar in years:
        known = [(story, one) for story in stories for one in story.geld if one.bron.jaar == jaar]
        if not any(_is_known(one) for _story, one in known):
            continue
        told = True
        yield _money_table(stories, jaar, known, teller, is_fictief=is_fictief)
    if told:
        yield zin(
            _(
                "Bedragen x € 1.000. Zij zijn zo afgerond dat zij optellen tot het totaal (methode van de grootste "
                "rest). Een bedrag kan daardoor één hoger of lager staan dan gewone afronding geeft. De bedragen tot "
                "op de cent zitten als bestand in de pdf."
            ),
            soort="klein",
        )
    if not told:
        names = ", ".join(story.alliantie.naam for story in stories)
        yield zin(_("Geen bedragen uit jaarrapportages met akkoord: %(namen)s.") % {"namen": names})


def _is_known(one: Jaargeld) -> bool:
    return one.begroot is not None and one.besteed is not None


def _money_table(
    stories: Sequence[Verhaal],
    jaar: int,
    reported: Sequence[tuple[Verhaal, Jaargeld]],
    teller: Teller,
    *,
    is_fictief: bool,
) -> Element:
    known = [(story, one) for story, one in reported if _is_known(one)]
    begroot = [one.begroot for _story, one in known if one.begroot is not None]
    besteed = [one.besteed for _story, one in known if one.besteed is not None]
    planned, spent = afgerond(begroot), afgerond(besteed)
    rows = []
    for (story, one), plan, real in zip(known, planned, spent, strict=True):
        naam = story.alliantie.naam
        rows.append(
            [
                cel(naam),
                cijfer(thousands(plan), naam, one.bron, [(part.naam, euros(part.begroot)) for part in one.delen]),
                cijfer(thousands(real), naam, one.bron, [(part.naam, euros(part.besteed)) for part in one.delen]),
                cel(number(real - plan, signed=True), getal=True),
                cel(short_source(one.bron)),
            ]
        )
    have = {story.alliantie.naam for story, _one in known}
    partly = {story.alliantie.naam for story, _one in reported} - have
    rows += [
        [
            cel(story.alliantie.naam),
            *(cel(_("niet bekend"), getal=True) for _column in range(3)),
            cel(_("bedragen niet volledig") if story.alliantie.naam in partly else _("geen akkoord")),
        ]
        for story in stories
        if story.alliantie.naam not in have
    ]
    count = {"aantal": len(known), "allen": len(stories)}
    label = _("Totaal") if len(known) == len(stories) else _("Totaal van %(aantal)s van %(allen)s") % count
    total = [thousands(sum(planned)), thousands(sum(spent)), number(sum(spent) - sum(planned), signed=True)]
    return tabel(
        _("Begroot en besteed in %(jaar)s") % {"jaar": jaar},
        [(_("Alliantie"), 34), (_("Begroot"), 14), (_("Besteed"), 14), (_("Verschil"), 14), (_("Bron"), 24)],
        rows,
        teller=teller,
        getallen=(1, 2, 3),
        eenheid=_("bedragen x € 1.000"),
        totaal=[cel(label), *(cel(one, getal=True) for one in total), cel("")],
        is_fictief=is_fictief,
    )
