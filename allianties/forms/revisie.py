"""Forms over a row that two people may change at the same time."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from accounts.invoer import RevisieField


def form_helper(fields: list[str], button: str | Promise) -> FormHelper:
    """The layout of a form: its fields in this order, and one button."""
    helper = FormHelper()
    helper.attrs = {"data-onbewaard": ""}
    helper.render_hidden_fields = True
    helper.layout = Layout(*fields)
    helper.add_input(Submit("opslaan", button))
    return helper


def set_rows(form: forms.Form, name: str, rows: models.QuerySet[Any]) -> None:
    """From which rows somebody chooses in this form."""
    cast("forms.ModelChoiceField[Any]", form.fields[name]).queryset = rows


def set_choices(form: forms.Form, name: str, choices: Iterable[Any]) -> None:
    """From which words somebody chooses in this form."""
    cast(forms.ChoiceField, form.fields[name]).choices = choices


class RevisieForm(forms.Form):
    """A form that carries the revision from which its writer started."""

    revision = RevisieField()

    def feiten(self) -> dict[str, Any]:
        """What was typed, without the revision: the facts of an action."""
        return {name: value for name, value in self.cleaned_data.items() if name != "revision"}

    def show_conflict(self, present: Mapping[str, Any], revision: int) -> None:
        """Somebody else saved first: keep what was typed, and put beside it what stands there now.

        Saving once more is then a choice between the two.
        """
        data = self.data.copy() if hasattr(self.data, "copy") else dict(self.data)
        data[self.add_prefix("revision")] = str(revision)
        self.data = data
        for name, field in self.fields.items():
            if name not in present or name not in self.cleaned_data or present[name] == self.cleaned_data[name]:
                continue
            field.bronblok = {"kop": _("Zo staat het er nu"), "tekst": _shown(field, present[name])}  # type: ignore[attr-defined]  # of our template
        self.add_error(
            None,
            _(
                "Een collega heeft dit intussen ook gewijzigd. Uw tekst staat in de velden, erboven staat wat er nu"
                " staat. Kies wat blijft en sla opnieuw op."
            ),
        )


def _shown(field: forms.Field, value: Any) -> str:
    """A stored value in words."""
    if isinstance(field, forms.ModelChoiceField):
        return str(value) if value is not None else _("(leeg)")
    if isinstance(field, forms.BooleanField):
        return _("ja") if value else _("nee")
    if isinstance(field, forms.ChoiceField):
        labels = dict(field.choices)  # type: ignore[arg-type]  # lists of pairs in these forms
        values = [value] if isinstance(value, str) else value
        return ", ".join(str(labels.get(one, one)) for one in values) or _("(leeg)")
    shown = field.prepare_value(value)
    return str(shown) if shown not in ("", None) else _("(leeg)")
