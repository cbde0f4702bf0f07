"""``manage create_beheerder EMAIL``: the first user of an installation, who invites the others."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from accounts.models import INVITATION_DAYS, User
from accounts.roles import Rol
from allianties.actions import grant_rol, invite_person, renew_invitation


class Command(BaseCommand):
    """Prints a one-time link. Again for the same address: a new link, as long as no password was chosen."""

    help = "Make a person with the role beheerder and print a one-time link to choose a password."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The address."""
        parser.add_argument("email", metavar="EMAIL")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make or find the person, grant the role, print the link."""
        try:
            path = _beheerder(options["email"])
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        self.stdout.write(f"{settings.BASE_URL}{path}")
        self.stdout.write(f"Works once, for {INVITATION_DAYS} days.")


@transaction.atomic
def _beheerder(email: str) -> str:
    user = User.objects.filter(email__iexact=email.strip()).first()
    if user is None:
        user, path = invite_person(email=email, naam=email.strip().partition("@")[0][:120], by=None, send_mail=False)
    else:
        path = renew_invitation(user, by=None, send_mail=False)
    if Rol.BEHEERDER not in user.ministry_roles:
        grant_rol(user, rol=Rol.BEHEERDER, vanaf=timezone.localdate(), by=None)
    return path
