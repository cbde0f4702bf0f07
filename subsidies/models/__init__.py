"""From scheme to report: what is granted, planned, measured, due, written, handed in and answered."""

from subsidies.models.beoordeling import Antwoord, Antwoordbrief, Oordeel, Opmerking
from subsidies.models.indicator import (
    Beleidsdoel,
    Indicator,
    Indicatorwaarde,
    Indicatorwaardedeel,
    Kernindicator,
    Meting,
    Streefwaarde,
)
from subsidies.models.kader import Evaluatiekader, Kadermethode, Kadervraag
from subsidies.models.passage import Partij, Passage, Passageoordeel
from subsidies.models.plan import Activiteit, Activiteitenplan, Begrotingsregel, Dekking, PlanOvergang
from subsidies.models.planopmerking import Planopmerking
from subsidies.models.rapportage import Aanwezigheid, FinancieleRegel, Jaarrapportage, Onderdeel
from subsidies.models.regeling import Regeling, Regelversie, Subsidieperiode
from subsidies.models.stuk import Archiefrapportage, Rapportagestuk
from subsidies.models.subsidie import Beoordelaarschap, Subsidie, SubsidieSoort, Verplichting, VerplichtingSoort
from subsidies.models.termijn import Herinnering, Rondschrijven, Storing, Uitstel
from subsidies.models.theorie import Theorieknoop, Theorieverband, Theorieversie
from subsidies.models.versie import Overgang, RapportageVersie
from subsidies.models.verslag import (
    Activiteitverslag,
    Bereik,
    Bijdrageregel,
    Indicatoropgave,
    Inkomen,
    Kaderantwoord,
    Reserve,
    Toets,
    Uitsplitsing,
)

__all__ = [
    "Partij",
    "Passage",
    "Passageoordeel",
    "Aanwezigheid",
    "Activiteit",
    "Activiteitenplan",
    "Activiteitverslag",
    "Antwoord",
    "Antwoordbrief",
    "Archiefrapportage",
    "Begrotingsregel",
    "Beleidsdoel",
    "Beoordelaarschap",
    "Bereik",
    "Bijdrageregel",
    "Dekking",
    "Evaluatiekader",
    "FinancieleRegel",
    "Herinnering",
    "Indicator",
    "Indicatoropgave",
    "Indicatorwaarde",
    "Indicatorwaardedeel",
    "Inkomen",
    "Jaarrapportage",
    "Kaderantwoord",
    "Kadermethode",
    "Kadervraag",
    "Kernindicator",
    "Meting",
    "Onderdeel",
    "Oordeel",
    "Opmerking",
    "Overgang",
    "PlanOvergang",
    "Planopmerking",
    "RapportageVersie",
    "Rapportagestuk",
    "Regeling",
    "Regelversie",
    "Reserve",
    "Rondschrijven",
    "Storing",
    "Streefwaarde",
    "Subsidie",
    "SubsidieSoort",
    "Subsidieperiode",
    "Theorieknoop",
    "Theorieverband",
    "Theorieversie",
    "Toets",
    "Uitsplitsing",
    "Uitstel",
    "Verplichting",
    "VerplichtingSoort",
]
