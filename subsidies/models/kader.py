"""The uniform questions (Evaluatiekader) that every yearly report answers, in versions; answers stand in the report."""

from typing import Self

import pgtrigger
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from subsidies.models.regeling import Subsidieperiode
from subsidies.statuses import Dimensie, KaderStatus, Schaal

MAX_METHODEN = 12
_STAYS = """
IF EXISTS (
    SELECT 1 FROM subsidies_evaluatiekader WHERE id IN (NEW.kader_id, OLD.kader_id) AND status = 'in_gebruik'
) THEN RAISE EXCEPTION 'a framework in use does not change'; END IF;
IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
RETURN NEW;
"""


def stays_with_its_framework() -> pgtrigger.Trigger:
    """Rows of a framework in use are not added, changed or removed, whoever asks."""
    return pgtrigger.Trigger(
        name="kader_stays",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=_STAYS,
    )


class EvaluatiekaderQuerySet(models.QuerySet["Evaluatiekader"]):
    """Words for frameworks."""

    def visible_to(self, user: User) -> Self:
        """All for who writes evaluations; the ones in use for everybody else: the questions are no secret."""
        if Permission.EVALUATIE_WRITE in user.ministry_permissions:
            return self
        return self.filter(status=KaderStatus.IN_GEBRUIK)

    def for_year(self, periode: Subsidieperiode, jaar: int) -> "Evaluatiekader | None":
        """The framework in use that a report over ``jaar`` in this period asks; None where there is none."""
        return (
            self.filter(periode=periode, vanaf_jaar__lte=jaar, status=KaderStatus.IN_GEBRUIK)
            .order_by("-vanaf_jaar", "-nummer")
            .first()
        )

    def for_list(self) -> Self:
        """What the list page shows, in one query: the newest period first, then the newest version."""
        return (
            self.select_related("periode", "in_gebruik_door")
            .annotate(
                aantal_vragen=models.Count("vragen", distinct=True),
                aantal_rapportages=models.Count("rapportages", distinct=True),
            )
            .order_by("-periode__begindatum", "-nummer")
        )


@track_history()
class Evaluatiekader(models.Model):
    """One version of the uniform questions of a period. A report keeps the version that it began with.

    Made as a concept, often as a copy of the version before; once in use it never changes.
    """

    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="kaders", verbose_name=_("periode"))
    nummer = models.PositiveSmallIntegerField()
    naam = models.CharField(_("naam"), max_length=200)
    vanaf_jaar = models.PositiveSmallIntegerField(_("vanaf rapportagejaar"))
    bron = models.CharField(_("bron"), max_length=300)
    toelichting = models.TextField(_("wat is anders, en waarom"), max_length=2000, blank=True)
    vorige = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="volgende", verbose_name=_("kopie van")
    )
    status = models.CharField(max_length=10, choices=KaderStatus.choices, default=KaderStatus.CONCEPT)
    in_gebruik_op = models.DateTimeField(null=True, blank=True)
    in_gebruik_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    aantal_vragen: int  # given by for_list()
    aantal_rapportages: int

    objects = EvaluatiekaderQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluatiekader")
        ordering = ["periode", "nummer"]
        constraints = [
            models.UniqueConstraint(fields=["periode", "nummer"], name="subsidies_evaluatiekader_number"),
            models.CheckConstraint(condition=Q(status__in=KaderStatus.values), name="subsidies_evaluatiekader_status"),
            models.CheckConstraint(
                condition=Q(in_gebruik_op__isnull=True) | Q(status=KaderStatus.IN_GEBRUIK),
                name="subsidies_evaluatiekader_concept_has_no_moment",
            ),
            models.CheckConstraint(
                condition=Q(in_gebruik_door__isnull=True) | Q(in_gebruik_op__isnull=False),
                name="subsidies_evaluatiekader_in_gebruik_pair",
            ),
        ]
        triggers = [
            pgtrigger.Protect(
                name="in_use_stays",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__status=KaderStatus.IN_GEBRUIK.value),
            )
        ]

    def __str__(self) -> str:
        return f"{self.naam}, versie {self.nummer}"

    @property
    def is_concept(self) -> bool:
        """Whether it may still be changed."""
        return self.status == KaderStatus.CONCEPT


@track_history()
class Kadermethode(models.Model):
    """A way to know an answer, with the instrument for it: the list or questionnaire that all alliances use."""

    kader = models.ForeignKey(Evaluatiekader, models.PROTECT, related_name="methoden")
    volgorde = models.PositiveSmallIntegerField()
    naam = models.CharField(_("methode"), max_length=80)
    instrument = models.CharField(_("instrument"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("methode")
        ordering = ["volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["kader", "naam"], name="subsidies_kadermethode_name")]
        triggers = [stays_with_its_framework()]

    def __str__(self) -> str:
        return self.naam


@track_history()
class Kadervraag(models.Model):
    """One uniform question: its dimension, how it is answered, and which methods an answer may name."""

    kader = models.ForeignKey(Evaluatiekader, models.PROTECT, related_name="vragen")
    volgorde = models.PositiveSmallIntegerField()
    code = models.SlugField(max_length=40)
    dimensie = models.CharField(_("dimensie"), max_length=14, choices=Dimensie.choices)
    vraag = models.CharField(_("vraag"), max_length=300)
    schaal = models.CharField(_("schaal"), max_length=10, choices=Schaal.choices)
    # Names of methods of the same framework; empty: an answer names its method in own words.
    methoden = ArrayField(
        models.CharField(max_length=80), default=list, blank=True, size=MAX_METHODEN, verbose_name=_("methoden")
    )

    class Meta:
        verbose_name = _("vraag")
        ordering = ["volgorde"]
        constraints = [models.UniqueConstraint(fields=["kader", "code"], name="subsidies_kadervraag_code")]
        triggers = [stays_with_its_framework()]

    def __str__(self) -> str:
        return self.vraag

    @property
    def scores(self) -> range:
        """The scores on the scale of this question; empty for one in own words."""
        return {Schaal.VIJF: range(1, 6), Schaal.JA_NEE: range(2)}.get(Schaal(self.schaal), range(0))
