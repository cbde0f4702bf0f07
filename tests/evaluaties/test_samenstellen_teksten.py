"""What the words of an annex may be: signs that paper has, figures with a source, facts with akkoord."""

from typing import Any

import pytest

from evaluaties.actions.bijlageconcept import change_blok
from evaluaties.actions.conceptstap import stand_of
from evaluaties.actions.definitief import unsourced
from evaluaties.actions.problemen import figures_without_source
from tests.factories.samenstellen import Samenstelling

pytestmark = pytest.mark.django_db
CITED = "[Kamerstuk II 2022/23, 30 420, nr. 380]"


def write(samen: Samenstelling, tekst: str) -> None:
    """The connecting text."""
    change_blok(samen.tekst, revision=samen.tekst.revision, titel="Inleiding", tekst=tekst, by=samen.maker)


def test_signs_that_paper_lacks_are_counted(samen: Samenstelling) -> None:
    write(samen, "Feest 🎉 met 漢字.")

    (point,) = stand_of(samen.concept).problemen
    assert point.zin.startswith("3 tekens kunnen niet op papier") and not point.blokkeert
    write(samen, "Feest \u202eomgekeerd\u202c.")  # marks of direction are left out on paper, nothing is lost
    assert stand_of(samen.concept).problemen == ()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Er deden 412 vrouwen mee.", True),
        ("Het kostte € 5.", True),
        ("Dat is 5 procent.", True),
        ("Dat is 5%.", True),
        ("Dat kost 3 miljoen.", True),
        ("Er waren 1.250 mensen [zie hieronder].", True),
        (f"Er waren 1.250 mensen {CITED}.", False),
        (f"Er waren 1.250 mensen.\nElders {CITED}.", True),
        ("Er waren 1.250 mensen (bron: eigen telling).", False),
        ("Er zijn 5 allianties.", False),
        ("In 2025 en in 2023–2027 gebeurde dit.", False),
        ("Op 31 december 2025 en op 31-12-2025.", False),
        ("Artikel 25 van de begroting.", False),
        ("Zie hoofdstuk 12.", False),
        ("", False),
        ("9" * 50_000, True),
        ("[" * 50_000, False),
    ],
)
def test_figures_in_own_words_need_a_source(text: str, wrong: bool) -> None:
    assert bool(figures_without_source(text)) is wrong


def test_facts_without_akkoord_are_found_wherever_they_stand() -> None:
    good = {"jaar": 2025, "versie": 1, "akkoord_datum": "2026-03-02"}
    facts: dict[str, Any] = {
        "blokken": [{"verhalen": [{"indicatoren": [{"standen": [{"stand": "4", "bron": good}]}]}]}]
    }
    assert unsourced(facts) == 0

    facts["blokken"].append({"verhalen": [{"geld": [{"besteed": "1.00", "bron": {**good, "akkoord_datum": None}}]}]})
    assert unsourced(facts) == 1
