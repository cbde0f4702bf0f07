"""The clock as a door: cover for signals, the daily mail to the confidants, and the end of a researcher's access.

No job rows for signals: they would tell.
"""

from celery import shared_task
from django.utils.timezone import localtime

from evaluaties.actions.datalek import send_alarms
from evaluaties.actions.dekking import refresh_dekking, send_dagberichten
from evaluaties.actions.feitencheck import send_feitencheck_reminders
from evaluaties.actions.kamerbrief import share_letters
from evaluaties.actions.toegang import send_access_mails

FIRST_HOUR = 8


@shared_task(name="evaluaties.dekking")
def dekking() -> None:
    """Every hour the same, whether or not there is something."""
    refresh_dekking()


@shared_task(name="evaluaties.dagbericht")
def dagbericht() -> None:
    """The mail of today; the clock asks every hour, so a missed hour is caught up with."""
    if localtime().hour >= FIRST_HOUR:
        send_dagberichten()


@shared_task(name="evaluaties.datalek")
def datalek() -> None:
    """The 72 hours of a breach run at night and on holidays too."""
    send_alarms()


@shared_task(name="evaluaties.onderzoek")
def onderzoek() -> None:
    """Tell researchers that their access ends, and coordinators that facts wait; each is told once, in the day."""
    if localtime().hour >= FIRST_HOUR:
        send_access_mails()
        send_feitencheck_reminders()


@shared_task(name="evaluaties.kamerbrief")
def kamerbrief() -> None:
    """At the hour that was set, alliances are told that they may read the annexes of a letter."""
    share_letters()
