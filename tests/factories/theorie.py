"""Theories of change: a small one of every kind, and a big one."""

from decimal import Decimal

from subsidies.actions.theorie import add_knoop, add_verband, start_theorie
from subsidies.models import Theorieknoop, Theorieverband, Theorieversie
from tests.factories.subsidies import Verband

NODES = (
    ("impact", "Gelijke kansen"),
    ("uitkomst", "Meer vaste banen"),
    ("tussenstap", "Werkgevers bieden uren"),
    ("output", "Twintig gesprekken"),
    ("activiteit", "Gesprekken voeren"),
    ("aanname", "Een gesprek leidt tot een aanbod"),
    ("risico", "Geen tijd"),
    ("actor", "Vakbonden"),
)
LINKS = (
    ("uitkomst", "impact", ""),
    ("tussenstap", "uitkomst", ""),
    ("output", "tussenstap", "aanname"),
    ("activiteit", "output", ""),
    ("risico", "activiteit", ""),
    ("actor", "tussenstap", ""),
)


def make_theorie(verband: Verband, *, filled: bool = True, vanaf_jaar: int = 2023) -> Theorieversie:
    """A draft; filled: one node of every kind, linked, whose names carry the name of the alliance."""
    versie = start_theorie(verband.subsidie, by=verband.coordinator, vanaf_jaar=vanaf_jaar, reden="Eerste versie")
    if filled and not versie.knopen.exists():
        nodes = {
            soort: add_knoop(
                versie,
                by=verband.coordinator,
                soort=soort,
                naam=f"{naam} {verband.alliantie.naam}",
                organisatie=verband.lid if soort == "activiteit" else None,
                indicatieve_kosten=Decimal("1250.00") if soort == "activiteit" else None,
            )
            for soort, naam in NODES
        }
        for van, naar, aanname in LINKS:
            add_verband(
                versie,
                by=verband.coordinator,
                van=nodes[van],
                naar=nodes[naar],
                aanname=nodes[aanname] if aanname else None,
                reden=f"{van} leidt tot {naar}",
            )
    versie.refresh_from_db()
    return versie


def node(versie: Theorieversie, soort: str) -> Theorieknoop:
    """The first node of this kind."""
    found = versie.knopen.filter(soort=soort).first()
    assert found is not None
    return found


def make_big(verband: Verband, size: int) -> Theorieversie:
    """A draft with ``size`` steps below one impact, written straight to the database."""
    versie = Theorieversie.objects.create(
        subsidie=verband.subsidie, nummer=verband.subsidie.theorieversies.count() + 1, vanaf_jaar=2023, reden="Groot"
    )
    kinds = ("uitkomst", "tussenstap", "output", "activiteit")
    rows = [Theorieknoop(versie=versie, soort="impact", naam="Impact", volgorde=0)]
    rows += [
        Theorieknoop(versie=versie, soort=kinds[number % 4], naam=f"Stap {number}", volgorde=number + 1)
        for number in range(size - 1)
    ]
    made = Theorieknoop.objects.bulk_create(rows)
    for number, row in enumerate(made[1:]):
        before = made[number] if number % 4 else made[0]
        Theorieverband.objects.create(versie=versie, van=row, naar=before)
    return versie
