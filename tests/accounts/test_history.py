"""History of fields: who wrote in which context, and the quick functions that every row calls (ADR 16)."""

import pghistory
import pgtrigger
import pytest
from django.apps import apps
from django.db import connection

from accounts.models import User
from tests.factories.accounts import user_factory

pytestmark = pytest.mark.django_db
FUNCTIONS = ("_pgtrigger_should_ignore", "_pgh_attach_context")


def events_of(user):
    return apps.get_model("accounts", "UserEvent").objects.filter(pgh_obj=user).order_by("pgh_id")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_no_function_catches_errors_for_every_row(name):
    with connection.cursor() as cursor:
        cursor.execute("SELECT prosrc FROM pg_proc WHERE proname = %s", [name])
        (source,) = cursor.fetchone()

    assert "EXCEPTION" not in source


def test_a_row_outside_any_context_has_none_also_after_one():
    first = user_factory()
    with connection.cursor() as cursor:  # what a transaction that had a context leaves behind
        cursor.execute("SELECT set_config('pghistory.context_id', '', true), set_config('pgtrigger.ignore', '', true)")
    second = user_factory()

    assert [events_of(user).get().pgh_context for user in (first, second)] == [None, None]


def test_facts_that_are_added_to_a_context_stand_in_it():
    with pghistory.context(url="/proef/"):
        first = user_factory()
        pghistory.context(taak="12")
        second = user_factory()

    (context,) = {event.pgh_context for user in (first, second) for event in events_of(user)}
    assert context.metadata == {"url": "/proef/", "taak": "12"}


def test_only_a_trigger_that_is_named_is_ignored():
    user = user_factory()
    with pgtrigger.ignore("accounts.User:update_update"):
        User.objects.filter(pk=user.pk).update(naam="Stil")
    assert events_of(user).count() == 1

    User.objects.filter(pk=user.pk).update(naam="Hoorbaar")
    assert [event.naam for event in events_of(user)] == [user.naam, "Hoorbaar"]
