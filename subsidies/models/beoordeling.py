"""How the ministry answers a report: remarks at a passage, two judgements, one letter."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Contactpersoon
from documents.models import Document
from subsidies.models.indicator import Indicator
from subsidies.models.plan import Activiteit
from subsidies.models.rapportage import Jaarrapportage, Onderdeel
from subsidies.models.versie import Overgang, RapportageVersie
from subsidies.statuses import OordeelSoort, OordeelUitkomst

# Internal remarks are numbered apart, so that the numbers that an alliance reads have no gaps.
INTERN_VANAF = 10_000


class OpmerkingQuerySet(models.QuerySet["Opmerking"]):
    """Words for remarks."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry's readers; the shared ones at the parts that they may see for people at the alliance."""
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self
        return self.filter(is_intern=False, onderdeel__in=Onderdeel.objects.visible_to(user))

    def open(self) -> Self:
        """Not settled."""
        return self.filter(afgehandeld_op__isnull=True)

    def gedeeld(self) -> Self:
        """Also for the alliance."""
        return self.filter(is_intern=False)

    def afgehandeld(self) -> Self:
        """Settled."""
        return self.filter(afgehandeld_op__isnull=False)

    def asking(self) -> Self:
        """Open ones that ask for more."""
        return self.open().filter(vraagt_aanvulling=True)

    def for_page(self) -> Self:
        """With what a page shows and their answers, in the order in which they were placed; two queries."""
        return (
            self.select_related(
                "onderdeel__organisatie", "activiteit", "indicator", "door", "afgehandeld_door", "versie"
            )
            .defer("versie__inhoud")
            .prefetch_related(models.Prefetch("antwoorden", Antwoord.objects.for_page()))
            .order_by("geplaatst_op", "nummer")
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

    @property
    def kenmerk(self) -> str:
        """What readers call it: its number, or "intern" with a number of its own."""
        return f"intern {self.nummer - INTERN_VANAF}" if self.is_intern else str(self.nummer)

    @property
    def anker(self) -> str:
        """Its place on a page."""
        return f"opmerking-{self.kenmerk.replace(' ', '-')}"

    @property
    def is_open(self) -> bool:
        """Not settled."""
        return self.afgehandeld_op is None

    @property
    def plek(self) -> str:
        """The part, activity or indicator at which it stands."""
        anker = self.activiteit or self.indicator
        return f"{self.onderdeel.titel}: {anker.naam}" if anker else self.onderdeel.titel


class AntwoordQuerySet(models.QuerySet["Antwoord"]):
    """Words for answers."""

    def for_page(self) -> Self:
        """With the organisation for which each answer was given; none for the ministry's."""
        contact = Contactpersoon.objects.filter(
            user=models.OuterRef("door"), alliantie=models.OuterRef("opmerking__rapportage__subsidie__alliantie")
        ).order_by("-begindatum", "-pk")
        return self.select_related("door").annotate(
            organisatie=models.Subquery(contact.values("organisatie__naam")[:1])
        )


class Antwoord(models.Model):
    """An answer at a remark, by either side. Only added."""

    opmerking = models.ForeignKey(Opmerking, models.PROTECT, related_name="antwoorden")
    tekst = models.TextField(_("antwoord"), max_length=4000)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    gegeven_op = models.DateTimeField()

    organisatie: str | None  # given by for_page()

    objects = AntwoordQuerySet.as_manager()

    class Meta:
        ordering = ["gegeven_op", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"antwoord {self.pk}"


class OordeelQuerySet(models.QuerySet["Oordeel"]):
    """Words for judgements."""

    def counting(self) -> "dict[tuple[int, str], Oordeel]":
        """The one that counts, by version and kind: the last. One query."""
        return {(row.versie_id, row.soort): row for row in self.select_related("door").order_by("gegeven_op", "pk")}


class Oordeel(models.Model):
    """A judgement on a version: content by the accounthouder, finance by the uitvoerder. The last of a kind counts."""

    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="oordelen")
    soort = models.CharField(max_length=10, choices=OordeelSoort.choices)
    uitkomst = models.CharField(_("oordeel"), max_length=14, choices=OordeelUitkomst.choices)
    toelichting = models.TextField(_("toelichting"), max_length=4000, blank=True)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    gegeven_op = models.DateTimeField()

    objects = OordeelQuerySet.as_manager()

    class Meta:
        ordering = ["gegeven_op", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"{self.soort}: {self.uitkomst}"


class AntwoordbriefQuerySet(models.QuerySet["Antwoordbrief"]):
    """Words for letters."""

    def visible_to(self, user: User) -> Self:
        """For the ministry's readers, and for coordinators and the bestuurder of the alliance that reported."""
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self
        contacts = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER])
        return self.filter(versie__rapportage__subsidie__alliantie__in=contacts.values("alliantie"))

    def for_page(self) -> Self:
        """With the step and the document, without the document's bytes; the newest last."""
        return (
            self.select_related("overgang", "document", "versie")
            .defer("document__context_gzip", "document__html_gzip", "versie__inhoud")
            .order_by("pk")
        )


class Antwoordbrief(models.Model):
    """The one letter that answers a version: made at akkoord, at a request for more, or at sending back."""

    versie = models.ForeignKey(RapportageVersie, models.PROTECT, related_name="brieven")
    overgang = models.OneToOneField(Overgang, models.PROTECT, related_name="brief")
    document = models.ForeignKey(Document, models.PROTECT, related_name="antwoordbrieven")

    objects = AntwoordbriefQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"brief {self.pk}"
