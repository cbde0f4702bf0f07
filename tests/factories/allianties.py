"""A factory per model of allianties: required fields only."""

from datetime import date
from itertools import count

from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.models import (
    Accounthouderschap,
    Alliantie,
    Contactafspraak,
    Contactmoment,
    Contactpersoon,
    Contactwens,
    Deelname,
    DeelnameRol,
    Gespreksafspraak,
    MomentStatus,
    Organisatie,
    Overdracht,
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
    values = {"slug": f"een-alliantie-{number}"} | fields
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


def contactafspraak_factory(
    *,
    alliantie: Alliantie | None = None,
    aantal: int = 2,
    per_maanden: int = 12,
    begindatum: date = BEGIN,
    **fields: object,
) -> Contactafspraak:
    """Twice a year, open from 2020 on."""
    return Contactafspraak.objects.create(
        alliantie=alliantie or alliantie_factory(),
        aantal=aantal,
        per_maanden=per_maanden,
        begindatum=begindatum,
        **fields,
    )


def contactwens_factory(
    *, alliantie: Alliantie | None = None, organisatie: Organisatie | None = None, wens: str = "meer", **fields: object
) -> Contactwens:
    """A partner wants more contact."""
    return Contactwens.objects.create(
        alliantie=alliantie or alliantie_factory(),
        organisatie=organisatie or organisatie_factory(),
        wens=wens,
        gezegd_op=timezone.now(),
        **fields,
    )


def contactmoment_factory(
    *,
    alliantie: Alliantie | None = None,
    datum: date = BEGIN,
    soort: str = "gesprek",
    status: str = MomentStatus.GEHOUDEN,
    **fields: object,
) -> Contactmoment:
    """A talk that was held, with the whole alliance."""
    values = {"onderwerp": "Voortgang"} | fields
    return Contactmoment.objects.create(
        alliantie=alliantie or alliantie_factory(), datum=datum, soort=soort, status=status, **values
    )


def gespreksafspraak_factory(*, moment: Contactmoment | None = None, **fields: object) -> Gespreksafspraak:
    """The alliance does something, without a day."""
    values = {"tekst": "Stuurt het plan.", "partij": "alliantie"} | fields
    return Gespreksafspraak.objects.create(moment=moment or contactmoment_factory(), **values)


def overdracht_factory(
    *,
    alliantie: Alliantie | None = None,
    van: User | None = None,
    aan: User | None = None,
    begindatum: date = BEGIN,
    **fields: object,
) -> Overdracht:
    """An account that another official keeps now; not read yet."""
    values = {"notitie": "Bel eerst met de penvoerder."} | fields
    return Overdracht.objects.create(
        alliantie=alliantie or alliantie_factory(),
        van=van or user_factory(Rol.ACCOUNTHOUDER),
        aan=aan or user_factory(Rol.ACCOUNTHOUDER),
        begindatum=begindatum,
        **values,
    )
