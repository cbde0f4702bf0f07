"""A factory per model of allianties: required fields only."""

from datetime import date
from itertools import count

from accounts.models import User
from accounts.roles import Rol
from allianties.models import (
    Accounthouderschap,
    Alliantie,
    Contactpersoon,
    Deelname,
    DeelnameRol,
    Organisatie,
    Teamuitnodiging,
    VroegereSlug,
)
from tests.factories.accounts import BEGIN, user_factory

_number = count(1)


def organisatie_factory(naam: str = "", **fields: object) -> Organisatie:
    """A real organisation without any facts."""
    number = next(_number)
    values = {"slug": f"organisatie-{number}"} | fields
    return Organisatie.objects.create(naam=naam or f"Organisatie {number}", **values)


def alliantie_factory(naam: str = "", **fields: object) -> Alliantie:
    """A real alliance without partners."""
    number = next(_number)
    values = {"slug": f"alliantie-{number}"} | fields
    return Alliantie.objects.create(naam=naam or f"Alliantie {number}", **values)


def deelname_factory(
    *,
    alliantie: Alliantie | None = None,
    organisatie: Organisatie | None = None,
    rol: str = DeelnameRol.PARTNER,
    begindatum: date = BEGIN,
    **fields: object,
) -> Deelname:
    """A partner, open from 2020 on."""
    return Deelname.objects.create(
        alliantie=alliantie or alliantie_factory(),
        organisatie=organisatie or organisatie_factory(),
        rol=rol,
        begindatum=begindatum,
        **fields,
    )


def contactpersoon_factory(
    *,
    user: User | None = None,
    alliantie: Alliantie | None = None,
    organisatie: Organisatie | None = None,
    rol: Rol = Rol.COORDINATOR,
    begindatum: date = BEGIN,
    **fields: object,
) -> Contactpersoon:
    """A coordinator, open from 2020 on, without a mandate."""
    return Contactpersoon.objects.create(
        user=user or user_factory(),
        alliantie=alliantie or alliantie_factory(),
        organisatie=organisatie or organisatie_factory(),
        rol=rol.value,
        begindatum=begindatum,
        **fields,
    )


def accounthouderschap_factory(
    *, user: User | None = None, alliantie: Alliantie | None = None, begindatum: date = BEGIN, **fields: object
) -> Accounthouderschap:
    """Keeps the account, open from 2020 on."""
    return Accounthouderschap.objects.create(
        user=user or user_factory(Rol.ACCOUNTHOUDER),
        alliantie=alliantie or alliantie_factory(),
        begindatum=begindatum,
        **fields,
    )


def vroegereslug_factory(*, slug: str = "vroeger", organisatie: Organisatie | None = None) -> VroegereSlug:
    """A slug that once led to an organisation."""
    return VroegereSlug.objects.create(slug=slug, organisatie=organisatie or organisatie_factory())


def teamuitnodiging_factory(
    *, alliantie: Alliantie | None = None, organisatie: Organisatie | None = None, rol: Rol = Rol.PARTNER
) -> Teamuitnodiging:
    """Somebody is asked to work for a partner."""
    row = Teamuitnodiging(
        email=f"gevraagd{next(_number)}@voorbeeld.example",
        naam="Gevraagd",
        alliantie=alliantie or alliantie_factory(),
        organisatie=organisatie or organisatie_factory(),
        rol=rol.value,
        uitgenodigd_door=user_factory(),
    )
    row.new_token()
    row.save()
    return row
