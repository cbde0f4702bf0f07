"""Evaluations, their conclusions and recommendations, and the researchers who were granted access."""

from datetime import date
from typing import Self

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, User, period_constraint
from accounts.roles import Permission
from allianties.models import Alliantie
from evaluaties.models.kamerstuk import Kamerstuk
from subsidies.models import Subsidie, Subsidieperiode


class EvaluatieSoort(models.TextChoices):
    """Kinds of evaluations."""

    PROCESEVALUATIE = "procesevaluatie", _("procesevaluatie")
    TUSSENEVALUATIE = "tussenevaluatie", _("tussenevaluatie")
    EINDEVALUATIE = "eindevaluatie", _("eindevaluatie")
    BELEIDSDOORLICHTING = "doorlichting", _("beleidsdoorlichting")
    ANDERS = "anders", _("ander onderzoek")


class EvaluatieQuerySet(models.QuerySet["Evaluatie"]):
    """Words for lists of evaluations."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry; alliances those of their periods; researchers those of their access today."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        periods = Subsidie.objects.filter(alliantie__in=Alliantie.objects.visible_to(user)).values("periode")
        granted = Onderzoekstoegang.objects.geldig().filter(user=user).values("evaluatie")
        return self.filter(Q(periode__in=periods) | Q(pk__in=granted))

    def in_order(self) -> Self:
        """The newest period first, then the newest publication."""
        return self.order_by("-periode__begindatum", F("gepubliceerd_datum").desc(nulls_last=True), "titel", "pk")

    def for_list(self) -> Self:
        """What the list page shows, in one query."""
        return (
            self.select_related("periode")
            .annotate(aantal_conclusies=_count("Conclusie"), aantal_aanbevelingen=_count("Aanbeveling"))
            .in_order()
        )

    def for_detail(self) -> Self:
        """One evaluation with what its page needs."""
        return self.select_related("periode__regeling", "kamerstuk").prefetch_related("conclusies", "aanbevelingen")


def _count(model: str) -> Coalesce:
    """How many rows of ``model`` an evaluation has; a subquery, so that counting the list leaves it out."""
    rows = (
        apps.get_model("evaluaties", model)
        ._default_manager.filter(evaluatie=models.OuterRef("pk"))
        .order_by()
        .values("evaluatie")
    )
    return Coalesce(models.Subquery(rows.annotate(aantal=models.Count("pk")).values("aantal")), 0)


@track_history()
class Evaluatie(models.Model):
    """A research into the alliances of a period, in our own words and with what is not known about it."""

    slug = models.SlugField(max_length=80, unique=True)
    titel = models.CharField(_("titel"), max_length=300)
    heeft_eigen_titel = models.BooleanField(
        _("titel zoals op het rapport"),
        default=True,
        help_text=_("Uit als de titel niet bekend is en hier een omschrijving staat."),
    )
    onderzoeker = models.CharField(_("onderzoeker"), max_length=200)
    onderzoeker_aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("andere schrijfwijzen")
    )
    soort = models.CharField(_("soort"), max_length=20, choices=EvaluatieSoort.choices)
    periode = models.ForeignKey(
        Subsidieperiode, models.PROTECT, related_name="evaluaties", verbose_name=_("subsidieperiode")
    )
    opgeleverd = models.CharField(_("opgeleverd"), max_length=60, blank=True)
    gepubliceerd_datum = models.DateField(_("gepubliceerd"), null=True, blank=True)
    doel = models.TextField(_("doel"), max_length=4000, blank=True)
    methode = models.TextField(_("methode"), max_length=4000, blank=True)
    opvolging = models.TextField(_("wat ermee gebeurt"), max_length=4000, blank=True)
    onbekend = models.TextField(_("wat niet bekend is"), max_length=4000, blank=True)
    kamerstuk = models.ForeignKey(
        Kamerstuk,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="evaluaties",
        verbose_name=_("naar de Kamer gestuurd met"),
    )
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = EvaluatieQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluatie")
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=EvaluatieSoort.values), name="evaluaties_evaluatie_soort"),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("evaluaties:evaluatie_detail", args=[self.slug])

    def is_bekend(self, op: date) -> bool:
        """Whether it surely was public on that day, by its own date or its Kamerstuk; without either it counts."""
        if self.gepubliceerd_datum:
            return self.gepubliceerd_datum <= op
        return self.kamerstuk is None or self.kamerstuk.uiterlijk_bekend <= op


@track_history()
class Onderzoekstoegang(models.Model):
    """An external researcher may read for one evaluation, from day to day (inclusive)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="onderzoekstoegangen", verbose_name=_("persoon"))
    evaluatie = models.ForeignKey(
        Evaluatie, models.PROTECT, related_name="onderzoekstoegangen", verbose_name=_("evaluatie")
    )
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("onderzoekstoegang")
        constraints = [
            period_constraint("evaluaties_onderzoekstoegang_period"),
            models.UniqueConstraint(
                fields=["user", "evaluatie"],
                condition=Q(einddatum__isnull=True),
                name="evaluaties_onderzoekstoegang_one_open",
                violation_error_message=_("Deze persoon heeft al toegang voor deze evaluatie."),
            ),
        ]

    def __str__(self) -> str:
        return f"onderzoeker {self.evaluatie_id}"
