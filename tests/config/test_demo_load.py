"""Loading the demo world: refused outside it, only adds, and names what does not fit."""

from datetime import date

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.test import Client

from accounts.models import User
from allianties.models import Alliantie, Contactpersoon, Organisatie
from config.demo import load_demo
from config.demo.people import DOMAIN, PASSWORD
from config.fixture_rows import FIXTURES
from subsidies.models import Onderdeel
from subsidies.statuses import OnderdeelSoort

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture(autouse=True)
def demo_world(settings):
    settings.DEMO = True


def test_refused_outside_a_demo_world(settings):
    settings.DEMO = False

    with pytest.raises(CommandError, match="The demo world is off"):
        call_command("load_demo")

    assert not User.objects.exists()
    assert not Organisatie.objects.exists()


def test_demo_account_can_log_in():
    load_demo()

    answer = Client().post("/inloggen/", {"login": f"coordinator@{DOMAIN}", "password": PASSWORD})

    assert answer.status_code == 302
    assert answer["Location"] == "/"


def test_second_load_changes_nothing():
    def counts():
        return {model._meta.label: model._default_manager.count() for model in apps.get_models()}

    load_demo()
    before = counts()

    assert load_demo().total() == 0
    assert counts() == before


def test_second_load_leaves_what_people_did():
    load_demo()
    text = Onderdeel.objects.get(
        rapportage__subsidie__alliantie__slug="stemvork", rapportage__jaar=2025, soort=OnderdeelSoort.SAMENVATTING
    )
    text.tekst = "Veranderd."
    text.save()
    person = Contactpersoon.objects.filter(user__email=f"partner@{DOMAIN}").get()
    person.einddatum = date(2026, 1, 1)
    person.save()

    load_demo()

    text.refresh_from_db()
    assert text.tekst == "Veranderd."
    assert Contactpersoon.objects.filter(user__email=f"partner@{DOMAIN}").get().einddatum == date(2026, 1, 1)


def test_command_says_what_was_added(capsys):
    call_command("load_demo")
    call_command("load_demo")

    first, second = capsys.readouterr().out.splitlines()
    assert "12 rapportages" in first
    assert second == "nothing to add: the demo world is already there"


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
    ],
)
def test_what_does_not_fit_is_named_and_nothing_is_loaded(tmp_path, monkeypatch, name, old, new, message):
    copy = tmp_path / "fixtures"
    for path in FIXTURES.rglob("*.toml"):
        place = copy / path.relative_to(FIXTURES)
        place.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        place.write_text(text.replace(old, new, 1) if path.name == name and path.parent.name == "demo" else text)
    for module in ("config.fixture_rows", "config.demo.rapportages"):
        monkeypatch.setattr(f"{module}.FIXTURES", copy)

    with pytest.raises(CommandError, match="fixtures/demo") as raised:
        call_command("load_demo")

    assert message in str(raised.value)
    assert not User.objects.exists()
    assert not Alliantie.objects.exists()
