"""Annexes of this schema version can be read and shown as long as one exists: its facts stand in golden/."""

import json
from datetime import UTC, datetime
from pathlib import Path

from documents.canonical import canonical_json
from documents.pdf import render_html
from evaluaties.pdf import TEMPLATE, BijlageContext, present
from evaluaties.pdf.context import SCHEMA_VERSION

GOLDEN = Path(__file__).parent / "golden" / "bijlage-1.json"


def test_version_1_is_still_read_whole_and_shown():
    facts = json.loads(GOLDEN.read_text(encoding="utf-8"))

    assert facts["schema_version"] == SCHEMA_VERSION == 1
    assert json.loads(canonical_json(BijlageContext.from_facts(facts).facts)) == facts
    html = render_html(
        TEMPLATE,
        {
            **present(facts),
            "titel": "T",
            "created": datetime(2025, 12, 31, 22, 59, 59, tzinfo=UTC),
            "document_nummer": "bijlage-00000000",
        },
    )
    for text in ("Alliantie Tweede Sluis (fictief)", "jaarrapportage 2024, versie 2", "Politica", "12.350.000,00"):
        assert text in html
