"""A plan is discussed at its activities: the ministry remarks, the alliance answers, until there is akkoord."""

import re
import uuid

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from subsidies.actions import plan as plans
from subsidies.actions.planopmerking import answer_planopmerking, place_planopmerking
from subsidies.models import Activiteit, Activiteitenplan, Planopmerking
from tests.factories.pagina import as_
from tests.factories.plan import make_draft
from tests.factories.subsidies import Verband, make_user

ASKED = "Hoeveel groepen zijn dit voor 1.000,00?"


def text(user: User, plan: Activiteitenplan) -> str:
    """The page of the plan."""
    answer = as_(user).get(plan.get_absolute_url())
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def plan(verband: Verband) -> Activiteitenplan:
    """A plan that was handed in: "Cursus" of the member, "Campagne" of the penvoerder."""
    plan = make_draft(verband)
    plans.submit_plan(plan.pk, by=verband.bestuurder)
    plan.refresh_from_db()
    return plan


def activity(plan: Activiteitenplan, naam: str = "Cursus") -> Activiteit:
    """One of its activities."""
    return plan.activiteiten.get(naam=naam)


@pytest.mark.slow
def test_a_remark_at_an_activity_is_answered_there(verband: Verband, plan: Activiteitenplan) -> None:
    key = str(activity(plan).sleutel)
    add = reverse("subsidies:planopmerking_add", args=[plan.pk])
    assert f"{add}?activiteit={key}" in text(verband.accounthouder, plan)

    ministry, alliance = as_(verband.accounthouder), as_(verband.coordinator)
    assert "Schrijf uw opmerking." in ministry.post(add, {"activiteit": key, "tekst": " "}).content.decode()
    assert "Kies uit de lijst." in ministry.post(add, {"activiteit": str(uuid.uuid4()), "tekst": "x"}).content.decode()
    ministry.post(add, {"activiteit": key, "tekst": ASKED})
    remark = Planopmerking.objects.get()
    detail = reverse("subsidies:planopmerking_detail", args=[plan.pk, remark.pk])
    asked = text(verband.coordinator, plan)
    place = re.search(rf'id="activiteit-{activity(plan).pk}".*?</article>\s*</article>', asked, re.DOTALL)
    assert place and ASKED in place[0] and detail in place[0]
    assert ("1 opmerking wacht op uw antwoord" in asked, verband.accounthouder.naam in place[0]) == (True, False)
    assert "Beantwoord 1 opmerking van het ministerie" in asked

    assert "schrijf uw antwoord." in alliance.post(detail, {"tekst": ""}).content.decode()
    answered = alliance.post(detail, {"tekst": "Vier groepen."})

    assert answered["Location"] == f"{plan.get_absolute_url()}#opmerking-{remark.pk}"
    assert "wacht op uw antwoord" not in text(verband.coordinator, plan)
    read = text(verband.accounthouder, plan)
    assert ("Vier groepen." in read, "nieuw antwoord" in read, "1 opmerking wacht" in read) == (True, True, True)
    assert [row.tekst for row in remark.antwoorden.all()] == ["Vier groepen."]
    made = AuditEvent.objects.filter(event__startswith="subsidies.planopmerking").order_by("pk")
    assert [(row.event.rsplit(".", 1)[1], row.actor_id) for row in made] == [
        ("geplaatst", verband.accounthouder.pk),
        ("beantwoord", verband.coordinator.pk),
    ]


@pytest.mark.slow
def test_a_partner_reads_only_what_is_said_at_its_own_activities(
    verband: Verband, vreemd: Verband, plan: Activiteitenplan
) -> None:
    said = {
        "eigen": place_planopmerking(
            plan.pk, by=verband.accounthouder, tekst="Bij uw cursus.", sleutel=activity(plan).sleutel
        ),
        "ander": place_planopmerking(
            plan.pk, by=verband.accounthouder, tekst="500,00 is veel.", sleutel=activity(plan, "Campagne").sleutel
        ),
        "geheel": place_planopmerking(plan.pk, by=verband.accounthouder, tekst="De reserve is laag."),
    }
    pages = {name: reverse("subsidies:planopmerking_detail", args=[plan.pk, row.pk]) for name, row in said.items()}

    read = text(verband.partner, plan)

    assert ["Bij uw cursus." in read, "500,00 is veel." in read, "De reserve is laag." in read] == [True, False, False]
    partner = as_(verband.partner)
    assert [partner.get(page).status_code for page in pages.values()] == [200, 404, 404]
    partner.post(pages["eigen"], {"tekst": "Toch"})
    assert "De reserve is laag." in text(verband.bestuurder, plan)
    for page in pages.values():
        assert as_(vreemd.coordinator).get(page).status_code == 404
    assert Planopmerking.objects.count() == 3


def test_what_was_said_stays_when_the_activity_is_taken_away(verband: Verband, plan: Activiteitenplan) -> None:
    place_planopmerking(plan.pk, by=verband.accounthouder, tekst=ASKED, sleutel=activity(plan).sleutel)
    plans.return_plan(plan.pk, by=verband.accounthouder, reden="Zie de opmerking.")
    activity(plan).delete()

    read = text(verband.coordinator, plan)

    assert re.search(r'opmerking-plek">Cursus<.*?' + re.escape(ASKED), read, re.DOTALL)
    assert read.index('id="opmerkingen"') < read.index(ASKED)


@pytest.mark.slow
def test_who_may_remark_and_answer(verband: Verband, vreemd: Verband, plan: Activiteitenplan) -> None:
    uitvoerder = make_user("uitvoerder", rol=Rol.UITVOERDER)
    remark = place_planopmerking(plan.pk, by=uitvoerder, tekst="Past dit in de begroting?")
    add = reverse("subsidies:planopmerking_add", args=[plan.pk])
    for who in (verband.coordinator, verband.partner, vreemd.accounthouder, make_user("auditor", rol=Rol.AUDITOR)):
        with pytest.raises(PermissionDenied):
            place_planopmerking(plan.pk, by=who, tekst="x")
        assert as_(who).post(add, {"activiteit": "", "tekst": "x"})["Location"] == plan.get_absolute_url()
        assert add not in text(who, plan)
    for who in (verband.partner, verband.bestuurder, vreemd.accounthouder):
        with pytest.raises(PermissionDenied):
            answer_planopmerking(remark.pk, by=who, tekst="x")
    with pytest.raises(ValueError, match="no activity"):
        place_planopmerking(plan.pk, by=uitvoerder, tekst="x", sleutel=uuid.uuid4())
    assert Planopmerking.objects.count() == 1


def test_before_the_first_handing_in_and_after_akkoord_nothing_is_said(
    verband: Verband, plan: Activiteitenplan
) -> None:
    remark = place_planopmerking(plan.pk, by=verband.accounthouder, tekst=ASKED)
    detail = reverse("subsidies:planopmerking_detail", args=[plan.pk, remark.pk])
    plans.approve_plan(plan.pk, by=verband.accounthouder)
    draft = plans.start_plan(verband.subsidie, 2027, by=verband.coordinator)

    for pk in (plan.pk, draft.pk):
        with pytest.raises(TransitionNotAllowed):
            place_planopmerking(pk, by=verband.accounthouder, tekst="x")
    with pytest.raises(TransitionNotAllowed):
        answer_planopmerking(remark.pk, by=verband.coordinator, tekst="x")
    read = as_(verband.coordinator).post(detail, {"tekst": "x"}).content.decode()
    assert ("Antwoorden kan niet meer." in read, ASKED in read, "wacht op" in read) == (True, True, False)


@pytest.mark.slow
def test_the_same_number_of_queries_for_one_remark_and_for_20(verband: Verband, plan: Activiteitenplan) -> None:
    taken = []
    for number in (1, 20):
        for _each in range(number):
            row = place_planopmerking(plan.pk, by=verband.accounthouder, tekst=ASKED, sleutel=activity(plan).sleutel)
            answer_planopmerking(row.pk, by=verband.coordinator, tekst="Vier.")
        pages = [
            (verband.coordinator, plan.get_absolute_url()),
            (verband.partner, plan.get_absolute_url()),
            (verband.coordinator, reverse("subsidies:planopmerking_detail", args=[plan.pk, row.pk])),
            (verband.accounthouder, reverse("subsidies:planopmerking_add", args=[plan.pk])),
        ]
        found = []
        for who, address in pages:
            browser = as_(who)
            browser.get(address)
            with CaptureQueriesContext(connection) as seen:
                assert browser.get(address).status_code == 200
            found.append(len(seen))
        taken.append(found)

    assert taken[0] == taken[1] == [13, 13, 7, 7]
