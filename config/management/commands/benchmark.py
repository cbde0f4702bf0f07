"""``manage benchmark [--json FILE]``: what is promised about speed, as a table that anyone can make again."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks.paginas import MOST_QUERIES, as_json, measure, too_many


class Command(BaseCommand):
    """Measure the pages of a large report beside a bare Django page; leaves nothing behind."""

    help = "Measure the pages of a large report beside a bare Django page."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the figures go besides the screen."""
        parser.add_argument("--json", type=Path, help="also write the figures to this file")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a table: median of five runs, queries, bytes after gzip. Fails where a page asks too many queries."""
        rows = measure()
        self.stdout.write(f"{'page':<34}{'role':<14}{'queries':>8}{'ms':>8}{'× bare':>8}{'kB gzip':>9}")
        for row in rows:
            self.stdout.write(
                f"{row.pagina:<34}{row.rol:<14}{row.vragen:>8}{row.milliseconden:>8.1f}{row.keer_kaal:>8.1f}"
                f"{row.kilobyte_gzip:>9.1f}"
            )
        if options["json"]:
            options["json"].write_text(json.dumps(as_json(rows), indent=1))
        if found := too_many(rows):
            pages = ", ".join(f"{row.pagina} ({row.rol}: {row.vragen})" for row in found)
            raise CommandError(f"More than {MOST_QUERIES} queries: {pages}.")
