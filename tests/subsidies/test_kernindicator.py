"""What adds up over alliances: the ministry says it, and how it is measured stays once something counts in it."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.roles import Rol
from audit.models import AuditEvent
from subsidies.actions.kernindicator import change_kernindicator, create_kernindicator
from subsidies.models import Indicator, Kernindicator
from tests.factories.pagina import as_
from tests.factories.plan import make_indicator, make_kern
from tests.factories.subsidies import Verband, make_user

FACTS: Any = {
    "naam": "Bereik",
    "eenheid": "mensen",
    "meetwijze": "getal",
    "is_cumulatief": False,
    "beleidsdoel": None,
}
POST = {"naam": "Bereik", "eenheid": "mensen", "meetwijze": "getal", "beleidsdoel": ""}


def pages(verband: Verband, core: Kernindicator) -> list[str]:
    """Both pages."""
    return [
        reverse("subsidies:kernindicator_add", args=[verband.subsidie.periode.slug]),
        reverse("subsidies:kernindicator_change", args=[core.pk]),
    ]


def test_an_accounthouder_adds_one_and_a_coordinator_lets_an_indicator_count(verband: Verband) -> None:
    browser, period = as_(verband.accounthouder), verband.subsidie.periode
    outcomes = f"{reverse('subsidies:uitkomsten')}?periode={period.slug}"
    add = reverse("subsidies:kernindicator_add", args=[period.slug])
    assert add in browser.get(outcomes).content.decode()

    assert "Vul in wat er wordt geteld." in browser.post(add, {**POST, "eenheid": ""}).content.decode()
    assert browser.post(add, POST)["Location"] == outcomes

    core = Kernindicator.objects.get()
    assert (core.naam, core.periode, core.is_cumulatief) == ("Bereik", period, False)
    change = reverse("subsidies:kernindicator_change", args=[core.pk])
    assert change in browser.get(outcomes).content.decode()
    mine = reverse("subsidies:indicator_add", args=[verband.alliantie.slug, verband.subsidie.pk])
    answer = as_(verband.coordinator).post(
        mine, {**POST, "soort": "output", "vanaf_jaar": "2023", "revision": "0", "kernindicator": str(core.pk)}
    )
    assert (answer.status_code, Indicator.objects.get().kernindicator) == (302, core)
    browser.post(change, {**POST, "naam": "Bereikte mensen", "meetwijze": "aandeel"})
    core.refresh_from_db()
    assert (core.naam, core.meetwijze) == ("Bereikte mensen", "getal")
    assert "ligt daarom vast" in browser.get(change).content.decode()
    said = AuditEvent.objects.filter(event__startswith="subsidies.kernindicator").order_by("pk")
    assert [(row.event.rsplit(".", 1)[1], row.data.get("velden")) for row in said] == [
        ("gemaakt", None),
        ("gewijzigd", ["naam"]),
    ]


@pytest.mark.parametrize(
    ("facts", "field"),
    [({"naam": "Bestaat"}, "naam"), ({"meetwijze": "kwalitatief", "is_cumulatief": True}, "is_cumulatief")],
)
def test_a_second_name_and_words_that_add_up_are_refused(verband: Verband, facts: Any, field: str) -> None:
    make_kern(verband, "Bestaat")
    core = make_kern(verband, "Ander")

    for act in (
        lambda: create_kernindicator(verband.subsidie.periode, by=verband.accounthouder, **{**FACTS, **facts}),
        lambda: change_kernindicator(core.pk, by=verband.accounthouder, **{**FACTS, **facts}),
    ):
        with pytest.raises(ValidationError) as refused:
            act()
        assert list(refused.value.message_dict) == [field]
    page = as_(verband.accounthouder).post(pages(verband, core)[1], {**POST, "naam": "Bestaat"})
    assert "heeft al een indicator met deze naam" in page.content.decode()


@pytest.mark.parametrize(("field", "value"), [("meetwijze", "aandeel"), ("is_cumulatief", True)])
def test_how_it_is_measured_changes_only_while_nothing_counts_in_it(
    verband: Verband, field: str, value: object
) -> None:
    core = make_kern(verband, "Bereik")
    row = make_indicator(verband, kernindicator=core)
    with pytest.raises(ValidationError) as refused:
        change_kernindicator(core.pk, by=verband.accounthouder, **{**FACTS, field: value})
    assert list(refused.value.message_dict) == [field]

    row.delete()

    assert getattr(change_kernindicator(core.pk, by=verband.accounthouder, **{**FACTS, field: value}), field) == value


def test_only_accounthouders_write_them(verband: Verband) -> None:
    core = make_kern(verband)
    people = [verband.coordinator, verband.partner, *(make_user("m", rol=rol) for rol in (Rol.KAMER, Rol.AUDITOR))]

    for who in people:
        with pytest.raises(PermissionDenied):
            create_kernindicator(verband.subsidie.periode, by=who, **FACTS)
        with pytest.raises(PermissionDenied):
            change_kernindicator(core.pk, by=who, **FACTS)
        assert [as_(who).get(address).status_code for address in pages(verband, core)] == [403, 403]
    assert "Indicator toevoegen die optelt" not in as_(people[-1]).get(reverse("subsidies:uitkomsten")).content.decode()


def test_queries_of_a_page(verband: Verband) -> None:
    core, taken = make_kern(verband), []
    browser = as_(verband.accounthouder)
    for rows in (1, 30):
        for number in range(rows):
            make_indicator(verband, f"Indicator {rows} {number}", kernindicator=core)
        browser.get(pages(verband, core)[1])
        with CaptureQueriesContext(connection) as seen:
            assert browser.get(pages(verband, core)[1]).status_code == 200
        taken.append(len(seen))

    assert taken == [8, 8]
