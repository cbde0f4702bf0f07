"""Every template for both periods, as text and structure of the PDF; and every figure on paper is in the database.

The files in golden/samengesteld/ are what people read, page by page. After a change that is meant:
``GOLDEN=nieuw python -m pytest tests/evaluaties/test_samengesteld_golden.py``, and read the difference.
"""

import json
import os
import re
from collections import Counter
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from documents.dutch import amount_plain, number
from documents.pdf import render_html, render_pdf
from documents.pdf_content import read_content
from evaluaties.bedragen import afgerond
from evaluaties.models import Sjabloon
from evaluaties.pdf import TEMPLATE_SAMENGESTELD, gather_concept, present_concept
from subsidies.models import RapportageVersie, Subsidie
from tests.documents.pdf_checks import assert_accessible_pdf
from tests.factories.samenstel import compose, make_wereld

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
GOLDEN = Path(__file__).parent / "golden" / "samengesteld"
PERIODS = [("2018-2022", date(2022, 12, 31)), ("2023-2027", date(2025, 12, 31))]
FEWEST = 6
MOMENT = datetime(2025, 12, 31, 22, 59, 59, tzinfo=UTC)
# What is no figure: days, years, numbers of versions, tables, pages, papers and notes, and names with a number.
NO_FIGURE = re.compile(
    r"\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\s+[a-z]+\s+\d{4}|\b20\d\d(?:[–/-]\d{2,4})?\b|versie \d+|(?:Tabel|Figuur) [\d.]+"
    r"|Pagina \d+ van \d+|Lid \d+ van|Kamerstuk[^.]*nr\.\s*\d+|bijlage-0+|(?:Z|z)ie noot \d+|x € 1\.000"
)


def pdf_of(slug, peildatum, sjabloon):
    """The paper of this template in the small world."""
    facts = gather_concept(compose(make_wereld(slug), sjabloon, peildatum))
    shown = present_concept(facts)
    given = {**shown, "titel": facts["titel"], "created": MOMENT, "document_nummer": "bijlage-00000000"}
    return shown, render_pdf(render_html(TEMPLATE_SAMENGESTELD, given), titel=facts["titel"], created=MOMENT)


@pytest.mark.parametrize(("slug", "peildatum"), PERIODS)
@pytest.mark.parametrize("sjabloon", list(Sjabloon))
def test_text_and_structure_are_what_they_were(slug, peildatum, sjabloon):
    _shown, data = pdf_of(slug, peildatum, sjabloon)

    assert_accessible_pdf(data)
    content = read_content(data)
    kinds = Counter(line.split(" ")[1] for line in content.structure)
    now = "\n".join(
        [
            *content.bookmarks,
            *(f"{kind} {count}" for kind, count in sorted(kinds.items())),
            *(re.sub(r"\n+", "\n", f"--- {place}\n{text.strip()}") for place, text in enumerate(content.texts, 1)),
        ]
    )
    now += "\n"
    path = GOLDEN / f"{sjabloon}-{slug}.txt"
    if os.environ.get("GOLDEN") == "nieuw":
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("sjabloon", [Sjabloon.VOORTGANG, Sjabloon.FINANCIEEL, Sjabloon.JAAROVERZICHT])
def test_every_figure_on_paper_is_in_the_database(sjabloon):
    shown, data = pdf_of(*PERIODS[1], sjabloon)
    content = read_content(data)
    body = [text for text in content.texts if "Inhoud" not in text.split("\n")[:3]]
    cells = [line.strip() for text in body for line in text.split("\n")]
    printed = {cell for cell in cells if re.fullmatch(r"[+−]?\d+(?:\.\d{3})*(?:,\d+)?", NO_FIGURE.sub("", cell))}
    counted = {str(place) for place in range(1, len(shown["blokken"]) + 1)}  # chapters and alliances
    counted |= {value for _label, value in shown["feiten"]}
    drawn = [deel for blok in shown["blokken"] for deel in blok["delen"] if deel["vorm"] == "figuur"]
    ticks = {word["tekst"] for figure in drawn for word in figure["bijschriften"] if word["soort"] == "as"}
    known = known_figures()

    assert len(printed & known) > FEWEST
    assert printed - known - counted - ticks == set()


def known_figures():
    """Every figure that the database has, as paper writes it; sums are made here anew, from the frozen reports."""
    known = {amount_plain(row.bedrag) for row in Subsidie.objects.all() if row.bedrag is not None}
    granted = [row.bedrag for row in Subsidie.objects.filter(alliantie__is_fictief=True) if row.bedrag is not None]
    known.add(amount_plain(sum(granted, Decimal(0))))
    per_year: dict[int, list[tuple[Decimal, Decimal]]] = {}
    reached: Counter[int] = Counter()
    for versie in RapportageVersie.objects.order_by("-rapportage__subsidie__alliantie__naam"):
        facts = json.loads(versie.inhoud)
        budget = spent = Decimal(0)
        for part in facts["onderdelen"]:
            for row in part["indicatoren"]:
                values = [row["stand"], row["beginstand"], *(one["waarde"] for one in row["streefwaarden"])]
                known.update(number(Decimal(value)) for value in values)
                reached[facts["jaar"]] += int(Decimal(row["stand"]))
            budget += sum((Decimal(row["begroot"]) for row in part["regels"]), Decimal(0))
            spent += sum((Decimal(row["besteed"]) for row in part["regels"]), Decimal(0))
        known |= {amount_plain(budget), amount_plain(spent), number(spent - budget, 2, signed=True)}
        per_year.setdefault(facts["jaar"], []).append((budget, spent))
    known.update(number(value) for value in reached.values())
    for rows in per_year.values():
        for order in (rows, rows[::-1]):
            planned, real = afgerond([row[0] for row in order]), afgerond([row[1] for row in order])
            pairs = [*zip(planned, real, strict=True), (sum(planned), sum(real))]
            known.update(text for a, b in pairs for text in (number(a), number(b), number(b - a, signed=True)))
    return known
