"""What the ministry remarks at a plan."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import TekstField
from subsidies.forms.beoordelen import MAX_REMARK, TOO_LONG
from subsidies.pdf.plan import PlanContext


class PlanopmerkingForm(forms.Form):
    """A remark at one activity, or at the plan as a whole."""

    activiteit = forms.ChoiceField(
        label=gettext_lazy("Waar gaat uw opmerking over?"),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Kies uit de lijst.")},
    )
    tekst = TekstField(
        lines=True,
        label=gettext_lazy("Uw opmerking. De alliantie leest dit."),
        max_length=MAX_REMARK,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=gettext_lazy("Na plaatsen kunt u haar niet meer wijzigen of weghalen."),
        error_messages={"required": gettext_lazy("Schrijf uw opmerking."), "max_length": TOO_LONG},
    )

    def __init__(self, data: Any, inhoud: PlanContext, *, activiteit: str = "") -> None:
        super().__init__(data, initial={"activiteit": activiteit})
        self.fields["activiteit"].choices = [  # type: ignore[attr-defined]  # a choice field
            ("", _("het plan als geheel")),
            *((row.sleutel, row.naam or _("activiteit zonder naam")) for row in inhoud.activiteiten),
        ]
        self.helper = FormHelper()
        self.helper.layout = Layout("activiteit", "tekst", Submit("opslaan", _("Opmerking plaatsen"), data_eenmaal="1"))
