"""``manage seed_volume --allianties N --jaren J``: many fictitious alliances, to look at speed."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from config.demo import DemoRefused
from config.demo.volume import Omvang, seed_volume


class Command(BaseCommand):
    """Adds what is not there yet; the same seed gives the same figures."""

    help = "Make fictitious alliances with a theory, plans, indicators and reports. Refused where DEMO is off."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """How much to make."""
        parser.add_argument("--allianties", type=int, required=True, help="number of alliances")
        parser.add_argument("--jaren", type=int, required=True, choices=range(1, 6), help="reports per alliance")
        parser.add_argument("--activiteiten", type=int, default=60, help="activities per plan (60)")
        parser.add_argument("--indicatoren", type=int, default=80, help="indicators per alliance (80)")
        parser.add_argument("--seed", type=int, default=1, help="another seed gives other figures (1)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Make them, and say how many were added."""
        names = ("allianties", "jaren", "activiteiten", "indicatoren", "seed")
        try:
            made = seed_volume(Omvang(**{name: options[name] for name in names}))
        except DemoRefused as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"added: {made} allianties")
