"""From canonical JSON back to frozen dataclasses, by their type hints; a field of later date gets its default."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Row = TypeVar("Row")


def from_plain(cls: type[Row], facts: Mapping[str, Any]) -> Row:
    """An instance of the dataclass ``cls``. Raises TypeError where a field without default is missing."""
    hints = _hints(cls)  # type: ignore[arg-type]  # classes are hashable
    known = {field.name for field in fields(cls)}  # type: ignore[arg-type]  # a dataclass
    return cls(**{name: _value(hints[name], value) for name, value in facts.items() if name in known})


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _value(hint: Any, value: Any) -> Any:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        (inner,) = [part for part in get_args(hint) if part is not NoneType]
        return None if value is None else _value(inner, value)
    if origin is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in value)
    if is_dataclass(hint):
        return from_plain(hint, value)  # type: ignore[arg-type]  # a class, not an instance
    if hint is Decimal:
        return Decimal(value)
    if hint in (date, datetime):
        return hint.fromisoformat(value)
    return value
