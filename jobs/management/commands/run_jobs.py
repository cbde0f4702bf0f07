"""Do all jobs that are due, without a broker."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from jobs.process import die_with_parent
from jobs.sweep import sweep


class Command(BaseCommand):
    """Runs until nothing is due; safe beside workers and beside itself."""

    help = "Doe alle taken die aan de beurt zijn, ook zonder broker."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """``--parent``: end together with this process."""
        parser.add_argument("--parent", type=int, help="stop zodra het proces met dit nummer stopt")
        parser.add_argument("--seconds", type=float, default=600.0, help="begin na zoveel seconden niets nieuws")

    def handle(self, *args: Any, **options: Any) -> None:
        """Sweep, then say how many jobs were tried."""
        if options["parent"]:
            die_with_parent(options["parent"])
        self.stdout.write(f"{sweep(options['seconds'])} taken gedaan")
