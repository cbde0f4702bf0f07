"""A factory per model of notifications."""

import uuid
from typing import Any

from accounts.models import User
from notifications.models import Mail, Mailvoorkeur, Wijze, new_message_id
from tests.factories.accounts import user_factory


def mail_factory(soort: str = "besluit", *, aan: User | None = None, **fields: Any) -> Mail:
    """A mail that waits."""
    user, mail_id = aan or user_factory(), uuid.uuid4()
    values = {"onderwerp": "Onderwerp", "tekst": "Tekst", "adres": user.email} | fields
    return Mail.objects.create(id=mail_id, soort=soort, aan=user, message_id=new_message_id(mail_id), **values)


def mailvoorkeur_factory(soort: str = "herinnering", *, user: User | None = None) -> Mailvoorkeur:
    """Somebody who wants no mail of this kind."""
    return Mailvoorkeur.objects.create(user=user or user_factory(), soort=soort, wijze=Wijze.UIT)


def mails(soort: str) -> list[User | None]:
    """To whom mails of this kind went, by address."""
    return [mail.aan for mail in Mail.objects.filter(soort=soort).order_by("adres")]
