"""Two sample documents that use every style of static/pdf/pdf.css, with invented content."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents.pdf import Hoofdstuk

TEMPLATES = Path(__file__).parent / "templates"
CREATED = datetime(2026, 4, 13, 15, 12, 9, tzinfo=UTC)


def bijlage() -> dict[str, Any]:
    """A context for voorbeeld/bijlage.html."""
    onderdelen = (
        Hoofdstuk("Doel en leden", "fsdw-doel"),
        Hoofdstuk("Resultaten in 2025", "fsdw-resultaten"),
        Hoofdstuk("Besteding", "fsdw-besteding"),
    )
    return {
        "titel": "Voortgang allianties emancipatiebeleid 2023–2027",
        "created": CREATED,
        "peildatum": date(2025, 12, 31),
        "nummer": "B-2026-014",
        "hoofdstukken": (
            Hoofdstuk("Overzicht van de allianties", "overzicht", "1"),
            Hoofdstuk("Voorbeeld van een alliantie", "fsdw", "2", onderdelen),
            Hoofdstuk("Fictieve voorbeelden", "voorbeelden", "3"),
        ),
        "inhoud_op_nieuwe_pagina": True,
        "feiten": [
            ("Stand van zaken op", "31 december 2025"),
            ("Periode", "Subsidie 2023–2027, regeling 2022–2027"),
            ("Bronnen", "Jaarrapportages met akkoord over 2025; waar die er nog niet is, staat dat erbij"),
            ("Bedragen", "x € 1.000, afgerond zo dat de delen samen het totaal zijn", True),
        ],
        "rijen": [
            (
                "Alliantie Eén",
                "Organisatie A; Consortium B; C+",
                "Veiligheid, onderwijs",
                "Verandering van binnenuit",
                4500,
            ),
            (
                "Alliantie Twee",
                "niet bekend in de bron",
                "Veiligheid",
                "Veiligheid van vrouwen en lhbtiq+ personen",
                4500,
            ),
            ("Alliantie Drie", "Bureau D; overige niet bekend", "niet bekend", "Meer erkenning", 4500),
        ],
        "tekst": "De alliantie werkt aan duurzame financiële zelfstandigheid.\nNieuwe regel.\n\nNieuwe alinea.",
    }


def rapportage() -> dict[str, Any]:
    """A context for voorbeeld/rapportage.html."""
    lang = "Twee extra koepels sloten zich in maart aan. De trajectbegeleiding is daarvoor uitgebreid. " * 2
    return {
        "titel": "Alliantie Eén",
        "koptekst": "Jaarrapportage 2025 · Alliantie Eén",
        "created": CREATED,
        "nummer": "R-2026-031",
        "is_fictief": True,
        "hoofdstukken": (Hoofdstuk("Activiteiten", "activiteiten", "4"), Hoofdstuk("Financiën", "financien", "11")),
        "feiten": [("Penvoerder", "Organisatie A", True), ("Leden in 2025", "Organisatie A, Bureau D")],
        "tekst": "Twaalf trajecten uitgevoerd, met samen 188 deelnemers. " * 4,
        "posten": [
            ("Trajecten zorg", Decimal(310000), Decimal("298450.25"), Decimal("-11549.75"), Decimal("-3.73"), ""),
            ("Kinderopvang", Decimal(180000), Decimal(221300), Decimal(41300), Decimal("22.94"), lang),
            ("Coördinatie", Decimal(115000), Decimal("117219.25"), Decimal("2219.25"), Decimal("1.93"), ""),
        ],
    }
