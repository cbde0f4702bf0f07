"""A small world for composed annexes: every figure, name and day is fixed, so that a paper of it never changes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Alliantie, Organisatie
from documents.canonical import canonical_json, sha256
from documents.dutch import AMSTERDAM
from documents.models import Document, Soort
from evaluaties.models import Bijlageconcept, BlokSoort, Kamerbrief, Sjabloon
from subsidies.models import (
    Indicator,
    Jaarrapportage,
    Kernindicator,
    Overgang,
    RapportageVersie,
    Subsidie,
    Subsidieperiode,
    Verplichting,
)
from subsidies.pdf import RapportageContext
from subsidies.pdf.delen import Deel, Indicatordeel, Jaarwaarde, Regel, Waardedeel
from tests.factories.accounts import user_factory
from tests.factories.allianties import alliantie_factory, deelname_factory, organisatie_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bevinding_factory,
    conclusie_factory,
    evaluatie_factory,
    kamerstuk_factory,
)
from tests.factories.kamer import blok_factory, blokpassage_factory, kamerafspraak_factory, passage_factory
from tests.factories.subsidies import make_periode


@dataclass(frozen=True)
class Kleinbond:
    """An alliance with two members."""

    alliantie: Alliantie
    subsidie: Subsidie
    leden: tuple[Organisatie, ...]


def make_bond(
    naam: str, periode: Subsidieperiode, *, is_fictief: bool = True, leden: int = 2, **fields: object
) -> Kleinbond:
    """An alliance of the period; its members took part all of it."""
    given = {"doel": f"Doel van {naam}. En meer.", "thema": "Werk", "domeinen": ["onderwijs"], **fields}
    alliantie = alliantie_factory(naam, is_fictief=is_fictief, **given)
    organisations = tuple(
        organisatie_factory(f"Lid {number} van {naam}", is_fictief=is_fictief) for number in range(1, leden + 1)
    )
    for place, organisatie in enumerate(organisations):
        deelname_factory(
            alliantie=alliantie,
            organisatie=organisatie,
            rol="penvoerder" if place == 0 else "partner",
            begindatum=periode.begindatum,
            einddatum=None,
        )
    subsidie = Subsidie.objects.create(
        regeling=periode.regeling, periode=periode, soort="alliantie", alliantie=alliantie, bedrag=Decimal("1234567.89")
    )
    return Kleinbond(alliantie, subsidie, organisations)


def values_of(indicator: Indicator, jaar: int, parts: Mapping[Organisatie, Decimal]) -> Indicatordeel:
    """What a report says of an indicator: one part per member; the whole is their sum."""
    return Indicatordeel(
        id=indicator.pk,
        naam=indicator.naam,
        soort=indicator.soort,
        meetwijze=indicator.meetwijze,
        eenheid=indicator.eenheid,
        definitie="",
        is_cumulatief=False,
        beginstand=Decimal(10),
        beginjaar=jaar - jaar % 5,
        streefwaarden=(Jaarwaarde(jaar, Decimal(400)), Jaarwaarde(jaar + 1, Decimal(500))),
        eerder=(),
        waarde=sum(parts.values(), Decimal(0)),
        teller=None,
        noemer=None,
        stand=sum(parts.values(), Decimal(0)),
        tekst="",
        bron="",
        opmerking="",
        correctie_reden="",
        delen=tuple(Waardedeel("", lid.naam, value, None, None, value) for lid, value in parts.items()),
        gedeeld_met=(),
    )


def money_of(lid: Organisatie, begroot: str, besteed: str | None) -> Deel:
    """The finances of one member: one post; of which it is not known what was spent, with None."""
    spent = None if besteed is None else Decimal(besteed)
    difference = None if spent is None else spent - Decimal(begroot)
    post = Regel("Personeel", Decimal(begroot), spent, difference, False, "")
    return Deel(
        soort="financien",
        titel="Financiën",
        artikel="",
        organisatie=lid.naam,
        organisatie_slug=lid.slug,
        tekst="",
        regels=(post,),
    )


def report_of(
    bond: Kleinbond,
    jaar: int,
    *,
    indicatoren: Sequence[Indicatordeel] = (),
    geld: Sequence[Deel] = (),
    samenvatting: str = "Het ging goed.",
    akkoord: date | None = None,
    nummer: int = 1,
) -> RapportageVersie:
    """A frozen report; with akkoord on the day ``akkoord``."""
    parts = (
        Deel(soort="samenvatting", titel="Samenvatting voor de Kamer", artikel="", organisatie="", tekst=samenvatting),
        Deel(
            soort="indicatoren",
            titel="Indicatoren",
            artikel="",
            organisatie="",
            tekst="",
            indicatoren=tuple(indicatoren),
        ),
        *geld,
    )
    context = RapportageContext(
        schema_version=3,
        alliantie=bond.alliantie.naam,
        alliantie_slug=bond.alliantie.slug,
        is_fictief=bond.alliantie.is_fictief,
        periode=bond.subsidie.periode.naam,
        regeling=bond.subsidie.regeling.naam,
        jaar=jaar,
        versie=nummer,
        leden_op=date(jaar, 12, 31),
        leden=(),
        vervaldatum=date(jaar + 1, 4, 1),
        grens=None,
        onderdelen=parts,
        ontbreekt=(),
    )
    by = _somebody()
    moment = datetime(jaar + 1, 3, 1, 12, tzinfo=AMSTERDAM)
    duty, _made = Verplichting.objects.get_or_create(
        subsidie=bond.subsidie, soort="jaarrapportage", jaar=jaar, defaults={"vervaldatum": date(jaar + 1, 4, 1)}
    )
    report, _made = Jaarrapportage.objects.get_or_create(
        verplichting=duty,
        defaults={
            "subsidie": bond.subsidie,
            "jaar": jaar,
            "status": "ingediend",
            "ingediend_op": moment,
            "ingediend_door": by,
        },
    )
    content = canonical_json(context.facts)
    versie = RapportageVersie.objects.create(
        rapportage=report,
        nummer=nummer,
        inhoud=content,
        sha256=sha256(content),
        schema_version=3,
        ingediend_op=moment,
        ingediend_door=by,
        verklaring="",
        document=Document.objects.for_context(Soort.RAPPORTAGE, context.facts, titel="Jaarrapportage", moment=moment),
    )
    if akkoord is not None:
        at = datetime.combine(akkoord, datetime.min.time().replace(hour=12), tzinfo=AMSTERDAM)
        Overgang.objects.create(
            rapportage=report, versie=versie, naam="approve", van="in_beoordeling", naar="akkoord", moment=at, door=by
        )
    return versie


def _somebody() -> User:
    return User.objects.filter(email="wie@demo.example").first() or user_factory(
        Rol.ACCOUNTHOUDER, naam="Wie", email="wie@demo.example"
    )


@dataclass(frozen=True)
class Wereld:
    """A period with a real alliance without reports, and two fictitious ones with two years of figures."""

    periode: Subsidieperiode
    echt: Kleinbond
    bonden: tuple[Kleinbond, ...]
    versies: tuple[RapportageVersie, ...]
    brief: Kamerbrief


def make_wereld(slug: str = "2023-2027", *, fictieve_brief: bool = False) -> Wereld:
    """The same facts in every database."""
    periode = make_periode(slug)
    first = periode.begindatum.year
    echt = make_bond("Openbaar", periode, is_fictief=False, alleen_openbaar=True)
    bonden = tuple(make_bond(naam, periode, leden=3) for naam in ("Tweede Sluis", "Berkenbond"))
    kern = Kernindicator.objects.create(periode=periode, naam="Bereikte mensen", eenheid="mensen", meetwijze="getal")
    versies = []
    for place, bond in enumerate(bonden):
        indicator = Indicator.objects.create(
            subsidie=bond.subsidie,
            naam=f"Deelnemers van {bond.alliantie.naam}",
            soort="output",
            meetwijze="getal",
            eenheid="mensen",
            vanaf_jaar=first,
            kernindicator=kern,
        )
        for jaar in (first, first + 1):
            parts = {lid: Decimal(100 * place + 7 * (jaar - first) + 31 + at) for at, lid in enumerate(bond.leden)}
            money = [
                money_of(lid, f"{50000 + 1333 * place + 411 * at}.49", f"{49000 + 777 * place + 1011 * at}.51")
                for at, lid in enumerate(bond.leden)
            ]
            versies.append(
                report_of(
                    bond,
                    jaar,
                    indicatoren=[values_of(indicator, jaar, parts)],
                    geld=money,
                    samenvatting=f"{bond.alliantie.naam} deed in {jaar} veel.",
                    akkoord=date(jaar + 1, 5, 3),
                )
            )
    told = {"vergaderjaar": first, "dossier": "30420", "datum": date(first, 3, 1), "omschrijving": "Voortgangsbrief"}
    paper = kamerstuk_factory(str(first), **told)
    evaluatie = evaluatie_factory(
        "Tussenstand", periode=periode, kamerstuk=paper, onderzoeker="Bureau Fictie", is_fictief=fictieve_brief
    )
    conclusie_factory(evaluatie=evaluatie, tekst="De allianties bereiken veel mensen.", volgorde=1)
    aanbeveling_factory(evaluatie=evaluatie, tekst="Meet hetzelfde.", volgorde=1, opvolging="Dat gebeurt nu.")
    bevinding_factory(evaluatie=evaluatie, tekst="De start was traag.", strekking="negatief", volgorde=1)
    for soort, omschrijving, day in (
        ("motie", "De Kamer vraagt om cijfers.", date(first, 6, 1)),
        ("toezegging", "De Kamer krijgt een overzicht.", date(first + 1, 6, 1)),
    ):
        kamerafspraak_factory(
            soort=soort, omschrijving=omschrijving, datum=day, kamerstuk=paper, is_fictief=fictieve_brief
        )
    brief = Kamerbrief.objects.create(titel="Voortgang emancipatie", afzender="De minister", is_fictief=fictieve_brief)
    return Wereld(periode, echt, bonden, tuple(versies), brief)


def compose(wereld: Wereld, sjabloon: Sjabloon, peildatum: date) -> Bijlageconcept:
    """An annex of this template with the blocks that belong to it, two passages, and a text with notes."""
    is_year = sjabloon == Sjabloon.JAAROVERZICHT
    first = wereld.periode.begindatum.year
    concept = Bijlageconcept.objects.create(
        sjabloon=sjabloon,
        titel=f"Proef {sjabloon.label}",
        periode=wereld.periode,
        peildatum=peildatum,
        jaren=[first + 1] if is_year else [first, first + 1],
        kamerbrief=None if is_year else wereld.brief,
    )
    cite = f"[Kamerstuk II {first}/{(first + 1) % 100:02d}, 30 420, nr. {first}]"
    blok_factory(
        concept=concept,
        titel="Inleiding",
        tekst=f"Eerder las de Kamer dit {cite}.\n\nEn nog eens {cite}. Zie <b>hier</b>.",
    )
    everyone = [wereld.echt, *wereld.bonden]
    each: list[dict[str, object]] = [{"soort": BlokSoort.ALLIANTIE, "alliantie": bond.alliantie} for bond in everyone]
    overview: list[dict[str, object]] = [{"soort": BlokSoort.OVERZICHT}]
    money: list[dict[str, object]] = [{"soort": BlokSoort.FINANCIEEL}]
    papers: list[dict[str, object]] = [{"soort": BlokSoort.KAMERSTUKKEN}]
    evaluatie = wereld.periode.evaluaties.first()
    by_template: dict[Sjabloon, list[dict[str, object]]] = {
        Sjabloon.OVERZICHT: [*overview, *papers],
        Sjabloon.VOORTGANG: [*overview, *each, *papers],
        Sjabloon.MOTIES: [{"soort": BlokSoort.MOTIES}, *papers],
        Sjabloon.FINANCIEEL: money,
        Sjabloon.OPVOLGING: [{"soort": BlokSoort.EVALUATIE, "evaluatie": evaluatie}, *papers],
        Sjabloon.THEMA: [{"soort": BlokSoort.THEMA, "domein": "onderwijs"}],
        Sjabloon.JAAROVERZICHT: [*overview, *each, *money],
    }
    made = [blok_factory(concept=concept, **values) for values in by_template[sjabloon]]
    for place, (versie, words, edited) in enumerate(
        (
            (wereld.versies[0], "De alliantie deed veel.", ""),
            (wereld.versies[1], "Zij deed meer.", "Zij deed nog meer."),
        ),
        1,
    ):
        passage = versie.passages.filter(tekst=words).first() or passage_factory(versie=versie, tekst=words)
        blokpassage_factory(blok=made[-1], passage=passage, volgorde=place, tekst=edited)
    return concept
