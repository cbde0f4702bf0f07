"""What is typed about people and their roles."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField, clean_text
from accounts.models import User
from accounts.roles import ALLIANCE_ROLES, MINISTRY_ROLES, Rol
from allianties.forms.revisie import form_helper, set_rows
from allianties.models import Alliantie, Organisatie

CHOOSE = [("", _("Kies een rol"))]
MINISTRY_CHOICES = [(rol.value, rol.label) for rol in MINISTRY_ROLES]
ALLIANCE_CHOICES = [(rol.value, rol.label) for rol in ALLIANCE_ROLES]
ROL_ERRORS = {"required": _("Kies een rol."), "invalid_choice": _("Kies een rol uit de lijst.")}


class EmailField(forms.EmailField):
    """An address for mail, as it is stored."""

    default_error_messages = {
        "required": _("Vul een e-mailadres in."),
        "invalid": _("Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl."),
        "max_length": _("Dit e-mailadres is te lang: hooguit %(limit_value)d tekens."),
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=254, **kwargs)
        for validator in self.validators:
            if getattr(validator, "code", "") == "invalid":
                validator.message = self.error_messages["invalid"]  # type: ignore[attr-defined]  # EmailValidator

    def to_python(self, value: Any) -> str:
        """Without signs that nobody sees."""
        return str(super().to_python(clean_text(str(value)).replace("\x00", "") if value is not None else value) or "")


def _choice(label: Any, model: type[Alliantie] | type[Organisatie], *, required: bool, sentence: Any) -> Any:
    return forms.ModelChoiceField(
        label=label,
        queryset=model._default_manager.none(),
        empty_label=_("geen"),
        required=required,
        error_messages={"required": sentence, "invalid_choice": sentence},
    )


class PeriodeForm(forms.Form):
    """From which day to which day a role holds; both days count."""

    vanaf = DatumField(label=_("Eerste dag"))
    tot = DatumField(label=_("Laatste dag"), help_text=_("Laat leeg als die nog niet vaststaat."), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User | None = None) -> None:
        super().__init__(data, initial={"vanaf": timezone.localdate()})
        demo = user is not None and user.is_demo
        if "alliantie" in self.fields:
            rows = Alliantie.objects.by_name()
            set_rows(self, "alliantie", rows.filter(is_fictief=True) if demo else rows)
        if "organisatie" in self.fields:
            set_rows(self, "organisatie", Organisatie.objects.filter(deelnames__isnull=False).distinct().by_name())

    def clean(self) -> dict[str, Any]:
        """The last day is not before the first."""
        facts = super().clean() or {}
        vanaf, tot = facts.get("vanaf"), facts.get("tot")
        if vanaf and tot and tot < vanaf:
            self.add_error("tot", _("De laatste dag ligt voor de eerste dag. Pas een van beide aan."))
        return facts


class RolForm(PeriodeForm):
    """Grant a ministry-wide role."""

    rol = forms.ChoiceField(label=_("Rol"), choices=CHOOSE + MINISTRY_CHOICES, error_messages=ROL_ERRORS)

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User | None = None) -> None:
        super().__init__(data, user=user)
        self.helper = form_helper(["rol", "vanaf", "tot"], _("Rol geven"))

    def clean_rol(self) -> Rol:
        """A member of the table of roles."""
        return Rol(self.cleaned_data["rol"])


class ContactpersoonForm(PeriodeForm):
    """Let a person act for an organisation in an alliance."""

    alliantie = _choice(_("Alliantie"), Alliantie, required=True, sentence=_("Kies een alliantie."))
    organisatie = _choice(_("Organisatie"), Organisatie, required=True, sentence=_("Kies een organisatie."))
    rol = forms.ChoiceField(label=_("Rol"), choices=CHOOSE + ALLIANCE_CHOICES, error_messages=ROL_ERRORS)
    is_beheerder = forms.BooleanField(
        label=_("Beheert de mensen van de eigen organisatie"),
        help_text=_("Alleen voor een medewerker van een partner of een coördinator."),
        required=False,
    )
    mandaat_vanaf = DatumField(
        label=_("Mandaat om in te dienen vanaf"),
        help_text=_("Alleen voor een coördinator die namens de penvoerder mag indienen."),
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User | None = None) -> None:
        super().__init__(data, user=user)
        names = ["alliantie", "organisatie", "rol", "is_beheerder", "mandaat_vanaf", "vanaf", "tot"]
        self.helper = form_helper(names, _("Rol geven"))

    def clean_rol(self) -> Rol:
        """A member of the table of roles."""
        return Rol(self.cleaned_data["rol"])

    def clean(self) -> dict[str, Any]:
        """Only a coordinator has a mandate."""
        facts = super().clean()
        if facts.get("mandaat_vanaf") and facts.get("rol") not in (Rol.COORDINATOR, None):
            self.add_error("mandaat_vanaf", _("Alleen een coördinator kan een mandaat hebben. Maak dit veld leeg."))
        if facts.get("is_beheerder") and facts.get("rol") not in (Rol.COORDINATOR, Rol.PARTNER, None):
            self.add_error("is_beheerder", _("Alleen een partner of een coördinator beheert mensen."))
        return facts


class AccounthouderschapForm(PeriodeForm):
    """Let an official keep the account of an alliance."""

    alliantie = _choice(_("Alliantie"), Alliantie, required=True, sentence=_("Kies een alliantie."))

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User | None = None) -> None:
        super().__init__(data, user=user)
        self.helper = form_helper(["alliantie", "vanaf", "tot"], _("Accounthouder maken"))


class UitnodigenForm(PeriodeForm):
    """A new person with a first role: ministry-wide, or at an alliance."""

    naam = TekstField(label=_("Naam"), max_length=120, error_messages={"required": _("Vul de naam in.")})
    email = EmailField(label=_("E-mailadres"), help_text=_("Hierheen gaat de uitnodiging."))
    rol = forms.ChoiceField(
        label=_("Eerste rol"),
        choices=[
            *CHOOSE,
            (_("Bij het ministerie"), MINISTRY_CHOICES),
            (_("Bij een alliantie"), ALLIANCE_CHOICES),
        ],
        error_messages=ROL_ERRORS,
    )
    alliantie = _choice(_("Alliantie"), Alliantie, required=False, sentence=_("Kies een alliantie."))
    organisatie = _choice(_("Organisatie"), Organisatie, required=False, sentence=_("Kies een organisatie."))
    is_beheerder = forms.BooleanField(
        label=_("Beheert de mensen van de eigen organisatie"),
        help_text=_("Alleen voor een medewerker van een partner of een coördinator."),
        required=False,
    )
    mandaat_vanaf = DatumField(
        label=_("Mandaat om in te dienen vanaf"),
        help_text=_("Alleen voor een coördinator die namens de penvoerder mag indienen."),
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, user: User | None = None) -> None:
        super().__init__(data, user=user)
        names = ["naam", "email", "rol", "alliantie", "organisatie", "is_beheerder", "mandaat_vanaf", "vanaf", "tot"]
        self.fields["alliantie"].help_text = _("Alleen bij een rol bij een alliantie.")
        self.fields["organisatie"].help_text = _("De partner waarvoor deze persoon werkt.")
        self.helper = form_helper(names, _("Uitnodigen"))

    def clean_rol(self) -> Rol:
        """A member of the table of roles."""
        return Rol(self.cleaned_data["rol"])

    def clean(self) -> dict[str, Any]:
        """An alliance and an organisation belong to a role at an alliance, a mandate to a coordinator."""
        facts = super().clean()
        rol = facts.get("rol")
        for name, sentence in (("alliantie", _("Kies een alliantie.")), ("organisatie", _("Kies een organisatie."))):
            if name in self.errors:
                continue
            if rol in ALLIANCE_ROLES and facts.get(name) is None:
                self.add_error(name, sentence)
            elif rol in MINISTRY_ROLES and facts.get(name) is not None:
                self.add_error(name, _("Een rol bij het ministerie hoort niet bij één alliantie. Kies ‘geen’."))
        if facts.get("mandaat_vanaf") and rol not in (Rol.COORDINATOR, None):
            self.add_error("mandaat_vanaf", _("Alleen een coördinator kan een mandaat hebben. Maak dit veld leeg."))
        if facts.get("is_beheerder") and facts.get("rol") not in (Rol.COORDINATOR, Rol.PARTNER, None):
            self.add_error("is_beheerder", _("Alleen een partner of een coördinator beheert mensen."))
        return facts


class EindeForm(forms.Form):
    """The last day of a role."""

    tot = DatumField(label=_("Laatste dag"), help_text=_("Deze dag telt nog mee."))

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"tot": timezone.localdate()})
        self.helper = form_helper(["tot"], _("Rol beëindigen"))
