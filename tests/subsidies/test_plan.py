"""A plan from beginning to akkoord: every step, every refusal, and what stays as it was."""

import json
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import PermissionDenied

from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from documents.canonical import sha256
from notifications.models import Mail
from subsidies.actions import plan as actions
from subsidies.actions.genereren import start_rapportage
from subsidies.actions.planregels import (
    ActiviteitInvoer,
    BegrotingInvoer,
    move_activiteit,
    remove_activiteit,
    save_activiteit,
    save_dekking,
)
from subsidies.actions.rapportage import Conflict, create_verplichting
from subsidies.models import Activiteit, Activiteitenplan, Theorieknoop
from subsidies.pdf.plan import PlanContext, plan_context
from tests.factories.plan import add_activity, make_draft
from tests.factories.subsidies import Verband
from tests.factories.volume import make_theory

D = Decimal
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def fresh(plan: Activiteitenplan) -> Activiteitenplan:
    """The plan as it stands in the database."""
    return Activiteitenplan.objects.for_detail().get(pk=plan.pk)


@pytest.fixture
def agreed(verband: Verband, plan: Activiteitenplan) -> Activiteitenplan:
    """The same with akkoord."""
    actions.submit_plan(plan.pk, by=verband.bestuurder)
    actions.approve_plan(plan.pk, by=verband.accounthouder)
    return fresh(plan)


def test_duty_is_made_once_and_given_to_a_plan_that_was_begun_before(verband: Verband) -> None:
    plan = actions.start_plan(verband.subsidie, 2026, by=verband.coordinator)

    first = actions.create_plan_verplichting(
        verband.subsidie, 2026, vervaldatum=date(2025, 10, 1), artikel="besluit 4", by=None
    )
    again = actions.create_plan_verplichting(
        verband.subsidie, 2026, vervaldatum=date(2025, 12, 1), artikel="anders", by=None
    )

    assert (again.pk, again.vervaldatum, again.artikel) == (first.pk, date(2025, 10, 1), "besluit 4")
    assert fresh(plan).verplichting == first


def test_start_gives_the_same_plan_twice_with_its_duty_and_theory(verband: Verband) -> None:
    theory = make_theory(verband)
    duty = actions.create_plan_verplichting(
        verband.subsidie, 2026, vervaldatum=date(2025, 10, 1), artikel="besluit 4", by=None
    )

    plan = actions.start_plan(verband.subsidie, 2026, by=verband.coordinator)

    assert actions.start_plan(verband.subsidie, 2026, by=verband.coordinator) == plan
    assert (plan.nummer, plan.verplichting, plan.theorieversie, plan.status) == (1, duty, theory, "concept")


@pytest.mark.parametrize("who", ["partner", "bestuurder", "accounthouder"])
def test_only_the_coordinator_begins_a_plan(verband: Verband, who: str) -> None:
    with pytest.raises(PermissionDenied):
        actions.start_plan(verband.subsidie, 2026, by=getattr(verband, who))


@pytest.mark.parametrize("jaar", [2022, 2028])
def test_a_year_outside_the_period_has_no_plan(verband: Verband, jaar: int) -> None:
    with pytest.raises(ValueError, match="no year of the period"):
        actions.start_plan(verband.subsidie, jaar, by=verband.coordinator)


def test_next_years_plan_begins_with_this_years_rows_under_the_same_keys(
    verband: Verband, agreed: Activiteitenplan
) -> None:
    new = actions.start_plan(verband.subsidie, 2027, by=verband.coordinator)

    old, copied = plan_context(agreed), plan_context(fresh(new))
    assert [row.sleutel for row in copied.activiteiten] == [row.sleutel for row in old.activiteiten]
    assert (copied.regels, copied.dekking) == (old.regels, old.dekking)


def test_next_years_plan_can_begin_empty(verband: Verband, plan: Activiteitenplan) -> None:
    new = actions.start_plan(verband.subsidie, 2027, by=verband.coordinator, neem_over=False)

    assert (new.activiteiten.count(), new.dekking.count()) == (0, 0)


def test_new_version_copies_everything_and_leaves_the_agreed_one_alone(
    verband: Verband, agreed: Activiteitenplan
) -> None:
    before = plan_context(agreed).facts

    new = actions.revise_plan(agreed.pk, reden=" Een partner stopt. ", by=verband.gewone_coordinator)
    add_activity(new, verband, "Extra")

    assert (new.nummer, new.reden, new.status, new.verplichting) == (
        2,
        "Een partner stopt.",
        "concept",
        agreed.verplichting,
    )
    assert plan_context(fresh(agreed)).facts == before
    assert set(agreed.activiteiten.values_list("sleutel", flat=True)) < set(
        new.activiteiten.values_list("sleutel", flat=True)
    )


def test_new_version_needs_akkoord_a_reason_and_the_newest(verband: Verband, agreed: Activiteitenplan) -> None:
    with pytest.raises(ValueError, match="reason"):
        actions.revise_plan(agreed.pk, reden=" ", by=verband.coordinator)
    with pytest.raises(PermissionDenied):
        actions.revise_plan(agreed.pk, reden="Wijziging.", by=verband.partner)
    new = actions.revise_plan(agreed.pk, reden="Wijziging.", by=verband.coordinator)
    for version in (agreed, new):
        with pytest.raises(TransitionNotAllowed):
            actions.revise_plan(version.pk, reden="Nog een.", by=verband.coordinator)


def test_steps_of_the_theory_are_kept_by_their_key(verband: Verband, agreed: Activiteitenplan) -> None:
    theory = make_theory(verband)
    Activiteitenplan.objects.filter(pk=agreed.pk).update(theorieversie=theory)
    step = Theorieknoop.objects.create(versie=theory, soort="activiteit", naam="Trainen")
    agreed.activiteiten.filter(naam="Cursus").update(knoop=step)

    new = actions.start_plan(verband.subsidie, 2027, by=verband.coordinator)

    assert [row.knoop for row in new.activiteiten.all()] == [step, None]


def test_submit_freezes_the_content_with_its_hash_and_sends_receipts(verband: Verband, plan: Activiteitenplan) -> None:
    context = plan_context(fresh(plan))

    step = actions.submit_plan(plan.pk, by=verband.bestuurder)

    assert PlanContext.from_facts(json.loads(step.inhoud)) == context
    assert step.sha256 == sha256(step.inhoud)
    assert fresh(plan).status == "ingediend"
    mails = Mail.objects.filter(soort="ontvangstbevestiging")
    assert set(mails.values_list("aan", flat=True)) == {
        verband.bestuurder.pk,
        verband.coordinator.pk,
        verband.gewone_coordinator.pk,
    }
    told = Mail.objects.get(soort="ingediend")
    assert (told.aan, told.onderwerp) == (verband.accounthouder, "Nieuw ingediend: activiteitenplan over 2026")
    assert plan.get_absolute_url() in told.tekst
    assert verband.alliantie.naam not in told.tekst + told.html
    assert not any("Cursus" in mail.tekst or "Cursus" in mail.onderwerp for mail in (*mails, told))
    assert AuditEvent.objects.filter(event="subsidies.plan.ingediend").count() == 1


@pytest.mark.parametrize("who", ["gewone_coordinator", "partner", "accounthouder"])
def test_who_may_not_hand_in(verband: Verband, plan: Activiteitenplan, who: str) -> None:
    with pytest.raises(PermissionDenied):
        actions.submit_plan(plan.pk, by=getattr(verband, who))


def test_a_second_press_changes_nothing(verband: Verband, plan: Activiteitenplan) -> None:
    actions.submit_plan(plan.pk, by=verband.bestuurder)

    with pytest.raises(TransitionNotAllowed):
        actions.submit_plan(plan.pk, by=verband.bestuurder)
    assert plan.overgangen.count() == 1


@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (datetime(2025, 10, 1, 23, 59, 59, tzinfo=AMSTERDAM), 0),
        (datetime(2025, 10, 2, 0, 0, 0, tzinfo=AMSTERDAM), 1),
        (datetime(2025, 10, 14, 9, tzinfo=AMSTERDAM), 13),
    ],
)
def test_late_is_accepted_and_counted_in_days_of_amsterdam(
    verband: Verband, plan: Activiteitenplan, moment: datetime, late: int
) -> None:
    step = actions.submit_plan(plan.pk, by=verband.bestuurder, moment=moment)

    assert fresh(plan).days_late(step.moment) == late


def test_without_a_duty_nothing_is_late(verband: Verband) -> None:
    plan = make_draft(verband, duty=False)

    step = actions.submit_plan(plan.pk, by=verband.bestuurder)

    assert fresh(plan).days_late(step.moment) == 0


def test_the_discussion_stays_as_steps_with_reasons(verband: Verband, plan: Activiteitenplan) -> None:
    actions.submit_plan(plan.pk, by=verband.bestuurder)
    actions.withdraw_plan(plan.pk, by=verband.bestuurder, reden="Een fout.")
    actions.submit_plan(plan.pk, by=verband.coordinator)
    actions.return_plan(plan.pk, by=verband.accounthouder, reden=" Noem de partner. ")
    actions.submit_plan(plan.pk, by=verband.coordinator)
    actions.approve_plan(plan.pk, by=verband.accounthouder)

    steps = [(row.naam, row.van, row.naar, row.door.naam.split()[0], row.reden) for row in plan.overgangen.all()]
    assert steps == [
        ("submit", "concept", "ingediend", "bestuurder", ""),
        ("withdraw", "ingediend", "concept", "bestuurder", "Een fout."),
        ("submit", "concept", "ingediend", "coordinator", ""),
        ("return", "ingediend", "teruggestuurd", "accounthouder", "Noem de partner."),
        ("submit", "teruggestuurd", "ingediend", "coordinator", ""),
        ("approve", "ingediend", "akkoord", "accounthouder", ""),
    ]
    assert fresh(plan).akkoord_door == verband.accounthouder
    assert Mail.objects.filter(soort="besluit", aan=verband.coordinator).count() == 2


def test_judging_is_for_the_accounthouder_of_this_alliance(
    verband: Verband, vreemd: Verband, plan: Activiteitenplan
) -> None:
    actions.submit_plan(plan.pk, by=verband.bestuurder)

    for who in (vreemd.accounthouder, verband.coordinator):
        with pytest.raises(PermissionDenied):
            actions.approve_plan(plan.pk, by=who)
        with pytest.raises(PermissionDenied):
            actions.return_plan(plan.pk, by=who, reden="Nee.")
    with pytest.raises(ValueError, match="reason"):
        actions.return_plan(plan.pk, by=verband.accounthouder, reden=" ")


def test_writing_follows_state_right_and_revision(verband: Verband, plan: Activiteitenplan) -> None:
    revision = fresh(plan).revision
    with pytest.raises(Conflict):
        save_dekking(plan.pk, by=verband.coordinator, revision=revision - 1, regels=[], toelichting="")
    with pytest.raises(PermissionDenied):
        save_dekking(plan.pk, by=verband.partner, revision=revision, regels=[], toelichting="")
    actions.submit_plan(plan.pk, by=verband.bestuurder)
    with pytest.raises(TransitionNotAllowed):
        save_dekking(plan.pk, by=verband.coordinator, revision=revision, regels=[], toelichting="")
    assert plan.dekking.count() == 3


def test_of_two_writers_the_later_changes_nothing(verband: Verband, plan: Activiteitenplan) -> None:
    row = plan.activiteiten.get(naam="Cursus")
    revision = fresh(plan).revision
    for who, naam, refused in (
        (verband.coordinator, "Eerste", False),
        (verband.gewone_coordinator, "Tweede", True),
    ):
        try:
            save_activiteit(
                plan.pk,
                by=who,
                revision=revision,
                activiteit_pk=row.pk,
                invoer=ActiviteitInvoer(naam),
                regels=[BegrotingInvoer("overig", naam, D(1), "1")],
            )
        except Conflict:
            assert refused
    row.refresh_from_db()
    assert (row.naam, [line.omschrijving for line in row.begrotingsregels.all()]) == ("Eerste", ["Eerste"])


def test_activities_move_and_go(verband: Verband, plan: Activiteitenplan) -> None:
    add_activity(plan, verband, "Derde")

    def names() -> list[str]:
        return list(plan.activiteiten.values_list("naam", flat=True))

    def move(naam: str, *, up: bool) -> None:
        pk = plan.activiteiten.get(naam=naam).pk
        move_activiteit(plan.pk, pk, by=verband.coordinator, revision=fresh(plan).revision, omhoog=up)

    move("Derde", up=True)
    assert names() == ["Cursus", "Derde", "Campagne"]
    move("Cursus", up=True)
    move("Campagne", up=False)
    assert names() == ["Cursus", "Derde", "Campagne"]
    move("Cursus", up=False)
    assert names() == ["Derde", "Cursus", "Campagne"]
    gone = plan.activiteiten.get(naam="Cursus")
    remove_activiteit(plan.pk, gone.pk, by=verband.coordinator, revision=fresh(plan).revision)
    assert names() == ["Derde", "Campagne"]
    with pytest.raises(Activiteit.DoesNotExist):
        remove_activiteit(plan.pk, gone.pk, by=verband.coordinator, revision=fresh(plan).revision)


def test_a_step_of_another_theory_is_refused(verband: Verband, vreemd: Verband, plan: Activiteitenplan) -> None:
    step = Theorieknoop.objects.create(versie=make_theory(vreemd), soort="activiteit", naam="Elders")

    with pytest.raises(ValueError, match="not of the theory"):
        save_activiteit(
            plan.pk,
            by=verband.coordinator,
            revision=fresh(plan).revision,
            invoer=ActiviteitInvoer("Cursus", knoop=step),
            regels=[],
        )


def test_the_report_is_made_from_the_agreed_plan(verband: Verband, agreed: Activiteitenplan) -> None:
    newer = actions.revise_plan(agreed.pk, reden="Wijziging.", by=verband.coordinator)
    add_activity(newer, verband, "Nog niet akkoord")

    report = start_rapportage(create_verplichting(verband.subsidie, 2026, by=None), by=None)

    parts = report.onderdelen.prefetch_related("activiteitverslagen__activiteit", "regels", "bijdrageregels")
    told = {row.activiteit.naam for part in parts for row in part.activiteitverslagen.all() if row.activiteit}
    posts = {(row.post, row.begroot) for part in parts for row in part.regels.all()}
    money = {(row.soort, row.begroot) for part in parts for row in part.bijdrageregels.all()}
    assert report.plan == agreed
    assert told == {"Cursus", "Campagne"}
    assert posts == {
        ("Cursus: personeel", D("600.25")),
        ("Cursus: personeel", D("399.75")),
        ("Campagne: personeel", D("500")),
    }
    assert money == {("eigen", D("200.01")), ("derden", D("99.99"))}
