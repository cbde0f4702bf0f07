"""Rules that no linter has: days are those of Amsterdam, silence has a reason, and tests stay in their database."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

ROOT = Path(settings.BASE_DIR)
OURS = {ROOT / config.name for config in apps.get_app_configs() if (ROOT / config.name).is_dir()}
FOLDERS = sorted(OURS | {ROOT / "tests", ROOT / "benchmarks"})
FILES = [*sorted(ROOT.glob("*.py")), *(path for folder in FOLDERS for path in sorted(folder.rglob("*.py")))]
MOMENT = re.compile(r"(^|_)(moment|op|at|now)$")
SILENCE = re.compile(r"# (type: ignore(\[[^]]*\])?|noqa(: ?[A-Z0-9, ]+)?|pragma: no \w+) *$", re.M)


def days_in_utc(source: str) -> Iterator[int]:
    """Lines that take the day of a moment as it is stored: in UTC, where it is still yesterday in our first hours."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="date", value=value), args=[]):
                named = value.func if isinstance(value, ast.Call) else value
                name = named.attr if isinstance(named, ast.Attribute) else getattr(named, "id", "")
                if MOMENT.search(name):
                    yield node.lineno


def test_a_day_is_that_of_amsterdam() -> None:
    texts = {path: path.read_text() for path in FILES}
    wrong = [f"{path}:{line}" for path, text in texts.items() if ".date()" in text for line in days_in_utc(text)]

    assert wrong == [], "write localtime(moment).date(), with localtime of django.utils.timezone"


@pytest.mark.parametrize("moment", ["row.moment", "moment", "row.ingediend_op", "self.finished_at", "timezone.now()"])
def test_the_day_of_a_moment_is_seen(moment: str) -> None:
    assert list(days_in_utc(f"a = {moment}.date()")) == [1]
    assert list(days_in_utc(f"a = localtime({moment}).date()\nb = {moment}.astimezone(AMSTERDAM).date()")) == []


def test_what_a_checker_may_not_say_has_a_reason() -> None:
    assert [f"{path}: {found.group()}" for path in FILES for found in SILENCE.finditer(path.read_text())] == []


def test_no_test_connects_to_a_database_that_is_not_for_tests() -> None:
    other = connection.copy("ander")
    other.settings_dict["NAME"] = "allianties"

    with pytest.raises(pytest.fail.Exception, match="does not start with test_"):
        other.connect()
