"""`manage verify_audit`: chain the tail, then check every link."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from audit.chain import extend_chain, first_broken
from audit.models import AuditSchakel


class Command(BaseCommand):
    """Exit 0 when the chain holds, 1 with the first broken row."""

    help = "Chain new audit rows and verify that nothing in the trail was changed."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """No options."""

    def handle(self, *args: object, **options: object) -> None:
        """Print what was chained and what was found."""
        added = extend_chain()
        broken = first_broken()
        if broken:
            raise CommandError(f"link {broken.nummer}, event {broken.event_id}: {broken.reason}", returncode=1)
        self.stdout.write(f"ok: {AuditSchakel.objects.count()} links, {added} new")
