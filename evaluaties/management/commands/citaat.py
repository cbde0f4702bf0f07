"""``manage citaat TEXT``: a citation of a parliamentary paper in the normal form (domein 12.9)."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from documents.dutch import NBSP
from evaluaties.kamerstukken import CitaatError, format_citaat, parse_citaat


class Command(BaseCommand):
    """Prints the normal form; what cannot be read exits 1 with the reason."""

    help = "Write a citation of a parliamentary paper in the normal form."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The text, and which form."""
        parser.add_argument("tekst", metavar="TEXT", help='for example "Kamerstukken II 2022/2023, 30420, nr. 380"')
        parser.add_argument("--officieel", action="store_true", help="the form of Aanwijzing 3.43")

    def handle(self, *args: Any, **options: Any) -> None:
        """Read, write; with ordinary spaces, so that the line can be found and copied."""
        try:
            citaat = parse_citaat(options["tekst"])
            line = format_citaat(citaat, officieel=options["officieel"])
        except CitaatError as wrong:
            raise CommandError(str(wrong)) from None
        self.stdout.write(line.replace(NBSP, " "))
