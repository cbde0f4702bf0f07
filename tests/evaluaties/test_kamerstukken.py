"""The normal form of a citation, as a table (domein 12.9), and the papers of domein 4.2."""

from datetime import date

import pytest

from evaluaties.kamerstukken import Citaat, CitaatError, format_citaat, format_dossier, format_vergaderjaar

NBSP = "\N{NO-BREAK SPACE}"


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2022, "2022/23"),
        (1999, "1999/2000"),
        (2008, "2008/09"),
        (2000, "2000/01"),
        (2099, "2099/2100"),
        (1899, "1899/1900"),
    ],
)
def test_session_year(year, expected):
    assert format_vergaderjaar(year) == expected


@pytest.mark.parametrize(
    ("dossier", "suffix", "expected"),
    [
        ("30420", "", "30 420"),
        ("36600", "VIII", "36 600 VIII"),
        ("31511", "", "31 511"),
        ("420", "", "420"),
        ("1234567", "", "1 234 567"),
    ],
)
def test_dossier_in_groups_of_three(dossier, suffix, expected):
    assert plain(format_dossier(dossier, suffix)) == expected


def test_spaces_inside_a_number_do_not_break():
    assert format_dossier("30420", "XVII") == f"30{NBSP}420{NBSP}XVII"


# The timeline of domein 4.2, with the session years that stand under it.
PAPERS = [
    (
        Citaat("II", 2016, "30420", "258", datum=date(2017, 4, 24)),
        "Kamerstuk II 2016/17, 30 420, nr. 258, 24 april 2017",
    ),
    (
        Citaat("II", 2018, "31511", "31", datum=date(2018, 11, 26)),
        "Kamerstuk II 2018/19, 31 511, nr. 31, 26 november 2018",
    ),
    (
        Citaat("II", 2022, "30420", "374", titel="Emancipatienota 2022–2025", datum=date(2022, 11, 18)),
        "Kamerstuk II 2022/23, 30 420, nr. 374, Emancipatienota 2022–2025, 18 november 2022",
    ),
    (Citaat("II", 2022, "30420", "380"), "Kamerstuk II 2022/23, 30 420, nr. 380"),
    (Citaat("II", 2023, "30420", "386"), "Kamerstuk II 2023/24, 30 420, nr. 386"),
    (Citaat("II", 2023, "30420", "393"), "Kamerstuk II 2023/24, 30 420, nr. 393"),
    (Citaat("II", 2023, "30420", "409"), "Kamerstuk II 2023/24, 30 420, nr. 409"),
    (
        Citaat("II", 2024, "30420", "", titel="Prioriteitenbrief Emancipatie", datum=date(2024, 11, 18)),
        "Prioriteitenbrief Emancipatie, 18 november 2024",
    ),
    (Citaat("II", 2024, "30420", "", titel="Brief", datum="2025, voor de zomer"), "Brief, 2025, voor de zomer"),
    (Citaat("II", 2024, "30420", "418"), "Kamerstuk II 2024/25, 30 420, nr. 418"),
    (Citaat("I", 2021, "35925", "A", toevoeging="VIII"), "Kamerstuk I 2021/22, 35 925 VIII, A"),
    (Citaat("II", 1999, "26991", "240"), "Kamerstuk II 1999/2000, 26 991, nr. 240"),
]


@pytest.mark.parametrize(("citaat", "expected"), PAPERS)
def test_citation(citaat, expected):
    assert plain(format_citaat(citaat)) == expected


def test_title_and_date_can_be_left_out():
    citaat = Citaat("II", 2022, "30420", "380", titel="Kamerbrief", datum=date(2023, 2, 13))

    assert plain(format_citaat(citaat, with_titel=False, with_datum=False)) == "Kamerstuk II 2022/23, 30 420, nr. 380"


def test_without_a_number_the_title_stays():
    citaat = Citaat("II", 2024, "30420", "", titel="Prioriteitenbrief", datum=date(2024, 11, 18))

    assert plain(format_citaat(citaat, with_titel=False, with_datum=False)) == "Prioriteitenbrief, 18 november 2024"


@pytest.mark.parametrize(
    "citaat",
    [
        Citaat("III", 2022, "30420", "380"),
        Citaat("II", 2022, "30 420", "380"),
        Citaat("II", 2022, "٣٠٤٢٠", "380"),
        Citaat("II", 2022, "", "380"),
        Citaat("II", 2022, "30420", ""),
    ],
)
def test_what_is_no_citation_is_refused(citaat):
    with pytest.raises(CitaatError):
        format_citaat(citaat)
