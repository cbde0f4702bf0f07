"""Filters above lists; what cannot be read filters nothing."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from allianties.models import Domein


class ZoekForm(forms.Form):
    """Search by name."""

    q = TekstField(label=_("Naam"), max_length=200, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        self.helper = FormHelper()
        self.helper.form_method = "get"
        self.helper.form_class = "filter"
        self.helper.disable_csrf = True
        self.helper.toon_optioneel = False
        self.helper.layout = Layout(*self.fields)
        self.helper.add_input(Submit("", _("Toon"), css_class="btn-outline-primary"))

    def read(self) -> dict[str, str]:
        """What to filter by: only filters that were filled in and can be read."""
        self.is_valid()
        return {name: str(value) for name, value in self.cleaned_data.items() if value}

    def query(self) -> str:
        """The filters as the begin of a query string, for the links to other pages."""
        found = self.read()
        return f"{urlencode(found)}&" if found else ""


class RegisterZoekForm(ZoekForm):
    """Search by name and field of work."""

    terrein = forms.ChoiceField(label=_("Terrein"), choices=[("", _("alle")), *Domein.choices], required=False)
