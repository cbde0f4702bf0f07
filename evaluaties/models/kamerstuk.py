"""Parliamentary papers, as far as public sources give them."""

import re
from datetime import date
from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from evaluaties.kamerstukken import Citaat, CitaatError, format_citaat, parse_citaat

GROUPED = re.compile(r"(?<=[0-9])[ .\N{NO-BREAK SPACE}](?=[0-9]{3}(?![0-9]))")
MOST_WORDS = 8


class Kamer(models.TextChoices):
    """The two chambers."""

    EERSTE = "I", _("Eerste Kamer")
    TWEEDE = "II", _("Tweede Kamer")


class KamerstukQuerySet(models.QuerySet["Kamerstuk"]):
    """Words for lists of papers. Papers are public: everybody who can log in may read them."""

    def for_list(self) -> Self:
        """What the list page shows, the newest first; a paper without a day stands at its session year."""
        return self.order_by("-vergaderjaar", F("datum").desc(nulls_last=True), "slug")

    def for_citaat(self, citaat: Citaat) -> Self:
        """The papers that are cited, also by an annex to them; none for debates and questions.

        A number belongs to one paper of its dossier, so a session year that is not the right one finds it as well.
        """
        if not citaat.soort.has_dossier or not citaat.nummers:
            return self.none()
        kamer = Q(kamer=citaat.kamer) if citaat.kamer else Q()
        return self.filter(kamer, dossier=citaat.dossier, toevoeging=citaat.toevoeging, nummer__in=citaat.nummers)

    def matching(self, asked: str) -> Self:
        """Papers that fit what somebody looks for: a citation in any form, a dossier, or words of title and subject."""
        for text in (asked, f"Kamerstuk {asked}"):
            try:
                return self.for_citaat(parse_citaat(text))
            except CitaatError:
                continue
        rows = self
        for word in GROUPED.sub("", asked).replace(",", " ").split()[:MOST_WORDS]:
            same = Q(dossier=word) | Q(nummer__iexact=word) | Q(toevoeging__iexact=word)
            words = Q(titel__icontains=word) | Q(dossier_titel__icontains=word) | Q(omschrijving__icontains=word)
            rows = rows.filter(same | words)
        return rows


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

    def get_absolute_url(self) -> str:
        """Its page."""
        return reverse("evaluaties:kamerstuk_detail", args=[self.slug])

    def clean(self) -> None:
        """What cannot be cited is no paper."""
        super().clean()
        try:
            format_citaat(self.as_citaat())
        except CitaatError as wrong:
            raise ValidationError(str(wrong)) from wrong

    def as_citaat(self) -> Citaat:
        """What its citation is made of; a paper without number and title is cited by what it is about."""
        return Citaat(
            kamer=self.kamer,
            vergaderjaar=self.vergaderjaar,
            dossier=self.dossier,
            toevoeging=self.toevoeging,
            nummer=self.nummer,
            titel=self.titel or ("" if self.nummer else self._subject()),
            datum=self.datum or self.datum_tekst or None,
        )

    @property
    def citaat(self) -> str:
        """The citation in the normal form; a paper without number by its title, or else by what it is about."""
        return self.cite()

    def cite(self, *, officieel: bool = False) -> str:
        """The citation in the normal form, or in that of Aanwijzing 3.43, with title and day where they are known."""
        return format_citaat(self.as_citaat(), officieel=officieel)

    @property
    def citaat_officieel(self) -> str:
        """The citation in the form of Aanwijzing 3.43, without title and day where there is a number."""
        return format_citaat(self.as_citaat(), officieel=True, with_titel=False, with_datum=False)

    def is_cited_by(self, citaat: Citaat) -> bool:
        """Whether this citation, or one of an annex to it, points here."""
        return (
            citaat.soort.has_dossier
            and citaat.kamer in ("", self.kamer)
            and (citaat.dossier, citaat.toevoeging) == (self.dossier, self.toevoeging)
            and self.nummer in citaat.nummers
        )

    @property
    def uiterlijk_bekend(self) -> date:
        """The day on which it surely was public: its own, or the last day of its session year (31 August)."""
        return self.datum or date(self.vergaderjaar + 1, 8, 31)

    def _subject(self) -> str:
        return self.omschrijving.split(". ")[0].rstrip(".")
