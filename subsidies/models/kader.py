"""The uniform questions (Evaluatiekader) that every yearly report answers, in versions; answers stand in the report."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from subsidies.models.regeling import Subsidieperiode
from subsidies.statuses import Dimensie, Schaal


class EvaluatiekaderQuerySet(models.QuerySet["Evaluatiekader"]):
    """Words for frameworks."""

    def for_year(self, periode: Subsidieperiode, jaar: int) -> "Evaluatiekader | None":
        """The framework that a report over ``jaar`` in this period asks; None where there is none."""
        return self.filter(periode=periode, vanaf_jaar__lte=jaar).order_by("-vanaf_jaar", "-nummer").first()


@track_history()
class Evaluatiekader(models.Model):
    """One version of the uniform questions of a period. A report keeps the version that it began with."""

    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="kaders")
    nummer = models.PositiveSmallIntegerField()
    naam = models.CharField(_("naam"), max_length=200)
    vanaf_jaar = models.PositiveSmallIntegerField(_("vanaf rapportagejaar"))
    bron = models.CharField(_("bron"), max_length=300)

    objects = EvaluatiekaderQuerySet.as_manager()

    class Meta:
        ordering = ["periode", "nummer"]
        constraints = [models.UniqueConstraint(fields=["periode", "nummer"], name="subsidies_evaluatiekader_number")]

    def __str__(self) -> str:
        return f"{self.naam}, versie {self.nummer}"


@track_history()
class Kadervraag(models.Model):
    """One uniform question: its dimension and how it is answered."""

    kader = models.ForeignKey(Evaluatiekader, models.PROTECT, related_name="vragen")
    volgorde = models.PositiveSmallIntegerField()
    code = models.SlugField(max_length=40)
    dimensie = models.CharField(_("dimensie"), max_length=14, choices=Dimensie.choices)
    vraag = models.CharField(_("vraag"), max_length=300)
    schaal = models.CharField(_("schaal"), max_length=10, choices=Schaal.choices)

    class Meta:
        ordering = ["volgorde"]
        constraints = [models.UniqueConstraint(fields=["kader", "code"], name="subsidies_kadervraag_code")]

    def __str__(self) -> str:
        return self.vraag
