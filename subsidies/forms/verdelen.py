"""Who writes which part, and by when."""

from collections.abc import Mapping, Sequence
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField
from allianties.forms.revisie import set_choices
from subsidies.actions.verdelen import ALLEN, Toewijzing
from subsidies.models import Onderdeel


class ToewijzingForm(forms.Form):
    """One part: who writes it, and its day. A part of one organisation has only a day."""

    schrijver = forms.ChoiceField(
        label=_("Wie schrijft dit?"),
        required=False,
        error_messages={"invalid_choice": _("kies iemand uit de lijst.")},
    )
    interne_datum = DatumField(label=_("Intern klaar op"), required=False)

    def __init__(
        self, part: Onderdeel, members: Sequence[tuple[int, str]], data: Mapping[str, Any] | None = None
    ) -> None:
        chosen = ALLEN if part.open_voor_allen else str(part.toegewezen_aan_id or "")
        super().__init__(data, prefix=str(part.pk), initial={"schrijver": chosen, "interne_datum": part.interne_datum})
        self.part = part
        if part.organisatie_id is not None:
            del self.fields["schrijver"]
        else:
            options: list[tuple[str, Any]] = [("", _("De coördinator")), (ALLEN, _("Alle partners samen"))]
            if part.toegewezen_aan and part.toegewezen_aan_id not in [pk for pk, _naam in members]:
                gone = _("%(naam)s (doet niet meer mee)") % {"naam": part.toegewezen_aan.naam}
                options.append((str(part.toegewezen_aan_id), gone))
            set_choices(self, "schrijver", [*options, *((str(pk), naam) for pk, naam in members)])
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True

    @property
    def rijnaam(self) -> str:
        """The name of the row."""
        return self.part.titel

    @property
    def toewijzing(self) -> Toewijzing:
        """What was chosen, for `divide_rapportage`."""
        return Toewijzing(
            self.part.pk, self.cleaned_data.get("schrijver") or "", self.cleaned_data.get("interne_datum")
        )
