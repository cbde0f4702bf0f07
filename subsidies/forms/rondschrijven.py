"""A message to coordinators as it is typed."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from subsidies.statuses import RondschrijvenAan


class RondschrijvenForm(forms.Form):
    """To whom, subject and words."""

    aan = forms.ChoiceField(
        label=_("Aan wie?"),
        choices=RondschrijvenAan.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("kies aan wie."), "invalid_choice": _("kies een van de twee.")},
    )
    onderwerp = TekstField(
        label=_("Onderwerp"), max_length=150, error_messages={"required": _("schrijf een onderwerp.")}
    )
    tekst = TekstField(
        lines=True,
        label=_("Bericht"),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        error_messages={"required": _("schrijf een bericht.")},
    )

    def __init__(self, *args: Any, preview: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        buttons = [Submit("bekijken", _("Bekijken voor het versturen"))]
        if preview:
            buttons = [
                Submit("bekijken", _("Opnieuw bekijken"), css_class="btn-outline-primary"),
                Submit("versturen", _("Versturen"), data_eenmaal="1"),
            ]
        self.helper.layout = Layout("aan", "onderwerp", "tekst", *buttons)
