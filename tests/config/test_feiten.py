"""The public facts: exactly these alliances and members, each with its source, and nothing about persons."""

from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps

from allianties.models import Alliantie, Deelname, Organisatie
from allianties.models.alliantie import DeelnameRol
from allianties.models.organisatie import Herkomst
from config.feiten import load_feiten
from evaluaties.models import Aanbeveling, Evaluatie, Evaluatieplicht, Kamerstuk
from subsidies.models import Beleidsdoel, Jaarrapportage, Regeling, Regelversie, Subsidie, Subsidieperiode, Verplichting
from subsidies.regels import LEDEN_MAX, LEDEN_MIN, PENVOERDER_MAX, RAPPORTAGE_UITERSTE_DAG, RegelStatus

PERIODE_1 = {
    "Alliantie Gezondheidszorg op Maat": {"WOMEN Inc.", "COC", "Rutgers"},
    "Samen werkt het": {
        "WOMEN Inc.",
        "Movisie",
        "WO=MEN",
        "Proefprocessenfonds Clara Wichmann",
        "Nederlandse Vrouwenraad (NVR)",
    },
    "Act4Respect": {"Rutgers", "Atria"},
    "Werk.en.de.toekomst": {"Atria", "VHTO", "Emancipator", "Nederlandse Vrouwenraad (NVR)"},
    "Gedeelde trots, gedeeld geluk": {"COC", "Transgender Netwerk Nederland", "NNID"},
    "Verandering van binnenuit": {"Movisie", "Consortium Zelfbeschikking"},
    "Bronnen van verandering": {"Atria"},
    "LGBT Heritage": {"IHLIA"},
}
PERIODE_2 = {
    "Financieel Sterk door Werk": {"WOMEN Inc.", "Het Potentieel Pakken (HPP)", "Bureau Clara Wichmann"},
    "Act4Respect Unlimited": set(),
    "Verandering van Binnenuit 2.0": {"Movisie", "Consortium Zelfbeschikking", "LCC+"},
    "Politica": {"WO=MEN", "Stem op een Vrouw", "Nederlandse Vrouwenraad (NVR)", "Emancipator"},
    "Kleurrijk en …": {"Bi+ Nederland"},
}
CONSORTIUM = {"IOT", "Kezban", "FSAN", "SMN", "Landelijke Werkgroep Mudawwanah", "HTIB", "VON"}


@pytest.fixture(scope="module", autouse=True)
def feiten(read_only_world):
    """The facts, loaded once for all tests of this module; they only read."""
    with read_only_world():
        load_feiten()
        yield


def members(periode):
    rows = Alliantie.objects.filter(subsidies__periode__slug=periode).prefetch_related("deelnames__organisatie")
    return {row.naam: {deelname.organisatie.naam for deelname in row.deelnames.all()} for row in rows}


@pytest.mark.parametrize(("periode", "expected"), [("2018-2022", PERIODE_1), ("2023-2027", PERIODE_2)])
def test_alliances_of_a_period_with_exactly_their_members(periode, expected):
    assert members(periode) == expected


def test_what_is_not_known_is_marked_as_unknown():
    known = dict(Alliantie.objects.values_list("naam", "leden_bekend"))

    assert {naam for naam, leden in known.items() if leden == "onbekend"} == {"Act4Respect Unlimited"}
    assert {naam for naam, leden in known.items() if leden == "deels"} == {"Kleurrijk en …"}
    toelichting = Subsidieperiode.objects.get(slug="2023-2027").toelichting
    assert "andere drie" in toelichting and "archiefsubsidies" in toelichting


def test_consortium_has_its_seven_parts():
    consortium = Organisatie.objects.get(is_consortium=True)

    assert consortium.naam == "Consortium Zelfbeschikking"
    assert set(consortium.onderdelen.values_list("naam", flat=True)) == CONSORTIUM


def test_spelling_variants_find_their_organisation():
    variants = {alias: org.slug for org in Organisatie.objects.all() for alias in org.aliases}

    assert variants["Wo=men"] == "wo-men"
    assert variants["Proefprocessenfonds Clara Wichman"] == "proefprocessenfonds-clara-wichmann"
    assert variants["NVR"] == "nederlandse-vrouwenraad"


def test_predecessors_only_where_a_source_says_so():
    found = Alliantie.objects.filter(voorganger__isnull=False).values_list("slug", "voorganger__slug")

    assert dict(found) == {
        "act4respect-unlimited": "act4respect",
        "verandering-van-binnenuit-2-0": "verandering-van-binnenuit",
    }


def test_membership_dates_are_the_bounds_of_the_period_and_marked_as_derived():
    bounds = set(Deelname.objects.values_list("begindatum", "einddatum", "datum_herkomst"))

    assert bounds == {
        (date(2018, 1, 1), date(2022, 12, 31), Herkomst.AFGELEID),
        (date(2023, 1, 1), date(2027, 12, 31), Herkomst.AFGELEID),
    }


def test_real_alliances_are_public_only_without_lead_amount_duty_or_report():
    assert set(Alliantie.objects.values_list("alleen_openbaar", "is_fictief")) == {(True, False)}
    assert set(Deelname.objects.values_list("rol", flat=True)) == {DeelnameRol.PARTNER}
    assert set(Subsidie.objects.values_list("bedrag", flat=True)) == {None}
    assert not Verplichting.objects.exists()
    assert not Jaarrapportage.objects.exists()


def test_organisations_have_no_number_address_or_website():
    private = Organisatie.objects.values_list("kvk_nummer", "correspondentieadres", "website", "is_fictief")

    assert set(private) == {(None, "", "", False)}


def test_every_row_names_its_source():
    sourced = [model for model in apps.get_models() if hasattr(model, "bron") and not model.__name__.endswith("Event")]

    public = {Organisatie, Alliantie, Deelname, Regeling, Regelversie, Subsidie, Subsidieperiode, Beleidsdoel}
    assert public <= set(sourced)
    for model in public:
        assert model._default_manager.exists(), model
    for model in sourced:
        assert not model._default_manager.filter(bron="").exists(), model


@pytest.mark.parametrize(
    ("naam", "op", "waarde", "status", "artikel"),
    [
        ("voorschot_percentage", date(2022, 3, 1), "", RegelStatus.ONBEKEND, "1.4, eerste lid"),
        ("voorschot_percentage", date(2022, 12, 31), "80", RegelStatus.BEKEND, "1.4, eerste lid"),
        ("voorschot_percentage", date(2023, 2, 23), "80", RegelStatus.BEKEND, "1.4, eerste lid"),
        ("voorschot_percentage", date(2023, 2, 24), "100", RegelStatus.BEKEND, "1.4, eerste lid"),
        ("voorschot_percentage", date(2023, 8, 1), "", RegelStatus.ONBEKEND, "1.4"),
        (LEDEN_MIN, date(2023, 1, 1), "2", RegelStatus.BEKEND, "2.3, eerste lid"),
        (LEDEN_MAX, date(2023, 7, 31), "5", RegelStatus.BEKEND, "2.3, eerste lid"),
        (LEDEN_MAX, date(2023, 8, 1), "5", RegelStatus.TE_BEVESTIGEN, "2.3, eerste lid"),
        (PENVOERDER_MAX, date(2023, 1, 1), "2", RegelStatus.BEKEND, "2.4, derde lid"),
        ("eigen_inkomsten_min", date(2023, 1, 1), "10", RegelStatus.BEKEND, "2.2, onder e"),
        ("verandertheorie_vergoeding", date(2022, 7, 1), "10000.00", RegelStatus.BEKEND, "2.6, zesde lid"),
        # expired on 1-1-2027, and still the rule for the report over 2026 (domein 12.1)
        (RAPPORTAGE_UITERSTE_DAG, date(2027, 4, 1), "04-01", RegelStatus.BEKEND, "1.5"),
        ("evaluatie_jaren", date(2023, 1, 1), "5", RegelStatus.BEKEND, "5.1"),
    ],
)
def test_rule_of_r22_on_a_day(naam, op, waarde, status, artikel):
    rule = Regeling.objects.get(code="R22").rule(naam, op)

    assert rule
    assert (rule.waarde, rule.status, rule.artikel) == (waarde, status, artikel)


def test_rules_of_a_scheme_never_overlap():
    ends: dict[tuple[int, str], date | None] = {}
    for rule in Regelversie.objects.order_by("regeling", "naam", "begindatum"):
        key = (rule.regeling_id, rule.naam)
        before = ends.get(key, date.min)
        assert before and before < rule.begindatum, rule
        ends[key] = rule.einddatum


def test_what_r17_asks_is_unknown():
    rule = Regeling.objects.get(code="R17").rule(LEDEN_MAX, date(2018, 1, 1))

    assert rule
    assert (rule.waarde, rule.status, rule.whole) == ("", RegelStatus.ONBEKEND, None)


def test_deviation_rule_is_known_for_the_reports():
    grens = Regeling.objects.get(code="R22").afwijkingsgrens(date(2024, 4, 1))

    assert grens
    assert (grens.procent, grens.bedrag) == (Decimal("20"), Decimal("25000.00"))


def test_evaluations_with_public_conclusions_and_recommendations():
    found = {
        (e.onderzoeker, *(periode.slug for periode in e.perioden)): (e.conclusies.count(), e.aanbevelingen.count())
        for e in Evaluatie.objects.select_related("periode")
    }

    assert found == {
        ("Verwey-Jonker Instituut", "2018-2022"): (6, 3),
        ("Ecorys", "2023-2027"): (3, 1),
        ("Regioplan",): (0, 0),
        ("", "2018-2022", "2023-2027"): (2, 0),
    }
    assert set(Evaluatie.objects.values_list("status", flat=True)) == {"afgerond"}
    assert not Evaluatie.objects.filter(onbekend="").exists()


def test_duties_to_evaluate_stand_with_their_article_and_what_is_not_known():
    duties = {row.slug: row for row in Evaluatieplicht.objects.all()}

    assert (duties["r22-5-1"].vervaldatum, duties["r22-5-1"].herhaling_jaren) == (date(2027, 2, 18), None)
    assert (duties["r22-awb-4-24"].vervaldatum, duties["r22-awb-4-24"].herhaling_jaren) == (date(2027, 2, 18), 5)
    assert duties["r17-awb-4-24"].vervaldatum is None
    assert not duties["r17-awb-4-24"].is_open
    assert not any(row.bron == "" for row in duties.values())


def test_a_second_load_leaves_an_evaluation_that_a_person_changed():
    evaluatie = Evaluatie.objects.get(slug="verwey-jonker-2020")
    evaluatie.opdrachtgever = "Een ander"
    evaluatie.save()

    assert load_feiten().total() == 0
    evaluatie.refresh_from_db()
    assert evaluatie.opdrachtgever == "Een ander"


def test_a_recommendation_names_the_source_of_what_was_done_with_it():
    for advice in Aanbeveling.objects.all():
        assert bool(advice.opvolging) == bool(advice.bron_opvolging), advice


def test_text_that_is_not_public_is_marked():
    described = Evaluatie.objects.filter(heeft_eigen_titel=False).values_list("onderzoeker", flat=True)
    assert set(described) == {"Ecorys", "Regioplan", ""}
    assert Aanbeveling.objects.get(heeft_eigen_tekst=False).evaluatie.onderzoeker == "Ecorys"


def test_papers_with_their_numbers_and_days():
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
