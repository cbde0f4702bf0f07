"""What is typed about contact: how often, a partner's wish, a moment, and what was agreed in it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, GetalField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import (
    Contactafspraak,
    Contactmoment,
    Contactwens,
    Gespreksafspraak,
    MomentSoort,
    MomentStatus,
    Organisatie,
    Partij,
    Wens,
)
from allianties.models.contact import MONTHS_IN_YEAR, MOST_MONTHS, MOST_TIMES

PER_JAAR, MAANDEN = "per_jaar", "maanden"
CHOOSE = {"required": _("Kies een van deze."), "invalid_choice": _("Kies een van deze.")}
GEEN_NAMEN = _("Noem functies of organisaties, geen namen van personen.")


class ContactafspraakForm(RevisieForm):
    """How often, from when, and on which ground."""

    vorm = forms.ChoiceField(
        label=_("Hoe telt u?"),
        choices=[(PER_JAAR, _("zoveel keer per jaar")), (MAANDEN, _("één keer in zoveel maanden"))],
        widget=forms.RadioSelect,
        initial=PER_JAAR,
        error_messages=CHOOSE,
    )
    getal = GetalField(
        label=_("Hoeveel?"),
        help_text=_("Bijvoorbeeld 4: vier keer per jaar, of één keer in vier maanden."),
        min_value=1,
        max_value=MOST_MONTHS,
        error_messages={"required": _("Vul een getal in, bijvoorbeeld 4.")},
    )
    begindatum = DatumField(label=_("Vanaf"))
    einddatum = DatumField(label=_("Tot en met"), help_text=_("Laat leeg als de afspraak doorloopt."), required=False)
    grondslag = TekstField(
        label=_("Waar staat dit?"),
        help_text=_("Bijvoorbeeld het verslag van een gesprek, of een aanbeveling uit een evaluatie."),
        max_length=300,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, row: Contactafspraak | None = None) -> None:
        super().__init__(data, initial=contactafspraak_values(row) if row else {"begindatum": timezone.localdate()})
        self.helper = form_helper(["vorm", "getal", "begindatum", "einddatum", "grondslag"], _("Afspraak opslaan"))

    def clean(self) -> dict[str, Any]:
        """At most once a week; the last day is not before the first."""
        facts = super().clean() or {}
        getal, begin, end = facts.get("getal"), facts.get("begindatum"), facts.get("einddatum")
        if getal and facts.get("vorm") == PER_JAAR and getal > MOST_TIMES:
            self.add_error("getal", _("Vaker dan 52 keer per jaar kan hier niet."))
        if begin and end and end < begin:
            self.add_error("einddatum", _("De laatste dag ligt voor de eerste dag. Pas een van beide aan."))
        return facts

    def feiten(self) -> dict[str, Any]:
        """So many talks in so many months."""
        facts = super().feiten()
        vorm, getal = facts.pop("vorm"), facts.pop("getal")
        numbers = (getal, MONTHS_IN_YEAR) if vorm == PER_JAAR else (1, getal)
        return {**facts, "aantal": numbers[0], "per_maanden": numbers[1]}


def contactafspraak_values(row: Contactafspraak) -> dict[str, Any]:
    """What the form shows of a row."""
    yearly = row.per_maanden == MONTHS_IN_YEAR
    return {
        "vorm": PER_JAAR if yearly else MAANDEN,
        "getal": row.aantal if yearly else row.per_maanden,
        **{name: getattr(row, name) for name in ("begindatum", "einddatum", "grondslag", "revision")},
    }


class ContactwensForm(RevisieForm):
    """What the own organisation wishes."""

    wens = forms.ChoiceField(
        label=_("Hoe vaak wilt u contact met het ministerie?"),
        choices=Wens.choices,
        widget=forms.RadioSelect,
        error_messages=CHOOSE,
    )
    toelichting = TekstField(
        label=_("Wat wilt u erover zeggen?"),
        help_text=_("Bijvoorbeeld waarover u vaker wilt spreken. Noem geen namen van personen."),
        lines=True,
        max_length=1000,
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, row: Contactwens | None = None) -> None:
        super().__init__(data, initial=contactwens_values(row) if row else None)
        self.helper = form_helper(["wens", "toelichting"], _("Wens opslaan"))


def contactwens_values(row: Contactwens) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in ("wens", "toelichting", "revision")}


MOMENT_FIELDS = ("datum", "soort", "status", "organisaties", "aanwezig", "onderwerp", "verslag", "notitie_intern")


class ContactmomentForm(RevisieForm):
    """A moment of contact, planned or held."""

    datum = DatumField(label=_("Dag"))
    soort = forms.ChoiceField(label=_("Soort contact"), choices=MomentSoort.choices, error_messages=CHOOSE)
    status = forms.ChoiceField(
        label=_("Stand"), choices=MomentStatus.choices, widget=forms.RadioSelect, error_messages=CHOOSE
    )
    organisaties = forms.ModelMultipleChoiceField(
        label=_("Met welke partners?"),
        help_text=_("Kies niets als het gesprek met de hele alliantie is."),
        queryset=Organisatie.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("Kies organisaties uit de lijst.")},
    )
    aanwezig = TekstField(label=_("Wie zijn erbij?"), help_text=GEEN_NAMEN, max_length=300, required=False)
    onderwerp = TekstField(
        label=_("Onderwerp"), max_length=200, error_messages={"required": _("Schrijf in een paar woorden waarover.")}
    )
    verslag = TekstField(
        label=_("Verslag"),
        help_text=_("De coördinator van de alliantie leest dit ook. Noem geen namen van personen."),
        lines=True,
        max_length=8000,
        required=False,
    )
    notitie_intern = TekstField(
        label=_("Interne notitie"),
        help_text=_("Alleen voor accounthouders, uitvoerders en controleurs. Noem geen namen van personen."),
        lines=True,
        max_length=8000,
        required=False,
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        leden: QuerySet[Organisatie],
        row: Contactmoment | None = None,
    ) -> None:
        first = {"datum": timezone.localdate(), "status": MomentStatus.GEPLAND}
        super().__init__(data, initial=contactmoment_values(row) if row else first)
        set_rows(self, "organisaties", leden)
        self.helper = form_helper([*MOMENT_FIELDS], _("Opslaan"))


def contactmoment_values(row: Contactmoment) -> dict[str, Any]:
    """What the form shows of a row."""
    values = {name: getattr(row, name) for name in (*MOMENT_FIELDS, "revision") if name != "organisaties"}
    return {**values, "organisaties": list(row.organisaties.all())}


AGREED_FIELDS = ("tekst", "partij", "functie", "uiterlijk_datum")


class GespreksafspraakForm(RevisieForm):
    """What was agreed: what, who and until when."""

    tekst = TekstField(
        label=_("Wat is afgesproken?"),
        help_text=_("De coördinator van de alliantie leest dit ook."),
        lines=True,
        max_length=1000,
        error_messages={"required": _("Schrijf op wat is afgesproken.")},
    )
    partij = forms.ChoiceField(
        label=_("Wie doet het?"), choices=Partij.choices, widget=forms.RadioSelect, error_messages=CHOOSE
    )
    functie = TekstField(label=_("Welke functie of organisatie?"), help_text=GEEN_NAMEN, max_length=120, required=False)
    uiterlijk_datum = DatumField(label=_("Uiterlijk op"), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, row: Gespreksafspraak | None = None) -> None:
        super().__init__(data, initial=gespreksafspraak_values(row) if row else None)
        self.helper = form_helper([*AGREED_FIELDS], _("Afspraak opslaan"))


def gespreksafspraak_values(row: Gespreksafspraak) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in (*AGREED_FIELDS, "revision")}
