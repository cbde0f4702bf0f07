"""What people type about organisations, alliances, their composition, and people."""

from allianties.forms.alliantie import (
    AlliantieForm,
    DeelnameEindeForm,
    DeelnameForm,
    PenvoerderForm,
    alliantie_values,
)
from allianties.forms.organisatie import OrganisatieForm, organisatie_values
from allianties.forms.persoon import AccounthouderschapForm, ContactpersoonForm, EindeForm, RolForm, UitnodigenForm
from allianties.forms.zoeken import RegisterZoekForm, ZoekForm

__all__ = [
    "AccounthouderschapForm",
    "AlliantieForm",
    "ContactpersoonForm",
    "DeelnameEindeForm",
    "DeelnameForm",
    "EindeForm",
    "OrganisatieForm",
    "PenvoerderForm",
    "RegisterZoekForm",
    "RolForm",
    "UitnodigenForm",
    "ZoekForm",
    "alliantie_values",
    "organisatie_values",
]
