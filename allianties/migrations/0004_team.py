"""Administrators of partners, and invitations that wait for an answer."""

import django.db.models.deletion
import django.utils.timezone
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import allianties.models.personen


class Migration(migrations.Migration):
    dependencies = [
        ("allianties", "0003_history_append_only"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Teamuitnodiging",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("email", models.EmailField(max_length=254, verbose_name="e-mailadres")),
                ("naam", models.CharField(max_length=120, verbose_name="naam")),
                (
                    "rol",
                    models.CharField(
                        choices=[
                            ("coordinator", "coördinator bij de penvoerder"),
                            ("bestuurder", "bestuurder van de penvoerder"),
                            ("partner", "medewerker van een partner"),
                        ],
                        max_length=20,
                        verbose_name="rol",
                    ),
                ),
                (
                    "is_beheerder",
                    models.BooleanField(default=False, verbose_name="beheert de mensen van de eigen organisatie"),
                ),
                ("uitgenodigd_op", models.DateTimeField(default=django.utils.timezone.now)),
                ("verloopt_op", models.DateTimeField(default=allianties.models.personen._expiry)),
                ("token_hash", models.CharField(max_length=64, unique=True)),
            ],
            options={
                "verbose_name": "uitnodiging",
            },
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contactpersoon",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contactpersoon",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="contactpersoon",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="contactpersoon",
            name="is_beheerder",
            field=models.BooleanField(default=False, verbose_name="beheert de mensen van de eigen organisatie"),
        ),
        migrations.AddField(
            model_name="contactpersoonevent",
            name="is_beheerder",
            field=models.BooleanField(default=False, verbose_name="beheert de mensen van de eigen organisatie"),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactpersoon",
            trigger=pgtrigger.compiler.Trigger(
                name="insert_insert",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."is_beheerder", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;',
                    hash="e5c25e6ccde06836e79bae55c67edd0d793050db",
                    operation="INSERT",
                    pgid="pgtrigger_insert_insert_a74a8",
                    table="allianties_contactpersoon",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactpersoon",
            trigger=pgtrigger.compiler.Trigger(
                name="update_update",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                    func='INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (NEW."alliantie_id", NEW."begindatum", NEW."einddatum", NEW."id", NEW."is_beheerder", NEW."mandaat_vanaf", NEW."organisatie_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rol", NEW."user_id"); RETURN NULL;',
                    hash="b3ebab8add1f186fbc2c2fa016a58e7df0564f4a",
                    operation="UPDATE",
                    pgid="pgtrigger_update_update_dff9d",
                    table="allianties_contactpersoon",
                    when="AFTER",
                ),
            ),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name="contactpersoon",
            trigger=pgtrigger.compiler.Trigger(
                name="delete_delete",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func='INSERT INTO "allianties_contactpersoonevent" ("alliantie_id", "begindatum", "einddatum", "id", "is_beheerder", "mandaat_vanaf", "organisatie_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "user_id") VALUES (OLD."alliantie_id", OLD."begindatum", OLD."einddatum", OLD."id", OLD."is_beheerder", OLD."mandaat_vanaf", OLD."organisatie_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rol", OLD."user_id"); RETURN NULL;',
                    hash="8928d51893657fae64d18cd83e5ff78b6c4ae727",
                    operation="DELETE",
                    pgid="pgtrigger_delete_delete_9ea1c",
                    table="allianties_contactpersoon",
                    when="AFTER",
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="contactpersoon",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_beheerder", False), ("rol__in", ["partner", "coordinator"]), _connector="OR"),
                name="allianties_contactpersoon_beheerder",
                violation_error_message="Alleen een partner of een coördinator beheert mensen.",
            ),
        ),
        migrations.AddField(
            model_name="teamuitnodiging",
            name="alliantie",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="teamuitnodigingen", to="allianties.alliantie"
            ),
        ),
        migrations.AddField(
            model_name="teamuitnodiging",
            name="organisatie",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="teamuitnodigingen",
                to="allianties.organisatie",
                verbose_name="organisatie",
            ),
        ),
        migrations.AddField(
            model_name="teamuitnodiging",
            name="uitgenodigd_door",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="teamuitnodigingen",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddConstraint(
            model_name="teamuitnodiging",
            constraint=models.UniqueConstraint(
                fields=("email", "alliantie", "organisatie", "rol"), name="allianties_teamuitnodiging_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="teamuitnodiging",
            constraint=models.CheckConstraint(
                condition=models.Q(("rol__in", ["coordinator", "bestuurder", "partner"])),
                name="allianties_teamuitnodiging_rol",
            ),
        ),
        migrations.AddConstraint(
            model_name="teamuitnodiging",
            constraint=models.CheckConstraint(
                condition=models.Q(("is_beheerder", False), ("rol__in", ["partner", "coordinator"]), _connector="OR"),
                name="allianties_teamuitnodiging_beheerder",
                violation_error_message="Alleen een partner of een coördinator beheert mensen.",
            ),
        ),
    ]
