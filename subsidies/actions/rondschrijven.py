"""One message to many coordinators: each gets a mail of their own, and nobody sees the others."""

from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Alliantie, Contactpersoon
from audit.record import record
from subsidies import emails
from subsidies.actions.termijn import open_duties
from subsidies.models import Rondschrijven, Verplichting, VerplichtingSoort
from subsidies.statuses import RondschrijvenAan

# The same message of the same person within this time is a second press on the button.
AGAIN = timedelta(minutes=10)


def reachable(user: User) -> "QuerySet[Alliantie]":
    """The alliances whose coordinators this person may write to: all for the uitvoerder, else those of the account."""
    if Permission.RONDSCHRIJVEN_SEND not in user.ministry_permissions:
        return Alliantie.objects.none()
    rows = Alliantie.objects.filter(alleen_openbaar=False)
    if Rol.UITVOERDER in user.ministry_roles:
        return rows
    return rows.filter(pk__in=user.accounthouderschappen.geldig().values("alliantie"))


def receivers(aan: RondschrijvenAan, user: User) -> list[User]:
    """To whom this person's message goes, each once: coordinators of today who can log in."""
    alliances = reachable(user)
    if aan == RondschrijvenAan.TE_LAAT:
        late = open_duties(Verplichting.objects.with_people()).filter(
            soort=VerplichtingSoort.JAARRAPPORTAGE, vervaldatum__lt=timezone.localdate()
        )
        alliances = alliances.filter(pk__in=late.values("subsidie__alliantie"))
    rows = Contactpersoon.objects.geldig().filter(
        alliantie__in=alliances.values("pk"), rol=Rol.COORDINATOR, user__is_active=True
    )
    return list({row.user_id: row.user for row in rows.select_related("user").order_by("user__email")}.values())


@transaction.atomic
def send_rondschrijven(aan: RondschrijvenAan, *, onderwerp: str, tekst: str, by: User) -> Rondschrijven:
    """Send it, and keep what was sent with how many got it (who turned this kind off is not counted).

    A second press gives the message that was sent. Raises PermissionDenied.
    """
    if Permission.RONDSCHRIJVEN_SEND not in by.ministry_permissions:
        raise PermissionDenied
    User.objects.select_for_update().get(pk=by.pk)  # two presses at once wait for each other
    now = timezone.now()
    sent = Rondschrijven.objects.filter(
        door=by, aan=aan, onderwerp=onderwerp, tekst=tekst, moment__gt=now - AGAIN
    ).first()
    if sent is not None:
        return sent
    count = emails.send_round(onderwerp, tekst, receivers(aan, by))
    row = Rondschrijven.objects.create(aan=aan, onderwerp=onderwerp, tekst=tekst, ontvangers=count, door=by, moment=now)
    record("subsidies.rondschrijven.verzonden", by=by, subject=row, data={"aan": aan, "ontvangers": count})
    return row
