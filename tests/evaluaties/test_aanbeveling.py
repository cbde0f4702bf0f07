"""Recommendations: the answer, the steps, the chain from scheme to scheme, and who may do and see what."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from evaluaties.actions.aanbeveling import (
    answer_aanbeveling,
    assign_aanbeveling,
    carry_over_aanbeveling,
    chain_of,
    change_voorganger,
    step_aanbeveling,
)
from evaluaties.actions.opvolging import add_landing, change_opvolgactie
from evaluaties.models import Aanbeveling, Landing
from evaluaties.statuses import AanbevelingStatus, Reactie
from overzichten.taken import menu_facts, own_tasks
from subsidies.actions.kader import revise_kader
from subsidies.models import Regelversie
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import (
    aanbeveling_factory,
    aanbevelingovergang_factory,
    evaluatie_factory,
    evaluatieperiode_factory,
    opvolgactie_factory,
)
from tests.factories.pagina import text_of
from tests.factories.subsidies import make_periode, make_verband
from tests.factories.volume import make_framework

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate


def a_rule():
    return Regelversie.objects.filter(regeling=make_periode().regeling).order_by("pk")[0]


def answer(row, by, reactie=Reactie.OVERGENOMEN, reden=""):
    revision = Aanbeveling.objects.get(pk=row.pk).revision
    return answer_aanbeveling(row.pk, revision=revision, reactie=reactie, reden=reden, datum=TODAY(), by=by)


def test_adopted_begun_finished_and_every_step_is_kept(keeper):
    row = aanbeveling_factory(geadresseerde="het ministerie")

    answer(row, keeper)
    step_aanbeveling(row.pk, "start", by=keeper)
    step_aanbeveling(row.pk, "finish", by=keeper, toelichting="Staat in de regeling.")

    row.refresh_from_db()
    assert row.status == AanbevelingStatus.AFGEROND
    assert [(one.van, one.naar) for one in row.overgangen.all()] == [
        ("open", "open"),
        ("open", "in_uitvoering"),
        ("in_uitvoering", "afgerond"),
    ]
    assert AuditEvent.objects.filter(event="evaluaties.aanbeveling.gezet").count() == 3


@pytest.mark.parametrize("reactie", [Reactie.DEELS, Reactie.NIET])
def test_partly_and_not_need_a_reason(keeper, reactie):
    row = aanbeveling_factory()

    with pytest.raises(ValidationError, match="Schrijf waarom"):
        answer(row, keeper, reactie, "  ")
    answer(row, keeper, reactie, "te duur")

    row.refresh_from_db()
    assert row.reactie_reden == "te duur"
    with pytest.raises(IntegrityError), transaction.atomic():
        Aanbeveling.objects.filter(pk=row.pk).update(reactie_reden="")


def test_not_adopted_is_an_end_and_another_answer_opens_it(keeper):
    row = aanbeveling_factory()

    assert answer(row, keeper, Reactie.NIET, "te duur").status == AanbevelingStatus.NIET_OVERGENOMEN
    with pytest.raises(TransitionNotAllowed):
        step_aanbeveling(row.pk, "start", by=keeper)
    assert answer(row, keeper).status == AanbevelingStatus.OPEN


def test_without_an_answer_nothing_is_begun(keeper):
    with pytest.raises(ValidationError, match="Geef eerst een reactie"):
        step_aanbeveling(aanbeveling_factory().pk, "start", by=keeper)


@pytest.mark.parametrize("rol", [Rol.UITVOERDER, Rol.AUDITOR, Rol.KAMER, Rol.BEHEERDER, None])
def test_only_keepers_of_evaluations_follow_up(rol, next_scheme):
    row, person = aanbeveling_factory(), user_factory(*([rol] if rol else []))

    for act in (
        lambda: answer(row, person),
        lambda: assign_aanbeveling(row.pk, revision=0, eigenaar=None, vervaldatum=None, by=person),
        lambda: step_aanbeveling(row.pk, "start", by=person),
        lambda: carry_over_aanbeveling(row.pk, regeling=next_scheme, geadresseerde="x", vervaldatum=None, by=person),
        lambda: change_voorganger(row.pk, voorganger=None, by=person),
        lambda: add_landing(row.pk, soort="nota", tekst="t", bron="b", by=person),
    ):
        with pytest.raises(PermissionDenied):
            act()


def test_carried_over_with_its_history_both_ways(keeper, next_scheme):
    row = aanbeveling_factory(tekst="Praat vaker.", geadresseerde="het ministerie")

    successor = carry_over_aanbeveling(
        row.pk, regeling=next_scheme, geadresseerde="het ministerie", vervaldatum=None, by=keeper
    )

    row.refresh_from_db()
    assert (row.status, successor.status) == (AanbevelingStatus.DOORGEGEVEN, AanbevelingStatus.OPEN)
    assert (successor.tekst, successor.voor_regeling) == ("Praat vaker.", next_scheme)
    assert chain_of(row, user=keeper) == chain_of(successor, user=keeper) == [row, successor]
    with pytest.raises(TransitionNotAllowed):
        answer(row, keeper)


def test_carrying_over_asks_for_an_addressee_and_a_later_scheme(keeper, next_scheme):
    row = aanbeveling_factory()
    earlier = row.voor_regeling
    assert earlier

    for regeling, geadresseerde, sentence in (
        (next_scheme, " ", "zonder geadresseerde"),
        (earlier, "het ministerie", "later begint"),
    ):
        with pytest.raises(ValidationError, match=sentence):
            carry_over_aanbeveling(row.pk, regeling=regeling, geadresseerde=geadresseerde, vervaldatum=None, by=keeper)


def test_a_circle_is_refused_however_long(keeper):
    rows = [aanbeveling_factory() for _n in range(4)]
    for above, below in zip(rows, rows[1:], strict=False):
        change_voorganger(below.pk, voorganger=above, by=keeper)

    for below in rows:
        with pytest.raises(ValidationError, match="kring"):
            change_voorganger(rows[0].pk, voorganger=below, by=keeper)

    assert chain_of(rows[2], user=keeper) == rows
    with pytest.raises(IntegrityError), transaction.atomic():
        Aanbeveling.objects.filter(pk=rows[0].pk).update(voorganger=rows[0])


def test_forgotten_and_overdue_are_found_and_the_rest_is_not(keeper):
    op = date(2026, 6, 1)
    published = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=91))
    fresh = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=90))
    forgotten = aanbeveling_factory(evaluatie=published)
    overdue = aanbeveling_factory(evaluatie=fresh, vervaldatum=op - timedelta(days=1))
    answered = {"reactie": "overgenomen", "eigenaar": keeper, "vervaldatum": op}
    aanbeveling_factory(evaluatie=published, **answered)
    aanbeveling_factory(evaluatie=fresh, vervaldatum=op)
    for status in ("onbekend", "afgerond", "doorgegeven"):
        aanbeveling_factory(evaluatie=published, status=status, vervaldatum=op - timedelta(days=1))
    ownerless = aanbeveling_factory(evaluatie=published, reactie="overgenomen")

    assert set(Aanbeveling.objects.te_laat(op)) == {forgotten, overdue, ownerless}


def test_none_is_forgotten_for_want_of_a_date_an_owner_or_a_publication(keeper, next_scheme):
    op = TODAY()
    old = evaluatie_factory(gepubliceerd_datum=op - timedelta(days=91))
    settled = {"reactie": "overgenomen", "eigenaar": keeper, "vervaldatum": op + timedelta(days=1)}
    gone = user_factory()  # kept evaluations once
    late = {
        "undated": aanbeveling_factory(evaluatie=old, **settled | {"vervaldatum": None}),
        "owner gone": aanbeveling_factory(evaluatie=old, **settled | {"eigenaar": gone}),
        "only finished": aanbeveling_factory(evaluatie=evaluatie_factory(einddatum=op - timedelta(days=91))),
        "no day at all": aanbeveling_factory(evaluatie=evaluatie_factory()),
        "late act": aanbeveling_factory(evaluatie=old, **settled),
        "late act of a finished one": aanbeveling_factory(evaluatie=old, **settled | {"status": "afgerond"}),
    }
    for name in ("late act", "late act of a finished one"):
        opvolgactie_factory(aanbeveling=late[name], vervaldatum=op - timedelta(days=1))
    fine = aanbeveling_factory(evaluatie=old, **settled)
    opvolgactie_factory(aanbeveling=fine, vervaldatum=op)
    opvolgactie_factory(aanbeveling=fine, vervaldatum=date(2020, 1, 1), gedaan_datum=op, bewijs="Gedaan.")
    aanbeveling_factory(evaluatie=evaluatie_factory(einddatum=op - timedelta(days=90)))
    aanbeveling_factory(evaluatie=evaluatie_factory(status="lopend"))
    passed = aanbeveling_factory(evaluatie=old, status="doorgegeven")
    successor = aanbeveling_factory(evaluatie=old, voorganger=passed, regeling=next_scheme)
    ago = timezone.now() - timedelta(days=90)
    aanbevelingovergang_factory(aanbeveling=passed, naam="carry_over", naar="doorgegeven", moment=ago)

    assert set(Aanbeveling.objects.te_laat(op)) == set(late.values())
    assert set(Aanbeveling.objects.te_laat(op + timedelta(days=2))) >= {successor}
    reasons = {task.url: task.reden for task in own_tasks(keeper)}
    assert {name: reasons[row.get_absolute_url()] for name, row in late.items()} == {
        "undated": "Er is geen uiterste dag.",
        "owner gone": "De eigenaar doet dit werk niet meer.",
        "only finished": "Er is nog geen reactie. ‘Niet overgenomen, omdat …’ is ook een reactie.",
        "no day at all": "Er is nog geen reactie. ‘Niet overgenomen, omdat …’ is ook een reactie.",
        "late act": "Een actie is te laat.",
        "late act of a finished one": "Een actie is te laat.",
    }
    assert menu_facts(keeper)["aanbeveling"] == len(late)


def test_forgotten_ones_come_up_for_their_owner_or_for_all_who_keep_evaluations(keeper, log_in):
    old = evaluatie_factory(gepubliceerd_datum=date(2024, 1, 1), onderzoeker="Bureau Vergeten")
    aanbeveling_factory(evaluatie=old)
    mine = aanbeveling_factory(evaluatie=old, eigenaar=keeper)
    colleague = user_factory(Rol.ACCOUNTHOUDER)

    def shown(person):
        return {task.url for task in own_tasks(person)}

    assert len(shown(keeper)) == menu_facts(keeper)["aanbeveling"] == 2
    assert mine.get_absolute_url() in shown(keeper) - shown(colleague)
    assert len(shown(colleague)) == 1
    assert shown(user_factory(Rol.AUDITOR)) == set()


def test_an_act_is_done_only_with_what_shows_it(keeper):
    actie = opvolgactie_factory()
    facts = {"tekst": "Doen", "wie": "directie", "vervaldatum": None, "gedaan_datum": TODAY(), "by": keeper}

    with pytest.raises(ValidationError, match="Schrijf waaruit"):
        change_opvolgactie(actie.pk, revision=0, bewijs="", **facts)
    assert change_opvolgactie(actie.pk, revision=0, bewijs="Stcrt. 1", **facts).gedaan_datum == TODAY()


def test_it_lands_at_one_place(keeper):
    row, rule = aanbeveling_factory(), a_rule()

    add_landing(row.pk, soort="regel", regelversie=rule, by=keeper)
    for wrong in (
        {"soort": "regel"},
        {"soort": "nota"},
        {"soort": "nota", "tekst": "t", "bron": "b", "regelversie": rule},
    ):
        with pytest.raises(ValidationError):
            add_landing(row.pk, by=keeper, **wrong)
    assert Landing.objects.count() == 1


def test_it_lands_only_at_a_question_that_is_in_use(keeper, log_in):
    row = aanbeveling_factory()
    kader = make_framework(make_verband("Eigen"))
    concept = revise_kader(kader, by=keeper)
    vraag = concept.vragen.order_by("pk")[0]
    page = f"/aanbevelingen/{row.pk}/landing/kadervraag/"

    assert text_of(log_in(keeper).get(page)).count("Vraag vijf? (Vragen aan alle allianties, versie 1)") == 1
    assert "versie 2" not in text_of(log_in(keeper).get(page))
    with pytest.raises(ValidationError, match="staat in een concept"):
        add_landing(row.pk, soort="kadervraag", kadervraag=vraag, by=keeper)
    assert add_landing(row.pk, soort="kadervraag", kadervraag=kader.vragen.all()[0], by=keeper).pk


def test_a_scheme_counts_what_an_evaluation_says_of_a_further_period(keeper, next_scheme):
    row = aanbeveling_factory()
    assert not Aanbeveling.objects.of_regeling(next_scheme).exists()

    periode = next_scheme.perioden.create(naam="2028", slug="p28", begindatum="2028-01-01", einddatum="2032-12-31")
    evaluatieperiode_factory(evaluatie=row.evaluatie, periode=periode)

    assert list(Aanbeveling.objects.of_regeling(next_scheme)) == [row]
