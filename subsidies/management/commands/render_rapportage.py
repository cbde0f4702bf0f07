"""`manage render_rapportage PK --uit FILE`: the PDF of the last version that was handed in."""

from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from documents.models import Status
from documents.production import make
from documents.storage import FileDamaged
from subsidies.models import RapportageVersie
from subsidies.pdf import TEMPLATE, present


class Command(BaseCommand):
    """Writes the stored file, and makes it first where it is not there."""

    help = "Write the PDF of the last version of a report to a file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The report and the file."""
        parser.add_argument("pk", type=int, help="number of the report, as in its address")
        parser.add_argument("--uit", type=Path, required=True, help="where the PDF goes")

    def handle(self, *args: object, pk: int, uit: Path, **options: object) -> None:
        """Write the file and say which document it is."""
        versie = RapportageVersie.objects.filter(rapportage=pk).select_related("document").last()
        if versie is None:
            raise CommandError(f"Report {pk} does not exist or was never handed in.")
        document = versie.document
        try:
            content = document.content() if document.status == Status.KLAAR else None
        except FileDamaged:
            content = None
        if content is None:
            store = make(document, TEMPLATE, present)
            with transaction.atomic():
                store()
            document.refresh_from_db()
            content = document.content()
        uit.write_bytes(content)
        self.stdout.write(f"{document.nummer} {document.sha256} {len(content)} bytes")
