"""Two alliances: the one a test is about, and a stranger's with data that could leak."""

import pytest

from accounts.models import User
from accounts.roles import Rol
from subsidies.actions.rapportage import create_verplichting, submit_rapportage
from subsidies.models import Activiteitenplan, Jaarrapportage, RapportageVersie, Verplichting
from tests.factories.beoordelen import bring, last_version
from tests.factories.lezen import Geschreven, make_written
from tests.factories.plan import make_draft
from tests.factories.subsidies import Verband, make_user, make_verband
from tests.factories.volume import make_report


@pytest.fixture
def verband(db: None) -> Verband:
    """The alliance that the test is about."""
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db: None) -> Verband:
    """Another alliance, with people of its own."""
    return make_verband("Vreemd")


@pytest.fixture
def duty(verband: Verband) -> Verplichting:
    """To report over 2025."""
    return create_verplichting(verband.subsidie, 2025, by=None)


@pytest.fixture
def beheerder(db: None) -> User:
    """Who keeps accounts and registers outages."""
    return make_user("beheerder", rol=Rol.BEHEERDER)


@pytest.fixture
def rapportage(verband: Verband) -> Jaarrapportage:
    """A draft over 2025, generated from a plan, a theory, indicators and a framework."""
    return make_report(verband)


@pytest.fixture
def concept(verband: Verband) -> Jaarrapportage:
    """A filled draft over 2025."""
    return verband.rapportage()


@pytest.fixture
def ingediend(verband: Verband, concept: Jaarrapportage) -> Jaarrapportage:
    """The same, handed in."""
    submit_rapportage(concept.pk, by=verband.bestuurder)
    concept.refresh_from_db()
    return concept


@pytest.fixture
def plan(verband: Verband) -> Activiteitenplan:
    """A draft in balance."""
    return make_draft(verband)


@pytest.fixture
def versie(verband: Verband) -> RapportageVersie:
    """The version of a report that was handed in."""
    return last_version(bring(verband, "in_beoordeling"))


@pytest.fixture
def geschreven(db: None) -> Geschreven:
    """A report with two partners, handed in."""
    written = make_written()
    written.hand_in()
    return written
