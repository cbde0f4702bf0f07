"""The register of indicators: who writes, who reads what, and what is refused with a sentence."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from accounts.roles import Rol
from allianties.actions import Conflict
from audit.models import AuditEvent
from subsidies.actions.indicator import IndicatorFeiten, change_indicator, create_indicator
from subsidies.charts.indicator import draw_indicator
from subsidies.models import Indicator
from tests.factories.plan import make_indicator, make_kern, report_values
from tests.factories.subsidies import Verband, make_user

D = Decimal
FACTS: IndicatorFeiten = {"naam": "Bereik", "soort": "output", "meetwijze": "getal", "vanaf_jaar": 2023}


def url(name: str, *args: object) -> str:
    """An address of this app."""
    return reverse(f"subsidies:{name}", args=args)


def page(user: User, address: str, status: int = 200) -> str:
    """The words of a page."""
    client = Client()
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def test_only_the_coordinator_writes(verband: Verband, vreemd: Verband) -> None:
    for who in (verband.partner, verband.accounthouder, vreemd.coordinator):
        with pytest.raises(PermissionDenied):
            create_indicator(verband.subsidie, by=who, streefwaarden={}, **FACTS)

    row = create_indicator(verband.subsidie, by=verband.coordinator, streefwaarden={2025: D(5), 2026: None}, **FACTS)
    assert [(target.jaar, target.waarde) for target in row.streefwaarden.all()] == [(2025, D(5))]


def test_of_two_writers_the_later_changes_nothing(verband: Verband) -> None:
    row = make_indicator(verband)
    first: IndicatorFeiten = {**FACTS, "naam": "Eerste"}
    change_indicator(row, revision=0, by=verband.coordinator, streefwaarden={2025: D(1)}, **first)

    with pytest.raises(Conflict):
        change_indicator(row, revision=0, by=verband.coordinator, streefwaarden={2025: D(2)}, **FACTS)


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"meetwijze": "kwalitatief", "is_cumulatief": True}, "is_cumulatief"),
        ({"meetwijze": "aandeel"}, "kernindicator"),
        ({"is_cumulatief": True}, "kernindicator"),
    ],
)
def test_what_would_add_up_wrongly_is_refused(verband: Verband, facts: dict[str, object], field: str) -> None:
    core = make_kern(verband)

    wanted: Any = {**FACTS, "kernindicator": core, **facts}
    with pytest.raises(ValidationError) as refused:
        create_indicator(verband.subsidie, by=verband.coordinator, streefwaarden={}, **wanted)
    assert list(refused.value.message_dict) == [field]


@pytest.mark.parametrize(("field", "value"), [("meetwijze", "aandeel"), ("is_cumulatief", True)])
def test_the_way_of_measuring_stays_once_there_are_values(verband: Verband, field: str, value: object) -> None:
    row = make_indicator(verband)
    report_values(verband, 2024, {row: {"waarde": D(3)}})

    other: Any = {**FACTS, field: value}
    with pytest.raises(ValidationError) as refused:
        change_indicator(row, revision=0, by=verband.coordinator, streefwaarden={}, **other)
    assert list(refused.value.message_dict) == [field]


def test_the_log_of_a_change_names_targets_and_who_shares(verband: Verband, vreemd: Verband) -> None:
    row = make_indicator(verband)
    facts: IndicatorFeiten = {**FACTS, "naam": row.naam}
    steps: list[dict[int, Decimal | None]] = [{2024: D(5), 2025: D(6)}, {2024: D(5), 2025: None}]
    for revision, targets in enumerate(steps):
        change_indicator(
            row,
            revision=revision,
            by=verband.coordinator,
            streefwaarden=targets,
            gedeeld_met=[vreemd.subsidie],
            **facts,
        )

    said = [event.data for event in AuditEvent.objects.filter(event="subsidies.indicator.gewijzigd").order_by("pk")]
    assert [(event["velden"], event["streefwaarden"], event["gedeeld_met"]) for event in said] == [
        (["gedeeld_met"], [2024, 2025], [vreemd.subsidie.pk]),
        ([], [2025], [vreemd.subsidie.pk]),
    ]


def test_it_is_not_shared_with_itself(verband: Verband) -> None:
    with pytest.raises(ValidationError):
        create_indicator(
            verband.subsidie, by=verband.coordinator, streefwaarden={}, gedeeld_met=[verband.subsidie], **FACTS
        )


@pytest.mark.slow
def test_strangers_get_404_and_a_sharing_alliance_reads_what_has_akkoord(verband: Verband, vreemd: Verband) -> None:
    row = make_indicator(verband)
    report_values(verband, 2023, {row: {"waarde": D(1231)}})
    report_values(verband, 2024, {row: {"waarde": D(4564)}}, akkoord=False)
    page(vreemd.coordinator, row.get_absolute_url(), 404)
    page(vreemd.coordinator, url("indicator_change", row.pk), 404)
    page(vreemd.coordinator, url("alliantie_indicatoren", verband.alliantie.slug), 404)
    page(vreemd.coordinator, url("indicator_add", verband.alliantie.slug, verband.subsidie.pk), 404)
    row.gedeeld_met.add(vreemd.subsidie)

    text = page(vreemd.coordinator, row.get_absolute_url())

    assert ("1.231" in text, "4.564" in text) == (True, False)
    assert "Hij telt één keer mee, bij deze alliantie." in text
    assert "Gedeeld: Alliantie Eigen vult hem in" in page(
        vreemd.partner, url("alliantie_indicatoren", vreemd.alliantie.slug)
    )
    page(vreemd.coordinator, url("indicator_change", row.pk), 404)
    assert "4.564" in page(verband.partner, row.get_absolute_url())
    assert "4.564" in page(verband.accounthouder, row.get_absolute_url())


@pytest.mark.slow
@pytest.mark.parametrize(("rol", "first", "second"), [(Rol.KAMER, True, False), (Rol.BEHEERDER, False, False)])
def test_values_follow_the_right_to_read_reports(verband: Verband, rol: Rol, first: bool, second: bool) -> None:
    row = make_indicator(verband)
    report_values(verband, 2023, {row: {"waarde": D(1231)}})
    report_values(verband, 2024, {row: {"waarde": D(4564)}}, akkoord=False)

    text = page(make_user("iemand", rol=rol), row.get_absolute_url())

    assert ("1.231" in text, "4.564" in text) == (first, second)


@pytest.mark.slow
def test_outcomes_are_for_readers_at_the_ministry(verband: Verband) -> None:
    core = make_kern(verband)
    row = make_indicator(verband, kernindicator=core)
    report_values(verband, 2023, {row: {"waarde": D(1231)}})
    report_values(verband, 2024, {row: {"waarde": D(4564)}}, akkoord=False)

    page(verband.coordinator, url("uitkomsten"), 403)
    kamer = page(make_user("kamer", rol=Rol.KAMER), url("uitkomsten") + "?periode=2023-2027")
    whole = page(verband.accounthouder, url("uitkomsten"))
    assert ("1.231" in kamer, "4.564" in kamer) == (True, False)
    assert ("1.231" in whole, "4.564" in whole, "nog niet akkoord" in whole) == (True, True, True)
    page(verband.accounthouder, url("uitkomsten") + "?periode=ooit", 404)


def form_data(**facts: str) -> dict[str, str]:
    """What the form posts."""
    return {
        "naam": "Bereik",
        "soort": "output",
        "meetwijze": "getal",
        "vanaf_jaar": "2023",
        "revision": "0",
        "streef_2025": "1.250,5",
        **facts,
    }


@pytest.mark.slow
def test_the_form_saves_and_says_what_is_wrong(verband: Verband) -> None:
    client = Client()
    client.force_login(verband.coordinator)
    address = url("indicator_add", verband.alliantie.slug, verband.subsidie.pk)

    wrong = client.post(address, form_data(streef_2025="veel", tot_jaar="2020", beginstand="3")).content.decode()
    for sentence in ("‘veel’ is geen getal.", "Dit jaar ligt voor het eerste jaar.", "van welk jaar de beginstand is"):
        assert sentence in wrong, sentence
    answer = client.post(address, form_data())

    row = Indicator.objects.get()
    assert answer["Location"] == row.get_absolute_url()
    assert row.streefwaarden.get().waarde == D("1250.5")
    change = url("indicator_change", row.pk)
    assert "1.250,50" in client.get(change).content.decode()
    client.post(change, form_data(naam="Nieuwe naam", streef_2025=""))
    conflict = client.post(change, form_data(naam="Oude revisie")).content.decode()
    row.refresh_from_db()
    assert (row.naam, row.streefwaarden.count()) == ("Nieuwe naam", 0)
    assert ("Oude revisie" in conflict, "Een collega heeft dit intussen ook gewijzigd." in conflict) == (True, True)


def test_the_form_has_at_most_forty_fields(verband: Verband) -> None:
    text = page(verband.coordinator, url("indicator_add", verband.alliantie.slug, verband.subsidie.pk))

    assert text.count('class="vraag"') <= 40


def test_the_picture_has_two_cuts_with_words() -> None:
    picture = draw_indicator(
        "Bereik",
        eenheid="mensen",
        begin=(2022, D(0)),
        gepland=[(2023, D(10)), (2024, D(1000))],
        behaald=[(2023, D(12))],
    )

    assert picture is not None
    assert [(cut.breedte, len(cut.gepland), len(cut.behaald)) for cut in picture.sneden] == [(620, 3, 2), (288, 3, 2)]
    assert picture.beschrijving == (
        "Beginstand in 2022: 0. Behaald: 12 (2023). Gepland: 10 (2023), 1.000 (2024). Eenheid: mensen."
    )
    assert draw_indicator("Leeg", eenheid="", begin=None, gepland=[], behaald=[]) is None


def queries(user: User, address: str) -> int:
    """How many queries a page takes."""
    client = Client()
    client.force_login(user)
    client.get(address)
    with CaptureQueriesContext(connection) as taken:
        assert client.get(address).status_code == 200
    return len(taken)


@pytest.mark.slow
def test_same_number_of_queries_for_one_row_and_for_200(verband: Verband, vreemd: Verband) -> None:
    core = make_kern(verband)
    first = make_indicator(verband, kernindicator=core)
    first.gedeeld_met.add(vreemd.subsidie)
    report_values(verband, 2023, {first: {"waarde": D(5)}})
    register, outcomes = url("alliantie_indicatoren", verband.alliantie.slug), url("uitkomsten")
    people = (verband.partner, verband.accounthouder)
    before = [queries(people[0], register), queries(people[1], outcomes), queries(people[0], first.get_absolute_url())]
    rows = [make_indicator(verband, f"Nog een {number}", kernindicator=core) for number in range(200)]
    report_values(verband, 2024, {row: {"waarde": D(1)} for row in rows})

    after = [queries(people[0], register), queries(people[1], outcomes), queries(people[0], first.get_absolute_url())]
    assert before == after
    assert after == [10, 15, 13]
