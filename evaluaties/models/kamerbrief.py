"""Letters to Parliament, what goes with them, and what Parliament asked or was promised."""

from datetime import timedelta
from typing import Self, TypeVar

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.history import append_only_triggers, track_history
from accounts.models import User
from accounts.roles import Permission
from documents.canonical import sha256
from documents.models import Document
from evaluaties.models.bijlage import READERS, Bijlage
from evaluaties.models.kamerstuk import Kamer, Kamerstuk
from evaluaties.statuses import AfspraakStatus, BriefStatus, ConceptStatus, VraagStatus
from subsidies.models import Passage

# Who writes answers to questions of Parliament.
WRITERS = frozenset({Permission.BIJLAGE_CREATE, Permission.OVERZICHT_CREATE})
AFSPRAAK_AHEAD = timedelta(weeks=4)
Row = TypeVar("Row", bound=models.Model)


class _ForParliament(models.QuerySet[Row]):
    """Only for those who make annexes, and for those who read all reports."""

    def visible_to(self, user: User) -> Self:
        """All for the ministry's readers; nothing for others."""
        return self if user.ministry_permissions & READERS else self.none()


class KamerbriefQuerySet(_ForParliament["Kamerbrief"]):
    """Words for letters."""

    def for_list(self) -> Self:
        """The next to send first, then what was sent, the newest first."""
        return self.select_related("kamerstuk").order_by("status", F("verzenddatum").desc(nulls_first=True), "-pk")

    def to_share(self) -> Self:
        """With a final annex that alliances may read from now on, and of which they were not told yet."""
        shared = Q(status=BriefStatus.VERZONDEN) | Q(gedeeld_op__lte=timezone.now())
        return self.filter(shared, pk__in=Kamerbrief.objects.filter(self._untold()).values("pk"))

    @staticmethod
    def _untold() -> Q:
        """The first final annex, or one that was made final after alliances were told of the others."""
        return Q(gemeld_op__isnull=True, bijlageconcepten__status=ConceptStatus.DEFINITIEF) | Q(
            bijlageconcepten__stappen__naar=ConceptStatus.DEFINITIEF,
            bijlageconcepten__stappen__moment__gt=F("gemeld_op"),
        )


@track_history()
class Kamerbrief(models.Model):
    """A letter: to whom, from which office, when. Under embargo until it is sent."""

    titel = models.CharField(_("betreft"), max_length=200)
    kamer = models.CharField(_("kamer"), max_length=2, choices=Kamer.choices, default=Kamer.TWEEDE)
    aan = models.CharField(_("aan"), max_length=200, default="De voorzitter van de Tweede Kamer der Staten-Generaal")
    afzender = models.CharField(
        _("namens"), max_length=200, help_text=_("Een ambt, geen naam. Bijvoorbeeld: de staatssecretaris van OCW.")
    )
    kenmerk = models.CharField(_("onze referentie"), max_length=40, blank=True)
    verzenddatum = models.DateField(_("verzenden op"), null=True, blank=True)
    gedeeld_op = models.DateTimeField(
        _("allianties krijgen een kopie vanaf"),
        null=True,
        blank=True,
        help_text=_("Leeg: na het verzenden. Tot dan is de brief alleen voor het ministerie."),
    )
    status = models.CharField(max_length=12, choices=BriefStatus.choices, default=BriefStatus.CONCEPT)
    verzonden_op = models.DateTimeField(null=True, blank=True)
    gemeld_op = models.DateTimeField(null=True, blank=True)  # alliances were told that they may read it
    kamerstuk = models.OneToOneField(
        Kamerstuk,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="kamerbrief",
        verbose_name=_("verschenen als"),
    )
    zaaknummer = models.CharField(_("zaaknummer bij de Kamer"), max_length=20, blank=True)
    documentnummer = models.CharField(_("documentnummer bij de Kamer"), max_length=20, blank=True)
    commissie = models.CharField(_("commissie"), max_length=200, blank=True)
    is_fictief = models.BooleanField(_("fictief"), default=False)
    aangemaakt_op = models.DateTimeField(auto_now_add=True)
    aangemaakt_door = models.ForeignKey(User, models.PROTECT, null=True, blank=True, related_name="+")
    revision = models.PositiveIntegerField(default=0)

    objects = KamerbriefQuerySet.as_manager()

    class Meta:
        verbose_name = _("Kamerbrief")
        constraints = [
            models.CheckConstraint(
                condition=Q(status=BriefStatus.CONCEPT, verzonden_op__isnull=True)
                | Q(status=BriefStatus.VERZONDEN, verzonden_op__isnull=False, verzenddatum__isnull=False),
                name="evaluaties_kamerbrief_sent_has_moment",
            ),
            models.CheckConstraint(condition=Q(kamer__in=Kamer.values), name="evaluaties_kamerbrief_kamer"),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """The letter's page."""
        return reverse("evaluaties:kamerbrief_detail", args=[self.pk])

    @property
    def is_verzonden(self) -> bool:
        """Whether Parliament has it."""
        return self.status == BriefStatus.VERZONDEN

    @property
    def is_gedeeld(self) -> bool:
        """Whether alliances may read what goes with it: sent, or past the hour that was set."""
        return self.is_verzonden or (self.gedeeld_op is not None and self.gedeeld_op <= timezone.now())


class BriefstukSoort(models.TextChoices):
    """What goes with a letter."""

    BIJLAGE = "bijlage", _("bijlage")
    BESLISNOTA = "beslisnota", _("beslisnota")
    RAPPORT = "rapport", _("rapport")
    ANDERS = "anders", _("ander stuk")


@track_history()
class Briefstuk(models.Model):
    """One thing that goes with a letter, in order: an annex made here, or a file from outside."""

    kamerbrief = models.ForeignKey(Kamerbrief, models.PROTECT, related_name="stukken")
    volgorde = models.PositiveSmallIntegerField()
    soort = models.CharField(_("soort"), max_length=12, choices=BriefstukSoort.choices)
    titel = models.CharField(_("titel"), max_length=300)
    bijlage = models.ForeignKey(
        Bijlage, models.PROTECT, null=True, blank=True, related_name="briefstukken", verbose_name=_("bijlage")
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="briefstukken", verbose_name=_("bestand")
    )
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        verbose_name = _("stuk bij een Kamerbrief")
        constraints = [
            models.CheckConstraint(
                condition=Q(bijlage__isnull=True) | Q(document__isnull=True), name="evaluaties_briefstuk_one_file"
            ),
            models.UniqueConstraint(fields=["kamerbrief", "volgorde"], name="evaluaties_briefstuk_order"),
        ]

    def __str__(self) -> str:
        return self.titel


class AfspraakSoort(models.TextChoices):
    """What Parliament asked for by vote, or was promised."""

    MOTIE = "motie", _("motie")
    TOEZEGGING = "toezegging", _("toezegging")


class KamerafspraakQuerySet(_ForParliament["Kamerafspraak"]):
    """Words for motions and promises."""

    def for_list(self) -> Self:
        """Open ones first, by the day that they are due; what has no day comes last."""
        return self.select_related("kamerstuk", "kamerbrief", "afgedaan_in_kamerstuk", "afgedaan_in_brief").order_by(
            F("afgedaan_datum").desc(nulls_first=True), F("vervaldatum").asc(nulls_last=True), "pk"
        )

    def waiting_for(self, user: User) -> Self:
        """For who makes annexes: open ones that are late, or due within four weeks."""
        if Permission.BIJLAGE_CREATE not in user.ministry_permissions:
            return self.none()
        return self.filter(status=AfspraakStatus.OPEN, vervaldatum__lte=timezone.localdate() + AFSPRAAK_AHEAD)


@track_history()
class Kamerafspraak(models.Model):
    """A motion or a promise to Parliament: where it stands, how far it is, where it was answered."""

    soort = models.CharField(_("soort"), max_length=10, choices=AfspraakSoort.choices)
    omschrijving = models.TextField(_("omschrijving"), max_length=2000)
    datum = models.DateField(_("gedaan of aangenomen op"))
    kamerstuk = models.ForeignKey(
        Kamerstuk, models.PROTECT, null=True, blank=True, related_name="afspraken", verbose_name=_("vindplaats")
    )
    kamerbrief = models.ForeignKey(
        Kamerbrief,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="afspraken",
        verbose_name=_("toegezegd in Kamerbrief"),
    )
    vindplaats = models.CharField(
        _("vindplaats in woorden"),
        max_length=200,
        blank=True,
        help_text=_("Als er geen Kamerstuk is, bijvoorbeeld een debat."),
    )
    vervaldatum = models.DateField(_("uiterlijk"), null=True, blank=True)
    stand = models.TextField(_("stand van zaken"), max_length=4000, blank=True)
    status = models.CharField(max_length=12, choices=AfspraakStatus.choices, default=AfspraakStatus.OPEN)
    afgedaan_datum = models.DateField(_("afgedaan op"), null=True, blank=True)
    afgedaan_in_kamerstuk = models.ForeignKey(
        Kamerstuk,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="beantwoordt",
        verbose_name=_("beantwoord in Kamerstuk"),
    )
    afgedaan_in_brief = models.ForeignKey(
        Kamerbrief,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="beantwoordt",
        verbose_name=_("beantwoord in Kamerbrief"),
    )
    is_fictief = models.BooleanField(_("fictief"), default=False)
    revision = models.PositiveIntegerField(default=0)

    objects = KamerafspraakQuerySet.as_manager()

    class Meta:
        verbose_name = _("motie of toezegging")
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=AfspraakSoort.values), name="evaluaties_kamerafspraak_soort"),
            models.CheckConstraint(
                condition=Q(status=AfspraakStatus.OPEN, afgedaan_datum__isnull=True)
                | Q(status__in=[AfspraakStatus.AFGEDAAN, AfspraakStatus.VERVALLEN], afgedaan_datum__isnull=False),
                name="evaluaties_kamerafspraak_done_has_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} van {self.datum:%d-%m-%Y}"

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("evaluaties:kamerafspraak_detail", args=[self.pk])

    @property
    def is_laat(self) -> bool:
        """Past its day, and still open."""
        return (
            self.status == AfspraakStatus.OPEN
            and self.vervaldatum is not None
            and self.vervaldatum < timezone.localdate()
        )


class KamervraagQuerySet(_ForParliament["Kamervraag"]):
    """Words for questions."""

    def unanswered(self) -> Self:
        """Parliament still waits."""
        return self.exclude(status=VraagStatus.BEANTWOORD)

    def waiting_for(self, user: User) -> Self:
        """What is not answered yet, for those who write answers."""
        return self.unanswered() if user.ministry_permissions & WRITERS else self.none()

    def for_list(self) -> Self:
        """The first due on top, answered ones last."""
        return self.order_by(F("beantwoord_datum").desc(nulls_first=True), "vervaldatum", "pk")


@track_history()
class Kamervraag(models.Model):
    """Written questions of members: three weeks, extended once (domein 12.11). No names of members."""

    titel = models.CharField(_("over"), max_length=200)
    vraag = models.TextField(_("vragen"), max_length=20000)
    nummer = models.CharField(_("zaaknummer"), max_length=40, blank=True)
    kamer = models.CharField(_("kamer"), max_length=2, choices=Kamer.choices, default=Kamer.TWEEDE)
    ontvangen_datum = models.DateField(_("ontvangen op"))
    vervaldatum = models.DateField(_("antwoord uiterlijk"))
    verlenging_reden = models.TextField(_("waarom later"), max_length=2000, blank=True)
    is_verlengd = models.BooleanField(default=False)
    antwoord = models.TextField(_("antwoord"), max_length=100000, blank=True)
    status = models.CharField(max_length=12, choices=VraagStatus.choices, default=VraagStatus.OPEN)
    beantwoord_datum = models.DateField(_("beantwoord op"), null=True, blank=True)
    citaat = models.CharField(
        _("verschenen als"), max_length=200, blank=True, help_text=_("Aanhangsel Handelingen II 2022/23, nr. 2421")
    )
    is_fictief = models.BooleanField(_("fictief"), default=False)
    revision = models.PositiveIntegerField(default=0)

    objects = KamervraagQuerySet.as_manager()

    class Meta:
        verbose_name = _("Kamervraag")
        constraints = [
            models.CheckConstraint(
                condition=Q(is_verlengd=False, verlenging_reden="") | Q(is_verlengd=True) & ~Q(verlenging_reden=""),
                name="evaluaties_kamervraag_later_says_why",
                violation_error_message=_("Schrijf waarom het antwoord later komt."),
            ),
            models.CheckConstraint(
                condition=Q(status=VraagStatus.BEANTWOORD, beantwoord_datum__isnull=False)
                | ~Q(status=VraagStatus.BEANTWOORD) & Q(beantwoord_datum__isnull=True),
                name="evaluaties_kamervraag_answered_has_day",
            ),
        ]

    def __str__(self) -> str:
        return self.titel

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("evaluaties:kamervraag_detail", args=[self.pk])

    @property
    def is_beantwoord(self) -> bool:
        """Whether Parliament has the answer."""
        return self.status == VraagStatus.BEANTWOORD

    @property
    def dagen(self) -> int:
        """Days until the last day; below zero it is late."""
        return (self.vervaldatum - timezone.localdate()).days

    @property
    def dagen_te_laat(self) -> int:
        """By how many days it is late, or was answered late."""
        return max(0, ((self.beantwoord_datum or timezone.localdate()) - self.vervaldatum).days)

    @property
    def antwoord_sha256(self) -> str:
        """Of the text as it is now; initials stand under one text."""
        return sha256(self.antwoord)


@track_history()
class Vraagpassage(models.Model):
    """An approved passage that the answer rests on, in order."""

    kamervraag = models.ForeignKey(Kamervraag, models.CASCADE, related_name="passages")
    volgorde = models.PositiveSmallIntegerField()
    passage = models.ForeignKey(Passage, models.PROTECT, related_name="in_antwoorden")

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["kamervraag", "passage"], name="evaluaties_vraagpassage_once"),
        ]

    def __str__(self) -> str:
        return f"passage {self.passage_id}"


class Paraaf(models.Model):
    """Initials of one person under an answer as it was (sha256 of the text). Rows are only added."""

    kamervraag = models.ForeignKey(Kamervraag, models.PROTECT, related_name="parafen")
    tekst_sha256 = models.CharField(max_length=64)
    door = models.ForeignKey(User, models.PROTECT, related_name="+")
    moment = models.DateTimeField()

    class Meta:
        ordering = ["moment", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["kamervraag", "door", "tekst_sha256"], name="evaluaties_paraaf_once"),
        ]
        triggers = append_only_triggers()

    def __str__(self) -> str:
        return f"paraaf {self.moment:%d-%m-%Y}"
