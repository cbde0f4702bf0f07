"""Files that people send: annexes of a report, and reports of earlier years."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from accounts.invoer import GetalField, TekstField
from documents.uploads import Bestand, Geweigerd, inspect, label
from subsidies.models import Subsidie
from subsidies.statuses import StukSoort


class BestandField(forms.FileField):
    """A file that was judged: gives a `Bestand`. Without a name for people, that of the file is taken."""

    default_error_messages = {
        "required": _("kies een bestand."),
        "invalid": _("er is geen bestand aangekomen. Kies het opnieuw."),
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=_("Bestand"),
            help_text=_("Een pdf, docx of xlsx van hooguit 20 MB, zonder wachtwoord en zonder macro’s."),
            allow_empty_file=True,
            widget=forms.FileInput(attrs={"accept": ".pdf,.docx,.xlsx"}),
            **kwargs,
        )

    def clean(self, data: Any, initial: Any = None) -> Any:
        """The judged file; refused with a sentence."""
        file = super().clean(data, initial)
        if not isinstance(file, UploadedFile):
            return file
        self.naam = label(file.name or "")
        try:
            return inspect(file)
        except Geweigerd as refused:
            raise forms.ValidationError(str(refused), code="refused") from refused


class _BestandForm(forms.Form):
    """A file with what people call it."""

    naam = TekstField(
        label=_("Naam van het stuk"),
        required=False,
        max_length=200,
        help_text=_("Leeg? Dan nemen wij de naam van het bestand. Schrijf geen namen van personen op."),
    )
    bestand = BestandField()

    @property
    def stuk_naam(self) -> str:
        """What people call it."""
        field = self.fields["bestand"]
        return str(self.cleaned_data["naam"] or getattr(field, "naam", ""))

    @property
    def stuk(self) -> Bestand:
        """The judged file."""
        found: Bestand = self.cleaned_data["bestand"]
        return found


class StukForm(_BestandForm):
    """An annex. ``only_statement``: after handing in only a controleverklaring can still be sent."""

    soort = forms.ChoiceField(
        label=_("Wat is het?"),
        choices=StukSoort.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("kies wat het is."),
            "invalid_choice": _("kies een van de twee."),
        },
    )

    def __init__(self, *args: Any, only_statement: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if only_statement:
            statement = StukSoort.CONTROLEVERKLARING
            field = self.fields["soort"]
            field.choices = [(statement.value, statement.label)]  # type: ignore[attr-defined]  # a ChoiceField
            field.initial = statement.value
        self.helper = FormHelper()
        self.helper.layout = Layout("soort", "bestand", "naam", Submit("toevoegen", _("Toevoegen"), data_eenmaal="1"))


class ArchiefForm(_BestandForm):
    """A report of an earlier year."""

    subsidie = forms.ModelChoiceField(
        label=_("Subsidie"), queryset=Subsidie.objects.none(), error_messages={"required": _("kies de subsidie.")}
    )
    jaar = GetalField(
        label=_("Jaar"),
        min_value=2000,
        max_value=2100,
        help_text=_("Het jaar waarover de rapportage gaat."),
        error_messages={"required": _("vul het jaar in, bijvoorbeeld 2021.")},
    )
    toelichting = TekstField(label=_("Toelichting"), required=False, max_length=300)

    def __init__(self, *args: Any, subsidies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["subsidie"]
        field.queryset = subsidies  # type: ignore[attr-defined]  # a ModelChoiceField
        field.label_from_instance = lambda row: str(row.periode.naam)  # type: ignore[attr-defined]  # a ModelChoiceField
        if len(found := list(subsidies[:2])) == 1:
            field.initial = found[0].pk
        self.helper = FormHelper()
        self.helper.layout = Layout(
            "subsidie", "jaar", "bestand", "naam", "toelichting", Submit("toevoegen", _("Toevoegen"), data_eenmaal="1")
        )
