"""States of what this app makes and what may follow what, and how states look (vormgeving 4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import Permission
from accounts.transitions import Transition
from documents.models import Status
from subsidies.statuses import Badge

BADGES = {
    Status.IN_DE_MAAK: Badge("klok", "grijs", _("In de maak")),
    Status.KLAAR: Badge("tik", "groen", _("Klaar")),
    Status.MISLUKT: Badge("kruis", "rood", _("Mislukt")),
    Status.GEANNULEERD: Badge("streep", "grijs", _("Gestopt")),
}


class EvaluatieStatus(models.TextChoices):
    """States of an evaluation; the annex of the SEA knows the first, the second and the fourth (domein 5.3)."""

    TE_STARTEN = "te_starten", _("Te starten")
    LOPEND = "lopend", _("Lopend")
    FEITENCHECK = "feitencheck", _("Feitencheck")
    AFGEROND = "afgerond", _("Afgerond")
    VERVALLEN = "vervallen", _("Vervallen")


E = EvaluatieStatus
UNFINISHED = (E.TE_STARTEN, E.LOPEND, E.FEITENCHECK)
START = Transition("start", _("Starten"), (E.TE_STARTEN,), E.LOPEND, Permission.EVALUATIE_WRITE)
CHECK = Transition("check", _("Feitencheck beginnen"), (E.LOPEND,), E.FEITENCHECK, Permission.EVALUATIE_WRITE)
FINISH = Transition("finish", _("Afronden"), (E.FEITENCHECK,), E.AFGEROND, Permission.EVALUATIE_WRITE)
DROP = Transition("drop", _("Laten vervallen"), UNFINISHED, E.VERVALLEN, Permission.EVALUATIE_WRITE, needs_reason=True)
REOPEN = Transition(
    "reopen",
    _("Heropenen"),
    (E.FEITENCHECK, E.AFGEROND, E.VERVALLEN),
    E.LOPEND,
    Permission.EVALUATIE_WRITE,
    needs_reason=True,
)
TRANSITIONS = (START, CHECK, FINISH, DROP, REOPEN)
BADGES_EVALUATIE = {
    E.TE_STARTEN: Badge("klok", "grijs", E.TE_STARTEN.label),
    E.LOPEND: Badge("half", "petrol", E.LOPEND.label),
    E.FEITENCHECK: Badge("kern", "petrol", E.FEITENCHECK.label),
    E.AFGEROND: Badge("tik", "groen", E.AFGEROND.label),
    E.VERVALLEN: Badge("streep", "grijs", E.VERVALLEN.label),
}


class OverzichtStatus(models.TextChoices):
    """Where the import of a public subsidy overview stands. Only *toegepast* counts in figures."""

    CONTROLE = "controle", _("wordt gecontroleerd")
    GECONTROLEERD = "gecontroleerd", _("gecontroleerd, nog niet toegepast")
    TOEPASSEN = "toepassen", _("wordt toegepast")
    TOEGEPAST = "toegepast", _("toegepast")
    ONGEDAAN = "ongedaan", _("ongedaan gemaakt")
    GEWEIGERD = "geweigerd", _("geweigerd")


OVERZICHT_BADGES = {
    OverzichtStatus.CONTROLE: Badge("klok", "grijs", _("Wordt gecontroleerd")),
    OverzichtStatus.GECONTROLEERD: Badge("ruit", "oker", _("Gecontroleerd, nog niet toegepast")),
    OverzichtStatus.TOEPASSEN: Badge("klok", "grijs", _("Wordt toegepast")),
    OverzichtStatus.TOEGEPAST: Badge("tik", "groen", _("Toegepast")),
    OverzichtStatus.ONGEDAAN: Badge("streep", "grijs", _("Ongedaan gemaakt")),
    OverzichtStatus.GEWEIGERD: Badge("kruis", "rood", _("Geweigerd")),
}


class PaarBesluit(models.TextChoices):
    """What a person decided on two names that look like each other."""

    OPEN = "open", _("nog niet beslist")
    ZELFDE = "zelfde", _("dezelfde organisatie")
    ANDERS = "anders", _("niet dezelfde")
