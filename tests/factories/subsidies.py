"""Grants, duties and reports."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count

from accounts.models import Rolverlening, User
from accounts.roles import Rol
from allianties.models import Accounthouderschap, Alliantie, Contactpersoon, Deelname, DeelnameRol, Organisatie
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import (
    FinancieleRegel,
    Jaarrapportage,
    Onderdeel,
    Regeling,
    Regelversie,
    Subsidie,
    Subsidieperiode,
)
from subsidies.regels import (
    AFWIJKING_BEDRAG,
    AFWIJKING_PROCENT,
    LEDEN_MAX,
    LEDEN_MIN,
    PENVOERDER_MAX,
    RAPPORTAGE_UITERSTE_DAG,
)

numbers = count(1)
START = date(2023, 1, 1)
RULES = {
    RAPPORTAGE_UITERSTE_DAG: ("maand-dag", "04-01", "1.5"),
    LEDEN_MIN: ("aantal", "2", "2.3, eerste lid"),
    LEDEN_MAX: ("aantal", "5", "2.3, eerste lid"),
    PENVOERDER_MAX: ("aantal", "2", "2.4, derde lid"),
    AFWIJKING_PROCENT: ("procent", "20", "Kaderregeling 7.8, tweede lid"),
    AFWIJKING_BEDRAG: ("euro", "25000", "Kaderregeling 7.8, tweede lid"),
}


def make_regeling(code: str = "R22") -> Regeling:
    """A regeling with the rules that code asks for; the same row for the same code."""
    regeling, made = Regeling.objects.get_or_create(
        code=code, defaults={"naam": f"Regeling {code}", "slug": code.lower(), "begindatum": date(2022, 2, 18)}
    )
    if made:
        Regelversie.objects.bulk_create(
            Regelversie(
                regeling=regeling,
                naam=naam,
                eenheid=eenheid,
                waarde=waarde,
                artikel=artikel,
                status="bekend",
                begindatum=date(2022, 2, 18),
                bron="test",
            )
            for naam, (eenheid, waarde, artikel) in RULES.items()
        )
    return regeling


def make_periode(slug: str = "2023-2027") -> Subsidieperiode:
    """The period of five years with this slug."""
    first, last = (int(year) for year in slug.split("-"))
    periode, _made = Subsidieperiode.objects.get_or_create(
        slug=slug,
        defaults={
            "naam": f"{first}–{last}",
            "regeling": make_regeling(),
            "begindatum": date(first, 1, 1),
            "einddatum": date(last, 12, 31),
        },
    )
    return periode


def make_users(*names: str) -> list[User]:
    """People with these names, in one statement."""
    people = [User(email=f"persoon{next(numbers)}@test.example", naam=naam) for naam in names]
    for user in people:
        user.set_password("geheim-genoeg-123")
    return User.objects.bulk_create(people)


def make_user(naam: str, *, rol: Rol | None = None) -> User:
    """A person, with a ministry-wide role where one is given."""
    (user,) = make_users(naam)
    if rol is not None:
        Rolverlening.objects.create(user=user, rol=rol, begindatum=START)
    return user


@dataclass
class Verband:
    """An alliance with two members, a grant, and its people."""

    alliantie: Alliantie
    penvoerder: Organisatie
    lid: Organisatie
    subsidie: Subsidie
    coordinator: User
    gewone_coordinator: User
    bestuurder: User
    partner: User
    accounthouder: User

    def rapportage(self, jaar: int = 2025, *, filled: bool = True) -> Jaarrapportage:
        """A draft over ``jaar``; filled: every part has a text of its own, and the finances two posts."""
        report = start_rapportage(create_verplichting(self.subsidie, jaar, by=None), by=None)
        if filled:
            fill(report)
        return report


def fill(report: Jaarrapportage) -> None:
    """Give every part a text that can be recognised, and the finances two posts."""
    parts = list(report.onderdelen.all())
    for part in parts:
        part.tekst = f"{report.alliantie.naam} {report.jaar} {part.soort} geheimtekst"
    Onderdeel.objects.bulk_update(parts, ["tekst"])
    finances = next(part for part in parts if part.soort == "financien")
    FinancieleRegel.objects.bulk_create(
        FinancieleRegel(
            onderdeel=finances,
            volgorde=number,
            post=post,
            begroot=Decimal(begroot),
            begroot_invoer=begroot,
            besteed=Decimal(besteed),
            besteed_invoer=besteed.replace(".", ","),
            toelichting="Minder uren." if number == 0 else "",
        )
        for number, (post, begroot, besteed) in enumerate(
            [("Personeel", "250000", "200000"), ("Overig", "10000", "12345.67")]
        )
    )


def first_part(report: Jaarrapportage, soort: str = "activiteiten") -> Onderdeel:
    """The part of this kind."""
    part = report.onderdelen.filter(soort=soort).first()
    assert part is not None
    return part


def make_verband(naam: str = "Voorbeeld", *, is_fictief: bool = True, alleen_openbaar: bool = False) -> Verband:
    """A whole alliance; every name in it carries ``naam``, so that a leak can be recognised."""
    number = next(numbers)
    alliantie = Alliantie.objects.create(
        naam=f"Alliantie {naam}",
        slug=f"alliantie-{number}",
        doel=f"Doel {naam}",
        thema=f"Thema {naam}",
        is_fictief=is_fictief,
        alleen_openbaar=alleen_openbaar,
    )
    organisations = Organisatie.objects.bulk_create(
        Organisatie(naam=f"{soort} {naam}", slug=f"{soort.lower()}-{number}", is_fictief=is_fictief)
        for soort in ("Penvoerder", "Lid")
    )
    Deelname.objects.bulk_create(
        Deelname(alliantie=alliantie, organisatie=organisatie, rol=deelname_rol, begindatum=START)
        for organisatie, deelname_rol in zip(organisations, (DeelnameRol.PENVOERDER, DeelnameRol.PARTNER), strict=True)
    )
    periode = make_periode()
    subsidie = Subsidie.objects.create(
        regeling=periode.regeling, periode=periode, soort="alliantie", alliantie=alliantie, bedrag=Decimal(1_000_000)
    )
    names = ("coordinator", "gewone_coordinator", "bestuurder", "partner", "accounthouder")
    people = dict(zip(names, make_users(*(f"{who} {naam}" for who in names)), strict=True))
    Contactpersoon.objects.bulk_create(
        Contactpersoon(
            user=people[who],
            alliantie=alliantie,
            organisatie=organisatie,
            rol=rol,
            mandaat_vanaf=mandaat,
            begindatum=START,
        )
        for who, rol, organisatie, mandaat in (
            ("coordinator", Rol.COORDINATOR, organisations[0], START),
            ("gewone_coordinator", Rol.COORDINATOR, organisations[0], None),
            ("bestuurder", Rol.BESTUURDER, organisations[0], None),
            ("partner", Rol.PARTNER, organisations[1], None),
        )
    )
    Rolverlening.objects.create(user=people["accounthouder"], rol=Rol.ACCOUNTHOUDER, begindatum=START)
    Accounthouderschap.objects.create(user=people["accounthouder"], alliantie=alliantie, begindatum=START)
    return Verband(
        alliantie=alliantie,
        penvoerder=organisations[0],
        lid=organisations[1],
        subsidie=subsidie,
        **people,
    )
