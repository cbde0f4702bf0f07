"""``manage load_demo``: the public facts and a fictitious demo world into the database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from config.demo import DemoRefused, load_demo
from config.demo.people import DOMAIN, PASSWORD
from config.fixture_rows import FixtureError


class Command(BaseCommand):
    """Adds what is not there yet; a second run changes nothing."""

    help = f"Load the demo world. Accounts NAME@{DOMAIN}, all with the password {PASSWORD}. Refused where DEMO is off."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, and say what was added."""
        try:
            made = load_demo()
        except (DemoRefused, FixtureError) as error:
            raise CommandError(str(error)) from error
        added = ", ".join(f"{number} {kind}" for kind, number in made.items() if number)
        self.stdout.write(f"added: {added}" if added else "nothing to add: the demo world is already there")
