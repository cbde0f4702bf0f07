"""Models point down the line of apps, their fields are named by the rule, and each has a factory."""

import importlib
import re
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models

ORDER = ["accounts", "audit", "jobs", "notifications", "documents", "allianties", "subsidies", "evaluaties"]
OURS = [model for label in ORDER for model in apps.get_app_config(label).get_models()]
ROWS = [model for model in OURS if not model.__name__.endswith("Event") or model.__name__ == "AuditEvent"]
HISTORY = [model for model in OURS if model not in ROWS]
# Rows of grants come into being by actions only: tests.factories.subsidies makes whole worlds with them.
MADE_BY_ACTIONS = {"subsidies"}
# Technical names stay English (huisstijl B12).
ENGLISH_MOMENTS = re.compile(r"_(at|until|login)$")
ids = [model._meta.label for model in ROWS]


@pytest.mark.parametrize("model", ROWS, ids=ids)
def test_relations_point_down_or_sideways(model: type[models.Model]) -> None:
    rank = ORDER.index(model._meta.app_label)
    upward = [
        field.name
        for field in model._meta.get_fields()
        if field.concrete
        and field.is_relation
        and field.related_model is not None
        and field.related_model._meta.app_label in ORDER
        and ORDER.index(field.related_model._meta.app_label) > rank
    ]

    assert upward == []


@pytest.mark.parametrize("model", ROWS, ids=ids)
def test_every_relation_has_a_name_back(model: type[models.Model]) -> None:
    bare = [
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, models.ForeignKey | models.OneToOneField | models.ManyToManyField)
        and not field.auto_created
        and field.remote_field.related_name is None
    ]

    assert bare == []


def misnamed(field: "models.Field[Any, Any]") -> bool:
    """Whether the name of a field says something else than its kind."""
    if isinstance(field, models.DateTimeField):
        return not (field.name.endswith("_op") or field.name == "moment" or ENGLISH_MOMENTS.search(field.name))
    if isinstance(field, models.DateField):
        return not re.search(r"(datum|_vanaf)$", field.name)
    return field.name.endswith("_op") or (field.name.endswith("_door") and not isinstance(field, models.ForeignKey))


@pytest.mark.parametrize("model", ROWS, ids=ids)
def test_moments_days_and_persons_end_as_agreed(model: type[models.Model]) -> None:
    assert [field.name for field in model._meta.concrete_fields if misnamed(field)] == []


@pytest.mark.parametrize("model", [model for model in ROWS if model._meta.app_label not in MADE_BY_ACTIONS])
def test_every_model_has_a_factory(model: type[models.Model]) -> None:
    factories = importlib.import_module(f"tests.factories.{model._meta.app_label}")

    assert callable(getattr(factories, f"{model.__name__.lower()}_factory", None))


@pytest.mark.django_db
def test_every_factory_makes_its_model() -> None:
    for model in ROWS:
        if model._meta.app_label in MADE_BY_ACTIONS:
            continue
        factories = importlib.import_module(f"tests.factories.{model._meta.app_label}")
        assert type(getattr(factories, f"{model.__name__.lower()}_factory")()) is model


@pytest.mark.django_db
@pytest.mark.slow  # ./check asks the same before its tests
def test_no_migration_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("makemigrations", *ORDER, check_changes=True, dry_run=True)

    assert "No changes detected" in capsys.readouterr().out


def test_editable_rows_have_a_revision_and_history() -> None:
    tracked = {model.pgh_tracked_model for model in HISTORY if hasattr(model, "pgh_tracked_model")}
    with_revision = {model for model in ROWS if any(field.name == "revision" for field in model._meta.get_fields())}

    assert with_revision - tracked == set()
