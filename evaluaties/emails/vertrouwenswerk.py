"""The mail of every working day to the confidants. It is always the same, so it tells nothing to who sees it."""

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from notifications.outbox import queue_mail

SOORT = "vertrouwenswerk"


def send_dagbericht(user: User) -> None:
    """Look today whether there is something for you."""
    context = {"adres": settings.BASE_URL + reverse("evaluaties:veiligheid")}
    queue_mail(
        SOORT,
        to=user,
        subject=_("Kijk vandaag of er iets voor u klaarstaat"),
        body_text=render_to_string("emails/vertrouwenswerk_body.txt", context),
        body_html=render_to_string("emails/vertrouwenswerk_body.html", context),
    )
