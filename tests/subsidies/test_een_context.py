"""Screen, PDF and exports of a report come from one context (ontwerp 6, rule 7): their figures are the same."""

import io
import re
import zipfile
from decimal import Decimal
from typing import Any

import html5lib
import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from documents.production import make
from subsidies.models import Jaarrapportage
from subsidies.pdf import TEMPLATE, present
from subsidies.statuses import OnderdeelSoort
from tests.documents.pdf_checks import page_texts
from tests.factories.lezen import Geschreven, make_written

pytestmark = [pytest.mark.django_db, pytest.mark.long, pytest.mark.slow]
NUMBER = re.compile(r"(?<![0-9])[0-9]{1,3}(?:\.[0-9]{3})*(?:,[0-9]+)?(?![0-9])")
JAAR = 2025
FIGURES = {"begroot", "besteed", "bedrag", "ontvangen", "begin", "mutatie", "totaal", "eigen", "waarde"}


@pytest.fixture
def gelezen(db: None) -> Geschreven:
    """A report with something in every section, handed in."""
    geschreven = make_written()
    geschreven.hand_in()
    return geschreven


def numbers(text: str) -> set[Decimal]:
    """Every number as it is written in Dutch; where it stands below nothing does not matter here."""
    found = NUMBER.findall(text.replace("\xa0", " "))
    return {Decimal(each.replace(".", "").replace(",", ".")) for each in found}


def frozen(value: Any, key: str = "") -> set[Decimal]:
    """Every figure in a frozen context under a name that carries money or a value, without its sign.

    Of the targets only that of the report's own year: the others stand on the page of the indicator.
    """
    if isinstance(value, dict):
        return set().union(*(frozen(part, name) for name, part in value.items()))
    if isinstance(value, list):
        if key == "streefwaarden":
            value = [row for row in value if row["jaar"] == JAAR]
        return set().union(*(frozen(part, key) for part in value))
    if key in FIGURES and isinstance(value, str) and re.fullmatch(r"-?[0-9]+\.[0-9]{2}", value):
        return {abs(Decimal(value))}
    return set()


def get(user: User, url: str) -> bytes:
    """What a person fetches."""
    client = Client()
    client.force_login(user)
    response = client.get(url)
    assert response.status_code == 200, url
    return bytes(response.content)


def screen(user: User, report: Jaarrapportage) -> set[Decimal]:
    """Every figure in the main part of every section's page, with the sums in each direction."""
    sections = [(soort.value, "") for soort in OnderdeelSoort]
    sections += [("financien", f"?per={per}") for per in ("activiteit", "kostensoort", "partner")]
    found: set[Decimal] = set()
    for soort, query in sections:
        page = html5lib.parse(
            get(user, reverse("subsidies:rapportage_sectie", args=[report.pk, soort]) + query).decode(),
            namespaceHTMLElements=False,
        )
        found |= numbers(" ".join(page.find(".//main").itertext()))
    return found


def exported(user: User, report: Jaarrapportage, formaat: str) -> set[Decimal]:
    """Every figure in the files of finances and indicators."""
    found: set[Decimal] = set()
    for soort in ("financien", "indicatoren"):
        content = get(user, reverse("subsidies:rapportage_export", args=[report.pk, soort, formaat]))
        if formaat == "csv":
            found |= {Decimal(each.replace(",", ".")) for each in re.findall(r"[0-9]+,[0-9]{2}\b", content.decode())}
            continue
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            sheets = "".join(book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/"))
        found |= {Decimal(each) for each in re.findall(r"<v>-?([0-9]+\.?[0-9]*)</v>", sheets)}
    return found


def test_every_figure_is_the_same_on_screen_in_pdf_and_in_files(gelezen: Geschreven, private_files: object) -> None:
    reader, report = gelezen.verband.accounthouder, gelezen.rapportage
    versie = report.versies.latest("nummer")
    assert versie.document is not None
    make(versie.document, TEMPLATE, present)()
    kept = frozen(versie.document.context)
    shown = screen(reader, report)
    printed = numbers(" ".join(page_texts(get(reader, reverse("subsidies:rapportage_pdf", args=[report.pk])))))
    csv, xlsx = exported(reader, report, "csv"), exported(reader, report, "xlsx")

    assert len(kept) >= 14
    for place in (shown, printed):
        assert kept <= place, kept - place
    cents = [{each for each in place if each.as_tuple().exponent == -2} for place in (shown, printed)]
    assert cents[0] == cents[1]
    assert len(csv) >= 14
    assert csv <= shown and csv <= xlsx, (csv - shown, csv - xlsx)
