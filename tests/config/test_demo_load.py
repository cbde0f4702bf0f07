"""Loading the demo world: refused outside it, and what does not fit is named."""

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from allianties.models import Alliantie, Organisatie
from config.fixture_rows import FIXTURES

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
OTHERS = ("-stemvork.toml", "-tweede-sluis.toml", "-zilvergaren.toml")


@pytest.fixture(autouse=True)
def demo_world(settings):
    settings.DEMO = True


def test_refused_outside_a_demo_world(settings):
    settings.DEMO = False

    with pytest.raises(CommandError, match="The demo world is off"):
        call_command("load_demo")

    assert not User.objects.exists()
    assert not Organisatie.objects.exists()


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("allianties.toml", 'bedrag = "4250000.00"', 'bedrag = "veel"', "expected an amount"),
        ("allianties.toml", 'rol = "penvoerder"', 'rol = "baas"', "expected one of penvoerder, partner"),
        ("accounts.toml", 'alliantie = "tweede-sluis"', 'alliantie = "politica"', "'politica' is not known here"),
        ("accounts.toml", 'organisatie = "bureau-lindekwast"', 'organisatie = "bureau-wentelsteen"', "takes no part"),
        ("rapportages-kompasbloem.toml", "jaar = 2023", "jaar = 2022", "no duty to report over 2022"),
        ("rapportages-kompasbloem.toml", 'actie = "begin"', 'actie = "indienen"', "the first step"),
        ("rapportages-kompasbloem.toml", "    samenvatting = ", "    veiligheid = ", "unknown sections ['veiligheid']"),
        ("rapportages-kompasbloem.toml", "stichting-zandloperij =", "stichting-blauwe-kuip =", "took no part"),
        ("rapportages-kompasbloem.toml", 'door = "coordinator"', 'door = "niemand"', "'niemand' is not known here"),
        ("rapportages-kompasbloem.toml", 'sleutel = "loket"', 'sleutel = "balie"', "activities"),
        ("rapportages-kompasbloem.toml", 'knoop = "risico-wet"', 'knoop = "risico-weer"', "assumptions and risks"),
        ("rapportages-kompasbloem.toml", 'indicator = "scholen"', 'indicator = "straten"', "no such place"),
        ("rapportages-kompasbloem.toml", 'vraag = "meerwaarde"', 'vraag = "waarde"', "questions ['waarde'] not in"),
        ("theorie-kompasbloem.toml", 'alliantie = "kompasbloem"', 'alliantie = "politica"', "is not a fictitious"),
        ("theorie-kompasbloem.toml", '{ knoop = "impact"', '{ knoop = "hemel"', "no node ['hemel']"),
        ("indicatoren-kompasbloem.toml", 'beginstand = "0"', 'beginstand = "nul"', "expected a number"),
        ("plannen-kompasbloem.toml", 'personeel = "65000.00"', 'personeel = "65000.01"', "Make them the same"),
        ("plannen-kompasbloem.toml", 'overhead = "45000.00"', 'taart = "45000.00"', "unknown categories ['taart']"),
        ("plannen-kompasbloem.toml", 'knoop = "a-loket"', 'knoop = "a-balie"', "no node 'a-balie'"),
    ],
)
def test_what_does_not_fit_is_named_and_nothing_is_loaded(tmp_path, monkeypatch, name, old, new, message):
    copy = tmp_path / "fixtures"
    for path in FIXTURES.rglob("*.toml"):
        if path.name.endswith(OTHERS):
            continue  # one alliance is enough, and four times as quick
        place = copy / path.relative_to(FIXTURES)
        place.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        place.write_text(text.replace(old, new, 1) if path.name == name and path.parent.name == "demo" else text)
    monkeypatch.setattr("config.fixture_rows.FIXTURES", copy)

    with pytest.raises(CommandError, match="fixtures/demo") as raised:
        call_command("load_demo")

    assert message in str(raised.value)
    assert not User.objects.exists()
    assert not Alliantie.objects.exists()
