"""Recommendations, and what became of them."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from evaluaties.models.evaluatie import Evaluatie


class Termijn(models.TextChoices):
    """By when the researchers want it done."""

    KORT = "kort", _("korte termijn")
    LANG = "lang", _("lange termijn")
    ONBEKEND = "onbekend", _("termijn onbekend")


class AanbevelingQuerySet(models.QuerySet["Aanbeveling"]):
    """Words for lists of recommendations."""

    def visible_to(self, user: User) -> Self:
        """Those of the evaluations of which this person may read what was found."""
        return self.filter(evaluatie__in=Evaluatie.objects.findings_visible_to(user))

    def for_list(self) -> Self:
        """What the list page shows, in one query: the newest period first, per evaluation in its own order."""
        return self.select_related("evaluatie__periode").order_by(
            "-evaluatie__periode__begindatum", "evaluatie__titel", "evaluatie_id", "volgorde", "pk"
        )


@track_history()
class Aanbeveling(models.Model):
    """What the researchers advise, and what was done with it; an empty ``opvolging`` is shown as unknown."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="aanbevelingen")
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField(_("tekst"), max_length=4000)
    heeft_eigen_tekst = models.BooleanField(
        _("tekst zoals in het rapport"),
        default=True,
        help_text=_("Uit als de tekst niet bekend is en hier alleen staat dat zij er is."),
    )
    termijn = models.CharField(_("termijn"), max_length=10, choices=Termijn.choices, default=Termijn.ONBEKEND)
    opvolging = models.TextField(_("opvolging"), max_length=4000, blank=True)
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    bron_opvolging = models.CharField(_("bron van de opvolging"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = AanbevelingQuerySet.as_manager()

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("aanbeveling")
        constraints = [
            models.CheckConstraint(condition=Q(termijn__in=Termijn.values), name="evaluaties_aanbeveling_termijn"),
            models.UniqueConstraint(fields=["evaluatie", "volgorde"], name="evaluaties_aanbeveling_order"),
        ]

    def __str__(self) -> str:
        return f"aanbeveling {self.volgorde}"
