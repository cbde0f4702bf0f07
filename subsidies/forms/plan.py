"""What is typed in a plan of activities: drafts take everything, and an amount that is none is kept as it stands."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import RevisieField
from allianties.forms.revisie import set_rows
from allianties.models import Deelname, Organisatie
from subsidies.actions.planregels import ActiviteitInvoer, BegrotingInvoer, DekkingInvoer
from subsidies.forms.rapportage import ConceptField, read_amount
from subsidies.models import Activiteit, Activiteitenplan, Begrotingsregel, Dekking, Theorieknoop
from subsidies.statuses import CAUSAL, BijdrageSoort, Kostensoort

MAX_LINES = 40
BLANK_LINES = 3
TEXTS = ("naam", "omschrijving", "middelen", "geplande_output")


def _helper() -> FormHelper:
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    helper.toon_optioneel = False
    helper.render_hidden_fields = True
    return helper


def _members(plan: Activiteitenplan) -> Any:
    """Who may be chosen: everybody who took part in the alliance in the year of the plan."""
    members = Deelname.objects.filter(alliantie=plan.subsidie.alliantie_id, begindatum__year__lte=plan.jaar)
    return Organisatie.objects.filter(pk__in=members.exclude(einddatum__year__lt=plan.jaar).values("organisatie"))


class StapChoice(forms.ModelChoiceField):  # type: ignore[type-arg]  # not subscriptable at run time
    """A step of the theory of change, named with its kind."""

    def label_from_instance(self, obj: Any) -> str:
        """``Cursus (activiteit)``."""
        return f"{obj.naam} ({obj.get_soort_display()})"


class ActiviteitForm(forms.Form):
    """One activity: who does what, with which means, and what it brings (K 3.4; Awb 4:62)."""

    naam = ConceptField(label=_("Naam van de activiteit"), required=False, max_length=200)
    organisatie = forms.ModelChoiceField(
        label=_("Welke partner doet dit?"),
        queryset=Organisatie.objects.none(),
        required=False,
        empty_label=_("nog niet gekozen"),
        error_messages={"invalid_choice": _("Kies een partner uit de lijst.")},
        widget=forms.Select(attrs={"class": "middel"}),
    )
    knoop = StapChoice(
        label=_("Bij welke stap in uw theory of change hoort dit?"),
        queryset=Theorieknoop.objects.none(),
        required=False,
        empty_label=_("nog niet gekozen"),
        error_messages={"invalid_choice": _("Kies een stap uit de lijst.")},
    )
    omschrijving = ConceptField(
        label=_("Wat gaat u doen?"),
        help_text=_("Noem de aard, de omvang, de duur en de werkwijze."),
        lines=True,
        required=False,
        widget=forms.Textarea(attrs={"rows": 6}),
    )
    middelen = ConceptField(
        label=_("Welke mensen en middelen zijn nodig?"),
        lines=True,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    geplande_output = ConceptField(
        label=_("Wat levert het op?"),
        help_text=_("Bijvoorbeeld: twaalf bijeenkomsten met samen 180 deelnemers."),
        lines=True,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    revision = RevisieField()

    def __init__(
        self, plan: Activiteitenplan, activiteit: Activiteit | None, data: Mapping[str, Any] | None = None
    ) -> None:
        initial: dict[str, Any] = {"revision": plan.revision}
        if activiteit is not None:
            initial |= {name: getattr(activiteit, name) for name in (*TEXTS, "organisatie", "knoop")}
        super().__init__(data, initial=initial)
        set_rows(self, "organisatie", _members(plan).order_by("naam"))
        if plan.theorieversie_id is None:
            del self.fields["knoop"]
        else:
            steps = Theorieknoop.objects.filter(versie=plan.theorieversie_id, soort__in=CAUSAL)
            set_rows(self, "knoop", steps.order_by("soort", "volgorde", "pk"))
        self.helper = _helper()

    def start_from(self, revision: int) -> None:
        """The page that is shown now starts from this revision, whatever was posted."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "revision": str(revision)}

    @property
    def invoer(self) -> ActiviteitInvoer:
        """What was typed, for the action."""
        facts = self.cleaned_data
        return ActiviteitInvoer(
            **{name: facts[name] or "" for name in TEXTS},
            organisatie=facts.get("organisatie"),
            knoop=facts.get("knoop"),
        )


class BedragForm(forms.Form):
    """A row with an amount as it is typed. What is no amount stays as text: shown as wrong, kept as it is."""

    def show_amount_errors(self) -> bool:
        """Mark what is no amount; gives whether there was something to mark. After the draft has been kept."""
        typed = self.cleaned_data.get("bedrag_invoer", "")
        if not typed or read_amount(typed) is not None:
            return False
        self.add_error(
            "bedrag_invoer",
            _("u vulde ‘%(tekst)s’ in. Vul een bedrag van 0 of hoger in, bijvoorbeeld 1.250,00.") % {"tekst": typed},
        )
        return True


def _amount_field() -> ConceptField:
    return ConceptField(
        label=_("Bedrag"), required=False, max_length=100, widget=forms.TextInput(attrs={"class": "bedrag"})
    )


class BegrotingForm(BedragForm):
    """One budget line of an activity."""

    kostensoort = forms.ChoiceField(label=_("Kostensoort"), choices=Kostensoort.choices)
    omschrijving = ConceptField(
        label=_("Waarvoor, en hoe berekend?"),
        required=False,
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 1}),
    )
    bedrag_invoer = _amount_field()

    @property
    def invoer(self) -> BegrotingInvoer:
        """What was typed, for the action."""
        facts = self.cleaned_data
        typed = facts.get("bedrag_invoer", "")
        return BegrotingInvoer(facts["kostensoort"], facts.get("omschrijving", ""), read_amount(typed), typed)


class DekkingForm(BedragForm):
    """One source of money."""

    soort = forms.ChoiceField(label=_("Van wie komt het geld?"), choices=BijdrageSoort.choices)
    organisatie = forms.ChoiceField(
        label=_("Partner"), required=False, error_messages={"invalid_choice": _("Kies een partner uit de lijst.")}
    )
    omschrijving = ConceptField(label=_("Toelichting"), required=False, max_length=300)
    bedrag_invoer = _amount_field()

    def __init__(self, *args: Any, partners: Mapping[str, Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.partners = partners
        field = cast("forms.ChoiceField", self.fields["organisatie"])
        field.choices = [("", _("geen partner")), *((pk, row.naam) for pk, row in partners.items())]

    @property
    def invoer(self) -> DekkingInvoer:
        """What was typed, for the action."""
        facts = self.cleaned_data
        typed = facts.get("bedrag_invoer", "")
        return DekkingInvoer(
            facts["soort"],
            self.partners.get(facts.get("organisatie", "")),
            facts.get("omschrijving", ""),
            read_amount(typed),
            typed,
        )


class PlantoelichtingForm(forms.Form):
    """What the plan as a whole needs to say, on the page of its cover."""

    toelichting = ConceptField(
        label=_("Toelichting bij de begroting als geheel"),
        lines=True,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    revision = RevisieField()

    def __init__(self, plan: Activiteitenplan, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"toelichting": plan.toelichting, "revision": plan.revision})
        self.helper = _helper()

    def start_from(self, revision: int) -> None:
        """The page that is shown now starts from this revision, whatever was posted."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "revision": str(revision)}


if TYPE_CHECKING:
    BegrotingTabel = forms.BaseFormSet[BegrotingForm]
    DekkingTabel = forms.BaseFormSet[DekkingForm]
else:  # not subscriptable at run time
    BegrotingTabel = DekkingTabel = forms.BaseFormSet

MOST = MAX_LINES + BLANK_LINES
BegrotingFormSet = forms.formset_factory(BegrotingForm, extra=0, max_num=MAX_LINES, absolute_max=MOST)
DekkingFormSet = forms.formset_factory(DekkingForm, extra=0, max_num=MAX_LINES, absolute_max=MOST)


def begroting_tabel(activiteit: Activiteit | None, data: Mapping[str, Any] | None) -> BegrotingTabel:
    """The budget lines of an activity, bound to what was posted or to what is stored, with blank ones below."""
    rows = list(activiteit.begrotingsregels.all()) if activiteit else []
    names = ("kostensoort", "omschrijving", "bedrag_invoer")
    return BegrotingFormSet(
        data or _stored("regels", names, rows, {"kostensoort": Kostensoort.PERSONEEL.value}),
        prefix="regels",
        form_kwargs={"empty_permitted": False},
    )


def dekking_tabel(plan: Activiteitenplan, data: Mapping[str, Any] | None) -> DekkingTabel:
    """The cover of a plan, bound likewise."""
    rows = list(plan.dekking.all())
    names = ("soort", "organisatie", "omschrijving", "bedrag_invoer")
    # One query for the choices, whatever the number of rows.
    partners = {str(row.pk): row for row in _members(plan).order_by("naam")}
    return DekkingFormSet(
        data or _stored("dekking", names, rows, {"soort": BijdrageSoort.SUBSIDIE.value}),
        prefix="dekking",
        form_kwargs={"empty_permitted": False, "partners": partners},
    )


def _stored(
    prefix: str, names: Iterable[str], rows: "list[Begrotingsregel] | list[Dekking]", blank: dict[str, str]
) -> dict[str, str]:
    """What a formset is bound to when the page is opened: rows as they were typed, and some blank ones."""
    total = min(len(rows) + BLANK_LINES, MAX_LINES)
    data = {f"{prefix}-TOTAL_FORMS": str(total), f"{prefix}-INITIAL_FORMS": "0"}
    for number in range(total):
        for name in names:
            value = getattr(rows[number], f"{name}_id" if name == "organisatie" else name) if number < len(rows) else ""
            data[f"{prefix}-{number}-{name}"] = str(value or "") if number < len(rows) else blank.get(name, "")
    return data
