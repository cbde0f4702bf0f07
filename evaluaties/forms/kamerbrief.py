"""What is typed about a letter to Parliament and what goes along."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from documents.dutch import AMSTERDAM
from documents.uploads import Bestand
from evaluaties.models import BriefstukSoort, Kamerbrief, Kamerstuk
from evaluaties.models.kamerstuk import Kamer
from evaluaties.statuses import BRIEF_SEND
from subsidies.forms.stuk import BestandField
from subsidies.forms.termijn import TijdField

FIELDS = ("titel", "kamer", "aan", "afzender", "kenmerk", "verzenddatum", "gedeeld_datum", "gedeeld_tijd")


class KamerbriefForm(RevisieForm):
    """Begin or change a letter. The hour at which it is shared is typed as a day and a time in Amsterdam."""

    titel = TekstField(
        label=_("Betreft"),
        max_length=200,
        error_messages={"required": _("Schrijf waarover de brief gaat.")},
    )
    kamer = forms.ChoiceField(label=_("Kamer"), choices=Kamer.choices, initial=Kamer.TWEEDE)
    aan = TekstField(
        label=_("Aan"),
        max_length=200,
        initial=Kamerbrief._meta.get_field("aan").default,
        error_messages={"required": _("Schrijf aan wie de brief is.")},
    )
    afzender = TekstField(
        label=_("Namens"),
        help_text=_("Een ambt, geen naam. Bijvoorbeeld: de staatssecretaris van OCW."),
        max_length=200,
        error_messages={"required": _("Schrijf namens welk ambt de brief gaat.")},
    )
    kenmerk = TekstField(label=_("Onze referentie"), max_length=40, required=False)
    verzenddatum = DatumField(label=_("Verzenden op"), required=False)
    gedeeld_datum = DatumField(
        label=_("Allianties lezen de bijlagen vanaf"),
        help_text=_("Laat leeg als zij ze pas na het verzenden lezen. Tot dan is alles alleen voor het ministerie."),
        required=False,
    )
    gedeeld_tijd = TijdField(label=_("Om hoe laat"), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, brief: Kamerbrief | None = None) -> None:
        super().__init__(data, initial=brief_values(brief) if brief else None)
        self.helper = form_helper(["revision", *FIELDS], _("Opslaan"))

    def clean(self) -> dict[str, Any]:
        """A time needs its day; a day without a time begins at 9:00."""
        cleaned = super().clean() or {}
        if cleaned.get("gedeeld_tijd") and not cleaned.get("gedeeld_datum") and "gedeeld_datum" not in self.errors:
            self.add_error("gedeeld_datum", _now("Vul ook de dag in, of laat de tijd leeg."))
        return cleaned

    def feiten(self) -> dict[str, Any]:
        """The facts of an action: day and time together are one moment."""
        values = super().feiten()
        day, hour = values.pop("gedeeld_datum"), values.pop("gedeeld_tijd")
        values["gedeeld_op"] = datetime.combine(day, hour or time(9, 0), tzinfo=AMSTERDAM) if day else None
        return values


def brief_values(row: Kamerbrief) -> dict[str, Any]:
    """What the form shows of a letter."""
    values = {name: getattr(row, name) for name in (*FIELDS[:6], "revision")}
    shared = timezone.localtime(row.gedeeld_op, AMSTERDAM) if row.gedeeld_op else None
    return values | {"gedeeld_datum": shared and shared.date(), "gedeeld_tijd": shared and shared.time()}


VERSCHENEN = ("kamerstuk", "zaaknummer", "documentnummer", "commissie")


class VerschenenForm(RevisieForm):
    """Under which number a letter was published, and how Parliament keeps it."""

    kamerstuk = forms.ModelChoiceField(
        label=_("Verschenen als"),
        queryset=Kamerstuk.objects.none(),
        to_field_name="slug",
        empty_label=_("nog niet verschenen"),
        required=False,
        help_text=_("Staat het Kamerstuk er niet bij? Voeg het eerst toe bij Kamerstukken."),
        error_messages={"invalid_choice": _("Kies een Kamerstuk uit de lijst.")},
    )
    zaaknummer = TekstField(
        label=_("Zaaknummer bij de Kamer"), help_text=_("Bijvoorbeeld 2022Z22560."), max_length=20, required=False
    )
    documentnummer = TekstField(
        label=_("Documentnummer bij de Kamer"), help_text=_("Bijvoorbeeld 2022D48684."), max_length=20, required=False
    )
    commissie = TekstField(
        label=_("Commissie"),
        help_text=_("De commissie van de Kamer die de brief behandelt."),
        max_length=200,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, brief: Kamerbrief) -> None:
        super().__init__(data, initial=verschenen_values(brief))
        set_rows(self, "kamerstuk", Kamerstuk.objects.filter(kamer=brief.kamer).for_list())
        self.helper = form_helper(["revision", *VERSCHENEN], _("Opslaan"))


def verschenen_values(row: Kamerbrief) -> dict[str, Any]:
    """What the form shows of a letter that was sent."""
    return {name: getattr(row, name) for name in (*VERSCHENEN, "revision")}


class VerzendForm(forms.Form):
    """Say that a letter was sent; annexes that are not final only stay behind on purpose."""

    zonder_rest = forms.BooleanField(required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, niet_af: list[str]) -> None:
        super().__init__(data)
        if niet_af:
            self.fields["zonder_rest"].label = _now("Deze bijlagen gaan niet mee: %(titels)s") % {
                "titels": ", ".join(niet_af)
            }
        else:
            del self.fields["zonder_rest"]
        self.helper = form_helper(list(self.fields), BRIEF_SEND.label)


class BriefstukForm(forms.Form):
    """Something that goes along, with its file where that is there already."""

    soort = forms.ChoiceField(label=_("Soort"), choices=BriefstukSoort.choices, initial=BriefstukSoort.BESLISNOTA)
    titel = TekstField(label=_("Titel"), max_length=300, error_messages={"required": _("Schrijf hoe het stuk heet.")})
    bestand = BestandField(required=False)

    def __init__(self, data: Any = None, files: Any = None) -> None:
        super().__init__(data, files)
        self.helper = form_helper(["soort", "titel", "bestand"], _("Toevoegen"))

    @property
    def stuk(self) -> Bestand | None:
        """The judged file; None where none was chosen."""
        found = self.cleaned_data.get("bestand")
        return found if isinstance(found, Bestand) and not isinstance(found, UploadedFile) else None
