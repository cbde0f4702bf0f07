"""Grants and the duties that a decision made."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, User, period_constraint
from accounts.roles import Permission, Rol
from allianties.models import Alliantie, Organisatie
from allianties.models.band import held_at
from subsidies.models.regeling import Regeling, Subsidieperiode


class SubsidieSoort(models.TextChoices):
    """Kinds of grants (R22 chapters 2, 3 and 4)."""

    ALLIANTIE = "alliantie", _("alliantiesubsidie")
    ARCHIEF = "archief", _("archiefsubsidie")
    PROJECT = "project", _("projectsubsidie")


class SubsidieQuerySet(models.QuerySet["Subsidie"]):
    """Words for lists of grants."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry; for others the grants of their alliances."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        return self.filter(alliantie__in=Alliantie.objects.visible_to(user))

    def running(self, op: date) -> Self:
        """Grants whose period holds on the day ``op``."""
        return self.filter(periode__begindatum__lte=op, periode__einddatum__gte=op)

    def for_list(self) -> Self:
        """What the list page shows, in one query."""
        return self.select_related("alliantie", "ontvanger", "periode", "regeling").order_by(
            "-periode__begindatum", "alliantie__is_fictief", "alliantie__naam", "pk"
        )


@track_history()
class Subsidie(models.Model):
    """A grant under a regeling for a period, to an alliance or to one organisation."""

    regeling = models.ForeignKey(Regeling, models.PROTECT, related_name="subsidies")
    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="subsidies")
    soort = models.CharField(max_length=10, choices=SubsidieSoort.choices)
    alliantie = models.ForeignKey(Alliantie, models.PROTECT, null=True, blank=True, related_name="subsidies")
    ontvanger = models.ForeignKey(Organisatie, models.PROTECT, null=True, blank=True, related_name="subsidies")
    bedrag = models.DecimalField(_("verleend bedrag"), max_digits=14, decimal_places=2, null=True, blank=True)
    meer_leden_toegestaan = models.BooleanField(
        _("meer dan het hoogste aantal partners toegestaan"),
        default=False,
        help_text=_("Toestemming van de minister voor meer partners. § R22 2.3, derde lid"),
    )
    bron = models.CharField(max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = SubsidieQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(alliantie__isnull=True) ^ Q(ontvanger__isnull=True),
                name="subsidies_subsidie_one_recipient",
            ),
            models.CheckConstraint(
                condition=Q(bedrag__isnull=True) | Q(bedrag__gte=0),
                name="subsidies_subsidie_bedrag_not_negative",
            ),
            models.UniqueConstraint(
                fields=["alliantie", "periode"],
                condition=Q(alliantie__isnull=False),
                name="subsidies_subsidie_one_per_alliance_and_period",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.alliantie or self.ontvanger} {self.periode}"


class VerplichtingSoort(models.TextChoices):
    """What a decision obliges to."""

    JAARRAPPORTAGE = "jaarrapportage", _("jaarrapportage")
    ACTIVITEITENPLAN = "activiteitenplan", _("activiteitenplan")


class VerplichtingQuerySet(models.QuerySet["Verplichting"]):
    """Words for duties."""

    def visible_to(self, user: User) -> Self:
        """Duties of alliances that this person may see."""
        return self.filter(subsidie__alliantie__in=Alliantie.objects.visible_to(user))

    def with_people(self) -> Self:
        """Duties of alliances that have people here (not those from public facts), with what a message needs."""
        return self.filter(
            subsidie__alliantie__isnull=False, subsidie__alliantie__alleen_openbaar=False
        ).select_related("subsidie__alliantie", "subsidie__periode")

    def to_start_for(self, user: User, until: date) -> Self:
        """Duties due on or before ``until`` without a report, at alliances that this person coordinates."""
        mine = held_at(user, Rol.COORDINATOR)
        return self.filter(
            soort=VerplichtingSoort.JAARRAPPORTAGE,
            rapportage__isnull=True,
            vervaldatum__lte=until,
            subsidie__alliantie__in=mine,
        )

    def to_plan_for(self, user: User, until: date) -> Self:
        """Plans due on or before ``until`` that nobody began, at alliances that this person coordinates."""
        mine = held_at(user, Rol.COORDINATOR)
        return self.filter(
            soort=VerplichtingSoort.ACTIVITEITENPLAN,
            plannen__isnull=True,
            vervaldatum__lte=until,
            subsidie__alliantie__in=mine,
        )


@track_history()
class Verplichting(models.Model):
    """A due date: made by a decision, stored, and changed only by a logged postponement (ontwerp 6, rule 4)."""

    subsidie = models.ForeignKey(Subsidie, models.PROTECT, related_name="verplichtingen")
    soort = models.CharField(max_length=20, choices=VerplichtingSoort.choices)
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    vervaldatum = models.DateField(_("uiterlijk"))
    artikel = models.CharField(max_length=80)

    objects = VerplichtingQuerySet.as_manager()

    class Meta:
        ordering = ["vervaldatum", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["subsidie", "soort", "jaar"], name="subsidies_verplichting_one_per_year")
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.jaar}"

    def days_late(self, op: date | None = None) -> int:
        """Days past the due date on the day ``op`` (today without it); 0 while it is not late."""
        return max(0, ((op or timezone.localdate()) - self.vervaldatum).days)


@track_history()
class Beoordelaarschap(models.Model):
    """A person assesses the applications for a period, from day to day (inclusive)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="beoordelaarschappen")
    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="beoordelaarschappen")
    begindatum = models.DateField()
    einddatum = models.DateField(null=True, blank=True)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        constraints = [period_constraint("subsidies_beoordelaarschap_period")]

    def __str__(self) -> str:
        return f"beoordelaar {self.periode_id}"
