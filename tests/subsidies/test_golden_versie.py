"""Versions of every schema can be read and shown as long as one exists: their facts stand in golden/.

The facts of this schema are made anew from a report with something in every section: an unmeant change shows.
"""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from documents.canonical import canonical_json
from documents.pdf import render_html, render_pdf
from subsidies.pdf import TEMPLATE, RapportageContext, present
from subsidies.pdf.context import SCHEMA_VERSION
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts
from tests.factories.lezen import make_written

GOLDEN = Path(__file__).parent / "golden"
MOMENT = datetime(2026, 3, 27, 14, 12, tzinfo=UTC)


def facts_of(number: int) -> dict[str, object]:
    """The frozen facts of this schema version."""
    facts: dict[str, object] = json.loads((GOLDEN / f"rapportage-{number}.json").read_text(encoding="utf-8"))
    assert facts["schema_version"] == number
    return facts


def shown(facts: dict[str, object]) -> str:
    """The final HTML of its PDF."""
    extra = {"titel": "T", "created": MOMENT, "document_nummer": "rapportage-00000000"}
    return render_html(TEMPLATE, {**present(facts), **extra})


def test_version_1_is_still_read_whole_and_shown() -> None:
    facts = facts_of(1)

    html = shown(facts)

    again = json.loads(canonical_json(RapportageContext.from_facts(facts).facts))
    assert {name: again[name] for name in facts if name != "onderdelen"} == {
        name: value for name, value in facts.items() if name != "onderdelen"
    }
    for text in ("Tekst van versie 1", "250.000,00", "−50.000,00", "Minder uren.", "Totaal"):
        assert text in html
    assert "Per kostensoort" not in html


@pytest.mark.parametrize("number", [2, 3])
def test_later_versions_are_read_whole_and_shown(number: int) -> None:
    facts = facts_of(number)

    assert SCHEMA_VERSION == 3
    again = json.loads(canonical_json(RapportageContext.from_facts(facts).facts))
    for row in [row for part in again["onderdelen"] for row in part["regels"] if number == 2]:
        assert row.pop("activiteit_id") is None
    assert again == facts
    html = shown(facts)
    for text in ("Verschoven naar 2026".lower(), "77.701,11", "Waarom anders:", "Per kostensoort", "71,43", "fictief"):
        assert text in html, text


def test_what_is_frozen_now_has_the_shape_of_the_golden_file(db: None) -> None:
    geschreven = make_written("Goud")
    versie = geschreven.hand_in()

    assert shape(json.loads(versie.inhoud)) == shape(facts_of(3))


def shape(value: object) -> object:
    """Names and kinds, without the values."""
    if isinstance(value, dict):
        return {name: shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shape(item) for item in value]
    return type(value).__name__


def test_a_later_schema_says_the_same_of_the_finances() -> None:
    """Otherwise every controleverklaring of before would be void."""
    contexts = [RapportageContext.from_facts(facts_of(number)) for number in (2, 3)]

    assert contexts[0].financien_sha256 == contexts[1].financien_sha256


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_pdf_of_each_schema_is_accessible(number: int) -> None:
    content = render_pdf(shown(facts_of(number)), titel="T", created=MOMENT)

    assert_accessible_pdf(content)
    assert re.search("Begroot", "".join(page_texts(content)))
