"""What waits for somebody because it goes to Parliament."""

from datetime import date

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from documents.dutch import date_long, date_short
from evaluaties.models import Bijlageconcept, Kamerafspraak, Kamervraag
from evaluaties.statuses import (
    AFSPRAAK_BADGES,
    CONCEPT_BADGES,
    VRAAG_BADGES,
    AfspraakStatus,
    ConceptStatus,
    VraagStatus,
)
from overzichten.taak import Taak, days_left, plain_task
from subsidies.models import Jaarrapportage, Passage


def kamer_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Questions that wait for an answer, and motions and promises that are late or nearly due. Two queries."""
    rows = Kamerafspraak.objects.waiting_for(user)
    promises = [(row.vervaldatum, _promise_task(row, row.vervaldatum, today)) for row in rows if row.vervaldatum]
    questions = Kamervraag.objects.waiting_for(user)
    return promises + [(row.vervaldatum, _question_task(row, today)) for row in questions]


def _question_task(row: Kamervraag, today: date) -> Taak:
    left = days_left(row.vervaldatum, today)
    return Taak(
        datum=date_short(row.vervaldatum),
        dagen=left,
        is_laat=row.vervaldatum < today,
        titel=_("Beantwoord Kamervragen: %(titel)s") % {"titel": row.titel},
        url=row.get_absolute_url(),
        reden=_("Ontvangen op %(datum)s.") % {"datum": date_long(row.ontvangen_datum)},
        badge=VRAAG_BADGES[VraagStatus(row.status)],
        regel=_("Uiterlijk %(datum)s, %(dagen)s.") % {"datum": date_long(row.vervaldatum), "dagen": left},
    )


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


def annex_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Annexes that a colleague asks to check. One query."""
    rows = Bijlageconcept.objects.waiting_for(user).select_related("kamerbrief")
    return [((row.kamerbrief and row.kamerbrief.verzenddatum) or today, _annex_task(row, today)) for row in rows]


def _annex_task(row: Bijlageconcept, today: date) -> Taak:
    sent = row.kamerbrief.verzenddatum if row.kamerbrief else None
    reason = _("Een collega vraagt u om te controleren. Daarna maakt u de bijlage definitief.")
    days = {"datum": date_long(sent), "dagen": days_left(sent, today)} if sent else {}
    return Taak(
        datum=date_short(sent) if sent else _("geen datum"),
        dagen=days_left(sent, today) if sent else "",
        is_laat=sent is not None and sent < today,
        titel=_("Controleer bijlage ‘%(titel)s’") % {"titel": row.titel},
        url=row.get_absolute_url(),
        reden=reason,
        badge=CONCEPT_BADGES[ConceptStatus(row.status)],
        regel=_("De brief gaat weg op %(datum)s, %(dagen)s.") % days if sent else reason,
    )


def reports_with_passages(user: User) -> QuerySet[Jaarrapportage]:
    """Reports with words for Parliament of which this person is the next to say whether they are fit."""
    waiting = Passage.objects.waiting_for(user)
    return Jaarrapportage.objects.filter(pk__in=waiting.values("versie__rapportage"))


def passage_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """One row for each report; they have no term."""
    rows = reports_with_passages(user).select_related("subsidie__alliantie")
    return [(today, _passage_task(report)) for report in rows]


def _passage_task(report: Jaarrapportage) -> Taak:
    facts = {"jaar": report.jaar, "alliantie": report.alliantie.naam}
    titel = _("Beoordeel passages voor de Kamer: jaarrapportage %(jaar)s van %(alliantie)s") % facts
    reason = _("Gemarkeerde woorden wachten op uw oordeel. Stukken voor de Kamer zijn openbaar.")
    return plain_task(_("geen datum"), titel, reverse("subsidies:passage_list", args=[report.pk]), reason)
