"""What is typed about an interview: no name unless the person agreed to it."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Alliantie
from evaluaties.models import Interview
from evaluaties.models.interview import InterviewStatus, Toestemming, ToestemmingWijze

CHOOSE = {"required": gettext_lazy("Kies er een."), "invalid_choice": gettext_lazy("Kies uit de lijst.")}
FIELDS = (
    "functie",
    "alliantie",
    "status",
    "gepland_datum",
    "gehouden_datum",
    "toestemming",
    "toestemming_datum",
    "toestemming_wijze",
    "mag_naam",
    "naam",
    "notitie",
)


class InterviewForm(RevisieForm):
    """Plan or note an interview."""

    functie = TekstField(
        label=gettext_lazy("Functie van de persoon"),
        help_text=gettext_lazy("Geen naam. Bijvoorbeeld: projectleider bij een partner."),
        max_length=200,
    )
    alliantie = forms.ModelChoiceField(
        label=gettext_lazy("Over of van welke alliantie?"),
        queryset=Alliantie.objects.none(),
        to_field_name="slug",
        required=False,
        empty_label=gettext_lazy("geen of meer dan een"),
        error_messages=CHOOSE,
    )
    status = forms.ChoiceField(label=gettext_lazy("Stand"), choices=InterviewStatus.choices, error_messages=CHOOSE)
    gepland_datum = DatumField(label=gettext_lazy("Gepland op"), required=False)
    gehouden_datum = DatumField(label=gettext_lazy("Gehouden op"), required=False)
    toestemming = forms.ChoiceField(
        label=gettext_lazy("Toestemming om het gesprek vast te leggen"),
        choices=Toestemming.choices,
        widget=forms.RadioSelect,
        error_messages=CHOOSE,
    )
    toestemming_datum = DatumField(label=gettext_lazy("Toestemming gegeven op"), required=False)
    toestemming_wijze = forms.ChoiceField(
        label=gettext_lazy("Hoe is de toestemming gegeven?"),
        choices=[("", gettext_lazy("nog niet")), *ToestemmingWijze.choices],
        required=False,
        error_messages=CHOOSE,
    )
    mag_naam = forms.BooleanField(
        label=gettext_lazy("De persoon vindt het goed dat de naam wordt bewaard"), required=False
    )
    naam = TekstField(
        label=gettext_lazy("Naam"),
        help_text=gettext_lazy("Alleen met toestemming. De naam wordt versleuteld bewaard."),
        max_length=200,
        required=False,
    )
    notitie = TekstField(
        label=gettext_lazy("Notitie"),
        help_text=gettext_lazy("Alleen met toestemming, en zonder namen. De notitie wordt versleuteld bewaard."),
        lines=True,
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 10}),
        required=False,
    )

    def __init__(self, allianties: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        set_rows(self, "alliantie", allianties)
        self.helper = form_helper(list(FIELDS), gettext_lazy("Interview opslaan"))

    def clean(self) -> dict[str, Any]:
        """What needs consent, has it; consent has its day and way; what was held has its day."""
        cleaned = super().clean() or {}
        given = cleaned.get("toestemming") == Toestemming.GEGEVEN
        if given and not cleaned.get("toestemming_datum") and "toestemming_datum" not in self.errors:
            self.add_error("toestemming_datum", _("Schrijf op wanneer de toestemming is gegeven."))
        if given and not cleaned.get("toestemming_wijze"):
            self.add_error("toestemming_wijze", _("Kies hoe de toestemming is gegeven."))
        if cleaned.get("naam") and not (given and cleaned.get("mag_naam")):
            self.add_error("naam", _("Bewaar een naam alleen als de persoon daar toestemming voor gaf."))
        if cleaned.get("notitie") and not given:
            self.add_error("notitie", _("Bewaar een notitie alleen als de persoon daar toestemming voor gaf."))
        held = cleaned.get("status") == InterviewStatus.GEHOUDEN
        if held and not cleaned.get("gehouden_datum") and "gehouden_datum" not in self.errors:
            self.add_error("gehouden_datum", _("Vul in op welke dag het interview is gehouden."))
        return cleaned | {name: cleaned.get(name) or None for name in ("naam", "notitie")}


def interview_values(row: Interview) -> dict[str, Any]:
    """What stands in the form."""
    values = {name: getattr(row, name) for name in FIELDS}
    return values | {"alliantie": row.alliantie, "revision": row.revision}
