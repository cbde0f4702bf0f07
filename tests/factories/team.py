"""People of an alliance, and what was recorded of them."""

from itertools import count

from accounts.models import User
from accounts.roles import Rol
from allianties import actions
from allianties.models import Contactpersoon, Organisatie
from audit.models import AuditEvent
from tests.factories.subsidies import Verband


def row_of(verband: Verband, user: User) -> Contactpersoon:
    """Of this person at the alliance."""
    return Contactpersoon.objects.get(alliantie=verband.alliantie, user=user)


def events() -> list[str]:
    """What was recorded, in its order."""
    return list(AuditEvent.objects.order_by("pk").values_list("event", flat=True))


numbers = count(1)


def invite(verband: Verband, by: User, *, rol: Rol = Rol.PARTNER, organisatie: Organisatie | None = None, **facts):
    """An invitation, to an address of its own unless told."""
    return actions.invite_contactpersoon(
        verband.alliantie,
        organisatie=organisatie or verband.lid,
        rol=rol,
        naam=facts.pop("naam", "Nieuw Mens"),
        email=facts.pop("email", f"nieuw{next(numbers)}@voorbeeld.example"),
        by=by,
        **facts,
    )
