"""What the runtime role may not do, read from the database itself: walks every table there is."""

import pytest
from django.apps import apps
from django.conf import settings
from django.db import ProgrammingError, connection, transaction

from audit.models import AuditEvent
from tests.architecture.test_models import HISTORY
from tests.factories.allianties import alliantie_factory
from tests.factories.audit import auditevent_factory, auditschakel_factory

pytestmark = pytest.mark.django_db
FROZEN = [
    "audit.AuditEvent",
    "audit.AuditSchakel",
    "subsidies.RapportageVersie",
    "subsidies.Overgang",
    "evaluaties.Signaallezing",
]
MODELS = [apps.get_model(label) for label in FROZEN] + HISTORY
KEYS = {model._meta.db_table: model._meta.pk.column for model in MODELS if model._meta.pk}
FINAL = sorted(KEYS)


def query(sql: str, *values: int | str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall()) if cursor.description else []


def test_tests_run_as_the_runtime_role() -> None:
    assert query("SELECT current_user") == [(settings.DATABASE_ROLE,)]
    assert len(HISTORY) >= 10


def test_the_runtime_role_can_truncate_no_table_and_make_none() -> None:
    rights = query(
        "SELECT table_name, has_table_privilege(%s, format('%%I.%%I', table_schema, table_name), 'TRUNCATE')"
        " FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
        settings.DATABASE_ROLE,
    )

    assert len(rights) > 30
    assert [table for table, may_truncate in rights if may_truncate] == []
    assert query("SELECT has_schema_privilege(%s, 'public', 'CREATE')", settings.DATABASE_ROLE) == [(False,)]


@pytest.mark.parametrize("right", ["UPDATE", "DELETE", "TRUNCATE"])
@pytest.mark.parametrize("table", FINAL)
def test_the_runtime_role_may_only_add_to_what_must_stay(table: str, right: str) -> None:
    assert query("SELECT has_table_privilege(%s, %s, %s)", settings.DATABASE_ROLE, table, right) == [(False,)]
    assert query("SELECT has_any_column_privilege(%s, %s, 'UPDATE')", settings.DATABASE_ROLE, table) == [(False,)]


@pytest.mark.parametrize("sql", ["UPDATE {} SET {key} = {key}", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
@pytest.mark.parametrize("table", FINAL)
def test_what_must_stay_refuses_the_runtime_role(table: str, sql: str) -> None:
    alliantie_factory()
    auditschakel_factory()

    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        query(sql.format(table, key=KEYS[table]))


@pytest.mark.parametrize("sql", ["UPDATE {} SET moment = now()", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_the_audit_trail_refuses_the_owner_too(sql: str, as_owner: None) -> None:
    auditevent_factory()
    query("SET CONSTRAINTS ALL IMMEDIATE")

    with pytest.raises(ProgrammingError, match=r"Cannot update or delete|are only added"), transaction.atomic():
        query(sql.format(AuditEvent._meta.db_table))


def test_every_final_table_has_its_guards() -> None:
    guarded = {
        table
        for (table,) in query(
            "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            " WHERE NOT t.tgisinternal AND t.tgenabled = 'O' GROUP BY c.relname"
            " HAVING bool_or(t.tgname LIKE '%%append_only%%') AND bool_or(t.tgname LIKE '%%no_truncate%%')"
        )
    }

    assert set(FINAL) - guarded == set()


def test_history_keeps_every_change_of_a_row() -> None:
    row = alliantie_factory("Eerst")
    type(row).objects.filter(pk=row.pk).update(naam="Daarna")
    history = next(model for model in HISTORY if model.__name__ == "AlliantieEvent")

    names = history._default_manager.filter(pgh_obj_id=row.pk).order_by("pgh_id").values_list("naam", flat=True)

    assert list(names) == ["Eerst", "Daarna"]
