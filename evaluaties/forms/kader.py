"""What is typed about a version of the uniform questions, and about one question."""

from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.invoer import GetalField, RegelsField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from subsidies.models import Evaluatiekader, Kadervraag, Subsidieperiode
from subsidies.models.kader import MAX_METHODEN
from subsidies.statuses import Dimensie, Schaal

CHOOSE = {"required": gettext_lazy("Kies er een."), "invalid_choice": gettext_lazy("Kies uit de lijst.")}
MAX_NAAM, MAX_INSTRUMENT = 80, 300


class MethodenField(RegelsField):
    """Methods with their instruments, one a line: ``Vragenlijst: negen vragen, na elke training``."""

    def clean(self, value: Any) -> dict[str, str]:  # type: ignore[override]  # named lines instead of lines
        """Name -> instrument (empty where none is given)."""
        found: dict[str, str] = {}
        for line in super().clean(value):
            naam, _colon, instrument = (part.strip() for part in line.partition(":"))
            if not naam or len(naam) > MAX_NAAM or len(instrument) > MAX_INSTRUMENT:
                raise ValidationError(
                    _(
                        "‘%(regel)s’: schrijf eerst de methode, dan een dubbele punt en het instrument. "
                        "De methode is hooguit %(naam)d tekens."
                    )
                    % {"regel": line[:60], "naam": MAX_NAAM}
                )
            if naam in found:
                raise ValidationError(_("De methode ‘%(naam)s’ staat er twee keer.") % {"naam": naam})
            found[naam] = instrument
        return found


class EvaluatiekaderForm(RevisieForm):
    """Add or change a version."""

    naam = TekstField(label=gettext_lazy("Naam"), max_length=200)
    vanaf_jaar = GetalField(
        label=gettext_lazy("Voor rapportages vanaf jaar"),
        min_value=2000,
        max_value=2100,
        error_messages={"required": gettext_lazy("Vul een jaar in, bijvoorbeeld 2027.")},
    )
    bron = TekstField(
        label=gettext_lazy("Bron: wie stelde deze vragen op, en waar staat dat?"),
        max_length=300,
    )
    toelichting = TekstField(
        label=gettext_lazy("Wat is anders dan in de vorige versie, en waarom?"),
        lines=True,
        max_length=2000,
        required=False,
    )
    methoden = MethodenField(
        label=gettext_lazy("Methoden en instrumenten"),
        help_text=gettext_lazy(
            "Eén per regel: de methode, een dubbele punt en het instrument dat allianties daarbij gebruiken."
        ),
        line_length=MAX_NAAM + MAX_INSTRUMENT + 2,
        most=MAX_METHODEN,
        required=False,
    )

    def __init__(self, *args: Any, knop: Any = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = form_helper([name for name in self.fields if name != "revision"], knop or _("Opslaan"))


class EvaluatiekaderAddForm(EvaluatiekaderForm):
    """A first version for a period."""

    periode = forms.ModelChoiceField(
        label=gettext_lazy("Subsidieperiode"),
        queryset=Subsidieperiode.objects.none(),
        to_field_name="slug",
        empty_label=None,
        error_messages=CHOOSE,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, knop=gettext_lazy("Concept maken"), **kwargs)
        set_rows(self, "periode", Subsidieperiode.objects.order_by("-begindatum"))
        self.helper = form_helper(
            ["periode", "naam", "vanaf_jaar", "bron", "toelichting", "methoden"], gettext_lazy("Concept maken")
        )


class KadervraagForm(forms.Form):
    """Add or change a question."""

    vraag = TekstField(label=gettext_lazy("Vraag"), max_length=300)
    dimensie = forms.ChoiceField(
        label=gettext_lazy("Dimensie: waar gaat de vraag over?"), choices=Dimensie.choices, error_messages=CHOOSE
    )
    schaal = forms.ChoiceField(
        label=gettext_lazy("Hoe antwoorden allianties?"),
        choices=Schaal.choices,
        widget=forms.RadioSelect,
        error_messages=CHOOSE,
    )
    methoden = forms.MultipleChoiceField(
        label=gettext_lazy("Met welke methoden mag een alliantie antwoorden?"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Kies alleen methoden van dit kader.")},
    )
    volgorde = GetalField(label=gettext_lazy("Plaats in de lijst"), min_value=1, max_value=200)

    def __init__(self, kader: Evaluatiekader, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [
            (row.naam, f"{row.naam}: {row.instrument}" if row.instrument else row.naam) for row in kader.methoden.all()
        ]
        field = cast("forms.MultipleChoiceField", self.fields["methoden"])
        field.choices = choices
        if not choices:
            field.help_text = _("Dit kader heeft nog geen methoden. Schrijf ze eerst op bij het kader.")
        self.helper = form_helper(list(self.fields), gettext_lazy("Vraag opslaan"))


def kader_values(kader: Evaluatiekader) -> dict[str, Any]:
    """What stands in the form of a version."""
    lines = [f"{row.naam}: {row.instrument}" if row.instrument else row.naam for row in kader.methoden.all()]
    return {
        "naam": kader.naam,
        "vanaf_jaar": kader.vanaf_jaar,
        "bron": kader.bron,
        "toelichting": kader.toelichting,
        "methoden": lines,
        "revision": kader.revision,
    }


def vraag_values(vraag: Kadervraag) -> dict[str, Any]:
    """What stands in the form of a question."""
    return {name: getattr(vraag, name) for name in ("vraag", "dimensie", "schaal", "methoden", "volgorde")}
