"""What was learnt, and what Parliament is told."""

from evaluaties.models.aanbeveling import Aanbeveling
from evaluaties.models.bijlage import Bijlage
from evaluaties.models.conclusie import Conclusie
from evaluaties.models.evaluatie import Evaluatie, EvaluatieAlliantie, EvaluatiePeriode, Onderzoekstoegang
from evaluaties.models.kamerstuk import Kamerstuk
from evaluaties.models.plicht import Evaluatieplicht
from evaluaties.models.sturing import Sturingsafspraak, SturingStand

__all__ = [
    "Aanbeveling",
    "Bijlage",
    "Conclusie",
    "Evaluatie",
    "EvaluatieAlliantie",
    "EvaluatiePeriode",
    "Evaluatieplicht",
    "Kamerstuk",
    "Onderzoekstoegang",
    "SturingStand",
    "Sturingsafspraak",
]
