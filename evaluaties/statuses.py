"""States of what this app follows, what may follow what, and how they look (vormgeving 4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.roles import Permission
from accounts.transitions import Transition
from documents.stand import VORMEN
from subsidies.statuses import Badge

BADGES = {status: Badge(*words) for status, words in VORMEN.items()}


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
# In these findings can be laid before the alliances: the first time, and once more.
CHECKABLE = (*CHECK.sources, CHECK.target)
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


class AanbevelingStatus(models.TextChoices):
    """How far the ministry is with a recommendation; "onbekend" for old ones of which nothing is public."""

    ONBEKEND = "onbekend", _("Onbekend")
    OPEN = "open", _("Open")
    IN_UITVOERING = "in_uitvoering", _("In uitvoering")
    AFGEROND = "afgerond", _("Afgerond")
    NIET_OVERGENOMEN = "niet_overgenomen", _("Niet overgenomen")
    DOORGEGEVEN = "doorgegeven", _("Doorgegeven")


class Reactie(models.TextChoices):
    """What the ministry answered."""

    OVERGENOMEN = "overgenomen", _("overgenomen")
    DEELS = "deels", _("deels overgenomen")
    NIET = "niet", _("niet overgenomen")


A = AanbevelingStatus
# Answering "niet" ends it; another answer opens what had ended that way or was unknown.
AANBEVELING_START = Transition(
    "start", _("Uitvoering beginnen"), (A.OPEN,), A.IN_UITVOERING, Permission.EVALUATIE_WRITE
)
AANBEVELING_FINISH = Transition(
    "finish",
    _("Afronden"),
    (A.OPEN, A.IN_UITVOERING),
    A.AFGEROND,
    Permission.EVALUATIE_WRITE,
    needs_reason=True,
)
AANBEVELING_REOPEN = Transition(
    "reopen", _("Weer openen"), (A.AFGEROND,), A.OPEN, Permission.EVALUATIE_WRITE, needs_reason=True
)
AANBEVELING_CARRY_OVER = Transition(
    "carry_over",
    _("Doorgeven aan een volgende regeling"),
    (A.ONBEKEND, A.OPEN, A.IN_UITVOERING, A.AFGEROND, A.NIET_OVERGENOMEN),
    A.DOORGEGEVEN,
    Permission.EVALUATIE_WRITE,
)
# At the successor; its predecessor goes back to the state that it was passed on from.
AANBEVELING_TAKE_BACK = Transition(
    "take_back",
    _("Doorgeven terugnemen"),
    (A.DOORGEGEVEN,),
    A.OPEN,
    Permission.EVALUATIE_WRITE,
    needs_reason=True,
)
# What one presses on the page of a recommendation; answering and carrying over have forms of their own.
AANBEVELING_STAPPEN = (AANBEVELING_START, AANBEVELING_FINISH, AANBEVELING_REOPEN)
OPENSTAAND = (A.OPEN, A.IN_UITVOERING)
AANBEVELING_BADGES = {
    A.ONBEKEND: Badge("open", "grijs", A.ONBEKEND.label),
    A.OPEN: Badge("half", "grijs", A.OPEN.label),
    A.IN_UITVOERING: Badge("kern", "petrol", A.IN_UITVOERING.label),
    A.AFGEROND: Badge("tik", "groen", A.AFGEROND.label),
    A.NIET_OVERGENOMEN: Badge("streep", "grijs", A.NIET_OVERGENOMEN.label),
    A.DOORGEGEVEN: Badge("pijl", "petrol", A.DOORGEGEVEN.label),
}


class BriefStatus(models.TextChoices):
    """Where a letter to Parliament stands."""

    CONCEPT = "concept", _("Concept")
    VERZONDEN = "verzonden", _("Verzonden")


BRIEF_SEND = Transition(
    "send", _("Verzonden"), (BriefStatus.CONCEPT,), BriefStatus.VERZONDEN, Permission.BIJLAGE_CREATE
)
BRIEF_BADGES = {
    BriefStatus.CONCEPT: Badge("half", "grijs", BriefStatus.CONCEPT.label),
    BriefStatus.VERZONDEN: Badge("pijl", "groen", BriefStatus.VERZONDEN.label),
}


class ConceptStatus(models.TextChoices):
    """Where an annex in the making stands; four eyes before it is final."""

    CONCEPT = "concept", _("Concept")
    TER_CONTROLE = "ter_controle", _("Ter controle")
    DEFINITIEF = "definitief", _("Definitief")


C = ConceptStatus
CONCEPT_CHECK = Transition("check", _("Laten controleren"), (C.CONCEPT,), C.TER_CONTROLE, Permission.BIJLAGE_CREATE)
CONCEPT_BACK = Transition(
    "back", _("Terug naar concept"), (C.TER_CONTROLE,), C.CONCEPT, Permission.BIJLAGE_CREATE, needs_reason=True
)
CONCEPT_FINAL = Transition("final", _("Definitief maken"), (C.TER_CONTROLE,), C.DEFINITIEF, Permission.BIJLAGE_CREATE)
CONCEPT_REOPEN = Transition(
    "reopen", _("Weer openen"), (C.DEFINITIEF,), C.CONCEPT, Permission.BIJLAGE_CREATE, needs_reason=True
)
CONCEPT_STAPPEN = (CONCEPT_CHECK, CONCEPT_BACK, CONCEPT_FINAL, CONCEPT_REOPEN)
CONCEPT_BADGES = {
    C.CONCEPT: Badge("half", "grijs", C.CONCEPT.label),
    C.TER_CONTROLE: Badge("kern", "petrol", C.TER_CONTROLE.label),
    C.DEFINITIEF: Badge("vierkant-tik", "groen", C.DEFINITIEF.label),
}


class AfspraakStatus(models.TextChoices):
    """How far a motion or a promise is."""

    OPEN = "open", _("Open")
    AFGEDAAN = "afgedaan", _("Afgedaan")
    VERVALLEN = "vervallen", _("Vervallen")


AFSPRAAK_SETTLE = Transition(
    "settle", _("Afdoen"), (AfspraakStatus.OPEN,), AfspraakStatus.AFGEDAAN, Permission.BIJLAGE_CREATE
)
AFSPRAAK_DROP = Transition(
    "drop",
    _("Laten vervallen"),
    (AfspraakStatus.OPEN,),
    AfspraakStatus.VERVALLEN,
    Permission.BIJLAGE_CREATE,
    needs_reason=True,
)
AFSPRAAK_REOPEN = Transition(
    "reopen",
    _("Weer openen"),
    (AfspraakStatus.AFGEDAAN, AfspraakStatus.VERVALLEN),
    AfspraakStatus.OPEN,
    Permission.BIJLAGE_CREATE,
    needs_reason=True,
)
AFSPRAAK_STAPPEN = (AFSPRAAK_SETTLE, AFSPRAAK_DROP, AFSPRAAK_REOPEN)
AFSPRAAK_BADGES = {
    AfspraakStatus.OPEN: Badge("half", "grijs", AfspraakStatus.OPEN.label),
    AfspraakStatus.AFGEDAAN: Badge("tik", "groen", AfspraakStatus.AFGEDAAN.label),
    AfspraakStatus.VERVALLEN: Badge("streep", "grijs", AfspraakStatus.VERVALLEN.label),
}


class VraagStatus(models.TextChoices):
    """Where written questions of Parliament stand."""

    OPEN = "open", _("Open")
    TER_PARAAF = "ter_paraaf", _("Ter paraaf")
    BEANTWOORD = "beantwoord", _("Beantwoord")


VRAAG_BADGES = {
    VraagStatus.OPEN: Badge("half", "grijs", VraagStatus.OPEN.label),
    VraagStatus.TER_PARAAF: Badge("kern", "petrol", VraagStatus.TER_PARAAF.label),
    VraagStatus.BEANTWOORD: Badge("tik", "groen", VraagStatus.BEANTWOORD.label),
}
