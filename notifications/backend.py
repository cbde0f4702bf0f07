"""E-mail backends: what Django or allauth sends goes to the outbox; without a server mails become files."""

import os
from collections.abc import Sequence
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.backends.filebased import EmailBackend as FileBackend
from django.db import transaction

from accounts.models import User
from notifications.outbox import queue_mail

SOORT = "account"


class OutboxEmailBackend(BaseEmailBackend):
    """EMAIL_BACKEND: what Django or allauth would send becomes rows of the outbox, one per recipient."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write the rows in the caller's transaction; gives the number of messages."""
        with transaction.atomic():
            for message in email_messages:
                for recipient in message.recipients():
                    address = parseaddr(recipient)[1]
                    queue_mail(
                        SOORT,
                        to=User.objects.filter(email__iexact=address).first() or address,
                        subject=str(message.subject),
                        body_text=str(message.body),
                        body_html=_html(message),
                    )
        return len(email_messages)


def _html(message: EmailMessage) -> str:
    if isinstance(message, EmailMultiAlternatives):
        for content, mimetype in message.alternatives:
            if mimetype == "text/html":
                return str(content)
    return ""


class EmlBackend(FileBackend):
    """Transport without a server: one .eml file per mail, named by its Message-ID; a repeat overwrites it."""

    def open(self) -> bool:
        """Nothing to open: each message is a file of its own."""
        return False

    def close(self) -> None:
        """Nothing to close."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write each message whole or not at all; gives their number."""
        folder = Path(str(self.file_path))
        folder.chmod(0o700)
        for message in email_messages:
            content: Any = message.message()
            name = str(content["Message-ID"]).strip("<>").partition("@")[0]
            half = folder / f".{name}.{os.getpid()}"
            half.write_bytes(content.as_bytes(linesep="\r\n"))
            half.replace(folder / f"{name}.eml")
        return len(email_messages)
