"""The transition table as a matrix: every person, every state, every step."""

import pytest

from accounts.transitions import Transition
from subsidies.models import Jaarrapportage
from subsidies.permissions import allowed_transitions
from subsidies.statuses import TRANSITIONS, RapportageStatus
from tests.factories.subsidies import Verband

S = RapportageStatus
MAY = {
    "bestuurder": {
        (S.CONCEPT, "submit"),
        (S.AANVULLING_GEVRAAGD, "submit"),
        (S.TERUGGESTUURD, "submit"),
        (S.INGEDIEND, "withdraw"),
    },
    "accounthouder": {
        (S.INGEDIEND, "take_up"),
        (S.IN_BEOORDELING, "request_supplement"),
        (S.IN_BEOORDELING, "return"),
        (S.IN_BEOORDELING, "approve"),
        (S.AKKOORD, "reopen"),
    },
    "partner": set(),
    "gewone_coordinator": set(),
}
MAY["coordinator"] = MAY["bestuurder"]


@pytest.mark.parametrize("who", sorted(MAY))
def test_allowed_transitions_matrix(verband: Verband, who: str) -> None:
    subsidie = verband.subsidie
    user = getattr(verband, who)

    found = {
        (status, row.name)
        for status in RapportageStatus
        for row in allowed_transitions(user, Jaarrapportage(subsidie=subsidie, jaar=2025, status=status))
    }

    assert found == MAY[who]


def test_nobody_of_another_alliance_may_do_anything(verband: Verband, vreemd: Verband) -> None:
    for status in RapportageStatus:
        report = Jaarrapportage(subsidie=verband.subsidie, jaar=2025, status=status)
        for who in ("coordinator", "bestuurder", "partner", "accounthouder"):
            assert allowed_transitions(getattr(vreemd, who), report) == []


def test_table_is_the_one_that_was_decided() -> None:
    def moves(row: Transition) -> set[tuple[str, str]]:
        return {(source, row.target) for source in row.sources}

    assert set().union(*(moves(row) for row in TRANSITIONS)) == {
        ("concept", "ingediend"),
        ("aanvulling_gevraagd", "ingediend"),
        ("teruggestuurd", "ingediend"),
        ("ingediend", "concept"),
        ("ingediend", "aanvulling_gevraagd"),
        ("ingediend", "in_beoordeling"),
        ("in_beoordeling", "aanvulling_gevraagd"),
        ("in_beoordeling", "teruggestuurd"),
        ("in_beoordeling", "akkoord"),
        ("akkoord", "in_beoordeling"),
    }
    assert {row.name for row in TRANSITIONS if row.needs_reason} == {
        "withdraw",
        "request_supplement",
        "return",
        "reopen",
    }
