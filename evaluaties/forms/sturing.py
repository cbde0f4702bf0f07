"""What is typed about what the ministry asked, and about handing an alliance over."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.models import User
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Alliantie, Contactmoment
from allianties.permissions import successors
from evaluaties.models import Sturingsafspraak, SturingStand
from subsidies.models import Activiteitenplan, Indicator, Jaarrapportage

LANDINGS = ("plan", "rapportage", "indicator")
FIELDS = ("gevraagd", "gevraagd_datum", "moment", "stand", "reden")
CHOOSE = {"required": _("Kies een van deze."), "invalid_choice": _("Kies een van deze.")}


class MomentField(forms.ModelChoiceField):  # type: ignore[type-arg]  # not generic at runtime
    """A talk, by its day and subject."""

    def label_from_instance(self, obj: Contactmoment) -> str:
        """Day, kind and subject."""
        return f"{obj.datum:%d-%m-%Y}, {obj.get_soort_display()}: {obj.onderwerp}"


class SturingsafspraakForm(RevisieForm):
    """What was asked, when, in which talk, and where it landed."""

    gevraagd = TekstField(
        label=_("Wat vroeg het ministerie?"),
        help_text=_("De coördinator en de bestuurder van de alliantie lezen dit ook."),
        lines=True,
        max_length=2000,
        error_messages={"required": _("Schrijf op wat het ministerie vroeg.")},
    )
    gevraagd_datum = DatumField(label=_("Wanneer?"))
    moment = MomentField(
        label=_("In welk gesprek?"), queryset=Contactmoment.objects.none(), required=False, empty_label=_("geen")
    )
    stand = forms.ChoiceField(
        label=_("Is het ergens geland?"),
        choices=SturingStand.choices,
        widget=forms.RadioSelect,
        initial=SturingStand.OPEN,
        error_messages=CHOOSE,
    )
    landing = forms.ChoiceField(
        label=_("Waar?"),
        help_text=_("Alleen als het is geland."),
        required=False,
        error_messages={"invalid_choice": _("Kies een plek uit de lijst.")},
    )
    reden = TekstField(
        label=_("Waarom niet, of nog niet?"),
        help_text=_("Verplicht als het er niet komt."),
        lines=True,
        max_length=1000,
        required=False,
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        alliantie: Alliantie,
        user: User,
        row: Sturingsafspraak | None = None,
    ) -> None:
        first = {"gevraagd_datum": timezone.localdate()}
        super().__init__(data, initial=sturingsafspraak_values(row) if row else first)
        moments = Contactmoment.objects.visible_to(user).filter(alliantie=alliantie).newest_first()
        set_rows(self, "moment", moments)
        self.rows = _landings(alliantie, user)
        kinds = zip((_("Activiteitenplan"), _("Jaarrapportage"), _("Indicator")), LANDINGS, strict=True)
        self.fields["landing"].choices = [  # type: ignore[attr-defined]  # a ChoiceField
            ("", _("kies een plek")),
            *(
                (label, [(key, str(one)) for key, one in self.rows.items() if key.startswith(kind)])
                for label, kind in kinds
            ),
        ]
        names = ["gevraagd", "gevraagd_datum", "moment", "stand", "landing", "reden"]
        self.helper = form_helper(names, _("Opslaan"))

    def clean(self) -> dict[str, Any]:
        """A landing exactly when it landed; a reason when it never will."""
        facts = super().clean() or {}
        stand, landing = facts.get("stand"), facts.get("landing")
        if stand == SturingStand.GELAND and not landing and "landing" not in self.errors:
            self.add_error("landing", _("Kies waar het is geland."))
        if stand and stand != SturingStand.GELAND and landing:
            self.add_error("landing", _("Dit past niet bij uw antwoord hierboven. Kies ‘geland’, of maak dit leeg."))
        if stand == SturingStand.VERVALLEN and not facts.get("reden") and "reden" not in self.errors:
            self.add_error("reden", _("Schrijf op waarom dit er niet komt."))
        return facts

    def feiten(self) -> dict[str, Any]:
        """With the landing as the row that it is."""
        facts = super().feiten()
        key = facts.pop("landing")
        return {**facts, **{kind: self.rows[key] if key.startswith(kind) else None for kind in LANDINGS}}


def _landings(alliantie: Alliantie, user: User) -> dict[str, Activiteitenplan | Jaarrapportage | Indicator]:
    """Where it can land: everything of this alliance that this person may see."""
    plans = Activiteitenplan.objects.visible_to(user).filter(subsidie__alliantie=alliantie)
    reports = Jaarrapportage.objects.visible_to(user).filter(subsidie__alliantie=alliantie)
    kinds: Sequence[tuple[str, Any]] = (
        ("plan", plans.select_related("subsidie").order_by("-jaar", "-pk")),
        ("rapportage", reports.select_related("subsidie").order_by("-jaar")),
        ("indicator", Indicator.objects.visible_to(user).of_alliance(alliantie).order_by("naam")),
    )
    return {f"{kind}-{row.pk}": row for kind, rows in kinds for row in rows}


def sturingsafspraak_values(row: Sturingsafspraak) -> dict[str, Any]:
    """What the form shows of a row."""
    found = [f"{kind}-{pk}" for kind in LANDINGS if (pk := getattr(row, f"{kind}_id"))]
    values = {name: getattr(row, name) for name in (*FIELDS, "revision")}
    return {**values, "landing": found[0] if found else ""}


class OverdrachtForm(forms.Form):
    """To whom, from when, and what the next accounthouder must know."""

    aan = forms.ModelChoiceField(
        label=_("Aan wie draagt u over?"),
        queryset=User.objects.none(),
        empty_label=_("kies een accounthouder"),
        error_messages={"required": _("Kies een accounthouder."), "invalid_choice": _("Kies een accounthouder.")},
    )
    begindatum = DatumField(label=_("Eerste dag van de nieuwe accounthouder"), help_text=_("U stopt op de dag ervoor."))
    notitie = TekstField(
        label=_("Wat moet de nieuwe accounthouder weten?"),
        help_text=_(
            "Wij zetten klaar wat open staat. Vul aan en haal weg wat niet nodig is. Noem geen namen van personen."
        ),
        widget=forms.Textarea(attrs={"rows": 18}),
        lines=True,
        max_length=8000,
        error_messages={"required": _("Schrijf op wat de nieuwe accounthouder moet weten.")},
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, alliantie: Alliantie, user: User, notitie: str = ""
    ) -> None:
        super().__init__(data, initial={"begindatum": timezone.localdate(), "notitie": notitie})
        set_rows(self, "aan", successors(alliantie, user))
        self.helper = form_helper(["aan", "begindatum", "notitie"], _("Alliantie overdragen"))
