"""A short cut for an empty embedded database: what all migrations make, as one file of SQL.

Django works out the state of every model anew for every step of every migration, which takes ten seconds; the file
takes a third of one. It is used only while it fits all migrations on disk; otherwise they run as ever, and always in a
database of one's own. ``./manage freeze_schema`` makes it.
"""

import hashlib
import subprocess
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.commands import migrate
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

from accounts.database import CREATE_ROLE_SQL, RUNTIME_ROLE_SQL
from config.servers import SUPERUSER, postgres_bin

FILE = Path(__file__).with_name("schema.sql")
SCRATCH = "schema_freeze"


def fingerprint() -> str:
    """What the file depends on: every migration on disk, ours and others', and the SQL of the runtime role."""
    digest = hashlib.sha256(RUNTIME_ROLE_SQL.encode())
    for key, migration in sorted(MigrationLoader(None).disk_migrations.items()):
        digest.update(repr(key).encode())
        digest.update(Path(__import__(migration.__module__, fromlist=["x"]).__file__ or "").read_bytes())
    return digest.hexdigest()


def load(database: BaseDatabaseWrapper) -> bool:
    """Fill an empty embedded database from the file; False, and nothing done, where that is not possible."""
    if database.settings_dict["USER"] != SUPERUSER or database.introspection.table_names() or not FILE.exists():
        return False
    first, _newline, statements = FILE.read_text().partition("\n")
    if first != f"-- {fingerprint()}":
        return False
    with database.cursor() as cursor:
        # Only the role: default rights come last in the file. Set before, they would outlive what the file grants.
        cursor.execute(CREATE_ROLE_SQL)
        cursor.execute(statements)
    database.close()  # the statements change the search path of their connection
    return True


def freeze() -> None:
    """Run every migration in a scratch database and write down what they made, the same every time."""
    before = connection.settings_dict
    owner = {**before, "OPTIONS": {}}
    _as(owner, f"DROP DATABASE IF EXISTS {SCRATCH}")
    _as(owner, f"CREATE DATABASE {SCRATCH}")
    try:
        _as({**owner, "NAME": SCRATCH})
        call_command(migrate.Command(), verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute("UPDATE django_migrations SET applied = '2026-01-01'")
        FILE.write_text(f"-- {fingerprint()}\n{_dump(before['HOST'])}")
    finally:
        _as(owner, f"DROP DATABASE {SCRATCH}")
        _as(before)


def _as(settings_dict: dict[str, Any], statement: str = "SELECT 1") -> None:
    """Connect in another way, and say something."""
    connection.close()
    connection.settings_dict = settings_dict
    with connection.cursor() as cursor:
        cursor.execute(statement)


def _dump(host: str) -> str:
    command = [str(postgres_bin() / "pg_dump"), "-h", host, "-U", SUPERUSER, "-d", SCRATCH]
    command += ["--no-owner", "--inserts", "--rows-per-insert=1000"]
    dumped = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [line for line in dumped.splitlines() if line and not line.startswith(("--", "\\"))]
    return "\n".join(lines).replace(f"FOR ROLE {SUPERUSER} ", "") + "\n"
