"""What is typed about a duty to evaluate."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, GetalField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from evaluaties.models import Evaluatie, Evaluatieplicht
from subsidies.models import Regeling

FIELDS = (
    "regeling",
    "grondslag",
    "regel",
    "vervaldatum",
    "is_afgeleid",
    "herhaling_jaren",
    "evaluatie",
    "is_nakoming_onbekend",
    "toelichting",
    "bron",
)


class PlichtForm(RevisieForm):
    """Add or change a duty; with an evaluation it is (or will be) fulfilled."""

    regeling = forms.ModelChoiceField(
        label=_("Regeling"),
        queryset=Regeling.objects.none(),
        to_field_name="slug",
        empty_label=_("Kies een regeling"),
        error_messages={"required": _("Kies een regeling."), "invalid_choice": _("Kies een regeling uit de lijst.")},
    )
    grondslag = TekstField(
        label=_("Artikel"),
        help_text=_("Bijvoorbeeld: R22 5.1, of Awb 4:24."),
        max_length=120,
        error_messages={"required": _("Vul het artikel in.")},
    )
    regel = TekstField(
        label=_("Wat moet er?"),
        lines=True,
        max_length=1000,
        error_messages={"required": _("Schrijf op wat er moet, in één of twee zinnen.")},
    )
    vervaldatum = DatumField(
        label=_("Uiterste dag"),
        help_text=_("Laat leeg als die niet bekend is. Bijvoorbeeld 18-2-2027."),
        required=False,
    )
    is_afgeleid = forms.BooleanField(
        label=_("Deze dag is uitgerekend"),
        help_text=_("De dag staat niet zo in de bron, maar volgt uit de regel."),
        required=False,
    )
    herhaling_jaren = GetalField(
        label=_("Komt terug na (jaren)"),
        help_text=_("Laat leeg als de plicht één keer geldt."),
        min_value=1,
        max_value=20,
        required=False,
    )
    evaluatie = forms.ModelChoiceField(
        label=_("Met welke evaluatie?"),
        help_text=_("Ook een evaluatie die nog loopt of is gepland."),
        queryset=Evaluatie.objects.none(),
        to_field_name="slug",
        empty_label=_("nog geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een evaluatie uit de lijst.")},
    )
    is_nakoming_onbekend = forms.BooleanField(
        label=_("Niet bekend of dit is gedaan"),
        help_text=_("De plicht telt dan niet als te laat."),
        required=False,
    )
    toelichting = TekstField(label=_("Toelichting"), lines=True, max_length=2000, required=False)
    bron = TekstField(label=_("Bron"), max_length=300, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, plicht: Evaluatieplicht | None = None) -> None:
        super().__init__(data, initial=plicht_values(plicht) if plicht else None)
        set_rows(self, "regeling", Regeling.objects.order_by("-begindatum"))
        set_rows(self, "evaluatie", Evaluatie.objects.in_order())
        self.helper = form_helper(["revision", *FIELDS], _("Plicht opslaan"))

    def clean(self) -> dict[str, Any]:
        """Fulfilled, or not known: not both."""
        facts = super().clean() or {}
        if facts.get("evaluatie") and facts.get("is_nakoming_onbekend"):
            raise ValidationError(
                {"evaluatie": _("Kies een evaluatie, of zeg dat niet bekend is of dit is gedaan. Niet allebei.")}
            )
        if facts.get("is_afgeleid") and not facts.get("vervaldatum") and "vervaldatum" not in self.errors:
            raise ValidationError({"vervaldatum": _("Vul de dag in die u uitrekende, of zet het vinkje uit.")})
        return facts


def plicht_values(row: Evaluatieplicht) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in (*FIELDS, "revision")}
