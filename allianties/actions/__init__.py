"""What people do to organisations, alliances, their composition, and each other's roles."""

from allianties.actions.alliantie import change_alliantie, create_alliantie
from allianties.actions.deelname import add_deelname, change_penvoerder, end_deelname
from allianties.actions.organisatie import change_organisatie, create_organisatie
from allianties.actions.persoon import deactivate_person, invite_person, renew_invitation
from allianties.actions.revisie import Conflict
from allianties.actions.rol import (
    add_accounthouderschap,
    add_contactpersoon,
    end_accounthouderschap,
    end_contactpersoon,
    end_contactpersoon_now,
    end_rol,
    grant_rol,
)
from allianties.actions.team import (
    accept_teamuitnodiging,
    change_mandaat,
    change_partnerbeheer,
    invite_contactpersoon,
    renew_teamuitnodiging,
    withdraw_teamuitnodiging,
)

__all__ = [
    "Conflict",
    "accept_teamuitnodiging",
    "add_accounthouderschap",
    "add_contactpersoon",
    "add_deelname",
    "change_alliantie",
    "change_mandaat",
    "change_organisatie",
    "change_partnerbeheer",
    "change_penvoerder",
    "create_alliantie",
    "create_organisatie",
    "deactivate_person",
    "end_accounthouderschap",
    "end_contactpersoon",
    "end_contactpersoon_now",
    "end_deelname",
    "end_rol",
    "grant_rol",
    "invite_contactpersoon",
    "invite_person",
    "renew_invitation",
    "renew_teamuitnodiging",
    "withdraw_teamuitnodiging",
]
