"""What is typed about a parliamentary paper: a citation that is pasted fills its fields."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper
from evaluaties.kamerstukken import (
    VOORBEELD,
    Citaat,
    CitaatError,
    Soort,
    format_vergaderjaar,
    parse_citaat,
    parse_vergaderjaar,
)
from evaluaties.models import Kamerstuk
from evaluaties.models.kamerstuk import Kamer

FIELDS = (
    "kamer",
    "vergaderjaar",
    "dossier",
    "toevoeging",
    "nummer",
    "titel",
    "datum",
    "datum_tekst",
    "omschrijving",
    "dossier_titel",
    "bron",
)
CITED = ("kamer", "vergaderjaar", "dossier", "toevoeging", "nummer", "titel", "datum")
NEEDED = {
    "kamer": _("Kies de Eerste of de Tweede Kamer."),
    "vergaderjaar": _("Vul het vergaderjaar in, bijvoorbeeld 2022/23."),
    "dossier": _("Vul het dossiernummer in, bijvoorbeeld 30420."),
}


class VergaderjaarField(TekstField):
    """A session year as people write it; gives its first year."""

    def clean(self, value: Any) -> Any:
        """The first year, or None."""
        text = super().clean(value)
        try:
            return parse_vergaderjaar(text) if text else None
        except CitaatError as wrong:
            raise ValidationError(str(wrong)) from wrong

    def prepare_value(self, value: Any) -> Any:
        """``2022/23``; what could not be read stays as it was typed."""
        return format_vergaderjaar(value) if isinstance(value, int) else value


class DossierField(TekstField):
    """The number of a dossier, with or without spaces; gives its digits."""

    def to_python(self, value: Any) -> str | None:
        """Without spaces and dots between the digits."""
        return (super().to_python(value) or "").replace(" ", "").replace(".", "")


class KamerstukForm(RevisieForm):
    """Add or change a paper. What a pasted citation says goes before what stands in the fields."""

    citaat = TekstField(
        label=_("Plak hier de verwijzing"),
        help_text=_("Bijvoorbeeld: %(example)s. Wij vullen dan de velden hieronder; wat daar al stond, vervalt.")
        % {"example": VOORBEELD},
        max_length=600,
        required=False,
    )
    kamer = forms.ChoiceField(label=_("Kamer"), choices=[("", _("Kies een Kamer")), *Kamer.choices], required=False)
    vergaderjaar = VergaderjaarField(label=_("Vergaderjaar"), max_length=20, required=False)
    dossier = DossierField(label=_("Dossier"), max_length=10, required=False)
    toevoeging = TekstField(
        label=_("Hoofdstuk"), help_text=_("Bijvoorbeeld XVII, bij een begroting."), max_length=10, required=False
    )
    nummer = TekstField(
        label=_("Nummer"),
        help_text=_("Bij de Eerste Kamer een letter. Leeg als het niet bekend is."),
        max_length=10,
        required=False,
    )
    titel = TekstField(label=_("Titel"), max_length=300, required=False)
    datum = DatumField(label=_("Datum"), required=False)
    datum_tekst = TekstField(
        label=_("Datum in woorden"), help_text=_("Alleen als de dag niet bekend is."), max_length=60, required=False
    )
    omschrijving = TekstField(
        label=_("Waar gaat het over?"),
        lines=True,
        max_length=2000,
        error_messages={"required": _("Schrijf in één of twee zinnen waar het stuk over gaat.")},
    )
    dossier_titel = TekstField(label=_("Titel van het dossier"), max_length=200, required=False)
    bron = TekstField(label=_("Bron"), max_length=600, required=False)

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, kamerstuk: Kamerstuk | None = None, citaat: str = ""
    ) -> None:
        super().__init__(data, initial=kamerstuk_values(kamerstuk) if kamerstuk else {"citaat": citaat})
        self.helper = form_helper(["revision", "citaat", *FIELDS], _("Kamerstuk opslaan"))

    def clean(self) -> dict[str, Any]:
        """Fill the fields from the citation; then chamber, session year and dossier must be there."""
        facts = super().clean() or {}
        if text := facts.pop("citaat", ""):
            try:
                self._fill(facts, parse_citaat(text))
            except CitaatError as wrong:
                self.add_error("citaat", str(wrong))
                return facts
        for name in ("toevoeging", "nummer"):
            facts[name] = (facts.get(name) or "").upper()
        for name, sentence in NEEDED.items():
            if not facts.get(name) and name not in self.errors:
                self.add_error(name, sentence)
        return facts

    def _fill(self, facts: dict[str, Any], citaat: Citaat) -> None:
        """Put the parts of the citation in the fields, also on the page when something else is still wrong."""
        if citaat.soort is not Soort.KAMERSTUK or citaat.meer:
            self.add_error("citaat", _("Hier bewaart u één Kamerstuk. Voeg stukken één voor één toe."))
            return
        data = self.data.copy() if hasattr(self.data, "copy") else dict(self.data)
        data[self.add_prefix("citaat")] = ""
        found = {name: value for name in CITED if (value := getattr(citaat, name))}
        found |= {"toevoeging": citaat.toevoeging, "nummer": citaat.nummer}
        if citaat.datum:
            found["datum_tekst"] = ""
        for name, value in found.items():
            facts[name] = value
            self.errors.pop(name, None)
            data[self.add_prefix(name)] = self.fields[name].prepare_value(value)
        self.data = data


def kamerstuk_values(row: Kamerstuk) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in (*FIELDS, "revision")}
