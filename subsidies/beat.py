"""The clock as a door: reminders."""

from celery import shared_task
from django.utils.timezone import localtime

from subsidies.actions.herinnering import send_reminders

FIRST_HOUR = 7  # no mail in the night


@shared_task(name="subsidies.remind")
def remind() -> None:
    """Send the reminders of today; the clock asks every hour, so a missed hour or day is caught up with."""
    if localtime().hour >= FIRST_HOUR:
        send_reminders()
