"""Every model that holds something about a person has a term and a reason in docs/bewaartermijnen.yaml."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from django.apps import apps
from django.conf import settings
from django.db import models

from accounts.models import User

TERMS: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(settings.BASE_DIR) / "docs" / "bewaartermijnen.yaml").read_text(encoding="utf-8")
)
# History repeats the fields of its model; the term of that model holds for it.
OURS = [model for model in apps.get_models() if not model._meta.proxy]
MODELS = {model._meta.label: model for model in OURS if not hasattr(model, "pgh_tracked_model")}


def is_personal(model: type[models.Model], field: "models.Field[Any, Any]") -> bool:
    """A link to a person, an address of any kind, a network address, or the name of a user."""
    return (
        (field.is_relation and field.related_model is User)
        or isinstance(field, models.EmailField | models.GenericIPAddressField)
        or "adres" in field.name
        or field.name in {"actor", "actor_id"}
        or (model is User and field.name == "naam")
    )


PERSONAL = {
    label: fields
    for label, model in MODELS.items()
    if (fields := [field.name for field in model._meta.concrete_fields if is_personal(model, field)])
}


def test_no_personal_model_is_without_a_term() -> None:
    assert PERSONAL.keys() - TERMS.keys() == set()


@pytest.mark.parametrize("label", sorted(TERMS))
def test_term_names_its_fields_and_says_why(label: str) -> None:
    row = TERMS[label]
    known = {field.name for field in MODELS[label]._meta.concrete_fields}

    assert set(row) == {"velden", "termijn", "reden"}
    assert set(PERSONAL.get(label, [])) <= set(row["velden"]) <= known
    assert row["termijn"].strip() and len(row["reden"]) > 20
