"""The rules of a regeling that the software applies: names, units and Dutch labels. Values are dated rows
(`Regelversie`) with their article; nothing from the law is a constant in code (ontwerp 6, rule 1)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Eenheid(models.TextChoices):
    """What a value counts."""

    AANTAL = "aantal", _("aantal")
    PROCENT = "procent", _("procent")
    EURO = "euro", _("euro")
    DATUM = "datum", _("datum")
    MAAND_DAG = "maand-dag", _("dag van het jaar")
    WEKEN = "weken", _("weken")
    JAREN = "jaren", _("jaren")
    PUNTEN = "punten", _("punten")
    JA_NEE = "ja/nee", _("ja of nee")


class RegelStatus(models.TextChoices):
    """How sure a value is."""

    BEKEND = "bekend", _("bekend")
    ONBEKEND = "onbekend", _("onbekend")
    TE_BEVESTIGEN = "te bevestigen", _("te bevestigen")


# Names that code asks for; fixtures may hold more.
LEDEN_MIN = "alliantie_leden_min"
LEDEN_MAX = "alliantie_leden_max"
PENVOERDER_MAX = "penvoerder_max_allianties"
AFWIJKING_PROCENT = "afwijking_procent"
AFWIJKING_BEDRAG = "afwijking_bedrag"
RAPPORTAGE_UITERSTE_DAG = "rapportage_uiterste_dag"
EIGEN_INKOMSTEN_MIN = "eigen_inkomsten_min"
RESERVE_MAX = "egalisatiereserve_max"

# The rule of which the explanation is the text that the person who hands in declares, while its value is "ja".
VERKLARING_BIJ_INDIENEN = "verklaring_bij_indienen"
# Where a regeling has no such rule: no regeling's own text is public, so the words are ours and say so.
VERKLARING = _(
    "Ik verklaar dat deze rapportage naar waarheid is ingevuld, dat zij namens alle partners is gedaan, en dat ik "
    "bevoegd ben om haar voor de penvoerder in te dienen. (De tekst van deze verklaring is fictief: de regeling noemt "
    "er geen.)"
)
