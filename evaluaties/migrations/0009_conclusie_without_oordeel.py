"""What a conclusion judges stands in three fields now; the one that only said about what is gone."""

import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("evaluaties", "0008_judgements_of_what_was_there"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="conclusie",
            name="delete_delete",
        ),
        migrations.RemoveConstraint(
            model_name="conclusie",
            name="evaluaties_conclusie_oordeel",
        ),
        migrations.RemoveField(
            model_name="conclusie",
            name="oordeel",
        ),
        migrations.RemoveField(
            model_name="conclusieevent",
            name="oordeel",
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="81ba8cedc192072d7bd8ca6c4fb72b92964a5182",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_33e51",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (NEW."bron", NEW."doelmatigheid", NEW."doeltreffendheid", NEW."evaluatie_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."samenwerking", NEW."soort", NEW."tekst", NEW."volgorde"); RETURN NULL;',
                    hash="7a95efcf9c19a9b47b0b70109b81c91462cf4646",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_d218f",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="conclusie",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_conclusieevent" ("bron", "doelmatigheid", "doeltreffendheid", "evaluatie_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "samenwerking", "soort", "tekst", "volgorde") VALUES (OLD."bron", OLD."doelmatigheid", OLD."doeltreffendheid", OLD."evaluatie_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."samenwerking", OLD."soort", OLD."tekst", OLD."volgorde"); RETURN NULL;',
                    hash="844cd995f7c6ffa66f199b4524c3a80882aacee0",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_d581b",
                    table="evaluaties_conclusie",
                    when="AFTER",
                ),
            ),
        ),
    ]
