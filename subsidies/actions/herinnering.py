"""Reminders around due dates: at most once per person, duty, date and step; who was away hears only the newest."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Alliantie
from notifications.outbox import wants
from subsidies import emails
from subsidies.actions.termijn import coordinators, open_duties
from subsidies.models import Herinnering, Onderdeel, Verplichting
from subsidies.statuses import WRITABLE, RapportageStatus

# Days from the due date of a report or a plan: 8 weeks, 2 weeks and 1 day, before and after (issue 02, 7).
STEPS = (-56, -14, -1, 1, 14, 56)
# Days from the internal date of a part.
PART_STEPS = (-7, -1, 1)
# A step that the clock missed is caught up with for so many days; older ones are history.
CATCH_UP = 6
KIND = "herinnering"


def due_step(steps: Sequence[int], days: int) -> int | None:
    """The newest step on or before ``days`` from the due date; None where it is too long ago or nothing is due."""
    reached = [step for step in steps if step <= days]
    return reached[-1] if reached and days - reached[-1] <= CATCH_UP else None


def send_reminders(today: date | None = None) -> int:
    """Send what is due today; gives how many mails. Repeated on the same day it sends nothing more."""
    today = today or timezone.localdate()
    return _remind_duties(today) + _remind_parts(today)


def _window(steps: Sequence[int], today: date) -> tuple[date, date]:
    """The due dates for which a step can be due today."""
    return today - timedelta(days=steps[-1] + CATCH_UP), today - timedelta(days=steps[0])


def _remind_duties(today: date) -> int:
    """Duties for which nothing was handed in: the coordinators and who keeps the account."""
    sent = 0
    duties = open_duties(Verplichting.objects.with_people().filter(vervaldatum__range=_window(STEPS, today)))
    for duty in duties:
        step = due_step(STEPS, (today - duty.vervaldatum).days)
        if step is None or duty.subsidie.alliantie is None:
            continue
        people = [*coordinators(duty.subsidie.alliantie), *accounthouders(duty.subsidie.alliantie)]
        for user in _each_once(people):
            sent += _remind(user, duty.vervaldatum, step, about=duty)
    return sent


def _remind_parts(today: date) -> int:
    """Parts with an internal date that are not ready: those who write them."""
    parts = (
        Onderdeel.objects.filter(
            ~Q(rapportage__status=RapportageStatus.AANVULLING_GEVRAAGD) | Q(is_heropend=True),
            is_klaar=False,
            rapportage__status__in=WRITABLE,
        )
        .select_related("rapportage__subsidie__alliantie")
        .order_by("pk")
    )
    return sum(
        _remind(user, due, step, about=part)
        for due, step in _due_today(PART_STEPS, today).items()
        for part in parts.filter(interne_datum=due)
        for user in _writers(part)
    )


def _due_today(steps: Sequence[int], today: date) -> dict[date, int]:
    """The due dates of which a step is due today, each with that step."""
    days = range(steps[0], steps[-1] + CATCH_UP + 1)
    due = {today - timedelta(days=number): due_step(steps, number) for number in days}
    return {day: step for day, step in due.items() if step is not None}


def _writers(part: Onderdeel) -> list[User]:
    """The people of the organisation that writes this part; of a part that is open to all, of every organisation.

    Of the penvoerder's own parts the coordinators.
    """
    alliantie = part.rapportage.alliantie
    organisatie = part.organisatie_id or part.toegewezen_aan_id
    if organisatie is None and not part.open_voor_allen:
        return coordinators(alliantie)
    rows = alliantie.contactpersonen.geldig().filter(rol__in=[Rol.PARTNER, Rol.COORDINATOR], user__is_active=True)
    if not part.open_voor_allen:
        rows = rows.filter(organisatie=organisatie)
    return list(_each_once(row.user for row in rows.select_related("user").order_by("pk")))


def accounthouders(alliantie: Alliantie) -> list[User]:
    """Who keeps the account of this alliance today, with the role that goes with it."""
    rows = alliantie.accounthouderschappen.geldig().filter(user__is_active=True).select_related("user").order_by("pk")
    return [row.user for row in rows if Rol.ACCOUNTHOUDER in row.user.ministry_roles]


def _each_once(users: Iterable[User]) -> list[User]:
    return list({user.pk: user for user in users}.values())


@transaction.atomic
def _remind(user: User, vervaldatum: date, dagen: int, *, about: Verplichting | Onderdeel) -> int:
    """One mail to one person, unless it was sent or is not wanted; gives how many. The row is what makes it once."""
    if not wants(user, KIND):
        return 0
    _row, made = Herinnering.objects.get_or_create(
        verplichting=about if isinstance(about, Verplichting) else None,
        onderdeel=about if isinstance(about, Onderdeel) else None,
        user=user,
        vervaldatum=vervaldatum,
        dagen=dagen,
        defaults={"verzonden_op": timezone.now()},
    )
    if not made:
        return 0
    if isinstance(about, Verplichting):
        emails.send_reminder(about, user)
    else:
        emails.send_part_reminder(about, user)
    return 1
