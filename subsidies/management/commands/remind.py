"""`manage remind`: send the reminders of today now; what was sent is not sent again."""

from django.core.management.base import BaseCommand

from subsidies.actions.herinnering import send_reminders


class Command(BaseCommand):
    """Says how many mails were written."""

    help = "Send the reminders that are due today."

    def handle(self, *args: object, **options: object) -> None:
        """Send them."""
        self.stdout.write(f"reminders: {send_reminders()}")
