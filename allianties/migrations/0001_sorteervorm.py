"""How names are sorted: without case and accents, by a function that an index accepts (ontwerp 5)."""

from django.contrib.postgres.operations import BtreeGistExtension, UnaccentExtension
from django.db import migrations

SORTEERVORM = """
CREATE FUNCTION sorteervorm(naam text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, naam))
"""


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        UnaccentExtension(),
        BtreeGistExtension(),
        migrations.RunSQL(SORTEERVORM, "DROP FUNCTION sorteervorm(text)"),
    ]
