"""What the researchers concluded."""

from collections.abc import Iterator

from django.db import models
from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from evaluaties.models.bevinding import Bevinding, Strekking
from evaluaties.models.evaluatie import Evaluatie


class ConclusieSoort(models.TextChoices):
    """How heavy a conclusion is."""

    HOOFD = "hoofd", _("hoofdconclusie")
    DEEL = "deel", _("deelconclusie")
    SIGNAAL = "signaal", _("zorg die de onderzoekers meegaven")


# Three judgements, kept apart because sources mix the words (domein 4.3).
OORDELEN = {
    "doeltreffendheid": _("doeltreffendheid"),
    "doelmatigheid": _("doelmatigheid"),
    "samenwerking": _("samenwerking"),
}


@track_history()
class Conclusie(models.Model):
    """What the researchers conclude, with up to three judgements; an empty one means that none was given."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="conclusies")
    soort = models.CharField(_("soort"), max_length=10, choices=ConclusieSoort.choices)
    volgorde = models.PositiveSmallIntegerField()
    tekst = models.TextField(_("conclusie"), max_length=4000)
    doeltreffendheid = models.CharField(_("doeltreffendheid"), max_length=10, choices=Strekking.choices, blank=True)
    doelmatigheid = models.CharField(_("doelmatigheid"), max_length=10, choices=Strekking.choices, blank=True)
    samenwerking = models.CharField(_("samenwerking"), max_length=10, choices=Strekking.choices, blank=True)
    bevindingen = models.ManyToManyField(
        Bevinding, blank=True, related_name="conclusies", verbose_name=_("rust op deze bevindingen")
    )
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("conclusie")
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=ConclusieSoort.values), name="evaluaties_conclusie_soort"),
            *(
                models.CheckConstraint(
                    condition=Q(**{oordeel: ""}) | Q(**{f"{oordeel}__in": Strekking.values}),
                    name=f"evaluaties_conclusie_{oordeel}",
                )
                for oordeel in OORDELEN
            ),
            models.UniqueConstraint(fields=["evaluatie", "volgorde"], name="evaluaties_conclusie_order"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.volgorde}"

    @property
    def oordelen(self) -> Iterator[tuple[str | Promise, Strekking]]:
        """The judgements that were given: about what, and which."""
        for naam, label in OORDELEN.items():
            if given := getattr(self, naam):
                yield label, Strekking(given)
