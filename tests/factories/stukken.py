"""Annexes of a report."""

from decimal import Decimal

from accounts.models import User
from documents.canonical import sha256
from documents.uploads import Bestand
from subsidies.actions.stuk import add_stuk
from subsidies.models import Jaarrapportage, Rapportagestuk
from subsidies.statuses import StukSoort

VERKLARING, OVERIG = StukSoort.CONTROLEVERKLARING, StukSoort.OVERIG
VOID = "Controleverklaring: zij hoort bij andere cijfers. Vraag de accountant om een nieuwe."
LATER = "Controleverklaring van de accountant: stuur die na."


def bestand(text: str = "inhoud") -> Bestand:
    """A file as it comes out of quarantine."""
    return Bestand(text.encode(), "pdf", sha256(f"origineel {text}".encode()))


def add(report: Jaarrapportage, by: User, soort: StukSoort = VERKLARING, text: str = "inhoud") -> Rapportagestuk:
    """Put an annex with this text at the report."""
    return add_stuk(report.pk, bestand=bestand(text), soort=soort, naam=f"Stuk {text}", by=by)


def change_money(report: Jaarrapportage, besteed: str = "12345.68") -> None:
    """Another amount under the last post."""
    report.onderdelen.get(soort="financien", organisatie=None).regels.filter(post="Overig").update(
        besteed=Decimal(besteed)
    )
