"""``manage termijn``: the last day on one line, or a sentence."""

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.parametrize(
    ("ontvangen", "uiterlijk"),
    [("2026-01-12", "2026-02-02"), ("2024-02-10", "2024-03-02"), ("2025-12-20", "2026-01-10")],
)
def test_questions_of_parliament_have_three_weeks(ontvangen: str, uiterlijk: str, capsys) -> None:
    call_command("termijn", "kamervragen", ontvangen)

    assert capsys.readouterr().out == f"{uiterlijk}\n"


@pytest.mark.parametrize(
    ("grond", "datum", "zin"),
    [
        ("kamervraag", "2026-01-12", "kennen wij niet. Bekend: kamervragen."),
        ("kamervragen", "12-1-2026", "Schrijf de datum als JJJJ-MM-DD"),
        ("kamervragen", "2026-02-30", "Schrijf de datum als JJJJ-MM-DD"),
        ("kamervragen", "9999-12-31", "niet te berekenen"),
    ],
)
def test_what_has_no_term_is_said(grond: str, datum: str, zin: str) -> None:
    with pytest.raises(CommandError, match=zin):
        call_command("termijn", grond, datum)
