"""What the runtime role may not do, said in migrations."""

from django.conf import settings
from django.db import connections
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


# What pgtrigger and pghistory call for every row that is written. Theirs raise an error and catch it where nothing is
# set, which costs more than the row itself; these ask whether it is set (ADR 16). Otherwise they do the same.
HISTORY_FUNCTIONS_SQL = """
CREATE OR REPLACE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT COALESCE(trigger_name = ANY(NULLIF(current_setting('pgtrigger.ignore', true), '')::text[]), false)
$$;
CREATE OR REPLACE FUNCTION public._pgh_attach_context() RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  context uuid := NULLIF(current_setting('pghistory.context_id', true), '');
  facts jsonb := NULLIF(current_setting('pghistory.context_metadata', true), '');
BEGIN
  IF context IS NULL OR facts IS NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO public.pghistory_context (id, metadata, created_at, updated_at) VALUES (context, facts, now(), now())
    ON CONFLICT (id) DO UPDATE SET metadata = EXCLUDED.metadata, updated_at = EXCLUDED.updated_at
    WHERE pghistory_context.metadata != EXCLUDED.metadata;
  RETURN context;
END
$$;
"""


def quicken_history(using: str, **kwargs: object) -> None:
    """After every migrate: a trigger that a migration adds brings pgtrigger's own function along."""
    with connections[using].cursor() as cursor:
        cursor.execute(HISTORY_FUNCTIONS_SQL)
