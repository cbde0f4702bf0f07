"""What was learnt, and what Parliament is told."""

from evaluaties.models.aanbeveling import Aanbeveling
from evaluaties.models.bijlage import Bijlage
from evaluaties.models.conclusie import Conclusie
from evaluaties.models.evaluatie import Evaluatie, Onderzoekstoegang
from evaluaties.models.kamerstuk import Kamerstuk

__all__ = [
    "Aanbeveling",
    "Bijlage",
    "Conclusie",
    "Evaluatie",
    "Kamerstuk",
    "Onderzoekstoegang",
]
