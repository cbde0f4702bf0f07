"""Who looks at evaluations and annexes."""

import gc
import warnings

import pytest

from accounts.roles import Rol
from documents.glyphs import drawable
from jobs.models import Job
from jobs.runner import run
from tests.factories.accounts import user_factory


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
