"""People at an alliance, and officials who keep the account. Special-category data by inference: reads are logged."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import PeriodQuerySet, User, period_constraint
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
            models.UniqueConstraint(
                fields=["user", "alliantie", "organisatie", "rol"],
                condition=Q(einddatum__isnull=True),
                name="allianties_contactpersoon_one_open",
                violation_error_message=_("Deze persoon heeft deze rol al in deze alliantie."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.rol} {self.alliantie_id}"


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
