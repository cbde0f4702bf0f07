"""What was loaded from public sources before: its judgements in three fields, and follow-up that nobody knows."""

from typing import Any

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from accounts.database import append_only

OORDELEN = ("doeltreffendheid", "doelmatigheid", "samenwerking")


def forwards(apps: Any, _editor: BaseDatabaseSchemaEditor) -> None:
    """Only a conclusion whose own words say that the judgement is positive gets one."""
    conclusies = apps.get_model("evaluaties", "Conclusie").objects.filter(tekst__contains="oordelen positief")
    for oordeel in OORDELEN:
        conclusies.filter(oordeel=oordeel).update(**{oordeel: "positief"})
    apps.get_model("evaluaties", "Aanbeveling").objects.update(status="onbekend")


def backwards(apps: Any, _editor: BaseDatabaseSchemaEditor) -> None:
    """Back to one word."""
    for oordeel in OORDELEN:
        apps.get_model("evaluaties", "Conclusie").objects.exclude(**{oordeel: ""}).update(oordeel=oordeel)


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_people"), ("evaluaties", "0007_findings_and_follow_up")]
    operations = [
        migrations.RunPython(forwards, backwards),
        append_only(
            "evaluaties_aanbevelingovergang",
            "evaluaties_besprekingevent",
            "evaluaties_bevindingevent",
            "evaluaties_bewijsevent",
            "evaluaties_landingevent",
            "evaluaties_opvolgactieevent",
        ),
    ]
