"""What a coordinator or a partner's administrator types about the people of an alliance."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, TekstField
from accounts.roles import ALLIANCE_ROLES, Rol
from allianties.forms.persoon import CHOOSE, ROL_ERRORS, EmailField
from allianties.forms.revisie import form_helper, set_choices, set_rows
from allianties.models import Organisatie
from allianties.permissions import Teamrechten


class TeamUitnodigenForm(forms.Form):
    """Ask somebody to act for an organisation: only roles and organisations that the inviter may give."""

    naam = TekstField(label=_("Naam"), max_length=120, error_messages={"required": _("Vul de naam in.")})
    email = EmailField(label=_("E-mailadres"), help_text=_("Hierheen gaat de uitnodiging."))
    organisatie = forms.ModelChoiceField(
        label=_("Organisatie"),
        queryset=Organisatie.objects.none(),
        error_messages={"required": _("Kies een organisatie."), "invalid_choice": _("Kies een organisatie.")},
    )
    rol = forms.ChoiceField(label=_("Rol"), error_messages=ROL_ERRORS)
    is_beheerder = forms.BooleanField(
        label=_("Beheert de mensen van de eigen organisatie"),
        help_text=_("Deze persoon kan collega’s van de eigen organisatie uitnodigen en hun toegang beëindigen."),
        required=False,
    )

    def __init__(
        self, data: Mapping[str, Any] | None = None, *, rechten: Teamrechten, leden: QuerySet[Organisatie]
    ) -> None:
        super().__init__(data)
        self.rechten = rechten
        roles = [rol for rol in ALLIANCE_ROLES if rol in rechten.beheert]
        choices = [(rol.value, rol.label) for rol in roles]
        set_choices(self, "rol", choices if len(roles) == 1 else [*CHOOSE, *choices])
        limits = [rechten.beheert[rol] for rol in roles]
        if None not in limits:
            leden = leden.filter(pk__in=set().union(*(limit or () for limit in limits)))
        set_rows(self, "organisatie", leden)
        own = list(leden[:2])
        if len(own) == 1:
            self.initial["organisatie"] = own[0]
        self.helper = form_helper(list(self.fields), _("Uitnodiging sturen"))

    def clean_rol(self) -> Rol:
        """A member of the table of roles."""
        return Rol(self.cleaned_data["rol"])

    def clean(self) -> dict[str, Any]:
        """Role and organisation together are among what the inviter may give."""
        facts = super().clean() or {}
        rol, organisatie = facts.get("rol"), facts.get("organisatie")
        if rol and organisatie and not self.rechten.may_manage(rol, organisatie.pk):
            self.add_error("organisatie", _("Voor deze organisatie mag u deze rol niet geven."))
        if rol == Rol.BESTUURDER and facts.get("is_beheerder"):
            self.add_error("is_beheerder", _("Alleen een partner of een coördinator beheert mensen."))
        return facts


class LaatsteDagForm(forms.Form):
    """The last day on which somebody has access."""

    tot = DatumField(label=_("Laatste dag"), help_text=_("Deze dag telt nog mee."))

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"tot": timezone.localdate()})
        self.helper = form_helper(["tot"], _("Toegang beëindigen op deze dag"))
