"""Duties to evaluate, from the law and from a scheme, as facts with their source."""

from datetime import timedelta
from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from evaluaties.models.evaluatie import Evaluatie
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Regeling

# From how long before its last day a duty without an evaluation is a task.
AHEAD = timedelta(days=365)


class EvaluatieplichtQuerySet(models.QuerySet["Evaluatieplicht"]):
    """Words for duties to evaluate."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry, which has to fulfil them; nothing for others."""
        return self if Permission.ALLIANTIE_READ in user.ministry_permissions else self.none()

    def open(self) -> Self:
        """Not fulfilled by a finished evaluation, as far as is known."""
        return self.filter(is_nakoming_onbekend=False).exclude(evaluatie__status=EvaluatieStatus.AFGEROND)

    def waiting_for(self, user: User) -> Self:
        """What somebody who commissions evaluations must act on: late, or within a year and nobody does it."""
        if Permission.EVALUATIE_WRITE not in user.ministry_permissions:
            return self.none()
        today = timezone.localdate()
        undone = Q(evaluatie__isnull=True) | Q(evaluatie__status=EvaluatieStatus.VERVALLEN)
        return self.open().filter(Q(vervaldatum__lt=today) | (undone & Q(vervaldatum__lte=today + AHEAD)))

    def in_order(self) -> Self:
        """The nearest first; those without a known day last."""
        return self.order_by(F("vervaldatum").asc(nulls_last=True), "regeling__begindatum", "grondslag", "pk")


@track_history()
class Evaluatieplicht(models.Model):
    """Somebody must evaluate a scheme by a last day. What the sources do not say is shown as unknown."""

    slug = models.SlugField(max_length=80, unique=True)
    regeling = models.ForeignKey(Regeling, models.PROTECT, related_name="evaluatieplichten", verbose_name=_("regeling"))
    grondslag = models.CharField(_("artikel"), max_length=120)
    regel = models.TextField(_("wat moet"), max_length=1000)
    vervaldatum = models.DateField(_("uiterste dag"), null=True, blank=True)
    is_afgeleid = models.BooleanField(
        _("uitgerekend"), default=False, help_text=_("De dag staat niet in de bron, maar volgt uit de regel.")
    )
    herhaling_jaren = models.PositiveSmallIntegerField(
        _("komt terug na"), null=True, blank=True, help_text=_("In jaren. Leeg als de plicht één keer geldt.")
    )
    evaluatie = models.ForeignKey(
        Evaluatie,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="plichten",
        verbose_name=_("nagekomen met"),
    )
    is_nakoming_onbekend = models.BooleanField(_("niet bekend of dit is nagekomen"), default=False)
    vorige = models.OneToOneField(
        "self", models.PROTECT, null=True, blank=True, related_name="volgende", verbose_name=_("volgt op")
    )
    toelichting = models.TextField(_("toelichting"), max_length=2000, blank=True)
    bron = models.CharField(_("bron"), max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = EvaluatieplichtQuerySet.as_manager()

    class Meta:
        verbose_name = _("evaluatieplicht")
        constraints = [
            models.CheckConstraint(
                condition=Q(evaluatie__isnull=True) | Q(is_nakoming_onbekend=False),
                name="evaluaties_evaluatieplicht_known_or_not",
                violation_error_message=_("Kies een evaluatie, of zeg dat dit niet bekend is. Niet allebei."),
            ),
            models.CheckConstraint(
                condition=Q(herhaling_jaren__isnull=True) | Q(herhaling_jaren__range=(1, 20)),
                name="evaluaties_evaluatieplicht_herhaling",
                violation_error_message=_("Geef een getal van 1 tot en met 20."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.grondslag} ({self.regeling_id})"

    @property
    def is_open(self) -> bool:
        """Not fulfilled by a finished evaluation, as far as is known."""
        done = self.evaluatie is not None and self.evaluatie.status == EvaluatieStatus.AFGEROND
        return not done and not self.is_nakoming_onbekend

    @property
    def is_laat(self) -> bool:
        """Whether the last day is past without a finished evaluation; never where that is not known."""
        return self.is_open and self.vervaldatum is not None and self.vervaldatum < timezone.localdate()
