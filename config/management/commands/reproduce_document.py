"""``manage reproduce_document UUID``: make a document again from its receipt, and compare byte by byte."""

from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from audit.record import record
from documents.command_files import target_file, write_whole
from documents.models import Document
from documents.pdf import PdfFailed
from documents.reproduction import Reproduction, reproduce
from evaluaties.pdf import names_shielded


class Command(BaseCommand):
    """Exit 0 when the bytes are the same, 1 with the difference. It spans: today's shielding lives in an upper app."""

    help = "Make a document again from its receipt and compare; exit 1 with the difference."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The document, and where the new bytes go."""
        parser.add_argument("uuid", help="the document's UUID, as in the name of its file")
        parser.add_argument("--uit", default="", help="also write what was made to this file")
        parser.add_argument("--reden", default="", help="why, where the document names a shielded organisation")

    def handle(self, *args: Any, **options: Any) -> None:
        """Compare, say what was found, write where asked."""
        document = _document(options["uuid"])
        target = target_file(options["uit"]) if options["uit"] else None
        reden = " ".join(options["reden"].split())[:300]
        is_shielded = names_shielded(document.context)
        if target and is_shielded and not reden:
            raise CommandError(
                _(
                    "%(nummer)s noemt een organisatie die nu is afgeschermd. Geef --reden, zonder namen: die komt in"
                    " het spoor te staan."
                )
                % {"nummer": document.nummer}
            )
        found = _reproduced(document)
        self.stdout.write(f"{document.nummer} ({document.get_soort_display()})")
        for line in found.lines:
            self.stdout.write(line)
        if target and found.content is not None:
            record(
                "documents.document.opnieuw_gemaakt",
                by=None,
                subject=document,
                data={"gelijk": found.is_same, "afgeschermd": is_shielded, "reden": reden},
            )
            write_whole(target, found.content)
            self.stdout.write(_("Geschreven: %(bestand)s") % {"bestand": target})
        if not found.is_same:
            raise CommandError(_("Niet gelijk, of niet te vergelijken. Zie hierboven."), returncode=1)


def _document(text: str) -> Document:
    try:
        return Document.objects.get(pk=UUID(text))
    except ValueError:
        raise CommandError(_("‘%(gegeven)s’ is geen UUID van een document.") % {"gegeven": text}) from None
    except Document.DoesNotExist:
        raise CommandError(_("Er is geen document %(uuid)s.") % {"uuid": text}) from None


def _reproduced(document: Document) -> Reproduction:
    try:
        return reproduce(document)
    except PdfFailed as error:
        raise CommandError(_("Het document kan niet opnieuw worden gemaakt: %(fout)s.") % {"fout": error}) from error
