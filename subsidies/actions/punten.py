"""What is wrong or still asked in a section, as sentences at a field. Saving is never refused for it.

``blokkeert`` says whether it stands in the way of handing in: only what cannot be frozen does (ontwerp 6, rule 6).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from subsidies.actions.onderdeel import Rijsoort, kinds_of, rows_of
from subsidies.bedragen import Afwijkingsgrens
from subsidies.models import (
    Activiteitverslag,
    FinancieleRegel,
    Indicatoropgave,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Reserve,
    Toets,
)
from subsidies.pdf.delen import Jaarwaarde
from subsidies.pdf.gather import Written
from subsidies.statuses import ActiviteitStand, Meetwijze, OnderdeelSoort, Schaal

MAX_TEXT = 100_000


@dataclass(frozen=True)
class Punt:
    """One sentence at a field; ``soort`` "" and ``pk`` None is the section's own text."""

    soort: str
    pk: int | None
    veld: str
    zin: str
    rij: str = ""
    blokkeert: bool = False


@dataclass(frozen=True)
class Meetlat:
    """What the rows are held against: the bounds of K 7.8(2), and per indicator its value of an earlier year."""

    grens: Afwijkingsgrens | None = None
    eerder: Mapping[int, Decimal | None] = field(default_factory=dict)


def latest_values(earlier: Mapping[int, Sequence[Jaarwaarde]]) -> dict[int, Decimal | None]:
    """Per indicator the last figure that was handed in; a year with words alone is passed over."""
    return {
        pk: next((row.waarde for row in reversed(rows) if row.waarde is not None), None) for pk, rows in earlier.items()
    }


def name_of(row: Any) -> str:
    """What a row is called in a sentence."""
    if isinstance(row, Reserve):
        return _("egalisatiereserve")
    return _("eigen inkomsten") if isinstance(row, Inkomen) else str(row)


def points(part: Onderdeel, lat: Meetlat, *, for_ready: bool = False) -> list[Punt]:
    """What is wrong with the stored part; ``for_ready`` adds what is still asked before it is *klaar*."""
    found = []
    if len(part.tekst) > MAX_TEXT:
        found.append(Punt("", None, "tekst", _("hoogstens 100.000 tekens. Kort de tekst in."), blokkeert=True))
    filled = False
    for kind in kinds_of(part):
        for row in rows_of(part, kind):
            filled = filled or not kind.is_empty(row)
            found += _unreadable(kind, row)
            if isinstance(row, Indicatoropgave):
                found += _measured(row, lat)
            if for_ready:
                found += (Punt(kind.naam, row.pk, name, zin, name_of(row)) for name, zin in _asked(row, lat))
    if for_ready and not part.tekst.strip() and not filled:
        found.insert(
            0, Punt("", None, "tekst", _("hier staat nog niets. Schrijf een tekst, of sla het onderdeel over."))
        )
    return found


def _unreadable(kind: Rijsoort, row: Any) -> Iterator[Punt]:
    """Typed text that is no number or amount, and text that is longer than what a version keeps."""
    measured = kind.naam in ("indicatoropgaven", "uitsplitsingen")
    for name, typed in kind.getypt.items():
        text = getattr(row, f"{name}_invoer")
        if text.strip() and getattr(row, name) is None and not measured:
            yield Punt(
                kind.naam, row.pk, f"{name}_invoer", str(typed.zin) % {"tekst": text}, name_of(row), blokkeert=True
            )
    for name, most in kind.lengte.items():
        length = len(kind.typed(row, name))
        if length > most:
            sentence = _("%(lengte)s tekens is te lang: hoogstens %(most)s. Kort de tekst in.")
            yield Punt(
                kind.naam, row.pk, name, sentence % {"lengte": length, "most": most}, name_of(row), blokkeert=True
            )


def _measured(row: Indicatoropgave, lat: Meetlat) -> Iterator[Punt]:
    """The sentences of the value and its parts, each at the field where it can be put right."""
    way = row.indicator.meetwijze
    name = "teller_invoer" if way == Meetwijze.AANDEEL else "waarde_invoer"
    said = set()
    for part in row.uitsplitsingen.all():
        for sentence in part.typed_problems(way, part.label):
            said.add(sentence)
            yield Punt("uitsplitsingen", part.pk, name, sentence, name_of(row), blokkeert=True)
    for sentence in row.problems(lat.eerder.get(row.indicator_id)):
        if sentence not in said:
            yield Punt("indicatoropgaven", row.pk, name, sentence, name_of(row), blokkeert=True)


def _asked(row: Any, lat: Meetlat) -> list[tuple[str, str]]:
    """What the writer is asked before the section is ready: field and sentence."""
    if isinstance(row, Activiteitverslag):
        return _asked_of_activity(row)
    if isinstance(row, Indicatoropgave):
        return _asked_of_indicator(row)
    if isinstance(row, FinancieleRegel):
        return _asked_of_post(row, lat.grens)
    if isinstance(row, Toets) and not row.oordeel:
        return [("oordeel", _("kies wat u dit jaar zag."))]
    if isinstance(row, Kaderantwoord):
        return _asked_of_answer(row)
    if isinstance(row, Inkomen) and row.eigen is not None and row.totaal is not None and row.eigen > row.totaal:
        return [("eigen_invoer", _("dit is meer dan alle inkomsten samen. Controleer beide bedragen."))]
    return []


def _asked_of_answer(row: Kaderantwoord) -> list[tuple[str, str]]:
    """An answer, and how it is known: one of the methods that the question names."""
    asked = []
    if row.vraag.schaal != Schaal.OPEN and row.score is None:
        asked.append(("score", _("kies een antwoord.")))
    if row.vraag.schaal == Schaal.OPEN and not row.tekst.strip():
        asked.append(("tekst", _("schrijf een antwoord.")))
    if not asked and row.vraag.methoden and row.methode not in row.vraag.methoden:
        asked.append(("methode", _("kies hoe u dit weet.")))
    return asked


def _asked_of_activity(row: Activiteitverslag) -> list[tuple[str, str]]:
    asked = []
    if row.activiteit_id is None and not row.naam.strip():
        asked.append(("naam", _("geef de activiteit een naam.")))
    if not row.stand:
        asked.append(("stand", _("kies hoe de activiteit ging.")))
    if row.stand in (ActiviteitStand.UITGEVOERD, ActiviteitStand.DEELS) and not row.gerealiseerd.strip():
        asked.append(("gerealiseerd", _("schrijf wat u deed.")))
    if row.must_explain and not row.reden.strip():
        asked.append(("reden", _("schrijf waarom het anders ging dan gepland.")))
    if row.stand == ActiviteitStand.VERSCHOVEN and row.verschoven_naar is None:
        asked.append(("verschoven_naar", _("kies naar welk jaar de activiteit is verschoven.")))
    return asked


def _asked_of_indicator(row: Indicatoropgave) -> list[tuple[str, str]]:
    if row.indicator.meetwijze == Meetwijze.KWALITATIEF:
        return [] if row.tekst.strip() else [("tekst", _("schrijf wat u zag."))]
    name = "teller_invoer" if row.indicator.meetwijze == Meetwijze.AANDEEL else "waarde_invoer"
    typed = row.waarde_invoer or row.teller_invoer or row.noemer_invoer
    if row.stand is None and not typed and not row.opmerking.strip():
        return [(name, _("vul een waarde in, of schrijf bij ‘opmerking’ waarom die er niet is."))]
    return []


def _asked_of_post(row: FinancieleRegel, grens: Afwijkingsgrens | None) -> list[tuple[str, str]]:
    asked = []
    if not row.post.strip():
        asked.append(("post", _("geef de post een naam.")))
    asked += [
        (f"{name}_invoer", _("vul een bedrag in; 0 mag ook."))
        for name in ("begroot", "besteed")
        if getattr(row, name) is None and not getattr(row, f"{name}_invoer").strip()
    ]
    if row.must_explain(grens) and not row.toelichting.strip():
        asked.append(("toelichting", _("leg dit verschil uit. De regeling vraagt dat hier.")))
    return asked


def blocking_points(rapportage: Jaarrapportage, written: Written | None = None) -> list[tuple[Onderdeel, str]]:
    """What must be put right before handing in, per part. What is missing does not block."""
    written = written or Written.of(rapportage)
    lat = Meetlat(written.grens, latest_values(written.eerder))
    return [(part, sentence(part, point)) for part in written.parts for point in points(part, lat) if point.blokkeert]


def sentence(part: Onderdeel, point: Punt) -> str:
    """A point as a sentence of its own."""
    if not point.soort:
        return _("%(titel)s is te lang: %(zin)s") % {"titel": part.titel, "zin": point.zin}
    titel = OnderdeelSoort(part.soort).label
    row = point.rij or _("rij zonder naam")
    return f"{titel}, ‘{row}’: {point.zin}"
