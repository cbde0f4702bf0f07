"""What the sections of a report hold besides text: rows made from plan, theory and indicators.

What is typed and does not parse is kept as it was typed, in the ``…_invoer`` field (ontwerp 6, rule 6).
"""

from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.history import track_history
from allianties.models import Organisatie
from documents.dutch import number
from subsidies.models.indicator import Indicator, Meting
from subsidies.models.kader import Kadervraag
from subsidies.models.plan import Activiteit
from subsidies.models.rapportage import Onderdeel
from subsidies.models.theorie import Theorieknoop
from subsidies.statuses import ActiviteitStand, BijdrageSoort, Meetwijze, Oordeelwoord


@track_history()
class Activiteitverslag(models.Model):
    """What became of one activity: of the plan, or one that came besides (then with a name of its own)."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="activiteitverslagen")
    volgorde = models.PositiveSmallIntegerField()
    activiteit = models.ForeignKey(Activiteit, models.PROTECT, null=True, related_name="verslagen")
    naam = models.TextField(_("activiteit"), blank=True)
    stand = models.CharField(_("gegaan zoals gepland?"), max_length=12, choices=ActiviteitStand.choices, blank=True)
    gerealiseerd = models.TextField(_("wat is gedaan"), blank=True)
    reden = models.TextField(_("waarom anders"), blank=True)
    verschoven_naar = models.PositiveSmallIntegerField(_("verschoven naar jaar"), null=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["onderdeel", "activiteit"], name="subsidies_activiteitverslag_one"),
        ]

    def __str__(self) -> str:
        return self.activiteit.naam if self.activiteit else self.naam

    @property
    def must_explain(self) -> bool:
        """Whether a reason is asked: it went otherwise than planned (Kaderregeling 1.1)."""
        return self.stand in (ActiviteitStand.DEELS, ActiviteitStand.VERSCHOVEN, ActiviteitStand.VERVALLEN)


class GetypteMeting(Meting):
    """A measured value with the text that was typed for it."""

    waarde_invoer = models.TextField(blank=True)
    teller_invoer = models.TextField(blank=True)
    noemer_invoer = models.TextField(blank=True)

    class Meta:
        abstract = True

    def typed_problems(self, meetwijze: str, naam: str = "") -> list[str]:
        """What is wrong with this measurement alone: no number, no or half a share. ``naam`` names a part."""
        before = f"{naam}: " if naam else ""
        return [before + problem for problem in (*self._not_a_number(meetwijze), *self._share(meetwijze))]

    def _not_a_number(self, meetwijze: str) -> list[str]:
        names = {Meetwijze.GETAL.value: ["waarde"], Meetwijze.AANDEEL.value: ["teller", "noemer"]}.get(meetwijze, [])
        typed = [(getattr(self, f"{name}_invoer"), getattr(self, name)) for name in names]
        return [
            gettext("‘%(tekst)s’ is geen getal. Vul bijvoorbeeld 1.250 of 12,5 in.") % {"tekst": text}
            for text, value in typed
            if text.strip() and value is None
        ]

    def _share(self, meetwijze: str) -> list[str]:
        if meetwijze != Meetwijze.AANDEEL:
            return []
        if self.noemer is not None and self.noemer <= 0:
            return [gettext("De noemer is %(noemer)s. Vul een getal boven 0 in.") % {"noemer": readable(self.noemer)}]
        if self.teller is not None and self.noemer is None and not self.noemer_invoer.strip():
            return [gettext("De noemer ontbreekt: van hoeveel is %(teller)s?") % {"teller": readable(self.teller)}]
        if self.noemer is not None and self.teller is None and not self.teller_invoer.strip():
            return [gettext("De teller ontbreekt: hoeveel van %(noemer)s?") % {"noemer": readable(self.noemer)}]
        if self.teller is not None and self.noemer is not None and self.teller > self.noemer:
            return [
                gettext("De teller (%(teller)s) is hoger dan de noemer (%(noemer)s): meer dan 100 %%. Klopt dat?")
                % {"teller": readable(self.teller), "noemer": readable(self.noemer)}
            ]
        return []


def readable(value: Decimal) -> str:
    """A measured number in Dutch notation, with decimals only where it has them."""
    return number(value, 0 if value == value.to_integral_value() else 2)


@track_history()
class Indicatoropgave(GetypteMeting):
    """The value of one indicator over the year of the report."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="indicatoropgaven")
    volgorde = models.PositiveSmallIntegerField()
    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="opgaven")
    tekst = models.TextField(_("wat zag u"), blank=True)
    bron = models.TextField(_("bron"), blank=True)
    opmerking = models.TextField(_("opmerking"), blank=True)
    correctie_reden = models.TextField(_("waarom is de waarde lager dan vorig jaar"), blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["onderdeel", "indicator"], name="subsidies_indicatoropgave_one"),
        ]

    def __str__(self) -> str:
        return str(self.indicator)

    def problems(self, previous: Decimal | None) -> list[str]:
        """What the writer should look at, in sentences; ``previous`` is what stood there over the year before.

        Asks no query beyond ``indicator`` and ``uitsplitsingen``. An empty list says that the value is sound, or
        that nothing is filled in yet. Saving is never refused for it.
        """
        meetwijze = self.indicator.meetwijze
        parts = list(self.uitsplitsingen.all())
        found = self.typed_problems(meetwijze)
        for part in parts:
            found += part.typed_problems(meetwijze, part.label)
        return [*found, *self._parts_and_whole(parts), *self._fall(previous)]

    def _parts_and_whole(self, parts: "list[Uitsplitsing]") -> list[str]:
        """The parts must make up the whole: numbers by their value, shares by numerator and denominator."""
        words = {
            "waarde": gettext("de waarde"),
            "teller": gettext("de teller"),
            "noemer": gettext("de noemer"),
        }
        names = {Meetwijze.GETAL.value: ["waarde"], Meetwijze.AANDEEL.value: ["teller", "noemer"]}
        found = []
        for name in names.get(self.indicator.meetwijze, []):
            given = [value for part in parts if (value := getattr(part, name)) is not None]
            whole: Decimal | None = getattr(self, name)
            if not given or sum(given) == whole:
                continue
            facts = {"som": readable(sum(given, Decimal(0))), "wat": words[name]}
            if whole is None:
                found.append(gettext("De delen zijn samen %(som)s, maar %(wat)s is niet ingevuld.") % facts)
                continue
            short = whole - sum(given)
            facts |= {"geheel": readable(whole), "verschil": readable(abs(short))}
            found.append(
                gettext("De delen zijn samen %(som)s, maar %(wat)s is %(geheel)s: %(verschil)s te weinig.") % facts
                if short > 0
                else gettext("De delen zijn samen %(som)s, maar %(wat)s is %(geheel)s: %(verschil)s te veel.") % facts
            )
        return found

    def _fall(self, previous: Decimal | None) -> list[str]:
        """What counts the years before as well never falls without a reason; the first year is held to the baseline."""
        now, first = self.stand, previous is None
        before = self.indicator.beginstand if previous is None else previous
        if not self.indicator.is_cumulatief or before is None or now is None or now >= before:
            return []
        if self.correctie_reden.strip():
            return []
        facts = {"nu": readable(now), "eerder": readable(before)}
        if first:
            return [
                gettext(
                    "De waarde (%(nu)s) is lager dan de beginstand (%(eerder)s), maar telt elk jaar mee. "
                    "Verbeter haar, of schrijf op waarom zij lager is."
                )
                % facts
            ]
        return [
            gettext(
                "De waarde (%(nu)s) is lager dan vorig jaar (%(eerder)s), maar telt elk jaar mee. "
                "Verbeter haar, of schrijf op waarom zij lager is."
            )
            % facts
        ]


@track_history()
class Uitsplitsing(GetypteMeting):
    """A part of a value, by label or by partner; the parts make up the whole."""

    opgave = models.ForeignKey(Indicatoropgave, models.CASCADE, related_name="uitsplitsingen")
    volgorde = models.PositiveSmallIntegerField()
    label = models.TextField(_("deel"))
    organisatie = models.ForeignKey(
        Organisatie, models.PROTECT, null=True, blank=True, related_name="uitsplitsingen", verbose_name=_("partner")
    )

    class Meta:
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return self.label


@track_history()
class Toets(models.Model):
    """Whether an assumption still holds, or a risk came true."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="toetsen")
    volgorde = models.PositiveSmallIntegerField()
    knoop = models.ForeignKey(Theorieknoop, models.PROTECT, related_name="toetsen")
    oordeel = models.CharField(_("oordeel"), max_length=16, choices=Oordeelwoord.choices, blank=True)
    toelichting = models.TextField(_("waaruit blijkt dat"), blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["onderdeel", "knoop"], name="subsidies_toets_one")]

    def __str__(self) -> str:
        return str(self.knoop)


@track_history()
class Bereik(models.Model):
    """How many of a target group were reached."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="bereik")
    volgorde = models.PositiveSmallIntegerField()
    knoop = models.ForeignKey(Theorieknoop, models.PROTECT, null=True, related_name="bereik")
    doelgroep = models.TextField(_("groep of actor"), blank=True)
    aantal = models.PositiveIntegerField(_("aantal bereikt"), null=True)
    aantal_invoer = models.TextField(blank=True)
    toelichting = models.TextField(_("toelichting"), blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return self.doelgroep


@track_history()
class Kaderantwoord(models.Model):
    """The answer to one uniform question, with the method behind it."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="kaderantwoorden")
    volgorde = models.PositiveSmallIntegerField()
    vraag = models.ForeignKey(Kadervraag, models.PROTECT, related_name="antwoorden")
    score = models.PositiveSmallIntegerField(_("score"), null=True)
    tekst = models.TextField(_("antwoord"), blank=True)
    methode = models.TextField(_("hoe weet u dit"), blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["onderdeel", "vraag"], name="subsidies_kaderantwoord_one"),
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__range=(0, 5)), name="subsidies_kaderantwoord_score"
            ),
        ]

    def __str__(self) -> str:
        return str(self.vraag)


@track_history()
class Bijdrageregel(models.Model):
    """Own money or money of third parties, in euro."""

    onderdeel = models.ForeignKey(Onderdeel, models.CASCADE, related_name="bijdrageregels")
    volgorde = models.PositiveSmallIntegerField()
    soort = models.CharField(_("soort"), max_length=10, choices=BijdrageSoort.choices, blank=True)
    omschrijving = models.TextField(_("van wie"), blank=True)
    begroot = models.DecimalField(_("begroot"), max_digits=14, decimal_places=2, null=True)
    begroot_invoer = models.TextField(blank=True)
    ontvangen = models.DecimalField(_("ontvangen"), max_digits=14, decimal_places=2, null=True)
    ontvangen_invoer = models.TextField(blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]

    def __str__(self) -> str:
        return self.omschrijving


@track_history()
class Reserve(models.Model):
    """The egalisatiereserve over the year, in euro (Kaderregeling 8.7–8.9): opening, movement; the end follows."""

    onderdeel = models.OneToOneField(Onderdeel, models.CASCADE, related_name="reserve")
    begin = models.DecimalField(_("stand op 1 januari"), max_digits=14, decimal_places=2, null=True)
    begin_invoer = models.TextField(blank=True)
    mutatie = models.DecimalField(_("erbij of eraf"), max_digits=14, decimal_places=2, null=True)
    mutatie_invoer = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.begin} {self.mutatie}"

    @property
    def eind(self) -> Decimal | None:
        """The reserve on 31 December, in euro; None while a part is unknown."""
        return self.begin + self.mutatie if self.begin is not None and self.mutatie is not None else None


@track_history()
class Inkomen(models.Model):
    """A member's income of the year, in euro, and which part does not come from this minister (R22 2.2 e)."""

    onderdeel = models.OneToOneField(Onderdeel, models.CASCADE, related_name="inkomen")
    totaal = models.DecimalField(_("alle inkomsten"), max_digits=14, decimal_places=2, null=True)
    totaal_invoer = models.TextField(blank=True)
    eigen = models.DecimalField(_("niet van deze minister"), max_digits=14, decimal_places=2, null=True)
    eigen_invoer = models.TextField(blank=True)

    def __str__(self) -> str:
        return f"{self.eigen} / {self.totaal}"

    @property
    def aandeel(self) -> Decimal | None:
        """Own income as a share in percent, to two decimals; None while unknown or without income."""
        if self.eigen is None or not self.totaal:
            return None
        return (self.eigen * 100 / self.totaal).quantize(Decimal("0.01"))
