"""What was learnt, and what Parliament is told."""

from evaluaties.models.bijlage import Bijlage
from evaluaties.models.evaluatie import Aanbeveling, Conclusie, Evaluatie, Onderzoekstoegang
from evaluaties.models.kamerstuk import Kamerstuk

__all__ = [
    "Aanbeveling",
    "Bijlage",
    "Conclusie",
    "Evaluatie",
    "Kamerstuk",
    "Onderzoekstoegang",
]
