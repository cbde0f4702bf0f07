"""What is told in confidence, who reads it, and breaches of data."""

from itertools import count

from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon
from evaluaties.actions.signaal import Doorgegeven, read_list, send_signaal
from evaluaties.actions.vertrouwenspersoon import confirm_vertrouwenspersoon, propose_vertrouwenspersoon
from evaluaties.models import Datalek, Signaal, Signaaljaar, Signaallezing, SignaalSoort, Vertrouwenspersoon
from tests.factories.accounts import BEGIN, user_factory
from tests.factories.allianties import alliantie_factory, contactpersoon_factory

_number = count(1)


def signaal_factory(
    tekst: str = "Kwetsbaar verhaal",
    *,
    by: User | None = None,
    soort: SignaalSoort = SignaalSoort.BEDREIGING,
    met_coordinator: bool = False,
) -> Signaal:
    """Told by its action, by somebody of a partner."""
    user = by or contactpersoon_factory(rol=Rol.PARTNER, alliantie=alliantie_factory(slug=f"plek-{next(_number)}")).user
    contact: Contactpersoon = user.contactpersonen.geldig().get()
    return send_signaal(Doorgegeven(soort, tekst, contact, met_coordinator), by=user)


def vertrouwenspersoon_factory(*, user: User | None = None) -> Vertrouwenspersoon:
    """Appointed by two beheerders, from 2020 on."""
    one, other = user_factory(Rol.BEHEERDER), user_factory(Rol.BEHEERDER)
    row = propose_vertrouwenspersoon(user or user_factory(Rol.KAMER), begindatum=BEGIN, by=one)
    confirm_vertrouwenspersoon(row, by=other)
    row.refresh_from_db()
    return row


def signaallezing_factory() -> Signaallezing:
    """A confidant looked at the list."""
    read_list(by=user_factory())
    return Signaallezing.objects.get()


def signaaljaar_factory(jaar: int = 2025) -> Signaaljaar:
    """A year in which nobody told anything."""
    return Signaaljaar.objects.create(jaar=jaar)


def datalek_factory(**fields: object) -> Datalek:
    """A breach that was found now."""
    values = {"ontdekt_op": timezone.now(), "omschrijving": "Een lijst ging naar een verkeerd adres."} | fields
    return Datalek.objects.create(aangemaakt_door=user_factory(Rol.BEHEERDER), **values)
