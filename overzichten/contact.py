"""What contact with the own alliances asks of who keeps their accounts."""

from datetime import date

from django.db.models import Value
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from allianties.models import Contactmoment, Gespreksafspraak, Overdracht
from allianties.models.contactstand import contact_stands, too_long_ago
from documents.dutch import date_long, date_short
from overzichten.taak import Taak, days_left, plain_task


def contact_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Handovers to read, own alliances not spoken for longer than agreed, talks and promises past. Three queries."""
    notes = Overdracht.objects.waiting_for(user).select_related("alliantie", "van")
    rows = [(note.begindatum, _handover_task(note)) for note in notes]
    for stand in contact_stands(too_long_ago(user, today), today):
        due = stand.uiterlijk or today
        spoken = _("Niet gesproken sinds %(dag)s: %(naam)s") if stand.laatste else _("Nog nooit gesproken: %(naam)s")
        planned = _("Gepland op %(dag)s.") % {"dag": date_long(stand.volgende)} if stand.volgende else ""
        reason = _("Afgesproken: %(afspraak)s.") % {"afspraak": stand.afspraak}
        facts = {"dag": date_long(stand.laatste) if stand.laatste else "", "naam": stand.naam}
        task = Taak(
            datum=date_short(due),
            dagen=days_left(due, today),
            is_laat=True,
            titel=spoken % facts,
            url=reverse("allianties:alliantie_contact", args=[stand.slug]),
            reden=f"{reason} {planned}".strip(),
            regel=f"{reason} {planned or _('Plan een gesprek.')}",
        )
        rows.append((due, task))
    return rows + _past_tasks(user, today)


def _past_tasks(user: User, today: date) -> list[tuple[date, Taak]]:
    """Planned talks whose day went by, and what was agreed in a talk and is late. One query."""
    talks = Contactmoment.objects.gone_by_for(user, today).values_list(
        "datum", "alliantie__naam", "alliantie__slug", "pk", Value("")
    )
    promises = Gespreksafspraak.objects.late_for(user, today).values_list(
        "uiterlijk_datum", "moment__alliantie__naam", "moment__alliantie__slug", "moment", "tekst"
    )
    held = _("Was dit gesprek er: %(naam)s")
    late = _("Afgesproken in een gesprek, en de uiterste dag is voorbij: %(naam)s")
    ask = _("De dag is voorbij. Zeg of het gesprek is gehouden of afgezegd.")
    return [
        (
            due,
            Taak(
                datum=date_short(due),
                dagen=days_left(due, today),
                is_laat=True,
                titel=(late if promise else held) % {"naam": naam},
                url=reverse("allianties:contactmoment_detail", args=[slug, moment]),
                reden=promise or ask,
                regel=promise or ask,
            ),
        )
        for due, naam, slug, moment, promise in talks.union(promises, all=True)
    ]


def _handover_task(note: Overdracht) -> Taak:
    reason = _("%(wie)s droeg deze alliantie aan u over. Bevestig dat u de notitie hebt gelezen.")
    return plain_task(
        date_short(note.begindatum),
        _("Lees de overdracht van %(alliantie)s") % {"alliantie": note.alliantie.naam},
        note.get_absolute_url(),
        reason % {"wie": note.van.naam or _("Uw voorganger")},
    )
