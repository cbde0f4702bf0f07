"""The edges of what people do around an evaluation: what is refused, and what a change keeps."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from evaluaties.actions import aanbeveling as advice
from evaluaties.actions import bevinding as findings
from evaluaties.actions import datalek, feitencheck, interview, opvolging, plicht, sturing
from evaluaties.actions.evaluatie import change_evaluatie
from evaluaties.actions.interview import InterviewFeiten
from evaluaties.actions.ontvanger import require_importer
from evaluaties.models import Bevinding, Evaluatieplicht, Feitencheck, Landing
from evaluaties.statuses import Reactie
from subsidies.models import Indicatorwaarde
from tests.factories.accounts import user_factory
from tests.factories.allianties import accounthouderschap_factory, alliantie_factory, contactmoment_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    bespreking_factory,
    bevinding_factory,
    conclusie_factory,
    evaluatie_factory,
    evaluatieplicht_factory,
    feitencheckreactie_factory,
    interview_factory,
    landing_factory,
    onderzoekstoegang_factory,
    opvolgactie_factory,
    sturingsafspraak_factory,
)
from tests.factories.lezen import make_written
from tests.factories.subsidies import make_periode, make_verband

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper(db):
    """An accounthouder: keeps evaluations."""
    return user_factory(Rol.ACCOUNTHOUDER)


def today():
    return timezone.localdate()


def test_a_finding_goes_unless_a_conclusion_rests_on_it(keeper):
    row = bevinding_factory(evaluatie=evaluatie_factory(status="lopend"))
    conclusion = conclusie_factory(evaluatie=row.evaluatie)
    conclusion.bevindingen.set([row])
    with pytest.raises(ValidationError, match="rust op deze bevinding"):
        findings.remove_bevinding(row, by=keeper)
    conclusion.bevindingen.clear()
    findings.remove_bevinding(row, by=keeper)
    assert not Bevinding.objects.filter(pk=row.pk).exists()


def test_evidence_and_conclusions_stay_within_their_evaluation(keeper):
    row = bevinding_factory(evaluatie=evaluatie_factory(status="lopend"))
    with pytest.raises(ValidationError, match="interview van deze evaluatie"):
        findings.add_bewijs(row, interview=interview_factory(), by=keeper)
    own = interview_factory(evaluatie=row.evaluatie)
    assert findings.add_bewijs(row, interview=own, by=keeper).soort == "interview"
    conclusion = conclusie_factory(evaluatie=row.evaluatie)
    with pytest.raises(ValidationError, match="bevindingen van deze evaluatie"):
        findings.change_conclusie(conclusion, revision=0, by=keeper, bevindingen=[bevinding_factory()], tekst="Anders.")
    changed = findings.change_conclusie(conclusion, revision=0, by=keeper, bevindingen=[row], tekst="Anders.")
    assert (changed.tekst, list(changed.bevindingen.all())) == ("Anders.", [row])


def test_a_recommendation_changes_until_it_was_answered(keeper):
    row = aanbeveling_factory(evaluatie=evaluatie_factory(status="lopend"), geadresseerde="het ministerie")
    facts = {"tekst": "Praat vaker.", "geadresseerde": "het ministerie", "termijn": "kort"}
    with pytest.raises(ValidationError, match="geadresseerde"):
        findings.change_aanbeveling(row, revision=0, by=keeper, **{**facts, "geadresseerde": " "})
    assert findings.change_aanbeveling(row, revision=0, by=keeper, **facts).tekst == "Praat vaker."
    with pytest.raises(PermissionDenied):
        findings.change_aanbeveling(row, revision=1, by=user_factory(Rol.KAMER), **facts)


def test_what_was_concluded_and_advised_is_taken_away_while_it_runs_and_nothing_hangs_on_it(keeper):
    running = evaluatie_factory(status="lopend")
    conclusion, free = conclusie_factory(evaluatie=running), aanbeveling_factory(evaluatie=running)
    answered = aanbeveling_factory(evaluatie=running, reactie="overgenomen")
    with pytest.raises(PermissionDenied):
        findings.remove_conclusie(conclusion, by=user_factory())
    for row, person in ((free, user_factory()), (answered, keeper), (aanbeveling_factory(), keeper)):
        with pytest.raises(PermissionDenied):
            findings.remove_aanbeveling(row, by=person)
    hung = [aanbeveling_factory(evaluatie=running) for _n in range(4)]
    opvolgactie_factory(aanbeveling=hung[0])
    bespreking_factory(aanbeveling=hung[1])
    landing_factory(aanbeveling=hung[2])
    aanbeveling_factory(evaluatie=running, voorganger=hung[3])
    for row in hung:
        with pytest.raises(ValidationError, match="al iets gedaan"):
            findings.remove_aanbeveling(row, by=keeper)
    findings.remove_conclusie(conclusion, by=keeper)
    findings.remove_aanbeveling(free, by=keeper)
    assert not running.conclusies.exists()
    assert free not in running.aanbevelingen.all() and hung[0] in running.aanbevelingen.all()


def test_an_answer_an_owner_and_a_step_are_judged(keeper):
    row = aanbeveling_factory(geadresseerde="het ministerie")
    with pytest.raises(ValidationError, match="later dan vandaag"):
        advice.answer_aanbeveling(
            row.pk, revision=row.revision, reactie=Reactie.OVERGENOMEN, datum=today() + timedelta(days=1), by=keeper
        )
    with pytest.raises(ValidationError, match="evaluaties bijhoudt"):
        advice.assign_aanbeveling(row.pk, revision=row.revision, eigenaar=user_factory(), vervaldatum=None, by=keeper)
    advice.assign_aanbeveling(row.pk, revision=row.revision, eigenaar=None, vervaldatum=None, by=keeper)
    with pytest.raises(TransitionNotAllowed):
        advice.step_aanbeveling(row.pk, "bestaat_niet", by=keeper)
    with pytest.raises(ValidationError, match="eerst een reactie"):
        advice.step_aanbeveling(row.pk, "start", by=keeper, toelichting="Nu.")


def test_a_step_out_of_turn_is_refused(keeper):
    row = aanbeveling_factory(geadresseerde="het ministerie")
    advice.answer_aanbeveling(row.pk, revision=row.revision, reactie=Reactie.OVERGENOMEN, datum=today(), by=keeper)
    with pytest.raises(ValidationError, match="toelichting"):
        advice.step_aanbeveling(row.pk, "finish", by=keeper)
    with pytest.raises(TransitionNotAllowed):
        advice.step_aanbeveling(row.pk, "reopen", by=keeper, toelichting="x")
    type(row).objects.filter(pk=row.pk).update(status="doorgegeven")
    later = make_periode().regeling
    with pytest.raises(TransitionNotAllowed):
        advice.carry_over_aanbeveling(row.pk, regeling=later, geadresseerde="x", vervaldatum=None, by=keeper)
    successor = aanbeveling_factory(geadresseerde="het ministerie", regeling=later, voorganger=row)
    with pytest.raises(ValidationError, match="staat vast"):
        advice.change_voorganger(successor.pk, voorganger=None, by=keeper)


def test_an_evaluation_gets_and_loses_other_periods(keeper):
    row, other = evaluatie_factory(), make_periode("2018-2022")
    facts = {"titel": row.titel, "by": keeper}
    changed = change_evaluatie(row, revision=0, extra_perioden=[other], **facts)
    assert list(changed.evaluatieperioden.values_list("periode", flat=True)) == [other.pk]
    change_evaluatie(row, revision=1, **facts)
    assert not row.evaluatieperioden.exists()


@pytest.mark.slow
def test_a_value_that_was_handed_in_is_evidence_and_a_place_to_land(keeper):
    written = make_written("Bewijst")
    written.hand_in()
    value = Indicatorwaarde.objects.filter(versie__rapportage=written.rapportage)[0]
    row = bevinding_factory(evaluatie=evaluatie_factory(status="lopend"))
    assert findings.add_bewijs(row, waarde=value, by=keeper).soort == "waarde"
    asked = sturingsafspraak_factory(alliantie=written.verband.alliantie)
    holder = written.verband.accounthouder
    sturing.change_sturingsafspraak(
        asked, revision=0, by=holder, gevraagd_datum=today(), stand="geland", indicator=value.indicator
    )
    assert asked.indicator == value.indicator
    foreign = make_verband("Vreemd")
    elsewhere = sturingsafspraak_factory(alliantie=foreign.alliantie)
    with pytest.raises(ValidationError, match="andere alliantie"):
        sturing.change_sturingsafspraak(
            elsewhere, revision=0, by=foreign.accounthouder, gevraagd_datum=today(), indicator=value.indicator
        )


def test_a_breach_is_kept_by_beheerders_and_confidants_only():
    facts = datalek.Datalekgegevens(timezone.now(), "Een brief ging mis.", "", "", None, None)
    with pytest.raises(PermissionDenied):
        datalek.record_datalek(facts, by=user_factory(Rol.KAMER))


def test_the_check_of_facts_refuses_what_nobody_could_answer(keeper):
    lonely = evaluatie_factory(status="lopend")
    with pytest.raises(ValidationError, match="geen enkele alliantie"):
        feitencheck.request_feitencheck(lonely, bevindingen="x", uiterste_datum=today(), by=keeper)
    make_verband("Gevraagd")
    asked = evaluatie_factory(status="lopend")
    with pytest.raises(ValidationError, match="na vandaag"):
        feitencheck.request_feitencheck(asked, bevindingen="x", uiterste_datum=today(), by=keeper)
    later = today() + timedelta(days=5)
    for status in ("te_starten", "afgerond"):
        with pytest.raises(TransitionNotAllowed):
            feitencheck.request_feitencheck(
                evaluatie_factory(status=status), bevindingen="x", uiterste_datum=later, by=keeper
            )
    feitencheck.request_feitencheck(asked, bevindingen="x", uiterste_datum=later, by=keeper)
    with pytest.raises(ValidationError, match="loopt al"):
        feitencheck.request_feitencheck(asked, bevindingen="x", uiterste_datum=later, by=keeper)
    Feitencheck.objects.update(uiterste_datum=today() - timedelta(days=1))
    feitencheck.request_feitencheck(asked, bevindingen="een tweede ronde", uiterste_datum=later, by=keeper)
    assert asked.feitenchecks.count() == 2


def test_an_answer_to_the_check_of_facts_is_by_the_coordinator_and_in_time():
    verband = make_verband("Antwoordt")
    row = feitencheckreactie_factory(alliantie=verband.alliantie)
    with pytest.raises(PermissionDenied):
        feitencheck.answer_feitencheck(row, antwoord="klopt", tekst="", by=verband.partner)
    Feitencheck.objects.update(uiterste_datum=today() - timedelta(days=1))
    with pytest.raises(ValidationError, match="voorbij"):
        feitencheck.answer_feitencheck(row, antwoord="klopt", tekst="", by=verband.coordinator)


def test_interviews_are_written_by_keepers_and_researchers_only():
    access = onderzoekstoegang_factory()
    researcher = access.user
    row = interview_factory(evaluatie=access.evaluatie, aangemaakt_door=researcher)
    facts = {name: getattr(row, name) for name in InterviewFeiten.__annotations__} | {"functie": "Vrijwilliger"}
    change: Any = interview.change_interview
    create: Any = interview.create_interview
    assert change(row, revision=0, by=researcher, **facts).functie == "Vrijwilliger"
    with pytest.raises(PermissionDenied):
        change(row, revision=1, by=user_factory(), **facts)
    with pytest.raises(PermissionDenied):
        create(row.evaluatie, by=user_factory(), **facts)


def test_what_became_of_a_recommendation_is_changed_and_taken_back(keeper):
    action = opvolgactie_factory()
    row = action.aanbeveling
    with pytest.raises(ValidationError, match="toekomst"):
        opvolging.add_bespreking(
            row.pk, alliantie=alliantie_factory(), datum=today() + timedelta(days=1), tekst="x", by=keeper
        )
    said = opvolging.add_bespreking(row.pk, alliantie=alliantie_factory(), datum=today(), tekst="Goed.", by=keeper)
    assert said.tekst == "Goed."
    better = {"alliantie": said.alliantie, "datum": today(), "tekst": "Goed, maar traag.", "by": keeper}
    with pytest.raises(ValidationError, match="toekomst"):
        opvolging.change_bespreking(said.pk, revision=0, **better | {"datum": today() + timedelta(days=1)})
    assert opvolging.change_bespreking(said.pk, revision=0, **better).tekst == "Goed, maar traag."
    landing = opvolging.add_landing(row.pk, soort="nota", tekst="Bladzijde 3", bron="Nota", by=keeper)
    opvolging.remove_landing(landing.pk, by=keeper)
    assert not Landing.objects.exists()


def test_a_duty_without_any_day_to_count_from_gets_no_next_one():
    done = evaluatie_factory(status="afgerond")
    row = evaluatieplicht_factory(evaluatie=done, herhaling_jaren=5, vervaldatum=None)
    assert plicht.plan_next(row) is None
    assert Evaluatieplicht.objects.count() == 1


def test_what_was_asked_belongs_to_its_alliance_and_its_past():
    row = sturingsafspraak_factory()
    holder = accounthouderschap_factory(alliantie=row.alliantie).user
    with pytest.raises(ValidationError, match="toekomst"):
        sturing.change_sturingsafspraak(row, revision=0, by=holder, gevraagd_datum=today() + timedelta(days=1))
    with pytest.raises(ValidationError, match="andere alliantie"):
        sturing.change_sturingsafspraak(
            row, revision=0, by=holder, gevraagd_datum=today(), moment=contactmoment_factory()
        )


def test_only_who_imports_decides_on_names():
    require_importer(None)
    with pytest.raises(PermissionDenied):
        require_importer(user_factory(Rol.KAMER))
