"""The world of these tests: a fictitious alliance with its people, another one, and the ministry."""

from dataclasses import dataclass
from datetime import date

import pytest
from django.test import Client

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Alliantie, Deelname, DeelnameRol, Organisatie
from tests.factories.accounts import user_factory
from tests.factories.allianties import (
    accounthouderschap_factory,
    alliantie_factory,
    contactpersoon_factory,
    deelname_factory,
    organisatie_factory,
)
from tests.factories.subsidies import Verband, make_verband


@dataclass(frozen=True)
class Wereld:
    """The rows that tests ask for by name."""

    alliantie: Alliantie
    penvoerder: Organisatie
    partner: Organisatie
    afgeschermd: Organisatie
    deelname: Deelname
    andere: Alliantie
    mensen: dict[str, User]

    def client(self, naam: str) -> Client:
        """Logged in as this person."""
        client = Client()
        client.force_login(self.mensen[naam])
        return client


@pytest.fixture
def wereld(db: None) -> Wereld:
    """Alliantie Zeepaard with three partners, Alliantie Bever with one, and everybody who could ask."""
    zeepaard = alliantie_factory("Alliantie Zeepaard", slug="zeepaard", is_fictief=True, doel="Samen zwemmen")
    bever = alliantie_factory("Alliantie Bever", slug="bever", is_fictief=True)
    penvoerder = organisatie_factory("Stichting Anker", slug="anker", is_fictief=True, kvk_nummer="11111111")
    partner = organisatie_factory("Vereniging Boei", slug="boei", is_fictief=True)
    afgeschermd = organisatie_factory(
        "Huis Cirkel",
        slug="cirkel",
        is_fictief=True,
        is_afgeschermd=True,
        kvk_nummer="22222222",
        website="https://cirkel.example",
        correspondentieadres="Postbus 9, 0000 AA Nergens",
    )
    dam = organisatie_factory("Stichting Dam", slug="dam", is_fictief=True)
    deelname_factory(alliantie=zeepaard, organisatie=penvoerder, rol=DeelnameRol.PENVOERDER)
    deelname = deelname_factory(alliantie=zeepaard, organisatie=partner)
    deelname_factory(
        alliantie=zeepaard, organisatie=afgeschermd, begindatum=date(2023, 1, 1), reden="Kwam er later bij"
    )
    deelname_factory(alliantie=bever, organisatie=dam, rol=DeelnameRol.PENVOERDER)
    mensen = {rol.value: user_factory(rol) for rol in Rol if rol in ROLLEN}
    accounthouderschap_factory(user=mensen["accounthouder"], alliantie=zeepaard)
    mensen["vreemde_accounthouder"] = user_factory(Rol.ACCOUNTHOUDER)
    for naam, rol, organisatie in (
        ("coordinator", Rol.COORDINATOR, penvoerder),
        ("bestuurder", Rol.BESTUURDER, penvoerder),
        ("partner", Rol.PARTNER, partner),
    ):
        mensen[naam] = contactpersoon_factory(alliantie=zeepaard, organisatie=organisatie, rol=rol).user
    mensen["vreemde"] = contactpersoon_factory(alliantie=bever, organisatie=dam).user
    mensen["niemand"] = user_factory()
    return Wereld(zeepaard, penvoerder, partner, afgeschermd, deelname, bever, mensen)


ROLLEN = (Rol.ACCOUNTHOUDER, Rol.UITVOERDER, Rol.ONDERTEKENAAR, Rol.KAMER, Rol.AUDITOR, Rol.BEHEERDER)
MINISTERIE = ("accounthouder", "vreemde_accounthouder", "uitvoerder", "kamer", "auditor", "beheerder")
EIGEN = ("coordinator", "bestuurder", "partner")


@pytest.fixture
def verband(db: None) -> Verband:
    """An alliance as reports know it, with people who have roles."""
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db: None) -> Verband:
    """Another alliance."""
    return make_verband("Vreemd")


@pytest.fixture
def beheerder(db: None) -> User:
    """Who keeps accounts."""
    return user_factory(Rol.BEHEERDER)
