"""Two alliances: the one a test is about, and a stranger's with data that could leak."""

import pytest

from tests.factories.subsidies import Verband, make_verband


@pytest.fixture
def verband(db: None) -> Verband:
    """The alliance that the test is about."""
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db: None) -> Verband:
    """Another alliance, with people of its own."""
    return make_verband("Vreemd")
