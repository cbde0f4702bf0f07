"""Files beside a report: annexes such as the controleverklaring, and old reports that exist only as files."""

from datetime import UTC, datetime
from typing import Self

from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from documents.models import Document
from subsidies.models.rapportage import Jaarrapportage
from subsidies.models.subsidie import Subsidie
from subsidies.models.versie import RapportageVersie
from subsidies.statuses import StukSoort


class RapportagestukQuerySet(models.QuerySet["Rapportagestuk"]):
    """Words for annexes."""

    def current(self) -> Self:
        """Those that nobody took out."""
        return self.filter(verwijderd_op__isnull=True)

    def with_handed_in(self) -> Self:
        """With ``was_ingediend``: whether it was there when some version was handed in; then it stays readable."""
        versions = RapportageVersie.objects.filter(
            ingediend_op__lt=Coalesce(models.OuterRef("verwijderd_op"), Value(datetime.max.replace(tzinfo=UTC))),
            rapportage=models.OuterRef("rapportage"),
            ingediend_op__gte=models.OuterRef("toegevoegd_op"),
        )
        return self.annotate(was_ingediend=models.Exists(versions))


@track_history()
class Rapportagestuk(models.Model):
    """An annex of a report. A controleverklaring names the sha256 of the finances it was given on."""

    rapportage = models.ForeignKey(Jaarrapportage, models.PROTECT, related_name="stukken")
    soort = models.CharField(_("soort"), max_length=20, choices=StukSoort.choices)
    naam = models.CharField(_("naam"), max_length=200)
    document = models.ForeignKey(Document, models.PROTECT, related_name="rapportagestukken")
    financien_sha256 = models.CharField(max_length=64, blank=True)
    toegevoegd_op = models.DateTimeField()
    toegevoegd_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    verwijderd_op = models.DateTimeField(null=True)
    verwijderd_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    was_ingediend: bool  # given by with_handed_in()

    objects = RapportagestukQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort="controleverklaring") ^ Q(financien_sha256=""),
                name="subsidies_rapportagestuk_hash",
            ),
            models.CheckConstraint(
                condition=Q(verwijderd_op__isnull=True) ^ Q(verwijderd_door__isnull=False),
                name="subsidies_rapportagestuk_verwijderd_pair",
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    def was_there(self, moment: datetime) -> bool:
        """Whether it was there at this moment."""
        return self.toegevoegd_op <= moment and (self.verwijderd_op is None or self.verwijderd_op > moment)


class ArchiefrapportageQuerySet(models.QuerySet["Archiefrapportage"]):
    """Words for old reports."""

    def visible_to(self, user: User) -> Self:
        """For who reads all of a report: the ministry's readers, and coordinator and director of the alliance.

        Nothing can be left out of a file, so a partner does not get those of all partners together.
        """
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self
        contacts = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER])
        return self.filter(subsidie__alliantie__in=contacts.values("alliantie"))


@track_history()
class Archiefrapportage(models.Model):
    """A report of an earlier year that exists only as a file."""

    subsidie = models.ForeignKey(Subsidie, models.PROTECT, related_name="archiefrapportages")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    naam = models.CharField(_("naam"), max_length=200)
    toelichting = models.CharField(_("toelichting"), max_length=300, blank=True)
    document = models.ForeignKey(Document, models.PROTECT, related_name="archiefrapportages")
    toegevoegd_op = models.DateTimeField()
    toegevoegd_door = models.ForeignKey(User, models.PROTECT, related_name="+")

    objects = ArchiefrapportageQuerySet.as_manager()

    class Meta:
        ordering = ["-jaar", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["subsidie", "jaar", "document"], name="subsidies_archiefrapportage_one")
        ]

    def __str__(self) -> str:
        return self.naam
