"""Who may read what is told in confidence, and the register of data breaches."""

import uuid
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, Rolverlening, User, period_constraint
from accounts.roles import PERMISSIONS, Permission, Rol
from allianties.models import Contactpersoon

BREACH_HOURS = 72  # AVG art. 33
ALARM_HOURS = (24, 48, 66)  # after finding; each is told once, as long as it waits


# Who appoints, who audits, and who decides on the grant of an alliance that may be the reporter's.
EXCLUDED = frozenset({Rol.BEHEERDER, Rol.AUDITOR, Rol.ACCOUNTHOUDER})


def candidates() -> models.QuerySet[User]:
    """Who could read today: an open account, a role at the ministry, none that excludes, and no work at an alliance."""
    roles = Rolverlening.objects.geldig().filter(user=OuterRef("pk"))
    alliances = Contactpersoon.objects.geldig().filter(user=OuterRef("pk"))
    return User.objects.filter(
        Exists(roles), ~Exists(roles.filter(rol__in=sorted(EXCLUDED))), ~Exists(alliances), is_active=True
    )


class VertrouwenspersoonQuerySet(PeriodQuerySet):
    """Words for appointments."""

    def actief(self) -> Self:
        """Confirmed, of today, not ended, and of somebody who could be appointed today too."""
        rows = self.geldig().filter(bevestigd_op__isnull=False, beeindigd_op__isnull=True)
        return rows.filter(user__in=candidates())

    def open(self) -> Self:
        """Proposed or confirmed, and not ended by hand or by date."""
        today = timezone.localdate()
        return self.filter(Q(einddatum__isnull=True) | Q(einddatum__gte=today), beeindigd_op__isnull=True)

    def run_out(self) -> Self:
        """Past their last day, and not ended by hand."""
        return self.filter(einddatum__lt=timezone.localdate(), beeindigd_op__isnull=True)

    def visible_to(self, user: User) -> Self:
        """Appointments are for who appoints; what a confidant reads is not."""
        return self if Permission.VERTROUWENSPERSOON_APPOINT in user.ministry_permissions else self.none()


@track_history()
class Vertrouwenspersoon(models.Model):
    """One beheerder proposes, another confirms, and neither is the person. It ends at the moment that one ends it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, models.PROTECT, related_name="vertrouwensrollen", verbose_name=_("persoon"))
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)
    voorgesteld_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    voorgesteld_op = models.DateTimeField()
    bevestigd_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    bevestigd_op = models.DateTimeField(null=True)
    beeindigd_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    beeindigd_op = models.DateTimeField(null=True)

    objects = VertrouwenspersoonQuerySet.as_manager()

    class Meta:
        verbose_name = _("vertrouwenspersoon")
        constraints = [
            period_constraint("evaluaties_vertrouwenspersoon_period"),
            models.CheckConstraint(
                condition=~Q(bevestigd_door=F("voorgesteld_door")), name="evaluaties_vertrouwenspersoon_two"
            ),
            models.CheckConstraint(
                condition=~Q(user=F("voorgesteld_door")) & ~Q(user=F("bevestigd_door")),
                name="evaluaties_vertrouwenspersoon_other",
            ),
            models.CheckConstraint(
                condition=Q(bevestigd_op__isnull=True) ^ Q(bevestigd_door__isnull=False),
                name="evaluaties_vertrouwenspersoon_bevestigd_pair",
            ),
            models.CheckConstraint(
                condition=Q(beeindigd_op__isnull=True) ^ Q(beeindigd_door__isnull=False),
                name="evaluaties_vertrouwenspersoon_beeindigd_pair",
            ),
            models.UniqueConstraint(
                fields=["user"],
                condition=Q(beeindigd_op__isnull=True),
                name="evaluaties_vertrouwenspersoon_one_open",
                violation_error_message=_("Deze persoon is al voorgesteld of aangewezen."),
            ),
        ]

    def __str__(self) -> str:
        return f"vertrouwenspersoon {self.begindatum}"

    @property
    def is_voorbij(self) -> bool:
        """Its last day is past."""
        return self.einddatum is not None and self.einddatum < timezone.localdate()


def readers_now() -> list[User]:
    """The confidants of today: whoever tells something may know who reads it."""
    return list(User.objects.filter(vertrouwensrollen__in=Vertrouwenspersoon.objects.actief()).order_by("naam", "pk"))


def appoints_now(user: User) -> models.QuerySet[User]:
    """This person, where nobody reads signals today and it is theirs to appoint somebody; otherwise nobody."""
    if Permission.VERTROUWENSPERSOON_APPOINT not in user.ministry_permissions:
        return User.objects.none()
    return User.objects.filter(~Exists(Vertrouwenspersoon.objects.actief()), pk=user.pk)


def is_vertrouwenspersoon(user: User) -> bool:
    """Whether this person may read signals now; appointed, and nothing came up since that would refuse it."""
    return Vertrouwenspersoon.objects.actief().filter(user=user).exists()


class Besluit(models.TextChoices):
    """What was decided on telling the Autoriteit Persoonsgegevens."""

    OPEN = "open", _("nog niet besloten")
    MELDEN = "melden", _("wel aan de Autoriteit Persoonsgegevens")
    NIET = "niet", _("niet aan de Autoriteit Persoonsgegevens")


class DatalekQuerySet(models.QuerySet["Datalek"]):
    """Words for the register."""

    def visible_to(self, user: User) -> Self:
        """Beheerders and confidants keep the register together."""
        return self if keeps_datalekken(user) else self.none()

    def for_list(self) -> Self:
        """The newest first."""
        return self.order_by("-ontdekt_op", "pk")

    def waiting(self) -> Self:
        """Not decided, or to be told to the Autoriteit Persoonsgegevens and not told."""
        return self.filter(Q(besluit=Besluit.OPEN) | Q(besluit=Besluit.MELDEN, gemeld_op__isnull=True))


@track_history()
class Datalek(models.Model):
    """A breach of personal data: found, told and decided when, and why (AVG art. 33 and 34). No content of anything."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    ontdekt_op = models.DateTimeField(_("ontdekt op"))
    omschrijving = models.TextField(_("wat er gebeurde"), max_length=2000)
    besluit = models.CharField(_("besluit"), max_length=10, choices=Besluit.choices, default=Besluit.OPEN)
    reden = models.TextField(_("reden van het besluit"), max_length=2000, blank=True)
    gemeld_op = models.DateTimeField(_("doorgegeven aan de Autoriteit Persoonsgegevens op"), null=True, blank=True)
    betrokkenen_op = models.DateTimeField(_("betrokkenen ingelicht op"), null=True, blank=True)
    aangemaakt_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    revision = models.PositiveIntegerField(default=0)

    objects = DatalekQuerySet.as_manager()

    class Meta:
        verbose_name = _("datalek")
        constraints = [
            models.CheckConstraint(condition=Q(besluit__in=Besluit.values), name="evaluaties_datalek_besluit"),
            models.CheckConstraint(
                condition=Q(besluit=Besluit.OPEN) | ~Q(reden=""), name="evaluaties_datalek_besluit_reden"
            ),
            models.CheckConstraint(
                condition=Q(gemeld_op__isnull=True) | Q(besluit=Besluit.MELDEN), name="evaluaties_datalek_gemeld"
            ),
        ]

    def __str__(self) -> str:
        return f"datalek {self.pk}"

    def get_absolute_url(self) -> str:
        """The row's page."""
        return reverse("evaluaties:datalek_detail", args=[self.pk])

    @property
    def uiterlijk_op(self) -> datetime:
        """The last moment to tell the Autoriteit Persoonsgegevens."""
        return self.ontdekt_op + timedelta(hours=BREACH_HOURS)

    @property
    def is_te_laat(self) -> bool:
        """It had to be told and was not, or too late."""
        if self.besluit == Besluit.NIET:
            return False
        return (self.gemeld_op or timezone.now()) > self.uiterlijk_op


def datalek_keepers() -> models.QuerySet[User]:
    """Everybody who keeps the register today."""
    roles = [rol.value for rol, allowed in PERMISSIONS.items() if Permission.VERTROUWENSPERSOON_APPOINT in allowed]
    appointing = Rolverlening.objects.geldig().filter(rol__in=roles).values("user")
    confidants = Vertrouwenspersoon.objects.actief().values("user")
    return User.objects.filter(Q(pk__in=appointing) | Q(pk__in=confidants), is_active=True).order_by("pk")


def keeps_datalekken(user: User) -> bool:
    """For whom the register of data breaches is."""
    return Permission.VERTROUWENSPERSOON_APPOINT in user.ministry_permissions or is_vertrouwenspersoon(user)
