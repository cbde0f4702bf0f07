"""One person for every role, with what that role hangs on."""

from accounts.models import User
from accounts.roles import MINISTRY_ROLES, Rol
from subsidies.models import Beoordelaarschap
from tests.factories.accounts import BEGIN, user_factory
from tests.factories.allianties import contactpersoon_factory
from tests.factories.evaluaties import onderzoekstoegang_factory
from tests.factories.subsidies import Verband, make_periode

NONE = "geen"
ALL_ROLES = [*(rol.value for rol in Rol), NONE]


def make_person(rol: str, verband: Verband) -> User:
    """Somebody who holds only this role; roles at an alliance hang on ``verband``, NONE is a person without any."""
    if rol == NONE:
        return user_factory()
    if rol in MINISTRY_ROLES:
        return user_factory(Rol(rol))
    user = user_factory()
    if rol == Rol.BEOORDELAAR:
        Beoordelaarschap.objects.create(user=user, periode=make_periode(), begindatum=BEGIN)
    elif rol == Rol.ONDERZOEKER:
        onderzoekstoegang_factory(user=user)
    else:
        organisatie = verband.lid if rol == Rol.PARTNER else verband.penvoerder
        contactpersoon_factory(user=user, alliantie=verband.alliantie, organisatie=organisatie, rol=Rol(rol))
    return user
