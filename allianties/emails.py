"""Mails to people who get or keep an account."""

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from accounts.models import INVITATION_DAYS, User
from notifications.outbox import queue_mail


def send_invitation(user: User, path: str) -> None:
    """The one-time link with which this person chooses a first password; the text is wiped once it is sent."""
    context = {"adres": settings.BASE_URL + path, "dagen": INVITATION_DAYS}
    queue_mail(
        "account",
        to=user,
        subject=_("Uw uitnodiging voor Allianties"),
        body_text=render_to_string("emails/uitnodiging_body.txt", context),
        body_html=render_to_string("emails/uitnodiging_body.html", context),
    )


def send_team_invitation(address: str, path: str) -> None:
    """The link with which somebody accepts a role at an alliance; says no name, alliance or role."""
    context = {"adres": settings.BASE_URL + path, "dagen": INVITATION_DAYS}
    queue_mail(
        "account",
        to=address,
        subject=_("Uw uitnodiging voor Allianties"),
        body_text=render_to_string("emails/teamuitnodiging_body.txt", context),
        body_html=render_to_string("emails/teamuitnodiging_body.html", context),
    )
