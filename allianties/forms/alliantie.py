"""What is typed about an alliance, and about who takes part in it."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.invoer import DatumField, RegelsField, RevisieField, TekstField
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Alliantie, Deelname, DeelnameRol, Domein, LedenBekend, Organisatie

FIELDS = ("naam", "aliases", "doel", "thema", "domeinen", "voorganger", "leden_bekend", "toelichting", "bron")


class AlliantieForm(RevisieForm):
    """Add or change an alliance; partners have a page of their own."""

    naam = TekstField(label=_("Naam"), max_length=200, error_messages={"required": _("Vul de naam in.")})
    aliases = RegelsField(
        label=_("Andere schrijfwijzen"),
        help_text=_("Eén per regel. U vindt de alliantie dan ook onder deze namen."),
        line_length=200,
        required=False,
    )
    doel = TekstField(label=_("Doel"), lines=True, max_length=2000, required=False)
    thema = TekstField(label=_("Thema"), max_length=200, required=False)
    domeinen = forms.MultipleChoiceField(
        label=_("Terreinen"),
        choices=Domein.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("Kies alleen terreinen uit de lijst.")},
    )
    voorganger = forms.ModelChoiceField(
        label=_("Voorganger"),
        help_text=_("De alliantie waarop deze voortbouwt."),
        queryset=Alliantie.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een alliantie uit de lijst.")},
    )
    leden_bekend = forms.ChoiceField(
        label=_("Wat weten wij van de partners?"),
        choices=LedenBekend.choices,
        widget=forms.RadioSelect,
        initial=LedenBekend.VOLLEDIG,
        error_messages={"required": _("Kies een van de drie."), "invalid_choice": _("Kies een van de drie.")},
    )
    toelichting = TekstField(label=_("Toelichting"), lines=True, max_length=2000, required=False)
    bron = TekstField(
        label=_("Bron"), help_text=_("Waar staat dit? Bijvoorbeeld een Kamerstuk."), max_length=300, required=False
    )
    alleen_openbaar = forms.BooleanField(
        label=_("Alleen openbare feiten"),
        help_text=_("Zolang dit aan staat, heeft de alliantie geen taken en geen rapportages."),
        required=False,
    )
    is_fictief = forms.BooleanField(
        label=_("Deze alliantie is fictief"),
        help_text=_("Alleen in de demonstratie. U kunt dit later niet wijzigen."),
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, alliantie: Alliantie | None = None) -> None:
        super().__init__(data, initial=alliantie_values(alliantie) if alliantie else None)
        names = [*FIELDS]
        if alliantie is None and settings.DEMO:
            names.append("is_fictief")
        else:
            del self.fields["is_fictief"]
        if alliantie is not None and not alliantie.is_fictief:
            names.append("alleen_openbaar")
        else:
            del self.fields["alleen_openbaar"]
        others = Alliantie.objects.by_name()
        set_rows(self, "voorganger", others.exclude(pk=alliantie.pk) if alliantie else others)
        self.helper = form_helper(names, _("Alliantie opslaan"))


def alliantie_values(row: Alliantie) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in (*FIELDS, "alleen_openbaar", "revision")}


class DeelnameForm(forms.Form):
    """An organisation joins an alliance."""

    organisatie = forms.ModelChoiceField(
        label=_("Organisatie"),
        queryset=Organisatie.objects.none(),
        empty_label=_("Kies een organisatie"),
        error_messages={
            "required": _("Kies een organisatie."),
            "invalid_choice": _("Kies een organisatie uit de lijst."),
        },
    )
    rol = forms.ChoiceField(
        label=_("Rol"),
        choices=DeelnameRol.choices,
        widget=forms.RadioSelect,
        initial=DeelnameRol.PARTNER,
        error_messages={"required": _("Kies een rol."), "invalid_choice": _("Kies een rol uit de lijst.")},
    )
    vanaf = DatumField(label=_("Eerste dag"), help_text=_("Bijvoorbeeld 1-1-2025."))
    tot = DatumField(label=_("Laatste dag"), help_text=_("Laat leeg als die nog niet vaststaat."), required=False)
    reden = TekstField(label=_("Reden"), max_length=300, required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, *, alliantie: Alliantie | None = None) -> None:
        super().__init__(data)
        rows = Organisatie.objects.by_name()
        set_rows(self, "organisatie", rows.filter(is_fictief=alliantie.is_fictief) if alliantie else rows)
        self.helper = form_helper(["organisatie", "rol", "vanaf", "tot", "reden"], _("Partner toevoegen"))

    def clean(self) -> dict[str, Any]:
        """The last day is not before the first."""
        facts = super().clean() or {}
        vanaf, tot = facts.get("vanaf"), facts.get("tot")
        if vanaf and tot and tot < vanaf:
            raise ValidationError({"tot": _("De laatste dag ligt voor de eerste dag. Pas een van beide aan.")})
        return facts


class DeelnameEindeForm(forms.Form):
    """An organisation leaves an alliance."""

    tot = DatumField(label=_("Laatste dag"), help_text=_("Deze dag telt nog mee. Bijvoorbeeld 31-12-2025."))
    reden = TekstField(
        label=_("Reden"), max_length=300, error_messages={"required": _("Schrijf op waarom de deelname eindigt.")}
    )
    revision = RevisieField()

    def __init__(self, data: Mapping[str, Any] | None = None, *, deelname: Deelname | None = None) -> None:
        super().__init__(data, initial={"revision": deelname.revision} if deelname else None)
        self.helper = form_helper(["tot", "reden"], _("Deelname beëindigen"))


class PenvoerderForm(forms.Form):
    """Another partner leads the alliance."""

    uitleg = _(
        "De coördinatoren en bestuurders van de vorige penvoerder houden hun rol tot en met de dag voor de wijziging. "
        "De beheerder nodigt de nieuwe coördinator uit."
    )

    organisatie = forms.ModelChoiceField(
        label=_("Nieuwe penvoerder"),
        help_text=_("Alleen een partner van deze alliantie kan penvoerder worden."),
        queryset=Organisatie.objects.none(),
        empty_label=_("Kies een partner"),
        error_messages={"required": _("Kies een partner."), "invalid_choice": _("Kies een partner uit de lijst.")},
    )
    vanaf = DatumField(label=_("Eerste dag als penvoerder"), help_text=_("Bijvoorbeeld 1-1-2026."))
    reden = TekstField(
        label=_("Reden"), max_length=300, error_messages={"required": _("Schrijf op waarom de penvoerder verandert.")}
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, alliantie: Alliantie) -> None:
        super().__init__(data)
        members = Deelname.objects.filter(alliantie=alliantie).values("organisatie")
        set_rows(self, "organisatie", Organisatie.objects.filter(pk__in=members).by_name())
        self.helper = form_helper(["organisatie", "vanaf", "reden"], _("Penvoerder wijzigen"))
