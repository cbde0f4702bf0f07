"""Frameworks are made as concepts and put into use; the ones that are there already are in use."""

import django.contrib.postgres.fields
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("pghistory", "0007_auto_20250421_0444"),
        ("subsidies", "0005_typed_text_has_no_length"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Kadermethode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("naam", models.CharField(max_length=80, verbose_name="methode")),
                ("instrument", models.CharField(blank=True, max_length=300, verbose_name="instrument")),
            ],
            options={
                "verbose_name": "methode",
                "ordering": ["volgorde", "pk"],
            },
        ),
        migrations.CreateModel(
            name="KadermethodeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("volgorde", models.PositiveSmallIntegerField()),
                ("naam", models.CharField(max_length=80, verbose_name="methode")),
                ("instrument", models.CharField(blank=True, max_length=300, verbose_name="instrument")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AlterModelOptions(
            name="evaluatiekader",
            options={"ordering": ["periode", "nummer"], "verbose_name": "evaluatiekader"},
        ),
        migrations.AlterModelOptions(
            name="kadervraag",
            options={"ordering": ["volgorde"], "verbose_name": "vraag"},
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatiekader",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatiekader",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="evaluatiekader",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="kadervraag",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="kadervraag",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="kadervraag",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="in_gebruik_door",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="in_gebruik_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="revision",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="status",
            field=models.CharField(
                choices=[("concept", "concept"), ("in_gebruik", "in gebruik")], default="in_gebruik", max_length=10
            ),
        ),
        migrations.AlterField(
            model_name="evaluatiekader",
            name="status",
            field=models.CharField(
                choices=[("concept", "concept"), ("in_gebruik", "in gebruik")], default="concept", max_length=10
            ),
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="toelichting",
            field=models.TextField(blank=True, max_length=2000, verbose_name="wat is anders, en waarom"),
        ),
        migrations.AddField(
            model_name="evaluatiekader",
            name="vorige",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="volgende",
                to="subsidies.evaluatiekader",
                verbose_name="kopie van",
            ),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="in_gebruik_door",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="in_gebruik_op",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="revision",
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="status",
            field=models.CharField(
                choices=[("concept", "concept"), ("in_gebruik", "in gebruik")], default="in_gebruik", max_length=10
            ),
        ),
        migrations.AlterField(
            model_name="evaluatiekaderevent",
            name="status",
            field=models.CharField(
                choices=[("concept", "concept"), ("in_gebruik", "in gebruik")], default="concept", max_length=10
            ),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="toelichting",
            field=models.TextField(blank=True, max_length=2000, verbose_name="wat is anders, en waarom"),
        ),
        migrations.AddField(
            model_name="evaluatiekaderevent",
            name="vorige",
            field=models.ForeignKey(
                blank=True,
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.evaluatiekader",
                verbose_name="kopie van",
            ),
        ),
        migrations.AddField(
            model_name="kadervraag",
            name="methoden",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=80), blank=True, default=list, size=12, verbose_name="methoden"
            ),
        ),
        migrations.AddField(
            model_name="kadervraagevent",
            name="methoden",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=80), blank=True, default=list, size=12, verbose_name="methoden"
            ),
        ),
        migrations.AlterField(
            model_name="evaluatiekader",
            name="periode",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="kaders",
                to="subsidies.subsidieperiode",
                verbose_name="periode",
            ),
        ),
        migrations.AlterField(
            model_name="evaluatiekaderevent",
            name="periode",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.subsidieperiode",
                verbose_name="periode",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiekader",
            trigger=pgtrigger.compiler.Trigger(
                name="in_use_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.\"status\" = 'in_gebruik')",
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="a05dbb075d89f645e7eefd2268eb18cded7c093c",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_in_use_stays_420b4",
                    table="subsidies_evaluatiekader",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiekader",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (NEW."bron", NEW."id", NEW."in_gebruik_door_id", NEW."in_gebruik_op", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."revision", NEW."status", NEW."toelichting", NEW."vanaf_jaar", NEW."vorige_id"); RETURN NULL;',
                    hash="c503d5aff30e81c3e4893bb0e2b2cab05f418f0b",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_c81fa",
                    table="subsidies_evaluatiekader",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiekader",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (NEW."bron", NEW."id", NEW."in_gebruik_door_id", NEW."in_gebruik_op", NEW."naam", NEW."nummer", NEW."periode_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."revision", NEW."status", NEW."toelichting", NEW."vanaf_jaar", NEW."vorige_id"); RETURN NULL;',
                    hash="19c7a51f59d2069a0e83fd361d0d087ff491e361",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_f8ecb",
                    table="subsidies_evaluatiekader",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="evaluatiekader",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_evaluatiekaderevent" ("bron", "id", "in_gebruik_door_id", "in_gebruik_op", "naam", "nummer", "periode_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "revision", "status", "toelichting", "vanaf_jaar", "vorige_id") VALUES (OLD."bron", OLD."id", OLD."in_gebruik_door_id", OLD."in_gebruik_op", OLD."naam", OLD."nummer", OLD."periode_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."revision", OLD."status", OLD."toelichting", OLD."vanaf_jaar", OLD."vorige_id"); RETURN NULL;',
                    hash="5b8ce59464f2cda3b3f76dda3c6e2b6205ac8b9b",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_148ee",
                    table="subsidies_evaluatiekader",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadervraag",
            trigger=pgtrigger.compiler.Trigger(
                name="kader_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\nIF EXISTS (\n    SELECT 1 FROM subsidies_evaluatiekader WHERE id IN (NEW.kader_id, OLD.kader_id) AND status = 'in_gebruik'\n) THEN RAISE EXCEPTION 'a framework in use does not change'; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;\n",
                    hash="105b9f73b4142cb4930a70e36cea6b4551f088c0",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_kader_stays_5ceb8",
                    table="subsidies_kadervraag",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadervraag",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", NEW."methoden", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;',
                    hash="b0fa02f7e9f827022ac9df2ce85321b57b6e7961",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_16b1c",
                    table="subsidies_kadervraag",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadervraag",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (NEW."code", NEW."dimensie", NEW."id", NEW."kader_id", NEW."methoden", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."schaal", NEW."volgorde", NEW."vraag"); RETURN NULL;',
                    hash="3bcb77ebdb7cb6027cce70979072d4d61e5391c3",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_24dfe",
                    table="subsidies_kadervraag",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadervraag",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_kadervraagevent" ("code", "dimensie", "id", "kader_id", "methoden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "schaal", "volgorde", "vraag") VALUES (OLD."code", OLD."dimensie", OLD."id", OLD."kader_id", OLD."methoden", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."schaal", OLD."volgorde", OLD."vraag"); RETURN NULL;',
                    hash="fad51032dcd52d390c23a980eeb723be3e725668",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_17c25",
                    table="subsidies_kadervraag",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatiekader",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["concept", "in_gebruik"])), name="subsidies_evaluatiekader_status"
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatiekader",
            constraint=models.CheckConstraint(
                condition=models.Q(("in_gebruik_op__isnull", True), ("status", "in_gebruik"), _connector="OR"),
                name="subsidies_evaluatiekader_concept_has_no_moment",
            ),
        ),
        migrations.AddConstraint(
            model_name="evaluatiekader",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("in_gebruik_door__isnull", True), ("in_gebruik_op__isnull", False), _connector="OR"
                ),
                name="subsidies_evaluatiekader_in_gebruik_pair",
            ),
        ),
        migrations.AddField(
            model_name="kadermethode",
            name="kader",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="methoden", to="subsidies.evaluatiekader"
            ),
        ),
        migrations.AddField(
            model_name="kadermethodeevent",
            name="kader",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="subsidies.evaluatiekader",
            ),
        ),
        migrations.AddField(
            model_name="kadermethodeevent",
            name="pgh_context",
            field=models.ForeignKey(
                db_constraint=False,
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                to="pghistory.context",
            ),
        ),
        migrations.AddField(
            model_name="kadermethodeevent",
            name="pgh_obj",
            field=models.ForeignKey(
                db_constraint=False,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="events",
                to="subsidies.kadermethode",
            ),
        ),
        migrations.AddConstraint(
            model_name="kadermethode",
            constraint=models.UniqueConstraint(fields=("kader", "naam"), name="subsidies_kadermethode_name"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethode",
            trigger=pgtrigger.compiler.Trigger(
                name="kader_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="\nIF EXISTS (\n    SELECT 1 FROM subsidies_evaluatiekader WHERE id IN (NEW.kader_id, OLD.kader_id) AND status = 'in_gebruik'\n) THEN RAISE EXCEPTION 'a framework in use does not change'; END IF;\nIF TG_OP = 'DELETE' THEN RETURN OLD; END IF;\nRETURN NEW;\n",
                    hash="5765a11d99ce7aaf248c4234b55ccbc3f1509681",
                    operation="INSERT OR UPDATE OR DELETE",
                    pgid="pgtrigger_kader_stays_fe428",
                    table="subsidies_kadermethode",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethode",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."instrument", NEW."kader_id", NEW."naam", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."volgorde"); RETURN NULL;',
                    hash="6a537474b8005d5457f81f05fbb9f87af9a0f25c",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_711f6",
                    table="subsidies_kadermethode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethode",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (NEW."id", NEW."instrument", NEW."kader_id", NEW."naam", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."volgorde"); RETURN NULL;',
                    hash="ca9f43b44b073a47da7e51305ba7e79eca1272dd",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_cfe02",
                    table="subsidies_kadermethode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethode",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "subsidies_kadermethodeevent" ("id", "instrument", "kader_id", "naam", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "volgorde") VALUES (OLD."id", OLD."instrument", OLD."kader_id", OLD."naam", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."volgorde"); RETURN NULL;',
                    hash="102e48293d72c2189e0d46b6fb41868a2884dcad",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_0462d",
                    table="subsidies_kadermethode",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethodeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="e075037f0d5ef699f960a75f57c06687753cfcb2",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_a178f",
                    table="subsidies_kadermethodeevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="kadermethodeevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="3200bbf58e2a1ad2dbf3eee1eef9e710e1eee316",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_65314",
                    table="subsidies_kadermethodeevent",
                    when="BEFORE",
                ),
            ),
        ),
        append_only("subsidies_kadermethodeevent"),
    ]
