"""What staff type to let a researcher read."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import DatumField
from accounts.models import User
from allianties.forms.revisie import form_helper, set_rows
from allianties.models import Alliantie
from evaluaties.models import Evaluatie
from evaluaties.models.feitencheck import allianties_van

FIRST_YEAR = 2018  # of the first alliances


class ToegangForm(forms.Form):
    """Who, which alliances, which years, until when."""

    email = forms.EmailField(
        label=gettext_lazy("E-mailadres van de onderzoeker"),
        help_text=gettext_lazy("De onderzoeker heeft al een account, zonder rol bij het ministerie of een alliantie."),
        error_messages={
            "required": gettext_lazy("Vul het e-mailadres in."),
            "invalid": gettext_lazy("Dit is geen e-mailadres. Vul bijvoorbeeld naam@bureau.example in."),
        },
    )
    allianties = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Welke allianties?"),
        queryset=Alliantie.objects.none(),
        to_field_name="slug",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Kies minstens één alliantie.")},
    )
    jaren = forms.MultipleChoiceField(
        label=gettext_lazy("Welke jaren?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Kies minstens één jaar.")},
    )
    begindatum = DatumField(label=gettext_lazy("Vanaf"))
    einddatum = DatumField(
        label=gettext_lazy("Tot en met"),
        help_text=gettext_lazy("Daarna kan de onderzoeker niets meer lezen."),
        error_messages={"required": gettext_lazy("Vul de laatste dag in. Toegang zonder einde kan niet.")},
    )
    latere_versies = forms.BooleanField(
        label=gettext_lazy("Ook versies die later worden ingediend"),
        help_text=gettext_lazy(
            "Zonder vinkje leest de onderzoeker de versie die er nu is, ook als er een nieuwe komt."
        ),
        required=False,
    )

    def __init__(self, evaluatie: Evaluatie, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        set_rows(self, "allianties", allianties_van(evaluatie))
        perioden = evaluatie.perioden
        first = evaluatie.eerste_jaar or min((row.begindatum.year for row in perioden), default=FIRST_YEAR)
        last = evaluatie.laatste_jaar or max((row.einddatum.year for row in perioden), default=today.year)
        years = range(first, min(last, today.year) + 1)
        cast("forms.MultipleChoiceField", self.fields["jaren"]).choices = [(str(jaar), str(jaar)) for jaar in years]
        self.fields["begindatum"].initial = today
        self.helper = form_helper(list(self.fields), gettext_lazy("Toegang geven"))

    def clean_email(self) -> str:
        """The address of somebody with an account."""
        email: str = self.cleaned_data["email"]
        self.onderzoeker = User.objects.filter(email__iexact=email.strip()).first()
        if self.onderzoeker is None:
            raise ValidationError(
                _("Er is geen account met dit e-mailadres. Vraag de beheerder de onderzoeker uit te nodigen.")
            )
        return email

    def facts(self) -> dict[str, Any]:
        """The facts of `grant_toegang`."""
        data = self.cleaned_data
        return {
            "user": self.onderzoeker,
            "allianties": list(data["allianties"]),
            "jaren": [int(jaar) for jaar in data["jaren"]],
            "begindatum": data["begindatum"],
            "einddatum": data["einddatum"],
            "latere_versies": data["latere_versies"],
        }
