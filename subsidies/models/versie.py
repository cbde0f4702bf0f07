"""What was handed in: frozen, never changed; and every step that a report made."""

import json
from datetime import date, datetime, time
from typing import Any, Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers
from accounts.models import User
from documents.models import Document
from subsidies.models.rapportage import Jaarrapportage
from subsidies.statuses import RapportageStatus


class RapportageVersieQuerySet(models.QuerySet["RapportageVersie"]):
    """Words for versions."""

    def with_akkoord(self, op: date) -> Self:
        """Versions that had akkoord at the end of the day ``op`` (23:59:59 in Amsterdam), the newest year first."""
        moment = timezone.make_aware(datetime.combine(op, time.max))
        last = (
            Overgang.objects.filter(rapportage=models.OuterRef("rapportage"), moment__lte=moment)
            .order_by("-moment", "-pk")
            .values("naar")[:1]
        )
        approved = (
            Overgang.objects.filter(
                rapportage=models.OuterRef("rapportage"), naar=RapportageStatus.AKKOORD, moment__lte=moment
            )
            .order_by("-moment", "-pk")
            .values("versie")[:1]
        )
        return (
            self.annotate(laatste=models.Subquery(last), goedgekeurd=models.Subquery(approved))
            .filter(laatste=RapportageStatus.AKKOORD, goedgekeurd=models.F("pk"))
            .order_by("-rapportage__jaar", "pk")
        )


class RapportageVersie(models.Model):
    """A frozen version: canonical JSON with its sha256, the moment, and the person who handed it in."""

    rapportage = models.ForeignKey(Jaarrapportage, models.PROTECT, related_name="versies")
    nummer = models.PositiveSmallIntegerField()
    inhoud = models.TextField()
    sha256 = models.CharField(max_length=64)
    schema_version = models.PositiveSmallIntegerField()
    ingediend_op = models.DateTimeField()
    ingediend_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    verklaring = models.TextField(_("verklaring"))
    document = models.ForeignKey(Document, models.PROTECT, related_name="rapportageversies")

    objects = RapportageVersieQuerySet.as_manager()

    class Meta:
        ordering = ["nummer"]
        constraints = [
            models.UniqueConstraint(fields=["rapportage", "nummer"], name="subsidies_rapportageversie_number")
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"versie {self.nummer}"

    @property
    def facts(self) -> dict[str, Any]:
        """The frozen facts."""
        facts: dict[str, Any] = json.loads(self.inhoud)
        return facts

    @property
    def referentie(self) -> str:
        """What the receipt calls it."""
        return f"{self.rapportage_id}-{self.nummer}-{self.sha256[:8]}"


class Overgang(models.Model):
    """One step of a report: from state to state, by whom, when, why. Only added."""

    rapportage = models.ForeignKey(Jaarrapportage, models.PROTECT, related_name="overgangen")
    versie = models.ForeignKey(RapportageVersie, models.PROTECT, null=True, related_name="overgangen")
    naam = models.CharField(max_length=20)
    van = models.CharField(max_length=20, choices=RapportageStatus.choices)
    naar = models.CharField(max_length=20, choices=RapportageStatus.choices)
    moment = models.DateTimeField()
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    reden = models.TextField(_("reden"), blank=True)

    class Meta:
        ordering = ["moment", "pk"]
        indexes = [models.Index(fields=["rapportage", "-moment"])]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.van} → {self.naar}"
