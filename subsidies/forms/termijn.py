"""Postponements and outages as people type them."""

from datetime import datetime
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField

MAX_DAYS = 31


class UitstelForm(forms.Form):
    """A later due date, and why."""

    tot = DatumField(label=_("Nieuwe uiterste dag"), help_text=_("Deze dag telt nog mee, tot middernacht."))
    reden = TekstField(
        lines=True,
        label=_("Waarom is er uitstel? De alliantie leest dit."),
        max_length=2_000,
        help_text=_("Schrijf niets persoonlijks op, zoals ziekte."),
        error_messages={"required": _("schrijf waarom er uitstel is.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.layout = Layout("tot", "reden", Submit("uitstellen", _("Uitstel geven"), data_eenmaal="1"))


class TijdField(forms.TimeField):
    """A time as 09:30."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            input_formats=["%H:%M", "%H.%M"],
            widget=forms.TextInput(attrs={"class": "datum", "autocomplete": "off"}),
            error_messages={
                "required": _("vul een tijd in, bijvoorbeeld 09:30."),
                "invalid": _("dit is geen tijd. Schrijf haar als 09:30."),
            },
            **kwargs,
        )

    def prepare_value(self, value: Any) -> Any:
        """As it is typed."""
        return value.strftime("%H:%M") if hasattr(value, "strftime") else value


class StoringForm(forms.Form):
    """When the system was out, and what did not work."""

    begin_dag = DatumField(label=_("Begonnen op"))
    begin_tijd = TijdField(label=_("Begonnen om"))
    eind_dag = DatumField(label=_("Voorbij op"))
    eind_tijd = TijdField(label=_("Voorbij om"))
    omschrijving = TekstField(
        lines=True,
        label=_("Wat lukte niet?"),
        max_length=2_000,
        error_messages={"required": _("schrijf wat er niet lukte.")},
    )

    def __init__(self, *args: Any, preview: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        buttons = [Submit("bekijken", _("Bekijken wat dit verlengt"))]
        if preview:
            buttons = [
                Submit("bekijken", _("Opnieuw bekijken"), css_class="btn-outline-primary"),
                Submit("bevestigen", _("Storing registreren en termijnen verlengen"), data_eenmaal="1"),
            ]
        self.helper.layout = Layout("begin_dag", "begin_tijd", "eind_dag", "eind_tijd", "omschrijving", *buttons)

    def clean(self) -> dict[str, Any]:
        """Both moments, in Amsterdam; the end after the begin, not in the future, at most a month."""
        cleaned = super().clean() or {}
        moments = [_moment(cleaned, "begin"), _moment(cleaned, "eind")]
        cleaned["begonnen"], cleaned["geeindigd"] = moments
        begin, end = moments
        if begin is None or end is None:
            return cleaned
        if end <= begin:
            self.add_error("eind_tijd", _("het einde ligt niet na het begin. Pas een van beide aan."))
        elif end > timezone.now():
            self.add_error("eind_tijd", _("dit ligt in de toekomst. Registreer een storing als zij voorbij is."))
        elif (end - begin).days > MAX_DAYS:
            self.add_error("begin_dag", _("dit is langer dan een maand geleden dan het einde. Controleer de dagen."))
        return cleaned


def _moment(cleaned: dict[str, Any], name: str) -> datetime | None:
    day, at = cleaned.get(f"{name}_dag"), cleaned.get(f"{name}_tijd")
    return timezone.make_aware(datetime.combine(day, at)) if day is not None and at is not None else None
