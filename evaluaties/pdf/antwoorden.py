"""The answers of all alliances over the years to one uniform question, from frozen versions that a reader may see."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from evaluaties.models import Toegangsdeel
from evaluaties.pdf.gather import without_shielded
from subsidies.charts.veelvoud import Klein, draw_small
from subsidies.exports import Blad, Boek
from subsidies.models import Jaarrapportage, Kadervraag, RapportageVersie
from subsidies.statuses import Schaal

CHUNK = 20  # versions in memory at a time


@dataclass(frozen=True)
class Antwoord:
    """What one alliance answered over one year. ``vraag`` is filled where the words of the question were others."""

    alliantie: str
    slug: str
    is_fictief: bool
    jaar: int
    versie: int
    score: int | None
    tekst: str
    methode: str
    vraag: str = ""

    @property
    def is_leeg(self) -> bool:
        """Nothing was answered."""
        return self.score is None and not self.tekst


@dataclass(frozen=True)
class Naast:
    """The answers side by side: by alliance, then by year."""

    vraag: Kadervraag
    antwoorden: tuple[Antwoord, ...]

    @property
    def jaren(self) -> tuple[int, ...]:
        """All years between the first and the last answer."""
        years = [row.jaar for row in self.antwoorden]
        return tuple(range(min(years), max(years) + 1)) if years else ()

    @property
    def per_alliantie(self) -> list[dict[str, Any]]:
        """Each alliance with its answer of every year (None: none that this reader may see)."""
        found: dict[str, dict[int, Antwoord]] = {}
        for row in self.antwoorden:
            found.setdefault(row.slug, {})[row.jaar] = row
        return [
            {
                "naam": next(iter(rows.values())).alliantie,
                "is_fictief": next(iter(rows.values())).is_fictief,
                "cellen": [(jaar, rows.get(jaar)) for jaar in self.jaren],
                "rijen": rows,
            }
            for rows in found.values()
        ]

    @property
    def woorden(self) -> dict[int, str]:
        """The words of the scale, by score; empty for a question in own words."""
        return scale_words(self.vraag.schaal)

    def charts(self, naam: set[str] | None = None) -> list[Klein]:
        """A small chart per alliance; none for a question in own words."""
        if not self.woorden or not self.antwoorden:
            return []
        return [
            draw_small(row["naam"], {jaar: one.score for jaar, one in row["rijen"].items()}, self.jaren, self.woorden)
            for row in self.per_alliantie
            if naam is None or row["naam"] in naam
        ]


def scale_words(schaal: str) -> dict[int, str]:
    """Score -> word."""
    if schaal == Schaal.VIJF:
        return {score: str(score) for score in range(1, 6)}
    return {0: _("nee"), 1: _("ja")} if schaal == Schaal.JA_NEE else {}


def gather_answers(user: User, vraag: Kadervraag) -> Naast:
    """What ``user`` may see: of its own and the ministry's reports the last version, and what was granted for research.

    Questions of other versions and periods with the same code and scale count as the same question. Three queries.
    """
    same = Kadervraag.objects.filter(code=vraag.code, schaal=vraag.schaal)
    words = dict(same.values_list("kader", "vraag"))
    granted = {pk for pk in Toegangsdeel.objects.readable_by(user).values_list("te_lezen", flat=True) if pk is not None}
    seen = Jaarrapportage.objects.visible_to(user).filter(kader__in=words, ingediend_op__isnull=False)
    last = RapportageVersie.objects.filter(rapportage__in=seen).order_by("rapportage", "-nummer").distinct("rapportage")
    rows = RapportageVersie.objects.filter(
        Q(pk__in=last.values("pk")) | Q(pk__in=granted), rapportage__kader__in=words
    ).select_related("rapportage__subsidie__alliantie")
    found = [
        (answer, versie.rapportage_id)
        for versie in rows.order_by("rapportage__subsidie__alliantie__naam", "rapportage__jaar", "-nummer").iterator(
            chunk_size=CHUNK
        )
        if (answer := _answer(versie, vraag, words))
    ]
    own = set(seen.values_list("pk", flat=True)) if granted else None
    answers = [row for row, _report in found] if own is None else _shield(found, own)
    unique = {(row.slug, row.jaar): row for row in reversed(answers)}
    return Naast(vraag, tuple(row for row in answers if unique[row.slug, row.jaar] is row))


def _shield(found: list[tuple[Antwoord, int]], own: set[int]) -> list[Antwoord]:
    """The answers; those of reports that are not one's ``own`` without shielded names. One query for all."""
    texts = iter(without_shielded([(row.tekst, row.methode) for row, report in found if report not in own]))
    plain = []
    for row, report in found:
        if report not in own:
            tekst, methode = next(texts)
            row = replace(row, tekst=tekst, methode=methode)
        plain.append(row)
    return plain


def _answer(versie: RapportageVersie, vraag: Kadervraag, words: dict[int, str]) -> Antwoord | None:
    """The answer in a frozen version."""
    alliantie = versie.rapportage.alliantie
    row = next((row for row in _frozen(versie) if row["code"] == vraag.code), None)
    if row is None:
        return None
    asked = words.get(versie.rapportage.kader_id or 0, "")
    return Antwoord(
        alliantie=alliantie.naam,
        slug=alliantie.slug,
        is_fictief=alliantie.is_fictief,
        jaar=versie.rapportage.jaar,
        versie=versie.nummer,
        score=row["score"],
        tekst=row["tekst"],
        methode=row["methode"],
        vraag=asked if asked != vraag.vraag else "",
    )


def _frozen(versie: RapportageVersie) -> Iterator[dict[str, Any]]:
    for part in json.loads(versie.inhoud)["onderdelen"]:
        yield from part.get("antwoorden", ())


def answer_book(naast: Naast) -> Boek:
    """The answers as a table: a row per alliance and year."""
    words = naast.woorden
    rows = [
        [
            row.alliantie,
            row.jaar,
            (row.score if naast.vraag.schaal == Schaal.VIJF or row.score is None else words[row.score]),
            row.tekst,
            row.methode,
            row.versie,
            row.vraag or naast.vraag.vraag,
        ]
        for row in naast.antwoorden
    ]
    columns = [_("Alliantie"), _("Jaar"), _("Antwoord"), _("Toelichting"), _("Hoe weet u dit"), _("Versie"), _("Vraag")]
    source = [
        (_("Vraag"), naast.vraag.vraag),
        (_("Kader"), str(naast.vraag.kader)),
        (_("Schaal"), str(naast.vraag.get_schaal_display())),
        (_("Let op"), _("Alleen ingediende versies die u mag lezen. Fictieve allianties staan ertussen.")),
    ]
    return Boek(_("Antwoorden naast elkaar"), source, [Blad(_("Antwoorden"), columns, rows)], timezone.now())
