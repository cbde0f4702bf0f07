"""The overview of the day: what somebody does not want to hear at once, in one mail."""

import re
from datetime import datetime, time

from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from jobs.queue import enqueue
from notifications.models import Mail, Wijze
from notifications.outbox import KIND, queue_mail

SOORT = "dagoverzicht"
SHOWN = 50
_ADDRESS = re.compile(r"https?://\S+")


def send_digests(now: datetime | None = None) -> int:
    """One mail to everybody for whom something waits and who had none today (Amsterdam); gives how many."""
    now = now or timezone.now()
    waiting = Mail.objects.to_bundle().filter(aan__is_active=True).order_by().values("aan")
    return sum(_bundle(user, now) for user in User.objects.filter(pk__in=waiting).order_by("pk"))


@transaction.atomic
def _bundle(user: User, now: datetime) -> bool:
    """The mail with all that waits for this person: rows, overview and its job in one transaction."""
    User.objects.select_for_update().get(pk=user.pk)  # two clocks at once wait for each other
    midnight = timezone.make_aware(datetime.combine(timezone.localtime(now).date(), time.min))
    if Mail.objects.filter(aan=user, soort=SOORT, aangemaakt_op__gte=midnight).exists():
        return False
    rows = list(Mail.objects.to_bundle().filter(aan=user).order_by("aangemaakt_op", "pk"))
    if not rows:
        return False
    context = {
        "regels": [{"onderwerp": row.onderwerp, "adres": _address(row), "tekst": _words(row)} for row in rows[:SHOWN]],
        "meer": max(0, len(rows) - SHOWN),
    }
    overview = queue_mail(
        SOORT,
        to=user,
        subject=_("Uw overzicht van vandaag"),
        body_text=render_to_string("emails/dagoverzicht_body.txt", context),
        body_html=render_to_string("emails/dagoverzicht_body.html", context),
    )
    if overview is not None:
        Mail.objects.filter(pk__in=[row.pk for row in rows]).update(overzicht=overview)
    return True


def _address(mail: Mail) -> str:
    """The first address in a mail: where one reads on after log-in."""
    found = _ADDRESS.search(mail.tekst)
    return found.group() if found else ""


def _words(mail: Mail) -> str:
    """A message in somebody's own words has no page to read it on: it stands in the overview."""
    return mail.tekst.strip() if not _address(mail) else ""


@transaction.atomic
def apply_choice(user: User, kind: str, wijze: Wijze) -> None:
    """What still waits follows a new choice: at once it is sent, off it goes."""
    rows = Mail.objects.to_bundle().filter(aan=user, soort=kind)
    if wijze == Wijze.UIT:
        rows.delete()
    elif wijze == Wijze.DIRECT:
        for mail in rows.select_for_update():
            mail.voor_overzicht = False
            mail.save(update_fields=["voor_overzicht"])
            enqueue(KIND, str(mail.pk))
