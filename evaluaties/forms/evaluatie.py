"""What is typed about an evaluation: its facts, a step, and the filter above the list."""

from collections.abc import Mapping
from typing import Any

from crispy_forms.layout import Fieldset, Layout
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, GetalField, RegelsField, TekstField
from accounts.transitions import Transition
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.forms.zoeken import ZoekForm
from allianties.models import Alliantie
from evaluaties.actions.evaluatie import order_problems, scope_problems
from evaluaties.models import Evaluatie, Kamerstuk
from evaluaties.models.evaluatie import EvaluatieSoort
from evaluaties.statuses import FINISH, START, EvaluatieStatus
from subsidies.forms.theorie import BedragField
from subsidies.models import Evaluatiekader, Regeling, Subsidieperiode

LAST_TEXT = 4000
GROUPS = (
    (
        _("Het onderzoek"),
        ("titel", "heeft_eigen_titel", "soort", "onderzoeker", "onderzoeker_aliases", "opdrachtgever", "is_fictief"),
    ),
    (
        _("Waarover het gaat"),
        ("periode", "extra_perioden", "allianties", "eerste_jaar", "laatste_jaar"),
    ),
    (_("Inhoud"), ("doel", "onderzoeksvragen", "methode", "kader")),
    (
        _("Planning"),
        ("gepland_begindatum", "gepland_einddatum", "begindatum", "einddatum", "opgeleverd"),
    ),
    (_("Geld en begroting"), ("kosten", "thema", "subthema", "begrotingsartikel")),
    (
        _("Publicatie"),
        ("gepubliceerd_datum", "publicatie", "kamerstuk", "opvolging", "onbekend", "bron"),
    ),
)
FIELDS = tuple(name for _title, names in GROUPS for name in names)
# What is known only once it has begun.
LATER = ("begindatum", "einddatum", "opgeleverd", "gepubliceerd_datum", "publicatie", "kamerstuk", "opvolging")
CHOICE = {"required": _("Maak een keuze."), "invalid_choice": _("Kies er een uit de lijst.")}
MANY = {"invalid_choice": _("Kies alleen uit de lijst."), "invalid_pk_value": _("Kies alleen uit de lijst.")}


class Namen(list[Any]):
    """Rows that are shown by their names."""

    def __str__(self) -> str:
        return ", ".join(str(one) for one in self)


class EvaluatieForm(RevisieForm):
    """Commission an evaluation, or change what is known of it. Only a title and a kind are asked."""

    titel = TekstField(label=_("Titel"), max_length=300, error_messages={"required": _("Vul de titel in.")})
    heeft_eigen_titel = forms.BooleanField(
        label=_("Dit is de titel van het rapport"),
        help_text=_("Zet dit uit als de titel niet bekend is en u hier een omschrijving geeft."),
        required=False,
        initial=True,
    )
    soort = forms.ChoiceField(
        label=_("Soort onderzoek"),
        choices=[("", _("Kies een soort")), *EvaluatieSoort.choices],
        error_messages=CHOICE,
    )
    onderzoeker = TekstField(
        label=_("Onderzoeker"),
        help_text=_("Het bureau, niet een persoon. Laat leeg als dat nog niet bekend is."),
        max_length=200,
        required=False,
    )
    onderzoeker_aliases = RegelsField(
        label=_("Andere schrijfwijzen van de onderzoeker"),
        help_text=_("Eén per regel. U vindt het onderzoek dan ook onder deze namen."),
        line_length=200,
        required=False,
    )
    opdrachtgever = TekstField(label=_("Opdrachtgever"), max_length=200, required=False)
    is_fictief = forms.BooleanField(
        label=_("Dit onderzoek is fictief"),
        help_text=_("Alleen in de demonstratie. U kunt dit later niet wijzigen."),
        required=False,
    )
    periode = forms.ModelChoiceField(
        label=_("Subsidieperiode"),
        help_text=_("Laat leeg als het onderzoek niet over een subsidieperiode gaat."),
        queryset=Subsidieperiode.objects.none(),
        to_field_name="slug",
        empty_label=_("geen"),
        required=False,
        error_messages=CHOICE,
    )
    extra_perioden = forms.ModelMultipleChoiceField(
        label=_("Gaat ook over"),
        help_text=_("Bijvoorbeeld bij een periodieke rapportage over meer perioden."),
        queryset=Subsidieperiode.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages=MANY,
    )
    allianties = forms.ModelMultipleChoiceField(
        label=_("Allianties"),
        help_text=_("Kies er geen als het over alle allianties van de periode gaat."),
        queryset=Alliantie.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages=MANY,
    )
    eerste_jaar = GetalField(label=_("Onderzocht vanaf (jaar)"), min_value=1980, max_value=2100, required=False)
    laatste_jaar = GetalField(label=_("Onderzocht tot en met (jaar)"), min_value=1980, max_value=2100, required=False)
    doel = TekstField(label=_("Doel"), lines=True, max_length=LAST_TEXT, required=False)
    onderzoeksvragen = TekstField(label=_("Onderzoeksvragen"), lines=True, max_length=LAST_TEXT, required=False)
    methode = TekstField(label=_("Methode"), lines=True, max_length=LAST_TEXT, required=False)
    kader = forms.ModelChoiceField(
        label=_("Evaluatiekader"),
        help_text=_("De vragen die alle allianties in hun jaarrapportage krijgen."),
        queryset=Evaluatiekader.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages=CHOICE,
    )
    gepland_begindatum = DatumField(label=_("Begin gepland"), help_text=_("Bijvoorbeeld 1-3-2027."), required=False)
    gepland_einddatum = DatumField(label=_("Einde gepland"), required=False)
    begindatum = DatumField(label=_("Begonnen op"), required=False)
    einddatum = DatumField(label=_("Afgerond op"), required=False)
    opgeleverd = TekstField(
        label=_("Afgerond, in woorden"),
        help_text=_("Alleen als de dag niet bekend is. Bijvoorbeeld: december 2020."),
        max_length=60,
        required=False,
    )
    kosten = BedragField(
        label=_("Kosten in euro"),
        help_text=_("Laat leeg als die niet bekend zijn. Alleen het ministerie ziet dit bedrag."),
        required=False,
    )
    thema = TekstField(
        label=_("Thema"), help_text=_("Zoals in de bijlage bij de begroting (SEA)."), max_length=200, required=False
    )
    subthema = TekstField(label=_("Subthema"), max_length=200, required=False)
    begrotingsartikel = TekstField(
        label=_("Begrotingsartikel"), help_text=_("Bijvoorbeeld 25."), max_length=40, required=False
    )
    gepubliceerd_datum = DatumField(label=_("Gepubliceerd op"), required=False)
    publicatie = TekstField(
        label=_("Waar staat het rapport?"),
        help_text=_("Een adres op internet of een vindplaats."),
        max_length=600,
        required=False,
    )
    kamerstuk = forms.ModelChoiceField(
        label=_("Naar de Kamer gestuurd met"),
        queryset=Kamerstuk.objects.none(),
        empty_label=_("geen, of niet bekend"),
        required=False,
        error_messages=CHOICE,
    )
    opvolging = TekstField(label=_("Wat ermee gebeurt"), lines=True, max_length=LAST_TEXT, required=False)
    onbekend = TekstField(
        label=_("Wat niet bekend is"),
        help_text=_("Schrijf hier op wat u niet kon vinden. Dan hoeft niemand dat nog eens te zoeken."),
        lines=True,
        max_length=LAST_TEXT,
        required=False,
    )
    bron = TekstField(
        label=_("Bron"), help_text=_("Waar staat dit? Bijvoorbeeld een Kamerstuk."), max_length=600, required=False
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, evaluatie: Evaluatie | None = None) -> None:
        super().__init__(data, initial=evaluatie_values(evaluatie) if evaluatie else None)
        self.evaluatie = evaluatie
        left_out = {"is_fictief"} if evaluatie or not settings.DEMO else set()
        if evaluatie is None or evaluatie.status == EvaluatieStatus.TE_STARTEN:
            left_out |= set(LATER)
        for name in left_out:
            del self.fields[name]
        set_rows(self, "periode", Subsidieperiode.objects.order_by("-begindatum"))
        set_rows(self, "extra_perioden", Subsidieperiode.objects.order_by("-begindatum"))
        set_rows(self, "allianties", _alliances_for(evaluatie))
        set_rows(self, "kader", Evaluatiekader.objects.order_by("-periode__begindatum", "-nummer"))
        if "kamerstuk" in self.fields:
            set_rows(self, "kamerstuk", Kamerstuk.objects.for_list())
        button = _("Evaluatie opslaan") if evaluatie else _("Evaluatie toevoegen")
        self.helper = form_helper([], button)
        groups = [(title, [name for name in names if name in self.fields]) for title, names in GROUPS]
        self.helper.layout = Layout("revision", *(Fieldset(title, *names) for title, names in groups if names))

    def clean_allianties(self) -> Namen:
        """Rows that can be compared with what stands there."""
        return Namen(self.cleaned_data["allianties"])

    def clean_extra_perioden(self) -> Namen:
        """Rows that can be compared with what stands there."""
        return Namen(self.cleaned_data["extra_perioden"])

    def clean(self) -> dict[str, Any]:
        """Days in order, and whom it is about fits its periods."""
        facts = super().clean() or {}
        present = {"is_fictief": self.evaluatie.is_fictief} if self.evaluatie else {}
        facts_and_kind = {**present, **facts}
        problems = order_problems(facts_and_kind) | scope_problems(
            facts_and_kind, facts.get("allianties", []), facts.get("extra_perioden", [])
        )
        for name, sentence in problems.items():
            self.add_error(name if name in self.fields else None, sentence)
        return facts


def _alliances_for(evaluatie: Evaluatie | None) -> Any:
    """Real alliances for a real evaluation, fictitious ones for a fictitious one; in the demo a new one may be both."""
    rows = Alliantie.objects.by_name()
    if evaluatie is not None:
        return rows.filter(is_fictief=evaluatie.is_fictief)
    return rows if settings.DEMO else rows.filter(is_fictief=False)


def evaluatie_values(row: Evaluatie) -> dict[str, Any]:
    """What the form shows of a row."""
    values = {name: getattr(row, name) for name in (*FIELDS, "revision")}
    return values | {
        "allianties": Namen(Alliantie.objects.filter(evaluaties=row).by_name()),
        "extra_perioden": Namen(row.extra_perioden.order_by("-begindatum")),
    }


class StapForm(forms.Form):
    """One step: a day for the begin and the end, a reason for what goes back or will not be done."""

    dag = DatumField(help_text=_("Laat leeg als de dag niet bekend is. Bijvoorbeeld 1-3-2026."), required=False)
    reden = TekstField(
        label=_("Reden"), lines=True, max_length=1000, error_messages={"required": _("Schrijf op waarom.")}
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, stap: Transition) -> None:
        super().__init__(data)
        names = {START.name: ["dag"], FINISH.name: ["dag"]}.get(stap.name, ["reden"] if stap.needs_reason else [])
        for name in {"dag", "reden"} - set(names):
            del self.fields[name]
        if "dag" in self.fields:
            self.fields["dag"].label = _("Begonnen op") if stap == START else _("Afgerond op")
        self.helper = form_helper(names, stap.label)


class EvaluatieZoekForm(ZoekForm):
    """Search by researcher or title, scheme and state."""

    q = TekstField(label=_("Onderzoeker of titel"), max_length=200, required=False)
    regeling = forms.ModelChoiceField(
        label=_("Regeling"),
        queryset=Regeling.objects.none(),
        to_field_name="slug",
        empty_label=_("alle"),
        required=False,
    )
    status = forms.ChoiceField(label=_("Status"), choices=[("", _("alle")), *EvaluatieStatus.choices], required=False)

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        set_rows(self, "regeling", Regeling.objects.order_by("-begindatum"))

    def read(self) -> dict[str, str]:
        """What to filter by: only filters that were filled in and can be read."""
        self.is_valid()
        found = {name: value for name, value in self.cleaned_data.items() if value}
        return {name: value.slug if isinstance(value, Regeling) else str(value) for name, value in found.items()}
