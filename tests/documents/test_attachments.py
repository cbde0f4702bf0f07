"""The machine-readable data inside a PDF: JSON always, and a CSV for each table of the frozen context."""

import csv
import io
from datetime import UTC, datetime
from decimal import Decimal

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.models import Document, Soort
from documents.production import attachments_of, render
from documents.spreadsheet import FORMULA_STARTS, csv_bytes, number
from tests.documents.pdf_checks import assert_accessible_pdf

MOMENT = datetime(2026, 3, 27, 14, 12, tzinfo=UTC)
HTML = (
    '<!DOCTYPE html><html lang="nl"><body data-koptekst="k" data-voettekst="v">'
    "<h1>Titel</h1><h2>Kop</h2><p>Tekst.</p></body></html>"
)
TABEL = {
    "naam": "bedragen-per-alliantie",
    "titel": "Bedragen per alliantie",
    "kolommen": ["Alliantie", "Bedrag", "KvK", "Toelichting"],
    "rijen": [
        ["Één; „twee”", "1234567.80", "01234567", "=HYPERLINK(1)"],
        ["@naam", "-12.50", None, "regel 1\nregel 2"],
        ["2025", "0", "12.5.1", "- streepje"],
    ],
}


def document(context):
    return Document.objects.for_context(Soort.BIJLAGE, context, titel="Bijlage", moment=MOMENT)


def read(data):
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.django_db
def test_each_table_is_a_csv_as_spreadsheets_open_it_and_no_formula():
    data, table = attachments_of(document({"tabellen": [TABEL], "titel": "x"}))

    assert (data.name[-5:], table.name) == (".json", "bedragen-per-alliantie.csv")
    assert (table.mime, table.description) == ("text/csv", "Bedragen per alliantie")
    assert table.data.startswith(b"\xef\xbb\xbfAlliantie;Bedrag;KvK;Toelichting\r\n")
    assert read(table.data)[1:] == [
        ["Één; „twee”", "1234567,80", "01234567", "'=HYPERLINK(1)"],
        ["'@naam", "-12,50", "", "regel 1\nregel 2"],
        ["2025", "0", "12.5.1", "'- streepje"],
    ]


@pytest.mark.django_db
def test_data_depends_on_the_frozen_facts_alone():
    first = document({"tabellen": [TABEL]})
    again = Document.objects.get(pk=document({"tabellen": [dict(reversed(TABEL.items()))]}).pk)

    assert first.pk == again.pk
    assert attachments_of(first) == attachments_of(again)
    assert [item.name for item in attachments_of(document({"andere": 1}))] == [f"{document({'andere': 1}).nummer}.json"]


@pytest.mark.django_db
@pytest.mark.parametrize("naam", ["Bedragen", "a b", "../a", "", "é", "a.csv", "-a"])
def test_a_name_that_is_no_slug_is_refused(naam):
    with pytest.raises(ValueError, match="needs a name"):
        attachments_of(document({"tabellen": [{**TABEL, "naam": naam}]}))


@pytest.mark.django_db
def test_two_tables_of_one_name_are_refused():
    with pytest.raises(ValueError, match="bedragen-per-alliantie"):
        attachments_of(document({"tabellen": [TABEL, TABEL]}))


@pytest.mark.django_db
@pytest.mark.slow
@pytest.mark.long
def test_in_the_pdf_they_are_associated_data_with_type_date_and_the_same_bytes():
    row = document({"tabellen": [TABEL, {**TABEL, "naam": "a"}]})
    expected = {item.name: item for item in attachments_of(row)}

    data = render(row, HTML)

    assert data == render(row, HTML)
    assert_accessible_pdf(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert sorted(pdf.attachments) == sorted(expected)
        for name, item in expected.items():
            spec = pdf.attachments[name]
            stream = spec.obj.EF.F
            assert spec.get_file().read_bytes() == item.data
            assert str(stream.Subtype) == f"/{item.mime}"
            assert str(stream.Params.CreationDate) == str(stream.Params.ModDate) == "D:20260327141200Z"
            assert spec.obj.AFRelationship == "/Data"
            assert str(spec.obj.Desc) == item.description
        assert len(pdf.Root.AF) == len(expected)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_a_number_that_was_frozen_as_text_is_that_number(value):
    assert number(str(value)) == value
    [[shown]] = read(csv_bytes([[number(str(value))]]))
    assert Decimal(shown.replace(",", ".")) == value


@given(st.text(max_size=30))
def test_text_is_never_a_formula(text):
    [*rows] = read(csv_bytes([[number(text), "einde"]]))
    shown = rows[0][0]
    assert not shown.startswith(FORMULA_STARTS) or number(text) == Decimal(shown.replace(",", "."))
