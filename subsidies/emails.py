"""Mails about reports: the moment, the reference and a link behind log-in; never what was written."""

from collections.abc import Iterable

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from accounts.models import User
from documents.dutch import date_long, moment
from notifications.models import Mail
from notifications.outbox import queue_mail
from subsidies.models import (
    Activiteitenplan,
    Jaarrapportage,
    Onderdeel,
    PlanOvergang,
    RapportageVersie,
    Verplichting,
)


def _address(name: str, *args: object) -> str:
    return settings.BASE_URL + reverse(name, args=args)


def send_receipts(versie: RapportageVersie, receivers: Iterable[User]) -> None:
    """The receipt (afdeling 2.3 Awb): when, which reference, and where the copy is."""
    context = {
        "moment": moment(versie.ingediend_op),
        "referentie": versie.referentie,
        "dagen_te_laat": versie.rapportage.verplichting.days_late(localtime(versie.ingediend_op).date()),
        "is_volledig": not versie.facts["ontbreekt"],
        "adres": _address("subsidies:rapportage_ontvangst", versie.rapportage_id, versie.nummer),
        "exemplaar": _address("subsidies:versie_detail", versie.rapportage_id, versie.nummer),
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


def send_handed_in(handed_in: RapportageVersie | PlanOvergang, receivers: Iterable[User]) -> None:
    """Who keeps the account hears that a report or a plan came in; of which alliance, stands behind log-in."""
    row: Jaarrapportage | Activiteitenplan
    if isinstance(handed_in, RapportageVersie):
        row, soort, at = handed_in.rapportage, _("jaarrapportage"), handed_in.ingediend_op
    else:
        row, soort, at = handed_in.plan, _("activiteitenplan"), handed_in.moment
    context = {
        "soort": soort,
        "jaar": row.jaar,
        "moment": moment(at),
        "adres": settings.BASE_URL + row.get_absolute_url(),
    }
    subject = _("Nieuw ingediend: %(soort)s over %(jaar)s") % {"soort": soort, "jaar": row.jaar}
    _send("ingediend", "ingediend", subject, context, receivers)


def send_annex(rapportage: Jaarrapportage, receivers: Iterable[User]) -> None:
    """Something was sent after handing in: look behind log-in."""
    context = {"jaar": rapportage.jaar, "adres": _address("subsidies:stuk_list", rapportage.pk)}
    _send("ingediend", "stuk_nagestuurd", _("Er is een stuk nagestuurd bij een jaarrapportage"), context, receivers)


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


def send_passages(rapportage: Jaarrapportage, receivers: Iterable[User]) -> None:
    """Words that are meant for Parliament wait for a judgement; one mail a day for each report and person."""
    address = _address("subsidies:passage_list", rapportage.pk)
    people = list(receivers)
    today = localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    sent = Mail.objects.filter(soort="kamer", aan__in=people, aangemaakt_op__gte=today, tekst__contains=address)
    told = set(sent.values_list("aan", flat=True))
    context = {"jaar": rapportage.jaar, "adres": address}
    subject = _("Passages voor de Kamer wachten op uw oordeel")
    _send("kamer", "passages", subject, context, [user for user in people if user.pk not in told])


def send_postponement(verplichting: Verplichting, receivers: Iterable[User]) -> None:
    """A decision: the due date is another one. Why, stands behind log-in."""
    context = _about(verplichting)
    _send("besluit", "uitstel", _("U hebt uitstel: er is een nieuwe uiterste dag"), context, receivers)


def send_reminder(verplichting: Verplichting, user: User) -> None:
    """What must be handed in, and until when; not of which alliance."""
    context = _about(verplichting) | {"is_laat": verplichting.days_late() > 0}
    subject = _("Herinnering: %(soort)s over %(jaar)s") % {"soort": context["soort"], "jaar": verplichting.jaar}
    _send("herinnering", "herinnering", subject, context, [user])


def send_part_reminder(onderdeel: Onderdeel, user: User) -> None:
    """A part of a report has an internal date; which part, stands behind log-in."""
    due = onderdeel.interne_datum
    context = {
        "jaar": onderdeel.rapportage.jaar,
        "datum": date_long(due) if due is not None else "",
        "adres": settings.BASE_URL + onderdeel.get_absolute_url(),
    }
    subject = _("Herinnering: uw deel van de jaarrapportage over %(jaar)s") % {"jaar": onderdeel.rapportage.jaar}
    _send("herinnering", "herinnering_onderdeel", subject, context, [user])


def send_round(onderwerp: str, tekst: str, receivers: Iterable[User]) -> int:
    """The words of somebody at the ministry, to each apart; gives how many mails were written."""
    return _send("rondschrijven", "rondschrijven", onderwerp, {"tekst": tekst}, receivers)


def _about(verplichting: Verplichting) -> dict[str, object]:
    """Kind, year, date and address of a duty: nothing from which an alliance can be known."""
    return {
        "soort": verplichting.get_soort_display(),
        "jaar": verplichting.jaar,
        "datum": date_long(verplichting.vervaldatum),
        "adres": _address("subsidies:uitstel", verplichting.pk),
    }


def _send(kind: str, template: str, subject: str, context: dict[str, object], receivers: Iterable[User]) -> int:
    """Write a mail to each of these people; gives how many wanted it."""
    text = render_to_string(f"emails/{template}_body.txt", context)
    html = render_to_string(f"emails/{template}_body.html", context)
    return sum(
        queue_mail(kind, to=user, subject=subject, body_text=text, body_html=html) is not None for user in receivers
    )
