"""The theory of change of a grant: a graph in versions, from activities to impact (R22 art. 2.6, second paragraph)."""

import uuid
from decimal import Decimal
from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from allianties.models import Alliantie, Organisatie
from subsidies.models.subsidie import Subsidie
from subsidies.statuses import KnoopSoort, Onderbouwing, TheorieStatus


class TheorieversieQuerySet(models.QuerySet["Theorieversie"]):
    """Words for versions of a theory of change."""

    def visible_to(self, user: User) -> Self:
        """Established versions of alliances that this person may see; drafts for those who write in the alliance."""
        mine = user.contactpersonen.geldig().values("alliantie")
        established = Q(status=TheorieStatus.VASTGESTELD, subsidie__alliantie__in=Alliantie.objects.visible_to(user))
        return self.filter(established | Q(subsidie__alliantie__in=mine))

    def for_year(self, subsidie: Subsidie, jaar: int) -> "Theorieversie | None":
        """The established version for the report over ``jaar``: the newest that holds from that year or before."""
        rows = self.filter(subsidie=subsidie, status=TheorieStatus.VASTGESTELD, vanaf_jaar__lte=jaar)
        return rows.order_by("-vanaf_jaar", "-nummer").first()


@track_history()
class Theorieversie(models.Model):
    """One version: at most one draft per grant; an established one never changes."""

    subsidie = models.ForeignKey(Subsidie, models.PROTECT, related_name="theorieversies")
    nummer = models.PositiveSmallIntegerField()
    status = models.CharField(max_length=12, choices=TheorieStatus.choices, default=TheorieStatus.CONCEPT)
    vanaf_jaar = models.PositiveSmallIntegerField(_("geldt voor de rapportages vanaf"))
    reden = models.TextField(_("waarom een nieuwe versie"), blank=True)
    analyse = models.TextField(_("analyse"), blank=True, help_text=_("R22 2.6, tweede lid, onder b"))
    functies = models.TextField(_("functies van de organisaties"), blank=True)
    vastgesteld_op = models.DateTimeField(null=True)
    vastgesteld_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    objects = TheorieversieQuerySet.as_manager()

    class Meta:
        ordering = ["nummer"]
        constraints = [
            models.UniqueConstraint(fields=["subsidie", "nummer"], name="subsidies_theorieversie_number"),
            models.UniqueConstraint(
                fields=["subsidie"], condition=Q(status="concept"), name="subsidies_theorieversie_one_draft"
            ),
            models.CheckConstraint(
                condition=Q(vastgesteld_op__isnull=True) ^ Q(vastgesteld_door__isnull=False),
                name="subsidies_theorieversie_vastgesteld_pair",
            ),
            models.CheckConstraint(
                condition=Q(status="concept") | Q(vastgesteld_op__isnull=False),
                name="subsidies_theorieversie_vastgesteld_moment",
            ),
        ]

    def __str__(self) -> str:
        return f"theory of change {self.subsidie_id}, versie {self.nummer}"

    def get_absolute_url(self) -> str:
        """The version's page."""
        return reverse("subsidies:theorie_detail", args=[self.pk])


@track_history()
class Theorieknoop(models.Model):
    """A node: a step on the way to impact, or an actor, assumption or risk that hangs on one."""

    versie = models.ForeignKey(Theorieversie, models.CASCADE, related_name="knopen")
    sleutel = models.UUIDField(default=uuid.uuid4)  # the same node in every version
    soort = models.CharField(_("soort"), max_length=12, choices=KnoopSoort.choices)
    naam = models.CharField(_("naam"), max_length=200)
    omschrijving = models.TextField(_("omschrijving"), blank=True)
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="theorieknopen", verbose_name=_("van")
    )
    onderbouwing = models.CharField(_("onderbouwing"), max_length=16, choices=Onderbouwing.choices, blank=True)
    indicatieve_kosten = models.DecimalField(
        _("kosten (indicatie)"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    volgorde = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["versie", "sleutel"], name="subsidies_theorieknoop_one_per_version"),
            models.CheckConstraint(
                condition=Q(indicatieve_kosten__isnull=True) | Q(indicatieve_kosten__gte=Decimal(0)),
                name="subsidies_theorieknoop_kosten",
            ),
        ]

    def __str__(self) -> str:
        return self.naam


@track_history()
class Theorieverband(models.Model):
    """A causal link (with the reason why), or what an actor, assumption or risk hangs on."""

    versie = models.ForeignKey(Theorieversie, models.CASCADE, related_name="verbanden")
    van = models.ForeignKey(Theorieknoop, models.CASCADE, related_name="uitgaand")
    naar = models.ForeignKey(Theorieknoop, models.CASCADE, related_name="inkomend")
    reden = models.TextField(_("waarom leidt het een tot het ander"), blank=True)
    aanname = models.ForeignKey(Theorieknoop, models.SET_NULL, null=True, blank=True, related_name="verbanden_aanname")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["van", "naar"], name="subsidies_theorieverband_one"),
            models.CheckConstraint(condition=~Q(van=models.F("naar")), name="subsidies_theorieverband_two_nodes"),
        ]

    def __str__(self) -> str:
        return f"{self.van_id} → {self.naar_id}"
