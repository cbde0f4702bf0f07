"""``manage termijn GROND DATUM``: the last day of a term. It stands here because terms belong to several apps."""

from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from evaluaties.regels import antwoord_uiterlijk

# Per ground: from which day it counts, and to which.
GRONDEN: dict[str, tuple[str, Callable[[date], date]]] = {
    "kamervragen": ("the day on which the questions came", antwoord_uiterlijk),
}


class Command(BaseCommand):
    """Prints the last day as JJJJ-MM-DD; exits 1 with a sentence where there is none."""

    help = "Print the last day of a term."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The ground, and the day from which it counts."""
        known = ", ".join(f"{grond} (DATUM is {said})" for grond, (said, _count) in GRONDEN.items())
        parser.add_argument("grond", metavar="GROND", help=known)
        parser.add_argument("datum", metavar="DATUM", help="JJJJ-MM-DD")

    def handle(self, *args: Any, **options: Any) -> None:
        """Count."""
        if options["grond"] not in GRONDEN:
            facts = {"grond": options["grond"], "bekend": ", ".join(GRONDEN)}
            raise CommandError(_("De grond ‘%(grond)s’ kennen wij niet. Bekend: %(bekend)s.") % facts)
        _from, count = GRONDEN[options["grond"]]
        try:
            self.stdout.write(count(date.fromisoformat(options["datum"])).isoformat())
        except ValueError:
            raise CommandError(_("Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld 2026-01-12.")) from None
        except OverflowError:
            raise CommandError(_("Van deze dag is de termijn niet te berekenen.")) from None
