"""What people type in confidence. No text of these forms is kept while it is not sent."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from allianties.models import Contactpersoon
from documents.uploads import Bestand
from evaluaties.actions.signaal import Doorgegeven
from evaluaties.models import SignaalSoort
from evaluaties.models.signaalbestand import MAX_BYTES
from subsidies.forms.stuk import BestandField

TEKST_MOST, REGEL_MOST = 4000, 2000
NOT_KEPT = {"autocomplete": "off"}
Words = Any  # a text, or one that is translated late


class KleinBestandField(BestandField):
    """A file of at most 2 MB: it stays in memory until it is encrypted."""

    def __init__(self) -> None:
        super().__init__(required=False)
        self.label = _("Bestand")
        self.help_text = _("Een pdf, docx of xlsx van hooguit 2 MB. Wij bewaren het versleuteld en zonder de naam.")

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The judged file; refused with a sentence."""
        if isinstance(data, UploadedFile) and (data.size or 0) > MAX_BYTES:
            raise forms.ValidationError(_("dit bestand is groter dan 2 MB. Maak het kleiner, of stuur het niet mee."))
        return super().clean(data, initial)


class SignaalForm(forms.Form):
    """Tell about an unsafe situation."""

    plek = forms.ChoiceField(
        label=_("Voor welke organisatie werkt u hier?"),
        error_messages={"required": _("kies een organisatie."), "invalid_choice": _("kies een organisatie.")},
    )
    soort = forms.ChoiceField(
        label=_("Wat is er aan de hand?"),
        choices=SignaalSoort.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("kies wat het beste past."), "invalid_choice": _("kies een van de vijf.")},
    )
    tekst = TekstField(
        label=_("Wat is er gebeurd?"),
        lines=True,
        max_length=TEKST_MOST,
        help_text=_(
            "Hooguit 4.000 tekens. Wat gebeurde er, wanneer, en wat hebt u nodig? Wij bewaren niets tussendoor."
        ),
        error_messages={"required": _("schrijf op wat er gebeurde.")},
    )
    bestand = KleinBestandField()
    met_coordinator = forms.BooleanField(
        label=_("De coördinator van mijn alliantie mag dit ook lezen, met mijn naam."),
        help_text=_("Zonder vinkje leest alleen een vertrouwenspersoon het. U kunt dit later veranderen."),
        required=False,
    )

    def __init__(self, *args: Any, contacts: list[Contactpersoon], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.contacts = {str(row.pk): row for row in contacts}
        field = self.fields["plek"]
        field.choices = [  # type: ignore[attr-defined]  # a ChoiceField
            (key, f"{row.organisatie}, {row.alliantie}") for key, row in self.contacts.items()
        ]
        if len(self.contacts) == 1:
            field.initial, field.widget = next(iter(self.contacts)), forms.HiddenInput()
        self.helper = FormHelper()
        self.helper.attrs = NOT_KEPT
        self.helper.layout = Layout(
            "plek", "soort", "tekst", "bestand", "met_coordinator", Submit("doorgeven", _("Doorgeven"))
        )

    @property
    def told(self) -> Doorgegeven:
        """What somebody wants to tell."""
        file: Bestand | None = self.cleaned_data["bestand"] or None
        return Doorgegeven(
            soort=SignaalSoort(self.cleaned_data["soort"]),
            tekst=self.cleaned_data["tekst"],
            contact=self.contacts[self.cleaned_data["plek"]],
            met_coordinator=self.cleaned_data["met_coordinator"],
            bestand=file,
        )


class RegelForm(forms.Form):
    """One more line in a signal."""

    rij = forms.UUIDField(widget=forms.HiddenInput, required=False)
    tekst = TekstField(lines=True, max_length=REGEL_MOST, error_messages={"required": _("schrijf eerst iets op.")})

    def __init__(
        self, *args: Any, label: Words, knop: Words, uitleg: Words = "", adres: str = "", rij: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["tekst"].label, self.fields["tekst"].help_text = label, uitleg
        self.fields["rij"].initial = rij
        if not rij:
            del self.fields["rij"]
        self.helper = FormHelper()
        self.helper.attrs = NOT_KEPT
        self.helper.form_action = adres
        self.helper.layout = Layout(*(["rij"] if rij else []), "tekst", Submit("bewaren", knop))
