"""Schemes, their rules with dates and articles, and the periods over which they grant."""

from datetime import date
from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, period_constraint
from subsidies.bedragen import Afwijkingsgrens
from subsidies.regels import (
    AFWIJKING_BEDRAG,
    AFWIJKING_PROCENT,
    VERKLARING,
    VERKLARING_BIJ_INDIENEN,
    Eenheid,
    RegelStatus,
)


@track_history()
class Regeling(models.Model):
    """A subsidieregeling. It keeps working for its grants after it has expired (domein 12.1)."""

    naam = models.CharField(_("naam"), max_length=200)
    code = models.CharField(max_length=10, unique=True)
    slug = models.SlugField(max_length=40, unique=True)
    kenmerk = models.CharField(_("kenmerk"), max_length=60, blank=True)
    vastgesteld_datum = models.DateField(_("vastgesteld"), null=True, blank=True)
    begindatum = models.DateField(_("geldig vanaf"))
    einddatum = models.DateField(_("geldig tot en met"), null=True, blank=True)
    bwbr = models.CharField(max_length=12, blank=True)
    staatscourant = models.CharField(max_length=60, blank=True)
    toelichting = models.TextField(blank=True)
    bron = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["begindatum"]
        constraints = [period_constraint("subsidies_regeling_period")]

    def __str__(self) -> str:
        return self.naam

    def rule(self, naam: str, op: date) -> "Regelversie | None":
        """The value of a rule for a grant of this regeling on the day ``op``; None where no row holds it."""
        found: Regelversie | None = self.regelversies.filter(naam=naam).geldig(op).order_by("-begindatum").first()
        return found

    def verklaring(self, op: date) -> str:
        """What the person declares who hands in on the day ``op``: the regeling's own text, else one that is ours."""
        rule = self.rule(VERKLARING_BIJ_INDIENEN, op)
        return rule.toelichting if rule and rule.waarde == "ja" and rule.toelichting else str(VERKLARING)

    def afwijkingsgrens(self, op: date) -> Afwijkingsgrens | None:
        """From which difference a post must be explained; None while the rule is unknown."""
        rows = self.regelversies.filter(naam__in=[AFWIJKING_PROCENT, AFWIJKING_BEDRAG]).geldig(op)
        found = {row.naam: row for row in rows.order_by("begindatum")}
        procent, bedrag = found.get(AFWIJKING_PROCENT), found.get(AFWIJKING_BEDRAG)
        if not (procent and bedrag and procent.waarde and bedrag.waarde):
            return None
        return Afwijkingsgrens(Decimal(procent.waarde), Decimal(bedrag.waarde), bedrag.artikel)


@track_history()
class Regelversie(models.Model):
    """A rule's value from day to day (inclusive), with its article and source."""

    regeling = models.ForeignKey(Regeling, models.PROTECT, related_name="regelversies")
    naam = models.SlugField(max_length=60)
    eenheid = models.CharField(max_length=10, choices=Eenheid.choices)
    waarde = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=14, choices=RegelStatus.choices)
    artikel = models.CharField(max_length=80)
    begindatum = models.DateField()
    einddatum = models.DateField(null=True, blank=True)
    toelichting = models.TextField(blank=True)
    bron = models.CharField(max_length=300)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        ordering = ["regeling", "naam", "begindatum"]
        constraints = [
            period_constraint("subsidies_regelversie_period"),
            models.UniqueConstraint(fields=["regeling", "naam", "begindatum"], name="subsidies_regelversie_one_start"),
            models.CheckConstraint(
                condition=~Q(waarde="") | Q(status=RegelStatus.ONBEKEND.value),
                name="subsidies_regelversie_value_or_unknown",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.naam} ({self.regeling_id})"

    @property
    def onderwerp(self) -> str:
        """Its name in words."""
        return self.naam.replace("_", " ")

    @property
    def whole(self) -> int | None:
        """The value as a whole number; None where it is unknown."""
        return int(self.waarde) if self.waarde else None


@track_history()
class Subsidieperiode(models.Model):
    """The years over which a regeling grants, kept apart from the regeling's own validity (domein 1.1)."""

    naam = models.CharField(_("naam"), max_length=40)
    slug = models.SlugField(max_length=20, unique=True)
    regeling = models.ForeignKey(Regeling, models.PROTECT, related_name="perioden", verbose_name=_("regeling"))
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"))
    toelichting = models.TextField(blank=True)
    bron = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["begindatum"]
        constraints = [period_constraint("subsidies_subsidieperiode_period")]

    def __str__(self) -> str:
        return self.naam

    @property
    def jaren(self) -> range:
        """The subsidy years."""
        return range(self.begindatum.year, self.einddatum.year + 1)
