"""Why there are alliances at all: the four motives of 2018, each with a measure per year."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history


class MotiefSoort(models.TextChoices):
    """Which motive; the measure that belongs to it is in `evaluaties.exports.motieven`."""

    STURING = "sturing", _("sturen op inhoud")
    ORGANISATIES = "organisaties", _("meer organisaties profiteren")
    SAMENWERKING = "samenwerking", _("samenwerking")
    VERSNIPPERING = "versnippering", _("minder versnippering")


class MotiefQuerySet(models.QuerySet["Motief"]):
    """Words for motives."""

    def in_order(self) -> Self:
        """As the public page of 2018 names them."""
        return self.order_by("volgorde", "pk")


@track_history()
class Motief(models.Model):
    """A reason to work with alliances, in our own words, with its public source and how it is measured."""

    soort = models.CharField(_("motief"), max_length=14, choices=MotiefSoort.choices, unique=True)
    volgorde = models.PositiveSmallIntegerField()
    naam = models.CharField(_("naam"), max_length=120)
    uitleg = models.TextField(_("uitleg"), max_length=2000)
    maat = models.TextField(_("hoe wij het meten"), max_length=2000)
    bron = models.CharField(_("bron"), max_length=300)

    objects = MotiefQuerySet.as_manager()

    class Meta:
        verbose_name = _("motief")
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=MotiefSoort.values), name="evaluaties_motief_soort")
        ]

    def __str__(self) -> str:
        return self.naam
