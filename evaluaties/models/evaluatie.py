"""Evaluations, and whom they are about."""

from datetime import date
from typing import Any, Self

from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, F, Func, OuterRef, Q, Value
from django.db.models.functions import Coalesce, Lower, Replace
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie
from evaluaties.models.kamerstuk import Kamerstuk
from evaluaties.statuses import BADGES_EVALUATIE, UNFINISHED, EvaluatieStatus
from subsidies.models import Evaluatiekader, Subsidie, Subsidieperiode
from subsidies.statuses import Badge

TEXT = models.TextField()


class EvaluatieSoort(models.TextChoices):
    """Kinds of evaluations; the words of the SEA stand in ``SEA_TYPE``."""

    PROCESEVALUATIE = "procesevaluatie", _("procesevaluatie")
    EX_ANTE = "ex_ante", _("onderzoek vooraf (ex ante)")
    EX_DURANTE = "ex_durante", _("onderzoek tijdens de uitvoering (ex durante)")
    EX_POST = "ex_post", _("onderzoek achteraf (ex post)")
    TUSSENEVALUATIE = "tussenevaluatie", _("tussenevaluatie")
    PERIODIEKE_RAPPORTAGE = "periodiek", _("periodieke rapportage")
    BELEIDSDOORLICHTING = "doorlichting", _("beleidsdoorlichting")
    ANDERS = "anders", _("ander onderzoek")


# What the SEA annex calls a kind (domein 5.3), for the kinds of which that is sure; the others keep their own word.
SEA_TYPE = {
    EvaluatieSoort.EX_ANTE: "ex ante",
    EvaluatieSoort.EX_DURANTE: "ex durante",
    EvaluatieSoort.EX_POST: "ex post",
}


class EvaluatieQuerySet(models.QuerySet["Evaluatie"]):
    """Words for lists of evaluations."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry; alliances those about them or about their whole period; researchers those of access."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        own = Alliantie.objects.visible_to(user)
        periods = Subsidie.objects.filter(alliantie__in=own).values("periode")
        named = EvaluatieAlliantie.objects.filter(evaluatie=OuterRef("pk"))
        also = EvaluatiePeriode.objects.filter(evaluatie=OuterRef("pk"), periode__in=periods)
        granted = user.onderzoekstoegangen.geldig().values("evaluatie")
        return self.filter(
            Q(Q(periode__in=periods) | Exists(also), ~Exists(named))
            | Exists(named.filter(alliantie__in=own))
            | Q(pk__in=granted)
        )

    def findings_visible_to(self, user: User) -> Self:
        """Those of which this person may read what was found: outside the ministry only when it is final."""
        rows = self.visible_to(user)
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return rows
        return rows.filter(status=EvaluatieStatus.AFGEROND)

    def in_order(self) -> Self:
        """The newest period first, then the newest publication."""
        return self.order_by(
            F("periode__begindatum").desc(nulls_last=True),
            F("gepubliceerd_datum").desc(nulls_last=True),
            "titel",
            "pk",
        )

    def search(self, words: str) -> Self:
        """By researcher under any of its names, or by title; "ij" and "y" are the same letter."""
        folded = words.strip().lower().replace("ij", "y")
        names = Func(F("onderzoeker_aliases"), Value(" | "), function="array_to_string", output_field=TEXT)
        found = Q(_onderzoeker__contains=folded) | Q(_titel__contains=folded) | Q(_aliases__contains=folded)
        return self.alias(_onderzoeker=_fold("onderzoeker"), _titel=_fold("titel"), _aliases=_fold(names)).filter(found)

    def of_regeling(self, slug: str) -> Self:
        """About a period of this scheme, or about one of its periods too."""
        also = EvaluatiePeriode.objects.filter(evaluatie=OuterRef("pk"), periode__regeling__slug=slug)
        return self.filter(Q(periode__regeling__slug=slug) | Exists(also))

    def for_overview(self) -> Self:
        """The rows of the overview for the budget: what will not be done is left out."""
        return self.exclude(status=EvaluatieStatus.VERVALLEN).in_order()

    def for_list(self) -> Self:
        """What the list page shows, in two queries."""
        return (
            self.select_related("periode")
            .prefetch_related("extra_perioden")
            .annotate(aantal_conclusies=_count("Conclusie"), aantal_aanbevelingen=_count("Aanbeveling"))
            .in_order()
        )

    def for_detail(self) -> Self:
        """One evaluation with what its page needs."""
        return self.select_related("periode__regeling", "kamerstuk", "kader").prefetch_related(
            "conclusies", "aanbevelingen", "allianties", "extra_perioden"
        )


def _fold(text: Any) -> Replace:
    """Small letters, with "ij" written as "y": the institute of 2020 is written in both ways."""
    return Replace(Lower(text, output_field=TEXT), Value("ij"), Value("y"), output_field=TEXT)


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
    onderzoeker = models.CharField(_("onderzoeker"), max_length=200, blank=True)
    onderzoeker_aliases = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, verbose_name=_("andere schrijfwijzen")
    )
    opdrachtgever = models.CharField(_("opdrachtgever"), max_length=200, blank=True)
    soort = models.CharField(_("soort"), max_length=20, choices=EvaluatieSoort.choices)
    status = models.CharField(
        _("status"), max_length=12, choices=EvaluatieStatus.choices, default=EvaluatieStatus.TE_STARTEN
    )
    reden_vervallen = models.TextField(_("waarom vervallen"), max_length=1000, blank=True)
    periode = models.ForeignKey(
        Subsidieperiode,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="evaluaties",
        verbose_name=_("subsidieperiode"),
    )
    extra_perioden = models.ManyToManyField(
        Subsidieperiode,
        through="EvaluatiePeriode",
        related_name="ook_evaluaties",
        blank=True,
        verbose_name=_("gaat ook over"),
    )
    allianties = models.ManyToManyField(
        Alliantie,
        through="EvaluatieAlliantie",
        related_name="evaluaties",
        blank=True,
        verbose_name=_("allianties"),
    )
    eerste_jaar = models.PositiveSmallIntegerField(_("onderzocht vanaf"), null=True, blank=True)
    laatste_jaar = models.PositiveSmallIntegerField(_("onderzocht tot en met"), null=True, blank=True)
    gepland_begindatum = models.DateField(_("begin gepland"), null=True, blank=True)
    gepland_einddatum = models.DateField(_("einde gepland"), null=True, blank=True)
    begindatum = models.DateField(_("begonnen"), null=True, blank=True)
    einddatum = models.DateField(_("afgerond"), null=True, blank=True)
    opgeleverd = models.CharField(
        _("opgeleverd"), max_length=60, blank=True, help_text=_("In woorden, als de dag niet bekend is.")
    )
    gepubliceerd_datum = models.DateField(_("gepubliceerd"), null=True, blank=True)
    publicatie = models.CharField(_("vindplaats van het rapport"), max_length=600, blank=True)
    doel = models.TextField(_("doel"), max_length=4000, blank=True)
    onderzoeksvragen = models.TextField(_("onderzoeksvragen"), max_length=4000, blank=True)
    methode = models.TextField(_("methode"), max_length=4000, blank=True)
    kader = models.ForeignKey(
        Evaluatiekader,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="evaluaties",
        verbose_name=_("evaluatiekader"),
    )
    kosten = models.DecimalField(_("kosten"), max_digits=14, decimal_places=2, null=True, blank=True)
    thema = models.CharField(_("thema"), max_length=200, blank=True)
    subthema = models.CharField(_("subthema"), max_length=200, blank=True)
    begrotingsartikel = models.CharField(_("begrotingsartikel"), max_length=40, blank=True)
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
    is_fictief = models.BooleanField(_("fictief"), default=False)
    revision = models.PositiveIntegerField(default=0)

    objects = EvaluatieQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluatie")
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=EvaluatieSoort.values), name="evaluaties_evaluatie_soort"),
            models.CheckConstraint(condition=Q(status__in=EvaluatieStatus.values), name="evaluaties_evaluatie_status"),
            models.CheckConstraint(
                condition=Q(status=EvaluatieStatus.VERVALLEN) ^ Q(reden_vervallen=""),
                name="evaluaties_evaluatie_vervallen_reason",
                violation_error_message=_("Geef een reden als het onderzoek vervalt, en anders niet."),
            ),
            models.CheckConstraint(
                condition=Q(kosten__isnull=True) | Q(kosten__gte=0),
                name="evaluaties_evaluatie_kosten",
                violation_error_message=_("De kosten zijn nul of meer."),
            ),
            models.CheckConstraint(
                condition=Q(gepland_einddatum__isnull=True)
                | Q(gepland_begindatum__isnull=True)
                | Q(gepland_einddatum__gte=F("gepland_begindatum")),
                name="evaluaties_evaluatie_gepland",
                violation_error_message=_("Het geplande einde ligt voor het geplande begin."),
            ),
            models.CheckConstraint(
                condition=Q(einddatum__isnull=True) | Q(begindatum__isnull=True) | Q(einddatum__gte=F("begindatum")),
                name="evaluaties_evaluatie_period",
                violation_error_message=_("Het einde ligt voor het begin."),
            ),
            models.CheckConstraint(
                condition=Q(laatste_jaar__isnull=True)
                | Q(eerste_jaar__isnull=True)
                | Q(laatste_jaar__gte=F("eerste_jaar")),
                name="evaluaties_evaluatie_jaren",
                violation_error_message=_("Het laatste jaar ligt voor het eerste jaar."),
            ),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("evaluaties:evaluatie_detail", args=[self.slug])

    @property
    def badge(self) -> Badge:
        """Shape, colour and word of the status."""
        return BADGES_EVALUATIE[EvaluatieStatus(self.status)]

    @property
    def is_laat(self) -> bool:
        """Whether its planned end is past and it is not finished."""
        planned = self.gepland_einddatum
        return self.status in UNFINISHED and planned is not None and planned < timezone.localdate()

    @property
    def type_onderzoek(self) -> str:
        """The column "Type onderzoek" of the SEA annex."""
        soort = EvaluatieSoort(self.soort)
        return SEA_TYPE.get(soort, str(soort.label))

    @property
    def perioden(self) -> list[Subsidieperiode]:
        """Every period that it is about, the oldest first; none for a review of before the alliances."""
        own = [self.periode] if self.periode else []
        return sorted([*own, *self.extra_perioden.all()], key=lambda periode: periode.begindatum)

    def is_bekend(self, op: date) -> bool:
        """Whether it surely was public on that day, by its own date or its Kamerstuk; without either it counts."""
        if self.gepubliceerd_datum:
            return self.gepubliceerd_datum <= op
        return self.kamerstuk is None or self.kamerstuk.uiterlijk_bekend <= op


@track_history()
class EvaluatieAlliantie(models.Model):
    """An alliance that an evaluation is about. An evaluation without such rows is about all of its periods."""

    evaluatie = models.ForeignKey(Evaluatie, models.CASCADE, related_name="evaluatieallianties")
    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="evaluatieallianties")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluatie", "alliantie"], name="evaluaties_evaluatiealliantie_once")
        ]

    def __str__(self) -> str:
        return f"evaluatie {self.evaluatie_id}, alliantie {self.alliantie_id}"


@track_history()
class EvaluatiePeriode(models.Model):
    """A period that an evaluation is about besides its own: a periodic review spans several."""

    evaluatie = models.ForeignKey(Evaluatie, models.CASCADE, related_name="evaluatieperioden")
    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="evaluatieperioden")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluatie", "periode"], name="evaluaties_evaluatieperiode_once")
        ]

    def __str__(self) -> str:
        return f"evaluatie {self.evaluatie_id}, periode {self.periode_id}"
