"""A factory per model of evaluaties: required fields only."""

from datetime import date
from itertools import count

from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Alliantie
from evaluaties.actions.bijlage import create_bijlage
from evaluaties.models import (
    Aanbeveling,
    AanbevelingOvergang,
    Bespreking,
    Bevinding,
    Bewijs,
    Bijlage,
    Conclusie,
    Evaluatie,
    EvaluatieAlliantie,
    EvaluatiePeriode,
    Evaluatieplicht,
    Feitencheck,
    Feitencheckreactie,
    Interview,
    Kamerstuk,
    Landing,
    Onderzoekstoegang,
    Opvolgactie,
    Sturingsafspraak,
    Toegangsdeel,
)
from subsidies.models import RapportageVersie, Subsidieperiode
from tests.factories.accounts import BEGIN, user_factory
from tests.factories.allianties import alliantie_factory
from tests.factories.kamer import (
    bijlageconcept_factory,
    blok_factory,
    blokpassage_factory,
    briefstuk_factory,
    conceptstap_factory,
    kamerafspraak_factory,
    kamerbrief_factory,
    kamervraag_factory,
    paraaf_factory,
    probleemreden_factory,
    vraagpassage_factory,
)
from tests.factories.overzicht import (  # noqa: F401 - each model has its factory here
    motief_factory,
    naampaar_factory,
    ontvanger_factory,
    overzichtrij_factory,
    subsidieoverzicht_factory,
)
from tests.factories.signaal import (
    datalek_factory,
    signaal_factory,
    signaaljaar_factory,
    signaallezing_factory,
    vertrouwenspersoon_factory,
)
from tests.factories.subsidies import make_periode

__all__ = [
    "bijlageconcept_factory",
    "blok_factory",
    "blokpassage_factory",
    "briefstuk_factory",
    "conceptstap_factory",
    "kamerafspraak_factory",
    "kamerbrief_factory",
    "kamervraag_factory",
    "paraaf_factory",
    "probleemreden_factory",
    "vraagpassage_factory",
    "datalek_factory",
    "signaal_factory",
    "signaaljaar_factory",
    "signaallezing_factory",
    "vertrouwenspersoon_factory",
]

_number = count(1)


def kamerstuk_factory(nummer: str | None = None, **fields: object) -> Kamerstuk:
    """A paper of the Tweede Kamer in dossier 30 420, without a title or a day."""
    number = next(_number)
    values = {
        "slug": f"kamerstuk-{number}",
        "kamer": "II",
        "vergaderjaar": 2022,
        "dossier": "30420",
        "nummer": str(number) if nummer is None else nummer,
        "omschrijving": f"Brief {number}.",
    } | fields
    return Kamerstuk.objects.create(**values)


def evaluatie_factory(titel: str = "", *, periode: Subsidieperiode | None = None, **fields: object) -> Evaluatie:
    """A finished, public evaluation of 2023–2027 without conclusions."""
    number = next(_number)
    values = {
        "slug": f"evaluatie-{number}",
        "onderzoeker": f"Bureau {number}",
        "soort": "procesevaluatie",
        "status": "afgerond",
    } | fields
    return Evaluatie.objects.create(titel=titel or f"Evaluatie {number}", periode=periode or make_periode(), **values)


def evaluatiealliantie_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> EvaluatieAlliantie:
    """An alliance that an evaluation is about."""
    values = {"alliantie": fields.pop("alliantie", None) or alliantie_factory()} | fields
    return EvaluatieAlliantie.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def evaluatieperiode_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> EvaluatiePeriode:
    """One more period that an evaluation is about."""
    values = {"periode": fields.pop("periode", None) or make_periode()} | fields
    return EvaluatiePeriode.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def evaluatieplicht_factory(**fields: object) -> Evaluatieplicht:
    """A duty without a last day that nobody fulfilled."""
    number = next(_number)
    values = {"slug": f"plicht-{number}", "grondslag": f"Artikel {number}", "regel": "Evalueer."} | fields
    values.setdefault("regeling", make_periode().regeling)
    return Evaluatieplicht.objects.create(**values)


def conclusie_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> Conclusie:
    """A main conclusion."""
    number = next(_number)
    values = {"soort": "hoofd", "volgorde": number, "tekst": f"Conclusie {number}."} | fields
    return Conclusie.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def aanbeveling_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> Aanbeveling:
    """A recommendation of which nothing became known."""
    number = next(_number)
    values = {"volgorde": number, "tekst": f"Aanbeveling {number}."} | fields
    return Aanbeveling.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def bevinding_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> Bevinding:
    """A positive finding without evidence."""
    number = next(_number)
    values = {"volgorde": number, "tekst": f"Bevinding {number}.", "strekking": "positief"} | fields
    return Bevinding.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def bewijs_factory(*, bevinding: Bevinding | None = None, **fields: object) -> Bewijs:
    """A public source."""
    values = {"soort": "bron", "bron": f"Rapport, bladzijde {next(_number)}"} | fields
    return Bewijs.objects.create(bevinding=bevinding or bevinding_factory(), **values)


def aanbevelingovergang_factory(
    *, aanbeveling: Aanbeveling | None = None, door: User | None = None, **fields: object
) -> AanbevelingOvergang:
    """The step from open to being done."""
    values = {"naam": "start", "van": "open", "naar": "in_uitvoering", "moment": timezone.now()} | fields
    return AanbevelingOvergang.objects.create(
        aanbeveling=aanbeveling or aanbeveling_factory(), door=door or user_factory(), **values
    )


def opvolgactie_factory(*, aanbeveling: Aanbeveling | None = None, **fields: object) -> Opvolgactie:
    """An act that is still to be done."""
    number = next(_number)
    values = {"tekst": f"Actie {number}", "wie": "directie Emancipatie"} | fields
    return Opvolgactie.objects.create(aanbeveling=aanbeveling or aanbeveling_factory(), **values)


def bespreking_factory(
    *, aanbeveling: Aanbeveling | None = None, alliantie: Alliantie | None = None, **fields: object
) -> Bespreking:
    """What one alliance said."""
    values = {"datum": date(2026, 1, 15), "tekst": f"Reactie {next(_number)} van de alliantie."} | fields
    return Bespreking.objects.create(
        aanbeveling=aanbeveling or aanbeveling_factory(), alliantie=alliantie or alliantie_factory(), **values
    )


def landing_factory(*, aanbeveling: Aanbeveling | None = None, **fields: object) -> Landing:
    """Landed in the Emancipatienota, in words."""
    values = {"soort": "nota", "tekst": f"Plek {next(_number)}.", "bron": "nota, bladzijde 3"} | fields
    return Landing.objects.create(aanbeveling=aanbeveling or aanbeveling_factory(), **values)


def onderzoekstoegang_factory(
    *,
    user: User | None = None,
    evaluatie: Evaluatie | None = None,
    begindatum: date = BEGIN,
    einddatum: date = date(2099, 12, 31),
    **fields: object,
) -> Onderzoekstoegang:
    """Access for one evaluation, from 2020 on, to nothing yet."""
    return Onderzoekstoegang.objects.create(
        user=user or user_factory(),
        evaluatie=evaluatie or evaluatie_factory(),
        begindatum=begindatum,
        einddatum=einddatum,
        **fields,
    )


def toegangsdeel_factory(
    *,
    toegang: Onderzoekstoegang | None = None,
    alliantie: Alliantie | None = None,
    jaar: int = 2025,
    versie: RapportageVersie | None = None,
) -> Toegangsdeel:
    """One alliance and year of an access."""
    return Toegangsdeel.objects.create(
        toegang=toegang or onderzoekstoegang_factory(),
        alliantie=alliantie or alliantie_factory(),
        jaar=jaar,
        versie=versie,
    )


def interview_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> Interview:
    """A planned talk with somebody without a name."""
    values = {"functie": "Projectleider bij een partner", "aangemaakt_door": None} | fields
    values["aangemaakt_door"] = values["aangemaakt_door"] or user_factory(Rol.ACCOUNTHOUDER)
    return Interview.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def feitencheck_factory(*, evaluatie: Evaluatie | None = None, **fields: object) -> Feitencheck:
    """Findings to check, far ahead."""
    values = {"bevindingen": "Er waren vier bijeenkomsten.", "uiterste_datum": date(2099, 1, 1)} | fields
    return Feitencheck.objects.create(evaluatie=evaluatie or evaluatie_factory(), **values)


def feitencheckreactie_factory(
    *, feitencheck: Feitencheck | None = None, alliantie: Alliantie | None = None
) -> Feitencheckreactie:
    """An alliance that was asked and did not answer."""
    return Feitencheckreactie.objects.create(
        feitencheck=feitencheck or feitencheck_factory(), alliantie=alliantie or alliantie_factory()
    )


def bijlage_factory(
    *, periode: Subsidieperiode | None = None, peildatum: date = date(2025, 12, 31), by: User | None = None
) -> Bijlage:
    """An annex, made by its action."""
    return create_bijlage(periode or make_periode(), peildatum, by=by or user_factory(Rol.KAMER))


def sturingsafspraak_factory(
    *, alliantie: Alliantie | None = None, gevraagd_datum: date = BEGIN, **fields: object
) -> Sturingsafspraak:
    """The ministry asked something, and it landed nowhere yet."""
    values = {"gevraagd": "Meet ook het bereik."} | fields
    return Sturingsafspraak.objects.create(
        alliantie=alliantie or alliantie_factory(is_fictief=True), gevraagd_datum=gevraagd_datum, **values
    )
