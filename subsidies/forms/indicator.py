"""What is typed about an indicator, with its targets; and from which period outcomes are shown."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.invoer import GetalField, RegelsField, TekstField, clean_text
from allianties.forms.revisie import RevisieForm, form_helper, set_choices, set_rows
from allianties.models import Deelname, Domein, Organisatie
from subsidies.bedragen import GeenGetal, parse_getal
from subsidies.models import Beleidsdoel, Indicator, Kernindicator, Subsidie, Theorieknoop, Theorieversie
from subsidies.models.verslag import readable
from subsidies.statuses import CAUSAL, IndicatorSoort, Meetwijze

FIELDS = (
    "naam",
    "soort",
    "meetwijze",
    "is_cumulatief",
    "eenheid",
    "definitie",
    "bron",
    "betrouwbaarheid",
    "organisatie",
    "uitsplitsing",
    "beginstand",
    "beginjaar",
    "vanaf_jaar",
    "tot_jaar",
    "knoop_sleutel",
    "domeinen",
    "beleidsdoel",
    "kernindicator",
)
CHOOSE = {"invalid_choice": _("Kies uit de lijst.")}


class MetingField(forms.Field):
    """A measured number in Dutch notation; what was typed stays in the field."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs={"class": "getal", "inputmode": "decimal"}))
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Decimal | None:
        """The number, or None for an empty field."""
        if isinstance(value, Decimal):
            return value
        text = clean_text(str(value or "")).replace("\x00", "").strip()
        try:
            return parse_getal(text) if text else None
        except GeenGetal:
            raise ValidationError(
                _("‘%(tekst)s’ is geen getal. Vul bijvoorbeeld 1.250 of 12,5 in.") % {"tekst": text[:40]},
                code="invalid",
            ) from None

    def prepare_value(self, value: Any) -> Any:
        """``1.250``; what could not be read stays as it was typed."""
        return readable(value).replace("\N{MINUS SIGN}", "-") if isinstance(value, Decimal) else value


class GedeeldField(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # not subscriptable at run time
    """Grants, named by their alliance."""

    def label_from_instance(self, obj: Any) -> str:
        """The alliance's name."""
        return str(obj.alliantie.naam)


class IndicatorForm(RevisieForm):
    """Add or change an indicator of one grant."""

    naam = TekstField(label=_("Naam"), max_length=200, error_messages={"required": _("Vul de naam in.")})
    soort = forms.ChoiceField(
        label=_("Wat laat de indicator zien?"),
        choices=IndicatorSoort.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies een van de twee."), **CHOOSE},
    )
    meetwijze = forms.ChoiceField(
        label=_("Hoe meet u dit?"),
        choices=Meetwijze.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies een van de drie."), **CHOOSE},
    )
    is_cumulatief = forms.BooleanField(
        label=_("Cumulatief: elk jaar telt het vorige mee"),
        help_text=_("Dan kan de waarde niet dalen zonder uitleg. Het laatste jaar is het totaal van de periode."),
        required=False,
    )
    eenheid = TekstField(label=_("Eenheid"), help_text=_("Bijvoorbeeld: deelnemers."), max_length=60, required=False)
    definitie = TekstField(
        label=_("Definitie: wat telt mee, en wat niet?"), lines=True, max_length=4000, required=False
    )
    bron = TekstField(label=_("Bron: waar komen de cijfers vandaan?"), max_length=300, required=False)
    betrouwbaarheid = TekstField(
        label=_("Betrouwbaarheid"),
        help_text=_("Bijvoorbeeld: hoeveel mensen antwoordden, en wat er onzeker is."),
        lines=True,
        max_length=4000,
        required=False,
    )
    organisatie = forms.ModelChoiceField(
        label=_("Welke partner vult dit in?"),
        queryset=Organisatie.objects.none(),
        required=False,
        empty_label=_("de coördinator"),
        error_messages=CHOOSE,
    )
    uitsplitsing = RegelsField(
        label=_("Uitsplitsing"),
        help_text=_("Eén deel per regel. De delen moeten samen het geheel zijn."),
        line_length=80,
        most=20,
        required=False,
    )
    beginstand = MetingField(label=_("Beginstand"), help_text=_("Bij een aandeel: in procenten."), required=False)
    beginjaar = GetalField(label=_("Jaar van de beginstand"), min_value=1990, max_value=2100, required=False)
    vanaf_jaar = GetalField(
        label=_("Gemeten vanaf"),
        min_value=2000,
        max_value=2100,
        error_messages={"required": _("Vul het eerste jaar in.")},
    )
    tot_jaar = GetalField(label=_("Gemeten tot en met"), min_value=2000, max_value=2100, required=False)
    knoop_sleutel = forms.ChoiceField(
        label=_("Bij welke stap in de theory of change hoort dit?"), required=False, error_messages=CHOOSE
    )
    domeinen = forms.MultipleChoiceField(
        label=_("Terreinen"),
        choices=Domein.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages=CHOOSE,
    )
    beleidsdoel = forms.ModelChoiceField(
        label=_("Doel van het emancipatiebeleid"),
        queryset=Beleidsdoel.objects.none(),
        required=False,
        empty_label=_("geen"),
        error_messages=CHOOSE,
    )
    kernindicator = forms.ModelChoiceField(
        label=_("Telt mee in"),
        help_text=_("Zo telt het ministerie de waarden van alle allianties op."),
        queryset=Kernindicator.objects.none(),
        required=False,
        empty_label=_("geen"),
        error_messages=CHOOSE,
    )
    gedeeld_met = GedeeldField(
        label=_("Gedeeld met andere allianties"),
        help_text=_("Uw alliantie vult de waarde in. Hij telt één keer mee, bij u."),
        queryset=Subsidie.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages=CHOOSE,
    )

    def __init__(
        self, subsidie: Subsidie, data: Mapping[str, Any] | None = None, *, indicator: Indicator | None = None
    ) -> None:
        initial = indicator_values(indicator) if indicator else {"vanaf_jaar": subsidie.periode.begindatum.year}
        super().__init__(data, initial=initial)
        self.jaren = list(range(subsidie.periode.begindatum.year, subsidie.periode.einddatum.year + 1))[:10]
        for jaar in self.jaren:
            self.fields[f"streef_{jaar}"] = MetingField(
                label=_("Streefwaarde %(jaar)s") % {"jaar": jaar}, required=False
            )
        members = Deelname.objects.filter(alliantie=subsidie.alliantie_id).values("organisatie")
        set_rows(self, "organisatie", Organisatie.objects.filter(pk__in=members).order_by("naam"))
        set_rows(self, "beleidsdoel", Beleidsdoel.objects.all())
        set_rows(self, "kernindicator", Kernindicator.objects.filter(periode=subsidie.periode_id))
        set_rows(self, "gedeeld_met", _others(subsidie))
        set_choices(self, "knoop_sleutel", [("", _("nog niet gekozen")), *_steps(subsidie)])
        targets = [f"streef_{jaar}" for jaar in self.jaren]
        order = [*FIELDS[:12], *targets, *FIELDS[12:], "gedeeld_met"]
        self.helper = form_helper(order, _("Indicator opslaan"))

    def clean(self) -> dict[str, Any]:
        """Years in order, and a baseline with its year."""
        facts = super().clean() or {}
        first, last = facts.get("vanaf_jaar"), facts.get("tot_jaar")
        if first and last and last < first:
            self.add_error("tot_jaar", _("Dit jaar ligt voor het eerste jaar. Pas een van beide aan."))
        if facts.get("beginstand") is not None and facts.get("beginjaar") is None:
            self.add_error("beginjaar", _("Vul in van welk jaar de beginstand is."))
        facts["knoop_sleutel"] = facts.get("knoop_sleutel") or None
        return facts

    @property
    def streefwaarden(self) -> dict[int, Decimal | None]:
        """The target of each year of the period."""
        return {jaar: self.cleaned_data.get(f"streef_{jaar}") for jaar in self.jaren}

    @property
    def kenmerken(self) -> dict[str, Any]:
        """The facts of the action."""
        return {name: self.cleaned_data[name] for name in FIELDS}


def _others(subsidie: Subsidie) -> Any:
    """Grants of other alliances in the same period; fictitious ones share among themselves."""
    rows = Subsidie.objects.filter(periode=subsidie.periode_id, alliantie__isnull=False).exclude(pk=subsidie.pk)
    fictitious = subsidie.alliantie is not None and subsidie.alliantie.is_fictief
    return rows.filter(alliantie__is_fictief=fictitious).select_related("alliantie").order_by("alliantie__naam")


def _steps(subsidie: Subsidie) -> list[tuple[str, str]]:
    """The steps of the theory of change that holds last."""
    versie = Theorieversie.objects.for_year(subsidie, subsidie.periode.einddatum.year)
    rows = Theorieknoop.objects.filter(versie=versie, soort__in=CAUSAL).order_by("soort", "volgorde", "pk")
    return [(str(row.sleutel), f"{row.naam} ({row.get_soort_display()})") for row in rows] if versie else []


def indicator_values(row: Indicator) -> dict[str, Any]:
    """What the form shows of a row."""
    return {
        **{name: getattr(row, name) for name in (*FIELDS, "revision")},
        "knoop_sleutel": str(row.knoop_sleutel) if row.knoop_sleutel else "",
        "gedeeld_met": list(row.gedeeld_met.all()),
        **{f"streef_{target.jaar}": target.waarde for target in row.streefwaarden.all()},
    }
