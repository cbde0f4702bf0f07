"""What the clock does so that a signal does not stand out, and so that nothing of it remains after its time."""

from datetime import datetime, time
from random import SystemRandom

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from evaluaties.actions.signaal import kept_files
from evaluaties.emails.vertrouwenswerk import SOORT, send_dagbericht
from evaluaties.models import Signaal, Signaaljaar, Vertrouwenspersoon
from evaluaties.models.signaal import POOL, lock_signalen
from evaluaties.models.signaalbestand import cover_files
from evaluaties.models.vertrouwenspersoon import is_vertrouwenspersoon
from notifications.models import Mail
from subsidies.termijnen import is_werkdag

SPARE = 8  # empty rows that must be there; with fewer a whole pool is added


@transaction.atomic
def refresh_dekking() -> None:
    """Empty what is past its time, and write every row, year and file anew, in any order and with the newest key."""
    lock_signalen()
    rows = list(Signaal.objects.select_for_update())
    for row in rows:
        if not row.is_leeg and row.wist_op < timezone.now():
            row.empty()
    if sum(row.is_leeg for row in rows) < SPARE:
        rows += Signaal.objects.bulk_create([Signaal() for _number in range(POOL)])
    SystemRandom().shuffle(rows)
    for row in rows:
        row.write()
    _refresh_years()
    cover_files(kept_files(rows))


def _refresh_years() -> None:
    this_year = timezone.localdate().year
    Signaaljaar.objects.get_or_create(jaar=this_year)
    for year in Signaaljaar.objects.select_for_update():
        if year.jaar < this_year:
            year.settle()
        else:
            year.save(update_fields=["inhoud"])


def send_dagberichten(now: datetime | None = None) -> int:
    """The same mail to every confidant on every working day, whether or not there is something; gives how many."""
    now = now or timezone.now()
    today = timezone.localtime(now).date()
    if not is_werkdag(today):
        return 0
    midnight = timezone.make_aware(datetime.combine(today, time.min))
    confidants = Vertrouwenspersoon.objects.actief().values("user")
    return sum(_send_once(user, midnight) for user in User.objects.filter(pk__in=confidants).order_by("pk"))


@transaction.atomic
def _send_once(user: User, midnight: datetime) -> bool:
    User.objects.select_for_update().get(pk=user.pk)  # two clocks at once wait for each other
    sent = Mail.objects.filter(aan=user, soort=SOORT, aangemaakt_op__gte=midnight).exists()
    if sent or not is_vertrouwenspersoon(user):
        return False
    send_dagbericht(user)
    return True
