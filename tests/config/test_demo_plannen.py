"""Theories of change, indicators and plans of the demo world: complete, in balance, only at fictitious alliances."""

from collections import Counter, defaultdict
from decimal import Decimal

import pytest

from allianties.models import Alliantie
from subsidies.models import (
    Activiteit,
    Activiteitenplan,
    Begrotingsregel,
    Evaluatiekader,
    Indicator,
    Kadervraag,
    Kernindicator,
    Theorieknoop,
    Theorieverband,
    Theorieversie,
    Verplichting,
    VerplichtingSoort,
)
from subsidies.statuses import CAUSAL, BijdrageSoort, Dimensie, KnoopSoort, Meetwijze, Onderbouwing, PlanStatus, Schaal

SLUGS = {"tweede-sluis", "zilvergaren", "kompasbloem", "stemvork"}


pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("demo")]


def versions():
    return Theorieversie.objects.select_related("subsidie__alliantie").prefetch_related("knopen", "verbanden__aanname")


def test_each_fictitious_alliance_has_two_versions_and_the_second_a_reason():
    rows = Theorieversie.objects.values_list("subsidie__alliantie__slug", "nummer", "vanaf_jaar")
    assert set(rows) == {(slug, *version) for slug in SLUGS for version in ((1, 2023), (2, 2025))}
    assert not Theorieversie.objects.filter(nummer=2, reden="").exists()


def test_all_seven_parts_of_a_theory_are_there():
    for version in versions():
        kinds = Counter(node.soort for node in version.knopen.all())
        assert kinds[KnoopSoort.IMPACT] == 1, version
        assert kinds[KnoopSoort.UITKOMST] == 2
        assert 3 <= kinds[KnoopSoort.TUSSENSTAP] <= 5  # a: the objective and its steps
        assert 3 <= kinds[KnoopSoort.OUTPUT] <= 4
        assert 4 <= kinds[KnoopSoort.ACTIVITEIT] <= 5
        assert version.analyse and 3 <= kinds[KnoopSoort.AANNAME] <= 4  # b
        assert 2 <= kinds[KnoopSoort.ACTOR] <= 4  # c
        assert version.functies  # d
        assert version.subsidie.indicatoren.exists()  # e
        assert kinds[KnoopSoort.RISICO] == 2  # f
        assert sum(node.indicatieve_kosten or 0 for node in version.knopen.all()) > 0  # g


def test_every_node_reaches_the_impact_and_no_link_goes_back():
    order = {soort: place for place, soort in enumerate(CAUSAL)}
    for version in versions():
        nodes = {node.pk: node for node in version.knopen.all()}
        after = defaultdict(set)
        for link in version.verbanden.all():
            after[link.van_id].add(link.naar_id)
            van, naar = nodes[link.van_id], nodes[link.naar_id]
            if van.soort in order:
                assert order[van.soort] <= order[naar.soort], (version, van, naar)
                assert link.reden, (version, van, naar)
        for node in nodes.values():
            seen, todo = set(), [node.pk]
            while todo:
                here = todo.pop()
                if here not in seen:
                    seen.add(here)
                    todo += after[here]
            assert any(nodes[pk].soort == KnoopSoort.IMPACT for pk in seen), (version, node)


def test_every_activity_has_a_partner_and_each_version_an_unproven_assumption_on_a_link():
    assert not Theorieknoop.objects.filter(soort=KnoopSoort.ACTIVITEIT, organisatie=None).exists()
    unproven = Theorieverband.objects.filter(aanname__onderbouwing=Onderbouwing.NIET_AANGETOOND)
    assert set(unproven.values_list("versie", flat=True)) == set(Theorieversie.objects.values_list("pk", flat=True))


def test_the_second_version_differs_as_its_reason_says():
    for slug in SLUGS:
        first, second = versions().filter(subsidie__alliantie__slug=slug).order_by("nummer")
        old = {node.sleutel: node for node in first.knopen.all()}
        new = {node.sleutel: node for node in second.knopen.all()}
        assert [old[key].soort for key in old.keys() - new.keys()] == [KnoopSoort.TUSSENSTAP], slug
        assert KnoopSoort.TUSSENSTAP in {new[key].soort for key in new.keys() - old.keys()}, slug
        changed = [key for key in old.keys() & new.keys() if old[key].naam != new[key].naam]
        assert len(changed) >= 2, (slug, changed)


def test_indicators_are_of_every_kind_and_have_a_definition_and_a_source():
    for slug in SLUGS:
        rows = list(Indicator.objects.filter(subsidie__alliantie__slug=slug).prefetch_related("streefwaarden"))
        assert 6 <= len(rows) <= 8, slug
        assert {row.soort for row in rows} == {"output", "uitkomst"}
        assert {row.meetwijze for row in rows} == set(Meetwijze.values), slug
        assert any(row.is_cumulatief for row in rows)
        assert any(row.uitsplitsing for row in rows), slug
        for row in rows:
            assert row.definitie and row.bron and row.betrouwbaarheid, row
            targets = list(row.streefwaarden.all())
            assert all(target.jaar in range(row.vanaf_jaar, 2028) for target in targets), row
            if row.is_cumulatief:
                values = [target.waarde for target in targets]
                assert values == sorted(values), row


def test_indicators_hang_on_a_node_of_their_own_theory():
    for indicator in Indicator.objects.exclude(knoop_sleutel=None):
        nodes = Theorieknoop.objects.filter(versie__subsidie=indicator.subsidie)
        assert indicator.knoop_sleutel in set(nodes.values_list("sleutel", flat=True)), indicator


def test_several_alliances_feed_what_is_measured_together_and_one_indicator_is_shared():
    for kern in Kernindicator.objects.prefetch_related("indicatoren"):
        assert len({row.subsidie_id for row in kern.indicatoren.all()}) >= 3, kern
    shared = Indicator.objects.exclude(gedeeld_met=None)
    slugs = shared.values_list("subsidie__alliantie__slug", "gedeeld_met__alliantie__slug")
    assert list(slugs) == [("tweede-sluis", "kompasbloem")]


def test_uniform_questions_cover_the_five_dimensions_and_say_that_they_are_fictitious():
    kader = Evaluatiekader.objects.get()
    questions = Kadervraag.objects.all()
    assert kader.bron.startswith("Fictief")
    assert 8 <= questions.count() <= 10
    assert {row.dimensie for row in questions} == set(Dimensie.values)
    assert {row.schaal for row in questions} == set(Schaal.values)


def test_plans_of_four_years_in_the_states_as_told():
    found = Activiteitenplan.objects.values_list("subsidie__alliantie__slug", "jaar", "nummer", "status")
    expected = {(slug, jaar, 1, "akkoord") for slug in SLUGS for jaar in (2023, 2024, 2025, 2026)}
    expected -= {("zilvergaren", 2026, 1, "akkoord"), ("kompasbloem", 2026, 1, "akkoord")}
    expected |= {("zilvergaren", 2026, 1, "concept"), ("kompasbloem", 2026, 1, "ingediend")}
    assert set(found) == {*expected, ("tweede-sluis", 2025, 2, "akkoord")}
    assert not Activiteitenplan.objects.filter(nummer=2, reden="").exists()


def test_costs_of_a_plan_are_covered_to_the_cent_and_the_subsidy_is_a_fifth_of_the_grant():
    for plan in Activiteitenplan.objects.select_related("subsidie").prefetch_related("dekking"):
        lines = Begrotingsregel.objects.filter(activiteit__plan=plan)
        cover = {soort: Decimal(0) for soort in BijdrageSoort.values}
        for row in plan.dekking.all():
            assert row.bedrag and row.bedrag > 0
            cover[row.soort] += row.bedrag
        assert sum(line.bedrag for line in lines if line.bedrag) == sum(cover.values()), plan
        assert cover[BijdrageSoort.SUBSIDIE] * 5 == plan.subsidie.bedrag, plan
        assert cover[BijdrageSoort.EIGEN] and cover[BijdrageSoort.DERDEN], plan


def test_planned_activities_belong_to_members_and_hang_on_the_theory_of_their_plan():
    for activity in Activiteit.objects.select_related("plan__subsidie__alliantie", "knoop", "organisatie"):
        members = activity.plan.alliantie.deelnames.filter(organisatie=activity.organisatie)
        assert any(row.begindatum.year <= activity.plan.jaar for row in members), activity
        assert activity.omschrijving and activity.middelen and activity.geplande_output, activity
        assert activity.knoop is None or activity.knoop.versie_id == activity.plan.theorieversie_id, activity


def test_plans_have_a_due_date_from_a_fictitious_decision():
    duties = Verplichting.objects.filter(soort=VerplichtingSoort.ACTIVITEITENPLAN)
    assert set(duties.values_list("subsidie__alliantie__slug", "jaar")) == {
        (slug, jaar) for slug in SLUGS for jaar in (2024, 2025, 2026, 2027)
    }
    assert set(duties.values_list("artikel", flat=True)) == {"beschikking (fictief)"}
    handed_in = Activiteitenplan.objects.exclude(verplichting=None).exclude(status=PlanStatus.CONCEPT)
    assert handed_in.count() == 12
    assert not handed_in.filter(nummer=1, akkoord_op=None).exclude(subsidie__alliantie__slug="kompasbloem").exists()


def test_real_alliances_have_none_of_this():
    real = {"subsidie__alliantie__in": Alliantie.objects.filter(is_fictief=False)}
    for model in (Theorieversie, Indicator, Activiteitenplan, Verplichting):
        assert not model.objects.filter(**real).exists(), model
