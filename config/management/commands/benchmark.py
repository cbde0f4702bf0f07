"""``manage benchmark [--json FILE]``: what is promised about speed, as a table that anyone can make again."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks import overzicht
from benchmarks.paginas import MOST_QUERIES, as_json, measure, too_many


class Command(BaseCommand):
    """Measure the pages of a large report beside a bare Django page; leaves nothing behind."""

    help = "Measure the pages of a large report beside a bare Django page."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the figures go besides the screen."""
        parser.add_argument("--json", type=Path, help="also write the figures to this file")
        parser.add_argument("--overzicht", action="store_true", help="an import of 25,000 rows instead of pages")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a table: median of five runs, queries, bytes after gzip. Fails where a page asks too many queries."""
        if options["overzicht"]:
            self._import(options["json"])
            return
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

    def _import(self, target: Path | None) -> None:
        """One import of 25,000 rows by the worker's code; fails where it takes longer than was promised."""
        found = overzicht.measure()
        for name, value in asdict(found).items():
            self.stdout.write(f"{name:<22}{value:>10.1f}" if isinstance(value, float) else f"{name:<22}{value:>10}")
        self.stdout.write(f"{'seconden':<22}{found.seconden:>10.1f}  (at most {overzicht.MOST_SECONDS:.0f})")
        if target:
            target.write_text(json.dumps(asdict(found), indent=1))
        if found.seconden > overzicht.MOST_SECONDS:
            raise CommandError(f"The import took {found.seconden:.0f} s; at most {overzicht.MOST_SECONDS:.0f} s.")
