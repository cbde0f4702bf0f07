"""What was learnt, and what Parliament is told."""

from evaluaties.models.aanbeveling import Aanbeveling, AanbevelingOvergang
from evaluaties.models.bevinding import Bevinding, Bewijs
from evaluaties.models.bijlage import Bijlage
from evaluaties.models.bijlageconcept import (
    Bijlageconcept,
    Blok,
    Blokpassage,
    BlokSoort,
    Conceptstap,
    Probleemreden,
    Sjabloon,
)
from evaluaties.models.conclusie import Conclusie
from evaluaties.models.evaluatie import Evaluatie, EvaluatieAlliantie, EvaluatiePeriode
from evaluaties.models.feitencheck import Feitencheck, Feitencheckreactie, feitencheck_open
from evaluaties.models.interview import Interview
from evaluaties.models.kamerbrief import (
    AfspraakSoort,
    Briefstuk,
    BriefstukSoort,
    Kamerafspraak,
    Kamerbrief,
    Kamervraag,
    Paraaf,
    Vraagpassage,
)
from evaluaties.models.kamerstuk import Kamerstuk
from evaluaties.models.motief import Motief
from evaluaties.models.onderzoekstoegang import Onderzoekstoegang, Toegangsdeel
from evaluaties.models.opvolging import Bespreking, Landing, Opvolgactie
from evaluaties.models.overzicht import Naampaar, Ontvanger, Overzichtrij, Subsidieoverzicht
from evaluaties.models.plicht import Evaluatieplicht
from evaluaties.models.signaal import Signaal, Signaaljaar, Signaallezing, SignaalSoort
from evaluaties.models.sturing import Sturingsafspraak, SturingStand
from evaluaties.models.vertrouwenspersoon import Besluit, Datalek, Vertrouwenspersoon

__all__ = [
    "Aanbeveling",
    "AanbevelingOvergang",
    "AfspraakSoort",
    "Besluit",
    "Bespreking",
    "Bevinding",
    "Bewijs",
    "Bijlage",
    "Bijlageconcept",
    "Blok",
    "BlokSoort",
    "Blokpassage",
    "Briefstuk",
    "BriefstukSoort",
    "Conceptstap",
    "Conclusie",
    "Datalek",
    "Evaluatie",
    "EvaluatieAlliantie",
    "EvaluatiePeriode",
    "Evaluatieplicht",
    "Feitencheck",
    "Feitencheckreactie",
    "Interview",
    "Kamerafspraak",
    "Kamerbrief",
    "Kamerstuk",
    "Kamervraag",
    "Landing",
    "Motief",
    "Naampaar",
    "Onderzoekstoegang",
    "Ontvanger",
    "Opvolgactie",
    "Overzichtrij",
    "Paraaf",
    "Probleemreden",
    "Signaal",
    "SignaalSoort",
    "Signaaljaar",
    "Signaallezing",
    "Sjabloon",
    "SturingStand",
    "Sturingsafspraak",
    "Subsidieoverzicht",
    "Toegangsdeel",
    "Vertrouwenspersoon",
    "Vraagpassage",
    "feitencheck_open",
]
