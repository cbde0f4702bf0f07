"""The check of facts: each alliance of an evaluation reads the findings before they are final."""

from datetime import date, timedelta
from typing import Self

from django.db import models
from django.db.models import Exists, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission, Rol
from allianties.models import Alliantie
from allianties.models.band import held_at
from evaluaties.models.evaluatie import Evaluatie
from evaluaties.models.onderzoekstoegang import Toegangsdeel
from evaluaties.statuses import EvaluatieStatus
from subsidies.models import Subsidie

# So long before the last day who did not answer is reminded.
REMIND = timedelta(days=3)


class FeitencheckAntwoord(models.TextChoices):
    """What an alliance says of the findings."""

    KLOPT = "klopt", _("de feiten kloppen")
    KLOPT_NIET = "klopt_niet", _("niet alle feiten kloppen")


class FeitencheckQuerySet(models.QuerySet["Feitencheck"]):
    """Words for checks."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry's readers of reports, an alliance those in which it was asked.

        Researchers those of their evaluation: they wrote the findings.
        """
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self
        mine = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER]).values("alliantie")
        asked = Feitencheckreactie.objects.filter(alliantie__in=mine).values("feitencheck")
        return self.filter(Q(pk__in=asked) | Q(evaluatie__in=user.onderzoekstoegangen.geldig().values("evaluatie")))

    def to_remind(self, op: date) -> Self:
        """Asked before today, about to end, while the check lasts; of which nobody was reminded yet."""
        return self.filter(
            evaluatie__status=EvaluatieStatus.FEITENCHECK,
            herinnerd_op__isnull=True,
            gevraagd_op__date__lt=op,
            uiterste_datum__range=(op, op + REMIND),
        )


@track_history()
class Feitencheck(models.Model):
    """The findings that alliances get to check, as one text, with a last day. Another round is another row."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="feitenchecks")
    bevindingen = models.TextField(_("bevindingen om te controleren"), max_length=20_000)
    uiterste_datum = models.DateField(_("antwoorden kan tot en met"))
    gevraagd_op = models.DateTimeField(auto_now_add=True)
    gevraagd_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    herinnerd_op = models.DateTimeField(null=True, blank=True)

    objects = FeitencheckQuerySet.as_manager()

    class Meta:
        verbose_name = _("controle van feiten")
        ordering = ["-gevraagd_op", "-pk"]

    def __str__(self) -> str:
        return f"feitencheck {self.evaluatie_id}"

    def get_absolute_url(self) -> str:
        """The page of the evaluation's checks."""
        return reverse("evaluaties:feitencheck_detail", args=[self.evaluatie.slug])

    def is_open(self, op: date | None = None) -> bool:
        """Whether alliances can still answer."""
        return (op or timezone.localdate()) <= self.uiterste_datum


class FeitencheckreactieQuerySet(models.QuerySet["Feitencheckreactie"]):
    """Words for answers."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry's readers of reports; coordinators and directors that of the own alliance.

        Researchers those of their evaluation, of the alliances that they were granted: they correct what is wrong.
        """
        if Permission.RAPPORTAGE_READ in user.ministry_permissions:
            return self
        mine = user.contactpersonen.geldig().filter(rol__in=[Rol.COORDINATOR, Rol.BESTUURDER]).values("alliantie")
        granted = Toegangsdeel.objects.filter(
            toegang__in=user.onderzoekstoegangen.geldig(),
            toegang__evaluatie=models.OuterRef("feitencheck__evaluatie"),
            alliantie=models.OuterRef("alliantie"),
        )
        return self.filter(Q(alliantie__in=mine) | Exists(granted))

    def waiting_for(self, user: User) -> Self:
        """Still to answer, for the coordinator of the alliance that was asked."""
        running = self.open().filter(feitencheck__evaluatie__status=EvaluatieStatus.FEITENCHECK)
        return running.filter(alliantie__in=held_at(user, Rol.COORDINATOR))

    def open(self, op: date | None = None) -> Self:
        """Asked, not answered, and the last day is not past."""
        return self.filter(beantwoord_op__isnull=True, feitencheck__uiterste_datum__gte=op or timezone.localdate())


@track_history()
class Feitencheckreactie(models.Model):
    """What one alliance says; there from the moment it was asked, empty until it answers."""

    feitencheck = models.ForeignKey(Feitencheck, models.CASCADE, related_name="reacties")
    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="feitencheckreacties")
    antwoord = models.CharField(_("antwoord"), max_length=10, choices=FeitencheckAntwoord.choices, blank=True)
    tekst = models.TextField(_("wat klopt niet, en wat is juist"), max_length=8000, blank=True)
    beantwoord_op = models.DateTimeField(null=True)
    beantwoord_door = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    objects = FeitencheckreactieQuerySet.as_manager()

    class Meta:
        verbose_name = _("reactie op de controle van feiten")
        ordering = ["alliantie__naam"]
        constraints = [
            models.UniqueConstraint(fields=["feitencheck", "alliantie"], name="evaluaties_feitencheckreactie_one"),
            models.CheckConstraint(
                condition=Q(beantwoord_op__isnull=True, beantwoord_door__isnull=True, antwoord="")
                | (
                    Q(beantwoord_op__isnull=False, beantwoord_door__isnull=False)
                    & Q(antwoord__in=FeitencheckAntwoord.values)
                ),
                name="evaluaties_feitencheckreactie_answered_whole",
            ),
            models.CheckConstraint(
                condition=~Q(antwoord=FeitencheckAntwoord.KLOPT_NIET) | ~Q(tekst=""),
                name="evaluaties_feitencheckreactie_says_what",
                violation_error_message=_("Schrijf op wat niet klopt, en wat het wel moet zijn."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.alliantie_id}: {self.antwoord or 'open'}"


def feitencheck_open(evaluatie: Evaluatie) -> list[Alliantie]:
    """The alliances that may still answer; findings become final when there are none. One query."""
    rows = Feitencheckreactie.objects.open().filter(feitencheck__evaluatie=evaluatie).values("alliantie")
    return list(Alliantie.objects.filter(pk__in=rows).order_by("naam"))


def checked_for(user: User) -> models.QuerySet[Evaluatie]:
    """Evaluations of which every alliance answered, or the last day is past: for who brings them further."""
    if Permission.EVALUATIE_WRITE not in user.ministry_permissions:
        return Evaluatie.objects.none()
    asked = Feitencheck.objects.filter(evaluatie=models.OuterRef("pk"))
    still = Feitencheckreactie.objects.open().filter(feitencheck__evaluatie=models.OuterRef("pk"))
    return Evaluatie.objects.filter(Exists(asked), ~Exists(still), status=EvaluatieStatus.FEITENCHECK)


def allianties_van(evaluatie: Evaluatie) -> models.QuerySet[Alliantie]:
    """The alliances that an evaluation is about: the named ones, or else all of its periods."""
    if evaluatie.allianties.exists():
        return evaluatie.allianties.order_by("naam")
    grants = Subsidie.objects.filter(periode__in=evaluatie.perioden, alliantie__isnull=False)
    return Alliantie.objects.filter(pk__in=grants.values("alliantie")).order_by("naam")
