import pytest

from jobs import registry


def test_second_handler_for_a_kind_refused(kinds):
    kinds.add(lambda key, beat: None)

    with pytest.raises(ValueError, match="'proef' already has a handler"):
        registry.handler("proef")(lambda key, beat: None)


def test_unknown_kind_says_what_to_do():
    with pytest.raises(registry.UnknownKind, match=r"'bestaat_niet'.*Register it in the app's tasks\.py"):
        registry.get("bestaat_niet")


def test_label_is_the_name_where_none_is_given(kinds):
    kinds.add(lambda key, beat: None, name="zonder")
    kinds.add(lambda key, beat: None, name="met", label="Iets maken")

    assert [registry.label(name) for name in ("zonder", "met", "onbekend")] == ["zonder", "Iets maken", "onbekend"]
    assert {"zonder", "met"} <= registry.names()
