"""What is done with a recommendation: acts, talks with alliances, and where it landed."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie, Contactafspraak
from evaluaties.models.aanbeveling import Aanbeveling
from evaluaties.models.kamerstuk import Kamerstuk
from subsidies.models import Kadervraag, Regeling, Regelversie


@track_history()
class Opvolgactie(models.Model):
    """One act that follows from a recommendation: what, who, until when, done when, and what shows it."""

    aanbeveling = models.ForeignKey(Aanbeveling, models.PROTECT, related_name="acties")
    tekst = models.CharField(_("wat"), max_length=600)
    wie = models.CharField(_("wie"), max_length=200, help_text=_("Een functie of organisatie, geen persoon."))
    vervaldatum = models.DateField(_("uiterlijk"), null=True, blank=True)
    gedaan_datum = models.DateField(_("gedaan"), null=True, blank=True)
    bewijs = models.TextField(_("waaruit blijkt dat"), max_length=2000, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = [models.F("vervaldatum").asc(nulls_last=True), "pk"]
        verbose_name = _("actie")
        constraints = [
            models.CheckConstraint(
                condition=Q(gedaan_datum__isnull=True) | ~Q(bewijs=""),
                name="evaluaties_opvolgactie_done_shows",
                violation_error_message=_("Schrijf waaruit blijkt dat de actie is gedaan."),
            ),
        ]

    def __str__(self) -> str:
        return self.tekst

    @property
    def is_laat(self) -> bool:
        """Past its day, and not done."""
        return self.gedaan_datum is None and self.vervaldatum is not None and self.vervaldatum < timezone.localdate()


class BesprekingQuerySet(models.QuerySet["Bespreking"]):
    """Words for talks."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry, an alliance what it said itself; nothing for researchers."""
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self
        return self.filter(alliantie__in=Alliantie.objects.visible_to(user))


@track_history()
class Bespreking(models.Model):
    """What one alliance said about a recommendation, and when."""

    aanbeveling = models.ForeignKey(Aanbeveling, models.PROTECT, related_name="besprekingen")
    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="besprekingen", verbose_name=_("alliantie"))
    datum = models.DateField(_("wanneer"))
    tekst = models.TextField(_("wat de alliantie zei"), max_length=4000)
    revision = models.PositiveIntegerField(default=0)

    objects = BesprekingQuerySet.as_manager()

    class Meta:
        ordering = ["-datum", "-pk"]
        verbose_name = _("bespreking")
        constraints = [
            models.UniqueConstraint(
                fields=["aanbeveling", "alliantie", "datum"],
                name="evaluaties_bespreking_one_per_day",
                violation_error_message=_("Van deze dag staat er al een bespreking met deze alliantie."),
            ),
        ]

    def __str__(self) -> str:
        return f"bespreking {self.datum:%d-%m-%Y}"


class LandingSoort(models.TextChoices):
    """Where a recommendation can land."""

    REGEL = "regel", _("regel van een regeling")
    KADERVRAAG = "kadervraag", _("vraag in de jaarrapportage")
    CONTACT = "contact", _("contactafspraak")
    KAMERSTUK = "kamerstuk", _("Kamerstuk")
    NOTA = "nota", _("Emancipatienota")
    PERIODIEK = "periodiek", _("periodieke rapportage")


class LandingQuerySet(models.QuerySet["Landing"]):
    """Words for landings."""

    def visible_to(self, user: User) -> Self:
        """Of recommendations that this person sees; at a contact agreement only who sees that one too."""
        contact = Q(contactafspraak__isnull=True) | Q(contactafspraak__in=Contactafspraak.objects.visible_to(user))
        return self.filter(contact, aanbeveling__in=Aanbeveling.objects.visible_to(user))

    def for_page(self) -> Self:
        """With what it landed at."""
        return self.select_related(
            "regelversie__regeling", "kadervraag__kader", "kamerstuk", "contactafspraak__alliantie"
        )

    def at_contact_of(self, alliantie: Alliantie) -> Self:
        """At the contact agreements with an alliance, with the recommendation."""
        return self.filter(contactafspraak__alliantie=alliantie).select_related(
            "contactafspraak", "aanbeveling__evaluatie"
        )

    def with_source(self) -> Self:
        """With the recommendation and its evaluation."""
        return self.select_related("aanbeveling__evaluatie__periode")

    def at_rules_of(self, regeling: Regeling) -> Self:
        """At the rules of a scheme, with the recommendation and its evaluation."""
        return self.filter(regelversie__regeling=regeling).select_related(
            "regelversie", "aanbeveling__evaluatie__periode"
        )


def _only(soort: str, filled: str = "") -> Q:
    """A landing of this kind, with only this place filled; without one, none."""
    places = ("regelversie", "kadervraag", "kamerstuk", "contactafspraak")
    return Q(soort=soort, **{f"{place}__isnull": place != filled for place in places})


@track_history()
class Landing(models.Model):
    """Where a recommendation landed: exactly one place; what no row of ours holds stands as text with its source."""

    aanbeveling = models.ForeignKey(Aanbeveling, models.PROTECT, related_name="landingen")
    soort = models.CharField(_("soort"), max_length=12, choices=LandingSoort.choices)
    regelversie = models.ForeignKey(
        Regelversie, models.PROTECT, null=True, blank=True, related_name="landingen", verbose_name=_("regel")
    )
    kadervraag = models.ForeignKey(
        Kadervraag, models.PROTECT, null=True, blank=True, related_name="landingen", verbose_name=_("vraag")
    )
    kamerstuk = models.ForeignKey(
        Kamerstuk, models.PROTECT, null=True, blank=True, related_name="landingen", verbose_name=_("Kamerstuk")
    )
    contactafspraak = models.ForeignKey(
        Contactafspraak,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="landingen",
        verbose_name=_("contactafspraak"),
    )
    tekst = models.TextField(_("wat daar staat"), max_length=2000, blank=True)
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = LandingQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("plek waar een aanbeveling landde")
        constraints = [
            models.CheckConstraint(
                condition=_only("regel", "regelversie")
                | _only("kadervraag", "kadervraag")
                | _only("kamerstuk", "kamerstuk")
                | _only("contact", "contactafspraak")
                | _only("nota") & ~Q(tekst="") & ~Q(bron="")
                | _only("periodiek") & ~Q(tekst="") & ~Q(bron=""),
                name="evaluaties_landing_one_place",
                violation_error_message=_("Kies één plek. Een nota of rapportage heeft een tekst en een bron nodig."),
            ),
            models.UniqueConstraint(
                fields=["aanbeveling", "regelversie"],
                name="evaluaties_landing_once_per_rule",
                violation_error_message=_("Deze aanbeveling staat al bij deze regel."),
            ),
        ]

    def __str__(self) -> str:
        return f"landing {self.soort}"
