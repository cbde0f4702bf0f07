"""The account of an alliance goes from one official to another, with a note by the one who leaves."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from allianties.models.alliantie import Alliantie
from allianties.models.contact import reads_all_contact


class OverdrachtQuerySet(models.QuerySet["Overdracht"]):
    """Words for handovers."""

    def visible_to(self, user: User) -> Self:
        """For who reads contact at the ministry, and nobody else."""
        return self if reads_all_contact(user) else self.none()

    def waiting_for(self, user: User) -> Self:
        """That this person still has to read."""
        return self.filter(aan=user, gelezen_op__isnull=True)


@track_history()
class Overdracht(models.Model):
    """``aan`` keeps the account from ``begindatum``; the note tells what ``van`` leaves. Its text stays as written."""

    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="overdrachten", verbose_name=_("alliantie"))
    van = models.ForeignKey(User, models.PROTECT, related_name="overdrachten_van", verbose_name=_("van"))
    aan = models.ForeignKey(User, models.PROTECT, related_name="overdrachten_aan", verbose_name=_("aan"))
    begindatum = models.DateField(_("eerste dag van de nieuwe accounthouder"))
    notitie = models.TextField(_("overdrachtsnotitie"), max_length=8000)
    gelezen_op = models.DateTimeField(_("gelezen op"), null=True, blank=True)

    objects = OverdrachtQuerySet.as_manager()

    class Meta:
        verbose_name = _("overdracht")
        constraints = [
            models.CheckConstraint(
                condition=~Q(van=F("aan")),
                name="allianties_overdracht_to_another",
                violation_error_message=_("U kunt een alliantie niet aan uzelf overdragen."),
            ),
        ]

    def __str__(self) -> str:
        return f"overdracht {self.alliantie_id}"

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("allianties:overdracht_detail", args=[self.pk])
