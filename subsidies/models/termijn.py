"""What happens around a due date: postponement, outages of the system, reminders, messages to coordinators."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from subsidies.models.rapportage import Onderdeel
from subsidies.models.subsidie import Verplichting
from subsidies.statuses import RondschrijvenAan


class StoringQuerySet(models.QuerySet["Storing"]):
    """Words for outages."""

    def with_count(self) -> Self:
        """Newest first, with how many terms each extended."""
        return self.annotate(verlengd=models.Count("uitstellen")).order_by("-begonnen_op", "pk")


@track_history()
class Storing(models.Model):
    """An outage of the system that was registered: it can extend a term (Awb afdeling 2.3)."""

    begonnen_op = models.DateTimeField(_("begonnen"))
    geeindigd_op = models.DateTimeField(_("geëindigd"))
    omschrijving = models.TextField(_("wat lukte niet"), max_length=2000)
    geregistreerd_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    geregistreerd_op = models.DateTimeField()

    verlengd: int  # given by with_count()

    objects = StoringQuerySet.as_manager()

    class Meta:
        ordering = ["-begonnen_op"]
        constraints = [
            models.CheckConstraint(
                condition=Q(geeindigd_op__gt=models.F("begonnen_op")), name="subsidies_storing_order"
            )
        ]

    def __str__(self) -> str:
        return f"storing {self.begonnen_op:%Y-%m-%d %H:%M}"


class Uitstel(models.Model):
    """A postponement of a due date, with its reason. Only added (ontwerp 6, rule 4)."""

    verplichting = models.ForeignKey(Verplichting, models.PROTECT, related_name="uitstellen")
    oude_datum = models.DateField()
    nieuwe_datum = models.DateField()
    reden = models.TextField(_("reden"))
    storing = models.ForeignKey(Storing, models.PROTECT, null=True, related_name="uitstellen")
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    moment = models.DateTimeField()

    class Meta:
        ordering = ["moment", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(nieuwe_datum__gt=models.F("oude_datum")), name="subsidies_uitstel_later")
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.oude_datum} → {self.nieuwe_datum}"


class Herinnering(models.Model):
    """A reminder that was sent: to one person, about one due date, so many days from it. At most once."""

    verplichting = models.ForeignKey(Verplichting, models.PROTECT, null=True, related_name="herinneringen")
    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, null=True, related_name="herinneringen")
    user = models.ForeignKey(User, models.PROTECT, related_name="herinneringen")
    vervaldatum = models.DateField()
    dagen = models.SmallIntegerField()  # before (negative) or after the due date
    verzonden_op = models.DateTimeField()

    class Meta:
        ordering = ["-verzonden_op", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(verplichting__isnull=True) ^ Q(onderdeel__isnull=True),
                name="subsidies_herinnering_about_one",
            ),
            models.UniqueConstraint(
                fields=["verplichting", "onderdeel", "user", "vervaldatum", "dagen"],
                nulls_distinct=False,
                name="subsidies_herinnering_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.vervaldatum} {self.dagen:+}"


class Rondschrijven(models.Model):
    """One message to many coordinators, each apart. Only added."""

    aan = models.CharField(_("aan"), max_length=10, choices=RondschrijvenAan.choices)
    onderwerp = models.CharField(_("onderwerp"), max_length=150)
    tekst = models.TextField(_("bericht"), max_length=4000)
    ontvangers = models.PositiveIntegerField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    moment = models.DateTimeField()

    class Meta:
        ordering = ["-moment", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return self.onderwerp
