"""The edges of actions: who is refused, what stands just inside, and what happens where nothing should."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from accounts.roles import Rol
from audit.models import AuditEvent
from documents.models import Document, Soort
from documents.models import Status as DocumentStatus
from jobs.models import Job, Status
from notifications.models import Mail
from subsidies.actions import rapportage as actions
from subsidies.actions import theorie as theories
from subsidies.actions.beoordeling import place_opmerking
from subsidies.actions.formulier import create_formulier
from subsidies.actions.herinnering import CATCH_UP, PART_STEPS, send_reminders
from subsidies.actions.indicator import IndicatorFeiten, create_indicator
from subsidies.actions.plan import start_plan
from subsidies.actions.stuk import current_financien
from subsidies.actions.uitgave import UITGAVE_KIND, create_uitgave, find_uitgave
from subsidies.models import (
    Antwoordbrief,
    Herinnering,
    Indicator,
    Jaarrapportage,
    Opmerking,
    RapportageVersie,
    Subsidie,
    Theorieversie,
)
from subsidies.pdf import RapportageContext
from subsidies.statuses import RapportageStatus
from tests.factories.beoordelen import bring, remark
from tests.factories.lezen import Geschreven, make_written
from tests.factories.plan import add_activity, make_kern
from tests.factories.subsidies import Verband, make_periode, make_user
from tests.factories.theorie import make_theorie, node

S = RapportageStatus
FACTS: IndicatorFeiten = {"naam": "Bereik", "soort": "output", "meetwijze": "getal", "vanaf_jaar": 2023}
REDEN = "De begroting van Lid Eigen klopt niet: 77.701,11 te veel."


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """A draft with something in every section."""
    return make_written()


@pytest.fixture
def versie(geschreven: Geschreven) -> RapportageVersie:
    """The same, handed in."""
    return geschreven.hand_in()


def page(user: User, address: str) -> str:
    """The words of a page."""
    client = Client()
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def without_alliance(verband: Verband) -> Subsidie:
    """A grant of one organisation on its own."""
    return Subsidie.objects.create(
        regeling=verband.subsidie.regeling,
        periode=verband.subsidie.periode,
        soort="archief",
        ontvanger=verband.lid,
        bedrag=1000,
    )


def without_version(verband: Verband, status: str) -> Jaarrapportage:
    """A report that is with the ministry without a version, as only a hand in the database could leave it."""
    report = verband.rapportage()
    handed = {"ingediend_op": timezone.now(), "ingediend_door": verband.bestuurder}
    Jaarrapportage.objects.filter(pk=report.pk).update(status=status, **handed)
    return Jaarrapportage.objects.for_detail().get(pk=report.pk)


# Remarks, the letter, and why a report came back.


def test_a_remark_hangs_on_what_stands_in_that_part_and_on_nothing_of_another(
    geschreven: Geschreven, versie: RapportageVersie
) -> None:
    parts = RapportageContext.from_facts(versie.facts).onderdelen
    own, other = [part for part in parts if part.activiteiten][:2]
    assert own.id is not None
    by = geschreven.verband.accounthouder

    placed = place_opmerking(
        versie.pk, by=by, onderdeel=own.id, activiteit=own.activiteiten[0].id, tekst="Waarom verschoven?"
    )

    assert (placed.onderdeel_id, placed.activiteit_id) == (own.id, own.activiteiten[0].id)
    with pytest.raises(ValueError, match="does not stand"):
        place_opmerking(versie.pk, by=by, onderdeel=own.id, activiteit=other.activiteiten[0].id, tekst="Anders")
    assert Opmerking.objects.get() == placed


def test_an_answer_about_no_version_makes_no_letter(verband: Verband) -> None:
    report = without_version(verband, S.IN_BEOORDELING)

    actions.return_rapportage(report.pk, by=verband.accounthouder, reden="Er is niets ingediend.")

    report.refresh_from_db()
    assert report.status == S.TERUGGESTUURD
    assert report.overgangen.get().versie is None
    assert not Antwoordbrief.objects.exists()
    assert not Document.objects.filter(soort=Soort.BRIEF).exists()


ANSWERS: dict[str, Callable[[int, User], None]] = {
    S.TERUGGESTUURD: lambda pk, by: actions.return_rapportage(pk, by=by, reden=REDEN),
    S.AANVULLING_GEVRAAGD: lambda pk, by: actions.request_supplement(pk, by=by, reden=REDEN),
}


@pytest.mark.slow
@pytest.mark.parametrize("status", sorted(ANSWERS))
def test_why_a_report_came_back_is_for_who_reads_all_money(verband: Verband, vreemd: Verband, status: str) -> None:
    report = bring(verband, S.IN_BEOORDELING)
    own = report.onderdelen.get(soort="bijdrage", organisatie=verband.lid)
    remark(verband, report, part=own, tekst="Vul uw eigen inkomsten aan.")
    ANSWERS[status](report.pk, verband.accounthouder)
    pages = [
        reverse("subsidies:rapportage_detail", args=[report.pk]),
        reverse("subsidies:rapportage_ontvangst", args=[report.pk, 1]),
    ]

    shown = {
        user: [REDEN in page(user, address) for address in pages]
        for user in (verband.coordinator, verband.bestuurder, verband.accounthouder, verband.partner)
    }
    partner = page(verband.partner, pages[0])

    assert [shown[user][0] for user in shown] == [True, True, True, False]
    assert not shown[verband.partner][1]
    assert str(S(status).label) in partner
    assert "Wat gebeurde er" in partner
    assert "77.701,11" not in partner
    assert "Vul uw eigen inkomsten aan." in page(verband.partner, reverse("subsidies:opmerking_list", args=[report.pk]))
    for stranger in (vreemd.partner, vreemd.coordinator):
        client = Client()
        client.force_login(stranger)
        assert [client.get(address).status_code for address in pages] == [404, 404]


@pytest.mark.slow
def test_why_a_report_was_withdrawn_is_not_for_partners_either(verband: Verband) -> None:
    report = bring(verband, S.INGEDIEND)
    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden=REDEN)
    address = reverse("subsidies:rapportage_detail", args=[report.pk])

    assert [REDEN in page(user, address) for user in (verband.gewone_coordinator, verband.partner)] == [True, False]


# Documents on request.


def test_no_form_without_a_part_to_write(verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()

    for stranger in (vreemd.coordinator, vreemd.partner, verband.accounthouder):
        with pytest.raises(PermissionDenied):
            create_formulier(report, by=stranger)

    assert not Document.objects.filter(soort=Soort.FORMULIER).exists()
    assert not AuditEvent.objects.filter(event="subsidies.formulier.gevraagd").exists()
    assert create_formulier(report, by=verband.partner).soort == Soort.FORMULIER


def test_no_edition_for_who_reads_everything_or_is_a_stranger(
    geschreven: Geschreven, versie: RapportageVersie, vreemd: Verband
) -> None:
    verband = geschreven.verband

    for user in (verband.coordinator, verband.accounthouder, vreemd.partner, make_user("Kamer", rol=Rol.KAMER)):
        with pytest.raises(PermissionDenied, match="voor partners"):
            create_uitgave(versie, by=user)

    assert not Job.objects.filter(kind=UITGAVE_KIND).exists()
    assert not AuditEvent.objects.filter(event="subsidies.uitgave.gemaakt").exists()


def end_job(document: Document, status: Status) -> None:
    """The job of this edition is over."""
    Job.objects.filter(kind=UITGAVE_KIND, key=str(document.pk)).update(status=status, finished_at=timezone.now())


def test_an_edition_that_failed_is_tried_again(geschreven: Geschreven, versie: RapportageVersie) -> None:
    document = create_uitgave(versie, by=geschreven.verband.partner)
    end_job(document, Status.MISLUKT)
    Document.objects.filter(pk=document.pk).update(status=DocumentStatus.MISLUKT)

    again = create_uitgave(versie, by=geschreven.verband.partner)

    document.refresh_from_db()
    job = Job.objects.get(kind=UITGAVE_KIND)
    assert (again, document.status, job.status) == (document, DocumentStatus.IN_DE_MAAK, Status.WACHTEND)


@pytest.mark.slow
@pytest.mark.parametrize(("is_lost", "status"), [(True, Status.WACHTEND), (False, Status.KLAAR)])
def test_only_an_edition_whose_file_is_gone_is_made_again(
    geschreven: Geschreven, versie: RapportageVersie, private_files: Path, is_lost: bool, status: Status
) -> None:
    partner = geschreven.verband.partner
    document = create_uitgave(versie, by=partner)
    document.store(b"%PDF-1.7 eigen", html="<p>eigen</p>", engine={})
    end_job(document, Status.KLAAR)
    if is_lost:
        (private_files / document.bestandsnaam).unlink()

    create_uitgave(versie, by=partner)

    assert Job.objects.get(kind=UITGAVE_KIND).status == status
    assert find_uitgave(partner, versie) == document


def test_finances_of_a_report_without_a_version_are_an_error(verband: Verband) -> None:
    report = without_version(verband, S.INGEDIEND)

    with pytest.raises(ValueError, match="without a version"):
        current_financien(report)


# Reminders.


@pytest.mark.slow
@pytest.mark.parametrize(
    ("days", "step"),
    [(PART_STEPS[0] - 1, None), (PART_STEPS[0], -7), (-2, -7), (-1, -1), (0, -1), (1, 1),
     (PART_STEPS[-1] + CATCH_UP, 1), (PART_STEPS[-1] + CATCH_UP + 1, None)],
)  # fmt: skip
def test_a_part_is_reminded_of_from_a_week_before_until_a_week_after(
    verband: Verband, days: int, step: int | None
) -> None:
    due = date(2026, 2, 20)
    report = verband.rapportage()
    report.onderdelen.filter(organisatie=verband.lid).update(interne_datum=due)

    with time_machine.travel(f"{due + timedelta(days=days)} 10:00:00+01:00", tick=False):
        sent = [send_reminders(), send_reminders()]

    assert sent == ([0, 0] if step is None else [1, 0])
    rows = [(row.user, row.vervaldatum, row.dagen, row.verplichting) for row in Herinnering.objects.all()]
    assert rows == ([] if step is None else [(verband.partner, due, step, None)])


def test_who_turned_reminders_off_gets_none_of_a_part(verband: Verband) -> None:
    report = verband.rapportage()
    report.onderdelen.filter(organisatie=verband.lid).update(interne_datum=date(2026, 2, 20))
    verband.partner.mailvoorkeuren.create(soort="herinnering", wijze="uit")

    assert send_reminders(date(2026, 2, 20)) == 0
    assert not Mail.objects.filter(soort="herinnering").exists()
    assert not Herinnering.objects.exists()


# Indicators and plans.


def test_the_system_itself_may_write_indicators_and_plans(verband: Verband) -> None:
    row = create_indicator(verband.subsidie, by=None, streefwaarden={}, **FACTS)
    plan = start_plan(verband.subsidie, 2026, by=None)

    assert (row.naam, plan.nummer) == ("Bereik", 1)
    made = AuditEvent.objects.filter(event__in=["subsidies.indicator.gemaakt", "subsidies.plan.begonnen"])
    assert [event.actor_id for event in made] == [None, None]


def test_a_grant_without_an_alliance_has_no_writer(verband: Verband) -> None:
    grant = without_alliance(verband)

    with pytest.raises(PermissionDenied):
        create_indicator(grant, by=verband.coordinator, streefwaarden={}, **FACTS)
    with pytest.raises(PermissionDenied):
        start_plan(grant, 2026, by=verband.coordinator)
    with pytest.raises(ValueError, match="has no alliance"):
        theories.start_theorie(grant, by=verband.coordinator, vanaf_jaar=2023, reden="Eerste")
    assert not Theorieversie.objects.exists()


def test_a_core_indicator_of_another_period_is_refused(verband: Verband) -> None:
    core = make_kern(verband)
    core.periode = make_periode("2028-2032")
    core.save()
    wanted: Any = {**FACTS, "kernindicator": core}

    with pytest.raises(ValidationError) as refused:
        create_indicator(verband.subsidie, by=verband.coordinator, streefwaarden={}, **wanted)

    assert refused.value.message_dict == {
        "kernindicator": ["Deze indicator hoort bij een andere periode. Kies een andere."]
    }
    assert not Indicator.objects.exists()


# Theories of change.


@pytest.fixture
def concept(verband: Verband) -> Theorieversie:
    """A draft with a node of every kind."""
    return make_theorie(verband)


def test_an_assumption_keeps_its_grounds_and_another_kind_loses_them(verband: Verband, concept: Theorieversie) -> None:
    by = verband.coordinator
    loose = theories.add_knoop(concept, by=by, soort="aanname", naam="Losse aanname")

    theories.change_knoop(concept, loose.pk, by=by, revision=concept.revision + 1, onderbouwing="weerlegd")
    loose.refresh_from_db()
    assert loose.onderbouwing == "weerlegd"

    theories.change_knoop(concept, loose.pk, by=by, revision=concept.revision + 2, soort="output")
    loose.refresh_from_db()
    assert loose.onderbouwing == ""


def test_a_step_of_an_activity_in_the_plan_stays(verband: Verband, concept: Theorieversie) -> None:
    step = node(concept, "activiteit")
    activity = add_activity(start_plan(verband.subsidie, 2026, by=verband.coordinator), verband)
    activity.knoop = step
    activity.save()

    with pytest.raises(ValidationError, match="Een activiteit in het plan hoort bij deze stap"):
        theories.remove_knoop(concept, step.pk, by=verband.coordinator, revision=concept.revision)

    assert node(concept, "activiteit") == step
    assert not AuditEvent.objects.filter(event="subsidies.theorie.knoop_verwijderd").exists()


def test_only_an_assumption_is_the_assumption_of_a_link(verband: Verband, concept: Theorieversie) -> None:
    by = verband.coordinator
    extra = theories.add_knoop(concept, by=by, soort="output", naam="Nog een output")
    before = concept.verbanden.count()

    with pytest.raises(ValidationError) as refused:
        theories.add_verband(
            concept, by=by, van=extra, naar=node(concept, "tussenstap"), aanname=node(concept, "risico")
        )

    assert refused.value.message_dict == {"aanname": ["Kies bij een verband alleen een aanname van deze versie."]}
    assert concept.verbanden.count() == before
