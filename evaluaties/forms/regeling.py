"""What is typed about a next scheme and its rules."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import form_helper
from subsidies.models import Regelversie
from subsidies.regels import Eenheid


class RegelingForm(forms.Form):
    """A scheme that is in the making or was just made."""

    naam = TekstField(
        label=_("Naam"),
        help_text=_("Bijvoorbeeld: Subsidieregeling gender- en LHBTIQ+-gelijkheid 2028–2032."),
        max_length=200,
        error_messages={"required": _("Vul de naam van de regeling in.")},
    )
    code = TekstField(
        label=_("Korte code"),
        help_text=_("Zo verwijzen wij ernaar, bijvoorbeeld R28."),
        max_length=10,
        error_messages={"required": _("Vul een korte code in, bijvoorbeeld R28.")},
    )
    begindatum = DatumField(
        label=_("Geldig vanaf"),
        help_text=_("Bijvoorbeeld 1-1-2028."),
        error_messages={"required": _("Vul in vanaf welke dag de regeling geldt.")},
    )
    einddatum = DatumField(
        label=_("Geldig tot en met"), help_text=_("Laat leeg als die niet bekend is."), required=False
    )
    toelichting = TekstField(
        label=_("Toelichting"),
        help_text=_("Bijvoorbeeld: dit is een ontwerp, of waar het is aangekondigd."),
        lines=True,
        max_length=2000,
        required=False,
    )
    bron = TekstField(label=_("Bron"), max_length=300, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        self.helper = form_helper([*self.fields], _("Regeling toevoegen"))


class RegelversieForm(forms.Form):
    """A rule with its value from a day on: one that other schemes have too, or a new one."""

    bestaand = forms.ChoiceField(
        label=_("Welke regel?"),
        help_text=_("Kies een regel die andere regelingen ook hebben. Dan rekent het systeem ermee."),
        required=False,
        error_messages={"invalid_choice": _("Kies een regel uit de lijst.")},
    )
    nieuw = TekstField(
        label=_("Of een nieuwe regel"),
        help_text=_("In een paar woorden, bijvoorbeeld: gesprekken per jaar."),
        max_length=60,
        required=False,
    )
    eenheid = forms.ChoiceField(
        label=_("Eenheid"), choices=Eenheid.choices, error_messages={"required": _("Kies de eenheid.")}
    )
    waarde = TekstField(
        label=_("Waarde"), help_text=_("Laat leeg als die niet bekend is."), max_length=200, required=False
    )
    artikel = TekstField(label=_("Artikel"), max_length=80, error_messages={"required": _("Vul het artikel in.")})
    begindatum = DatumField(
        label=_("Geldt vanaf"), error_messages={"required": _("Vul in vanaf welke dag de regel geldt.")}
    )
    toelichting = TekstField(label=_("Toelichting"), lines=True, max_length=2000, required=False)
    bron = TekstField(
        label=_("Bron"),
        help_text=_("Bijvoorbeeld het nummer in de Staatscourant, of: ontwerp van 3 mei."),
        max_length=300,
        error_messages={"required": _("Vul in waar de regel staat.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        names = Regelversie.objects.order_by("naam").values_list("naam", flat=True).distinct()
        field = self.fields["bestaand"]
        field.choices = [("", _("Kies een regel")), *((name, name.replace("_", " ")) for name in names)]  # type: ignore[attr-defined]  # a ChoiceField
        self.helper = form_helper([*self.fields], _("Regel toevoegen"))

    def clean(self) -> dict[str, Any]:
        """One rule: a chosen one or a new one, never both."""
        facts = super().clean() or {}
        chosen, typed = facts.get("bestaand", ""), facts.get("nieuw", "")
        naam = chosen or slugify(typed).replace("-", "_")
        if bool(chosen) == bool(typed) or not naam:
            raise ValidationError({"nieuw": _("Kies een regel uit de lijst, of schrijf een nieuwe op. Niet allebei.")})
        return {**facts, "naam": naam}

    def feiten(self) -> dict[str, Any]:
        """The facts of the action."""
        return {name: value for name, value in self.cleaned_data.items() if name not in ("bestaand", "nieuw")}
