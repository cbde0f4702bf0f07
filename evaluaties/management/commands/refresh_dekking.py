"""``manage refresh_dekking``: what the clock does every hour, now."""

from typing import Any

from django.core.management.base import BaseCommand

from evaluaties.actions.dekking import refresh_dekking


class Command(BaseCommand):
    """Writes everything that is confidential anew, with the newest key of SIGNAL_KEYS."""

    help = "Write confidential rows and files anew with the newest key, and erase what is past its time."

    def handle(self, *args: Any, **options: Any) -> None:
        """Says nothing of what it found."""
        refresh_dekking()
        self.stdout.write("done")
