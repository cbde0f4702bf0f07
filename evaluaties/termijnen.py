"""Days around a letter to Parliament. Pure; no database."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from subsidies.termijnen import is_werkdag

# Our proposal, not law: so many days before a letter is sent a step is done.
STAPPEN = (
    (14, _("Passages gekozen en akkoord")),
    (7, _("Bijlagen ter controle bij een collega")),
    (2, _("Bijlagen definitief")),
    (0, _("Verzenden")),
)


@dataclass(frozen=True)
class Mijlpaal:
    """A step before sending, and the last working day for it."""

    wat: str | Promise
    dag: date


def count_back(verzenddatum: date) -> list[Mijlpaal]:
    """The steps before a letter is sent, the first first; a day off moves to the working day before it.

    The day of sending itself stays as it was chosen.
    """
    return [
        Mijlpaal(wat, _werkdag(verzenddatum - timedelta(days=days)) if days else verzenddatum) for days, wat in STAPPEN
    ]


def check_before(verzenddatum: date) -> date:
    """Until when a colleague has an annex to check."""
    return count_back(verzenddatum)[1].dag


def _werkdag(day: date) -> date:
    while not is_werkdag(day):
        day -= timedelta(days=1)
    return day
