"""Put a mail in the outbox, in the action's transaction. Sending is a job."""

import re
import uuid

from django.core.mail import BadHeaderError
from django.core.validators import validate_email
from django.db import transaction

from accounts.models import User
from jobs.queue import enqueue
from notifications.models import Mail, Mailvoorkeur, Wijze, new_message_id
from notifications.soorten import SOORT

KIND = "mail"
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]")


def queue_mail(kind: str, *, to: User | str, subject: str, body_text: str, body_html: str = "") -> Mail | None:
    """Write a mail of this kind to a person (or a bare address) and enqueue its sending.

    None when the person turned this kind off; what law or log-in needs is always sent. For who chose one overview a
    day the row waits for `notifications.digest`. ``subject`` is one
    line of at most 200 characters and, like the bodies, without personal or confidential content. Raises
    KeyError for an unknown kind, BadHeaderError for a subject with control characters, ValidationError for
    a bad address.
    """
    if kind not in SOORT:
        raise KeyError(kind)
    if _CONTROL.search(subject) or not 0 < len(subject) <= 200:
        raise BadHeaderError("A subject is one line of 1 to 200 characters, without control characters.")
    user = to if isinstance(to, User) else None
    address = to.email if isinstance(to, User) else to
    validate_email(address)
    wijze = chosen(user, kind) if user is not None else Wijze.DIRECT
    if wijze == Wijze.UIT:
        return None
    mail_id = uuid.uuid4()
    with transaction.atomic():
        mail = Mail.objects.create(
            id=mail_id,
            soort=kind,
            aan=user,
            adres=address,
            onderwerp=subject,
            tekst=body_text.replace("\x00", ""),
            html=body_html.replace("\x00", ""),
            message_id=new_message_id(mail_id),
            voor_overzicht=wijze == Wijze.DAGELIJKS,
        )
        if not mail.voor_overzicht:
            enqueue(KIND, str(mail.pk))
    return mail


def chosen(user: User, kind: str) -> Wijze:
    """How this person wants to hear of this kind; what law or log-in needs is always sent at once."""
    if SOORT[kind].is_wettelijk:
        return Wijze.DIRECT
    row = Mailvoorkeur.objects.filter(user=user, soort=kind).first()
    return Wijze(row.wijze) if row is not None else Wijze.DIRECT


def wants(user: User, kind: str) -> bool:
    """This person did not turn this kind off."""
    return chosen(user, kind) != Wijze.UIT
