"""What researchers type: findings, their evidence, and conclusions."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.invoer import TekstField
from accounts.models import User
from allianties.forms.revisie import RevisieForm, form_helper, set_choices, set_rows
from evaluaties.actions.bevinding import citable_parts, part_title
from evaluaties.models import Bevinding, Conclusie, Evaluatie, Interview
from evaluaties.models.bevinding import Strekking
from evaluaties.models.conclusie import OORDELEN, ConclusieSoort
from subsidies.models import Indicatorwaarde, RapportageVersie


class BevindingForm(RevisieForm):
    """Write down or change a finding."""

    tekst = TekstField(
        lines=True, label=_("Wat vond u?"), max_length=4000, error_messages={"required": _("Schrijf wat u vond.")}
    )
    strekking = forms.ChoiceField(
        label=_("Is dit positief of negatief?"),
        choices=Strekking.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Kies positief, gemengd of negatief.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, bevinding: Bevinding | None = None) -> None:
        super().__init__(data, initial=bevinding_values(bevinding) if bevinding else None)
        self.helper = form_helper(["tekst", "strekking"], _("Bevinding opslaan"))


def bevinding_values(row: Bevinding) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in ("tekst", "strekking", "revision")}


class PassageForm(forms.Form):
    """A passage of one frozen version."""

    onderdeel = forms.ChoiceField(
        label=_("Onderdeel"), error_messages={"invalid_choice": _("Kies een onderdeel uit de lijst.")}
    )
    citaat = TekstField(
        lines=True,
        label=_("Passage"),
        help_text=_("Neem de woorden letterlijk over uit de rapportage."),
        max_length=4000,
        error_messages={"required": _("Plak de passage.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, versie: RapportageVersie, user: User) -> None:
        super().__init__(data)
        titles = dict.fromkeys(part_title(part) for part in citable_parts(versie, user) if not part.is_empty)
        set_choices(self, "onderdeel", [(title, title) for title in titles])
        self.helper = form_helper(["onderdeel", "citaat"], _("Bewijs toevoegen"))


class WaardeKeuze(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Values by indicator and year."""

    def label_from_instance(self, obj: Any) -> str:
        """Indicator, year, value and unit."""
        stand = obj.stand
        shown = obj.tekst[:80] if stand is None else f"{stand.normalize():f}".replace(".", ",")
        return f"{obj.indicator.naam}, {obj.jaar}: {shown} {obj.indicator.eenheid}".strip()


class WaardeForm(forms.Form):
    """A value of one frozen version."""

    waarde = WaardeKeuze(
        label=_("Waarde"),
        queryset=Indicatorwaarde.objects.none(),
        empty_label=_("kies een waarde"),
        error_messages={"required": _("Kies een waarde."), "invalid_choice": _("Kies een waarde uit de lijst.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, versie: RapportageVersie) -> None:
        super().__init__(data)
        set_rows(self, "waarde", versie.indicatorwaarden.select_related("indicator").order_by("indicator__naam", "pk"))
        self.helper = form_helper(["waarde"], _("Bewijs toevoegen"))


class InterviewBewijsForm(forms.Form):
    """An interview that was held for this evaluation."""

    interview = forms.ModelChoiceField(
        label=_("Interview"),
        queryset=Interview.objects.none(),
        empty_label=_("kies een interview"),
        error_messages={
            "required": _("Kies een interview."),
            "invalid_choice": _("Kies een interview uit de lijst."),
        },
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, evaluatie: Evaluatie, user: User) -> None:
        super().__init__(data)
        held = Interview.objects.visible_to(user).filter(evaluatie=evaluatie, status="gehouden")
        set_rows(self, "interview", held.order_by("gehouden_datum", "pk"))
        self.helper = form_helper(["interview"], _("Bewijs toevoegen"))


class BronForm(forms.Form):
    """A public source."""

    bron = TekstField(
        label=_("Openbare bron"),
        help_text=_("Bijvoorbeeld een rapport met de bladzijde, of een vindplaats."),
        max_length=600,
        error_messages={"required": _("Noem de bron.")},
    )

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        self.helper = form_helper(["bron"], _("Bewijs toevoegen"))


class BevindingenKeuze(forms.ModelMultipleChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Findings by their number and the beginning of their text."""

    def label_from_instance(self, obj: Any) -> str:
        """Number and first words."""
        return f"{obj.volgorde}. {obj.tekst if len(obj.tekst) <= 100 else obj.tekst[:100] + '…'}"


GEEN = ("", _("geen oordeel"))


class ConclusieForm(RevisieForm):
    """Write down or change a conclusion."""

    tekst = TekstField(
        lines=True, label=_("Conclusie"), max_length=4000, error_messages={"required": _("Schrijf de conclusie.")}
    )
    soort = forms.ChoiceField(label=_("Soort"), choices=ConclusieSoort.choices)
    doeltreffendheid = forms.ChoiceField(
        label=_("Doeltreffendheid: bereiken de allianties hun doelen?"),
        choices=[GEEN, *Strekking.choices],
        required=False,
    )
    doelmatigheid = forms.ChoiceField(
        label=_("Doelmatigheid: gaat dat tegen redelijke kosten?"), choices=[GEEN, *Strekking.choices], required=False
    )
    samenwerking = forms.ChoiceField(
        label=_("Samenwerking: werken de partners goed samen?"), choices=[GEEN, *Strekking.choices], required=False
    )
    bevindingen = BevindingenKeuze(
        label=_("Op welke bevindingen rust dit?"),
        queryset=Bevinding.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("Kies bevindingen van deze evaluatie.")},
    )
    bron = TekstField(
        label=_("Waar staat dit?"),
        help_text=_("Bijvoorbeeld: eindrapport, bladzijde 12."),
        max_length=600,
        required=False,
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, evaluatie: Evaluatie, conclusie: Conclusie | None = None
    ) -> None:
        super().__init__(data, initial=conclusie_values(conclusie) if conclusie else None)
        set_rows(self, "bevindingen", evaluatie.bevindingen.all())
        names = ["tekst", "soort", *OORDELEN, "bevindingen", "bron"]
        self.helper = form_helper(names, _("Conclusie opslaan"))


def conclusie_values(row: Conclusie) -> dict[str, Any]:
    """What the form shows of a row."""
    values = {name: getattr(row, name) for name in ("tekst", "soort", *OORDELEN, "bron", "revision")}
    return values | {"bevindingen": list(row.bevindingen.all())}
