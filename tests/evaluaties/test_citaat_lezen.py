"""Reading citations: the forms of domein 5.4 with the numbers of 4.2, as a table; bad input; parse(format(x)) is x."""

from dataclasses import replace
from datetime import date

import pytest
from django.core.management import CommandError, call_command

from evaluaties.kamerstukken import Citaat, CitaatError, Soort, format_citaat, parse_citaat

NBSP = "\N{NO-BREAK SPACE}"


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


# As it is typed or pasted, and the normal form.
READ = [
    # One paper: the ministry, the official form, legal authors, what is printed on the paper itself.
    ("Kamerstuk II 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380.", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380,", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("  Kamerstuk  II  2022/23 ,  30 420 ,  nr.  380  ", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    (f"Kamerstuk{NBSP}II 2022/23, 30{NBSP}420, nr.{NBSP}380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk\tII\n2022/23,\r\n30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30\N{NARROW NO-BREAK SPACE}420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    (
        "Kamer\N{SOFT HYPHEN}stuk II 2022/23, 30 420, nr.\N{ZERO WIDTH SPACE} 380",
        "Kamerstuk II 2022/23, 30 420, nr. 380",
    ),
    ("KamerstukII2022/23,30420,nr.380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23 30 420 nr 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II, 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23; 30 420; nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstukken II 2022/23, 30420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerst. II 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("kamerstuk ii 2022/23, 30 420, NR. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("KAMERSTUKKEN II 2022/23, 30 420, NR 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("[Kamerstuk II 2022/23, 30 420, nr. 380]", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("(Kamerstuk II 2022/23, 30 420, nr. 380)", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Zie Kamerstuk II 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("zie ook Kamerstuk II 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    # The session year in its forms.
    ("Kamerstuk II 2022/2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022-2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022–2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022‑2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022—23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022 / 23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II vergaderjaar 2022–2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 1999/2000, 26 991, nr. 240", "Kamerstuk II 1999/2000, 26 991, nr. 240"),
    ("Kamerstuk II 1999-2000, 26 991, nr. 240", "Kamerstuk II 1999/2000, 26 991, nr. 240"),
    ("Kamerstuk II 1999/00, 26 991, nr. 240", "Kamerstuk II 1999/2000, 26 991, nr. 240"),
    ("Kamerstukken II 2008/2009, 26 991, nr. 240", "Kamerstuk II 2008/09, 26 991, nr. 240"),
    # The chamber in words.
    ("Kamerstukken TK 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("TK 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk Tweede Kamer 2022/23, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Tweede Kamer, vergaderjaar 2022–2023, 30 420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    (
        "Tweede Kamer der Staten-Generaal, Vergaderjaar 2022–2023, 30 420, Nr. 374",
        "Kamerstuk II 2022/23, 30 420, nr. 374",
    ),
    ("Eerste Kamer, vergaderjaar 2008–2009, 31 700 VI, D", "Kamerstuk I 2008/09, 31 700 VI, D"),
    ("EK 2008/09, 31 700 VI, D", "Kamerstuk I 2008/09, 31 700 VI, D"),
    # The dossier and the number in their forms.
    ("Kamerstuk II 2022/23, 30420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30.420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 030420, nr. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30420-380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30420 – 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, nummer 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, no. 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2022/23, 30 420, nr. 0380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    ("Kamerstuk II 2016/17, 30 420, nr. 258", "Kamerstuk II 2016/17, 30 420, nr. 258"),
    ("Kamerstuk II 2018/19, 31 511, nr. 31", "Kamerstuk II 2018/19, 31 511, nr. 31"),
    ("Kamerstukken II 2023/24, 30420, nr. 386", "Kamerstuk II 2023/24, 30 420, nr. 386"),
    ("Kamerstukken II 2023/24, 30420, nr. 393", "Kamerstuk II 2023/24, 30 420, nr. 393"),
    ("Kamerstukken II 2023–2024, 30 420, nr. 409", "Kamerstuk II 2023/24, 30 420, nr. 409"),
    ("Kamerstuk II 2024/25, 30 420, nr. 418", "Kamerstuk II 2024/25, 30 420, nr. 418"),
    ("Kamerstukken II 2009/10, 27858, nr. 88", "Kamerstuk II 2009/10, 27 858, nr. 88"),
    ("Kamerstuk II 2022/23, 420, nr. 1", "Kamerstuk II 2022/23, 420, nr. 1"),
    # Without chamber or session year, as in running text: what is not known stays unknown.
    ("Kamerstuk 30 420, nr. 211", "Kamerstuk 30 420, nr. 211"),
    ("Kamerstukken 30420, nr. 211", "Kamerstuk 30 420, nr. 211"),
    ("kamerstuk 30420 nr 211", "Kamerstuk 30 420, nr. 211"),
    ("Kamerstuk 30420-211", "Kamerstuk 30 420, nr. 211"),
    ("Kamerstuk 30 420, nr. 418", "Kamerstuk 30 420, nr. 418"),
    ("Kamerstuk II 30 420, nr. 211", "Kamerstuk II 30 420, nr. 211"),
    ("Kamerstuk 2022/23, 30 420, nr. 380", "Kamerstuk 2022/23, 30 420, nr. 380"),
    # Budget chapters, funds, laws of the Kingdom.
    ("Kamerstuk II 2024/25, 36 600 XVII, nr. 5", "Kamerstuk II 2024/25, 36 600 XVII, nr. 5"),
    ("Kamerstukken II 2024/25, 36600-XVII, nr. 5", "Kamerstuk II 2024/25, 36 600 XVII, nr. 5"),
    ("Kamerstukken II 2024/25, 36600XVII, nr. 5", "Kamerstuk II 2024/25, 36 600 XVII, nr. 5"),
    ("Kamerstukken II 2024/25, 36600, XVII, nr. 5", "Kamerstuk II 2024/25, 36 600 XVII, nr. 5"),
    ("Kamerstukken II 2024/25, 36600-XVII-5", "Kamerstuk II 2024/25, 36 600 XVII, nr. 5"),
    ("kamerstuk ii 2024/25, 36 600 viii, nr. 5", "Kamerstuk II 2024/25, 36 600 VIII, nr. 5"),
    ("Kamerstuk 36 600 VIII, nr. 5", "Kamerstuk 36 600 VIII, nr. 5"),
    ("Kamerstuk II 2024/25, 36 600 A, nr. 5", "Kamerstuk II 2024/25, 36 600 A, nr. 5"),
    ("Kamerstuk II 2024/25, 36 600 (R2100), nr. 5", "Kamerstuk II 2024/25, 36 600 (R2100), nr. 5"),
    ("Kamerstuk II 2024/25, 36 600 R2100, nr. 5", "Kamerstuk II 2024/25, 36 600 (R2100), nr. 5"),
    ("Kamerstuk II 2022/23, 21 501-20, nr. 380", "Kamerstuk II 2022/23, 21 501-20, nr. 380"),
    ("Kamerstukken II 2022/23, 21501-20, nr. 380", "Kamerstuk II 2022/23, 21 501-20, nr. 380"),
    ("Kamerstukken I 2022/23, 21501-20, A", "Kamerstuk I 2022/23, 21 501-20, A"),
    ("Kamerstuk 21501‑20‑380", "Kamerstuk 21 501-20, nr. 380"),
    ("Kamerstuk 21501-20, 13 februari 2023", "Kamerstuk 21 501, nr. 20, 13 februari 2023"),
    # The Eerste Kamer has letters.
    ("Kamerstuk I 2021/22, 35 925 VIII, A", "Kamerstuk I 2021/22, 35 925 VIII, A"),
    ("Kamerstukken I 2008/09, 31700 VI, D, p. 4", "Kamerstuk I 2008/09, 31 700 VI, D, p. 4"),
    ("Kamerstukken I 2021/22, 35925, A", "Kamerstuk I 2021/22, 35 925, A"),
    ("Kamerstukken I 2021/22, 35925 A", "Kamerstuk I 2021/22, 35 925, A"),
    ("Kamerstukken I 2021/22, 35925, nr. a", "Kamerstuk I 2021/22, 35 925, A"),
    ("Kamerstukken I 2021/22, 35925, AB", "Kamerstuk I 2021/22, 35 925, AB"),
    ("Kamerstukken I 2021/22, 35925 VIII, A en B", "Kamerstukken I 2021/22, 35 925 VIII, A en B"),
    ("Kamerstuk 35 925 VIII, A", "Kamerstuk 35 925 VIII, A"),
    # Several papers.
    ("Kamerstukken II 2022/23, 30 420, nrs. 374 en 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    ("Kamerstuk II 2022/23, 30 420, nr. 374 en 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    ("Kamerstuk II 2022/23, 30 420, nr. 374 en nr. 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    ("Kamerstukken II 2022/23, 30420, nrs 374, 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    ("Kamerstukken II 2022/23, 30420, nrs. 374 & 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    ("Kamerstukken II 2022/23, 30420, nummers 374 en 380", "Kamerstukken II 2022/23, 30 420, nrs. 374 en 380"),
    (
        "Kamerstukken II 2023/24, 30420, nrs. 386, 393 en 409",
        "Kamerstukken II 2023/24, 30 420, nrs. 386, 393 en 409",
    ),
    ("Kamerstukken II 2022/23, 30420, nrs. 1-3", "Kamerstukken II 2022/23, 30 420, nrs. 1, 2 en 3"),
    ("Kamerstukken II 2022/23, 30420, nrs. 1 t/m 3", "Kamerstukken II 2022/23, 30 420, nrs. 1, 2 en 3"),
    (
        "Kamerstuk II 2022/23, 30420, nrs. 380, 13 februari 2023",
        "Kamerstuk II 2022/23, 30 420, nr. 380, 13 februari 2023",
    ),
    (
        "Kamerstuk II 2022/23, 30420, nr. 380 – 13 februari 2023",
        "Kamerstuk II 2022/23, 30 420, nr. 380, 13 februari 2023",
    ),
    ("Kamerstuk II 2022/23, 30420, nr. 380: Brief", "Kamerstuk II 2022/23, 30 420, nr. 380, Brief"),
    ("Kamerstukken II 2022/23, 30420, nrs. 380 en 380", "Kamerstuk II 2022/23, 30 420, nr. 380"),
    # Title, day and page.
    (
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023.",
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023",
    ),
    (
        "Kamerstuk II 2022/23, 30420, nr. 374, Emancipatienota 2022–2025, 18-11-2022",
        "Kamerstuk II 2022/23, 30 420, nr. 374, Emancipatienota 2022–2025, 18 november 2022",
    ),
    (
        "Kamerstuk II 2024/25, 30 420, nr. 418, Emancipatienota “Veilig Meedoen!”, 11 juni 2025",
        "Kamerstuk II 2024/25, 30 420, nr. 418, Emancipatienota “Veilig Meedoen!”, 11 juni 2025",
    ),
    (
        'Kamerstuk II 2024/25, 30 420, nr. 418, "Veilig Meedoen!"',
        "Kamerstuk II 2024/25, 30 420, nr. 418, Veilig Meedoen!",
    ),
    (
        "Kamerstuk II 2016/17, 30 420, nr. 258, 24 april 2017",
        "Kamerstuk II 2016/17, 30 420, nr. 258, 24 april 2017",
    ),
    ("Kamerstuk II 2016/17, 30 420, nr. 258 d.d. 24-4-2017", "Kamerstuk II 2016/17, 30 420, nr. 258, 24 april 2017"),
    ("Kamerstuk II 2016/17, 30 420, nr. 258 van 24 APRIL 2017", "Kamerstuk II 2016/17, 30 420, nr. 258, 24 april 2017"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, 13.2.2023", "Kamerstuk II 2022/23, 30 420, nr. 380, 13 februari 2023"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, p. 7", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7"),
    ("Kamerstukken II 2015/16, 34442, nr. 3 p7", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, blz. 7", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, pagina 7.", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, p. 7-9", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7–9"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, pp. 7 t/m 9", "Kamerstuk II 2015/16, 34 442, nr. 3, p. 7–9"),
    (
        "Kamerstuk II 2022/23, 30 420, nr. 380, p. 2, Kamerbrief Allianties emancipatiebeleid",
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, p. 2",
    ),
    (
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023, p. 2",
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023, p. 2",
    ),
    # Annexes.
    ("Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9", "Bijlage bij Kamerstuk II 2015/16, 34 389, nr. 9"),
    ("bijlage bij kamerstuk 30 420, nr. 418", "Bijlage bij Kamerstuk 30 420, nr. 418"),
    ("Bijlage I bij Kamerstuk II 2022/23, 30 420, nr. 374", "Bijlage I bij Kamerstuk II 2022/23, 30 420, nr. 374"),
    ("Bijlage 2 bij Kamerstuk II 2024/25, 30 420, nr. 418", "Bijlage 2 bij Kamerstuk II 2024/25, 30 420, nr. 418"),
    ("Kamerstuk II 2024/25, 30 420, nr. 418, bijlage 2", "Bijlage 2 bij Kamerstuk II 2024/25, 30 420, nr. 418"),
    ("Kamerstuk 30 420, nr. 418 (bijlage), p. 3", "Bijlage bij Kamerstuk 30 420, nr. 418, p. 3"),
    # Debates and written questions.
    ("Handelingen II 2016/17, nr. 66, item 6", "Handelingen II 2016/17, nr. 66, item 6"),
    ("Handelingen II 2016/2017, nr. 66 item 6.", "Handelingen II 2016/17, nr. 66, item 6"),
    ("handelingen tweede kamer 2016–2017, 66, item 6", "Handelingen II 2016/17, nr. 66, item 6"),
    ("Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "Handelingen II 2010/11, nr. 108, item 5, p. 25–36"),
    ("Handelingen II 2007/08, nr. 108, p. 7909-7943", "Handelingen II 2007/08, nr. 108, p. 7909–7943"),
    ("Handelingen 2016/17, nr. 66, item 6", "Handelingen 2016/17, nr. 66, item 6"),
    ("Handelingen I 2016/17, nr. 12, item 3", "Handelingen I 2016/17, nr. 12, item 3"),
    ("Handelingen van de Tweede Kamer 2016/17, nr. 66", "Handelingen II 2016/17, nr. 66"),
    ("kst-30420-380", "Kamerstuk 30 420, nr. 380"),
    ("ah-tk-20222023-2938", "Aanhangsel Handelingen II 2022/23, nr. 2938"),
    ("Aanhangsel Handelingen II 2022/23, nr. 2421", "Aanhangsel Handelingen II 2022/23, nr. 2421"),
    ("Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 2421", "Aanhangsel Handelingen 2022/23, nr. 2421"),
    ("Aanhangsel van de Handelingen II 2022/23, nr. 2421", "Aanhangsel Handelingen II 2022/23, nr. 2421"),
    ("aanhangsel II 2022-2023, 2421", "Aanhangsel Handelingen II 2022/23, nr. 2421"),
    ("Aanhangsel Handelingen I 2014/15, nr. 12", "Aanhangsel Handelingen I 2014/15, nr. 12"),
]


# What is refused, and the words that say what is wrong.
REFUSED = [
    ("", "Typ een verwijzing"),
    ("   ", "Typ een verwijzing"),
    (".,;", "Typ een verwijzing"),
    ("[]", "Typ een verwijzing"),
    ("nr. 380", "Begin met Kamerstuk"),
    ("30 420, nr. 380", "Begin met Kamerstuk"),
    ("Brief van de minister", "Begin met Kamerstuk"),
    ("Kamerbrief Allianties emancipatiebeleid, 13 februari 2023", "Begin met Kamerstuk"),
    ("Kamerstukje II 2022/23, 30 420, nr. 380", "Begin met Kamerstuk"),
    ("Bijlage bij Kamerbrief 13 februari 2023", "Begin met Kamerstuk"),
    ("Bijlage bij Handelingen II 2016/17, nr. 66", "Begin met Kamerstuk"),
    ("Kamerstuk", "dossiernummer ontbreekt"),
    ("Kamerstuk II 2022/23", "dossiernummer ontbreekt"),
    ("Kamerstuk II 2022/23, nr. 380", "dossiernummer ontbreekt"),
    ("Kamerstuk II 2022/23, Emancipatiebeleid, nr. 380", "dossiernummer ontbreekt"),
    ("Kamerstuk II 2022/23, ٣٠٤٢٠, nr. 380", "dossiernummer ontbreekt"),
    ("Kamerstuk ll 2022/23, 30 420, nr. 380", "dossiernummer ontbreekt"),
    ("Kamerstuk II 2022/23, 0, nr. 380", "geen dossiernummer"),
    ("Kamerstuk II 2022/23, 1234567, nr. 380", "geen dossiernummer"),
    ("Kamerstuk II 2022/23, 30 420 380", "geen dossiernummer"),
    ("Kamerstuk II 2022/24, 30 420, nr. 380", "volgen elkaar niet op"),
    ("Kamerstuk II 2022/2024, 30 420, nr. 380", "volgen elkaar niet op"),
    ("Kamerstuk II 2023/22, 30 420, nr. 380", "volgen elkaar niet op"),
    ("Kamerstuk II 2022/22, 30 420, nr. 380", "volgen elkaar niet op"),
    ("Kamerstuk II 1999/1900, 30 420, nr. 380", "volgen elkaar niet op"),
    ("Handelingen II 2016/18, nr. 66, item 6", "volgen elkaar niet op"),
    ("Kamerstuk II 2022, 30 420, nr. 380", "twee jaren"),
    ("Kamerstuk II 22/23, 30 420, nr. 380", "twee jaren"),
    ("Kamerstuk II 2022/3, 30 420, nr. 380", "twee jaren"),
    ("Kamerstuk II vergaderjaar, 30 420, nr. 380", "twee jaren"),
    ("Kamerstuk II 1795/96, 30 420, nr. 380", "tussen 1814/15"),
    ("Kamerstuk II 2200/01, 30 420, nr. 380", "tussen 1814/15"),
    ("Kamerstuk III 2022/23, 30 420, nr. 380", "Kamer III bestaat niet"),
    ("Kamerstuk IV 2022/23, 30 420, nr. 380", "Kamer IV bestaat niet"),
    ("Kamerstuk I/II 2022/23, 30 420, nr. 380", "Kies één kamer"),
    ("Kamerstuk I en II 2022/23, 30 420, nr. 380", "Kies één kamer"),
    ("Kamerstuk II 2022/23, 30 420", "Het nummer ontbreekt"),
    ("Kamerstuk 30 420", "Het nummer ontbreekt"),
    ("Kamerstuk II 2024/25, 30 420, Prioriteitenbrief Emancipatie", "Het nummer ontbreekt"),
    ("Kamerstuk II 2024/25, 36 600 XVII", "Het nummer ontbreekt"),
    ("Kamerstuk II 2022/23, 30 420, nr.", "geen nummer in “nr.”"),
    ("Kamerstuk II 2022/23, 30 420, nr. 38O", "geen nummer in “nr. 38O”"),
    ("Kamerstuk II 2022/23, 30 420, nr. 1234567", "geen nummer"),
    ("Kamerstuk II 2022/23, 30 42, nr. 380", "geen nummer in “42, nr. 380”"),
    ("Kamerstuk II 2022/23, 30 420, nr. 0", "is het nummer een getal"),
    ("Kamerstuk II 2022/23, 30 420, nr. A", "is het nummer een getal"),
    ("Kamerstuk II 2022/23, 30 420, B", "is het nummer een getal"),
    ("Aanhangsel Handelingen II 2022/23, nr. B", "is het nummer een getal"),
    ("Kamerstuk I 2021/22, 35 925 VIII, nr. 3", "is het nummer een letter"),
    ("Kamerstuk II 2024/25, 36 600 IIX, nr. 5", "geen Romeins cijfer"),
    ("Kamerstuk II 2024/25, 36 600 VIIII, nr. 5", "geen Romeins cijfer"),
    ("Kamerstuk II 2024/25, 36 600, XVIIII, nr. 5", "geen Romeins cijfer"),
    ("Kamerstuk II 2024/25, 36 600 begroting, nr. 5", "achter het dossier niet"),
    ("Kamerstuk I 2021/22, 36 200, VIII, A", "zonder komma achter het dossier"),
    ("Kamerstukken II 2022/23, 30 420 en 31 511, nr. 31", "één dossier"),
    ("Kamerstukken II 2022/23, 30 420, nr. 380 en 31 511, nr. 31", "één verwijzing per keer"),
    ("Kamerstuk II, 30 420, nr. 380, vergaderjaar 2022-2023", "begrijpen “vergaderjaar"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380/381", "geen nummer"),
    ("Kamerstuk II 2022/23, 30 420, nr. 374 t/m 374", "één voor één"),
    ("Kamerstuk II 2022/23, 30 420, nrs. 380-374", "één voor één"),
    ("Kamerstuk II 2022/23, 30 420, nrs. 1-380", "één voor één"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380 en verder", "één verwijzing per keer"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380 Kamerbrief", "komma achter het nummer"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, 31 februari 2023", "bestaat niet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief, 13-13-2023", "bestaat niet"),
    ("Kamerstukken II 2015/16, 34442, nr. 3, p. 9-7", "laatste pagina"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, p. drie", "begrijpen “p. drie” niet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, ???", "begrijpen “???” niet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, nr. 381 bis", "begrijpen “nr. 381 bis” niet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, 2023", "begrijpen “2023” niet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380; Kamerstuk II 2022/23, 30 420, nr. 374", "één verwijzing per keer"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380\x00", "tekens die u niet ziet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380\N{RIGHT-TO-LEFT OVERRIDE}", "tekens die u niet ziet"),
    ("Kamerstuk II 2022/23, 30 420, nr. 380, " + "titel " * 60, "ten hoogste 300 tekens"),
    ("K" * 10_000, "ten hoogste 600 tekens lang. Deze tekst heeft er 10000"),
    ("Handelingen II, nr. 66, item 6", "vergaderjaar ontbreekt"),
    ("Aanhangsel Handelingen II, nr. 2421", "vergaderjaar ontbreekt"),
    ("Handelingen II 2016/17, item 6", "Het nummer ontbreekt"),
    ("Handelingen II 2016/17, nr. 66, item", "begrijpen “item” niet"),
]


def test_the_table_has_at_least_120_citations():
    texts = [text for text, _ in READ + REFUSED]

    assert len(set(texts)) == len(texts) >= 120


@pytest.mark.parametrize(("text", "normal"), READ)
def test_citation_is_read_and_written_in_the_normal_form(text, normal):
    assert plain(format_citaat(parse_citaat(text))) == normal


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_what_cannot_be_read_is_said(text, words):
    with pytest.raises(CitaatError, match=r"^[A-ZÀ-Ý“].*\.$") as refused:
        parse_citaat(text)

    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "official"),
    [
        ("Kamerstuk II 2009/10, 27 858, nr. 88, p. 3", "Kamerstukken II 2009/10, 27858, nr. 88, p. 3"),
        ("Kamerstuk I 2008/09, 31 700 VI, D, p. 4", "Kamerstukken I 2008/09, 31700 VI, D, p. 4"),
        ("Handelingen II 2007/08, nr. 108, p. 7909–7943", "Handelingen II 2007/08, nr. 108, p. 7909-7943"),
        ("Handelingen II 2010/11, nr. 108, item 5, p. 25–36", "Handelingen II 2010/11, nr. 108, item 5, p. 25-36"),
        ("Aanhangsel Handelingen I 2014/15, nr. 12", "Aanhangsel Handelingen I 2014/15, nr. 12"),
        ("Bijlage bij Kamerstuk II 2015/16, 34 389, nr. 9", "Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9"),
        ("Kamerstuk II 2022/23, 30 420, nrs. 374 en 380", "Kamerstukken II 2022/23, 30420, nrs. 374 en 380"),
        ("Kamerstuk 30 420, nr. 211", "Kamerstukken 30420, nr. 211"),
    ],
)
def test_official_form(text, official):
    assert plain(format_citaat(parse_citaat(text), officieel=True)) == official


def test_all_parts_are_found():
    text = "Bijlage 2 bij Kamerstuk II 2024/25, 30 420, nr. 418, Emancipatienota, 11 juni 2025, p. 3-5"

    assert parse_citaat(text) == Citaat(
        "II",
        2024,
        "30420",
        "418",
        titel="Emancipatienota",
        datum=date(2025, 6, 11),
        soort=Soort.BIJLAGE,
        bijlage="2",
        pagina="3-5",
    )
    assert parse_citaat("Kamerstukken II 2022/23, 30420, nrs. 374 en 380").nummers == ("374", "380")


def test_without_title_and_day_the_page_stays():
    citaat = replace(parse_citaat("Kamerstuk 30 420, nr. 418, Emancipatienota, 11 juni 2025"), pagina="3")

    assert plain(format_citaat(citaat, with_titel=False, with_datum=False)) == "Kamerstuk 30 420, nr. 418, p. 3"


def test_the_command_prints_the_normal_form(capsys):
    call_command("citaat", "Kamerstukken II 2022/2023, 30420, nr. 380")
    call_command("citaat", "Kamerstuk II 2022/23, 30 420, nr. 380", "--officieel")

    assert capsys.readouterr().out == (
        "Kamerstuk II 2022/23, 30 420, nr. 380\nKamerstukken II 2022/23, 30420, nr. 380\n"
    )


def test_the_command_says_what_is_wrong():
    with pytest.raises(CommandError, match="volgen elkaar niet op") as refused:
        call_command("citaat", "Kamerstuk II 2022/24, 30 420, nr. 380")

    assert refused.value.returncode == 1
