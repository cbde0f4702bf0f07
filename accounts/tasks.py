"""The worker as a door: what goes after its time."""

from celery import shared_task
from django.core.management import call_command


@shared_task(name="accounts.clear_sessions")
def clear_sessions() -> None:
    """Delete sessions that ended (after 20 hours) from the database."""
    call_command("clearsessions")
