"""The public facts: exactly these alliances and members, each with its source, and nothing about persons."""

import shutil
from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from allianties.models import Alliantie, Deelname, Organisatie
from allianties.models.alliantie import DeelnameRol
from allianties.models.organisatie import Herkomst
from audit.models import AuditEvent
from config.feiten import GELADEN, load_feiten
from config.fixture_rows import FIXTURES, FixtureError, Row
from evaluaties.models import Aanbeveling, Evaluatie, Kamerstuk
from subsidies.models import Jaarrapportage, Regeling, Regelversie, Subsidie, Subsidieperiode, Verplichting
from subsidies.regels import LEDEN_MAX, LEDEN_MIN, PENVOERDER_MAX, RAPPORTAGE_UITERSTE_DAG, RegelStatus

pytestmark = pytest.mark.django_db

PERIODE_1 = {
    "Alliantie Gezondheidszorg op Maat": {"WOMEN Inc.", "COC", "Rutgers"},
    "Samen werkt het": {
        "WOMEN Inc.",
        "Movisie",
        "WO=MEN",
        "Proefprocessenfonds Clara Wichmann",
        "Nederlandse Vrouwenraad",
    },
    "Act4Respect": {"Rutgers", "Atria"},
    "Werk.en.de.toekomst": {"Atria", "VHTO", "Emancipator", "Nederlandse Vrouwenraad"},
    "Gedeelde trots, gedeeld geluk": {"COC", "Transgender Netwerk Nederland", "NNID"},
    "Verandering van binnenuit": {"Movisie", "Consortium Zelfbeschikking"},
    "Bronnen van verandering": {"Atria"},
    "LGBT Heritage": {"IHLIA"},
}
PERIODE_2 = {
    "Financieel Sterk door Werk": {"WOMEN Inc.", "Het Potentieel Pakken", "Bureau Clara Wichmann"},
    "Act4Respect Unlimited": set(),
    "Verandering van Binnenuit 2.0": {"Movisie", "Consortium Zelfbeschikking", "LCC+"},
    "Politica": {"WO=MEN", "Stem op een Vrouw", "Nederlandse Vrouwenraad", "Emancipator"},
    "Kleurrijk en …": {"Bi+ Nederland"},
}
CONSORTIUM = {"IOT", "Kezban", "FSAN", "SMN", "Landelijke Werkgroep Mudawwanah", "HTIB", "VON"}


@pytest.fixture
def feiten():
    load_feiten()


@pytest.fixture
def own_fixtures(tmp_path, monkeypatch):
    """A copy of the files that a test may spoil."""
    copy = tmp_path / "fixtures"
    shutil.copytree(FIXTURES, copy)
    monkeypatch.setattr("config.fixture_rows.FIXTURES", copy)
    return copy


def members(periode):
    found = {}
    for subsidie in Subsidie.objects.filter(periode__slug=periode).select_related("alliantie"):
        rows = subsidie.alliantie.deelnames.select_related("organisatie")
        found[subsidie.alliantie.naam] = {row.organisatie.naam for row in rows}
    return found


def row_counts():
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


@pytest.mark.parametrize(("periode", "expected"), [("2018-2022", PERIODE_1), ("2023-2027", PERIODE_2)])
def test_alliances_of_a_period_with_exactly_their_members(feiten, periode, expected):
    assert members(periode) == expected


def test_what_is_not_known_is_marked_as_unknown(feiten):
    known = dict(Alliantie.objects.values_list("naam", "leden_bekend"))

    assert {naam for naam, leden in known.items() if leden == "onbekend"} == {"Act4Respect Unlimited"}
    assert {naam for naam, leden in known.items() if leden == "deels"} == {"Kleurrijk en …"}
    toelichting = Subsidieperiode.objects.get(slug="2023-2027").toelichting
    assert "andere drie" in toelichting and "archiefsubsidies" in toelichting


def test_consortium_has_its_seven_parts(feiten):
    consortium = Organisatie.objects.get(is_consortium=True)

    assert consortium.naam == "Consortium Zelfbeschikking"
    assert set(consortium.onderdelen.values_list("naam", flat=True)) == CONSORTIUM


def test_spelling_variants_find_their_organisation(feiten):
    variants = {alias: org.slug for org in Organisatie.objects.all() for alias in org.aliases}

    assert variants["Wo=men"] == "wo-men"
    assert variants["Proefprocessenfonds Clara Wichman"] == "proefprocessenfonds-clara-wichmann"
    assert variants["NVR"] == "nederlandse-vrouwenraad"


def test_predecessors_only_where_a_source_says_so(feiten):
    found = Alliantie.objects.filter(voorganger__isnull=False).values_list("slug", "voorganger__slug")

    assert dict(found) == {
        "act4respect-unlimited": "act4respect",
        "verandering-van-binnenuit-2-0": "verandering-van-binnenuit",
    }


def test_membership_dates_are_the_bounds_of_the_period_and_marked_as_derived(feiten):
    bounds = set(Deelname.objects.values_list("begindatum", "einddatum", "datum_herkomst"))

    assert bounds == {
        (date(2018, 1, 1), date(2022, 12, 31), Herkomst.AFGELEID),
        (date(2023, 1, 1), date(2027, 12, 31), Herkomst.AFGELEID),
    }


def test_real_alliances_are_public_only_without_lead_amount_duty_or_report(feiten):
    assert set(Alliantie.objects.values_list("alleen_openbaar", "is_fictief")) == {(True, False)}
    assert set(Deelname.objects.values_list("rol", flat=True)) == {DeelnameRol.PARTNER}
    assert set(Subsidie.objects.values_list("bedrag", flat=True)) == {None}
    assert not Verplichting.objects.exists()
    assert not Jaarrapportage.objects.exists()


def test_organisations_have_no_number_address_or_website(feiten):
    private = Organisatie.objects.values_list("kvk_nummer", "correspondentieadres", "website", "is_fictief")

    assert set(private) == {(None, "", "", False)}


def test_every_row_names_its_source(feiten):
    sourced = [model for model in apps.get_models() if hasattr(model, "bron") and "event" not in model._meta.model_name]

    assert {Organisatie, Alliantie, Deelname, Regeling, Regelversie, Subsidie, Subsidieperiode} <= set(sourced)
    for model in sourced:
        assert model.objects.exists(), model
        assert not model.objects.filter(bron="").exists(), model


@pytest.mark.parametrize(
    ("naam", "op", "waarde", "status", "artikel"),
    [
        ("voorschot_percentage", date(2022, 3, 1), "", RegelStatus.ONBEKEND, "1.4 lid 1"),
        ("voorschot_percentage", date(2022, 12, 31), "80", RegelStatus.BEKEND, "1.4 lid 1"),
        ("voorschot_percentage", date(2023, 2, 23), "80", RegelStatus.BEKEND, "1.4 lid 1"),
        ("voorschot_percentage", date(2023, 2, 24), "100", RegelStatus.BEKEND, "1.4 lid 1"),
        ("voorschot_percentage", date(2023, 8, 1), "", RegelStatus.ONBEKEND, "1.4"),
        (LEDEN_MIN, date(2023, 1, 1), "2", RegelStatus.BEKEND, "2.3 lid 1"),
        (LEDEN_MAX, date(2023, 7, 31), "5", RegelStatus.BEKEND, "2.3 lid 1"),
        (LEDEN_MAX, date(2023, 8, 1), "5", RegelStatus.TE_BEVESTIGEN, "2.3 lid 1"),
        (PENVOERDER_MAX, date(2023, 1, 1), "2", RegelStatus.BEKEND, "2.4 lid 3"),
        ("eigen_inkomsten_min", date(2023, 1, 1), "10", RegelStatus.BEKEND, "2.2 onder e"),
        ("verandertheorie_vergoeding", date(2022, 7, 1), "10000.00", RegelStatus.BEKEND, "2.6 lid 6"),
        # expired on 1-1-2027, and still the rule for the report over 2026 (domein 12.1)
        (RAPPORTAGE_UITERSTE_DAG, date(2027, 4, 1), "04-01", RegelStatus.BEKEND, "1.5"),
        ("evaluatie_jaren", date(2023, 1, 1), "5", RegelStatus.BEKEND, "5.1"),
    ],
)
def test_rule_of_r22_on_a_day(feiten, naam, op, waarde, status, artikel):
    rule = Regeling.objects.get(code="R22").rule(naam, op)

    assert (rule.waarde, rule.status, rule.artikel) == (waarde, status, artikel)


def test_rules_of_a_scheme_never_overlap(feiten):
    ends = {}
    for rule in Regelversie.objects.order_by("regeling", "naam", "begindatum"):
        key = (rule.regeling_id, rule.naam)
        assert key not in ends or (ends[key] is not None and ends[key] < rule.begindatum), rule
        ends[key] = rule.einddatum


def test_what_r17_asks_is_unknown(feiten):
    rule = Regeling.objects.get(code="R17").rule(LEDEN_MAX, date(2018, 1, 1))

    assert (rule.waarde, rule.status, rule.whole) == ("", RegelStatus.ONBEKEND, None)


def test_deviation_rule_is_known_for_the_reports(feiten):
    grens = Regeling.objects.get(code="R22").afwijkingsgrens(date(2024, 4, 1))

    assert (grens.procent, grens.bedrag) == (Decimal("20"), Decimal("25000.00"))


def test_second_load_changes_nothing(feiten):
    before = row_counts()

    assert load_feiten().total() == 0
    assert row_counts() == before  # history and audit rows too


def test_load_leaves_what_the_ministry_corrected(feiten):
    alliantie = Alliantie.objects.get(slug="politica")
    alliantie.doel, alliantie.alleen_openbaar = "Verbeterd.", False
    alliantie.save()

    load_feiten()

    alliantie.refresh_from_db()
    assert (alliantie.doel, alliantie.alleen_openbaar) == ("Verbeterd.", False)


def test_load_is_recorded_once(feiten):
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


def test_evaluations_with_public_conclusions_and_recommendations(feiten):
    found = {
        (e.onderzoeker, e.periode.slug): (e.conclusies.count(), e.aanbevelingen.count())
        for e in Evaluatie.objects.select_related("periode")
    }

    assert found == {("Verwey-Jonker Instituut", "2018-2022"): (6, 3), ("Ecorys", "2023-2027"): (3, 1)}
    assert not Evaluatie.objects.filter(onbekend="").exists()


def test_a_recommendation_names_the_source_of_what_was_done_with_it(feiten):
    for advice in Aanbeveling.objects.all():
        assert bool(advice.opvolging) == bool(advice.bron_opvolging), advice


def test_text_that_is_not_public_is_marked(feiten):
    assert Evaluatie.objects.get(heeft_eigen_titel=False).onderzoeker == "Ecorys"
    assert Aanbeveling.objects.get(heeft_eigen_tekst=False).evaluatie.onderzoeker == "Ecorys"


def test_papers_with_their_numbers_and_days(feiten):
    numbered = Kamerstuk.objects.exclude(nummer="").values_list("dossier", "nummer", "datum")

    assert set(numbered) == {
        ("30420", "258", date(2017, 4, 24)),
        ("31511", "31", date(2018, 11, 26)),
        ("30420", "374", date(2022, 11, 18)),
        ("30420", "380", date(2023, 2, 13)),
        ("30420", "386", date(2023, 12, 1)),
        ("30420", "393", date(2024, 3, 20)),
        ("30420", "409", date(2024, 6, 18)),
        ("30420", "418", date(2025, 6, 11)),
    }
    assert Kamerstuk.objects.filter(nummer="").count() == 3
    assert Kamerstuk.objects.get(nummer="380").citaat.replace("\xa0", " ") == (
        "Kamerstuk II 2022/23, 30 420, nr. 380, Kamerbrief Allianties emancipatiebeleid, 13 februari 2023"
    )
