"""``manage benchmark [--json FILE]``: what is promised about speed, as a table that anyone can make again."""

import json
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from benchmarks import overzicht, papier
from benchmarks.paginas import MOST_QUERIES, as_json, measure, too_many


class Command(BaseCommand):
    """Measure the pages of a large report beside a bare Django page; leaves nothing behind."""

    help = "Measure the pages of a large report beside a bare Django page."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Where the figures go besides the screen."""
        parser.add_argument("--json", type=Path, help="also write the figures to this file")
        parser.add_argument("--papier", action="store_true", help="an annex of a hundred pages instead of pages")
        parser.add_argument("--overzicht", action="store_true", help="an import of 25,000 rows instead of pages")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a table: median of five runs, queries, bytes after gzip. Fails where a page asks too many queries."""
        if options["overzicht"]:
            self._import(options["json"])
            return
        if options["papier"]:
            self._paper(options["json"])
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

    def _paper(self, target: Path | None) -> None:
        """An annex beside WeasyPrint alone; fails where it takes more CPU or memory than was promised."""
        found = papier.measure()
        self.stdout.write(f"{'pages':<34}{found.bladzijden:>10}")
        self.stdout.write(f"{'WeasyPrint alone, s of CPU':<34}{found.kaal_cpu:>10.2f}")
        self.stdout.write(f"{'render_pdf, s of CPU':<34}{found.eigen_cpu:>10.2f}")
        self.stdout.write(f"{'times WeasyPrint alone':<34}{found.keer_kaal:>10.2f}  (at most {papier.MOST_CPU})")
        memory = f"{found.geheugen_samen / 2**20:>10.0f}  (at most {papier.MOST_MEMORY >> 20})"
        self.stdout.write(f"{'worker and child, peak MB':<34}{memory}")
        if target:
            target.write_text(json.dumps(asdict(found), indent=1))
        if said := papier.too_much(found):
            raise CommandError("; ".join(said))

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
