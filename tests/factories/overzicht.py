"""Imported public overviews, their recipients, and the motives: required fields only."""

from decimal import Decimal
from itertools import count

from django.utils import timezone

from evaluaties.imports.namen import sleutel, vorm
from evaluaties.models import Motief, Naampaar, Ontvanger, Overzichtrij, Subsidieoverzicht
from evaluaties.statuses import OverzichtStatus
from tests.factories.documents import document_factory

_number = count(1)


def motief_factory(soort: str = "versnippering", **fields: object) -> Motief:
    """A motive."""
    values = {"volgorde": 1, "naam": "Versnippering", "uitleg": "Uitleg.", "maat": "Maat.", "bron": "test"} | fields
    return Motief.objects.create(soort=soort, **values)


def subsidieoverzicht_factory(naam: str = "", **fields: object) -> Subsidieoverzicht:
    """An applied overview without rows."""
    number = next(_number)
    now = timezone.now()
    values = {
        "document": document_factory(),
        "status": OverzichtStatus.TOEGEPAST,
        "ontvangen_op": now,
        "toegepast_op": now,
    } | fields
    return Subsidieoverzicht.objects.create(naam=naam or f"Overzicht {number}", **values)


def ontvanger_factory(naam: str = "", **fields: object) -> Ontvanger:
    """A recipient."""
    naam = naam or f"Ontvanger {next(_number)}"
    return Ontvanger.objects.create(naam=naam, **({"sleutel": sleutel(naam), "vorm": vorm(naam)} | fields))


def overzichtrij_factory(
    *, overzicht: Subsidieoverzicht | None = None, ontvanger: Ontvanger | None = None, **fields: object
) -> Overzichtrij:
    """An accepted row of € 100 in 2024."""
    number = next(_number)
    ontvanger = ontvanger or ontvanger_factory()
    values = {
        "regel": number,
        "is_aanvaard": True,
        "naam": ontvanger.naam,
        "bedrag": Decimal(100),
        "jaar": 2024,
        "vingerafdruk": f"{number:032x}",
    } | fields
    return Overzichtrij.objects.create(
        overzicht=overzicht or subsidieoverzicht_factory(), ontvanger=ontvanger, **values
    )


def naampaar_factory(een: Ontvanger | None = None, ander: Ontvanger | None = None, **fields: object) -> Naampaar:
    """A proposal on which nobody decided."""
    een, ander = sorted((een or ontvanger_factory(), ander or ontvanger_factory()), key=lambda row: row.pk)
    return Naampaar.objects.create(een=een, ander=ander, **({"gelijkenis": Decimal("0.9")} | fields))
