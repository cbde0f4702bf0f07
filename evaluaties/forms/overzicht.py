"""What people send and decide about public subsidy overviews."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from documents.uploads import Bestand, label
from documents.uploads_refused import Geweigerd
from documents.uploads_tekst import inspect_tekst


class CsvField(forms.FileField):
    """A CSV file that was judged: gives a `Bestand`."""

    default_error_messages = {
        "required": _("kies een bestand."),
        "invalid": _("er is geen bestand aangekomen. Kies het opnieuw."),
    }
    naam = ""

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The judged file; refused with a sentence."""
        file = super().clean(data, initial)
        if not isinstance(file, UploadedFile):
            return file
        self.naam = label(file.name or "")
        try:
            return inspect_tekst(file)
        except Geweigerd as refused:
            raise forms.ValidationError(str(refused), code="refused") from refused


class OverzichtForm(forms.Form):
    """An overview to check."""

    bestand = CsvField(
        label=_("CSV-bestand"),
        help_text=_("Hooguit 20 MB, met de kolommen ministerie, regeling, ontvanger, beleidsartikel, bedrag en jaar."),
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,text/csv"}),
    )
    is_fictief = forms.BooleanField(
        label=_("Dit zijn verzonnen gegevens, om te oefenen"),
        required=False,
        help_text=_("Verzonnen gegevens worden nooit samen met echte opgeteld."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.add_input(Submit("controleren", _("Controleren")))

    @property
    def csv(self) -> Bestand:
        """The judged file."""
        found: Bestand = self.cleaned_data["bestand"]
        return found

    @property
    def naam(self) -> str:
        """What people call it."""
        return str(getattr(self.fields["bestand"], "naam", ""))


class OngedaanForm(forms.Form):
    """Why an import is undone."""

    reden = TekstField(
        label=_("Waarom maakt u dit ongedaan?"),
        max_length=500,
        error_messages={"required": _("schrijf kort waarom.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.add_input(Submit("ongedaan", _("Ongedaan maken")))
