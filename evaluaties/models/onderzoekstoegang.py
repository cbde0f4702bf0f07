"""What a researcher may read: some alliances and years, frozen, until a date; and that the copies went."""

from datetime import date, timedelta
from typing import Any, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Exists, F, Func, OuterRef, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, Rolverlening, User, period_constraint
from accounts.roles import MINISTRY_ROLES, PERMISSIONS, Permission
from allianties.models import Alliantie, Contactpersoon
from evaluaties.models.evaluatie import Evaluatie
from subsidies.models import RapportageVersie

WARN_DAYS = 14


def _days() -> Func:
    """The days of access as a range, both ends in."""
    return Func(F("begindatum"), F("einddatum"), Value("[]"), function="daterange", output_field=DateRangeField())


def _is_bound(op: date | None = None) -> Q:
    """Whether the person has a role at the ministry that reads, or works for an alliance."""
    roles = [rol.value for rol in MINISTRY_ROLES if PERMISSIONS[rol]]
    return Q(Exists(Rolverlening.objects.geldig(op).filter(user=OuterRef("user"), rol__in=roles))) | Q(
        Exists(Contactpersoon.objects.geldig(op).filter(user=OuterRef("user")))
    )


class OnderzoekstoegangQuerySet(PeriodQuerySet):
    """Words for accesses."""

    def geldig(self, op: date | None = None) -> Self:
        """Accesses that hold on the day ``op`` (today without it); a withdrawn one never again.

        While the person works for the ministry or an alliance, nothing holds: a researcher stands outside of both.
        """
        return super().geldig(op).filter(~_is_bound(op), ingetrokken_op__isnull=True)

    def visible_to(self, user: User) -> Self:
        """All for who writes evaluations and for controllers; a researcher those of today."""
        if user.ministry_permissions & {Permission.EVALUATIE_WRITE, Permission.AUDIT_READ}:
            return self
        return self.geldig().filter(user=user)

    def voorbij(self, op: date | None = None) -> Self:
        """Accesses that ended, by their date or because they were withdrawn."""
        op = op or timezone.localdate()
        return self.filter(Q(einddatum__lt=op) | Q(ingetrokken_op__isnull=False))

    def onbevestigd(self, op: date | None = None) -> Self:
        """Ended, and nobody confirmed that the copies are destroyed."""
        return self.voorbij(op).filter(bevestigd_op__isnull=True)

    def to_warn(self, op: date) -> Self:
        """Running ones that end within two weeks, of which the researcher was not told yet."""
        return self.geldig(op).filter(herinnerd_op__isnull=True, einddatum__lte=op + timedelta(days=WARN_DAYS))

    def to_close(self, op: date) -> Self:
        """Ended ones of which the researcher was not told yet."""
        return self.voorbij(op).filter(einde_gemeld_op__isnull=True)

    def with_bound(self) -> Self:
        """With ``is_gebonden``: the person works for the ministry or an alliance, and so reads nothing."""
        return self.annotate(is_gebonden=models.ExpressionWrapper(_is_bound(), models.BooleanField()))

    def to_remind(self, op: date) -> Self:
        """Ended ones of which nobody confirmed two weeks after the last mail that copies are destroyed."""
        before = op - timedelta(days=WARN_DAYS)
        return self.onbevestigd(op).filter(einde_gemeld_op__date__lte=before, user__is_active=True)

    def waiting_for(self, user: User) -> Self:
        """Ended and not confirmed, for who grants access."""
        may = Permission.EVALUATIE_WRITE in user.ministry_permissions
        return self.onbevestigd() if may else self.none()

    def for_list(self) -> Self:
        """What the pages of staff show: persons, and what was granted."""
        return (
            self.with_bound()
            .select_related("user", "evaluatie", "verleend_door", "bevestigd_door")
            .prefetch_related(
                models.Prefetch(
                    "delen", Toegangsdeel.objects.select_related("alliantie").order_by("alliantie__naam", "jaar")
                )
            )
        )


@track_history()
class Onderzoekstoegang(models.Model):
    """An external researcher may read for one evaluation, from day to day (inclusive), and only what was granted."""

    user = models.ForeignKey(User, models.PROTECT, related_name="onderzoekstoegangen", verbose_name=_("persoon"))
    evaluatie = models.ForeignKey(
        Evaluatie, models.PROTECT, related_name="onderzoekstoegangen", verbose_name=_("evaluatie")
    )
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"))
    latere_versies = models.BooleanField(_("ook versies die later worden ingediend"), default=False)
    verleend_op = models.DateTimeField(auto_now_add=True)
    verleend_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    ingetrokken_op = models.DateTimeField(null=True, blank=True)
    ingetrokken_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    herinnerd_op = models.DateTimeField(null=True, blank=True)
    einde_gemeld_op = models.DateTimeField(null=True, blank=True)
    bevestigd_op = models.DateTimeField(null=True, blank=True)
    bevestigd_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")

    objects = OnderzoekstoegangQuerySet.as_manager()

    class Meta:
        verbose_name = _("onderzoekstoegang")
        ordering = ["-einddatum", "pk"]
        constraints = [
            period_constraint("evaluaties_onderzoekstoegang_period"),
            models.CheckConstraint(
                condition=Q(ingetrokken_op__isnull=True) ^ Q(ingetrokken_door__isnull=False),
                name="evaluaties_onderzoekstoegang_ingetrokken_pair",
            ),
            models.CheckConstraint(
                condition=Q(bevestigd_op__isnull=True) ^ Q(bevestigd_door__isnull=False),
                name="evaluaties_onderzoekstoegang_bevestigd_pair",
            ),
            ExclusionConstraint(
                name="evaluaties_onderzoekstoegang_no_overlap",
                expressions=[
                    ("user", RangeOperators.EQUAL),
                    ("evaluatie", RangeOperators.EQUAL),
                    (_days(), RangeOperators.OVERLAPS),
                ],
                condition=Q(ingetrokken_op__isnull=True),
                violation_error_message=_(
                    "Deze persoon heeft in (een deel van) deze tijd al toegang voor deze evaluatie. "
                    "Trek die toegang eerst in."
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"onderzoeker {self.evaluatie_id}"

    def get_absolute_url(self) -> str:
        """Where staff see it."""
        return reverse("evaluaties:toegang_list", args=[self.evaluatie.slug])

    @property
    def is_geldig(self) -> bool:
        """Whether it holds today."""
        return self.ingetrokken_op is None and self.begindatum <= timezone.localdate() <= self.einddatum

    @property
    def laatste_dag(self) -> date:
        """Its last day; earlier where it was withdrawn."""
        return timezone.localdate(self.ingetrokken_op) if self.ingetrokken_op else self.einddatum

    @property
    def is_voorbij(self) -> bool:
        """Whether it ended."""
        return self.ingetrokken_op is not None or self.einddatum < timezone.localdate()


class ToegangsdeelQuerySet(models.QuerySet["Toegangsdeel"]):
    """Words for parts of accesses."""

    def readable_by(self, user: User) -> "models.QuerySet[Any]":
        """What this person may read as a researcher today, with ``te_lezen``: the id of the version to read."""
        last = (
            RapportageVersie.objects.filter(
                rapportage__subsidie__alliantie=models.OuterRef("alliantie"),
                rapportage__jaar=models.OuterRef("jaar"),
                rapportage__ingediend_op__isnull=False,
            )
            .order_by("-ingediend_op", "-pk")
            .values("pk")[:1]
        )
        later = models.When(toegang__latere_versies=True, then=Coalesce(models.Subquery(last), F("versie")))
        return self.filter(toegang__in=Onderzoekstoegang.objects.geldig().filter(user=user)).annotate(
            te_lezen=models.Case(later, default=F("versie"), output_field=models.BigIntegerField())
        )


class Toegangsdeel(models.Model):
    """One alliance and one year of an access.

    ``versie`` is the last version at the moment of granting, and stays the one that is read; empty where nothing was
    handed in then. With `Onderzoekstoegang.latere_versies` the last version of today is read instead.
    """

    toegang = models.ForeignKey(Onderzoekstoegang, models.CASCADE, related_name="delen")
    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="toegangsdelen")
    jaar = models.PositiveSmallIntegerField(_("jaar"))
    versie = models.ForeignKey(RapportageVersie, models.PROTECT, null=True, related_name="toegangsdelen")

    objects = ToegangsdeelQuerySet.as_manager()

    class Meta:
        verbose_name = _("deel van de toegang")
        ordering = ["alliantie__naam", "jaar"]
        constraints = [
            models.UniqueConstraint(fields=["toegang", "alliantie", "jaar"], name="evaluaties_toegangsdeel_one")
        ]

    def __str__(self) -> str:
        return f"{self.alliantie_id} {self.jaar}"
