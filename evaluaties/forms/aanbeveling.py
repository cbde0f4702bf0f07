"""What is typed about a recommendation: its text, the answer, and the follow-up."""

from collections.abc import Mapping
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.models import User
from accounts.transitions import Transition
from allianties.forms.revisie import RevisieForm, form_helper, set_choices, set_rows
from evaluaties.models import Aanbeveling
from evaluaties.models.aanbeveling import Termijn, keepers
from evaluaties.statuses import AanbevelingStatus, Reactie
from subsidies.models import Regeling

ALLE = ("", _("Alle"))


class AanbevelingFilterForm(forms.Form):
    """Which recommendations the list shows."""

    regeling = forms.ChoiceField(label=_("Regeling"), required=False)
    stand = forms.ChoiceField(label=_("Stand"), required=False, choices=[ALLE, *AanbevelingStatus.choices])
    termijn = forms.ChoiceField(label=_("Termijn"), required=False, choices=[ALLE, *Termijn.choices])
    voor = forms.ChoiceField(label=_("Voor wie"), required=False)
    actie = forms.ChoiceField(
        label=_("Vraagt actie"), required=False, choices=[ALLE, ("te_laat", _("Te laat of blijven liggen"))]
    )

    def __init__(self, data: Mapping[str, Any], *, regelingen: list[Regeling], voor: list[str]) -> None:
        super().__init__(data)
        set_choices(self, "regeling", [ALLE, *((row.slug, row.code) for row in regelingen)])
        set_choices(self, "voor", [ALLE, *((one, one) for one in voor)])
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.toon_optioneel = False

    def asked(self) -> dict[str, str]:
        """What was chosen; a value that is not in its list counts as not chosen."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


class AanbevelingForm(RevisieForm):
    """Write down or change what the researchers advise."""

    tekst = TekstField(
        lines=True, label=_("Aanbeveling"), max_length=4000, error_messages={"required": _("Schrijf de aanbeveling.")}
    )
    geadresseerde = TekstField(
        label=_("Voor wie is deze aanbeveling?"),
        help_text=_("Bijvoorbeeld: het ministerie, de allianties, de uitvoerende dienst."),
        max_length=200,
        error_messages={"required": _("Een aanbeveling zonder geadresseerde kan niet. Schrijf voor wie zij is.")},
    )
    termijn = forms.ChoiceField(label=_("Termijn"), choices=Termijn.choices, initial=Termijn.KORT)
    bron = TekstField(
        label=_("Waar staat dit?"),
        help_text=_("Bijvoorbeeld: eindrapport, bladzijde 12."),
        max_length=600,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, aanbeveling: Aanbeveling | None = None) -> None:
        super().__init__(data, initial=aanbeveling_values(aanbeveling) if aanbeveling else None)
        self.helper = form_helper(["tekst", "geadresseerde", "termijn", "bron"], _("Aanbeveling opslaan"))


def aanbeveling_values(row: Aanbeveling) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in ("tekst", "geadresseerde", "termijn", "bron", "revision")}


class ReactieForm(RevisieForm):
    """The ministry's answer."""

    reactie = forms.ChoiceField(
        label=_("Wat doet het ministerie met deze aanbeveling?"),
        choices=Reactie.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies een reactie.")},
    )
    reden = TekstField(
        lines=True,
        label=_("Waarom?"),
        help_text=_("Nodig bij ‘deels’ en ‘niet’. ‘Niet overgenomen, omdat …’ is een goed einde."),
        max_length=4000,
        required=False,
    )
    datum = DatumField(label=_("Datum van de reactie"))

    def __init__(self, data: Mapping[str, Any] | None = None, *, aanbeveling: Aanbeveling) -> None:
        super().__init__(data, initial=reactie_values(aanbeveling) | {"datum": timezone.localdate()})
        self.helper = form_helper(["reactie", "reden", "datum"], _("Reactie opslaan"))


def reactie_values(row: Aanbeveling) -> dict[str, Any]:
    """What stands there of the answer."""
    given = {"reactie": row.reactie, "reden": row.reactie_reden, "datum": row.reactie_datum}
    return given | {"revision": row.revision}


class EigenaarForm(RevisieForm):
    """Who owns it, and until when."""

    eigenaar = forms.ModelChoiceField(
        label=_("Eigenaar"),
        queryset=User.objects.none(),
        empty_label=_("nog niemand"),
        required=False,
        error_messages={"invalid_choice": _("Kies iemand uit de lijst.")},
    )
    vervaldatum = DatumField(label=_("Uiterlijk"), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, aanbeveling: Aanbeveling) -> None:
        super().__init__(data, initial=eigenaar_values(aanbeveling))
        set_rows(self, "eigenaar", keepers())
        self.helper = form_helper(["eigenaar", "vervaldatum"], _("Opslaan"))


def eigenaar_values(row: Aanbeveling) -> dict[str, Any]:
    """Who owns it now, and until when."""
    return {name: getattr(row, name) for name in ("eigenaar", "vervaldatum", "revision")}


class StapForm(forms.Form):
    """One step, with words where the table asks for them."""

    toelichting = TekstField(lines=True, label=_("Toelichting"), max_length=4000, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, step: Transition) -> None:
        super().__init__(data)
        self.fields["toelichting"].required = step.needs_reason
        self.helper = form_helper(["toelichting"], step.label)


class DoorgevenForm(forms.Form):
    """Pass it on to a next scheme."""

    regeling = forms.ModelChoiceField(
        label=_("Volgende regeling"),
        queryset=Regeling.objects.none(),
        empty_label=_("kies een regeling"),
        error_messages={
            "required": _("Kies een regeling."),
            "invalid_choice": _("Kies een regeling uit de lijst."),
        },
    )
    geadresseerde = TekstField(
        label=_("Voor wie is deze aanbeveling?"),
        max_length=200,
        error_messages={"required": _("Een aanbeveling zonder geadresseerde kan niet. Schrijf voor wie zij is.")},
    )
    vervaldatum = DatumField(label=_("Uiterlijk"), required=False)
    toelichting = TekstField(lines=True, label=_("Toelichting"), max_length=4000, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, aanbeveling: Aanbeveling) -> None:
        super().__init__(data, initial={"geadresseerde": aanbeveling.geadresseerde})
        now, later = aanbeveling.voor_regeling, Regeling.objects.all()
        set_rows(self, "regeling", later.filter(begindatum__gt=now.begindatum) if now else later)
        self.helper = form_helper(["regeling", "geadresseerde", "vervaldatum", "toelichting"], _("Doorgeven"))


class AanbevelingKeuze(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Recommendations by evaluation and the beginning of their text."""

    def label_from_instance(self, obj: Any) -> str:
        """Researcher, period and the first words."""
        start = obj.tekst if len(obj.tekst) <= 80 else f"{obj.tekst[:80]}…"
        return f"{obj.evaluatie.onderzoeker}: {start}"


class VoorgangerForm(forms.Form):
    """From which earlier recommendation it comes."""

    voorganger = AanbevelingKeuze(
        label=_("Komt van deze eerdere aanbeveling"),
        queryset=Aanbeveling.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een aanbeveling uit de lijst.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, aanbeveling: Aanbeveling, user: User) -> None:
        super().__init__(data, initial={"voorganger": aanbeveling.voorganger_id})
        rows = Aanbeveling.objects.visible_to(user).exclude(pk=aanbeveling.pk).select_related("evaluatie")
        set_rows(self, "voorganger", rows.order_by("evaluatie", "volgorde"))
        self.helper = form_helper(["voorganger"], _("Opslaan"))
