"""Rows of the TOML files in fixtures/: values are read with their type; what does not fit is named by file and row."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Protocol, TypeVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

FIXTURES = Path(settings.BASE_DIR) / "fixtures"
M = TypeVar("M", bound=models.Model)


class FixtureError(ValueError):
    """A fixture holds something else than the loader accepts; the message says where and what it may be."""


class Row:
    """One table of a TOML file. Reading a value marks its key as known; `finish` refuses the other keys."""

    def __init__(self, values: dict[str, Any], place: str) -> None:
        self._values = values
        self._known: set[str] = set()
        self.place = place

    def _get(self, key: str, kind: type | tuple[type, ...], default: Any) -> Any:
        self._known.add(key)
        value = self._values.get(key, default)
        if value is ...:
            raise FixtureError(f"{self.place}: {key!r} is missing. Add it.")
        if key in self._values and (not isinstance(value, kind) or (isinstance(value, bool) and kind is int)):
            raise FixtureError(f"{self.place}: {key!r} is {value!r}; expected {_kind_name(kind)}.")
        return value

    def text(self, key: str, default: Any = ...) -> str:
        """A text without spaces around it; ``default`` where the key is absent."""
        return str(self._get(key, str, default)).strip()

    def texts(self, key: str) -> list[str]:
        """A list of texts; empty where the key is absent."""
        found: list[Any] = self._get(key, list, [])
        if not all(isinstance(value, str) for value in found):
            raise FixtureError(f"{self.place}: {key!r} is {found!r}; expected a list of texts.")
        return found

    def choice(self, key: str, allowed: list[str], default: Any = ...) -> str:
        """A text that is one of ``allowed``."""
        value = self.text(key, default)
        if value not in allowed:
            raise FixtureError(f"{self.place}: {key!r} is {value!r}; expected one of {', '.join(allowed)}.")
        return value

    def choices(self, key: str, allowed: list[str]) -> list[str]:
        """A list of texts that are all in ``allowed``."""
        values = self.texts(key)
        if strange := sorted(set(values) - set(allowed)):
            raise FixtureError(f"{self.place}: {key!r} has {strange}; expected only {', '.join(allowed)}.")
        return values

    def day(self, key: str) -> date:
        """A day (TOML local date)."""
        found = self.day_or_none(key)
        if found is None:
            raise FixtureError(f"{self.place}: {key!r} is missing. Add a day, for example {key} = 2023-01-01.")
        return found

    def day_or_none(self, key: str) -> date | None:
        """A day, or None where the key is absent."""
        found: date | None = self._get(key, date, None)
        if isinstance(found, datetime):
            raise FixtureError(f"{self.place}: {key!r} is {found!r}; expected a day without a time.")
        return found

    def moment(self, key: str) -> datetime:
        """A moment (TOML local date-time), read as Amsterdam time."""
        found: datetime = self._get(key, datetime, ...)
        return timezone.make_aware(found)

    def whole(self, key: str) -> int:
        """A whole number."""
        found: int = self._get(key, int, ...)
        return found

    def whole_or_none(self, key: str) -> int | None:
        """A whole number, or None where the key is absent."""
        found: int | None = self._get(key, int, None)
        return found

    def money(self, key: str) -> Decimal:
        """An amount in euro, written as text with two decimals: ``"1234.56"``."""
        text = self.text(key)
        try:
            amount = Decimal(text)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite() or amount.as_tuple().exponent != -2:
            raise FixtureError(f'{self.place}: {key!r} is {text!r}; expected an amount such as "1234.56".')
        return amount

    def number(self, key: str) -> Decimal | None:
        """A number, written as text (``"12.5"``); None where the key is absent."""
        text = self.text(key, "")
        if not text:
            return None
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            raise FixtureError(f'{self.place}: {key!r} is {text!r}; expected a number such as "12.5".')
        return number

    def flag(self, key: str) -> bool:
        """True or false; false where the key is absent."""
        found: bool = self._get(key, bool, False)
        return found

    def wholes(self, key: str) -> list[int]:
        """A list of whole numbers; empty where the key is absent."""
        found: list[Any] = self._get(key, list, [])
        if not all(isinstance(value, int) and not isinstance(value, bool) for value in found):
            raise FixtureError(f"{self.place}: {key!r} is {found!r}; expected a list of whole numbers.")
        return found

    def amounts(self, key: str) -> dict[str, Decimal]:
        """A table of amounts in euro, written as texts with two decimals."""
        values = self.table(key)
        row = Row(dict(values), f"{self.place} > {key}")
        return {name: row.money(name) for name in values}

    def rows(self, key: str) -> Iterator["Row"]:
        """The tables under this one (``[[this.key]]``), in order."""
        for number, values in enumerate(self._get(key, list, []), start=1):
            if not isinstance(values, dict):
                raise FixtureError(f"{self.place}: {key!r} holds {values!r}; expected tables ([[{key}]]).")
            yield Row(values, f"{self.place} > {key} {_label(values, number)}")

    def table(self, key: str) -> dict[str, str]:
        """A table of texts (``[this.key]``); empty where it is absent."""
        found: dict[str, Any] = self._get(key, dict, {})
        if strange := [name for name, value in found.items() if not isinstance(value, str)]:
            raise FixtureError(f"{self.place}: {key!r} has {strange}; expected texts only.")
        return {name: value.strip() for name, value in found.items()}

    def finish(self) -> None:
        """Refuse keys that nobody read: they are mistyped, or the loader forgot them."""
        if strange := sorted(set(self._values) - self._known):
            known = ", ".join(sorted(self._known))
            raise FixtureError(f"{self.place}: unknown key {', '.join(map(repr, strange))}; known are {known}.")


def _kind_name(kind: type | tuple[type, ...]) -> str:
    return kind.__name__ if isinstance(kind, type) else " or ".join(one.__name__ for one in kind)


def _label(values: dict[str, Any], number: int) -> str:
    for key in ("slug", "sleutel", "naam", "jaar", "organisatie", "actie"):
        if isinstance(values.get(key), str | int):
            return str(values[key])
    return str(number)


def read_fixture(name: str) -> Row:
    """The file ``fixtures/<name>`` as one row.

    Raises `FixtureError` where the file is missing or is not TOML.
    """
    try:
        with (FIXTURES / name).open("rb") as file:
            values = tomllib.load(file)
    except FileNotFoundError as error:
        raise FixtureError(f"fixtures/{name} is missing. It belongs to this repository: restore it.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FixtureError(f"fixtures/{name} is not TOML: {error}") from error
    return Row(values, f"fixtures/{name}")


class Source(Protocol):
    """Writes the sources of a row out in full."""

    def __call__(self, row: Row, key: str = "bron") -> str:
        """The text for ``bron``; raises `FixtureError` for a key without a source."""


def read_sources() -> Source:
    """The sources of fixtures/feiten. Raises `FixtureError` where bronnen.toml does not fit."""
    file = read_fixture("feiten/bronnen.toml")
    titles: dict[str, str] = {}
    for row in file.rows("bron"):
        title, place = row.text("titel"), row.text("vindplaats")
        row.choice("gelezen", ["volledig", "deels"])
        titles[row.text("sleutel")] = f"{title} ({place})" if place else title
        row.finish()
    file.finish()

    def source(row: Row, key: str = "bron") -> str:
        keys = [part.strip() for part in row.text(key).split(";")]
        if missing := [name for name in keys if name not in titles]:
            raise FixtureError(f"{row.place}: no source {missing} in bronnen.toml. Known are {', '.join(titles)}.")
        return "; ".join(titles[name] for name in keys)

    return source


def checked(row: Row, instance: M) -> M:
    """The instance, when its own fields hold; relations and uniqueness are left to the database.

    Raises `FixtureError` with the row's place.
    """
    row.finish()
    left = {field.name for field in instance._meta.fields if field.is_relation or _is_none(instance, field)}
    try:
        instance.clean_fields(exclude=left)
    except ValidationError as error:
        raise FixtureError(f"{row.place}: {error.message_dict}") from error
    return instance


def _is_none(instance: models.Model, field: "models.Field[Any, Any]") -> bool:
    return field.null and getattr(instance, field.attname) is None


def find(rows: dict[str, M], slug: str, row: Row) -> M:
    """The row with this slug. Raises `FixtureError` where there is none."""
    if slug not in rows:
        raise FixtureError(f"{row.place}: {slug!r} is not known here. Known are {', '.join(sorted(rows))}.")
    return rows[slug]
