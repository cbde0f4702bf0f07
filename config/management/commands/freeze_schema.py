"""Write config/schema.sql anew, after a change of migrations."""

from typing import Any

from django.core.management.base import BaseCommand

from config import schema


class Command(BaseCommand):
    help = "Write config/schema.sql anew, after a change of migrations."

    def handle(self, *args: Any, **options: Any) -> None:
        schema.freeze()
        self.stdout.write(f"{schema.FILE.name}: {schema.FILE.stat().st_size} bytes")
