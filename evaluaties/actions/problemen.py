"""What is wrong with an annex in the making: what blocks it, what may stay with a reason, and what is in order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from allianties.models import Alliantie, LedenBekend
from documents.canonical import sha256
from documents.glyphs import Printer
from evaluaties.kamerstukken import Gevonden, find_citaten
from evaluaties.models import Bijlageconcept, Blok, BlokSoort, Probleemreden
from evaluaties.pdf.gather import is_listed
from evaluaties.pdf.lezing import Lezing, alliantie_of, read_concept, told_grants
from subsidies.pdf.passage import Bronsoort, Bronstand, states_of

LONG_PASSAGE = 10_000
"""Characters; more is hard to read for Parliament."""
ONE_BY_ONE = (BlokSoort.ALLIANTIE,)
_WORD_HASH = 10
# An amount, a percentage, or a number of two digits and more; days, years, articles and chapters say nothing measured.
_HARMLESS = re.compile(
    r"\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\b|\b\d{1,2}-\d{1,2}-\d{4}\b"
    r"|\b\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
    r"|\b(?:artikel|art\.|onderdeel|hoofdstuk|paragraaf|blok|noot|tabel|versie)\s+[\d.:]+",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"€\s*\d|\d\s*%|\d\s+(?:procent|euro|miljoen|miljard|duizend)\b|\d[\d.,]*\d")
_SOURCE = re.compile(r"\bbron(?:nen)?:", re.IGNORECASE)


@dataclass(frozen=True)
class Probleem:
    """One thing that is wrong. ``sleutel`` changes with what is wrong, so that an old reason no longer counts."""

    sleutel: str
    blokkeert: bool
    zin: str
    blok: int | None = None
    nummer: int = 0  # of the block, as people count
    reden: Probleemreden | None = None

    @property
    def is_open(self) -> bool:
        """Whether something must still be done: solve it, or say why it may stay."""
        return self.blokkeert or self.reden is None


@dataclass(frozen=True)
class Stand:
    """All problems of an annex, with what is in order."""

    problemen: tuple[Probleem, ...]
    in_orde: tuple[str, ...]

    @property
    def blokkerend(self) -> tuple[Probleem, ...]:
        """What must be solved."""
        return tuple(one for one in self.problemen if one.blokkeert)

    @property
    def met_reden(self) -> tuple[Probleem, ...]:
        """What may stay, with a reason."""
        return tuple(one for one in self.problemen if not one.blokkeert)

    @property
    def zonder_reden(self) -> tuple[Probleem, ...]:
        """What may stay once somebody says why."""
        return tuple(one for one in self.met_reden if one.reden is None)

    @property
    def eerste_met_reden(self) -> int:
        """Where counting goes on after the blocking ones."""
        return len(self.blokkerend) + 1

    def per_blok(self) -> dict[int, int]:
        """How many open points each block has."""
        found: dict[int, int] = {}
        for one in self.problemen:
            if one.blok is not None and one.is_open:
                found[one.blok] = found.get(one.blok, 0) + 1
        return found


@dataclass(frozen=True)
class Feiten(Lezing):
    """What the problems are read from: the annex as it was read, how its sources stand, and reasons that were given."""

    bronnen: dict[int, Bronstand]
    redenen: dict[str, Probleemreden]


def read_feiten(
    concept: Bijlageconcept, redenen: Iterable[Probleemreden] | None = None, lezer: User | None = None
) -> Feiten:
    """Everything that the problems of this annex need. Six queries, and one for reasons that are not given."""
    lezing = read_concept(concept, lezer)
    rows = [(one.passage, bool(getattr(one, "is_fit", False))) for one in lezing.passages]
    given = concept.redenen.select_related("door") if redenen is None else redenen
    return Feiten(
        **vars(lezing),
        bronnen=states_of(rows, concept.peildatum),
        redenen={one.sleutel: one for one in given},
    )


def find_problems(feiten: Feiten) -> Stand:
    """The problems, blocking ones first, each with the reason that was given for it; no query."""
    kinds = (
        _empty,
        _sources,
        _figures,
        _citations,
        _shielding,
        _alliances,
        _years,
        _withdrawn,
        _members,
        _findings,
        _signs,
    )
    found = [*chain.from_iterable(kind(feiten) for kind in kinds), *_whole(feiten)]
    order = {blok.pk: number for number, blok in enumerate(feiten.blokken, 1)}
    rows = [
        replace(
            one,
            nummer=order.get(one.blok or 0, 0),
            reden=None if one.blokkeert else feiten.redenen.get(one.sleutel),
        )
        for one in {one.sleutel: one for one in found}.values()
    ]
    rows.sort(key=lambda one: (not one.blokkeert, one.nummer))
    return Stand(tuple(rows), tuple(_in_order(feiten, rows)))


def _key(soort: str, place: object, *wrong: object) -> str:
    return f"{soort}-{place}-{sha256('|'.join(map(str, wrong)))[:_WORD_HASH]}"


def _empty(feiten: Feiten) -> Iterator[Probleem]:
    if not feiten.blokken:
        yield Probleem(_key("leeg", "bijlage"), True, _("Er staat nog geen blok in de bijlage"))
    for blok in feiten.blokken:
        if blok.soort == BlokSoort.TEKST and not blok.tekst.strip():
            yield Probleem(_key("leeg", blok.pk), True, _("Dit blok heeft nog geen tekst"), blok.pk)


def _sources(feiten: Feiten) -> Iterator[Probleem]:
    words = {
        Bronsoort.NIET_AKKOORD: _("Rapportage %(jaar)s had op de peildatum geen akkoord"),
        Bronsoort.INGETROKKEN: _("Niet iedereen vindt deze passage uit rapportage %(jaar)s geschikt voor de Kamer"),
        Bronsoort.VERVANGEN: _("De bron is gewijzigd: er is een nieuwere versie van rapportage %(jaar)s met akkoord"),
    }
    for one in feiten.passages:
        source, state = one.passage, feiten.bronnen[one.passage_id]
        if one.tekst:
            key = _key("passage-wijkt-af", one.pk, one.tekst, source.tekst)
            yield Probleem(key, True, _("Passage wijkt af van de goedgekeurde tekst"), one.blok_id)
        if not state.is_actueel:
            key = _key(f"bron-{state.soort.value.replace('_', '-')}", one.pk, state.versie.pk if state.versie else "")
            zin = words[state.soort] % {"jaar": source.versie.rapportage.jaar}
            if state.staat_er_nog:
                zin = _("%(zin)s. Daarin staan dezelfde woorden") % {"zin": zin}
            yield Probleem(key, not state.staat_er_nog, zin, one.blok_id)
        if source.organisatie is not None and source.organisatie.is_afgeschermd:
            key = _key("bron-afgeschermd", one.pk, source.organisatie_id)
            yield Probleem(key, True, _("Deze passage is van een organisatie die is afgeschermd"), one.blok_id)
        if len(one.tekst or source.tekst) > LONG_PASSAGE:
            key = _key("passage-lang", one.pk, len(one.tekst or source.tekst))
            yield Probleem(key, False, _("Passage is langer dan 10.000 tekens"), one.blok_id)


def _paragraphs(text: str) -> Iterable[str]:
    return filter(None, (line.strip() for line in text.split("\n")))


def figures_without_source(text: str) -> list[str]:
    """Paragraphs of own words that hold a figure but no citation that can be read, and no "bron:". Pure."""
    found = []
    for paragraph in _paragraphs(text):
        cited = find_citaten(paragraph)
        plain = paragraph
        for one in reversed(cited):
            plain = plain[: one.begin] + plain[one.eind :]
        has_source = any(one.citaat for one in cited) or _SOURCE.search(plain)
        if not has_source and _FIGURE.search(_HARMLESS.sub(" ", plain)):
            found.append(paragraph)
    return found


def _figures(feiten: Feiten) -> Iterator[Probleem]:
    for blok in feiten.blokken:
        for paragraph in figures_without_source(blok.tekst):
            zin = _("Cijfer zonder bron: ‘%(tekst)s’. Zet er een verwijzing bij, of ‘(bron: …)’")
            shown = paragraph if len(paragraph) <= 60 else f"{paragraph[:60]}…"
            yield Probleem(_key("cijfer", blok.pk, paragraph), True, zin % {"tekst": shown}, blok.pk)


def _cited(feiten: Feiten) -> Iterator[tuple[int | None, Gevonden]]:
    return ((blok, one) for blok, _what, text in _texts(feiten) for one in find_citaten(text))


def _citations(feiten: Feiten) -> Iterator[Probleem]:
    """Citations in words of our own; those in approved words cannot be mended here."""
    approved = {f"passage{one.pk}" for one in feiten.passages if not one.tekst}
    own = ((blok, text) for blok, what, text in _texts(feiten) if what not in approved)
    for blok, one in ((blok, one) for blok, text in own for one in find_citaten(text)):
        if one.citaat is None:
            zin = _("Wij kunnen de verwijzing ‘%(tekst)s’ niet lezen. %(fout)s") % {
                "tekst": one.tekst,
                "fout": one.fout,
            }
            yield Probleem(_key("verwijzing", blok or "bijlage", one.tekst), True, zin.rstrip("."), blok)


def _texts(feiten: Feiten) -> Iterator[tuple[int | None, str, str]]:
    """Every text that people wrote: block, what it is, the text."""
    yield None, "titel", feiten.concept.titel
    for blok in feiten.blokken:
        yield blok.pk, "kop", blok.titel
        yield blok.pk, "tekst", blok.tekst
    for one in feiten.passages:
        yield one.blok_id, f"passage{one.pk}", one.tekst or one.passage.tekst


def _shielding(feiten: Feiten) -> Iterator[Probleem]:
    pattern = feiten.afgeschermd.gegevens
    if pattern is None:
        return
    for blok, what, text in _texts(feiten):
        if pattern.search(text):
            zin = _("Hier staat een gegeven van een organisatie die is afgeschermd")
            yield Probleem(_key("afgeschermd", f"{blok or 'bijlage'}-{what}", text), True, zin, blok)


def _alliances(feiten: Feiten) -> Iterator[Probleem]:
    placed = {blok.alliantie_id for blok in feiten.blokken if blok.soort in ONE_BY_ONE}
    if not placed:
        return
    for one in map(alliantie_of, told_grants(feiten)):
        if one.pk not in placed:
            yield Probleem(
                _key("alliantie-ontbreekt", one.pk), False, _("%(naam)s staat er niet in") % {"naam": one.naam}
            )


def _about(feiten: Feiten, *wholes: BlokSoort) -> Iterator[tuple[Blok, Alliantie, Any]]:
    """The alliances that are told of, each with the block where that is (its own, else the first of ``wholes``)

    and what `read_concept` counted of its grant.
    """
    own = {blok.alliantie_id: blok for blok in feiten.blokken if blok.alliantie_id}
    whole = next((blok for blok in feiten.blokken if blok.soort in wholes), None)
    for grant in told_grants(feiten):
        one = alliantie_of(grant)
        if blok := own.get(one.pk, whole):
            yield blok, one, grant


def _years(feiten: Feiten) -> Iterator[Probleem]:
    for blok, one, counted in _about(feiten, BlokSoort.FINANCIEEL):
        missing = sorted(set(feiten.concept.jaren) - set(counted.jaren_met_akkoord))
        if missing:
            zin = _("%(naam)s: geen rapportage met akkoord op de peildatum over %(jaren)s")
            facts = {"naam": one.naam, "jaren": ", ".join(map(str, missing))}
            yield Probleem(_key("geen-rapportage", one.pk, *missing), False, zin % facts, blok.pk)


def _withdrawn(feiten: Feiten) -> Iterator[Probleem]:
    """Reports that had akkoord on the day and lost it since: what stands here may be about to change."""
    for blok, one, counted in _about(feiten, BlokSoort.FINANCIEEL):
        lost = sorted((set(counted.jaren_met_akkoord) - set(counted.jaren_nu)) & set(feiten.concept.jaren))
        if lost:
            zin = _("%(naam)s: het akkoord op de rapportage over %(jaren)s is na de peildatum ingetrokken")
            facts = {"naam": one.naam, "jaren": ", ".join(map(str, lost))}
            yield Probleem(_key("akkoord-ingetrokken", one.pk, *lost), False, zin % facts, blok.pk)


def _members(feiten: Feiten) -> Iterator[Probleem]:
    for blok, one, counted in _about(feiten, BlokSoort.OVERZICHT):
        known = one.leden_bekend == LedenBekend.VOLLEDIG and counted.heeft_leden
        if not known:
            zin = _("%(naam)s: niet alle partners zijn bekend") % {"naam": one.naam}
            yield Probleem(_key("leden", one.pk, one.leden_bekend), False, zin, blok.pk)


def _findings(feiten: Feiten) -> Iterator[Probleem]:
    """Bad news of an evaluation that is cited, in a text or a list of papers, and stands nowhere.

    A block of its own tells all its findings, once it was public on the reference date.
    """
    op = feiten.concept.peildatum
    own = {blok.evaluatie_id for blok in feiten.blokken if blok.evaluatie_id}
    words = " ".join(" ".join(text.split()) for _blok, _what, text in _texts(feiten)).casefold()
    cited = [(blok, one.citaat) for blok, one in _cited(feiten) if one.citaat]
    lists = next((blok.pk for blok in feiten.blokken if blok.soort == BlokSoort.KAMERSTUKKEN), None)
    for finding in feiten.negatief:
        evaluatie, paper = finding.evaluatie, finding.evaluatie.kamerstuk
        is_told = evaluatie.pk in own and evaluatie.is_bekend(op)
        if paper is None or is_told or " ".join(finding.tekst.split()).casefold() in words:
            continue
        places = [blok for blok, citaat in cited if paper.is_cited_by(citaat)]
        if lists is not None and is_listed(paper, feiten.concept.periode, op):
            places.append(lists)
        if places:
            shown = finding.tekst if len(finding.tekst) <= 80 else f"{finding.tekst[:80]}…"
            zin = _("U noemt ‘%(titel)s’, maar niet dit: %(bevinding)s")
            facts = {"titel": evaluatie.titel, "bevinding": shown}
            yield Probleem(_key("bevinding", finding.pk, finding.tekst), False, zin % facts, places[0])


def _signs(feiten: Feiten) -> Iterator[Probleem]:
    for blok, what, text in _texts(feiten):
        printer = Printer()
        printer.text(text)
        if printer.replaced:
            zin = ngettext(
                "%(aantal)s teken kan niet op papier; er komt een code voor in de plaats",
                "%(aantal)s tekens kunnen niet op papier; er komen codes voor in de plaats",
                printer.replaced,
            ) % {"aantal": printer.replaced}
            yield Probleem(_key("tekens", f"{blok or 'bijlage'}-{what}", text), False, zin, blok)


def _whole(feiten: Feiten) -> Iterator[Probleem]:
    """What is wrong with the annex as a whole."""
    brief = feiten.concept.kamerbrief
    if brief is not None and brief.verzenddatum is None:
        yield Probleem(_key("verzenddatum", brief.pk), False, _("De dag van verzenden is nog niet bekend"))
    placed = [blok.alliantie for blok in feiten.blokken if blok.alliantie]
    placed = placed or [alliantie_of(grant) for grant in told_grants(feiten)]
    if len({one.is_fictief for one in placed}) > 1:
        yield Probleem(_key("gemengd", "bijlage"), False, _("Echte en fictieve allianties staan in één bijlage"))


def _in_order(feiten: Feiten, rows: Sequence[Probleem]) -> Iterator[str]:
    kinds = {one.sleutel.split("-")[0] for one in rows}
    placed = {blok.alliantie_id for blok in feiten.blokken if blok.alliantie_id}
    if placed and not any(one.sleutel.startswith("alliantie-ontbreekt") for one in rows):
        yield ngettext("De ene alliantie staat erin", "Alle %(aantal)s allianties staan erin", len(placed)) % {
            "aantal": len(placed)
        }
    whole = sum(1 for one in feiten.passages if not one.tekst and feiten.bronnen[one.passage_id].is_actueel)
    if whole:
        yield ngettext(
            "%(aantal)s passage staat er letterlijk, met akkoord",
            "%(aantal)s passages staan er letterlijk, met akkoord",
            whole,
        ) % {"aantal": whole}
    right = sum(1 for _blok, one in _cited(feiten) if one.citaat)
    if right:
        yield ngettext("%(aantal)s verwijzing klopt", "%(aantal)s verwijzingen kloppen", right) % {"aantal": right}
    if "cijfer" not in kinds:
        yield _("Cijfers in uw tekst hebben een bron")
    if "afgeschermd" not in kinds:
        yield _("Geen afgeschermde organisatie genoemd")
