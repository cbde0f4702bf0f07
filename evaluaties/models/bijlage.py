"""Annexes to letters to Parliament: which facts, of which day, in which document."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie
from documents.models import Document
from evaluaties.statuses import BriefStatus
from subsidies.models import Subsidieperiode

# Who makes annexes, and who reads everything at the ministry.
READERS = frozenset({Permission.BIJLAGE_CREATE, Permission.RAPPORTAGE_READ})
# Blocks of all alliances, where none has a block of its own.
ABOUT_ALL = ("overzicht", "financieel")


class BijlageQuerySet(models.QuerySet["Bijlage"]):
    """Words for lists of annexes."""

    def visible_to(self, user: User) -> Self:
        """All for those who make annexes and for those who read all reports.

        For people at an alliance what it stands in and went with a letter, from the hour at which that is shared.
        """
        if user.ministry_permissions & READERS:
            return self
        found = Bijlage.objects.none()
        for alliantie in Alliantie.objects.filter(pk__in=user.contactpersonen.geldig().values("alliantie")):
            found = found | Bijlage.objects.telling_of(alliantie)
        return self.shared().filter(pk__in=found.values("pk"))

    def shared(self) -> Self:
        """What went with a letter, or goes with one of which the hour has come."""
        return self.filter(
            Q(concept__kamerbrief__status=BriefStatus.VERZONDEN)
            | Q(concept__kamerbrief__gedeeld_op__lte=timezone.now())
        )

    def for_reading(self) -> Self:
        """With its letter, in one query: letters to be sent first, then the last sent; in the letter's order."""
        return (
            self.for_list()
            .select_related("concept__kamerbrief__kamerstuk")
            .order_by("concept__kamerbrief__status", "-concept__kamerbrief__verzonden_op", "concept__kamerbrief", "pk")
        )

    def telling_of(self, alliantie: Alliantie) -> Self:
        """Composed ones in which this alliance stands: with a block, with a passage, or among all of the period."""
        passage = Q(concept__blokken__passages__passage__versie__rapportage__subsidie__alliantie=alliantie)
        named = Bijlage.objects.filter(passage | Q(concept__blokken__alliantie=alliantie))
        whole = Q(concept__blokken__soort__in=ABOUT_ALL) | Q(concept__blokken__domein__in=alliantie.domeinen)
        every = Bijlage.objects.filter(
            whole, periode__subsidies__alliantie=alliantie, concept__kamerbrief__is_fictief=alliantie.is_fictief
        ).exclude(pk__in=Bijlage.objects.filter(concept__blokken__alliantie__isnull=False).values("pk"))
        return self.filter(Q(pk__in=named.values("pk")) | Q(pk__in=every.values("pk")))

    def for_list(self) -> Self:
        """What the list page shows, in one query, the newest first."""
        return (
            self.select_related("periode", "document", "aangemaakt_door")
            .defer("document__context_gzip", "document__html_gzip")
            .order_by("-aangemaakt_op", "-pk")
        )


class Bijlage(models.Model):
    """The state of affairs of a period on a reference date, frozen in a document. Rows are only added."""

    periode = models.ForeignKey(Subsidieperiode, models.PROTECT, related_name="bijlagen", verbose_name=_("periode"))
    peildatum = models.DateField(_("stand op"))
    document = models.ForeignKey(Document, models.PROTECT, related_name="bijlagen")
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    aangemaakt_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = BijlageQuerySet.as_manager()

    class Meta:
        verbose_name = _("bijlage bij een Kamerbrief")
        constraints = [
            models.UniqueConstraint(
                fields=["periode", "peildatum", "document"], name="evaluaties_bijlage_one_per_facts"
            )
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"bijlage {self.periode_id}, stand op {self.peildatum:%d-%m-%Y}"

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("evaluaties:bijlage_detail", args=[self.pk])
