"""The benchmark measures real pages, keeps to the promised number of queries, and leaves nothing behind."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from allianties.models import Alliantie
from benchmarks import paginas

pytestmark = [pytest.mark.django_db, pytest.mark.long]


def test_every_page_is_measured_and_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the size of the report makes a page ask more; the command fails above the bound."""
    for name, value in {"RUNS": 1, "ACTIVITIES": 4, "INDICATORS": 4, "YEARS": 4}.items():
        monkeypatch.setattr(paginas, name, value)
    said, figures = StringIO(), tmp_path / "figures.json"

    call_command("benchmark", json=figures, stdout=said)

    rows = json.loads(figures.read_text())
    assert {row["rol"] for row in rows} == {"coordinator", "partner", "accounthouder"}
    assert rows[0]["pagina"] == "kale Django-pagina" and rows[0]["vragen"] == 2
    assert all(row["milliseconden"] > 0 for row in rows)
    assert all(row["vragen"] <= paginas.WHOLE_REPORT.get(row["pagina"], paginas.MOST_QUERIES) for row in rows)
    assert "lezen: indicatoren" in said.getvalue()
    assert not Alliantie.objects.filter(slug__startswith="volume-").exists()
