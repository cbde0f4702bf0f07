"""A report with something in every section, in amounts and words that can be recognised."""

from dataclasses import dataclass
from decimal import Decimal

from accounts.models import User
from allianties.models import Organisatie
from subsidies.actions import rapportage as actions
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import Jaarrapportage, RapportageVersie
from tests.factories.subsidies import Verband, make_verband
from tests.factories.volume import (
    add_partner,
    hand_in_year,
    make_framework,
    make_indicators,
    make_large_report,
    make_plan,
    make_theory,
)

OTHERS_MONEY = ("77.701,11", "88.802,22", "66.603,33")  # spent, income and own income of the other partner
OWN_MONEY = "11.101,01"
HOSTILE = "<b>vet</b> \u202eomgekeerd\u202c 🎉 =1+1 & ‘eind’"


@dataclass
class Geschreven:
    """A report with two partners who wrote: ``eigen`` is ``verband.lid``, ``ander`` is somebody else."""

    verband: Verband
    ander: Organisatie
    ander_mens: User
    rapportage: Jaarrapportage

    def hand_in(self) -> RapportageVersie:
        """The bestuurder hands in."""
        versie = actions.submit_rapportage(self.rapportage.pk, by=self.verband.bestuurder)
        self.rapportage.refresh_from_db()
        return versie


def make_written(naam: str = "Leest", *, hostile: bool = False) -> Geschreven:
    """Two partners, two activities, three indicators, last year handed in; a draft over 2025, filled in."""
    verband = make_verband(naam)
    ander, mens = add_partner(verband, f"Ander {naam}")
    make_theory(verband)
    make_framework(verband)
    make_plan(verband, [verband.lid, ander], lines=1)
    rows = make_indicators(verband, [None, verband.lid, ander])
    hand_in_year(verband, 2024, rows)
    report = start_rapportage(create_verplichting(verband.subsidie, 2025, by=None), by=None)
    write(report, verband.lid, OWN_MONEY)
    write(report, ander, OTHERS_MONEY[0])
    income = report.onderdelen.get(soort="bijdrage", organisatie=ander).inkomen
    income.totaal, income.eigen = Decimal("88802.22"), Decimal("66603.33")
    income.save()
    whole = report.onderdelen.get(soort="financien", organisatie=None)
    whole.reserve.begin, whole.reserve.mutatie = Decimal("5000.10"), Decimal("-1200.05")
    whole.reserve.save()
    for part in report.onderdelen.all():
        part.tekst = HOSTILE if hostile else f"Tekst {part.soort} {part.organisatie or ''}".strip()
        part.save()
    return Geschreven(verband, ander, mens, report)


def write(report: Jaarrapportage, organisatie: Organisatie, spent: str) -> None:
    """What one partner fills in: activities, values, and what was spent."""
    parts = {part.soort: part for part in report.onderdelen.filter(organisatie=organisatie)}
    for row in parts["activiteiten"].activiteitverslagen.all():
        row.stand, row.verschoven_naar = "verschoven", 2026
        row.gerealiseerd, row.reden = f"Gedaan door {organisatie.naam}.", f"Reden van {organisatie.naam}."
        row.save()
    for post in parts["financien"].regels.all():
        post.besteed = Decimal(spent.replace(".", "").replace(",", "."))
        post.toelichting = f"Minder dan begroot bij {organisatie.naam}."
        post.save()
    for opgave in report.onderdelen.get(soort="indicatoren", organisatie=None).indicatoropgaven.all():
        opgave.waarde = Decimal(412)
        opgave.save()
        for part, value in zip(opgave.uitsplitsingen.all(), (Decimal(300), Decimal(112)), strict=False):
            part.waarde = value
            part.save()
    for opgave in report.onderdelen.get(soort="indicatoren", organisatie=organisatie).indicatoropgaven.all():
        if opgave.indicator.meetwijze == "aandeel":
            opgave.teller, opgave.noemer = Decimal(45), Decimal(63)
        opgave.tekst = "Wij zagen verandering."
        opgave.save()


__all__ = ["HOSTILE", "OTHERS_MONEY", "OWN_MONEY", "Geschreven", "make_large_report", "make_written", "write"]
