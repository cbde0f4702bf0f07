"""The duties that a decision makes: yearly reports by the rule of the regeling, plans by a day in the decision."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import DatumField, TekstField
from documents.dutch import date_long

CHOOSE = {"invalid_choice": gettext_lazy("Kies uit de lijst.")}


class RapportageplichtForm(forms.Form):
    """For which years a report is due; the day follows from the regeling."""

    jaren = forms.MultipleChoiceField(
        label=gettext_lazy("Over welke jaren moet de alliantie rapporteren?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Kies minstens één jaar."), **CHOOSE},
    )

    def __init__(self, data: Mapping[str, Any] | None, days: Mapping[int, date]) -> None:
        super().__init__(data, prefix="rapportage")
        self.fields["jaren"].choices = [  # type: ignore[attr-defined]  # a choice field
            (str(jaar), _("%(jaar)s, uiterlijk %(dag)s") % {"jaar": jaar, "dag": date_long(dag)})
            for jaar, dag in days.items()
        ]
        self.helper = FormHelper()
        self.helper.layout = Layout("jaren", Submit("rapportages", _("Jaarrapportages vastleggen"), data_eenmaal="1"))


class PlanplichtForm(forms.Form):
    """When the plan of a year is due, as the decision says."""

    jaar = forms.ChoiceField(
        label=gettext_lazy("Plan voor het jaar"),
        error_messages={"required": gettext_lazy("Kies een jaar."), **CHOOSE},
    )
    vervaldatum = DatumField(
        label=gettext_lazy("Uiterste dag"), help_text=gettext_lazy("Deze dag telt nog mee, tot middernacht.")
    )
    artikel = TekstField(
        label=gettext_lazy("Waar staat dit in de beschikking?"),
        help_text=gettext_lazy("Bijvoorbeeld: beschikking, artikel 4."),
        max_length=80,
        error_messages={"required": gettext_lazy("Vul in waar dit staat.")},
    )

    def __init__(self, data: Mapping[str, Any] | None, jaren: list[int]) -> None:
        super().__init__(data, prefix="plan")
        self.fields["jaar"].choices = [(str(jaar), str(jaar)) for jaar in jaren]  # type: ignore[attr-defined]  # a choice field
        self.helper = FormHelper()
        self.helper.layout = Layout(
            "jaar", "vervaldatum", "artikel", Submit("plannen", _("Activiteitenplan vastleggen"), data_eenmaal="1")
        )

    def clean(self) -> dict[str, Any]:
        """A day that fits the year: in it, or in one of the two years before."""
        facts = super().clean() or {}
        day, jaar = facts.get("vervaldatum"), facts.get("jaar")
        if day and jaar and not int(jaar) - 2 <= day.year <= int(jaar):
            self.add_error(
                "vervaldatum",
                _("Deze dag past niet bij een plan voor %(jaar)s. Controleer het jaar van de dag.") % {"jaar": jaar},
            )
        return facts
