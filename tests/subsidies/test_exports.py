"""Files to take along: what they hold, who gets what, and that no spreadsheet runs anything in them."""

import csv
import io
import re
import zipfile
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from documents.models import Document, Soort
from documents.production import make
from documents.spreadsheet import FORMULA_STARTS, harmless
from jobs.models import Job
from subsidies.actions import rapportage as actions
from subsidies.actions.formulier import FORM_KIND
from subsidies.exports import Blad, Boek, to_csv, to_xlsx
from subsidies.models import Jaarrapportage
from subsidies.pdf import parts_with_rows
from subsidies.pdf.formulier import TEMPLATE as FORM_TEMPLATE
from subsidies.pdf.formulier import blank_form, present_form
from tests.documents.pdf_checks import assert_accessible_pdf, page_texts
from tests.factories.lezen import OTHERS_MONEY, OWN_MONEY, Geschreven, make_written
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user
from tests.factories.volume import make_indicators

FILES = [(soort, formaat) for soort in ("financien", "indicatoren") for formaat in ("csv", "xlsx")]


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """A draft with something in every section."""
    return make_written()


@pytest.fixture
def gelezen(geschreven: Geschreven) -> Geschreven:
    """The same, handed in."""
    geschreven.hand_in()
    return geschreven


def address(report: Jaarrapportage, soort: str, formaat: str) -> str:
    """Where a file is."""
    return reverse("subsidies:rapportage_export", args=[report.pk, soort, formaat])


def fetch(user: User, report: Jaarrapportage, soort: str, formaat: str, query: str = "") -> bytes:
    """The bytes of a file."""
    response = as_(user).get(address(report, soort, formaat) + query)
    assert response.status_code == 200
    assert response["X-Content-Type-Options"] == "nosniff"
    return bytes(response.content)


def rows_of(content: bytes) -> list[list[str]]:
    """A CSV as a Dutch spreadsheet reads it."""
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def parts_of(content: bytes) -> dict[str, str]:
    """The files inside a workbook, as text."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name).decode() for name in book.namelist()}


@pytest.mark.slow
def test_the_csv_says_what_it_is_and_has_amounts_with_a_comma(gelezen: Geschreven) -> None:
    rows = rows_of(fetch(gelezen.verband.accounthouder, gelezen.rapportage, "financien", "csv"))

    assert rows[0] == ["Bron", "Jaarrapportage 2025 van Alliantie Leest"]
    assert ["Versie", "1"] in rows
    assert any(row and row[0] == "Fictief" for row in rows)
    own = next(row for row in rows if row and row[0] == gelezen.verband.lid.naam)
    assert own[4:9] == ["100000,00", "11101,01", "-88898,99", "-88,9", "Toelichting verplicht"]
    assert ["Totaal", "", "", "", "200000,00", "88802,12", "-111197,88", "-55,6", "", ""] in rows


def test_the_workbook_has_real_numbers_and_no_formula(gelezen: Geschreven) -> None:
    parts = parts_of(fetch(gelezen.verband.accounthouder, gelezen.rapportage, "financien", "xlsx"))

    sheets = "".join(text for name, text in parts.items() if name.startswith("xl/worksheets/"))
    assert "<v>11101.01</v>" in sheets and "<v>-111197.88</v>" in sheets
    assert "<f>" not in sheets and "hyperlink" not in sheets.lower()
    assert 'name="Bron"' in parts["xl/workbook.xml"] and 'name="Per partner"' in parts["xl/workbook.xml"]
    assert "verzonnen" in parts["xl/sharedStrings.xml"]


def test_indicators_come_with_their_parts_and_years(gelezen: Geschreven) -> None:
    rows = rows_of(fetch(gelezen.verband.accounthouder, gelezen.rapportage, "indicatoren", "csv"))

    head = next(row for row in rows if row and row[0] == "Indicator")
    first = dict(zip(head, next(row for row in rows if row and row[0] == "Indicator 1"), strict=False))
    assert (first["Stand"], first["Streefwaarde"], first["2024"], first["Beginstand"]) == (
        "412.00".replace(".", ","), "62,00", "24,00", "10,00",
    )  # fmt: skip
    assert ["Indicator 1", "vrouwen", "", "300,00", "", ""] in rows


@pytest.mark.slow
@pytest.mark.parametrize(("soort", "formaat"), FILES)
def test_a_partner_gets_no_money_of_others(gelezen: Geschreven, soort: str, formaat: str) -> None:
    content = fetch(gelezen.verband.partner, gelezen.rapportage, soort, formaat)

    text = content.decode("utf-8-sig") if formaat == "csv" else "".join(parts_of(content).values())
    for amount in (*OTHERS_MONEY, "5.000,10", "88.802,12"):
        plain = amount.replace(".", "")
        assert plain not in text and plain.replace(",", ".") not in text
    if soort == "financien":
        own = OWN_MONEY.replace(".", "")
        assert (own if formaat == "csv" else own.replace(",", ".")) in text
        assert "Bedragen en inkomsten van andere partners." in text


@pytest.mark.slow
def test_strangers_and_wrong_names_get_404(gelezen: Geschreven, vreemd: Verband) -> None:
    for who in (vreemd.coordinator, vreemd.partner, make_user("beheerder", rol=Rol.BEHEERDER)):
        for soort, formaat in FILES:
            assert as_(who).get(address(gelezen.rapportage, soort, formaat)).status_code == 404
    for soort, formaat in (("kop", "csv"), ("financien", "pdf")):
        assert as_(gelezen.verband.coordinator).get(address(gelezen.rapportage, soort, formaat)).status_code == 404


@pytest.mark.slow
def test_only_who_writes_takes_a_draft_along(geschreven: Geschreven) -> None:
    for who in (geschreven.verband.partner, geschreven.verband.accounthouder):
        assert as_(who).get(address(geschreven.rapportage, "financien", "csv")).status_code == 404
    rows = rows_of(fetch(geschreven.verband.coordinator, geschreven.rapportage, "financien", "csv"))
    assert ["Versie", "concept, nog niet ingediend"] in rows


@pytest.mark.slow
def test_an_older_version_keeps_its_figures(gelezen: Geschreven) -> None:
    report, verband = gelezen.rapportage, gelezen.verband
    actions.take_up_rapportage(report.pk, by=verband.accounthouder)
    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Anders.")
    for part in report.onderdelen.filter(soort="financien"):
        part.regels.update(besteed=Decimal("1.23"))
    gelezen.hand_in()

    assert b"11101,01" in fetch(verband.accounthouder, report, "financien", "csv", "?versie=1")
    assert b"11101,01" not in fetch(verband.accounthouder, report, "financien", "csv")


@pytest.mark.slow
def test_taking_along_is_in_the_audit_trail(gelezen: Geschreven) -> None:
    fetch(gelezen.verband.accounthouder, gelezen.rapportage, "financien", "xlsx")

    assert AuditEvent.objects.filter(event="subsidies.export.gelezen").count() == 1


@given(st.text(max_size=60), st.sampled_from(FORMULA_STARTS))
def test_no_text_becomes_a_formula(text: str, start: str) -> None:
    for typed in (text, start + text, f"  {start}{text}"):
        assert not harmless(typed).lstrip(" ").startswith(FORMULA_STARTS)


def test_hostile_cells_are_text_in_both_files() -> None:
    hostile = [
        '=HYPERLINK("http://x")',
        "+1",
        "-1+1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "https://voorbeeld.example",
        "x" * 40_000,
    ]
    boek = Boek("T", [("Bron", "=1")], [Blad("Posten", ["=kop"], [[cell] for cell in hostile])], timezone.now())

    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows_of(to_csv(boek)) for cell in row)
    parts = parts_of(to_xlsx(boek))
    sheet = parts["xl/worksheets/sheet2.xml"]
    assert len(re.findall(r't="s"', sheet)) == len(hostile) + 1 and "<f>" not in sheet
    assert "ingekort" in parts["xl/sharedStrings.xml"]


# The blank form


def form_address(report: Jaarrapportage, name: str = "formulier") -> str:
    """A page of the blank form."""
    return reverse(f"subsidies:{name}", args=[report.pk])


def test_the_blank_form_asks_everything_and_tells_nothing(geschreven: Geschreven) -> None:
    text = as_(geschreven.verband.coordinator).get(form_address(geschreven.rapportage, "formulier_tekst"))

    said = text.content.decode("utf-8-sig")
    for asked in ("Training 1", "Training 2", "Indicator 1", "Teller", "Vraag open?", "Aanname 1", "Groep 1", "Fonds"):
        assert asked in said, asked
    assert "Begroot: €\xa0100.000,00" in said and "(fictief)" in said
    for given_before in ("Tekst kop", "Gedaan door", OWN_MONEY, *OTHERS_MONEY, "412"):
        assert given_before not in said
    assert max(len(line) for line in said.split("\r\n")) < 300


def test_the_blank_form_has_room_for_a_fall_and_for_a_group_of_the_writer(verband: Verband) -> None:
    first, *_others = make_indicators(verband, [None], count=2)
    first.is_cumulatief = True
    first.save()
    report = verband.rapportage(filled=False)

    form = blank_form(report, parts_with_rows(report.onderdelen.in_order()))

    blocks = {block.kop: [field.label for field in block.velden] for part in form.delen for block in part.blokken}
    fall = "Lager dan vorig jaar of dan de beginstand? Waarom"
    assert fall in blocks["Indicator 1"] and fall not in blocks["Indicator 2"]
    assert blocks["Nog een groep of actor"] == ["Groep of actor", "Aantal bereikt", "Toelichting"]


def test_a_partner_gets_the_form_of_its_own_parts(geschreven: Geschreven) -> None:
    said = as_(geschreven.verband.partner).get(form_address(geschreven.rapportage, "formulier_tekst")).content.decode()

    assert "Training 1" in said and "Training 2" not in said and geschreven.ander.naam not in said


@pytest.mark.slow
def test_the_form_is_for_who_writes(geschreven: Geschreven, vreemd: Verband) -> None:
    geschreven.hand_in()
    for who in (vreemd.coordinator, vreemd.partner, geschreven.verband.accounthouder):
        for name in ("formulier", "formulier_tekst", "formulier_pdf"):
            assert as_(who).get(form_address(geschreven.rapportage, name)).status_code == 404
        assert as_(who).post(form_address(geschreven.rapportage)).status_code == 404


@pytest.mark.long
@pytest.mark.slow
def test_the_form_is_made_once_and_is_accessible(geschreven: Geschreven) -> None:
    client, report = as_(geschreven.verband.coordinator), geschreven.rapportage
    assert client.get(form_address(report, "formulier_pdf")).status_code == 303

    for _press in range(2):
        client.post(form_address(report))

    document = Document.objects.get(soort=Soort.FORMULIER)
    assert Job.objects.for_key(FORM_KIND, str(document.pk)) is not None
    assert "De PDF wordt gemaakt" in client.get(form_address(report)).content.decode()
    make(document, FORM_TEMPLATE, present_form)()
    content = client.get(form_address(report, "formulier_pdf")).content
    assert_accessible_pdf(content)
    said = "".join(page_texts(content))
    assert "Training 2" in said and "Gegaan zoals gepland?" in said
