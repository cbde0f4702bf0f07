"""What reports with akkoord on a day say: indicators, money and texts, without figures of shielded organisations."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from django.db import models

from documents.dutch import AMSTERDAM
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.pdf.gather import end_of
from evaluaties.pdf.samenstelling import Bron, Deelstand, Gelddeel, Indicator, Jaargeld, Rapporttekst, Stand
from subsidies.models import Indicatorwaarde, Overgang, RapportageVersie, Subsidieperiode
from subsidies.pdf.delen import Indicatordeel, Waardedeel
from subsidies.pdf.plain import from_plain
from subsidies.statuses import Meetwijze, OnderdeelSoort, RapportageStatus

CHUNK = 20  # versions in memory at a time
FEWEST = 2  # open parts beside which a shielded one can be hidden in another
TOLD = (OnderdeelSoort.SAMENVATTING, OnderdeelSoort.DOELEN, OnderdeelSoort.KNELPUNTEN, OnderdeelSoort.VOORUITBLIK)

Part = TypeVar("Part")


@dataclass(frozen=True)
class Meting:
    """One indicator as one report has it, with its section's organisation."""

    organisatie: str
    deel: Indicatordeel


@dataclass(frozen=True)
class Rapport:
    """What is used of one frozen report."""

    bron: Bron
    metingen: tuple[Meting, ...]
    geld: Jaargeld
    teksten: tuple[Rapporttekst, ...]


def last_akkoord(versie: str, peildatum: date) -> models.Subquery:
    """When the version in the field ``versie`` last got akkoord, at the end of the day."""
    given = Overgang.objects.filter(
        versie=models.OuterRef(versie), naar=RapportageStatus.AKKOORD, moment__lte=end_of(peildatum)
    )
    return models.Subquery(given.order_by("-moment", "-pk").values("moment")[:1])


def bron_of(jaar: int, versie: int, moment: Any) -> Bron:
    """A source, with the day in Amsterdam on which it got akkoord."""
    return Bron(jaar, versie, moment.astimezone(AMSTERDAM).date() if moment else None)


def read_reports(
    periode: Subsidieperiode,
    peildatum: date,
    allianties: Collection[int],
    jaren: Sequence[int],
    afgeschermd: Afgeschermd,
) -> dict[int, list[Rapport]]:
    """By alliance its reports with akkoord on the day, by year. One query; each version is read and let go."""
    rows = RapportageVersie.objects.with_akkoord(peildatum).filter(
        rapportage__subsidie__periode=periode, rapportage__subsidie__alliantie__in=allianties
    )
    if jaren:
        rows = rows.filter(rapportage__jaar__in=jaren)
    rows = rows.annotate(akkoord_moment=last_akkoord("pk", peildatum)).select_related("rapportage__subsidie")
    found: dict[int, list[Rapport]] = {}
    for versie in rows.order_by("rapportage__jaar", "pk").iterator(chunk_size=CHUNK):
        bron = bron_of(versie.rapportage.jaar, versie.nummer, getattr(versie, "akkoord_moment", None))
        alliantie = versie.rapportage.subsidie.alliantie_id or 0
        found.setdefault(alliantie, []).append(_report(json.loads(versie.inhoud)["onderdelen"], bron, afgeschermd))
    return found


def _report(parts: list[dict[str, Any]], bron: Bron, afgeschermd: Afgeschermd) -> Rapport:
    return Rapport(
        bron=bron,
        metingen=tuple(
            Meting(part["organisatie"], _merged_values(from_plain(Indicatordeel, row), afgeschermd))
            for part in parts
            for row in part.get("indicatoren", ())
        ),
        geld=_money(parts, bron, afgeschermd),
        teksten=tuple(
            Rapporttekst(part["titel"], part["tekst"], bron)
            for part in parts
            if part["soort"] in TOLD and part["tekst"]
        ),
    )


def without_own_figure(
    parts: Sequence[Part], is_hidden: Callable[[Part], bool], join: Callable[[Sequence[Part]], Part]
) -> tuple[Part, ...]:
    """The parts with hidden ones joined to the last open one, so that no subtraction gives a hidden figure.

    Where fewer than two open parts are left, there are no parts at all.
    """
    hidden = [part for part in parts if is_hidden(part)]
    if not hidden:
        return tuple(parts)
    seen = [part for part in parts if not is_hidden(part)]
    return (*seen[:-1], join([seen[-1], *hidden])) if len(seen) >= FEWEST else ()


def _merged_values(row: Indicatordeel, afgeschermd: Afgeschermd) -> Indicatordeel:
    """The indicator, with the parts of shielded organisations joined to another."""
    if not any(afgeschermd.hides(f"{part.label} {part.organisatie}") for part in row.delen):
        return row
    kept = without_own_figure(
        row.delen,
        lambda part: afgeschermd.hides(f"{part.label} {part.organisatie}"),
        _joined,
    )
    return replace(row, delen=kept)


def _part_name(part: Waardedeel) -> str:
    """Its label and organisation; once where they are the same."""
    return " · ".join(dict.fromkeys(filter(None, (part.label, part.organisatie))))


def _joined(parts: Sequence[Waardedeel]) -> Waardedeel:
    waarde = _sum(part.waarde for part in parts)
    teller, noemer = _sum(part.teller for part in parts), _sum(part.noemer for part in parts)
    label = " + ".join(_part_name(part) for part in parts)
    return Waardedeel(label, "", waarde, teller, noemer, Indicatorwaarde.stand_of(waarde, teller, noemer))


def _sum(values: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of what is known; None where nothing is."""
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _money(parts: list[dict[str, Any]], bron: Bron, afgeschermd: Afgeschermd) -> Jaargeld:
    rows = [
        (part, regel) for part in parts if part["soort"] == OnderdeelSoort.FINANCIEN for regel in part.get("regels", ())
    ]
    if not rows:
        return Jaargeld(None, None, (), bron)
    per_member: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for part, regel in rows:
        per_member.setdefault((part.get("organisatie_slug", ""), part["organisatie"]), []).append(regel)
    members = [(slug, Gelddeel(naam, *_totals(regels))) for (slug, naam), regels in per_member.items()]
    kept = without_own_figure(
        members,
        lambda row: row[0] in afgeschermd.slugs or afgeschermd.hides(row[1].naam),
        lambda joined: (
            "",
            Gelddeel(
                " + ".join(part.naam for _slug, part in joined),
                _whole(part.begroot for _slug, part in joined),
                _whole(part.besteed for _slug, part in joined),
            ),
        ),
    )
    begroot, besteed = _totals([regel for _part, regel in rows])
    return Jaargeld(begroot, besteed, tuple(part for _slug, part in kept), bron)


def _totals(regels: Sequence[Mapping[str, Any]]) -> tuple[Decimal | None, Decimal | None]:
    """Budgeted and spent; None where a line lacks its amount: a sum without it would say too little."""
    return _whole(regel["begroot"] for regel in regels), _whole(regel["besteed"] for regel in regels)


def _whole(values: Iterable[str | Decimal | None]) -> Decimal | None:
    """The sum; None where a part is not known."""
    known = [None if value is None else Decimal(value) for value in values]
    return None if None in known else sum((value for value in known if value is not None), Decimal(0))


def indicators(reports: Sequence[Rapport], *, in_woorden: bool) -> tuple[Indicator, ...]:
    """The indicators of an alliance over the years; their words are those of the last report that has them.

    One that is told in words has no figures, and is there only with ``in_woorden``.
    """
    found: dict[int, list[tuple[Meting, Bron]]] = {}
    for report in reports:
        for meting in report.metingen:
            found.setdefault(meting.deel.id, []).append((meting, report.bron))
    return tuple(
        _indicator(rows) for rows in found.values() if in_woorden or rows[-1][0].deel.meetwijze != Meetwijze.KWALITATIEF
    )


def _indicator(rows: list[tuple[Meting, Bron]]) -> Indicator:
    last = rows[-1][0]
    row = last.deel
    return Indicator(
        naam=row.naam,
        organisatie=last.organisatie,
        eenheid=row.eenheid,
        meetwijze=row.meetwijze,
        is_cumulatief=row.is_cumulatief,
        beginjaar=row.beginjaar,
        beginstand=row.beginstand,
        streefwaarden=row.streefwaarden,
        standen=tuple(_stands(rows)) if row.meetwijze != Meetwijze.KWALITATIEF else (),
        gedeeld_met=row.gedeeld_met,
        tekst=row.tekst if row.meetwijze == Meetwijze.KWALITATIEF else "",
    )


def _stands(rows: list[tuple[Meting, Bron]]) -> Iterator[Stand]:
    for meting, bron in rows:
        row = meting.deel
        parts = tuple(Deelstand(_part_name(part), part.stand, part.teller, part.noemer) for part in row.delen)
        yield Stand(bron.jaar, row.stand, row.streefwaarde(bron.jaar), parts, bron)
