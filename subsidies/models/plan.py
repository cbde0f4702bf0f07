"""The plan of a year: activities with their budget, handed in and agreed like a report (R22 art. 1.5, K 3.4, 3.5)."""

import json
import uuid
from datetime import datetime
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Alliantie, Organisatie
from allianties.models.band import held_at
from subsidies.models.subsidie import Subsidie, Verplichting
from subsidies.models.theorie import Theorieknoop, Theorieversie
from subsidies.statuses import BADGES_PLAN, Badge, BijdrageSoort, Kostensoort, PlanStatus

WRITABLE_PLAN = (PlanStatus.CONCEPT, PlanStatus.TERUGGESTUURD)


class ActiviteitenplanQuerySet(models.QuerySet["Activiteitenplan"]):
    """Words for plans."""

    def visible_to(self, user: User) -> Self:
        """The alliance its own; the ministry's readers of reports from the first handing in."""
        mine = Q(subsidie__alliantie__in=user.contactpersonen.geldig().values("alliantie"))
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self.filter(mine | Q(ingediend_op__isnull=False))
        return self.filter(mine)

    def for_list(self) -> Self:
        """What the list page shows, newest year and version first."""
        return self.select_related("subsidie__alliantie", "subsidie__periode", "verplichting").order_by(
            "-jaar", "subsidie__alliantie__naam", "-nummer"
        )

    def for_detail(self) -> Self:
        """One plan with what its pages need."""
        return self.select_related(
            "subsidie__alliantie",
            "subsidie__periode",
            "subsidie__regeling",
            "verplichting",
            "theorieversie",
            "ingediend_door",
            "akkoord_door",
        )

    def waiting_for(self, user: User) -> Self:
        """Plans on which this person is the one to act: to write or hand in, or to judge."""
        rows = Q(status__in=WRITABLE_PLAN, subsidie__alliantie__in=held_at(user, Rol.COORDINATOR, Rol.BESTUURDER))
        if Rol.ACCOUNTHOUDER in user.ministry_roles:
            accounts = held_at(user, Rol.ACCOUNTHOUDER)
            rows |= Q(status=PlanStatus.INGEDIEND, subsidie__alliantie__in=accounts)
        return self.filter(rows)

    def newest(self, subsidie: Subsidie, jaar: int) -> "Activiteitenplan | None":
        """The last version of the plan of ``jaar``, whatever its state."""
        return self.filter(subsidie=subsidie, jaar=jaar).order_by("-nummer").first()

    def agreed(self, subsidie: Subsidie, jaar: int) -> "Activiteitenplan | None":
        """The plan of ``jaar`` that the ministry agreed to last; None where there is none."""
        return self.filter(subsidie=subsidie, jaar=jaar, status=PlanStatus.AKKOORD).order_by("-nummer").first()


@track_history()
class Activiteitenplan(models.Model):
    """One version of the plan and budget of one year. An agreed version never changes; a new one stands beside it."""

    subsidie = models.ForeignKey(Subsidie, models.PROTECT, related_name="plannen")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    nummer = models.PositiveSmallIntegerField()
    verplichting = models.ForeignKey(Verplichting, models.PROTECT, null=True, related_name="plannen")
    theorieversie = models.ForeignKey(Theorieversie, models.PROTECT, null=True, related_name="plannen")
    status = models.CharField(max_length=14, choices=PlanStatus.choices, default=PlanStatus.CONCEPT)
    reden = models.TextField(_("waarom een nieuwe versie"), blank=True)
    toelichting = models.TextField(_("toelichting"), blank=True)
    ingediend_op = models.DateTimeField(null=True)
    ingediend_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    akkoord_op = models.DateTimeField(null=True)
    akkoord_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    objects = ActiviteitenplanQuerySet.as_manager()

    class Meta:
        ordering = ["jaar", "nummer"]
        constraints = [
            models.UniqueConstraint(fields=["subsidie", "jaar", "nummer"], name="subsidies_plan_number"),
            models.UniqueConstraint(
                fields=["subsidie", "jaar"], condition=~Q(status="akkoord"), name="subsidies_plan_one_open"
            ),
            models.CheckConstraint(
                condition=Q(ingediend_op__isnull=True) ^ Q(ingediend_door__isnull=False),
                name="subsidies_plan_ingediend_pair",
            ),
            models.CheckConstraint(
                condition=Q(akkoord_op__isnull=True) ^ Q(akkoord_door__isnull=False),
                name="subsidies_plan_akkoord_pair",
            ),
            models.CheckConstraint(
                condition=~Q(status="akkoord") | Q(akkoord_op__isnull=False), name="subsidies_plan_akkoord_moment"
            ),
        ]

    def __str__(self) -> str:
        return f"activiteitenplan {self.jaar}, versie {self.nummer}"

    def get_absolute_url(self) -> str:
        """The plan's page."""
        return reverse("subsidies:plan_detail", args=[self.pk])

    @property
    def alliantie(self) -> Alliantie:
        """The alliance whose plan it is."""
        alliantie = self.subsidie.alliantie
        if alliantie is None:
            raise ValueError(f"plan {self.pk} has no alliance; only alliance grants plan in this form")
        return alliantie

    @property
    def badge(self) -> Badge:
        """How its status looks."""
        return BADGES_PLAN[PlanStatus(self.status)]

    @property
    def is_writable(self) -> bool:
        """Whether its rows can be changed now."""
        return self.status in WRITABLE_PLAN

    @property
    def is_besproken(self) -> bool:
        """Whether ministry and alliance discuss it: from the first handing in until akkoord."""
        return self.ingediend_op is not None and self.status != PlanStatus.AKKOORD

    @property
    def can_be_revised(self) -> bool:
        """Whether a new version may stand beside it: an agreed one."""
        return self.status == PlanStatus.AKKOORD

    def days_late(self, moment: datetime) -> int:
        """How many days after its due date (Amsterdam) it was handed in; 0 in time, or without a due date."""
        return self.verplichting.days_late(timezone.localdate(moment)) if self.verplichting else 0


@track_history()
class Activiteit(models.Model):
    """A planned activity of one partner, with its means and what it is to bring (K 3.4; Awb 4:62)."""

    plan = models.ForeignKey(Activiteitenplan, models.CASCADE, related_name="activiteiten")
    sleutel = models.UUIDField(default=uuid.uuid4)  # the same activity in the next version and year
    volgorde = models.PositiveSmallIntegerField(default=0)
    naam = models.CharField(_("naam"), max_length=200)
    omschrijving = models.TextField(_("aard, omvang, duur en werkwijze"), blank=True)
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="activiteiten", verbose_name=_("partner")
    )
    middelen = models.TextField(_("mensen en middelen"), blank=True)
    geplande_output = models.TextField(_("wat het oplevert"), blank=True)
    knoop = models.ForeignKey(
        Theorieknoop,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="activiteiten",
        verbose_name=_("stap in de theory of change"),
    )

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["plan", "sleutel"], name="subsidies_activiteit_one_per_plan")]

    def __str__(self) -> str:
        return self.naam


@track_history()
class Begrotingsregel(models.Model):
    """Costs of an activity in one category, in euro. What does not parse is kept as it was typed."""

    activiteit = models.ForeignKey(Activiteit, models.CASCADE, related_name="begrotingsregels")
    volgorde = models.PositiveSmallIntegerField(default=0)
    kostensoort = models.CharField(_("kostensoort"), max_length=14, choices=Kostensoort.choices)
    omschrijving = models.CharField(_("toelichting"), max_length=300, blank=True)
    bedrag = models.DecimalField(_("bedrag"), max_digits=14, decimal_places=2, null=True)
    bedrag_invoer = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return f"{self.kostensoort} {self.bedrag}"


@track_history()
class Dekking(models.Model):
    """Where the money of a plan comes from, in euro: subsidy, own contribution, third parties (K 3.5: in balance)."""

    plan = models.ForeignKey(Activiteitenplan, models.CASCADE, related_name="dekking")
    volgorde = models.PositiveSmallIntegerField(default=0)
    soort = models.CharField(_("soort"), max_length=10, choices=BijdrageSoort.choices)
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="dekking", verbose_name=_("partner")
    )
    omschrijving = models.CharField(_("toelichting"), max_length=300, blank=True)
    bedrag = models.DecimalField(_("bedrag"), max_digits=14, decimal_places=2, null=True)
    bedrag_invoer = models.CharField(max_length=100, blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return f"{self.soort} {self.bedrag}"

    @property
    def van_wie(self) -> str:
        """Who brings it: as the plan says it, or the partner's name."""
        return self.omschrijving or (self.organisatie.naam if self.organisatie else "")


class PlanOvergangQuerySet(models.QuerySet["PlanOvergang"]):
    """Words for the steps of a plan."""

    def handed_in(self) -> Self:
        """The steps that froze the content, the last first."""
        return self.exclude(inhoud="").order_by("-moment", "-pk")


class PlanOvergang(models.Model):
    """One step of a plan; handing in freezes its content here as canonical JSON. Only added."""

    plan = models.ForeignKey(Activiteitenplan, models.PROTECT, related_name="overgangen")
    naam = models.CharField(max_length=20)
    van = models.CharField(max_length=14, choices=PlanStatus.choices)
    naar = models.CharField(max_length=14, choices=PlanStatus.choices)
    moment = models.DateTimeField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    reden = models.TextField(_("reden"), blank=True)
    inhoud = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True)

    objects = PlanOvergangQuerySet.as_manager()

    class Meta:
        ordering = ["moment", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.van} → {self.naar}"

    def get_absolute_url(self) -> str:
        """The page with what was handed in in this step."""
        return reverse("subsidies:plan_ingediend", args=[self.plan_id, self.pk])

    @property
    def facts(self) -> dict[str, Any]:
        """The frozen content; only of a handing in."""
        facts: dict[str, Any] = json.loads(self.inhoud)
        return facts

    @property
    def referentie(self) -> str:
        """What the receipt calls it."""
        return f"P{self.plan_id}-{self.pk}-{self.sha256[:8]}"
