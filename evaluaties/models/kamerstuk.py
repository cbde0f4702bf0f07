"""Parliamentary papers, as far as public sources give them."""

from datetime import date
from typing import Self

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from evaluaties.kamerstukken import Citaat, format_citaat


class Kamer(models.TextChoices):
    """The two chambers."""

    EERSTE = "I", _("Eerste Kamer")
    TWEEDE = "II", _("Tweede Kamer")


class KamerstukQuerySet(models.QuerySet["Kamerstuk"]):
    """Words for lists of papers. Papers are public: everybody who can log in may read them."""

    def for_list(self) -> Self:
        """What the list page shows, the newest first; a paper without a day stands at its session year."""
        return self.order_by("-vergaderjaar", F("datum").desc(nulls_last=True), "slug")


@track_history()
class Kamerstuk(models.Model):
    """A paper of one of the chambers. What the sources do not give stays empty and is shown as unknown."""

    slug = models.SlugField(max_length=80, unique=True)
    kamer = models.CharField(_("kamer"), max_length=2, choices=Kamer.choices, default=Kamer.TWEEDE)
    vergaderjaar = models.PositiveSmallIntegerField(
        _("eerste jaar van het vergaderjaar"),
        validators=[MinValueValidator(1814), MaxValueValidator(2199)],
        help_text=_("2022 voor het vergaderjaar 2022/23."),
    )
    dossier = models.CharField(
        _("dossier"),
        max_length=6,
        validators=[RegexValidator(r"^[0-9]{1,6}$", _("Een dossiernummer heeft alleen cijfers, bijvoorbeeld 30420."))],
    )
    dossier_titel = models.CharField(_("titel van het dossier"), max_length=200, blank=True)
    toevoeging = models.CharField(_("toevoeging"), max_length=10, blank=True, help_text=_("Bijvoorbeeld XVII."))
    nummer = models.CharField(
        _("nummer"),
        max_length=10,
        blank=True,
        help_text=_("Bij de Eerste Kamer een letter. Leeg als het niet bekend is."),
    )
    titel = models.CharField(_("titel"), max_length=300, blank=True)
    datum = models.DateField(_("datum"), null=True, blank=True)
    datum_tekst = models.CharField(
        _("datum in woorden"), max_length=60, blank=True, help_text=_("Alleen als de dag niet bekend is.")
    )
    omschrijving = models.TextField(_("omschrijving"), max_length=2000)
    bron = models.CharField(_("bron"), max_length=600, blank=True)
    revision = models.PositiveIntegerField(default=0)

    objects = KamerstukQuerySet.as_manager()

    class Meta:
        verbose_name = _("Kamerstuk")
        constraints = [
            models.CheckConstraint(condition=Q(kamer__in=Kamer.values), name="evaluaties_kamerstuk_kamer"),
            models.CheckConstraint(
                condition=Q(dossier__regex=r"^[0-9]{1,6}$"),
                name="evaluaties_kamerstuk_dossier",
                violation_error_message=_("Een dossiernummer heeft alleen cijfers, bijvoorbeeld 30420."),
            ),
            models.CheckConstraint(
                condition=Q(datum__isnull=True) | Q(datum_tekst=""),
                name="evaluaties_kamerstuk_one_date",
                violation_error_message=_("Geef een dag, of een datum in woorden, niet allebei."),
            ),
            models.UniqueConstraint(
                fields=["kamer", "dossier", "toevoeging", "nummer"],
                condition=~Q(nummer=""),
                name="evaluaties_kamerstuk_one_per_number",
                violation_error_message=_("Dit Kamerstuk is er al."),
            ),
        ]

    def __str__(self) -> str:
        return self.citaat

    @property
    def citaat(self) -> str:
        """The citation in the normal form; a paper without number by its title, or else by what it is about."""
        return format_citaat(
            Citaat(
                kamer=self.kamer,
                vergaderjaar=self.vergaderjaar,
                dossier=self.dossier,
                toevoeging=self.toevoeging,
                nummer=self.nummer,
                titel=self.titel or ("" if self.nummer else self._subject()),
                datum=self.datum or self.datum_tekst or None,
            )
        )

    @property
    def uiterlijk_bekend(self) -> date:
        """The day on which it surely was public: its own, or the last day of its session year (31 August)."""
        return self.datum or date(self.vergaderjaar + 1, 8, 31)

    def _subject(self) -> str:
        return self.omschrijving.split(". ")[0].rstrip(".")
