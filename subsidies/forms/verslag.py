"""One form per kind of row of a report: what is asked, beside what plan, theory and last year said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, ClassVar

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from documents.dutch import amount, amount_plain, number, percentage
from subsidies.actions.onderdeel import RIJSOORTEN, Rij, Rijsoort
from subsidies.bedragen import Afwijkingsgrens
from subsidies.forms.velden import ConceptField, KeuzeField
from subsidies.models import Indicator, Regelversie, Reserve
from subsidies.pdf.context import Jaarwaarde
from subsidies.statuses import (
    AANNAME_WOORDEN,
    RISICO_WOORDEN,
    ActiviteitStand,
    BijdrageSoort,
    KnoopSoort,
    Kostensoort,
    Meetwijze,
    Oordeelwoord,
    Schaal,
)

YEARS_AHEAD = 4


@dataclass(frozen=True)
class Feiten:
    """What a section's page shows beside the fields."""

    jaar: int
    plan: str = ""
    grens: Afwijkingsgrens | None = None
    eerder: Mapping[int, Sequence[Jaarwaarde]] = field(default_factory=dict)
    leden: Sequence[tuple[str, str]] = ()
    gepland: frozenset[tuple[str, str]] = frozenset()
    vorige_reserve: Decimal | None = None
    eigen_min: Regelversie | None = None


def _text(rows: int, label: Any = "", **kwargs: Any) -> ConceptField:
    return ConceptField(
        label=label, lines=True, required=False, strip=False, widget=forms.Textarea(attrs={"rows": rows}), **kwargs
    )


def _line(label: Any = "", kind: str = "", **kwargs: Any) -> ConceptField:
    attrs = {"class": kind} if kind else {}
    if kind in ("bedrag", "getal"):
        attrs["inputmode"] = "text"
    widget = forms.TextInput(attrs={**attrs, "autocomplete": "off"})
    return ConceptField(label=label, required=False, strip=False, widget=widget, **kwargs)


class RijForm(forms.Form):
    """One row as it is typed; shows what is stored, or what was posted instead. Refuses nothing."""

    rijsoort: ClassVar[str]
    vast: Mapping[str, str] = {}  # in a table: what stands in the place of a field that the plan fixed

    def __init__(self, row: Any, feiten: Feiten, *, sleutel: str = "", data: Mapping[str, str] | None = None) -> None:
        self.row, self.feiten, self.kind = row, feiten, RIJSOORTEN[self.rijsoort]
        prefix = f"{self.rijsoort}-{sleutel or row.pk}"
        stored = {f"{prefix}-{name}": self.kind.typed(row, name) for name in self.kind.open_names(row)}
        self.gepost = {name for name in stored if data is not None and name in data}
        super().__init__(stored | {name: data[name] for name in self.gepost if data is not None}, prefix=prefix)
        shown = self.namen(self.kind, row)
        for name in [name for name in self.fields if name not in shown]:
            del self.fields[name]
        self.inrichten()
        for name in self.fields:
            self.fields[name].toon_optioneel = getattr(self.fields[name], "toon_optioneel", False)  # type: ignore[attr-defined]
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """The fields that this row shows."""
        return kind.open_names(row)

    def inrichten(self) -> None:
        """Labels, help and sources of this row."""

    @property
    def is_nieuw(self) -> bool:
        """Whether this is a blank row."""
        return self.row.pk is None

    @property
    def titel(self) -> str:
        """The heading of the row."""
        return str(self.row)

    @property
    def rijnaam(self) -> str:
        """The name of the row for a screen reader and in the list of points."""
        return self.titel or _("nieuwe rij")

    def toon_bron(self, name: str, kop: str, tekst: str) -> None:
        """Show under the label of this field what plan or last year said."""
        if tekst.strip():
            self.fields[name].bronblok = {"kop": kop, "tekst": tekst}  # type: ignore[attr-defined]  # of our template

    def rij(self, names: set[str] | None = None) -> Rij:
        """What was posted (of ``names``, full field names), for `save_onderdeel`."""
        cleaned = {
            name: self.cleaned_data.get(name) or ""
            for name in self.typed_names
            if names is None or f"{self.prefix}-{name}" in names
        }
        return Rij(self.rijsoort, self.row.pk, cleaned, getattr(self.row, "opgave_id", None))

    @property
    def typed_names(self) -> set[str]:
        """The fields of this row that were posted. A choice that is not on offer counts as not posted."""
        self.full_clean()
        return {
            name
            for name, field in self.fields.items()
            if f"{self.prefix}-{name}" in self.gepost
            and not (isinstance(field, KeuzeField) and self[name].data and not self.cleaned_data.get(name))
        }

    def waarden(self) -> dict[str, str]:
        """What every field shows, cleaned: full field name -> text."""
        self.full_clean()
        return {f"{self.prefix}-{name}": self.cleaned_data.get(name) or "" for name in self.fields}

    @property
    def cellen(self) -> list[dict[str, Any]]:
        """The cells of a table row: a field, or the words that the plan fixed."""
        return [
            {
                "naam": name,
                "label": field.label,
                "is_bedrag": field.widget.attrs.get("class") == "bedrag",
                "veld": self[name] if name in self.fields else None,
                "tekst": self.vast.get(name, ""),
            }
            for name, field in self.base_fields.items()
            if name in self.fields or name in self.vast
        ]

    @property
    def kolommen(self) -> list[dict[str, Any]]:
        """The columns of the table in which this row stands."""
        return self.cellen


class ActiviteitForm(RijForm):
    """Planned, and what became of it."""

    rijsoort = "activiteitverslagen"
    naam = _line(gettext_lazy("Hoe heet de activiteit?"))
    gerealiseerd = _text(5)
    stand = KeuzeField(
        label=gettext_lazy("Is de activiteit gegaan zoals gepland?"),
        choices=ActiviteitStand.choices,
        widget=forms.RadioSelect,
    )
    reden = _text(
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
        self.fields["verschoven_naar"].choices = [("", _("Kies een jaar"))] + [  # type: ignore[attr-defined]
            (str(year), str(year)) for year in sorted(years)
        ]
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
    waarde_invoer = _line(gettext_lazy("Welke waarde mat u?"), "getal")
    teller_invoer = _line(gettext_lazy("Teller: om hoeveel gaat het?"), "getal")
    noemer_invoer = _line(gettext_lazy("Noemer: van hoeveel in totaal?"), "getal")
    tekst = _text(4, gettext_lazy("Wat zag u?"))
    bron = _line(gettext_lazy("Waar komt dit vandaan? (bron)"))
    correctie_reden = _text(
        2,
        gettext_lazy("Waarom is de waarde lager dan vorig jaar?"),
        help_text=gettext_lazy("Alleen als zij lager is. Deze indicator telt elk jaar het vorige mee."),
    )
    opmerking = _text(2, gettext_lazy("Opmerking"))

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
    label = _line(gettext_lazy("Deel"))
    organisatie = KeuzeField(label=gettext_lazy("Partner"))
    waarde_invoer = _line(gettext_lazy("Waarde"), "bedrag")
    teller_invoer = _line(gettext_lazy("Teller"), "bedrag")
    noemer_invoer = _line(gettext_lazy("Noemer"), "bedrag")

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """The label where it is the writer's own, the partner, and the numbers of the indicator."""
        own = [name for name in ("label", "organisatie") if name in kind.open_names(row)]
        return [*own, *cls.measured(row.opgave.indicator)]

    def inrichten(self) -> None:
        """The members to choose from."""
        self.fields["organisatie"].choices = [("", "–"), *self.feiten.leden]  # type: ignore[attr-defined]
        if "label" not in self.fields:
            self.vast = {"label": self.row.label}


class ToetsForm(RijForm):
    """What the year showed of an assumption or a risk."""

    rijsoort = "toetsen"
    oordeel = KeuzeField(choices=Oordeelwoord.choices, widget=forms.RadioSelect)
    toelichting = _text(3, gettext_lazy("Waaruit blijkt dat?"))

    def inrichten(self) -> None:
        """Other words for a risk than for an assumption."""
        is_risk = self.row.knoop.soort == KnoopSoort.RISICO
        words = RISICO_WOORDEN if is_risk else AANNAME_WOORDEN
        self.fields["oordeel"].choices = [(word.value, str(word.label).capitalize()) for word in words]  # type: ignore[attr-defined]
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
    doelgroep = _line(gettext_lazy("Groep of actor"))
    aantal_invoer = _line(gettext_lazy("Hoeveel hebt u bereikt?"), "getal", help_text=gettext_lazy("Een heel getal."))
    toelichting = _text(2, gettext_lazy("Hoe was het contact, en wat leverde het op?"))


class KaderForm(RijForm):
    """The answer to a uniform question."""

    rijsoort = "kaderantwoorden"
    score = KeuzeField(widget=forms.RadioSelect)
    tekst = _text(3)
    methode = _line(gettext_lazy("Hoe weet u dit?"))

    @classmethod
    def namen(cls, kind: Rijsoort, row: Any) -> list[str]:
        """A score only where the question asks one."""
        return ["tekst", "methode"] if row.vraag.schaal == Schaal.OPEN else ["score", "tekst", "methode"]

    def inrichten(self) -> None:
        """The scale of the question."""
        self.fields["tekst"].label = _("Uw antwoord")
        self.fields["methode"].toon_optioneel = True  # type: ignore[attr-defined]  # of our template
        if "score" not in self.fields:
            return
        self.fields["tekst"].label = _("Toelichting")
        field = self.fields["score"]
        if self.row.vraag.schaal == Schaal.JA_NEE:
            field.label, field.choices = _("Ja of nee?"), [("1", _("Ja")), ("0", _("Nee"))]  # type: ignore[attr-defined]
        else:
            field.label = _("Uw score")
            ends = {1: _("1 (helemaal niet)"), 5: _("5 (helemaal)")}
            field.choices = [(str(score), ends.get(score, str(score))) for score in range(1, 6)]  # type: ignore[attr-defined]


class RegelForm(RijForm):
    """One post of the finances: budgeted by the plan, spent, and an explanation where K 7.8(2) asks for it."""

    rijsoort = "regels"
    post = _line(gettext_lazy("Post"))
    kostensoort = KeuzeField(label=gettext_lazy("Kostensoort"), choices=[("", "–"), *Kostensoort.choices])
    begroot_invoer = _line(gettext_lazy("Begroot"), "bedrag")
    besteed_invoer = _line(gettext_lazy("Besteed"), "bedrag")
    toelichting = _text(2, gettext_lazy("Toelichting"))

    def inrichten(self) -> None:
        """What the plan fixed is shown as words, and whether an explanation is asked."""
        if self.kind.is_fixed(self.row):
            budget = amount_plain(self.row.begroot) if self.row.begroot is not None else self.row.begroot_invoer
            self.vast = {
                "post": self.row.post,
                "kostensoort": str(self.row.get_kostensoort_display()),
                "begroot_invoer": budget or "–",
            }
        self.fields["toelichting"].stand = self.uitleg  # type: ignore[attr-defined]  # of our template

    @property
    def uit_plan(self) -> bool:
        """Whether the post comes from the plan."""
        return self.kind.is_fixed(self.row)

    @property
    def is_uitleg_verplicht(self) -> bool:
        """Whether the rule asks for an explanation here."""
        return bool(self.row.must_explain(self.feiten.grens))

    @property
    def verschil(self) -> Decimal | None:
        """Spent minus budgeted, in euro."""
        difference: Decimal | None = self.row.verschil
        return difference

    @property
    def uitleg(self) -> str:
        """Why no explanation is asked although the difference is large by one of the two bounds."""
        grens, row = self.feiten.grens, self.row
        if grens is None or not row.begroot or self.verschil is None or row.must_explain(grens):
            return ""
        if abs(self.verschil) * 100 >= abs(row.begroot) * grens.procent:
            return _("niet verplicht: minder dan %(bedrag)s") % {"bedrag": amount(grens.bedrag)}
        if abs(self.verschil) >= grens.bedrag:
            return _("niet verplicht: minder dan %(procent)s") % {"procent": percentage(grens.procent)}
        return ""


class BijdrageregelForm(RijForm):
    """Own money or money of third parties."""

    rijsoort = "bijdrageregels"
    soort = KeuzeField(
        label=gettext_lazy("Soort"),
        choices=[("", "–"), *(choice for choice in BijdrageSoort.choices if choice[0] != BijdrageSoort.SUBSIDIE)],
    )
    omschrijving = _line(gettext_lazy("Van wie"))
    begroot_invoer = _line(gettext_lazy("Begroot"), "bedrag")
    ontvangen_invoer = _line(gettext_lazy("Ontvangen"), "bedrag")

    @property
    def uit_plan(self) -> bool:
        """Whether the plan expected it."""
        return (self.row.soort, self.row.omschrijving) in self.feiten.gepland


class ReserveForm(RijForm):
    """The egalisatiereserve: opening and movement; the end is computed."""

    rijsoort = "reserve"
    begin_invoer = _line(gettext_lazy("Stand op 1 januari"), "bedrag")
    mutatie_invoer = _line(
        gettext_lazy("Erbij of eraf in dit jaar"),
        "bedrag",
        help_text=gettext_lazy("Eraf? Schrijf er een min voor, bijvoorbeeld -1.250,00."),
    )

    def inrichten(self) -> None:
        """Last year's end is this year's opening."""
        before = self.feiten.vorige_reserve
        if before is not None:
            self.fields["begin_invoer"].help_text = _("Vorig jaar: stand op 31 december %(bedrag)s.") % {
                "bedrag": amount(before)
            }

    @property
    def titel(self) -> str:
        """The heading."""
        return _("Egalisatiereserve")

    @property
    def eind(self) -> Decimal | None:
        """The computed end."""
        row: Reserve = self.row
        return row.eind


class InkomenForm(RijForm):
    """A member's income, and which part does not come from this minister."""

    rijsoort = "inkomen"
    totaal_invoer = _line(gettext_lazy("Alle inkomsten van uw organisatie in dit jaar"), "bedrag")
    eigen_invoer = _line(gettext_lazy("Waarvan niet van deze minister"), "bedrag")

    @property
    def titel(self) -> str:
        """The heading."""
        return _("Eigen inkomsten")

    @property
    def aandeel(self) -> str:
        """The computed share, held against the rule (R22 2.2 e)."""
        share: Decimal | None = self.row.aandeel
        if share is None:
            return _("Wij rekenen het aandeel uit zodra beide bedragen er staan.")
        rule = self.feiten.eigen_min
        said = _("Uw aandeel eigen inkomsten is %(aandeel)s.") % {"aandeel": percentage(share, 2)}
        if rule is None or not rule.waarde:
            return said
        least = Decimal(rule.waarde)
        enough = (
            _("Dat is genoeg: het minimum is %(min)s.")
            if self.row.eigen * 100 >= least * self.row.totaal
            else _("Dat is minder dan het minimum van %(min)s. Leg hierboven uit hoe dat komt.")
        )
        return f"{said} {enough % {'min': percentage(least)}}"


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
