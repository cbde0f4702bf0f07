"""``manage export_bijlage``: the PDF of an annex in a file, by the same pipeline as the page."""

import re
import time
from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from documents.command_files import target_file, write_whole
from documents.models import Document, Status
from documents.production import make_again
from documents.storage import FileDamaged
from evaluaties.actions.bijlage import PDF_KIND, PeildatumNotAllowed, create_bijlage
from jobs.models import Job
from jobs.queue import enqueue
from jobs.runner import run
from subsidies.models import Subsidieperiode

LONGEST = 300.0


class Command(BaseCommand):
    """Makes the annex, waits for its PDF and writes it; the same facts give the same bytes."""

    help = "Write the annex of a period on a reference date to a PDF file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """All three are needed; a missing one is said in Dutch."""
        parser.add_argument("--periode", default="", help="2018-2022 or 2023-2027")
        parser.add_argument("--peildatum", default="", help="JJJJ-MM-DD")
        parser.add_argument("--uit", default="", help="the file to write")

    def handle(self, *args: Any, **options: Any) -> None:
        """Check, make, write."""
        periode = _periode(options["periode"])
        peildatum = _day(options["peildatum"])
        target = target_file(options["uit"])
        try:
            bijlage = create_bijlage(periode, peildatum, by=None)
        except PeildatumNotAllowed as error:
            raise CommandError(str(error)) from error
        content = _content(bijlage.document)
        write_whole(target, content)
        self.stdout.write(
            _("%(bestand)s geschreven: %(nummer)s, %(grootte)s bytes, sha256 %(sha256)s")
            % {
                "bestand": target,
                "nummer": bijlage.document.nummer,
                "grootte": len(content),
                "sha256": bijlage.document.sha256,
            }
        )


def _periode(slug: str) -> Subsidieperiode:
    known = {row.slug: row for row in Subsidieperiode.objects.select_related("regeling")}
    if slug in known:
        return known[slug]
    if not known:
        raise CommandError(_("Er zijn nog geen subsidieperioden. Laad eerst de openbare feiten: manage load_feiten."))
    raise CommandError(
        _("Geef --periode: %(perioden)s. ‘%(gegeven)s’ is geen bekende periode.")
        % {"perioden": _(" of ").join(known), "gegeven": slug}
    )


def _day(text: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise CommandError(
        _("Geef --peildatum als JJJJ-MM-DD, bijvoorbeeld 2025-12-31. ‘%(gegeven)s’ is geen datum.") % {"gegeven": text}
    )


def _content(document: Document) -> bytes:
    """The finished bytes: does the job here, or waits for the worker that already took it."""
    deadline = time.monotonic() + LONGEST
    mended = False
    while time.monotonic() < deadline:
        document.refresh_from_db()
        job = Job.objects.for_key(PDF_KIND, str(document.pk)) or enqueue(PDF_KIND, str(document.pk))
        if job.is_finished and document.status == Status.KLAAR:
            try:
                return document.content()
            except FileDamaged as error:
                if mended:
                    raise CommandError(_("Het bestand kan niet worden bewaard. Kijk in het logboek.")) from error
        if job.is_finished and mended:
            raise CommandError(_failure(job))
        if job.is_finished:
            make_again(PDF_KIND, document)
            mended = True
        elif not run(job.pk):
            if job.error:
                raise CommandError(_failure(job))
            time.sleep(0.5)
    raise CommandError(_("De PDF is na vijf minuten nog niet klaar. Probeer het later opnieuw."))


def _failure(job: Job) -> str:
    if job.is_refused:  # to ask again gives the same answer
        return _("De PDF is niet gemaakt. %(reden)s Nummer %(nummer)s.") % {
            "reden": job.error,
            "nummer": job.referentie,
        }
    return _("De PDF is niet gelukt (%(fout)s). Probeer het opnieuw, of noem nummer %(nummer)s.") % {
        "fout": job.error or _("reden onbekend"),
        "nummer": job.referentie,
    }
