"""What the runtime role may not do, said in migrations."""

from django.conf import settings
from django.db.migrations.operations import RunSQL

# The owner runs migrations; the web server and the worker run as this role (ontwerp 5, "database roles").
CREATE_ROLE_SQL = f"""
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{settings.DATABASE_ROLE}') THEN
    CREATE ROLE {settings.DATABASE_ROLE} NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
"""  # noqa: S608 - the only name in it is our own setting
RUNTIME_ROLE_SQL = f"""{CREATE_ROLE_SQL}
GRANT USAGE ON SCHEMA public TO {settings.DATABASE_ROLE};
REVOKE CREATE ON SCHEMA public FROM {settings.DATABASE_ROLE}, PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {settings.DATABASE_ROLE};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {settings.DATABASE_ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {settings.DATABASE_ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {settings.DATABASE_ROLE};
"""


def append_only(*tables: str) -> RunSQL:
    """Migration operation: the runtime role may add rows to these tables and read them, nothing else."""
    names = ", ".join(tables)
    return RunSQL(
        f"REVOKE UPDATE, DELETE ON {names} FROM {settings.DATABASE_ROLE}",
        f"GRANT UPDATE, DELETE ON {names} TO {settings.DATABASE_ROLE}",
    )
