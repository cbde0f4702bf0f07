"""``manage import_subsidieoverzicht FILE.csv [--toepassen]``: the steps of the page; without the flag a dry run."""

import json
import os
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from documents.uploads import MAX_BYTES, label
from documents.uploads_refused import Geweigerd
from documents.uploads_tekst import judge_tekst
from evaluaties.actions.overzicht import (
    CONTROLE_KIND,
    TOEPASSEN_KIND,
    Uitkomst,
    known_rows,
    receive_overzicht,
    start_toepassen,
    total,
)
from evaluaties.imports.bestand import BestandGeweigerd, read_bestand
from evaluaties.imports.rijen import judge, refuse_known
from evaluaties.models import Subsidieoverzicht
from evaluaties.statuses import OverzichtStatus
from jobs.models import Job
from jobs.queue import enqueue
from jobs.runner import run

LONGEST = 600.0


class Command(BaseCommand):
    """Says why rows are refused; the last line is JSON: rows, accepted, refused, organisations, amount."""

    help = "Check a public subsidy overview (CSV); with --toepassen import it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, and whether it is only looked at."""
        parser.add_argument("bestand", metavar="FILE.csv")
        parser.add_argument("--toepassen", action="store_true", help="import; without it nothing is written")
        parser.add_argument("--fictief", action="store_true", help="invented figures, counted apart")

    def handle(self, *args: Any, **options: Any) -> None:
        """Read, judge, tell; apply when asked."""
        path = Path(options["bestand"])
        content = _content(path)
        is_fictief = options["fictief"]
        try:
            bestand = judge_tekst(content)
            gelezen = read_bestand(content)
        except (Geweigerd, BestandGeweigerd) as refused:
            raise CommandError(_("%(bestand)s: %(reden)s") % {"bestand": path.name, "reden": refused}) from refused
        rows = judge(gelezen)
        rows = refuse_known(rows, known_rows(rows, is_fictief=is_fictief))
        self.stdout.write(f"{path.name}: {gelezen.kenmerken}")
        for row in rows:
            if row.reden:
                self.stdout.write(_("regel %(regel)s geweigerd: %(reden)s") % {"regel": row.regel, "reden": row.reden})
        outcome = total(rows, is_fictief=is_fictief)
        if options["toepassen"] and outcome.aanvaard:
            try:
                overzicht, _is_new = receive_overzicht(bestand, naam=label(path.name), is_fictief=is_fictief, by=None)
            except ValidationError as refused:
                raise CommandError(f"{path.name}: {refused.messages[0]}") from refused
            _apply(overzicht)
            self.stdout.write(_("Toegepast als overzicht %(nummer)s.") % {"nummer": overzicht.pk})
        elif options["toepassen"]:
            self.stdout.write(_("Er is niets toe te passen: geen enkele rij is nieuw en goed."))
        else:
            self.stdout.write(_("Alleen gecontroleerd. Met --toepassen worden de goede rijen opgeslagen."))
        self.stdout.write(json.dumps(_facts(outcome)))


def _facts(outcome: Uitkomst) -> dict[str, int | str]:
    return {
        "rows": outcome.rijen,
        "accepted": outcome.aanvaard,
        "refused": outcome.geweigerd,
        "organisations": outcome.ontvangers,
        "amount": f"{outcome.bedrag:.2f}",
    }


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CommandError(_("%(bestand)s is groter dan 20 MB. Splits het per jaar.") % {"bestand": path.name})
        return path.read_bytes()
    except OSError as error:
        raise CommandError(
            _("%(bestand)s kan niet worden gelezen: %(reden)s")
            % {"bestand": path.name, "reden": os.strerror(error.errno or 0)}
        ) from error


def _apply(overzicht: Subsidieoverzicht) -> None:
    """Check and apply here, or wait for the worker that took the job."""
    _finish(CONTROLE_KIND, overzicht)
    start_toepassen(overzicht, by=None)
    _finish(TOEPASSEN_KIND, overzicht)
    overzicht.refresh_from_db()
    if overzicht.status != OverzichtStatus.TOEGEPAST:
        raise CommandError(overzicht.melding or overzicht.reden_geweigerd or _("Er is niets toegepast."))


def _finish(kind: str, overzicht: Subsidieoverzicht) -> None:
    deadline = time.monotonic() + LONGEST
    while time.monotonic() < deadline:
        job = Job.objects.for_key(kind, str(overzicht.pk)) or enqueue(kind, str(overzicht.pk))
        if job.is_finished:
            return
        if not run(job.pk):
            time.sleep(0.5)
    raise CommandError(_("De taak is na tien minuten nog niet klaar. Kijk op de pagina Taken."))
