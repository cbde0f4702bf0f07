"""What people decide on the names of recipients."""

from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Submit
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from allianties.models import Organisatie
from evaluaties.models import Ontvanger
from evaluaties.statuses import PaarBesluit


class BesluitForm(forms.Form):
    """Same, not the same, or open again."""

    besluit = forms.ChoiceField(choices=PaarBesluit.choices)


class KoppelForm(forms.Form):
    """Which organisation of ours a recipient is; empty: none."""

    organisatie = TekstField(
        label=_("Naam van de organisatie"),
        required=False,
        max_length=200,
        help_text=_("Precies zoals de naam in deze applicatie staat, of een andere schrijfwijze. Leeg: geen."),
    )

    def __init__(self, *args: Any, ontvanger: Ontvanger, organisaties: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._organisaties = organisaties.filter(is_fictief=ontvanger.is_fictief)
        self.fields["organisatie"].initial = ontvanger.organisatie.naam if ontvanger.organisatie else ""
        self.helper = FormHelper()
        self.helper.add_input(Submit("koppelen", _("Opslaan")))

    def clean_organisatie(self) -> Organisatie | None:
        """The one organisation with this name or spelling."""
        text = self.cleaned_data["organisatie"]
        if not text:
            return None
        named = self._organisaties.filter(naam__iexact=text)
        found: list[Organisatie] = list((named or self._organisaties.filter(aliases__contains=[text]))[:2])
        if len(found) != 1:
            raise forms.ValidationError(
                _("wij vinden geen organisatie met deze naam. Kies een naam van de pagina Organisaties.")
                if not found
                else _("er zijn twee organisaties met deze naam. Gebruik een andere schrijfwijze.")
            )
        return found[0]
