"""People at an alliance, and officials who keep the account. Special-category data by inference: reads are logged."""

import secrets
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import INVITATION_DAYS, PeriodQuerySet, User, period_constraint, token_hash
from accounts.roles import ALLIANCE_ROLES, Rol
from allianties.models.alliantie import Alliantie
from allianties.models.organisatie import Organisatie


@track_history()
class Contactpersoon(models.Model):
    """A person acts for an organisation in an alliance, in a role, from day to day (inclusive)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="contactpersonen", verbose_name=_("persoon"))
    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, related_name="contactpersonen", verbose_name=_("alliantie")
    )
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, related_name="contactpersonen", verbose_name=_("organisatie")
    )
    rol = models.CharField(_("rol"), max_length=20, choices=[(r.value, r.label) for r in ALLIANCE_ROLES])
    mandaat_vanaf = models.DateField(
        _("mandaat om in te dienen vanaf"),
        null=True,
        blank=True,
        help_text=_("Alleen voor een coördinator die namens de penvoerder mag indienen."),
    )
    is_beheerder = models.BooleanField(_("beheert de mensen van de eigen organisatie"), default=False)
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("contactpersoon")
        constraints = [
            period_constraint("allianties_contactpersoon_period"),
            models.CheckConstraint(
                condition=Q(rol__in=[r.value for r in ALLIANCE_ROLES]), name="allianties_contactpersoon_rol"
            ),
            models.CheckConstraint(
                condition=Q(mandaat_vanaf__isnull=True) | Q(rol=Rol.COORDINATOR.value),
                name="allianties_contactpersoon_mandaat",
                violation_error_message=_("Alleen een coördinator kan een mandaat hebben."),
            ),
            models.CheckConstraint(
                condition=Q(is_beheerder=False) | Q(rol__in=[Rol.PARTNER.value, Rol.COORDINATOR.value]),
                name="allianties_contactpersoon_beheerder",
                violation_error_message=_("Alleen een partner of een coördinator beheert mensen."),
            ),
            models.UniqueConstraint(
                fields=["user", "alliantie", "organisatie", "rol"],
                condition=Q(einddatum__isnull=True),
                name="allianties_contactpersoon_one_open",
                violation_error_message=_("Deze persoon heeft deze rol al in deze alliantie."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rol} {self.alliantie_id}"


def _expiry() -> datetime:
    return timezone.now() + timedelta(days=INVITATION_DAYS)


class TeamuitnodigingQuerySet(models.QuerySet["Teamuitnodiging"]):
    """Invitations by their secret."""

    def open(self, token: str) -> Self:
        """The unexpired invitation of this token, as rows of one or none."""
        return self.filter(token_hash=token_hash(token), verloopt_op__gt=timezone.now())


class Teamuitnodiging(models.Model):
    """Somebody is asked to act for an organisation in an alliance; it has no effect until the address is confirmed.

    The row goes when it is accepted or withdrawn. Only a hash of the secret is kept.
    """

    email = models.EmailField(_("e-mailadres"), max_length=254)
    naam = models.CharField(_("naam"), max_length=120)
    alliantie = models.ForeignKey(Alliantie, models.CASCADE, related_name="teamuitnodigingen")
    organisatie = models.ForeignKey(
        Organisatie, models.CASCADE, related_name="teamuitnodigingen", verbose_name=_("organisatie")
    )
    rol = models.CharField(_("rol"), max_length=20, choices=[(r.value, r.label) for r in ALLIANCE_ROLES])
    is_beheerder = models.BooleanField(_("beheert de mensen van de eigen organisatie"), default=False)
    uitgenodigd_door = models.ForeignKey(User, models.PROTECT, related_name="teamuitnodigingen")
    uitgenodigd_op = models.DateTimeField(default=timezone.now)
    verloopt_op = models.DateTimeField(default=_expiry)
    token_hash = models.CharField(max_length=64, unique=True)

    objects = TeamuitnodigingQuerySet.as_manager()

    class Meta:
        verbose_name = _("uitnodiging")
        constraints = [
            models.UniqueConstraint(
                fields=["email", "alliantie", "organisatie", "rol"], name="allianties_teamuitnodiging_one"
            ),
            models.CheckConstraint(
                condition=Q(rol__in=[r.value for r in ALLIANCE_ROLES]), name="allianties_teamuitnodiging_rol"
            ),
            models.CheckConstraint(
                condition=Q(is_beheerder=False) | Q(rol__in=[Rol.PARTNER.value, Rol.COORDINATOR.value]),
                name="allianties_teamuitnodiging_beheerder",
                violation_error_message=_("Alleen een partner of een coördinator beheert mensen."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rol} {self.alliantie_id}"

    @property
    def is_verlopen(self) -> bool:
        """Whether the link works no longer."""
        return self.verloopt_op <= timezone.now()

    def new_token(self) -> str:
        """A new secret that works from now on; the former one stops. The caller saves."""
        token = secrets.token_urlsafe(32)
        self.token_hash, self.verloopt_op = token_hash(token), _expiry()
        return token


@track_history()
class Accounthouderschap(models.Model):
    """An official of the ministry keeps the account of an alliance, from day to day (inclusive)."""

    user = models.ForeignKey(User, models.PROTECT, related_name="accounthouderschappen", verbose_name=_("persoon"))
    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, related_name="accounthouderschappen", verbose_name=_("alliantie")
    )
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)

    objects = PeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("accounthouderschap")
        constraints = [
            period_constraint("allianties_accounthouderschap_period"),
            models.UniqueConstraint(
                fields=["user", "alliantie"],
                condition=Q(einddatum__isnull=True),
                name="allianties_accounthouderschap_one_open",
            ),
        ]

    def __str__(self) -> str:
        return f"accounthouder {self.alliantie_id}"
