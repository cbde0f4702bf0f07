"""The benchmark measures real pages, keeps to the promised number of queries, and leaves nothing behind."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from allianties.models import Alliantie
from benchmarks import paginas, papier

pytestmark = [pytest.mark.django_db, pytest.mark.long]


@pytest.mark.long(seconds=75)
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


def test_an_annex_is_measured_beside_the_engine_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small one: its ratio says little, but every figure is there, and what is above a bound is said."""
    monkeypatch.setattr(papier, "RUNS", 1)

    found = papier.measure(8)

    assert 4 <= found.bladzijden <= 20
    assert found.kaal_cpu > 0
    assert found.eigen_cpu > 0
    assert 0 < found.geheugen_samen < papier.MOST_MEMORY * 2
    large = papier.Papiermeting(100, 1.0, 1.2, 1.2, 300 << 20)
    assert papier.too_much(large) == [
        "1.20 times the CPU of WeasyPrint alone; at most 1.15",
        "300 MB; at most 250 MB",
    ]
    assert papier.too_much(papier.Papiermeting(100, 1.0, 1.1, 1.1, 240 << 20)) == []
