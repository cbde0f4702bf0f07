"""A report of the size that the pages must bear: 60 activities, 80 indicators, 5 partners, 3 earlier years."""

from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from accounts.models import User
from accounts.roles import Rol
from allianties.models import Contactpersoon, Deelname, DeelnameRol, Organisatie
from documents.canonical import canonical_json, sha256
from documents.models import Document, Soort
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Begrotingsregel,
    Dekking,
    Evaluatiekader,
    Indicator,
    Indicatorwaarde,
    Jaarrapportage,
    Kadervraag,
    RapportageVersie,
    Streefwaarde,
    Theorieknoop,
    Theorieversie,
)
from subsidies.pdf import from_concept
from subsidies.regels import VERKLARING
from subsidies.statuses import KaderStatus
from tests.factories.subsidies import START, Verband, make_user, make_verband

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def add_partner(verband: Verband, naam: str) -> tuple[Organisatie, User]:
    """One more member with a person who writes for it."""
    alliantie = verband.alliantie
    partner = Organisatie.objects.create(naam=naam, slug=f"{naam.lower().replace(' ', '-')}-{alliantie.pk}")
    Deelname.objects.create(alliantie=alliantie, organisatie=partner, rol=DeelnameRol.PARTNER, begindatum=START)
    person = make_user(f"schrijver {naam}")
    Contactpersoon.objects.create(
        user=person, alliantie=alliantie, organisatie=partner, rol=Rol.PARTNER, begindatum=START
    )
    return partner, person


def make_theory(verband: Verband, *, assumptions: int = 2, risks: int = 1, actors: int = 2) -> Theorieversie:
    """An established theory of change with nodes to test and to reach."""
    theorie = Theorieversie.objects.create(
        subsidie=verband.subsidie,
        nummer=1,
        status="vastgesteld",
        vanaf_jaar=2023,
        vastgesteld_op=datetime(2023, 2, 1, 12, tzinfo=AMSTERDAM),
        vastgesteld_door=verband.coordinator,
    )
    wanted = (("aanname", "Aanname", assumptions), ("risico", "Risico", risks), ("actor", "Groep", actors))
    Theorieknoop.objects.bulk_create(
        Theorieknoop(versie=theorie, soort=soort, naam=f"{word} {number}", volgorde=number)
        for soort, word, count in wanted
        for number in range(1, count + 1)
    )
    return theorie


def make_framework(verband: Verband) -> Evaluatiekader:
    """The uniform questions of the period: one of each scale."""
    kader, made = Evaluatiekader.objects.get_or_create(
        periode=verband.subsidie.periode,
        nummer=1,
        defaults={"naam": "Vragen aan alle allianties", "vanaf_jaar": 2023, "bron": "test"},
    )
    if made:
        Kadervraag.objects.bulk_create(
            Kadervraag(
                kader=kader, volgorde=number, code=code, dimensie="samenwerking", vraag=f"Vraag {code}?", schaal=code
            )
            for number, code in enumerate(("vijf", "ja_nee", "open"))
        )
        kader.status = KaderStatus.IN_GEBRUIK
        kader.save()
    return kader


def make_plan(
    verband: Verband, organisations: list[Organisatie], *, activities: int = 2, jaar: int = 2025, lines: int = 2
) -> Activiteitenplan:
    """The agreed plan of ``jaar``, its activities divided over ``organisations``, each with budget lines."""
    plan = Activiteitenplan.objects.create(
        subsidie=verband.subsidie,
        jaar=jaar,
        nummer=2,
        status="akkoord",
        ingediend_op=datetime(jaar - 1, 10, 1, 12, tzinfo=AMSTERDAM),
        ingediend_door=verband.bestuurder,
        akkoord_op=datetime(jaar - 1, 11, 1, 12, tzinfo=AMSTERDAM),
        akkoord_door=verband.accounthouder,
    )
    rows = Activiteit.objects.bulk_create(
        Activiteit(
            plan=plan,
            volgorde=number,
            naam=f"Training {number + 1}",
            omschrijving=f"Zes trainingen van soort {number + 1}, elk met twaalf deelnemers.",
            geplande_output="Zes trainingen gegeven",
            organisatie=organisations[number % len(organisations)],
        )
        for number in range(activities)
    )
    kinds = ("personeel", "materiaal", "uitbesteding")
    Begrotingsregel.objects.bulk_create(
        Begrotingsregel(
            activiteit=row,
            volgorde=number,
            kostensoort=kinds[number % 3],
            bedrag=Decimal(100_000),
            bedrag_invoer="100.000,00",
        )
        for row in rows
        for number in range(lines)
    )
    Dekking.objects.create(
        plan=plan, soort="derden", omschrijving="Fonds Voorbeeld", bedrag=Decimal(5000), bedrag_invoer="5.000,00"
    )
    return plan


def make_indicators(verband: Verband, organisations: list[Organisatie | None], *, count: int = 3) -> list[Indicator]:
    """Indicators of the three ways of measuring, with targets; the first of each three has two parts."""
    ways = ("getal", "aandeel", "kwalitatief")
    rows = Indicator.objects.bulk_create(
        Indicator(
            subsidie=verband.subsidie,
            organisatie=organisations[number % len(organisations)],
            volgorde=number,
            naam=f"Indicator {number + 1}",
            soort="output",
            meetwijze=ways[number % 3],
            eenheid="deelnemers",
            bron="Eigen registratie",
            beginstand=Decimal(10) if number % 3 == 0 else None,
            beginjaar=2022 if number % 3 == 0 else None,
            uitsplitsing=["vrouwen", "mannen"] if number % 3 == 0 else [],
            vanaf_jaar=2023,
        )
        for number in range(count)
    )
    Streefwaarde.objects.bulk_create(
        Streefwaarde(indicator=row, jaar=jaar, waarde=Decimal(60 + jaar - 2023))
        for row in rows
        if row.meetwijze != "kwalitatief"
        for jaar in (2023, 2024, 2025)
    )
    return rows


def make_report(
    verband: Verband, *, activities: int = 2, indicators: int = 3, earlier: tuple[int, ...] = (2024,)
) -> Jaarrapportage:
    """A draft over 2025, generated from a plan, a theory, indicators and a framework, with earlier values."""
    partners = [verband.lid]
    make_theory(verband)
    make_framework(verband)
    make_plan(verband, partners, activities=activities)
    rows = make_indicators(verband, [None, *partners], count=indicators)
    for jaar in earlier:
        hand_in_year(verband, jaar, rows)
    return start_rapportage(create_verplichting(verband.subsidie, 2025, by=None), by=None)


def make_large_report(naam: str = "Groot", *, partners: int = 5) -> tuple[Verband, Jaarrapportage]:
    """60 activities and 80 indicators of 5 partners, and reports over 3 earlier years; a draft over 2025.

    Rows are written in bulk. ``verband.lid`` is one of the partners; one activity in eight is the penvoerder's.
    """
    verband = make_verband(naam)
    members = [verband.lid, *(add_partner(verband, f"{naam} partner {number}")[0] for number in range(1, partners))]
    make_theory(verband, assumptions=12, risks=8, actors=15)
    make_framework(verband)
    make_plan(verband, members, activities=60)
    rows = make_indicators(verband, [None, *members], count=80)
    for jaar in (2022, 2023, 2024):
        hand_in_year(verband, jaar, rows)
    return verband, start_rapportage(create_verplichting(verband.subsidie, 2025, by=None), by=None)


def hand_in_year(verband: Verband, jaar: int, indicators: list[Indicator]) -> RapportageVersie:
    """A report over ``jaar`` with akkoord and a value for each indicator, written straight into the tables."""
    report = start_rapportage(create_verplichting(verband.subsidie, jaar, by=None), by=None)
    moment = datetime(jaar + 1, 3, 1, 12, tzinfo=AMSTERDAM)
    report.onderdelen.update(tekst=f"Tekst van {jaar}.", is_klaar=True)
    Jaarrapportage.objects.filter(pk=report.pk).update(
        status="akkoord",
        ingediend_op=moment,
        ingediend_door=verband.bestuurder,
        akkoord_op=moment,
        akkoord_door=verband.accounthouder,
    )
    context = from_concept(report, versie=1)
    content = canonical_json(context.facts)
    versie = RapportageVersie.objects.create(
        rapportage=report,
        nummer=1,
        inhoud=content,
        sha256=sha256(content),
        schema_version=context.schema_version,
        ingediend_op=moment,
        ingediend_door=verband.bestuurder,
        verklaring=str(VERKLARING),
        document=Document.objects.for_context(
            Soort.RAPPORTAGE, context.facts, titel=f"Jaarrapportage {jaar}", moment=moment
        ),
    )
    share = {"teller": Decimal(30), "noemer": Decimal(60)}
    Indicatorwaarde.objects.bulk_create(
        Indicatorwaarde(
            indicator=row,
            jaar=jaar,
            versie=versie,
            moment=moment,
            tekst=f"Wij zagen in {jaar} verandering." if row.meetwijze == "kwalitatief" else "",
            **({"waarde": Decimal(jaar - 2000)} if row.meetwijze == "getal" else {}),
            **(share if row.meetwijze == "aandeel" else {}),
        )
        for row in indicators
    )
    return versie
