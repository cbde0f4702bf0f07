"""Plans by their real actions, and values by real handings in."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from allianties.models import Organisatie
from subsidies.actions import rapportage as reports
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.plan import create_plan_verplichting, start_plan
from subsidies.actions.planregels import (
    ActiviteitInvoer,
    BegrotingInvoer,
    DekkingInvoer,
    save_activiteit,
    save_dekking,
)
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Indicator,
    Indicatoropgave,
    Jaarrapportage,
    Kernindicator,
    RapportageVersie,
)
from tests.factories.subsidies import Verband

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DUE = date(2025, 10, 1)


def add_activity(
    plan: Activiteitenplan,
    verband: Verband,
    naam: str = "Cursus",
    *,
    organisatie: Organisatie | None = None,
    bedragen: tuple[str, ...] = ("1000",),
) -> Activiteit:
    """An activity with a budget line per amount, each explained."""
    plan.refresh_from_db()
    return save_activiteit(
        plan.pk,
        by=verband.coordinator,
        revision=plan.revision,
        invoer=ActiviteitInvoer(
            naam,
            omschrijving=f"{naam} in het hele land.",
            organisatie=organisatie or verband.lid,
            middelen="Twee trainers",
            geplande_output="Twaalf bijeenkomsten",
        ),
        regels=[
            BegrotingInvoer("personeel", f"geheim {naam} {number}", Decimal(bedrag), bedrag.replace(".", ","))
            for number, bedrag in enumerate(bedragen)
        ],
    )


def cover(plan: Activiteitenplan, verband: Verband, **amounts: str) -> Activiteitenplan:
    """The cover: an amount per kind of money."""
    plan.refresh_from_db()
    return save_dekking(
        plan.pk,
        by=verband.coordinator,
        revision=plan.revision,
        toelichting="",
        regels=[
            DekkingInvoer(soort, None, f"van {soort}", Decimal(bedrag), bedrag.replace(".", ","))
            for soort, bedrag in amounts.items()
        ],
    )


def make_draft(verband: Verband, jaar: int = 2026, *, duty: bool = True) -> Activiteitenplan:
    """A plan in balance of two activities, one of each member: costs and cover are € 1.500,00."""
    if duty:
        create_plan_verplichting(verband.subsidie, jaar, vervaldatum=DUE, artikel="beschikking, artikel 4", by=None)
    plan = start_plan(verband.subsidie, jaar, by=verband.coordinator)
    add_activity(plan, verband, "Cursus", bedragen=("600.25", "399.75"))
    add_activity(plan, verband, "Campagne", organisatie=verband.penvoerder, bedragen=("500",))
    return cover(plan, verband, subsidie="1200", eigen="200.01", derden="99.99")


def make_kern(verband: Verband, naam: str = "Bereikte mensen", **facts: object) -> Kernindicator:
    """A core indicator of the period."""
    wanted: dict[str, object] = {"eenheid": "mensen", "meetwijze": "getal", "is_cumulatief": False, **facts}
    return Kernindicator.objects.create(periode=verband.subsidie.periode, naam=naam, **wanted)


def make_indicator(verband: Verband, naam: str = "Deelnemers", **facts: object) -> Indicator:
    """An indicator of the alliance."""
    wanted: dict[str, object] = {"soort": "output", "meetwijze": "getal", "eenheid": "mensen", "vanaf_jaar": 2023}
    return Indicator.objects.create(subsidie=verband.subsidie, naam=naam, **{**wanted, **facts})


def report_values(
    verband: Verband, jaar: int, values: dict[Indicator, dict[str, object]], *, akkoord: bool = True
) -> RapportageVersie:
    """Hand in a report over ``jaar`` with these values, and have it judged."""
    report = start_rapportage(reports.create_verplichting(verband.subsidie, jaar, by=None), by=None)
    for indicator, facts in values.items():
        Indicatoropgave.objects.filter(onderdeel__rapportage=report, indicator=indicator).update(**facts)
    moment = datetime(jaar + 1, 3, 1, 12, tzinfo=AMSTERDAM)
    versie = reports.submit_rapportage(report.pk, by=verband.coordinator, moment=moment)
    if akkoord:
        approve(report, verband)
    return versie


def approve(report: Jaarrapportage, verband: Verband) -> None:
    """Take up and give akkoord."""
    reports.take_up_rapportage(report.pk, by=verband.accounthouder)
    reports.approve_rapportage(report.pk, by=verband.accounthouder)
