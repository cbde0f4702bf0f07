"""From scheme to report: what is granted, what is due, what was written and what was handed in."""

from subsidies.models.rapportage import FinancieleRegel, Jaarrapportage, Onderdeel
from subsidies.models.regeling import Regeling, Regelversie, Subsidieperiode
from subsidies.models.subsidie import Beoordelaarschap, Subsidie, SubsidieSoort, Verplichting
from subsidies.models.versie import Overgang, RapportageVersie

__all__ = [
    "Beoordelaarschap",
    "FinancieleRegel",
    "Jaarrapportage",
    "Onderdeel",
    "Overgang",
    "RapportageVersie",
    "Regeling",
    "Regelversie",
    "Subsidie",
    "SubsidieSoort",
    "Subsidieperiode",
    "Verplichting",
]
