"""Django's migrate, which begins with the short cut of config.schema where the database is empty."""

from typing import Any

from django.core.management.commands import migrate
from django.db import connections

from config import schema


class Command(migrate.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        if not options["app_label"] and not options["plan"] and not options["check_unapplied"]:
            schema.load(connections[options["database"]])
        super().handle(*args, **options)
