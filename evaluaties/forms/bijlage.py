"""What people type to make an annex."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField
from allianties.forms.revisie import set_rows
from evaluaties.actions.bijlage import peildatum_problem
from subsidies.models import Subsidieperiode


class BijlageForm(forms.Form):
    """A period and a reference date."""

    periode = forms.ModelChoiceField(
        label=_("Subsidieperiode"),
        queryset=Subsidieperiode.objects.none(),
        to_field_name="slug",
        empty_label=None,
        error_messages={
            "required": _("Kies een subsidieperiode."),
            "invalid_choice": _("Deze subsidieperiode is er niet. Kies er een uit de lijst."),
        },
    )
    peildatum = DatumField(
        label=_("Stand op"),
        help_text=_(
            "De samenstelling van de allianties en de rapportages met akkoord zijn die van het einde van deze dag. "
            "Schrijf de dag als 31-12-2025."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        perioden = Subsidieperiode.objects.order_by("-begindatum").select_related("regeling")
        set_rows(self, "periode", perioden)
        self.fields["peildatum"].initial = timezone.localdate()
        self.helper = FormHelper()
        self.helper.add_input(Submit("maken", _("Werkversie maken")))

    def clean(self) -> dict[str, Any]:
        """The day fits the period, and is not in the future."""
        cleaned = super().clean() or {}
        periode, peildatum = cleaned.get("periode"), cleaned.get("peildatum")
        if periode and peildatum and (problem := peildatum_problem(periode, peildatum)):
            self.add_error("peildatum", problem)
        return cleaned
