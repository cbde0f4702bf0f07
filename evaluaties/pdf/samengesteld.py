"""How a composed annex is shown: chapters of the same forms on paper and on the web."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from documents.dutch import date_long, month_year
from documents.pdf import Hoofdstuk
from evaluaties.models import Sjabloon
from evaluaties.pdf.blokken import ALLEEN_OP_NIEUWE_PAGINA, CONTENTS, default_title
from evaluaties.pdf.presentation import first_upper
from evaluaties.pdf.samenstelling import Blok, Samenstelling
from evaluaties.pdf.vormen import Element, Teller, passage, tekst, zin
from subsidies.pdf.plain import from_plain

TEMPLATE_SAMENGESTELD = "pdf/bijlage_samengesteld.html"


def present_concept(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What the templates show of the facts: the blocks in order as chapters, with notes through the whole annex.

    ``blokken`` has one entry for each block of the facts, in the same order: an annex and the preview of one block are
    made of the same parts.
    """
    context = from_plain(Samenstelling, facts)
    teller = Teller(officieel=context.citeert_officieel)
    blokken = [_block(blok, number, context, teller) for number, blok in enumerate(context.blokken, 1)]
    return {
        "sjabloon": context.sjabloon,
        "bijlagetitel": context.titel,
        "brief": context.brief,
        "soort": _("Voortgangsrapportage")
        if context.sjabloon == Sjabloon.JAAROVERZICHT
        else _("Bijlage bij een Kamerbrief"),
        "is_fictief": context.is_fictief,
        "is_voorbeeld": context.is_voorbeeld,
        "koptekst": context.titel,
        "maand": first_upper(month_year(context.peildatum)),
        "peildatum": context.peildatum,
        "feiten": _facts(context),
        "lead": _lead(context),
        "toelichting": _explanation(context),
        "inhoud_op_nieuwe_pagina": True,
        "blokken": blokken,
        "hoofdstukken": tuple(Hoofdstuk(blok["kop"], blok["anker"], blok["nummer"]) for blok in blokken if blok["kop"]),
        "noten": teller.noten.as_rows(),
    }


def _block(blok: Blok, number: int, context: Samenstelling, teller: Teller) -> dict[str, Any]:
    title = blok.titel or default_title(blok, is_first=number == 1)
    is_fictief = _is_fictitious(blok)
    return {
        "kop": title,
        "nummer": teller.begin() if title else "",
        "anker": f"blok-{number}",
        "soort": blok.soort,
        "is_fictief": is_fictief,
        "op_nieuwe_pagina": (blok.soort in ALLEEN_OP_NIEUWE_PAGINA or is_fictief) and bool(title),
        "delen": list(_parts(blok, context, teller)),
    }


def _parts(blok: Blok, context: Samenstelling, teller: Teller) -> Iterator[Element]:
    """First the connecting text, then what the kind of block tells, and its passages where they belong."""
    if blok.tekst.strip():
        yield tekst(blok.tekst, teller)
    tell: Callable[[Blok, Samenstelling, Teller], Iterator[Element]] | None = CONTENTS.get(blok.soort)
    if tell is not None:
        yield from tell(blok, context, teller)
    else:
        yield from (passage(row) for row in blok.passages)
        if not blok.tekst.strip() and not blok.passages and context.is_voorbeeld:
            yield zin(_("Dit blok is nog leeg."))


def _is_fictitious(blok: Blok) -> bool:
    """Wholly about something invented."""
    about = [story.is_fictief for story in blok.verhalen] + [row.is_fictief for row in blok.afspraken]
    about += [row.is_fictief for row in blok.passages]
    if blok.evaluatie is not None:
        about.append(blok.evaluatie.is_fictief)
    return bool(about) and all(about)


def _facts(context: Samenstelling) -> list[tuple[str, str]]:
    period = context.periode
    rows = [(_("Onze referentie"), context.kenmerk)] if context.kenmerk else []
    rows += [
        (_("Stand op"), date_long(context.peildatum)),
        (_("Subsidieperiode"), f"{date_long(period.begindatum)} {_('tot en met')} {date_long(period.einddatum)}"),
        (_("Regeling"), f"{period.regeling} ({period.staatscourant})" if period.staatscourant else period.regeling),
    ]
    if context.jaren:
        rows.append((_("Over de jaren"), ", ".join(str(jaar) for jaar in context.jaren)))
    count = len({row.alliantie.naam for blok in context.blokken for row in blok.verhalen})
    if count:
        rows.append((_("Aantal allianties"), str(count)))
    return rows


def _lead(context: Samenstelling) -> str:
    facts = {"periode": context.periode.naam, "dag": date_long(context.peildatum)}
    if context.sjabloon == Sjabloon.JAAROVERZICHT:
        return (
            _(
                "Deze rapportage voegt de jaarrapportages samen van de allianties in de subsidieperiode %(periode)s. "
                "De stand is die van %(dag)s."
            )
            % facts
        )
    return (
        _(
            "Deze bijlage hoort bij de subsidieperiode %(periode)s van het emancipatiebeleid. De stand is die van "
            "%(dag)s. De bijlage is niet uitputtend."
        )
        % facts
    )


def _explanation(context: Samenstelling) -> list[str]:
    said = [
        _(
            "Cijfers en passages komen uit jaarrapportages met akkoord. De bron staat erbij: het jaar, de versie en de "
            "dag van het akkoord. Wat niet in de bronnen staat, heet hier ‘niet bekend’. De cijfers zitten als bestand "
            "in de pdf."
        )
    ]
    if context.samenstelling_op != context.peildatum:
        day = {"dag": date_long(context.samenstelling_op)}
        said.append(
            _("De subsidieperiode eindigde op %(dag)s. De samenstelling van de allianties is die van die dag.") % day
        )
    if context.is_fictief:
        said.append(_("Alles in dit stuk is bedacht: de allianties, de organisaties, de bedragen en de teksten."))
    elif any(_is_fictitious(blok) for blok in context.blokken):
        said.append(
            _("Waar ‘fictief’ bij staat, is bedacht: de alliantie, de organisaties, de bedragen en de teksten.")
        )
    return said
