"""What is typed about a core indicator: what the ministry adds up over alliances."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from allianties.forms.revisie import form_helper
from subsidies.models import Beleidsdoel, Kernindicator
from subsidies.statuses import Meetwijze

FIELDS = ["naam", "eenheid", "meetwijze", "is_cumulatief", "beleidsdoel"]


class KernindicatorForm(forms.Form):
    """Add or change a core indicator. How it is measured cannot be changed once indicators count in it."""

    naam = TekstField(label=_("Naam"), max_length=200, error_messages={"required": _("Vul de naam in.")})
    eenheid = TekstField(
        label=_("Eenheid"),
        help_text=_("Bijvoorbeeld: deelnemers."),
        max_length=60,
        error_messages={"required": _("Vul in wat er wordt geteld.")},
    )
    meetwijze = forms.ChoiceField(
        label=_("Hoe meten de allianties dit?"),
        choices=Meetwijze.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies een van de drie."), "invalid_choice": _("Kies een van de drie.")},
    )
    is_cumulatief = forms.BooleanField(
        label=_("Cumulatief: elk jaar telt het vorige mee"),
        help_text=_("Dan is het laatste jaar het totaal van de periode. Anders tellen alle jaren op."),
        required=False,
    )
    beleidsdoel = forms.ModelChoiceField(
        label=_("Doel van het emancipatiebeleid"),
        queryset=Beleidsdoel.objects.all(),
        required=False,
        empty_label=_("geen"),
        error_messages={"invalid_choice": _("Kies uit de lijst.")},
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, row: Kernindicator | None = None, is_gebruikt: bool = False
    ) -> None:
        super().__init__(data, initial={name: getattr(row, name) for name in FIELDS} if row else None)
        for name in ("meetwijze", "is_cumulatief"):
            self.fields[name].disabled = is_gebruikt
        self.helper = form_helper(FIELDS, _("Indicator opslaan"))
