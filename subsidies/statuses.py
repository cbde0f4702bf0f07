"""The states of a report and what may follow what (ontwerp 5). Pages draw their buttons from this table."""

from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.roles import Permission
from accounts.transitions import Transition


class RapportageStatus(models.TextChoices):
    """States of a yearly report; "aangevuld" is shown, not stored."""

    CONCEPT = "concept", _("Concept")
    INGEDIEND = "ingediend", _("Ingediend")
    IN_BEOORDELING = "in_beoordeling", _("In beoordeling")
    AANVULLING_GEVRAAGD = "aanvulling_gevraagd", _("Wij missen nog iets")
    TERUGGESTUURD = "teruggestuurd", _("Teruggestuurd")
    AKKOORD = "akkoord", _("Akkoord")


S = RapportageStatus
SUBMIT = Transition(
    "submit",
    _("Indienen"),
    (S.CONCEPT, S.AANVULLING_GEVRAAGD, S.TERUGGESTUURD),
    S.INGEDIEND,
    Permission.RAPPORTAGE_SUBMIT,
)
WITHDRAW = Transition(
    "withdraw", _("Intrekken"), (S.INGEDIEND,), S.CONCEPT, Permission.RAPPORTAGE_SUBMIT, needs_reason=True
)
# What was handed in as a supplement goes back to what the ministry asked: the same parts, the same term.
WITHDRAW_AANVULLING = Transition(
    "withdraw", _("Intrekken"), (S.INGEDIEND,), S.AANVULLING_GEVRAAGD, Permission.RAPPORTAGE_SUBMIT, needs_reason=True
)
TAKE_UP = Transition(
    "take_up", _("In behandeling nemen"), (S.INGEDIEND,), S.IN_BEOORDELING, Permission.RAPPORTAGE_REVIEW
)
REQUEST_SUPPLEMENT = Transition(
    "request_supplement",
    _("Aanvulling vragen"),
    (S.IN_BEOORDELING,),
    S.AANVULLING_GEVRAAGD,
    Permission.RAPPORTAGE_REVIEW,
    needs_reason=True,
)
RETURN = Transition(
    "return",
    _("Terugsturen"),
    (S.IN_BEOORDELING,),
    S.TERUGGESTUURD,
    Permission.RAPPORTAGE_REVIEW,
    needs_reason=True,
)
APPROVE = Transition("approve", _("Akkoord geven"), (S.IN_BEOORDELING,), S.AKKOORD, Permission.RAPPORTAGE_REVIEW)
REOPEN = Transition(
    "reopen",
    _("Akkoord intrekken"),
    (S.AKKOORD,),
    S.IN_BEOORDELING,
    Permission.RAPPORTAGE_REVIEW,
    needs_reason=True,
)
TRANSITIONS = (SUBMIT, WITHDRAW, WITHDRAW_AANVULLING, TAKE_UP, REQUEST_SUPPLEMENT, RETURN, APPROVE, REOPEN)
WRITABLE = (S.CONCEPT, S.AANVULLING_GEVRAAGD, S.TERUGGESTUURD)
# Where the ministry is the one to act.
TE_BEOORDELEN = (S.INGEDIEND, S.IN_BEOORDELING)


@dataclass(frozen=True)
class Badge:
    """How a status looks: shape, colour and word, in that order (vormgeving 4)."""

    vorm: str
    kleur: str
    label: str | Promise


BADGES = {
    S.CONCEPT: Badge("half", "grijs", S.CONCEPT.label),
    S.INGEDIEND: Badge("pijl", "petrol", S.INGEDIEND.label),
    S.IN_BEOORDELING: Badge("kern", "petrol", S.IN_BEOORDELING.label),
    S.AANVULLING_GEVRAAGD: Badge("ruit", "oker", S.AANVULLING_GEVRAAGD.label),
    S.TERUGGESTUURD: Badge("terug", "oker", S.TERUGGESTUURD.label),
    S.AKKOORD: Badge("tik", "groen", S.AKKOORD.label),
}
# Handed in again after the ministry asked for more: shown, not stored.
BADGE_AANGEVULD = Badge("pijl", "petrol", _("Aangevuld"))


class OnderdeelSoort(models.TextChoices):
    """The sections of a yearly report (domein 6.3). There is no section on safety (ontwerp 6, rule 12)."""

    KOP = "kop", _("Kop")
    SAMENVATTING = "samenvatting", _("Samenvatting voor de Kamer")
    DOELEN = "doelen", _("Voortgang per doel")
    ACTIVITEITEN = "activiteiten", _("Activiteiten")
    INDICATOREN = "indicatoren", _("Indicatoren")
    AANNAMES = "aannames", _("Aannames en risico’s")
    ACTOREN = "actoren", _("Actoren en bereik")
    SAMENWERKING = "samenwerking", _("Samenwerking")
    BIJDRAGE = "bijdrage", _("Bijdrage en eigen inkomsten")
    KNELPUNTEN = "knelpunten", _("Wat lukte niet, en wat leerden wij")
    NALEVING = "naleving", _("Naleving van de verplichtingen")
    FINANCIEN = "financien", _("Financiën")
    KADER = "kader", _("Vragen aan alle allianties")
    BIJLAGEN = "bijlagen", _("Bijlagen")
    VOORUITBLIK = "vooruitblik", _("Vooruitblik")


# Sections with a part per organisation: every member has a contribution, the others those with rows of their own.
PER_PARTNER = (
    OnderdeelSoort.ACTIVITEITEN.value,
    OnderdeelSoort.INDICATOREN.value,
    OnderdeelSoort.BIJDRAGE.value,
    OnderdeelSoort.FINANCIEN.value,
)


@dataclass(frozen=True)
class Uitleg:
    """What a section asks, and on which ground."""

    vraag: str | Promise
    artikel: str
    verplicht: bool = False


O = OnderdeelSoort  # noqa: E741 - one letter keeps the table readable
# `verplicht`: only what R22 art. 1.5 asks decides whether a report is complete (ontwerp 6, rule 6).
UITLEG: dict[OnderdeelSoort, Uitleg] = {
    O.KOP: Uitleg(_("Waarover gaat deze rapportage, en welk postvak van de penvoerder is voor vragen?"), ""),
    O.SAMENVATTING: Uitleg(_("Wat moet de Kamer weten? Hoogstens 200 woorden, geschikt om te publiceren."), ""),
    O.DOELEN: Uitleg(_("Hoe ver bent u met elk doel uit uw theory of change?"), "R22 2.6, tweede lid, onder a"),
    O.ACTIVITEITEN: Uitleg(
        _("Wat was gepland, wat is gedaan, wat is verschoven of vervallen, en waarom?"),
        "R22 1.5; Kaderregeling 1.1",
        verplicht=True,
    ),
    O.INDICATOREN: Uitleg(
        _("Welke beginstand, welke streefwaarde en welke stand? Noem de bron."),
        "R22 2.6, tweede lid, onder e",
    ),
    O.AANNAMES: Uitleg(_("Kloppen uw aannames nog? Welke risico’s ziet u?"), "R22 2.6, tweede lid, onder b en f"),
    O.ACTOREN: Uitleg(_("Met wie werkte u, en wie hebt u bereikt?"), "R22 2.6, tweede lid, onder c"),
    O.SAMENWERKING: Uitleg(_("Hoe ging de samenwerking in de alliantie en met het ministerie?"), "R22 2.3, eerste lid"),
    O.BIJDRAGE: Uitleg(_("Wat deed uw organisatie dit jaar in de alliantie?"), "R22 2.2 en 2.3, eerste lid"),
    O.KNELPUNTEN: Uitleg(_("Wat lukte niet? Wat doet u anders?"), ""),
    O.NALEVING: Uitleg(_("Aan welke verplichtingen hebt u voldaan? Wat hebt u gemeld?"), "Kaderregeling 1.1 en 5.7"),
    O.FINANCIEN: Uitleg(
        _("Wat was begroot en wat is besteed? Leg grote verschillen uit."),
        "R22 1.5; Kaderregeling 7.8",
        verplicht=True,
    ),
    O.KADER: Uitleg(
        _("Deze vragen krijgen alle allianties, zodat hun antwoorden naast elkaar kunnen."), "Kaderregeling 5.4"
    ),
    O.BIJLAGEN: Uitleg(_("Welke stukken stuurt u na? De controleverklaring hoort erbij."), "R22 1.5", verplicht=True),
    O.VOORUITBLIK: Uitleg(_("Wat verandert er volgend jaar in uw plan?"), ""),
}


class TheorieStatus(models.TextChoices):
    """States of a version of the theory of change."""

    CONCEPT = "concept", _("Concept")
    VASTGESTELD = "vastgesteld", _("Vastgesteld door de alliantie")


class KnoopSoort(models.TextChoices):
    """Kinds of nodes: the causal ones from left to right, then what hangs on them."""

    ACTIVITEIT = "activiteit", _("activiteit")
    OUTPUT = "output", _("output")
    TUSSENSTAP = "tussenstap", _("tussenstap")
    UITKOMST = "uitkomst", _("uitkomst op lange termijn")
    IMPACT = "impact", _("impact")
    ACTOR = "actor", _("actor")
    AANNAME = "aanname", _("aanname")
    RISICO = "risico", _("risico")


# Left to right in the picture; a causal link never goes back.
CAUSAL = (
    KnoopSoort.ACTIVITEIT,
    KnoopSoort.OUTPUT,
    KnoopSoort.TUSSENSTAP,
    KnoopSoort.UITKOMST,
    KnoopSoort.IMPACT,
)
# The letter before the number in a node's code.
KNOOP_LETTER = {
    KnoopSoort.ACTIVITEIT: "A",
    KnoopSoort.OUTPUT: "O",
    KnoopSoort.TUSSENSTAP: "T",
    KnoopSoort.UITKOMST: "U",
    KnoopSoort.IMPACT: "I",
    KnoopSoort.ACTOR: "P",
    KnoopSoort.AANNAME: "B",
    KnoopSoort.RISICO: "R",
}


class Onderbouwing(models.TextChoices):
    """How well an assumption is supported."""

    ONDERBOUWD = "onderbouwd", _("onderbouwd")
    NIET_AANGETOOND = "niet_aangetoond", _("nog niet aangetoond")
    WEERLEGD = "weerlegd", _("weerlegd")


class IndicatorSoort(models.TextChoices):
    """What an indicator tells."""

    OUTPUT = "output", _("output: wat er kwam")
    UITKOMST = "uitkomst", _("uitkomst: wat er veranderde")


class Meetwijze(models.TextChoices):
    """How it is measured."""

    GETAL = "getal", _("een getal")
    AANDEEL = "aandeel", _("een aandeel (teller en noemer)")
    KWALITATIEF = "kwalitatief", _("in woorden (kwalitatief)")


class PlanStatus(models.TextChoices):
    """States of a plan of activities."""

    CONCEPT = "concept", _("Concept")
    INGEDIEND = "ingediend", _("Ingediend")
    TERUGGESTUURD = "teruggestuurd", _("Teruggestuurd")
    AKKOORD = "akkoord", _("Akkoord")


P = PlanStatus
PLAN_SUBMIT = Transition(
    "submit", _("Indienen"), (P.CONCEPT, P.TERUGGESTUURD), P.INGEDIEND, Permission.RAPPORTAGE_SUBMIT
)
PLAN_WITHDRAW = Transition(
    "withdraw", _("Intrekken"), (P.INGEDIEND,), P.CONCEPT, Permission.RAPPORTAGE_SUBMIT, needs_reason=True
)
PLAN_RETURN = Transition(
    "return", _("Terugsturen"), (P.INGEDIEND,), P.TERUGGESTUURD, Permission.RAPPORTAGE_REVIEW, needs_reason=True
)
PLAN_APPROVE = Transition("approve", _("Akkoord geven"), (P.INGEDIEND,), P.AKKOORD, Permission.RAPPORTAGE_REVIEW)
PLAN_TRANSITIONS = (PLAN_SUBMIT, PLAN_WITHDRAW, PLAN_RETURN, PLAN_APPROVE)
BADGES_PLAN = {
    P.CONCEPT: Badge("half", "grijs", P.CONCEPT.label),
    P.INGEDIEND: Badge("pijl", "petrol", P.INGEDIEND.label),
    P.TERUGGESTUURD: Badge("terug", "oker", P.TERUGGESTUURD.label),
    P.AKKOORD: Badge("tik", "groen", P.AKKOORD.label),
}


class Kostensoort(models.TextChoices):
    """Categories of costs: no list is prescribed, so this one is ours (domein 6.3)."""

    PERSONEEL = "personeel", _("personeel")
    UITBESTEDING = "uitbesteding", _("uitbesteding")
    MATERIAAL = "materiaal", _("materiaal")
    ACTIVITEITEN = "activiteiten", _("activiteiten")
    OVERHEAD = "overhead", _("overhead")
    ONVOORZIEN = "onvoorzien", _("onvoorzien")
    OVERIG = "overig", _("overig")


class BijdrageSoort(models.TextChoices):
    """Where money comes from."""

    SUBSIDIE = "subsidie", _("subsidie van de minister")
    EIGEN = "eigen", _("eigen bijdrage")
    DERDEN = "derden", _("bijdrage van derden")


class ActiviteitStand(models.TextChoices):
    """What became of a planned activity."""

    UITGEVOERD = "uitgevoerd", _("Ja, helemaal")
    DEELS = "deels", _("Deels")
    VERSCHOVEN = "verschoven", _("Verschoven naar een ander jaar")
    VERVALLEN = "vervallen", _("Niet doorgegaan")


BADGES_ACTIVITEIT = {
    ActiviteitStand.UITGEVOERD: Badge("tik", "groen", _("Uitgevoerd")),
    ActiviteitStand.DEELS: Badge("half", "oker", _("Deels uitgevoerd")),
    ActiviteitStand.VERSCHOVEN: Badge("terug", "oker", _("Verschoven")),
    ActiviteitStand.VERVALLEN: Badge("streep", "grijs", _("Vervallen")),
}


class Oordeelwoord(models.TextChoices):
    """What the year showed of an assumption (the first four) or a risk (the last three)."""

    KLOPT = "klopt", _("klopt")
    DEELS = "deels", _("klopt deels")
    KLOPT_NIET = "klopt_niet", _("klopt niet")
    ONBEKEND = "onbekend", _("weten wij nog niet")
    NIET_OPGETREDEN = "niet_opgetreden", _("niet opgetreden")
    DREIGT = "dreigt", _("dreigt")
    OPGETREDEN = "opgetreden", _("opgetreden")


AANNAME_WOORDEN = (Oordeelwoord.KLOPT, Oordeelwoord.DEELS, Oordeelwoord.KLOPT_NIET, Oordeelwoord.ONBEKEND)
RISICO_WOORDEN = (Oordeelwoord.NIET_OPGETREDEN, Oordeelwoord.DREIGT, Oordeelwoord.OPGETREDEN)


class Dimensie(models.TextChoices):
    """What a uniform question is about (S2)."""

    ACTIVITEITEN = "activiteiten", _("activiteiten")
    RESULTATEN = "resultaten", _("resultaten")
    KNELPUNTEN = "knelpunten", _("wat lukte niet")
    SAMENWERKING = "samenwerking", _("samenwerking in de alliantie")
    STURING = "sturing", _("sturing door het ministerie")


class KaderStatus(models.TextChoices):
    """What may be done with a version of the uniform questions."""

    CONCEPT = "concept", _("concept")
    IN_GEBRUIK = "in_gebruik", _("in gebruik")


class Schaal(models.TextChoices):
    """How a uniform question is answered."""

    OPEN = "open", _("in eigen woorden")
    VIJF = "vijf", _("score van 1 tot en met 5")
    JA_NEE = "ja_nee", _("ja of nee")


class OordeelSoort(models.TextChoices):
    """Which judgement: the accounthouder's on content, the uitvoerder's on finance (domein 12.2)."""

    INHOUD = "inhoud", _("inhoud")
    FINANCIEN = "financien", _("financiën")


class OordeelUitkomst(models.TextChoices):
    """How a judgement ends."""

    IN_ORDE = "in_orde", _("in orde")
    NIET_IN_ORDE = "niet_in_orde", _("niet in orde")


class StukSoort(models.TextChoices):
    """Kinds of annexes of a report."""

    CONTROLEVERKLARING = "controleverklaring", _("controleverklaring van de accountant")
    OVERIG = "overig", _("ander stuk")


class RondschrijvenAan(models.TextChoices):
    """To whom a message goes."""

    ALLEN = "allen", _("alle coördinatoren")
    TE_LAAT = "te_laat", _("coördinatoren van wie de jaarrapportage te laat is")
