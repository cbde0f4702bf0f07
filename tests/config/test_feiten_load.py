"""Loading the public facts: only adds, records once, and names what does not fit."""

import shutil
from html import unescape

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from accounts.roles import Rol
from allianties.models import Alliantie, Organisatie
from audit.models import AuditEvent
from config.feiten import GELADEN, load_feiten
from config.fixture_rows import FIXTURES, FixtureError, Row
from evaluaties.models import Landing
from subsidies.models import Regeling
from tests.factories.accounts import user_factory

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def own_fixtures(tmp_path, monkeypatch):
    """A copy of the files that a test may spoil."""
    copy = tmp_path / "fixtures"
    shutil.copytree(FIXTURES, copy)
    monkeypatch.setattr("config.fixture_rows.FIXTURES", copy)
    return copy


def row_counts():
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def test_second_load_changes_nothing():
    load_feiten()
    before = row_counts()

    assert load_feiten().total() == 0
    assert row_counts() == before  # history and audit rows too


def test_load_leaves_what_the_ministry_corrected():
    load_feiten()
    alliantie = Alliantie.objects.get(slug="politica")
    alliantie.doel, alliantie.alleen_openbaar = "Verbeterd.", False
    alliantie.save()

    load_feiten()

    alliantie.refresh_from_db()
    assert (alliantie.doel, alliantie.alleen_openbaar) == ("Verbeterd.", False)


def test_load_is_recorded_once():
    load_feiten()
    load_feiten()

    event = AuditEvent.objects.get(event=GELADEN)
    assert (event.data["allianties"], event.data["organisaties"]) == (13, 26)


def test_command_says_what_was_added(capsys):
    call_command("load_feiten")
    call_command("load_feiten")

    first, second = capsys.readouterr().out.splitlines()
    assert "13 allianties" in first
    assert second == "nothing to add: every public fact is already there"


def spoil(folder, name, old, new):
    path = folder / "feiten" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("evaluaties.toml", '        kamerstuk = "kamer', '        kamerstuk = "', "paper 'brief-tussen"),
        ("organisaties.toml", 'naam = "Rutgers"', "", "organisatie rutgers: 'naam' is missing"),
        ("organisaties.toml", 'naam = "Rutgers"', 'naam = ""', "organisatie rutgers"),
        ("organisaties.toml", 'naam = "Rutgers"', 'naam = "Rutgers"\nnam = "x"', "unknown key 'nam'"),
        ("organisaties.toml", 'naam = "Rutgers"', "naam = 3", "'naam' is 3; expected str"),
        ("organisaties.toml", 'bron = "SMN"', 'bron = "SNM"', "no source ['SNM'] in bronnen.toml"),
        ("organisaties.toml", "is_consortium = true", 'is_consortium = "ja"', "expected bool"),
        ("allianties.toml", '"coc", "rutgers"', '"coc", "rutger"', "'rutger' is not known here"),
        ("allianties.toml", '"coc", "rutgers"', '"coc", 3', "expected a list of texts"),
        ("allianties.toml", 'leden = "onbekend"', 'leden = "volledig"', "contradict each other"),
        ("allianties.toml", '["onderwijs", "veiligheid"', '["onderwijs", "zorg"', "['zorg']; expected only"),
        ("allianties.toml", 'periode = "2018-2022"', 'periode = "2017-2022"', "'2017-2022' is not known here"),
        ("regelingen.toml", "vastgesteld_op = 2016-11-22", "", "'vastgesteld_op' is missing. Add a day"),
        ("regelingen.toml", "2016-11-22", "2016-11-22T10:00:00", "expected a day without a time"),
        ("regelingen.toml", 'status = "onbekend"', 'status = "weet niet"', "expected one of bekend"),
        ("regelingen.toml", "[[periode]]", "[[periode", "is not TOML"),
        ("bronnen.toml", 'gelezen = "deels"', 'gelezen = "half"', "expected one of volledig, deels"),
    ],
)
def test_what_does_not_fit_is_named_and_nothing_is_loaded(own_fixtures, name, old, new, message):
    spoil(own_fixtures, name, old, new)

    with pytest.raises(CommandError) as raised:
        call_command("load_feiten")

    assert message in str(raised.value)
    assert f"fixtures/feiten/{name}" in str(raised.value)
    assert not Organisatie.objects.exists()
    assert not Regeling.objects.exists()


def test_missing_file_is_named(own_fixtures):
    (own_fixtures / "feiten" / "allianties.toml").unlink()

    with pytest.raises(FixtureError, match=r"fixtures/feiten/allianties\.toml is missing"):
        load_feiten()


@pytest.mark.parametrize("text", ["12", "1.234,56", "12.345", "NaN", "1e99", "", "€ 12.00"])
def test_amount_in_another_form_is_refused(text):
    with pytest.raises(FixtureError, match="expected an amount"):
        Row({"bedrag": text}, "here").money("bedrag")


def test_rows_and_tables_of_another_shape_are_refused():
    row = Row({"post": ["x"], "onderdelen": {"kop": 3}, "jaar": True}, "here")

    with pytest.raises(FixtureError, match="expected tables"):
        list(row.rows("post"))
    with pytest.raises(FixtureError, match="expected texts only"):
        row.table("onderdelen")
    with pytest.raises(FixtureError, match="expected int"):
        row.whole("jaar")


def test_each_place_where_a_public_recommendation_landed_stands_on_its_page(client):
    load_feiten()
    client.force_login(user_factory(Rol.ACCOUNTHOUDER))

    landed = Landing.objects.select_related("aanbeveling__evaluatie", "regelversie", "kamerstuk").order_by("pk")
    places = [row.kamerstuk.slug if row.kamerstuk else str(row.regelversie and row.regelversie.naam) for row in landed]
    where = [(row.aanbeveling.evaluatie.slug, row.aanbeveling.volgorde) for row in landed]
    assert [(*one, place) for one, place in zip(where, places, strict=True)] == [
        ("verwey-jonker-2020", 1, "verandertheorie_onderdelen"),
        ("verwey-jonker-2020", 1, "verandertheorie_vergoeding"),
        ("ecorys-2025", 1, "kamerbrief-tussenevaluatie-allianties-2025"),
    ]
    for row, place in zip(landed, places, strict=True):
        page = client.get(row.aanbeveling.get_absolute_url()).content.decode()
        assert row.tekst in page and f"Bron: {row.bron}" in page
        assert (row.kamerstuk.citaat if row.kamerstuk else f"#regel-{place}") in unescape(page)
