"""What stands in fixtures/: no persons, no numbers or addresses of persons, no text on safety; read as plain text."""

import re
import tomllib

import pytest

from config.fixture_rows import FIXTURES

FILES = sorted(FIXTURES.rglob("*.toml"))
# Two words with capitals may be a person. Each pair that stands in a file was looked at, and is an organisation, an
# alliance, a publication or a role. A new pair makes the test fail: look whether it is a person before you add it.
CAPITALS = re.compile(r"\b[A-Z][a-zë]+(?: (?:van|de|der|den|het|op|een|in|en))* [A-Z][a-zë]+\b")
LOOKED_AT = {
    "feiten": {
        "Alliantie Gezondheidszorg",
        "Alliantie Politica",
        "Alliantie Verandering",
        "Bronnen van Verandering",
        "Bureau Clara",
        "Consortium Zelfbeschikking",
        "Cultuur en Wetenschap",
        "Financieel Sterk",
        "Gezondheidszorg op Maat",
        "Het Potentieel",
        "Jonker Instituut",
        "Kamerbrief Allianties",
        "Landelijke Werkgroep",
        "Ministerie van Onderwijs",
        "Nederlandse Vrouwen",
        "Nederlandse Vrouwenraad",
        "Prioriteitenbrief Emancipatie",
        "Proefprocessenfonds Clara",
        "Stem op een Vrouw",
        "Strategische Evaluatie",
        "Transgender Netwerk",
        "Veilig Meedoen",
        "Verandering van Binnenuit",
        "Voortgangsrapportage Emancipatie",
        "Women Inc",
    },
    "demo": {
        "Alliantie Kompasbloem",
        "Alliantie Stemvork",
        "Alliantie Tweede",
        "Alliantie Zilvergaren",
        "Bureau Lindekwast",
        "Bureau Wentelsteen",
        "Consortium Zeven",
        "De Kamer",
        "Demo Accounthouder",
        "Demo Beheerder",
        "Demo Beoordelaar",
        "Demo Bestuurder",
        "Demo Controleur",
        "Demo Kamer",
        "Demo Ondertekenaar",
        "Demo Onderzoeker",
        "Demo Partner",
        "Demo Uitvoerder",
        "Instituut Mosterdkruin",
        "Onderzoeksbureau De",
        "Platform Geestgrond",
        "Stichting Blauwe",
        "Stichting Halmvlinder",
        "Stichting Kantelwiek",
        "Stichting Peppelgaard",
        "Stichting Radijsveld",
        "Stichting Wierbaken",
        "Stichting Zandloperij",
        "Tussen Bureau",
        "Tweede Sluis",
        "Vereniging Noorderbies",
        "Vereniging Oosterklamp",
        "Vereniging Ravelijnpad",
        "Vereniging Tureluurhof",
        "Waterlijn Onderzoek",
        "Wentelsteen en Stichting",
    },
}
FORBIDDEN = {
    "an e-mail address outside .example": re.compile(r"[\w.+-]+@(?![\w.-]+\.example\b)[\w.-]+"),
    "an IBAN": re.compile(r"\b[A-Z]{2}\d{2} ?[A-Z]{4} ?\d"),
    "a trade register number": re.compile(r"(?<![\d-])\d{8}(?!\d)"),
    "a telephone number": re.compile(r"\b0\d{1,3}[ -]?\d{6,7}\b|\+31"),
    "a real postal code": re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b"),
    "a title": re.compile(r"\b(?:mevrouw|meneer|de heer|drs\.|mr\.|dr\.|prof\.|ir\.)", re.IGNORECASE),
    "initials with a name": re.compile(r"\b(?:[A-Z]\.){1,4} ?(?:van |de |der )*[A-Z][a-z]+"),
}
SAFETY = re.compile(r"onveilig|bedreig|intimid|doxing|aangifte|politie\b|mishandel|stalk", re.IGNORECASE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("what", sorted(FORBIDDEN))
def test_file_does_not_hold(path, what):
    # the ministry's own reference of R22 begins with two letters and a stroke, and has eight digits
    text = path.read_text(encoding="utf-8").replace("DE/30284427", "")

    assert FORBIDDEN[what].findall(text) == []


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("an e-mail address outside .example", "jan@organisatie.nl"),
        ("an IBAN", "NL00 BANK 0123456789"),
        ("a trade register number", "KvK 12345678."),
        ("a telephone number", "020-1234567"),
        ("a real postal code", "2500 BJ"),
        ("a title", "Drs. J"),
        ("initials with a name", "J.P. de Vries"),
    ],
)
def test_pattern_finds_what_it_looks_for(what, text):
    assert FORBIDDEN[what].search(text)


@pytest.mark.parametrize("folder", sorted(LOOKED_AT))
def test_no_person_is_named(folder):
    found: set[str] = set()
    for path in (FIXTURES / folder).glob("*.toml"):
        lines = path.read_text(encoding="utf-8").splitlines()
        found.update(pair for line in lines if not line.startswith("#") for pair in CAPITALS.findall(line))

    assert found == LOOKED_AT[folder]


def test_reports_hold_no_text_on_safety():
    for path in (FIXTURES / "demo").glob("rapportages-*.toml"):
        text = path.read_text(encoding="utf-8")
        assert SAFETY.findall(text) == [], path.name


def test_no_real_organisation_stands_in_the_demo_world():
    real = tomllib.loads((FIXTURES / "feiten" / "organisaties.toml").read_text(encoding="utf-8"))["organisatie"]
    names = [name for row in real for name in [row["naam"], *row.get("aliassen", [])]]

    for path in (FIXTURES / "demo").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)] == [], path.name
