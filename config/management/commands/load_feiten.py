"""``manage load_feiten``: the public facts of fixtures/feiten into the database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from config.feiten import load_feiten
from config.fixture_rows import FixtureError


class Command(BaseCommand):
    """Adds what is not there yet; a second run changes nothing."""

    help = "Load the public facts of fixtures/feiten. Adds what is missing and changes nothing that is there."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, and say what was added."""
        try:
            made = load_feiten()
        except FixtureError as error:
            raise CommandError(str(error)) from error
        added = ", ".join(f"{number} {kind}" for kind, number in made.items() if number)
        self.stdout.write(f"added: {added}" if added else "nothing to add: every public fact is already there")
