"""What is typed about questions of Parliament and their answers."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.forms.zoeken import ZoekForm
from allianties.models import Alliantie, Domein
from evaluaties.actions.kamervraag import LONGEST
from evaluaties.models import Kamervraag
from evaluaties.models.kamerstuk import Kamer
from evaluaties.statuses import VraagStatus

FIELDS = ("titel", "vraag", "ontvangen_datum", "kamer", "nummer")
CITAAT_HELP = _("Bijvoorbeeld: Aanhangsel Handelingen II 2022/23, nr. 2421. Nog niet bekend? Laat dit leeg.")


class KamervraagForm(RevisieForm):
    """Questions as they came in."""

    titel = TekstField(
        label=_("Waar gaan de vragen over?"),
        max_length=200,
        error_messages={"required": _("Schrijf in enkele woorden waar de vragen over gaan.")},
    )
    vraag = TekstField(
        label=_("Vragen"),
        help_text=_("Plak alle vragen. Laat namen van Kamerleden weg."),
        lines=True,
        max_length=20000,
        error_messages={"required": _("Plak hier de vragen.")},
    )
    ontvangen_datum = DatumField(
        label=_("Ontvangen op"), help_text=_("Het antwoord moet er binnen drie weken zijn. Wij rekenen de dag uit.")
    )
    kamer = forms.ChoiceField(label=_("Kamer"), choices=Kamer.choices)
    nummer = TekstField(label=_("Zaaknummer"), max_length=40, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, vraag: Kamervraag | None = None) -> None:
        begin = {"ontvangen_datum": timezone.localdate(), "kamer": Kamer.TWEEDE}
        super().__init__(data, initial=vraag_values(vraag) if vraag else begin)
        self.helper = form_helper(["revision", *FIELDS], _("Opslaan"))


class AntwoordForm(RevisieForm):
    """The text of the answer."""

    antwoord = TekstField(
        label=_("Antwoord"),
        help_text=_("Een verwijzing zet u tussen [blokhaken]: [Kamerstuk II 2022/23, 30 420, nr. 380]."),
        lines=True,
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 18}),
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, vraag: Kamervraag) -> None:
        super().__init__(data, initial=vraag_values(vraag))
        self.helper = form_helper(["revision", "antwoord"], _("Opslaan"))


class UitstelForm(RevisieForm):
    """Why the answer comes later."""

    reden = TekstField(
        label=_("Waarom komt het antwoord later?"),
        lines=True,
        max_length=2000,
        error_messages={"required": _("Schrijf waarom het antwoord later komt.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, vraag: Kamervraag) -> None:
        super().__init__(data, initial={"revision": vraag.revision})
        self.helper = form_helper(["revision", "reden"], _("Termijn verlengen"))


class BeantwoordForm(RevisieForm):
    """The answer went to Parliament."""

    datum = DatumField(label=_("Beantwoord op"))
    citaat = TekstField(label=_("Verschenen als"), help_text=CITAAT_HELP, max_length=200, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, vraag: Kamervraag) -> None:
        super().__init__(data, initial=vraag_values(vraag))
        self.helper = form_helper(["revision", "datum", "citaat"], _("Beantwoord"))


class VindplaatsForm(RevisieForm):
    """Where the answer appeared."""

    citaat = TekstField(label=_("Verschenen als"), help_text=CITAAT_HELP, max_length=200, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, vraag: Kamervraag) -> None:
        super().__init__(data, initial=vraag_values(vraag))
        self.helper = form_helper(["revision", "citaat"], _("Opslaan"))


def vraag_values(row: Kamervraag) -> dict[str, Any]:
    """What the forms show of a row."""
    values = {name: getattr(row, name) for name in (*FIELDS, "antwoord", "citaat", "revision")}
    return values | {"datum": timezone.localdate(), "reden": row.verlenging_reden}


class VraagFilterForm(ZoekForm):
    """Which questions the list shows."""

    q = TekstField(label=_("Woord"), max_length=200, required=False)
    stand = forms.ChoiceField(label=_("Stand"), choices=[("", _("Alle")), *VraagStatus.choices], required=False)


class BronZoekForm(ZoekForm):
    """Search what an answer can be made of: by words, alliance and theme."""

    q = TekstField(label=_("Woorden"), max_length=200, required=False)
    alliantie = forms.ModelChoiceField(
        label=_("Alliantie"),
        queryset=Alliantie.objects.none(),
        to_field_name="slug",
        empty_label=_("alle"),
        required=False,
    )
    terrein = forms.ChoiceField(label=_("Thema"), choices=[("", _("alle")), *Domein.choices], required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, allianties: Any) -> None:
        super().__init__(data)
        set_rows(self, "alliantie", allianties)

    def read(self) -> dict[str, str]:
        """What to filter by; the alliance by its slug."""
        found = super().read()
        if "alliantie" in found:
            found["alliantie"] = self.cleaned_data["alliantie"].slug
        return found
