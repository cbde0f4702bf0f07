"""Edges of frameworks: what is asked of a concept, how many questions and methods, and names that come back."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from accounts.roles import Rol
from subsidies.actions.kader import (
    MAX_VRAGEN,
    KaderNotAllowed,
    activate_kader,
    activation_problems,
    add_kadervraag,
    change_kader,
    change_kadervraag,
    create_kader,
    remove_kadervraag,
)
from subsidies.models import Kadervraag
from subsidies.models.kader import MAX_METHODEN
from tests.factories.accounts import user_factory
from tests.factories.subsidies import make_periode

pytestmark = pytest.mark.django_db
FACTS: Any = {"naam": "Vragen", "vanaf_jaar": 2026, "bron": "Bureau", "toelichting": ""}
QUESTION: Any = {"volgorde": 1, "dimensie": "sturing", "vraag": "Hoe ging het?", "schaal": "vijf"}


@pytest.fixture
def by(db):
    return user_factory(Rol.ACCOUNTHOUDER)


@pytest.fixture
def kader(by):
    return create_kader(make_periode(), by=by, methoden={"Gesprek": "leidraad", "Vragenlijst": ""}, **FACTS)


def test_a_framework_begins_as_a_numbered_concept_that_asks_for_a_question(kader, by):
    second = create_kader(kader.periode, by=by, methoden={}, **FACTS)

    assert (kader.nummer, second.nummer, kader.status) == (1, 2, "concept")
    assert [row.naam for row in kader.methoden.order_by("volgorde")] == ["Gesprek", "Vragenlijst"]
    assert "nog geen vraag" in " ".join(activation_problems(kader))
    with pytest.raises(KaderNotAllowed, match="nog geen vraag"):
        activate_kader(kader, by=by)


def test_questions_get_a_code_of_their_own_and_a_method_that_goes_is_forgotten(kader, by):
    first = add_kadervraag(kader, by=by, methoden=["Gesprek", "Vragenlijst"], **QUESTION)
    second = add_kadervraag(kader, by=by, methoden=["Vragenlijst"], **{**QUESTION, "volgorde": 2})
    third = add_kadervraag(kader, by=by, methoden=[], **{**QUESTION, "volgorde": 3, "vraag": "???"})

    assert [row.code for row in (first, second, third)] == ["hoe-ging-het", "hoe-ging-het-2", "vraag"]
    change_kader(kader, revision=0, by=by, methoden={"Vragenlijst": "negen vragen"}, **FACTS)
    assert list(Kadervraag.objects.order_by("volgorde").values_list("methoden", flat=True)) == [
        ["Vragenlijst"], ["Vragenlijst"], []
    ]  # fmt: skip
    with pytest.raises(ValidationError, match="geen methode van dit kader"):
        change_kadervraag(first, by=by, methoden=["Gesprek"], **QUESTION)
    remove_kadervraag(third, by=by)
    assert kader.vragen.count() == 2


def test_a_framework_has_an_end(kader, by):
    Kadervraag.objects.bulk_create(
        Kadervraag(kader=kader, code=f"v{number}", **{**QUESTION, "volgorde": number}) for number in range(MAX_VRAGEN)
    )
    with pytest.raises(KaderNotAllowed, match=f"hooguit {MAX_VRAGEN} vragen"):
        add_kadervraag(kader, by=by, methoden=[], **QUESTION)
    many = {f"m{number}": "" for number in range(MAX_METHODEN + 1)}
    with pytest.raises(ValidationError, match=f"hooguit {MAX_METHODEN}"):
        change_kader(kader, revision=0, by=by, methoden=many, **FACTS)
