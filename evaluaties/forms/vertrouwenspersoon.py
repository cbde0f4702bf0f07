"""What beheerders fill in: who becomes a confidant, and a data breach."""

from datetime import datetime
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout, Submit
from django import forms
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.models import User
from allianties.forms.revisie import set_rows
from evaluaties.actions.datalek import Datalekgegevens
from evaluaties.models import Besluit, Datalek
from evaluaties.models.vertrouwenspersoon import candidates
from subsidies.forms.termijn import TijdField


class VoorstelForm(forms.Form):
    """Who becomes a confidant, from when."""

    user = forms.ModelChoiceField(
        label=_("Persoon"),
        queryset=User.objects.none(),
        help_text=_(
            "Iemand met een rol bij het ministerie. Niet u zelf, en geen beheerder, controleur of accounthouder."
        ),
        error_messages={"required": _("kies een persoon."), "invalid_choice": _("kies een persoon uit de lijst.")},
    )
    begindatum = DatumField(label=_("Vanaf"), help_text=_("Bijvoorbeeld 31-12-2026."))
    einddatum = DatumField(label=_("Tot en met"), required=False)

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = candidates().exclude(pk=by.pk).order_by("naam", "pk")
        set_rows(self, "user", people)
        self.fields["begindatum"].initial = timezone.localdate()
        self.helper = FormHelper()
        self.helper.layout = Layout("user", "begindatum", "einddatum", Submit("voorstellen", _("Voorstellen")))

    def clean(self) -> dict[str, Any]:
        """The end is not before the begin."""
        cleaned = super().clean() or {}
        begin, end = cleaned.get("begindatum"), cleaned.get("einddatum")
        if begin and end and end < begin:
            self.add_error("einddatum", _("de einddatum ligt voor de begindatum. Pas een van beide aan."))
        return cleaned


# Pairs of fields for one moment: name of the column, label.
MOMENTEN = (
    ("ontdekt", _("Ontdekt op"), True),
    ("gemeld", _("Doorgegeven aan de Autoriteit Persoonsgegevens op"), False),
    ("betrokkenen", _("Betrokkenen ingelicht op"), False),
)


class DatalekForm(forms.Form):
    """What is known of a breach, and what was decided."""

    omschrijving = TekstField(
        label=_("Wat gebeurde er?"),
        lines=True,
        max_length=2000,
        help_text=_("Welke soort gegevens, van hoeveel mensen ongeveer. Geen namen en geen inhoud."),
        error_messages={"required": _("schrijf op wat er gebeurde.")},
    )
    besluit = forms.ChoiceField(
        label=_("Besluit"),
        choices=Besluit.choices,
        widget=forms.RadioSelect,
        initial=Besluit.OPEN.value,
        error_messages={"required": _("kies een besluit."), "invalid_choice": _("kies een van de drie.")},
    )
    reden = TekstField(
        label=_("Reden van het besluit"),
        lines=True,
        required=False,
        max_length=2000,
        help_text=_("Verplicht zodra er een besluit is."),
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, required=False, initial=0)

    def __init__(self, *args: Any, row: Datalek | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label, is_required in MOMENTEN:
            needed = {"required": _("vul de dag in, bijvoorbeeld 31-12-2026.")}
            self.fields[f"{name}_dag"] = DatumField(label=label, required=is_required, error_messages=needed)
            self.fields[f"{name}_tijd"] = TijdField(label=format_lazy("{}: {}", label, _("tijd")), required=is_required)
        if row is not None:
            self.initial = _values(row)
        self.helper = FormHelper()
        self.helper.layout = Layout(
            "revision",
            "ontdekt_dag",
            "ontdekt_tijd",
            "omschrijving",
            "besluit",
            "reden",
            "gemeld_dag",
            "gemeld_tijd",
            "betrokkenen_dag",
            "betrokkenen_tijd",
            Submit("bewaren", _("Opslaan")),
        )

    def clean(self) -> dict[str, Any]:
        """Moments in Amsterdam, not in the future, a report only with the decision to report; a reason with one."""
        cleaned = super().clean() or {}
        for name, _label, _required in MOMENTEN:
            cleaned[f"{name}_op"] = moment = self._moment(cleaned, name)
            if moment and moment > timezone.now():
                self.add_error(f"{name}_dag", _("dit ligt in de toekomst. Vul in wanneer het gebeurde."))
        besluit = cleaned.get("besluit")
        if besluit and besluit != Besluit.OPEN and not cleaned.get("reden"):
            self.add_error("reden", _("schrijf op waarom u dit besloot."))
        if cleaned["gemeld_op"] and besluit != Besluit.MELDEN:
            self.add_error("besluit", _("u vulde in wanneer het is doorgegeven. Kies dan ook dat besluit."))
        return cleaned

    def _moment(self, cleaned: dict[str, Any], name: str) -> datetime | None:
        dag, tijd = cleaned.get(f"{name}_dag"), cleaned.get(f"{name}_tijd")
        if dag and tijd:
            return timezone.make_aware(datetime.combine(dag, tijd))
        if (dag or tijd) and not self.errors.keys() & {f"{name}_dag", f"{name}_tijd"}:
            self.add_error(f"{name}_dag" if tijd else f"{name}_tijd", _("vul de dag en de tijd in."))
        return None

    @property
    def facts(self) -> Datalekgegevens:
        """What is known of a breach."""
        names = ("ontdekt_op", "omschrijving", "besluit", "reden", "gemeld_op", "betrokkenen_op")
        return Datalekgegevens(**{name: self.cleaned_data[name] for name in names})


def _values(row: Datalek) -> dict[str, Any]:
    """What stands in the fields of a row."""
    values: dict[str, Any] = {name: getattr(row, name) for name in ("omschrijving", "besluit", "reden", "revision")}
    for name, _label, _required in MOMENTEN:
        moment = getattr(row, f"{name}_op")
        if moment:
            local = timezone.localtime(moment)
            values |= {f"{name}_dag": local.date(), f"{name}_tijd": local.strftime("%H:%M")}
    return values
