"""Indicators: what is measured, against which target, and the values that were handed in (R22 art. 2.6(2) e)."""

from decimal import Decimal
from typing import Self

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from allianties.models import Alliantie, Domein, Organisatie
from subsidies.models.regeling import Subsidieperiode
from subsidies.models.subsidie import Subsidie
from subsidies.models.versie import RapportageVersie
from subsidies.statuses import IndicatorSoort, Meetwijze, RapportageStatus


@track_history()
class Beleidsdoel(models.Model):
    """An objective of the emancipation policy, with its source."""

    code = models.SlugField(max_length=40, unique=True)
    naam = models.CharField(_("naam"), max_length=200)
    bron = models.CharField(_("bron"), max_length=300)

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return self.naam


@track_history()
class Kernindicator(models.Model):
    """What alliances of a period measure in the same way, so that their values may be added up."""

    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="kernindicatoren")
    naam = models.CharField(_("naam"), max_length=200)
    eenheid = models.CharField(_("eenheid"), max_length=60)
    meetwijze = models.CharField(_("meetwijze"), max_length=12, choices=Meetwijze.choices)
    is_cumulatief = models.BooleanField(_("cumulatief"), default=False)
    beleidsdoel = models.ForeignKey(
        Beleidsdoel,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="kernindicatoren",
        verbose_name=_("beleidsdoel"),
    )

    class Meta:
        ordering = ["naam"]
        constraints = [
            models.UniqueConstraint(fields=["periode", "naam"], name="subsidies_kernindicator_name"),
        ]

    def __str__(self) -> str:
        return self.naam


class IndicatorQuerySet(models.QuerySet["Indicator"]):
    """Words for indicators."""

    def visible_to(self, user: User) -> Self:
        """Of alliances that this person may see, and those that another shares with them."""
        visible = Alliantie.objects.visible_to(user)
        shared = self.model.gedeeld_met.through.objects.filter(subsidie__alliantie__in=visible).values("indicator")
        return self.filter(Q(subsidie__alliantie__in=visible) | Q(pk__in=shared))

    def of_alliance(self, alliantie: Alliantie) -> Self:
        """Its own, and those that others share with it."""
        shared = self.model.gedeeld_met.through.objects.filter(subsidie__alliantie=alliantie).values("indicator")
        return self.filter(Q(subsidie__alliantie=alliantie) | Q(pk__in=shared))

    def for_register(self, *, met_delen: bool = True) -> Self:
        """What a page of the register shows, in a fixed number of queries; values without parts in a list."""
        rows = Indicatorwaardedeel.objects.select_related("organisatie")
        parts = models.Prefetch("delen", rows if met_delen else rows.none())
        values = Indicatorwaarde.objects.of_last_version().with_report().prefetch_related(parts)
        shared = models.Prefetch("gedeeld_met", Subsidie.objects.select_related("alliantie"))
        return self.select_related("subsidie__alliantie", "kernindicator").prefetch_related(
            "streefwaarden", shared, models.Prefetch("waarden", values.order_by("jaar", "pk"))
        )

    def in_year(self, jaar: int) -> Self:
        """Measured over ``jaar``."""
        return self.filter(vanaf_jaar__lte=jaar).exclude(tot_jaar__lt=jaar)

    def in_order(self) -> Self:
        """As in the register."""
        return self.select_related("organisatie", "kernindicator", "beleidsdoel").order_by("volgorde", "pk")


@track_history()
class Indicator(models.Model):
    """One indicator of a grant. One that alliances share has one owner; it counts once (``gedeeld_met``)."""

    subsidie = models.ForeignKey(Subsidie, models.PROTECT, related_name="indicatoren")
    gedeeld_met = models.ManyToManyField(
        Subsidie, blank=True, related_name="gedeelde_indicatoren", verbose_name=_("gedeeld met")
    )
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="indicatoren", verbose_name=_("ingevuld door")
    )
    volgorde = models.PositiveSmallIntegerField(default=0)
    naam = models.CharField(_("naam"), max_length=200)
    soort = models.CharField(_("soort"), max_length=10, choices=IndicatorSoort.choices)
    meetwijze = models.CharField(_("meetwijze"), max_length=12, choices=Meetwijze.choices)
    definitie = models.TextField(_("definitie"), blank=True)
    eenheid = models.CharField(_("eenheid"), max_length=60, blank=True)
    bron = models.CharField(_("bron"), max_length=300, blank=True)
    betrouwbaarheid = models.TextField(_("betrouwbaarheid"), blank=True)
    beginstand = models.DecimalField(_("beginstand"), max_digits=16, decimal_places=2, null=True, blank=True)
    beginjaar = models.PositiveSmallIntegerField(_("jaar van de beginstand"), null=True, blank=True)
    is_cumulatief = models.BooleanField(_("cumulatief: elk jaar telt het vorige mee"), default=False)
    uitsplitsing = ArrayField(models.CharField(max_length=80), verbose_name=_("uitsplitsing"), default=list, blank=True)
    knoop_sleutel = models.UUIDField(_("hoort bij"), null=True, blank=True)
    domeinen = ArrayField(
        models.CharField(max_length=20, choices=Domein.choices), verbose_name=_("terreinen"), default=list, blank=True
    )
    beleidsdoel = models.ForeignKey(
        Beleidsdoel, models.PROTECT, null=True, blank=True, related_name="indicatoren", verbose_name=_("beleidsdoel")
    )
    kernindicator = models.ForeignKey(
        Kernindicator, models.PROTECT, null=True, blank=True, related_name="indicatoren", verbose_name=_("telt mee in")
    )
    vanaf_jaar = models.PositiveSmallIntegerField(_("gemeten vanaf"))
    tot_jaar = models.PositiveSmallIntegerField(_("gemeten tot en met"), null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = IndicatorQuerySet.as_manager()

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["subsidie", "naam"], name="subsidies_indicator_name"),
            models.CheckConstraint(
                condition=Q(tot_jaar__isnull=True) | Q(tot_jaar__gte=models.F("vanaf_jaar")),
                name="subsidies_indicator_years",
            ),
            models.CheckConstraint(
                condition=~Q(meetwijze="kwalitatief") | Q(is_cumulatief=False),
                name="subsidies_indicator_words_do_not_add_up",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def get_absolute_url(self) -> str:
        """The indicator's page."""
        return reverse("subsidies:indicator_detail", args=[self.pk])


@track_history()
class Streefwaarde(models.Model):
    """The target of a year: in the indicator's unit, a share in percent."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="streefwaarden")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    waarde = models.DecimalField(_("streefwaarde"), max_digits=16, decimal_places=2)

    class Meta:
        ordering = ["jaar"]
        constraints = [models.UniqueConstraint(fields=["indicator", "jaar"], name="subsidies_streefwaarde_one")]

    def __str__(self) -> str:
        return f"{self.jaar}: {self.waarde}"


class Meting(models.Model):
    """A measured value: a number, or a share as numerator and denominator."""

    waarde = models.DecimalField(_("waarde"), max_digits=16, decimal_places=2, null=True)
    teller = models.DecimalField(_("teller"), max_digits=16, decimal_places=2, null=True)
    noemer = models.DecimalField(_("noemer"), max_digits=16, decimal_places=2, null=True)

    class Meta:
        abstract = True

    @property
    def stand(self) -> Decimal | None:
        """The number, or the share in percent to two decimals; None while it is unknown or the denominator is 0."""
        return self.stand_of(self.waarde, self.teller, self.noemer)

    @staticmethod
    def stand_of(waarde: Decimal | None, teller: Decimal | None, noemer: Decimal | None) -> Decimal | None:
        """The same of plain values: one rule for rows and for sums."""
        if waarde is not None:
            return waarde
        if teller is None or not noemer:
            return None
        return (teller * 100 / noemer).quantize(Decimal("0.01"))


class IndicatorwaardeQuerySet(models.QuerySet["Indicatorwaarde"]):
    """Words for values."""

    def with_report(self) -> Self:
        """With the version and report from which the value comes."""
        return self.select_related("versie__rapportage__subsidie__alliantie")

    def of_last_version(self) -> Self:
        """Values of the last version of each report: what stands now. A value that was taken away is gone here."""
        newer = RapportageVersie.objects.filter(
            rapportage=models.OuterRef("versie__rapportage"), nummer__gt=models.OuterRef("versie__nummer")
        )
        return self.exclude(models.Exists(newer))


class Indicatorwaarde(Meting):
    """The value of an indicator over a year, as it was handed in. Only added (ontwerp 5)."""

    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="waarden")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="indicatorwaarden")
    tekst = models.TextField(blank=True)
    correctie_reden = models.TextField(blank=True)
    moment = models.DateTimeField()

    objects = IndicatorwaardeQuerySet.as_manager()

    class Meta:
        ordering = ["jaar", "pk"]
        indexes = [models.Index(fields=["indicator", "jaar", "-id"], name="subsidies_waarde_newest")]
        constraints = [
            models.UniqueConstraint(fields=["indicator", "versie"], name="subsidies_indicatorwaarde_one_per_version"),
            models.CheckConstraint(
                condition=Q(noemer__isnull=True) | Q(noemer__gt=0), name="subsidies_indicatorwaarde_noemer"
            ),
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.indicator_id} {self.jaar}"

    @property
    def is_akkoord(self) -> bool:
        """Whether the ministry agreed to the report; of rows from ``of_last_version().with_report()``."""
        return self.versie.rapportage.status == RapportageStatus.AKKOORD


class Indicatorwaardedeel(Meting):
    """A part of a value: the parts make up the whole. Only added."""

    indicatorwaarde = models.ForeignKey(Indicatorwaarde, models.PROTECT, related_name="delen")
    label = models.CharField(max_length=80)
    organisatie = models.ForeignKey(Organisatie, models.PROTECT, null=True, related_name="indicatorwaardedelen")

    class Meta:
        ordering = ["pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return self.label
