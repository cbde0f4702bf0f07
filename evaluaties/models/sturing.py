"""What the ministry asked of an alliance after the start, in which talk, and where that landed."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Rol
from allianties.models import Alliantie, Contactmoment
from allianties.models.contact import reads_all_contact
from subsidies.models import Activiteitenplan, Indicator, Jaarrapportage


class SturingStand(models.TextChoices):
    """Whether it landed."""

    OPEN = "open", _("nog nergens")
    GELAND = "geland", _("geland")
    VERVALLEN = "vervallen", _("komt er niet")


class SturingsafspraakQuerySet(models.QuerySet["Sturingsafspraak"]):
    """Words for what was asked."""

    def visible_to(self, user: User) -> Self:
        """For who reads contact at the ministry, and coordinators and bestuurders of the alliance that was asked."""
        rows = self.filter(alliantie__alleen_openbaar=False)
        if reads_all_contact(user):
            return rows
        own = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER])
        return rows.filter(alliantie__in=own.values("alliantie"))

    def open(self) -> Self:
        """That landed nowhere yet."""
        return self.filter(stand=SturingStand.OPEN)

    def for_list(self) -> Self:
        """What the list shows, in one query: what still is open first, then the newest."""
        return self.select_related("moment", "plan", "rapportage__verplichting", "indicator").order_by(
            models.Case(models.When(stand=SturingStand.OPEN, then=0), default=1), "-gevraagd_datum", "-pk"
        )


@track_history()
class Sturingsafspraak(models.Model):
    """The ministry asked this on a day. It landed in one plan, report or indicator; or will not, with the reason."""

    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, related_name="sturingsafspraken", verbose_name=_("alliantie")
    )
    gevraagd = models.TextField(_("wat het ministerie vroeg"), max_length=2000)
    gevraagd_datum = models.DateField(_("gevraagd op"))
    moment = models.ForeignKey(
        Contactmoment,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sturingsafspraken",
        verbose_name=_("in welk gesprek"),
    )
    stand = models.CharField(
        _("waar is het geland"), max_length=10, choices=SturingStand.choices, default=SturingStand.OPEN
    )
    plan = models.ForeignKey(
        Activiteitenplan,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sturingsafspraken",
        verbose_name=_("activiteitenplan"),
    )
    rapportage = models.ForeignKey(
        Jaarrapportage,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sturingsafspraken",
        verbose_name=_("jaarrapportage"),
    )
    indicator = models.ForeignKey(
        Indicator,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sturingsafspraken",
        verbose_name=_("indicator"),
    )
    reden = models.TextField(_("reden"), max_length=1000, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = SturingsafspraakQuerySet.as_manager()

    class Meta:
        verbose_name = _("sturingsafspraak")
        constraints = [
            models.CheckConstraint(
                condition=Q(stand__in=SturingStand.values), name="evaluaties_sturingsafspraak_stand"
            ),
            models.CheckConstraint(
                condition=Q(stand=SturingStand.GELAND, plan__isnull=False, rapportage=None, indicator=None)
                | Q(stand=SturingStand.GELAND, plan=None, rapportage__isnull=False, indicator=None)
                | Q(stand=SturingStand.GELAND, plan=None, rapportage=None, indicator__isnull=False)
                | (~Q(stand=SturingStand.GELAND) & Q(plan=None, rapportage=None, indicator=None)),
                name="evaluaties_sturingsafspraak_one_landing",
                violation_error_message=_("Kies precies één plek waar het is geland, of kies ‘nog nergens’."),
            ),
            models.CheckConstraint(
                condition=~Q(stand=SturingStand.VERVALLEN) | ~Q(reden=""),
                name="evaluaties_sturingsafspraak_reason",
                violation_error_message=_("Schrijf op waarom dit er niet komt."),
            ),
        ]

    def __str__(self) -> str:
        return f"sturingsafspraak {self.pk}"

    @property
    def plek(self) -> str:
        """Where it landed, in words."""
        if self.plan is not None:
            return _("activiteitenplan %(jaar)s") % {"jaar": self.plan.jaar}
        if self.rapportage is not None:
            return _("jaarrapportage %(jaar)s") % {"jaar": self.rapportage.jaar}
        if self.indicator is not None:
            return _("indicator: %(naam)s") % {"naam": self.indicator.naam}
        return ""

    @property
    def url(self) -> str:
        """The page where it landed; empty while it is nowhere."""
        landing = self.plan or self.rapportage or self.indicator
        return landing.get_absolute_url() if landing is not None else ""

    def dagen_open(self, op: date) -> int:
        """For how many days it landed nowhere."""
        return (op - self.gevraagd_datum).days if self.stand == SturingStand.OPEN else 0
