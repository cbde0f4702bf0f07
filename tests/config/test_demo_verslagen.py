"""The rows of the fictitious reports: they come from the plan, add up, and follow each other over the years."""

from collections import defaultdict
from decimal import Decimal

import pytest

from subsidies.actions.rapportage import blocking_points
from subsidies.models import (
    Activiteitverslag,
    Bijdrageregel,
    FinancieleRegel,
    Indicatoropgave,
    Indicatorwaarde,
    Inkomen,
    Jaarrapportage,
    Kaderantwoord,
    Onderdeel,
    Oordeel,
    Opmerking,
    Reserve,
    Toets,
)
from subsidies.pdf import RapportageContext, from_concept
from subsidies.statuses import OnderdeelSoort, RapportageStatus

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("demo")]


def handed_in():
    return Jaarrapportage.objects.exclude(status=RapportageStatus.CONCEPT).select_related("subsidie__alliantie")


def report(slug, jaar):
    return Jaarrapportage.objects.get(subsidie__alliantie__slug=slug, jaar=jaar)


def total(rows, name):
    return sum((getattr(row, name) or Decimal(0) for row in rows), Decimal(0))


def test_reports_keep_the_versions_that_held_in_their_year():
    for row in Jaarrapportage.objects.select_related("plan", "theorieversie", "kader"):
        assert row.plan and row.theorieversie and row.kader, row
        assert row.theorieversie.nummer == (2 if row.jaar == 2025 else 1)
    plan = report("tweede-sluis", 2025).plan
    assert plan and plan.nummer == 2


def test_of_every_activity_it_is_told_what_became_of_it():
    for row in Activiteitverslag.objects.filter(onderdeel__rapportage__in=handed_in()):
        assert row.stand and row.gerealiseerd, row
        assert bool(row.reden) == row.must_explain, row
    besides = Activiteitverslag.objects.get(activiteit=None)
    assert besides.naam == "Derde spreekuur van het loket"


def test_handed_in_reports_can_be_handed_in_and_one_misses_the_declaration():
    for row in handed_in():
        assert blocking_points(row) == [], row
        missing = from_concept(row, 9).ontbreekt
        if row.jaar == 2024 and row.alliantie.slug == "zilvergaren":
            assert len(missing) == 1 and "Controleverklaring" in missing[0]
        else:
            assert missing == (), row


def test_the_fictitious_declaration_fits_the_figures_of_the_last_version():
    for row in handed_in():
        context = RapportageContext.from_facts(row.versies.last().facts)
        assert context.controleverklaring_past is not (row.jaar == 2024 and row.alliantie.slug == "zilvergaren"), row


def test_posts_come_from_the_plan_and_have_both_amounts():
    for row in FinancieleRegel.objects.filter(onderdeel__rapportage__in=handed_in()):
        assert row.activiteit and row.kostensoort and row.begroot and row.besteed is not None, row


def test_parts_of_a_value_make_the_whole():
    found = 0
    for row in Indicatoropgave.objects.select_related("indicator").prefetch_related("uitsplitsingen"):
        parts = list(row.uitsplitsingen.all())
        if not parts or row.stand is None:
            continue
        found += 1
        for name in ("waarde", "teller", "noemer"):
            assert total(parts, name) == (getattr(row, name) or 0), (row, name)
    assert found > 20


def test_cumulative_values_never_fall():
    values = defaultdict(list)
    rows = Indicatorwaarde.objects.of_last_version().filter(indicator__is_cumulatief=True)
    for row in rows.order_by("jaar"):
        values[row.indicator_id].append(row.stand or Decimal(0))
    assert values
    assert all(series == sorted(series) for series in values.values())


def test_every_indicator_of_a_handed_in_report_has_a_value_or_words():
    for row in Indicatoropgave.objects.filter(onderdeel__rapportage__in=handed_in()).select_related("indicator"):
        assert row.tekst if row.indicator.meetwijze == "kwalitatief" else row.stand is not None, row


@pytest.mark.parametrize(
    ("slug", "jaar", "naam", "stand"),
    [
        ("tweede-sluis", 2023, "Leerlingen die na de lessen een nieuw beroep willen bekijken", 41),
        ("tweede-sluis", 2024, "Leerlingen die na een half jaar een open dag of stage bezochten", 23),
        ("tweede-sluis", 2025, "Scholen die meedoen", 66),
        ("zilvergaren", 2023, "Deelnemers die na drie maanden andere vragen stellen", 68),
        ("zilvergaren", 2024, "Zorgteams getraind", 53),
        ("kompasbloem", 2025, "Scholen die de checklist gebruiken", 340),
        ("stemvork", 2024, "Na een jaar actief", 61),
    ],
)
def test_values_are_those_of_the_text(slug, jaar, naam, stand):
    part = report(slug, jaar).onderdelen.get(soort=OnderdeelSoort.INDICATOREN, organisatie=None)
    row = Indicatoropgave.objects.get(onderdeel__rapportage__jaar=jaar, indicator__naam=naam)

    assert row.stand is not None
    assert round(row.stand) == stand
    line = next(line for line in part.tekst.splitlines() if line.startswith(naam))
    assert f"{stand} procent" in line or f"stand {stand}," in line


def test_reserve_opens_where_last_year_closed_and_moves_by_what_was_left():
    last: dict[int, Decimal] = {}
    for row in handed_in().order_by("jaar"):
        reserve = Reserve.objects.get(onderdeel__rapportage=row)
        assert reserve.begin == last.get(row.subsidie_id, Decimal(0)), row
        posts = FinancieleRegel.objects.filter(onderdeel__rapportage=row)
        others = Bijdrageregel.objects.filter(onderdeel__rapportage=row)
        left = row.subsidie.bedrag / 5 + total(others, "ontvangen") - total(posts, "besteed")
        assert reserve.mutatie == left, row
        assert reserve.eind is not None and reserve.eind >= 0
        last[row.subsidie_id] = reserve.eind


def test_own_income_is_a_tenth_at_least_and_one_member_is_just_above():
    rows = list(Inkomen.objects.filter(onderdeel__rapportage__in=handed_in()))
    shares = [row.aandeel for row in rows if row.aandeel is not None]
    assert len(shares) == len(rows)
    assert sorted(shares)[0] == Decimal("10.01")


def test_questions_and_assumptions_are_answered():
    for answer in Kaderantwoord.objects.filter(onderdeel__rapportage__in=handed_in()).select_related("vraag"):
        assert answer.tekst or (answer.score is not None and answer.vraag.schaal != "open"), answer
        assert answer.score is None or answer.score in (range(1, 6) if answer.vraag.schaal == "vijf" else (0, 1))
    assert not Toets.objects.filter(onderdeel__rapportage__in=handed_in(), oordeel="").exists()


def test_remarks_are_shared_internal_answered_and_asking():
    kompasbloem = report("kompasbloem", 2025)
    rows = Opmerking.objects.filter(rapportage=kompasbloem)
    assert rows.count() == 3
    assert rows.filter(is_intern=True).count() == 1
    assert rows.filter(vraagt_aanvulling=True, antwoorden__isnull=False).count() == 1
    assert kompasbloem.aanvulling_einddatum
    assert set(kompasbloem.onderdelen.filter(is_heropend=True).values_list("soort", flat=True)) == {
        OnderdeelSoort.FINANCIEN,
        OnderdeelSoort.VOORUITBLIK,
    }
    assert Opmerking.objects.exclude(indicator=None).exists() and Opmerking.objects.exclude(activiteit=None).exists()
    for remark in Opmerking.objects.select_related("versie", "rapportage"):
        assert remark.versie.rapportage_id == remark.rapportage_id
        assert remark.geplaatst_op >= remark.versie.ingediend_op


def test_a_report_with_akkoord_has_both_judgements_and_no_open_question():
    for row in handed_in().filter(status=RapportageStatus.AKKOORD):
        judgements = Oordeel.objects.filter(versie=row.versies.last())
        assert sorted(judgements.values_list("soort", "uitkomst")) == [("financien", "in_orde"), ("inhoud", "in_orde")]
        assert not row.opmerkingen.open().filter(vraagt_aanvulling=True).exists()


def test_the_answer_to_a_question_stands_in_the_second_version():
    versions = report("tweede-sluis", 2024).versies.order_by("nummer")
    said = []
    for version in versions:
        context = RapportageContext.from_facts(version.facts)
        said += [row.opmerking for part in context.onderdelen for row in part.indicatoren if "half jaar" in row.naam]
    assert said[0] == "Eerste meting."
    assert "52 procent" in said[1]


def test_the_draft_is_divided_over_partners_with_internal_dates():
    parts = Onderdeel.objects.filter(rapportage=report("zilvergaren", 2025))
    assert set(parts.exclude(toegewezen_aan=None).values_list("soort", "toegewezen_aan__slug")) == {
        ("actoren", "stichting-halmvlinder"),
        ("aannames", "instituut-mosterdkruin"),
    }
    assert parts.get(open_voor_allen=True).soort == "knelpunten"
    assert parts.exclude(interne_datum=None).count() == 6
    own = parts.filter(soort=OnderdeelSoort.FINANCIEN).exclude(organisatie=None)
    assert dict(own.values_list("organisatie__slug", "is_klaar")) == {
        "vereniging-ravelijnpad": False,
        "stichting-halmvlinder": False,
        "instituut-mosterdkruin": True,
    }
