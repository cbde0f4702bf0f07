"""Who looks at evaluations and annexes."""

import gc
import warnings
from datetime import date

import pytest

from accounts.models import User
from accounts.roles import Rol
from documents.glyphs import drawable
from evaluaties.actions.toegang import grant_toegang
from jobs.models import Job
from jobs.runner import run
from subsidies.models import Regeling
from tests.factories.accounts import user_factory
from tests.factories.evaluaties import evaluatie_factory
from tests.factories.onderzoek import FAR, TODAY, handed_in
from tests.factories.samenstellen import Samenstelling, make_samenstelling
from tests.factories.subsidies import make_verband


@pytest.fixture(scope="session", autouse=True)
def fonts_read():
    """Fonts are read once per process; fontTools leaves closing their files to the collector of garbage."""
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        drawable()
        gc.collect()


@pytest.fixture
def kamer(db):
    """Staff for Parliament."""
    return user_factory(Rol.KAMER)


@pytest.fixture
def log_in(client):
    """Log a person in; gives the client."""

    def go(user):
        client.force_login(user)
        return client

    return go


@pytest.fixture
def do_jobs():
    """Do the waiting jobs, as the worker does."""

    def go():
        for pk in Job.objects.open().values_list("pk", flat=True):
            run(pk)

    return go


@pytest.fixture
def staff(db):
    """An accounthouder."""
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def verband(db):
    """The alliance that the test is about."""
    return make_verband("Eigen")


@pytest.fixture
def vreemd(db):
    """Another alliance, with data that could leak."""
    return make_verband("Vreemd")


@pytest.fixture
def toegang(verband, staff):
    """A researcher who may read the report of `verband` over 2025."""
    handed_in(verband)
    return grant_toegang(
        evaluatie_factory(slug="onderzoek"),
        user=user_factory(),
        allianties=[verband.alliantie],
        jaren=[2025],
        begindatum=TODAY(),
        einddatum=TODAY() + FAR,
        by=staff,
    )


@pytest.fixture
def keeper(db):
    """Who keeps evaluations and follows up what they recommend."""
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def next_scheme(db):
    """A later scheme."""
    return Regeling.objects.create(naam="Volgende regeling", code="V27", slug="v27", begindatum=date(2027, 1, 1))


@pytest.fixture
def samen(db: None) -> Samenstelling:
    """An annex with nothing wrong."""
    return make_samenstelling()


@pytest.fixture
def collega(db: None) -> User:
    """Another one of the staff for Parliament."""
    return user_factory(Rol.KAMER)
