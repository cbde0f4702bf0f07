"""How the ministry answers a report: remarks at a passage, two judgements, one letter."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from documents.models import Document
from subsidies.models.indicator import Indicator
from subsidies.models.plan import Activiteit
from subsidies.models.rapportage import Jaarrapportage, Onderdeel
from subsidies.models.versie import Overgang, RapportageVersie
from subsidies.statuses import OordeelSoort, OordeelUitkomst


class OpmerkingQuerySet(models.QuerySet["Opmerking"]):
    """Words for remarks."""

    def open(self) -> Self:
        """Not settled."""
        return self.filter(afgehandeld_op__isnull=True)

    def gedeeld(self) -> Self:
        """Also for the alliance."""
        return self.filter(is_intern=False)

    def for_page(self) -> Self:
        """With what a page shows, in order."""
        return (
            self.select_related("onderdeel__organisatie", "activiteit", "indicator", "door", "afgehandeld_door")
            .prefetch_related("antwoorden__door")
            .order_by("nummer")
        )


@track_history()
class Opmerking(models.Model):
    """A remark of the ministry at a part, or at one activity or indicator in it. Internal ones stay at the ministry."""

    rapportage = models.ForeignKey(Jaarrapportage, models.PROTECT, related_name="opmerkingen")
    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="opmerkingen")
    nummer = models.PositiveSmallIntegerField()
    onderdeel = models.ForeignKey(Onderdeel, models.PROTECT, related_name="opmerkingen")
    activiteit = models.ForeignKey(Activiteit, models.PROTECT, null=True, related_name="opmerkingen")
    indicator = models.ForeignKey(Indicator, models.PROTECT, null=True, related_name="opmerkingen")
    is_intern = models.BooleanField(_("intern: alleen het ministerie leest dit"), default=False)
    vraagt_aanvulling = models.BooleanField(_("hier ontbreekt iets"), default=False)
    tekst = models.TextField(_("opmerking"), max_length=4000)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    geplaatst_op = models.DateTimeField()
    afgehandeld_op = models.DateTimeField(null=True)
    afgehandeld_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = OpmerkingQuerySet.as_manager()

    class Meta:
        ordering = ["nummer"]
        constraints = [
            models.UniqueConstraint(fields=["rapportage", "nummer"], name="subsidies_opmerking_number"),
            models.CheckConstraint(
                condition=Q(activiteit__isnull=True) | Q(indicator__isnull=True), name="subsidies_opmerking_one_anchor"
            ),
            models.CheckConstraint(
                condition=Q(is_intern=False) | Q(vraagt_aanvulling=False),
                name="subsidies_opmerking_intern_asks_nothing",
            ),
            models.CheckConstraint(
                condition=Q(afgehandeld_op__isnull=True) ^ Q(afgehandeld_door__isnull=False),
                name="subsidies_opmerking_afgehandeld_pair",
            ),
        ]

    def __str__(self) -> str:
        return f"opmerking {self.nummer}"


class Antwoord(models.Model):
    """An answer at a remark, by either side. Only added."""

    opmerking = models.ForeignKey(Opmerking, models.PROTECT, related_name="antwoorden")
    tekst = models.TextField(_("antwoord"), max_length=4000)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    gegeven_op = models.DateTimeField()

    class Meta:
        ordering = ["gegeven_op", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"antwoord {self.pk}"


class Oordeel(models.Model):
    """A judgement on a version: content by the accounthouder, finance by the uitvoerder. The last of a kind counts."""

    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="oordelen")
    soort = models.CharField(max_length=10, choices=OordeelSoort.choices)
    uitkomst = models.CharField(_("oordeel"), max_length=14, choices=OordeelUitkomst.choices)
    toelichting = models.TextField(_("toelichting"), max_length=4000, blank=True)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    gegeven_op = models.DateTimeField()

    class Meta:
        ordering = ["gegeven_op", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.soort}: {self.uitkomst}"


class Antwoordbrief(models.Model):
    """The one letter that answers a version: made at akkoord, at a request for more, or at sending back."""

    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="brieven")
    overgang = models.OneToOneField(Overgang, models.PROTECT, related_name="brief")
    document = models.ForeignKey(Document, models.PROTECT, related_name="antwoordbrieven")

    class Meta:
        ordering = ["pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"brief {self.pk}"
