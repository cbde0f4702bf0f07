"""How often the ministry and an alliance agreed to talk, what each partner wishes, and the talks themselves."""

from datetime import date
from typing import Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from accounts.history import track_history
from accounts.models import PeriodQuerySet, User, period_constraint
from accounts.roles import Permission, Rol
from allianties.models.alliantie import Alliantie, DateRange
from allianties.models.organisatie import Organisatie

DAYS_IN_YEAR, MONTHS_IN_YEAR = 365, 12
MOST_TIMES, MOST_MONTHS = 52, 60


class ContactafspraakQuerySet(PeriodQuerySet):
    """Words for agreements on how often."""

    def visible_to(self, user: User) -> Self:
        """Of alliances in use that this person may see; not for who only manages or writes to Parliament."""
        return self.filter(alliantie__in=alliances_with_contact(user))


@track_history()
class Contactafspraak(models.Model):
    """So many talks in so many months, from day to day (inclusive): four in twelve, or one in six."""

    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, related_name="contactafspraken", verbose_name=_("alliantie")
    )
    aantal = models.PositiveSmallIntegerField(_("aantal gesprekken"))
    per_maanden = models.PositiveSmallIntegerField(_("in hoeveel maanden"))
    begindatum = models.DateField(_("vanaf"))
    einddatum = models.DateField(_("tot en met"), null=True, blank=True)
    grondslag = models.CharField(_("grondslag"), max_length=300, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = ContactafspraakQuerySet.as_manager()

    class Meta:
        verbose_name = _("contactafspraak")
        ordering = ["begindatum"]
        constraints = [
            period_constraint("allianties_contactafspraak_period"),
            models.CheckConstraint(
                condition=Q(aantal__gte=1, aantal__lte=MOST_TIMES, per_maanden__gte=1, per_maanden__lte=MOST_MONTHS),
                name="allianties_contactafspraak_numbers",
                violation_error_message=_("Vul in: 1 tot en met 52 keer, in 1 tot en met 60 maanden."),
            ),
            ExclusionConstraint(
                name="allianties_contactafspraak_no_overlap",
                expressions=[
                    ("alliantie", RangeOperators.EQUAL),
                    (DateRange("begindatum", "einddatum", models.Value("[]")), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Voor (een deel van) deze periode is er al een afspraak."),
            ),
        ]

    def __str__(self) -> str:
        return self.woorden

    @property
    def woorden(self) -> str:
        """How often, in words."""
        if self.per_maanden == MONTHS_IN_YEAR:
            return ngettext("%(n)d keer per jaar", "%(n)d keer per jaar", self.aantal) % {"n": self.aantal}
        if self.aantal == 1:
            return ngettext("elke maand", "elke %(n)d maanden", self.per_maanden) % {"n": self.per_maanden}
        return _now("%(aantal)d keer in %(maanden)d maanden") % {"aantal": self.aantal, "maanden": self.per_maanden}

    @property
    def dagen(self) -> int:
        """The most days between two talks, rounded up; `contactstand.DAYS` is the same rule for the database."""
        parts = MONTHS_IN_YEAR * self.aantal
        return (DAYS_IN_YEAR * self.per_maanden + parts - 1) // parts

    def geldt(self, op: date) -> bool:
        """Whether it holds on that day."""
        return self.begindatum <= op and (self.einddatum is None or self.einddatum >= op)

    def in_year(self, jaar: int) -> float:
        """How many talks of this agreement fall in that year, by the days on which it holds."""
        first, last = date(jaar, 1, 1), date(jaar, 12, 31)
        begin, end = max(self.begindatum, first), min(self.einddatum or last, last)
        days = max((end - begin).days + 1, 0)
        return self.aantal * MONTHS_IN_YEAR / self.per_maanden * days / ((last - first).days + 1)


class Wens(models.TextChoices):
    """How often a partner wants to talk, beside what is agreed."""

    MEER = "meer", _("meer contact")
    ZELFDE = "zelfde", _("zoals het nu is")
    MINDER = "minder", _("minder contact")


class ContactwensQuerySet(models.QuerySet["Contactwens"]):
    """Words for wishes."""

    def visible_to(self, user: User) -> Self:
        """All for who reads contact at the ministry; for others only of the organisation for which they act."""
        if reads_all_contact(user):
            return self
        own = user.contactpersonen.geldig().filter(
            alliantie=models.OuterRef("alliantie"), organisatie=models.OuterRef("organisatie")
        )
        return self.filter(models.Exists(own), alliantie__alleen_openbaar=False)


@track_history()
class Contactwens(models.Model):
    """The own wish of one organisation in one alliance. Other partners never see it."""

    alliantie = models.ForeignKey(Alliantie, models.PROTECT, related_name="contactwensen", verbose_name=_("alliantie"))
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, related_name="contactwensen", verbose_name=_("organisatie")
    )
    wens = models.CharField(_("wens"), max_length=10, choices=Wens.choices)
    toelichting = models.TextField(_("toelichting"), max_length=1000, blank=True)
    gezegd_op = models.DateTimeField(_("gezegd op"))
    revision = models.PositiveIntegerField(default=0)

    objects = ContactwensQuerySet.as_manager()

    class Meta:
        verbose_name = _("wens over contact")
        constraints = [
            models.UniqueConstraint(
                fields=["alliantie", "organisatie"],
                name="allianties_contactwens_one",
                violation_error_message=_("Een collega heeft intussen een wens opgeschreven. Open de pagina opnieuw."),
            ),
            models.CheckConstraint(condition=Q(wens__in=Wens.values), name="allianties_contactwens_wens"),
        ]

    def __str__(self) -> str:
        return f"{self.organisatie_id}: {self.wens}"


class MomentSoort(models.TextChoices):
    """Kinds of contact."""

    GESPREK = "gesprek", _("gesprek")
    BESTUURSGESPREK = "bestuursgesprek", _("halfjaarlijks bestuursgesprek")
    TELEFOON = "telefoon", _("telefoongesprek")
    WERKBEZOEK = "werkbezoek", _("werkbezoek")
    EMAIL = "email", _("e-mail")


class MomentStatus(models.TextChoices):
    """Whether it still has to be, was, or will not be."""

    GEPLAND = "gepland", _("gepland")
    GEHOUDEN = "gehouden", _("gehouden")
    AFGEZEGD = "afgezegd", _("afgezegd")


# An e-mail is contact, but nobody was spoken.
TALKS = (MomentSoort.GESPREK, MomentSoort.BESTUURSGESPREK, MomentSoort.TELEFOON, MomentSoort.WERKBEZOEK)


class ContactmomentQuerySet(models.QuerySet["Contactmoment"]):
    """Words for moments of contact."""

    def visible_to(self, user: User) -> Self:
        """All for who reads contact at the ministry; a coordinator all of the own alliance in use.

        Others at an alliance: those of the whole alliance or with their own organisation. Which words of a moment
        somebody reads is another question: `permissions.contact_rights`.
        """
        if reads_all_contact(user):
            return self.filter(alliantie__alleen_openbaar=False)
        mine = user.contactpersonen.geldig().filter(alliantie=models.OuterRef("alliantie"))
        links = Contactmoment.organisaties.through.objects.filter(contactmoment=models.OuterRef("pk"))
        acts = user.contactpersonen.geldig().filter(alliantie=models.OuterRef("contactmoment__alliantie"))
        own = links.filter(organisatie__in=acts.values("organisatie"))
        return self.filter(
            Q(models.Exists(mine.filter(rol=Rol.COORDINATOR)))
            | (models.Exists(mine) & (~models.Exists(links) | models.Exists(own))),
            alliantie__alleen_openbaar=False,
        )

    def gone_by_for(self, user: User, op: date) -> Self:
        """Planned before ``op`` at alliances whose account this person keeps: were they held?"""
        return self.gepland().filter(alliantie__in=own_accounts(user, op), datum__lt=op)

    def gehouden(self) -> Self:
        """That took place."""
        return self.filter(status=MomentStatus.GEHOUDEN)

    def gepland(self) -> Self:
        """That still have to be."""
        return self.filter(status=MomentStatus.GEPLAND)

    def gesprekken(self) -> Self:
        """In which people spoke: all but e-mail."""
        return self.filter(soort__in=TALKS)

    def newest_first(self) -> Self:
        """By day, the newest first."""
        return self.order_by("-datum", "-pk")

    def for_list(self) -> Self:
        """What a list of moments shows, without the words of the notes; two queries."""
        return self.defer("verslag", "notitie_intern").prefetch_related("organisaties").newest_first()


@track_history()
class Contactmoment(models.Model):
    """A talk, visit, call or e-mail: planned, held or called off. No names of people, only functions."""

    alliantie = models.ForeignKey(
        Alliantie, models.PROTECT, related_name="contactmomenten", verbose_name=_("alliantie")
    )
    datum = models.DateField(_("dag"))
    soort = models.CharField(_("soort contact"), max_length=16, choices=MomentSoort.choices)
    status = models.CharField(_("stand"), max_length=10, choices=MomentStatus.choices, default=MomentStatus.GEPLAND)
    organisaties = models.ManyToManyField(
        Organisatie, blank=True, related_name="contactmomenten", verbose_name=_("met welke partners")
    )
    aanwezig = models.CharField(_("wie erbij zijn"), max_length=300, blank=True)
    onderwerp = models.CharField(_("onderwerp"), max_length=200)
    verslag = models.TextField(_("verslag"), max_length=8000, blank=True)
    notitie_intern = models.TextField(_("interne notitie"), max_length=8000, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = ContactmomentQuerySet.as_manager()

    class Meta:
        verbose_name = _("contactmoment")
        indexes = [models.Index(fields=["alliantie", "-datum"], name="allianties_moment_newest")]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=MomentSoort.values), name="allianties_contactmoment_soort"),
            models.CheckConstraint(condition=Q(status__in=MomentStatus.values), name="allianties_contactmoment_status"),
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.datum}"

    def is_verstreken(self, op: date) -> bool:
        """Planned, and its day went by: was it held?"""
        return self.status == MomentStatus.GEPLAND and self.datum < op


class Partij(models.TextChoices):
    """Who does what was agreed."""

    MINISTERIE = "ministerie", _("het ministerie")
    ALLIANTIE = "alliantie", _("de alliantie")


class GespreksafspraakQuerySet(models.QuerySet["Gespreksafspraak"]):
    """Words for what was agreed in talks."""

    def late_for(self, user: User, op: date) -> Self:
        """Not done, due before ``op``, and agreed with an alliance whose account this person keeps."""
        return self.open().filter(moment__alliantie__in=own_accounts(user, op), uiterlijk_datum__lt=op)

    def open(self) -> Self:
        """Not done yet."""
        return self.filter(gedaan_datum__isnull=True)

    def in_order(self) -> Self:
        """What is due first stands first; without a day last."""
        return self.order_by(F("uiterlijk_datum").asc(nulls_last=True), "pk")


@track_history()
class Gespreksafspraak(models.Model):
    """What was agreed in a talk: what, who, until when, and when it was done. Shared with the coordinator."""

    moment = models.ForeignKey(Contactmoment, models.PROTECT, related_name="afspraken", verbose_name=_("contactmoment"))
    tekst = models.TextField(_("afspraak"), max_length=1000)
    partij = models.CharField(_("wie doet het"), max_length=12, choices=Partij.choices)
    functie = models.CharField(_("welke functie of organisatie"), max_length=120, blank=True)
    uiterlijk_datum = models.DateField(_("uiterlijk"), null=True, blank=True)
    gedaan_datum = models.DateField(_("gedaan op"), null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = GespreksafspraakQuerySet.as_manager()

    class Meta:
        verbose_name = _("gespreksafspraak")
        constraints = [
            models.CheckConstraint(condition=Q(partij__in=Partij.values), name="allianties_gespreksafspraak_partij"),
        ]

    def __str__(self) -> str:
        return f"afspraak {self.pk}"

    def is_laat(self, op: date) -> bool:
        """Not done, and its day went by."""
        return self.gedaan_datum is None and self.uiterlijk_datum is not None and self.uiterlijk_datum < op


def reads_all_contact(user: User) -> bool:
    """Whether this person reads the contact with every alliance: accounthouder, uitvoerder and controleur."""
    return Permission.CONTACT_READ in user.ministry_permissions


def own_accounts(user: User, op: date) -> models.QuerySet[Alliantie]:
    """The alliances whose account this person keeps on ``op``, while an accounthouder."""
    if Rol.ACCOUNTHOUDER not in user.ministry_roles:
        return Alliantie.objects.none()
    own = user.accounthouderschappen.geldig(op).values("alliantie")
    return Alliantie.objects.filter(pk__in=own, alleen_openbaar=False)


def alliances_with_contact(user: User) -> models.QuerySet[Alliantie]:
    """Alliances in use whose contact this person may see (something of)."""
    rows = Alliantie.objects.filter(alleen_openbaar=False)
    if reads_all_contact(user):
        return rows
    return rows.filter(pk__in=user.contactpersonen.geldig().values("alliantie"))
