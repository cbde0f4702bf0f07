"""The data folder: secrets once, notes whole, locks of the kernel."""

import json
import os
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from config.folder import LOG_BYTES, Folder, ServiceError, data_folder, tail, try_lock


def test_settings_are_made_once(folder: Folder) -> None:
    first = folder.settings()

    assert folder.settings() == first
    assert len(first["SECRET_KEY"]) >= 50
    assert Fernet(first["FIELD_KEYS"]).decrypt(Fernet(first["FIELD_KEYS"]).encrypt(b"x")) == b"x"


def test_settings_are_for_the_owner_only(folder: Folder) -> None:
    folder.settings()

    assert (folder.path / "settings.json").stat().st_mode & 0o777 == 0o600
    assert folder.path.stat().st_mode & 0o066 == 0


def test_empty_is_refused_on_a_folder_with_the_demo_world(folder: Folder) -> None:
    folder.settings()

    with pytest.raises(ServiceError, match="holds the demo world. Choose an empty folder with --data"):
        folder.settings(empty=True)


def test_a_folder_without_the_demo_world_stays_so(folder: Folder) -> None:
    folder.settings(empty=True)

    assert folder.settings()["DEMO"] == "0"


def test_note_is_told_and_forgotten(folder: Folder) -> None:
    folder.note("start", {"address": "http://localhost:1"})
    told = folder.noted("start")
    folder.forget("start")

    assert (told, folder.noted("start")) == ({"address": "http://localhost:1"}, {})


def test_note_that_was_damaged_is_no_note(folder: Folder) -> None:
    (folder.run / "start.json").write_text('{"address": ')

    assert folder.noted("start") == {}


def test_lock_is_had_by_one(folder: Folder) -> None:
    first = try_lock(folder.run / "x")
    second = try_lock(folder.run / "x")
    assert first is not None
    first.close()
    third = try_lock(folder.run / "x")
    assert third is not None
    third.close()

    assert second is None


def test_large_log_is_put_aside(folder: Folder) -> None:
    folder.log_file("web").write_bytes(b"x" * (LOG_BYTES + 1))
    path = folder.log_file("web")

    assert not path.exists()
    assert path.with_suffix(".log.1").stat().st_size == LOG_BYTES + 1


def test_tail_gives_the_last_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_text("\n".join(str(number) for number in range(100)))

    assert tail(path, 3) == "97\n98\n99"
    assert tail(tmp_path / "none.log") == ""


def test_data_folder_of_option_environment_and_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ALLIANTIES_DATA", str(tmp_path / "b"))
    given, from_environment = data_folder(str(tmp_path / "a")), data_folder(None)
    monkeypatch.delenv("ALLIANTIES_DATA")

    assert (given.path, from_environment.path) == (tmp_path / "a", tmp_path / "b")
    assert data_folder(None).path.name == ".data"


def test_half_a_setting_is_never_read(folder: Folder) -> None:
    folder.settings()

    assert [path.name for path in folder.path.iterdir() if path.is_file()] == ["settings.json"]
    assert json.loads((folder.path / "settings.json").read_text())["DEMO"] == "1"
    assert os.listdir(folder.log) == []
