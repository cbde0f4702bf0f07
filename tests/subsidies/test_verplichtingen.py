"""The duties of a decision: entered once by the ministry, and from then on what the alliance has to do."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.roles import Rol
from audit.models import AuditEvent
from subsidies.actions.plan import create_plan_verplichting, start_plan
from subsidies.actions.rapportage import create_verplichting
from subsidies.models import Verplichting
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband, make_user

REPORTS = {"rapportages": "Jaarrapportages vastleggen"}
PLAN = {
    "plannen": "Activiteitenplan vastleggen",
    "plan-jaar": "2026",
    "plan-vervaldatum": "1-10-2025",
    "plan-artikel": "beschikking, artikel 4",
}


def page(verband: Verband) -> str:
    """The page of the grant."""
    return reverse("subsidies:verplichtingen", args=[verband.subsidie.pk])


def stored() -> list[tuple[str, int, date, str]]:
    """Every duty."""
    rows = Verplichting.objects.order_by("soort", "jaar")
    return [(row.soort, row.jaar, row.vervaldatum, row.artikel) for row in rows]


def test_the_ministry_enters_reports_by_the_rule_and_a_plan_by_its_day(verband: Verband) -> None:
    browser = as_(verband.accounthouder)
    plan = start_plan(verband.subsidie, 2026, by=verband.coordinator)

    assert "Kies minstens één jaar." in browser.post(page(verband), REPORTS).content.decode()
    assert browser.post(page(verband), {**REPORTS, "rapportage-jaren": ["2025", "2026"]})["Location"] == page(verband)
    assert browser.post(page(verband), PLAN)["Location"] == page(verband)

    assert stored() == [
        ("activiteitenplan", 2026, date(2025, 10, 1), "beschikking, artikel 4"),
        ("jaarrapportage", 2025, date(2026, 4, 1), "R22 1.5"),
        ("jaarrapportage", 2026, date(2027, 4, 1), "R22 1.5"),
    ]
    plan.refresh_from_db()
    assert plan.verplichting == Verplichting.objects.get(soort="activiteitenplan")
    made = AuditEvent.objects.filter(event="subsidies.verplichting.gemaakt")
    assert {event.actor_id for event in made} == {verband.accounthouder.pk}
    text = browser.get(page(verband)).content.decode()
    assert (text.count('value="2025"'), text.count('value="2027"')) == (1, 2)  # 2025: only its plan can still be set
    begin = reverse("subsidies:rapportage_start", args=[Verplichting.objects.get(soort="jaarrapportage", jaar=2025).pk])
    tab = reverse("subsidies:alliantie_rapportages", args=[verband.alliantie.slug])
    assert begin in as_(verband.coordinator).get(tab).content.decode()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"plan-vervaldatum": "1-10-2023"}, "Deze dag past niet bij een plan voor 2026."),
        ({"plan-vervaldatum": "1-1-2027"}, "Deze dag past niet bij een plan voor 2026."),
        ({"plan-artikel": ""}, "Vul in waar dit staat."),
        ({"plan-jaar": "2031"}, "Kies uit de lijst."),
    ],
)
def test_a_day_that_does_not_fit_is_said_and_nothing_is_stored(
    verband: Verband, typed: dict[str, str], sentence: str
) -> None:
    answer = as_(verband.accounthouder).post(page(verband), {**PLAN, **typed}).content.decode()

    assert sentence in answer
    assert stored() == []


def test_without_a_rule_there_is_a_sentence_and_no_report(verband: Verband) -> None:
    verband.subsidie.regeling.regelversies.filter(naam="rapportage_uiterste_dag").update(waarde="", status="onbekend")

    text = as_(verband.accounthouder).get(page(verband)).content.decode()

    assert "In de regeling staat nog niet op welke dag" in text
    assert ("rapportage-jaren" in text, "plan-jaar" in text) == (False, True)


@pytest.mark.slow
def test_only_who_may_postpone_enters_duties(verband: Verband, vreemd: Verband) -> None:
    grant = verband.subsidie
    beheerder = make_user("beheerder", rol=Rol.BEHEERDER)
    refused = [verband.coordinator, verband.bestuurder, vreemd.coordinator, vreemd.accounthouder, beheerder]
    tabs = [reverse(f"subsidies:alliantie_{tab}", args=[verband.alliantie.slug]) for tab in ("rapportages", "plannen")]

    for who in refused:
        assert as_(who).get(page(verband)).status_code == as_(who).post(page(verband), PLAN).status_code == 404
        with pytest.raises(PermissionDenied):
            create_verplichting(grant, 2025, by=who)
        with pytest.raises(PermissionDenied):
            create_plan_verplichting(grant, 2026, vervaldatum=date(2025, 10, 1), artikel="x", by=who)
    assert stored() == []
    for tab in tabs:
        assert page(verband) not in as_(verband.coordinator).get(tab).content.decode()
        assert page(verband) in as_(verband.accounthouder).get(tab).content.decode()
    assert as_(make_user("uitvoerder", rol=Rol.UITVOERDER)).get(page(verband)).status_code == 200


def test_an_alliance_of_public_facts_gets_no_duties(verband: Verband) -> None:
    type(verband.alliantie).objects.filter(pk=verband.alliantie.pk).update(is_fictief=False, alleen_openbaar=True)

    assert as_(verband.accounthouder).get(page(verband)).status_code == 404
    grant = verband.subsidie
    grant.alliantie, grant.ontvanger = None, verband.penvoerder
    with pytest.raises(PermissionDenied):
        create_verplichting(grant, 2025, by=verband.accounthouder)


def test_queries_of_the_page(verband: Verband) -> None:
    browser, taken = as_(verband.accounthouder), []
    for years in ([2023], range(2023, 2028)):
        for jaar in years:
            create_verplichting(verband.subsidie, jaar, by=None)
            create_plan_verplichting(verband.subsidie, jaar, vervaldatum=date(jaar, 1, 1), artikel="x", by=None)
        browser.get(page(verband))
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(page(verband)).status_code == 200
        taken.append(len(seen))

    assert taken == [12, 12]
