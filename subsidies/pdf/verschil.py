"""What differs between two versions of a report, word by word; bounded in time whatever people paste."""

import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

from django.utils.translation import gettext as _

from documents import dutch
from subsidies.pdf.context import RapportageContext
from subsidies.pdf.delen import Deel, Indicatordeel
from subsidies.pdf.words import annex_kind, measured, stand_badge

SAME, ADDED, GONE = "gelijk", "toegevoegd", "weg"
MAX_UNITS = 2000
"""Longer runs of words are compared by sentence, and longer runs of sentences as a whole."""
SECONDS = 1.0
"""After this, what is left is compared by paragraph."""
AROUND = 160
"""How many characters of unchanged text stay beside a change."""

Key = tuple[str, ...]


@dataclass(frozen=True)
class Stukje:
    """A run of text: the same in both, added, or gone."""

    soort: str
    tekst: str


@dataclass(frozen=True)
class Wijziging:
    """One place that differs."""

    wat: str
    stukjes: tuple[Stukje, ...]


@dataclass(frozen=True)
class Sectieverschil:
    """What differs in one section; ``is_beperkt``: this reader does not see all of it."""

    nummer: int
    soort: str
    titel: str
    wijzigingen: tuple[Wijziging, ...]
    is_beperkt: bool


def compare(old: RapportageContext, new: RapportageContext) -> tuple[Sectieverschil, ...]:
    """The sections of the newer version, each with what differs; sections of only the older one come last."""
    until = time.monotonic() + SECONDS
    before, after = _cells(old), _cells(new)
    sections = {row.soort: row for row in (*new.secties, *old.secties)} | {row.soort: row for row in new.secties}
    found = []
    for soort, sectie in sections.items():
        keys = [key for key in after if key[0] == soort]
        keys += [key for key in before if key[0] == soort and key not in after]
        changes = [
            Wijziging(
                (after.get(key) or before[key])[0],
                difference(before.get(key, ("", ""))[1], after.get(key, ("", ""))[1], until),
            )
            for key in keys
            if before.get(key, ("", ""))[1] != after.get(key, ("", ""))[1]
        ]
        found.append(Sectieverschil(sectie.nummer, soort, sectie.titel, tuple(changes), sectie.is_beperkt))
    return tuple(found)


def _cells(context: RapportageContext) -> dict[Key, tuple[str, str]]:
    """Everything in a report that can differ: key -> (what it is, its text). Equal names are told apart by number."""
    found: dict[Key, tuple[str, str]] = {}
    seen: Counter[Key] = Counter()
    for part in context.onderdelen:
        for key, label, text in _of_part(part, context.jaar):
            whole = (part.soort, part.organisatie_slug, *key)
            seen[whole] += 1
            name = f"{part.organisatie} · {label}" if part.organisatie else label
            found[(*whole, str(seen[whole]))] = (name, text)
    return found


Cell = tuple[Key, str, str]


def _of_part(part: Deel, jaar: int) -> Iterator[Cell]:
    yield ("tekst",), _("Tekst"), part.tekst
    yield from _of_activities(part)
    for indicator in part.indicatoren:
        yield from _of_indicator(indicator, jaar)
    yield from _of_answers(part)
    yield from _of_money(part)
    for stuk in part.stukken:
        yield ("stuk", stuk.sha256), annex_kind(stuk.soort), stuk.naam


def _of_activities(part: Deel) -> Iterator[Cell]:
    for row in part.activiteiten:
        key = ("activiteit", str(row.id) if row.id else row.naam)
        yield (*key, "gepland"), f"{row.naam} · {_('plan')}", f"{row.gepland}\n{row.geplande_output}".strip()
        yield (*key, "begroot"), f"{row.naam} · {_('begroot')}", _euro(row.begroot)
        yield (*key, "stand"), f"{row.naam} · {_('hoe het ging')}", str(stand_badge(row).label)
        yield (*key, "gerealiseerd"), f"{row.naam} · {_('gerealiseerd')}", row.gerealiseerd
        yield (*key, "reden"), f"{row.naam} · {_('waarom anders')}", row.reden


def _of_indicator(row: Indicatordeel, jaar: int) -> Iterator[Cell]:
    key = ("indicator", str(row.id))
    for name, label, text in (
        ("beginstand", _("beginstand"), measured(row.beginstand, row)),
        ("doel", _("streefwaarde"), measured(row.streefwaarde(jaar), row)),
        ("stand", _("stand"), measured(row.stand, row)),
        ("teller", _("teller"), _number(row.teller)),
        ("noemer", _("noemer"), _number(row.noemer)),
        ("tekst", _("wat zag u"), row.tekst),
        ("bron", _("bron"), row.bron),
        ("opmerking", _("opmerking"), row.opmerking),
        ("correctie", _("waarom lager"), row.correctie_reden),
    ):
        yield (*key, name), f"{row.naam} · {label}", text
    for stuk in row.delen:
        owner = f"{stuk.label} {stuk.organisatie}".strip()
        yield (*key, "deel", owner), f"{row.naam} · {owner}", measured(stuk.stand, row)


def _of_answers(part: Deel) -> Iterator[Cell]:
    for toets in part.toetsen:
        yield ("toets", toets.naam, "oordeel"), f"{toets.naam} · {_('oordeel')}", toets.oordeel
        yield ("toets", toets.naam, "toelichting"), f"{toets.naam} · {_('waaruit blijkt dat')}", toets.toelichting
    for group in part.bereik:
        count = "" if group.aantal is None else dutch.number(group.aantal)
        yield ("bereik", group.doelgroep, "aantal"), f"{group.doelgroep} · {_('aantal')}", count
        yield ("bereik", group.doelgroep, "toelichting"), f"{group.doelgroep} · {_('toelichting')}", group.toelichting
    for answer in part.antwoorden:
        score = "" if answer.score is None else str(answer.score)
        yield ("vraag", answer.code, "score"), f"{answer.vraag} · {_('score')}", score
        yield ("vraag", answer.code, "tekst"), f"{answer.vraag} · {_('antwoord')}", answer.tekst
        yield ("vraag", answer.code, "methode"), f"{answer.vraag} · {_('hoe weet u dit')}", answer.methode


def _of_money(part: Deel) -> Iterator[Cell]:
    for row in part.regels:
        key = ("regel", row.post, row.activiteit, row.kostensoort)
        name = row.post or _("post zonder naam")
        yield (*key, "begroot"), f"{name} · {_('begroot')}", _euro(row.begroot)
        yield (*key, "besteed"), f"{name} · {_('besteed')}", _euro(row.besteed)
        yield (*key, "toelichting"), f"{name} · {_('toelichting')}", row.toelichting
    if part.regels:
        yield ("totaal", "begroot"), f"{_('Totaal')} · {_('begroot')}", _euro(part.totaal_begroot)
        yield ("totaal", "besteed"), f"{_('Totaal')} · {_('besteed')}", _euro(part.totaal_besteed)
    for line in part.bijdragen:
        given = ("bijdrage", line.soort, line.omschrijving)
        name = line.omschrijving or line.soort
        yield (*given, "begroot"), f"{name} · {_('begroot')}", _euro(line.begroot)
        yield (*given, "ontvangen"), f"{name} · {_('ontvangen')}", _euro(line.ontvangen)
    if part.reserve:
        for name, label, value in (
            ("begin", _("1 januari"), part.reserve.begin),
            ("mutatie", _("erbij of eraf"), part.reserve.mutatie),
            ("eind", _("31 december"), part.reserve.eind),
        ):
            yield ("reserve", name), f"{_('Egalisatiereserve')} · {label}", _euro(value)
    if part.inkomen:
        yield ("inkomen", "totaal"), _("Alle inkomsten"), _euro(part.inkomen.totaal)
        yield ("inkomen", "eigen"), _("Niet van deze minister"), _euro(part.inkomen.eigen)


def _euro(value: object) -> str:
    return "" if value is None else dutch.amount(value)  # type: ignore[arg-type]  # a Decimal


def _number(value: object) -> str:
    return "" if value is None else dutch.number(value, 2)  # type: ignore[arg-type]  # a Decimal


def difference(old: str, new: str, until: float | None = None) -> tuple[Stukje, ...]:
    """The two texts as one, in runs; past the moment ``until`` (monotonic) paragraphs are no longer looked into."""
    until = time.monotonic() + SECONDS if until is None else until
    return tuple(_shorten(_joined(_by_units(_lines(old), _lines(new), until, _SPLITS))))


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _sentences(text: str) -> list[str]:
    ends = [match.end() for match in re.finditer(r"(?<=[.!?])\s+", text)]  # a point inside an amount ends nothing
    return [text[begin:end] for begin, end in pairwise((0, *ends, len(text))) if begin < end]


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


# How what was replaced is looked into, ever finer.
_SPLITS = (_sentences, _words)


def _by_units(old: Sequence[str], new: Sequence[str], until: float, finer: Sequence[object]) -> Iterator[Stukje]:
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    yield Stukje(SAME, "".join(old[:start]))
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    if middle_old and middle_new and max(len(middle_old), len(middle_new)) <= MAX_UNITS and time.monotonic() < until:
        yield from _matched(middle_old, middle_new, until, finer)
    else:
        yield from _replaced("".join(middle_old), "".join(middle_new), until, finer)
    yield Stukje(SAME, "".join(old[len(old) - end :]))


def _matched(old: Sequence[str], new: Sequence[str], until: float, finer: Sequence[object]) -> Iterator[Stukje]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
            yield Stukje(SAME, "".join(old[a:b]))
        else:
            yield from _replaced("".join(old[a:b]), "".join(new[c:d]), until, finer)


def _replaced(old: str, new: str, until: float, finer: Sequence[object]) -> Iterator[Stukje]:
    if finer and old and new and time.monotonic() < until:
        split = finer[0]
        yield from _by_units(split(old), split(new), until, finer[1:])  # type: ignore[operator]  # a function
    else:
        yield Stukje(GONE, old)
        yield Stukje(ADDED, new)


def _joined(runs: Iterator[Stukje]) -> Iterator[Stukje]:
    """Neighbours of one kind become one; between two changes nothing but spaces is no reason to break off."""
    for soort, group in groupby((run for run in runs if run.tekst), lambda run: run.soort):
        yield Stukje(soort, "".join(run.tekst for run in group))


def _shorten(runs: Iterator[Stukje]) -> Iterator[Stukje]:
    """Long unchanged text gives way to an ellipsis."""
    kept = list(runs)
    for number, run in enumerate(kept):
        if run.soort != SAME or len(run.tekst) <= 3 * AROUND:
            yield run
            continue
        head = run.tekst[:AROUND] if number else ""
        tail = run.tekst[-AROUND:] if number < len(kept) - 1 else ""
        yield Stukje(SAME, f"{head} […] {tail}")
