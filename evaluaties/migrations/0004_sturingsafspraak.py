"""What the ministry asked of an alliance, and where it landed."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations, models

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0006_contact_append_only"),
        ("evaluaties", "0003_evaluatie_register"),
        ("pghistory", "0007_auto_20250421_0444"),
        ("subsidies", "0005_typed_text_has_no_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="Sturingsafspraak",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("gevraagd", models.TextField(max_length=2000, verbose_name="wat het ministerie vroeg")),
                ("gevraagd_datum", models.DateField(verbose_name="gevraagd op")),
                (
                    "stand",
                    models.CharField(
                        choices=[("open", "nog nergens"), ("geland", "geland"), ("vervallen", "komt er niet")],
                        default="open",
                        max_length=10,
                        verbose_name="waar is het geland",
                    ),
                ),
                ("reden", models.TextField(blank=True, max_length=1000, verbose_name="reden")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sturingsafspraken",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "indicator",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sturingsafspraken",
                        to="subsidies.indicator",
                        verbose_name="indicator",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sturingsafspraken",
                        to="allianties.contactmoment",
                        verbose_name="in welk gesprek",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sturingsafspraken",
                        to="subsidies.activiteitenplan",
                        verbose_name="activiteitenplan",
                    ),
                ),
                (
                    "rapportage",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sturingsafspraken",
                        to="subsidies.jaarrapportage",
                        verbose_name="jaarrapportage",
                    ),
                ),
            ],
            options={
                "verbose_name": "sturingsafspraak",
            },
        ),
        migrations.CreateModel(
            name="SturingsafspraakEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("gevraagd", models.TextField(max_length=2000, verbose_name="wat het ministerie vroeg")),
                ("gevraagd_datum", models.DateField(verbose_name="gevraagd op")),
                (
                    "stand",
                    models.CharField(
                        choices=[("open", "nog nergens"), ("geland", "geland"), ("vervallen", "komt er niet")],
                        default="open",
                        max_length=10,
                        verbose_name="waar is het geland",
                    ),
                ),
                ("reden", models.TextField(blank=True, max_length=1000, verbose_name="reden")),
                ("revision", models.PositiveIntegerField(default=0)),
                (
                    "alliantie",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.alliantie",
                        verbose_name="alliantie",
                    ),
                ),
                (
                    "indicator",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.indicator",
                        verbose_name="indicator",
                    ),
                ),
                (
                    "moment",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="allianties.contactmoment",
                        verbose_name="in welk gesprek",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="evaluaties.sturingsafspraak",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.activiteitenplan",
                        verbose_name="activiteitenplan",
                    ),
                ),
                (
                    "rapportage",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="subsidies.jaarrapportage",
                        verbose_name="jaarrapportage",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddConstraint(
            model_name="sturingsafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(("stand__in", ["open", "geland", "vervallen"])),
                name="evaluaties_sturingsafspraak_stand",
            ),
        ),
        migrations.AddConstraint(
            model_name="sturingsafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("indicator", None), ("plan__isnull", False), ("rapportage", None), ("stand", "geland")),
                    models.Q(("indicator", None), ("plan", None), ("rapportage__isnull", False), ("stand", "geland")),
                    models.Q(("indicator__isnull", False), ("plan", None), ("rapportage", None), ("stand", "geland")),
                    models.Q(
                        models.Q(("stand", "geland"), _negated=True),
                        ("indicator", None),
                        ("plan", None),
                        ("rapportage", None),
                    ),
                    _connector="OR",
                ),
                name="evaluaties_sturingsafspraak_one_landing",
                violation_error_message="Kies precies één plek waar het is geland, of kies ‘nog nergens’.",
            ),
        ),
        migrations.AddConstraint(
            model_name="sturingsafspraak",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("stand", "vervallen"), _negated=True),
                    models.Q(("reden", ""), _negated=True),
                    _connector="OR",
                ),
                name="evaluaties_sturingsafspraak_reason",
                violation_error_message="Schrijf op waarom dit er niet komt.",
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sturingsafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (NEW."alliantie_id", NEW."gevraagd", NEW."gevraagd_datum", NEW."id", NEW."indicator_id", NEW."moment_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plan_id", NEW."rapportage_id", NEW."reden", NEW."revision", NEW."stand"); RETURN NULL;',
                    hash="b841adbea65105cebe669832a9cb8b774dd48083",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_7a259",
                    table="evaluaties_sturingsafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sturingsafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (NEW."alliantie_id", NEW."gevraagd", NEW."gevraagd_datum", NEW."id", NEW."indicator_id", NEW."moment_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plan_id", NEW."rapportage_id", NEW."reden", NEW."revision", NEW."stand"); RETURN NULL;',
                    hash="94ffdb38d3782ba95381b5979290b2f9334c8dd5",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_ffc9a",
                    table="evaluaties_sturingsafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sturingsafspraak",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "evaluaties_sturingsafspraakevent" ("alliantie_id", "gevraagd", "gevraagd_datum", "id", "indicator_id", "moment_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_id", "rapportage_id", "reden", "revision", "stand") VALUES (OLD."alliantie_id", OLD."gevraagd", OLD."gevraagd_datum", OLD."id", OLD."indicator_id", OLD."moment_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plan_id", OLD."rapportage_id", OLD."reden", OLD."revision", OLD."stand"); RETURN NULL;',
                    hash="65a0a38e975ea23ac422a931f2fa62a885ca3c59",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_ff9b4",
                    table="evaluaties_sturingsafspraak",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sturingsafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="59d12d2b3397b0c9ff3d34cbe0c887e5f8e5b898",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_d7f5e",
                    table="evaluaties_sturingsafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="sturingsafspraakevent",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="8dc587d76db8f382bec7eb329f7c7162fa0337cf",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_b915b",
                    table="evaluaties_sturingsafspraakevent",
                    when="BEFORE",
                ),
            ),
        ),
        append_only("evaluaties_sturingsafspraakevent"),
    ]
