"""Two alliances, and a day on which the report over 2025 is not due yet."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine

from tests.factories.subsidies import Verband, make_verband

TODAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def today() -> Iterator[None]:
    """Monday 2 March 2026: thirty days before 1 April."""
    with time_machine.travel(TODAY, tick=False):
        yield


@pytest.fixture
def verband(db: None) -> Verband:
    """The alliance that the test is about."""
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db: None) -> Verband:
    """Another alliance, with a report in every hand."""
    return make_verband("Vreemd")
