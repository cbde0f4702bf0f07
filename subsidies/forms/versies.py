"""Which two versions, of a report or of a theory of change, are put side by side."""

from collections.abc import Mapping, Sequence
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.access import AuthenticatedRequest

GONE = gettext_lazy("deze versie is er niet. Kies een versie uit de lijst.")
NOT_THERE = {"required": GONE, "invalid_choice": GONE}


class VersiesForm(forms.Form):
    """Two versions by their number; the second beside the first."""

    ander = forms.TypedChoiceField(label=gettext_lazy("Wat is anders in"), coerce=int, error_messages=NOT_THERE)
    een = forms.TypedChoiceField(label=gettext_lazy("dan in"), coerce=int, error_messages=NOT_THERE)

    def __init__(self, data: Mapping[str, Any] | None, nummers: Sequence[int], *, een: int, ander: int) -> None:
        super().__init__(data, initial={"een": een, "ander": ander})
        for name in ("een", "ander"):
            words = [(nummer, _("Versie %(nummer)s") % {"nummer": nummer}) for nummer in nummers]
            self.fields[name].choices = words  # type: ignore[attr-defined]  # a choice field
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.toon_optioneel = False


def chosen_versions(request: AuthenticatedRequest, nummers: Sequence[int], *, een: int, ander: int) -> VersiesForm:
    """The form of a page that compares; bound where somebody chose."""
    return VersiesForm(request.GET if {"een", "ander"} <= request.GET.keys() else None, nummers, een=een, ander=ander)
