"""Who: organisations, alliances, and who takes part in them from day to day."""

from allianties.models.alliantie import Alliantie, Deelname, DeelnameRol, LedenBekend
from allianties.models.contact import (
    Contactafspraak,
    Contactmoment,
    Contactwens,
    Gespreksafspraak,
    MomentSoort,
    MomentStatus,
    Partij,
    Wens,
)
from allianties.models.organisatie import Domein, Herkomst, Organisatie, VroegereSlug
from allianties.models.overdracht import Overdracht
from allianties.models.personen import Accounthouderschap, Contactpersoon, Teamuitnodiging

__all__ = [
    "Accounthouderschap",
    "Alliantie",
    "Contactafspraak",
    "Contactmoment",
    "Contactpersoon",
    "Contactwens",
    "Deelname",
    "DeelnameRol",
    "Domein",
    "Gespreksafspraak",
    "Herkomst",
    "LedenBekend",
    "MomentSoort",
    "MomentStatus",
    "Organisatie",
    "Overdracht",
    "Partij",
    "Teamuitnodiging",
    "VroegereSlug",
    "Wens",
]
