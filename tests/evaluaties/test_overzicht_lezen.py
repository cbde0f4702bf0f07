"""Reading a public overview: signs, separators, quotes, amounts in both notations, doubles, names."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evaluaties.bedragen import (
    Notatie,
    OnleesbaarBedrag,
    aandelen,
    concentratie,
    deel,
    effectief_aantal,
    gemiddelde,
    lees_bedrag,
)
from evaluaties.imports.bestand import BestandGeweigerd, read_bestand
from evaluaties.imports.namen import DREMPEL, drietallen, gelijkenis, lijken_op, sleutel, vorm
from evaluaties.imports.rijen import judge

KOP = "Overheid,Regeling,Ontvanger,Beleid,Realisatie,Jaar"
bedragen = st.lists(st.integers(1, 10**9).map(Decimal), min_size=1, max_size=20)
patient = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def rows_of(text, codering="utf-8"):
    return judge(read_bestand(text.encode(codering)))


def accepted(text, codering="utf-8"):
    return [(row.ontvanger, row.bedrag, row.jaar) for row in rows_of(text, codering) if row.is_aanvaard]


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("teken", [",", ";", "\t"])
@pytest.mark.parametrize("einde", ["\n", "\r\n", "\r"])
def test_signs_separators_and_line_ends_make_no_difference(codering, teken, einde):
    lines = ["Ministerie|Regeling|Ontvanger|Artikel|Bedrag|Jaar", "VWS|Steun|Café Zoë €|25|1234.50|2024", "", "||||| "]
    text = einde.join(lines).replace("|", teken)

    assert accepted(text, codering) == [("Café Zoë €", Decimal("1234.50"), 2024)]


def test_every_broken_row_is_refused_by_line_and_the_others_stand():
    text = "\n".join(
        [
            "Titel van het overzicht",
            KOP,
            'M,R,"Naam, met ""komma""",1,10,2020',
            'M,R,"Over\ntwee regels",1,20,2020',
            "M,R,,1,10,2020",
            "M,R,Te kort,10,2020",
            "M,R,Te lang,1,10,2020,extra",
            "M,R,Geen bedrag,1,,2020",
            "M,R,Tekst,1,veel,2020",
            "M,R,Jaar,1,10,vorig jaar",
            'M,R,"Nooit gesloten,1,10,2020',
            "M,R,Goed,1,30,2020",
            "M,R,goed ,1,30.00,2020",
            f"M,R,{'x' * 301},1,10,2020",
        ]
    )

    rows = rows_of(text)

    assert [(row.regel, bool(row.reden)) for row in rows] == [
        (3, False),
        (4, False),
        *((line, True) for line in range(6, 13)),
        (13, False),
        (14, True),
        (15, True),
    ]
    assert rows[1].ontvanger == "Over twee regels"
    assert rows[10].reden == "Dubbel: dezelfde gegevens staan op regel 13."


def test_a_broken_sign_costs_its_row_only():
    content = f"{KOP}\nM,R,Café,1,10,2020\nM,R,Zoë en Renée,1,20,2020\nM,R,".encode() + b"kapot\xe9,1,30,2020"

    assert [bool(row.reden) for row in judge(read_bestand(content))] == [False, False, True]


@pytest.mark.parametrize("content", [b"", b" \n ", b"a,b,c\n1,2,3", b"Ontvanger;Jaar\nX;2020", b"Jaar\x00,"])
def test_a_file_without_text_or_header_is_refused_with_a_sentence(content):
    with pytest.raises(BestandGeweigerd, match=r"[a-z]{3,} .*\."):
        read_bestand(content)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ("1.234.567,89 1234567.89 1,234,567.89", "1234567.89 1234567.89 1234567.89"),
        ("€1.234 1,5 -3 12,50- 7,- (x", "1234 1.50 -3 -12.50 7 !"),
        ("12.500 11926.4", "12500 11926.40"),
        ("12.500 9321.965", "! !"),
        ("1.23.4 1,2,3 .5 1e5 ١٢", "! ! ! ! !"),
        ("1234567890123", "!"),
    ],
)
def test_amounts_in_both_notations(texts, expected):
    parts = texts.split()
    notatie = Notatie.of(parts)

    def read(text):
        try:
            return lees_bedrag(text, notatie)
        except OnleesbaarBedrag:
            return "!"

    assert [read(text) for text in parts] == [part if part == "!" else Decimal(part) for part in expected.split()]


@pytest.mark.parametrize(
    ("header", "amounts", "expected"),
    [
        ("Bedrag (x € 1.000)", ["1,5", "1.234,5"], ["1500", "1234500"]),
        ("Bedrag x 1000", ["1.5", "1.234"], ["1500", "1234"]),
        ("Realisatie in duizenden euro", ["1.234", "12"], ["1234000", "12000"]),
        ("Bedrag", ["1.234", "12"], ["1234", "12"]),
    ],
)
def test_thousands_only_where_the_column_says_so(header, amounts, expected):
    lines = [f"Ontvanger;{header};Jaar", *(f"N{number};{text};2024" for number, text in enumerate(amounts))]

    assert [row[1] for row in accepted("\n".join(lines))] == [Decimal(text) for text in expected]


@given(st.integers(-(10**13), 10**13).map(lambda cents: Decimal(cents) / 100))
@patient
def test_what_was_written_dutch_or_english_reads_the_same(bedrag):
    english = f"{bedrag:,.2f}"
    dutch = english.translate(str.maketrans(",.", ".,"))

    assert lees_bedrag(english, Notatie.of([english])) == lees_bedrag(dutch, Notatie.of([dutch])) == bedrag


@given(bedragen)
@patient
def test_shares_add_up_and_concentration_stands_between_its_bounds(amounts):
    hhi = concentratie(amounts) or Decimal(0)
    tiny = Decimal("1e-20")

    assert abs(sum(aandelen(amounts), Decimal(0)) - 1) < tiny
    assert Decimal(1) / len(amounts) - tiny <= hhi <= 1 + tiny
    assert 1 - tiny <= effectief_aantal(hhi) <= len(amounts) + tiny


@given(bedragen.filter(lambda rows: len(rows) > 1), st.data())
@patient
def test_two_recipients_that_are_one_never_lower_the_concentration(amounts, data):
    first = data.draw(st.integers(0, len(amounts) - 2))
    merged = [*amounts[:first], amounts[first] + amounts[-1], *amounts[first + 1 : -1]]

    before, after = concentratie(amounts), concentratie(merged)
    assert before and after and after >= before - Decimal("1e-20")


def test_nothing_is_not_zero():
    assert concentratie([]) is None
    assert deel(0, 0) is None
    assert gemiddelde([]) is None
    with pytest.raises(ValueError, match="above zero"):
        aandelen([Decimal(0)])


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Stichting Zonnebloem", "ZONNEBLOEM St."),
        ("O.B.S. De Piramide", "obs de piramide"),
        ("Zoë & Co B.V.", "zoe en co"),
        ("Coöp. 'T Anker U.A.", "T ANKER"),
    ],
)
def test_names_with_the_same_form(een, ander):
    assert sleutel(een) != sleutel(ander)
    assert vorm(een) == vorm(ander)
    assert gelijkenis(vorm(een), vorm(ander)) == 1


def test_of_each_new_name_only_the_most_alike_are_proposed():
    forms = {number: f"basisschool de lange naam {'abcdefghij'[number]}" for number in range(10)}

    assert len(lijken_op(forms, [9], meeste=3)) == 3
    assert lijken_op(forms, []) == []


def test_a_name_of_legal_forms_only_keeps_them():
    assert vorm("Stichting B.V.") == "stichting bv"
    assert vorm("...") == "..."


@given(st.lists(st.text(alphabet="ab cd12", min_size=1, max_size=14), min_size=2, max_size=12, unique=True))
@patient
def test_no_pair_of_names_is_missed(names):
    forms = {number: vorm(name) for number, name in enumerate(names)}
    found = {(een, ander) for een, ander, _value in lijken_op(forms, forms, meeste=99)}

    for een in forms:
        for ander in range(een + 1, len(forms)):
            first, second = drietallen(forms[een]), drietallen(forms[ander])
            union = len(first | second)
            digits = [[sign for sign in forms[number].split() if sign.isdigit()] for number in (een, ander)]
            if (een, ander) in found:
                assert len(first & second) >= DREMPEL * union - 1e-9
            elif union and digits == [[], []] and not any(sign.isdigit() for sign in forms[een] + forms[ander]):
                assert len(first & second) < DREMPEL * union + 1e-9
