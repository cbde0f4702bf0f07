"""The form of a report: begun too early it is brought up to date, and nothing that was typed is lost."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from accounts.models import User
from accounts.transitions import TransitionNotAllowed
from audit.models import AuditEvent
from subsidies.actions import rapportage as actions
from subsidies.actions.genereren import start_rapportage, update_rapportage
from subsidies.actions.onderdeel import Rij
from subsidies.models import Jaarrapportage
from subsidies.pdf import from_concept
from tests.factories.pagina import as_
from tests.factories.subsidies import Verband
from tests.factories.volume import add_partner, make_framework, make_indicators, make_plan, make_theory

WITHOUT_PLAN = "begonnen zonder plan 2025 met akkoord"
UPDATE = "Formulier bijwerken"


def begin(verband: Verband) -> Jaarrapportage:
    """A report that nothing is known for yet."""
    return start_rapportage(actions.create_verplichting(verband.subsidie, 2025, by=None), by=verband.coordinator)


def rows(report: Jaarrapportage) -> dict[str, int]:
    """How many rows of each kind there are."""
    context = from_concept(Jaarrapportage.objects.for_detail().get(pk=report.pk), 1)
    names = ("activiteiten", "regels", "indicatoren", "toetsen", "bereik", "antwoorden", "bijdragen")
    return {name: sum(len(getattr(part, name)) for part in context.onderdelen) for name in names}


def address(report: Jaarrapportage) -> str:
    return reverse("subsidies:rapportage_update", args=[report.pk])


def test_what_came_after_the_beginning_is_added_once_and_what_was_typed_stays(verband: Verband) -> None:
    report = begin(verband)
    assert set(rows(report).values()) == {0}
    mine = [Rij("regels", None, {"post": "Eigen post", "begroot_invoer": "100", "besteed_invoer": "90"})]
    for soort, given in (("financien", mine), ("aannames", []), ("samenwerking", [])):
        part = report.onderdelen.get(soort=soort, organisatie=None)
        actions.save_onderdeel(
            part.pk, by=verband.coordinator, tekst="Van ons.", revision=0, is_klaar=True, rijen=given
        )
    plan, theory, kader = make_plan(verband, [verband.penvoerder]), make_theory(verband), make_framework(verband)
    make_indicators(verband, [None])
    newcomer, _person = add_partner(verband, "Nieuwkomer")
    expected = {
        "activiteiten": 2,
        "regels": 5,
        "indicatoren": 3,
        "toetsen": 3,
        "bereik": 2,
        "antwoorden": 3,
        "bijdragen": 1,
    }

    assert update_rapportage(report.pk, by=verband.coordinator)

    report.refresh_from_db()
    assert (report.plan, report.theorieversie, report.kader) == (plan, theory, kader)
    assert rows(report) == expected
    parts = {(part.soort, part.organisatie): part for part in report.onderdelen.select_related("organisatie")}
    assert ("bijdrage", newcomer) in parts and hasattr(parts["bijdrage", newcomer], "inkomen")
    assert parts["financien", None].regels.get().besteed == Decimal(90)
    assert [parts[soort, None].tekst for soort in ("financien", "aannames")] == ["Van ons.", "Van ons."]
    # new rows ask an answer: their part is no longer ready, the others are
    assert [parts[soort, None].is_klaar for soort in ("aannames", "samenwerking")] == [False, True]
    event = AuditEvent.objects.get(event="subsidies.rapportage.bijgewerkt")
    assert event.data == {"gekoppeld": ["plan", "theorieversie", "kader"], "erbij": 23}

    assert not update_rapportage(report.pk, by=verband.coordinator)
    assert rows(report) == expected
    assert AuditEvent.objects.filter(event="subsidies.rapportage.bijgewerkt").count() == 1


def test_a_new_indicator_comes_after_the_others_and_the_linked_plan_stays(verband: Verband) -> None:
    plan = make_plan(verband, [verband.lid])
    first, *others = make_indicators(verband, [None])
    type(first).objects.filter(pk__in=[row.pk for row in others]).update(vanaf_jaar=2026)
    report = begin(verband)
    row = report.onderdelen.get(soort="indicatoren", organisatie=None).indicatoropgaven.get()
    row.waarde, row.waarde_invoer = Decimal(40), "40"
    row.save()
    type(first).objects.update(vanaf_jaar=2023)
    type(plan).objects.filter(pk=plan.pk).update(nummer=1)
    make_plan(verband, [verband.lid], activities=5)

    assert update_rapportage(report.pk, by=verband.coordinator)

    report.refresh_from_db()
    told = report.onderdelen.get(soort="indicatoren", organisatie=None).indicatoropgaven
    assert report.plan == plan
    assert list(told.values_list("volgorde", "waarde")) == [(0, Decimal(40)), (1, None), (2, None)]


def test_only_the_coordinator_and_only_before_the_first_handing_in(verband: Verband, vreemd: Verband) -> None:
    report = verband.rapportage()
    make_plan(verband, [verband.lid])
    for person in (verband.partner, verband.bestuurder, vreemd.coordinator, verband.accounthouder):
        with pytest.raises(PermissionDenied):
            update_rapportage(report.pk, by=person)
        assert as_(person).post(address(report)).status_code == 404

    actions.submit_rapportage(report.pk, by=verband.bestuurder)
    actions.withdraw_rapportage(report.pk, by=verband.bestuurder, reden="Te vroeg.")

    with pytest.raises(TransitionNotAllowed):
        update_rapportage(report.pk, by=verband.coordinator)
    said = as_(verband.coordinator).post(address(report), follow=True).content.decode()
    assert "Deze rapportage is al ingediend." in said and UPDATE not in said
    report.refresh_from_db()
    assert report.plan is None


@pytest.mark.slow
def test_the_pages_warn_and_offer_it(verband: Verband) -> None:
    duty = actions.create_verplichting(verband.subsidie, 2025, by=None)
    client, tab = as_(verband.coordinator), reverse("subsidies:alliantie_rapportages", args=[verband.alliantie.slug])
    assert "Er is nog geen akkoord op het plan 2025." in client.get(tab).content.decode()
    client.post(reverse("subsidies:rapportage_start", args=[duty.pk]))
    report = Jaarrapportage.objects.get()
    make_plan(verband, [verband.lid])
    make_theory(verband)

    before = client.get(report.get_absolute_url()).content.decode()
    after, again = (client.post(address(report), follow=True).content.decode() for _press in range(2))

    assert WITHOUT_PLAN in before and "zonder vastgestelde theory of change" in before and UPDATE in before
    assert WITHOUT_PLAN not in after and "Het formulier is bijgewerkt." in after and UPDATE in after
    assert "Er is niets nieuws" in again
    assert UPDATE not in as_(verband.partner).get(report.get_absolute_url()).content.decode()
    assert "Er is nog geen akkoord op het plan" not in client.get(tab).content.decode()


MARK = "Ingevuld vanuit vorig jaar."
MARK_IN_TABLE = "ingevuld vanuit vorig jaar"


def write(report: Jaarrapportage, soort: str, by: User, *rows: Rij) -> None:
    """Save these rows in a part."""
    part = report.onderdelen.get(soort=soort, organisatie=None)
    actions.save_onderdeel(part.pk, by=by, tekst="", revision=part.revision, rijen=rows)


@pytest.mark.slow
def test_what_writers_named_last_year_comes_back_without_its_numbers_and_is_marked(verband: Verband) -> None:
    make_theory(verband)
    make_plan(verband, [verband.lid], jaar=2024)
    make_plan(verband, [verband.lid], jaar=2025)
    before = start_rapportage(actions.create_verplichting(verband.subsidie, 2024, by=None), by=None)
    group = {"doelgroep": "Vrijwilligers", "aantal_invoer": "31", "toelichting": "Van toen."}
    fund = {"soort": "derden", "omschrijving": "Fonds Later", "begroot_invoer": "10", "ontvangen_invoer": "9"}
    nameless = {"soort": "eigen", "begroot_invoer": "1", "ontvangen_invoer": "1"}
    write(before, "actoren", verband.coordinator, Rij("bereik", None, group))
    write(
        before,
        "financien",
        verband.coordinator,
        Rij("bijdrageregels", None, fund),
        Rij("bijdrageregels", None, nameless),
        Rij("reserve", before.onderdelen.get(soort="financien", organisatie=None).reserve.pk, RESERVE),
    )

    report = begin(verband)

    reach, money = (report.onderdelen.get(soort=soort, organisatie=None) for soort in ("actoren", "financien"))
    assert list(reach.bereik.values_list("doelgroep", "aantal", "toelichting")) == [
        ("Groep 1", None, ""),
        ("Groep 2", None, ""),
        ("Vrijwilligers", None, ""),
    ]
    assert list(money.bijdrageregels.values_list("omschrijving", "begroot", "ontvangen")) == [
        ("Fonds Voorbeeld", Decimal(5000), None),
        ("Fonds Later", None, None),
    ]
    assert money.reserve.begin == Decimal(80)
    client = as_(verband.coordinator)
    assert client.get(reach.get_absolute_url()).content.decode().count(MARK) == 1
    shown = client.get(money.get_absolute_url()).content.decode()
    assert (shown.count(MARK), shown.count(MARK_IN_TABLE)) == (1, 1)

    # what the writer changed is no longer last year's
    write(
        report, "actoren", verband.coordinator, Rij("bereik", reach.bereik.get(knoop=None).pk, {"doelgroep": "Anderen"})
    )
    write(report, "financien", verband.coordinator, Rij("reserve", money.reserve.pk, {"begin_invoer": "81"}))

    assert MARK not in client.get(reach.get_absolute_url()).content.decode()
    assert MARK not in client.get(money.get_absolute_url()).content.decode()


RESERVE = {"begin_invoer": "100", "mutatie_invoer": "-20"}


def test_a_group_that_the_theory_names_and_a_fund_that_the_plan_expects_now_do_not_come_twice(
    verband: Verband,
) -> None:
    before = start_rapportage(actions.create_verplichting(verband.subsidie, 2024, by=None), by=None)
    fund = {"soort": "derden", "omschrijving": "Fonds Voorbeeld", "begroot_invoer": "10"}
    write(before, "actoren", verband.coordinator, Rij("bereik", None, {"doelgroep": "Groep 1"}))
    write(before, "financien", verband.coordinator, Rij("bijdrageregels", None, fund))
    make_theory(verband)
    make_plan(verband, [verband.lid])

    report = begin(verband)

    assert (rows(report)["bereik"], rows(report)["bijdragen"]) == (2, 1)
