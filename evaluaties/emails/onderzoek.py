"""Mails about research: that access begins and ends, and that facts can be checked. Never what is in it."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from documents.dutch import date_long
from evaluaties.models import Feitencheck, Onderzoekstoegang
from notifications.outbox import queue_mail

SOORT_TOEGANG = "onderzoekstoegang"
SOORT_FEITENCHECK = "feitencheck"


def send_access_grant(toegang: Onderzoekstoegang) -> None:
    """At granting: from which day until which, and where."""
    dagen = {"begin": date_long(toegang.begindatum), "einde": date_long(toegang.einddatum)}
    _send(
        SOORT_TOEGANG,
        toegang.user,
        _("U hebt toegang voor onderzoek"),
        _("U kunt van %(begin)s tot en met %(einde)s lezen wat voor uw onderzoek is vrijgegeven.") % dagen,
        reverse("evaluaties:materiaal", args=[toegang.evaluatie.slug]),
    )


def send_access_warning(toegang: Onderzoekstoegang) -> None:
    """Two weeks before the end: until which day, and where the confirmation will be asked."""
    dag = date_long(toegang.einddatum)
    _send(
        SOORT_TOEGANG,
        toegang.user,
        _("Uw toegang voor onderzoek loopt af"),
        _("U kunt tot en met %(dag)s lezen wat voor uw onderzoek is vrijgegeven. Daarna kan dat niet meer.")
        % {"dag": dag},
        reverse("evaluaties:materiaal", args=[toegang.evaluatie.slug]),
    )


def send_access_end(toegang: Onderzoekstoegang) -> None:
    """At the end: confirm that copies were destroyed."""
    _send(
        SOORT_TOEGANG,
        toegang.user,
        _("Uw toegang voor onderzoek is voorbij"),
        _("Wij vragen u te bevestigen dat u alle kopieën hebt vernietigd. Dat doet u met deze link."),
        reverse("evaluaties:toegang_confirm", args=[toegang.pk]),
    )


def send_feitencheck(check: Feitencheck, receivers: Iterable[User]) -> None:
    """There are findings to check: until which day, and where."""
    for user in receivers:
        _send(
            SOORT_FEITENCHECK,
            user,
            _("Controleer de feiten van een onderzoek"),
            _("U kunt tot en met %(dag)s laten weten of de feiten over uw alliantie kloppen.")
            % {"dag": date_long(check.uiterste_datum)},
            check.get_absolute_url(),
        )


def send_feitencheck_reminder(check: Feitencheck, receivers: Iterable[User]) -> None:
    """The last day is near: until when, and where."""
    for user in receivers:
        _send(
            SOORT_FEITENCHECK,
            user,
            _("Herinnering: controleer de feiten van een onderzoek"),
            _("Uw alliantie antwoordde nog niet. Dat kan tot en met %(dag)s. Daarna staan de bevindingen vast.")
            % {"dag": date_long(check.uiterste_datum)},
            check.get_absolute_url(),
        )


def _send(soort: str, user: User, subject: str, sentence: str, path: str) -> None:
    queue_mail(soort, to=user, subject=subject, body_text=f"{sentence}\n\n{settings.BASE_URL}{path}\n")
