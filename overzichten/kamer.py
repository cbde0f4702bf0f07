"""What Parliament waits for, of who makes letters and annexes."""

from datetime import date

from django.utils.translation import gettext as _

from accounts.models import User
from documents.dutch import date_long, date_short
from evaluaties.models import Kamerafspraak
from evaluaties.statuses import AFSPRAAK_BADGES, AfspraakStatus
from overzichten.taak import Taak, days_left


def kamer_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Motions and promises that are late or nearly due. One query."""
    rows = Kamerafspraak.objects.waiting_for(user)
    return [(row.vervaldatum, _promise_task(row, row.vervaldatum, today)) for row in rows if row.vervaldatum]


def _promise_task(row: Kamerafspraak, due: date, today: date) -> Taak:
    left = days_left(due, today)
    return Taak(
        datum=date_short(due),
        dagen=left,
        is_laat=due < today,
        titel=_("Beantwoord de %(soort)s van %(datum)s")
        % {"soort": row.get_soort_display(), "datum": date_long(row.datum)},
        url=row.get_absolute_url(),
        reden=row.omschrijving,
        badge=AFSPRAAK_BADGES[AfspraakStatus(row.status)],
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(due), "dagen": left},
    )
