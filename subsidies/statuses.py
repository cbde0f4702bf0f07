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
TRANSITIONS = (SUBMIT, WITHDRAW, TAKE_UP, REQUEST_SUPPLEMENT, RETURN, APPROVE, REOPEN)
WRITABLE = (S.CONCEPT, S.AANVULLING_GEVRAAGD, S.TERUGGESTUURD)


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
    BIJDRAGE = "bijdrage", _("Bijdrage van de partner")
    KNELPUNTEN = "knelpunten", _("Wat lukte niet, en wat leerden wij")
    NALEVING = "naleving", _("Naleving van de verplichtingen")
    FINANCIEN = "financien", _("Financiën")
    BIJLAGEN = "bijlagen", _("Bijlagen")
    VOORUITBLIK = "vooruitblik", _("Vooruitblik")


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
    O.BIJDRAGE: Uitleg(_("Wat deed uw organisatie dit jaar in de alliantie?"), "R22 2.3, eerste lid"),
    O.KNELPUNTEN: Uitleg(_("Wat lukte niet? Wat doet u anders?"), ""),
    O.NALEVING: Uitleg(_("Aan welke verplichtingen hebt u voldaan? Wat hebt u gemeld?"), "Kaderregeling 1.1 en 5.7"),
    O.FINANCIEN: Uitleg(
        _("Wat was begroot en wat is besteed? Leg grote verschillen uit."),
        "R22 1.5; Kaderregeling 7.8",
        verplicht=True,
    ),
    O.BIJLAGEN: Uitleg(_("Welke stukken stuurt u na? De controleverklaring hoort erbij."), "R22 1.5", verplicht=True),
    O.VOORUITBLIK: Uitleg(_("Wat verandert er volgend jaar in uw plan?"), ""),
}
