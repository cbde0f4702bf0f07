"""The composition of an alliance as pages show it; over rows that are loaded, without queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from allianties.models import Alliantie, Deelname, Herkomst, LedenBekend
from documents.dutch import MONTHS, date_short

MOST_YEARS = 8


@dataclass(frozen=True)
class Samenstelling:
    """Who takes part on a day: the penvoerder first where there is one, then in alphabetical order."""

    dag: date
    deelnames: Sequence[Deelname]

    @property
    def penvoerder(self) -> Deelname | None:
        """The one that leads on this day; None where that is not known."""
        return next((row for row in self.deelnames if row.is_penvoerder), None)

    @property
    def partners(self) -> list[str]:
        """The names, in order."""
        return [row.organisatie.naam for row in self.deelnames]


def samenstelling_op(deelnames: Iterable[Deelname], dag: date) -> Samenstelling:
    """The rows that hold on ``dag`` (both days inclusive), in the order in which they come."""
    rows = [row for row in deelnames if row.begindatum <= dag and (row.einddatum is None or row.einddatum >= dag)]
    return Samenstelling(dag, rows)


def laatste_dag(deelnames: Sequence[Deelname], vandaag: date) -> date:
    """Today, or the last day on which anybody took part where that is over."""
    begun = [row for row in deelnames if row.begindatum <= vandaag]
    if not begun or any(row.einddatum is None or row.einddatum >= vandaag for row in begun):
        return vandaag
    return max(row.einddatum for row in begun if row.einddatum is not None)


def periode(deelnames: Sequence[Deelname]) -> str:
    """From the first to the last day of any participation, in words."""
    if not deelnames:
        return _("niet bekend")
    begin = date_short(min(row.begindatum for row in deelnames))
    ends = [row.einddatum for row in deelnames if row.einddatum is not None]
    if len(ends) < len(deelnames):
        return _("vanaf %(begin)s") % {"begin": begin}
    return _("%(begin)s tot en met %(eind)s") % {"begin": begin, "eind": date_short(max(ends))}


def is_afgeleid(deelnames: Sequence[Deelname]) -> bool:
    """Whether the days are only the bounds of the period, not facts of their own."""
    return any(row.datum_herkomst == Herkomst.AFGELEID for row in deelnames)


def onbekend(alliantie: Alliantie) -> str:
    """What is not known of the partners, in words; empty when all are known."""
    if alliantie.leden_bekend == LedenBekend.VOLLEDIG:
        return ""
    return str(LedenBekend(alliantie.leden_bekend).label)


def wijzigingen(deelnames: Sequence[Deelname], vandaag: date) -> list[dict[str, Any]]:
    """What changed in the composition, oldest first: dag, tekst, reden, vorm.

    The first day of the alliance is one event; a role that goes on in another is one event too.
    """
    found: list[dict[str, Any]] = []
    if not deelnames:
        return found
    first = min(row.begindatum for row in deelnames)
    starters = [row for row in deelnames if row.begindatum == first]
    begin = ngettext("begin met %(aantal)d partner", "begin met %(aantal)d partners", len(starters)) % {
        "aantal": len(starters)
    }
    found.append({"dag": first, "tekst": begin, "reden": "", "vorm": "kern"})
    begins = {(row.organisatie_id, row.begindatum) for row in deelnames}
    ends = {(row.organisatie_id, row.einddatum) for row in deelnames}
    for row in deelnames:
        naam = row.organisatie.naam
        if row.begindatum != first:
            goes_on = (row.organisatie_id, row.begindatum - timedelta(days=1)) in ends
            found.append(
                {
                    "dag": row.begindatum,
                    "tekst": _joins(row, naam, goes_on),
                    "reden": "" if _tells_why_it_ended(row) else row.reden,
                    "vorm": "pijl",
                }
            )
        if row.einddatum and (row.organisatie_id, row.einddatum + timedelta(days=1)) not in begins:
            tekst = _("%(naam)s: laatste dag") % {"naam": naam}
            reden = row.reden if row.begindatum == first or _tells_why_it_ended(row) else ""
            found.append({"dag": row.einddatum, "tekst": tekst, "reden": reden, "vorm": "streep"})
    found.sort(key=lambda event: (event["dag"], event["tekst"]))
    for event in found:
        event["vorm"] = "open" if event["dag"] > vandaag else event["vorm"]
    return found


def _tells_why_it_ended(row: Deelname) -> bool:
    """A row has one reason: that of its begin, until an action ended the participation with a reason of its own."""
    return row.revision > 0 and row.einddatum is not None


def _joins(row: Deelname, naam: str, goes_on: bool) -> str:
    if row.is_penvoerder:
        return _("%(naam)s wordt penvoerder") % {"naam": naam}
    if goes_on:
        return _("%(naam)s gaat verder als partner") % {"naam": naam}
    return _("%(naam)s komt erbij") % {"naam": naam}


def tijdlijn(events: Sequence[dict[str, Any]], vandaag: date) -> list[dict[str, Any]]:
    """A column per year for the timeline component; years without an event are left out where there are many.

    Participations that end on one day are one point of the line.
    """
    if not events:
        return []
    years = range(min(events[0]["dag"].year, vandaag.year), max(events[-1]["dag"].year, vandaag.year) + 1)
    with_events = {event["dag"].year for event in events} | {vandaag.year}
    shown = [year for year in years if len(years) <= MOST_YEARS or year in with_events]
    return [
        {
            "jaar": str(year),
            "stand": "nu" if year == vandaag.year else "geweest" if year < vandaag.year else "later",
            "gebeurtenissen": _points([event for event in events if event["dag"].year == year]),
        }
        for year in shown
    ]


def _points(events: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    points = []
    for dag in sorted({event["dag"] for event in events}):
        same = [event for event in events if event["dag"] == dag]
        tekst = same[0]["tekst"] if len(same) == 1 else _("%(aantal)d wijzigingen") % {"aantal": len(same)}
        if len(same) > 1 and all(event["vorm"] in ("streep", "open") for event in same):
            tekst = _("laatste dag van %(aantal)d partners") % {"aantal": len(same)}
        points.append({"vorm": same[0]["vorm"], "datum": f"{dag.day} {MONTHS[dag.month - 1][:3]}", "tekst": tekst})
    return points
