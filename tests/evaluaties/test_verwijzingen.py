"""How an annex cites papers: in our form, or in the official one of Aanwijzing 3.43; on screen, paper and as data."""

import json
import re
from datetime import date

import pytest

from documents.dutch import NBSP
from evaluaties.models import Bijlageconcept, BlokSoort, Kamerbrief, Sjabloon
from evaluaties.pdf import gather_concept, html_edition
from tests.evaluaties.test_samengesteld import paper, words
from tests.factories.evaluaties import landing_factory
from tests.factories.kamer import blok_factory
from tests.factories.samenstel import compose, make_wereld
from tests.factories.samenstellen import make_samenstelling

pytestmark = pytest.mark.django_db
ON = date(2025, 12, 31)
OURS = re.compile(r"\bKamerstuk \b|30 420")
OFFICIAL = "Kamerstukken II 2023/24, 30420, nr. 2023"


def plain(text: str) -> str:
    """With ordinary spaces."""
    return text.replace(NBSP, " ")


def everything(sjabloon: Sjabloon, *, officieel: bool) -> Bijlageconcept:
    """An annex that cites in notes, in a table of motions, and in what became of a recommendation."""
    wereld = make_wereld()
    evaluatie = wereld.periode.evaluaties.get()
    landing_factory(
        aanbeveling=evaluatie.aanbevelingen.get(), soort="kamerstuk", tekst="", kamerstuk=evaluatie.kamerstuk
    )
    concept = compose(wereld, sjabloon, ON)
    blok_factory(concept=concept, volgorde=20, soort=BlokSoort.MOTIES)
    concept.citeert_officieel = officieel
    concept.save()
    return concept


@pytest.mark.parametrize("sjabloon", [Sjabloon.OPVOLGING, Sjabloon.OVERZICHT])
def test_every_citation_follows_the_choice(sjabloon: Sjabloon) -> None:
    facts = gather_concept(everything(sjabloon, officieel=True))

    text = plain(" ".join(words(paper(facts))))
    assert OFFICIAL in text and not OURS.search(text)
    assert " ".join(words(html_edition(facts))).count("30420") == " ".join(words(paper(facts))).count("30420")
    data = plain(json.dumps({key: facts[key] for key in ("noten", "tabellen")}, ensure_ascii=False))
    assert OFFICIAL in data and not OURS.search(data)


def test_without_the_choice_our_form_stands_everywhere() -> None:
    facts = gather_concept(everything(Sjabloon.OPVOLGING, officieel=False))

    text = plain(" ".join(words(paper(facts))))
    assert "Kamerstuk II 2023/24, 30 420, nr. 2023" in text and "30420" not in text


def test_the_same_paper_is_cited_once_in_the_official_form_too() -> None:
    noten = gather_concept(everything(Sjabloon.OPVOLGING, officieel=True))["noten"]

    assert plain(noten[0]["tekst"]) == f"{OFFICIAL}."
    assert {note["tekst"] for note in noten[1:]} == {"Zie noot 1."}


def test_the_choice_is_made_in_the_settings_and_seen_in_the_composer(log_in) -> None:
    samen = make_samenstelling()
    client, url = log_in(samen.maker), samen.concept.get_absolute_url()
    blok = samen.concept.blokken.get(soort=BlokSoort.TEKST)
    blok.tekst = "Zie de brief [Kamerstuk II 2022/23, 30 420, nr. 380]."
    blok.save()
    page = f"{url}?blok={blok.pk}"
    assert "30 420, nr. 380" in plain(client.get(page).content.decode())

    settings = {"titel": "Voortgang", "kamerbrief": samen.concept.kamerbrief_id, "peildatum": "01-05-2026"}
    revision = Bijlageconcept.objects.get().revision
    answer = client.post(
        f"{url}instellingen/", {**settings, "jaren": ["2025"], "revision": revision, "citeert_officieel": "on"}
    )

    assert answer.status_code == 302
    assert Bijlageconcept.objects.get().citeert_officieel
    shown = plain(client.get(page).content.decode())
    assert "Kamerstukken II 2022/23, 30420, nr. 380." in shown and "30 420, nr. 380." not in shown
    assert 'name="citeert_officieel"' in client.get("/kamerbrieven/bijlagen/samenstellen/nieuw/").content.decode()


def test_the_reference_of_the_letter_stands_in_the_heading() -> None:
    wereld = make_wereld()
    concept = compose(wereld, Sjabloon.MOTIES, ON)
    assert "Onze referentie" not in paper(gather_concept(concept))
    Kamerbrief.objects.update(kenmerk="OCW-26-17")

    facts = gather_concept(concept)

    for html in (paper(facts), html_edition(facts)):
        assert "Onze referentie" in html and "OCW-26-17" in html
