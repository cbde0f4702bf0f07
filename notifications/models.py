"""The outbox: mail as rows, written with the action they tell about, and what people want to hear."""

import uuid
from typing import Self
from urllib.parse import urlsplit

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.roles import Permission
from notifications.soorten import KEUZES, SOORT, SOORTEN, TE_KIEZEN


class MailQuerySet(models.QuerySet["Mail"]):
    """Words for mails."""

    def wachtend(self) -> Self:
        """Not yet sent."""
        return self.filter(verzonden_op__isnull=True)

    def to_bundle(self) -> Self:
        """Waiting for the overview of the day."""
        return self.wachtend().filter(voor_overzicht=True, overzicht__isnull=True)

    def concerning(self, user: User) -> Self:
        """All for who administers people; for others the mails to themselves."""
        return self if Permission.PERSOON_CHANGE in user.ministry_permissions else self.filter(aan=user)

    def for_list(self) -> Self:
        """Newest first, without the texts."""
        return self.defer("tekst", "html").order_by("-aangemaakt_op", "pk")


def new_message_id(mail_id: uuid.UUID) -> str:
    """The Message-ID of a mail: made once, so that a repeated delivery can be recognised."""
    return f"<{mail_id.hex}@{urlsplit(settings.BASE_URL).hostname or 'localhost'}>"


class Mail(models.Model):
    """A mail to one address. Its job (kind ``mail``, key = id) sends it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    soort = models.CharField(_("soort"), max_length=30, choices=KEUZES)
    aan = models.ForeignKey(User, models.SET_NULL, null=True, related_name="mails", verbose_name=_("aan"))
    adres = models.EmailField(_("adres"), max_length=254)
    onderwerp = models.CharField(_("onderwerp"), max_length=200)
    tekst = models.TextField()
    html = models.TextField(blank=True)
    message_id = models.CharField(max_length=200, unique=True, editable=False)
    aangemaakt_op = models.DateTimeField(_("gemaakt"), auto_now_add=True)
    verzonden_op = models.DateTimeField(_("verzonden"), null=True)
    # Waits for the overview of the day, and then which mail that is; without these it is sent by itself.
    voor_overzicht = models.BooleanField(default=False)
    overzicht = models.ForeignKey("self", models.SET_NULL, null=True, related_name="gebundeld")

    objects = MailQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["-aangemaakt_op"], name="notifications_mail_newest"),
            models.Index(
                fields=["aan"],
                name="notifications_mail_to_bundle",
                condition=Q(voor_overzicht=True, overzicht__isnull=True, verzonden_op__isnull=True),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=[soort.code for soort in SOORTEN]), name="notifications_mail_soort"
            ),
            models.CheckConstraint(
                condition=Q(overzicht__isnull=True) | Q(voor_overzicht=True), name="notifications_mail_overzicht"
            ),
            # a line end in a header would let a text add headers of its own
            models.CheckConstraint(
                condition=~Q(onderwerp__regex=r"[\r\n]") & ~Q(adres__regex=r"[\r\n]"),
                name="notifications_mail_one_line",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.id.hex[:8].upper()}"

    @property
    def soort_label(self) -> str:
        """What people read for this kind."""
        return str(SOORT[self.soort].label)

    def mark_sent(self) -> None:
        """Handed to the transport; a text with a secret is wiped, except in the demo world."""
        self.verzonden_op = timezone.now()
        if SOORT[self.soort].is_geheim and not settings.DEMO:
            self.tekst = self.html = ""
        self.save(update_fields=["verzonden_op", "tekst", "html"])
        if self.soort == "dagoverzicht":
            self.gebundeld.update(verzonden_op=self.verzonden_op)


class Wijze(models.TextChoices):
    """How somebody wants to hear about a kind of event."""

    DIRECT = "direct", _("Meteen een e-mail")
    DAGELIJKS = "dagelijks", _("Eén keer per dag een overzicht")
    UIT = "uit", _("Geen e-mail")


class Mailvoorkeur(models.Model):
    """What a person chose for one kind of mail; without a row it is sent at once."""

    user = models.ForeignKey(User, models.CASCADE, related_name="mailvoorkeuren")
    soort = models.CharField(_("soort"), max_length=30, choices=[(s.code, s.label) for s in TE_KIEZEN])
    wijze = models.CharField(_("wijze"), max_length=10, choices=Wijze.choices, default=Wijze.DIRECT)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "soort"], name="notifications_mailvoorkeur_one"),
            models.CheckConstraint(
                condition=Q(soort__in=[soort.code for soort in TE_KIEZEN]),
                name="notifications_mailvoorkeur_soort",
            ),
            models.CheckConstraint(condition=Q(wijze__in=Wijze.values), name="notifications_mailvoorkeur_wijze"),
        ]

    def __str__(self) -> str:
        return f"{self.soort}: {self.wijze}"
