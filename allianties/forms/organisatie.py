"""What is typed about an organisation."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from accounts.invoer import GetalField, RegelsField, TekstField, clean_text
from allianties.forms.revisie import RevisieForm, form_helper, set_rows
from allianties.models import Domein, Organisatie

FIELDS = (
    "naam",
    "aliases",
    "kvk_nummer",
    "rechtsvorm",
    "oprichtingsjaar",
    "omvang",
    "domeinen",
    "is_consortium",
    "onderdeel_van",
    "is_afgeschermd",
    "correspondentieadres",
    "website",
    "bron",
)


class WebsiteField(forms.URLField):
    """The address of a website, http or https."""

    default_error_messages = {"invalid": _("Dit is geen adres van een website. Schrijf het als https://voorbeeld.nl.")}
    default_validators = [URLValidator(schemes=["http", "https"], message=default_error_messages["invalid"])]

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(assume_scheme="https", max_length=200, **kwargs)
        self.error_messages["max_length"] = TekstField.default_error_messages["max_length"]

    def to_python(self, value: Any) -> str | None:
        """With a scheme."""
        return super().to_python(clean_text(str(value)).replace("\x00", "") if value is not None else value)


class OrganisatieForm(RevisieForm):
    """Add or change an organisation."""

    naam = TekstField(label=_("Naam"), max_length=200, error_messages={"required": _("Vul de naam in.")})
    aliases = RegelsField(
        label=_("Andere schrijfwijzen"),
        help_text=_("Eén per regel. U vindt de organisatie dan ook onder deze namen."),
        line_length=200,
        required=False,
    )
    kvk_nummer = TekstField(
        label=_("KvK-nummer"),
        help_text=_("Precies 8 cijfers. Een consortium heeft er soms geen."),
        required=False,
        widget=forms.TextInput(attrs={"class": "getal", "inputmode": "numeric"}),
    )
    rechtsvorm = TekstField(label=_("Rechtsvorm"), max_length=60, required=False)
    oprichtingsjaar = GetalField(label=_("Oprichtingsjaar"), min_value=1600, max_value=2100, required=False)
    omvang = TekstField(
        label=_("Omvang"), help_text=_("Bijvoorbeeld: klein, middelgroot of groot."), max_length=60, required=False
    )
    domeinen = forms.MultipleChoiceField(
        label=_("Terreinen"),
        choices=Domein.choices,
        widget=forms.CheckboxSelectMultiple,
        required=False,
        error_messages={"invalid_choice": _("Kies alleen terreinen uit de lijst.")},
    )
    is_consortium = forms.BooleanField(label=_("Dit is een consortium van organisaties"), required=False)
    onderdeel_van = forms.ModelChoiceField(
        label=_("Onderdeel van consortium"),
        queryset=Organisatie.objects.none(),
        empty_label=_("geen"),
        required=False,
        error_messages={"invalid_choice": _("Kies een consortium uit de lijst.")},
    )
    is_afgeschermd = forms.BooleanField(
        label=_("Afgeschermd"),
        help_text=_("Adres, website en KvK-nummer blijven dan binnen het ministerie."),
        required=False,
    )
    correspondentieadres = TekstField(
        label=_("Correspondentieadres"), help_text=_("Nooit een bezoekadres."), max_length=300, required=False
    )
    website = WebsiteField(label=_("Website"), required=False)
    bron = TekstField(
        label=_("Bron"), help_text=_("Waar staat dit? Bijvoorbeeld een Kamerstuk."), max_length=300, required=False
    )
    is_fictief = forms.BooleanField(
        label=_("Deze organisatie is fictief"),
        help_text=_("Alleen in de demonstratie. U kunt dit later niet wijzigen."),
        required=False,
    )

    def __init__(self, data: Mapping[str, Any] | None = None, *, organisatie: Organisatie | None = None) -> None:
        super().__init__(data, initial=organisatie_values(organisatie) if organisatie else None)
        names = [*FIELDS]
        consortia = Organisatie.objects.filter(is_consortium=True).by_name()
        if organisatie is None and settings.DEMO:
            names.append("is_fictief")
        else:
            del self.fields["is_fictief"]
        set_rows(self, "onderdeel_van", consortia.exclude(pk=organisatie.pk) if organisatie else consortia)
        self.helper = form_helper(names, _("Organisatie opslaan"))

    def clean_kvk_nummer(self) -> str | None:
        """Eight ASCII digits; spaces between them are harmless."""
        typed = str(self.cleaned_data["kvk_nummer"]).replace(" ", "")
        if typed and not (len(typed) == 8 and typed.isascii() and typed.isdigit()):
            raise ValidationError(_("Een KvK-nummer heeft precies 8 cijfers, bijvoorbeeld 12345678."))
        return typed or None


def organisatie_values(row: Organisatie) -> dict[str, Any]:
    """What the form shows of a row."""
    return {name: getattr(row, name) for name in (*FIELDS, "revision")}
