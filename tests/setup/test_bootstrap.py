"""The way from an empty machine: lock files, scripts, and what is said where something is missing."""

import ast
import json
import os
import re
import sys
from pathlib import Path

import pytest

import bootstrap
from config.check import count
from tests.setup.launch import ROOT

PIN = re.compile(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==([^ ;\\]+)", re.MULTILINE)


def test_every_pin_of_the_application_is_the_same_for_development() -> None:
    runtime = set(PIN.findall((ROOT / "requirements.txt").read_text()))
    development = set(PIN.findall((ROOT / "requirements-dev.txt").read_text()))

    assert len(runtime) > 20
    assert runtime - development == set()


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_lock_files_hold_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()

    assert "://" not in text
    assert "--index-url" not in text
    assert text.count("--hash=sha256:") >= len(PIN.findall(text))


@pytest.mark.parametrize("script", ["start", "check", "manage", ".ci/run"])
def test_scripts_can_be_run_and_are_thin(script: str) -> None:
    path = ROOT / script

    assert os.access(path, os.X_OK)
    assert path.read_text().startswith("#!/bin/sh\n")
    assert len(path.read_text().splitlines()) <= 4


def test_ci_runs_everything() -> None:
    assert "exec ./check --alles" in (ROOT / ".ci/run").read_text()


def test_bootstrap_uses_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "bootstrap.py").read_text())
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}

    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names
    ast.parse((ROOT / "bootstrap.py").read_text(), feature_version=(3, 7))


def test_fingerprint_depends_on_the_lock_file() -> None:
    assert bootstrap.fingerprint("requirements.txt") != bootstrap.fingerprint("requirements-dev.txt")
    assert len(bootstrap.fingerprint("requirements.txt")) == 64


def test_where_packages_are_missing_and_nothing_may_be_installed_one_line_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "LIBRARIES", {"libnot-there.so.0": "libnot-there0"})
    monkeypatch.setenv("PATH", os.path.dirname(sys.executable))

    with pytest.raises(SystemExit):
        bootstrap.system_libraries()

    said = capsys.readouterr().err
    assert re.search(r"^    apt-get install -y --no-install-recommends .*libnot-there0$", said, re.MULTILINE)


def test_a_damaged_stamp_means_that_nothing_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stamp = tmp_path / "installed.json"
    monkeypatch.setattr(bootstrap, "STAMP", str(stamp))
    stamp.write_text("{")
    damaged = bootstrap.installed()
    stamp.write_text(json.dumps({"requirements.txt": "x"}))

    assert (damaged, bootstrap.installed()) == ({}, {"requirements.txt": "x"})


def test_an_old_python_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("bootstrap.sys.version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SystemExit, match=r"Python 3.11 or newer is needed; this is 3.9."):
        bootstrap.newer_python()


def test_counts_of_several_test_runs_are_added() -> None:
    first = "x\n===== 2 failed, 10 passed, 1 skipped in 3.21s =====\n"
    second = "===== 5 passed, 1 error, 2 warnings in 0.5s =====\n"

    assert count([first, second, "TOTAL 99%\n"]) == "15 passed, 3 failed, 1 skipped"
