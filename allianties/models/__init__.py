"""Who: organisations, alliances, and who takes part in them from day to day."""

from allianties.models.alliantie import Alliantie, Deelname, DeelnameRol, LedenBekend
from allianties.models.organisatie import Domein, Herkomst, Organisatie, VroegereSlug
from allianties.models.personen import Accounthouderschap, Contactpersoon, Teamuitnodiging

__all__ = [
    "Accounthouderschap",
    "Alliantie",
    "Contactpersoon",
    "Deelname",
    "DeelnameRol",
    "Domein",
    "Herkomst",
    "LedenBekend",
    "Organisatie",
    "Teamuitnodiging",
    "VroegereSlug",
]
