"""Passages fit for Parliament: the words of a frozen part, and whether a source still stands on a day."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from allianties.models import Alliantie, Organisatie
from allianties.models.organisatie import shielded_names
from subsidies.models import Overgang, Passage, RapportageVersie
from subsidies.pdf.context import RapportageContext
from subsidies.pdf.delen import Deel
from subsidies.statuses import RapportageStatus

_WORD = re.compile(r"\S+")
_PARAGRAPH = re.compile(r"\S(?:[^\r\n]*\S)?")
NAME_LENGTH = 200
# What leads to a person or out of the paper: the marker is warned, nothing is refused.
_LEADS = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), _("een e-mailadres")),
    (re.compile(r"https?://|\bwww\.", re.IGNORECASE), _("een webadres")),
    (re.compile(r"(?<![\w.,])(?:\+31|0031|0)[\s().-]*[1-9](?:[\s().-]*\d){7,8}(?![\w])"), _("een telefoonnummer")),
)


@dataclass(frozen=True)
class Tekst:
    """A text of a part, with what it is about where the part has rows."""

    over: str
    tekst: str

    @property
    def alineas(self) -> list[tuple[int, int]]:
        """Where its paragraphs begin and end; each line is one."""
        return [match.span() for match in _PARAGRAPH.finditer(self.tekst)]


class Bronsoort(models.TextChoices):
    """Whether the words of a passage may be used as they are, on a day."""

    ACTUEEL = "actueel", _("Staat er zo, met akkoord")
    VERVANGEN = "vervangen", _("Er is een nieuwere versie met akkoord")
    NIET_AKKOORD = "niet_akkoord", _("De rapportage had op deze dag geen akkoord")
    INGETROKKEN = "ingetrokken", _("Niet iedereen vindt de passage geschikt")


@dataclass(frozen=True)
class Bronstand:
    """What became of a passage: ``versie`` is the one with akkoord on the day, since ``akkoord_op``.

    ``staat_er_nog``: the same words stand in the same part of that version.
    """

    soort: Bronsoort
    versie: RapportageVersie | None = None
    akkoord_op: datetime | None = None
    staat_er_nog: bool = False

    @property
    def is_actueel(self) -> bool:
        """Whether the passage can be used without more."""
        return self.soort == Bronsoort.ACTUEEL


def fit_on(op: date, passage: str = "pk") -> "models.ExpressionWrapper[Any]":
    """Whether all found the passage in the field ``passage`` fit, both at the end of the day and now.

    Who takes back its approval today wants the words out of every paper that is still to be sent.
    """
    then = Passage.objects.geschikt(op).filter(pk=models.OuterRef(passage))
    now = Passage.objects.geschikt().filter(pk=models.OuterRef(passage))
    return models.ExpressionWrapper(models.Exists(then) & models.Exists(now), models.BooleanField())


def source_state(passages: Iterable[Passage], op: date) -> dict[int, Bronstand]:
    """The state of the sources of these passages at the end of the day ``op`` (Amsterdam), by pk.

    Two queries, whatever the number.
    """
    rows = Passage.objects.filter(pk__in=[passage.pk for passage in passages]).annotate(is_fit=fit_on(op))
    found = list(rows.select_related("versie").defer("versie__inhoud"))
    return states_of([(row, bool(getattr(row, "is_fit", False))) for row in found], op)


def states_of(rows: Sequence[tuple[Passage, bool]], op: date) -> dict[int, Bronstand]:
    """The same of passages with their versions, each with whether it is fit (`fit_on`). One query.

    The contents of versions are read only where they replaced another.
    """
    moment = timezone.make_aware(datetime.combine(op, time.max))
    given = Overgang.objects.filter(
        versie=models.OuterRef("pk"), naar=RapportageStatus.AKKOORD, moment__lte=moment
    ).order_by("-moment", "-pk")
    fit = [row.pk for row, is_fit in rows if is_fit]
    others = Passage.objects.filter(pk__in=fit, versie__rapportage=models.OuterRef("rapportage"))
    replaced = models.Exists(others.exclude(versie=models.OuterRef("pk")))
    versions = (
        RapportageVersie.objects.with_akkoord(op)
        .filter(rapportage__in={row.versie.rapportage_id for row, _is_fit in rows})
        .annotate(
            akkoord_op=models.Subquery(given.values("moment")[:1]),
            tekst=models.Case(models.When(replaced, then="inhoud"), output_field=models.TextField()),
        )
        .defer("inhoud")
    )
    approved: dict[int, RapportageVersie] = {}
    texts: dict[int, dict[str, list[Tekst]]] = {}
    for versie in versions.iterator(chunk_size=20) if rows else ():
        approved[versie.rapportage_id] = versie
        if content := vars(versie).pop("tekst"):
            parts = RapportageContext.from_facts(json.loads(content)).onderdelen
            texts[versie.pk] = {part_name(part): part_texts(part) for part in parts}
    return {row.pk: _state(row, approved.get(row.versie.rapportage_id), is_fit, texts) for row, is_fit in rows}


def _state(
    row: Passage,
    versie: RapportageVersie | None,
    fit: bool,  # noqa: FBT001 - a fact beside the row
    texts: dict[int, dict[str, list[Tekst]]],
) -> Bronstand:
    akkoord_op = getattr(versie, "akkoord_op", None)
    if not fit:
        return Bronstand(Bronsoort.INGETROKKEN, versie, akkoord_op)
    if versie is None:
        return Bronstand(Bronsoort.NIET_AKKOORD)
    if versie.pk == row.versie_id:
        return Bronstand(Bronsoort.ACTUEEL, versie, akkoord_op, staat_er_nog=True)
    stands = find_words(texts[versie.pk].get(row.onderdeel, []), row.tekst) is not None
    return Bronstand(Bronsoort.VERVANGEN, versie, akkoord_op, staat_er_nog=stands)


def part_name(part: Deel) -> str:
    """How a passage calls the part that it is from."""
    return part.titel[:NAME_LENGTH]


def part_writers(parts: Sequence[Deel], alliantie: Alliantie) -> list[Organisatie | None]:
    """The organisation that wrote each part: its own one, or an assigned one; None: several; two queries."""
    rows = Organisatie.objects.filter(deelnames__alliantie=alliantie).prefetch_related("vroegere_slugs").distinct()
    by_slug: dict[str, Organisatie] = {}
    by_name: dict[str, Organisatie] = {}
    for row in rows:
        by_slug.update(dict.fromkeys([row.slug, *(old.slug for old in row.vroegere_slugs.all())], row))
        by_name.update(dict.fromkeys([row.naam, *row.aliases], row))
    return [
        by_slug.get(part.organisatie_slug) or by_name.get(part.organisatie or part.geschreven_door) for part in parts
    ]


def leads_to_people(tekst: str) -> list[str]:
    """What in these words leads to a person or away from the paper, in words: an address, a number."""
    return [str(label) for pattern, label in _LEADS if pattern.search(tekst)]


def shielded_problem(tekst: str, organisatie: Organisatie | None) -> str | None:
    """Why these words cannot go to Parliament: they are of a shielded organisation, or name one. One query."""
    if organisatie is not None and organisatie.is_afgeschermd:
        return gettext("Deze organisatie is afgeschermd. Stukken voor de Kamer zijn openbaar.")
    pattern = shielded_names()
    if pattern is not None and pattern.search(" ".join(tekst.split())):
        return gettext("Deze woorden noemen een afgeschermde organisatie. Stukken voor de Kamer zijn openbaar.")
    return None


def part_texts(part: Deel) -> list[Tekst]:
    """What people wrote in a part: only words, no figures and nothing that was planned."""
    found = [("", part.tekst)]
    found += [(row.naam, text) for row in part.activiteiten for text in (row.gerealiseerd, row.reden)]
    found += [(row.naam, text) for row in part.indicatoren for text in (row.tekst, row.opmerking)]
    found += [(row.naam, row.toelichting) for row in part.toetsen]
    found += [(row.doelgroep, row.toelichting) for row in part.bereik]
    found += [(row.vraag, row.tekst) for row in part.antwoorden]
    found += [(row.post, row.toelichting) for row in part.regels]
    return [Tekst(over, text) for over, text in found if text.strip()]


def find_words(texts: Iterable[Tekst], words: str) -> str | None:
    """``words`` as they stand in one of these texts; None where they do not.

    Other white space is the same, other letters are not, and half a word is no word.
    """
    wanted = " ".join(words.split())
    return next((found for text in texts if wanted and (found := _found(text.tekst, wanted)) is not None), None)


def _found(source: str, wanted: str) -> str | None:
    tokens = list(_WORD.finditer(source))
    starts, end = [], 0  # where each word begins once there is one space between them
    for token in tokens:
        starts.append(end)
        end += len(token.group()) + 1
    place = _whole_words(" ".join(token.group() for token in tokens), wanted)
    if place is None:
        return None
    first, last = (bisect_right(starts, at) - 1 for at in (place, place + len(wanted) - 1))
    begin = tokens[first].start() + place - starts[first]
    return source[begin : tokens[last].start() + place + len(wanted) - starts[last]]


def _whole_words(plain: str, wanted: str) -> int | None:
    """Where ``wanted`` stands without cutting a word in two."""
    place = plain.find(wanted)
    while place >= 0:
        around = (
            plain[place - 1 : place + 1] if place else "",
            plain[place + len(wanted) - 1 : place + len(wanted) + 1],
        )
        if not any(len(pair) == 2 and pair.isalnum() for pair in around):
            return place
        place = plain.find(wanted, place + 1)
    return None
