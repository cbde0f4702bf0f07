"""What is typed for a check of facts: the findings and the last day, and what an alliance says."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import form_helper
from evaluaties.models.feitencheck import FeitencheckAntwoord


class FeitencheckForm(forms.Form):
    """Ask alliances to check facts."""

    bevindingen = TekstField(
        label=gettext_lazy("Bevindingen om te controleren"),
        help_text=gettext_lazy("Elke alliantie van dit onderzoek leest deze tekst. Zet er geen namen van personen in."),
        lines=True,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 14}),
    )
    uiterste_datum = DatumField(label=gettext_lazy("Allianties antwoorden tot en met"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = form_helper(list(self.fields), gettext_lazy("Voorleggen aan de allianties"))


class FeitencheckreactieForm(forms.Form):
    """What an alliance says."""

    antwoord = forms.ChoiceField(
        label=gettext_lazy("Kloppen de feiten over uw alliantie?"),
        choices=FeitencheckAntwoord.choices,
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("Kies een van de twee."),
            "invalid_choice": gettext_lazy("Kies een van de twee."),
        },
    )
    tekst = TekstField(
        label=gettext_lazy("Wat klopt niet, en wat is juist?"),
        help_text=gettext_lazy("Het gaat om feiten, zoals aantallen en data. De onderzoekers oordelen zelf."),
        lines=True,
        max_length=8000,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = form_helper(list(self.fields), gettext_lazy("Antwoord versturen"))

    def clean(self) -> dict[str, Any]:
        """Who says that something is wrong, says what."""
        cleaned = super().clean() or {}
        if cleaned.get("antwoord") == FeitencheckAntwoord.KLOPT_NIET and not cleaned.get("tekst"):
            self.add_error("tekst", _("Schrijf op wat niet klopt, en wat het wel moet zijn."))
        return cleaned
