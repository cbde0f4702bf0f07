"""How a plan is discussed: remarks of the ministry at an activity or at the whole, and the answers to them."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers
from accounts.models import User
from allianties.models import Contactpersoon
from subsidies.models.plan import Activiteitenplan


class PlanopmerkingQuerySet(models.QuerySet["Planopmerking"]):
    """Words for remarks at plans."""

    def for_page(self) -> Self:
        """With who wrote, and the organisation for which an alliance's person did; none for the ministry's."""
        contact = Contactpersoon.objects.filter(
            user=models.OuterRef("door"), alliantie=models.OuterRef("plan__subsidie__alliantie")
        ).order_by("-begindatum", "-pk")
        return self.select_related("door").annotate(
            organisatie=models.Subquery(contact.values("organisatie__naam")[:1])
        )


class Planopmerking(models.Model):
    """A remark at one activity of a plan, or at the plan as a whole; or an answer to one. Only added.

    An activity is known by its key and name, so that what was said stays when the activity is taken away.
    """

    plan = models.ForeignKey(Activiteitenplan, models.PROTECT, related_name="opmerkingen")
    opmerking = models.ForeignKey("self", models.PROTECT, null=True, related_name="antwoorden")
    sleutel = models.UUIDField(null=True)
    activiteit = models.CharField(max_length=200, blank=True)
    tekst = models.TextField(_("opmerking"), max_length=4000)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    geplaatst_op = models.DateTimeField()

    organisatie: str | None  # given by for_page()

    objects = PlanopmerkingQuerySet.as_manager()

    class Meta:
        ordering = ["geplaatst_op", "pk"]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"opmerking {self.pk}"
