"""Mails about reports: the moment, the reference and a link behind log-in; never what was written."""

from collections.abc import Iterable

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from documents.dutch import moment
from notifications.outbox import queue_mail
from subsidies.models import Activiteitenplan, Jaarrapportage, PlanOvergang, RapportageVersie


def _address(name: str, *args: object) -> str:
    return settings.BASE_URL + reverse(name, args=args)


def send_receipts(versie: RapportageVersie, receivers: Iterable[User]) -> None:
    """The receipt (afdeling 2.3 Awb): when, which reference, and where the copy is."""
    context = {
        "moment": moment(versie.ingediend_op),
        "referentie": versie.referentie,
        "adres": _address("subsidies:rapportage_ontvangst", versie.rapportage_id, versie.nummer),
    }
    for user in receivers:
        queue_mail(
            "ontvangstbevestiging",
            to=user,
            subject=_("Ontvangstbevestiging van uw jaarrapportage"),
            body_text=render_to_string("emails/rapportage_ontvangst_body.txt", context),
            body_html=render_to_string("emails/rapportage_ontvangst_body.html", context),
        )


def send_decision(rapportage: Jaarrapportage, receivers: Iterable[User]) -> None:
    """There is an answer to your report: read it behind log-in."""
    context = {"adres": _address("subsidies:rapportage_detail", rapportage.pk)}
    for user in receivers:
        queue_mail(
            "besluit",
            to=user,
            subject=_("Er is een antwoord op uw jaarrapportage"),
            body_text=render_to_string("emails/rapportage_besluit_body.txt", context),
            body_html=render_to_string("emails/rapportage_besluit_body.html", context),
        )


def send_annex(rapportage: Jaarrapportage, receivers: Iterable[User]) -> None:
    """Something was sent after handing in: look behind log-in."""
    context = {"jaar": rapportage.jaar, "adres": _address("subsidies:stuk_list", rapportage.pk)}
    for user in receivers:
        queue_mail(
            "ingediend",
            to=user,
            subject=_("Er is een stuk nagestuurd bij een jaarrapportage"),
            body_text=render_to_string("emails/stuk_nagestuurd_body.txt", context),
            body_html=render_to_string("emails/stuk_nagestuurd_body.html", context),
        )


def send_plan_receipts(stap: PlanOvergang, receivers: Iterable[User]) -> None:
    """The receipt of a plan (afdeling 2.3 Awb): when, which reference, and where the copy is."""
    context = {
        "moment": moment(stap.moment),
        "referentie": stap.referentie,
        "adres": settings.BASE_URL + stap.get_absolute_url(),
    }
    for user in receivers:
        queue_mail(
            "ontvangstbevestiging",
            to=user,
            subject=_("Ontvangstbevestiging van uw activiteitenplan"),
            body_text=render_to_string("emails/plan_ontvangst_body.txt", context),
            body_html=render_to_string("emails/plan_ontvangst_body.html", context),
        )


def send_plan_decision(plan: Activiteitenplan, receivers: Iterable[User]) -> None:
    """There is an answer to your plan: read it behind log-in."""
    context = {"adres": settings.BASE_URL + plan.get_absolute_url()}
    for user in receivers:
        queue_mail(
            "besluit",
            to=user,
            subject=_("Er is een antwoord op uw activiteitenplan"),
            body_text=render_to_string("emails/plan_besluit_body.txt", context),
            body_html=render_to_string("emails/plan_besluit_body.html", context),
        )
