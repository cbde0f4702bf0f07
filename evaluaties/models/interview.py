"""Interviews for an evaluation: planned and noted, without names unless the person agreed to theirs."""

from typing import Self

from django.db import models
from django.db.models import Exists, Q
from django.utils.translation import gettext_lazy as _

from accounts.fields import EncryptedField
from accounts.history import track_history
from accounts.models import User
from accounts.roles import Permission
from allianties.models import Alliantie
from evaluaties.models.evaluatie import Evaluatie


class InterviewStatus(models.TextChoices):
    """Where an interview stands."""

    GEPLAND = "gepland", _("gepland")
    GEHOUDEN = "gehouden", _("gehouden")
    AFGEZEGD = "afgezegd", _("afgezegd")


class Toestemming(models.TextChoices):
    """What the person said to being interviewed and noted."""

    NIET_GEVRAAGD = "niet_gevraagd", _("nog niet gevraagd")
    GEGEVEN = "gegeven", _("gegeven")
    GEWEIGERD = "geweigerd", _("niet gegeven")


class ToestemmingWijze(models.TextChoices):
    """How consent was given."""

    SCHRIFTELIJK = "schriftelijk", _("op papier")
    EMAIL = "email", _("per e-mail")
    MONDELING = "mondeling", _("mondeling, en genoteerd")


class InterviewQuerySet(models.QuerySet["Interview"]):
    """Words for interviews."""

    def visible_to(self, user: User) -> Self:
        """For who writes evaluations; for a researcher while access holds: the own, and of alliances granted for it."""
        if Permission.EVALUATIE_WRITE in user.ministry_permissions:
            return self
        held = user.onderzoekstoegangen.geldig().filter(evaluatie=models.OuterRef("evaluatie"))
        granted = held.filter(delen__alliantie=models.OuterRef("alliantie"))
        return self.filter(Exists(granted) | Exists(held) & Q(aangemaakt_door=user))

    def for_list(self) -> Self:
        """What the list shows, in one query: by the planned day."""
        return self.select_related("alliantie", "evaluatie").order_by(
            models.F("gepland_datum").asc(nulls_last=True), "pk"
        )


# Notes and names stay out of the history: what somebody withdraws should be gone.
@track_history(exclude=["naam", "notitie"])
class Interview(models.Model):
    """A talk for an evaluation. Whom with is said by function; a name only with consent, and encrypted."""

    evaluatie = models.ForeignKey(Evaluatie, models.PROTECT, related_name="interviews")
    alliantie = models.ForeignKey(
        Alliantie,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="interviews",
        verbose_name=_("over of van alliantie"),
    )
    functie = models.CharField(_("functie van de persoon"), max_length=200)
    naam = EncryptedField(_("naam"), null=True, blank=True)
    status = models.CharField(_("stand"), max_length=10, choices=InterviewStatus.choices, default="gepland")
    gepland_datum = models.DateField(_("gepland op"), null=True, blank=True)
    gehouden_datum = models.DateField(_("gehouden op"), null=True, blank=True)
    toestemming = models.CharField(
        _("toestemming"), max_length=14, choices=Toestemming.choices, default=Toestemming.NIET_GEVRAAGD
    )
    toestemming_datum = models.DateField(_("toestemming gegeven op"), null=True, blank=True)
    toestemming_wijze = models.CharField(_("hoe gegeven"), max_length=14, choices=ToestemmingWijze.choices, blank=True)
    mag_naam = models.BooleanField(_("de naam mag worden bewaard"), default=False)
    notitie = EncryptedField(_("notitie"), null=True, blank=True)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    aangemaakt_door = models.ForeignKey(User, models.PROTECT, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    objects = InterviewQuerySet.as_manager()

    class Meta:
        verbose_name = _("interview")
        constraints = [
            models.CheckConstraint(condition=Q(status__in=InterviewStatus.values), name="evaluaties_interview_status"),
            models.CheckConstraint(
                condition=Q(naam__isnull=True) | Q(mag_naam=True, toestemming=Toestemming.GEGEVEN),
                name="evaluaties_interview_name_needs_consent",
                violation_error_message=_("Bewaar een naam alleen als de persoon daar toestemming voor gaf."),
            ),
            models.CheckConstraint(
                condition=~Q(toestemming=Toestemming.GEGEVEN)
                | (Q(toestemming_datum__isnull=False) & ~Q(toestemming_wijze="")),
                name="evaluaties_interview_consent_has_day_and_way",
                violation_error_message=_("Schrijf op wanneer en hoe de toestemming is gegeven."),
            ),
            models.CheckConstraint(
                condition=Q(notitie__isnull=True) | Q(toestemming=Toestemming.GEGEVEN),
                name="evaluaties_interview_note_needs_consent",
                violation_error_message=_("Bewaar een notitie alleen als de persoon daar toestemming voor gaf."),
            ),
            models.CheckConstraint(
                condition=~Q(status=InterviewStatus.GEHOUDEN) | Q(gehouden_datum__isnull=False),
                name="evaluaties_interview_held_has_day",
                violation_error_message=_("Vul in op welke dag het interview is gehouden."),
            ),
        ]

    def __str__(self) -> str:
        return self.functie
