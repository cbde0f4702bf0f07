"""What the researchers concluded."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from evaluaties.models.evaluatie import Evaluatie


class ConclusieSoort(models.TextChoices):
    """How heavy a conclusion is."""

    HOOFD = "hoofd", _("hoofdconclusie")
    DEEL = "deel", _("deelconclusie")
    SIGNAAL = "signaal", _("zorg die de onderzoekers meegaven")


class Oordeel(models.TextChoices):
    """What a conclusion judges; kept apart because sources mix the words (domein 4.3)."""

    DOELTREFFENDHEID = "doeltreffendheid", _("doeltreffendheid")
    DOELMATIGHEID = "doelmatigheid", _("doelmatigheid")
    SAMENWERKING = "samenwerking", _("samenwerking")


@track_history()
class Conclusie(models.Model):
    """What the researchers found."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="conclusies")
    soort = models.CharField(_("soort"), max_length=10, choices=ConclusieSoort.choices)
    oordeel = models.CharField(_("oordeel over"), max_length=20, choices=Oordeel.choices, blank=True)
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField(_("tekst"), max_length=4000)
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=ConclusieSoort.values), name="evaluaties_conclusie_soort"),
            models.CheckConstraint(
                condition=Q(oordeel="") | Q(oordeel__in=Oordeel.values), name="evaluaties_conclusie_oordeel"
            ),
            models.UniqueConstraint(fields=["evaluatie", "volgorde"], name="evaluaties_conclusie_order"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.volgorde}"
