"""One form per kind of row of a report: what is asked, beside what plan, theory and last year said."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from allianties.forms.revisie import set_choices
from documents.dutch import number, percentage
from subsidies.actions.onderdeel import Rijsoort
from subsidies.forms.geld import BijdrageregelForm, InkomenForm, RegelForm, ReserveForm
from subsidies.forms.rij import RijForm, line_field, text_field
from subsidies.forms.velden import KeuzeField
from subsidies.models import Indicator
from subsidies.statuses import (
    AANNAME_WOORDEN,
    RISICO_WOORDEN,
    ActiviteitStand,
    KnoopSoort,
    Meetwijze,
    Oordeelwoord,
    Schaal,
)

YEARS_AHEAD = 4


class ActiviteitForm(RijForm):
    """Planned, and what became of it."""

    rijsoort = "activiteitverslagen"
    naam = line_field(gettext_lazy("Hoe heet de activiteit?"))
    gerealiseerd = text_field(5)
    stand = KeuzeField(
        label=gettext_lazy("Is de activiteit gegaan zoals gepland?"),
        choices=ActiviteitStand.choices,
        widget=forms.RadioSelect,
    )
    reden = text_field(
        3,
        gettext_lazy("Waarom ging het anders dan gepland?"),
        help_text=gettext_lazy(
            "Nodig bij ‘Deels’, ‘Verschoven’ en ‘Niet doorgegaan’. Schrijf geen namen van deelnemers op."
        ),
    )
    verschoven_naar = KeuzeField(
        label=gettext_lazy("Naar welk jaar is zij verschoven?"),
        help_text=gettext_lazy("Alleen bij ‘Verschoven naar een ander jaar’."),
        widget=forms.Select(attrs={"class": "kort"}),
    )

    def inrichten(self) -> None:
        """The plan's text stands above the answer."""
        jaar = self.feiten.jaar
        self.fields["gerealiseerd"].label = _("Wat hebt u in %(jaar)s gedaan?") % {"jaar": jaar}
        years = {jaar + step for step in range(1, YEARS_AHEAD + 1)} | {self.row.verschoven_naar or jaar + 1}
        later = [(str(year), str(year)) for year in sorted(years)]
        set_choices(self, "verschoven_naar", [("", _("Kies een jaar")), *later])
        if planned := self.row.activiteit:
            output = _("Het levert op: %(output)s") % {"output": planned.geplande_output}
            text = "\n".join((planned.omschrijving, output if planned.geplande_output else ""))
            self.toon_bron("gerealiseerd", self.feiten.plan, text)
        else:
            self.fields["stand"].label = _("Is de activiteit gegaan zoals u wilde?")


def _in_unit(value: Decimal | None, indicator: Indicator) -> str:
    """A value as people read it: a share in percent, a number with its unit."""
    if value is None:
        return _("niet bekend")
    if indicator.meetwijze == Meetwijze.AANDEEL:
        return percentage(value)
    shown = number(value, 0 if value == value.to_integral_value() else 2)
    return f"{shown} {indicator.eenheid}".strip()


class MetingForm(RijForm):
    """A number, or a share as numerator and denominator."""

    @classmethod
    def measured(cls, indicator: Indicator) -> tuple[str, ...]:
        """The number fields that fit the way of measuring."""
        if indicator.meetwijze == Meetwijze.AANDEEL:
            return ("teller_invoer", "noemer_invoer")
        return () if indicator.meetwijze == Meetwijze.KWALITATIEF else ("waarde_invoer",)


class IndicatorForm(MetingForm):
    """The value of an indicator over the year, beside baseline, target and last year."""

    rijsoort = "indicatoropgaven"
    waarde_invoer = line_field(gettext_lazy("Welke waarde mat u?"), "getal")
    teller_invoer = line_field(gettext_lazy("Teller: om hoeveel gaat het?"), "getal")
    noemer_invoer = line_field(gettext_lazy("Noemer: van hoeveel in totaal?"), "getal")
    tekst = text_field(4, gettext_lazy("Wat zag u?"))
    bron = line_field(gettext_lazy("Waar komt dit vandaan? (bron)"))
    correctie_reden = text_field(
        2,
        gettext_lazy("Waarom is de waarde lager dan vorig jaar?"),
        help_text=gettext_lazy("Alleen als zij lager is. Deze indicator telt elk jaar het vorige mee."),
    )
    opmerking = text_field(2, gettext_lazy("Opmerking"))

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """Words for a qualitative indicator, one or two numbers for the others."""
        names = [*cls.measured(row.indicator), "bron", "opmerking"]
        if row.indicator.meetwijze == Meetwijze.KWALITATIEF:
            names.append("tekst")
        if row.indicator.is_cumulatief or row.correctie_reden:
            names.append("correctie_reden")
        return names

    def inrichten(self) -> None:
        """Say where a filled-in source comes from."""
        indicator = self.row.indicator
        self.fields["opmerking"].toon_optioneel = True  # type: ignore[attr-defined]  # of our template
        if "waarde_invoer" in self.fields and indicator.eenheid:
            self.fields["waarde_invoer"].help_text = _("In %(eenheid)s.") % {"eenheid": indicator.eenheid}
        if indicator.bron and self.row.bron == indicator.bron:
            self.fields["bron"].help_text = _("Ingevuld vanuit het overzicht van indicatoren. U kunt dit wijzigen.")

    @property
    def kenmerken(self) -> list[tuple[str, str]]:
        """Baseline, target and last year's value, in words."""
        indicator, jaar = self.row.indicator, self.feiten.jaar
        shown = []
        if indicator.meetwijze == Meetwijze.KWALITATIEF:
            shown.append((_("Soort"), str(Meetwijze.KWALITATIEF.label)))
        else:
            base = _in_unit(indicator.beginstand, indicator)
            year = f" ({indicator.beginjaar})" if indicator.beginjaar and indicator.beginstand is not None else ""
            shown.append((_("Beginstand"), base + year))
            target = next((row.waarde for row in indicator.streefwaarden.all() if row.jaar == jaar), None)
            shown.append((_("Streefwaarde %(jaar)s") % {"jaar": jaar}, _in_unit(target, indicator)))
            earlier = self.feiten.eerder.get(indicator.pk) or ()
            if earlier:
                last = earlier[-1]
                label = _("Vorig jaar") if last.jaar == jaar - 1 else str(last.jaar)
                shown.append((label, _in_unit(last.waarde, indicator)))
            shown.append((_("Nu"), _in_unit(self.row.stand, indicator) if self.row.stand is not None else "–"))
        if indicator.definitie:
            shown.append((_("Definitie"), indicator.definitie))
        return shown


class UitsplitsingForm(MetingForm):
    """A part of a value, by label or partner."""

    rijsoort = "uitsplitsingen"
    label = line_field(gettext_lazy("Deel"))
    organisatie = KeuzeField(label=gettext_lazy("Partner"))
    waarde_invoer = line_field(gettext_lazy("Waarde"), "bedrag")
    teller_invoer = line_field(gettext_lazy("Teller"), "bedrag")
    noemer_invoer = line_field(gettext_lazy("Noemer"), "bedrag")

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """The label where it is the writer's own, the partner, and the numbers of the indicator."""
        own = [name for name in ("label", "organisatie") if name in kind.open_names(row)]
        return [*own, *cls.measured(row.opgave.indicator)]

    def inrichten(self) -> None:
        """The members to choose from."""
        set_choices(self, "organisatie", [("", "–"), *self.feiten.leden])
        if "label" not in self.fields:
            self.vast = {"label": self.row.label}


class ToetsForm(RijForm):
    """What the year showed of an assumption or a risk."""

    rijsoort = "toetsen"
    oordeel = KeuzeField(choices=Oordeelwoord.choices, widget=forms.RadioSelect)
    toelichting = text_field(3, gettext_lazy("Waaruit blijkt dat?"))

    def inrichten(self) -> None:
        """Other words for a risk than for an assumption."""
        is_risk = self.row.knoop.soort == KnoopSoort.RISICO
        words = RISICO_WOORDEN if is_risk else AANNAME_WOORDEN
        set_choices(self, "oordeel", [(word.value, str(word.label).capitalize()) for word in words])
        self.fields["oordeel"].label = (
            _("Is dit risico dit jaar opgetreden?") if is_risk else _("Klopt deze aanname nog?")
        )

    @property
    def soortnaam(self) -> str:
        """Assumption or risk."""
        return str(self.row.knoop.get_soort_display()).capitalize()

    @property
    def uit_bron(self) -> str:
        """What the theory says of it."""
        return str(self.row.knoop.omschrijving)


class BereikForm(RijForm):
    """How many of a group were reached."""

    rijsoort = "bereik"
    doelgroep = line_field(gettext_lazy("Groep of actor"))
    aantal_invoer = line_field(
        gettext_lazy("Hoeveel hebt u bereikt?"), "getal", help_text=gettext_lazy("Een heel getal.")
    )
    toelichting = text_field(2, gettext_lazy("Hoe was het contact, en wat leverde het op?"))

    @property
    def is_overgenomen(self) -> bool:
        """A group that last year's writers named."""
        return self.row.knoop_id is None and self.row.doelgroep in self.feiten.vorige_groepen


class KaderForm(RijForm):
    """The answer to a uniform question."""

    rijsoort = "kaderantwoorden"
    score = KeuzeField(widget=forms.RadioSelect)
    tekst = text_field(3)
    methode = line_field(gettext_lazy("Hoe weet u dit?"))

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """A score only where the question asks one."""
        return ["tekst", "methode"] if row.vraag.schaal == Schaal.OPEN else ["score", "tekst", "methode"]

    def inrichten(self) -> None:
        """The scale of the question."""
        self.fields["tekst"].label = _("Uw antwoord")
        self._offer_methods()
        if "score" not in self.fields:
            return
        self.fields["tekst"].label = _("Toelichting")
        field = self.fields["score"]
        if self.row.vraag.schaal == Schaal.JA_NEE:
            field.label = _("Ja of nee?")
            set_choices(self, "score", [("1", _("Ja")), ("0", _("Nee"))])
        else:
            field.label = _("Uw score")
            ends = {1: _("1 (helemaal niet)"), 5: _("5 (helemaal)")}
            set_choices(self, "score", [(str(score), ends.get(score, str(score))) for score in range(1, 6)])

    def _offer_methods(self) -> None:
        """The methods that the question names; without any the writer says it in own words."""
        names = list(self.row.vraag.methoden)
        if not names:
            self.fields["methode"].toon_optioneel = True  # type: ignore[attr-defined]  # of our template
            return
        # what was written before the question named methods stays to be read, and to be replaced
        kept = [] if not self.row.methode or self.row.methode in names else [self.row.methode]
        choices = [("", _("Kies een methode")), *((name, name) for name in [*names, *kept])]
        self.fields["methode"] = KeuzeField(label=_("Hoe weet u dit?"), choices=choices, widget=forms.Select)

    def geweigerd(self) -> list[str]:
        """An answer outside the scale, and a method that the question does not name."""
        said = []
        score, methode = self._posted("score"), self._posted("methode")
        if score and "score" in self.fields and score not in {str(number) for number in self.row.vraag.scores}:
            scale = self.row.vraag.get_schaal_display()
            said.append(
                _("‘%(tekst)s’ past niet bij de vraag ‘%(vraag)s’. Het antwoord is een %(schaal)s.")
                % {"tekst": score[:40], "vraag": self.row.vraag, "schaal": scale}
                if self.row.vraag.schaal == Schaal.VIJF
                else _("‘%(tekst)s’ past niet bij de vraag ‘%(vraag)s’. Antwoord met ja of nee.")
                % {"tekst": score[:40], "vraag": self.row.vraag}
            )
        field = self.fields["methode"]
        if methode and isinstance(field, KeuzeField) and not field.valid_value(methode):
            said.append(
                _("‘%(tekst)s’ is geen methode bij de vraag ‘%(vraag)s’. Kies er een uit de lijst.")
                % {"tekst": methode[:40], "vraag": self.row.vraag}
            )
        return said

    def _posted(self, name: str) -> str:
        full = self.add_prefix(name)
        return str(self.data.get(full, "")).strip() if full in self.gepost else ""


FORMULIEREN: dict[str, type[RijForm]] = {
    form.rijsoort: form
    for form in (
        ActiviteitForm,
        IndicatorForm,
        UitsplitsingForm,
        ToetsForm,
        BereikForm,
        KaderForm,
        RegelForm,
        BijdrageregelForm,
        ReserveForm,
        InkomenForm,
    )
}
