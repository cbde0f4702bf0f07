"""From an annex in the making to its facts, in a fixed number of queries whatever is in it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, cast

from django.utils.translation import gettext as _

from allianties.models import Domein
from documents.canonical import canonical_json
from documents.dutch import date_long
from evaluaties.models import Bijlageconcept, Blokpassage, BlokSoort, Kamerafspraak, Sjabloon
from evaluaties.models import Blok as BlokRow
from evaluaties.pdf.afscherming import Afgeschermd
from evaluaties.pdf.bronnen import Rapport, bron_of, indicators, read_reports
from evaluaties.pdf.context import Alliantie, Kamerstuk, Lid
from evaluaties.pdf.gather import alliance_facts, members_on, paper_facts, period_facts
from evaluaties.pdf.kernen import add_up
from evaluaties.pdf.lezing import Lezing, alliantie_of, read_concept, told_grants
from evaluaties.pdf.samengesteld import present_concept
from evaluaties.pdf.samenstelling import (
    SCHEMA_VERSION,
    Afspraak,
    Blok,
    Evaluatievervolg,
    Passage,
    Samenstelling,
    Verhaal,
)
from evaluaties.pdf.tabellen import tables_of
from evaluaties.pdf.vervolg import follow_ups
from evaluaties.statuses import AfspraakStatus
from subsidies.models import Subsidie
from subsidies.pdf.plain import from_plain

if TYPE_CHECKING:
    from django.db import models


ABOUT_ALLIANCES = (BlokSoort.OVERZICHT, BlokSoort.FINANCIEEL, BlokSoort.ALLIANTIE, BlokSoort.THEMA)


@dataclass(frozen=True)
class _Wereld:
    """What the blocks are told from."""

    concept: Bijlageconcept
    grants: Sequence[Subsidie]
    told: dict[int, tuple[Alliantie, bool]]
    reports: dict[int, list[Rapport]]

    @property
    def is_jaar(self) -> bool:
        return self.concept.sjabloon == Sjabloon.JAAROVERZICHT


def gather_concept(concept: Bijlageconcept, *, alleen: int | None = None, is_voorbeeld: bool = False) -> dict[str, Any]:
    """The canonical facts of an annex in the making, as plain JSON values. See `facts_of`."""
    row = Bijlageconcept.objects.select_related("kamerbrief", "periode__regeling").get(pk=concept.pk)
    return facts_of(read_concept(row), alleen=alleen, is_voorbeeld=is_voorbeeld)


def facts_of(lezing: Lezing, *, alleen: int | None = None, is_voorbeeld: bool = False) -> dict[str, Any]:
    """The canonical facts of what was read, as plain JSON values, in a fixed number of queries.

    ``alleen``: the blocks up to this one (by key), and only that one whole: enough to show it, with its notes. Quick.
    Composition and akkoord as on the reference date, names and aims as now. An organisation that is shielded today
    stands nowhere, and none of its figures can be found by subtraction.
    """
    concept, rows = lezing.concept, _up_to(lezing.blokken, alleen)
    wanted = [row for row in rows if alleen in (None, row.pk)]
    wereld = _read(lezing, wanted)
    passages = _passages(lezing.passages)
    evaluations = [row.evaluatie for row in rows if row.evaluatie]
    officieel = concept.citeert_officieel
    follow: dict[int, Evaluatievervolg] = {}
    if evaluations:
        follow = follow_ups(evaluations, lezing.negatief, concept.peildatum, officieel=officieel)
    papers: tuple[Kamerstuk, ...] = ()
    if _has(rows, BlokSoort.KAMERSTUKKEN):
        papers = paper_facts(concept.periode, concept.peildatum, officieel=officieel)
    agreed = _agreed(concept) if _has(wanted, BlokSoort.MOTIES) else ()
    blokken = tuple(
        Blok(
            soort=row.soort,
            titel=row.titel,
            tekst=row.tekst,
            passages=passages.get(row.pk, ()),
            verhalen=_stories(row, wereld) if row in wanted else (),
            kernen=_kernen(row, wereld) if row in wanted else (),
            thema=str(Domein(row.domein).label) if row.domein else "",
            evaluatie=follow.get(row.evaluatie_id or 0),
            afspraken=agreed if row.soort == BlokSoort.MOTIES else (),
            kamerstukken=papers if row.soort == BlokSoort.KAMERSTUKKEN else (),
        )
        for row in rows
    )
    facts = Samenstelling(
        schema_version=SCHEMA_VERSION,
        sjabloon=concept.sjabloon,
        titel=concept.titel,
        brief=concept.kamerbrief.titel if concept.kamerbrief else "",
        is_fictief=_is_fictitious(lezing, wereld),
        is_voorbeeld=is_voorbeeld,
        periode=period_facts(concept.periode),
        peildatum=concept.peildatum,
        samenstelling_op=min(concept.peildatum, concept.periode.einddatum),
        jaren=tuple(sorted(concept.jaren)),
        blokken=blokken,
        kenmerk=concept.kamerbrief.kenmerk if concept.kamerbrief else "",
        citeert_officieel=officieel,
    )
    return _safe(facts, lezing.afgeschermd)


def _up_to(rows: Sequence[BlokRow], last: int | None) -> list[BlokRow]:
    places = [place for place, row in enumerate(rows, 1) if row.pk == last]
    return list(rows[: places[0]]) if places else list(rows)


def _has(rows: Iterable[BlokRow], *kinds: BlokSoort) -> bool:
    return any(row.soort in kinds for row in rows)


def _safe(facts: Samenstelling, afgeschermd: Afgeschermd) -> dict[str, Any]:
    """Without shielded names; a passage that lost one is not word for word. With tables, passages and notes."""
    before: dict[str, Any] = json.loads(canonical_json(asdict(facts)))
    plain: dict[str, Any] = afgeschermd.without(before)
    for old, new in zip(before["blokken"], plain["blokken"], strict=True):
        for was, now in zip(old["passages"], new["passages"], strict=True):
            now["is_afgeschermd"] = was["tekst"] != now["tekst"]
    whole = from_plain(Samenstelling, plain)
    return {
        **plain,
        "passages": [
            {**passage["bron"], **{key: value for key, value in passage.items() if key != "bron"}}
            for blok in plain["blokken"]
            for passage in blok["passages"]
        ],
        "tabellen": tables_of(whole),
        "noten": present_concept(plain)["noten"],
    }


def _chosen(lezing: Lezing) -> list[Subsidie]:
    """The grants of the alliances that the annex is about, real ones first.

    In the order of their blocks; without such blocks all of the period, by name. A fictitious letter tells of
    fictitious alliances only.
    """
    order = {row.alliantie_id: place for place, row in enumerate(lezing.blokken) if row.alliantie_id}
    if not order:
        return told_grants(lezing)
    found = [grant for grant in lezing.subsidies if grant.alliantie_id in order]
    return sorted(found, key=lambda grant: (alliantie_of(grant).is_fictief, order[alliantie_of(grant).pk]))


def _read(lezing: Lezing, wanted: Sequence[BlokRow]) -> _Wereld:
    """Members and reports, where a block that is wanted tells of them."""
    concept, grants = lezing.concept, _chosen(lezing)
    members: dict[int, list[tuple[Lid, str]]] = defaultdict(list)
    if _has(wanted, *ABOUT_ALLIANCES):
        members = members_on(grants, min(concept.peildatum, concept.periode.einddatum))
    told = {alliantie_of(grant).pk: alliance_facts(grant, members, {}) for grant in grants}
    needed: set[int] = set()
    for row in wanted:
        if row.soort == BlokSoort.ALLIANTIE and row.alliantie_id:
            needed.add(row.alliantie_id)
        elif row.soort == BlokSoort.FINANCIEEL or (
            row.soort == BlokSoort.OVERZICHT and concept.sjabloon == Sjabloon.JAAROVERZICHT
        ):
            needed.update(told)
    reports: dict[int, list[Rapport]] = {}
    if needed:
        reports = read_reports(concept.periode, concept.peildatum, needed, concept.jaren, lezing.afgeschermd)
    return _Wereld(concept, grants, told, reports)


def _stories(row: BlokRow, wereld: _Wereld) -> tuple[Verhaal, ...]:
    """The alliances of a block, each with what that kind of block tells of it."""
    if row.soort == BlokSoort.ALLIANTIE:
        chosen = [row.alliantie_id or 0]
    elif row.soort in (BlokSoort.OVERZICHT, BlokSoort.FINANCIEEL):
        chosen = list(wereld.told)
    elif row.soort == BlokSoort.THEMA:
        chosen = [alliantie_of(grant).pk for grant in wereld.grants if row.domein in alliantie_of(grant).domeinen]
    else:
        chosen = []
    return tuple(_story(pk, row.soort, wereld) for pk in chosen if pk in wereld.told)


def _story(pk: int, soort: str, wereld: _Wereld) -> Verhaal:
    alliantie, is_fictief = wereld.told[pk]
    reports = wereld.reports.get(pk, [])
    if soort not in (BlokSoort.ALLIANTIE, BlokSoort.FINANCIEEL):
        return Verhaal(alliantie, is_fictief)
    have = {report.bron.jaar for report in reports}
    missing = tuple(jaar for jaar in sorted(wereld.concept.jaren) if jaar not in have)
    money = tuple(report.geld for report in reports)
    if soort == BlokSoort.FINANCIEEL:
        return Verhaal(alliantie, is_fictief, geld=money, jaren_zonder=missing)
    return Verhaal(
        alliantie,
        is_fictief,
        indicatoren=indicators(reports, in_woorden=wereld.is_jaar),
        geld=money if wereld.is_jaar else (),
        teksten=tuple(text for report in reports for text in report.teksten) if wereld.is_jaar else (),
        jaren_zonder=missing,
    )


def _kernen(row: BlokRow, wereld: _Wereld) -> Any:
    if row.soort != BlokSoort.OVERZICHT or not wereld.is_jaar:
        return ()
    return add_up(wereld.concept.periode, wereld.told, wereld.reports)


def _passages(rows: Iterable[Blokpassage]) -> dict[int, tuple[Passage, ...]]:
    found: dict[int, tuple[Passage, ...]] = {}
    for row in rows:
        source = row.passage
        report = source.versie.rapportage
        passage = Passage(
            alliantie=report.alliantie.naam,
            is_fictief=report.alliantie.is_fictief,
            bron=bron_of(report.jaar, source.versie.nummer, getattr(row, "akkoord_moment", None)),
            onderdeel=source.onderdeel,
            tekst=row.tekst or source.tekst,
            is_letterlijk=not row.tekst or row.tekst == source.tekst,
        )
        found[row.blok_id] = (*found.get(row.blok_id, ()), passage)
    return found


def _agreed(concept: Bijlageconcept) -> tuple[Afspraak, ...]:
    """Motions and promises up to the day, the oldest first; fictitious ones only with a fictitious letter."""
    rows = Kamerafspraak.objects.filter(
        datum__lte=concept.peildatum,
        is_fictief=concept.kamerbrief is not None and concept.kamerbrief.is_fictief,
    ).select_related("kamerstuk", "kamerbrief", "afgedaan_in_kamerstuk", "afgedaan_in_brief")
    in_order = cast("models.QuerySet[Kamerafspraak]", rows.order_by("datum", "pk"))
    return tuple(
        Afspraak(
            nummer=number,
            soort=row.get_soort_display(),
            omschrijving=row.omschrijving,
            datum=row.datum,
            vindplaats=_place(row.kamerstuk, row.kamerbrief, concept) or row.vindplaats,
            status=_state(row, concept),
            stand=_said(row, concept),
            is_fictief=row.is_fictief,
        )
        for number, row in enumerate(in_order, 1)
    )


def _place(paper: Any, letter: Any, concept: Bijlageconcept) -> str:
    if paper is not None:
        return str(paper.cite(officieel=concept.citeert_officieel))
    if letter is None or not letter.is_verzonden:  # a letter under embargo stands in no other paper
        return ""
    return _("Kamerbrief ‘%(titel)s’") % {"titel": letter.titel}


def _said(row: Kamerafspraak, concept: Bijlageconcept) -> str:
    """How it stands in words; what was settled after the day tells of later."""
    is_later = row.afgedaan_datum is not None and row.afgedaan_datum > concept.peildatum
    return "" if is_later else row.stand


def _state(row: Kamerafspraak, concept: Bijlageconcept) -> str:
    """How far it was on the day."""
    if row.afgedaan_datum is None or row.afgedaan_datum > concept.peildatum:
        due = row.vervaldatum
        return _("Open, uiterlijk %(dag)s") % {"dag": date_long(due)} if due else _("Open")
    word = _("Afgedaan") if row.status == AfspraakStatus.AFGEDAAN else _("Vervallen")
    where = _place(row.afgedaan_in_kamerstuk, row.afgedaan_in_brief, concept)
    said = _("%(woord)s op %(dag)s") % {"woord": word, "dag": date_long(row.afgedaan_datum)}
    return f"{said} ({where})" if where else said


def _is_fictitious(lezing: Lezing, wereld: _Wereld) -> bool:
    """Wholly: the letter is, or every alliance that is told of."""
    brief = lezing.concept.kamerbrief
    if brief is not None and brief.is_fictief:
        return True
    told = [is_fictief for _alliantie, is_fictief in wereld.told.values()]
    return bool(told) and all(told) and _has(lezing.blokken, *ABOUT_ALLIANCES)
