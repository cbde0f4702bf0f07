"""What people type in a theory of change: nodes, links, texts. What does not fit is said and stays as it was typed."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Field, Layout, Submit
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.invoer import GetalField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Organisatie
from subsidies.actions.theorie import MOST_TEXT
from subsidies.bedragen import GeenBedrag, parse_bedrag
from subsidies.charts.graaf import LAYER, Graaf
from subsidies.models import Theorieknoop, Theorieversie
from subsidies.statuses import KnoopSoort, Onderbouwing

Keuzes = list[tuple[str, list[tuple[int, str]]]]
TOO_LONG = _("Deze tekst is te lang: hoogstens 100.000 tekens. Kort haar in.")


class BedragField(TekstField):
    """An amount of 0 or more in euro, typed as people write it."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=100, widget=forms.TextInput(attrs={"class": "bedrag"}), **kwargs)

    def clean(self, value: Any) -> Any:
        """The amount, or None where nothing stands."""
        text = super().clean(value.replace("\x00", "") if isinstance(value, str) else value)
        if not text:
            return None
        try:
            amount = parse_bedrag(text)
        except GeenBedrag:
            amount = Decimal(-1)
        if amount < 0:
            sentence = gettext("u vulde ‘%(tekst)s’ in. Vul een bedrag van 0 of hoger in, bijvoorbeeld 1.250,00.")
            raise ValidationError(sentence % {"tekst": text})
        return amount

    def prepare_value(self, value: Any) -> Any:
        """``1250,00``; what could not be read stays as it was typed."""
        return f"{value:.2f}".replace(".", ",") if isinstance(value, Decimal) else value


NODE_ERRORS = {"required": _("Kies een stap uit de lijst."), "invalid_choice": _("Kies een stap uit de lijst.")}


def node_field(label: Any, *, help_text: Any = "", required: bool = True) -> "forms.ModelChoiceField[Theorieknoop]":
    """One node of a version; `offer` says which."""
    return forms.ModelChoiceField(
        label=label,
        help_text=help_text,
        required=required,
        queryset=Theorieknoop.objects.none(),
        error_messages=NODE_ERRORS,
    )


def offer(form: forms.Form, name: str, graaf: Graaf, versie: Theorieversie, soorten: Iterable[str], leeg: str) -> None:
    """Which kinds can be chosen in this field, and how nothing is called."""
    kinds = list(soorten)
    set_rows(form, name, versie.knopen.filter(soort__in=kinds))
    form.fields[name].choices = [("", leeg), *node_choices(graaf, kinds)]  # type: ignore[attr-defined]  # a choice


def node_choices(graaf: Graaf, soorten: Iterable[str]) -> Keuzes:
    """Nodes of these kinds, by kind, with their codes."""
    groups: Keuzes = []
    for soort in soorten:
        rows = [(row.pk, graaf.naam(row.sleutel)) for row in graaf.knopen if row.soort == soort]
        if rows:
            groups.append((str(KnoopSoort(soort).label).capitalize(), rows))
    return groups


class KnoopForm(RevisieForm):
    """A node: a step, or an actor, assumption or risk."""

    soort = forms.ChoiceField(
        label=_("Soort"),
        help_text=_(
            "Een activiteit levert een output op. Die leidt via tussenstappen tot een uitkomst, en zo tot impact."
            " Een actor, aanname of risico hangt aan een stap."
        ),
        choices=KnoopSoort.choices,
        widget=forms.Select(attrs={"class": "middel"}),
        error_messages={"required": _("Kies een soort."), "invalid_choice": _("Kies een soort uit de lijst.")},
    )
    naam = TekstField(
        label=_("Naam"),
        help_text=_("Zoals zij in het schema staat: één zin van hoogstens 200 tekens."),
        max_length=200,
        error_messages={"required": _("Vul een naam in.")},
    )
    omschrijving = TekstField(
        label=_("Omschrijving"),
        lines=True,
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": TOO_LONG},
    )
    organisatie = forms.ModelChoiceField(
        label=_("Van welke partner?"),
        queryset=Organisatie.objects.none(),
        empty_label=_("van de hele alliantie"),
        required=False,
        widget=forms.Select(attrs={"class": "middel"}),
        error_messages={"invalid_choice": _("Kies een partner van deze alliantie.")},
    )
    onderbouwing = forms.ChoiceField(
        label=_("Hoe goed is de aanname onderbouwd?"),
        help_text=_("Alleen bij een aanname. Zolang zij niet is onderbouwd, is de pijl in het schema een streeplijn."),
        choices=[("", _("weten wij nog niet")), *Onderbouwing.choices],
        required=False,
        widget=forms.Select(attrs={"class": "middel"}),
    )
    indicatieve_kosten = BedragField(
        label=_("Kosten (indicatie, in euro)"),
        help_text=_("Bij een doel, een functie of een activiteit. § R22 2.6, tweede lid, onder g"),
        required=False,
    )
    naar = node_field(
        _("Leidt tot, of hangt aan"),
        help_text=_("U kunt later meer verbanden toevoegen, met een reden en een aanname."),
        required=False,
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        versie: Theorieversie,
        graaf: Graaf,
        initial: Mapping[str, Any],
        is_new: bool,
    ) -> None:
        super().__init__(data, initial={"revision": versie.revision, **initial})
        alliantie = versie.subsidie.alliantie
        owners = Organisatie.objects.filter(deelnames__alliantie=alliantie).distinct().order_by("naam")
        set_rows(self, "organisatie", owners)
        names = ["soort", "naam", "naar", "omschrijving", "organisatie", "indicatieve_kosten", "onderbouwing"]
        if is_new:
            offer(self, "naar", graaf, versie, reversed(LAYER), gettext("nog niets"))
        else:
            names.remove("naar")
            del self.fields["naar"]
        self.helper = form_helper(names, _("Stap toevoegen") if is_new else _("Opslaan"))


def node_values(row: Theorieknoop) -> dict[str, Any]:
    """What stands in a node, by the names of the form."""
    names = ("soort", "naam", "omschrijving", "organisatie", "onderbouwing", "indicatieve_kosten")
    return {name: getattr(row, name) for name in names}


class VerbandForm(RevisieForm):
    """A link: from where, to where, why, and on which assumption."""

    van = node_field(_("Van"), help_text=_("De stap, of de actor, aanname of het risico."))
    naar = node_field(_("Leidt tot, of hangt aan"))
    reden = TekstField(
        label=_("Waarom leidt het een tot het ander?"),
        lines=True,
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": TOO_LONG},
    )
    aanname = node_field(_("Op welke aanname rust dit?"), required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        versie: Theorieversie,
        graaf: Graaf,
        initial: Mapping[str, Any],
        is_new: bool,
    ) -> None:
        super().__init__(data, initial={"revision": versie.revision, **initial})
        kinds = [kind.value for kind in KnoopSoort]
        for name, soorten, leeg in (
            ("van", kinds, gettext("kies een stap")),
            ("naar", list(LAYER), gettext("kies een stap")),
            ("aanname", [KnoopSoort.AANNAME.value], gettext("geen aanname")),
        ):
            offer(self, name, graaf, versie, soorten, leeg)
        names = ["van", "naar", "reden", "aanname"]
        if not is_new:
            del self.fields["van"], self.fields["naar"]
            names = names[2:]
        self.helper = form_helper(names, _("Verband toevoegen") if is_new else _("Opslaan"))


def vanaf_field() -> GetalField:
    """From which year a version holds."""
    return GetalField(
        label=_("Geldt voor de rapportages vanaf"),
        help_text=_("Een jaar van de subsidie, bijvoorbeeld 2025."),
        min_value=1900,
        max_value=2100,
        error_messages={"required": _("Vul een jaar in.")},
    )


class TheorieStartForm(forms.Form):
    """A new version: from when, and why."""

    vanaf_jaar = vanaf_field()
    reden = TekstField(
        label=_("Waarom een nieuwe versie?"),
        lines=True,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Schrijf waarom er een nieuwe versie komt."), "max_length": TOO_LONG},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = form_helper(["vanaf_jaar", "reden"], _("Concept beginnen"))


class TheorieTekstenForm(RevisieForm):
    """The texts of a draft."""

    vanaf_jaar = vanaf_field()
    reden = TekstField(
        label=_("Waarom deze versie?"),
        lines=True,
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"max_length": TOO_LONG},
    )
    analyse = TekstField(
        label=_("Analyse: wat is het probleem, en waardoor komt het?"),
        help_text=_("§ R22 2.6, tweede lid, onder b"),
        lines=True,
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 10}),
        error_messages={"max_length": TOO_LONG},
    )
    functies = TekstField(
        label=_("Functies: wat doet elke organisatie in deze verandering?"),
        help_text=_("§ R22 2.6, tweede lid, onder d"),
        lines=True,
        required=False,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"max_length": TOO_LONG},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, versie: Theorieversie) -> None:
        super().__init__(data, initial={"revision": versie.revision, **text_values(versie)})
        self.helper = form_helper(["vanaf_jaar", "reden", "analyse", "functies"], _("Teksten opslaan"))


def text_values(versie: Theorieversie) -> dict[str, Any]:
    """The texts as they stand, by the names of the form."""
    return {name: getattr(versie, name) for name in ("vanaf_jaar", "reden", "analyse", "functies")}


class VaststelForm(RevisieForm):
    """The reason, once more: it stands above the version from now on."""

    reden = TekstField(
        label=_("Waarom deze versie?"),
        help_text=_("Dit staat boven de versie. Iedereen die haar leest, ziet het."),
        lines=True,
        max_length=MOST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Schrijf waarom deze versie er komt."), "max_length": TOO_LONG},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, versie: Theorieversie) -> None:
        super().__init__(data, initial={"revision": versie.revision, "reden": versie.reden})
        self.helper = FormHelper()
        self.helper.render_hidden_fields = True
        self.helper.layout = Layout(Field("reden"))
        self.helper.add_input(Submit("vaststellen", _("Versie vaststellen"), data_eenmaal="1"))
