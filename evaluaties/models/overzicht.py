"""The imported public subsidy overview: files with their rows, recipients, and what people decided on their names."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Organisatie
from documents.models import Document
from evaluaties.statuses import OverzichtStatus, PaarBesluit

MAX_NAAM = 300


class SubsidieoverzichtQuerySet(models.QuerySet["Subsidieoverzicht"]):
    """Words for imports."""

    def visible_to(self, user: User) -> Self:
        """All for who may import; for the other readers at the ministry what was applied; nothing for others."""
        if Permission.SUBSIDIEOVERZICHT_IMPORT in user.ministry_permissions:
            return self
        if Permission.ALLIANTIE_READ in user.ministry_permissions:
            return self.toegepast()
        return self.none()

    def toegepast(self) -> Self:
        """Those that count."""
        return self.filter(status=OverzichtStatus.TOEGEPAST)

    def for_list(self) -> Self:
        """What the list and the page of one import show, in one query; the newest first."""
        return (
            self.select_related("document", "ontvangen_door", "toegepast_door", "ongedaan_door")
            .defer("document__context_gzip", "document__html_gzip")
            .order_by("-ontvangen_op", "-pk")
        )


@track_history()
class Subsidieoverzicht(models.Model):
    """One file of a public subsidy overview: what came in, how its rows were judged, and whether it counts."""

    naam = models.CharField(_("naam"), max_length=120)
    document = models.ForeignKey(Document, models.PROTECT, related_name="subsidieoverzichten")
    is_fictief = models.BooleanField(
        _("verzonnen gegevens, om te oefenen"),
        default=False,
        help_text=_("Verzonnen gegevens worden nooit samen met echte opgeteld."),
    )
    status = models.CharField(_("stand"), max_length=14, choices=OverzichtStatus.choices)
    reden_geweigerd = models.CharField(max_length=300, blank=True)
    melding = models.CharField(max_length=300, blank=True)
    kenmerken = models.CharField(max_length=200, blank=True)
    rijen = models.PositiveIntegerField(default=0)
    aanvaard = models.PositiveIntegerField(default=0)
    geweigerd = models.PositiveIntegerField(default=0)
    ontvangers = models.PositiveIntegerField(default=0)
    bedrag = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    ontvangen_op = models.DateTimeField()
    ontvangen_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    gecontroleerd_op = models.DateTimeField(null=True)
    toegepast_op = models.DateTimeField(null=True)
    toegepast_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    ongedaan_op = models.DateTimeField(null=True)
    ongedaan_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    ongedaan_reden = models.CharField(max_length=500, blank=True)

    objects = SubsidieoverzichtQuerySet.as_manager()

    class Meta:
        verbose_name = _("subsidieoverzicht")
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=OverzichtStatus.values), name="evaluaties_subsidieoverzicht_status"
            ),
            models.CheckConstraint(
                condition=Q(rijen=F("aanvaard") + F("geweigerd")), name="evaluaties_subsidieoverzicht_counts"
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[OverzichtStatus.TOEGEPAST, OverzichtStatus.ONGEDAAN])
                | Q(toegepast_op__isnull=False),
                name="evaluaties_subsidieoverzicht_toegepast_moment",
            ),
            models.CheckConstraint(
                condition=Q(status=OverzichtStatus.ONGEDAAN, ongedaan_op__isnull=False)
                | (~Q(status=OverzichtStatus.ONGEDAAN) & Q(ongedaan_op__isnull=True)),
                name="evaluaties_subsidieoverzicht_ongedaan_moment",
            ),
            models.UniqueConstraint(
                fields=["document"],
                condition=~Q(status__in=[OverzichtStatus.ONGEDAAN, OverzichtStatus.GEWEIGERD]),
                name="evaluaties_subsidieoverzicht_one_per_file",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("evaluaties:overzicht_detail", args=[self.pk])


class OntvangerQuerySet(models.QuerySet["Ontvanger"]):
    """Words for recipients."""

    def visible_to(self, user: User) -> Self:
        """Public facts, for everybody who reads all alliances."""
        return self if Permission.ALLIANTIE_READ in user.ministry_permissions else self.none()


@track_history()
class Ontvanger(models.Model):
    """A recipient as an overview writes it. People decide which of them are one organisation (``hoofd``)."""

    sleutel = models.CharField(max_length=MAX_NAAM)
    naam = models.CharField(_("ontvanger"), max_length=MAX_NAAM)
    vorm = models.CharField(max_length=MAX_NAAM)
    is_fictief = models.BooleanField(default=False)
    hoofd = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="schrijfwijzen")
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="ontvangers", verbose_name=_("organisatie")
    )
    gekoppeld_op = models.DateTimeField(null=True)
    gekoppeld_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = OntvangerQuerySet.as_manager()

    class Meta:
        verbose_name = _("ontvanger")
        indexes = [models.Index(fields=["vorm"], name="evaluaties_ontvanger_vorm")]
        constraints = [
            models.UniqueConstraint(fields=["sleutel", "is_fictief"], name="evaluaties_ontvanger_one_per_name"),
            models.CheckConstraint(
                condition=Q(hoofd__isnull=True) | ~Q(hoofd=F("pk")), name="evaluaties_ontvanger_not_own_head"
            ),
            models.CheckConstraint(
                condition=Q(organisatie__isnull=True) ^ Q(gekoppeld_op__isnull=False),
                name="evaluaties_ontvanger_link_has_moment",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def telt_als(self) -> int:
        """The id of the recipient under which it counts."""
        return self.hoofd_id or self.pk


class OverzichtrijQuerySet(models.QuerySet["Overzichtrij"]):
    """Words for rows of an overview."""

    def visible_to(self, user: User) -> Self:
        """The rows of overviews that this person may see."""
        return self.filter(overzicht__in=Subsidieoverzicht.objects.visible_to(user))

    def tellend(self, *, is_fictief: bool) -> Self:
        """Accepted rows of applied overviews; invented ones never together with real ones."""
        return self.filter(
            is_aanvaard=True, overzicht__status=OverzichtStatus.TOEGEPAST, overzicht__is_fictief=is_fictief
        )


class Overzichtrij(models.Model):
    """One row of an overview with its fate. Made anew from the kept file, never changed by people."""

    overzicht = models.ForeignKey(Subsidieoverzicht, models.CASCADE, related_name="regels")
    regel = models.PositiveIntegerField(_("regel"))
    is_aanvaard = models.BooleanField()
    reden = models.CharField(_("reden"), max_length=300, blank=True)
    ministerie = models.CharField(_("ministerie"), max_length=200, blank=True)
    regeling = models.CharField(_("regeling"), max_length=300, blank=True)
    naam = models.CharField(_("ontvanger"), max_length=MAX_NAAM, blank=True)
    artikel = models.CharField(_("beleidsartikel"), max_length=60, blank=True)
    bedrag = models.DecimalField(_("bedrag"), max_digits=14, decimal_places=2, null=True)
    bedrag_invoer = models.CharField(max_length=60, blank=True)
    jaar = models.PositiveSmallIntegerField(_("jaar"), null=True)
    vingerafdruk = models.CharField(max_length=32, blank=True)
    ontvanger = models.ForeignKey(Ontvanger, models.PROTECT, null=True, related_name="regels")

    objects = OverzichtrijQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["overzicht", "regel"], name="evaluaties_overzichtrij_line"),
            models.CheckConstraint(
                condition=Q(is_aanvaard=True, reden="", bedrag__isnull=False, jaar__isnull=False)
                | (Q(is_aanvaard=False) & ~Q(reden="")),
                name="evaluaties_overzichtrij_fate",
            ),
        ]
        indexes = [
            models.Index(fields=["vingerafdruk"], condition=Q(is_aanvaard=True), name="evaluaties_rij_vingerafdruk"),
            models.Index(fields=["jaar", "ontvanger"], condition=Q(is_aanvaard=True), name="evaluaties_rij_jaar"),
        ]

    def __str__(self) -> str:
        return f"regel {self.regel}"


class NaampaarQuerySet(models.QuerySet["Naampaar"]):
    """Words for pairs of names."""

    def visible_to(self, user: User) -> Self:
        """For who may import overviews."""
        return self if Permission.SUBSIDIEOVERZICHT_IMPORT in user.ministry_permissions else self.none()

    def open(self) -> Self:
        """Waiting for a person: nobody decided, and something counts under both names."""
        counting = Overzichtrij.objects.filter(is_aanvaard=True, overzicht__status=OverzichtStatus.TOEGEPAST)
        return self.filter(
            models.Exists(counting.filter(ontvanger=models.OuterRef("een"))),
            models.Exists(counting.filter(ontvanger=models.OuterRef("ander"))),
            besluit=PaarBesluit.OPEN,
        )

    def besloten(self) -> Self:
        """Decided by a person."""
        return self.exclude(besluit=PaarBesluit.OPEN)

    def for_list(self) -> Self:
        """With both names and who decided, in one query; the most alike first."""
        return self.select_related("een__organisatie", "ander__organisatie", "besloten_door").order_by(
            "-gelijkenis", "een__naam", "pk"
        )


@track_history()
class Naampaar(models.Model):
    """Two names that look like one organisation, and what a person decided; never proposed again after that."""

    een = models.ForeignKey(Ontvanger, models.PROTECT, related_name="+")
    ander = models.ForeignKey(Ontvanger, models.PROTECT, related_name="+")
    gelijkenis = models.DecimalField(_("gelijkenis"), max_digits=4, decimal_places=3)
    besluit = models.CharField(_("besluit"), max_length=6, choices=PaarBesluit.choices, default=PaarBesluit.OPEN)
    besloten_op = models.DateTimeField(null=True)
    besloten_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = NaampaarQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["een", "ander"], name="evaluaties_naampaar_once"),
            models.CheckConstraint(condition=Q(een__lt=F("ander")), name="evaluaties_naampaar_in_order"),
            models.CheckConstraint(condition=Q(gelijkenis__range=(0, 1)), name="evaluaties_naampaar_gelijkenis"),
            models.CheckConstraint(
                condition=Q(besluit=PaarBesluit.OPEN, besloten_op__isnull=True, besloten_door__isnull=True)
                | (~Q(besluit=PaarBesluit.OPEN) & Q(besloten_op__isnull=False, besloten_door__isnull=False)),
                name="evaluaties_naampaar_besluit_pair",
            ),
        ]
        indexes = [models.Index(fields=["besluit", "-gelijkenis"], name="evaluaties_naampaar_list")]

    def __str__(self) -> str:
        return f"{self.een_id} en {self.ander_id}"
