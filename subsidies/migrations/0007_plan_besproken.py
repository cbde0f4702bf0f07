"""Plans are discussed: remarks at an activity or the whole, and their answers."""

import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

from accounts.database import append_only


class Migration(migrations.Migration):
    dependencies = [
        ("subsidies", "0006_kader_in_versions"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Planopmerking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sleutel", models.UUIDField(null=True)),
                ("activiteit", models.CharField(blank=True, max_length=200)),
                ("tekst", models.TextField(max_length=4000, verbose_name="opmerking")),
                ("geplaatst_op", models.DateTimeField()),
                (
                    "opmerking",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="antwoorden",
                        to="subsidies.planopmerking",
                    ),
                ),
                (
                    "door",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="opmerkingen",
                        to="subsidies.activiteitenplan",
                    ),
                ),
            ],
            options={
                "ordering": ["geplaatst_op", "pk"],
            },
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planopmerking",
            trigger=pgtrigger.compiler.Trigger(
                name="append_only",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                    hash="f2bf265dfbae6c4b6de15e5e55a240227dc69f43",
                    operation="UPDATE OR DELETE",
                    pgid="pgtrigger_append_only_1b85a",
                    table="subsidies_planopmerking",
                    when="BEFORE",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="planopmerking",
            trigger=pgtrigger.compiler.Trigger(
                name="no_truncate",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;",
                    hash="5ccc2c4015125dec58b5ba6cb82b9c3712374077",
                    level="STATEMENT",
                    operation="TRUNCATE",
                    pgid="pgtrigger_no_truncate_ad695",
                    table="subsidies_planopmerking",
                    when="BEFORE",
                ),
            ),
        ),
        append_only("subsidies_planopmerking"),
    ]
