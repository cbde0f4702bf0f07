"""An annex while it is composed: blocks of connecting text, figures and approved passages."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.db.models.functions import JSONObject
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie, Domein
from documents.models import Document
from evaluaties.models.bijlage import READERS, Bijlage
from evaluaties.models.evaluatie import Evaluatie
from evaluaties.models.kamerbrief import Kamerbrief
from evaluaties.statuses import ConceptStatus
from subsidies.models import Passage, Subsidieperiode


class Sjabloon(models.TextChoices):
    """What kind of annex; it decides with which blocks one begins (domein 5.3)."""

    OVERZICHT = "overzicht", _("Overzicht van de allianties")
    VOORTGANG = "voortgang", _("Voortgang per alliantie")
    MOTIES = "moties", _("Moties en toezeggingen")
    FINANCIEEL = "financieel", _("Financieel overzicht")
    OPVOLGING = "opvolging", _("Opvolging van evaluaties")
    THEMA = "thema", _("Overzicht per thema")
    JAAROVERZICHT = "jaaroverzicht", _("Gezamenlijke voortgangsrapportage over een jaar")


class BlokSoort(models.TextChoices):
    """What a block shows."""

    TEKST = "tekst", _("Tekst")
    OVERZICHT = "overzicht", _("Overzicht van de allianties")
    ALLIANTIE = "alliantie", _("Alliantie")
    THEMA = "thema", _("Thema")
    MOTIES = "moties", _("Moties en toezeggingen")
    FINANCIEEL = "financieel", _("Financieel overzicht")
    EVALUATIE = "evaluatie", _("Opvolging van een evaluatie")
    KAMERSTUKKEN = "kamerstukken", _("Wat de Kamer eerder ontving")


class BijlageconceptQuerySet(models.QuerySet["Bijlageconcept"]):
    """Words for annexes that are composed."""

    def visible_to(self, user: User) -> Self:
        """All for those who make annexes and those who read all reports; nothing for others."""
        return self if user.ministry_permissions & READERS else self.none()

    def changeable_by(self, user: User) -> Self:
        """Staff for Parliament all; accounthouders the combined progress report of a year."""
        permissions = user.ministry_permissions
        if Permission.BIJLAGE_CREATE in permissions:
            return self
        if Permission.OVERZICHT_CREATE in permissions:
            return self.filter(sjabloon=Sjabloon.JAAROVERZICHT)
        return self.none()

    def waiting_for(self, user: User) -> Self:
        """What this person may check and make final: who neither worked on it nor asked for the check."""
        asked = (
            Conceptstap.objects.filter(concept=models.OuterRef("pk"), naar=ConceptStatus.TER_CONTROLE)
            .order_by("-moment", "-pk")
            .values("door")[:1]
        )
        return (
            self.changeable_by(user)
            .filter(status=ConceptStatus.TER_CONTROLE)
            .exclude(bewerkers=user)
            .annotate(gevraagd_door=models.Subquery(asked))
            .exclude(gevraagd_door=user.pk)
        )

    def for_list(self) -> Self:
        """What lists and pages show of it, the newest first."""
        return self.select_related("kamerbrief", "periode", "bijlage").order_by("-aangemaakt_op", "-pk")

    def for_composer(self, user: User) -> Self:
        """With its steps and reasons (`gezette_stappen`, `gegeven_redenen`), and whether this person worked on it."""
        worked = self.model.bewerkers.through.objects.filter(bijlageconcept=models.OuterRef("pk"), user=user)
        its = models.OuterRef("pk")
        steps = Conceptstap.objects.filter(concept=its).order_by("moment", "pk")
        reasons = Probleemreden.objects.filter(concept=its).order_by("pk")
        who = {"door": "door", "naam_door": "door__naam", "reden": "reden"}
        return self.select_related("kamerbrief", "periode__regeling", "bijlage").annotate(
            werkte_mee=models.Exists(worked),
            stappen_json=ArraySubquery(
                steps.values(stap=JSONObject(naam="naam", van="van", naar="naar", moment="moment", **who))
            ),
            redenen_json=ArraySubquery(reasons.values(gegeven=JSONObject(sleutel="sleutel", **who))),
        )


@track_history()
class Bijlageconcept(models.Model):
    """An annex in the making. Becomes a `Bijlage` (frozen) when a second person makes it final."""

    kamerbrief = models.ForeignKey(
        Kamerbrief,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="bijlageconcepten",
        verbose_name=_("bij Kamerbrief"),
    )
    sjabloon = models.CharField(_("sjabloon"), max_length=14, choices=Sjabloon.choices)
    titel = models.CharField(_("titel"), max_length=200)
    periode = models.ForeignKey(
        Subsidieperiode, models.PROTECT, related_name="bijlageconcepten", verbose_name=_("subsidieperiode")
    )
    peildatum = models.DateField(_("stand op"))
    jaren = ArrayField(
        models.PositiveSmallIntegerField(),
        verbose_name=_("over de jaren"),
        default=list,
        blank=True,
        help_text=_("Van welke jaren cijfers en passages komen."),
    )
    citeert_officieel = models.BooleanField(_("verwijzingen in de officiële vorm"), default=False)
    status = models.CharField(max_length=12, choices=ConceptStatus.choices, default=ConceptStatus.CONCEPT)
    bewerkers = models.ManyToManyField(User, related_name="+", blank=True)
    bijlage = models.OneToOneField(Bijlage, models.PROTECT, null=True, blank=True, related_name="concept")
    voorbeeld = models.ForeignKey(Document, models.PROTECT, null=True, blank=True, related_name="+")
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    aangemaakt_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    objects = BijlageconceptQuerySet.as_manager()

    class Meta:
        verbose_name = _("bijlage in de maak")
        constraints = [
            models.CheckConstraint(
                condition=Q(status=ConceptStatus.DEFINITIEF, bijlage__isnull=False)
                | ~Q(status=ConceptStatus.DEFINITIEF) & Q(bijlage__isnull=True),
                name="evaluaties_bijlageconcept_final_is_frozen",
            ),
            models.CheckConstraint(
                condition=Q(sjabloon=Sjabloon.JAAROVERZICHT, kamerbrief__isnull=True)
                | ~Q(sjabloon=Sjabloon.JAAROVERZICHT) & Q(kamerbrief__isnull=False),
                name="evaluaties_bijlageconcept_letter",
                violation_error_message=_("Kies bij welke Kamerbrief de bijlage hoort."),
            ),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """The composer."""
        return reverse("evaluaties:bijlageconcept_detail", args=[self.pk])

    @property
    def gezette_stappen(self) -> "list[Conceptstap]":
        """Its steps in order, with who took them; of ``for_composer``."""
        rows: list[dict[str, Any]] = self.stappen_json  # type: ignore[attr-defined]  # annotated
        return [
            Conceptstap(concept=self, door=_person(row), **{**row, "moment": datetime.fromisoformat(row["moment"])})
            for row in map(dict, rows)
        ]

    @property
    def gegeven_redenen(self) -> "list[Probleemreden]":
        """The reasons for what may stay, with who gave them; of ``for_composer``."""
        rows: list[dict[str, Any]] = self.redenen_json  # type: ignore[attr-defined]  # annotated
        return [Probleemreden(concept=self, door=_person(row), **row) for row in map(dict, rows)]


def _person(row: dict[str, Any]) -> User:
    """Whom these values name; takes them out."""
    return User(pk=UUID(row.pop("door")), naam=row.pop("naam_door"))


@track_history()
class Blok(models.Model):
    """One block of an annex, in order."""

    concept = models.ForeignKey(Bijlageconcept, models.PROTECT, related_name="blokken")
    volgorde = models.PositiveSmallIntegerField()
    soort = models.CharField(_("soort"), max_length=14, choices=BlokSoort.choices)
    titel = models.CharField(_("kop"), max_length=200, blank=True, help_text=_("Leeg: de gewone kop."))
    tekst = models.TextField(
        _("tekst"),
        blank=True,
        help_text=_("Een verwijzing tussen [blokhaken] wordt een voetnoot: [Kamerstuk II 2022/23, 30 420, nr. 380]."),
    )
    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, null=True, blank=True, related_name="blokken", verbose_name=_("alliantie")
    )
    domein = models.CharField(_("thema"), max_length=20, choices=Domein.choices, blank=True)
    evaluatie = models.ForeignKey(
        Evaluatie, models.PROTECT, null=True, blank=True, related_name="blokken", verbose_name=_("evaluatie")
    )
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("blok")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "volgorde"],
                name="evaluaties_blok_order",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.UniqueConstraint(
                fields=["concept", "alliantie"],
                condition=Q(alliantie__isnull=False),
                name="evaluaties_blok_alliance_once",
                violation_error_message=_("Deze alliantie staat al in de bijlage."),
            ),
            models.CheckConstraint(
                condition=Q(soort=BlokSoort.ALLIANTIE, alliantie__isnull=False, evaluatie__isnull=True, domein="")
                | Q(soort=BlokSoort.EVALUATIE, evaluatie__isnull=False, alliantie__isnull=True, domein="")
                | Q(soort=BlokSoort.THEMA, evaluatie__isnull=True, alliantie__isnull=True) & ~Q(domein="")
                | Q(
                    soort__in=[
                        BlokSoort.TEKST,
                        BlokSoort.OVERZICHT,
                        BlokSoort.MOTIES,
                        BlokSoort.FINANCIEEL,
                        BlokSoort.KAMERSTUKKEN,
                    ],
                    evaluatie__isnull=True,
                    alliantie__isnull=True,
                    domein="",
                ),
                name="evaluaties_blok_about_one",
            ),
        ]

    def __str__(self) -> str:
        return self.titel or str(BlokSoort(self.soort).label)


@track_history()
class Blokpassage(models.Model):
    """An approved passage in a block. An empty ``tekst``: word for word; otherwise what staff made of it."""

    blok = models.ForeignKey(Blok, models.CASCADE, related_name="passages")
    volgorde = models.PositiveSmallIntegerField()
    passage = models.ForeignKey(Passage, models.PROTECT, related_name="in_blokken")
    tekst = models.TextField(_("tekst"), blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("passage in een blok")
        constraints = [
            models.UniqueConstraint(
                fields=["blok", "passage"],
                name="evaluaties_blokpassage_once",
                violation_error_message=_("Deze passage staat al in dit blok."),
            ),
        ]

    def __str__(self) -> str:
        return f"passage {self.passage_id}"


@track_history()
class Probleemreden(models.Model):
    """Why an annex may go with a problem that does not block. ``sleutel`` names the problem and its place."""

    concept = models.ForeignKey(Bijlageconcept, models.CASCADE, related_name="redenen")
    sleutel = models.CharField(max_length=120)
    reden = models.TextField(_("waarom mag dit zo blijven"), max_length=2000)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    moment = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["concept", "sleutel"], name="evaluaties_probleemreden_one_per_problem"),
        ]

    def __str__(self) -> str:
        return self.sleutel


class Conceptstap(models.Model):
    """One step of an annex in the making: from state to state, by whom, when, why. Rows are only added."""

    concept = models.ForeignKey(Bijlageconcept, models.PROTECT, related_name="stappen")
    naam = models.CharField(max_length=20)
    van = models.CharField(max_length=12, choices=ConceptStatus.choices)
    naar = models.CharField(max_length=12, choices=ConceptStatus.choices)
    moment = models.DateTimeField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    reden = models.TextField(_("reden"), blank=True)

    class Meta:
        ordering = ["moment", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.van} → {self.naar}"
