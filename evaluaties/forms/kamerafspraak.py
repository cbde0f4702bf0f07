"""What is typed about motions and promises to Parliament."""

from collections.abc import Mapping
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from evaluaties.models import AfspraakSoort, Kamerafspraak, Kamerbrief, Kamerstuk
from evaluaties.statuses import AFSPRAAK_DROP, AFSPRAAK_REOPEN, AFSPRAAK_SETTLE, AfspraakStatus, BriefStatus

ALLE = ("", _("Alle"))
FIELDS = ("soort", "omschrijving", "datum", "kamerstuk", "kamerbrief", "vindplaats", "vervaldatum", "stand")


class AfspraakFilterForm(forms.Form):
    """Which motions and promises the list shows."""

    stand = forms.ChoiceField(label=_("Stand"), required=False, choices=[ALLE, *AfspraakStatus.choices])
    soort = forms.ChoiceField(label=_("Soort"), required=False, choices=[ALLE, *AfspraakSoort.choices])

    def __init__(self, data: Mapping[str, Any]) -> None:
        super().__init__(data)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.toon_optioneel = False

    def asked(self) -> dict[str, str]:
        """What was chosen; a value that is not in its list counts as not chosen."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def _papers(label: Any) -> "forms.ModelChoiceField[Kamerstuk]":
    return forms.ModelChoiceField(
        label=label,
        queryset=Kamerstuk.objects.none(),
        to_field_name="slug",
        empty_label=_("geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een Kamerstuk uit de lijst.")},
    )


def _letters(label: Any) -> "forms.ModelChoiceField[Kamerbrief]":
    return forms.ModelChoiceField(
        label=label,
        queryset=Kamerbrief.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een Kamerbrief uit de lijst.")},
    )


class KamerafspraakForm(RevisieForm):
    """Add or change a motion or a promise."""

    soort = forms.ChoiceField(
        label=_("Wat is het?"),
        choices=AfspraakSoort.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies motie of toezegging.")},
    )
    omschrijving = TekstField(
        label=_("Wat vroeg de Kamer, of wat is toegezegd?"),
        lines=True,
        max_length=2000,
        error_messages={"required": _("Schrijf in één of twee zinnen wat de Kamer vroeg of wat is toegezegd.")},
    )
    datum = DatumField(label=_("Datum van de motie of toezegging"))
    kamerstuk = _papers(_("Kamerstuk waarin het staat"))
    kamerbrief = _letters(_("Kamerbrief waarin het is toegezegd"))
    vindplaats = TekstField(
        label=_("Vindplaats in woorden"),
        help_text=_("Als er geen Kamerstuk is, bijvoorbeeld een debat: Handelingen II 2016/17, nr. 66, item 6."),
        max_length=200,
        required=False,
    )
    vervaldatum = DatumField(
        label=_("Uiterlijk"), help_text=_("Laat leeg als er geen dag is afgesproken."), required=False
    )
    stand = TekstField(label=_("Stand van zaken"), lines=True, max_length=4000, required=False)

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        afspraak: Kamerafspraak | None = None,
        begin: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(data, initial=afspraak_values(afspraak) if afspraak else begin)
        set_rows(self, "kamerstuk", Kamerstuk.objects.for_list())
        set_rows(self, "kamerbrief", Kamerbrief.objects.for_list())
        self.helper = form_helper(["revision", *FIELDS], _("Opslaan"))


def afspraak_values(row: Kamerafspraak) -> dict[str, Any]:
    """What the forms show of a row."""
    values = {name: getattr(row, name) for name in (*FIELDS, "revision")}
    return values | {"kamerstuk": row.kamerstuk, "kamerbrief": row.kamerbrief}


class AfdoenForm(RevisieForm):
    """It was answered: when and where."""

    datum = DatumField(label=_("Afgedaan op"))
    kamerstuk = _papers(_("Beantwoord in Kamerstuk"))
    kamerbrief = _letters(_("Beantwoord in Kamerbrief"))
    stand = TekstField(
        label=_("Stand van zaken"),
        help_text=_("Wat is het antwoord, in één of twee zinnen? Dit komt in de bijlage."),
        lines=True,
        max_length=4000,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, afspraak: Kamerafspraak) -> None:
        super().__init__(data, initial=slot_values(afspraak))
        set_rows(self, "kamerstuk", Kamerstuk.objects.for_list())
        set_rows(self, "kamerbrief", Kamerbrief.objects.filter(status=BriefStatus.VERZONDEN).for_list())
        self.helper = form_helper(["revision", "datum", "kamerstuk", "kamerbrief", "stand"], AFSPRAAK_SETTLE.label)


class VervallenForm(RevisieForm):
    """It fell away: when and why."""

    datum = DatumField(label=_("Vervallen op"))
    stand = TekstField(
        label=_("Waarom?"),
        help_text=_("Dit komt als stand van zaken in de bijlage."),
        lines=True,
        max_length=4000,
        error_messages={"required": _("Schrijf waarom het is vervallen.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, afspraak: Kamerafspraak) -> None:
        super().__init__(data, initial=slot_values(afspraak))
        self.helper = form_helper(["revision", "datum", "stand"], AFSPRAAK_DROP.label)


class HeropenForm(RevisieForm):
    """It is open again: why."""

    reden = TekstField(
        label=_("Waarom is dit weer open?"),
        help_text=_("Dit komt met de dag van vandaag boven de stand van zaken."),
        lines=True,
        max_length=1000,
        error_messages={"required": _("Schrijf waarom dit weer open is.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, afspraak: Kamerafspraak) -> None:
        super().__init__(data, initial=slot_values(afspraak))
        self.helper = form_helper(["revision", "reden"], AFSPRAAK_REOPEN.label)


def slot_values(row: Kamerafspraak) -> dict[str, Any]:
    """What the forms of a step show."""
    return {"datum": timezone.localdate(), "stand": row.stand, "revision": row.revision}
